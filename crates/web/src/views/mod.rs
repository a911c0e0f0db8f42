//! From the forum to the pages: each view reads the published state and fills the context of its page.
//!
//! A view shows only what the audience filter passes: comments that are public, bodies that are public.

pub(crate) mod answering;
pub(crate) mod around;
pub(crate) mod balance;
pub(crate) mod calendar;
pub(crate) mod capacity;
pub(crate) mod closing;
pub(crate) mod comment;
pub(crate) mod comments;
pub(crate) mod compare;
pub(crate) mod compare_markdown;
pub(crate) mod conflicts;
pub(crate) mod cv;
pub(crate) mod decided;
pub(crate) mod desk_filter;
pub(crate) mod desk_letter;
pub(crate) mod desk_nomination;
pub(crate) mod desk_nominations;
pub(crate) mod editor;
pub(crate) mod experts;
pub(crate) mod fate;
pub(crate) mod feed;
pub(crate) mod home;
pub(crate) mod html;
pub(crate) mod letter;
pub(crate) mod letter_markdown;
pub(crate) mod mailbox;
pub(crate) mod mine;
pub(crate) mod nomination_receipt;
pub(crate) mod nominations;
pub(crate) mod nominee;
mod onward;
pub(crate) mod outputs;
pub(crate) mod outputs_markdown;
pub(crate) mod page_of_comment;
pub(crate) mod para;
pub(crate) mod para_markdown;
pub(crate) mod queue;
pub(crate) mod reader;
pub(crate) mod receipt;
pub(crate) mod record;
pub(crate) mod saved;
pub(crate) mod support;
pub(crate) mod together;
pub(crate) mod tour;
mod why;
