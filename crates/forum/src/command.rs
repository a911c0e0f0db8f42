//! What can be asked of a forum. A command carries all that its decision needs: ids are drawn and texts are read
//! before.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use mandate::{EntityId, InstrumentId, Mandate, OrganId, RuleId, TagId};
use text::{Number, ProvisionId};

use crate::dispositions::Disposition;
use crate::event::{Change, DraftText, Settled, Target, TextUploaded};
use crate::ids::{CommentRef, Digest, DraftNumber, NominationRef, PersonId};
use crate::nominations::MediaType;
use crate::participants::Seat;

/// A request to add facts.
#[derive(Debug, Clone)]
pub enum Command {
    /// File the forum file.
    Open {
        /// The file, read.
        mandate: Arc<Mandate>,
        /// The file, as filed.
        file: Digest,
        /// The participants file, as filed.
        participants: Option<Digest>,
        /// The verification key of the record.
        key: String,
    },
    /// File a revised forum file under a later instrument.
    Adopt {
        /// The deciding organ.
        organ: OrganId,
        /// The instrument, which the revised file must contain.
        instrument: InstrumentId,
        /// The revised file, read.
        mandate: Arc<Mandate>,
        /// The revised file, as filed.
        file: Digest,
        /// The participants file, as filed.
        participants: Option<Digest>,
    },
    /// File a later participants file beside the forum file in force.
    ReviseParticipants {
        /// The forum file with the participants, read.
        mandate: Arc<Mandate>,
        /// The participants file, as filed.
        participants: Digest,
    },
    /// Set a rule aside for this forum.
    Waive {
        /// The rule.
        rule: RuleId,
        /// The deciding organ.
        organ: OrganId,
        /// Where it decided so.
        instrument: InstrumentId,
    },
    /// Lay a draft ready.
    Prepare {
        /// The draft.
        text: DraftText,
        /// When it is to be published.
        publish_at: Timestamp,
        /// What changed since the newest draft, see [`text::changed`]; none where the operator imports it.
        changed: Option<Vec<Number>>,
    },
    /// Publish a draft now.
    Publish {
        /// The draft.
        text: DraftText,
        /// What changed since the newest draft, see [`text::changed`]; none where the operator imports it.
        changed: Option<Vec<Number>>,
    },
    /// Publish a prepared draft whose instant has come.
    PublishPrepared {
        /// Which.
        draft: DraftNumber,
    },
    /// Comment.
    Comment(NewComment),
    /// Stand behind a comment sent without an account.
    Confirm {
        /// Which.
        reference: CommentRef,
    },
    /// Note that nobody confirmed in time.
    Lapse {
        /// Which.
        reference: CommentRef,
    },
    /// Take a comment back.
    Withdraw {
        /// Which.
        reference: CommentRef,
        /// Why, if its sender says so: the text by digest and how many characters it has.
        reason: Option<(Digest, usize)>,
    },
    /// Put other words in the place of a comment's.
    Correct {
        /// Which.
        reference: CommentRef,
        /// What is said now.
        said: Said,
    },
    /// Count a late comment.
    Admit {
        /// Which.
        reference: CommentRef,
        /// Why, if the office says so.
        reason: Option<String>,
    },
    /// Decide that a late comment does not count.
    DontAdmit {
        /// Which.
        reference: CommentRef,
        /// Why.
        reason: String,
    },
    /// Confirm, for an entity that a comment names, that it is sent for it too.
    Join {
        /// Which.
        reference: CommentRef,
    },
    /// Support the comment of another delegation.
    Support {
        /// Which.
        reference: CommentRef,
    },
    /// Take support back.
    Unsupport {
        /// Which.
        reference: CommentRef,
    },
    /// Say who is to answer comments.
    Assign {
        /// Which.
        references: Vec<CommentRef>,
        /// Whom: somebody with an office that acts for the forum; none takes it back.
        to: Option<PersonId>,
    },
    /// Write an answer.
    Answer {
        /// To which comment.
        reference: CommentRef,
        /// What is to be decided.
        disposition: Disposition,
        /// Why.
        reason: Reason,
        /// The version that the writer saw: 0 where none stood; none where whatever stands is replaced.
        expected: Option<u32>,
        /// Whether another member of the office is to read it before it is published.
        second_reader: bool,
    },
    /// Write one answer to many comments.
    AnswerMany {
        /// To which, each with the version that the writer saw, as in [`Command::Answer`].
        references: Vec<(CommentRef, Option<u32>)>,
        /// What is to be decided.
        disposition: Disposition,
        /// Why.
        reason: Reason,
        /// Whether another member of the office is to read them before they are published.
        second_reader: bool,
    },
    /// Note that the answer of somebody else was read.
    SecondReading {
        /// Of which comment.
        reference: CommentRef,
        /// Which version.
        version: u32,
    },
    /// Publish all answers of a round.
    PublishAnswers {
        /// Which.
        round: DraftNumber,
        /// Reasons that are filed anew so that everyone reads them: as written, as published. Others keep their digest.
        anew: HashMap<Digest, Digest>,
    },
    /// Correct a published answer.
    CorrectAnswer {
        /// Of which comment.
        reference: CommentRef,
        /// What is decided now.
        disposition: Disposition,
        /// Why that is decided.
        reason: Reason,
        /// Why it is corrected.
        why: String,
    },
    /// Work on a paragraph of the next draft.
    Edit(Edit),
    /// Put a whole text in the place of the next draft; who does so is not read from it.
    UploadText {
        /// The text.
        text: TextUploaded,
        /// The last change of the room that whoever brings it saw, see [`crate::editor::Room::last_change`]; none where
        /// whatever stands is replaced.
        seen: Option<u64>,
    },
    /// Say of paragraphs of the uploaded text which of the newest draft they are.
    SettleLinks {
        /// The text that the editor saw.
        document: Digest,
        /// What is said.
        answers: Vec<Settled>,
    },
    /// Take the uploaded text away again.
    WithdrawUpload {
        /// The text that the editor saw.
        document: Digest,
        /// The last change of the room that the editor saw; none where whatever stands is replaced.
        seen: Option<u64>,
    },
    /// Let a comment be published or not, where the forum screens.
    Screen {
        /// Which.
        reference: CommentRef,
        /// Whether it is published.
        publish: bool,
        /// Why not.
        reason: Option<String>,
    },
    /// Send the circular letter of the forum file to all who have not got it.
    SendLetter {
        /// Those who act for a participant and cannot be written to.
        without_address: std::collections::BTreeSet<PersonId>,
    },
    /// Send it again to those whom it did not reach.
    SendLetterAgain {
        /// Those who act for a participant and cannot be written to.
        without_address: std::collections::BTreeSet<PersonId>,
        /// What became of the copies so far.
        copies: crate::letters::Copies,
    },
    /// Nominate an expert.
    Nominate(NewNomination),
    /// Accept to be an expert.
    AcceptNomination {
        /// The nomination whose mail is answered.
        reference: NominationRef,
    },
    /// Decline to be an expert, or step down.
    DeclineNomination {
        /// The nomination whose mail is answered.
        reference: NominationRef,
    },
    /// Decide whether a late nomination counts.
    DecideLateNomination {
        /// Which.
        reference: NominationRef,
        /// Whether it counts.
        admit: bool,
        /// Why: the text by digest and how many characters it has, without white space around it.
        reason: (Digest, usize),
    },
    /// Put an expert in the place of another, for the same entity.
    ReplaceExpert {
        /// The nomination that counts no more.
        old: NominationRef,
        /// The expert who comes.
        new: NewNomination,
        /// Why: the text by digest and how many characters it has, without white space around it.
        reason: (Digest, usize),
    },
    /// Take a nomination back.
    WithdrawNomination {
        /// Which.
        reference: NominationRef,
    },
    /// File a CV that was checked.
    FileCv {
        /// For which nomination.
        reference: NominationRef,
        /// Its salted digest.
        digest: Digest,
        /// How many bytes it has.
        size: u64,
        /// What sort of file it is.
        media_type: MediaType,
    },
    /// Open a CV.
    ViewCv {
        /// Of which nomination.
        reference: NominationRef,
    },
    /// Give somebody an office.
    Seat {
        /// Whom.
        person: PersonId,
        /// Which.
        seat: Seat,
    },
    /// End an office of somebody.
    Unseat {
        /// Whose.
        person: PersonId,
        /// Which.
        seat: Seat,
    },
    /// Erase a person.
    Erase {
        /// Whom.
        person: PersonId,
        /// On what ground.
        ground: String,
    },
}

/// A nomination that arrives.
#[derive(Debug, Clone)]
pub struct NewNomination {
    /// Who is nominated: the person known by the address, or a new one.
    pub expert: PersonId,
    /// What they know.
    pub topics: Vec<TagId>,
    /// Whether they are active in preparing for the forum in their own country (R076).
    pub active_at_home: bool,
    /// How many characters say why that does not apply, without white space around them.
    pub exception_chars: Option<usize>,
    /// Whether they need a letter for a visa (R022).
    pub visa: bool,
    /// What is personal, as [`crate::nominations::Details`] serialised.
    pub details: Digest,
    /// When the form was opened, if it said so under our signature.
    pub form_opened_at: Option<Timestamp>,
}

/// The reason of an answer, as the core sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The text.
    pub text: Digest,
    /// How many characters it has, without white space around it.
    pub chars: usize,
}

/// A change of the working draft.
#[derive(Debug, Clone)]
pub struct Edit {
    /// The newest draft, which the editor saw.
    pub round: DraftNumber,
    /// The provision.
    pub id: ProvisionId,
    /// What is done.
    pub change: Change,
    /// How many characters the text has where the change brings one; 0 where it says nothing.
    pub chars: usize,
    /// The comments that asked for it, instead of those named before.
    pub causes: Vec<CommentRef>,
    /// The editor's entry, where it is editorial.
    pub editorial: Option<String>,
    /// The version of the provision that the editor saw: 0 for one as in the newest draft; none where whatever stands is
    /// replaced.
    pub expected: Option<u32>,
}

/// The words of a comment, as the core sees them: measured, and by digest.
#[derive(Debug, Clone)]
pub struct Said {
    /// What was sent, as [`crate::comments::Sent`] serialised.
    pub sent: Digest,
    /// The language of the words.
    pub language: String,
    /// Whether wording is suggested, and how many characters of it.
    pub wording_chars: Option<usize>,
    /// Whether the wording suggested is the text as it stands.
    pub wording_unchanged: bool,
    /// How many characters of reason.
    pub reason_chars: Option<usize>,
}

/// A comment that arrives.
#[derive(Debug, Clone)]
pub struct NewComment {
    /// The draft.
    pub draft: DraftNumber,
    /// What it is about.
    pub target: Target,
    /// Its words.
    pub said: Said,
    /// Whether it brings the input of another conference, assembly or meeting (R057).
    pub input_of_meeting: bool,
    /// The entities that it is sent for too, if each of them confirms it; only a delegation names any.
    pub jointly: Vec<EntityId>,
    /// Whether the sender is signed in, and has therefore shown that the address is theirs: nothing is to be confirmed.
    pub identified: bool,
    /// When the form was opened, if it said so under our signature.
    pub form_opened_at: Option<Timestamp>,
}
