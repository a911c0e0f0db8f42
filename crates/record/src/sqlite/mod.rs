//! The record of one forum in one SQLite file. The only place with SQL, apart from the check of a whole store.

mod append;
mod desk;
mod letters;
mod read;
mod schema;
mod sessions;

use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension as _};

use crate::checkpoint::Checkpoint;
use crate::desk::{
    Attachment, Delivery, Desk, DeskChange, Fate, KeptAnswer, Outgoing, Person, SendFault, Token,
};
use crate::error::StoreError;
use crate::hash::Hash;
use crate::key::{Signer, Vkey};
use crate::log::{Batch, Content, Entry, Head, Log};
use crate::names::ForumId;
use crate::tree::NodePlace;

pub(crate) use append::erased_contents;
pub(crate) use read::to_sql;
pub use schema::SCHEMA_VERSION;

/// A connection to the record of one forum.
///
/// One connection appends; any number may read, and one may work on the desk beside it.
#[derive(Debug)]
pub struct Sqlite {
    connection: Connection,
}

/// Whether erased bytes are gone from the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Scrubbed {
    /// Nothing that was erased is left in the files.
    Clean,
    /// Another connection was reading; the next erasure, opening or [`Sqlite::scrub`] tries again.
    Waiting,
}

impl Sqlite {
    /// Makes the record of a forum in a new file that only this user may read.
    pub fn create(path: &Path, forum: &ForumId) -> Result<Self, StoreError> {
        make_private(path);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::found(Connection::open_with_flags(path, flags)?, forum)
    }

    /// Makes a record in memory.
    pub(crate) fn create_in_memory(forum: &ForumId) -> Result<Self, StoreError> {
        Self::found(Connection::open_in_memory()?, forum)
    }

    fn found(mut connection: Connection, forum: &ForumId) -> Result<Self, StoreError> {
        schema::set_up_writer(&connection)?;
        let transaction = connection.transaction()?;
        schema::make_tables(&transaction)?;
        write_meta(&transaction, schema::META_FORUM, forum.as_str())?;
        transaction.commit()?;
        Ok(Self { connection })
    }

    /// Opens a record to append to it.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let mut store = Self::open_desk(path)?;
        // An erasure that was interrupted is finished now if it can be; a full disk must not keep the record shut.
        let _ = store.scrub_if_due();
        Ok(store)
    }

    /// Opens a record to work on its desk, beside the one that appends.
    pub fn open_desk(path: &Path) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        schema::check_version(&connection)?;
        schema::set_up_writer(&connection)?;
        schema::upgrade(&mut connection)?;
        Ok(Self { connection })
    }

    /// Opens a record to read it.
    pub fn open_to_read(path: &Path) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        schema::set_up_reader(&connection)?;
        schema::check_version(&connection)?;
        Ok(Self { connection })
    }

    /// Returns the forum this is the record of.
    pub fn forum(&self) -> Result<ForumId, StoreError> {
        read::forum(&self.connection)
    }

    /// Returns the key that signs this log; `None` before the first entry.
    pub fn vkey(&self) -> Result<Option<Vkey>, StoreError> {
        read::vkey(&self.connection)
    }

    /// Makes sure that nothing erased is left in the files: writes the file anew, then truncates the write-ahead log.
    ///
    /// `secure_delete` alone is not enough: when SQLite moves rows between pages it leaves stale copies behind,
    /// which a later deletion does not know of. This takes time and free disk in proportion to the record.
    /// `append` does it after an erasure; it is needed by hand only when that had to wait.
    pub fn scrub(&mut self) -> Result<Scrubbed, StoreError> {
        self.connection.execute_batch("VACUUM")?;
        let busy: bool =
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy {
            return Ok(Scrubbed::Waiting);
        }
        self.connection.execute("DELETE FROM meta WHERE key = ?1", [schema::META_SCRUB])?;
        Ok(Scrubbed::Clean)
    }

    /// Says whether erased bytes may still lie in the files.
    pub fn scrub_due(&self) -> Result<bool, StoreError> {
        Ok(read_meta(&self.connection, schema::META_SCRUB)?.is_some())
    }

    fn scrub_if_due(&mut self) -> Result<Scrubbed, StoreError> {
        if self.scrub_due()? { self.scrub() } else { Ok(Scrubbed::Clean) }
    }

    /// Sets how long this connection waits for another one's transaction; half a minute unless said otherwise.
    pub fn wait_at_most(&self, time: std::time::Duration) -> Result<(), StoreError> {
        Ok(self.connection.busy_timeout(time)?)
    }

    /// Lets the file grow by at most `more` pages from now on; `None` takes the limit away. For tests of a full disk.
    pub fn limit_pages(&self, more: Option<u32>) -> Result<(), StoreError> {
        let now: i64 = self.connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
        let most = more.map_or(i64::from(u32::MAX) - 1, |more| now + i64::from(more));
        // The pragma answers with the limit it set, so it is read like a query.
        self.connection.query_row(&format!("PRAGMA max_page_count = {most}"), [], |_| Ok(()))?;
        Ok(())
    }

    /// Returns the names of values in `meta` that this version does not write.
    pub(crate) fn other_meta(&self) -> Result<Vec<String>, rusqlite::Error> {
        let known = [schema::META_FORUM, schema::META_KEY, schema::META_SCRUB];
        let mut statement =
            self.connection.prepare("SELECT key FROM meta WHERE key NOT IN (?1, ?2, ?3) ORDER BY key")?;
        statement.query_map(known, |row| row.get(0))?.collect()
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn from_connection(connection: Connection) -> Self {
        Self { connection }
    }
}

/// Makes an empty file that only this user may read, which SQLite then fills; the files it puts beside it have the same
/// permissions. Where that fails SQLite says why.
fn make_private(path: &Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(path);
}

/// Copies a record, also while it is being written to, into a file that is then whole and synced.
///
/// Only this user may read the copy. `to` should not exist; a record that stands there is replaced.
pub fn backup(from: &Path, to: &Path) -> Result<(), StoreError> {
    let source = Sqlite::open_to_read(from)?;
    make_private(to);
    let mut target = Connection::open(to)?;
    copy(source.connection(), &mut target)?;
    schema::set_up_writer(&target)?;
    Ok(())
}

/// How long a copy waits before it tries again while another connection holds the file.
const COPY_PAUSE: std::time::Duration = std::time::Duration::from_millis(50);

/// Copies all pages in one step, so that no append can come in between.
pub(crate) fn copy(source: &Connection, target: &mut Connection) -> Result<(), StoreError> {
    let backup = rusqlite::backup::Backup::new(source, target)?;
    Ok(backup.run_to_completion(i32::MAX, COPY_PAUSE, None)?)
}

impl Log for Sqlite {
    fn head(&self) -> Result<Head, StoreError> {
        read::head(&self.connection)
    }

    fn read_from(&self, seq: u64, limit: usize) -> Result<Vec<Entry>, StoreError> {
        read::entries(&self.connection, seq, limit)
    }

    fn append(&mut self, expected: u64, batch: &Batch, signer: &Signer) -> Result<Checkpoint, StoreError> {
        let checkpoint = append::append(&mut self.connection, expected, batch, signer)?;
        if batch.entries.iter().any(|entry| entry.erase.is_some()) {
            // The entries are filed; if this cannot be done now it stays due and is tried again.
            let _ = self.scrub_if_due();
        }
        Ok(checkpoint)
    }

    fn content(&self, digest: &Hash) -> Result<Option<Content>, StoreError> {
        read::content(&self.connection, digest)
    }

    fn checkpoint(&self) -> Result<Option<Checkpoint>, StoreError> {
        read::checkpoint(&self.connection)
    }

    fn node(&self, place: NodePlace) -> Result<Hash, StoreError> {
        read::node(&self.connection, place)
    }
}

impl Desk for Sqlite {
    fn change(&mut self, changes: &[DeskChange]) -> Result<(), StoreError> {
        let transaction =
            self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        desk::change(&transaction, changes)?;
        Ok(transaction.commit()?)
    }

    fn answer(&self, key: &str) -> Result<Option<KeptAnswer>, StoreError> {
        desk::answer(&self.connection, key)
    }

    fn token(&self, hash: &Hash, now: jiff::Timestamp) -> Result<Option<Token>, StoreError> {
        desk::token(&self.connection, hash, now)
    }

    fn person(&self, id: &str) -> Result<Option<Person>, StoreError> {
        desk::person(&self.connection, id)
    }

    fn persons_with_email(&self, email: &str) -> Result<Vec<String>, StoreError> {
        desk::persons_with_email(&self.connection, email)
    }

    fn known_with_email(&self, email: &str) -> Result<Option<Person>, StoreError> {
        desk::known_with_email(&self.connection, email)
    }

    fn attachment(&self, id: &str, now: jiff::Timestamp) -> Result<Option<Attachment>, StoreError> {
        desk::attachment(&self.connection, id, now)
    }

    fn due(&self, now: jiff::Timestamp, limit: usize) -> Result<Vec<Outgoing>, StoreError> {
        desk::due(&self.connection, now, limit)
    }

    fn ended(&mut self, id: i64, fate: Fate, at: jiff::Timestamp) -> Result<(), StoreError> {
        let transaction =
            self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        letters::ended(&transaction, id, fate, at)?;
        Ok(transaction.commit()?)
    }

    fn deliveries(&self, letter: &str) -> Result<Vec<Delivery>, StoreError> {
        letters::deliveries(&self.connection, letter)
    }

    fn postpone(&mut self, id: i64, fault: SendFault, due: jiff::Timestamp) -> Result<(), StoreError> {
        let transaction =
            self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        letters::postpone(&transaction, id, fault, due)?;
        Ok(transaction.commit()?)
    }

    fn expire(&mut self, now: jiff::Timestamp) -> Result<(), StoreError> {
        desk::expire(&self.connection, now)
    }
}

fn write_meta(connection: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)", [key, value])?;
    Ok(())
}

fn read_meta(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    let value = connection.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0));
    Ok(value.optional()?)
}
