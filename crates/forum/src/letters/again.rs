//! A letter goes again to whom it did not reach: the copy failed, or whoever got it acts for them no more. That is an act
//! of its own, so that the record says how often a participant was written to.

use std::collections::BTreeSet;

use jiff::Timestamp;
use mandate::{Duty, EntityId, Mandate};
use serde::{Deserialize, Serialize};

use super::{Addressee, addressees, named, note};
use crate::State;
use crate::actor::Actor;
use crate::event::Event;
use crate::fact::Fact;
use crate::ids::PersonId;
use crate::refusal::{Conflict, Refusal, Unknown};

/// A circular letter was sent again to participants whom it had not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterSentAgain {
    /// Which, as the forum file numbers it.
    pub symbol: String,
    /// To which participants, in the order of the participants file; at least one, and each was sent it before.
    pub to: Vec<EntityId>,
    /// How many people it goes to.
    pub people: u32,
}

/// What became of the copies of a letter, by participant and person. The delivery log knows it and the record does not,
/// because a mail server says so and no participant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Copies {
    /// Those that wait or were sent.
    pub on_their_way: BTreeSet<(EntityId, PersonId)>,
    /// Those that failed, or went to nobody.
    pub failed: BTreeSet<(EntityId, PersonId)>,
}

/// To whom a letter can be sent again: those who act for a participant now and whose copy failed, and where nobody who acts
/// for a participant now has a copy, all of them. `without_address` are people who cannot be written to.
pub fn to_write_to_again(
    state: &State,
    mandate: &Mandate,
    symbol: &str,
    without_address: &BTreeSet<PersonId>,
    copies: &Copies,
) -> Vec<Addressee> {
    let before: BTreeSet<&EntityId> = state.letters.addressees(symbol).collect();
    let mut missed = addressees(state, mandate);
    missed.retain_mut(|Addressee { participant, people }| {
        let copy = |person: &PersonId| (participant.clone(), *person);
        let nobody_has_it = !people.iter().any(|person| copies.on_their_way.contains(&copy(person)));
        people.retain(|person| {
            let is_due = nobody_has_it || copies.failed.contains(&copy(person));
            is_due && !without_address.contains(person)
        });
        !people.is_empty() && before.contains(participant)
    });
    missed
}

/// Sends the letter of the forum file in force again to those whom it did not reach.
pub(crate) fn send_again(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    without_address: &BTreeSet<PersonId>,
    copies: &Copies,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Letters)?;
    let mandate = state.mandate_at(received_at)?;
    let symbol = mandate.letter.as_ref().ok_or(Unknown::Letter)?.symbol.clone();
    let missed = to_write_to_again(state, mandate, &symbol, without_address, copies);
    if missed.is_empty() {
        return Err(Conflict::LetterReached(symbol).into());
    }
    let (to, people) = named(missed);
    Ok(vec![Event::LetterSentAgain(LetterSentAgain { symbol, to, people })])
}

pub(crate) fn sent_again(state: &mut State, fact: &Fact, event: &LetterSentAgain) {
    let LetterSentAgain { symbol, to, people } = event.clone();
    note(state, fact, symbol, to, people, true);
}
