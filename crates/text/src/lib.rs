//! What is written: documents, provisions, Markdown, lineage and redline.
//!
//! A [`Document`] is a flat list of [`Provision`]s in reading order: headings, paragraphs, list items and
//! table rows. Each has a short stable [`ProvisionId`], which survives from draft to draft, and a printed
//! [`Number`], which may change.
//!
//! - [`Document::from_markdown`] reads a draft, [`Document::to_markdown`] writes one.
//! - [`lineage`] says what became of each provision of one draft in the next; [`carry_ids`] hands the ids on.
//! - [`doubts`] lists the pairs of which a lineage is not sure, and [`settle`] takes the answers.
//! - [`lineage_by_id`] does so where the next draft was written on the one before; [`renumber`] numbers it anew, and
//!   [`changed`] says which numbers changed.
//! - [`merge`] makes two changes of one text together.
//! - [`pieces`] compares two texts word by word, exactly; [`compare`] does so for two whole drafts; [`display`] says what
//!   a reader is shown of it.
//! - [`history`](mod@history) follows one provision through all drafts, and says which draft brought each of its words.
//!
//! The crate is pure: no files, no clock, no chance. It never knows who wrote a text, so that no comparison
//! can depend on it.

mod accents;
mod by_id;
mod carry;
mod compare;
pub mod display;
mod document;
mod file_name;
mod fresh_ids;
mod groups;
pub mod history;
mod id;
pub mod limits;
mod lineage;
mod markdown;
mod merge;
mod number;
mod overlap;
mod redline;
mod renumber;
mod same;
mod words;

pub use by_id::{Told, changed, lineage_by_id, lineage_told};
pub use carry::carry_ids;
pub use compare::{Comparison, Row, UnitReference, compare, joined, rows};
pub use document::{Alternative, AlternativeFault, Document, Inline, Kind, Part, Provision, plain};
pub use file_name::{VersionFile, version_file_name};
pub use id::{ProvisionId, ProvisionIdFault};
pub use lineage::{Answer, Change, Doubt, Item, Lineage, doubts, lineage, settle};
pub use markdown::{Fault, Options, Remark, plain_to_markdown, words_from_markdown};
pub use merge::merge;
pub use number::{Number, NumberFault};
pub use overlap::{changed_ranges, overlap};
pub use redline::{Op, Piece, Run, pieces, runs};
pub use renumber::renumber;
pub use words::words;
