//! What is done to a source before it is read.

use std::borrow::Cow;

use crate::limits::LINE_MARKS_MAX;

/// A source with line feeds alone at the ends of its lines: those of old Macintosh texts are carriage returns, those of
/// Windows both. The null character is U+FFFD (CommonMark, section 2.3).
pub(super) fn normal(source: &str) -> Cow<'_, str> {
    // One character at a time is looked for many bytes at a time.
    if !source.contains('\r') && !source.contains('\0') {
        return Cow::Borrowed(source);
    }
    Cow::Owned(source.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}"))
}

/// Makes words of the block marks beyond [`LINE_MARKS_MAX`] at the start of each line, so that reading takes a time that
/// grows with the length of the text alone.
pub(super) fn without_deep_nesting(body: &str) -> Cow<'_, str> {
    if body.split_inclusive('\n').all(|line| first_deep_mark(line).is_none()) {
        return Cow::Borrowed(body);
    }
    let mut out = String::with_capacity(body.len());
    for line in body.split_inclusive('\n') {
        let (marks, rest) = line.split_at(first_deep_mark(line).unwrap_or(0));
        out.push_str(marks);
        // What follows an escaped mark is words.
        out.push_str(if marks.is_empty() { "" } else { "\\" });
        out.push_str(rest);
    }
    Cow::Owned(out)
}

/// Where the first mark stands that is one too many at the start of a line.
fn first_deep_mark(line: &str) -> Option<usize> {
    let mut rest = line;
    for _ in 0..LINE_MARKS_MAX {
        let mark = mark_of(rest)?;
        rest = &rest[mark + 1..];
    }
    let mark = line.len() - rest.len() + mark_of(rest)?;
    (!is_rule(line)).then_some(mark)
}

/// Where the character stands that makes a mark of the start of a text: of a quotation (CommonMark, section 5.1) or of an
/// item of a list (section 5.2).
fn mark_of(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let blanks = bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let digits = bytes[blanks..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let at = blanks + digits;
    let is_item = match bytes.get(at)? {
        b'>' if digits == 0 => return Some(at),
        b'-' | b'*' | b'+' => digits == 0,
        b'.' | b')' => (1..=ITEM_DIGITS_MAX).contains(&digits),
        _ => false,
    };
    let is_alone = bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
    (is_item && is_alone).then_some(at)
}

/// Most digits of the figure of an item (CommonMark, section 5.2).
const ITEM_DIGITS_MAX: usize = 9;

/// Whether a line is nothing but one mark again and again, as a line across the page is (CommonMark, section 4.1).
fn is_rule(line: &str) -> bool {
    let mut marks = line.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let first = marks.next();
    matches!(first, Some(b'-' | b'*')) && marks.all(|mark| Some(mark) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_are_too_many_are_words_and_none_is_lost() {
        for mark in ["> ", ">", "- ", "+ ", "12. ", "1) ", "\t* "] {
            let line = mark.repeat(LINE_MARKS_MAX + 2) + "so\n";
            let escaped = without_deep_nesting(&line);
            assert_eq!(escaped.len(), line.len() + 1, "{line}");
            assert_eq!(escaped.replace('\\', ""), line);
            assert_eq!(escaped.matches('\\').count(), 1, "{line}");
            let within = mark.repeat(LINE_MARKS_MAX) + "so\n";
            assert_eq!(without_deep_nesting(&within), within);
        }
    }

    #[test]
    fn dots_to_be_filled_in_rules_and_words_are_no_marks() {
        let dots = format!("1.1 {}).{}\n", ".".repeat(40), ".".repeat(40));
        let rules = format!("{}\n{}\n", "-".repeat(90), "* ".repeat(90));
        let words = format!("{}\n", "a - ".repeat(90));
        for source in [dots, rules, words] {
            assert_eq!(without_deep_nesting(&source), source);
        }
    }

    #[test]
    fn lines_end_alike_and_a_source_without_carriage_returns_is_not_copied() {
        assert_eq!(normal("a\rb\r\nc\n\r\rd"), "a\nb\nc\n\n\nd");
        assert!(matches!(normal("a\nb"), Cow::Borrowed(_)));
    }
}
