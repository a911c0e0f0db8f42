//! Until when CVs are kept.

use jiff::{Timestamp, ToSpan as _};
use mandate::{Duty, Mandate, RowKind, Source};

use crate::timetable;

/// Months after the opening of the forum for which CVs are kept where the forum file does not say.
pub const CV_MONTHS: u16 = 12;

/// Until when CVs are kept, and where that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// From this instant on they are deleted.
    pub until: Timestamp,
    /// What set it.
    pub source: Source,
}

/// Until when CVs are kept: so many months after the last day on which the forum can open by the timetable in force, a
/// part of a month taken as its last day (E01). `None` where the timetable has no opening.
pub fn retention(mandate: &Mandate) -> Option<Retention> {
    let opening = mandate.rows.iter().find(|row| row.kind == RowKind::Opening)?;
    let opens = opening.current()?.date.begins()?.latest;
    let setting = mandate.settings.cv_months.as_ref();
    let months = setting.map_or(CV_MONTHS, |setting| setting.is);
    let source = setting.map_or_else(|| mandate.duty_source(Duty::Cvs), |setting| &setting.source);
    let last = opens.saturating_add(i64::from(months).months());
    Some(Retention { until: timetable::end_of(mandate, last), source: source.clone() })
}
