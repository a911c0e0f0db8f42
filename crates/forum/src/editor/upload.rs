//! A whole text in the place of the next draft, and which of its paragraphs are those of the newest.
//!
//! Who writes in a program of their own brings the text back whole. The links between its paragraphs and those of the
//! newest draft are found by their words ([`text::lineage`]); those of which that is not sure are settled by the editor
//! before the draft is published, and each answer is a fact. Answers may be changed until then.

use std::collections::HashSet;

use imbl::OrdMap;
use jiff::Timestamp;
use mandate::Duty;
use serde::{Deserialize, Serialize};
use text::ProvisionId;

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
    /// The ids of its paragraphs, which no draft had before, in reading order.
    pub units: Vec<ProvisionId>,
    /// The pairs that are to be settled, in reading order.
    pub doubts: Vec<Doubtful>,
    /// What was settled: which paragraph of the newest draft one of the text is; none for a new one.
    pub settled: OrdMap<ProvisionId, Option<ProvisionId>>,
    /// Who brought it; none for the operator.
    pub by: Option<PersonId>,
    /// When that was received.
    pub at: Timestamp,
}

impl Upload {
    /// The pairs that are not settled, in reading order.
    pub fn open(&self) -> impl Iterator<Item = &Doubtful> {
        self.doubts.iter().filter(|doubt| !self.settled.contains_key(&doubt.new))
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
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    must_be_newest(state, brought.round)?;
    let units: HashSet<ProvisionId> = brought.units.iter().copied().collect();
    if units.is_empty() || brought.units.len() > UNITS_PER_DRAFT_MAX || units.len() != brought.units.len() {
        return Err(Invalid::Units.into());
    }
    // An id means one paragraph for good: those of the newest draft are given when the links are settled.
    let is_taken = |id: &&ProvisionId| state.drafts.published().any(|draft| draft.place_of(id).is_some());
    if let Some(taken) = brought.units.iter().find(is_taken) {
        return Err(Conflict::ProvisionTaken(*taken).into());
    }
    let newest = state.drafts.newest().ok_or(Unknown::Draft(brought.round))?;
    let fits = |doubt: &Doubtful| newest.place_of(&doubt.old).is_some() && units.contains(&doubt.new);
    if !brought.doubts.iter().all(fits) {
        return Err(Unknown::Provision.into());
    }
    Ok(vec![Event::TextUploaded(TextUploaded { by: actor.person(), ..brought })])
}

/// Settles links of the uploaded text.
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
    let mut settled = upload.settled.clone();
    let mut events = Vec::new();
    for (new, old) in answers {
        if !upload.units.contains(new) || old.is_some_and(|old| newest.place_of(&old).is_none()) {
            return Err(Unknown::Provision.into());
        }
        if settled.insert(*new, *old) != Some(*old) {
            let (document, new, old, by) = (document, *new, *old, actor.person());
            events.push(Event::LinkSettled(LinkSettled { document, new, old, by }));
        }
    }
    let mut given = HashSet::new();
    match settled.values().flatten().find(|old| !given.insert(**old)) {
        Some(twice) => Err(Conflict::GivenTwice(*twice).into()),
        None => Ok(events),
    }
}

/// Takes the uploaded text away again.
pub(crate) fn withdraw(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    document: Digest,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    current(state, document)?;
    Ok(vec![Event::UploadWithdrawn(UploadWithdrawn { document, by: actor.person() })])
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
        units: event.units.clone(),
        doubts: event.doubts.clone(),
        settled: OrdMap::new(),
        by: event.by,
        at: fact.received_at,
    };
    state.editor.put(Some(upload), fact.seq);
}

pub(crate) fn settled(state: &mut State, fact: &Fact, event: &LinkSettled) {
    let upload = state.editor.upload().filter(|upload| upload.document == event.document).cloned();
    if let Some(mut upload) = upload {
        upload.settled.insert(event.new, event.old);
        state.editor.resettle(upload, fact.seq);
    }
}

pub(crate) fn withdrawn(state: &mut State, fact: &Fact) {
    state.editor.put(None, fact.seq);
}
