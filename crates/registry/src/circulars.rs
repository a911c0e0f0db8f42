//! Circular letters at work: one mail for each person whom an addressee named, and the log of what became of them.

use std::collections::{BTreeSet, HashMap};

use forum::command::Command;
use forum::letters::{Addressee, Copies, addressees, to_write_to, to_write_to_again};
use forum::{Actor, PersonId};
use jiff::{SignedDuration, Timestamp};
use locale::Lang;
use mandate::{EntityId, Mandate};
use record::{DeskChange, Fate, SendFault};

use crate::ask::{Answer, Failure};
use crate::house::{House, ReadFault};
use crate::mail::{CircularMail, Mail};
use crate::work::{Known, Work};

/// Copies of a letter that leave in a second, so that a mail server which takes few mails at a time takes codes and
/// receipts in between.
pub const LETTERS_A_SECOND: usize = 20;

/// What became of the copy of a letter that one person gets for one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Whose copy.
    pub person: PersonId,
    /// For whom they get it.
    pub participant: EntityId,
    /// The instant from which it could leave.
    pub queued: Timestamp,
    /// What became of it.
    pub outcome: Outcome,
}

/// See [`Delivery`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It waits.
    Queued {
        /// How often sending failed so far.
        attempts: u32,
        /// When it is tried, or tried again.
        due: Timestamp,
        /// Why sending failed last; none where it never did.
        fault: Option<SendFault>,
    },
    /// The mail server took it, or it was written into the folder.
    Sent(Timestamp),
    /// It was refused for good, or given up after many attempts.
    Failed(Timestamp, SendFault),
    /// There was nobody to write to any more: no address, or erased.
    Nobody(Timestamp),
}

impl Outcome {
    fn of(line: &record::Delivery) -> Self {
        match (line.ended, line.waits) {
            (Some((at, Fate::Sent)), _) => Self::Sent(at),
            (Some((at, Fate::Failed(fault))), _) => Self::Failed(at, fault),
            (Some((at, Fate::Nobody)), _) => Self::Nobody(at),
            (None, Some((attempts, due))) => Self::Queued { attempts, due, fault: line.fault },
            (None, None) => Self::Queued { attempts: 0, due: line.queued, fault: None },
        }
    }
}

/// What the delivery log says of the copies of a letter, as the core asks for it.
pub fn copies(log: &[Delivery]) -> Copies {
    let mut copies = Copies::default();
    for one in log {
        let into = match one.outcome {
            Outcome::Queued { .. } | Outcome::Sent(_) => &mut copies.on_their_way,
            Outcome::Failed(..) | Outcome::Nobody(_) => &mut copies.failed,
        };
        into.insert((one.participant.clone(), one.person));
    }
    copies
}

impl From<record::Delivery> for Delivery {
    fn from(line: record::Delivery) -> Self {
        Self {
            person: line.person.parse().expect("BUG: the desk keeps ids of persons"),
            participant: EntityId::new(&line.addressee).expect("BUG: letters go to participants"),
            queued: line.queued,
            outcome: Outcome::of(&line),
        }
    }
}

/// Somebody to whom letters go, without their address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// Their name.
    pub name: String,
    /// In which language they are written to.
    pub lang: Lang,
    /// Whether there is an address to write to.
    pub has_address: bool,
}

impl Work {
    /// Files that the letter is sent and puts the copies into the outbox, in one transaction: after a kill either all of
    /// that is there or nothing.
    pub(crate) fn send_letter(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        actor: &Actor,
    ) -> Result<Answer, Failure> {
        let mandate = self.state.mandate_at(received_at).map_err(forum::Refusal::from)?.clone();
        let without_address = self.without_address(known, &mandate)?;
        let command = Command::SendLetter { without_address: without_address.clone() };
        let events = self.decide(received_at, actor, command)?;
        let letter = mandate.letter.as_ref().expect("BUG: only a letter that is there is sent");
        let left = to_write_to(&self.state, &mandate, &letter.symbol, &without_address);
        let entries = self.file_events(received_at, actor, events, Vec::new(), None);
        self.put_out(received_at, &letter.symbol, left);
        Ok(Answer::Done { entries, reference: None })
    }

    /// Files that the letter is sent again to those whom it did not reach, and puts the copies into the outbox.
    pub(crate) fn send_letter_again(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        actor: &Actor,
    ) -> Result<Answer, Failure> {
        let mandate = self.state.mandate_at(received_at).map_err(forum::Refusal::from)?.clone();
        let without_address = self.without_address(known, &mandate)?;
        let log = match &mandate.letter {
            Some(letter) => known.deliveries(&letter.symbol)?,
            None => Vec::new(),
        };
        let log: Vec<Delivery> = log.into_iter().map(Delivery::from).collect();
        let mut copies = copies(&log);
        // What this batch put out is not in the log yet, and waits.
        copies.on_their_way.extend(self.put_out.iter().cloned());
        copies.failed.retain(|copy| !self.put_out.contains(copy));
        let command =
            Command::SendLetterAgain { without_address: without_address.clone(), copies: copies.clone() };
        let events = self.decide(received_at, actor, command)?;
        let letter = mandate.letter.as_ref().expect("BUG: only a letter that is there is sent");
        let missed = to_write_to_again(&self.state, &mandate, &letter.symbol, &without_address, &copies);
        let entries = self.file_events(received_at, actor, events, Vec::new(), None);
        self.put_out(received_at, &letter.symbol, missed);
        Ok(Answer::Done { entries, reference: None })
    }

    /// Puts a copy for each person into the outbox, in the order of the participants file, each person once.
    fn put_out(&mut self, received_at: Timestamp, symbol: &str, addressees: Vec<Addressee>) {
        let mut copies: Vec<(PersonId, Vec<String>)> = Vec::new();
        let mut places: HashMap<PersonId, usize> = HashMap::new();
        for addressee in addressees {
            for person in addressee.people {
                let place = *places.entry(person).or_insert(copies.len());
                if place == copies.len() {
                    copies.push((person, Vec::new()));
                }
                copies[place].1.push(addressee.participant.to_string());
                self.put_out.insert((addressee.participant.clone(), person));
            }
        }
        for (place, (person, addressees)) in copies.into_iter().enumerate() {
            let mail = Mail::Circular(CircularMail { circular: symbol.to_owned(), to: person });
            let seconds = i64::try_from(place / LETTERS_A_SECOND).expect("BUG: people are limited");
            let due = received_at.saturating_add(SignedDuration::from_secs(seconds));
            self.batch.desk.push(DeskChange::EnqueueLetter {
                letter: symbol.to_owned(),
                to: person.to_string(),
                addressees,
                message: serde_json::to_vec(&mail).expect("BUG: a mail is JSON"),
                due: due.unwrap_or(Timestamp::MAX),
            });
        }
    }

    /// Those who act for an addressee and cannot be written to. Who was seated in this batch is known by their address.
    fn without_address(&self, known: &impl Known, mandate: &Mandate) -> Result<BTreeSet<PersonId>, Failure> {
        let here = self.seated.iter().filter(|(address, _)| !address.is_empty());
        let here: BTreeSet<PersonId> = here.map(|(_, person)| *person).collect();
        let people = addressees(&self.state, mandate).into_iter().flat_map(|addressee| addressee.people);
        let mut without = BTreeSet::new();
        for person in people.filter(|person| !here.contains(person)) {
            if known.contact(person)?.is_none_or(|contact| contact.email.is_empty()) {
                without.insert(person);
            }
        }
        Ok(without)
    }
}

impl House {
    /// The delivery log of a letter, by its number, in the order in which it was written; without addresses.
    pub fn deliveries(&self, letter: &str) -> Result<Vec<Delivery>, ReadFault> {
        let found = self.read(|store| record::Desk::deliveries(store, letter))?;
        Ok(found.into_iter().map(Delivery::from).collect())
    }

    /// What is known of those to whom letters go; who was erased is left out.
    pub fn correspondents(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<HashMap<PersonId, Correspondent>, ReadFault> {
        let people: BTreeSet<PersonId> = people.into_iter().collect();
        let found = self.read(|store| {
            let read = |person: &PersonId| {
                Ok(record::Desk::person(store, &person.to_string())?.map(|found| (*person, found)))
            };
            people.iter().map(read).collect::<Result<Vec<_>, _>>()
        })?;
        let one = |(id, person): (PersonId, record::Person)| {
            let lang = person.language.parse().unwrap_or_default();
            (id, Correspondent { name: person.name, lang, has_address: !person.email.is_empty() })
        };
        Ok(found.into_iter().flatten().map(one).collect())
    }
}
