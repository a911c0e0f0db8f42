//! The facts of answers: who works on what, what is written, read, published, corrected.

use serde::{Deserialize, Serialize};

use super::Disposition;
use crate::ids::{CommentRef, Digest, DraftNumber, PersonId};

/// See [`crate::Event::CommentAssigned`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentAssigned {
    /// Which.
    pub reference: CommentRef,
    /// To whom; none takes it back.
    pub to: Option<PersonId>,
}

/// See [`crate::Event::DispositionDrafted`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DispositionDrafted {
    /// The comment answered.
    pub reference: CommentRef,
    /// What is to be decided.
    pub disposition: Disposition,
    /// Why, as UTF-8.
    pub reason: Digest,
    /// Who wrote it; none for the operator.
    pub by: Option<PersonId>,
    /// Whether another member of the office is to read it before it is published.
    pub needs_second_reader: bool,
}

/// See [`crate::Event::DispositionRead`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DispositionRead {
    /// The comment answered.
    pub reference: CommentRef,
    /// Which version of the answer was read.
    pub version: u32,
    /// Who read it; none for the operator.
    pub by: Option<PersonId>,
}

/// See [`crate::Event::AnswersPublished`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswersPublished {
    /// The round that is closed with it.
    pub round: DraftNumber,
    /// In the order in which the comments were received.
    pub answers: Vec<PublishedAnswer>,
    /// Whether the act goes on in the next entry, which is filed with this one or not at all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more: bool,
}

/// An answer as everyone reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedAnswer {
    /// The comment answered.
    pub reference: CommentRef,
    /// What was decided.
    pub disposition: Disposition,
    /// Why, as UTF-8; filed anew with the act.
    pub reason: Digest,
}

/// See [`crate::Event::AnswerCorrected`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerCorrected {
    /// The comment answered.
    pub reference: CommentRef,
    /// What is decided now.
    pub disposition: Disposition,
    /// Why, as UTF-8.
    pub reason: Digest,
    /// Why it was corrected, in the secretariat's words.
    pub why: String,
}
