//! A data folder that a person named and that stays, or one of our own that goes away.

use std::path::{Path, PathBuf};

/// A data folder; one that nobody named is removed when this is dropped.
pub(crate) struct DataFolder {
    path: PathBuf,
    passing: bool,
}

impl DataFolder {
    /// The folder that was named, or one among the temporary files; `what` it is for stands in its name.
    pub(crate) fn new(named: Option<&Path>, what: &str) -> Self {
        let ours = || std::env::temp_dir().join(format!("travaux-{what}-{}", std::process::id()));
        Self { path: named.map_or_else(ours, Path::to_owned), passing: named.is_none() }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for DataFolder {
    fn drop(&mut self) {
        if self.passing {
            // What the operating system keeps of it, it cleans up itself.
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}
