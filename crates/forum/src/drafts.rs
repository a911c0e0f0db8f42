//! The room of drafts: prepared, published, never changed (invariant 7).

use std::sync::Arc;

use imbl::{HashMap, OrdMap, Vector};
use jiff::Timestamp;
use mandate::Duty;
use serde::{Deserialize, Serialize};
use text::{Number, ProvisionId};

use crate::actor::Actor;
use crate::event::{Cause, DraftPrepared, DraftPublished, DraftText, Event, Unit};
use crate::fact::Fact;
use crate::ids::{CommentRef, DraftNumber};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::{Misfit, State, causes};

/// A published draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was published.
    pub text: DraftText,
    /// From when it counts as published.
    pub published_at: Timestamp,
    /// The entry that published it.
    pub seq: u64,
    by_number: HashMap<Number, u32>,
    by_id: HashMap<ProvisionId, u32>,
}

impl Draft {
    fn new(published: &DraftPublished, seq: u64) -> Self {
        let units = || published.text.units.iter().zip(0..);
        Self {
            by_number: units().map(|(unit, place)| (unit.number.clone(), place)).collect(),
            by_id: units().map(|(unit, place)| (unit.id, place)).collect(),
            text: published.text.clone(),
            published_at: published.published_at,
            seq,
        }
    }

    /// The place of a provision in the reading order, from 0.
    pub fn place_of(&self, id: &ProvisionId) -> Option<u32> {
        self.by_id.get(id).copied()
    }

    /// The place of the provision printed with a number.
    pub fn place_of_number(&self, number: &Number) -> Option<u32> {
        self.by_number.get(number).copied()
    }

    /// The provision printed with a number.
    pub fn unit(&self, number: &Number) -> Option<&Unit> {
        self.unit_at(self.place_of_number(number)?)
    }

    /// Why what is printed with a number changed, or was deleted from the draft before under that number.
    pub fn causes(&self, number: &Number) -> impl Iterator<Item = &Cause> {
        self.text.causes.iter().filter(move |cause| cause.number == *number)
    }

    /// The unit at a place of the reading order.
    pub fn unit_at(&self, place: u32) -> Option<&Unit> {
        self.text.units.get(place as usize)
    }
}

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    published: OrdMap<DraftNumber, Arc<Draft>>,
    prepared: OrdMap<DraftNumber, Arc<DraftPrepared>>,
    /// What each comment changed.
    changes: HashMap<CommentRef, Vector<(DraftNumber, Number)>>,
}

impl Room {
    /// A published draft.
    pub fn get(&self, number: DraftNumber) -> Option<&Arc<Draft>> {
        self.published.get(&number)
    }

    /// The published drafts, oldest first.
    pub fn published(&self) -> impl DoubleEndedIterator<Item = &Arc<Draft>> {
        self.published.values()
    }

    /// The newest published draft.
    pub fn newest(&self) -> Option<&Arc<Draft>> {
        self.published.get_max().map(|(_, draft)| draft)
    }

    /// The drafts that lie ready, for the secretariat.
    pub fn prepared(&self) -> impl Iterator<Item = &Arc<DraftPrepared>> {
        self.prepared.values()
    }

    /// The changes that name a comment as their cause, in the order of the drafts.
    pub fn changes(&self, reference: CommentRef) -> impl Iterator<Item = (DraftNumber, &Number)> {
        let changes = self.changes.get(&reference).into_iter().flatten();
        changes.map(|(draft, number)| (*draft, number))
    }

    /// The prepared draft whose instant comes next.
    pub(crate) fn next_publication(&self) -> Option<(Timestamp, DraftNumber)> {
        self.prepared.values().map(|draft| (draft.publish_at, draft.text.number)).min()
    }
}

/// Limits of a draft, so that one document cannot fill the state.
pub const UNITS_PER_DRAFT_MAX: usize = 20_000;

fn check(state: &State, text: &DraftText) -> Result<(), Refusal> {
    let mut numbers = std::collections::HashSet::new();
    let mut ids = std::collections::HashSet::new();
    let distinct = text.units.iter().all(|unit| numbers.insert(&unit.number) && ids.insert(&unit.id));
    if text.units.is_empty() || text.units.len() > UNITS_PER_DRAFT_MAX || !distinct {
        return Err(Invalid::Units.into());
    }
    if state.drafts.get(text.number).is_some() {
        return Err(Conflict::AlreadyPublished(text.number).into());
    }
    let last = state.drafts.newest().map_or(0, |draft| draft.text.number);
    if text.number <= last {
        return Err(Conflict::OutOfOrder { last, found: text.number }.into());
    }
    Ok(())
}

pub(crate) fn prepare(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    text: DraftText,
    publish_at: Timestamp,
    changed: Option<&[Number]>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    check(state, &text)?;
    causes::check(state, state.mandate_at(received_at)?, actor, &text, changed)?;
    Ok(vec![Event::DraftPrepared(DraftPrepared { text, publish_at })])
}

pub(crate) fn publish(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    text: DraftText,
    changed: Option<&[Number]>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    check(state, &text)?;
    causes::check(state, state.mandate_at(received_at)?, actor, &text, changed)?;
    Ok(vec![Event::DraftPublished(DraftPublished { text, published_at: received_at })])
}

/// Publishes what was prepared: on a Sunday, on a holiday, after a restart (E13).
pub(crate) fn publish_prepared(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    number: DraftNumber,
) -> Result<Vec<Event>, Refusal> {
    if *actor != Actor::Timer {
        actor.must_have(state, received_at, Duty::Drafts)?;
    }
    let prepared = state.drafts.prepared.get(&number).ok_or(Unknown::Draft(number))?;
    if received_at < prepared.publish_at {
        return Err(Conflict::TooEarly(number).into());
    }
    check(state, &prepared.text)?;
    Ok(vec![Event::DraftPublished(DraftPublished { text: prepared.text.clone(), published_at: received_at })])
}

pub(crate) fn prepared(state: &mut State, event: &DraftPrepared) {
    state.drafts.prepared.insert(event.text.number, Arc::new(event.clone()));
}

pub(crate) fn published(state: &mut State, fact: &Fact, event: &DraftPublished) -> Result<(), Misfit> {
    let number = event.text.number;
    // A draft that was laid ready and overtaken can no longer be published.
    state.drafts.prepared = state.drafts.prepared.split(&number).1;
    for cause in &event.text.causes {
        for comment in &cause.comments {
            state.drafts.changes.entry(*comment).or_default().push_back((number, cause.number.clone()));
        }
    }
    let draft = Arc::new(Draft::new(event, fact.seq));
    match state.drafts.published.insert(number, draft) {
        None => Ok(()),
        Some(_) => Err(Misfit::Draft(number)),
    }
}
