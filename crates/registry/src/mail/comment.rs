//! The mail after a comment: what was received, where it is confirmed, where its receipt is.

use forum::comments::Place;
use forum::{CommentRef, PersonId, State};
use jiff::Timestamp;
use locale::{Lang, Words};
use serde::{Deserialize, Serialize};

use super::{Facts, Letter, instant};
use crate::token::Token;

/// The mail after a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentMail {
    /// To whom; nothing is sent to a person who was erased meanwhile.
    pub to: PersonId,
    /// In which language, as a tag.
    pub language: String,
    /// The comment.
    pub reference: CommentRef,
    /// The address of its receipt.
    pub receipt: Token,
    /// The address that confirms it and the last instant; none where a delegation stands behind it.
    pub confirm: Option<(Token, Timestamp)>,
}

impl CommentMail {
    /// Words the mail in its language; `None` where the comment is not there any more.
    pub fn letter(&self, facts: Facts<'_>) -> Option<Letter> {
        let lang: Lang = self.language.parse().unwrap_or(Lang::En);
        let words = Words::of(lang);
        let comment = facts.state.comments.get(self.reference)?;
        let reference = self.reference.to_string();
        let received = instant(lang, facts.mandate, comment.received_at());
        let place = place(words, facts.state, self.reference, comment.place);
        let forum = facts.mandate.id.as_str();
        let address =
            |part: &str, token: &Token| format!("{}/{}/{forum}/{part}/{token}", facts.base, lang.tag());
        let mut lines = vec![words.mail_greeting(facts.name), String::new()];
        let mut line = |text: String| lines.push(text);
        line(words.mail_confirm_intro(&reference, received, place));
        if let Some((confirm, until)) = &self.confirm {
            line(words.mail_confirm_ask().to_owned());
            line(String::new());
            line(address("confirm", confirm));
            line(String::new());
            line(words.mail_confirm_until(instant(lang, facts.mandate, *until)));
        }
        if comment.late {
            line(words.mail_late().to_owned());
        }
        if let Some(sent) = facts.sent {
            line(String::new());
            line(words.mail_what().to_owned());
            let said = [(words.mail_wording(), &sent.wording), (words.mail_reason(), &sent.reason)];
            for (title, text) in said.into_iter().filter_map(|(title, text)| Some((title, text.as_ref()?))) {
                line(String::new());
                line(title.to_owned());
                text.lines().for_each(|text| line(format!("  {text}")));
            }
        }
        line(String::new());
        if self.confirm.is_some() {
            line(words.mail_public(if facts.mandate.settings.screening.is { "yes" } else { "no" }));
            line(String::new());
        }
        line(words.mail_receipt().to_owned());
        line(String::new());
        line(address("receipts", &self.receipt));
        line(String::new());
        if self.confirm.is_some() {
            line(words.mail_not_you().to_owned());
        }
        line(words.mail_automatic().to_owned());
        let subject = if self.confirm.is_some() {
            words.mail_confirm_subject(&facts.mandate.short, &reference)
        } else {
            words.receipt_mail_subject(&facts.mandate.short, &reference)
        };
        Some(Letter { subject, text: lines.join("\n") })
    }
}

/// What a comment is about, in words.
fn place(words: &Words, state: &State, reference: CommentRef, place: Place) -> String {
    match place {
        Place::Unit(unit) => {
            let draft = state.drafts.get(reference.round);
            let Some(unit) = draft.and_then(|draft| draft.unit_at(unit)) else {
                return words.place_draft(reference.round);
            };
            if unit.heading {
                words.place_section(reference.round, unit.number.as_str())
            } else {
                words.place_paragraph(reference.round, unit.number.as_str())
            }
        }
        Place::Draft => words.place_draft(reference.round),
        Place::Comment(about) => words.place_comment(about.to_string()),
    }
}
