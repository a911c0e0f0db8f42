//! Which answers may be written, read and published.

use std::collections::HashMap;

use jiff::Timestamp;
use mandate::{ActionId, ActsFor, Duty, Mandate};

use super::{ANSWERS_PER_ENTRY, Disposition, MANY_MAX, REASON_CHARS_MAX, WHY_CHARS_MAX};
use crate::actor::Actor;
use crate::command::Reason;
use crate::comments::Status;
use crate::event::{
    AnswerCorrected, AnswersPublished, CommentAssigned, DispositionDrafted, DispositionRead, Event,
    PublishedAnswer,
};
use crate::ids::{CommentRef, Digest, DraftNumber, PersonId};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::{State, timetable};

/// Says who is to answer comments; none takes that back.
pub(crate) fn assign(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    references: &[CommentRef],
    to: Option<PersonId>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Answers)?;
    let mandate = state.mandate_at(received_at)?;
    check_many(references.len())?;
    if to.is_some_and(|person| !serves(state, mandate, person)) {
        return Err(Unknown::Person.into());
    }
    let mut events = Vec::new();
    for reference in references {
        state.comments.get(*reference).ok_or(Unknown::Comment(*reference))?;
        if state.dispositions.assignee(*reference) != to {
            events.push(Event::CommentAssigned(CommentAssigned { reference: *reference, to }));
        }
    }
    Ok(events)
}

/// Whether somebody has an office that acts for the forum: the secretariat, the chair.
fn serves(state: &State, mandate: &Mandate, person: PersonId) -> bool {
    let for_the_forum = |office: &mandate::Office| office.acts_for == ActsFor::Forum;
    state.participants.seats(person).any(|seat| mandate.office(&seat.office).is_some_and(for_the_forum))
}

fn check_many(count: usize) -> Result<(), Invalid> {
    if count == 0 || count > MANY_MAX {
        return Err(Invalid::TooMany { count, max: MANY_MAX });
    }
    Ok(())
}

fn check_reason(reason: &Reason) -> Result<(), Invalid> {
    match reason.chars {
        0 => Err(Invalid::AnswerWithoutReason),
        chars if chars > REASON_CHARS_MAX => Err(Invalid::ReasonTooLong { chars, max: REASON_CHARS_MAX }),
        _ => Ok(()),
    }
}

/// Writes one answer to each of some comments; `references` with the versions that the writer saw, 0 where none stood,
/// and none where whatever stands is replaced.
pub(crate) fn answer(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    references: &[(CommentRef, Option<u32>)],
    disposition: Disposition,
    reason: Reason,
    needs_second_reader: bool,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Answers)?;
    check_many(references.len())?;
    check_reason(&reason)?;
    let mut events: Vec<Event> = Vec::with_capacity(references.len());
    for (place, (reference, expected)) in references.iter().enumerate() {
        let reference = *reference;
        if references[..place].iter().any(|(before, _)| *before == reference) {
            continue;
        }
        let comment = state.comments.get(reference).ok_or(Unknown::Comment(reference))?;
        if state.dispositions.answer(reference).is_some() {
            return Err(Conflict::Answered(reference).into());
        }
        if comment.status == Status::Received {
            return Err(Conflict::NotConfirmed(reference).into());
        }
        let counts = state.comments.late(reference) != Some(crate::comments::Late::NotAdmitted);
        if !comment.is_public() || comment.erased || !counts {
            return Err(Conflict::CommentState(reference).into());
        }
        let found = state.dispositions.draft(reference).map_or(0, |draft| draft.version);
        if let Some(expected) = expected.filter(|expected| *expected != found) {
            return Err(Conflict::AnswerChanged { reference, expected, found }.into());
        }
        events.push(Event::DispositionDrafted(DispositionDrafted {
            reference,
            disposition,
            reason: reason.text,
            by: actor.person(),
            needs_second_reader,
        }));
    }
    Ok(events)
}

/// Notes that somebody else of the office read an answer.
pub(crate) fn second_reading(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
    version: u32,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Answers)?;
    let draft = state.dispositions.draft(reference).ok_or(Unknown::Comment(reference))?;
    if draft.version != version {
        let found = draft.version;
        return Err(Conflict::AnswerChanged { reference, expected: version, found }.into());
    }
    if draft.by == actor.person() {
        let basis = state.mandate_at(received_at)?.duty_source(Duty::Answers).clone();
        return Err(Refusal::SecondReader { reference, basis });
    }
    if draft.second_reading.is_some() {
        return Ok(Vec::new());
    }
    Ok(vec![Event::DispositionRead(DispositionRead { reference, version, by: actor.person() })])
}

/// Publishes all answers of a round that are not published, when none is missing.
pub(crate) fn publish(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    round: DraftNumber,
    anew: &HashMap<Digest, Digest>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::PublishAnswers)?;
    let mandate = state.mandate_at(received_at)?;
    let draft = state.drafts.get(round).ok_or(Unknown::Draft(round))?;
    let for_comments = [ActionId::comment(), ActionId::consult()];
    let windows = timetable::windows(mandate, draft).into_iter();
    let open =
        windows.filter(|window| received_at < window.closes_at && for_comments.contains(&window.action));
    if let Some(window) = open.max_by_key(|window| window.closes_at) {
        let (closes_at, basis) = (window.closes_at, window.source);
        return Err(Refusal::WindowOpen { draft: round, closes_at, basis });
    }
    let standing = state.answers_missing(round);
    if !standing.is_complete() {
        let basis = mandate.duty_source(Duty::PublishAnswers).clone();
        return Err(Refusal::Unanswered { round, standing: Box::new(standing), basis });
    }
    let answers: Vec<_> = state
        .desk(round)
        .filter_map(|line| {
            let draft = line.draft.filter(|_| line.needs_an_answer)?;
            let reason = anew.get(&draft.reason).copied().unwrap_or(draft.reason);
            Some(PublishedAnswer { reference: line.reference, disposition: draft.disposition, reason })
        })
        .collect();
    if answers.is_empty() && state.dispositions.published_at(round).is_some() {
        return Err(Conflict::AnswersPublished(round).into());
    }
    let parts = answers.len().div_ceil(ANSWERS_PER_ENTRY).max(1);
    let mut chunks = answers.chunks(ANSWERS_PER_ENTRY);
    Ok((1..=parts)
        .map(|part| {
            let answers = chunks.next().unwrap_or_default().to_vec();
            Event::AnswersPublished(AnswersPublished { round, answers, more: part < parts })
        })
        .collect())
}

/// Corrects a published answer; both forms stay.
pub(crate) fn correct(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
    disposition: Disposition,
    reason: Reason,
    why: String,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Answers)?;
    state.comments.get(reference).ok_or(Unknown::Comment(reference))?;
    if state.dispositions.answer(reference).is_none() {
        return Err(Conflict::NotAnswered(reference).into());
    }
    check_reason(&reason)?;
    let chars = why.chars().count();
    if why.trim().is_empty() {
        return Err(Invalid::GroundNeeded.into());
    }
    if chars > WHY_CHARS_MAX {
        return Err(Invalid::ReasonTooLong { chars, max: WHY_CHARS_MAX }.into());
    }
    let reason = reason.text;
    Ok(vec![Event::AnswerCorrected(AnswerCorrected { reference, disposition, reason, why })])
}
