//! Checking a whole record: everything is read and hashed again, nothing is believed.

mod checkpoints;
mod contents;
mod entries;

use std::fmt;
use std::path::Path;

use crate::checkpoint::Checkpoint;
use crate::error::StoreError;
use crate::hash::Hash;
use crate::key::Vkey;
use crate::names::ForumId;
use crate::sqlite::Sqlite;
use crate::tree::Frontier;

/// Most faults a report lists; one that has so many is not worth reading further.
pub const FAULTS_MAX: usize = 100;

/// What is said of a record with empty tables: it proves nothing.
const NOTHING_FILED: &str =
    "the record holds no signed entry; a file copied without the `-wal` file beside it is empty";

/// What was found in a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The forum.
    pub forum: ForumId,
    /// Number of entries.
    pub size: u64,
    /// Root over them, as computed.
    pub root: Hash,
    /// The key in the store; one without is damaged.
    pub key: Option<Vkey>,
    /// Contents that are there and whole.
    pub contents: u64,
    /// Contents that are gone by an erasure in the record.
    pub erased: u64,
    /// Checkpoints, each signed over the root of its size.
    pub checkpoints: u64,
    /// Everything that is not as it was filed, at most [`FAULTS_MAX`].
    pub faults: Vec<StoreFault>,
    /// What all this amounts to.
    pub soundness: Soundness,
}

/// What a record turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soundness {
    /// All of it holds, and the given key signed it.
    Proved,
    /// All of it holds together, but no key was given, so nobody says whose signature it is.
    ConsistentSignerUnknown,
    /// Something in it is not as it was filed.
    Damaged,
}

/// One thing that is not as it was filed, in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreFault {
    /// The table, or `file`, or `kept checkpoint`.
    pub place: &'static str,
    /// The row in it, if it is one.
    pub row: String,
    /// What is wrong.
    pub what: &'static str,
}

impl fmt::Display for StoreFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.row.is_empty() {
            write!(f, "{}: {}", self.place, self.what)
        } else {
            write!(f, "{} {}: {}", self.place, self.row, self.what)
        }
    }
}

/// Reads a whole record and says what was found. Nothing is written to it.
///
/// `key` is a key the reader trusts from elsewhere; `kept` a checkpoint someone other than the operator kept,
/// which exposes a log that was rewritten or rolled back behind it.
///
/// An error means that the file could not be opened as a record of a known version.
pub fn verify_store(
    path: &Path,
    key: Option<&Vkey>,
    kept: Option<&Checkpoint>,
) -> Result<Report, StoreError> {
    let store = Sqlite::open_to_read(path)?;
    // One transaction: what is appended meanwhile is not part of what is checked.
    let view = store.connection().unchecked_transaction()?;
    let forum = store.forum()?;
    let mut check = Check { faults: Vec::new(), frontier: Frontier::default() };
    let named = path.file_stem().is_some_and(|stem| stem == forum.as_str());
    check.require(named, "file", "", "does not have the name of the forum whose record it holds");
    let stored_key = check.stored_key(&store, key);
    let signer = stored_key.as_ref().or(key);
    let counts = entries::walk(&view, &forum, signer, kept, &mut check);
    let counts = check.readable(counts).unwrap_or_default();
    let other_meta = check.readable(store.other_meta()).unwrap_or_default();
    for row in other_meta {
        check.fault("meta", row, "no value of this name belongs there");
    }
    let filed = check.frontier.size() > 0;
    check.require(filed, "file", "", NOTHING_FILED);
    check.require(!filed || stored_key.is_some(), "meta", "key", "the verification key is missing");
    let soundness = match (check.faults.is_empty(), key) {
        (false, _) => Soundness::Damaged,
        (true, Some(_)) => Soundness::Proved,
        (true, None) => Soundness::ConsistentSignerUnknown,
    };
    Ok(Report {
        forum,
        size: check.frontier.size(),
        root: check.frontier.root(),
        key: stored_key,
        contents: counts.contents,
        erased: counts.erased,
        checkpoints: counts.checkpoints,
        faults: check.faults,
        soundness,
    })
}

/// What is counted on the way.
#[derive(Debug, Default)]
struct Counts {
    contents: u64,
    erased: u64,
    checkpoints: u64,
}

/// The tree as it is computed again, and the faults so far.
struct Check {
    faults: Vec<StoreFault>,
    frontier: Frontier,
}

impl Check {
    fn fault(&mut self, place: &'static str, row: impl ToString, what: &'static str) {
        if self.faults.len() < FAULTS_MAX {
            self.faults.push(StoreFault { place, row: row.to_string(), what });
        }
    }

    /// Notes a fault unless `holds`.
    fn require(&mut self, holds: bool, place: &'static str, row: impl ToString, what: &'static str) {
        if !holds {
            self.fault(place, row, what);
        }
    }

    /// A database that cannot be read to its end is a fault of the file.
    fn readable<T>(&mut self, read: Result<T, rusqlite::Error>) -> Option<T> {
        if read.is_err() {
            self.fault("file", "", "the database cannot be read to its end");
        }
        read.ok()
    }

    fn stored_key(&mut self, store: &Sqlite, given: Option<&Vkey>) -> Option<Vkey> {
        let Ok(stored) = store.vkey() else {
            self.fault("meta", "key", "the verification key does not read");
            return None;
        };
        let same = stored.is_none() || given.is_none() || stored.as_ref() == given;
        self.require(same, "meta", "key", "the log is signed by another key than the one given");
        stored
    }
}
