//! Circular letters at work: one mail for each addressee, and the log of what became of them.

use forum::command::Command;
use forum::letters::recipients;
use forum::{Actor, PersonId};
use jiff::Timestamp;
use record::DeskChange;

use crate::ask::{Answer, Failure};
use crate::house::{House, ReadFault};
use crate::mail::{CircularMail, Mail};
use crate::work::Work;

/// What became of the copy of a letter for one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// Whose copy.
    pub person: PersonId,
    /// When it was put into the outbox.
    pub queued: Timestamp,
    /// What became of it.
    pub outcome: Outcome,
}

/// See [`Delivery`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It waits.
    Queued,
    /// The mail server took it, or it was written into the folder.
    Sent(Timestamp),
    /// It was given up after many attempts.
    Failed(Timestamp),
}

impl Work {
    pub(crate) fn send_letter(&mut self, received_at: Timestamp, actor: &Actor) -> Result<Answer, Failure> {
        let events = self.decide(received_at, actor, Command::SendLetter)?;
        let mandate = self.state.mandate_at(received_at).map_err(forum::Refusal::from)?;
        let letter =
            mandate.letter.as_ref().expect("BUG: only a letter that is there is sent").symbol.clone();
        let to = recipients(&self.state, mandate);
        let entries = self.file_events(received_at, actor, events, Vec::new(), None);
        for person in to {
            let mail = Mail::Circular(CircularMail { circular: letter.clone(), to: person });
            self.batch.desk.push(DeskChange::EnqueueLetter {
                letter: letter.clone(),
                to: person.to_string(),
                message: serde_json::to_vec(&mail).expect("BUG: a mail is JSON"),
                due: received_at,
            });
        }
        Ok(Answer::Done { entries, reference: None })
    }
}

impl House {
    /// The delivery log of a letter, by its number, without addresses.
    pub fn deliveries(&self, letter: &str) -> Result<Vec<Delivery>, ReadFault> {
        let found = self.read(|store| record::Desk::deliveries(store, letter))?;
        let one = |found: record::Delivery| Delivery {
            person: found.person.parse().expect("BUG: the desk keeps ids of persons"),
            queued: found.queued,
            outcome: match found.ended {
                None => Outcome::Queued,
                Some((at, true)) => Outcome::Sent(at),
                Some((at, false)) => Outcome::Failed(at),
            },
        };
        Ok(found.into_iter().map(one).collect())
    }
}
