//! What does not fit how things stand.

use mandate::EntityId;
use serde::Serialize;
use text::ProvisionId;

use crate::ids::{CommentRef, DraftNumber, NominationRef};

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
    /// Nobody is left whom the letter did not reach.
    #[error("{0} is on its way to all whom somebody can be written to for, or was never sent")]
    LetterReached(String),
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
    /// Another text was uploaded, or the text was taken away.
    #[error("another text was uploaded in the meantime, or it was taken away")]
    OtherText,
    /// Somebody else changed the draft in preparation in the meantime.
    #[error("the draft in preparation was changed in the meantime")]
    RoomChanged,
    /// A paragraph was changed in the editor since the text was uploaded: what it is is settled before.
    #[error("{0} was changed in the editor since the text was uploaded")]
    LinkEdited(ProvisionId),
    /// Two paragraphs of the uploaded text cannot both be one of the newest draft.
    #[error("{0} is given to two paragraphs of the text")]
    GivenTwice(ProvisionId),
    /// Pairs of paragraphs that may be one are not settled.
    #[error("{0} pairs of paragraphs are not settled")]
    LinksOpen(usize),
    /// Nobody supports their own comment.
    #[error("{0} is your own comment")]
    OwnComment(CommentRef),
    /// The person is erased already.
    #[error("this person is erased already")]
    AlreadyErased,
    /// A participant stays in the file: comments, letters and experts name it.
    #[error("the participant {0} is in the record and stays in the participants file")]
    ParticipantStays(EntityId),
    /// The revised file is of another forum.
    #[error("the file is of another forum")]
    OtherForum,
}
