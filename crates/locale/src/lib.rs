//! How it is said: six languages, plurals, dates, collation, direction.
//!
//! The words stand in `locales/LANGUAGE/*.ftl` at the root of the repository, where a translator finds
//! them. The build turns each message into a method of [`Words`] and fails when a language lacks one, so
//! a page cannot ask for a word that is not there. Everything here is pure: the same arguments give the
//! same text on every machine, with the Unicode data that is compiled in.

mod argument;
mod collation;
mod date_text;
mod dates;
mod formatters;
mod html;
mod lang;
mod list;
mod number;
mod partial_date;
mod plural;
mod words;

#[cfg(test)]
mod every_message;

pub use argument::Arg;
pub use collation::compare;
pub use dates::{
    date, date_short, day_and_month, instant, instant_with_weekday, month, month_initial, month_year,
    time_of_day, weekday_and_date,
};
pub use html::Html;
pub use lang::{ACCEPT_LANGUAGE_ENTRIES_MAX, Lang, UnknownLang, negotiate};
pub use list::list;
pub use number::{bytes_size, number};
pub use partial_date::{Month, PartOfMonth, PartialDate, partial_date};
pub use words::Words;
