//! A text with its changes, piece by piece.

use super::{Notes, Written};

/// A run of text that stayed, came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which of the three.
    pub op: Op,
    /// Its text.
    pub text: String,
    /// Whether it is a square bracket that came or went by itself.
    pub bracket: bool,
    /// Whether it begins within a note.
    pub notes: Notes,
}

/// What became of a run of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// It is in both texts.
    Same,
    /// It is in the new text only.
    Inserted,
    /// It is in the old text only; it stands before what came in its place.
    Deleted,
}

impl Piece {
    /// A piece of the given kind.
    pub fn new(op: Op, text: impl Into<String>) -> Self {
        Self { op, text: text.into(), bracket: false, notes: Notes::default() }
    }

    /// Its text, cut where notes begin and end.
    pub(crate) fn stretches(&self) -> Vec<(Written, &str)> {
        let mut notes = self.notes;
        notes.cut(&self.text)
    }

    /// The wording that the samples propose for paragraph 3.2.4.
    pub(crate) fn samples() -> Vec<Self> {
        vec![
            Self::new(Op::Same, "Member States "),
            Self::new(Op::Deleted, "may wish"),
            Self::new(Op::Inserted, "are invited"),
            Self::new(Op::Same, " to consider proportionate "),
            Self::new(Op::Inserted, "and risk-based "),
            Self::new(Op::Same, "safeguards for automated decisions that affect individuals."),
        ]
    }
}
