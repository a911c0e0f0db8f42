//! Who may do what: action × category, every cell with its source (requirements.md section 9).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ActionId, CategoryId};
use crate::source::Source;
use crate::words::Words;

/// What the texts say of a category and an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Allowed {
    /// They say yes.
    Yes,
    /// They say no.
    No,
    /// They say yes on a condition, which the note of the cell tells.
    Conditional,
    /// They do not say; the forum chose.
    Open {
        /// What this forum chose.
        choice: bool,
    },
}

/// What a contribution is called by where it comes from; the channel is the same (R057, R058).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// Of a Member State or Sector Member.
    Proposal,
    /// Of everyone else.
    View,
    /// Of another conference, assembly or meeting.
    Input,
}

/// One cell of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// What the texts say.
    pub allowed: Allowed,
    /// What a contribution of this category is called.
    pub label: Option<Label>,
    /// Where it is said, or where the forum recorded its choice.
    pub source: Source,
    /// A condition or a remark.
    pub note: Option<Words>,
}

impl Cell {
    /// Whether the product lets it happen.
    pub fn permits(&self) -> bool {
        match self.allowed {
            Allowed::Yes | Allowed::Conditional => true,
            Allowed::No => false,
            Allowed::Open { choice } => choice,
        }
    }
}

/// The table. It is complete: a forum file with a missing cell is not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Participation {
    pub(crate) cells: BTreeMap<ActionId, BTreeMap<CategoryId, Cell>>,
}

impl Participation {
    /// The cell of a category and an action; `None` for a name that the table does not have.
    pub fn cell(&self, category: &CategoryId, action: &ActionId) -> Option<&Cell> {
        self.cells.get(action)?.get(category)
    }
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its name in the file.
    pub id: ActionId,
    /// Its title.
    pub name: Words,
}

/// A category of participants (R005, R028).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its name in the file.
    pub id: CategoryId,
    /// Its title.
    pub name: Words,
    /// Whether the call is addressed to it.
    pub addressee: bool,
    /// Where it is named.
    pub source: Source,
}
