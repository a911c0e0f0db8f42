//! Who asks. The registry has established it before the core is asked.

use jiff::Timestamp;
use mandate::{Duty, EntityId, OfficeId};
use serde::{Deserialize, Serialize};

use crate::State;
use crate::ids::PersonId;
use crate::refusal::Refusal;

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
    /// Another office that acts for the forum (the chair, an auditor, a translator), or in person (an expert).
    Office {
        /// Their id here.
        person: PersonId,
        /// Which.
        office: OfficeId,
    },
}

impl Actor {
    /// The person behind the capacity, where there is one.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Operator | Self::Timer => None,
            Self::Public { person }
            | Self::Member { person, .. }
            | Self::Secretariat { person }
            | Self::Office { person, .. } => Some(*person),
        }
    }

    /// Refuses an act whose duty this actor's office does not have; the operator acts for the secretariat.
    pub fn must_have(&self, state: &State, received_at: Timestamp, duty: Duty) -> Result<(), Refusal> {
        let mandate = state.mandate_at(received_at)?;
        let has = match self {
            Self::Operator => true,
            Self::Secretariat { .. } => mandate.has_duty(&OfficeId::secretariat(), duty),
            Self::Office { office, .. } => mandate.has_duty(office, duty),
            Self::Timer | Self::Public { .. } | Self::Member { .. } => false,
        };
        if has {
            return Ok(());
        }
        let offices: Vec<_> =
            mandate.offices.iter().filter(|office| mandate.has_duty(&office.id, duty)).collect();
        let offices = offices.into_iter().map(|office| office.id.clone()).collect();
        Err(Refusal::NotTheOffice { duty, offices, basis: mandate.duty_source(duty).clone() })
    }
}
