//! The room of participants: who has which office, and who is gone. The participants themselves stand in the file
//! beside the forum file; people are ids here, their names and addresses stand apart (invariant 5).

use imbl::{HashMap, Vector};
use jiff::Timestamp;
use mandate::{ActsFor, Duty, EntityId, OfficeId};
use serde::{Deserialize, Serialize};

use crate::State;
use crate::actor::Actor;
use crate::event::{Event, PersonErased, SeatEnded, SeatGiven};
use crate::fact::Fact;
use crate::ids::PersonId;
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};

/// Characters of the ground of an erasure.
pub const GROUND_CHARS_MAX: usize = 2_000;

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    erased: HashMap<PersonId, Erased>,
    seats: HashMap<PersonId, Vector<Seat>>,
}

/// An office that somebody has, and for whom they act in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Seat {
    /// Which, of the forum file.
    pub office: OfficeId,
    /// For whom, where the office acts for an entity, or where an expert comes from.
    pub entity: Option<EntityId>,
}

impl Seat {
    /// Who acts from this seat; `None` where the forum file no longer has the office or the entity.
    pub fn actor(&self, mandate: &mandate::Mandate, person: PersonId) -> Option<Actor> {
        match (mandate.office(&self.office)?.acts_for, &self.entity) {
            (ActsFor::Entity, Some(entity)) => {
                mandate.participant(entity)?;
                Some(Actor::Member { person, entity: entity.clone() })
            }
            (ActsFor::Entity, None) => None,
            (ActsFor::Forum, _) if self.office == OfficeId::secretariat() => {
                Some(Actor::Secretariat { person })
            }
            (ActsFor::Forum | ActsFor::Person, _) => {
                Some(Actor::Office { person, office: self.office.clone() })
            }
        }
    }
}

/// When and why a person's data was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// When the fact was filed.
    pub at: Timestamp,
    /// On what ground; public.
    pub ground: String,
}

impl Room {
    /// Whether a person's data was erased.
    pub fn is_erased(&self, person: PersonId) -> bool {
        self.erased.contains_key(&person)
    }

    /// The seats of a person, in the order in which they were given.
    pub fn seats(&self, person: PersonId) -> impl Iterator<Item = &Seat> {
        self.seats.get(&person).into_iter().flatten()
    }

    /// Everybody who has a seat.
    pub fn seated(&self) -> impl Iterator<Item = (PersonId, &Seat)> {
        self.seats.iter().flat_map(|(person, seats)| seats.iter().map(|seat| (*person, seat)))
    }

    /// When and why a person's data was erased; none for those who are here.
    pub fn erasure(&self, person: PersonId) -> Option<&Erased> {
        self.erased.get(&person)
    }
}

/// Erases a person: their row, and the words they sent on their own behalf, which may name them. What they sent for
/// a delegation is the delegation's and stays.
pub(crate) fn erase(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    person: PersonId,
    ground: String,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Erasure)?;
    if ground.trim().is_empty() || ground.chars().count() > GROUND_CHARS_MAX {
        return Err(Invalid::GroundNeeded.into());
    }
    if state.participants.is_erased(person) {
        return Err(Conflict::AlreadyErased.into());
    }
    let mut contents = state.comments.words_of(person);
    contents.extend(state.nominations.contents_of(person));
    Ok(vec![Event::PersonErased(PersonErased { person, ground, contents })])
}

/// Gives somebody an office (CL-19/34: each participant names those who act for it).
pub(crate) fn seat(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    person: PersonId,
    seat: Seat,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Participants)?;
    let mandate = state.mandate_at(received_at)?;
    let office = mandate.office(&seat.office).ok_or(Unknown::Office)?;
    let needs_entity = office.acts_for == ActsFor::Entity;
    match &seat.entity {
        Some(entity) => drop(mandate.participant(entity).ok_or(Unknown::Entity)?),
        None if needs_entity => return Err(Unknown::Entity.into()),
        None => {}
    }
    if state.participants.is_erased(person) {
        return Err(Conflict::AlreadyErased.into());
    }
    if state.participants.seats(person).any(|has| *has == seat) {
        return Ok(Vec::new());
    }
    Ok(vec![Event::SeatGiven(SeatGiven { person, office: seat.office, entity: seat.entity })])
}

/// Ends an office of somebody; what they did in it stays.
pub(crate) fn unseat(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    person: PersonId,
    seat: Seat,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Participants)?;
    if !state.participants.seats(person).any(|has| *has == seat) {
        return Err(Unknown::Office.into());
    }
    Ok(vec![Event::SeatEnded(SeatEnded { person, office: seat.office, entity: seat.entity })])
}

pub(crate) fn seated(state: &mut State, event: &SeatGiven) {
    let seat = Seat { office: event.office.clone(), entity: event.entity.clone() };
    state.participants.seats.entry(event.person).or_default().push_back(seat);
}

pub(crate) fn unseated(state: &mut State, event: &SeatEnded) {
    let seat = Seat { office: event.office.clone(), entity: event.entity.clone() };
    if let Some(seats) = state.participants.seats.get_mut(&event.person) {
        seats.retain(|has| *has != seat);
    }
}

pub(crate) fn erased(state: &mut State, fact: &Fact, event: &PersonErased) {
    state.participants.seats.remove(&event.person);
    let erased = Erased { at: fact.at, ground: event.ground.clone() };
    state.participants.erased.insert(event.person, erased);
}
