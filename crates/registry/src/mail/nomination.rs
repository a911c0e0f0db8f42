//! The mails of a nomination: its receipt to whoever sent it, the question to whoever was nominated.

use forum::nominations::{Expert, retention};
use forum::{NominationRef, PersonId};
use locale::{Lang, Words};
use mandate::{Duty, EntityId, Mandate};
use serde::{Deserialize, Serialize};

use super::{Facts, Letter, instant};
use crate::token::Token;

/// Where the receipt of a nomination is read, below the address of the forum.
pub const NOMINATION_RECEIPTS: &str = "nomination-receipts";
/// Where a nominated person answers, below the address of the forum.
pub const NOMINEE: &str = "nominee";

/// The acknowledgement of a nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NominationMail {
    /// The nomination.
    pub nomination: NominationRef,
    /// Who sent it.
    pub to: PersonId,
    /// In which language, as a tag.
    pub language: String,
    /// The address of its receipt.
    pub receipt: Token,
}

/// The question to a nominated person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NomineeMail {
    /// Whom.
    pub nominee: PersonId,
    /// The nomination.
    pub nomination: NominationRef,
    /// In which language, as a tag.
    pub language: String,
    /// The address with which they accept or decline.
    pub answer: Token,
}

/// The name of a body of the participants file.
pub(super) fn entity(mandate: &Mandate, id: &EntityId, lang: Lang) -> String {
    let participant = mandate.participant(id);
    participant.map_or_else(|| id.to_string(), |participant| participant.name.get(lang.tag()).to_owned())
}

fn address(facts: Facts<'_>, lang: Lang, part: &str, token: &Token) -> String {
    format!("{}/{}/{}/{part}/{token}", facts.base, lang.tag(), facts.mandate.id)
}

impl NominationMail {
    /// Words the mail in its language; `None` where the nomination is not there any more. It does not say who was
    /// nominated: what lies in somebody else's mailbox is not erased with them.
    pub fn letter(&self, facts: Facts<'_>) -> Option<Letter> {
        let lang: Lang = self.language.parse().unwrap_or_default();
        let words = Words::of(lang);
        let one = facts.state.nominations.get(self.nomination)?;
        let (reference, entity) = (one.reference.to_string(), entity(facts.mandate, &one.entity, lang));
        let received = instant(lang, facts.mandate, one.received_at);
        let mut lines = vec![words.mail_greeting(facts.name), String::new()];
        lines.push(words.nomination_mail_intro(&reference, entity, received));
        if one.late {
            lines.push(words.nomination_mail_late().to_owned());
        }
        if one.visa {
            lines.push(words.nomination_mail_visa().to_owned());
        }
        lines.extend([words.nomination_mail_next().to_owned(), String::new()]);
        lines.extend([words.nomination_mail_receipt().to_owned(), String::new()]);
        lines.extend([address(facts, lang, NOMINATION_RECEIPTS, &self.receipt), String::new()]);
        lines.push(words.mail_automatic().to_owned());
        let subject = words.nomination_mail_subject(&facts.mandate.short, &reference);
        Some(Letter { subject, text: lines.join("\n") })
    }
}

impl NomineeMail {
    /// Words the mail in its language; `None` where the nomination cannot count any more.
    pub fn letter(&self, facts: Facts<'_>) -> Option<Letter> {
        let lang: Lang = self.language.parse().unwrap_or_default();
        let (words, mandate) = (Words::of(lang), facts.mandate);
        let one = facts.state.nominations.get(self.nomination).filter(|one| one.may_count())?;
        let tag = |id: &mandate::TagId| mandate.theme.topics.iter().find(|tag| tag.id == *id);
        let topics: Vec<String> = (one.topics.iter())
            .map(|id| tag(id).map_or_else(|| id.to_string(), |tag| tag.name.get(lang.tag()).to_owned()))
            .collect();
        let entity = entity(mandate, &one.entity, lang);
        let mut lines = vec![words.mail_greeting(facts.name), String::new()];
        lines.push(words.nominee_mail_intro(entity, mandate.name.get(lang.tag())));
        lines.push(words.nominee_mail_topics(locale::list(lang, &topics)));
        if one.waits_for_decision() {
            lines.push(words.nominee_mail_late().to_owned());
        }
        if facts.state.nominations.expert(self.nominee).is_some_and(Expert::has_accepted) {
            lines.push(words.nominee_mail_again().to_owned());
        }
        lines.extend([words.nominee_mail_ask().to_owned(), String::new()]);
        lines.extend([address(facts, lang, NOMINEE, &self.answer), String::new()]);
        lines.push(words.nominee_mail_shown().to_owned());
        if let Some(kept) = retention(mandate) {
            let offices = mandate.offices.iter().filter(|office| mandate.has_duty(&office.id, Duty::Cvs));
            let offices: Vec<_> = offices.map(|office| office.name.get(lang.tag()).to_owned()).collect();
            let until = instant(lang, mandate, kept.until);
            lines.push(words.nominee_mail_cv(locale::list(lang, &offices), until));
        }
        lines.extend([words.nominee_mail_data().to_owned(), String::new()]);
        lines.push(words.mail_automatic().to_owned());
        Some(Letter { subject: words.nominee_mail_subject(&mandate.short), text: lines.join("\n") })
    }
}
