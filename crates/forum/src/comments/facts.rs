//! The facts of comments. What was sent is a content; a fact names it by digest (invariant 5).

use jiff::Timestamp;
use mandate::{CategoryId, EntityId};
use serde::{Deserialize, Serialize};
use text::ProvisionId;

use crate::ids::{CommentRef, Digest, PersonId};

/// What a comment is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// One unit: a paragraph, a list item, a row, or a heading, which stands for its section.
    Provision(ProvisionId),
    /// The draft as a whole.
    Draft,
    /// Another comment (the practice of WTPF-13: comments "concerning the above comments").
    Comment(CommentRef),
}

/// One word for where a comment comes from (R058, R057); the channel is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// Of a Member State or Sector Member.
    Proposal,
    /// Of everyone else.
    View,
    /// Of another conference, assembly or meeting.
    Input,
}

/// See [`crate::Event::CommentReceived`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentReceived {
    /// Given in the order of reception.
    pub reference: CommentRef,
    /// What it is about.
    pub target: Target,
    /// Proposal, view or input.
    pub label: Label,
    /// Who sent it.
    pub person: PersonId,
    /// The category in which they sent it.
    pub category: CategoryId,
    /// The delegation or organization they sent it for.
    pub entity: Option<EntityId>,
    /// What was sent, as [`crate::comments::Sent`] serialised.
    pub sent: Digest,
    /// The language of the text sent.
    pub language: String,
    /// Whether it suggests wording.
    pub wording: bool,
    /// Received within the grace after the close, on a form opened before it (E11).
    pub late: bool,
    /// Until when its sender can confirm it; `None` where a delegation stands behind it.
    pub confirm_by: Option<Timestamp>,
    /// The entities that it is sent for too, where each of them confirms it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jointly: Vec<EntityId>,
}

/// See [`crate::Event::CommentConfirmed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentConfirmed {
    /// Which.
    pub reference: CommentRef,
}

/// See [`crate::Event::CommentLapsed`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentLapsed {
    /// Which.
    pub reference: CommentRef,
}

/// See [`crate::Event::CommentWithdrawn`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentWithdrawn {
    /// Which.
    pub reference: CommentRef,
    /// Why, in its sender's words; left out where they gave no reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Digest>,
}

/// See [`crate::Event::CommentCorrected`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentCorrected {
    /// Which.
    pub reference: CommentRef,
    /// The words that stand now.
    pub sent: Digest,
    /// The language of these words.
    pub language: String,
    /// Whether they suggest wording.
    pub wording: bool,
}

/// See [`crate::Event::CommentAdmitted`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentAdmitted {
    /// Which.
    pub reference: CommentRef,
    /// Why, in the secretariat's words; left out where it gave no reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// See [`crate::Event::CommentNotAdmitted`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentNotAdmitted {
    /// Which.
    pub reference: CommentRef,
    /// Why, in the secretariat's words.
    pub reason: String,
}

/// See [`crate::Event::CommentJoined`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentJoined {
    /// Which.
    pub reference: CommentRef,
    /// For whom it is sent too.
    pub entity: EntityId,
    /// Who said so.
    pub person: PersonId,
}

/// See [`crate::Event::CommentSupported`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentSupported {
    /// Which.
    pub reference: CommentRef,
    /// Who supports it.
    pub entity: EntityId,
    /// Who said so.
    pub person: PersonId,
}

/// See [`crate::Event::CommentSupportEnded`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentSupportEnded {
    /// Which.
    pub reference: CommentRef,
    /// Who supports it no more.
    pub entity: EntityId,
    /// Who said so.
    pub person: PersonId,
}

/// See [`crate::Event::CommentScreened`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentScreened {
    /// Which.
    pub reference: CommentRef,
    /// Whether it is published.
    pub publish: bool,
    /// Why not, in the secretariat's words.
    pub reason: Option<String>,
}
