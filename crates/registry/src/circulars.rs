//! Circular letters at work: one mail for each person whom an addressee named, and the log of what became of them.

use std::collections::{BTreeSet, HashMap};

use forum::command::Command;
use forum::letters::{addressees, to_write_to};
use forum::{Actor, PersonId};
use jiff::{SignedDuration, Timestamp};
use locale::Lang;
use mandate::{EntityId, Mandate};
use record::{Desk as _, DeskChange, Fate};

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
    },
    /// The mail server took it, or it was written into the folder.
    Sent(Timestamp),
    /// It was given up after many attempts.
    Failed(Timestamp),
    /// There was nobody to write to any more: no address, or erased.
    Nobody(Timestamp),
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
        // In the order of the participants file, each person once.
        let mut copies: Vec<(PersonId, Vec<String>)> = Vec::new();
        let mut places: HashMap<PersonId, usize> = HashMap::new();
        for addressee in left {
            for person in addressee.people {
                let place = *places.entry(person).or_insert(copies.len());
                if place == copies.len() {
                    copies.push((person, Vec::new()));
                }
                copies[place].1.push(addressee.participant.to_string());
            }
        }
        for (place, (person, addressees)) in copies.into_iter().enumerate() {
            let mail = Mail::Circular(CircularMail { circular: letter.symbol.clone(), to: person });
            let seconds = i64::try_from(place / LETTERS_A_SECOND).expect("BUG: people are limited");
            let due = received_at.saturating_add(SignedDuration::from_secs(seconds));
            self.batch.desk.push(DeskChange::EnqueueLetter {
                letter: letter.symbol.clone(),
                to: person.to_string(),
                addressees,
                message: serde_json::to_vec(&mail).expect("BUG: a mail is JSON"),
                due: due.unwrap_or(Timestamp::MAX),
            });
        }
        Ok(Answer::Done { entries, reference: None })
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
        let found = self.read(|store| store.deliveries(letter))?;
        let one = |found: record::Delivery| Delivery {
            person: found.person.parse().expect("BUG: the desk keeps ids of persons"),
            participant: EntityId::new(&found.addressee).expect("BUG: letters go to participants"),
            queued: found.queued,
            outcome: match (found.ended, found.waits) {
                (Some((at, Fate::Sent)), _) => Outcome::Sent(at),
                (Some((at, Fate::Failed)), _) => Outcome::Failed(at),
                (Some((at, Fate::Nobody)), _) => Outcome::Nobody(at),
                (None, Some((attempts, due))) => Outcome::Queued { attempts, due },
                (None, None) => Outcome::Queued { attempts: 0, due: found.queued },
            },
        };
        Ok(found.into_iter().map(one).collect())
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
