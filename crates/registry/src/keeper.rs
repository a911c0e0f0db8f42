//! Keeps the state beside the record from time to time, so that a start after a crash is as quick as one after a stop.

use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

use forum::State;
use forum::snapshot::Snapshot;
use record::Checkpoint;

use crate::snapshot;

/// Entries from which a new snapshot is taken at least.
const EVERY_MIN: u64 = 10_000;
/// In a large record it is taken after a twentieth of it: reading as many entries again takes as long as the snapshot.
const PART: u64 = 20;

/// Takes snapshots on a thread of its own, one at a time.
pub(crate) struct Keeper {
    path: PathBuf,
    next: u64,
    under_way: Option<JoinHandle<()>>,
}

impl Keeper {
    /// For the record at a path, of which entries were read again since the last snapshot.
    pub(crate) fn new(record: &Path, size: u64, replayed: u64) -> Self {
        let due = replayed >= EVERY_MIN;
        let next = if due { size } else { after(size.saturating_sub(replayed)) };
        Self { path: record.with_extension("snapshot"), next, under_way: None }
    }

    /// Takes a snapshot if it is time for one and none is under way.
    pub(crate) fn keep(&mut self, state: &State, size: u64, checkpoint: &str) {
        if size < self.next || self.under_way.as_ref().is_some_and(|thread| !thread.is_finished()) {
            return;
        }
        let Ok(checkpoint) = Checkpoint::parse(checkpoint) else { return };
        self.next = after(size);
        let (path, state) = (self.path.clone(), Snapshot::of(state));
        let write = move || {
            if let Err(why) = snapshot::write(&path, size, checkpoint.root(), &state) {
                tracing::warn!(%why, "no snapshot was kept; a start reads the record from the last one");
            }
        };
        self.under_way = std::thread::Builder::new().name("snapshot".into()).spawn(write).ok();
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        if let Some(thread) = self.under_way.take() {
            let _ = thread.join();
        }
    }
}

fn after(size: u64) -> u64 {
    size + EVERY_MIN.max(size / PART)
}
