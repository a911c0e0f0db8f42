//! Suggestions for the same words of one paragraph: they cannot all be taken in.

use std::ops::Range;

use forum::comments::Place;
use forum::{CommentRef, DraftNumber};
use registry::ReadFault;

use super::around::Around;

/// Suggestions compared on one paragraph at most, the first.
const COMPARED_MAX: usize = 60;

/// Words that a comment would have instead, and where they change the paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Suggestion {
    pub(crate) reference: CommentRef,
    pub(crate) wording: String,
    pub(crate) changed: Vec<Range<usize>>,
}

/// The suggestions on a place that stand.
pub(crate) fn suggestions(
    around: &Around<'_>,
    round: DraftNumber,
    place: Place,
    text: &str,
) -> Result<Vec<Suggestion>, ReadFault> {
    let comments = &around.published.state.comments;
    let listed = comments.at(round, place).into_iter().flat_map(|standing| &standing.listed);
    let found = listed.filter_map(|reference| Some((*reference, comments.get(*reference)?)));
    let standing = found.filter(|(_, comment)| comment.wording && comment.is_public() && !comment.erased);
    let mut suggestions = Vec::new();
    for (reference, comment) in standing.take(COMPARED_MAX) {
        let Some(wording) = around.house.sent(comment.sent)?.wording else { continue };
        suggestions.push(Suggestion { reference, changed: text::changed_ranges(text, &wording), wording });
    }
    Ok(suggestions)
}

/// The pairs that are for the same words; two who suggest the very same wording agree.
pub(crate) fn conflicts(suggestions: &[Suggestion]) -> Vec<(CommentRef, CommentRef)> {
    let same = |one: &str, other: &str| one.split_whitespace().eq(other.split_whitespace());
    let mut pairs = Vec::new();
    for (place, one) in suggestions.iter().enumerate() {
        for other in &suggestions[place + 1..] {
            if !same(&one.wording, &other.wording) && text::overlap(&one.changed, &other.changed) {
                pairs.push((one.reference, other.reference));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_suggestions_when_two_are_for_the_same_words_then_they_are_a_pair_unless_they_agree() {
        let text = "Networks carry opportunity.";
        let wordings = [
            "Networks bring opportunity.",
            "Networks offer opportunity.",
            "Networks  bring opportunity.",
            "Networks carry opportunity and risk.",
        ];
        let suggestion = |(wording, serial): (&str, u32)| Suggestion {
            reference: CommentRef { round: 3, serial },
            wording: wording.to_owned(),
            changed: text::changed_ranges(text, wording),
        };
        let all: Vec<_> = wordings.into_iter().zip(1..).map(suggestion).collect();
        let pairs: Vec<_> =
            conflicts(&all).into_iter().map(|(one, other)| (one.serial, other.serial)).collect();
        assert_eq!(pairs, [(1, 2), (2, 3)]);
    }
}
