//! The room of comments: received, confirmed, published, answered for.
//!
//! A comment counts from the instant at which it was received (R023, R064, E11). What the public sends waits for
//! confirmation by mail; what a delegation sends is published at once. The words are read from the record by
//! digest; the state keeps about a hundred bytes a comment, because a consultation may bring a million.

mod apply;
mod decide;
pub(crate) mod facts;
mod joint;
mod late;
mod place;
mod sent;
mod trace;

use std::num::NonZeroU64;

use imbl::{HashMap, OrdSet, Vector};
use jiff::Timestamp;
use mandate::{CategoryId, EntityId};
use serde::{Deserialize, Serialize};

pub use joint::{Backer, JOINT_MAX, Joint};
pub use late::{Late, LateDecision};
pub use place::{Place, Standing};
pub use sent::{Sent, SentFault};
pub use trace::{Corrected, Revision, Withdrawal, Words};

pub(crate) use apply::{confirmed, corrected, erased, lapsed, received, screened, withdrawn};
pub(crate) use decide::{confirm, correct, lapse, receive, screen, withdraw};
pub(crate) use joint::{join, joined, support, support_ended, supported, unsupport};
pub(crate) use late::{admit, admitted, dont_admit, not_admitted};

use crate::event::Label;
use crate::ids::{CommentRef, Digest, DraftNumber, PersonId};
use crate::intern::Interned;

/// Where a comment stands on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Received; its sender has not confirmed it yet.
    Received,
    /// Confirmed; the secretariat looks at it before it is published, as this forum decided.
    Checking,
    /// Everyone reads it.
    Published,
    /// The secretariat did not publish it, with a reason.
    Refused,
    /// Nobody confirmed it in time.
    Lapsed,
    /// Its sender took it back.
    Withdrawn,
}

/// What the state keeps of a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four facts about a comment that do not depend on one another"
)]
pub struct Comment {
    /// The entry that received it.
    pub seq: u64,
    received: Micros,
    filed: Micros,
    made_public: Option<(NonZeroU64, Micros)>,
    /// What it is about, in its draft.
    pub place: Place,
    /// Who sent it.
    pub person: PersonId,
    category: u16,
    language: u16,
    entity: Option<u32>,
    /// The words that stand now.
    pub sent: Digest,
    /// Proposal, view or input.
    pub label: Label,
    /// Where it stands.
    pub status: Status,
    /// Whether it suggests wording.
    pub wording: bool,
    /// Received in the grace after the close.
    pub late: bool,
    /// Late, and counted by a recorded act.
    pub admitted: bool,
    /// Its words were erased with its sender's data.
    pub erased: bool,
}

impl Comment {
    /// When the whole request had been read.
    pub fn received_at(&self) -> Timestamp {
        self.received.timestamp()
    }

    /// When it was filed.
    pub fn filed_at(&self) -> Timestamp {
        self.filed.timestamp()
    }

    /// When and by which entry everyone could read it first; none for what was never published.
    pub fn made_public(&self) -> Option<MadePublic> {
        self.made_public.map(|(seq, at)| MadePublic { seq: seq.get(), at: at.timestamp() })
    }

    /// Whether everyone may read it.
    pub fn is_public(&self) -> bool {
        matches!(self.status, Status::Published)
    }

    /// Whether it is answered in its round: everyone reads it, its words are there, and it came in time or was admitted.
    pub fn needs_an_answer(&self) -> bool {
        self.is_public() && !self.erased && (!self.late || self.admitted)
    }
}

/// Where in the record a comment became public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MadePublic {
    /// The entry; never the first, which opens the forum.
    pub seq: u64,
    /// When it was filed.
    pub at: Timestamp,
}

/// An instant in microseconds: half of a [`Timestamp`], exact because the registry stamps in microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Micros(i64);

impl Micros {
    fn of(instant: Timestamp) -> Self {
        Self(instant.as_microsecond())
    }

    fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).expect("BUG: it was made from a timestamp")
    }
}

/// The comments of one round.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    comments: Vector<Comment>,
    /// Serials in the order in which they became public.
    published: Vector<u32>,
    standing: u32,
    places: HashMap<Place, Standing>,
}

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    rounds: HashMap<DraftNumber, Round>,
    /// Comments that wait for confirmation, the next to lapse first.
    waiting: OrdSet<(Timestamp, CommentRef)>,
    confirm_by: HashMap<CommentRef, Timestamp>,
    corrected: HashMap<CommentRef, Corrected>,
    withdrawals: HashMap<CommentRef, Withdrawal>,
    refused: HashMap<CommentRef, String>,
    late_decisions: HashMap<CommentRef, LateDecision>,
    joint: HashMap<CommentRef, Joint>,
    supporters: HashMap<CommentRef, Vector<Backer>>,
    categories: Interned<CategoryId>,
    languages: Interned<String>,
    entities: Interned<EntityId>,
}

impl Room {
    /// A comment by its reference, whatever its state.
    pub fn get(&self, reference: CommentRef) -> Option<&Comment> {
        let place = usize::try_from(reference.serial.checked_sub(1)?).ok()?;
        self.rounds.get(&reference.round)?.comments.get(place)
    }

    /// The rounds that have comments, in order.
    pub fn rounds(&self) -> Vec<DraftNumber> {
        let mut rounds: Vec<_> = self.rounds.keys().copied().collect();
        rounds.sort_unstable();
        rounds
    }

    /// All comments of a round in the order of reception, from a serial on; the audience filter is the caller's.
    pub fn received(&self, round: DraftNumber, after: u32) -> impl Iterator<Item = (CommentRef, &Comment)> {
        let comments = self.rounds.get(&round).map(|round| &round.comments);
        (after..)
            .map_while(move |place| Some((place + 1, comments?.get(usize::try_from(place).ok()?)?)))
            .map(move |(serial, comment)| (CommentRef { round, serial }, comment))
    }

    /// The comments of a round that became public, in the order in which they did; withdrawn ones among them.
    pub fn published(
        &self,
        round: DraftNumber,
    ) -> impl DoubleEndedIterator<Item = (CommentRef, &Comment)> + ExactSizeIterator {
        static NONE: std::sync::LazyLock<Round> = std::sync::LazyLock::new(Round::default);
        let of = self.rounds.get(&round).unwrap_or(&NONE);
        of.published.iter().map(move |serial| {
            let reference = CommentRef { round, serial: *serial };
            (reference, self.get(reference).expect("BUG: a published comment is in its round"))
        })
    }

    /// The comments of a round that entries before this one made public, the last first; withdrawn ones among them.
    pub fn published_before(
        &self,
        round: DraftNumber,
        before: u64,
    ) -> impl Iterator<Item = (CommentRef, &Comment)> {
        let serials = self.rounds.get(&round).map(|round| &round.published);
        let made_public = move |serial: u32| {
            let reference = CommentRef { round, serial };
            let comment = self.get(reference).expect("BUG: a published comment is in its round");
            (reference, comment)
        };
        let at = |serial: &u32| made_public(*serial).1.made_public().map_or(0, |public| public.seq);
        // Entries only grow, so the list is in their order.
        let end = serials.map_or(0, |serials| {
            serials.binary_search_by(|serial| at(serial).cmp(&before)).unwrap_or_else(|end| end)
        });
        (0..end).rev().filter_map(move |place| Some(made_public(*serials?.get(place)?)))
    }

    /// How many comments of a round stand published.
    pub fn standing(&self, round: DraftNumber) -> u32 {
        self.rounds.get(&round).map_or(0, |round| round.standing)
    }

    /// How many comments of a round were received, in whatever state they are now.
    pub fn received_count(&self, round: DraftNumber) -> usize {
        self.rounds.get(&round).map_or(0, |round| round.comments.len())
    }

    /// The comments on one place of a draft that became public.
    pub fn at(&self, round: DraftNumber, place: Place) -> Option<&Standing> {
        self.rounds.get(&round)?.places.get(&place)
    }

    /// Until when a comment can be confirmed, while it waits.
    pub fn confirm_by(&self, reference: CommentRef) -> Option<Timestamp> {
        self.confirm_by.get(&reference).copied()
    }

    /// The forms a comment had before, oldest first.
    pub fn revisions(&self, reference: CommentRef) -> impl Iterator<Item = &Revision> {
        self.corrected.get(&reference).into_iter().flat_map(|corrected| &corrected.earlier)
    }

    /// Where the words of a comment that stand now were filed, and when they were received: with the comment itself, or
    /// with its last correction.
    pub fn words_now(&self, reference: CommentRef) -> Option<Words> {
        let corrected = self.corrected.get(&reference).map(|corrected| corrected.now);
        let comment = || self.get(reference);
        corrected.or_else(|| {
            comment().map(|comment| Words { seq: comment.seq, received_at: comment.received_at() })
        })
    }

    /// Every form that a comment had, the first as it was sent, the last the one that stands; none for no comment.
    pub fn versions(&self, reference: CommentRef) -> Vec<Revision> {
        let (Some(comment), Some(now)) = (self.get(reference), self.words_now(reference)) else {
            return Vec::new();
        };
        let (received_at, was_public) = (now.received_at, comment.is_public());
        let now = Revision { seq: now.seq, sent: comment.sent, received_at, was_public };
        self.revisions(reference).cloned().chain([now]).collect()
    }

    /// When and why its sender took a comment back.
    pub fn withdrawal(&self, reference: CommentRef) -> Option<&Withdrawal> {
        self.withdrawals.get(&reference)
    }

    /// Why the secretariat did not publish a comment.
    pub fn refusal(&self, reference: CommentRef) -> Option<&str> {
        self.refused.get(&reference).map(String::as_str)
    }

    /// The category in which a comment was sent.
    pub fn category(&self, comment: &Comment) -> &CategoryId {
        self.categories.get(comment.category.into())
    }

    /// The delegation or organization for which a comment was sent.
    pub fn entity(&self, comment: &Comment) -> Option<&EntityId> {
        comment.entity.map(|entity| self.entities.get(entity as usize))
    }

    /// The language a comment is written in.
    pub fn language(&self, comment: &Comment) -> &str {
        self.languages.get(comment.language.into())
    }

    /// The next comment to lapse and when.
    pub(crate) fn next_lapse(&self) -> Option<(Timestamp, CommentRef)> {
        self.waiting.get_min().copied()
    }

    /// Every content that a person sent on their own behalf, corrected forms included, and the comments.
    pub(crate) fn words_of(&self, person: PersonId) -> Vec<Digest> {
        let mut words = Vec::new();
        for (round, comments) in &self.rounds {
            for (comment, serial) in comments.comments.iter().zip(1..) {
                if comment.person == person && comment.entity.is_none() && !comment.erased {
                    let reference = CommentRef { round: *round, serial };
                    words.extend(self.revisions(reference).map(|revision| revision.sent));
                    words.extend(self.withdrawal(reference).and_then(|withdrawal| withdrawal.reason));
                    words.push(comment.sent);
                }
            }
        }
        words.sort_unstable();
        words.dedup();
        words
    }

    /// Whether a person sent anything.
    pub fn has_sender(&self, person: PersonId) -> bool {
        self.rounds.values().any(|round| round.comments.iter().any(|comment| comment.person == person))
    }

    fn next_reference(&self, round: DraftNumber) -> CommentRef {
        let serial = u32::try_from(self.received_count(round)).expect("BUG: rounds are limited");
        CommentRef { round, serial: serial + 1 }
    }
}
