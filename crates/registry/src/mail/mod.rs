//! What is written to people: kept in the outbox with the fact that caused it, worded and sent afterwards. Each kind of
//! mail has a file of its own.

mod circular;
mod comment;
mod moved;
mod nomination;
mod nomination_decided;

use forum::State;
use forum::comments::Sent;
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::Mandate;
use record::Urgency;
use serde::{Deserialize, Serialize};

pub use circular::CircularMail;
pub use comment::CommentMail;
pub use moved::MovedMail;
pub use nomination::{NOMINATION_RECEIPTS, NOMINEE, NominationMail, NomineeMail};
pub(crate) use nomination_decided::told;
pub use nomination_decided::{NominationDecidedMail, NominationDecision};

use crate::mail_answers::NewsMail;
use crate::sign_in::CodeMail;

/// A mail that waits: what it says follows from this when it is sent. Each kind is known by a member that no other has,
/// so that what waited before there was another kind still reads.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Mail {
    /// A code to sign in with.
    Code(CodeMail),
    /// To whoever nominated somebody.
    Nomination(NominationMail),
    /// To whoever was nominated.
    Nominee(NomineeMail),
    /// What was decided of a nomination.
    NominationDecided(NominationDecidedMail),
    /// A copy of the circular letter.
    Circular(CircularMail),
    /// Dates moved.
    Moved(MovedMail),
    /// What became of comments.
    News(NewsMail),
    /// After a comment.
    Comment(CommentMail),
}

impl Mail {
    /// To whom; nothing is sent to a person who was erased meanwhile.
    pub(crate) fn to(&self) -> forum::PersonId {
        match self {
            Self::Code(mail) => mail.code_for,
            Self::Nomination(mail) => mail.to,
            Self::Moved(mail) => mail.dates_for,
            Self::News(mail) => mail.news_for,
            Self::Nominee(mail) => mail.nominee,
            Self::NominationDecided(mail) => mail.decided_for,
            Self::Circular(mail) => mail.to,
            Self::Comment(mail) => mail.to,
        }
    }

    /// Whether somebody waits for it, or it is one of many.
    pub(crate) fn urgency(&self) -> Urgency {
        match self {
            Self::Code(_)
            | Self::Nomination(_)
            | Self::Nominee(_)
            | Self::NominationDecided(_)
            | Self::Comment(_) => Urgency::Awaited,
            Self::News(_) | Self::Moved(_) | Self::Circular(_) => Urgency::Bulk,
        }
    }
}

/// A mail, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its text, complete in itself.
    pub text: String,
}

/// What a mail is worded from.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The server's address, without a slash at the end.
    pub base: &'a str,
    /// The forum file.
    pub mandate: &'a Mandate,
    /// The state.
    pub state: &'a State,
    /// The name of the addressee.
    pub name: &'a str,
    /// The words that were sent; none once they were erased, or where a mail is about none.
    pub sent: Option<&'a Sent>,
}

/// An instant with the name of its zone.
pub(crate) fn instant(lang: Lang, mandate: &Mandate, instant: Timestamp) -> String {
    let words = Words::of(lang);
    let zone = match mandate.zone.iana_name() {
        Some("Europe/Zurich") => words.zone_geneva().to_owned(),
        Some(name) => words.zone_of(name.rsplit('/').next().unwrap_or(name)),
        None => words.zone_of("UTC"),
    };
    words.instant_in_zone(locale::instant(lang, &instant.to_zoned_datetime(mandate.zone.clone())), zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waited_in_an_outbox_before_there_were_other_kinds_still_reads() {
        let token = crate::token::Token::draw(Timestamp::UNIX_EPOCH);
        let comment = format!(
            r#"{{"to":"p-aaaaaaaaaaaaaaaa","language":"ar","reference":"C3-0187","receipt":"{token}","confirm":["{token}","2020-06-16T12:00:00Z"]}}"#
        );
        let code = r#"{"code_for":"p-aaaaaaaaaaaaaaaa","language":"en","code":"123456","until":"2020-06-16T12:00:00Z"}"#;
        let read = |text: &str| serde_json::from_str::<Mail>(text).expect("it reads");
        assert!(matches!(read(&comment), Mail::Comment(_)));
        assert!(matches!(read(code), Mail::Code(_)));
        for text in [comment.as_str(), code] {
            assert_eq!(serde_json::to_string(&read(text)).expect("JSON"), text, "and is written as it was");
            assert_eq!(read(text).to().to_string(), "p-aaaaaaaaaaaaaaaa");
        }
    }
}
