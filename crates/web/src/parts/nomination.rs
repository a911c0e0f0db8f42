//! What has become of a nomination, in one word and one shape.

use forum::nominations::{Expert, Nomination, Reply};
use locale::Words;

/// Where a nomination stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NominationState {
    /// The expert has not answered.
    Waiting,
    /// The expert accepted.
    Accepted,
    /// The expert declined, or stepped down.
    Declined,
    /// It came late, and the office has not decided whether it counts (E20).
    Undecided,
    /// It came late, and the office did not admit it.
    NotAdmitted,
    /// Whoever made it took it back.
    Withdrawn,
    /// Another expert was put in the place of this one (E20).
    Replaced,
    /// What was known of the expert was erased.
    Erased,
}

impl NominationState {
    /// All of them, in the order in which they may come.
    pub const ALL: [Self; 8] = [
        Self::Waiting,
        Self::Accepted,
        Self::Declined,
        Self::Undecided,
        Self::NotAdmitted,
        Self::Withdrawn,
        Self::Replaced,
        Self::Erased,
    ];

    /// Where a nomination stands, with what is known of its expert; none once they were erased.
    pub fn of(nomination: &Nomination, expert: Option<&Expert>) -> Self {
        let Some(expert) = expert else { return Self::Erased };
        if nomination.replaced_by.is_some() {
            return Self::Replaced;
        }
        if nomination.withdrawn_at.is_some() {
            return Self::Withdrawn;
        }
        if nomination.waits_for_decision() {
            return Self::Undecided;
        }
        if nomination.late_decision.as_ref().is_some_and(|decision| !decision.admit) {
            return Self::NotAdmitted;
        }
        match expert.reply() {
            Reply::Waiting => Self::Waiting,
            Reply::Accepted(_) => Self::Accepted,
            Reply::Declined(_) => Self::Declined,
        }
    }

    /// The word for it.
    pub fn said(&self, words: &Words) -> &'static str {
        match self {
            Self::Waiting => words.nomination_state_waiting(),
            Self::Accepted => words.nomination_state_accepted(),
            Self::Declined => words.nomination_state_declined(),
            Self::Undecided => words.nomination_state_undecided(),
            Self::NotAdmitted => words.nomination_state_not_admitted(),
            Self::Withdrawn => words.state_withdrawn(),
            Self::Replaced => words.nomination_state_replaced(),
            Self::Erased => words.state_erased(),
        }
    }

    /// What that means for whoever nominated, in one sentence.
    pub fn explained(&self, words: &Words) -> &'static str {
        match self {
            Self::Waiting => words.nomination_now_waiting(),
            Self::Accepted => words.nomination_now_accepted(),
            Self::Declined => words.nomination_now_declined(),
            Self::Undecided => words.nomination_now_undecided(),
            Self::NotAdmitted => words.nomination_now_not_admitted(),
            Self::Withdrawn => words.nomination_now_withdrawn(),
            Self::Replaced => words.nomination_now_replaced(),
            Self::Erased => words.nomination_now_erased(),
        }
    }

    /// The class of its mark: ring, ring with centre, filled, grey, diamond.
    pub fn mark(&self) -> &'static str {
        match self {
            Self::Waiting => "next",
            Self::Undecided => "now",
            Self::Accepted => "done",
            Self::Withdrawn | Self::Replaced | Self::Erased => "note",
            Self::Declined | Self::NotAdmitted => "no",
        }
    }

    /// Its name in data.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Undecided => "undecided",
            Self::NotAdmitted => "not-admitted",
            Self::Withdrawn => "withdrawn",
            Self::Replaced => "replaced",
            Self::Erased => "erased",
        }
    }
}
