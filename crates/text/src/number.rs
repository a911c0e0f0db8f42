//! The printed number of a provision.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::limits::NUMBER_BYTES_MAX;

/// The number of a provision as printed: `3.2.4`, `3.2.3(a)`, `B.1`.
///
/// One to [`NUMBER_BYTES_MAX`] bytes of ASCII letters, digits, `.`, `-`, `(` and `)`, starting with a letter
/// or digit. So it stands in an address without escapes. It is unique within its document and may change
/// from draft to draft; what stays is the [`ProvisionId`](crate::ProvisionId).
///
/// The order is that of a reader: parts made of digits compare as numbers, so `3.2.9` comes before `3.2.10`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number(String);

/// Why a text is no number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberFault {
    /// Nothing is written.
    #[error("a number cannot be empty")]
    Empty,
    /// Longer than [`NUMBER_BYTES_MAX`].
    #[error("a number has at most {NUMBER_BYTES_MAX} characters")]
    TooLong,
    /// The first character is neither a letter nor a digit.
    #[error("a number starts with a letter or a digit")]
    Start,
    /// A character that numbers do not have.
    #[error("`{0}` cannot stand in a number")]
    Character(char),
}

impl Number {
    /// Checks a text and makes it a number.
    pub fn new(text: impl Into<String>) -> Result<Self, NumberFault> {
        let text = text.into();
        if text.len() > NUMBER_BYTES_MAX {
            return Err(NumberFault::TooLong);
        }
        let first = text.chars().next().ok_or(NumberFault::Empty)?;
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '(' | ')');
        if let Some(other) = text.chars().find(|c| !allowed(*c)) {
            return Err(NumberFault::Character(other));
        }
        if first.is_ascii_alphanumeric() { Ok(Self(text)) } else { Err(NumberFault::Start) }
    }

    /// The number as printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is in the last parentheses, if the number ends with them: `a` of `3.2.3(a)`.
    pub(crate) fn label(&self) -> Option<&str> {
        let (_, label) = self.0.strip_suffix(')')?.rsplit_once('(')?;
        Some(label)
    }

    /// The labels of an item of a group: `3` and `a` of `O1(3)(a)`, none of `O2`. `None` for a number of no group.
    pub(crate) fn group_labels(&self) -> Option<Vec<&str>> {
        let (group, labels) = self.0.find('(').map_or((self.0.as_str(), ""), |at| self.0.split_at(at));
        let figures = group.rsplit('.').next()?.strip_prefix(['P', 'O'])?;
        if figures.is_empty() || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if labels.is_empty() {
            return Some(Vec::new());
        }
        let inner = labels.strip_prefix('(')?.strip_suffix(')')?;
        Some(inner.split(")(").collect())
    }

    /// What is printed before an item of a group of a Resolution or an Opinion: `3` for `O1(3)`, `a)` for `P2(a)`, and
    /// how deep it stands, from 1. `None` for any other number.
    pub fn printed_in_group(&self) -> Option<(String, u8)> {
        let labels = self.group_labels()?;
        let label = labels.last()?;
        let is_figure = label.bytes().all(|byte| byte.is_ascii_digit());
        let printed = if is_figure { (*label).to_owned() } else { format!("{label})") };
        Some((printed, u8::try_from(labels.len()).unwrap_or(u8::MAX)))
    }

    /// This number in the manner of words that are the number of a provision: whole, or its last label alone, as in
    /// `(a)`, `a)` or `8`. `None` for other words.
    pub(crate) fn written_like(&self, words: &str) -> Option<String> {
        let bare = words.strip_suffix(')').map_or(words, |bare| bare.strip_prefix('(').unwrap_or(bare));
        let is_letter = bare.len() == 1 && bare.as_bytes()[0].is_ascii_alphabetic();
        // `3.2.4`, `B.1`, `O1(8)`; any other letter after the first makes it a word.
        let is_word = bare.bytes().take(2).filter(u8::is_ascii_alphabetic).count() == 2
            || bare.starts_with(|c: char| c.is_ascii_lowercase());
        if Self::new(bare).is_err() || (is_word && !is_letter) {
            return None;
        }
        let is_label = is_letter || bare.bytes().all(|byte| byte.is_ascii_digit());
        Some(match self.label().filter(|_| is_label) {
            Some(label) => words.replacen(bare, label, 1),
            None => self.0.clone(),
        })
    }
}

/// A part of a number for ordering: figures before letters, figures by their value.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Part<'a> {
    Figure(usize, &'a str),
    Word(&'a str),
}

fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).map(|part| {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            let figure = part.trim_start_matches('0');
            Part::Figure(figure.len(), figure)
        } else {
            Part::Word(part)
        }
    })
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        // The text decides between `1` and `01`, so that order and equality agree.
        parts(&self.0).cmp(parts(&other.0)).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Number {
    type Err = NumberFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl TryFrom<String> for Number {
    type Error = NumberFault;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_refused_with_the_character_that_does_not_belong() {
        assert_eq!(Number::new("3.2 4"), Err(NumberFault::Character(' ')));
        assert_eq!(Number::new("3/2"), Err(NumberFault::Character('/')));
        assert_eq!(Number::new(""), Err(NumberFault::Empty));
        assert_eq!(Number::new("..").map(|_| ()), Err(NumberFault::Start));
        assert_eq!(Number::new("1".repeat(NUMBER_BYTES_MAX + 1)), Err(NumberFault::TooLong));
        assert!(Number::new("3.2.3(a)").is_ok());
    }

    #[test]
    fn a_number_is_written_in_the_manner_of_the_words_that_it_replaces() {
        let item: Number = "O1(9)".parse().unwrap();
        assert_eq!(item.written_like("8").as_deref(), Some("9"));
        assert_eq!(item.written_like("O1(8)").as_deref(), Some("O1(9)"));
        assert_eq!("3.2.4(b)".parse::<Number>().unwrap().written_like("a)").as_deref(), Some("b)"));
        assert_eq!("3.2.5".parse::<Number>().unwrap().written_like("3.2.4").as_deref(), Some("3.2.5"));
        assert_eq!(item.written_like("above"), None);
        assert_eq!(item.written_like("the 8th"), None);
    }

    #[test]
    fn numbers_stand_in_the_order_of_a_reader() {
        let mut numbers: Vec<Number> =
            ["3.2.10", "3.2.9", "B", "3.2", "3.2.3(b)", "3.2.3(a)"].map(|n| n.parse().unwrap()).to_vec();
        numbers.sort();
        let printed: Vec<&str> = numbers.iter().map(Number::as_str).collect();
        assert_eq!(printed, ["3.2", "3.2.3(a)", "3.2.3(b)", "3.2.9", "3.2.10", "B"]);
    }
}
