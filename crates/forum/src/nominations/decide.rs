//! Which nominations may be filed, and what may become of them.

use jiff::{Timestamp, ToSpan as _};
use mandate::{ActionId, ActsFor, CategoryId, Duty, EntityId, Mandate, OfficeId, TagId};

use super::{
    CvFiled, CvViewed, ExpertNominated, ExpertReplaced, MediaType, Nomination, NominationAccepted,
    NominationDeclined, NominationLateDecided, NominationWithdrawn, REASON_CHARS_MAX, Reply, TOPICS_MAX,
};
use crate::actor::Actor;
use crate::command::NewNomination;
use crate::event::{Event, SeatEnded, SeatGiven};
use crate::ids::{Digest, NominationRef, PersonId};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::timetable::{self, OpenWindow};
use crate::{State, participants};

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
    let mut now_counting = counting(state, new.expert);
    if !late {
        now_counting.push(&entity);
    }
    let seats = seats(state, mandate, new.expert, accepted(state, new.expert), &now_counting);
    let nominated = nominated(state, &new, entity.clone(), category, Some(sender), late);
    Ok(std::iter::once(nominated).chain(seats).collect())
}

/// For whom somebody nominates, and in which category.
fn nominator(mandate: &Mandate, actor: &Actor) -> Result<(EntityId, CategoryId, PersonId), Refusal> {
    let action = ActionId::nominate();
    let refused = |category: CategoryId| {
        let cell = mandate.participation.cell(&category, &action);
        let basis = cell.map_or_else(|| mandate.secretariat_source(), |cell| &cell.source).clone();
        Refusal::NotAllowed { action: action.clone(), category, basis }
    };
    match actor {
        Actor::Member { person, entity } => {
            let category = mandate.participant(entity).ok_or(Unknown::Entity)?.category.clone();
            match mandate.participation.cell(&category, &action) {
                Some(cell) if cell.permits() => Ok((entity.clone(), category, *person)),
                _ => Err(refused(category)),
            }
        }
        // In person: as anyone.
        Actor::Public { .. } => Err(refused(CategoryId::public())),
        Actor::Office { office, .. } if in_person(mandate, office) => Err(refused(CategoryId::public())),
        Actor::Office { .. } | Actor::Secretariat { .. } | Actor::Operator | Actor::Timer => {
            let basis = mandate.duty_source(Duty::Nominations).clone();
            Err(Refusal::OnlyParticipantsNominate { basis })
        }
    }
}

fn in_person(mandate: &Mandate, office: &OfficeId) -> bool {
    mandate.office(office).is_some_and(|office| office.acts_for == ActsFor::Person)
}

fn window(mandate: &Mandate, category: &CategoryId) -> Result<OpenWindow, Refusal> {
    let action = ActionId::nominate();
    timetable::window_apart(mandate, &action).ok_or_else(|| {
        let cell = mandate.participation.cell(category, &action);
        let basis = cell.map_or_else(|| mandate.secretariat_source(), |cell| &cell.source).clone();
        Refusal::NoDeadline { action, basis }
    })
}

/// Whether a nomination is late; refused where neither the window nor the grace covers it (E11, E20).
fn late(
    mandate: &Mandate,
    window: &OpenWindow,
    received_at: Timestamp,
    form_opened_at: Option<Timestamp>,
) -> Result<bool, Refusal> {
    if received_at < window.closes_at {
        return Ok(false);
    }
    let grace_hours = i64::from(mandate.settings.grace_hours.is);
    let grace_ends = window.closes_at.saturating_add(grace_hours.hours()).unwrap_or(Timestamp::MAX);
    let opened_in_time = form_opened_at.is_some_and(|opened| opened < window.closes_at);
    if opened_in_time && received_at < grace_ends {
        return Ok(true);
    }
    let OpenWindow { action, closes_at, source, .. } = window;
    Err(Refusal::DeadlinePassed { action: action.clone(), closed_at: *closes_at, basis: source.clone() })
}

/// What a nomination must have whoever enters it.
fn check(state: &State, mandate: &Mandate, entity: &EntityId, new: &NewNomination) -> Result<(), Refusal> {
    let known = |topic: &TagId| mandate.theme.topics.iter().any(|tag| tag.id == *topic);
    let distinct = new.topics.iter().collect::<std::collections::BTreeSet<_>>().len() == new.topics.len();
    if new.topics.is_empty() || new.topics.len() > TOPICS_MAX || !distinct {
        return Err(Invalid::Topics { max: TOPICS_MAX }.into());
    }
    let fits =
        if mandate.theme.open_ended { new.topics.iter().any(known) } else { new.topics.iter().all(known) };
    if !fits {
        return Err(Invalid::TopicUnknown.into());
    }
    match new.exception_chars {
        Some(chars) if chars > REASON_CHARS_MAX => {
            return Err(Invalid::ExceptionTooLong { chars, max: REASON_CHARS_MAX }.into());
        }
        Some(1..) => {}
        // R076, E20: active at home, or a recorded exception.
        Some(0) | None => {
            let declaration = mandate.settings.expert_declaration.as_ref().filter(|setting| setting.is);
            if let Some(declaration) = declaration.filter(|_| !new.active_at_home) {
                return Err(Refusal::NotActiveAtHome { basis: declaration.source.clone() });
            }
        }
    }
    if state.participants.is_erased(new.expert) {
        return Err(Conflict::AlreadyErased.into());
    }
    let before = state.nominations.of_expert(new.expert).find(|one| one.entity == *entity && one.stands());
    before.map_or(Ok(()), |one| Err(Conflict::NominatedBefore(one.reference).into()))
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

/// The entities whose nominations of somebody count, in the order of reception.
fn counting(state: &State, person: PersonId) -> Vec<&EntityId> {
    state.nominations.of_expert(person).filter(|one| one.counts()).map(|one| &one.entity).collect()
}

fn accepted(state: &State, person: PersonId) -> bool {
    state.nominations.expert(person).is_some_and(super::Expert::has_accepted)
}

/// The seats of an expert that follow from who nominates them now: one, of the first entity whose nomination counts,
/// unless they have one of an entity whose nomination still does.
fn seats(
    state: &State,
    mandate: &Mandate,
    person: PersonId,
    accepted: bool,
    counting: &[&EntityId],
) -> Vec<Event> {
    let office = OfficeId::expert();
    if !in_person(mandate, &office) {
        return Vec::new();
    }
    let counting = if accepted { counting } else { &[] };
    let has = |seat: &&participants::Seat| seat.office == office;
    let held: Vec<&EntityId> =
        state.participants.seats(person).filter(has).filter_map(|seat| seat.entity.as_ref()).collect();
    let keeps = held.iter().any(|entity| counting.contains(entity));
    // A seat that came from elsewhere, as from the participants file, is left alone.
    let of_a_nomination =
        |entity: &EntityId| state.nominations.of_expert(person).any(|one| one.entity == *entity);
    let over = held.iter().filter(|entity| !counting.contains(entity) && of_a_nomination(entity));
    let ended = over.map(|entity| {
        let entity = Some((*entity).clone());
        Event::SeatEnded(SeatEnded { person, office: office.clone(), entity })
    });
    let given = counting.first().filter(|_| !keeps).map(|entity| {
        let entity = Some((*entity).clone());
        Event::SeatGiven(SeatGiven { person, office: office.clone(), entity })
    });
    ended.chain(given).collect()
}

/// The nomination, if this person is nominated by it; otherwise as if it were not there.
fn of_whom<'s>(state: &'s State, actor: &Actor, reference: NominationRef) -> Result<&'s Nomination, Refusal> {
    let one = state.nominations.get(reference).ok_or(Unknown::Nomination(reference))?;
    if actor.person() != Some(one.expert) {
        return Err(Unknown::Nomination(reference).into());
    }
    Ok(one)
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
    if !state.nominations.of_expert(one.expert).any(Nomination::stands) {
        return Err(Conflict::NominationState(reference).into());
    }
    let seats = seats(state, mandate, one.expert, true, &counting(state, one.expert));
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
    if state.nominations.expert(one.expert).is_some_and(|expert| matches!(expert.reply, Reply::Declined(_))) {
        return Ok(Vec::new());
    }
    let seats = seats(state, mandate, one.expert, false, &[]);
    let declined = Event::NominationDeclined(NominationDeclined { reference });
    Ok(std::iter::once(declined).chain(seats).collect())
}

fn check_reason(chars: usize) -> Result<(), Invalid> {
    match chars {
        0 => Err(Invalid::GroundNeeded),
        chars if chars > REASON_CHARS_MAX => Err(Invalid::ReasonTooLong { chars, max: REASON_CHARS_MAX }),
        _ => Ok(()),
    }
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
    let mut now_counting = counting(state, one.expert);
    if admit {
        now_counting.push(&one.entity);
    }
    let seats = seats(state, mandate, one.expert, accepted(state, one.expert), &now_counting);
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
    let mut of_new = counting(state, new.expert);
    of_new.push(&one.entity);
    let seats_of_old = seats(state, mandate, one.expert, accepted(state, one.expert), &without(state, one));
    let seats_of_new = seats(state, mandate, new.expert, accepted(state, new.expert), &of_new);
    Ok([nominated, replaced].into_iter().chain(seats_of_old).chain(seats_of_new).collect())
}

/// The entities whose nominations of an expert still count when one does not any more.
fn without<'s>(state: &'s State, gone: &Nomination) -> Vec<&'s EntityId> {
    let others = state.nominations.of_expert(gone.expert).filter(|one| one.reference != gone.reference);
    others.filter(|one| one.counts()).map(|one| &one.entity).collect()
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
    let seats = seats(state, mandate, one.expert, accepted(state, one.expert), &without(state, one));
    let withdrawn = Event::NominationWithdrawn(NominationWithdrawn { reference });
    Ok(std::iter::once(withdrawn).chain(seats).collect())
}

fn speaks_for(actor: &Actor, one: &Nomination) -> bool {
    matches!(actor, Actor::Member { entity, .. } if *entity == one.entity)
}

/// Files a CV: the entity that nominates, the expert, or the office that keeps the list.
pub(crate) fn file_cv(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: NominationRef,
    digest: Digest,
    size: u64,
    media_type: MediaType,
) -> Result<Vec<Event>, Refusal> {
    let one = state.nominations.get(reference).ok_or(Unknown::Nomination(reference))?;
    let own = speaks_for(actor, one) || actor.person() == Some(one.expert);
    if !own && actor.must_have(state, received_at, Duty::Nominations).is_err() {
        return Err(Unknown::Nomination(reference).into());
    }
    if !one.stands() || state.nominations.expert(one.expert).is_none() {
        return Err(Conflict::NominationState(reference).into());
    }
    Ok(vec![Event::CvFiled(CvFiled { reference, digest, size, media_type })])
}

/// Notes that somebody opens a CV; only then it is handed out.
pub(crate) fn view_cv(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: NominationRef,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Cvs)?;
    let one = state.nominations.get(reference).ok_or(Unknown::Nomination(reference))?;
    if one.cv.is_none() {
        return Err(Unknown::Cv.into());
    }
    Ok(vec![Event::CvViewed(CvViewed { reference, by: actor.person() })])
}
