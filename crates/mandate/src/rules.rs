//! The rules of the timetable and who may set them aside.

use serde::{Deserialize, Serialize};

use crate::ids::{CalendarId, OrganId, RowId, RuleId};
use crate::source::Source;
use crate::words::Words;

/// How much a rule binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// *Shall*: a timetable that cannot keep it is wrong.
    Must,
    /// *Should*, *preferably*: a warning.
    Should,
}

/// What a rule asks of the dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Check {
    /// From the end of the first row of each pair to the beginning of the second at least so many days.
    Interval {
        /// Days; 0 for *not before*.
        days: u16,
        /// First and second row.
        pairs: Vec<(RowId, RowId)>,
    },
    /// Each row lies inside a span of another calendar.
    Within {
        /// Row and span.
        pairs: Vec<(RowId, CalendarId)>,
    },
    /// A row and a span of another calendar follow one another with at most so many days between.
    Adjacent {
        /// Days between at most.
        days: u16,
        /// Row and span.
        pairs: Vec<(RowId, CalendarId)>,
    },
    /// No row falls on a Sunday or a holiday (E13).
    WorkingDays {},
    /// Certain fields are decided by one organ alone (R056).
    Reserved {
        /// That organ.
        organ: OrganId,
        /// The fields.
        fields: Vec<Field>,
    },
}

/// A field that may be reserved to an organ (R056: duration, date, venue, agenda, themes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// How many days the forum lasts.
    Duration,
    /// When it opens.
    Date,
    /// Where.
    Venue,
    /// Its agenda.
    Agenda,
    /// Its themes.
    Themes,
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Duration => "duration",
            Self::Date => "date",
            Self::Venue => "venue",
            Self::Agenda => "agenda",
            Self::Themes => "themes",
        })
    }
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name in the file.
    pub id: RuleId,
    /// What it asks, for readers.
    pub title: Words,
    /// How much it binds.
    pub force: Force,
    /// What it asks of the dates.
    pub check: Check,
    /// Where it is said.
    pub source: Source,
}

/// A rule set aside for this forum by an organ that may (E04); the breach stays flagged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// The rule.
    pub rule: RuleId,
    /// Where it was set aside.
    pub source: Source,
}
