//! Words and the marks on them.

use serde::{Deserialize, Serialize};

use super::Alternative;
use crate::ProvisionId;

/// A run of text or a mark on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Text(String),
    /// Strong words, usually bold.
    Strong(Vec<Inline>),
    /// Emphasised words, usually italic.
    Emph(Vec<Inline>),
    /// Words to be typed as they stand.
    Code(String),
    /// A link: an address within the site, or one of `http`, `https` or `mailto`.
    Link {
        /// Where it leads.
        href: String,
        /// A note on it; often empty.
        title: String,
        /// Its words.
        inlines: Vec<Inline>,
    },
    /// A line break that is meant.
    Break,
    /// A cell of a table row.
    Cell(Vec<Inline>),
    /// Words in square brackets: not agreed. Brackets nest.
    Bracket {
        /// Whose wording it is, by the ids of the participants file; none where that is not said. At most
        /// [`HOLDERS_MAX`](crate::limits::HOLDERS_MAX), in the order in which they are written.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        holders: Vec<String>,
        /// Which alternative it is, if it is the second or a later one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alternative: Option<Alternative>,
        /// The words between the brackets.
        inlines: Vec<Inline>,
    },
    /// A footnote; it stands where its mark is printed, so that an excerpt takes it along (E26). It holds no other note.
    Note(Vec<Inline>),
    /// A picture.
    Image {
        /// Where it is: an address within the site, or one of `http` or `https`.
        src: String,
        /// What it shows, in words; never empty.
        alt: String,
        /// A note on it; often empty.
        title: String,
    },
    /// A reference to another provision of the same document, whatever its number is (E12).
    Reference {
        /// Where it leads.
        to: ProvisionId,
        /// Its words. Words that are a number are the one that the provision has now.
        inlines: Vec<Inline>,
    },
}

impl Inline {
    /// What a mark is on; `None` for what has no inlines of its own.
    pub fn inner(&self) -> Option<&[Inline]> {
        match self {
            Self::Strong(inner)
            | Self::Emph(inner)
            | Self::Cell(inner)
            | Self::Note(inner)
            | Self::Link { inlines: inner, .. }
            | Self::Bracket { inlines: inner, .. }
            | Self::Reference { inlines: inner, .. } => Some(inner),
            Self::Text(_) | Self::Code(_) | Self::Break | Self::Image { .. } => None,
        }
    }

    /// As [`Inline::inner`].
    pub(crate) fn inner_mut(&mut self) -> Option<&mut Vec<Inline>> {
        match self {
            Self::Strong(inner)
            | Self::Emph(inner)
            | Self::Cell(inner)
            | Self::Note(inner)
            | Self::Link { inlines: inner, .. }
            | Self::Bracket { inlines: inner, .. }
            | Self::Reference { inlines: inner, .. } => Some(inner),
            Self::Text(_) | Self::Code(_) | Self::Break | Self::Image { .. } => None,
        }
    }
}

/// The words of a run of inlines without their marks. Breaks are line feeds, cells are parted by ` | `, square brackets
/// stay, a note is `^[its words]`, a picture is what it shows.
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    write_plain(inlines, &mut text);
    text
}

fn write_plain(inlines: &[Inline], text: &mut String) {
    for (index, inline) in inlines.iter().enumerate() {
        let (before, after) = match inline {
            Inline::Bracket { .. } => ("[", "]"),
            Inline::Note(_) => ("^[", "]"),
            Inline::Cell(_) if index > 0 => (" | ", ""),
            _ => ("", ""),
        };
        text.push_str(before);
        match inline {
            Inline::Text(words) | Inline::Code(words) | Inline::Image { alt: words, .. } => {
                text.push_str(words);
            }
            Inline::Break => text.push('\n'),
            marked => write_plain(marked.inner().unwrap_or_default(), text),
        }
        text.push_str(after);
    }
}
