//! Why a command is not carried out: a value with the rule, its source, and what the person can do next.

mod conflict;
mod invalid;
mod unknown;

use jiff::Timestamp;
use mandate::{ActionId, CategoryId, Duty, OfficeId, OrganId, RuleId, Source};
use serde::Serialize;
use text::Number;

use crate::dispositions::Standing;
use crate::ids::{CommentRef, DraftNumber};

pub use conflict::Conflict;
pub use invalid::Invalid;
pub use unknown::Unknown;

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
