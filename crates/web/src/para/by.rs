//! Whose suggestion brought which words: the wordings of the comments that a draft names as causes of a change, held
//! against the text that it made of the paragraph.

use std::ops::Range;

use forum::CommentRef;
use forum::comments::{Place, Status};
use forum::event::Cause;
use registry::{House, Published, ReadFault};
use text::history::{Run, brought};

/// Words that a suggestion and the text before have in common, between two that it put in, at most to count as its own.
const KEPT_BETWEEN_MAX: usize = 2;

/// Who brought the words that came to a paragraph with a draft.
#[derive(Debug, Default)]
pub(super) struct Who {
    /// What each suggestion brought, in bytes of the text that the draft made; the first received first, since of two that
    /// suggest the same it brought it.
    suggested: Vec<(CommentRef, Vec<Range<usize>>)>,
    /// The only cause of the change, where there is one: it brought the rest as well.
    alone: Option<CommentRef>,
}

impl Who {
    /// Holds the causes of a change against the text that it made. What everyone may no longer read is not looked into.
    pub(super) fn brought(
        house: &House,
        published: &Published,
        causes: &[&Cause],
        text: &str,
    ) -> Result<Self, ReadFault> {
        let mut comments: Vec<CommentRef> =
            causes.iter().flat_map(|cause| &cause.comments).copied().collect();
        comments.sort_unstable();
        comments.dedup();
        let editorial =
            |cause: &&Cause| cause.editorial.as_ref().is_some_and(|entry| !entry.trim().is_empty());
        let alone = match comments.as_slice() {
            [one] if !causes.iter().any(editorial) => Some(*one),
            _ => None,
        };
        let mut suggested = Vec::new();
        for reference in comments.iter().filter(|_| alone.is_none()) {
            if let Some((paragraph, wording)) = suggestion(house, published, *reference)? {
                suggested.push((*reference, brought(&paragraph, &wording, text)));
            }
        }
        Ok(Self { suggested, alone })
    }

    /// The words of a run with who brought them. What stands between words goes with the word before; what the comparison
    /// kept between two words of one suggestion, the *to* of *may wish to remove*, is of that suggestion too.
    pub(super) fn of(&self, run: &Run) -> Vec<(String, Option<CommentRef>)> {
        let mut found = self.by_word(run);
        let between = |text: &str| words(text).filter(|word| says(word)).count() <= KEPT_BETWEEN_MAX;
        let mut place = 1;
        while place + 1 < found.len() {
            let (before, after) = (found[place - 1].1, found[place + 1].1);
            if before.is_some() && before == after && found[place].1.is_none() && between(&found[place].0) {
                let rest: String = found.drain(place..place + 2).map(|(text, _)| text).collect();
                found[place - 1].0.push_str(&rest);
            } else {
                place += 1;
            }
        }
        found
    }

    fn by_word(&self, run: &Run) -> Vec<(String, Option<CommentRef>)> {
        let mut found: Vec<(String, Option<CommentRef>)> = Vec::new();
        let mut at = run.at;
        let mut has_word = false;
        for word in words(&run.text) {
            let says = says(word);
            let by = self.suggests(at).or(self.alone);
            at += word.len();
            match found.last_mut() {
                Some((text, last)) if !says && by.is_none() || *last == by => text.push_str(word),
                // What stands before the first word goes with it.
                Some((text, last)) if !has_word && last.is_none() => {
                    text.push_str(word);
                    *last = by;
                }
                _ => found.push((word.to_owned(), by)),
            }
            has_word |= says;
        }
        found
    }

    fn suggests(&self, at: usize) -> Option<CommentRef> {
        let brings = |ranges: &[Range<usize>]| ranges.iter().any(|range| range.contains(&at));
        self.suggested.iter().find(|(_, ranges)| brings(ranges)).map(|(reference, _)| *reference)
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text::words(text).into_iter()
}

/// Whether it is a word, and not what stands between words.
fn says(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

/// The paragraph that a comment was made on, and its wording for it, as everyone may read them.
fn suggestion(
    house: &House,
    published: &Published,
    reference: CommentRef,
) -> Result<Option<(String, String)>, ReadFault> {
    let state = &published.state;
    let Some(comment) = state
        .comments
        .get(reference)
        .filter(|comment| comment.wording && comment.status == Status::Published && !comment.erased)
    else {
        return Ok(None);
    };
    let (Place::Unit(place), Some(draft)) = (comment.place, state.drafts.get(reference.round)) else {
        return Ok(None);
    };
    let document = house.document(draft.text.document)?;
    let paragraph = document.provisions.get(place as usize).map(text::Provision::plain);
    Ok(paragraph.zip(house.sent(comment.sent)?.wording))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Member States are invited to consider proportionate, timely and risk-based safeguards.";

    fn reference(serial: u32) -> CommentRef {
        CommentRef { round: 2, serial }
    }

    fn range(part: &str) -> Range<usize> {
        let at = TEXT.find(part).expect("it is there");
        at..at + part.len()
    }

    fn run(part: &str) -> Run {
        let id = "aaaaaa".parse().expect("an id");
        Run { text: part.to_owned(), draft: 1, id, at: range(part).start }
    }

    fn said(who: &Who, part: &str) -> Vec<String> {
        let said = |(text, by): (String, Option<CommentRef>)| {
            format!("{}:{text}", by.map_or_else(String::new, |by| by.serial.to_string()))
        };
        let found = who.of(&run(part));
        assert_eq!(found.iter().map(|(text, _)| text.as_str()).collect::<String>(), part, "no word is lost");
        found.into_iter().map(said).collect()
    }

    #[test]
    fn given_two_suggestions_in_one_run_then_each_has_its_words_and_the_rest_is_nobodys() {
        let suggested =
            vec![(reference(1), vec![range("timely")]), (reference(2), vec![range("risk-based")])];
        let who = Who { suggested, alone: None };
        assert_eq!(said(&who, ", timely and risk-based"), ["1:, timely ", ":and ", "2:risk-based"]);
        assert_eq!(said(&who, "are invited"), [":are invited"]);
    }

    #[test]
    fn given_a_small_word_between_two_of_one_suggestion_then_it_is_of_that_suggestion() {
        let suggested = vec![(reference(1), vec![range("timely"), range("risk-based")])];
        assert_eq!(
            said(&Who { suggested, alone: None }, "timely and risk-based"),
            ["1:timely and risk-based"]
        );
        let suggested = vec![(reference(1), vec![range("Member"), range("risk-based")])];
        let apart = said(&Who { suggested, alone: None }, TEXT);
        assert_eq!(apart.len(), 4, "six words between are somebody else's: {apart:?}");
    }

    #[test]
    fn given_two_suggestions_of_the_same_words_then_the_first_received_brought_them() {
        let suggested = vec![(reference(1), vec![range("timely")]), (reference(2), vec![range("timely")])];
        assert_eq!(said(&Who { suggested, alone: None }, "timely"), ["1:timely"]);
    }

    #[test]
    fn given_one_cause_then_it_brought_every_word() {
        let who = Who { suggested: Vec::new(), alone: Some(reference(7)) };
        assert_eq!(said(&who, "are invited to consider"), ["7:are invited to consider"]);
        assert_eq!(said(&Who::default(), "are invited"), [":are invited"]);
    }
}
