//! What each fact does to the room of nominations.

use imbl::Vector;

use super::{
    Answered, Cv, CvFiled, CvViewed, Expert, ExpertNominated, ExpertReplaced, GROUP_MIN, LateDecision,
    Nomination, NominationAccepted, NominationDeclined, NominationLateDecided, NominationWithdrawn,
    Replacement, Room, balance,
};
use crate::event::PersonErased;
use crate::fact::Fact;
use crate::ids::{NominationRef, PersonId};
use crate::{Misfit, State};

pub(crate) fn nominated(state: &mut State, fact: &Fact, event: &ExpertNominated) -> Result<(), Misfit> {
    let room = &mut state.nominations;
    if room.next_reference() != event.reference {
        return Err(Misfit::Nomination(event.reference));
    }
    room.nominations.push_back(Nomination {
        reference: event.reference,
        seq: fact.seq,
        received_at: fact.received_at,
        expert: event.expert,
        entity: event.entity.clone(),
        category: event.category.clone(),
        sender: event.sender,
        topics: event.topics.clone(),
        active_at_home: event.active_at_home,
        exception: event.exception,
        visa: event.visa,
        details: event.details,
        late: event.late,
        late_decision: None,
        withdrawn_at: None,
        replaces: None,
        replaced_by: None,
        cv: None,
    });
    let unknown = || Expert { nominations: Vector::new(), answers: Vector::new() };
    room.experts.entry(event.expert).or_insert_with(unknown).nominations.push_back(event.reference);
    room.by_entity.entry(event.entity.clone()).or_default().push_back(event.reference);
    room.note(fact);
    look_again(state, fact, event.expert);
    Ok(())
}

pub(crate) fn accepted(state: &mut State, fact: &Fact, event: &NominationAccepted) -> Result<(), Misfit> {
    answered(state, fact, event.reference, true)
}

pub(crate) fn declined(state: &mut State, fact: &Fact, event: &NominationDeclined) -> Result<(), Misfit> {
    answered(state, fact, event.reference, false)
}

pub(crate) fn late_decided(
    state: &mut State,
    fact: &Fact,
    event: &NominationLateDecided,
) -> Result<(), Misfit> {
    let &NominationLateDecided { reference, admit, reason } = event;
    let decision = LateDecision { admit, reason, received_at: fact.received_at };
    change(state, fact, reference, |one| one.late_decision = Some(decision))
}

pub(crate) fn replaced(state: &mut State, fact: &Fact, event: &ExpertReplaced) -> Result<(), Misfit> {
    let &ExpertReplaced { old, new, reason } = event;
    let by = |reference| Replacement { reference, reason, received_at: fact.received_at };
    change(state, fact, old, |one| one.replaced_by = Some(by(new)))?;
    change(state, fact, new, |one| one.replaces = Some(by(old)))
}

pub(crate) fn withdrawn(state: &mut State, fact: &Fact, event: &NominationWithdrawn) -> Result<(), Misfit> {
    change(state, fact, event.reference, |one| one.withdrawn_at = Some(fact.received_at))
}

pub(crate) fn cv_filed(state: &mut State, fact: &Fact, event: &CvFiled) -> Result<(), Misfit> {
    let &CvFiled { reference, digest, size, media_type } = event;
    let cv = Cv { digest, size, media_type, received_at: fact.received_at, views: Vector::new() };
    change(state, fact, reference, |one| one.cv = Some(cv))
}

pub(crate) fn cv_viewed(state: &mut State, fact: &Fact, event: &CvViewed) -> Result<(), Misfit> {
    let one = state.nominations.find(event.reference)?;
    let cv = one.cv.as_mut().ok_or(Misfit::Nomination(event.reference))?;
    cv.views.push_back((event.by, fact.received_at));
    Ok(())
}

/// Who is erased is nobody's expert any more; that somebody was nominated stays, without a word of theirs.
pub(crate) fn erased(state: &mut State, fact: &Fact, event: &PersonErased) {
    let room = &mut state.nominations;
    let Some(expert) = room.experts.remove(&event.person) else { return };
    for reference in expert.nominations {
        let of_them = room.find(reference).expect("BUG: an expert has nominations that are there");
        of_them.cv = None;
    }
    room.note(fact);
    look_again(state, fact, event.person);
}

fn change(
    state: &mut State,
    fact: &Fact,
    reference: NominationRef,
    change: impl FnOnce(&mut Nomination),
) -> Result<(), Misfit> {
    let room = &mut state.nominations;
    let one = room.find(reference)?;
    change(one);
    let person = one.expert;
    room.note(fact);
    look_again(state, fact, person);
    Ok(())
}

fn answered(state: &mut State, fact: &Fact, reference: NominationRef, accepts: bool) -> Result<(), Misfit> {
    let misfit = Misfit::Nomination(reference);
    let room = &mut state.nominations;
    let person = room.get(reference).ok_or(misfit)?.expert;
    let expert = room.experts.get_mut(&person).ok_or(misfit)?;
    expert.answers.push_back(Answered { accepts, at: fact.received_at, of: expert.nominations.len() });
    room.note(fact);
    look_again(state, fact, person);
    Ok(())
}

fn look_again(state: &mut State, fact: &Fact, person: PersonId) {
    let min = state.mandate().map_or(GROUP_MIN, |mandate| balance::min(mandate));
    state.nominations.look_again(person, fact.received_at, min);
}

impl Room {
    fn note(&mut self, fact: &Fact) {
        self.revision = fact.seq + 1;
    }

    fn find(&mut self, reference: NominationRef) -> Result<&mut Nomination, Misfit> {
        let misfit = Misfit::Nomination(reference);
        self.nominations.get_mut(reference.place().ok_or(misfit)?).ok_or(misfit)
    }
}
