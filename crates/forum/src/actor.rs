//! Who asks. The registry has established it before the core is asked.

use mandate::EntityId;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;

/// Somebody, in the capacity in which they act now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "capacity", rename_all = "kebab-case")]
pub enum Actor {
    /// Whoever runs the product on its machine: opens, imports, erases.
    Operator,
    /// The product itself, at an instant that was decided before.
    Timer,
    /// A member of the public, without an account.
    Public {
        /// Their id here.
        person: PersonId,
    },
    /// A delegate or representative of an entity of the participants file.
    Member {
        /// Their id here.
        person: PersonId,
        /// For whom they speak.
        entity: EntityId,
    },
    /// The secretariat.
    Secretariat {
        /// Their id here.
        person: PersonId,
    },
}

impl Actor {
    /// The person behind the capacity, where there is one.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Operator | Self::Timer => None,
            Self::Public { person } | Self::Member { person, .. } | Self::Secretariat { person } => {
                Some(*person)
            }
        }
    }

    /// Whether this is the secretariat or the operator acting for it.
    pub fn serves_the_forum(&self) -> bool {
        matches!(self, Self::Operator | Self::Secretariat { .. })
    }
}
