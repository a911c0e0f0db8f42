//! What can go wrong with a store. All of these are an operator's problem, except where it says otherwise.

/// Why a store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Someone else appended in between; nothing was written.
    #[error("the log has {found} entries, not {expected}; read it again and decide anew")]
    WrongHead {
        /// The number of entries the caller decided on.
        expected: u64,
        /// The number there are.
        found: u64,
    },
    /// An entry is dated before the one it follows; nothing was written.
    #[error("the entry is dated {at}, before the last one; set the clock right")]
    TimeWentBack {
        /// The instant that was refused.
        at: jiff::Timestamp,
    },
    /// The disk is full; nothing was written.
    #[error("the disk is full; make room and try again")]
    Full,
    /// The key given is not the one that signed this log before.
    #[error("the signing key is not the one of this log; put back the right one")]
    AnotherKey,
    /// The file is no record, or of a version this program does not know.
    #[error("the file has schema version {found}, this program knows {known}; use the version that wrote it")]
    UnknownSchema {
        /// What the file says.
        found: i64,
        /// What this program writes.
        known: i64,
    },
    /// The caller broke a promise about what a batch is; nothing was written. Our own mistake.
    #[error("the batch cannot be filed: {0}")]
    BadBatch(&'static str),
    /// A stored value is not what it must be.
    #[error("table `{table}`, row {row}: {what}; run `travaux verify` on the data folder")]
    Corrupt {
        /// Where.
        table: &'static str,
        /// Which row.
        row: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The database does not answer as it should.
    #[error("the database does not answer")]
    Database(#[source] rusqlite::Error),
    /// The write was cut off before it was safe; whether it happened is known only after reopening.
    #[error("the write was cut off before it was safe on disk")]
    NotSynced,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            _ => Self::Database(error),
        }
    }
}
