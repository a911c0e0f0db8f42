//! What a correction and a withdrawal leave behind (R023: both leave a trace).

use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::Digest;

/// One form that a comment had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// The entry that filed it.
    pub seq: u64,
    /// Its words.
    pub sent: Digest,
    /// When they were received.
    pub received_at: Timestamp,
    /// Whether everyone could read them while they stood. What was corrected before it was confirmed is for its sender
    /// alone: nobody stood behind it.
    pub was_public: bool,
}

impl Revision {
    /// Whether everyone may know of it.
    pub fn is_for_everyone(&self) -> bool {
        self.was_public
    }
}

/// Where words were filed and when they were received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The entry.
    pub seq: u64,
    /// The instant of reception.
    pub received_at: Timestamp,
}

/// A comment that was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrected {
    /// The forms it had before, oldest first.
    pub earlier: Vector<Revision>,
    /// The form that stands.
    pub now: Words,
}

/// A comment that was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// When that was received.
    pub received_at: Timestamp,
    /// Why, in its sender's words; none where they gave no reason.
    pub reason: Option<Digest>,
}
