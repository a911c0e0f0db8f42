//! What was decided: the forum file, with its timetable, rules and participation table, each with its source.
//!
//! A forum file is read whole or not at all; [`Mandate::parse`] tells every fault at its line. Nothing here knows
//! what happened later.

pub mod authority;
pub mod check;
pub mod duties;
pub mod fault;
mod file;
pub mod ids;
pub mod instrument;
pub mod participants;
pub mod participation;
pub mod people;
mod read;
pub mod revise;
pub mod rules;
pub mod settings;
pub mod source;
pub mod timetable;
pub mod when;
pub mod words;

use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use check::{Holds, Hypothesis, Report};
pub use duties::{ActsFor, Assigned, Duty};
pub use fault::{Fault, Faults};
pub use ids::{
    ActionId, CalendarId, CategoryId, EntityId, ForumId, InstrumentId, LaneId, OfficeId, OrganId, RowId,
    RuleId, TagId,
};
pub use instrument::{Group, Instrument, Organ, Paragraph, PartOf};
pub use participants::Participant;
pub use participation::{Action, Allowed, Category, Cell, Label, Participation};
pub use people::Person;
pub use rules::{Check, Field, Force, Rule, Waiver};
pub use settings::{
    AgendaItem, Contact, Documents, Event, Letter, LetterParagraph, Office, Setting, Settings, Tag, Theme,
};
pub use source::{Place, Source};
pub use timetable::{Calendar, Decision, Holiday, Ordinal, Row, RowKind, Window};
pub use when::{Between, Month, Part, When};
pub use words::{LANGUAGES, Name, Words};

/// A lane of the timetable's picture.
pub use file::Lane;

/// Bytes of a forum file at most.
pub const FILE_BYTES_MAX: usize = 1 << 20;

/// Everything that was decided for a forum.
#[derive(Debug, Clone, PartialEq)]
pub struct Mandate {
    /// The name of the forum in addresses and in the record.
    pub id: ForumId,
    /// The short name on every page: `WTPF-21`.
    pub short: String,
    /// The full name.
    pub name: Words,
    /// The zone in which days begin and end (E11).
    pub zone: TimeZone,
    /// Whether this file is a demonstration with invented participants.
    pub demonstration: bool,
    /// The call that opened the process.
    pub letter: Option<Letter>,
    /// What it is about.
    pub theme: Theme,
    /// The meeting it leads to, where it leads to one.
    pub event: Option<Event>,
    /// How documents are numbered.
    pub documents: Documents,
    /// Who decides.
    pub organs: Vec<Organ>,
    /// What was decided.
    pub instruments: Vec<Instrument>,
    /// The lanes of the timetable.
    pub lanes: Vec<Lane>,
    /// The timetable, in order.
    pub rows: Vec<Row>,
    /// Spans of other calendars.
    pub calendars: Vec<Calendar>,
    /// Days on which nobody is at work.
    pub holidays: Vec<Holiday>,
    /// The rules of the timetable.
    pub rules: Vec<Rule>,
    /// Rules set aside.
    pub waivers: Vec<Waiver>,
    /// The offices.
    pub offices: Vec<Office>,
    /// Which office does what.
    pub duties: Vec<Assigned>,
    /// The regions by which balance is shown (R076, E22); none where the file names none.
    pub regions: Vec<Tag>,
    /// The categories of participants.
    pub categories: Vec<Category>,
    /// What can be done.
    pub actions: Vec<Action>,
    /// Who may do what.
    pub participation: Participation,
    /// The draft agenda.
    pub agenda: Vec<AgendaItem>,
    /// What this forum chose for itself.
    pub settings: Settings,
    /// The members, from the participants file.
    pub participants: Vec<Participant>,
}

impl Mandate {
    /// Reads a forum file and the participants file beside it.
    ///
    /// # Errors
    /// Every fault found, at its line.
    pub fn parse(source: &str, participants: Option<&str>) -> Result<Self, Faults> {
        let mut mandate =
            read::mandate(source).map_err(|faults| Faults::new("forum file", source, faults))?;
        if let Some(participants) = participants {
            mandate.participants = participants::read(participants, &mandate)
                .map_err(|faults| Faults::new("participants file", participants, faults))?;
        }
        Ok(mandate)
    }

    /// The windows that the publication of a draft opens on a day, one for each deadline on it (E08).
    pub fn windows(&self, draft: u32, published: Date) -> Vec<Window> {
        timetable::windows(&self.rows, draft, published)
    }

    /// A row.
    pub fn row(&self, id: &RowId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == *id)
    }

    /// A rule.
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == *id)
    }

    /// An instrument.
    pub fn instrument(&self, id: &InstrumentId) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == *id)
    }

    /// An organ.
    pub fn organ(&self, id: &OrganId) -> Option<&Organ> {
        self.organs.iter().find(|organ| organ.id == *id)
    }

    /// The organ that issues the letter: that of the instrument in which the letter is summarised (R001).
    pub fn issuer(&self) -> Option<&Organ> {
        let letter = self.letter.as_ref()?;
        self.organ(&self.instrument(&letter.source.instrument)?.organ)
    }

    /// Whether the letter of this forum is addressed to a category (R005).
    pub fn is_addressed(&self, category: &CategoryId) -> bool {
        match &self.letter {
            Some(letter) if !letter.addressees.is_empty() => letter.addressees.contains(category),
            _ => self.category(category).is_some_and(|category| category.addressee),
        }
    }

    /// A category.
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }

    /// A participant of the participants file.
    pub fn participant(&self, id: &EntityId) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.id == *id)
    }

    /// A source as it is cited in a language: *Decision 611, decides 6 iv)*.
    pub fn cite(&self, source: &Source, language: &str) -> String {
        self.instrument(&source.instrument)
            .map_or_else(|| source.to_string(), |instrument| instrument.cite(&source.place, language))
    }

    /// What gives the secretariat its task.
    pub fn secretariat_source(&self) -> &Source {
        let secretariat = self.offices.iter().find(|office| office.id == OfficeId::secretariat());
        &secretariat.expect("BUG: a forum file without a secretariat is not read").source
    }
}
