//! The ordinals of alternatives in square brackets.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Which alternative a wording in square brackets is, where the first has no mark of its own: *bis* for the second,
/// *ter* for the third and so on, as the United Nations Editorial Manual has it for paragraphs ("Paragraphs and
/// subparagraphs": alternatives are bracketed, the first keeps its number, the others are *bis*, *ter*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alternative {
    /// The second.
    Bis,
    /// The third.
    Ter,
    /// The fourth.
    Quater,
    /// The fifth.
    Quinquies,
    /// The sixth.
    Sexies,
    /// The seventh.
    Septies,
    /// The eighth.
    Octies,
    /// The ninth.
    Novies,
    /// The tenth, and the last that has a name here.
    Decies,
}

impl Alternative {
    /// All of them in order.
    pub const ALL: [Self; 9] = [
        Self::Bis,
        Self::Ter,
        Self::Quater,
        Self::Quinquies,
        Self::Sexies,
        Self::Septies,
        Self::Octies,
        Self::Novies,
        Self::Decies,
    ];

    /// The Latin word, which is the same in all languages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Bis => "bis",
            Self::Ter => "ter",
            Self::Quater => "quater",
            Self::Quinquies => "quinquies",
            Self::Sexies => "sexies",
            Self::Septies => "septies",
            Self::Octies => "octies",
            Self::Novies => "novies",
            Self::Decies => "decies",
        }
    }
}

impl fmt::Display for Alternative {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

/// A word that names no alternative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an alternative is bis, ter, quater, quinquies, sexies, septies, octies, novies or decies")]
pub struct AlternativeFault;

impl FromStr for Alternative {
    type Err = AlternativeFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|one| one.word() == text).ok_or(AlternativeFault)
    }
}
