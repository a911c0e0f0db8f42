//! What only a nominated person sees.

use forum::nominations::{Expert, Nomination, Reply};
use registry::Token;

use super::around::Around;
use super::cv::of_the_expert;
use super::nomination_receipt::{about, decision};
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::nominee::{Answer, NomineeDone, NomineePage};
use crate::parts::NominationState;

/// Fills the page.
pub(crate) fn nominee(
    around: &Around<'_>,
    token: &Token,
    one: &Nomination,
    done: Option<NomineeDone>,
    cv_error: Option<String>,
) -> Result<NomineePage, Missing> {
    let path = format!("/nominee/{token}");
    let mut frame = around.frame(around.words.nominee_title(), Here::Elsewhere, &path);
    frame.robots_noindex = true;
    frame.error = cv_error.is_some();
    let room = &around.published.state.nominations;
    // Whoever was erased is no expert any more; their address leads nowhere.
    room.expert(one.expert).ok_or(Missing::NotFound)?;
    let contact = around.house.contact(one.expert).ok().flatten();
    let state = around.nomination_state(one);
    let is_told_why = matches!(state, NominationState::NotAdmitted | NominationState::Replaced);
    Ok(NomineePage {
        done,
        answer: answer(around, one),
        state,
        decision: decision(around, one)?.filter(|_| is_told_why),
        counts: room.of_expert(one.expert).any(Nomination::counts),
        entity: around.entity_name(&one.entity),
        others: others(around, one),
        forum: around.mandate.name.get(around.lang.tag()).to_owned(),
        about: around.details(one)?.map(|details| about(around, details)),
        kept_until: contact.map(|person| around.day_of(person.keep_until)),
        topics: one.topics.iter().map(|topic| around.topic_name(topic)).collect(),
        is_active: one.active_at_home,
        received: around.exact(one.received_at),
        action: frame.url(&path),
        decline_href: frame.url(&format!("{path}/decline")),
        meeting: around.next_meeting(),
        registration: around.registration(&one.category),
        letter_href: around.has_letter(one).then(|| frame.url(&format!("{path}/letter"))),
        cv: of_the_expert(around, one, frame.url(&path), cv_error)?,
        mailbox: around.mandate.letter.as_ref().map(|letter| letter.mailbox.clone()),
        frame,
    })
}

/// Who else nominates the person, as far as that counts or may come to; each once, in the order of reception.
fn others(around: &Around<'_>, one: &Nomination) -> Vec<String> {
    let room = &around.published.state.nominations;
    let mut entities = Vec::new();
    for other in room.of_expert(one.expert).filter(|other| other.may_count()) {
        let is_here = one.may_count() && other.entity == one.entity;
        if !is_here && !entities.contains(&&other.entity) {
            entities.push(&other.entity);
        }
    }
    entities.into_iter().map(|entity| around.entity_name(entity)).collect()
}

/// What the nominated person answered; nothing more once no nomination of theirs can count.
pub(crate) fn answer(around: &Around<'_>, one: &Nomination) -> Answer {
    let room = &around.published.state.nominations;
    if !room.of_expert(one.expert).any(Nomination::may_count) {
        return Answer::Over;
    }
    match room.expert(one.expert).map(Expert::reply) {
        Some(Reply::Waiting) | None => Answer::Waiting,
        Some(Reply::Accepted(_)) => Answer::Accepted,
        Some(Reply::Declined(_)) => Answer::Declined,
    }
}
