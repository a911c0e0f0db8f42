//! What only a nominated person sees.

use forum::nominations::{Nomination, Reply};
use registry::Token;

use super::around::Around;
use super::cv::cv;
use super::nomination_receipt::about;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::nominee::{Answer, NomineeDone, NomineePage};

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
    let others = room.of_expert(one.expert).filter(|other| other.stands() && other.entity != one.entity);
    let contact = around.house.contact(one.expert).ok().flatten();
    Ok(NomineePage {
        done,
        answer: answer(around, one),
        entity: around.entity_name(&one.entity),
        others: others.map(|other| around.entity_name(&other.entity)).collect(),
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
        cv: cv(around, one, frame.url(&path), cv_error)?,
        mailbox: around.mandate.letter.as_ref().map(|letter| letter.mailbox.clone()),
        frame,
    })
}

/// What the nominated person answered; nothing more once no nomination of theirs stands.
pub(crate) fn answer(around: &Around<'_>, one: &Nomination) -> Answer {
    let room = &around.published.state.nominations;
    if !room.of_expert(one.expert).any(Nomination::stands) {
        return Answer::Over;
    }
    match room.expert(one.expert).map(|expert| expert.reply) {
        Some(Reply::Waiting) | None => Answer::Waiting,
        Some(Reply::Accepted(_)) => Answer::Accepted,
        Some(Reply::Declined(_)) => Answer::Declined,
    }
}
