//! A data folder: a lock, a key and a record for each forum, the mails.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use mandate::Mandate;
use record::{Signer, Sqlite, StoreError};

use crate::ask::{Ask, Failure, File};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::house::House;
use crate::letters;
use crate::load::LoadFault;
use crate::lock::{Lock, LockFault};
use crate::post::{Post, Wake};
use crate::private::{close_to_others, private_folder, sync_folder, write_secret};

/// The forums of a data folder, and nobody else's while this lives.
pub struct Folder {
    path: PathBuf,
    clock: Clock,
    chance: Chance,
    houses: BTreeMap<String, Arc<House>>,
    post: Post,
    _lock: Lock,
}

/// The folder cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum FolderFault {
    /// Somebody else has it.
    #[error(transparent)]
    Lock(#[from] LockFault),
    /// A file cannot be read or written.
    #[error("{path} cannot be used")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The name of the forum cannot be that of a record.
    #[error("`{0}` cannot be the name of a record: at most 40 characters")]
    Name(String),
    /// A record stands there already.
    #[error("the forum `{0}` is open in this folder already")]
    Exists(String),
    /// The key of a record is missing or damaged.
    #[error("the signing key {0} is missing or damaged; put it back from your copy")]
    Key(PathBuf),
    /// The key does not belong to the record.
    #[error("the signing key {0} is not the one this record was opened with; put back the right one")]
    OtherKey(PathBuf),
    /// The record cannot be written.
    #[error("the record of `{forum}` cannot be used")]
    Store {
        /// Which forum.
        forum: String,
        /// Why.
        #[source]
        source: StoreError,
    },
    /// The record cannot be read as a forum.
    #[error("the record of `{forum}` cannot be read")]
    Load {
        /// Which forum.
        forum: String,
        /// Why.
        #[source]
        source: LoadFault,
    },
    /// The people of the participants file cannot be taken.
    #[error(transparent)]
    People(mandate::Faults),
    /// Something lies where a simulation is to be lived.
    #[error("{0} is not empty; a simulation is lived in a folder of its own")]
    NotEmpty(PathBuf),
    /// The opening was refused.
    #[error("the forum cannot be opened: {0}")]
    Refused(Failure),
}

impl Folder {
    /// Takes a data folder, making it if need be, and opens every forum in it.
    pub fn open(path: &Path, clock: Clock) -> Result<Self, FolderFault> {
        Self::open_with(path, clock, Chance::default(), Post::new)
    }

    /// Takes a data folder for a demonstration: mails become files, whatever mail server there is.
    pub fn open_for_demonstration(path: &Path, clock: Clock) -> Result<Self, FolderFault> {
        Self::open_with(path, clock, Chance::default(), Post::into_files)
    }

    /// Takes a folder in which nothing is yet for a forum that is lived in a simulation: keys, salts, ids and addresses
    /// are drawn from `chance`, and mails become files, whatever mail server there is.
    pub fn open_for_simulation_only(path: &Path, clock: Clock, chance: Chance) -> Result<Self, FolderFault> {
        match fs::read_dir(path).map(|mut files| files.next().is_some()) {
            Ok(true) => Err(FolderFault::NotEmpty(path.to_owned())),
            Ok(false) => Self::open_with(path, clock, chance, Post::into_files),
            Err(none) if none.kind() == std::io::ErrorKind::NotFound => {
                Self::open_with(path, clock, chance, Post::into_files)
            }
            Err(source) => Err(FolderFault::Io { path: path.to_owned(), source }),
        }
    }

    fn open_with(
        path: &Path,
        clock: Clock,
        chance: Chance,
        post: impl FnOnce(PathBuf, Clock) -> Post,
    ) -> Result<Self, FolderFault> {
        let io = |source| FolderFault::Io { path: path.to_owned(), source };
        private_folder(path).map_err(io)?;
        let lock = Lock::take(path)?;
        let mails = path.join("mail");
        close_to_others(&mails);
        let post = post(mails, clock.clone());
        let houses = BTreeMap::new();
        let mut folder = Self { path: path.to_owned(), clock, chance, houses, post, _lock: lock };
        let mut names = Vec::new();
        for entry in fs::read_dir(path).map_err(io)? {
            let file = entry.map_err(io)?.path();
            if file.extension().is_some_and(|extension| extension == "sqlite") {
                names.extend(file.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned));
            }
        }
        names.sort();
        for name in names {
            folder.open_house(&name)?;
        }
        // An erasure that was interrupted after its fact was filed is finished now.
        folder.remove_letters()?;
        Ok(folder)
    }

    /// Removes the mails to everyone who was erased.
    pub(crate) fn remove_letters(&self) -> Result<usize, FolderFault> {
        let states: Vec<_> = self.houses.values().map(|house| house.published()).collect();
        let is_gone = |person| states.iter().any(|at| at.state.participants.is_erased(person));
        let folder = self.post.folder();
        letters::sweep(folder, is_gone).map_err(|source| FolderFault::Io { path: folder.to_owned(), source })
    }

    /// The forums, by name.
    pub fn houses(&self) -> impl Iterator<Item = &Arc<House>> {
        self.houses.values()
    }

    /// A forum.
    pub fn house(&self, name: &str) -> Option<&Arc<House>> {
        self.houses.get(name)
    }

    /// The clock of this server.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Those who send mail.
    pub fn post(&self) -> &Post {
        &self.post
    }

    /// Opens a new forum: its key, its record, its first entry. An opening that was cut off is gone on with.
    pub fn found(
        &mut self,
        forum: &str,
        participants: Option<&str>,
        mandate: Mandate,
    ) -> Result<Arc<House>, FolderFault> {
        let name = mandate.id.to_string();
        let house = match self.houses.get(&name) {
            Some(house) if house.mandate().is_some() => return Err(FolderFault::Exists(name)),
            Some(house) => Arc::clone(house),
            None => {
                self.make_key(&name)?;
                self.make_record(&name)?;
                self.open_house(&name)?
            }
        };
        // Names and addresses of people never reach the record.
        let people = match participants {
            Some(text) => mandate::people::read(text, &mandate).map_err(FolderFault::People)?,
            None => Vec::new(),
        };
        let participants = match participants {
            Some(text) if !people.is_empty() => {
                Some(mandate::people::without(text).map_err(FolderFault::People)?)
            }
            text => text.map(str::to_owned),
        };
        let (actor, mandate) = (forum::Actor::Operator, Arc::new(mandate));
        let file = File { actor, forum: forum.to_owned(), participants, mandate, revision: None };
        house.ask_and_wait(Ask::File(Box::new(file))).map_err(FolderFault::Refused)?;
        house.seat(forum::Actor::Operator, people).map_err(FolderFault::Refused)?;
        Ok(house)
    }

    /// Makes the empty record of a forum, which has its name only when it is whole.
    fn make_record(&self, name: &str) -> Result<(), FolderFault> {
        let id: record::ForumId = name.parse().map_err(|_| FolderFault::Name(name.to_owned()))?;
        let record = self.record_path(name);
        let io = |source| FolderFault::Io { path: record.clone(), source };
        // What an opening that was cut off left of one is of no use.
        let unfinished = self.path.join(format!("{name}.unfinished"));
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished).map_err(io)?;
        }
        private_folder(&unfinished).map_err(io)?;
        let made = unfinished.join(record.file_name().expect("BUG: a record has a name"));
        let store = Sqlite::create(&made, &id)
            .map_err(|source| FolderFault::Store { forum: name.to_owned(), source })?;
        // The last connection takes the write-ahead log with it.
        drop(store);
        fs::rename(&made, &record).and_then(|()| sync_folder(&self.path)).map_err(io)?;
        fs::remove_dir_all(&unfinished).map_err(io)
    }

    /// The secret that signs the opening time of forms; made once, so that a form survives a restart.
    pub fn form_secret(&self) -> Result<[u8; 32], FolderFault> {
        let path = self.path.join("keys").join("forms.secret");
        let io = |source| FolderFault::Io { path: path.clone(), source };
        if let Ok(bytes) = fs::read(&path) {
            return bytes.try_into().map_err(|_| FolderFault::Key(path.clone()));
        }
        let secret = crate::chance::bytes();
        write_secret(&path, &secret).map_err(io)?;
        Ok(secret)
    }

    pub(crate) fn record_path(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}.sqlite"))
    }

    fn key_path(&self, name: &str) -> PathBuf {
        self.path.join("keys").join(format!("{name}.key"))
    }

    /// Writes a new signing key that only this user may read. One that stands there, left by an opening that was cut
    /// off, is used if it reads; it is never overwritten.
    fn make_key(&self, name: &str) -> Result<(), FolderFault> {
        let path = self.key_path(name);
        if path.exists() {
            return self.signer(name).map(drop);
        }
        let id: record::ForumId = name.parse().map_err(|_| FolderFault::Name(name.to_owned()))?;
        let io = |source| FolderFault::Io { path: path.clone(), source };
        let signer = Signer::from_seed(&id.origin(), &self.chance.bytes())
            .expect("BUG: a forum's name can name a key");
        write_secret(&path, format!("{}\n", signer.secret_text().expose()).as_bytes()).map_err(io)
    }

    /// Reads the signing key of a forum.
    fn signer(&self, name: &str) -> Result<Signer, FolderFault> {
        let path = self.key_path(name);
        let text = fs::read_to_string(&path).map_err(|_| FolderFault::Key(path.clone()))?;
        let signer = Signer::from_secret_text(text.trim_end()).map_err(|_| FolderFault::Key(path.clone()))?;
        let own = signer.vkey().name() == format!("travaux/{name}");
        if own { Ok(signer) } else { Err(FolderFault::OtherKey(path)) }
    }

    fn open_house(&mut self, name: &str) -> Result<Arc<House>, FolderFault> {
        let id: record::ForumId = name.parse().map_err(|_| FolderFault::Name(name.to_owned()))?;
        let signer = self.signer(name)?;
        let record = self.record_path(name);
        close_to_others(&record);
        let wake: Wake = self.post.wake();
        let house = House::open(&record, id, signer, self.clock.clone(), self.chance.clone(), wake)
            .map_err(|source| FolderFault::Load { forum: name.to_owned(), source })?;
        let house = Arc::new(house);
        self.post.serve(&record, Arc::clone(&house));
        self.houses.insert(name.to_owned(), Arc::clone(&house));
        Ok(house)
    }

    /// Finishes what is in flight.
    pub fn stop(&self) {
        for house in self.houses.values() {
            house.stop();
        }
        self.post.stop();
    }
}
