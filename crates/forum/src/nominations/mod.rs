//! The room of nominations: who was nominated by whom, who accepted, who is an expert (R021, R022, R076, E20 to E22).
//!
//! A nomination is an entity's; an expert is a person, who may have several. An expert counts when they accepted and at
//! least one of their nominations counts.

mod apply;
mod balance;
mod decide;
mod details;
mod facts;
mod picture;
mod retention;

use imbl::{HashMap, OrdMap, Vector};
use jiff::Timestamp;
use mandate::{CategoryId, EntityId, TagId};
use serde::{Deserialize, Serialize};

pub(crate) use apply::{
    accepted, cv_filed, cv_viewed, declined, erased, late_decided, nominated, replaced, withdrawn,
};
pub use balance::{Balance, Counted, GROUP_MIN, Line, Shown, TopicLine};
pub(crate) use decide::{accept, decide_late, decline, file_cv, nominate, replace, view_cv, withdraw};
pub use details::{Details, DetailsFault, Gender};
pub use facts::{
    CvFiled, CvViewed, ExpertNominated, ExpertReplaced, NominationAccepted, NominationDeclined,
    NominationLateDecided, NominationWithdrawn,
};

use picture::Picture;
pub use retention::{CV_MONTHS, Retention, retention};

use crate::ids::{Digest, NominationRef, PersonId};

/// Topics of a nomination at most.
pub const TOPICS_MAX: usize = 20;
/// Characters of the reason for an exception or of a decision at most.
pub const REASON_CHARS_MAX: usize = 2_000;

/// What sort of file a CV is (ux.md 1.8: PDF or DOCX).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MediaType {
    /// The portable document format.
    #[serde(rename = "application/pdf")]
    Pdf,
    /// A document of a word processor, OOXML.
    #[serde(rename = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    Docx,
}

impl MediaType {
    /// As it stands in the head of an answer.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// How the name of such a file ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }
}

/// A nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an answer of the form, and none follows from another"
)]
pub struct Nomination {
    /// Its number, in the order of reception.
    pub reference: NominationRef,
    /// The entry that filed it.
    pub seq: u64,
    /// When the whole request had been read.
    pub received_at: Timestamp,
    /// Who is nominated.
    pub expert: PersonId,
    /// By whom.
    pub entity: EntityId,
    /// The category in which the entity did.
    pub category: CategoryId,
    /// Who sent it; `None` where the office entered a replacement.
    pub sender: Option<PersonId>,
    /// What the expert knows.
    pub topics: Vec<TagId>,
    /// Whether they are active in preparing for the forum in their own country (R076).
    pub active_at_home: bool,
    /// Whether it says why that does not apply (E20).
    pub exception: bool,
    /// Whether they need a letter for a visa (R022).
    pub visa: bool,
    /// What is personal, as [`Details`]; erased with the expert.
    pub details: Digest,
    /// Received after the deadline.
    pub late: bool,
    /// What the office decided of a late one; `None` while it has not.
    pub late_decision: Option<LateDecision>,
    /// When the entity took it back.
    pub withdrawn_at: Option<Timestamp>,
    /// The nomination in whose place it was put, and why.
    pub replaces: Option<Replacement>,
    /// The nomination that was put in its place, and why.
    pub replaced_by: Option<Replacement>,
    /// The CV filed for it.
    pub cv: Option<Cv>,
}

/// What the office decided of a late nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LateDecision {
    /// Whether it counts.
    pub admit: bool,
    /// Why, as UTF-8.
    pub reason: Digest,
    /// When that was decided.
    pub received_at: Timestamp,
}

/// A nomination that stands in the place of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// The other one.
    pub reference: NominationRef,
    /// Why, as UTF-8.
    pub reason: Digest,
    /// When that was decided.
    pub received_at: Timestamp,
}

/// A CV on the desk, and who opened it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cv {
    /// SHA-256 of its salt and bytes.
    pub digest: Digest,
    /// How many bytes.
    pub size: u64,
    /// What sort of file.
    pub media_type: MediaType,
    /// When it was received.
    pub received_at: Timestamp,
    /// Each view, the first first; `None` for whoever runs the product.
    pub views: Vector<(Option<PersonId>, Timestamp)>,
}

impl Nomination {
    /// Whether it counts: in time, admitted, or put in the place of another; and not taken back or replaced.
    pub fn counts(&self) -> bool {
        let in_time = !self.late || self.replaces.is_some();
        self.stands() && (in_time || self.late_decision.as_ref().is_some_and(|decision| decision.admit))
    }

    /// Whether it was neither taken back nor replaced.
    pub fn stands(&self) -> bool {
        self.withdrawn_at.is_none() && self.replaced_by.is_none()
    }

    /// Whether it counts or may still come to: it stands, and the office did not decide against it, which is final.
    pub fn may_count(&self) -> bool {
        self.stands() && self.late_decision.as_ref().is_none_or(|decision| decision.admit)
    }

    /// Whether the office has yet to decide if it counts.
    pub fn waits_for_decision(&self) -> bool {
        self.late && self.replaces.is_none() && self.late_decision.is_none() && self.stands()
    }
}

/// What a nominated person answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// Nothing yet.
    Waiting,
    /// They accepted, at this instant.
    Accepted(Timestamp),
    /// They declined, at this instant.
    Declined(Timestamp),
}

/// An answer of a nominated person, as long as they gave no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Whether they accepted; otherwise they declined, or stepped down.
    pub accepts: bool,
    /// When.
    pub at: Timestamp,
    /// How many of their nominations there were then.
    of: usize,
}

/// Somebody who was nominated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expert {
    /// Their nominations in the order of reception; one or more.
    pub nominations: Vector<NominationRef>,
    /// Everything they answered, the first first.
    answers: Vector<Answered>,
}

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    nominations: Vector<Nomination>,
    experts: HashMap<PersonId, Expert>,
    by_entity: OrdMap<EntityId, Vector<NominationRef>>,
    picture: Picture,
    revision: u64,
}

impl Room {
    /// A nomination.
    pub fn get(&self, reference: NominationRef) -> Option<&Nomination> {
        self.nominations.get(reference.place()?)
    }

    /// Somebody who was nominated; none once they were erased.
    pub fn expert(&self, person: PersonId) -> Option<&Expert> {
        self.experts.get(&person)
    }

    /// The nominations of a person, in the order of reception.
    pub fn of_expert(&self, person: PersonId) -> impl Iterator<Item = &Nomination> {
        let references = self.experts.get(&person).into_iter().flat_map(|expert| &expert.nominations);
        references.filter_map(|reference| self.get(*reference))
    }

    /// The nominations of an entity, in the order of reception.
    pub fn of_entity(&self, entity: &EntityId) -> impl Iterator<Item = &Nomination> {
        let references = self.by_entity.get(entity).into_iter().flatten();
        references.filter_map(|reference| self.get(*reference))
    }

    /// All nominations, in the order of reception.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Nomination> {
        self.nominations.iter()
    }

    /// The nominations that stand in the order in which they are worked on: those with a request for a visa first (R022,
    /// E21), then by reception.
    pub fn to_process(&self) -> impl Iterator<Item = &Nomination> {
        let standing = |visa: bool| self.all().filter(move |one| one.stands() && one.visa == visa);
        standing(true).chain(standing(false))
    }

    /// Whether somebody is an expert: they accepted, and at least one of their nominations counts.
    pub fn is_expert(&self, person: PersonId) -> bool {
        let accepted = self.experts.get(&person).is_some_and(Expert::has_accepted);
        accepted && self.of_expert(person).any(Nomination::counts)
    }

    /// The list of experts (R025, R026), in the order of their first nomination that counts.
    pub fn experts(&self) -> impl Iterator<Item = Listed<'_>> {
        let first = |one: &&Nomination| {
            let mut counting = self.of_expert(one.expert).filter(|other| other.counts());
            counting.next().is_some_and(|other| other.reference == one.reference)
        };
        self.all().filter(first).filter_map(|one| self.listed(one.expert))
    }

    /// Everybody with a nomination that counts, whether they answered or not, in the order of reception; for the
    /// balance that is shown before somebody nominates (E22).
    pub fn nominees(&self) -> impl Iterator<Item = Listed<'_>> {
        let first = |one: &&Nomination| {
            let mut counting = self.of_expert(one.expert).filter(|other| other.counts());
            counting.next().is_some_and(|other| other.reference == one.reference)
        };
        let declined = |person| self.experts.get(&person).is_some_and(Expert::has_declined);
        self.all().filter(first).filter(move |one| !declined(one.expert)).map(|one| self.of(one.expert))
    }

    fn listed(&self, person: PersonId) -> Option<Listed<'_>> {
        self.experts.get(&person).filter(|expert| expert.has_accepted()).map(|_| self.of(person))
    }

    fn of(&self, person: PersonId) -> Listed<'_> {
        Listed { person, nominations: self.of_expert(person).filter(|one| one.counts()).collect() }
    }

    /// The nomination under which the CV lies that belongs to another: its own, otherwise the one of the same expert for
    /// which a CV was sent last. One person is one expert (E20).
    pub fn with_cv<'s>(&'s self, one: &'s Nomination) -> Option<&'s Nomination> {
        let sent_at = |other: &&Nomination| other.cv.as_ref().map(|cv| cv.received_at);
        let elsewhere = || self.of_expert(one.expert).filter(|other| other.cv.is_some()).max_by_key(sent_at);
        Some(one).filter(|one| one.cv.is_some()).or_else(elsewhere)
    }

    /// How many late nominations wait for the office to decide (E20).
    pub fn undecided(&self) -> usize {
        self.all().filter(|one| one.waits_for_decision()).count()
    }

    /// Changes with every nomination and every answer: what a kept page of experts depends on.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    pub(crate) fn next_reference(&self) -> NominationRef {
        NominationRef::at(self.nominations.len())
    }

    /// What is erased with an expert.
    pub(crate) fn contents_of(&self, person: PersonId) -> Vec<Digest> {
        let mut contents = Vec::new();
        for one in self.of_expert(person) {
            contents.push(one.details);
            contents.extend(one.late_decision.as_ref().map(|decision| decision.reason));
            contents.extend(one.replaced_by.as_ref().map(|by| by.reason));
            // One reason is of two nominations; the other side keeps the digest and finds nothing behind it.
            contents.extend(one.replaces.as_ref().map(|of| of.reason));
        }
        contents.sort_unstable();
        contents.dedup();
        contents
    }
}

impl Expert {
    /// What they answered, as it holds now: accepting covers all nominations, those to come included; whoever declined
    /// is asked anew by each that comes afterwards.
    pub fn reply(&self) -> Reply {
        match self.answers.last() {
            Some(Answered { accepts: true, at, .. }) => Reply::Accepted(*at),
            Some(Answered { at, of, .. }) if *of == self.nominations.len() => Reply::Declined(*at),
            Some(_) | None => Reply::Waiting,
        }
    }

    /// What they answered to a nomination, the first first: everything since it came, and before that their acceptance,
    /// where it held then.
    pub fn answers_to(&self, reference: NominationRef) -> impl Iterator<Item = &Answered> {
        let place = self.nominations.iter().position(|one| *one == reference).unwrap_or_default();
        let before = self.answers.iter().take_while(|answer| answer.of <= place).count();
        let held = before.checked_sub(1).filter(|last| self.answers[*last].accepts);
        self.answers.iter().skip(held.unwrap_or(before))
    }

    /// Whether they ever answered.
    pub fn has_answered(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Whether they accepted and did not step down.
    pub fn has_accepted(&self) -> bool {
        matches!(self.reply(), Reply::Accepted(_))
    }

    /// Whether they declined or stepped down, and were not nominated anew since.
    pub fn has_declined(&self) -> bool {
        matches!(self.reply(), Reply::Declined(_))
    }
}

/// An expert as they are listed, with the nominations that count; one or more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<'state> {
    /// Who.
    pub person: PersonId,
    /// The nominations that count, in the order of reception.
    pub nominations: Vec<&'state Nomination>,
}

impl<'state> Listed<'state> {
    /// The nomination under which they are counted: the first that counts.
    pub fn first(&self) -> &'state Nomination {
        self.nominations.first().expect("BUG: whoever is listed has a nomination that counts")
    }

    /// Who nominated them, each once, in the order of reception.
    pub fn nominators(&self) -> Vec<&'state EntityId> {
        let mut entities = Vec::new();
        for one in &self.nominations {
            if !entities.contains(&&one.entity) {
                entities.push(&one.entity);
            }
        }
        entities
    }

    /// The topics of all their nominations, each once.
    pub fn topics(&self) -> Vec<&'state TagId> {
        let mut topics = Vec::new();
        for topic in self.nominations.iter().flat_map(|one| &one.topics) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        topics
    }

    /// The region of the entity under which they are counted, by the participants file.
    pub fn region<'m>(&self, mandate: &'m mandate::Mandate) -> Option<&'m TagId> {
        mandate.participant(&self.first().entity)?.region.as_ref()
    }

    /// The category under which they are counted.
    pub fn category(&self) -> &'state CategoryId {
        &self.first().category
    }
}
