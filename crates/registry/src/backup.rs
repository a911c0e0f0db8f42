//! A copy of a data folder, taken while it is served, and its way back.
//!
//! A backup is a data folder itself: a record for each forum, the keys, the mails that were written into files.
//! `travaux verify` reads it like any other. Snapshots are left out, since they can be made again.

use std::fs;
use std::path::{Path, PathBuf};

use record::{Soundness, StoreError, verify_store};

use crate::lock::{Lock, LockFault};
use crate::private::{private_folder, sync_folder};

/// How the name of a copy ends until it is whole.
const UNFINISHED: &str = "unfinished";

/// What was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The forums with the number of their entries.
    pub forums: Vec<(record::ForumId, u64)>,
}

/// The copy is not there.
#[derive(Debug, thiserror::Error)]
pub enum BackupFault {
    /// Something stands where the copy should go.
    #[error("{0} exists already; name a folder that does not")]
    Exists(PathBuf),
    /// The copy would lie in what is copied.
    #[error("{0} lies inside the folder that is copied; name a folder elsewhere")]
    Inside(PathBuf),
    /// There is nothing to copy.
    #[error("{0} holds no record of a forum")]
    Nothing(PathBuf),
    /// A record without its key cannot be served again.
    #[error("the signing key {0} is missing; put it back from your copy")]
    Key(PathBuf),
    /// A file cannot be read or written.
    #[error("{path} cannot be used")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A record cannot be copied or read.
    #[error("the record {path} cannot be copied")]
    Store {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: StoreError,
    },
    /// The copy does not hold together; it was left where it is, to be looked at.
    #[error("the record {path} is damaged: {what}; the copy was not put in place")]
    Damaged {
        /// Which.
        path: PathBuf,
        /// The first fault.
        what: String,
    },
    /// The folder is in use.
    #[error(transparent)]
    Lock(#[from] LockFault),
}

fn io(path: &Path) -> impl FnOnce(std::io::Error) -> BackupFault + '_ {
    |source| BackupFault::Io { path: path.to_owned(), source }
}

/// Copies a data folder, also while it is served, into a folder that does not exist yet or is empty, and lies outside of
/// it. Each record is copied as it was at one moment and then verified whole; the copy gets its name last.
pub fn backup(data: &Path, to: &Path) -> Result<Copied, BackupFault> {
    let unfinished = beside(data, to)?;
    match copy(data, &unfinished) {
        Ok(copied) => {
            fs::rename(&unfinished, to).map_err(io(to))?;
            sync_folder(to.parent().unwrap_or(to)).map_err(io(to))?;
            Ok(copied)
        }
        // A damaged copy is left to be looked at; any other is of no use, and this call made it.
        Err(fault @ BackupFault::Damaged { .. }) => Err(fault),
        Err(fault) => {
            let _ = fs::remove_dir_all(&unfinished);
            Err(fault)
        }
    }
}

/// Puts a backup back as a data folder, where none is. What was acknowledged after the backup is not in it.
pub fn restore(backup: &Path, data: &Path) -> Result<Copied, BackupFault> {
    // A folder that is being served is no backup.
    let _lock = if backup.join("lock").exists() { Some(Lock::take(backup)?) } else { None };
    self::backup(backup, data)
}

/// A folder of our own beside the one that is to be made.
fn beside(data: &Path, to: &Path) -> Result<PathBuf, BackupFault> {
    let is_empty = |folder: &Path| fs::read_dir(folder).is_ok_and(|mut files| files.next().is_none());
    if to.exists() && !is_empty(to) {
        return Err(BackupFault::Exists(to.to_owned()));
    }
    let mut name = to.file_name().ok_or_else(|| BackupFault::Exists(to.to_owned()))?.to_owned();
    let parent = match to.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    private_folder(parent).map_err(io(parent))?;
    // A copy inside would be copied with the next one, and an erasure would not reach it.
    let real = |path: &Path| path.canonicalize().map_err(io(path));
    if real(parent)?.starts_with(real(data)?) {
        return Err(BackupFault::Inside(to.to_owned()));
    }
    let random: [u8; 6] = crate::chance::bytes();
    let random = random.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    name.push(format!(".{UNFINISHED}-{random:012x}"));
    let unfinished = to.with_file_name(name);
    private_folder(&unfinished.join("keys")).map_err(io(&unfinished))?;
    Ok(unfinished)
}

fn copy(from: &Path, to: &Path) -> Result<Copied, BackupFault> {
    let mut forums = Vec::new();
    for record in records(from)? {
        let name = record.file_name().expect("BUG: a record has a name");
        let key = from.join("keys").join(name).with_extension("key");
        if !key.exists() {
            return Err(BackupFault::Key(key));
        }
        let copy = to.join(name);
        record::backup(&record, &copy)
            .map_err(|source| BackupFault::Store { path: record.clone(), source })?;
        forums.push(verified(&copy)?);
    }
    if forums.is_empty() {
        return Err(BackupFault::Nothing(from.to_owned()));
    }
    copy_files(&from.join("keys"), &to.join("keys"))?;
    if from.join("mail").is_dir() {
        private_folder(&to.join("mail")).map_err(io(to))?;
        copy_files(&from.join("mail"), &to.join("mail"))?;
    }
    Ok(Copied { forums })
}

/// Copies the files of a folder, synced, with their permissions: a key stays readable by this user only.
fn copy_files(from: &Path, to: &Path) -> Result<(), BackupFault> {
    for file in files(from)? {
        let copy = to.join(file.file_name().expect("BUG: a listed file has a name"));
        fs::copy(&file, &copy).map_err(io(&file))?;
        fs::File::open(&copy).and_then(|file| file.sync_all()).map_err(io(&copy))?;
    }
    Ok(())
}

fn verified(copy: &Path) -> Result<(record::ForumId, u64), BackupFault> {
    let store = |source| BackupFault::Store { path: copy.to_owned(), source };
    let report = verify_store(copy, None, None).map_err(store)?;
    match report.faults.first() {
        None if report.soundness != Soundness::Damaged => Ok((report.forum, report.size)),
        first => {
            let what = first.map_or_else(|| "it does not verify".to_owned(), ToString::to_string);
            Err(BackupFault::Damaged { path: copy.to_owned(), what })
        }
    }
}

fn records(folder: &Path) -> Result<Vec<PathBuf>, BackupFault> {
    let mut records = files(folder)?;
    records.retain(|file| file.extension().is_some_and(|extension| extension == "sqlite"));
    Ok(records)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, BackupFault> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(io(folder))? {
        let path = entry.map_err(io(folder))?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
