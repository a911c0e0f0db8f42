//! A text cut into its words, and ranges of them.

use std::ops::Range;

use crate::words;

/// A text and its words, white space and marks among them.
pub(super) struct Parts<'a> {
    whole: &'a str,
    list: Vec<&'a str>,
}

/// Words of the old text that gave way to words of the new one: ranges of [`Parts`], either of them may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

impl Edit {
    pub(super) fn is_nothing(&self) -> bool {
        self.old.is_empty() && self.new.is_empty()
    }
}

impl<'a> Parts<'a> {
    pub(super) fn of(whole: &'a str) -> Self {
        Self { whole, list: words(whole) }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn whole(&self) -> &'a str {
        self.whole
    }

    /// One of its words.
    pub(super) fn at(&self, at: usize) -> &'a str {
        self.list[at]
    }

    /// Those at some places.
    pub(super) fn each(&self, places: &[usize]) -> Vec<&'a str> {
        places.iter().map(|at| self.list[*at]).collect()
    }

    /// The words of a range.
    pub(super) fn list(&self, range: Range<usize>) -> &[&'a str] {
        &self.list[range]
    }

    /// A range as it stands in the text: its words are neighbours there.
    pub(super) fn text(&self, range: Range<usize>) -> &'a str {
        &self.whole[self.begin(range.start)..self.begin(range.end)]
    }

    /// Where a word begins in the text, in bytes; after the last is the end of the text.
    pub(super) fn begin(&self, at: usize) -> usize {
        self.list.get(at).map_or(self.whole.len(), |word| word.as_ptr().addr() - self.whole.as_ptr().addr())
    }
}

/// Whether a part is a word, and not white space or a mark.
pub(super) fn is_word(part: &str) -> bool {
    match part.as_bytes() {
        [first, ..] if first.is_ascii_alphanumeric() => true,
        _ => part.chars().any(char::is_alphanumeric),
    }
}

/// Whether a part is white space.
pub(super) fn is_space(part: &str) -> bool {
    match part.as_bytes() {
        [first, ..] if first.is_ascii_graphic() => false,
        _ => part.chars().all(char::is_whitespace),
    }
}

/// Whether a part is a square bracket, as drafts have it round what is not agreed.
pub(super) fn is_bracket(part: &str) -> bool {
    matches!(part, "[" | "]" | "［" | "］")
}

/// How much a part weighs in the eye of a reader: its letters and figures; one that is a word by itself, as in Chinese,
/// weighs two.
pub(crate) fn letters(part: &str) -> usize {
    if part.is_ascii() {
        return part.bytes().filter(u8::is_ascii_alphanumeric).count();
    }
    part.chars()
        .filter(|c| c.is_alphanumeric())
        .map(|c| if ('\u{2e80}'..'\u{ac00}').contains(&c) || c > '\u{1ffff}' { 2 } else { 1 })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_words_is_a_range_of_the_text() {
        let parts = Parts::of("Don't wait, 人工.");
        assert_eq!(parts.text(0..parts.len()), parts.whole());
        assert_eq!(parts.text(2..4), "wait,");
        assert_eq!(parts.text(1..1), "");
        assert_eq!(parts.list(5..7).iter().map(|part| letters(part)).sum::<usize>(), 4);
        assert!(is_word("3.2") && !is_word("],") && is_space("\u{a0}\n"));
    }
}
