//! What each fact does to the room of nominations.

use imbl::Vector;

use super::{
    Cv, CvFiled, CvViewed, Expert, ExpertNominated, ExpertReplaced, LateDecision, Nomination,
    NominationAccepted, NominationDeclined, NominationLateDecided, NominationWithdrawn, Replacement, Reply,
    Room,
};
use crate::event::PersonErased;
use crate::fact::Fact;
use crate::ids::NominationRef;
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
    let unknown = || Expert { nominations: Vector::new(), reply: Reply::Waiting };
    room.experts.entry(event.expert).or_insert_with(unknown).nominations.push_back(event.reference);
    room.by_entity.entry(event.entity.clone()).or_default().push_back(event.reference);
    room.note(fact);
    Ok(())
}

pub(crate) fn accepted(state: &mut State, fact: &Fact, event: &NominationAccepted) -> Result<(), Misfit> {
    state.nominations.reply(fact, event.reference, Reply::Accepted(fact.received_at))
}

pub(crate) fn declined(state: &mut State, fact: &Fact, event: &NominationDeclined) -> Result<(), Misfit> {
    state.nominations.reply(fact, event.reference, Reply::Declined(fact.received_at))
}

pub(crate) fn late_decided(
    state: &mut State,
    fact: &Fact,
    event: &NominationLateDecided,
) -> Result<(), Misfit> {
    let &NominationLateDecided { reference, admit, reason } = event;
    let decision = LateDecision { admit, reason, received_at: fact.received_at };
    state.nominations.change(fact, reference, |one| one.late_decision = Some(decision))
}

pub(crate) fn replaced(state: &mut State, fact: &Fact, event: &ExpertReplaced) -> Result<(), Misfit> {
    let &ExpertReplaced { old, new, reason } = event;
    let by = |reference| Replacement { reference, reason, received_at: fact.received_at };
    state.nominations.change(fact, old, |one| one.replaced_by = Some(by(new)))?;
    state.nominations.change(fact, new, |one| one.replaces = Some(by(old)))
}

pub(crate) fn withdrawn(state: &mut State, fact: &Fact, event: &NominationWithdrawn) -> Result<(), Misfit> {
    state.nominations.change(fact, event.reference, |one| one.withdrawn_at = Some(fact.received_at))
}

pub(crate) fn cv_filed(state: &mut State, fact: &Fact, event: &CvFiled) -> Result<(), Misfit> {
    let &CvFiled { reference, digest, size, media_type } = event;
    let cv = Cv { digest, size, media_type, received_at: fact.received_at, views: Vector::new() };
    state.nominations.change(fact, reference, |one| one.cv = Some(cv))
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
}

impl Room {
    fn note(&mut self, fact: &Fact) {
        self.revision = fact.seq + 1;
    }

    fn find(&mut self, reference: NominationRef) -> Result<&mut Nomination, Misfit> {
        let misfit = Misfit::Nomination(reference);
        self.nominations.get_mut(reference.place().ok_or(misfit)?).ok_or(misfit)
    }

    fn change(
        &mut self,
        fact: &Fact,
        reference: NominationRef,
        change: impl FnOnce(&mut Nomination),
    ) -> Result<(), Misfit> {
        change(self.find(reference)?);
        self.note(fact);
        Ok(())
    }

    fn reply(&mut self, fact: &Fact, reference: NominationRef, reply: Reply) -> Result<(), Misfit> {
        let misfit = Misfit::Nomination(reference);
        let person = self.get(reference).ok_or(misfit)?.expert;
        self.experts.get_mut(&person).ok_or(misfit)?.reply = reply;
        self.note(fact);
        Ok(())
    }
}
