//! What several pages show: changed words, instants, places, comments, and the form to write one.

mod anchor;
mod backers;
pub mod balance;
mod card;
mod cv;
mod disposition;
mod form;
mod moment;
mod nomination;
mod notes;
mod piece;
mod place;
mod state;

pub use anchor::{Anchor, Earlier, Newer, OldWords, Taken, Way};
pub use backers::{Backers, Support, SupportAct};
pub use card::{CommentCard, Said, Sender};
pub use cv::{Cv, CvFiled};
pub use disposition::Disposition;
pub use form::{Field, FieldError, Form, Mistake, Other, Saying, Write};
pub(crate) use form::{error_in, screening};
pub use moment::Moment;
pub use nomination::NominationState;
pub use notes::{Notes, Written};
pub use piece::{Op, Piece};
pub use place::{Place, Subject};
pub use state::{CommentState, Label};
