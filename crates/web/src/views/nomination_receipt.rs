//! What only the nominator sees of a nomination, and the letter that both sides print.

use forum::nominations::{Details, Gender, Nomination};
use locale::Lang;
use mandate::{Row, RowKind};
use registry::{ReadFault, Token};

use super::around::Around;
use super::cv::of_the_nomination;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::invitation::Invitation;
use crate::pages::nomination_confirm::{Ending, NominationConfirm};
use crate::pages::nomination_receipt::{About, Decided, Done, NominationReceipt};
use crate::pages::nominee::Meeting;
use crate::parts::NominationState;

/// Fills the receipt.
pub(crate) fn receipt(
    around: &Around<'_>,
    token: &Token,
    one: &Nomination,
    done: Option<Done>,
    cv_error: Option<String>,
) -> Result<NominationReceipt, Missing> {
    let (words, reference) = (around.words, one.reference.to_string());
    let path = format!("/nomination-receipts/{token}");
    let mut frame = around.frame(words.nomination_receipt_title(&reference), Here::Elsewhere, &path);
    frame.robots_noindex = true;
    frame.error = cv_error.is_some();
    let frame = Around::with_json(frame, &format!("{path}.json"));
    let details = around.details(one)?;
    let stands = one.stands() && details.is_some();
    Ok(NominationReceipt {
        done,
        state: around.nomination_state(one),
        is_late: one.late,
        decision: decision(around, one)?,
        entity: around.entity_name(&one.entity),
        about: details.map(|details| about(around, details)),
        topics: one.topics.iter().map(|topic| around.topic_name(topic)).collect(),
        is_active: one.active_at_home,
        needs_visa: one.visa,
        received: around.exact(one.received_at),
        entry: one.seq.to_string(),
        entry_href: frame.url(&format!("/record/{}", one.seq)),
        digest: one.details.to_string(),
        text_href: frame.url(&format!("{path}.txt")),
        json_href: frame.url(&format!("{path}.json")),
        key: around.house.key().to_string(),
        cv: of_the_nomination(around, one, frame.url(&path), cv_error)?,
        letter_href: around.has_letter(one).then(|| frame.url(&format!("{path}/letter"))),
        withdraw_href: stands.then(|| frame.url(&format!("{path}/withdraw"))),
        reference,
        frame,
    })
}

/// What is personal in a nomination, in words.
pub(crate) fn about(around: &Around<'_>, details: Details) -> About {
    let words = around.words;
    let name = |tag: &String| tag.parse::<Lang>().map_or_else(|_| tag.clone(), |lang| lang.name().to_owned());
    let gender = match details.gender {
        Some(Gender::Woman) => words.nominate_gender_woman(),
        Some(Gender::Man) => words.nominate_gender_man(),
        Some(Gender::SelfDescribed) => words.nominate_gender_other(),
        None => words.nominate_gender_none(),
    };
    About {
        name: details.name,
        languages: details.languages.iter().map(name).collect(),
        exception: details.exception,
        gender: gender.to_owned(),
    }
}

/// What the office decided, the last of it.
pub(crate) fn decision(around: &Around<'_>, one: &Nomination) -> Result<Option<Decided>, ReadFault> {
    let late = one.late_decision.as_ref().map(|decision| (decision.received_at, decision.reason));
    let replaced = one.replaced_by.as_ref().map(|by| (by.received_at, by.reason));
    let Some((at, reason)) = replaced.or(late) else { return Ok(None) };
    let reason = match around.house.reason(reason) {
        Ok(reason) => Some(reason),
        Err(ReadFault::Gone) => None,
        Err(fault) => return Err(fault),
    };
    Ok(Some(Decided { at: around.exact(at), reason }))
}

/// Asks once more before something ends; `path` is that of the page one comes from.
pub(crate) fn confirm(around: &Around<'_>, act: Ending, path: &str) -> NominationConfirm {
    let words = around.words;
    let part = if act == Ending::Withdraw { "withdraw" } else { "decline" };
    let mut frame = around.frame(act.title(words), Here::Elsewhere, &format!("{path}/{part}"));
    frame.robots_noindex = true;
    NominationConfirm { act, text: act.text(words).to_owned(), action: frame.url(path), frame }
}

/// The letter of invitation, where there is one (R022, E21).
pub(crate) fn invitation(around: &Around<'_>, one: &Nomination, path: &str) -> Result<Invitation, Missing> {
    let details = around.details(one)?.filter(|_| around.has_letter(one)).ok_or(Missing::NotFound)?;
    let (mandate, tag) = (&around.mandate, around.lang.tag());
    let mut frame = around.frame(around.words.invitation_title(), Here::Elsewhere, &format!("{path}/letter"));
    frame.robots_noindex = true;
    let letter = mandate.letter.as_ref();
    let issued = letter.and_then(|letter| mandate.instrument(&letter.source.instrument));
    let organ = issued.and_then(|issued| mandate.organ(&issued.organ));
    Ok(Invitation {
        issuer: organ.map_or_else(|| mandate.name.get(tag), |organ| organ.name.get(tag)).to_owned(),
        place: letter.map(|letter| letter.place.get(tag).to_owned()),
        today: around.day_of(around.now),
        reference: one.reference.to_string(),
        name: details.name,
        entity: around.entity_name(&one.entity),
        forum: mandate.name.get(tag).to_owned(),
        meeting: around.next_meeting(),
        mailbox: letter.map(|letter| letter.mailbox.clone()),
        digest: one.details.to_string(),
        back_href: frame.url(path),
        frame,
    })
}

impl Around<'_> {
    /// Whether there is a letter of invitation: it was asked for, the nomination counts, and the expert did not decline.
    /// It does not wait for the deadline (E21).
    pub(crate) fn has_letter(&self, one: &Nomination) -> bool {
        let expert = self.published.state.nominations.expert(one.expert);
        one.visa && one.counts() && expert.is_some_and(|expert| !expert.has_declined())
    }

    /// What is personal in a nomination; none once the expert was erased.
    pub(crate) fn details(&self, one: &Nomination) -> Result<Option<Details>, ReadFault> {
        if self.published.state.nominations.expert(one.expert).is_none() {
            return Ok(None);
        }
        match self.house.nomination_details(one.details) {
            Ok(details) => Ok(Some(details)),
            Err(ReadFault::Gone) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Where a nomination stands.
    pub(crate) fn nomination_state(&self, one: &Nomination) -> NominationState {
        NominationState::of(one, self.published.state.nominations.expert(one.expert))
    }

    /// The first meeting of experts that is not over.
    pub(crate) fn next_meeting(&self) -> Option<Meeting> {
        let today = self.today();
        let is_to_come = |row: &&Row| {
            let ends = row.current().and_then(|decision| decision.date.ends());
            matches!(row.kind, RowKind::Meeting(_)) && ends.is_some_and(|ends| ends.latest >= today)
        };
        let row = self.mandate.rows.iter().find(is_to_come)?;
        let current = row.current()?;
        Some(Meeting {
            title: row.title.get(self.lang.tag()).to_owned(),
            date: self.date(current.date),
            was: self.was(row),
            source: self.link(&current.source),
        })
    }
}
