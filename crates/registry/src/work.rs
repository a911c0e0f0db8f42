//! One batch at work: what is decided, and what will be written of it. Each kind of request has a file of its own.

use std::collections::HashMap;
use std::sync::Arc;

use forum::command::Command;
use forum::refusal::Conflict;
use forum::{Actor, Audience, Event, Fact, PersonId, Refusal, State, apply, decide};
use jiff::{SignedDuration, Timestamp};
use mandate::{Duty, Mandate};
use record::{Batch, Body, ContentRef, DeskChange, Erasure, NewContent, NewEntry, Salt};

use crate::ask::{Answer, Ask, Failure, Holder, Idempotency, Who};
use crate::chance::Chance;
use crate::mail::Mail;
use crate::mail_answers::Bundle;
use crate::nominations::NominationHolder;
use crate::repeated::Kept;

/// Roles of the contents of an entry, as they stand in its body.
pub(crate) mod role {
    /// A forum file.
    pub(crate) const FORUM_FILE: &str = "forum-file";
    /// A participants file.
    pub(crate) const PARTICIPANTS_FILE: &str = "participants-file";
    /// A draft.
    pub(crate) const DOCUMENT: &str = "document";
    /// Why a comment was taken back or answered as it was, as UTF-8.
    pub(crate) const REASON: &str = "reason";
    /// A paragraph of the next draft, as Markdown.
    pub(crate) const PARAGRAPH: &str = "paragraph";
    /// How a draft follows from the one before.
    pub(crate) const LINEAGE: &str = "lineage";
}

/// What a token opens; the purpose is kept beside its hash.
pub(crate) mod purpose {
    /// Reading a receipt, withdrawing and correcting.
    pub(crate) const RECEIPT: &str = "receipt";
    /// Confirming.
    pub(crate) const CONFIRM: &str = "confirm";
    /// Reading the receipt of a nomination, filing its CV, taking it back.
    pub(crate) const NOMINATION_RECEIPT: &str = "nomination-receipt";
    /// Accepting or declining a nomination, filing one's CV.
    pub(crate) const NOMINEE: &str = "nominee";
}

/// How long an idempotency key is kept: longer than any client retries.
pub(crate) const KEY_KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);
/// How long a person's data is kept after their last act, unless erased before; the purpose is the consultation.
pub(crate) const PERSON_KEPT: SignedDuration = SignedDuration::from_hours(24 * 365 * 10);
/// How long the address of a receipt leads somewhere.
pub(crate) const RECEIPT_KEPT: SignedDuration = SignedDuration::from_hours(24 * 365 * 10);

/// How long the address of a confirmation still leads to a page that says it is too late; the core judges by its own date.
pub(crate) const TOO_LATE_KEPT: SignedDuration = SignedDuration::from_hours(24 * 365);

/// The digest of a request and the answer that was kept for it.
pub(crate) type KeptAnswer = ([u8; 32], Vec<u8>);

/// What the desk knows already: looked up in the store, for tokens and keys older than this batch.
pub(crate) trait Known {
    /// The answer to a request made before with this key.
    fn answered(&self, key: &str) -> Result<Option<KeptAnswer>, Failure>;
    /// The holder of a token and what it opens.
    fn holder(&self, token: &[u8; 32], now: Timestamp) -> Result<Option<(String, Holder)>, Failure>;
    /// The person with an office or a session who has an address.
    fn person(&self, email: &str) -> Result<Option<PersonId>, Failure>;
    /// What is known of a person.
    fn contact(&self, person: PersonId) -> Result<Option<record::Person>, Failure>;
    /// The holder of a token of a nomination and what it opens.
    fn nomination_holder(
        &self,
        token: &[u8; 32],
        now: Timestamp,
    ) -> Result<Option<(String, NominationHolder)>, Failure>;
    /// The delivery log of a letter.
    fn deliveries(&self, letter: &str) -> Result<Vec<record::Delivery>, Failure>;
    /// A content of the record.
    fn kept(&self, digest: &record::Hash) -> Result<Option<Vec<u8>>, Failure>;
}

/// A batch being decided: the state as it will be, and everything that will be written in one transaction.
pub(crate) struct Work {
    /// The state with every fact of the batch.
    pub(crate) state: State,
    /// What will be written.
    pub(crate) batch: Batch,
    /// The number of the next entry.
    pub(crate) next_seq: u64,
    /// When the batch is filed; never before the entry before it.
    pub(crate) filed_at: Timestamp,
    /// The verification key, for the opening.
    pub(crate) key: String,
    /// Where salts, ids and addresses are drawn from.
    pub(crate) chance: Chance,
    pub(crate) keys: HashMap<String, ([u8; 32], Kept)>,
    pub(crate) tokens: HashMap<[u8; 32], (&'static str, Holder)>,
    pub(crate) nomination_tokens: HashMap<[u8; 32], (&'static str, NominationHolder)>,
    /// Those who got an office or were nominated in this batch, by address in small letters.
    pub(crate) seated: HashMap<String, PersonId>,
    /// Copies of letters that this batch put into the outbox, by participant and person.
    pub(crate) put_out: std::collections::BTreeSet<(mandate::EntityId, PersonId)>,
}

/// A content that an entry brings: its role, its salted digest, its size.
pub(crate) struct Brought {
    role: &'static str,
    content: NewContent,
}

impl Brought {
    pub(crate) fn new(role: &'static str, bytes: Vec<u8>, chance: &Chance) -> Self {
        Self { role, content: NewContent { salt: Salt(chance.bytes()), bytes } }
    }

    /// What we write as JSON.
    pub(crate) fn json(role: &'static str, value: &impl serde::Serialize, chance: &Chance) -> Self {
        Self::new(role, serde_json::to_vec(value).expect("BUG: our documents are JSON"), chance)
    }

    pub(crate) fn digest(&self) -> forum::Digest {
        forum::Digest(self.content.digest().0)
    }
}

impl Work {
    pub(crate) fn new(state: State, next_seq: u64, filed_at: Timestamp, key: String, chance: Chance) -> Self {
        Self {
            state,
            batch: Batch::default(),
            next_seq,
            filed_at,
            key,
            chance,
            keys: HashMap::new(),
            tokens: HashMap::new(),
            nomination_tokens: HashMap::new(),
            seated: HashMap::new(),
            put_out: std::collections::BTreeSet::new(),
        }
    }

    /// Decides one request and notes what will be written; a failure leaves nothing behind.
    pub(crate) fn carry_out(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        ask: Ask,
        idempotency: Option<Idempotency>,
    ) -> Result<Answer, Failure> {
        if let Some(idempotency) = &idempotency
            && let Some(kept) = self.answered(known, idempotency)?
        {
            return Ok(kept.into());
        }
        match ask {
            Ask::Comment(comment) => {
                let filed = self.comment(received_at, *comment)?;
                self.keep(idempotency, Kept::Filed(filed.clone()));
                Ok(Answer::Filed(filed))
            }
            Ask::ByToken { token, act } => self.by_token(known, received_at, &token, act),
            Ask::SendLetter { actor } => self.send_letter(known, received_at, &actor),
            Ask::SendLetterAgain { actor } => self.send_letter_again(known, received_at, &actor),
            Ask::Nominate { actor, nomination } => {
                let nominated = self.nominate(known, received_at, &actor, *nomination)?;
                self.keep(idempotency, Kept::Nominated(nominated.clone()));
                Ok(Answer::Nominated(nominated))
            }
            Ask::ReplaceExpert { actor, old, nomination, reason } => {
                let nominated = self.replace_expert(known, received_at, &actor, old, *nomination, &reason)?;
                self.keep(idempotency, Kept::Nominated(nominated.clone()));
                Ok(Answer::Nominated(nominated))
            }
            Ask::DecideLateNomination { actor, reference, admit, reason } => {
                self.decide_late_nomination(received_at, &actor, reference, admit, &reason)
            }
            Ask::NominationByToken { token, act } => {
                self.nomination_by_token(known, received_at, &token, act)
            }
            Ask::FileCv { actor, reference, name, bytes } => {
                self.file_cv(received_at, &actor, reference, &name, bytes)
            }
            Ask::ViewCv { actor, reference } => {
                self.plain(received_at, &actor, Command::ViewCv { reference })
            }
            Ask::Seat { actor, who, seat } => self.seat(known, received_at, &actor, who, seat),
            Ask::Publish { actor, document, number, lineage, changes, publish_at } => {
                self.publish(received_at, &actor, &document, number, lineage, changes, publish_at)
            }
            Ask::Answer { actor, answer } => self.answer(received_at, &actor, *answer),
            Ask::PublishAnswers { actor, round } => self.publish_answers(known, received_at, &actor, round),
            Ask::CorrectAnswer { actor, reference, disposition, reason, why } => {
                self.correct_answer(received_at, &actor, reference, disposition, &reason, why)
            }
            Ask::Edit { actor, edit } => self.edit(received_at, &actor, *edit),
            Ask::UploadText { actor, upload } => self.upload(received_at, &actor, &upload),
            Ask::PublishWorking { actor, title, publish_at, seen } => {
                actor.must_have(&self.state, received_at, Duty::Drafts)?;
                if !self.state.editor.is_as_seen(seen) && !self.state.editor.is_empty() {
                    return Err(Refusal::from(Conflict::RoomChanged).into());
                }
                self.publish_working(known, received_at, &actor, title, publish_at)
            }
            Ask::Plain { actor, command } => self.plain(received_at, &actor, command),
            Ask::File(file) => self.file(received_at, *file),
            Ask::ReviseParticipants(file) => self.revise_participants(received_at, *file),
            // Timers come before every request: what is due is done.
            Ask::WhatIsDue => Ok(Answer::Done { entries: 0, reference: None }),
        }
    }

    /// Puts a mail into the outbox with the facts that cause it. It is due at the instant of reception and not at that of
    /// filing, which never goes back, so that a clock that was set back delays no mail.
    pub(crate) fn write_to(&mut self, mail: &Mail, due: Timestamp) {
        let message = serde_json::to_vec(mail).expect("BUG: a mail is JSON");
        let (to, urgency) = (mail.to().to_string(), mail.urgency());
        self.batch.desk.push(DeskChange::Enqueue { to, urgency, message, due });
    }

    pub(crate) fn note_person(&mut self, id: PersonId, who: &Who, purpose: &str) {
        self.batch.desk.push(DeskChange::PutPerson(record::Person {
            id: id.to_string(),
            name: who.name.clone(),
            email: who.email.clone(),
            affiliation: who.affiliation.clone(),
            language: who.language.tag().to_owned(),
            purpose: purpose.to_owned(),
            keep_until: later(self.filed_at, PERSON_KEPT),
        }));
    }

    fn seat(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        actor: &Actor,
        who: Who,
        seat: forum::participants::Seat,
    ) -> Result<Answer, Failure> {
        let address = who.email.to_lowercase();
        let person = match self.seated.get(&address) {
            Some(person) => Some(*person),
            None => known.person(&who.email)?,
        };
        let person = person.unwrap_or_else(|| PersonId::from_random(self.chance.bytes()));
        let events = self.decide(received_at, actor, Command::Seat { person, seat })?;
        let entries = self.file_events(received_at, actor, events, Vec::new(), None);
        self.note_person(person, &who, record::PURPOSE_OFFICE);
        self.seated.insert(address, person);
        Ok(Answer::Done { entries, reference: None })
    }

    fn plain(&mut self, received_at: Timestamp, actor: &Actor, command: Command) -> Result<Answer, Failure> {
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, Vec::new(), None);
        Ok(Answer::Done { entries, reference: None })
    }

    pub(crate) fn decide(
        &self,
        received_at: Timestamp,
        actor: &Actor,
        command: Command,
    ) -> Result<Vec<Event>, Failure> {
        Ok(decide(&self.state, received_at, actor, command)?)
    }

    /// Applies events to the state and notes their entries; the contents go with the first. Returns how many.
    pub(crate) fn file_events(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        events: Vec<Event>,
        brought: Vec<Brought>,
        mandate: Option<&Arc<Mandate>>,
    ) -> usize {
        let mut brought = Some(brought);
        let events = events.into_iter().map(|event| (event, brought.take().unwrap_or_default())).collect();
        self.file_each(received_at, actor, events, mandate)
    }

    /// Applies events to the state and notes their entries, each with its contents. Returns how many.
    pub(crate) fn file_each(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        events: Vec<(Event, Vec<Brought>)>,
        mandate: Option<&Arc<Mandate>>,
    ) -> usize {
        let count = events.len();
        let mut news = Bundle::default();
        for (event, contents) in events {
            let audience = event.audience(&self.state);
            let fact =
                Fact { seq: self.next_seq, received_at, at: self.filed_at, event, mandate: mandate.cloned() };
            apply(&mut self.state, &fact).expect("BUG: what was decided fits the state it was decided on");
            news.note(&self.state, &fact.event);
            self.note(received_at, actor, &fact.event, audience, contents);
            self.next_seq += 1;
        }
        for mail in news.mails() {
            self.write_to(&Mail::News(mail), received_at);
        }
        count
    }

    /// A content of the record or of this batch, as text.
    pub(crate) fn text(&self, known: &impl Known, digest: forum::Digest) -> Result<String, Failure> {
        let digest = record::Hash(digest.0);
        let here = self.batch.entries.iter().find_map(|entry| {
            let place = entry.body.contents.iter().position(|content| content.digest == digest)?;
            entry.contents.get(place).map(|content| content.bytes.clone())
        });
        let bytes = match here {
            Some(bytes) => Some(bytes),
            None => known.kept(&digest)?,
        };
        String::from_utf8(bytes.ok_or(Failure::NotWritten)?).map_err(|_| Failure::NotWritten)
    }

    fn note(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        event: &Event,
        audience: Audience,
        contents: Vec<Brought>,
    ) {
        let zone = self.state.mandate().and_then(|mandate| mandate.zone.iana_name().map(str::to_owned));
        let json = |value: Result<serde_json::Value, serde_json::Error>| value.expect("BUG: events are JSON");
        let audience = match audience {
            Audience::Public => record::Audience::Public,
            Audience::Sender => record::Audience::Sender,
            Audience::Secretariat => record::Audience::Secretariat,
        };
        let kind: record::Kind = event.kind().parse().expect("BUG: our kinds are well written");
        let mut body = Body::new(
            kind,
            audience,
            received_at,
            zone.as_deref().unwrap_or("UTC"),
            json(serde_json::to_value(actor)),
            json(serde_json::to_value(event)),
        );
        body.contents = contents
            .iter()
            .map(|brought| ContentRef {
                role: brought.role.to_owned(),
                digest: brought.content.digest(),
                size: brought.content.bytes.len() as u64,
            })
            .collect();
        let erase = match event {
            Event::PersonErased(erased) => Some(Erasure {
                person: erased.person.to_string(),
                contents: erased.contents.iter().map(|digest| record::Hash(digest.0)).collect(),
            }),
            _ => None,
        };
        self.batch.entries.push(NewEntry {
            at: self.filed_at,
            body,
            salt: Salt(self.chance.bytes()),
            contents: contents.into_iter().map(|brought| brought.content).collect(),
            erase,
        });
    }
}

pub(crate) fn later(instant: Timestamp, by: SignedDuration) -> Timestamp {
    instant.saturating_add(by).unwrap_or(Timestamp::MAX)
}
