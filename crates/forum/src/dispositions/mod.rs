//! The room of answers: what becomes of each comment (working arrangements, answers; ux.md 1.6 and 1.7).
//!
//! An answer is a draft that only the secretariat reads, with a version so that two who write at once do not undo one
//! another. All answers of a round are published in one act, which is refused while a comment that counts has none. What
//! is published stays: a correction is a dated fact beside it. A comment that its sender confirms after that act, or that
//! is admitted after it, is answered by the same act again, for what came since.

mod answered;
mod apply;
mod decide;
pub(crate) mod facts;
mod progress;

use imbl::{HashMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use answered::{Answered, Correction};
pub use progress::{Line, Progress, Standing};

pub(crate) use apply::{assigned, corrected, drafted, published, read};
pub(crate) use decide::{answer, assign, correct, publish, second_reading};

use crate::ids::{CommentRef, Digest, DraftNumber, PersonId};

/// Characters of the reason of an answer at most.
pub const REASON_CHARS_MAX: usize = 20_000;
/// Characters of why an answer was corrected at most.
pub const WHY_CHARS_MAX: usize = 2_000;
/// Comments that are answered or assigned with one act at most.
pub const MANY_MAX: usize = 1_000;
/// Answers that one entry publishes at most, so that a body and its contents stay within what the record takes; an act
/// has as many entries as it needs, in one transaction.
pub const ANSWERS_PER_ENTRY: usize = 500;

/// What is decided on a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Disposition {
    /// The draft says what was asked.
    Accepted,
    /// The draft says a part of it.
    InPart,
    /// It was read and changes nothing.
    Noted,
    /// The draft does not say it.
    NotAccepted,
    /// It is about something else.
    OutOfScope,
}

impl Disposition {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Accepted, Self::InPart, Self::Noted, Self::NotAccepted, Self::OutOfScope];

    /// As it stands in JSON and in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::InPart => "in-part",
            Self::Noted => "noted",
            Self::NotAccepted => "not-accepted",
            Self::OutOfScope => "out-of-scope",
        }
    }
}

/// An answer that is not published yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftAnswer {
    /// What is to be decided.
    pub disposition: Disposition,
    /// Why, as UTF-8.
    pub reason: Digest,
    /// From 1; each change of the answer adds one.
    pub version: u32,
    /// Who wrote it; none for the operator.
    pub by: Option<PersonId>,
    /// When that was received.
    pub at: Timestamp,
    /// Whether another member of the office is to read it before it is published.
    pub needs_second_reader: bool,
    /// Who read this version, and when.
    pub second_reading: Option<SecondReading>,
}

impl DraftAnswer {
    /// Whether it can be published as far as reading goes.
    pub fn is_read(&self) -> bool {
        !self.needs_second_reader || self.second_reading.is_some()
    }
}

/// That a second person of the office read an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondReading {
    /// Who; none for the operator.
    pub by: Option<PersonId>,
    /// When that was received.
    pub at: Timestamp,
}

/// An act that published answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// The last entry of the act.
    pub seq: u64,
    /// When it was received.
    pub at: Timestamp,
    /// How many answers it published.
    pub answers: u32,
}

/// The answers of one round.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Round {
    drafts: HashMap<u32, DraftAnswer>,
    answered: HashMap<u32, Answered>,
    /// Corrected answers count as what they are now.
    counts: [u32; Disposition::ALL.len()],
    publications: Vector<Publication>,
    /// Answers of an act whose last entry has not come.
    under_way: u32,
}

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    rounds: HashMap<DraftNumber, Round>,
    assigned: HashMap<CommentRef, PersonId>,
}

impl Room {
    /// The published answer to a comment.
    pub fn answer(&self, reference: CommentRef) -> Option<&Answered> {
        self.rounds.get(&reference.round)?.answered.get(&reference.serial)
    }

    /// The answer to a comment that is not published yet; for the secretariat.
    pub fn draft(&self, reference: CommentRef) -> Option<&DraftAnswer> {
        self.rounds.get(&reference.round)?.drafts.get(&reference.serial)
    }

    /// Who is to answer a comment; for the secretariat.
    pub fn assignee(&self, reference: CommentRef) -> Option<PersonId> {
        self.assigned.get(&reference).copied()
    }

    /// The acts that published the answers of a round, the first first: one, and one more for each time that comments
    /// came to count after it.
    pub fn publications(&self, round: DraftNumber) -> impl DoubleEndedIterator<Item = &Publication> {
        self.rounds.get(&round).into_iter().flat_map(|round| &round.publications)
    }

    /// When the answers of a round were published first; from then on the round is closed.
    pub fn published_at(&self, round: DraftNumber) -> Option<Timestamp> {
        self.publications(round).next().map(|publication| publication.at)
    }

    /// How many published answers of a round have a disposition now.
    pub fn count(&self, round: DraftNumber, disposition: Disposition) -> u32 {
        self.rounds.get(&round).map_or(0, |round| round.counts[disposition as usize])
    }

    /// How many answers of a round are published.
    pub fn answered_count(&self, round: DraftNumber) -> u32 {
        self.rounds.get(&round).map_or(0, |round| round.counts.iter().sum())
    }
}
