//! The words of a comment as they are filed.

use serde::{Deserialize, Serialize};

/// What was sent: the content that a receipt proves. Nothing here says who sent it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// The paragraph as the sender would have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
    /// Why, or a remark that changes no text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The language of both, as a BCP 47 tag.
    pub language: String,
}

/// The content is not what was filed as one.
#[derive(Debug, thiserror::Error)]
#[error("these bytes are not the words of a comment")]
pub struct SentFault(#[from] serde_json::Error);

impl Sent {
    /// The bytes that are filed and proved: JSON in the order of the fields, without white space.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("BUG: strings are always JSON")
    }

    /// Reads what was filed.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SentFault> {
        Ok(serde_json::from_slice(bytes)?)
    }
}
