//! Numbers that an author has printed in front of a text.

use std::borrow::Cow;

use crate::groups;

/// Most parts of a printed number, as in `1.2.3.4.5.6`.
const PARTS_MAX: usize = 6;

/// Most digits of one part.
const DIGITS_MAX: usize = 4;

/// Most characters of a printed number with what follows it.
const CHARS_MAX: usize = PARTS_MAX * (DIGITS_MAX + 1) + 1;

/// A number an author printed, in digits of ASCII whatever its script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Printed {
    /// The whole number: `3.2.4`, `٣.٢.٤`.
    Whole(String),
    /// The last part of a heading's number, to follow that of the section around it: `1.` or `B.`
    Part(String),
}

/// Finds the printed number of a text, and where the words after it begin. A text that is a number only has
/// no printed number.
pub(super) fn find(text: &str, is_heading: bool) -> Option<(Printed, usize)> {
    let end = text.char_indices().take(CHARS_MAX).find(|(_, c)| c.is_whitespace())?.0;
    let words = text[end..].trim_start();
    if words.is_empty() {
        return None;
    }
    let printed = read(&text[..end], is_heading)?;
    Some((printed, text.len() - words.len()))
}

fn read(mark: &str, is_heading: bool) -> Option<Printed> {
    let mark = &in_ascii(mark);
    let bare = mark.strip_suffix('.').unwrap_or(mark);
    let is_part =
        |part: &str| (1..=DIGITS_MAX).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = bare.split('.').count();
    if (1..=PARTS_MAX).contains(&parts) && bare.split('.').all(is_part) {
        if parts > 1 {
            return Some(Printed::Whole(bare.to_owned()));
        }
        // `# 2021 in review` is a title; `# 3 Themes` and `# 1. Scope` have a number.
        let is_number = is_heading && (bare.len() <= 2 || bare.len() < mark.len());
        return is_number.then(|| Printed::Part(bare.to_owned()));
    }
    let is_letter = bare.len() == 1 && bare.len() < mark.len() && bare.as_bytes()[0].is_ascii_uppercase();
    (is_heading && is_letter).then(|| Printed::Part(bare.to_owned()))
}

fn in_ascii(mark: &str) -> Cow<'_, str> {
    if mark.is_ascii() {
        return Cow::Borrowed(mark);
    }
    let ascii = |c: char| groups::digit(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c);
    Cow::Owned(mark.chars().map(ascii).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_numbers_are_found_with_the_words_after_them() {
        let whole = |number: &str, words| Some((Printed::Whole(number.to_owned()), words));
        let part = |number: &str, words| Some((Printed::Part(number.to_owned()), words));
        assert_eq!(find("3.2.4 Member States", false), whole("3.2.4", 6));
        assert_eq!(find("3.2.4.  Member States", false), whole("3.2.4", 8));
        assert_eq!(find("١.٢ الدول", false), whole("1.2", 6));
        assert_eq!(find("3.2 Artificial intelligence", true), whole("3.2", 4));
        assert_eq!(find("1. Scope", true), part("1", 3));
        assert_eq!(find("٢. نطاق", true), part("2", 4));
        assert_eq!(find("B. Account", true), part("B", 3));
    }

    #[test]
    fn other_beginnings_are_words() {
        for text in [
            "3.2.4",
            "3 devices",
            "1. An item",
            "A. Author",
            "(a) that",
            "3,2 x",
            "3.x y",
            "(ab) c",
            "12345.1 x",
        ] {
            assert_eq!(find(text, false), None, "{text}");
        }
        for text in ["2021 in review", "A title", "AB. Title", "(a) Title"] {
            assert_eq!(find(text, true), None, "{text}");
        }
    }
}
