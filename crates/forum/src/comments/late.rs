//! Late comments (E11): each counts, or does not, by a recorded act.

use jiff::Timestamp;
use mandate::Duty;
use serde::{Deserialize, Serialize};

use super::Room;
use crate::actor::Actor;
use crate::event::{CommentAdmitted, CommentNotAdmitted, Event};
use crate::fact::Fact;
use crate::ids::CommentRef;
use crate::participants::GROUND_CHARS_MAX;
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::{Misfit, State};

/// Whether a late comment counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Late {
    /// Nobody has decided yet.
    Undecided,
    /// It counts as if it had come in time.
    Admitted,
    /// It does not count, and needs no answer.
    NotAdmitted,
}

/// The last decision on a late comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LateDecision {
    /// Whether it counts.
    pub admitted: bool,
    /// Why; none where it was admitted without one.
    pub reason: Option<String>,
    /// When that was filed.
    pub at: Timestamp,
}

impl Room {
    /// Whether a late comment counts; none for one that came in time, or for no comment.
    pub fn late(&self, reference: CommentRef) -> Option<Late> {
        self.get(reference).filter(|comment| comment.late)?;
        Some(match self.late_decision(reference) {
            None => Late::Undecided,
            Some(LateDecision { admitted: true, .. }) => Late::Admitted,
            Some(LateDecision { admitted: false, .. }) => Late::NotAdmitted,
        })
    }

    /// The last decision on a late comment.
    pub fn late_decision(&self, reference: CommentRef) -> Option<&LateDecision> {
        self.late_decisions.get(&reference)
    }
}

/// Counts a late comment; also one that was not admitted before, when the office thinks again.
pub(crate) fn admit(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
    reason: Option<String>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Late)?;
    let reason = reason.filter(|reason| !reason.trim().is_empty());
    check_length(reason.as_deref())?;
    match late(state, reference)? {
        Late::Undecided | Late::NotAdmitted => {
            Ok(vec![Event::CommentAdmitted(CommentAdmitted { reference, reason })])
        }
        Late::Admitted => Err(Conflict::CommentState(reference).into()),
    }
}

/// Decides that a late comment does not count; its sender is told why.
pub(crate) fn dont_admit(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    reference: CommentRef,
    reason: String,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Late)?;
    if reason.trim().is_empty() {
        return Err(Invalid::GroundNeeded.into());
    }
    check_length(Some(&reason))?;
    match late(state, reference)? {
        Late::Undecided => Ok(vec![Event::CommentNotAdmitted(CommentNotAdmitted { reference, reason })]),
        // What counts has been told so; it is not taken back.
        Late::Admitted | Late::NotAdmitted => Err(Conflict::CommentState(reference).into()),
    }
}

fn late(state: &State, reference: CommentRef) -> Result<Late, Refusal> {
    state.comments.get(reference).ok_or(Unknown::Comment(reference))?;
    Ok(state.comments.late(reference).ok_or(Conflict::CommentState(reference))?)
}

fn check_length(reason: Option<&str>) -> Result<(), Invalid> {
    let chars = reason.map_or(0, |reason| reason.chars().count());
    if chars > GROUND_CHARS_MAX {
        return Err(Invalid::ReasonTooLong { chars, max: GROUND_CHARS_MAX });
    }
    Ok(())
}

pub(crate) fn admitted(state: &mut State, fact: &Fact, event: &CommentAdmitted) -> Result<(), Misfit> {
    decided(state, fact, event.reference, true, event.reason.clone())
}

pub(crate) fn not_admitted(state: &mut State, fact: &Fact, event: &CommentNotAdmitted) -> Result<(), Misfit> {
    decided(state, fact, event.reference, false, Some(event.reason.clone()))
}

fn decided(
    state: &mut State,
    fact: &Fact,
    reference: CommentRef,
    admitted: bool,
    reason: Option<String>,
) -> Result<(), Misfit> {
    state.comments.change(reference, |comment| comment.admitted = admitted)?;
    let decision = LateDecision { admitted, reason, at: fact.at };
    state.comments.late_decisions.insert(reference, decision);
    Ok(())
}
