//! Which comments may be filed, and what may become of them.

use jiff::{Timestamp, ToSpan as _};
use mandate::{ActionId, ActsFor, CategoryId, Duty, EntityId, Mandate, OfficeId};

use crate::actor::Actor;
use crate::command::{NewComment, Said};
use crate::comments::{Comment, Status, joint};
use crate::event::{
    CommentConfirmed, CommentCorrected, CommentLapsed, CommentReceived, CommentScreened, CommentWithdrawn,
    Event, Label, Target,
};
use crate::ids::{CommentRef, Digest, DraftNumber, PersonId};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::{State, timetable};

/// Who sends a comment, and under which action of the participation table.
pub(super) struct Sender {
    person: PersonId,
    entity: Option<EntityId>,
    pub(super) category: CategoryId,
    action: ActionId,
}

pub(super) fn sender(mandate: &Mandate, actor: &Actor) -> Result<Sender, Refusal> {
    match actor {
        Actor::Public { person } => Ok(Sender {
            person: *person,
            entity: None,
            category: CategoryId::public(),
            action: ActionId::consult(),
        }),
        Actor::Member { person, entity } => Ok(Sender {
            person: *person,
            category: mandate.participant(entity).ok_or(Unknown::Entity)?.category.clone(),
            entity: Some(entity.clone()),
            action: ActionId::comment(),
        }),
        // In person: as anyone whom the public consultation is open to.
        Actor::Office { person, office } if acts_in_person(mandate, office) => Ok(Sender {
            person: *person,
            entity: None,
            category: CategoryId::public(),
            action: ActionId::consult(),
        }),
        // The secretariat drafts the report and answers; it does not comment on it (requirements.md section 9).
        Actor::Operator | Actor::Timer | Actor::Secretariat { .. } | Actor::Office { .. } => {
            let office = match actor {
                Actor::Office { office, .. } => mandate.office(office),
                _ => None,
            };
            let basis = office.map_or_else(|| mandate.secretariat_source(), |office| &office.source);
            Err(Refusal::NotForParticipants { basis: basis.clone() })
        }
    }
}

fn acts_in_person(mandate: &Mandate, office: &OfficeId) -> bool {
    mandate.office(office).is_some_and(|office| office.acts_for == ActsFor::Person)
}

pub(crate) fn receive(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    new: NewComment,
) -> Result<Vec<Event>, Refusal> {
    let mandate = state.mandate_at(received_at)?;
    // Its windows open at its publication (R100 to R117): before that instant there is no such draft.
    let draft = state.drafts.get(new.draft).filter(|draft| draft.published_at <= received_at);
    let draft = draft.ok_or(Unknown::Draft(new.draft))?;
    let Sender { person, entity, category, action } = sender(mandate, actor)?;

    // May this category do this at all? (requirements.md section 9)
    let cell = permitted(mandate, &category, &action)?;
    // Is its window open at the instant of reception, whatever happened since? (E11, invariant 6)
    let Some(window) = timetable::window(mandate, draft, &action) else {
        let source = cell.source.clone();
        return Err(Refusal::NoWindow { draft: new.draft, action, category, basis: source });
    };
    let late = late(mandate, &window, received_at, new.form_opened_at, new.draft)?;

    check_target(state, new.draft, &new.target)?;
    check_said(mandate, &new.target, &new.said, state, new.draft)?;
    joint::check_invited(mandate, actor, &new.jointly)?;

    let label = match (new.input_of_meeting, cell.label) {
        (true, _) | (false, Some(mandate::Label::Input)) => Label::Input,
        (false, Some(mandate::Label::Proposal)) => Label::Proposal,
        (false, Some(mandate::Label::View) | None) => Label::View,
    };
    let reference = state.comments.next_reference(new.draft);
    let stands_alone = entity.is_none() && !new.identified;
    let days = mandate.settings.confirmation_days.is;
    let received = Event::CommentReceived(CommentReceived {
        reference,
        target: new.target,
        label,
        person,
        category,
        entity,
        sent: new.said.sent,
        language: new.said.language,
        wording: new.said.wording_chars.is_some(),
        late,
        confirm_by: stands_alone.then(|| confirm_until(received_at, days)),
        jointly: new.jointly,
    });
    let confirmed = Event::CommentConfirmed(CommentConfirmed { reference });
    Ok(if stands_alone { vec![received] } else { vec![received, confirmed] })
}

/// The cell that lets a category do something; refused where the participation table says no.
pub(super) fn permitted<'mandate>(
    mandate: &'mandate Mandate,
    category: &CategoryId,
    action: &ActionId,
) -> Result<&'mandate mandate::Cell, Refusal> {
    let cell = mandate.participation.cell(category, action);
    match cell {
        Some(cell) if cell.permits() => Ok(cell),
        // Where the file knows no such action, nothing of the kind was decided for this forum.
        _ => {
            let basis = cell.map_or_else(|| mandate.secretariat_source(), |cell| &cell.source).clone();
            Err(Refusal::NotAllowed { action: action.clone(), category: category.clone(), basis })
        }
    }
}

/// Whether a comment is late; refused where neither the window nor the grace covers it.
fn late(
    mandate: &Mandate,
    window: &timetable::OpenWindow,
    received_at: Timestamp,
    form_opened_at: Option<Timestamp>,
    draft: DraftNumber,
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
    Err(Refusal::WindowClosed { draft, closed_at: window.closes_at, basis: window.source.clone() })
}

fn check_target(state: &State, draft: DraftNumber, target: &Target) -> Result<(), Refusal> {
    match target {
        Target::Draft => Ok(()),
        Target::Provision(id) => {
            let known = state.drafts.get(draft).and_then(|draft| draft.place_of(id));
            known.map(|_| ()).ok_or(Unknown::Provision.into())
        }
        Target::Comment(about) => {
            // Only what everyone can read may be answered; the rest is not even confirmed to exist.
            let readable = state.comments.get(*about).is_some_and(Comment::is_public);
            if readable { Ok(()) } else { Err(Unknown::Comment(*about).into()) }
        }
    }
}

fn check_said(
    mandate: &Mandate,
    target: &Target,
    said: &Said,
    state: &State,
    draft: DraftNumber,
) -> Result<(), Invalid> {
    let max = mandate.settings.comment_chars_max.is as usize;
    match (said.wording_chars, said.reason_chars) {
        (None, None) => return Err(Invalid::NothingSaid),
        (Some(chars), _) if chars > max => return Err(Invalid::WordingTooLong { chars, max }),
        (_, Some(chars)) if chars > max => return Err(Invalid::ReasonTooLong { chars, max }),
        _ => {}
    }
    let has_wording = match target {
        Target::Provision(id) => state
            .drafts
            .get(draft)
            .and_then(|draft| draft.unit_at(draft.place_of(id)?))
            .is_some_and(|unit| !unit.heading),
        Target::Draft | Target::Comment(_) => false,
    };
    if said.wording_chars.is_some() && !has_wording {
        return Err(Invalid::WordingWithoutParagraph);
    }
    if said.wording_chars.is_some() && said.wording_unchanged {
        return Err(Invalid::WordingUnchanged);
    }
    Ok(())
}

/// The comment, if this actor sent it or serves the forum; otherwise as if it were not there.
fn own<'state>(
    state: &'state State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
) -> Result<&'state Comment, Refusal> {
    let comment = state.comments.get(reference).ok_or(Unknown::Comment(reference))?;
    if actor.person() == Some(comment.person) {
        return Ok(comment);
    }
    if !comment.is_public() {
        return Err(Unknown::Comment(reference).into());
    }
    let source = state.mandate_at(received_at)?.settings.sender_changes.source.clone();
    Err(Refusal::NotYours { reference, basis: source })
}

pub(crate) fn confirm(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
) -> Result<Vec<Event>, Refusal> {
    let comment = own(state, received_at, actor, reference)?;
    match (comment.status, state.comments.confirm_by(reference)) {
        (Status::Received, Some(until)) if received_at >= until => {
            let source = state.mandate_at(received_at)?.settings.confirmation_days.source.clone();
            Err(Refusal::ConfirmedTooLate { reference, until, basis: source })
        }
        (Status::Received, _) => Ok(vec![Event::CommentConfirmed(CommentConfirmed { reference })]),
        // Confirming twice is what a reader of mail does; it is not a mistake and adds no fact.
        (Status::Published | Status::Checking, _) => Ok(Vec::new()),
        (Status::Lapsed, _) => {
            let days = &state.mandate_at(received_at)?.settings.confirmation_days;
            let until = confirm_until(comment.received_at(), days.is);
            Err(Refusal::ConfirmedTooLate { reference, until, basis: days.source.clone() })
        }
        (Status::Withdrawn | Status::Refused, _) => Err(Conflict::CommentState(reference).into()),
    }
}

/// Until when a comment that was received at an instant can be confirmed.
pub(super) fn confirm_until(received_at: Timestamp, days: u16) -> Timestamp {
    received_at.saturating_add((i64::from(days) * 24).hours()).unwrap_or(Timestamp::MAX)
}

pub(crate) fn lapse(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
) -> Result<Vec<Event>, Refusal> {
    let until = state.comments.confirm_by(reference).ok_or(Conflict::CommentState(reference))?;
    if *actor != Actor::Timer || received_at < until {
        return Err(Conflict::CommentState(reference).into());
    }
    Ok(vec![Event::CommentLapsed(CommentLapsed { reference })])
}

/// Withdrawal and correction are open as long as the window in which the comment was sent, where the forum has them.
fn before_the_deadline(
    state: &State,
    received_at: Timestamp,
    reference: CommentRef,
    comment: &Comment,
) -> Result<(), Refusal> {
    let mandate = state.mandate_at(received_at)?;
    if !mandate.settings.sender_changes.is {
        return Err(Refusal::NoChanges { basis: mandate.settings.sender_changes.source.clone() });
    }
    let draft = state.drafts.get(reference.round).ok_or(Unknown::Draft(reference.round))?;
    let by_the_public = state.comments.entity(comment).is_none();
    let action = if by_the_public { ActionId::consult() } else { ActionId::comment() };
    let window = timetable::window(mandate, draft, &action).ok_or(Conflict::CommentState(reference))?;
    if received_at < window.closes_at {
        return Ok(());
    }
    Err(Refusal::WindowClosed { draft: reference.round, closed_at: window.closes_at, basis: window.source })
}

fn can_change(reference: CommentRef, comment: &Comment) -> Result<(), Refusal> {
    match comment.status {
        Status::Received | Status::Checking | Status::Published if !comment.erased => Ok(()),
        _ => Err(Conflict::CommentState(reference).into()),
    }
}

pub(crate) fn withdraw(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
    reason: Option<(Digest, usize)>,
) -> Result<Vec<Event>, Refusal> {
    let comment = own(state, received_at, actor, reference)?;
    can_change(reference, comment)?;
    before_the_deadline(state, received_at, reference, comment)?;
    let max = state.mandate_at(received_at)?.settings.comment_chars_max.is as usize;
    match reason {
        Some((_, chars)) if chars > max => Err(Invalid::ReasonTooLong { chars, max }.into()),
        reason => {
            let reason = reason.map(|(text, _)| text);
            Ok(vec![Event::CommentWithdrawn(CommentWithdrawn { reference, reason })])
        }
    }
}

pub(crate) fn correct(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
    said: Said,
) -> Result<Vec<Event>, Refusal> {
    let comment = own(state, received_at, actor, reference)?;
    can_change(reference, comment)?;
    before_the_deadline(state, received_at, reference, comment)?;
    let target = match comment.place {
        super::Place::Unit(place) => {
            let draft = state.drafts.get(reference.round).ok_or(Unknown::Draft(reference.round))?;
            Target::Provision(draft.unit_at(place).ok_or(Unknown::Provision)?.id)
        }
        super::Place::Draft => Target::Draft,
        super::Place::Comment(about) => Target::Comment(about),
    };
    check_said(state.mandate_at(received_at)?, &target, &said, state, reference.round)?;
    let wording = said.wording_chars.is_some();
    Ok(vec![Event::CommentCorrected(CommentCorrected {
        reference,
        sent: said.sent,
        language: said.language,
        wording,
    })])
}

pub(crate) fn screen(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
    publish: bool,
    reason: Option<String>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Screening)?;
    let comment = state.comments.get(reference).ok_or(Unknown::Comment(reference))?;
    if comment.status != Status::Checking {
        return Err(Conflict::CommentState(reference).into());
    }
    if !publish && reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
        return Err(Invalid::GroundNeeded.into());
    }
    Ok(vec![Event::CommentScreened(CommentScreened { reference, publish, reason })])
}
