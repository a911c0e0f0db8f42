//! Who may read an entry. What was never public is not even confirmed to exist.

use crate::State;
use crate::event::{Audience, CommentAdmitted, CommentJoined, CommentNotAdmitted, CommentWithdrawn, Event};

impl Event {
    /// Who may read the entry of this event, which is about to be applied to a state.
    ///
    /// The end of a comment that nobody but its sender could read is for its sender alone; and a confirmed comment that
    /// the secretariat still looks at is not public yet.
    pub fn audience(&self, before: &State) -> Audience {
        let not_public =
            |reference| before.comments.get(reference).is_none_or(|comment| !comment.is_public());
        let hidden = match self {
            Self::CommentWithdrawn(CommentWithdrawn { reference, .. })
            | Self::CommentAdmitted(CommentAdmitted { reference, .. })
            | Self::CommentNotAdmitted(CommentNotAdmitted { reference, .. })
            | Self::CommentJoined(CommentJoined { reference, .. }) => not_public(*reference),
            Self::CommentConfirmed(_) => {
                before.mandate().is_some_and(|mandate| mandate.settings.screening.is)
            }
            _ => false,
        };
        if hidden { Audience::Sender } else { self.audience_of_kind() }
    }
}
