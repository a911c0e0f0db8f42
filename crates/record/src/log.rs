//! The log: few verbs, in the words of the record.
//!
//! To add another store: implement [`Log`] and [`Desk`](crate::Desk), make `append` one durable transaction, and
//! run the story in `tests/store.rs` over it.

use jiff::Timestamp;

use crate::body::{Body, ROLE_SENT};
use crate::checkpoint::Checkpoint;
use crate::desk::DeskChange;
use crate::envelope::Envelope;
use crate::error::StoreError;
use crate::hash::{Hash, Salt};
use crate::key::{Signer, Vkey};
use crate::receipt::Receipt;
use crate::tile::{Tile, TileRow, entry_bundle, hash_tile};
use crate::tree::{self, NodePlace, Nodes};

/// Most entries one call of [`Log::read_from`] returns.
pub const READ_ENTRIES_MAX: usize = 10_000;

/// A content to be filed, with its salt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewContent {
    /// 32 random bytes of its own.
    pub salt: Salt,
    /// What is kept.
    pub bytes: Vec<u8>,
}

impl NewContent {
    /// Returns SHA-256 of the salt and the bytes, by which bodies name this content.
    pub fn digest(&self) -> Hash {
        self.salt.seal(&self.bytes)
    }
}

/// An entry to be filed.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEntry {
    /// When it is filed; not before the entry before it.
    pub at: Timestamp,
    /// What it says. Its `contents` must name exactly the contents below, in order.
    pub body: Body,
    /// 32 random bytes for the commitment.
    pub salt: Salt,
    /// What it brings.
    pub contents: Vec<NewContent>,
    /// What it makes disappear.
    pub erase: Option<Erasure>,
}

/// A person and their contents, removed in the transaction that files the fact. The bodies stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// Whose row, mail and tokens go.
    pub person: String,
    /// Which contents go; the body's `event.contents` must list the same.
    pub contents: Vec<Hash>,
}

/// Everything that becomes durable together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Batch {
    /// In order; at least one.
    pub entries: Vec<NewEntry>,
    /// What changes on the desk. Erasures of the same batch come after.
    pub desk: Vec<DeskChange>,
}

/// An entry as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its public form.
    pub envelope: Envelope,
    /// The bytes of its body.
    pub body: Vec<u8>,
    /// The salt of its body.
    pub salt: Salt,
}

/// A content as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Its salt.
    pub salt: Salt,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Where a log ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Number of entries.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// When the last one was filed.
    pub at: Option<Timestamp>,
}

/// An append-only log with its contents, checkpoints and subtree hashes.
pub trait Log {
    /// Returns where the log ends.
    fn head(&self) -> Result<Head, StoreError>;

    /// Returns the entries from `seq` on, at most `limit` and [`READ_ENTRIES_MAX`].
    fn read_from(&self, seq: u64, limit: usize) -> Result<Vec<Entry>, StoreError>;

    /// Files a batch in one durable transaction and signs the new head inside it.
    ///
    /// When it returns an error nothing was filed, except after [`StoreError::NotSynced`].
    fn append(&mut self, expected: u64, batch: &Batch, signer: &Signer) -> Result<Checkpoint, StoreError>;

    /// Returns a content, or `None` when there is none or it was erased.
    fn content(&self, digest: &Hash) -> Result<Option<Content>, StoreError>;

    /// Returns the newest checkpoint; `None` while the log is empty.
    fn checkpoint(&self) -> Result<Option<Checkpoint>, StoreError>;

    /// Returns the stored hash of a complete subtree.
    fn node(&self, place: NodePlace) -> Result<Hash, StoreError>;

    /// Returns the root over the first `size` entries; the log must have as many.
    fn root_at(&self, size: u64) -> Result<Hash, StoreError> {
        tree::root(&Stored(self), size)
    }

    /// Returns the proof that entry `seq` is in the tree of the first `size`; `seq` below `size`.
    fn inclusion(&self, seq: u64, size: u64) -> Result<Vec<Hash>, StoreError> {
        tree::inclusion(&Stored(self), seq, size)
    }

    /// Returns the proof that the tree of `old` entries begins the tree of `new`; `old` not above `new`.
    fn consistency(&self, old: u64, new: u64) -> Result<Vec<Hash>, StoreError> {
        tree::consistency(&Stored(self), old, new)
    }

    /// Returns the bytes of a tile, or `None` when the log has not grown that far.
    fn tile(&self, tile: &Tile) -> Result<Option<Vec<u8>>, StoreError> {
        let size = self.head()?.size;
        if let TileRow::Hashes { .. } = tile.row {
            return hash_tile(&Stored(self), *tile, size);
        }
        let Some((first, count)) = tile.entries(size) else { return Ok(None) };
        let envelopes: Vec<String> =
            self.read_from(first, count)?.into_iter().map(|entry| entry.envelope.to_text()).collect();
        Ok(Some(entry_bundle(envelopes.iter().map(String::as_str))))
    }

    /// Returns the receipt of entry `seq` over the newest checkpoint.
    ///
    /// `None` when there is no such entry, it brought nothing a person sent, or that was erased.
    fn receipt(&self, seq: u64, key: &Vkey) -> Result<Option<Receipt>, StoreError> {
        let Some(checkpoint) = self.checkpoint()?.filter(|checkpoint| seq < checkpoint.size()) else {
            return Ok(None);
        };
        let Some(entry) = self.read_from(seq, 1)?.pop() else { return Ok(None) };
        let body = Body::from_bytes(&entry.body).map_err(|_| StoreError::Corrupt {
            table: "entry",
            row: seq.to_string(),
            what: "the body does not read",
        })?;
        let Some(named) = body.contents.iter().find(|content| content.role == ROLE_SENT) else {
            return Ok(None);
        };
        let Some(sent) = self.content(&named.digest)? else { return Ok(None) };
        Ok(Some(Receipt {
            key: key.clone(),
            salt: sent.salt,
            sent: sent.bytes,
            body_salt: entry.salt,
            body: entry.body,
            envelope: entry.envelope,
            proof: self.inclusion(seq, checkpoint.size())?,
            checkpoint,
        }))
    }
}

/// The subtree hashes of a log, for the algorithms of [`tree`].
struct Stored<'a, L: ?Sized>(&'a L);

impl<L: Log + ?Sized> Nodes for Stored<'_, L> {
    type Error = StoreError;

    fn node(&self, place: NodePlace) -> Result<Hash, StoreError> {
        self.0.node(place)
    }
}
