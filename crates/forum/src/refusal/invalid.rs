//! Mistakes in what was typed.

use serde::Serialize;

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
