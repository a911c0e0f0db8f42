//! The rows of the timetable, each with every date that was decided for it and by which instrument.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::{ActionId, CalendarId, LaneId, RowId};
use crate::source::Source;
use crate::when::When;
use crate::words::Words;

/// Which of the drafts or meetings a row is about: how many there are is data, not code (E06).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Ordinal {
    /// This one, from 1.
    Number(u32),
    /// Each of any number of them, where a standing rule runs.
    Any(Any),
}

/// The word `any`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Any {
    /// `any`
    Any,
}

impl Ordinal {
    /// Whether a number is meant.
    pub fn covers(self, number: u32) -> bool {
        match self {
            Self::Number(this) => this == number,
            Self::Any(_) => true,
        }
    }
}

/// What happens in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum RowKind {
    /// A draft of the report is posted; its windows open.
    Draft(Ordinal),
    /// The last day for something; on one date there may be several, for different people (E08).
    Deadline {
        /// The draft whose window it closes; none for a deadline apart, as for nominations.
        draft: Option<Ordinal>,
        /// What can be done until then.
        action: ActionId,
    },
    /// A meeting that prepares the forum.
    Meeting(u32),
    /// The final report is circulated.
    FinalReport,
    /// The forum opens.
    Opening,
}

/// A date, and where it was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The date with the precision that was decided.
    pub date: When,
    /// By what.
    pub source: Source,
}

/// A row of the timetable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Never changes: addresses, calendars and rules name it.
    pub id: RowId,
    /// The lane of the picture it is drawn in.
    pub lane: LaneId,
    /// What happens.
    pub kind: RowKind,
    /// Its title.
    pub title: Words,
    /// Every date decided for it, the one in force last (E05, R020).
    #[serde(default)]
    pub decided: Vec<Decision>,
}

impl Row {
    /// The date in force; none for a row that a standing rule repeats.
    pub fn current(&self) -> Option<&Decision> {
        self.decided.last()
    }

    /// The dates that a later instrument refined or moved.
    pub fn earlier(&self) -> &[Decision] {
        self.decided.split_last().map_or(&[], |(_, earlier)| earlier)
    }
}

/// A span of another body's calendar: the cluster of Council working groups, the neighbouring event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Its name.
    pub id: CalendarId,
    /// What it is.
    pub title: Words,
    /// When it is.
    pub date: When,
    /// Where that is said.
    pub source: Source,
}

/// A day on which nobody is at work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The day.
    pub date: When,
    /// Its name.
    pub name: Words,
}

/// A window that a publication opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// What may be done in it.
    pub action: ActionId,
    /// The last day, inclusive (E11).
    pub closes_on: Date,
    /// The row that closes it.
    pub row: RowId,
    /// What set the deadline.
    pub source: Source,
}

/// The windows that the publication of a draft opens, one for each deadline on it.
pub(crate) fn windows(rows: &[Row], draft: u32, published: Date) -> Vec<Window> {
    rows.iter()
        .filter_map(|row| match &row.kind {
            RowKind::Deadline { draft: Some(of), action } if of.covers(draft) => {
                let current = row.current()?;
                Some(Window {
                    action: action.clone(),
                    closes_on: current.date.closes_on(published)?,
                    row: row.id.clone(),
                    source: current.source.clone(),
                })
            }
            _ => None,
        })
        .collect()
}
