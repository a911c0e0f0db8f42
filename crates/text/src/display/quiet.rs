//! Differences that a reader is not shown.

use std::iter;

/// Whether two runs differ only in white space and in the style of their quotation marks.
pub(super) fn is_quiet(gone: &str, come: &str) -> bool {
    plain(gone).eq(plain(come))
}

fn plain(text: &str) -> impl Iterator<Item = char> {
    text.split_whitespace().flat_map(|word| iter::once(' ').chain(word.chars().map(quotation)))
}

/// A mark of quotation in its plainest style. Single and double marks are not the same: `5'` and `5"` differ.
fn quotation(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '＂' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '『' | '』' | '＇' => '\'',
        other => other,
    }
}
