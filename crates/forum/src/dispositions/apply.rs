//! What each fact does to the room of answers.

use imbl::Vector;

use super::{Answered, Correction, DraftAnswer, Publication, SecondReading};
use crate::event::{AnswerCorrected, AnswersPublished, CommentAssigned, DispositionDrafted, DispositionRead};
use crate::fact::Fact;
use crate::{Misfit, State};

pub(crate) fn assigned(state: &mut State, event: &CommentAssigned) {
    match event.to {
        Some(person) => state.dispositions.assigned.insert(event.reference, person),
        None => state.dispositions.assigned.remove(&event.reference),
    };
}

pub(crate) fn drafted(state: &mut State, fact: &Fact, event: &DispositionDrafted) -> Result<(), Misfit> {
    state.comments.get(event.reference).ok_or(Misfit::Comment(event.reference))?;
    let round = state.dispositions.rounds.entry(event.reference.round).or_default();
    let version = round.drafts.get(&event.reference.serial).map_or(0, |draft| draft.version) + 1;
    let draft = DraftAnswer {
        disposition: event.disposition,
        reason: event.reason,
        version,
        by: event.by,
        at: fact.received_at,
        needs_second_reader: event.needs_second_reader,
        second_reading: None,
    };
    round.drafts.insert(event.reference.serial, draft);
    Ok(())
}

pub(crate) fn read(state: &mut State, fact: &Fact, event: &DispositionRead) -> Result<(), Misfit> {
    let misfit = Misfit::Comment(event.reference);
    let round = state.dispositions.rounds.get_mut(&event.reference.round).ok_or(misfit)?;
    let draft = round.drafts.get_mut(&event.reference.serial).ok_or(misfit)?;
    if draft.version != event.version {
        return Err(misfit);
    }
    draft.second_reading = Some(SecondReading { by: event.by, at: fact.received_at });
    Ok(())
}

pub(crate) fn published(state: &mut State, fact: &Fact, event: &AnswersPublished) -> Result<(), Misfit> {
    let round = state.dispositions.rounds.entry(event.round).or_default();
    for answer in &event.answers {
        let serial = answer.reference.serial;
        let answered = Answered {
            disposition: answer.disposition,
            reason: answer.reason,
            published_at: fact.received_at,
            seq: fact.seq,
            corrections: Vector::new(),
        };
        let again = round.answered.insert(serial, answered).is_some();
        if answer.reference.round != event.round || again {
            return Err(Misfit::Comment(answer.reference));
        }
        round.drafts.remove(&serial);
        round.counts[answer.disposition as usize] += 1;
        round.under_way += 1;
    }
    if !event.more {
        let answers = std::mem::take(&mut round.under_way);
        round.publications.push_back(Publication { seq: fact.seq, at: fact.received_at, answers });
    }
    Ok(())
}

pub(crate) fn corrected(state: &mut State, fact: &Fact, event: &AnswerCorrected) -> Result<(), Misfit> {
    let misfit = Misfit::Comment(event.reference);
    let round = state.dispositions.rounds.get_mut(&event.reference.round).ok_or(misfit)?;
    let answered = round.answered.get_mut(&event.reference.serial).ok_or(misfit)?;
    round.counts[answered.disposition_now() as usize] -= 1;
    round.counts[event.disposition as usize] += 1;
    answered.corrections.push_back(Correction {
        disposition: event.disposition,
        reason: event.reason,
        why: event.why.clone(),
        at: fact.received_at,
        seq: fact.seq,
    });
    Ok(())
}
