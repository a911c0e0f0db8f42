//! What is still to happen, in the order of time; what happens adds more.

use std::collections::BTreeMap;

use forum::dispositions::Disposition;
use forum::{Actor, CommentRef, DraftNumber, NominationRef};
use jiff::Timestamp;
use mandate::RowId;
use registry::Token;

use super::plan::Door;

/// Something that happens at an instant.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// The circular letter is sent.
    Letter,
    /// A row of the timetable has come; with the draft that it is about.
    Row(RowId, Option<DraftNumber>),
    /// The first draft is published.
    First(DraftNumber),
    /// The next draft is written on the newest.
    Write,
    /// It is laid ready, to be published at an instant.
    Prepare(DraftNumber, Timestamp),
    /// It is published.
    Publish(DraftNumber),
    /// Somebody comments.
    Comment {
        /// On what.
        draft: DraftNumber,
        /// Who.
        door: Door,
        /// Whether in the grace after the deadline.
        late: bool,
    },
    /// A member of the public confirms; also when it is too late.
    Confirm(CommentRef),
    /// The sender takes a comment back or puts other words in their place; also when it is too late.
    Change {
        /// The address of its receipt.
        receipt: Token,
        /// Whether it is corrected and not taken back.
        correct: bool,
    },
    /// A participant confirms that a comment is sent for it too.
    Join(CommentRef, Actor),
    /// A participant supports a comment, or does so no more.
    Support {
        /// Which.
        reference: CommentRef,
        /// Who speaks for it.
        actor: Actor,
        /// Whether it takes its support back.
        ends: bool,
    },
    /// The office looks at a comment before it is published.
    Screen(CommentRef),
    /// Late comments of a round are decided, and its answers are begun.
    Desk(DraftNumber),
    /// One answer to some comments is written.
    Answer(Vec<CommentRef>, Disposition),
    /// Somebody else reads an answer.
    Read(CommentRef),
    /// The answers of a round are published.
    PublishAnswers(DraftNumber),
    /// One of them is corrected.
    CorrectAnswer(DraftNumber),
    /// Somebody is nominated.
    Nominate {
        /// Whether in the grace after the deadline.
        late: bool,
        /// Whether somebody whom another participant nominated before.
        again: bool,
    },
    /// The expert accepts or declines.
    Reply {
        /// Which.
        nomination: NominationRef,
        /// Whether they accept.
        accepts: bool,
    },
    /// A CV is filed.
    FileCv(NominationRef),
    /// A CV is read.
    ViewCv(NominationRef),
    /// A nomination is taken back.
    WithdrawNomination(NominationRef),
    /// Late nominations are decided, and some experts replaced.
    Experts,
    /// Something is tried that is refused while comments are taken.
    TryEarly(DraftNumber),
    /// The same after the deadline.
    TryLate {
        /// On what.
        draft: DraftNumber,
        /// Who.
        door: Door,
    },
    /// Nominations are tried that are refused.
    TryNominating,
}

/// Everything that is still to happen.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    steps: BTreeMap<(Timestamp, u64), Step>,
    added: u64,
}

impl Agenda {
    /// Adds a step; of two at one instant the one that was added first comes first.
    pub(super) fn add(&mut self, at: Timestamp, step: Step) {
        self.steps.insert((at, self.added), step);
        self.added += 1;
    }

    /// Adds what there is.
    pub(super) fn extend(&mut self, steps: impl IntoIterator<Item = (Timestamp, Step)>) {
        for (at, step) in steps {
            self.add(at, step);
        }
    }

    /// When the next step comes.
    pub(super) fn first(&self) -> Option<Timestamp> {
        self.steps.first_key_value().map(|((at, _), _)| *at)
    }

    /// When the last step comes that is known so far.
    pub(super) fn last(&self) -> Option<Timestamp> {
        self.steps.last_key_value().map(|((at, _), _)| *at)
    }

    /// Takes the next step.
    pub(super) fn next(&mut self) -> Option<(Timestamp, Step)> {
        self.steps.pop_first().map(|((at, _), step)| (at, step))
    }
}
