//! The participants of a forum at work: a later participants file is filed, who comes gets a seat, who goes loses theirs.

use std::collections::BTreeSet;
use std::sync::Arc;

use forum::command::Command;
use forum::participants::Seat;
use forum::{Actor, PersonId};
use jiff::Timestamp;
use mandate::{EntityId, Faults, Mandate, OfficeId, Person};

use crate::ask::{Answer, Ask, Failure, ParticipantsFile};
use crate::house::{House, ReadFault};
use crate::sessions::SessionFault;
use crate::work::{Brought, Work, role};

impl Work {
    pub(crate) fn revise_participants(
        &mut self,
        received_at: Timestamp,
        file: ParticipantsFile,
    ) -> Result<Answer, Failure> {
        let ParticipantsFile { actor, text, mandate } = file;
        let text = Brought::new(role::PARTICIPANTS_FILE, text.into_bytes(), &self.chance);
        let of_fact = Arc::clone(&mandate);
        let command = Command::ReviseParticipants { mandate, participants: text.digest() };
        let events = self.decide(received_at, &actor, command)?;
        let entries = self.file_events(received_at, &actor, events, vec![text], Some(&of_fact));
        Ok(Answer::Done { entries, reference: None })
    }
}

/// What a later participants file changes.
#[derive(Debug, Clone)]
pub struct Revision {
    /// Participants that were not in the file before.
    pub added: Vec<EntityId>,
    /// Participants of which something else is said than before.
    pub changed: Vec<EntityId>,
    /// Who gets a seat.
    pub came: Vec<Person>,
    /// Who loses one, and which.
    pub went: Vec<Gone>,
    /// Who keeps their seat under another name, or is written to in another language.
    pub renamed: Vec<Person>,
    /// The file without its people, where it is not the one in force.
    text: Option<String>,
    mandate: Arc<Mandate>,
}

/// Somebody who loses a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// Who.
    pub person: PersonId,
    /// Their name, as it was known.
    pub name: String,
    /// The seat.
    pub seat: Seat,
}

/// Why a participants file is not filed.
#[derive(Debug, thiserror::Error)]
pub enum RevisionFault {
    /// It does not read, or does not fit the forum file.
    #[error("the participants file does not fit the forum file")]
    File(#[source] Faults),
    /// The record or the desk does not answer.
    #[error("what is known of the forum cannot be read")]
    Read(#[from] ReadFault),
    /// The desk does not answer.
    #[error("the desk does not answer")]
    Session(#[from] SessionFault),
    /// The core refused it.
    #[error("{0}")]
    Refused(Failure),
}

impl Revision {
    /// Whether everything is so already.
    pub fn is_nothing(&self) -> bool {
        self.text.is_none() && self.came.is_empty() && self.went.is_empty() && self.renamed.is_empty()
    }
}

impl House {
    /// The forum file in force as it was filed, and the participants file beside it, without people.
    pub fn files_in_force(&self) -> Result<Option<(String, Option<String>)>, ReadFault> {
        let published = self.published();
        let Some(version) = published.state.timetable.versions().next_back() else { return Ok(None) };
        let text = |digest: forum::Digest| {
            let content = self.content(&record::Hash(digest.0))?;
            Ok::<_, ReadFault>(String::from_utf8(content.bytes).expect("BUG: a forum file is text"))
        };
        let participants = version.filed.participants.map(text).transpose()?;
        Ok(Some((text(version.filed.mandate)?, participants)))
    }

    /// What a later participants file would change; nothing is filed.
    ///
    /// # Errors
    /// A file that does not read, or does not fit the forum file in force.
    pub fn participants_revision(&self, source: &str) -> Result<Revision, RevisionFault> {
        let (forum, before) =
            self.files_in_force()?.expect("BUG: a forum is open when its participants change");
        let mandate = Mandate::parse(&forum, Some(source)).map_err(RevisionFault::File)?;
        let people = mandate::people::read(source, &mandate).map_err(RevisionFault::File)?;
        let text = mandate::people::without(source).map_err(RevisionFault::File)?;
        let old = self.mandate().expect("BUG: a forum that has a file has read it");
        let is_new = |id: &EntityId| old.participant(id).is_none();
        let ids = || mandate.participants.iter().map(|one| &one.id);
        let added = ids().filter(|id| is_new(id)).cloned().collect();
        let changed = ids().filter(|id| !is_new(id) && old.participant(id) != mandate.participant(id));
        // A blank line more, or another remark, is no change of who takes part.
        let is_same = before.is_some() && old.participants == mandate.participants;
        let mut revision = Revision {
            added,
            changed: changed.cloned().collect(),
            came: Vec::new(),
            went: Vec::new(),
            renamed: Vec::new(),
            text: (!is_same).then_some(text),
            mandate: Arc::new(mandate.clone()),
        };
        self.compare_people(people, &mut revision)?;
        Ok(revision)
    }

    /// Compares the people of a file with those who have seats.
    fn compare_people(&self, people: Vec<Person>, revision: &mut Revision) -> Result<(), RevisionFault> {
        let published = self.published();
        let (state, mut stay) = (&published.state, BTreeSet::new());
        for person in people {
            let seat = Seat { office: person.office.clone(), entity: person.entity.clone() };
            let known = self.person_with(&person.email)?;
            let Some(id) = known.filter(|id| state.participants.seats(*id).any(|has| *has == seat)) else {
                revision.came.push(person);
                continue;
            };
            let contact = self.contact(id)?;
            stay.insert((id, seat.office, seat.entity));
            let is_same =
                |contact: record::Person| contact.name == person.name && contact.language == person.language;
            if !contact.is_some_and(is_same) {
                revision.renamed.push(person);
            }
        }
        for (id, seat) in state.participants.seated() {
            let key = (id, seat.office.clone(), seat.entity.clone());
            // An expert who was nominated has their seat from that, and no file names them.
            let is_nominated = seat.office == OfficeId::expert()
                && state.nominations.of_expert(id).any(|one| Some(&one.entity) == seat.entity.as_ref());
            if !stay.contains(&key) && !is_nominated {
                let name = self.contact(id)?.map(|contact| contact.name).unwrap_or_default();
                revision.went.push(Gone { person: id, name, seat: seat.clone() });
            }
        }
        revision.went.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(())
    }

    /// Files what a later participants file changes. Whoever loses a seat is signed out everywhere. What was cut off is gone
    /// on with by the same file once more.
    ///
    /// # Errors
    /// What the core refuses: the actor's office does not enter participants, or a participant is missing.
    pub fn revise_participants(&self, actor: &Actor, revision: Revision) -> Result<(), RevisionFault> {
        let Revision { text, mandate, came, went, renamed, .. } = revision;
        if let Some(text) = text {
            let file = ParticipantsFile { actor: actor.clone(), text, mandate };
            self.ask_and_wait(Ask::ReviseParticipants(Box::new(file))).map_err(RevisionFault::Refused)?;
        }
        for Gone { person, seat, .. } in went {
            let command = Command::Unseat { person, seat };
            let ask = Ask::Plain { actor: actor.clone(), command };
            self.ask_and_wait(ask).map_err(RevisionFault::Refused)?;
            for session in self.sessions(person)? {
                self.end_session(person, &session.id)?;
            }
        }
        self.seat(actor.clone(), came.into_iter().chain(renamed).collect()).map_err(RevisionFault::Refused)
    }
}
