//! Delegations beside the sender's: those a comment is sent with, and those that support it, which prevents fifty
//! copies of one comment (E25, ux.md 1.3).

use imbl::Vector;
use jiff::Timestamp;
use mandate::{ActionId, CategoryId, EntityId, Mandate};
use serde::{Deserialize, Serialize};

use super::{Comment, Room, Status};
use crate::actor::Actor;
use crate::event::{CommentJoined, CommentSupportEnded, CommentSupported, Event};
use crate::fact::Fact;
use crate::ids::{CommentRef, PersonId};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::{Misfit, State, timetable};

/// Entities that a comment is sent with at most, beside the sender's.
pub const JOINT_MAX: usize = 200;

/// An entity that stands behind a comment, and who said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backer {
    /// The entity.
    pub entity: EntityId,
    /// Who acted for it.
    pub person: PersonId,
    /// When that was received.
    pub received_at: Timestamp,
}

/// Who was asked to send a comment together, and who did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joint {
    invited: Vector<EntityId>,
    joined: Vector<Backer>,
}

impl Room {
    /// The entities that a comment's sender named as sending it too, in the order of the comment.
    pub fn invited(&self, reference: CommentRef) -> impl Iterator<Item = &EntityId> {
        self.joint.get(&reference).into_iter().flat_map(|joint| &joint.invited)
    }

    /// Those of [`Self::invited`] that confirmed the words which stand now, in the order in which they did: words that
    /// were corrected are confirmed again.
    pub fn joined(&self, reference: CommentRef) -> impl Iterator<Item = &Backer> {
        let since = self.words_now(reference).map(|words| words.received_at);
        let joined = self.joint.get(&reference).into_iter().flat_map(|joint| &joint.joined);
        joined.filter(move |backer| since.is_some_and(|since| backer.received_at >= since))
    }

    /// The entities that support a comment, in the order in which they said so.
    pub fn supporters(&self, reference: CommentRef) -> impl Iterator<Item = &Backer> {
        self.supporters.get(&reference).into_iter().flatten()
    }

    /// Every comment that names an entity as sending it too, in no order.
    pub fn invitations<'room>(
        &'room self,
        entity: &'room EntityId,
    ) -> impl Iterator<Item = CommentRef> + 'room {
        self.joint.iter().filter(|(_, joint)| joint.invited.contains(entity)).map(|(reference, _)| *reference)
    }

    pub(super) fn invite(&mut self, reference: CommentRef, invited: &[EntityId]) {
        if !invited.is_empty() {
            let joint = Joint { invited: invited.iter().cloned().collect(), joined: Vector::new() };
            self.joint.insert(reference, joint);
        }
    }
}

/// Who acts for which entity, if its category may comment (requirements.md section 9).
fn delegation<'actor>(
    mandate: &Mandate,
    actor: &'actor Actor,
) -> Result<(PersonId, &'actor EntityId), Refusal> {
    let sender = super::decide::sender(mandate, actor)?;
    match actor {
        Actor::Member { person, entity } => {
            super::decide::permitted(mandate, &sender.category, &ActionId::comment())?;
            Ok((*person, entity))
        }
        _ => Err(for_delegations(mandate)),
    }
}

/// Sending together and supporting is for those who speak for somebody.
fn for_delegations(mandate: &Mandate) -> Refusal {
    let (category, action) = (CategoryId::public(), ActionId::comment());
    let cell = mandate.participation.cell(&category, &action);
    let basis = cell.map_or_else(|| mandate.secretariat_source(), |cell| &cell.source).clone();
    Refusal::NotAllowed { action, category, basis }
}

/// Whether a comment may be sent for these entities too.
pub(super) fn check_invited(mandate: &Mandate, actor: &Actor, invited: &[EntityId]) -> Result<(), Refusal> {
    if invited.is_empty() {
        return Ok(());
    }
    let Actor::Member { entity: sender, .. } = actor else { return Err(for_delegations(mandate)) };
    let twice = |place: usize| invited[..place].contains(&invited[place]);
    if invited.len() > JOINT_MAX || invited.contains(sender) || (0..invited.len()).any(twice) {
        return Err(Invalid::Jointly { max: JOINT_MAX }.into());
    }
    for entity in invited {
        let participant = mandate.participant(entity).ok_or(Unknown::Entity)?;
        super::decide::permitted(mandate, &participant.category, &ActionId::comment())?;
    }
    Ok(())
}

/// Confirms, for an entity that was named, that a comment is sent for it too.
pub(crate) fn join(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    let (person, entity) = delegation(mandate, actor)?;
    let comment = state.comments.get(reference).ok_or(Unknown::Comment(reference))?;
    if !state.comments.invited(reference).any(|invited| invited == entity) {
        // What is not public is not even confirmed to exist.
        let unknown = Refusal::Unknown(Unknown::Comment(reference));
        let basis = mandate.duty_source(mandate::Duty::Answers).clone();
        return Err(if comment.is_public() { Refusal::NotInvited { reference, basis } } else { unknown });
    }
    if !matches!(comment.status, Status::Published | Status::Checking) || comment.erased {
        return Err(Conflict::CommentState(reference).into());
    }
    if state.comments.joined(reference).any(|backer| backer.entity == *entity) {
        return Ok(Vec::new());
    }
    // As long as the window is open, and at least as long as anybody has to confirm a comment.
    let days = &mandate.settings.confirmation_days;
    let confirmable = super::decide::confirm_until(comment.received_at(), days.is);
    let draft = state.drafts.get(reference.round).ok_or(Unknown::Draft(reference.round))?;
    let (until, basis) = match timetable::window(mandate, draft, &ActionId::comment()) {
        Some(window) if window.closes_at > confirmable => (window.closes_at, window.source),
        _ => (confirmable, days.source.clone()),
    };
    if received_at >= until {
        return Err(Refusal::ConfirmedTooLate { reference, until, basis });
    }
    Ok(vec![Event::CommentJoined(CommentJoined { reference, entity: entity.clone(), person })])
}

/// The window of members on the draft of a comment is open.
fn while_open(
    state: &State,
    mandate: &Mandate,
    received_at: Timestamp,
    reference: CommentRef,
) -> Result<(), Refusal> {
    let draft = state.drafts.get(reference.round).ok_or(Unknown::Draft(reference.round))?;
    let window = timetable::window(mandate, draft, &ActionId::comment());
    let window = window.ok_or(Conflict::CommentState(reference))?;
    if received_at < window.closes_at {
        return Ok(());
    }
    Err(Refusal::WindowClosed { draft: reference.round, closed_at: window.closes_at, basis: window.source })
}

/// A comment that others can support: public, and not of this entity.
fn of_another(state: &State, reference: CommentRef, entity: &EntityId) -> Result<(), Refusal> {
    let comment: &Comment = state.comments.get(reference).ok_or(Unknown::Comment(reference))?;
    if !comment.is_public() {
        return Err(Unknown::Comment(reference).into());
    }
    let own = state.comments.entity(comment) == Some(entity);
    if own || state.comments.joined(reference).any(|backer| backer.entity == *entity) {
        return Err(Conflict::OwnComment(reference).into());
    }
    if comment.erased { Err(Conflict::CommentState(reference).into()) } else { Ok(()) }
}

/// Supports the comment of another, once for each entity.
pub(crate) fn support(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    let (person, entity) = delegation(mandate, actor)?;
    of_another(state, reference, entity)?;
    while_open(state, mandate, received_at, reference)?;
    if state.comments.supporters(reference).any(|backer| backer.entity == *entity) {
        return Ok(Vec::new());
    }
    Ok(vec![Event::CommentSupported(CommentSupported { reference, entity: entity.clone(), person })])
}

/// Takes support back.
pub(crate) fn unsupport(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    let (person, entity) = delegation(mandate, actor)?;
    of_another(state, reference, entity)?;
    while_open(state, mandate, received_at, reference)?;
    if !state.comments.supporters(reference).any(|backer| backer.entity == *entity) {
        return Ok(Vec::new());
    }
    Ok(vec![Event::CommentSupportEnded(CommentSupportEnded { reference, entity: entity.clone(), person })])
}

pub(crate) fn joined(state: &mut State, fact: &Fact, event: &CommentJoined) -> Result<(), Misfit> {
    let joint = state.comments.joint.get_mut(&event.reference).ok_or(Misfit::Comment(event.reference))?;
    joint.joined.retain(|backer| backer.entity != event.entity);
    let (entity, person) = (event.entity.clone(), event.person);
    joint.joined.push_back(Backer { entity, person, received_at: fact.received_at });
    Ok(())
}

pub(crate) fn supported(state: &mut State, fact: &Fact, event: &CommentSupported) -> Result<(), Misfit> {
    state.comments.get(event.reference).ok_or(Misfit::Comment(event.reference))?;
    let (entity, person) = (event.entity.clone(), event.person);
    let backer = Backer { entity, person, received_at: fact.received_at };
    state.comments.supporters.entry(event.reference).or_default().push_back(backer);
    Ok(())
}

pub(crate) fn support_ended(state: &mut State, event: &CommentSupportEnded) -> Result<(), Misfit> {
    let supporters = state.comments.supporters.get_mut(&event.reference);
    supporters.ok_or(Misfit::Comment(event.reference))?.retain(|backer| backer.entity != event.entity);
    Ok(())
}
