//! Who decides, and what was decided, paragraph by paragraph.

use serde::{Deserialize, Serialize};

use crate::ids::{InstrumentId, OrganId};
use crate::source::{Place, Source};
use crate::when::When;
use crate::words::{Name, Words};

/// A body that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organ {
    /// Its name in the file.
    pub id: OrganId,
    /// Its title.
    pub name: Words,
    /// 1 for the highest: a lower number prevails over a higher (R081).
    pub rank: u8,
    /// Where its place is said.
    pub source: Source,
}

/// What part of an instrument a paragraph belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartOf {
    /// What stands before the decision: *considering*, *recognizing*.
    Preamble,
    /// What is decided: *resolves*, *instructs*.
    Operative,
    /// An annex.
    Annex,
    /// A letter or other running text.
    Body,
}

/// A group of paragraphs under one word, in which the numbers begin again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The group as a place: `resolves`, `instructs-council`.
    pub place: Place,
    /// The word as printed: *resolves*.
    pub title: Name,
    /// Where it stands.
    pub part: PartOf,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph of an instrument, in our own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// Its place: `decides-6-iv`.
    pub place: Place,
    /// Its number as printed, in the scheme of its group (E28); empty for a single item without one.
    #[serde(default)]
    pub number: String,
    /// What it says, in our words.
    pub text: String,
    /// The footnote that its text carries (E26).
    pub footnote: Option<String>,
    /// The places it refers to, by stable place whatever the number printed (E12, E29).
    #[serde(default)]
    pub refers: Vec<Source>,
    /// A remark of ours on how it is read.
    pub remark: Option<String>,
}

/// Something that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its name in the file.
    pub id: InstrumentId,
    /// Who decided it.
    pub organ: OrganId,
    /// How it is cited: *Resolution 2 (Rev. Dubai, 2018)*.
    pub reference: Name,
    /// Its title.
    pub title: Words,
    /// Where the official text is.
    pub official: String,
    /// When it was adopted or signed.
    pub date: Option<When>,
    /// Its groups, in order.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
}

impl Instrument {
    /// The paragraphs in reading order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.groups.iter().flat_map(|group| &group.paragraphs)
    }

    /// Whether a paragraph or a group stands at a place.
    pub fn has(&self, place: &Place) -> bool {
        self.groups
            .iter()
            .any(|group| group.place == *place || group.paragraphs.iter().any(|this| this.place == *place))
    }

    /// A place as it is cited in a language: *Decision 611, decides 6 iv)*.
    pub fn cite(&self, place: &Place, language: &str) -> String {
        let reference = self.reference.get(language);
        let found = self.groups.iter().find_map(|group| {
            let number = match group.place == *place {
                true => "",
                false => &group.paragraphs.iter().find(|this| this.place == *place)?.number,
            };
            Some((group.title.get(language), number))
        });
        let Some((title, number)) = found else { return reference.to_owned() };
        let comma = match language {
            "ar" => "، ",
            "zh" => "，",
            _ => ", ",
        };
        // Chinese has no space before a number.
        let space = if number.is_empty() || language == "zh" { "" } else { " " };
        format!("{reference}{comma}{title}{space}{number}")
    }
}
