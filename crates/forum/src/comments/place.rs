//! Where in a draft a comment is, and what stands there.

use imbl::Vector;
use serde::{Deserialize, Serialize};

use crate::ids::CommentRef;

/// What a comment is about, in the draft of its round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Place {
    /// The unit at this place of the reading order, from 0; a heading stands for its section.
    Unit(u32),
    /// The draft as a whole.
    Draft,
    /// Another comment.
    Comment(CommentRef),
}

/// The comments on one place that became public.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// In the order in which they became public; withdrawn ones among them.
    pub listed: Vector<CommentRef>,
    /// How many of them still stand.
    pub standing: u32,
}
