//! Nominations at work: the person known by the address, the details as a content, the addresses that only the
//! nominator and the expert have, and their mails.

use forum::command::{Command, NewNomination};
use forum::nominations::{Details, Gender, retention};
use forum::{Actor, Digest, Event, NominationRef, PersonId};
use jiff::Timestamp;
use mandate::TagId;
use record::{Attachment, DeskChange, PURPOSE_NOMINATION, PURPOSE_OFFICE, ROLE_SENT, Salt};
use serde::{Deserialize, Serialize};

use crate::ask::{Answer, FIELD_CHARS_MAX, Failure};
use crate::chance::Chance;
use crate::cv;
use crate::mail::{Mail, NominationDecidedMail, NominationDecision, NominationMail, NomineeMail, told};
use crate::token::Token;
use crate::work::{Brought, Known, PERSON_KEPT, RECEIPT_KEPT, Work, later, purpose, role};

/// Languages that an expert is said to work in at most.
pub const LANGUAGES_MAX: usize = 20;
/// What an attachment of this room is.
pub const CV: &str = "cv";

/// Whom somebody nominates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nominee {
    /// As in their passport.
    pub name: String,
    /// Where they are asked whether they accept, and with which they sign in afterwards.
    pub email: String,
    /// In which language they are written to.
    pub language: locale::Lang,
    /// Languages they work in, as tags; at most [`LANGUAGES_MAX`].
    pub languages: Vec<String>,
    /// How they describe themselves, where it was stated.
    pub gender: Option<Gender>,
}

/// A nomination as it arrives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    /// Whom.
    pub expert: Nominee,
    /// What they know.
    pub topics: Vec<TagId>,
    /// Whether they are active in preparing for the forum in their own country (R076).
    pub active_at_home: bool,
    /// Why that does not apply to them (E20).
    pub exception: Option<String>,
    /// Whether they need a letter for a visa (R022).
    pub visa: bool,
    /// The instant at which the form was opened, if it says so under our signature.
    pub form_opened_at: Option<Timestamp>,
    /// In which language its sender is written to; none where they are not.
    pub language: Option<locale::Lang>,
}

/// What is told of a nomination that was filed. This answer is kept with its idempotency key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nominated {
    /// Its number.
    pub nomination: NominationRef,
    /// When the whole request had been read.
    pub received_at: Timestamp,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// Whether it came after the deadline.
    pub late: bool,
    /// The salted digest of its personal part.
    pub digest: Digest,
    /// The address of its receipt; none where the office entered a replacement.
    pub receipt: Option<Token>,
}

/// What the holder of an address may do with a nomination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NominationAct {
    /// Accept; with the address that only the expert has.
    Accept,
    /// Decline or step down; with the same.
    Decline,
    /// Take it back; with the address of its receipt.
    Withdraw,
    /// File a CV; with either.
    FileCv {
        /// What its sender calls the file.
        name: String,
        /// The file.
        bytes: Vec<u8>,
    },
}

/// The nomination that a token stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NominationHolder {
    /// The nomination.
    pub nomination: NominationRef,
    /// Its sender, or the expert.
    pub person: PersonId,
}

/// Under which name the desk keeps the CV of a nomination.
pub(crate) fn cv_id(reference: NominationRef) -> String {
    format!("{CV}-{reference}")
}

/// The end of what a sender calls a file: no path, nothing that cannot be seen.
fn file_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(FIELD_CHARS_MAX).collect()
}

fn trimmed(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The reason of a decision as it is filed, and as the core sees it.
fn reason(text: &str, chance: &Chance) -> (Brought, (Digest, usize)) {
    let text = text.trim();
    let brought = Brought::new(role::REASON, text.as_bytes().to_vec(), chance);
    let digest = brought.digest();
    (brought, (digest, text.chars().count()))
}

impl Work {
    pub(crate) fn nominate(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        actor: &Actor,
        nomination: Nomination,
    ) -> Result<Nominated, Failure> {
        let (nominee, language) = (nomination.expert.clone(), nomination.language);
        let expert = self.known_or_new(known, &nominee.email)?;
        let (new, details) = new(expert.id(), nomination, &self.chance);
        let digest = details.digest();
        let events = self.decide(received_at, actor, Command::Nominate(new))?;
        self.file_events(received_at, actor, events.clone(), vec![details], None);
        let (nomination, late) = nominated(&events);
        self.note_nominee(known, &expert, &nominee)?;

        let sender = actor.person().expect("BUG: only somebody nominates");
        let kept = later(self.filed_at, RECEIPT_KEPT);
        let holder = NominationHolder { nomination, person: sender };
        let receipt = self.nomination_token(purpose::NOMINATION_RECEIPT, holder, kept);
        if let Some(language) = language {
            let language = language.tag().to_owned();
            let mail = NominationMail { nomination, to: sender, language, receipt: receipt.clone() };
            self.write_to(&Mail::Nomination(mail), received_at);
        }
        self.ask_nominee(nomination, expert.id(), &nominee, received_at);
        Ok(Nominated {
            nomination,
            received_at,
            filed_at: self.filed_at,
            late,
            digest,
            receipt: Some(receipt),
        })
    }

    pub(crate) fn replace_expert(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        actor: &Actor,
        old: NominationRef,
        nomination: Nomination,
        text: &str,
    ) -> Result<Nominated, Failure> {
        let nominee = nomination.expert.clone();
        let expert = self.known_or_new(known, &nominee.email)?;
        let (new, details) = new(expert.id(), nomination, &self.chance);
        let (brought, reason) = reason(text, &self.chance);
        let digest = details.digest();
        let mut events = self.decide(received_at, actor, Command::ReplaceExpert { old, new, reason })?;
        let (nomination, late) = nominated(&events);
        let others = events.split_off(1);
        self.file_events(received_at, actor, events, vec![details], None);
        self.file_events(received_at, actor, others, vec![brought], None);
        self.note_nominee(known, &expert, &nominee)?;
        self.ask_nominee(nomination, expert.id(), &nominee, received_at);
        self.tell_of_decision(old, NominationDecision::Replaced, received_at);
        Ok(Nominated { nomination, received_at, filed_at: self.filed_at, late, digest, receipt: None })
    }

    pub(crate) fn decide_late_nomination(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        reference: NominationRef,
        admit: bool,
        text: &str,
    ) -> Result<Answer, Failure> {
        let (brought, reason) = reason(text, &self.chance);
        let command = Command::DecideLateNomination { reference, admit, reason };
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, vec![brought], None);
        self.tell_of_decision(reference, NominationDecision::Late, received_at);
        Ok(Answer::Done { entries, reference: None })
    }

    /// Tells those whom a decision on a nomination concerns, once it is filed.
    fn tell_of_decision(&mut self, nomination: NominationRef, decision: NominationDecision, due: Timestamp) {
        let one = self.state.nominations.get(nomination).expect("BUG: what is decided is of a nomination");
        for decided_for in told(&self.state, one) {
            let mail = NominationDecidedMail { decided_for, nomination, decision };
            self.write_to(&Mail::NominationDecided(mail), due);
        }
    }

    pub(crate) fn file_cv(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        reference: NominationRef,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<Answer, Failure> {
        let media_type = cv::check(&bytes)?;
        let salt = Salt(self.chance.bytes());
        let digest = Digest(salt.seal(&bytes).0);
        let size = bytes.len() as u64;
        let command = Command::FileCv { reference, digest, size, media_type };
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, Vec::new(), None);
        let of = self.state.nominations.get(reference).expect("BUG: a CV is filed for a nomination");
        self.batch.desk.push(DeskChange::PutAttachment(Attachment {
            id: cv_id(reference),
            person: of.expert.to_string(),
            kind: CV.to_owned(),
            name: file_name(name),
            media_type: media_type.as_str().to_owned(),
            salt,
            bytes,
            keep_until: self.cv_kept_until(),
        }));
        Ok(Answer::Done { entries, reference: None })
    }

    /// Until when a CV is kept that is filed now.
    fn cv_kept_until(&self) -> Timestamp {
        let by_the_timetable = self.state.mandate().and_then(|mandate| retention(mandate));
        by_the_timetable.map_or_else(|| later(self.filed_at, PERSON_KEPT), |retention| retention.until)
    }

    /// CVs are kept as long as the timetable that is in force now says (E05).
    pub(crate) fn keep_cvs(&mut self) {
        let until = self.cv_kept_until();
        self.batch.desk.push(DeskChange::KeepAttachments { kind: CV.to_owned(), until });
    }

    pub(crate) fn nomination_by_token(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        token: &Token,
        act: NominationAct,
    ) -> Result<Answer, Failure> {
        let found = match self.nomination_tokens.get(&token.hash()) {
            Some((purpose, holder)) => Some(((*purpose).to_owned(), *holder)),
            None => known.nomination_holder(&token.hash(), received_at)?,
        };
        let (purpose, NominationHolder { nomination: reference, person }) =
            found.ok_or(Failure::NoSuchToken)?;
        let of = self.state.nominations.get(reference).ok_or(Failure::NoSuchToken)?;
        let actor = match purpose.as_str() {
            purpose::NOMINATION_RECEIPT => Actor::Member { person, entity: of.entity.clone() },
            purpose::NOMINEE => Actor::Public { person },
            _ => return Err(Failure::NoSuchToken),
        };
        let of_the_expert = purpose == purpose::NOMINEE;
        let command = match act {
            NominationAct::Accept if of_the_expert => Command::AcceptNomination { reference },
            NominationAct::Decline if of_the_expert => Command::DeclineNomination { reference },
            NominationAct::Withdraw if !of_the_expert => Command::WithdrawNomination { reference },
            NominationAct::FileCv { name, bytes } => {
                return self.file_cv(received_at, &actor, reference, &name, bytes);
            }
            NominationAct::Accept | NominationAct::Decline | NominationAct::Withdraw => {
                return Err(Failure::NoSuchToken);
            }
        };
        let events = self.decide(received_at, &actor, command)?;
        let entries = self.file_events(received_at, &actor, events, Vec::new(), None);
        Ok(Answer::Done { entries, reference: None })
    }

    /// The person with an address: of this batch, of the desk, or a new one (E20: nominated twice, one expert).
    fn known_or_new(&self, known: &impl Known, email: &str) -> Result<Found, Failure> {
        if let Some(person) = self.seated.get(&email.to_lowercase()) {
            return Ok(Found::OfThisBatch(*person));
        }
        Ok(match known.person(email)? {
            Some(person) => Found::Known(person),
            None => Found::New(PersonId::from_random(self.chance.bytes())),
        })
    }

    /// Notes whom somebody nominated. What is known of a person stays as it is: nobody renames another by nominating
    /// them.
    fn note_nominee(&mut self, known: &impl Known, expert: &Found, nominee: &Nominee) -> Result<(), Failure> {
        let noted = record::Person {
            id: expert.id().to_string(),
            name: nominee.name.clone(),
            email: nominee.email.clone(),
            affiliation: None,
            language: nominee.language.tag().to_owned(),
            purpose: PURPOSE_NOMINATION.to_owned(),
            keep_until: later(self.filed_at, PERSON_KEPT),
        };
        let noted = match expert {
            Found::OfThisBatch(_) => None,
            Found::New(_) => Some(noted),
            Found::Known(person) => match known.contact(*person)? {
                Some(was) if was.purpose == PURPOSE_OFFICE || was.purpose == PURPOSE_NOMINATION => None,
                // Somebody who signed in and never told their name.
                Some(was) => Some(record::Person { email: was.email, language: was.language, ..noted }),
                None => Some(noted),
            },
        };
        self.batch.desk.extend(noted.map(DeskChange::PutPerson));
        self.seated.insert(nominee.email.to_lowercase(), expert.id());
        Ok(())
    }

    /// Asks the expert by mail whether they accept; each nomination has its own mail and its own address.
    fn ask_nominee(
        &mut self,
        nomination: NominationRef,
        expert: PersonId,
        nominee: &Nominee,
        due: Timestamp,
    ) {
        let until = self.cv_kept_until();
        let holder = NominationHolder { nomination, person: expert };
        let answer = self.nomination_token(purpose::NOMINEE, holder, until);
        let language = nominee.language.tag().to_owned();
        self.write_to(&Mail::Nominee(NomineeMail { nominee: expert, nomination, language, answer }), due);
    }

    fn nomination_token(
        &mut self,
        purpose: &'static str,
        holder: NominationHolder,
        expires: Timestamp,
    ) -> Token {
        let token = Token::draw_from(&self.chance, self.filed_at);
        self.nomination_tokens.insert(token.hash(), (purpose, holder));
        self.batch.desk.push(put_token(&token, purpose, holder, expires));
        token
    }
}

fn put_token(token: &Token, purpose: &str, holder: NominationHolder, expires: Timestamp) -> DeskChange {
    DeskChange::PutToken {
        hash: record::Hash(token.hash()),
        purpose: purpose.to_owned(),
        subject: serde_json::to_string(&holder).expect("BUG: a holder is JSON"),
        person: holder.person.to_string(),
        expires,
    }
}

/// The person with an address, and whether anything is known of them.
enum Found {
    OfThisBatch(PersonId),
    Known(PersonId),
    New(PersonId),
}

impl Found {
    fn id(&self) -> PersonId {
        match self {
            Self::OfThisBatch(id) | Self::Known(id) | Self::New(id) => *id,
        }
    }
}

/// A nomination as the core sees it, and its details, which are what its receipt proves.
fn new(expert: PersonId, nomination: Nomination, chance: &Chance) -> (NewNomination, Brought) {
    let Nomination { expert: nominee, topics, active_at_home, exception, visa, form_opened_at, .. } =
        nomination;
    let exception = trimmed(exception);
    let exception_chars = exception.as_ref().map(|text| text.chars().count());
    let Nominee { name, gender, languages, .. } = nominee;
    let details = Details { name, gender, languages, exception };
    let brought = Brought::new(ROLE_SENT, details.to_bytes(), chance);
    let details = brought.digest();
    let new =
        NewNomination { expert, topics, active_at_home, exception_chars, visa, details, form_opened_at };
    (new, brought)
}

/// The number of the nomination that was filed, and whether it was late.
fn nominated(events: &[Event]) -> (NominationRef, bool) {
    match events {
        [Event::ExpertNominated(event), ..] => (event.reference, event.late),
        _ => unreachable!("BUG: what nominates begins with a nomination"),
    }
}
