//! The receipt: one text that proves, without network, what was received and that it was filed.

mod parse;
mod verify;

pub use verify::{Fault, KeptCheckpoint, Proof, Verdict, verify_receipt};

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::body::Body;
use crate::checkpoint::Checkpoint;
use crate::envelope::Envelope;
use crate::hash::{Hash, Salt};
use crate::instant::format_instant;
use crate::key::Vkey;

/// The first line of every receipt.
const VERSION_LINE: &str = "travaux-receipt/1";
/// Longest receipt, in bytes.
pub const RECEIPT_BYTES_MAX: usize = 64 << 20;
/// Longest reference, in characters.
pub const REFERENCE_CHARACTERS_MAX: usize = 64;

/// Everything a receipt says that it does not repeat.
///
/// The lines that repeat a value of the body or the envelope (`reference`, `received`, `filed`, …) are
/// written from there, so a receipt that disagrees with itself cannot be made here.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// The log's verification key.
    pub key: Vkey,
    /// The salt of what was sent.
    pub salt: Salt,
    /// Exactly the bytes that were sent.
    pub sent: Vec<u8>,
    /// The salt of the body.
    pub body_salt: Salt,
    /// The bytes of the body.
    pub body: Vec<u8>,
    /// The entry's envelope.
    pub envelope: Envelope,
    /// The inclusion proof, from the leaf upwards.
    pub proof: Vec<Hash>,
    /// The checkpoint the proof leads to.
    pub checkpoint: Checkpoint,
}

/// Says why no receipt can be written: these are promises the writer of entries did not keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoReceipt {
    /// The body does not read.
    #[error("the entry's body does not read")]
    Body,
    /// The body's event has no usable reference.
    #[error("the entry's event has no reference a receipt can carry")]
    Reference,
    /// Nothing was sent: an empty text needs no receipt.
    #[error("the entry has no content of role `sent`")]
    NothingSent,
}

impl Receipt {
    /// Writes the receipt byte for byte as `docs/record-format.md` says.
    pub fn to_text(&self) -> Result<String, NoReceipt> {
        let body = Body::from_bytes(&self.body).map_err(|_| NoReceipt::Body)?;
        let reference = body.reference().filter(|text| is_reference(text)).ok_or(NoReceipt::Reference)?;
        if self.sent.is_empty() {
            return Err(NoReceipt::NothingSent);
        }
        let mut text = String::new();
        let mut line = |name: &str, value: &dyn std::fmt::Display| {
            writeln!(text, "{name} {value}").expect("BUG: writing to a string cannot fail");
        };
        line("forum", &self.envelope.forum);
        line("key", &self.key);
        line("reference", &reference);
        line("received", &format_instant(body.received));
        line("filed", &format_instant(self.envelope.at));
        line("zone", &body.zone);
        line("digest", &self.salt.seal(&self.sent));
        line("salt", &self.salt.to_hex());
        line("sent", &BASE64.encode(&self.sent));
        line("body-salt", &self.body_salt.to_hex());
        line("body", &BASE64.encode(&self.body));
        line("envelope", &BASE64.encode(self.envelope.to_text()));
        line("index", &self.envelope.seq);
        line("size", &self.checkpoint.size());
        for hash in &self.proof {
            line("proof", &BASE64.encode(hash.as_bytes()));
        }
        Ok(format!("{VERSION_LINE}\n{text}\n{}", self.checkpoint.to_text()))
    }
}

/// Says whether a text can stand in a `reference` line: visible ASCII without spaces.
fn is_reference(text: &str) -> bool {
    (1..=REFERENCE_CHARACTERS_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}
