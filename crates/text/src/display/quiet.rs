//! Differences that a reader is not shown.

/// Whether two runs differ only in white space and in the style of their quotation marks.
pub(super) fn is_quiet(gone: &str, come: &str) -> bool {
    let plain = |text: &str| {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        words.chars().map(quotation).collect::<String>()
    };
    plain(gone) == plain(come)
}

/// A mark of quotation in its plainest style. Single and double marks are not the same: `5'` and `5"` differ.
fn quotation(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '＂' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '『' | '』' | '＇' => '\'',
        other => other,
    }
}
