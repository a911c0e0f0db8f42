//! The facts of a forum. An event is what stands in the body of an entry of the record; once written in one form it
//! is read in that form for ever, so a changed event is a new version beside the old one. The larger rooms keep the forms
//! of their facts beside them, in `facts.rs`.

use jiff::Timestamp;
use mandate::{EntityId, InstrumentId, OfficeId, OrganId, RuleId};
use serde::{Deserialize, Serialize};

pub use crate::comments::facts::{
    CommentAdmitted, CommentConfirmed, CommentCorrected, CommentJoined, CommentLapsed, CommentNotAdmitted,
    CommentReceived, CommentScreened, CommentSupportEnded, CommentSupported, CommentWithdrawn, Label, Target,
};
pub use crate::dispositions::facts::{
    AnswerCorrected, AnswersPublished, CommentAssigned, DispositionDrafted, DispositionRead, PublishedAnswer,
};
pub use crate::draft_text::{Cause, DraftText};
pub use crate::editor::facts::{
    Change, Doubtful, LinkSettled, ParagraphDrafted, Settled, Shape, TextUploaded, UploadWithdrawn,
    UploadedUnit,
};
use crate::ids::{Digest, PersonId};
pub use crate::letters::{LetterSent, LetterSentAgain};
pub use crate::nominations::{
    CvFiled, CvViewed, ExpertNominated, ExpertReplaced, NominationAccepted, NominationDeclined,
    NominationLateDecided, NominationWithdrawn,
};
pub use crate::unit::Unit;

/// Who may read the body of an entry. The envelope says only `public` or `restricted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everyone.
    Public,
    /// The person who acted and the secretariat.
    Sender,
    /// The secretariat alone, until a public fact says otherwise.
    Secretariat,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Event {
    /// The forum file is filed and the forum exists.
    ForumOpened(ForumOpened),
    /// A later instrument revised the forum file (E05, R056).
    InstrumentAdopted(InstrumentAdopted),
    /// A later participants file stands beside the forum file.
    ParticipantsRevised(ParticipantsRevised),
    /// The competent organ waived a rule; the breach stays flagged (E04).
    RuleWaived(RuleWaived),
    /// A draft lies ready to be published at an instant (E13).
    DraftPrepared(DraftPrepared),
    /// A draft was posted and its windows opened (R100 to R117).
    DraftPublished(DraftPublished),
    /// A comment arrived (R023, R058, R064).
    CommentReceived(CommentReceived),
    /// Its sender confirmed it, or a delegation stands behind it: it is published.
    CommentConfirmed(CommentConfirmed),
    /// Nobody confirmed it in time.
    CommentLapsed(CommentLapsed),
    /// Its sender took it back before the deadline.
    CommentWithdrawn(CommentWithdrawn),
    /// Its sender put other words in their place before the deadline.
    CommentCorrected(CommentCorrected),
    /// The secretariat counts a late comment (E11).
    CommentAdmitted(CommentAdmitted),
    /// A late comment does not count (E11).
    CommentNotAdmitted(CommentNotAdmitted),
    /// An entity that a comment names confirmed that it is sent for it too.
    CommentJoined(CommentJoined),
    /// An entity supports the comment of another (E25).
    CommentSupported(CommentSupported),
    /// It does so no more.
    CommentSupportEnded(CommentSupportEnded),
    /// Where the forum screens, the secretariat let a comment be published or not.
    CommentScreened(CommentScreened),
    /// Somebody of the office is to answer a comment, or nobody any more.
    CommentAssigned(CommentAssigned),
    /// An answer was written; only the secretariat reads it.
    DispositionDrafted(DispositionDrafted),
    /// Another member of the office read it.
    DispositionRead(DispositionRead),
    /// Answers of a round were published in one act.
    AnswersPublished(AnswersPublished),
    /// A published answer was corrected.
    AnswerCorrected(AnswerCorrected),
    /// A paragraph of the next draft was worked on; only the secretariat reads it.
    ParagraphDrafted(ParagraphDrafted),
    /// A whole text was put in the place of the next draft; only the secretariat reads it.
    TextUploaded(TextUploaded),
    /// Which paragraph of the newest draft one of that text is, or that it is new.
    LinkSettled(LinkSettled),
    /// That text was taken away again.
    UploadWithdrawn(UploadWithdrawn),
    /// Somebody has an office.
    SeatGiven(SeatGiven),
    /// Somebody has it no more.
    SeatEnded(SeatEnded),
    /// A circular letter was sent (R001).
    LetterSent(LetterSent),
    /// It was sent again to those whom it had not reached.
    LetterSentAgain(LetterSentAgain),
    /// An expert was nominated (R021).
    ExpertNominated(ExpertNominated),
    /// The expert accepted.
    NominationAccepted(NominationAccepted),
    /// The expert declined, or stepped down.
    NominationDeclined(NominationDeclined),
    /// The office decided whether a late nomination counts (E20).
    NominationLateDecided(NominationLateDecided),
    /// An expert was put in the place of another (E20).
    ExpertReplaced(ExpertReplaced),
    /// A nomination was taken back.
    NominationWithdrawn(NominationWithdrawn),
    /// A CV was filed.
    CvFiled(CvFiled),
    /// A CV was read.
    CvViewed(CvViewed),
    /// A person's data and words were erased on a ground.
    PersonErased(PersonErased),
}

/// Ties each kind of entry, as written in the record, to its event and its audience.
macro_rules! kinds {
    ($($kind:literal $variant:ident $audience:ident;)*) => {
        impl Event {
            /// Every kind and version of entry that this build reads.
            pub const KINDS: &'static [&'static str] = &[$($kind),*];

            /// The kind and version under which this event is filed.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$variant(_) => $kind,)* }
            }

            /// Who may read an entry of this kind at most; see [`Event::audience`].
            pub(crate) fn audience_of_kind(&self) -> Audience {
                match self { $(Self::$variant(_) => Audience::$audience,)* }
            }

            /// Reads the event of an entry of this kind; `None` for a kind that this build does not know.
            pub fn read(kind: &str, event: &str) -> Option<Result<Self, serde_json::Error>> {
                match kind {
                    $($kind => Some(serde_json::from_str(event).map(Self::$variant)),)*
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    "forum-opened/1" ForumOpened Public;
    "instrument-adopted/1" InstrumentAdopted Public;
    "participants-revised/1" ParticipantsRevised Public;
    "rule-waived/1" RuleWaived Public;
    "draft-prepared/1" DraftPrepared Secretariat;
    "draft-published/1" DraftPublished Public;
    "comment-received/1" CommentReceived Sender;
    "comment-confirmed/1" CommentConfirmed Public;
    "comment-lapsed/1" CommentLapsed Sender;
    "comment-withdrawn/1" CommentWithdrawn Public;
    "comment-corrected/1" CommentCorrected Sender;
    "comment-admitted/1" CommentAdmitted Public;
    "comment-not-admitted/1" CommentNotAdmitted Public;
    "comment-joined/1" CommentJoined Public;
    "comment-supported/1" CommentSupported Public;
    "comment-support-ended/1" CommentSupportEnded Public;
    "comment-screened/1" CommentScreened Public;
    "comment-assigned/1" CommentAssigned Secretariat;
    "disposition-drafted/1" DispositionDrafted Secretariat;
    "disposition-read/1" DispositionRead Secretariat;
    "answers-published/1" AnswersPublished Public;
    "answer-corrected/1" AnswerCorrected Public;
    "paragraph-drafted/1" ParagraphDrafted Secretariat;
    "text-uploaded/1" TextUploaded Secretariat;
    "link-settled/1" LinkSettled Secretariat;
    "upload-withdrawn/1" UploadWithdrawn Secretariat;
    "seat-given/1" SeatGiven Public;
    "seat-ended/1" SeatEnded Public;
    "letter-sent/1" LetterSent Public;
    "letter-sent-again/1" LetterSentAgain Public;
    "expert-nominated/1" ExpertNominated Secretariat;
    "nomination-accepted/1" NominationAccepted Secretariat;
    "nomination-declined/1" NominationDeclined Secretariat;
    "nomination-late-decided/1" NominationLateDecided Secretariat;
    "expert-replaced/1" ExpertReplaced Secretariat;
    "nomination-withdrawn/1" NominationWithdrawn Secretariat;
    "cv-filed/1" CvFiled Secretariat;
    "cv-viewed/1" CvViewed Secretariat;
    "person-erased/1" PersonErased Public;
}

/// The first fact of every forum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForumOpened {
    /// The forum file, as it was read.
    pub mandate: Digest,
    /// The participants file beside it.
    pub participants: Option<Digest>,
    /// The verification key of the record (C2SP signed note).
    pub key: String,
}

/// A revised forum file is in force from the moment this is filed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstrumentAdopted {
    /// Which organ decided; R056 reserves five fields to the Council.
    pub organ: OrganId,
    /// The instrument, which the revised file contains.
    pub instrument: InstrumentId,
    /// The revised forum file.
    pub mandate: Digest,
    /// The participants file beside it.
    pub participants: Option<Digest>,
}

/// A later participants file is in force from the moment this is filed, beside the forum file as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParticipantsRevised {
    /// The forum file, which is filed already.
    pub mandate: Digest,
    /// The participants file, without its people.
    pub participants: Digest,
}

/// A rule that the competent organ set aside for this forum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleWaived {
    /// The rule.
    pub rule: RuleId,
    /// The organ.
    pub organ: OrganId,
    /// Where it decided so.
    pub instrument: InstrumentId,
}

/// See [`Event::DraftPrepared`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftPrepared {
    /// What will be published, unchanged.
    pub text: DraftText,
    /// When.
    pub publish_at: Timestamp,
}

/// See [`Event::DraftPublished`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftPublished {
    /// What was published.
    pub text: DraftText,
    /// The instant from which it counts as published and its windows are open.
    pub published_at: Timestamp,
}

/// See [`Event::SeatGiven`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatGiven {
    /// Who; a random id.
    pub person: PersonId,
    /// Which office of the forum file.
    pub office: OfficeId,
    /// For whom, or where an expert comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<EntityId>,
}

/// See [`Event::SeatEnded`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatEnded {
    /// Who; a random id.
    pub person: PersonId,
    /// Which office of the forum file.
    pub office: OfficeId,
    /// For whom, or where an expert comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<EntityId>,
}

/// See [`Event::PersonErased`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonErased {
    /// Whose data is gone.
    pub person: PersonId,
    /// On what ground.
    pub ground: String,
    /// The contents that went with it.
    pub contents: Vec<Digest>,
}
