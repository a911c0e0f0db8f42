//! How it is said: six languages, plurals, dates, collation, direction.
//!
//! The words stand in `locales/LANGUAGE/*.ftl` at the root of the repository, where a translator finds
//! them. The build turns each message into a method of [`Words`] and fails when a language lacks one, so
//! a page cannot ask for a word that is not there. Everything here is pure: the same arguments give the
//! same text on every machine, with the Unicode data that is compiled in.

mod argument;
mod formatters;
mod html;
mod lang;
mod number;
mod plural;
mod words;

pub use argument::Arg;
pub use html::Html;
pub use lang::{ACCEPT_LANGUAGE_ENTRIES_MAX, Lang, UnknownLang, negotiate};
pub use number::{bytes_size, number};
pub use words::Words;
