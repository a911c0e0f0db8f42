//! One process a data folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

/// Held as long as the folder is served; the operating system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// The folder cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum LockFault {
    /// Another process has it.
    #[error("the data folder {folder} is served by process {holder}; stop that one first")]
    Held {
        /// The folder.
        folder: PathBuf,
        /// What the lock says of its holder.
        holder: String,
    },
    /// The lock file cannot be written.
    #[error("the data folder {folder} cannot be locked; may this user write there?")]
    Io {
        /// The folder.
        folder: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
}

impl Lock {
    /// Takes a folder.
    pub fn take(folder: &Path) -> Result<Self, LockFault> {
        let io = |source| LockFault::Io { folder: folder.to_owned(), source };
        let path = folder.join("lock");
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).read(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::Error(why)) => return Err(io(why)),
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                // The holder's name is a help, not the point.
                let _ = file.read_to_string(&mut holder);
                return Err(LockFault::Held { folder: folder.to_owned(), holder: holder.trim().to_owned() });
            }
        }
        file.set_len(0).and_then(|()| file.rewind()).map_err(io)?;
        writeln!(file, "{}", std::process::id()).map_err(io)?;
        Ok(Self { _file: file })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_process_is_refused_and_told_which_is_the_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Lock::take(folder.path()).expect("free");
        let refused = Lock::take(folder.path()).expect_err("held").to_string();
        assert!(refused.contains(&std::process::id().to_string()), "{refused}");
        drop(first);
        Lock::take(folder.path()).expect("free again");
    }
}
