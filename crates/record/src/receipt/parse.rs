//! Reading a receipt's lines, strictly. Whether they are true is decided elsewhere.

use std::str::{FromStr, Split};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Timestamp;

use super::{Fault, RECEIPT_BYTES_MAX, VERSION_LINE, is_reference};
use crate::checkpoint::Checkpoint;
use crate::hash::{Hash, Salt};
use crate::instant::parse_instant;
use crate::names::{ForumId, read_number};
use crate::tree::PROOF_HASHES_MAX;

/// The values of a receipt, each read in its one canonical form, none yet believed.
pub(super) struct Lines {
    pub(super) forum: ForumId,
    /// Visible ASCII; whether it is a key is asked after all lines were read.
    pub(super) key: String,
    pub(super) reference: String,
    pub(super) received: Timestamp,
    pub(super) filed: Timestamp,
    pub(super) zone: String,
    pub(super) digest: Hash,
    pub(super) salt: Salt,
    pub(super) sent: Vec<u8>,
    pub(super) body_salt: Salt,
    pub(super) body: Vec<u8>,
    pub(super) envelope: Vec<u8>,
    pub(super) index: u64,
    pub(super) size: u64,
    pub(super) proof: Vec<Hash>,
    pub(super) checkpoint: Checkpoint,
}

/// Reads a receipt: each line once, in order, nothing before, between or after.
///
/// The first block ends at the first empty line or, where there is none, at the end of the text.
pub(super) fn read_lines(receipt: &[u8]) -> Result<Lines, Fault> {
    if receipt.len() > RECEIPT_BYTES_MAX {
        return Err(Fault::NotAReceipt);
    }
    // A byte that is not UTF-8 becomes U+FFFD, which no line may hold: it is a fault of the line it stands in.
    let text = String::from_utf8_lossy(receipt);
    let (head, note) =
        text.split_once("\n\n").unwrap_or_else(|| (text.strip_suffix('\n').unwrap_or(&text), ""));
    let mut lines = Reader(head.split('\n'));
    if lines.0.next() != Some(VERSION_LINE) {
        return Err(Fault::NotAReceipt);
    }
    Ok(Lines {
        forum: lines.read("forum", parsed)?,
        key: lines.read("key", visible)?,
        reference: lines.read("reference", |value| is_reference(value).then(|| value.to_owned()))?,
        received: lines.read("received", parse_instant)?,
        filed: lines.read("filed", parse_instant)?,
        zone: lines.read("zone", visible)?,
        digest: lines.read("digest", parsed)?,
        salt: lines.read("salt", |value| Salt::from_hex(value).ok())?,
        sent: lines.read("sent", base64)?,
        body_salt: lines.read("body-salt", |value| Salt::from_hex(value).ok())?,
        body: lines.read("body", base64)?,
        envelope: lines.read("envelope", base64)?,
        index: lines.read("index", read_number)?,
        size: lines.read("size", read_number)?,
        proof: lines.rest("proof", |value| Hash::from_slice(&base64(value)?))?,
        checkpoint: Checkpoint::parse(note).map_err(|_| Fault::Line("checkpoint"))?,
    })
}

struct Reader<'a>(Split<'a, char>);

impl Reader<'_> {
    /// Reads the next line, which must be `name VALUE`.
    fn read<T>(&mut self, name: &'static str, value: impl Fn(&str) -> Option<T>) -> Result<T, Fault> {
        let line = self.0.next().ok_or(Fault::Line(name))?;
        line_value(line, name).and_then(value).ok_or(Fault::Line(name))
    }

    /// Reads all lines that are left, each of which must be `name VALUE`.
    fn rest<T>(self, name: &'static str, value: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Fault> {
        let mut values = Vec::new();
        for line in self.0 {
            let read = line_value(line, name).and_then(&value).filter(|_| values.len() < PROOF_HASHES_MAX);
            values.push(read.ok_or(Fault::Line(name))?);
        }
        Ok(values)
    }
}

fn line_value<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix(name)?.strip_prefix(' ').filter(|value| !value.is_empty())
}

fn parsed<T: FromStr>(value: &str) -> Option<T> {
    value.parse().ok()
}

/// Reads standard base64 with its padding; unused bits must be zero.
fn base64(value: &str) -> Option<Vec<u8>> {
    BASE64.decode(value).ok()
}

/// Reads visible ASCII, as keys and IANA names are.
fn visible(value: &str) -> Option<String> {
    value.bytes().all(|byte| byte.is_ascii_graphic()).then(|| value.to_owned())
}
