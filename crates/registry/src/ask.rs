//! What can be asked of a forum from outside, and what is answered.

use forum::command::Command;
use forum::comments::{Sent, Status};
use forum::dispositions::Disposition;
use forum::event::{Cause, Change, Doubtful, Label, Settled, Target};
use forum::{Actor, CommentRef, DraftNumber, NominationRef, PersonId, Refusal};
use jiff::Timestamp;
use mandate::EntityId;
use serde::{Deserialize, Serialize};
use text::{Document, ProvisionId};

use crate::cv::CvFault;
use crate::nominations::{Nominated, Nomination, NominationAct};
use crate::token::Token;

/// Characters of a name, an affiliation or an address at most.
pub const FIELD_CHARS_MAX: usize = 200;
/// Characters of an idempotency key at most.
pub const KEY_CHARS_MAX: usize = 128;

/// What is known of a person; kept apart from the record and erasable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// As it will be shown.
    pub name: String,
    /// For whom they work, as they say.
    pub affiliation: Option<String>,
    /// Where the confirmation goes.
    pub email: String,
    /// In which language they are written to: one of the six.
    pub language: locale::Lang,
}

/// Who sends a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    /// A member of the public.
    Public(Who),
    /// A delegate.
    Member {
        /// What is known of them.
        who: Who,
        /// For whom they speak.
        entity: EntityId,
    },
    /// Somebody who is signed in, in the capacity in which they act.
    SignedIn {
        /// Who acts.
        actor: Actor,
        /// In which language they are written to; none where they are not.
        language: Option<locale::Lang>,
    },
}

/// A comment as it arrives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The draft.
    pub draft: DraftNumber,
    /// What it is about.
    pub target: Target,
    /// The words.
    pub sent: Sent,
    /// Whether the wording is the text as it stands.
    pub wording_unchanged: bool,
    /// Who sends it.
    pub sender: Sender,
    /// The instant at which the form was opened, if it says so under our signature.
    pub form_opened_at: Option<Timestamp>,
    /// Whether it brings the input of another meeting (R057).
    pub input_of_meeting: bool,
    /// The entities that it is sent for too, if each of them confirms it.
    pub jointly: Vec<EntityId>,
}

/// The same key with the same request gives the same answer, however often it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotency {
    /// Chosen by the sender.
    pub key: String,
    /// SHA-256 of the request.
    pub request: [u8; 32],
}

/// What is asked.
#[derive(Debug, Clone)]
pub enum Ask {
    /// Comment.
    Comment(Box<Comment>),
    /// Act on a comment with an address that only its sender has.
    ByToken {
        /// The address.
        token: Token,
        /// What is to be done.
        act: Act,
    },
    /// Send the circular letter of the forum file to those it is addressed to, each in their language.
    SendLetter {
        /// Who.
        actor: Actor,
    },
    /// Send it again to those whom it did not reach.
    SendLetterAgain {
        /// Who.
        actor: Actor,
    },
    /// Nominate an expert.
    Nominate {
        /// Who, for which entity.
        actor: Actor,
        /// Whom.
        nomination: Box<Nomination>,
    },
    /// Put an expert in the place of another.
    ReplaceExpert {
        /// Who.
        actor: Actor,
        /// The nomination that counts no more.
        old: NominationRef,
        /// Whom instead.
        nomination: Box<Nomination>,
        /// Why.
        reason: String,
    },
    /// Decide whether a late nomination counts.
    DecideLateNomination {
        /// Who.
        actor: Actor,
        /// Which.
        reference: NominationRef,
        /// Whether it counts.
        admit: bool,
        /// Why.
        reason: String,
    },
    /// Act on a nomination with an address that only its sender or the expert has.
    NominationByToken {
        /// The address.
        token: Token,
        /// What is to be done.
        act: NominationAct,
    },
    /// File a CV.
    FileCv {
        /// Who.
        actor: Actor,
        /// For which nomination.
        reference: NominationRef,
        /// What its sender calls the file.
        name: String,
        /// The file.
        bytes: Vec<u8>,
    },
    /// Open a CV, which is recorded; once that is answered [`crate::House::cv`] hands it out.
    ViewCv {
        /// Who.
        actor: Actor,
        /// Of which nomination.
        reference: NominationRef,
    },
    /// Give somebody an office; who is known by the address stays the same person.
    Seat {
        /// Who gives it.
        actor: Actor,
        /// To whom.
        who: Who,
        /// Which.
        seat: forum::participants::Seat,
    },
    /// Publish a draft, now or at an instant.
    Publish {
        /// Who.
        actor: Actor,
        /// The draft, its ids carried from the draft before.
        document: Box<Document>,
        /// Its number.
        number: DraftNumber,
        /// How it follows from the draft before.
        lineage: Option<text::Lineage>,
        /// What changed and why; none where the operator imports it.
        changes: Option<Changes>,
        /// When, if not now.
        publish_at: Option<Timestamp>,
    },
    /// Write an answer to comments, one reason for all.
    Answer {
        /// Who.
        actor: Actor,
        /// The answer.
        answer: Box<NewAnswer>,
    },
    /// Publish all answers of a round.
    PublishAnswers {
        /// Who.
        actor: Actor,
        /// Which.
        round: DraftNumber,
    },
    /// Correct a published answer.
    CorrectAnswer {
        /// Who.
        actor: Actor,
        /// Of which comment.
        reference: CommentRef,
        /// What is decided now.
        disposition: Disposition,
        /// Why that is decided.
        reason: String,
        /// Why it is corrected.
        why: String,
    },
    /// Work on a paragraph of the next draft.
    Edit {
        /// Who.
        actor: Actor,
        /// What is done.
        edit: Box<NewEdit>,
    },
    /// Put a whole text in the place of the next draft; see [`crate::House::upload`].
    UploadText {
        /// Who.
        actor: Actor,
        /// The text.
        upload: Box<NewUpload>,
    },
    /// Publish the next draft as it was worked on, now or at an instant.
    PublishWorking {
        /// The title of the draft; that of the newest where none is given.
        title: Option<String>,
        /// Who.
        actor: Actor,
        /// When, if not now.
        publish_at: Option<Timestamp>,
        /// The last change of the draft in preparation that was seen; none where whatever stands is published.
        seen: Option<u64>,
    },
    /// Anything that brings no content.
    Plain {
        /// Who.
        actor: Actor,
        /// What.
        command: Command,
    },
    /// File the forum file, or a revised one.
    File(Box<File>),
    /// File a later participants file.
    ReviseParticipants(Box<ParticipantsFile>),
    /// Nothing but what is due by the clock, now and not when the writer looks at its timers: for clocks that are set.
    WhatIsDue,
}

/// What changed in a draft, and why.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The numbers of what changed, see [`text::changed`].
    pub changed: Vec<text::Number>,
    /// Why, change by change.
    pub causes: Vec<Cause>,
}

/// An answer as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// To which comments, each with the version that the writer saw: 0 where none stood; none where whatever stands is
    /// replaced.
    pub references: Vec<(CommentRef, Option<u32>)>,
    /// What is to be decided.
    pub disposition: Disposition,
    /// Why; white space around it is left out.
    pub reason: String,
    /// Whether another member of the office is to read it before it is published.
    pub second_reader: bool,
}

/// A change of a paragraph of the next draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEdit {
    /// The newest draft, which the editor saw.
    pub round: DraftNumber,
    /// The provision; a new one has an id of [`crate::House::new_provision`].
    pub id: ProvisionId,
    /// What is done; texts as one paragraph of Markdown.
    pub change: Change<String>,
    /// The comments that asked for it, instead of those named before.
    pub causes: Vec<CommentRef>,
    /// The editor's entry, where it is editorial.
    pub editorial: Option<String>,
    /// The version that the editor saw: 0 for a paragraph as in the newest draft; none where whatever stands is replaced.
    pub expected: Option<u32>,
}

/// A text to be put in the place of the next draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUpload {
    /// The newest draft, which it was compared with.
    pub round: DraftNumber,
    /// The text, its ids as no draft had them.
    pub document: Document,
    /// How it follows from the newest draft by its words.
    pub lineage: text::Lineage,
    /// The pairs of which that is not sure.
    pub doubts: Vec<Doubtful>,
    /// The paragraphs that say what they said at the desk before.
    pub kept: Vec<ProvisionId>,
    /// What was settled of the text that stood before, and holds for this one too.
    pub settled: Vec<Settled>,
    /// The last change of the draft in preparation that was seen.
    pub seen: Option<u64>,
}

/// A later participants file to be filed beside the forum file in force.
#[derive(Debug, Clone)]
pub struct ParticipantsFile {
    /// Who files it.
    pub actor: Actor,
    /// The file as written, without its people.
    pub text: String,
    /// The forum file with it, read.
    pub mandate: std::sync::Arc<mandate::Mandate>,
}

/// A forum file to be filed.
#[derive(Debug, Clone)]
pub struct File {
    /// Who files it: the operator, or somebody whose office changes the timetable.
    pub actor: Actor,
    /// The forum file as written.
    pub forum: String,
    /// The participants file beside it.
    pub participants: Option<String>,
    /// Both, read.
    pub mandate: std::sync::Arc<mandate::Mandate>,
    /// The organ and the instrument that revised it; none for the first.
    pub revision: Option<(mandate::OrganId, mandate::InstrumentId)>,
}

/// What the holder of an address may do with a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Stand behind it.
    Confirm,
    /// Take it back.
    Withdraw {
        /// Why, if the sender says so.
        reason: Option<String>,
    },
    /// Put other words in its place.
    Correct {
        /// The words.
        sent: Sent,
        /// Whether the wording is the text as it stands.
        wording_unchanged: bool,
    },
}

/// Something to do, and when its request had been read.
#[derive(Debug, Clone)]
pub struct Request {
    /// Windows are judged by it.
    pub received_at: Timestamp,
    /// What.
    pub ask: Ask,
    /// So that a repeated request is not a second one.
    pub idempotency: Option<Idempotency>,
}

/// What a sender is told of a comment that was filed. This answer is kept with its idempotency key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// Its number.
    pub reference: CommentRef,
    /// When the whole request had been read.
    pub received_at: Timestamp,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// Whether it came in the grace after the deadline.
    pub late: bool,
    /// Proposal, view or input.
    pub label: Label,
    /// Where it stands.
    pub state: Status,
    /// The salted digest of what was sent.
    pub digest: forum::Digest,
    /// The address of the receipt.
    pub receipt: Token,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A comment was filed.
    Filed(Filed),
    /// An expert was nominated.
    Nominated(Nominated),
    /// It is done.
    Done {
        /// Entries added; none where it had been done before.
        entries: usize,
        /// The comment it was about, where there is one.
        reference: Option<CommentRef>,
    },
}

/// Nothing was filed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The rules say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The key was used for another request.
    #[error("this key was used for another request; choose a new one")]
    KeyReused,
    /// The address leads nowhere: mistyped, used up or expired.
    #[error("the address is not known here or has expired")]
    NoSuchToken,
    /// The file is no CV that can be taken.
    #[error(transparent)]
    Cv(#[from] CvFault),
    /// Too much is waiting; nothing was taken.
    #[error("too many requests are waiting; try again in a few seconds")]
    Busy,
    /// The record could not be written; nothing was taken.
    #[error("the record cannot be written at the moment; nothing was taken, try again later")]
    NotWritten,
    /// The server is ending.
    #[error("the server is being stopped; try again in a minute")]
    Stopping,
}

/// Whether a text is an address that mail can be sent to: one that also reads where it stands in the head of a mail,
/// which leaves out addresses of machines by number and quoted names.
pub fn is_address(text: &str) -> bool {
    let alone = text.parse::<lettre::Address>();
    let in_a_head = text.parse::<lettre::message::Mailbox>();
    matches!((alone, in_a_head), (Ok(alone), Ok(in_a_head)) if in_a_head.email == alone)
}

/// The comment that a token stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The comment.
    pub reference: CommentRef,
    /// Its sender.
    pub person: PersonId,
}
