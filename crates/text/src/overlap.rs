//! Whether two suggestions for one text are about the same words.

use std::ops::Range;

use crate::redline::{Op, pieces};

/// Where a wording changes a text: ranges of bytes of the text, in order; an empty one where something is put in without
/// anything being taken out.
pub fn changed_ranges(text: &str, wording: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for piece in pieces(text, wording) {
        match piece.op {
            Op::Same => at += piece.text.len(),
            Op::Del => {
                ranges.push(at..at + piece.text.len());
                at += piece.text.len();
            }
            // What comes in the place of what went is one change with it.
            Op::Ins if ranges.last().is_some_and(|last| last.end == at) => {}
            Op::Ins => ranges.push(at..at),
        }
    }
    ranges
}

/// Whether two sets of changes touch the same words: where both take words out, one puts something into what the other
/// takes out, or both put something in at the same place.
pub fn overlap(one: &[Range<usize>], other: &[Range<usize>]) -> bool {
    let touch = |a: &Range<usize>, b: &Range<usize>| match (a.is_empty(), b.is_empty()) {
        (true, true) => a.start == b.start,
        (true, false) => b.start < a.start && a.start < b.end,
        (false, true) => a.start < b.start && b.start < a.end,
        (false, false) => a.start < b.end && b.start < a.end,
    };
    one.iter().any(|a| other.iter().any(|b| touch(a, b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Member States may wish to consider proportionate safeguards.";

    fn conflict(one: &str, other: &str) -> bool {
        let (one, other) = (changed_ranges(TEXT, one), changed_ranges(TEXT, other));
        assert_eq!(overlap(&one, &other), overlap(&other, &one), "the order does not matter");
        overlap(&one, &other)
    }

    #[test]
    fn the_changed_words_are_found_in_the_text() {
        let changed = changed_ranges(TEXT, "Member States are invited to consider proportionate safeguards.");
        assert_eq!(changed.iter().map(|range| &TEXT[range.clone()]).collect::<Vec<_>>(), ["may wish"]);
        let put_in =
            changed_ranges(TEXT, "Member States may wish to consider proportionate and timely safeguards.");
        assert_eq!(put_in.len(), 1);
        assert!(put_in[0].is_empty() && TEXT[put_in[0].start..].trim_start().starts_with("safeguards"));
        assert!(changed_ranges(TEXT, TEXT).is_empty());
    }

    #[test]
    fn given_two_suggestions_for_the_same_words_then_they_overlap() {
        assert!(conflict(
            "Member States are invited to consider proportionate safeguards.",
            "Member States should consider proportionate safeguards.",
        ));
        let inside = "Member States may also wish to consider proportionate safeguards.";
        assert!(conflict(inside, "Member States should consider proportionate safeguards."));
        assert!(conflict(inside, "Member States may well wish to consider proportionate safeguards."));
        assert!(conflict("Nothing of it.", "Member States may wish to consider safeguards."));
    }

    #[test]
    fn given_suggestions_for_other_words_then_they_do_not_overlap() {
        assert!(!conflict(
            "Member States are invited to consider proportionate safeguards.",
            "Member States may wish to consider risk-based safeguards.",
        ));
        assert!(!conflict(TEXT, "Nothing of it."), "what changes nothing is in nobody's way");
        assert!(
            !conflict(
                "All Member States may wish to consider proportionate safeguards.",
                "Member States may wish to consider proportionate safeguards. Always.",
            ),
            "the beginning and the end"
        );
    }
}
