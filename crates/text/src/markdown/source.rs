//! What is done to a source before it is read.

use std::borrow::Cow;

use crate::limits::LINE_MARKS_MAX;

/// A source with line feeds alone at the ends of its lines: those of old Macintosh texts are carriage returns, those of
/// Windows both.
pub(super) fn with_line_feeds(source: &str) -> Cow<'_, str> {
    if !source.contains('\r') {
        return Cow::Borrowed(source);
    }
    Cow::Owned(source.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Drops block marks beyond [`LINE_MARKS_MAX`] at the start of each line, so that reading takes a time
/// that grows with the length of the text alone.
pub(super) fn without_deep_nesting(body: &str) -> Cow<'_, str> {
    // CommonMark, section 2.3: the null character must be replaced.
    let body =
        if body.contains('\0') { Cow::Owned(body.replace('\0', "\u{fffd}")) } else { Cow::Borrowed(body) };
    if body.split_inclusive('\n').all(|line| deep_marks(line) == 0) {
        return body;
    }
    Cow::Owned(body.split_inclusive('\n').map(|line| &line[deep_marks(line)..]).collect())
}

/// How many bytes of block marks a line begins with, where they are too many.
fn deep_marks(line: &str) -> usize {
    let is_start =
        |byte: u8| matches!(byte, b'>' | b'*' | b'-' | b'+' | b' ' | b'\t' | b'.' | b')' | b'0'..=b'9');
    let length = line.bytes().take_while(|byte| is_start(*byte)).count();
    if length <= LINE_MARKS_MAX {
        return 0;
    }
    let start = &line[..length];
    let marks = start.bytes().filter(|byte| matches!(byte, b'>' | b'*' | b'-' | b'+' | b'.' | b')')).count();
    let mut alike = start.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let first = alike.next();
    let is_rule = first != Some(b'>') && alike.all(|byte| Some(byte) == first);
    if marks > LINE_MARKS_MAX && !is_rule { length } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_alike_and_a_source_without_carriage_returns_is_not_copied() {
        assert_eq!(with_line_feeds("a\rb\r\nc\n\r\rd"), "a\nb\nc\n\n\nd");
        assert!(matches!(with_line_feeds("a\nb"), Cow::Borrowed(_)));
    }
}
