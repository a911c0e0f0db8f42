//! Forum files at work: the first one opens the forum, a later one revises it, and what follows from that.

use std::collections::BTreeSet;
use std::sync::Arc;

use forum::command::Command;
use forum::nominations::Reply;
use forum::{Digest, PersonId, State};
use jiff::Timestamp;
use mandate::{Mandate, Row};

use crate::ask::{Answer, Failure, File};
use crate::house::House;
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

    /// Writes to everyone who was told the dates, if the entry that filed a revision moved one (E05).
    fn tell_of_moved_dates(&mut self, received_at: Timestamp, entry: u64) {
        let moved = self.state.timetable.moves().iter().any(|this| this.seq == entry);
        let Some(mandate) = self.state.mandate().filter(|_| moved) else { return };
        for dates_for in told_of_dates(&self.state, mandate) {
            self.write_to(&Mail::Moved(MovedMail { dates_for, entry }), received_at);
        }
    }
}

/// Whom dates concern, each person once: those who act for the participants that the letter is addressed to, and the experts
/// who are nominated and have not declined. E05 says that all addressees are told; the letter of invitation and the mail to
/// a nominated person carry the dates of the meetings too, and whoever travels by them has to hear of a change.
pub fn told_of_dates(state: &State, mandate: &Mandate) -> BTreeSet<PersonId> {
    let addressees = forum::letters::addressees(state, mandate);
    let mut people: BTreeSet<PersonId> = addressees.into_iter().flat_map(|one| one.people).collect();
    let room = &state.nominations;
    let nominated = room.all().filter(|one| one.counts() || one.waits_for_decision()).map(|one| one.expert);
    let declined = |person: &PersonId| {
        room.expert(*person).is_some_and(|expert| matches!(expert.reply(), Reply::Declined(_)))
    };
    people.extend(nominated.filter(|person| !declined(person)));
    people
}

impl House {
    /// Whom a revision would be told to if it were filed now, each person once; nothing is filed.
    ///
    /// # Errors
    /// What the core refuses.
    pub fn would_revise(&self, received_at: Timestamp, file: &File) -> Result<BTreeSet<PersonId>, Failure> {
        let published = self.published();
        let (state, mandate) = (&published.state, &file.mandate);
        let (organ, instrument) = file.revision.clone().expect("BUG: a first file revises nothing");
        // What is filed has digests of its own; whether it may be does not depend on them.
        let digest = Digest([0; 32]);
        let participants = file.participants.as_ref().map(|_| digest);
        let command =
            Command::Adopt { organ, instrument, mandate: Arc::clone(mandate), file: digest, participants };
        forum::decide(state, received_at, &file.actor, command)?;
        let date = |mandate: &Mandate, row: &Row| Some(mandate.row(&row.id)?.current()?.date);
        let before = state.mandate().expect("BUG: a forum file is revised");
        let rows = || before.rows.iter().chain(&mandate.rows);
        let is_moved = rows().any(|row| date(before, row) != date(mandate, row));
        Ok(if is_moved { told_of_dates(state, mandate) } else { BTreeSet::new() })
    }
}
