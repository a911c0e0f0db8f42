//! Where each part of a text comes from in the text before.

use std::ops::Range;

use crate::limits::MOVED_WORDS_COST_MAX;
use crate::{Op, Piece, pieces, words};

/// Words at least that moved together: fewer stand in both places by chance.
const MOVED_WORDS_MIN: usize = 3;
/// Bytes of them at least: three small words, or three Chinese characters, say nothing.
const MOVED_BYTES_MIN: usize = 15;

/// A part of a new text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Where it stands, in bytes.
    pub(super) new: Range<usize>,
    /// Where it began in the old text, in bytes; none where it came.
    pub(super) old: Option<usize>,
}

/// The parts of a new text in order; joined they are the text. What moved within it is found among what went and came.
pub(super) fn trace(old: &str, new: &str) -> Vec<Part> {
    let pieces = pieces(old, new);
    let gone = gone(&pieces);
    let (mut old_at, mut new_at) = (0, 0);
    let mut work_left = MOVED_WORDS_COST_MAX;
    let mut parts = Vec::with_capacity(pieces.len());
    for piece in &pieces {
        let length = piece.text.len();
        match piece.op {
            Op::Del => old_at += length,
            Op::Ins => {
                moved(&gone, &piece.text, new_at, &mut work_left, &mut parts);
                new_at += length;
            }
            Op::Same => {
                parts.push(Part { new: new_at..new_at + length, old: Some(old_at) });
                old_at += length;
                new_at += length;
            }
        }
    }
    parts
}

/// The words that went, with where they stood; nothing follows on the last of a run.
fn gone(pieces: &[Piece]) -> Vec<Option<(&str, usize)>> {
    let mut gone = Vec::new();
    let mut at = 0;
    for piece in pieces.iter().filter(|piece| piece.op != Op::Ins) {
        if piece.op == Op::Del {
            let mut word_at = at;
            for word in words(&piece.text) {
                gone.push(Some((word, word_at)));
                word_at += word.len();
            }
            gone.push(None);
        }
        at += piece.text.len();
    }
    gone
}

/// Takes apart what came: the longest runs that went elsewhere moved, the rest is new.
fn moved(
    gone: &[Option<(&str, usize)>],
    came: &str,
    mut at: usize,
    work_left: &mut usize,
    parts: &mut Vec<Part>,
) {
    let came = words(came);
    let longest = longest(gone, &came, work_left);
    let mut place = 0;
    while place < came.len() {
        let (length, from) = longest[place];
        let run = &came[place..place + length];
        let bytes: usize = run.iter().map(|word| word.len()).sum();
        let says = run.iter().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        let old = gone.get(from).copied().flatten().map(|(_, at)| at);
        let old = old.filter(|_| says >= MOVED_WORDS_MIN && bytes >= MOVED_BYTES_MIN);
        let (words, bytes) = if old.is_some() { (length, bytes) } else { (1, came[place].len()) };
        match parts.last_mut() {
            Some(last) if last.old.is_none() && old.is_none() && last.new.end == at => last.new.end += bytes,
            _ => parts.push(Part { new: at..at + bytes, old }),
        }
        at += bytes;
        place += words;
    }
}

/// For each word that came, how many words from it on stand in the same order among those that went, and where.
fn longest(gone: &[Option<(&str, usize)>], came: &[&str], work_left: &mut usize) -> Vec<(usize, usize)> {
    let mut longest = vec![(0, 0); came.len()];
    match work_left.checked_sub(gone.len().saturating_mul(came.len())) {
        Some(left) => *work_left = left,
        None => return longest,
    }
    // How long the run is that begins at each word that went, for the word that came after.
    let mut after = vec![0; gone.len() + 1];
    for (place, word) in came.iter().enumerate().rev() {
        let mut here = vec![0; gone.len() + 1];
        for (from, gone) in gone.iter().enumerate() {
            if gone.is_some_and(|(gone, _)| gone == *word) {
                here[from] = after[from + 1] + 1;
                longest[place] = longest[place].max((here[from], from));
            }
        }
        after = here;
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kept(old: &str, new: &str) -> Vec<(String, bool)> {
        trace(old, new).into_iter().map(|part| (new[part.new].to_owned(), part.old.is_some())).collect()
    }

    #[test]
    fn given_words_that_moved_within_a_text_when_traced_then_they_are_not_new() {
        let old = "In developing countries access is uneven, and Member States may wish to act.";
        let new = "Member States may wish to act, and access is uneven in developing countries today.";
        let came: String =
            kept(old, new).into_iter().filter(|(_, kept)| !kept).map(|(text, _)| text).collect();
        assert!(!came.contains("Member States") && !came.contains("uneven"), "{came}");
        assert!(came.contains("today"), "{came}");
    }

    #[test]
    fn given_two_small_words_in_both_places_when_traced_then_they_are_new() {
        let parts = kept("of the a b c d e", "a b c d e of the");
        assert!(parts.iter().any(|(text, kept)| !kept && text.contains("of the")), "{parts:?}");
    }

    proptest! {
        #[test]
        fn parts_are_the_text_and_what_is_old_stood_there(old in "[ab ,é中]{0,40}", new in "[ab ,é中]{0,40}") {
            let mut end = 0;
            for part in trace(&old, &new) {
                prop_assert_eq!(part.new.start, end);
                end = part.new.end;
                if let Some(from) = part.old {
                    prop_assert_eq!(&old[from..from + part.new.len()], &new[part.new]);
                }
            }
            prop_assert_eq!(end, new.len());
        }
    }
}
