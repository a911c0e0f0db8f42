//! Comparing two texts word by word.
//!
//! 1. `sentences` pairs the sentences of the two texts, so that one that was put in does not smear over its neighbours.
//! 2. `wording` compares the words of each pair.
//! 3. `tidy` joins changes that a reader sees as one.
//!
//! Each step says which ranges of words changed; everything else is the same. The pieces are cut from the two texts by
//! these ranges, so that they are exact whatever the steps find.

mod parts;
mod sentences;
mod tidy;
mod wording;

use serde::{Deserialize, Serialize};

pub(crate) use parts::letters;
use parts::{Edit, Parts};

use crate::words;

/// A run of text that stayed, came or went.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Piece {
    /// Which of the three.
    pub op: Op,
    /// Its exact text, never empty.
    pub text: String,
}

impl Piece {
    /// The same without a text of its own.
    pub fn as_run(&self) -> Run<'_> {
        Run { op: self.op, text: &self.text }
    }
}

/// A [`Piece`] that borrows its text from the two that were compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Run<'a> {
    /// Which of the three.
    pub op: Op,
    /// Its exact text, never empty.
    pub text: &'a str,
}

/// What became of a run of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Op {
    /// In both texts.
    Same,
    /// In the new text only.
    Ins,
    /// In the old text only.
    Del,
}

/// Compares two texts by [`words`](crate::words). See [`runs`].
pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    runs(old, new).into_iter().map(|run| Piece { op: run.op, text: run.text.to_owned() }).collect()
}

/// Compares two texts by [`words`](crate::words), without copying them.
///
/// The runs are exact: `Same` and `Del` joined are the old text, `Same` and `Ins` joined the new one, byte by byte. What
/// goes stands before what comes in its place, and no two neighbours have the same op.
pub fn runs<'a>(old: &'a str, new: &'a str) -> Vec<Run<'a>> {
    let mut runs = Vec::new();
    let mut push = |op, text: &'a str| {
        if !text.is_empty() {
            runs.push(Run { op, text });
        }
    };
    if old == new || old.is_empty() || new.is_empty() {
        push(if old == new { Op::Same } else { Op::Del }, old);
        push(Op::Ins, if old == new { "" } else { new });
        return runs;
    }
    // What is alike at both ends is cut off first: most edits touch one sentence of a paragraph.
    let start = words::common_start(old, new);
    let end = words::common_end(&old[start..], &new[start..]);
    let (old_parts, new_parts) =
        (Parts::of(&old[start..old.len() - end]), Parts::of(&new[start..new.len() - end]));
    let mut at = 0;
    for Edit { old: gone, new: come } in edits(&old_parts, &new_parts) {
        push(Op::Same, &old[at..start + old_parts.begin(gone.start)]);
        push(Op::Del, old_parts.text(gone.clone()));
        push(Op::Ins, new_parts.text(come));
        at = start + old_parts.begin(gone.end);
    }
    push(Op::Same, &old[at..]);
    runs
}

/// What changed, in order; between two edits at least one word stayed.
fn edits(old: &Parts<'_>, new: &Parts<'_>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for pair in sentences::align(old, new) {
        let mut here = if pair.alike { wording::compare(old, new, &pair.edit) } else { vec![pair.edit] };
        tidy::join(old, new, &mut here);
        for edit in here {
            match edits.last_mut() {
                Some(last) if last.old.end == edit.old.start && last.new.end == edit.new.start => {
                    (last.old.end, last.new.end) = (edit.old.end, edit.new.end);
                }
                _ => edits.push(edit),
            }
        }
    }
    for edit in &mut edits {
        tidy::keep_marks(old, new, edit);
    }
    // One that was marks alone is none.
    edits.retain(|edit| !edit.is_nothing());
    edits
}

#[cfg(test)]
mod tests;
