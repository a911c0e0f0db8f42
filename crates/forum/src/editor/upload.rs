//! A whole text in the place of the next draft, and which of its paragraphs are those of the newest.
//!
//! Who writes in a program of their own brings the text back whole. The links between its paragraphs and those of the
//! newest draft are found by their words ([`text::lineage`]); those of which that is not sure are settled by the editor
//! before the draft is published, and each answer is a fact. Answers may be changed until then.

use std::collections::HashSet;

use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use mandate::Duty;
use serde::{Deserialize, Serialize};
use text::ProvisionId;

use super::Working;
use super::facts::{Doubtful, LinkSettled, TextUploaded, UploadWithdrawn};
use crate::State;
use crate::actor::Actor;
use crate::drafts::UNITS_PER_DRAFT_MAX;
use crate::event::Event;
use crate::fact::Fact;
use crate::ids::{Digest, DraftNumber, PersonId};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};

/// A text that was uploaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// The newest draft, which it was compared with.
    pub round: DraftNumber,
    /// The text.
    pub document: Digest,
    /// How it follows from the newest draft by its words.
    pub lineage: Digest,
    /// The pairs that are to be settled, in reading order.
    pub doubts: Vector<Doubtful>,
    /// What was settled: which paragraph of the newest draft one of the text is; none for a new one.
    pub settled: OrdMap<ProvisionId, Option<ProvisionId>>,
    /// Who brought it; none for the operator.
    pub by: Option<PersonId>,
    /// When that was received.
    pub at: Timestamp,
    /// Its paragraphs, each with the one of the newest draft that it is by its words.
    found: OrdMap<ProvisionId, Option<ProvisionId>>,
}

impl Upload {
    /// The pairs that are not settled, in reading order.
    pub fn open(&self) -> impl Iterator<Item = &Doubtful> {
        self.doubts.iter().filter(|doubt| !self.settled.contains_key(&doubt.new))
    }

    /// Whether a paragraph is one of the text, under the id that it came with.
    pub fn has(&self, id: ProvisionId) -> bool {
        self.found.contains_key(&id)
    }

    /// The paragraph of the newest draft that one of the text is, as things are settled or by its words.
    fn is_now(&self, new: ProvisionId) -> Option<ProvisionId> {
        self.settled.get(&new).or_else(|| self.found.get(&new)).copied().flatten()
    }

    /// The ids that stand for another paragraph once an answer is given; none where it says what is so.
    fn touched(&self, new: ProvisionId, old: Option<ProvisionId>) -> Vec<ProvisionId> {
        let now = self.is_now(new);
        if now == old {
            return Vec::new();
        }
        let is_other = |other: &&ProvisionId| **other != new && old.is_some() && self.is_now(**other) == old;
        let others = self.found.keys().filter(is_other).copied();
        [new].into_iter().chain(now).chain(old).chain(others).collect()
    }
}

/// What was said of a paragraph of the uploaded text: which of the newest draft it is; none where it is new.
pub type Settled = (ProvisionId, Option<ProvisionId>);

/// Puts a whole text in the place of what was worked on.
pub(crate) fn upload(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    brought: TextUploaded,
    seen: Option<u64>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    must_be_newest(state, brought.round)?;
    must_be_as_seen(state, seen)?;
    let units: HashSet<ProvisionId> = brought.units.iter().map(|unit| unit.id).collect();
    if units.is_empty() || brought.units.len() > UNITS_PER_DRAFT_MAX || units.len() != brought.units.len() {
        return Err(Invalid::Units.into());
    }
    // An id means one paragraph for good: those of the newest draft are given when the links are settled.
    let is_taken = |id: &&ProvisionId| state.drafts.published().any(|draft| draft.place_of(id).is_some());
    if let Some(taken) = units.iter().find(is_taken) {
        return Err(Conflict::ProvisionTaken(*taken).into());
    }
    let newest = state.drafts.newest().ok_or(Unknown::Draft(brought.round))?;
    let is_old = |id: &ProvisionId| newest.place_of(id).is_some();
    let fits = |doubt: &Doubtful| is_old(&doubt.old) && units.contains(&doubt.new);
    let mut found = brought.units.iter().filter_map(|unit| unit.found.as_ref());
    if !brought.doubts.iter().all(fits) || !found.all(is_old) {
        return Err(Unknown::Provision.into());
    }
    Ok(vec![Event::TextUploaded(TextUploaded { by: actor.person(), ..brought })])
}

/// Settles links of the uploaded text. What a paragraph is decides under which id it is changed in the editor, so that
/// comes first: one that was changed there stays what it is.
pub(crate) fn settle(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    document: Digest,
    answers: &[Settled],
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    let newest = state.drafts.newest().ok_or(Unknown::Draft(1))?;
    let upload = current(state, document)?;
    let is_edited = |id: &ProvisionId| state.editor.paragraph(*id).is_some_and(Working::is_edited);
    let mut settled = upload.settled.clone();
    let mut events = Vec::new();
    for (new, old) in answers {
        if !upload.has(*new) || old.is_some_and(|old| newest.place_of(&old).is_none()) {
            return Err(Unknown::Provision.into());
        }
        if settled.insert(*new, *old) == Some(*old) {
            continue;
        }
        if let Some(edited) = upload.touched(*new, *old).into_iter().find(is_edited) {
            return Err(Conflict::LinkEdited(edited).into());
        }
        let (document, new, old, by) = (document, *new, *old, actor.person());
        events.push(Event::LinkSettled(LinkSettled { document, new, old, by }));
    }
    let parts: HashSet<ProvisionId> =
        upload.doubts.iter().filter(|doubt| doubt.part).map(|doubt| doubt.new).collect();
    let mut given = HashSet::new();
    let mut whole = settled.iter().filter(|(new, _)| !parts.contains(new)).filter_map(|(_, old)| *old);
    match whole.find(|old| !given.insert(*old)) {
        Some(twice) => Err(Conflict::GivenTwice(twice).into()),
        None => Ok(events),
    }
}

/// Takes the uploaded text away again, also one that was set aside.
pub(crate) fn withdraw(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    document: Digest,
    seen: Option<u64>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    let upload = state.editor.upload().filter(|upload| upload.document == document);
    upload.ok_or(Conflict::OtherText)?;
    must_be_as_seen(state, seen)?;
    Ok(vec![Event::UploadWithdrawn(UploadWithdrawn { document, by: actor.person() })])
}

/// What somebody else changed since is not replaced unseen.
fn must_be_as_seen(state: &State, seen: Option<u64>) -> Result<(), Refusal> {
    let is_as_seen = seen.is_none_or(|seen| seen == state.editor.last_change());
    if is_as_seen { Ok(()) } else { Err(Conflict::RoomChanged.into()) }
}

fn must_be_newest(state: &State, round: DraftNumber) -> Result<(), Refusal> {
    let newest = state.drafts.newest().ok_or(Unknown::Draft(round))?;
    let found = newest.text.number;
    if found == round { Ok(()) } else { Err(Conflict::OtherDraft { expected: round, found }.into()) }
}

/// The text that stands, if it is the one that the editor saw.
fn current(state: &State, document: Digest) -> Result<&Upload, Refusal> {
    let upload = state.editor.upload().filter(|upload| upload.document == document);
    let upload = upload.ok_or(Conflict::OtherText)?;
    must_be_newest(state, upload.round)?;
    Ok(upload)
}

pub(crate) fn uploaded(state: &mut State, fact: &Fact, event: &TextUploaded) {
    let upload = Upload {
        round: event.round,
        document: event.document,
        lineage: event.lineage,
        doubts: event.doubts.iter().copied().collect(),
        settled: OrdMap::new(),
        by: event.by,
        at: fact.received_at,
        found: event.units.iter().map(|unit| (unit.id, unit.found)).collect(),
    };
    state.editor.put(Some(upload), &event.kept, fact.seq);
}

pub(crate) fn settled(state: &mut State, fact: &Fact, event: &LinkSettled) {
    if let Some(upload) = state.editor.upload().filter(|upload| upload.document == event.document) {
        let touched = upload.touched(event.new, event.old);
        state.editor.settle(event.new, event.old, &touched, fact.seq);
    }
}

pub(crate) fn withdrawn(state: &mut State, fact: &Fact) {
    state.editor.put(None, &[], fact.seq);
}
