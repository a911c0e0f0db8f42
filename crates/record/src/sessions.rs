//! Who is signed in: attempts, sessions, and forms that were kept for somebody. Part of the desk; losing it signs
//! people out and loses no fact. Secrets are kept as hashes only.

use jiff::Timestamp;

use crate::hash::Hash;

/// Somebody who typed an address and has not typed the code yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// SHA-256 of the secret in the address of the page.
    pub hash: Hash,
    /// The address, as typed.
    pub email: String,
    /// SHA-256 of the secret and the code, so that neither is kept.
    pub code: Hash,
    /// Whether the code is so long that nobody guesses it.
    pub long: bool,
    /// How many wrong codes were typed.
    pub wrong: u32,
    /// Where to go afterwards, in the caller's form.
    pub then: String,
    /// When it began.
    pub begun: Timestamp,
    /// From when the code opens nothing.
    pub expires: Timestamp,
}

/// Somebody who is signed in on a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Stays the same when the secret is drawn anew; shown to nobody but its person.
    pub id: String,
    /// SHA-256 of the secret in the cookie.
    pub hash: Hash,
    /// The person.
    pub person: String,
    /// As whom they act, in the caller's form.
    pub acting: String,
    /// What they told of their device, for their list of sessions.
    pub device: String,
    /// When it began.
    pub begun: Timestamp,
    /// When it was last used, to a few minutes.
    pub seen: Timestamp,
    /// From when it is none.
    pub expires: Timestamp,
}

/// A form that was sent by somebody who was signed out meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedForm {
    /// SHA-256 of the secret in the address that leads back to it.
    pub hash: Hash,
    /// Where it was sent.
    pub path: String,
    /// What was sent, as it came.
    pub body: Vec<u8>,
    /// Until when it is kept.
    pub expires: Timestamp,
}
