//! The history of a provision: what it said in each draft, and which draft brought which of its words.
//!
//! A provision is followed by its id, and through splits and merges by the lineage: backwards to what it was split from
//! and what was merged into it, forwards to what it was merged into. [`brought`] says which words of a text a suggestion
//! brought; whose suggestion it was this crate never knows.
//!
//! [`stands`] and [`origins`] follow a place from one draft to another; [`meant`] and [`left`] say of which words of an old
//! text something was said, and which of them a later one still has.

mod anchor;
mod blame;
mod course;
mod drafts;
mod follow;
mod suggestion;
mod trace;

use crate::{Change, Document, Kind, Lineage, Number, Piece, ProvisionId};

pub use anchor::{Left, left, meant};
pub use course::{Stands, origins, stands};
pub use suggestion::brought;

/// A draft with how it follows from the one before.
#[derive(Debug, Clone, Copy)]
pub struct Next<'a> {
    /// Its text.
    pub document: &'a Document,
    /// How it follows from the draft before it.
    pub lineage: &'a Lineage,
}

/// One provision through all drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// What it was in each draft in which it stood, and in the one in which it went, the oldest first; never empty. Where
    /// it was split from another provision, what it was before is that one.
    pub states: Vec<State>,
    /// The words of its newest text, or of its last where it was deleted; joined they are that text.
    pub words: Vec<Run>,
}

/// A provision in one draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The place of the draft in the series, from 0.
    pub draft: usize,
    /// Its id there; another one before a split and after a merge. What was deleted has the one it had.
    pub id: ProvisionId,
    /// Its number there; that of the draft before where it was deleted.
    pub number: Number,
    /// What it is there, or was before it was deleted.
    pub kind: Kind,
    /// What happened to it; [`Change::New`] in its first draft.
    pub change: Change,
    /// Its exact text; empty where it was deleted.
    pub text: String,
    /// What changed word by word, exact as [`pieces`](crate::pieces) are. What was split or merged is compared with all
    /// that belongs to it on either side, joined by line feeds.
    pub pieces: Vec<Piece>,
    /// What else of the draft before was merged into it.
    pub merged: Vec<Relative>,
    /// What else it was split into.
    pub split: Vec<Relative>,
}

/// Another provision that this one shares words with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relative {
    /// Its id.
    pub id: ProvisionId,
    /// Its number in its draft.
    pub number: Number,
}

/// Words that came together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The exact text, never empty.
    pub text: String,
    /// The place of the draft that brought it, from 0.
    pub draft: usize,
    /// The provision of that draft in which it stood first.
    pub id: ProvisionId,
    /// Where it stood there, in bytes of that provision's text.
    pub at: usize,
}

/// Follows a provision through all drafts; none where no draft has it.
///
/// # Panics
///
/// If a lineage names places that the documents do not have.
pub fn history(first: &Document, next: &[Next<'_>], id: ProvisionId) -> Option<History> {
    let drafts = drafts::Drafts { first, next };
    let stops = follow::stops(&drafts, id)?;
    let (draft, place) = stops.iter().rev().find_map(|stop| Some((stop.draft, stop.place?)))?;
    let states = stops.iter().map(|stop| follow::state(&drafts, stop)).collect();
    Some(History { states, words: blame::words(&drafts, draft, place) })
}
