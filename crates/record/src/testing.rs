//! A store for tests whose power can be cut: what was not synced is gone.
//!
//! Killing a process does not test that anything was synced, because the operating system keeps what was
//! written. Here the writer works on one copy, the page cache, and a sync carries it over to another, the disk.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use crate::checkpoint::Checkpoint;
use crate::desk::{
    Attachment, Delivery, Desk, DeskChange, Fate, KeptAnswer, Outgoing, Person, SendFault, Token,
};
use crate::error::StoreError;
use crate::hash::Hash;
use crate::key::Signer;
use crate::log::{Batch, Content, Entry, Head, Log};
use crate::names::ForumId;
use crate::sqlite::{Sqlite, copy};
use crate::tree::NodePlace;

/// What happens when the store syncs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnSync {
    /// It works.
    Works,
    /// The power is cut just before: the write fails with [`StoreError::NotSynced`], and so does every later one.
    PowerCut,
    /// The disk lies: it reports success and keeps nothing. A test that passes with this proves nothing.
    Lies,
}

/// A store in memory that forgets what was not synced.
#[derive(Debug)]
pub struct Volatile {
    cache: Sqlite,
    power: Power,
}

/// The other end of a [`Volatile`] store, kept by the test while the writer has the store.
#[derive(Debug, Clone)]
pub struct Power(Arc<Mutex<Disk>>);

#[derive(Debug)]
struct Disk {
    kept: Sqlite,
    on_sync: OnSync,
    dark: bool,
}

impl Volatile {
    /// Makes an empty store, synced.
    pub fn create(forum: &ForumId) -> Result<(Self, Power), StoreError> {
        let kept = Sqlite::create_in_memory(forum)?;
        let cache = duplicate(&kept)?;
        let power = Power(Arc::new(Mutex::new(Disk { kept, on_sync: OnSync::Works, dark: false })));
        Ok((Self { cache, power: power.clone() }, power))
    }

    /// Does a write and then syncs it.
    fn written<T>(
        &mut self,
        write: impl FnOnce(&mut Sqlite) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        if self.power.with(|disk| disk.dark) {
            return Err(StoreError::NotSynced);
        }
        let done = write(&mut self.cache)?;
        let cache = &self.cache;
        self.power.with(|disk| match disk.on_sync {
            OnSync::Works => {
                disk.kept = duplicate(cache)?;
                Ok(done)
            }
            OnSync::PowerCut => {
                disk.dark = true;
                Err(StoreError::NotSynced)
            }
            OnSync::Lies => Ok(done),
        })
    }
}

impl Power {
    /// Decides what the next syncs do.
    pub fn set(&self, on_sync: OnSync) {
        self.with(|disk| disk.on_sync = on_sync);
    }

    /// Returns the store as it is found after a crash now: as it was at the last sync.
    pub fn after_crash(&self) -> Result<(Volatile, Power), StoreError> {
        let (kept, cache) =
            self.with(|disk| Ok::<_, StoreError>((duplicate(&disk.kept)?, duplicate(&disk.kept)?)))?;
        let power = Power(Arc::new(Mutex::new(Disk { kept, on_sync: OnSync::Works, dark: false })));
        Ok((Volatile { cache, power: power.clone() }, power))
    }

    fn with<T>(&self, action: impl FnOnce(&mut Disk) -> T) -> T {
        action(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn duplicate(store: &Sqlite) -> Result<Sqlite, StoreError> {
    let mut copied = rusqlite::Connection::open_in_memory()?;
    copy(store.connection(), &mut copied)?;
    Ok(Sqlite::from_connection(copied))
}

impl Log for Volatile {
    fn head(&self) -> Result<Head, StoreError> {
        self.cache.head()
    }

    fn read_from(&self, seq: u64, limit: usize) -> Result<Vec<Entry>, StoreError> {
        self.cache.read_from(seq, limit)
    }

    fn append(&mut self, expected: u64, batch: &Batch, signer: &Signer) -> Result<Checkpoint, StoreError> {
        self.written(|cache| cache.append(expected, batch, signer))
    }

    fn content(&self, digest: &Hash) -> Result<Option<Content>, StoreError> {
        self.cache.content(digest)
    }

    fn checkpoint(&self) -> Result<Option<Checkpoint>, StoreError> {
        self.cache.checkpoint()
    }

    fn node(&self, place: NodePlace) -> Result<Hash, StoreError> {
        self.cache.node(place)
    }
}

impl Desk for Volatile {
    fn change(&mut self, changes: &[DeskChange]) -> Result<(), StoreError> {
        self.written(|cache| cache.change(changes))
    }

    fn answer(&self, key: &str) -> Result<Option<KeptAnswer>, StoreError> {
        self.cache.answer(key)
    }

    fn token(&self, hash: &Hash, now: Timestamp) -> Result<Option<Token>, StoreError> {
        self.cache.token(hash, now)
    }

    fn person(&self, id: &str) -> Result<Option<Person>, StoreError> {
        self.cache.person(id)
    }

    fn persons_with_email(&self, email: &str) -> Result<Vec<String>, StoreError> {
        self.cache.persons_with_email(email)
    }

    fn known_with_email(&self, email: &str) -> Result<Option<Person>, StoreError> {
        self.cache.known_with_email(email)
    }

    fn attachment(&self, id: &str, now: Timestamp) -> Result<Option<Attachment>, StoreError> {
        self.cache.attachment(id, now)
    }

    fn due(&self, now: Timestamp, limit: usize) -> Result<Vec<Outgoing>, StoreError> {
        self.cache.due(now, limit)
    }

    fn ended(&mut self, id: i64, fate: Fate, at: Timestamp) -> Result<(), StoreError> {
        self.written(|cache| cache.ended(id, fate, at))
    }

    fn deliveries(&self, letter: &str) -> Result<Vec<Delivery>, StoreError> {
        self.cache.deliveries(letter)
    }

    fn postpone(&mut self, id: i64, fault: SendFault, due: Timestamp) -> Result<(), StoreError> {
        self.written(|cache| cache.postpone(id, fault, due))
    }

    fn expire(&mut self, now: Timestamp) -> Result<(), StoreError> {
        self.written(|cache| cache.expire(now))
    }
}
