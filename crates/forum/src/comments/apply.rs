//! What each fact does to the room of comments.

use std::num::NonZeroU64;

use imbl::Vector;

use super::{Comment, Corrected, Micros, Place, Revision, Room, Status, Withdrawal, Words};
use crate::event::{
    CommentCorrected, CommentReceived, CommentScreened, CommentWithdrawn, PersonErased, Target,
};
use crate::fact::Fact;
use crate::ids::{CommentRef, DraftNumber};
use crate::{Misfit, State};

pub(crate) fn received(state: &mut State, fact: &Fact, event: &CommentReceived) -> Result<(), Misfit> {
    let misfit = Misfit::Comment(event.reference);
    let round = event.reference.round;
    let place = match &event.target {
        Target::Provision(id) => {
            Place::Unit(state.drafts.get(round).and_then(|draft| draft.place_of(id)).ok_or(misfit)?)
        }
        Target::Draft => Place::Draft,
        Target::Comment(about) => Place::Comment(*about),
    };
    let room = &mut state.comments;
    if room.next_reference(round) != event.reference {
        return Err(misfit);
    }
    let comment = Comment {
        seq: fact.seq,
        received: Micros::of(fact.received_at),
        filed: Micros::of(fact.at),
        made_public: None,
        place,
        person: event.person,
        category: u16::try_from(room.categories.intern(&event.category)).map_err(|_| misfit)?,
        language: u16::try_from(room.languages.intern(&event.language)).map_err(|_| misfit)?,
        entity: event
            .entity
            .as_ref()
            .map(|entity| u32::try_from(room.entities.intern(entity)))
            .transpose()
            .map_err(|_| misfit)?,
        sent: event.sent,
        label: event.label,
        status: Status::Received,
        wording: event.wording,
        late: event.late,
        admitted: false,
        erased: false,
    };
    room.rounds.entry(round).or_default().comments.push_back(comment);
    room.invite(event.reference, &event.jointly);
    if let Some(until) = event.confirm_by {
        room.waiting.insert((until, event.reference));
        room.confirm_by.insert(event.reference, until);
    }
    Ok(())
}

pub(crate) fn confirmed(
    state: &mut State,
    fact: &Fact,
    reference: CommentRef,
    screens: bool,
) -> Result<(), Misfit> {
    let status = if screens { Status::Checking } else { Status::Published };
    state.comments.set_status(reference, &[Status::Received], status)?;
    state.comments.note_publication(fact, reference)
}

pub(crate) fn lapsed(state: &mut State, reference: CommentRef) -> Result<(), Misfit> {
    state.comments.set_status(reference, &[Status::Received], Status::Lapsed)
}

pub(crate) fn withdrawn(state: &mut State, fact: &Fact, event: &CommentWithdrawn) -> Result<(), Misfit> {
    let before = [Status::Received, Status::Checking, Status::Published];
    state.comments.set_status(event.reference, &before, Status::Withdrawn)?;
    let withdrawal = Withdrawal { received_at: fact.received_at, reason: event.reason };
    state.comments.withdrawals.insert(event.reference, withdrawal);
    Ok(())
}

pub(crate) fn screened(state: &mut State, fact: &Fact, event: &CommentScreened) -> Result<(), Misfit> {
    let status = if event.publish { Status::Published } else { Status::Refused };
    state.comments.set_status(event.reference, &[Status::Checking], status)?;
    state.comments.note_publication(fact, event.reference)?;
    if let Some(reason) = &event.reason {
        state.comments.refused.insert(event.reference, reason.clone());
    }
    Ok(())
}

pub(crate) fn corrected(state: &mut State, fact: &Fact, event: &CommentCorrected) -> Result<(), Misfit> {
    let room = &mut state.comments;
    let old = room.get(event.reference).ok_or(Misfit::Comment(event.reference))?;
    let was_public = old.is_public();
    let (sent, first) = (old.sent, Words { seq: old.seq, received_at: old.received_at() });
    let language = u16::try_from(room.languages.intern(&event.language))
        .map_err(|_| Misfit::Comment(event.reference))?;
    let corrected = room
        .corrected
        .entry(event.reference)
        .or_insert_with(|| Corrected { earlier: Vector::new(), now: first });
    let Words { seq, received_at } = corrected.now;
    corrected.earlier.push_back(Revision { seq, sent, received_at, was_public });
    corrected.now = Words { seq: fact.seq, received_at: fact.received_at };
    room.change(event.reference, |comment| {
        comment.sent = event.sent;
        comment.wording = event.wording;
        comment.language = language;
    })
}

pub(crate) fn erased(state: &mut State, event: &PersonErased) {
    for round in state.comments.rounds.clone().keys() {
        let of = state.comments.rounds.get_mut(round).expect("BUG: it was just listed");
        let gone: Vec<usize> = (of.comments.iter().enumerate())
            .filter(|(_, comment)| comment.person == event.person && comment.entity.is_none())
            .map(|(place, _)| place)
            .collect();
        for place in gone {
            of.comments[place].erased = true;
        }
    }
}

impl Room {
    pub(super) fn change(
        &mut self,
        reference: CommentRef,
        change: impl FnOnce(&mut Comment),
    ) -> Result<(), Misfit> {
        let misfit = Misfit::Comment(reference);
        let place = reference.serial.checked_sub(1).ok_or(misfit)? as usize;
        let comments = &mut self.rounds.get_mut(&reference.round).ok_or(misfit)?.comments;
        change(comments.get_mut(place).ok_or(misfit)?);
        Ok(())
    }

    /// Notes which entry published a comment, if it is public now.
    fn note_publication(&mut self, fact: &Fact, reference: CommentRef) -> Result<(), Misfit> {
        self.change(reference, |comment| {
            if comment.is_public() {
                comment.made_public = NonZeroU64::new(fact.seq).map(|seq| (seq, Micros::of(fact.at)));
            }
        })
    }

    /// Moves a comment along its way and keeps the lists and counts of its round true.
    fn set_status(&mut self, reference: CommentRef, before: &[Status], after: Status) -> Result<(), Misfit> {
        let misfit = Misfit::Comment(reference);
        let comment = self.get(reference).filter(|comment| before.contains(&comment.status)).ok_or(misfit)?;
        let (was, place) = (comment.status, comment.place);
        if let Some(until) = self.confirm_by.remove(&reference) {
            self.waiting.remove(&(until, reference));
        }
        self.change(reference, |comment| comment.status = after)?;
        self.list(reference, place, was, after);
        Ok(())
    }

    fn list(&mut self, reference: CommentRef, place: Place, was: Status, now: Status) {
        // A reply may stand in another round than the comment it is about; it is listed with that comment.
        let home: DraftNumber = match place {
            Place::Comment(about) => about.round,
            Place::Unit(_) | Place::Draft => reference.round,
        };
        if now == Status::Published {
            let round = self.rounds.entry(reference.round).or_default();
            round.published.push_back(reference.serial);
            round.standing += 1;
            let at = self.rounds.entry(home).or_default().places.entry(place).or_default();
            at.listed.push_back(reference);
            at.standing += 1;
        } else if was == Status::Published {
            self.rounds.entry(reference.round).or_default().standing -= 1;
            self.rounds.entry(home).or_default().places.entry(place).or_default().standing -= 1;
        }
    }
}
