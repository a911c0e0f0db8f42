//! Which office does what (R061): a duty, the offices that have it, and where that is said.

use serde::{Deserialize, Serialize};

use crate::ids::OfficeId;
use crate::source::Source;
use crate::{Mandate, settings::Office};

/// Something that an office does for the forum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Filing revised forum files, dates and waivers (R061, E05).
    Timetable,
    /// Giving and ending offices, confirming who speaks for whom.
    Participants,
    /// Writing, preparing and publishing drafts (R077).
    Drafts,
    /// Answering comments: dispositions, assignment, a second reading, errata.
    Answers,
    /// Publishing all answers of a round in one act, which closes it.
    PublishAnswers,
    /// Deciding whether a late comment counts (E11).
    Late,
    /// Looking at comments before they are published, where the forum does.
    Screening,
    /// Keeping the list of experts: late nominations and replacements (R076, E20).
    Nominations,
    /// Reading the CVs of those who were nominated (R021).
    Cvs,
    /// Writing and sending circular letters (R001).
    Letters,
    /// Erasing a person's data.
    Erasure,
}

impl Duty {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 11] = [
        Self::Timetable,
        Self::Participants,
        Self::Drafts,
        Self::Answers,
        Self::PublishAnswers,
        Self::Late,
        Self::Screening,
        Self::Nominations,
        Self::Cvs,
        Self::Letters,
        Self::Erasure,
    ];
}

/// A duty, as a forum file gives it to offices. One that the file does not name is the secretariat's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    /// What is done.
    pub id: Duty,
    /// Who does it.
    pub offices: Vec<OfficeId>,
    /// Where that is said.
    pub source: Source,
}

/// For whom somebody in an office acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActsFor {
    /// For the forum: the secretariat, the chair, an auditor, a translator.
    #[default]
    Forum,
    /// For an entity of the participants file: a focal point, a delegate, an observer.
    Entity,
    /// In person: an expert.
    Person,
}

impl Mandate {
    /// Whether an office has a duty.
    pub fn has_duty(&self, office: &OfficeId, duty: Duty) -> bool {
        match self.duties.iter().find(|assigned| assigned.id == duty) {
            Some(assigned) => assigned.offices.contains(office),
            None => *office == OfficeId::secretariat(),
        }
    }

    /// Where a duty is given.
    pub fn duty_source(&self, duty: Duty) -> &Source {
        let assigned = self.duties.iter().find(|assigned| assigned.id == duty);
        assigned.map_or_else(|| self.secretariat_source(), |assigned| &assigned.source)
    }

    /// An office.
    pub fn office(&self, id: &OfficeId) -> Option<&Office> {
        self.offices.iter().find(|office| office.id == *id)
    }
}
