//! Signing in by a code sent by mail (ux.md 1.14): the same answer for every address, and limits that keep nobody
//! out of their own mailbox.
//!
//! An attempt has its own secret and its own code, so that whoever guesses spends only their own tries. When an address
//! is asked for often, its codes become long: nobody guesses them, so they need no limit of tries, and the newest one is
//! good for all attempts that were begun while no further mail was sent. Whoever reads the mailbox gets in, always.

use forum::PersonId;
use jiff::{SignedDuration, Timestamp};
use locale::{Lang, Words};
use mandate::Mandate;
use record::{Desk as _, DeskChange, Hash, PURPOSE_SIGN_IN, Person, SignIn, StoreError};
use sha2::{Digest as _, Sha256};

use crate::ask::is_address;
use crate::house::House;
use crate::mail::{Letter, Mail};
use crate::sessions::{Length, SessionFault};
use crate::token::Token;

/// How long a code can be typed.
pub const CODE_KEPT: SignedDuration = SignedDuration::from_mins(15);
/// Wrong codes of six digits after which an attempt is over.
pub const TRIES_MAX: u32 = 5;
/// Attempts with an address within [`OFTEN_WITHIN`] after which its codes are long.
pub const OFTEN: u64 = 5;
/// See [`OFTEN`].
pub const OFTEN_WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// While codes are long, one mail within so much time.
const MAIL_PAUSE: SignedDuration = SignedDuration::from_mins(2);
/// Attempts kept at once in a forum; beyond this the oldest go.
const ATTEMPTS_MAX: u64 = 10_000;
/// How long the address of somebody who never signed in is kept.
const STRANGER_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// What is known of an attempt to whoever has its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The mail address with most of it left out: `a…n@valmora.example`.
    pub masked: String,
    /// Wrong codes that may still be typed; none where the code is long.
    pub tries_left: Option<u32>,
    /// Until when.
    pub expires: Timestamp,
    /// Where to go afterwards, as it was given.
    pub then: String,
}

/// The code was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    /// It is another one.
    #[error("the code is another one")]
    Wrong {
        /// How often it may still be typed; none where the code is long.
        tries_left: Option<u32>,
    },
    /// The attempt has expired, was used, or never was.
    #[error("the code has expired")]
    Expired,
    /// Too many wrong codes.
    #[error("too many wrong codes were typed")]
    TooMany,
    /// The desk does not answer.
    #[error("the desk does not answer")]
    Store,
}

impl From<StoreError> for CodeFault {
    fn from(_: StoreError) -> Self {
        Self::Store
    }
}

/// A mail with a code, as it waits in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CodeMail {
    /// Whom it is for.
    pub(crate) code_for: PersonId,
    /// In which language.
    pub(crate) language: String,
    /// What is typed.
    pub(crate) code: String,
    /// Until when.
    pub(crate) until: Timestamp,
}

impl CodeMail {
    /// Words it: the code stands in a line of its own, so that it can be copied.
    pub(crate) fn letter(&self, mandate: &Mandate) -> Letter {
        let lang: Lang = self.language.parse().unwrap_or_default();
        let words = Words::of(lang);
        let until = crate::mail::instant(lang, mandate, self.until);
        let lines = [
            words.code_mail_intro(mandate.name.get(lang.tag())),
            String::new(),
            self.code.clone(),
            String::new(),
            words.code_mail_until(until),
            words.code_mail_not_you().to_owned(),
        ];
        Letter { subject: words.code_mail_subject(&mandate.short), text: lines.join("\n") }
    }
}

fn sealed(secret: &str, code: &str) -> Hash {
    let mut hash = Sha256::new();
    hash.update(secret.as_bytes());
    hash.update(b"\n");
    hash.update(code.as_bytes());
    Hash(hash.finalize().into())
}

/// Six digits.
fn short_code() -> String {
    let number = u64::from_be_bytes(crate::chance::bytes()) % 1_000_000;
    format!("{number:06}")
}

/// What was typed, without the blanks and hyphens of those who group.
fn typed(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn masked(email: &str) -> String {
    let (own, host) = email.rsplit_once('@').unwrap_or((email, ""));
    let mut chars = own.chars();
    let first = chars.next().map(String::from).unwrap_or_default();
    let last = chars.next_back().map(String::from).unwrap_or_default();
    format!("{first}…{last}@{host}")
}

impl House {
    /// Begins to sign somebody in and sends them a code. The answer is the same for every well-formed address.
    pub fn begin_sign_in(&self, email: &str, language: Lang, then: &str) -> Result<Token, SessionFault> {
        let email = email.trim();
        if !is_address(email) {
            return Err(SessionFault::Address);
        }
        let now = self.now();
        let secret = Token::draw(now);
        self.desk(|desk| {
            let often_since = now.saturating_sub(OFTEN_WITHIN).unwrap_or(Timestamp::MIN);
            let (before, last) = desk.sign_ins_since(email, often_since)?;
            let long = before >= OFTEN;
            let rests = last.is_some_and(|last| now.duration_since(last) < MAIL_PAUSE);
            let expires = now.saturating_add(CODE_KEPT).unwrap_or(Timestamp::MAX);
            let then = then.to_owned();
            let mut attempt = SignIn {
                hash: Hash(secret.hash()),
                email: email.to_owned(),
                code: Hash([0; 32]),
                long,
                wrong: 0,
                then,
                begun: now,
                expires,
            };
            if long && rests {
                // The mail before this one is on its way, and its code is good here too: see [`Self::enter_code`].
                return desk.put_sign_in(&attempt, ATTEMPTS_MAX);
            }
            let code = if long { Token::draw(now).as_str().to_owned() } else { short_code() };
            attempt.code = sealed(if long { "" } else { secret.as_str() }, &code);
            desk.put_sign_in(&attempt, ATTEMPTS_MAX)?;
            let person = self.person_of(desk, email, language, now)?;
            let mail =
                CodeMail { code_for: person, language: language.tag().to_owned(), code, until: expires };
            let message = serde_json::to_vec(&Mail::Code(mail)).expect("BUG: a mail is JSON");
            let urgency = record::Urgency::Awaited;
            desk.change(&[DeskChange::Enqueue { to: person.to_string(), urgency, message, due: now }])
        })?;
        self.wake_post();
        Ok(secret)
    }

    /// The person with an address; one who is not known yet is noted, to be forgotten unless they come.
    fn person_of(
        &self,
        desk: &mut record::Sqlite,
        email: &str,
        language: Lang,
        now: Timestamp,
    ) -> Result<PersonId, StoreError> {
        if let Some(known) = desk.known_with_email(email)? {
            return Ok(known.id.parse().expect("BUG: the desk keeps ids of persons"));
        }
        let person = PersonId::from_random(crate::chance::bytes());
        desk.change(&[DeskChange::PutPerson(Person {
            id: person.to_string(),
            name: String::new(),
            email: email.to_owned(),
            affiliation: None,
            language: language.tag().to_owned(),
            purpose: PURPOSE_SIGN_IN.to_owned(),
            keep_until: now.saturating_add(STRANGER_KEPT).unwrap_or(Timestamp::MAX),
        })])?;
        Ok(person)
    }

    /// What is known of an attempt; none once it has expired or was used.
    pub fn attempt(&self, secret: &Token) -> Result<Option<Attempt>, SessionFault> {
        let found = self.desk(|desk| desk.sign_in(&Hash(secret.hash()), self.now()))?;
        Ok(found.map(|found| Attempt {
            masked: masked(&found.email),
            tries_left: (!found.long).then(|| TRIES_MAX.saturating_sub(found.wrong)),
            expires: found.expires,
            then: found.then,
        }))
    }

    /// Takes a code; a right one opens a session, whose secret is returned with where to go.
    pub fn enter_code(&self, secret: &Token, code: &str, device: &str) -> Result<(Token, String), CodeFault> {
        let (now, hash, code) = (self.now(), Hash(secret.hash()), typed(code));
        let email = self.desk_for(|desk| {
            let mut found = desk.sign_in(&hash, now)?.ok_or(CodeFault::Expired)?;
            if !found.long && found.wrong >= TRIES_MAX {
                return Err(CodeFault::TooMany);
            }
            let is_right = if found.long {
                // Sealed without a secret of the attempt, so that it is good for every attempt with this address.
                desk.has_long_code(&found.email, &sealed("", &code), now)?
            } else {
                sealed(secret.as_str(), &code) == found.code
            };
            if is_right {
                desk.remove_sign_ins(&found.email)?;
                return Ok((found.email, found.then));
            }
            found.wrong += 1;
            let tries_left = (!found.long).then(|| TRIES_MAX.saturating_sub(found.wrong));
            desk.put_sign_in(&found, ATTEMPTS_MAX)?;
            Err(if tries_left == Some(0) { CodeFault::TooMany } else { CodeFault::Wrong { tries_left } })
        });
        let (email, then) = email?;
        let person = self.desk(|desk| desk.known_with_email(&email))?.ok_or(CodeFault::Expired)?;
        let person = person.id.parse().expect("BUG: the desk keeps ids of persons");
        let session = self.open_session(person, None, device, Length::Usual).map_err(|_| CodeFault::Store)?;
        Ok((session, then))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_with_most_of_it_left_out() {
        assert_eq!(masked("a.tamsin@valmora.example"), "a…n@valmora.example");
        assert_eq!(masked("a@b.example"), "a…@b.example");
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        assert_eq!(typed(" 123-456 "), "123456");
        assert_eq!(short_code().len(), 6);
    }
}
