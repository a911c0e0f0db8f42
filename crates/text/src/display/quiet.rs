//! Differences that a reader is not shown.

use std::iter;

use crate::accents::apart;
use crate::words;

/// Whether two runs differ only in white space, in the style of their quotation marks, and in whether a letter and its
/// accent are one character.
pub(super) fn is_quiet(gone: &str, come: &str) -> bool {
    plain(gone).eq(plain(come))
}

/// How many bytes of two changed runs, of what went and of what came, are quiet at their beginning.
pub(super) fn common_start(gone: &str, come: &str) -> (usize, usize) {
    if !may_be_quiet(gone.chars().next(), come.chars().next()) {
        return (0, 0);
    }
    common(words(gone).into_iter(), words(come).into_iter())
}

/// The same at their end.
pub(super) fn common_end(gone: &str, come: &str) -> (usize, usize) {
    if !may_be_quiet(gone.chars().next_back(), come.chars().next_back()) {
        return (0, 0);
    }
    common(words(gone).into_iter().rev(), words(come).into_iter().rev())
}

fn common<'a>(gone: impl Iterator<Item = &'a str>, come: impl Iterator<Item = &'a str>) -> (usize, usize) {
    gone.zip(come)
        .take_while(|(gone, come)| is_quiet(gone, come))
        .fold((0, 0), |(gone_bytes, come_bytes), (gone, come)| {
            (gone_bytes + gone.len(), come_bytes + come.len())
        })
}

/// Whether two runs with these characters at one end may have something quiet there.
fn may_be_quiet(gone: Option<char>, come: Option<char>) -> bool {
    let (Some(gone), Some(come)) = (gone, come) else { return false };
    quotation(gone) == quotation(come) || (gone.is_whitespace() && come.is_whitespace())
}

fn plain(text: &str) -> impl Iterator<Item = char> {
    text.split_whitespace().flat_map(|word| iter::once(' ').chain(word.chars().flat_map(plain_letter)))
}

fn plain_letter(c: char) -> impl Iterator<Item = char> {
    let (letter, mark) = apart(c).map_or((quotation(c), None), |(letter, mark)| (letter, Some(mark)));
    iter::once(letter).chain(mark)
}

/// A mark of quotation in its plainest style. Single and double marks are not the same: `5'` and `5"` differ.
fn quotation(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '＂' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '『' | '』' | '＇' => '\'',
        other => other,
    }
}
