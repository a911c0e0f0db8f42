//! The only door for writing: who asks, when it was received, what is filed.
//!
//! A [`Folder`] holds the forums of a server, each a [`House`] with one writer. A request is judged by the instant at
//! which it had been read; it is answered after its facts, contents, mails and idempotency key are on disk together.

mod answers;
pub mod ask;
pub mod backup;
pub mod chance;
pub mod circulars;
pub mod clock;
mod commenting;
pub mod cv;
pub mod dates;
mod documents;
mod drafting;
mod erase;
pub mod folder;
pub mod house;
mod keeper;
pub mod letters;
mod load;
pub mod lock;
pub mod mail;
mod mail_answers;
mod nomination_desk;
mod nomination_reads;
pub mod nominations;
pub mod participants;
pub mod people;
pub mod post;
mod private;
mod repeated;
pub mod revising;
pub mod sessions;
pub mod sign_in;
mod snapshot;
pub mod token;
mod uploading;
mod work;
mod writer;

pub use ask::{
    Act, Answer, Ask, Changes, Comment, Failure, Filed, Holder, Idempotency, NewAnswer, NewEdit, NewUpload,
    Request, Sender, Who,
};
pub use chance::Chance;
pub use clock::Clock;
pub use erase::{EraseFault, Erased, Whom};
pub use folder::{Folder, FolderFault};
pub use house::{House, Known, ReadFault};
pub use load::LoadFault;
pub use nomination_desk::{CvLabel, NominationAddress};
pub use nomination_reads::CvFile;
pub use nominations::{Nominated, Nomination, NominationAct, NominationHolder, Nominee};
pub use sessions::{Length, SessionFault, SignedIn};
pub use sign_in::{Attempt, CodeFault};
pub use token::Token;
pub use writer::{Published, QUEUE_MAX};
