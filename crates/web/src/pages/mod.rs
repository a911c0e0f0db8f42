//! The pages: each a typed context with its template. They know nothing of how a forum works; the views
//! fill them.
//!
//! A page joins the tests that hold for every page by one line in [`tests`].

pub mod answering;
pub mod change_date;
pub mod closing;
pub mod comment;
pub mod comment_check;
pub mod comments;
pub mod compare;
pub mod confirm;
pub mod desk_letter;
pub mod desk_nomination;
pub mod desk_nominations;
pub mod editor;
pub mod error;
pub mod experts;
pub mod fate;
pub mod home;
pub mod index;
pub mod instrument;
pub mod invitation;
pub mod letter;
pub mod mailbox;
pub mod mandate;
pub mod mine;
pub mod nomination_check;
pub mod nomination_confirm;
pub mod nomination_receipt;
pub mod nominations;
pub mod nominee;
pub mod outputs;
pub mod para;
pub mod people;
pub mod queue;
pub mod reader;
pub mod receipt;
pub mod record;
pub mod saved;
pub mod timetable;
pub mod together;
pub mod tour;
pub mod why;

#[cfg(test)]
mod tests;
