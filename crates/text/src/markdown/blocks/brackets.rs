//! Square brackets in words: marks, the marks of notes, or text.

use std::ops::Range;

use super::Reader;
use crate::markdown::inlines::Soft;
use crate::markdown::{Remark, attributes};

impl Reader<'_> {
    /// Words in which square brackets are marks, as long as they are neither escaped nor written as an entity.
    pub(super) fn words(&mut self, words: &str, place: Range<usize>) {
        let body = self.body;
        if body.get(place.clone()) != Some(words) {
            self.builder().text(words);
            return;
        }
        let mut at = place.start.max(self.read_to.min(place.end));
        // Bytes, of which a character of several bytes has none of these: most words have no bracket.
        let is_bracket = |byte: u8| matches!(byte, b'[' | b']');
        while let Some(found) = body[at..place.end].bytes().position(is_bracket) {
            let bracket = at + found;
            self.builder().text(&body[at..bracket]);
            at = bracket + 1;
            let is_open = body[bracket..].starts_with('[');
            if is_escaped(body, bracket) {
                self.builder().text(&body[bracket..at]);
            } else if is_open {
                self.opening(bracket);
            } else {
                let mut length = 0;
                let read = || {
                    let read = attributes::read(&body[at..]).unwrap_or_default();
                    length = read.1;
                    read.0
                };
                self.builder().close_bracket(read);
                at += length;
                self.read_to = at;
                at = at.min(place.end);
            }
        }
        self.builder().text(&body[at..place.end]);
    }

    fn opening(&mut self, bracket: usize) {
        let body = self.body;
        if let Some(label) = unknown_note(&body[bracket..]) {
            self.tell(Remark::NoteUnknown { label: label.to_owned() });
            self.builder().unmarked_bracket();
        } else if body[..bracket].ends_with('^')
            && !is_escaped(body, bracket - 1)
            && self.builder().take_caret()
        {
            if self.is_note {
                self.builder().text("^");
                self.builder().unmarked_bracket();
            } else {
                self.builder().open_soft(Soft::Note);
            }
        } else {
            self.builder().open_soft(Soft::Bracket);
        }
    }
}

/// Whether the character there has a backslash before it that is not itself escaped.
fn is_escaped(body: &str, at: usize) -> bool {
    let before = &body[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

/// Longest label of a note, in bytes: as that of a link (CommonMark, section 6.3).
const LABEL_BYTES_MAX: usize = 999;

/// The label, if a text begins with the mark of a note: `[^1]`.
fn unknown_note(text: &str) -> Option<&str> {
    let label = text.strip_prefix("[^")?;
    let ends = |byte: u8| matches!(byte, b']' | b'[' | b' ' | b'\n');
    let end = label.bytes().take(LABEL_BYTES_MAX + 1).position(ends)?;
    (end > 0 && label[end..].starts_with(']')).then_some(&label[..end])
}
