//! The state on disk as a hint for the next start. It names the root it was taken at and the shape it has; anything
//! that does not fit is discarded, and `verify` never reads it.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use forum::snapshot::{SCHEMA, Snapshot};
use record::Hash;
use sha2::{Digest as _, Sha256};

const MAGIC: &[u8; 16] = b"travaux-state/1\n";
/// Bytes before the state: magic, schema, size, root, digest of the state.
const HEADER: usize = 16 + 4 + 8 + 32 + 32;

/// A snapshot as it was read.
pub(crate) struct Taken {
    pub(crate) size: u64,
    pub(crate) root: Hash,
    pub(crate) state: Snapshot,
}

/// Writes a snapshot beside the record, whole or not at all.
pub(crate) fn write(path: &Path, size: u64, root: Hash, state: &Snapshot) -> std::io::Result<()> {
    let state = postcard::to_stdvec(state).map_err(std::io::Error::other)?;
    let mut bytes = Vec::with_capacity(HEADER + state.len());
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&SCHEMA.to_be_bytes());
    bytes.extend_from_slice(&size.to_be_bytes());
    bytes.extend_from_slice(&root.0);
    bytes.extend_from_slice(&Sha256::digest(&state));
    bytes.extend_from_slice(&state);
    let beside = path.with_extension("snapshot.new");
    let mut file = fs::File::create(&beside)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    fs::rename(beside, path)
}

/// Reads a snapshot; `None` for one that is missing, damaged or of another shape.
pub(crate) fn read(path: &Path) -> Option<Taken> {
    let bytes = fs::read(path).ok()?;
    let (header, state) = bytes.split_at_checked(HEADER)?;
    let (magic, rest) = header.split_at(16);
    let (schema, rest) = rest.split_at(4);
    let (size, rest) = rest.split_at(8);
    let (root, digest) = rest.split_at(32);
    let fits = magic == MAGIC && schema == SCHEMA.to_be_bytes() && digest == &Sha256::digest(state)[..];
    if !fits {
        return None;
    }
    Some(Taken {
        size: u64::from_be_bytes(size.try_into().ok()?),
        root: Hash::from_slice(root)?,
        state: postcard::from_bytes(state).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_read_back_as_it_was_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("forum.snapshot");
        let (size, root) = (7, Hash([9; 32]));
        write(&path, size, root, &Snapshot::of(&forum::State::default())).expect("written");
        let bytes = fs::read(&path).expect("there");
        if let Err(why) = postcard::from_bytes::<Snapshot>(&bytes[HEADER..]) {
            panic!("{why}");
        }
        let taken = read(&path).expect("it fits");
        assert_eq!((taken.size, taken.root), (size, root));
    }
}
