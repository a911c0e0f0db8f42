//! The machine-readable twins of the pages: the same facts, under the same addresses with `.json`.

mod comments;
mod compare;
mod desk;
mod experts;
mod letter;
mod mandate;
mod nominations;
mod outputs;
mod para;
mod record;
mod report;
mod timetable;

pub(crate) use comments::{comment, comments, is_public, versions};
pub(crate) use compare::{compare, pair};
pub(crate) use desk::desk_csv;
pub(crate) use experts::{experts, experts_csv};
pub(crate) use letter::letter;
pub(crate) use mandate::{instrument, mandate};
pub(crate) use nominations::nominations;
pub(crate) use outputs::output;
pub(crate) use para::para;
pub(crate) use record::{content, entry, record};
pub(crate) use report::report;
pub(crate) use timetable::timetable;

use forum::DraftNumber;
use registry::ReadFault;
use serde_json::Value;

/// Why there is no answer.
pub(crate) enum Missing {
    /// There is no such thing, or none that everyone may read.
    NotFound,
    /// The record does not answer.
    Fault(ReadFault),
}

impl From<ReadFault> for Missing {
    fn from(fault: ReadFault) -> Self {
        match fault {
            ReadFault::Gone => Self::NotFound,
            other => Self::Fault(other),
        }
    }
}

/// What a view gives.
pub(crate) type Answer = Result<Value, Missing>;

/// A word of an enumeration as it stands in JSON.
pub(crate) fn word(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("BUG: our words are JSON")
}

/// The draft, published.
pub(crate) fn draft(
    published: &registry::Published,
    number: DraftNumber,
) -> Result<std::sync::Arc<forum::drafts::Draft>, Missing> {
    published.state.drafts.get(number).cloned().ok_or(Missing::NotFound)
}
