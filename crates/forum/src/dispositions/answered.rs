//! A published answer, and what was corrected in it.

use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Disposition;
use crate::ids::Digest;

/// What everyone reads of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// As it was published.
    pub disposition: Disposition,
    /// Why, as it was published.
    pub reason: Digest,
    /// When the act that published it was received.
    pub published_at: Timestamp,
    /// The entry that published it.
    pub seq: u64,
    /// What was corrected since, oldest first; the last one stands.
    pub corrections: Vector<Correction>,
}

/// An erratum: the answer as it is from then on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What is decided now.
    pub disposition: Disposition,
    /// Why.
    pub reason: Digest,
    /// Why it was corrected.
    pub why: String,
    /// When that was received.
    pub at: Timestamp,
    /// The entry.
    pub seq: u64,
}

impl Answered {
    /// The disposition that stands.
    pub fn disposition_now(&self) -> Disposition {
        self.corrections.last().map_or(self.disposition, |last| last.disposition)
    }

    /// The reason that stands.
    pub fn reason_now(&self) -> Digest {
        self.corrections.last().map_or(self.reason, |last| last.reason)
    }
}
