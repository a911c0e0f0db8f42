//! What only the sender of a comment sees: the check page, the receipt, the confirmation.

use forum::CommentRef;
use forum::comments::{Comment, Place as At, Status};
use registry::{Holder, ReadFault, Token};

use super::around::Around;
use super::comment::{label, pieces, state};
use super::page_of_comment::is_over;
use crate::frame::{Frame, Here};
use crate::json::Missing;
use crate::pages::comment_check::{CommentCheck, Passed};
use crate::pages::confirm::{Confirm, Found, Waiting};
use crate::pages::receipt::{Change, Considered, Correct, Done, Receipt, Version};
use crate::parts::{Form, Place, Said, Subject};

/// Fills the check page.
pub(crate) fn check(
    around: &Around<'_>,
    place: Place,
    text: Option<&str>,
    sent: &forum::comments::Sent,
    form: Form,
    passed: Option<Passed>,
) -> CommentCheck {
    let path = match &place.subject {
        Subject::Paragraph(number) | Subject::Section(number) => {
            format!("/report/{}?p={number}", place.draft)
        }
        Subject::Draft => format!("/report/{}?p=draft", place.draft),
        Subject::Comment(reference) => format!("/comments/{reference}"),
    };
    let mut frame = around.frame(around.words.check_title(), Here::Drafts, &path);
    frame.robots_noindex = true;
    let wording = sent.wording.as_ref().map(|wording| pieces(text.unwrap_or_default(), wording));
    let said = Said { lang: six(&sent.language), wording, reason: sent.reason.clone().unwrap_or_default() };
    let confirm_days = around.mandate.settings.confirmation_days.is;
    CommentCheck { frame, place, said, form, confirm_days, passed }
}

/// The tag of one of the six languages, else nothing.
fn six(tag: &str) -> String {
    tag.parse::<locale::Lang>().map(|lang| lang.tag().to_owned()).unwrap_or_default()
}

/// Fills the receipt.
pub(crate) fn receipt(
    around: &Around<'_>,
    token: &Token,
    holder: Holder,
    done: Option<Done>,
) -> Result<Receipt, Missing> {
    let reference = holder.reference;
    let comments = &around.published.state.comments;
    let comment = comments.get(reference).ok_or(Missing::NotFound)?;
    let path = format!("/receipts/{token}");
    let mut frame = around.frame(around.words.receipt_title(reference.to_string()), Here::Comments, &path);
    frame.robots_noindex = true;
    let gone = comment.erased;
    let public = comment.is_public() && !gone;
    Ok(Receipt {
        done,
        reference: reference.to_string(),
        place: around.place(reference, comment.place),
        place_href: around.place_href(reference, comment.place),
        said: if gone { None } else { Some(around.said(reference, comment)?) },
        sender: if gone { None } else { Some(around.sender(comment)?) },
        label: label(comment.label),
        state: state(comment),
        is_late: comment.late,
        received: around.exact(comment.received_at()),
        filed: around.exact(comment.filed_at()),
        confirm_until: comments.confirm_by(reference).map(|until| around.minute(until)),
        is_screened: around.mandate.settings.screening.is,
        considered: around.considered(reference),
        digest: comment.sent.to_string(),
        versions: around.versions(&frame, &path, reference),
        text_href: frame.url(&format!("{path}.txt")),
        json_href: frame.url(&format!("{path}.json")),
        page_href: public.then(|| frame.url(&format!("/comments/{reference}"))),
        key: around.house.key().to_string(),
        change: around.change(&frame, &path, reference, comment)?,
        frame,
    })
}

impl Around<'_> {
    /// The meeting that considers the comments of a round: the first that begins after their deadline.
    fn considered(&self, reference: CommentRef) -> Option<Considered> {
        let draft = self.published.state.drafts.get(reference.round)?;
        let closes = self.shown_window(draft)?.0.closes_on;
        let meetings =
            self.mandate.rows.iter().filter(|row| matches!(row.kind, mandate::RowKind::Meeting(_)));
        let next = meetings
            .filter_map(|row| Some((row, row.current()?.date)))
            .find(|(_, date)| date.begins().is_some_and(|begins| begins.latest >= closes));
        next.map(|(row, date)| Considered {
            what: row.title.get(self.lang.tag()).to_owned(),
            date: self.date(date),
            was: self.was(row),
        })
    }

    /// The forms of a comment that was corrected, each with its receipt; nothing where there is one only.
    fn versions(&self, frame: &Frame, path: &str, reference: CommentRef) -> Vec<Version> {
        let versions = self.published.state.comments.versions(reference);
        if versions.len() < 2 {
            return Vec::new();
        }
        let numbered = versions.into_iter().zip(1..);
        numbered
            .map(|(version, number): (_, usize)| Version {
                is_first: number == 1,
                received: self.exact(version.received_at),
                digest: version.sent.to_string(),
                text_href: frame.url(&format!("{path}.{number}.txt")),
            })
            .collect()
    }

    fn change(
        &self,
        frame: &Frame,
        path: &str,
        reference: CommentRef,
        comment: &Comment,
    ) -> Result<Change, ReadFault> {
        if is_over(comment) || !self.mandate.settings.sender_changes.is {
            return Ok(Change::Never);
        }
        let draft = self.published.state.drafts.get(reference.round);
        let by_the_public = self.published.state.comments.entity(comment).is_none();
        let action = if by_the_public { mandate::ActionId::consult() } else { mandate::ActionId::comment() };
        let window = draft.and_then(|draft| forum::timetable::window(&self.mandate, draft, &action));
        let Some(window) = window else { return Ok(Change::Never) };
        let deadline = self.minute(self.last_minute(&window));
        let was = self.was_by(&window.row);
        if self.now >= window.closes_at {
            return Ok(Change::Closed { deadline, was });
        }
        let sent = self.house.sent(comment.sent)?;
        let correct = Correct {
            wording: sent.wording.filter(|_| matches!(comment.place, At::Unit(_))),
            reason: sent.reason.unwrap_or_default(),
            lang: six(&sent.language),
            key: String::new(),
            errors: Vec::new(),
        };
        Ok(Change::Until { deadline, was, action: frame.url(path), correct: Box::new(correct) })
    }
}

/// Fills the page of a confirmation; `has_changed` where the words are not those that were confirmed.
pub(crate) fn confirm(
    around: &Around<'_>,
    token: &Token,
    holder: Option<Holder>,
    has_changed: bool,
) -> Result<Confirm, Missing> {
    let frame = around.frame("", Here::Comments, &format!("/confirm/{token}"));
    let Some(holder) = holder else { return Ok(Confirm::new(frame, Found::Unknown)) };
    let reference = holder.reference;
    let comments = &around.published.state.comments;
    let Some(comment) = comments.get(reference) else { return Ok(Confirm::new(frame, Found::Unknown)) };
    let found = match (comment.status, comments.confirm_by(reference)) {
        (Status::Received, Some(until)) if around.now < until => Found::Waiting(Box::new(Waiting {
            reference: reference.to_string(),
            place: around.place(reference, comment.place),
            said: around.said(reference, comment)?,
            received: around.exact(comment.received_at()),
            until: around.minute(until),
            action: frame.url(&format!("/confirm/{token}")),
            digest: comment.sent.to_string(),
            has_changed,
            is_screened: around.mandate.settings.screening.is,
        })),
        (Status::Received | Status::Lapsed, until) => {
            // It lapsed by itself, so its date is counted again.
            let until = until.unwrap_or_else(|| {
                let days = i64::from(around.mandate.settings.confirmation_days.is);
                let after = jiff::SignedDuration::from_hours(24 * days);
                comment.received_at().saturating_add(after).unwrap_or(jiff::Timestamp::MAX)
            });
            Found::Lapsed { reference: reference.to_string(), until: around.minute(until) }
        }
        (Status::Withdrawn | Status::Refused, _) => Found::Withdrawn { reference: reference.to_string() },
        (Status::Checking | Status::Published, _) => Found::Done {
            reference: reference.to_string(),
            page_href: comment.is_public().then(|| frame.url(&format!("/comments/{reference}"))),
        },
    };
    Ok(Confirm::new(frame, found))
}
