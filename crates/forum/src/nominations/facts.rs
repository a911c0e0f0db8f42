//! The facts of nominations. None of them holds anything personal: a name, a gender, the words of an exception and of a
//! reason are contents, which go when the expert is erased (invariant 5).

use mandate::{CategoryId, EntityId, TagId};
use serde::{Deserialize, Serialize};

use super::MediaType;
use crate::ids::{Digest, NominationRef, PersonId};

/// An expert was nominated (R021).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an answer of the form, and none follows from another"
)]
pub struct ExpertNominated {
    /// Given in the order of reception.
    pub reference: NominationRef,
    /// Who is nominated; the same person however often they are (E20).
    pub expert: PersonId,
    /// Who nominates them.
    pub entity: EntityId,
    /// The category in which the entity does.
    pub category: CategoryId,
    /// Who sent it for the entity; `None` where the office entered a replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<PersonId>,
    /// What the expert knows: topics of the forum file, and others where its theme is open.
    pub topics: Vec<TagId>,
    /// Whether they are active in preparing for the forum in their own country (R076).
    pub active_at_home: bool,
    /// Whether the nomination says why that does not apply to them (E20).
    pub exception: bool,
    /// Whether they need a letter for a visa (R022).
    pub visa: bool,
    /// What is personal, as [`super::Details`] serialised.
    pub details: Digest,
    /// Received after the deadline: within the grace on a form opened before it (E11), or as a replacement (E20).
    pub late: bool,
}

/// An expert accepted to be one; once is enough, however many nominated them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NominationAccepted {
    /// The nomination whose mail they answered.
    pub reference: NominationRef,
}

/// An expert declined, or stepped down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NominationDeclined {
    /// The nomination whose mail they answered.
    pub reference: NominationRef,
}

/// The office decided whether a late nomination counts (E20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NominationLateDecided {
    /// Which.
    pub reference: NominationRef,
    /// Whether it counts.
    pub admit: bool,
    /// Why, as UTF-8; it goes when the expert is erased.
    pub reason: Digest,
}

/// An expert was put in the place of another (E20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpertReplaced {
    /// The nomination that does not count any more.
    pub old: NominationRef,
    /// The nomination that counts in its place.
    pub new: NominationRef,
    /// Why, as UTF-8; it goes when the expert who was replaced is erased.
    pub reason: Digest,
}

/// The entity that nominated an expert took the nomination back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NominationWithdrawn {
    /// Which.
    pub reference: NominationRef,
}

/// A CV was filed for a nomination, instead of one filed before. Its bytes lie on the desk, not in the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CvFiled {
    /// Which.
    pub reference: NominationRef,
    /// SHA-256 of the salt, which lies beside the file, and its bytes.
    pub digest: Digest,
    /// How many bytes.
    pub size: u64,
    /// What sort of file, as its content says.
    pub media_type: MediaType,
}

/// Somebody of an office that may read CVs opened one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CvViewed {
    /// Whose nomination.
    pub reference: NominationRef,
    /// Who read it; `None` for whoever runs the product.
    pub by: Option<PersonId>,
}
