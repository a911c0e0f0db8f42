//! Numbers that an author has printed in front of a text.

/// Most parts of a printed number, as in `1.2.3.4.5.6`.
const PARTS_MAX: usize = 6;

/// Most digits of one part.
const DIGITS_MAX: usize = 4;

/// A number an author printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Printed<'a> {
    /// The whole number: `3.2.4`.
    Whole(&'a str),
    /// The last part of a heading's number, to follow that of the section around it: `1.` or `B.`
    Part(&'a str),
    /// A letter that follows the number of the provision before it: `(a)` or `a)`.
    Letter(char),
}

/// Finds the printed number of a text, and where the words after it begin. A text that is a number only has
/// no printed number.
pub(super) fn find(text: &str, is_heading: bool) -> Option<(Printed<'_>, usize)> {
    let end = text.find(char::is_whitespace)?;
    let words = text[end..].trim_start();
    if words.is_empty() {
        return None;
    }
    let printed = read(&text[..end], is_heading)?;
    Some((printed, text.len() - words.len()))
}

fn read(mark: &str, is_heading: bool) -> Option<Printed<'_>> {
    let bare = mark.strip_suffix('.').unwrap_or(mark);
    let is_part =
        |part: &str| (1..=DIGITS_MAX).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = bare.split('.').count();
    if (1..=PARTS_MAX).contains(&parts) && bare.split('.').all(is_part) {
        if parts > 1 {
            return Some(Printed::Whole(bare));
        }
        // `# 2021 in review` is a title; `# 3 Themes` and `# 1. Scope` have a number.
        let is_number = is_heading && (bare.len() <= 2 || bare.len() < mark.len());
        return is_number.then_some(Printed::Part(bare));
    }
    if is_heading {
        let letter = bare.len() == 1 && bare.len() < mark.len() && bare.as_bytes()[0].is_ascii_uppercase();
        return letter.then_some(Printed::Part(bare));
    }
    let inner = mark.strip_suffix(')')?;
    let inner = inner.strip_prefix('(').unwrap_or(inner);
    match inner.as_bytes() {
        [letter] if letter.is_ascii_lowercase() => Some(Printed::Letter(char::from(*letter))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_numbers_are_found_with_the_words_after_them() {
        assert_eq!(find("3.2.4 Member States", false), Some((Printed::Whole("3.2.4"), 6)));
        assert_eq!(find("3.2.4.  Member States", false), Some((Printed::Whole("3.2.4"), 8)));
        assert_eq!(find("3.2 Artificial intelligence", true), Some((Printed::Whole("3.2"), 4)));
        assert_eq!(find("1. Scope", true), Some((Printed::Part("1"), 3)));
        assert_eq!(find("B. Account", true), Some((Printed::Part("B"), 3)));
        assert_eq!(find("(a) that", false), Some((Printed::Letter('a'), 4)));
        assert_eq!(find("b) that", false), Some((Printed::Letter('b'), 3)));
    }

    #[test]
    fn other_beginnings_are_words() {
        for text in ["3.2.4", "3 devices", "1. An item", "A. Author", "3,2 x", "3.x y", "(ab) c", "12345.1 x"]
        {
            assert_eq!(find(text, false), None, "{text}");
        }
        for text in ["2021 in review", "A title", "AB. Title", "(a) Title"] {
            assert_eq!(find(text, true), None, "{text}");
        }
    }
}
