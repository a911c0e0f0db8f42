//! Who may nominate until when, and what a nomination must have.

use jiff::{Timestamp, ToSpan as _};
use mandate::{ActionId, CategoryId, Duty, EntityId, Mandate, TagId};

use super::seats::in_person;
use crate::State;
use crate::actor::Actor;
use crate::command::NewNomination;
use crate::ids::PersonId;
use crate::nominations::{REASON_CHARS_MAX, TOPICS_MAX};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::timetable::{self, OpenWindow};

/// For whom somebody nominates, and in which category.
pub(super) fn nominator(
    mandate: &Mandate,
    actor: &Actor,
) -> Result<(EntityId, CategoryId, PersonId), Refusal> {
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

pub(super) fn window(mandate: &Mandate, category: &CategoryId) -> Result<OpenWindow, Refusal> {
    let action = ActionId::nominate();
    timetable::window_apart(mandate, &action).ok_or_else(|| {
        let cell = mandate.participation.cell(category, &action);
        let basis = cell.map_or_else(|| mandate.secretariat_source(), |cell| &cell.source).clone();
        Refusal::NoDeadline { action, basis }
    })
}

/// Whether a nomination is late; refused where neither the window nor the grace covers it (E11, E20).
pub(super) fn late(
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
pub(super) fn check(
    state: &State,
    mandate: &Mandate,
    entity: &EntityId,
    new: &NewNomination,
) -> Result<(), Refusal> {
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
    // Of one that was late and not admitted nothing can come: the same body may put its expert forward anew.
    let before = state.nominations.of_expert(new.expert).find(|one| one.entity == *entity && one.may_count());
    before.map_or(Ok(()), |one| Err(Conflict::NominatedBefore(one.reference).into()))
}

/// What a decision must have: why.
pub(super) fn check_reason(chars: usize) -> Result<(), Invalid> {
    match chars {
        0 => Err(Invalid::GroundNeeded),
        chars if chars > REASON_CHARS_MAX => Err(Invalid::ReasonTooLong { chars, max: REASON_CHARS_MAX }),
        _ => Ok(()),
    }
}
