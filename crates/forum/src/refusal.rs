//! Why a command is not carried out: a value with the rule, its source, and what the person can do next.

use jiff::Timestamp;
use mandate::{ActionId, CategoryId, Duty, OfficeId, OrganId, RuleId, Source};
use serde::Serialize;
use text::{Number, ProvisionId};

use crate::dispositions::Standing;
use crate::ids::{CommentRef, DraftNumber, NominationRef};

/// A command was refused. What the person can do next follows from the variant and is worded where it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "rule", rename_all = "kebab-case")]
pub enum Refusal {
    /// The window has closed.
    #[error("draft {draft} closed for comment at {closed_at}")]
    WindowClosed {
        /// The draft.
        draft: DraftNumber,
        /// The first instant after the window.
        closed_at: Timestamp,
        /// What set the deadline.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// Nothing opened a window for this category on this draft.
    #[error("draft {draft} is not open to `{category}` for `{action}`")]
    NoWindow {
        /// The draft.
        draft: DraftNumber,
        /// What was attempted.
        action: ActionId,
        /// As whom.
        category: CategoryId,
        /// What says so.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The participation table says no.
    #[error("`{category}` may not `{action}`")]
    NotAllowed {
        /// What was attempted.
        action: ActionId,
        /// As whom.
        category: CategoryId,
        /// The cell's source.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The act belongs to offices that this actor does not have.
    #[error("this is for other offices")]
    NotTheOffice {
        /// What was attempted.
        duty: Duty,
        /// Who may.
        offices: Vec<OfficeId>,
        /// What gives the office its task.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// Those who run the process draft and answer; they do not comment (requirements.md section 9).
    #[error("this office does not comment")]
    NotForParticipants {
        /// What gives the office its task.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The dates would break a binding rule that nobody who may has set aside (R079, E04).
    #[error("rule `{broken}` would be broken")]
    BreaksRule {
        /// Which.
        broken: RuleId,
        /// Where it is said.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// Only another organ may decide this (R056).
    #[error("`{organ}` may not change {field}")]
    NotTheOrgan {
        /// Who tried.
        organ: OrganId,
        /// What would have changed.
        field: String,
        /// Who may, and where it is said.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The time to confirm is over.
    #[error("{reference} was to be confirmed by {until}")]
    ConfirmedTooLate {
        /// Which.
        reference: CommentRef,
        /// The last instant.
        until: Timestamp,
        /// What set it.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The comment is someone else's.
    #[error("{reference} is not yours")]
    NotYours {
        /// Which.
        reference: CommentRef,
        /// What reserves the act to the sender.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The comment does not name this entity as sending it too.
    #[error("{reference} is not sent for this participant")]
    NotInvited {
        /// Which.
        reference: CommentRef,
        /// Where it is said who sends comments together.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// A letter that says nothing is not sent.
    #[error("{symbol} has no text")]
    LetterWithoutBody {
        /// Its number.
        symbol: String,
        /// Where the letter is summarised.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// In this forum what was sent stands: nothing is corrected or withdrawn.
    #[error("in this forum comments are not corrected or withdrawn")]
    NoChanges {
        /// Where it is said.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The deadline for something that is of no draft has passed.
    #[error("`{action}` closed at {closed_at}")]
    DeadlinePassed {
        /// What was attempted.
        action: ActionId,
        /// The first instant after the deadline.
        closed_at: Timestamp,
        /// What set it.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The timetable has no time for it.
    #[error("the timetable has no deadline for `{action}`")]
    NoDeadline {
        /// What was attempted.
        action: ActionId,
        /// What lets it be done.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// Experts are nominated for a participant; those who run the process keep the list.
    #[error("experts are nominated for a participant")]
    OnlyParticipantsNominate {
        /// What gives the office its task.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The expert is not declared to be active in their own country, and no exception is given (R076, E20).
    #[error("an expert is active in their own country, or the nomination says why that does not apply")]
    NotActiveAtHome {
        /// Where it is said.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The answers of a round are published when nobody can comment on it any more.
    #[error("draft {draft} is open for comment until {closes_at}")]
    WindowOpen {
        /// The draft.
        draft: DraftNumber,
        /// The first instant after its last window.
        closes_at: Timestamp,
        /// What set the deadline.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// A round is closed when every comment that counts is answered.
    #[error("round {round} has comments without an answer that can be published")]
    Unanswered {
        /// The round.
        round: DraftNumber,
        /// Which, and why.
        #[serde(flatten)]
        standing: Box<Standing>,
        /// Where that is said.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// A second reader is another person than whoever wrote the answer.
    #[error("the answer to {reference} is read by somebody else than who wrote it")]
    SecondReader {
        /// The comment.
        reference: CommentRef,
        /// Where that is said.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// Every change of a draft names who asked for it, or is marked as editorial.
    #[error("{} changes have no cause", numbers.len())]
    Uncaused {
        /// What changed: numbers of the new draft, or of the one before for what was deleted.
        numbers: Vec<Number>,
        /// Where that is said.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// A cause is given for something that did not change.
    #[error("{} causes are of nothing that changed", numbers.len())]
    NothingChanged {
        /// The numbers given.
        numbers: Vec<Number>,
        /// Where it is said that changes have causes.
        #[serde(rename = "source")]
        basis: Source,
    },
    /// The act does not fit the state of things.
    #[error("{0}")]
    Conflict(Conflict),
    /// No such thing.
    #[error("{0}")]
    Unknown(Unknown),
    /// A field is wrong; the page comes back with it marked.
    #[error("{0}")]
    Invalid(Invalid),
}

/// The act came second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Conflict {
    /// The forum is open already.
    #[error("the forum is open already")]
    AlreadyOpen,
    /// A published draft never changes (invariant 7).
    #[error("draft {0} is published and never changes; a correction is a new document")]
    AlreadyPublished(DraftNumber),
    /// Drafts follow one another.
    #[error("draft {found} does not follow draft {last}")]
    OutOfOrder {
        /// The last one.
        last: DraftNumber,
        /// The one given.
        found: DraftNumber,
    },
    /// The prepared draft's instant has not come.
    #[error("draft {0} is to be published later")]
    TooEarly(DraftNumber),
    /// The comment is in a state in which this cannot be done.
    #[error("{0} is no longer open to this")]
    CommentState(CommentRef),
    /// Only what everyone reads is answered; this waits for whoever sent it.
    #[error("{0} is not confirmed by its sender")]
    NotConfirmed(CommentRef),
    /// A letter is sent to each participant once; another one has another number.
    #[error("{0} was sent to all whom somebody can be written to for")]
    LetterSent(String),
    /// Nobody has an office to whom the letter could go, or none of them has an address.
    #[error("nobody can be written to for those that the letter is addressed to")]
    NobodyAddressed,
    /// The nomination is in a state in which this cannot be done.
    #[error("{0} is no longer open to this")]
    NominationState(NominationRef),
    /// The same entity nominated the same expert before.
    #[error("{0} nominates the same expert")]
    NominatedBefore(NominationRef),
    /// Somebody else changed the answer in the meantime.
    #[error("the answer to {reference} is at version {found}, not {expected}")]
    AnswerChanged {
        /// The comment.
        reference: CommentRef,
        /// The version that the writer saw.
        expected: u32,
        /// The version that stands; 0 for none.
        found: u32,
    },
    /// The comment is answered; what is published is corrected, not written anew.
    #[error("{0} is answered")]
    Answered(CommentRef),
    /// The comment has no published answer.
    #[error("{0} is not answered")]
    NotAnswered(CommentRef),
    /// All answers of the round are published.
    #[error("the answers of round {0} are published")]
    AnswersPublished(DraftNumber),
    /// Another draft is the newest by now.
    #[error("draft {found} is the newest, not {expected}")]
    OtherDraft {
        /// The one that the editor saw.
        expected: DraftNumber,
        /// The newest.
        found: DraftNumber,
    },
    /// Somebody else changed the paragraph in the meantime.
    #[error("the paragraph is at version {found}, not {expected}")]
    ParagraphChanged {
        /// The provision.
        id: ProvisionId,
        /// The version that the editor saw.
        expected: u32,
        /// The version that stands; 0 for one as in the newest draft.
        found: u32,
    },
    /// The id is that of another provision.
    #[error("{0} is the id of another paragraph")]
    ProvisionTaken(ProvisionId),
    /// The paragraph is left out of the next draft; it is restored first.
    #[error("the paragraph is left out of the next draft")]
    ParagraphDeleted(ProvisionId),
    /// Nothing was worked on.
    #[error("the next draft is the same as the newest")]
    NothingDrafted,
    /// Nobody supports their own comment.
    #[error("{0} is your own comment")]
    OwnComment(CommentRef),
    /// The person is erased already.
    #[error("this person is erased already")]
    AlreadyErased,
    /// The revised file is of another forum.
    #[error("the file is of another forum")]
    OtherForum,
}

/// No such thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// Nothing was opened here.
    #[error("the forum is not open")]
    Forum,
    /// No such draft is published.
    #[error("there is no draft {0}")]
    Draft(DraftNumber),
    /// The draft has no such provision.
    #[error("the draft has no such provision")]
    Provision,
    /// No such comment, or none that this person may know of.
    #[error("there is no comment {0}")]
    Comment(CommentRef),
    /// No such nomination, or none that this person may know of.
    #[error("there is no nomination {0}")]
    Nomination(NominationRef),
    /// The forum file has no letter.
    #[error("the forum file has no letter")]
    Letter,
    /// No CV was filed, or it is gone.
    #[error("there is no CV")]
    Cv,
    /// No such person.
    #[error("there is no such person")]
    Person,
    /// No such office, or the person does not have it.
    #[error("there is no such office")]
    Office,
    /// No such member in the participants file.
    #[error("there is no such participant")]
    Entity,
    /// The instrument is not in the file.
    #[error("the file has no such instrument")]
    Instrument,
    /// The file has no such rule.
    #[error("the file has no such rule")]
    Rule,
}

/// A mistake in what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Invalid {
    /// Neither wording nor reason.
    #[error("one of wording and reason is needed")]
    NothingSaid,
    /// The wording is the text as it stands.
    #[error("the wording suggested is the text as it stands")]
    WordingUnchanged,
    /// Wording was suggested for something that has no wording of its own.
    #[error("wording can be suggested for a paragraph only")]
    WordingWithoutParagraph,
    /// Too long.
    #[error("the wording has {chars} characters; at most {max} are read")]
    WordingTooLong {
        /// How long it is.
        chars: usize,
        /// How long it may be.
        max: usize,
    },
    /// Too long.
    #[error("the reason has {chars} characters; at most {max} are read")]
    ReasonTooLong {
        /// How long it is.
        chars: usize,
        /// How long it may be.
        max: usize,
    },
    /// No topic, one twice, or too many.
    #[error("choose 1 to {max} topics, each once")]
    Topics {
        /// How many at most.
        max: usize,
    },
    /// A topic that the forum file does not have.
    #[error("choose topics of this forum")]
    TopicUnknown,
    /// Too long.
    #[error("the reason for the exception has {chars} characters; at most {max} are read")]
    ExceptionTooLong {
        /// How long it is.
        chars: usize,
        /// How long it may be.
        max: usize,
    },
    /// An answer without its reason.
    #[error("an answer has a reason of at least one sentence")]
    AnswerWithoutReason,
    /// Too much at once.
    #[error("{count} comments were chosen; at least one and at most {max} are taken at once")]
    TooMany {
        /// How many.
        count: usize,
        /// How many at most.
        max: usize,
    },
    /// A paragraph that says nothing.
    #[error("a paragraph says something")]
    ParagraphEmpty,
    /// Too long.
    #[error("the paragraph has {chars} characters; at most {max} are read")]
    ParagraphTooLong {
        /// How long it is.
        chars: usize,
        /// How long it may be.
        max: usize,
    },
    /// A deadline that is still to come would be over already.
    #[error("a deadline is not moved into the past")]
    DeadlinePast,
    /// A provision that would stand after itself.
    #[error("a paragraph does not stand after itself")]
    AfterItself,
    /// Too many causes, or an editor's entry that is too long.
    #[error("a change has at most {comments} comments as causes and an entry of {chars} characters")]
    Causes {
        /// Comments at most.
        comments: usize,
        /// Characters of the editor's entry at most.
        chars: usize,
    },
    /// A comment is sent together with itself, with one participant twice, or with too many.
    #[error("a comment is sent together with other participants, each once, at most {max}")]
    Jointly {
        /// How many at most.
        max: usize,
    },
    /// A refusal to publish, or an erasure, without its ground.
    #[error("a reason is needed")]
    GroundNeeded,
    /// A draft without units, or with two of the same number.
    #[error("the draft has no units, or two with one number or id")]
    Units,
}

impl From<Conflict> for Refusal {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(conflict)
    }
}

impl From<Unknown> for Refusal {
    fn from(unknown: Unknown) -> Self {
        Self::Unknown(unknown)
    }
}

impl From<Invalid> for Refusal {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl Refusal {
    /// The place where the rule is read, for the refusals that rest on the mandate.
    pub fn source(&self) -> Option<&Source> {
        match self {
            Self::WindowClosed { basis, .. }
            | Self::NoWindow { basis, .. }
            | Self::NotAllowed { basis, .. }
            | Self::NotTheOffice { basis, .. }
            | Self::NotForParticipants { basis }
            | Self::BreaksRule { basis, .. }
            | Self::NotTheOrgan { basis, .. }
            | Self::ConfirmedTooLate { basis, .. }
            | Self::NotYours { basis, .. }
            | Self::DeadlinePassed { basis, .. }
            | Self::NoDeadline { basis, .. }
            | Self::OnlyParticipantsNominate { basis }
            | Self::NotActiveAtHome { basis }
            | Self::NotInvited { basis, .. }
            | Self::LetterWithoutBody { basis, .. }
            | Self::WindowOpen { basis, .. }
            | Self::Unanswered { basis, .. }
            | Self::SecondReader { basis, .. }
            | Self::Uncaused { basis, .. }
            | Self::NothingChanged { basis, .. }
            | Self::NoChanges { basis } => Some(basis),
            Self::Conflict(_) | Self::Unknown(_) | Self::Invalid(_) => None,
        }
    }
}
