//! Comparing two texts word by word.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::limits::REDLINE_COST_MAX;
use crate::words;

/// A run of text that stayed, came or went.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Piece {
    /// Which of the three.
    pub op: Op,
    /// Its exact text, never empty.
    pub text: String,
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

/// Compares two texts by [`words`].
///
/// The pieces are exact: `Same` and `Del` joined are the old text, `Same` and `Ins` joined the new one, byte
/// by byte. What goes stands before what comes in its place, and no two neighbours have the same op.
/// Where the work would pass [`REDLINE_COST_MAX`] everything between the common start and end is replaced.
pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let (old_words, new_words) = (words(old), words(new));
    let start = old_words.iter().zip(&new_words).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old_words[start..], &new_words[start..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let old_middle = &old_rest[..old_rest.len() - end];
    let new_middle = &new_rest[..new_rest.len() - end];

    let mut runs = Runs::default();
    runs.same(&old_words[..start]);
    runs.middle(old_middle, new_middle);
    runs.same(&old_rest[old_middle.len()..]);
    runs.finish()
}

/// Collects runs: deletions and insertions gather until the next words that stay.
#[derive(Default)]
struct Runs {
    pieces: Vec<Piece>,
    deleted: String,
    inserted: String,
}

impl Runs {
    fn middle(&mut self, old: &[&str], new: &[&str]) {
        if old.len().saturating_mul(new.len()) > REDLINE_COST_MAX {
            self.change(old, new);
            return;
        }
        let ops = capture_diff_slices(Algorithm::Myers, old, new);
        for (index, op) in ops.iter().enumerate() {
            let (old_words, new_words) = (&old[op.old_range()], &new[op.new_range()]);
            if !matches!(op, DiffOp::Equal { .. }) {
                self.change(old_words, new_words);
            } else if is_bridge(&ops, index, old_words) {
                // `may wish` → `are invited` is one change, not two around an unchanged space.
                self.change(old_words, new_words);
            } else {
                self.same(old_words);
            }
        }
    }

    fn change(&mut self, old: &[&str], new: &[&str]) {
        self.deleted.extend(old.iter().copied());
        self.inserted.extend(new.iter().copied());
    }

    fn same(&mut self, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        self.flush();
        match self.pieces.last_mut() {
            Some(Piece { op: Op::Same, text }) => text.extend(words.iter().copied()),
            _ => self.pieces.push(Piece { op: Op::Same, text: words.concat() }),
        }
    }

    fn flush(&mut self) {
        for (op, text) in [(Op::Del, &mut self.deleted), (Op::Ins, &mut self.inserted)] {
            if !text.is_empty() {
                self.pieces.push(Piece { op, text: std::mem::take(text) });
            }
        }
    }

    fn finish(mut self) -> Vec<Piece> {
        self.flush();
        self.pieces
    }
}

/// Whether these words are white space only, and what is around them goes on one side and comes on another.
fn is_bridge(ops: &[DiffOp], index: usize, words: &[&str]) -> bool {
    let [Some(before), Some(after)] = [index.checked_sub(1), Some(index + 1)].map(|at| ops.get(at?)) else {
        return false;
    };
    words.iter().all(|word| word.trim().is_empty())
        && !(before.old_range().is_empty() && after.old_range().is_empty())
        && !(before.new_range().is_empty() && after.new_range().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, expected: &str) {
        let shown: String = pieces(old, new)
            .into_iter()
            .map(|Piece { op, text }| match op {
                Op::Same => text,
                Op::Ins => format!("[+{text}]"),
                Op::Del => format!("[-{text}]"),
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn words_are_replaced_whole_and_what_goes_stands_first() {
        check("", "", "");
        check("a", "a", "a");
        check("", "new", "[+new]");
        check("old", "", "[-old]");
        check(
            "Member States may wish to consider proportionate safeguards",
            "Member States are invited to consider proportionate and risk-based safeguards",
            "Member States [-may wish][+are invited] to consider proportionate[+ and risk-based] safeguards",
        );
        check(
            "in January or February 2020",
            "in September 2020",
            "in [-January or February][+September] 2020",
        );
        check("a b c", "a x b y c", "a [+x ]b[+ y] c");
    }

    #[test]
    fn chinese_is_compared_by_character_and_arabic_by_word() {
        check("成员国可考虑", "成员国应考虑", "成员国[-可][+应]考虑");
        check("الدول الأعضاء", "الدول والأعضاء", "الدول [-الأعضاء][+والأعضاء]");
        check("كتب", "كتبَ", "[-كتب][+كتبَ]");
    }

    #[test]
    fn beyond_the_limit_the_middle_is_replaced() {
        let text = |word: &str| (0..5_000).map(|n| format!("{word}{n}")).collect::<Vec<_>>().join(" ");
        let (old, new) = (format!("start {} end", text("a")), format!("start {} end", text("b")));
        let pieces = pieces(&old, &new);
        let ops: Vec<Op> = pieces.iter().map(|piece| piece.op).collect();
        assert_eq!(ops, [Op::Same, Op::Del, Op::Ins, Op::Same]);
    }
}
