//! Erasing a person: the fact with its ground is filed, and no byte of their name, address or words is left.

use std::sync::Arc;
use std::sync::mpsc::channel;

use forum::{Actor, Command, PersonId};
use record::{Desk as _, Sqlite, StoreError};

use crate::ask::{Ask, Failure, Request};
use crate::folder::{Folder, FolderFault};
use crate::house::House;

/// Persons erased in one batch at most: a forum's queue holds as many with room to spare.
const AT_ONCE_MAX: usize = 256;

/// Whom to erase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// One person, by the id that stands in the record.
    Person(PersonId),
    /// Everyone with this address, letter case aside, in every forum of the folder.
    Address(String),
}

/// What was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// Whose data is gone now, with the forum.
    pub persons: Vec<(record::ForumId, PersonId)>,
    /// How many mails were removed from the folder.
    pub letters: usize,
}

/// Nobody was erased, or not everything is gone yet.
#[derive(Debug, thiserror::Error)]
pub enum EraseFault {
    /// There is no such person.
    #[error("nobody with this id or address is known here; what was erased before is gone")]
    Nobody,
    /// The ground is published, so it must not say who it was.
    #[error("the ground is published for ever and would name the person; say why, not who")]
    GroundNames,
    /// The core or the store said no.
    #[error("the erasure was not filed: {0}")]
    NotFiled(#[from] Failure),
    /// The fact is filed and bytes may be left.
    #[error("the erasure is filed, but bytes may be left in {forum}: {why}; give the same command again")]
    Unfinished {
        /// Which forum.
        forum: record::ForumId,
        /// What stood in the way.
        why: String,
    },
    /// The record of a forum does not answer.
    #[error("the record cannot be read")]
    Store(#[from] StoreError),
    /// The folder cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderFault),
}

/// A person found on the desk of a forum.
struct Found {
    house: Arc<House>,
    person: PersonId,
}

impl Folder {
    /// Erases a person from every forum of the folder and stops it.
    ///
    /// The record is written anew once, which takes time and free disk in proportion to it. An erasure that is
    /// interrupted is finished when the folder is opened again.
    pub fn erase(self, whom: &Whom, ground: &str) -> Result<Erased, EraseFault> {
        let found = self.find(whom, ground)?;
        if found.is_empty() {
            return Err(EraseFault::Nobody);
        }
        for batch in found.chunks(AT_ONCE_MAX) {
            ask_for(batch, ground)?;
        }
        self.stop();
        let letters = self.remove_letters()?;
        for house in self.houses() {
            scrubbed(&self, house)?;
        }
        let persons = found.iter().map(|found| (found.house.id().clone(), found.person)).collect();
        Ok(Erased { persons, letters })
    }

    fn find(&self, whom: &Whom, ground: &str) -> Result<Vec<Found>, EraseFault> {
        let mut found = Vec::new();
        for house in self.houses() {
            let desk = Sqlite::open_to_read(&self.record_path(house.id().as_str()))?;
            let ids = match whom {
                Whom::Person(person) => vec![person.to_string()],
                Whom::Address(address) => desk.persons_with_email(address)?,
            };
            for id in ids {
                let Some(person) = desk.person(&id)? else { continue };
                if says_who(ground, &person) {
                    return Err(EraseFault::GroundNames);
                }
                let person = id.parse().expect("BUG: the desk keeps ids of persons");
                found.push(Found { house: Arc::clone(house), person });
            }
        }
        Ok(found)
    }
}

/// Asks for these erasures together, so that a forum's record is written anew once for all of them.
fn ask_for(batch: &[Found], ground: &str) -> Result<(), Failure> {
    let (send, receive) = channel();
    for Found { house, person } in batch {
        let command = Command::Erase { person: *person, ground: ground.trim().to_owned() };
        let ask = Ask::Plain { actor: Actor::Operator, command };
        let send = send.clone();
        house.ask(Request { received_at: house.now(), ask, idempotency: None }, move |answer| {
            // The receiver outlives all answers.
            let _ = send.send(answer);
        });
    }
    drop(send);
    receive.into_iter().try_for_each(|answer| answer.map(drop))
}

/// Words shorter than this say nothing about anybody.
const WORD_CHARS_MIN: usize = 3;

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Whether a text says who somebody is: a word of their name or of the part of the address that is theirs, or the whole
/// of what they gave, white space and letter case aside. Rather one refusal too many: the ground is worded again, and
/// what is published stays.
fn says_who(text: &str, person: &record::Person) -> bool {
    let said = words(text);
    let whole = |known: &str| {
        let known = words(known).concat();
        !known.is_empty() && said.concat().contains(&known)
    };
    let part = |known: &str| {
        words(known).iter().any(|word| word.chars().count() >= WORD_CHARS_MIN && said.contains(word))
    };
    let own = person.email.split('@').next().unwrap_or_default();
    let affiliation = person.affiliation.as_deref().unwrap_or_default();
    part(&person.name) || part(own) || whole(&person.name) || whole(&person.email) || whole(affiliation)
}

/// Makes sure that the record of a forum holds no erased byte any more.
fn scrubbed(folder: &Folder, house: &House) -> Result<(), EraseFault> {
    let unfinished = |why: String| EraseFault::Unfinished { forum: house.id().clone(), why };
    // Opening scrubs what is still due.
    let store = Sqlite::open(&folder.record_path(house.id().as_str()))?;
    if store.scrub_due()? {
        return Err(unfinished("another program reads the record, or the disk is full".to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ground_that_says_who_it_was_is_known_however_it_is_written() {
        let person = record::Person {
            id: "p-aaaaaaaaaaaaaaaa".into(),
            name: "Ann Zephyrova".into(),
            email: "a.quirky@example.org".into(),
            affiliation: Some("Office of the Lakes".into()),
            language: "en".into(),
            purpose: "comment".into(),
            keep_until: jiff::Timestamp::MAX,
        };
        for names in
            ["ZEPHYROVA asked", "as ann wished", "quirky", "for the Office  of the LAKES", "A N N Zephy rova"]
        {
            assert!(says_who(names, &person), "{names}");
        }
        for silent in
            ["Request of the person under article 17", "the office of data protection", "an example"]
        {
            assert!(!says_who(silent, &person), "{silent}");
        }
    }
}
