//! One batch at work: what is decided, and what will be written of it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use forum::command::{Command, NewComment, Said};
use forum::comments::Sent;
use forum::{Actor, Audience, Event, Fact, PersonId, Refusal, State, apply, decide};
use jiff::{SignedDuration, Timestamp};
use mandate::Mandate;
use record::{Batch, Body, ContentRef, DeskChange, Erasure, NewContent, NewEntry, ROLE_SENT, Salt};
use serde::{Deserialize, Serialize};

use crate::ask::{
    Act, Answer, Ask, Changes, Comment, Failure, File, Filed, Holder, Idempotency, Sender, Who,
};
use crate::chance::Chance;
use crate::mail::{CommentMail, Mail, MovedMail};
use crate::mail_answers::Bundle;
use crate::nominations::{Nominated, NominationHolder};
use crate::token::Token;

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
    next_seq: u64,
    /// When the batch is filed; never before the entry before it.
    pub(crate) filed_at: Timestamp,
    /// The verification key, for the opening.
    key: String,
    /// Where salts, ids and addresses are drawn from.
    pub(crate) chance: Chance,
    keys: HashMap<String, ([u8; 32], Kept)>,
    tokens: HashMap<[u8; 32], (&'static str, Holder)>,
    pub(crate) nomination_tokens: HashMap<[u8; 32], (&'static str, NominationHolder)>,
    /// Those who got an office or were nominated in this batch, by address in small letters.
    pub(crate) seated: HashMap<String, PersonId>,
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

    pub(crate) fn digest(&self) -> forum::Digest {
        forum::Digest(self.content.digest().0)
    }
}

/// What is kept with an idempotency key: the answer to a comment or to a nomination, each known by its members.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Nominated(Nominated),
    Filed(Filed),
}

impl From<Kept> for Answer {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Filed(filed) => Self::Filed(filed),
            Kept::Nominated(nominated) => Self::Nominated(nominated),
        }
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
            Ask::PublishWorking { actor, title, publish_at } => {
                self.publish_working(known, received_at, &actor, title, publish_at)
            }
            Ask::Plain { actor, command } => self.plain(received_at, &actor, command),
            Ask::File(file) => self.file(received_at, *file),
            // Timers come before every request: what is due is done.
            Ask::WhatIsDue => Ok(Answer::Done { entries: 0, reference: None }),
        }
    }

    /// Keeps an answer with its key, so that the same request gets the same one.
    fn keep(&mut self, idempotency: Option<Idempotency>, kept: Kept) {
        let Some(Idempotency { key, request }) = idempotency else { return };
        let answer = serde_json::to_vec(&kept).expect("BUG: an answer is JSON");
        let expires = later(self.filed_at, KEY_KEPT);
        self.batch.desk.push(DeskChange::PutAnswer { key: key.clone(), request, answer, expires });
        self.keys.insert(key, (request, kept));
    }

    fn answered(&self, known: &impl Known, asked: &Idempotency) -> Result<Option<Kept>, Failure> {
        let before = match self.keys.get(&asked.key) {
            Some((request, kept)) => Some((*request, kept.clone())),
            None => match known.answered(&asked.key)? {
                Some((request, answer)) => {
                    Some((request, serde_json::from_slice(&answer).map_err(|_| Failure::NotWritten)?))
                }
                None => None,
            },
        };
        match before {
            Some((request, kept)) if request == asked.request => Ok(Some(kept)),
            Some(_) => Err(Failure::KeyReused),
            None => Ok(None),
        }
    }

    fn comment(&mut self, received_at: Timestamp, comment: Comment) -> Result<Filed, Failure> {
        let sent = Brought::new(ROLE_SENT, comment.sent.to_bytes(), &self.chance);
        let drawn = PersonId::from_random(self.chance.bytes());
        let (who, actor, language) = match comment.sender {
            Sender::Public(who) => (Some(who), Actor::Public { person: drawn }, None),
            Sender::Member { who, entity } => (Some(who), Actor::Member { person: drawn, entity }, None),
            Sender::SignedIn { actor, language } => (None, actor, language),
        };
        let identified = who.is_none();
        let new = NewComment {
            draft: comment.draft,
            target: comment.target,
            said: said(&comment.sent, comment.wording_unchanged, sent.digest()),
            input_of_meeting: comment.input_of_meeting,
            jointly: comment.jointly,
            identified,
            form_opened_at: comment.form_opened_at,
        };
        let digest = sent.digest();
        let events = self.decide(received_at, &actor, Command::Comment(new))?;
        let (reference, late, label, confirm_by) = events
            .iter()
            .find_map(|event| match event {
                Event::CommentReceived(event) => {
                    Some((event.reference, event.late, event.label, event.confirm_by))
                }
                _ => None,
            })
            .expect("BUG: a comment that is filed is received");
        self.file_events(received_at, &actor, events, vec![sent], None);
        let person = actor.person().expect("BUG: only somebody comments");
        let receipt =
            self.token(purpose::RECEIPT, Holder { reference, person }, later(self.filed_at, RECEIPT_KEPT));
        let confirm = confirm_by.map(|until| {
            (self.token(purpose::CONFIRM, Holder { reference, person }, later(until, TOO_LATE_KEPT)), until)
        });
        if let Some(who) = &who {
            self.note_person(person, who, record::PURPOSE_COMMENT);
        }
        let language = who.filter(|who| !who.email.is_empty()).map(|who| who.language).or(language);
        if let Some(language) = language {
            let language = language.tag().to_owned();
            let mail = CommentMail { to: person, language, reference, receipt: receipt.clone(), confirm };
            self.write_to(&Mail::Comment(mail), received_at);
        }
        let state = self.state.comments.get(reference).expect("BUG: it was just filed").status;
        Ok(Filed { reference, received_at, filed_at: self.filed_at, late, label, state, digest, receipt })
    }

    /// Puts a mail into the outbox with the facts that cause it. It is due at the instant of reception and not at that of
    /// filing, which never goes back, so that a clock that was set back delays no mail.
    pub(crate) fn write_to(&mut self, mail: &Mail, due: Timestamp) {
        let message = serde_json::to_vec(mail).expect("BUG: a mail is JSON");
        let (to, urgency) = (mail.to().to_string(), mail.urgency());
        self.batch.desk.push(DeskChange::Enqueue { to, urgency, message, due });
    }

    fn note_person(&mut self, id: PersonId, who: &Who, purpose: &str) {
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

    fn token(&mut self, purpose: &'static str, holder: Holder, expires: Timestamp) -> Token {
        let token = Token::draw_from(&self.chance, self.filed_at);
        self.tokens.insert(token.hash(), (purpose, holder));
        self.batch.desk.push(DeskChange::PutToken {
            hash: record::Hash(token.hash()),
            purpose: purpose.to_owned(),
            subject: serde_json::to_string(&holder).expect("BUG: a holder is JSON"),
            person: holder.person.to_string(),
            expires,
        });
        token
    }

    fn by_token(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        token: &Token,
        act: Act,
    ) -> Result<Answer, Failure> {
        let needed = if act == Act::Confirm { purpose::CONFIRM } else { purpose::RECEIPT };
        let found = match self.tokens.get(&token.hash()) {
            Some((purpose, holder)) => Some(((*purpose).to_owned(), *holder)),
            None => known.holder(&token.hash(), received_at)?,
        };
        let Some((_, Holder { reference, person })) = found.filter(|(purpose, _)| purpose == needed) else {
            return Err(Failure::NoSuchToken);
        };
        let comment = self.state.comments.get(reference).ok_or(Failure::NoSuchToken)?;
        let actor = match self.state.comments.entity(comment) {
            Some(entity) => Actor::Member { person, entity: entity.clone() },
            None => Actor::Public { person },
        };
        let (command, brought) = match act {
            Act::Confirm => (Command::Confirm { reference }, Vec::new()),
            Act::Withdraw { reason } => {
                let reason = reason.map(|text| {
                    (text.chars().count(), Brought::new(role::REASON, text.into_bytes(), &self.chance))
                });
                let named = reason.as_ref().map(|(chars, brought)| (brought.digest(), *chars));
                (
                    Command::Withdraw { reference, reason: named },
                    reason.into_iter().map(|(_, brought)| brought).collect(),
                )
            }
            Act::Correct { sent, wording_unchanged } => {
                let content = Brought::new(ROLE_SENT, sent.to_bytes(), &self.chance);
                let said = said(&sent, wording_unchanged, content.digest());
                (Command::Correct { reference, said }, vec![content])
            }
        };
        let events = self.decide(received_at, &actor, command)?;
        let entries = self.file_events(received_at, &actor, events, brought, None);
        Ok(Answer::Done { entries, reference: Some(reference) })
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of one request, taken apart by its arm")]
    pub(crate) fn publish(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        document: &text::Document,
        number: u32,
        lineage: Option<text::Lineage>,
        changes: Option<Changes>,
        publish_at: Option<Timestamp>,
    ) -> Result<Answer, Failure> {
        let mandate = Arc::clone(self.state.mandate_at(received_at).map_err(Refusal::from)?);
        let bytes = |value: Result<Vec<u8>, serde_json::Error>| value.expect("BUG: our documents are JSON");
        let filed = Brought::new(role::DOCUMENT, bytes(serde_json::to_vec(document)), &self.chance);
        let (changed, causes) = match changes {
            Some(Changes { changed, causes }) => (Some(changed), causes),
            None => (None, Vec::new()),
        };
        let lineage = lineage
            .map(|lineage| Brought::new(role::LINEAGE, bytes(serde_json::to_vec(&lineage)), &self.chance));
        let text = forum::event::DraftText {
            number,
            symbol: mandate.documents.symbol(number, 0, &document.lang),
            language: document.lang.clone(),
            document: filed.digest(),
            lineage: lineage.as_ref().map(Brought::digest),
            units: document.provisions.iter().map(crate::documents::unit).collect(),
            causes,
        };
        let command = match publish_at {
            Some(publish_at) => Command::Prepare { text, publish_at, changed },
            None => Command::Publish { text, changed },
        };
        let events = self.decide(received_at, actor, command)?;
        let brought = [filed].into_iter().chain(lineage).collect();
        let entries = self.file_events(received_at, actor, events, brought, None);
        Ok(Answer::Done { entries, reference: None })
    }

    fn plain(&mut self, received_at: Timestamp, actor: &Actor, command: Command) -> Result<Answer, Failure> {
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, Vec::new(), None);
        Ok(Answer::Done { entries, reference: None })
    }

    fn file(&mut self, received_at: Timestamp, file: File) -> Result<Answer, Failure> {
        let File { actor, forum, participants, mandate, revision } = file;
        let forum = Brought::new(role::FORUM_FILE, forum.into_bytes(), &self.chance);
        let participants =
            participants.map(|text| Brought::new(role::PARTICIPANTS_FILE, text.into_bytes(), &self.chance));
        let digests = (forum.digest(), participants.as_ref().map(Brought::digest));
        let key = self.key.clone();
        let (mandate_of_fact, (file, participants_digest)) = (Arc::clone(&mandate), digests);
        let command = match revision {
            None => Command::Open { mandate, file, participants: participants_digest, key },
            Some((organ, instrument)) => {
                Command::Adopt { organ, instrument, mandate, file, participants: participants_digest }
            }
        };
        let is_revised = matches!(command, Command::Adopt { .. });
        let events = self.decide(received_at, &actor, command)?;
        let brought = [forum].into_iter().chain(participants).collect();
        let entry = self.next_seq;
        let entries = self.file_events(received_at, &actor, events, brought, Some(&mandate_of_fact));
        if is_revised {
            self.keep_cvs();
            self.tell_of_moved_dates(received_at, entry);
        }
        Ok(Answer::Done { entries, reference: None })
    }

    /// Writes to everyone to whom the letter is addressed, if the entry that filed a revision moved a date (E05).
    fn tell_of_moved_dates(&mut self, received_at: Timestamp, entry: u64) {
        let moved = self.state.timetable.moves().iter().any(|this| this.seq == entry);
        let Some(mandate) = self.state.mandate().filter(|_| moved) else { return };
        let addressees = forum::letters::addressees(&self.state, mandate);
        // Each person once, for however many participants they act.
        let people: BTreeSet<PersonId> =
            addressees.into_iter().flat_map(|addressee| addressee.people).collect();
        for dates_for in people {
            self.write_to(&Mail::Moved(MovedMail { dates_for, entry }), received_at);
        }
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

/// The words of a comment as the core sees them.
fn said(sent: &Sent, wording_unchanged: bool, digest: forum::Digest) -> Said {
    let chars = |text: &Option<String>| text.as_ref().map(|text| text.chars().count());
    Said {
        sent: digest,
        language: sent.language.clone(),
        wording_chars: chars(&sent.wording),
        wording_unchanged,
        reason_chars: chars(&sent.reason),
    }
}

pub(crate) fn later(instant: Timestamp, by: SignedDuration) -> Timestamp {
    instant.saturating_add(by).unwrap_or(Timestamp::MAX)
}
