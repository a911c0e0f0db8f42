//! One forum of the server: its writer, its published state, and what is read of its record.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use arc_swap::ArcSwap;
use forum::comments::Sent;
use forum::event::Cause;
use forum::{DraftNumber, PersonId};
use jiff::Timestamp;
use mandate::Mandate;
use record::{Desk as _, Entry, Hash, Log as _, Signer, Sqlite, StoreError, Vkey};
use text::Document;

use crate::ask::{Answer, Ask, Changes, Failure, Holder, Request};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::keeper::Keeper;
use crate::load::{LoadFault, load};
use crate::post::Wake;
use crate::snapshot;
use crate::token::Token;
use crate::writer::{Published, QUEUE_MAX, Submission, Writer};

/// Connections that read at the same time; more wait for a moment.
const READERS_MAX: usize = 8;
/// Drafts kept read, and as many lineages; a forum has few.
const DOCUMENTS_MAX: usize = 256;
/// Entries after the last snapshot from which the next stop takes a new one.
const SNAPSHOT_AFTER: u64 = 1_000;

/// A forum that is open on this server.
pub struct House {
    id: record::ForumId,
    key: Vkey,
    clock: Clock,
    chance: Chance,
    published: Arc<ArcSwap<Published>>,
    queue: Mutex<Option<SyncSender<Box<Submission>>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
    path: PathBuf,
    readers: Mutex<Vec<Sqlite>>,
    documents: Mutex<HashMap<forum::Digest, Arc<Document>>>,
    lineages: Mutex<HashMap<forum::Digest, Arc<text::Lineage>>>,
    desk: Mutex<Option<Sqlite>>,
    wake: Mutex<Option<Wake>>,
    snapshot_size: u64,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What these guard is valid at every moment; a panic elsewhere does not spoil it.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl House {
    /// Opens the record of a forum and starts its writer, which wakes those who send mail after each commit.
    pub(crate) fn open(
        path: &Path,
        id: record::ForumId,
        signer: Signer,
        clock: Clock,
        chance: Chance,
        wake: Wake,
    ) -> Result<Self, LoadFault> {
        let store = Sqlite::open(path)?;
        let taken = snapshot::read(&path.with_extension("snapshot"));
        let loaded = load(&store, taken)?;
        let head = store.head()?;
        let checkpoint = store.checkpoint()?.map(|checkpoint| checkpoint.to_text()).unwrap_or_default();
        let published = Arc::new(ArcSwap::from_pointee(Published {
            state: loaded.state,
            size: loaded.size,
            checkpoint: checkpoint.into(),
            filed_at: head.at.unwrap_or(Timestamp::UNIX_EPOCH),
        }));
        let key = signer.vkey();
        let writer = Writer {
            store,
            signer,
            clock: clock.clone(),
            chance: chance.clone(),
            published: Arc::clone(&published),
            committed: {
                let wake = wake.clone();
                Box::new(move || wake.now())
            },
            expire_at: Timestamp::MIN,
            keeper: Some(Keeper::new(path, loaded.size, loaded.replayed)),
        };
        let (queue, submissions) = sync_channel(QUEUE_MAX);
        let name = format!("writer {id}");
        let writer = std::thread::Builder::new().name(name).spawn(move || writer.run(&submissions));
        let writer = writer.expect("the operating system gives threads; without one nothing can be filed");
        Ok(Self {
            id,
            key,
            clock,
            chance,
            published,
            queue: Mutex::new(Some(queue)),
            writer: Mutex::new(Some(writer)),
            path: path.to_owned(),
            readers: Mutex::new(Vec::new()),
            documents: Mutex::new(HashMap::new()),
            lineages: Mutex::new(HashMap::new()),
            desk: Mutex::new(None),
            wake: Mutex::new(Some(wake)),
            snapshot_size: loaded.size - loaded.replayed,
        })
    }

    /// Its name in addresses.
    pub fn id(&self) -> &record::ForumId {
        &self.id
    }

    /// The verification key of its record.
    pub fn key(&self) -> &Vkey {
        &self.key
    }

    /// Where ids are drawn from here.
    pub(crate) fn chance(&self) -> &Chance {
        &self.chance
    }

    /// What time it is here.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The last committed state.
    pub fn published(&self) -> Arc<Published> {
        self.published.load_full()
    }

    /// The forum file filed last; none before the forum was opened.
    pub fn mandate(&self) -> Option<Arc<Mandate>> {
        self.published.load().state.mandate().cloned()
    }

    /// Hands a request to the writer; `answer` is called once, after the commit.
    pub fn ask(&self, request: Request, answer: impl FnOnce(Result<Answer, Failure>) + Send + 'static) {
        let submission = Box::new(Submission { request, answer: Box::new(answer) });
        let queue = locked(&self.queue).clone();
        let (submission, failure) = match queue {
            None => (submission, Failure::Stopping),
            Some(queue) => match queue.try_send(submission) {
                Ok(()) => return,
                Err(TrySendError::Full(submission)) => (submission, Failure::Busy),
                Err(TrySendError::Disconnected(submission)) => (submission, Failure::Stopping),
            },
        };
        (submission.answer)(Err(failure));
    }

    /// The same, waiting for the answer on this thread.
    pub fn ask_and_wait(&self, ask: Ask) -> Result<Answer, Failure> {
        let (send, receive) = std::sync::mpsc::channel();
        let request = Request { received_at: self.clock.now(), ask, idempotency: None };
        self.ask(request, move |answer| {
            let _ = send.send(answer);
        });
        receive.recv().unwrap_or(Err(Failure::Stopping))
    }

    /// Publishes a draft after those before, its ids carried on from the last of them.
    pub fn publish(
        &self,
        actor: forum::Actor,
        document: Document,
        publish_at: Option<Timestamp>,
    ) -> Result<DraftNumber, Failure> {
        let last = self.published().state.drafts.newest().map_or(0, |draft| draft.text.number);
        self.publish_as(actor, last + 1, document, publish_at)
    }

    /// The same under a number of the caller's, which must follow those before.
    pub fn publish_as(
        &self,
        actor: forum::Actor,
        number: DraftNumber,
        document: Document,
        publish_at: Option<Timestamp>,
    ) -> Result<DraftNumber, Failure> {
        self.publish_for(actor, number, document, None, publish_at)
    }

    /// The same with why it changed: every change of the words has a cause among these, or it is refused and the changes
    /// without one are named.
    pub fn publish_with(
        &self,
        actor: forum::Actor,
        number: DraftNumber,
        document: Document,
        causes: Vec<Cause>,
        publish_at: Option<Timestamp>,
    ) -> Result<DraftNumber, Failure> {
        self.publish_for(actor, number, document, Some(causes), publish_at)
    }

    fn publish_for(
        &self,
        actor: forum::Actor,
        number: DraftNumber,
        document: Document,
        causes: Option<Vec<Cause>>,
        publish_at: Option<Timestamp>,
    ) -> Result<DraftNumber, Failure> {
        let before = self.published().state.drafts.newest().cloned();
        let (document, lineage, changed) = match before {
            None => (document, None, Vec::new()),
            Some(draft) => {
                let old = self.document(draft.text.document).map_err(|_| Failure::NotWritten)?;
                let lineage = text::lineage(&old, &document);
                let changed = text::changed(&old, &document, &lineage);
                let document = text::carry_ids(&old, &document, &lineage);
                // That a draft of this number is out already is the stronger reason, which the core says.
                if causes.is_some() && document == *old && number > draft.text.number {
                    return Err(forum::Refusal::from(forum::refusal::Conflict::NothingDrafted).into());
                }
                (document, Some(lineage), changed)
            }
        };
        let document = Box::new(document);
        let changes = causes.map(|causes| Changes { changed, causes });
        self.ask_and_wait(Ask::Publish { actor, document, number, lineage, changes, publish_at })?;
        Ok(number)
    }

    pub(crate) fn read<T>(
        &self,
        with: impl FnOnce(&Sqlite) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let reader = locked(&self.readers).pop();
        let reader = match reader {
            Some(reader) => reader,
            None => Sqlite::open_to_read(&self.path)?,
        };
        let read = with(&reader);
        let mut readers = locked(&self.readers);
        if readers.len() < READERS_MAX {
            readers.push(reader);
        }
        read
    }

    /// Works on the desk, beside the writer, on a connection that is kept.
    pub(crate) fn desk<T>(
        &self,
        with: impl FnOnce(&mut Sqlite) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.desk_for(with)
    }

    /// The same for those with a fault of their own.
    pub(crate) fn desk_for<T, F: From<StoreError>>(
        &self,
        with: impl FnOnce(&mut Sqlite) -> Result<T, F>,
    ) -> Result<T, F> {
        let mut desk = locked(&self.desk);
        let open = match desk.take() {
            Some(open) => open,
            None => Sqlite::open_desk(&self.path)?,
        };
        with(desk.insert(open))
    }

    /// There is mail to be sent.
    pub(crate) fn wake_post(&self) {
        if let Some(wake) = &*locked(&self.wake) {
            wake.now();
        }
    }

    /// A draft's document.
    pub fn document(&self, digest: forum::Digest) -> Result<Arc<Document>, ReadFault> {
        if let Some(document) = locked(&self.documents).get(&digest) {
            return Ok(Arc::clone(document));
        }
        let content = self.read(|store| store.content(&Hash(digest.0)))?.ok_or(ReadFault::Gone)?;
        let document: Document = serde_json::from_slice(&content.bytes).map_err(|_| ReadFault::Form)?;
        let document = Arc::new(document);
        let mut documents = locked(&self.documents);
        if documents.len() >= DOCUMENTS_MAX {
            documents.clear();
        }
        documents.insert(digest, Arc::clone(&document));
        Ok(document)
    }

    /// How a draft follows from the one before.
    pub fn lineage(&self, digest: forum::Digest) -> Result<Arc<text::Lineage>, ReadFault> {
        if let Some(lineage) = locked(&self.lineages).get(&digest) {
            return Ok(Arc::clone(lineage));
        }
        let content = self.read(|store| store.content(&Hash(digest.0)))?.ok_or(ReadFault::Gone)?;
        let lineage: text::Lineage = serde_json::from_slice(&content.bytes).map_err(|_| ReadFault::Form)?;
        let lineage = Arc::new(lineage);
        let mut lineages = locked(&self.lineages);
        if lineages.len() >= DOCUMENTS_MAX {
            lineages.clear();
        }
        lineages.insert(digest, Arc::clone(&lineage));
        Ok(lineage)
    }

    /// The words of a comment.
    pub fn sent(&self, digest: forum::Digest) -> Result<Sent, ReadFault> {
        let content = self.read(|store| store.content(&Hash(digest.0)))?.ok_or(ReadFault::Gone)?;
        Sent::from_bytes(&content.bytes).map_err(|_| ReadFault::Form)
    }

    /// A content with its salt; whoever asks has decided who may read it.
    pub fn content(&self, digest: &Hash) -> Result<record::Content, ReadFault> {
        self.read(|store| store.content(digest))?.ok_or(ReadFault::Gone)
    }

    /// Why a comment was taken back or answered as it was, in the words of whoever did.
    pub fn reason(&self, digest: forum::Digest) -> Result<String, ReadFault> {
        let content = self.read(|store| store.content(&Hash(digest.0)))?.ok_or(ReadFault::Gone)?;
        String::from_utf8(content.bytes).map_err(|_| ReadFault::Form)
    }

    /// What is known of a person: name and affiliation; the address stays in the registry.
    pub fn person(&self, person: PersonId) -> Result<Option<Known>, ReadFault> {
        let found = self.read(|store| store.person(&person.to_string()))?;
        Ok(found.map(|person| Known { name: person.name, affiliation: person.affiliation }))
    }

    /// The comment whose receipt an address leads to.
    pub fn receipt_holder(&self, token: &Token) -> Result<Option<Holder>, ReadFault> {
        self.holder(token, crate::work::purpose::RECEIPT)
    }

    /// The comment that an address confirms.
    pub fn confirm_holder(&self, token: &Token) -> Result<Option<Holder>, ReadFault> {
        self.holder(token, crate::work::purpose::CONFIRM)
    }

    fn holder(&self, token: &Token, purpose: &str) -> Result<Option<Holder>, ReadFault> {
        let found = self.read(|store| store.token(&Hash(token.hash()), self.clock.now()))?;
        let found = found.filter(|found| found.purpose == purpose);
        Ok(found.and_then(|found| serde_json::from_str(&found.subject).ok()))
    }

    /// Entries of the record from a place on, as many as asked at most.
    pub fn entries(&self, from: u64, limit: usize) -> Result<Vec<Entry>, ReadFault> {
        Ok(self.read(|store| store.read_from(from, limit))?)
    }

    /// The bytes of a tile or an entry bundle, for those who keep the log.
    pub fn tile(&self, path: &str) -> Result<Option<Vec<u8>>, ReadFault> {
        let Ok(path) = path.parse() else { return Ok(None) };
        Ok(self.read(|store| store.tile(&path))?)
    }

    /// The receipt of an entry, over the newest checkpoint.
    pub fn receipt(&self, seq: u64) -> Result<String, ReadFault> {
        let receipt = self.read(|store| store.receipt(seq, &self.key))?.ok_or(ReadFault::Gone)?;
        receipt.to_text().map_err(|_| ReadFault::Form)
    }

    /// The proof that an entry is in the tree of the newest checkpoint.
    pub fn inclusion(&self, seq: u64, size: u64) -> Result<Vec<Hash>, ReadFault> {
        Ok(self.read(|store| store.inclusion(seq, size))?)
    }

    /// Stops taking requests, carries out what waits, and keeps the state for the next start.
    pub fn stop(&self) {
        drop(locked(&self.queue).take());
        // Those who read close before the one who writes: the last to close carries the write-ahead log into the file.
        locked(&self.readers).clear();
        drop(locked(&self.desk).take());
        // Those who send mail end when nobody can wake them any more.
        drop(locked(&self.wake).take());
        if let Some(writer) = locked(&self.writer).take()
            && writer.join().is_err()
        {
            tracing::error!(forum = %self.id, "the writer ended by a fault of ours");
            return;
        }
        let published = self.published();
        if published.size < self.snapshot_size + SNAPSHOT_AFTER {
            return;
        }
        let root = self.read(|store| store.root_at(published.size));
        let state = forum::snapshot::Snapshot::of(&published.state);
        let written = root
            .map(|root| snapshot::write(&self.path.with_extension("snapshot"), published.size, root, &state));
        if !matches!(written, Ok(Ok(()))) {
            tracing::warn!(forum = %self.id, "no snapshot was kept; the next start reads the whole record");
        }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What readers may know of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// As they gave it.
    pub name: String,
    /// For whom they work, as they say.
    pub affiliation: Option<String>,
}

/// Something is not there to be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadFault {
    /// It was erased, or never filed.
    #[error("this is not in the record any more")]
    Gone,
    /// It is not what it should be.
    #[error("this does not read; run `travaux verify` on the data folder")]
    Form,
    /// The store does not answer.
    #[error("the record cannot be read")]
    Store(#[from] StoreError),
}
