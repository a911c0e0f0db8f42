//! Which nominations may be filed, and what may become of them.

mod check;
mod cv;
mod reply;
mod seats;

use jiff::Timestamp;
use mandate::{ActionId, CategoryId, Duty, EntityId};

use super::{ExpertNominated, ExpertReplaced, Nomination, NominationLateDecided, NominationWithdrawn};
use crate::State;
use crate::actor::Actor;
use crate::command::NewNomination;
use crate::event::Event;
use crate::ids::{Digest, NominationRef, PersonId};
use crate::refusal::{Conflict, Refusal, Unknown};
use crate::timetable;

use check::{check, check_reason, late, nominator, window};
pub(crate) use cv::{file_cv, view_cv};
pub(crate) use reply::{accept, decline};
use seats::After;

/// Nominates an expert (R021): what the participation table lets a category do (E09), until the deadline of its own (E08).
pub(crate) fn nominate(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    new: NewNomination,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    let (entity, category, sender) = nominator(mandate, actor)?;
    let window = window(mandate, &category)?;
    let late = late(mandate, &window, received_at, new.form_opened_at)?;
    check(state, mandate, &entity, &new)?;
    let after = After::of(state, new.expert);
    let after = if late { after } else { after.with(&entity) };
    let seats = after.seats(mandate);
    let nominated = nominated(state, &new, entity.clone(), category, Some(sender), late);
    Ok(std::iter::once(nominated).chain(seats).collect())
}

fn nominated(
    state: &State,
    new: &NewNomination,
    entity: EntityId,
    category: CategoryId,
    sender: Option<PersonId>,
    late: bool,
) -> Event {
    Event::ExpertNominated(ExpertNominated {
        reference: state.nominations.next_reference(),
        expert: new.expert,
        entity,
        category,
        sender,
        topics: new.topics.clone(),
        active_at_home: new.active_at_home,
        exception: new.exception_chars.is_some_and(|chars| chars > 0),
        visa: new.visa,
        details: new.details,
        late,
    })
}

/// Decides once whether a late nomination counts (E20).
pub(crate) fn decide_late(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: NominationRef,
    admit: bool,
    (reason, chars): (Digest, usize),
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Nominations)?;
    let mandate = state.mandate_at(received_at)?;
    let one = state.nominations.get(reference).ok_or(Unknown::Nomination(reference))?;
    if !one.waits_for_decision() {
        return Err(Conflict::NominationState(reference).into());
    }
    check_reason(chars)?;
    let after = After::of(state, one.expert);
    let seats = if admit { after.with(&one.entity) } else { after }.seats(mandate);
    let decided = Event::NominationLateDecided(NominationLateDecided { reference, admit, reason });
    Ok(std::iter::once(decided).chain(seats).collect())
}

/// Puts an expert in the place of another of the same entity, also after the deadline (E20).
pub(crate) fn replace(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    old: NominationRef,
    new: NewNomination,
    (reason, chars): (Digest, usize),
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Nominations)?;
    let mandate = state.mandate_at(received_at)?;
    let one = state.nominations.get(old).ok_or(Unknown::Nomination(old))?;
    if !one.counts() {
        return Err(Conflict::NominationState(old).into());
    }
    check_reason(chars)?;
    check(state, mandate, &one.entity, &new)?;
    let window = timetable::window_apart(mandate, &ActionId::nominate());
    let late = window.is_some_and(|window| received_at >= window.closes_at);
    let reference = state.nominations.next_reference();
    let nominated = nominated(state, &new, one.entity.clone(), one.category.clone(), None, late);
    let replaced = Event::ExpertReplaced(ExpertReplaced { old, new: reference, reason });
    let seats_of_old = After::of(state, one.expert).without(one).seats(mandate);
    let seats_of_new = After::of(state, new.expert).with(&one.entity).seats(mandate);
    Ok([nominated, replaced].into_iter().chain(seats_of_old).chain(seats_of_new).collect())
}

/// Takes a nomination back: whoever speaks for the entity that made it.
pub(crate) fn withdraw(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: NominationRef,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    let one = state.nominations.get(reference).ok_or(Unknown::Nomination(reference))?;
    if !speaks_for(actor, one) {
        return Err(Unknown::Nomination(reference).into());
    }
    if !one.stands() {
        return Err(Conflict::NominationState(reference).into());
    }
    let seats = After::of(state, one.expert).without(one).seats(mandate);
    let withdrawn = Event::NominationWithdrawn(NominationWithdrawn { reference });
    Ok(std::iter::once(withdrawn).chain(seats).collect())
}

fn speaks_for(actor: &Actor, one: &Nomination) -> bool {
    matches!(actor, Actor::Member { entity, .. } if *entity == one.entity)
}
