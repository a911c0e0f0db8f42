//! What lies in a data folder is for this user only: it holds addresses, and tokens that open what they belong to.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// How the name of a file ends until it is whole.
const UNFINISHED: &str = "unfinished";

/// Makes a folder, and those above it, that only this user may open. One that stands there empty is closed to others;
/// one that holds something already may be more than ours.
pub(crate) fn private_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        if fs::read_dir(path)?.next().is_none() {
            close_to_others(path);
        }
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    sync_folder(path.parent().unwrap_or(path))
}

/// Makes a file, or empties it, that only this user may read.
pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a file that only this user may read, whole or not at all; one that stands there is never overwritten. The
/// caller holds the lock of the data folder.
pub(crate) fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = path.parent().expect("BUG: keys lie in a folder");
    private_folder(folder)?;
    let unfinished = path.with_extension(UNFINISHED);
    write_whole(&unfinished, path, bytes)
}

/// Writes a file beside its place, syncs it and only then gives it its name; both are on one file system.
pub(crate) fn write_whole(unfinished: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private_file(unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(unfinished, path)?;
    sync_folder(path.parent().unwrap_or(path))
}

/// Takes the permissions of everyone but this user from what an earlier version made, if it is there.
pub(crate) fn close_to_others(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let Ok(found) = fs::metadata(path) else { return };
        let mode = found.permissions().mode();
        if mode & 0o077 != 0
            && let Err(why) = fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700))
        {
            tracing::warn!(path = %path.display(), %why, "others may read this, and it cannot be closed to them");
        }
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Makes sure that the names in a folder are on the disk; only Unix has such a call.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        // The folder of a name without one is the current one.
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        File::open(path)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
