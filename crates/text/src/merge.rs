//! Putting two changes of one text together.

use crate::redline::{Op, pieces};

/// A change of a base text: so many of its bytes, from a place, become other words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    start: usize,
    end: usize,
    words: String,
}

/// What a text says when both changes of it are made: that of `ours` and that of `theirs`, word by word (the three-way
/// merge of Khanna, Kunal and Pierce, A Formal Investigation of Diff3, 2007, by words where theirs is by lines).
///
/// `None` where both change the same words, or put in other words at the same place: which of them it is to be, or in what
/// order, is for a person to say. A change that both make is made once.
pub fn merge(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let (ours, theirs) = (edits(base, ours), edits(base, theirs));
    let (mut ours, mut theirs) = (ours.into_iter().peekable(), theirs.into_iter().peekable());
    let (mut merged, mut at) = (String::with_capacity(base.len()), 0);
    loop {
        let edit = match (ours.peek(), theirs.peek()) {
            (Some(one), Some(other)) if one == other => {
                theirs.next();
                ours.next()
            }
            (Some(one), Some(other)) if touch(one, other) => return None,
            (Some(one), Some(other)) if one.start > other.start => theirs.next(),
            (Some(_), _) => ours.next(),
            (None, _) => theirs.next(),
        };
        let Some(edit) = edit else { break };
        merged.push_str(&base[at..edit.start]);
        merged.push_str(&edit.words);
        at = edit.end;
    }
    merged.push_str(&base[at..]);
    Some(merged)
}

/// Whether two changes are about the same words: one takes out what the other takes out, or puts something in where the
/// other changes something.
fn touch(one: &Edit, other: &Edit) -> bool {
    let is_at_an_edge = one.end == other.start || other.end == one.start;
    let is_put_in = one.start == one.end || other.start == other.end;
    (one.start < other.end && other.start < one.end) || (is_at_an_edge && is_put_in)
}

fn edits(base: &str, changed: &str) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut at = 0;
    for piece in pieces(base, changed) {
        match piece.op {
            Op::Same => at += piece.text.len(),
            Op::Del => {
                edits.push(Edit { start: at, end: at + piece.text.len(), words: String::new() });
                at += piece.text.len();
            }
            // What comes in the place of what went is one change with it.
            Op::Ins => match edits.last_mut().filter(|last| last.end == at && last.words.is_empty()) {
                Some(last) => last.words = piece.text,
                None => edits.push(Edit { start: at, end: at, words: piece.text }),
            },
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BASE: &str = "Member States may wish to consider proportionate safeguards.";

    #[test]
    fn given_changes_of_other_words_then_both_are_made() {
        let ours = "Member States are invited to consider proportionate safeguards.";
        let theirs = "Member States may wish to consider risk-based safeguards and reviews.";
        let both = "Member States are invited to consider risk-based safeguards and reviews.";
        assert_eq!(merge(BASE, ours, theirs).as_deref(), Some(both));
        assert_eq!(merge(BASE, theirs, ours).as_deref(), Some(both));
    }

    #[test]
    fn given_changes_of_the_same_words_then_a_person_decides() {
        let ours = "Member States are invited to consider proportionate safeguards.";
        assert_eq!(merge(BASE, ours, "Member States should consider proportionate safeguards."), None);
        assert_eq!(merge(BASE, ours, "Nothing of it."), None);
        assert_eq!(merge("a b", "a x b", "a y b"), None, "in what order?");
        assert_eq!(merge("a b", "a x b", "a x b").as_deref(), Some("a x b"), "the same change, once");
    }

    #[test]
    fn chinese_is_put_together_by_character_and_arabic_by_word() {
        assert_eq!(
            merge("成员国可考虑措施", "成员国应考虑措施", "成员国可考虑新措施").as_deref(),
            Some("成员国应考虑新措施")
        );
        let (ours, theirs) = ("قد ترغب الدول في النظر", "قد ترغب الدول الأعضاء في البحث");
        let both = "قد تودّ الدول الأعضاء في البحث";
        assert_eq!(merge(ours, "قد تودّ الدول في النظر", theirs).as_deref(), Some(both));
    }

    proptest! {
        #[test]
        fn a_change_beside_none_is_made_as_it_is(base in "[ab ،。]{0,30}", changed in "[ab ،。]{0,30}") {
            prop_assert_eq!(merge(&base, &changed, &base), Some(changed.clone()));
            prop_assert_eq!(merge(&base, &base, &changed), Some(changed.clone()));
            prop_assert_eq!(merge(&base, &changed, &changed), Some(changed));
        }

        #[test]
        fn the_order_of_the_two_does_not_matter(base in "[ab ]{0,20}", one in "[ab ]{0,20}", other in "[ab ]{0,20}") {
            prop_assert_eq!(merge(&base, &one, &other), merge(&base, &other, &one));
        }
    }
}
