//! What a printed number counts, and in which series.

use std::collections::HashMap;

use crate::limits::NUMBER_BYTES_MAX;
use crate::{Number, ProvisionId};

/// How the last part of a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Style {
    /// `3.2.4`.
    Figure,
    /// `3.2.4(a)`.
    Letter,
    /// `B`.
    Capital,
}

/// Numbers that are counted together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Series {
    /// The provision whose number they continue.
    pub(super) parent: Option<ProvisionId>,
    /// What stands between that number and the count: `0`, or nothing.
    pub(super) infix: String,
    pub(super) style: Style,
}

/// A place in a series.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) series: Series,
    pub(super) count: u32,
}

impl Place {
    /// Reads a number; `None` for one that counts nothing.
    pub(super) fn read(number: &str, by_number: &HashMap<&str, ProvisionId>) -> Option<Self> {
        let (stem, count, style) = split(number)?;
        let (parent, infix) = match (by_number.get(stem), stem.strip_suffix(".0")) {
            (Some(parent), _) => (Some(*parent), ""),
            (None, Some(section)) if by_number.contains_key(section) => {
                (by_number.get(section).copied(), "0")
            }
            (None, _) => (None, stem),
        };
        Some(Self { series: Series { parent, infix: infix.to_owned(), style }, count })
    }
}

/// A number as what it continues, its count and how that counts.
fn split(number: &str) -> Option<(&str, u32, Style)> {
    if let Some((stem, letter)) = number.strip_suffix(')').and_then(|number| number.rsplit_once('(')) {
        return Some((stem, letter_count(letter, b'a')?, Style::Letter));
    }
    let (stem, last) = number.rsplit_once('.').unwrap_or(("", number));
    if !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((stem, last.parse().ok()?, Style::Figure));
    }
    Some((stem, letter_count(last, b'A')?, Style::Capital))
}

fn letter_count(text: &str, first: u8) -> Option<u32> {
    match text.as_bytes() {
        [letter] if (first..first + LETTERS).contains(letter) => Some(u32::from(letter - first) + 1),
        _ => None,
    }
}

/// Letters of the alphabet.
const LETTERS: u8 = 26;

impl Style {
    /// A number of a series; where the alphabet ends, or a number would be too long, figures go on.
    pub(super) fn number(self, prefix: &str, count: u32) -> Option<Number> {
        let letter = |first: u8| {
            let place = u8::try_from(count.checked_sub(1)?).ok().filter(|place| *place < LETTERS)?;
            Some(char::from(first + place))
        };
        let text = match self {
            Self::Letter => letter(b'a').map(|letter| format!("{prefix}({letter})")),
            Self::Capital => letter(b'A').map(|letter| join(prefix, &letter.to_string())),
            Self::Figure => None,
        };
        let text = text.unwrap_or_else(|| join(prefix, &count.to_string()));
        let text = if text.len() > NUMBER_BYTES_MAX { count.to_string() } else { text };
        Number::new(text).ok()
    }
}

/// A number that continues another.
pub(super) fn join(prefix: &str, part: &str) -> String {
    match (prefix, part) {
        ("", part) => part.to_owned(),
        (prefix, "") => prefix.to_owned(),
        (prefix, part) => format!("{prefix}.{part}"),
    }
}
