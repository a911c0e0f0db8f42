//! What is not there, or not for whoever asks.

use serde::Serialize;

use crate::ids::{CommentRef, DraftNumber, NominationRef};

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
