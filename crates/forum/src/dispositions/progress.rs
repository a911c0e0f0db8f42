//! How far the answers of a round are: what the desk shows, and what still stands in the way of publication.

use serde::Serialize;

use super::{Answered, DraftAnswer};
use crate::State;
use crate::comments::{Comment, Late, Place, Status};
use crate::ids::{CommentRef, DraftNumber, PersonId};

/// A comment as it lies on the desk.
#[derive(Debug, Clone, Copy)]
pub struct Line<'state> {
    /// Which.
    pub reference: CommentRef,
    /// What was said.
    pub comment: &'state Comment,
    /// Whether it counts, where it came late.
    pub late: Option<Late>,
    /// Whether the round needs an answer to it and has none published.
    pub needs_an_answer: bool,
    /// The answer that is being written.
    pub draft: Option<&'state DraftAnswer>,
    /// The answer that everyone reads.
    pub answered: Option<&'state Answered>,
    /// Who is to answer it.
    pub assignee: Option<PersonId>,
}

/// What stands in the way of publishing the answers of a round, each in the order of reception.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Comments that count and have no answer.
    pub missing: Vec<CommentRef>,
    /// Late comments of which nobody decided whether they count.
    pub undecided_late: Vec<CommentRef>,
    /// Answers that wait for a second reader.
    pub unread: Vec<CommentRef>,
    /// Confirmed comments that wait to be looked at, where the forum screens.
    pub unscreened: Vec<CommentRef>,
}

impl Standing {
    /// Whether nothing stands in the way.
    pub fn is_complete(&self) -> bool {
        let Self { missing, undecided_late, unread, unscreened } = self;
        missing.is_empty() && undecided_late.is_empty() && unread.is_empty() && unscreened.is_empty()
    }
}

/// How many comments of a round are how far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Comments that everyone reads, late ones among them.
    pub public: u32,
    /// Those that count.
    pub counting: u32,
    /// Those that count with an answer, published or not.
    pub answered: u32,
    /// Those whose answer is published.
    pub published: u32,
    /// Answers that wait for a second reader.
    pub unread: u32,
    /// Late ones of which nobody decided.
    pub undecided_late: u32,
    /// Those that count, have no answer and are nobody's.
    pub unassigned: u32,
}

impl State {
    /// The comments of a round as they lie on the desk, in the order of reception: those that everyone reads, and those
    /// that are being screened.
    pub fn desk(&self, round: DraftNumber) -> impl Iterator<Item = Line<'_>> {
        let on_the_desk = |comment: &Comment| matches!(comment.status, Status::Published | Status::Checking);
        let comments = self.comments.received(round, 0);
        comments.filter(move |(_, comment)| on_the_desk(comment)).map(|(reference, comment)| {
            let answered = self.dispositions.answer(reference);
            Line {
                reference,
                comment,
                late: self.comments.late(reference),
                needs_an_answer: comment.needs_an_answer() && answered.is_none(),
                draft: self.dispositions.draft(reference),
                answered,
                assignee: self.dispositions.assignee(reference),
            }
        })
    }

    /// What stands in the way of publishing the answers of a round.
    pub fn answers_missing(&self, round: DraftNumber) -> Standing {
        let mut standing = Standing::default();
        for line in self.desk(round) {
            let Line { reference, comment, .. } = line;
            if comment.status == Status::Checking {
                standing.unscreened.push(reference);
            } else if line.late == Some(Late::Undecided) && !comment.erased {
                standing.undecided_late.push(reference);
            } else if line.needs_an_answer {
                match line.draft {
                    None => standing.missing.push(reference),
                    Some(draft) if !draft.is_read() => standing.unread.push(reference),
                    Some(_) => {}
                }
            }
        }
        standing
    }

    /// The comments on a place of a draft that became public, each with its published answer.
    pub fn answers_at(
        &self,
        round: DraftNumber,
        place: Place,
    ) -> impl Iterator<Item = (CommentRef, Option<&Answered>)> {
        let listed = self.comments.at(round, place).into_iter().flat_map(|standing| &standing.listed);
        listed.map(|reference| (*reference, self.dispositions.answer(*reference)))
    }

    /// How far the answers of a round are.
    pub fn progress(&self, round: DraftNumber) -> Progress {
        let mut progress = Progress::default();
        for line in self.desk(round).filter(|line| line.comment.is_public()) {
            progress.public += 1;
            progress.undecided_late += u32::from(line.late == Some(Late::Undecided) && !line.comment.erased);
            progress.published += u32::from(line.answered.is_some());
            let counts = line.needs_an_answer || line.answered.is_some();
            progress.counting += u32::from(counts);
            let drafted = line.needs_an_answer && line.draft.is_some();
            progress.answered += u32::from(drafted || line.answered.is_some());
            let unread = line.draft.is_some_and(|draft| !draft.is_read());
            progress.unread += u32::from(line.needs_an_answer && unread);
            let open = line.needs_an_answer && line.draft.is_none();
            progress.unassigned += u32::from(open && line.assignee.is_none());
        }
        progress
    }
}
