//! Forum files at work: the first one opens the forum, a later one revises it, and what follows from that.

use std::collections::BTreeSet;
use std::sync::Arc;

use forum::PersonId;
use forum::command::Command;
use jiff::Timestamp;

use crate::ask::{Answer, Failure, File};
use crate::mail::{Mail, MovedMail};
use crate::work::{Brought, Work, role};

impl Work {
    pub(crate) fn file(&mut self, received_at: Timestamp, file: File) -> Result<Answer, Failure> {
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
}
