//! What is personal in a nomination, filed as a content beside the log.

use serde::{Deserialize, Serialize};

/// How the nominated person describes themselves, where they do (R076: a balanced group; the answer is optional).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// In words of their own, which are not asked for.
    SelfDescribed,
}

/// The personal part of a nomination. It is erased with the expert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// The name under which the expert was nominated, as in their passport.
    pub name: String,
    /// `None` where it was not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Languages they work in, as tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Why the declaration of R076 does not apply to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exception: Option<String>,
}

/// The content is not what was filed as one.
#[derive(Debug, thiserror::Error)]
#[error("these bytes are not the details of a nomination")]
pub struct DetailsFault(#[from] serde_json::Error);

impl Details {
    /// The bytes that are filed: JSON in the order of the fields, without white space.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("BUG: strings are always JSON")
    }

    /// Reads what was filed.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DetailsFault> {
        Ok(serde_json::from_slice(bytes)?)
    }
}
