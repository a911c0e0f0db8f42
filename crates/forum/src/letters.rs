//! The room of circular letters: which letter was sent, and to how many (R001 to R008).
//!
//! What a letter says stands in the forum file; to whom it goes follows from the seats at the instant of sending.

use std::collections::BTreeSet;

use imbl::Vector;
use jiff::Timestamp;
use mandate::{ActsFor, Duty, Mandate, OfficeId};
use serde::{Deserialize, Serialize};

use crate::State;
use crate::actor::Actor;
use crate::event::Event;
use crate::fact::Fact;
use crate::ids::PersonId;
use crate::participants::Seat;
use crate::refusal::{Conflict, Refusal, Unknown};

/// A circular letter was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterSent {
    /// Which, as the forum file numbers it: all languages share it (R003, R008).
    pub symbol: String,
    /// To how many people.
    pub count: u32,
}

/// A letter that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its number.
    pub symbol: String,
    /// To how many people.
    pub count: u32,
    /// When.
    pub received_at: Timestamp,
    /// The entry that says so.
    pub seq: u64,
}

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    sent: Vector<Sent>,
}

impl Room {
    /// The letters that were sent, the first first.
    pub fn sent(&self) -> impl Iterator<Item = &Sent> {
        self.sent.iter()
    }
}

/// To whom the letter of a forum goes: the focal points of each participant that it is addressed to, and where one has
/// none, all who act for it. Each person once, for however many they act.
pub fn recipients(state: &State, mandate: &Mandate) -> BTreeSet<PersonId> {
    let focal = |seat: &Seat| seat.office == OfficeId::focal_point();
    let acts =
        |seat: &Seat| mandate.office(&seat.office).is_some_and(|office| office.acts_for == ActsFor::Entity);
    let addressed = |seat: &Seat| {
        let participant = seat.entity.as_ref().and_then(|entity| mandate.participant(entity));
        participant.is_some_and(|participant| mandate.is_addressed(&participant.category))
    };
    let seats: Vec<_> =
        state.participants.seated().filter(|(_, seat)| acts(seat) && addressed(seat)).collect();
    let with_focal_point: BTreeSet<_> =
        seats.iter().filter(|(_, seat)| focal(seat)).map(|(_, seat)| &seat.entity).collect();
    let goes = |seat: &Seat| focal(seat) || !with_focal_point.contains(&seat.entity);
    seats.iter().filter(|(_, seat)| goes(seat)).map(|(person, _)| *person).collect()
}

/// Sends the letter of the forum file in force, once.
pub(crate) fn send(state: &State, received_at: Timestamp, actor: &Actor) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Letters)?;
    let mandate = state.mandate_at(received_at)?;
    let letter = mandate.letter.as_ref().ok_or(Unknown::Letter)?;
    let symbol = letter.symbol.clone();
    if state.letters.sent().any(|sent| sent.symbol == symbol) {
        return Err(Conflict::LetterSent(symbol).into());
    }
    let count = recipients(state, mandate).len();
    if count == 0 {
        return Err(Conflict::NobodyAddressed.into());
    }
    let count = u32::try_from(count).expect("BUG: a forum has fewer than 2^32 seats");
    Ok(vec![Event::LetterSent(LetterSent { symbol, count })])
}

pub(crate) fn sent(state: &mut State, fact: &Fact, event: &LetterSent) {
    let LetterSent { symbol, count } = event.clone();
    state.letters.sent.push_back(Sent { symbol, count, received_at: fact.received_at, seq: fact.seq });
}
