//! The desk: what must be at hand and is no part of the record. Losing it loses no fact.

use jiff::Timestamp;

use crate::error::StoreError;
use crate::hash::{Hash, Salt};

/// Purpose of a person who typed an address to sign in; kept no longer than there is a session, unless it becomes
/// another one.
pub const PURPOSE_SIGN_IN: &str = "sign-in";
/// Purpose of a person with an office.
pub const PURPOSE_OFFICE: &str = "office";
/// Purpose of a person who commented without signing in.
pub const PURPOSE_COMMENT: &str = "comment";

/// What is known of a person. The only place where names and addresses stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Random within the forum; bodies refer to it.
    pub id: String,
    /// As they gave it.
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// For whom they speak, if they said so.
    pub affiliation: Option<String>,
    /// In which language they are written to, as a tag.
    pub language: String,
    /// Why this is kept.
    pub purpose: String,
    /// Until when there is a reason to keep it.
    pub keep_until: Timestamp,
}

/// Purpose of a person who was nominated; whoever has an office beside it is kept for that.
pub const PURPOSE_NOMINATION: &str = "nomination";

/// A file that somebody sent, as a CV. It is no part of the record: the record holds its digest, and the salt goes with
/// it, so that nobody can tell afterwards whether a file they have is the one that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name here; a file under the same name takes its place.
    pub id: String,
    /// Whose it is; it goes when they are erased.
    pub person: String,
    /// What it is: `cv`.
    pub kind: String,
    /// What its sender called it; may say who somebody is.
    pub name: String,
    /// What sort of file it is.
    pub media_type: String,
    /// The salt of its digest in the record.
    pub salt: Salt,
    /// The file.
    pub bytes: Vec<u8>,
    /// From when it is deleted.
    pub keep_until: Timestamp,
}

/// What a secret address opens; the address itself is kept nowhere, only its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is for.
    pub purpose: String,
    /// What it is about, in the caller's form.
    pub subject: String,
    /// Whose it is.
    pub person: String,
}

/// The digest of a request and the answer it got, in the caller's form.
pub type KeptAnswer = ([u8; 32], Vec<u8>);

/// A mail that waits to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Never used twice in one record.
    pub id: i64,
    /// The person; the address is looked up when it is sent.
    pub to: String,
    /// The mail in the caller's form.
    pub message: Vec<u8>,
    /// How often sending failed.
    pub attempts: u32,
    /// The instant from which it may be sent.
    pub due: Timestamp,
}

/// Which mail leaves first where several are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Somebody waits for it: a code to sign in with, a receipt.
    Awaited,
    /// One of many that leave together: news of a round, copies of a letter.
    Bulk,
}

/// Why a mail could not be sent. Of what a mail server answered nothing is kept but its number, because its words may
/// repeat an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SendFault {
    /// The mail server refused it for good: a reply 5yz (RFC 5321, 4.2.1).
    Refused(u16),
    /// The mail server did not take it now: a reply 4yz.
    NotTaken(u16),
    /// The mail server does not let this program in: the replies of RFC 4954, 6.
    Account(u16),
    /// The mail server was not reached, or the folder for mails cannot be written.
    NotReached,
    /// Nothing can be sent to the address as it is.
    Address,
}

/// What became of a mail that waits no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The mail server took it, or it was written into the folder.
    Sent,
    /// It was given up: refused for good, or not taken at many attempts.
    Failed(SendFault),
    /// There was nobody to write to, or nothing to say any more.
    Nobody,
}

/// What became of the copy of a letter that one person gets for one addressee; no address stands in it. Who gets it for
/// several has one mail and several of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Whose copy.
    pub person: String,
    /// For which addressee, in the caller's form.
    pub addressee: String,
    /// When it was put into the outbox.
    pub queued: Timestamp,
    /// What became of it, and when; none while it waits.
    pub ended: Option<(Timestamp, Fate)>,
    /// How often sending failed so far, and when it is tried again; only of what waits.
    pub waits: Option<(u32, Timestamp)>,
    /// Why sending failed last; none where it never did.
    pub fault: Option<SendFault>,
}

/// One change on the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskChange {
    /// Adds a person, or replaces what is known of them.
    PutPerson(Person),
    /// Adds a token.
    PutToken {
        /// SHA-256 of the secret.
        hash: Hash,
        /// What it is for.
        purpose: String,
        /// What it is about, in the caller's form.
        subject: String,
        /// Whose it is; it goes when they are erased.
        person: String,
        /// From when it opens nothing.
        expires: Timestamp,
    },
    /// Keeps an answer, so that the same request gets the same one.
    PutAnswer {
        /// Chosen by the client.
        key: String,
        /// SHA-256 of the request.
        request: [u8; 32],
        /// The answer in the caller's form; no personal data.
        answer: Vec<u8>,
        /// Until when it is kept.
        expires: Timestamp,
    },
    /// Keeps a file, instead of one kept under its id.
    PutAttachment(Attachment),
    /// Keeps all files of a kind until another instant: the date they are counted from was moved.
    KeepAttachments {
        /// The kind.
        kind: String,
        /// Until when.
        until: Timestamp,
    },
    /// Adds the copy of a letter for one person to the outbox, with a line in the letter's delivery log for each
    /// addressee. Whose copy waits or was sent gets the lines alone; whose copy failed gets another one, and their lines
    /// say what becomes of that.
    EnqueueLetter {
        /// The letter, in the caller's form.
        letter: String,
        /// The person it goes to.
        to: String,
        /// For which addressees, in the caller's form.
        addressees: Vec<String>,
        /// The mail in the caller's form.
        message: Vec<u8>,
        /// Not to be sent before.
        due: Timestamp,
    },
    /// Adds a mail to the outbox.
    Enqueue {
        /// The person it goes to.
        to: String,
        /// Whether somebody waits for it.
        urgency: Urgency,
        /// The mail in the caller's form.
        message: Vec<u8>,
        /// Not to be sent before.
        due: Timestamp,
    },
}

/// The desk of one forum.
pub trait Desk {
    /// Makes changes that need no entry, in one transaction.
    fn change(&mut self, changes: &[DeskChange]) -> Result<(), StoreError>;

    /// Returns the request digest and the answer kept under an idempotency key.
    fn answer(&self, key: &str) -> Result<Option<KeptAnswer>, StoreError>;

    /// Returns what a token opens, if it has not expired.
    fn token(&self, hash: &Hash, now: Timestamp) -> Result<Option<Token>, StoreError>;

    /// Returns what is known of a person.
    fn person(&self, id: &str) -> Result<Option<Person>, StoreError>;

    /// Returns the ids of all persons with an address, letter case aside.
    fn persons_with_email(&self, email: &str) -> Result<Vec<String>, StoreError>;

    /// Returns the person with an office or a session who has an address, letter case aside; who has an office comes
    /// before who has none.
    fn known_with_email(&self, email: &str) -> Result<Option<Person>, StoreError>;

    /// Returns a file that was kept, if its time is not over.
    fn attachment(&self, id: &str, now: Timestamp) -> Result<Option<Attachment>, StoreError>;

    /// Returns mails that are due: those that somebody waits for before all others, then the earliest first.
    fn due(&self, now: Timestamp, limit: usize) -> Result<Vec<Outgoing>, StoreError>;

    /// Removes a mail and notes in the delivery log, where it is the copy of a letter, what became of it.
    fn ended(&mut self, id: i64, fate: Fate, at: Timestamp) -> Result<(), StoreError>;

    /// Returns the delivery log of a letter, in the order in which it was written.
    fn deliveries(&self, letter: &str) -> Result<Vec<Delivery>, StoreError>;

    /// Notes a failed attempt, why it failed, and when to try again.
    fn postpone(&mut self, id: i64, fault: SendFault, due: Timestamp) -> Result<(), StoreError>;

    /// Removes expired tokens, answers and files.
    fn expire(&mut self, now: Timestamp) -> Result<(), StoreError>;
}
