//! The comments of a round that stand, in the order of reception, and how many there are of each kind.

use std::collections::BTreeMap;

use forum::comments::{Comment, Place};
use forum::dispositions::Disposition;
use forum::{CommentRef, DraftNumber, State};
use text::Document;

/// How many comments there are, and how they were answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// All of them.
    pub(crate) total: u64,
    /// How many were answered how, in the order of [`Disposition::ALL`].
    pub(crate) answered: [u64; Disposition::ALL.len()],
}

/// The part of a draft that a comment is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    /// Before the first heading.
    Front,
    /// Under the heading at this place.
    Under(usize),
    /// The draft as a whole.
    Draft,
    /// Another comment.
    Comment,
}

/// The comments of a round that everyone reads, in the order of reception.
pub(crate) fn standing(state: &State, round: DraftNumber) -> Vec<(CommentRef, &Comment)> {
    let listed = state.comments.published(round);
    let mut standing: Vec<_> = listed.filter(|(_, comment)| comment.is_public() && !comment.erased).collect();
    standing.sort_by_key(|(reference, comment)| (comment.received_at(), *reference));
    standing
}

/// Counts comments by something.
pub(crate) fn by<Key: Ord>(
    state: &State,
    comments: &[(CommentRef, &Comment)],
    key: impl Fn(&Comment) -> Key,
) -> BTreeMap<Key, Count> {
    let mut counts: BTreeMap<Key, Count> = BTreeMap::new();
    for (reference, comment) in comments {
        let count = counts.entry(key(comment)).or_default();
        count.total += 1;
        if let Some(answer) = state.dispositions.answer(*reference) {
            count.answered[answer.disposition_now() as usize] += 1;
        }
    }
    counts
}

/// The part of a draft that a comment is on, by its headings of the first level.
pub(crate) fn section(document: &Document, comment: &Comment) -> Section {
    let Place::Unit(unit) = comment.place else {
        return if comment.place == Place::Draft { Section::Draft } else { Section::Comment };
    };
    let top = document.provisions.iter().filter_map(text::Provision::heading).min();
    let until = &document.provisions[..document.provisions.len().min(unit as usize + 1)];
    let heading = until.iter().rposition(|provision| provision.heading() == top && top.is_some());
    heading.map_or(Section::Front, Section::Under)
}
