//! What a nominated person answers.

use jiff::Timestamp;

use super::seats::{After, accepted};
use crate::State;
use crate::actor::Actor;
use crate::event::Event;
use crate::ids::NominationRef;
use crate::nominations::{Expert, Nomination, NominationAccepted, NominationDeclined};
use crate::refusal::{Conflict, Refusal, Unknown};

/// The nomination, if this person is nominated by it; otherwise as if it were not there.
fn of_whom<'s>(state: &'s State, actor: &Actor, reference: NominationRef) -> Result<&'s Nomination, Refusal> {
    let one = state.nominations.get(reference).ok_or(Unknown::Nomination(reference))?;
    if actor.person() != Some(one.expert) {
        return Err(Unknown::Nomination(reference).into());
    }
    Ok(one)
}

/// Refused where no nomination of this person counts or may come to: there is nothing to answer.
fn check_there_is_one(state: &State, one: &Nomination) -> Result<(), Refusal> {
    let is_there = state.nominations.of_expert(one.expert).any(Nomination::may_count);
    is_there.then_some(()).ok_or_else(|| Conflict::NominationState(one.reference).into())
}

/// Accepts to be an expert, for all nominations of this person, those to come included. Accepting again adds nothing.
pub(crate) fn accept(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: NominationRef,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    let one = of_whom(state, actor, reference)?;
    if accepted(state, one.expert) {
        return Ok(Vec::new());
    }
    check_there_is_one(state, one)?;
    let seats = After::of(state, one.expert).answered(true).seats(mandate);
    let accepted = Event::NominationAccepted(NominationAccepted { reference });
    Ok(std::iter::once(accepted).chain(seats).collect())
}

/// Declines to be an expert, or steps down. Declining again adds nothing.
pub(crate) fn decline(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: NominationRef,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    let one = of_whom(state, actor, reference)?;
    check_there_is_one(state, one)?;
    if state.nominations.expert(one.expert).is_some_and(Expert::has_declined) {
        return Ok(Vec::new());
    }
    let seats = After::of(state, one.expert).answered(false).seats(mandate);
    let declined = Event::NominationDeclined(NominationDeclined { reference });
    Ok(std::iter::once(declined).chain(seats).collect())
}
