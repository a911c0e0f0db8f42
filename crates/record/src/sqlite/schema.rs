//! The tables, and how a connection is set up.

use rusqlite::Connection;

use crate::error::StoreError;

/// The version of the tables, kept in `PRAGMA user_version`. Another one is refused.
pub const SCHEMA_VERSION: i64 = 3;

/// The earliest version that is read; what it lacks is added when such a record is opened to be written.
const SCHEMA_EARLIEST: i64 = 1;

/// How long a connection waits for another one's transaction, in milliseconds.
const BUSY_MS: u32 = 30_000;

/// Pages in the write-ahead log before they are carried into the file: 16 MiB. A batch touches a page in each of several
/// trees with random keys, so the default of 1,000 would carry the same pages over with nearly every batch; and who
/// reads looks through the log first, so that pages are made half as fast where it holds four times as much.
const WAL_PAGES: i64 = 4_096;

/// Kibibytes of pages that a connection which writes keeps at hand: the upper levels of all trees of a large forum.
const WRITER_CACHE_KIB: i64 = 65_536;

/// Tables that are only ever read by their key have no rowid: one tree is written instead of two. `content` has one,
/// because its rows are large. A person's tokens are found by reading all of them: that is needed for an erasure only.
const TABLES: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY, envelope BLOB NOT NULL, body BLOB NOT NULL, body_salt BLOB NOT NULL
) STRICT;
CREATE TABLE content (digest BLOB PRIMARY KEY, seq INTEGER NOT NULL, salt BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE node (
    level INTEGER NOT NULL, place INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (level, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
CREATE TABLE person (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, affiliation TEXT,
    purpose TEXT NOT NULL, keep_until TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, message BLOB NOT NULL,
    due TEXT NOT NULL, attempts INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_due ON outbox (due);
CREATE TABLE token (
    hash BLOB PRIMARY KEY, purpose TEXT NOT NULL, subject TEXT NOT NULL, person TEXT NOT NULL, expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
    key TEXT PRIMARY KEY, request BLOB NOT NULL, answer BLOB NOT NULL, expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// Tables of version 2: who is signed in, files that are kept for a time, and what became of letters. `attachment` has a
/// rowid, because its rows are large. Mail that is `bulk` waits behind what somebody waits for. People with an office or a session are found by their address; those who only
/// commented are not in that index, because a consultation may bring a million of them.
const TABLES_2: &str = "
CREATE TABLE sign_in (
    hash BLOB PRIMARY KEY, email TEXT NOT NULL, code BLOB NOT NULL, long INTEGER NOT NULL, wrong INTEGER NOT NULL,
    next TEXT NOT NULL, begun TEXT NOT NULL, expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
    id TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, person TEXT NOT NULL, acting TEXT NOT NULL, device TEXT NOT NULL,
    begun TEXT NOT NULL, seen TEXT NOT NULL, expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
    id TEXT PRIMARY KEY, person TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT NOT NULL,
    salt BLOB NOT NULL, bytes BLOB NOT NULL, keep_until TEXT NOT NULL
) STRICT;
CREATE TABLE delivery (
    letter TEXT NOT NULL, addressee TEXT NOT NULL, person TEXT NOT NULL, mail INTEGER NOT NULL,
    queued TEXT NOT NULL, ended TEXT, fate TEXT, UNIQUE (letter, addressee, person)
) STRICT;
CREATE INDEX delivery_mail ON delivery (mail);
CREATE INDEX delivery_person ON delivery (person, letter);
ALTER TABLE outbox ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0;
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (bulk, due);
CREATE TABLE saved_form (
    hash BLOB PRIMARY KEY, path TEXT NOT NULL, body BLOB NOT NULL, expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
CREATE INDEX person_known ON person (email COLLATE NOCASE) WHERE purpose <> 'comment';
";

/// Version 3: why sending a copy of a letter failed.
const TABLES_3: &str = "ALTER TABLE delivery ADD COLUMN fault TEXT;";

/// Key in `meta` of the forum's name.
pub(super) const META_FORUM: &str = "forum";
/// Key in `meta` of the verification key.
pub(super) const META_KEY: &str = "key";
/// Key in `meta` that is there while erased bytes may still lie in the file.
pub(super) const META_SCRUB: &str = "scrub-due";

/// Sets up a connection that writes.
pub(super) fn set_up_writer(connection: &Connection) -> Result<(), StoreError> {
    // What is deleted is overwritten at once; copies SQLite made when it moved rows are `Sqlite::scrub`'s work.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // An acknowledged batch is on disk: every commit is synced, not only checkpoints of the WAL.
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "wal_autocheckpoint", WAL_PAGES)?;
    connection.pragma_update(None, "cache_size", -WRITER_CACHE_KIB)?;
    set_up_reader(connection)
}

/// Sets up any connection.
pub(super) fn set_up_reader(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(std::time::Duration::from_millis(BUSY_MS.into()))?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Makes the tables of a new record.
pub(super) fn make_tables(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(TABLES)?;
    connection.execute_batch(TABLES_2)?;
    connection.execute_batch(TABLES_3)?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(())
}

/// Adds what a record of an earlier version lacks, in one transaction.
pub(super) fn upgrade(connection: &mut Connection) -> Result<(), StoreError> {
    let version = |connection: &Connection| {
        connection.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))
    };
    if version(connection)? == SCHEMA_VERSION {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let later = [(2, TABLES_2), (3, TABLES_3)];
    // Another program may have added them meanwhile.
    let now = version(&transaction)?;
    for (_, tables) in later.into_iter().filter(|(of, _)| *of > now) {
        transaction.execute_batch(tables)?;
    }
    if now < SCHEMA_VERSION {
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Refuses a file whose tables this program does not know.
pub(super) fn check_version(connection: &Connection) -> Result<(), StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // Whoever only reads the log reads earlier versions as well.
    if (SCHEMA_EARLIEST..=SCHEMA_VERSION).contains(&found) {
        Ok(())
    } else {
        Err(StoreError::UnknownSchema { found, known: SCHEMA_VERSION })
    }
}
