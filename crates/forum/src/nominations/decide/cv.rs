//! Who files a CV, and who reads it.

use jiff::Timestamp;
use mandate::Duty;

use super::speaks_for;
use crate::State;
use crate::actor::Actor;
use crate::event::Event;
use crate::ids::{Digest, NominationRef};
use crate::nominations::{CvFiled, CvViewed, MediaType};
use crate::refusal::{Conflict, Refusal, Unknown};

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
    if !one.may_count() || state.nominations.expert(one.expert).is_none() {
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
