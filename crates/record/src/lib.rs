//! How it is kept: the append-only log, its proofs and receipts, and the desk beside it.
//!
//! This crate never knows what an entry means. It draws no randomness and reads no clock: salts,
//! keys and instants are arguments. `docs/record-format.md` describes every byte that is promised.

mod body;
mod check;
mod checkpoint;
mod desk;
mod envelope;
mod error;
mod hash;
mod instant;
mod key;
mod log;
mod names;
mod receipt;
mod sessions;
mod sqlite;
pub mod testing;
mod tile;
pub mod tree;

pub use body::{BODY_BYTES_MAX, BadBody, Body, CONTENTS_MAX, ContentRef, ROLE_SENT};
pub use check::{FAULTS_MAX, Report, Soundness, StoreFault, verify_store};
pub use checkpoint::{BadCheckpoint, CHECKPOINT_BYTES_MAX, Checkpoint, TreeHead};
pub use desk::{
    Attachment, Delivery, Desk, DeskChange, Fate, KeptAnswer, Outgoing, PURPOSE_COMMENT, PURPOSE_NOMINATION,
    PURPOSE_OFFICE, PURPOSE_SIGN_IN, Person, SendFault, Token, Urgency,
};
pub use envelope::{BadEnvelope, ENVELOPE_BYTES_MAX, Envelope, Shown};
pub use error::StoreError;
pub use hash::{HASH_BYTES, Hash, NotHex, Salt};
pub use instant::{cut_to_microsecond, format_instant, parse_instant};
pub use key::{BadKey, Signer, SigningKeyText, Vkey};
pub use log::{Batch, Content, Entry, Erasure, Head, Log, NewContent, NewEntry, READ_ENTRIES_MAX};
pub use names::{Audience, BadName, ForumId, Kind, Visibility};
pub use receipt::{
    Fault, KeptCheckpoint, NoReceipt, Proof, RECEIPT_BYTES_MAX, REFERENCE_CHARACTERS_MAX, Receipt, Verdict,
    verify_receipt,
};
pub use sessions::{SavedForm, Session, SignIn};
pub use sqlite::{SCHEMA_VERSION, Scrubbed, Sqlite, backup};
pub use tile::{NotATile, TILE_WIDTH, Tile, TileRow, entry_bundle, hash_tile};
