//! The checkpoint: the size and root of a log, signed. C2SP tlog-checkpoint in a C2SP signed note.
//!
//! <https://c2sp.org/tlog-checkpoint>, <https://c2sp.org/signed-note>.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::hash::Hash;
use crate::key::{Signer, Vkey};
use crate::names::{ForumId, read_number};

/// Longest checkpoint, in bytes.
pub const CHECKPOINT_BYTES_MAX: usize = 1024;

/// The size of a log and the root over its entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TreeHead {
    /// Number of entries.
    pub size: u64,
    /// RFC 6962 root over them.
    pub root: Hash,
}

/// A tree head of a forum's log with the one signature of its operator.
///
/// Reading one does not verify it: [`Checkpoint::verify`] does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    forum: ForumId,
    head: TreeHead,
    key_hash: [u8; 4],
    signature: [u8; 64],
}

/// Says that a text is not a checkpoint as this product writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a checkpoint of a travaux log with one signature")]
pub struct BadCheckpoint;

impl Checkpoint {
    /// Signs a tree head. The key must be named for the forum's origin.
    pub fn sign(forum: &ForumId, head: TreeHead, signer: &Signer) -> Self {
        let vkey = signer.vkey();
        assert_eq!(vkey.name(), forum.origin(), "BUG: a log is signed by the key named for it");
        let signature = signer.sign(note_text(forum, head).as_bytes());
        Self { forum: forum.clone(), head, key_hash: vkey.hash(), signature }
    }

    /// Reads exactly what [`Checkpoint::to_text`] writes.
    pub fn parse(text: &str) -> Result<Self, BadCheckpoint> {
        if text.len() > CHECKPOINT_BYTES_MAX {
            return Err(BadCheckpoint);
        }
        Self::read(text).filter(|read| read.to_text() == text).ok_or(BadCheckpoint)
    }

    fn read(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let forum: ForumId = lines.next()?.strip_prefix("travaux/")?.parse().ok()?;
        let size = read_number(lines.next()?)?;
        let root = Hash::from_slice(&BASE64.decode(lines.next()?).ok()?)?;
        lines.next().filter(|blank| blank.is_empty())?;
        let (name, signature) = lines.next()?.strip_prefix("— ")?.split_once(' ')?;
        let signature = BASE64.decode(signature).ok()?;
        let (key_hash, signature) = signature.split_first_chunk::<4>()?;
        if name != forum.origin() {
            return None;
        }
        let signature = signature.try_into().ok()?;
        Some(Self { forum, head: TreeHead { size, root }, key_hash: *key_hash, signature })
    }

    /// Writes the signed note: three lines, a blank one, the signature line.
    pub fn to_text(&self) -> String {
        let signature = BASE64.encode([self.key_hash.as_slice(), &self.signature].concat());
        format!("{}\n— {} {signature}\n", note_text(&self.forum, self.head), self.forum.origin())
    }

    /// Says whether `key` signed this checkpoint.
    pub fn verify(&self, key: &Vkey) -> bool {
        key.name() == self.forum.origin()
            && key.hash() == self.key_hash
            && key.verify(note_text(&self.forum, self.head).as_bytes(), &self.signature)
    }

    /// Returns the forum whose log this is.
    pub fn forum(&self) -> &ForumId {
        &self.forum
    }

    /// Returns the number of entries.
    pub fn size(&self) -> u64 {
        self.head.size
    }

    /// Returns the root over the entries.
    pub fn root(&self) -> Hash {
        self.head.root
    }
}

/// The text that is signed: origin, size, root, each on its line.
fn note_text(forum: &ForumId, head: TreeHead) -> String {
    format!("{}\n{}\n{}\n", forum.origin(), head.size, BASE64.encode(head.root.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> (Checkpoint, Vkey) {
        let forum: ForumId = "wtpf-21".parse().unwrap();
        let signer = Signer::from_seed(&forum.origin(), &[7; 32]).unwrap();
        let head = TreeHead { size: 12, root: Hash([3; 32]) };
        (Checkpoint::sign(&forum, head, &signer), signer.vkey())
    }

    #[test]
    fn a_checkpoint_reads_back_and_is_its_signers_only() {
        let (checkpoint, key) = sample();
        let read = Checkpoint::parse(&checkpoint.to_text()).unwrap();
        assert_eq!(read, checkpoint);
        assert!(read.verify(&key));
        let other = Signer::from_seed(key.name(), &[8; 32]).unwrap();
        assert!(!read.verify(&other.vkey()));
    }

    #[test]
    fn no_changed_byte_of_a_checkpoint_verifies() {
        let (checkpoint, key) = sample();
        let good = checkpoint.to_text().into_bytes();
        for place in 0..good.len() {
            for change in 1..=255u8 {
                let mut bytes = good.clone();
                bytes[place] ^= change;
                let read = std::str::from_utf8(&bytes).ok().and_then(|text| Checkpoint::parse(text).ok());
                assert!(!read.is_some_and(|read| read.verify(&key)), "byte {place} changed by {change}");
            }
        }
    }

    #[test]
    fn extra_lines_and_other_spellings_are_refused() {
        let good = sample().0.to_text();
        for bad in [
            format!("{good}\n"),
            good.trim_end().to_owned(),
            good.replace("\n12\n", "\n012\n"),
            good.replace("\n\n", "\nextension\n\n"),
            good.replace('\n', "\r\n"),
            format!("{good}{}", good.lines().last().unwrap()),
        ] {
            assert_eq!(Checkpoint::parse(&bad), Err(BadCheckpoint), "{bad:?}");
        }
    }
}
