//! A document and its provisions.

mod alternative;
mod inline;
mod references;

pub use alternative::{Alternative, AlternativeFault};
pub use inline::{Inline, plain};
use serde::{Deserialize, Serialize};

use crate::{Number, ProvisionId};

/// One language version of one draft.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Document {
    /// The language it is written in, as a BCP 47 tag: `en`, `ar`.
    pub lang: String,
    /// Its title; empty when it has none.
    pub title: String,
    /// Everything it says, in reading order. Ids and numbers are unique in it.
    pub provisions: Vec<Provision>,
}

/// The smallest part of a document that has a number and can be commented on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Provision {
    /// What stays the same from draft to draft.
    pub id: ProvisionId,
    /// What is printed before it.
    pub number: Number,
    /// What it is.
    pub kind: Kind,
    /// What it says, without the number.
    pub inlines: Vec<Inline>,
    /// The topics it treats: `ai`, `iot`. The forum file says which there are.
    pub topics: Vec<String>,
    /// The axes it treats them on: `opportunities`, `challenges`, `policies`.
    pub axes: Vec<String>,
}

/// What a provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A heading; everything up to the next heading of its level or above belongs to it.
    Heading {
        /// 1 for the outermost, at most 6.
        level: u8,
    },
    /// A paragraph, also of a quotation or of preformatted text.
    Paragraph,
    /// An item of a list. A list is a run of items; one of greater depth belongs to the item before it.
    ListItem {
        /// 1 for the outermost, at most [`LIST_DEPTH_MAX`](crate::limits::LIST_DEPTH_MAX).
        depth: u8,
        /// The figure printed before it when the list is ordered.
        ordered: Option<u32>,
    },
    /// A row of a table; its inlines are [`Inline::Cell`]s and nothing else. A table begins at a header row.
    TableRow {
        /// Whether its cells are headers of the columns.
        header: bool,
    },
    /// The enacting formula of a Resolution or an Opinion: who speaks.
    Formula,
    /// The emphasised word that opens a group of a Resolution or an Opinion: *considering*, *resolves*. What follows
    /// belongs to it, up to the next group or heading.
    Group {
        /// Of what it is a part.
        part: Part,
    },
}

/// A part of a Resolution or an Opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Why: *considering*, *recalling*.
    Preambular,
    /// What: *resolves*, *instructs the Council*.
    Operative,
}

impl Document {
    /// The provision with this number.
    pub fn by_number(&self, number: &Number) -> Option<&Provision> {
        self.provisions.iter().find(|provision| provision.number == *number)
    }

    /// The provision with this id.
    pub fn by_id(&self, id: ProvisionId) -> Option<&Provision> {
        self.provisions.iter().find(|provision| provision.id == id)
    }
}

impl Provision {
    /// The exact text: what comments quote, what is compared, and what machines read. See [`plain`].
    pub fn plain(&self) -> String {
        plain(&self.inlines)
    }

    /// The level, if this is a heading.
    pub fn heading(&self) -> Option<u8> {
        match self.kind {
            Kind::Heading { level } => Some(level),
            _ => None,
        }
    }

    /// The cells of a table row; nothing for any other kind.
    pub fn cells(&self) -> impl Iterator<Item = &[Inline]> {
        self.inlines.iter().filter_map(|inline| match inline {
            Inline::Cell(inlines) => Some(inlines.as_slice()),
            _ => None,
        })
    }
}

impl Kind {
    /// The kind without what only its place in the document says: renumbering a list does not change it, nor does what is
    /// put in before a formula or a group, which changes the part that they are of.
    pub(crate) fn shape(self) -> Self {
        match self {
            Self::Formula => Self::Paragraph,
            Self::Group { .. } => Self::Group { part: Part::Preambular },
            Self::ListItem { depth, ordered } => Self::ListItem { depth, ordered: ordered.map(|_| 0) },
            other => other,
        }
    }
}
