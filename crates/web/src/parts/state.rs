//! What has become of a comment, in one word and one shape.

use locale::Words;

/// Where a comment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentState {
    /// Its sender has not confirmed it yet.
    Waiting,
    /// Nobody confirmed it in time.
    Lapsed,
    /// The secretariat looks at it before it is published.
    Checking,
    /// Everyone reads it.
    Published,
    /// The secretariat did not publish it.
    NotPublished,
    /// Its sender took it back.
    Withdrawn,
    /// Its words were erased with its sender's data.
    Erased,
}

impl CommentState {
    /// All of them, in the order in which they may come.
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Lapsed,
        Self::Checking,
        Self::Published,
        Self::NotPublished,
        Self::Withdrawn,
        Self::Erased,
    ];

    /// The word for it.
    pub fn said(&self, words: &Words) -> &'static str {
        match self {
            Self::Waiting => words.state_waiting(),
            Self::Lapsed => words.state_lapsed(),
            Self::Checking => words.state_checking(),
            Self::Published => words.state_published(),
            Self::NotPublished => words.state_not_published(),
            Self::Withdrawn => words.state_withdrawn(),
            Self::Erased => words.state_erased(),
        }
    }

    /// The class of its mark: ring, ring with centre, filled, grey, diamond.
    pub fn mark(&self) -> &'static str {
        match self {
            Self::Waiting => "next",
            Self::Checking => "now",
            Self::Published => "done",
            Self::Lapsed | Self::Withdrawn | Self::Erased => "note",
            Self::NotPublished => "no",
        }
    }

    /// Its name in addresses and data.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Lapsed => "lapsed",
            Self::Checking => "checking",
            Self::Published => "published",
            Self::NotPublished => "not-published",
            Self::Withdrawn => "withdrawn",
            Self::Erased => "erased",
        }
    }
}

/// What a contribution is called, by who sent it (R057, R058).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// From a Member State or a Sector Member.
    Proposal,
    /// From anyone else.
    View,
    /// From another conference or forum.
    Input,
}

impl Label {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Proposal, Self::View, Self::Input];

    /// The word for it.
    pub fn said(&self, words: &Words) -> &'static str {
        match self {
            Self::Proposal => words.label_proposal(),
            Self::View => words.label_view(),
            Self::Input => words.label_input(),
        }
    }

    /// Its name in addresses and data.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Proposal => "proposal",
            Self::View => "view",
            Self::Input => "input",
        }
    }
}
