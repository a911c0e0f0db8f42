//! Building the inlines of one provision.

use crate::limits::{HREF_BYTES_MAX, INLINE_DEPTH_MAX};
use crate::{Inline, plain};

/// A mark that is open.
#[derive(Debug)]
pub(super) enum Mark {
    Strong,
    Emph,
    Link {
        href: String,
        title: String,
    },
    Cell,
    /// No mark in the document: what is in it belongs to what is around it.
    None,
}

/// Collects inlines while marks open and close.
#[derive(Debug, Default)]
pub(super) struct Builder {
    done: Vec<Inline>,
    open: Vec<(Mark, Vec<Inline>)>,
}

impl Builder {
    pub(super) fn text(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        let inlines = self.innermost();
        if let Some(Inline::Text(before)) = inlines.last_mut() {
            before.push_str(words);
        } else {
            inlines.push(Inline::Text(words.to_owned()));
        }
    }

    pub(super) fn push(&mut self, inline: Inline) {
        self.innermost().push(inline);
    }

    /// Opens a mark. Beyond the limits, and for addresses that no reader should follow, only the words stay.
    pub(super) fn open(&mut self, mark: Mark) {
        let mark = match mark {
            _ if self.open.len() >= INLINE_DEPTH_MAX => Mark::None,
            Mark::Link { href, .. } if !is_safe(&href) => Mark::None,
            mark => mark,
        };
        self.open.push((mark, Vec::new()));
    }

    pub(super) fn close(&mut self) {
        let Some((mark, mut inner)) = self.open.pop() else { return };
        if matches!(mark, Mark::Cell) {
            inner = trimmed(inner);
        } else if inner.is_empty() {
            return;
        }
        match mark {
            Mark::Strong => self.push(Inline::Strong(inner)),
            Mark::Emph => self.push(Inline::Emph(inner)),
            Mark::Link { href, title } => self.push(Inline::Link { href, title, inlines: inner }),
            Mark::Cell => self.push(Inline::Cell(inner)),
            Mark::None => {
                for inline in inner {
                    match inline {
                        Inline::Text(words) => self.text(&words),
                        other => self.push(other),
                    }
                }
            }
        }
    }

    /// The finished inlines, or `None` when they say nothing.
    pub(super) fn finish(mut self) -> Option<Vec<Inline>> {
        while !self.open.is_empty() {
            self.close();
        }
        let is_row = matches!(self.done.first(), Some(Inline::Cell(_)));
        let says_something = |inline: &Inline| match inline {
            Inline::Cell(inner) => !plain(inner).trim().is_empty(),
            other => !plain(std::slice::from_ref(other)).trim().is_empty(),
        };
        if !self.done.iter().any(says_something) {
            return None;
        }
        Some(if is_row { self.done } else { trimmed(self.done) })
    }

    fn innermost(&mut self) -> &mut Vec<Inline> {
        self.open.last_mut().map_or(&mut self.done, |(_, inlines)| inlines)
    }
}

/// The inlines without white space at either end.
pub(super) fn trimmed(mut inlines: Vec<Inline>) -> Vec<Inline> {
    let text = plain(&inlines);
    let start = text.len() - text.trim_start().len();
    let end = text.trim().len();
    cut(&mut inlines, start, start + end);
    inlines
}

/// Keeps the bytes `start..end` of the plain text of inlines without cells, and the marks on them.
pub(super) fn cut(inlines: &mut Vec<Inline>, start: usize, end: usize) {
    let mut at = 0;
    inlines.retain_mut(|inline| {
        let from = at;
        at += plain(std::slice::from_ref(inline)).len();
        let kept = start.max(from)..end.min(at);
        if kept.is_empty() {
            return false;
        }
        match inline {
            Inline::Text(words) | Inline::Code(words) => {
                *words = words[kept.start - from..kept.end - from].to_owned();
            }
            Inline::Strong(inner) | Inline::Emph(inner) | Inline::Link { inlines: inner, .. } => {
                cut(inner, kept.start - from, kept.end - from);
            }
            Inline::Break | Inline::Cell(_) => {}
        }
        true
    });
}

/// Whether a reader may be led there: within the site, or by a scheme that only shows or writes.
fn is_safe(href: &str) -> bool {
    if href.is_empty() || href.len() > HREF_BYTES_MAX || href.chars().any(char::is_control) {
        return false;
    }
    let scheme_end = href.find([':', '/', '?', '#']).filter(|at| href[*at..].starts_with(':'));
    scheme_end.is_none_or(|at| {
        ["http", "https", "mailto"].iter().any(|scheme| href[..at].eq_ignore_ascii_case(scheme))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_show_or_write_are_followed() {
        for safe in ["#a", "/en/x", "page", "a/b:c", "https://example.org/", "MAILTO:a@example.org"] {
            assert!(is_safe(safe), "{safe}");
        }
        for unsafe_one in ["", "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "java\nscript:x"] {
            assert!(!is_safe(unsafe_one), "{unsafe_one}");
        }
    }

    #[test]
    fn cutting_keeps_the_marks_on_what_is_left() {
        let mut inlines =
            vec![Inline::Strong(vec![Inline::Text("3.2.4 The".into())]), Inline::Text(" text".into())];
        cut(&mut inlines, 6, 13);
        assert_eq!(inlines, [Inline::Strong(vec![Inline::Text("The".into())]), Inline::Text(" tex".into())]);
    }
}
