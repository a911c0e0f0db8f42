//! Building the inlines of one provision.

use super::html::Element;
use crate::limits::{HREF_BYTES_MAX, INLINE_DEPTH_MAX};
use crate::{Alternative, Inline, plain};

/// A mark that is open.
#[derive(Debug)]
pub(super) enum Mark {
    Strong,
    Emph,
    Link {
        href: String,
        title: String,
    },
    Image {
        src: String,
        title: String,
    },
    Cell,
    /// No mark in the document: what is in it belongs to what is around it.
    None,
    /// A mark that is read out of the words, so that its end may never come.
    Soft(Soft),
}

/// Marks that CommonMark does not know; without an end they are what they were written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Soft {
    /// `[`
    Bracket,
    /// `^[`
    Note,
    /// An HTML element.
    Element(Element),
}

/// The attributes of a pair of square brackets.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    pub(super) holders: Vec<String>,
    pub(super) alternative: Option<Alternative>,
}

/// Collects inlines while marks open and close.
#[derive(Debug, Default)]
pub(super) struct Builder {
    done: Vec<Inline>,
    open: Vec<Frame>,
    /// Opening brackets outside of all marks that are text, and whose closing ones are therefore text as well.
    unmarked: usize,
}

#[derive(Debug)]
struct Frame {
    mark: Mark,
    inlines: Vec<Inline>,
    /// As in [`Builder`], inside this mark.
    unmarked: usize,
}

impl Builder {
    pub(super) fn text(&mut self, words: &str) {
        push_text(self.innermost(), words);
    }

    pub(super) fn push(&mut self, inline: Inline) {
        match inline {
            Inline::Text(words) => self.text(&words),
            other => self.innermost().push(other),
        }
    }

    /// Opens a mark. Beyond the limits, and for addresses that no reader should follow, only the words stay.
    pub(super) fn open(&mut self, mark: Mark) {
        let mark = match mark {
            _ if self.open.len() >= INLINE_DEPTH_MAX => Mark::None,
            Mark::Link { href, .. } if !is_safe(&href) => Mark::None,
            Mark::Image { src, .. } if !is_safe(&src) || is_mail(&src) => Mark::None,
            mark => mark,
        };
        self.open.push(Frame { mark, inlines: Vec::new(), unmarked: 0 });
    }

    /// Opens what may never be closed. There is no note in a note.
    pub(super) fn open_soft(&mut self, soft: Soft) {
        let no_note = soft == Soft::Note && self.is_in_note();
        if self.open.len() >= INLINE_DEPTH_MAX || no_note {
            self.text(soft.opening());
            if !matches!(soft, Soft::Element(_)) {
                *self.unmarked() += 1;
            }
            return;
        }
        self.open.push(Frame { mark: Mark::Soft(soft), inlines: Vec::new(), unmarked: 0 });
    }

    fn is_in_note(&self) -> bool {
        self.open.iter().any(|frame| matches!(frame.mark, Mark::Soft(Soft::Note)))
    }

    /// Puts in a note whose words stand elsewhere; whether there may be one here.
    pub(super) fn note(&mut self, note: Inline) -> bool {
        let is_possible = !self.is_in_note() && self.open.len() + depth(&note) <= INLINE_DEPTH_MAX;
        if is_possible {
            self.push(note);
        }
        is_possible
    }

    /// Takes off a `^` at the end of the words so far; whether there was one.
    pub(super) fn take_caret(&mut self) -> bool {
        let inlines = self.innermost();
        let Some(Inline::Text(words)) = inlines.last_mut() else { return false };
        let had = words.ends_with('^');
        words.truncate(words.len() - usize::from(had));
        if words.is_empty() {
            inlines.pop();
        }
        had
    }

    /// An opening bracket that is text.
    pub(super) fn unmarked_bracket(&mut self) {
        self.text("[");
        *self.unmarked() += 1;
    }

    /// A closing bracket; whether it closed a pair, which may then have attributes.
    pub(super) fn close_bracket(&mut self, attributes: impl FnOnce() -> Attributes) -> bool {
        let unmarked = self.unmarked();
        let is_text = *unmarked > 0;
        *unmarked = unmarked.saturating_sub(1);
        let Some(Mark::Soft(soft)) = self.open.last().map(|frame| &frame.mark).filter(|_| !is_text) else {
            self.text("]");
            return false;
        };
        let soft = *soft;
        // There may be many in one element: its words are not looked at.
        let is_element = matches!(soft, Soft::Element(_));
        if is_element || self.open.last().is_some_and(|frame| is_blank(&frame.inlines)) {
            if !is_element {
                self.dissolve();
            }
            self.text("]");
            return false;
        }
        let inlines = self.open.pop().map(|frame| frame.inlines).unwrap_or_default();
        if soft == Soft::Note {
            self.push(Inline::Note(inlines));
            return false;
        }
        let Attributes { holders, alternative } = attributes();
        self.push(Inline::Bracket { holders, alternative, inlines });
        true
    }

    /// The end tag of an element, if that is the innermost mark; otherwise it is text.
    pub(super) fn close_element(&mut self, element: Element) {
        let is_it = |frame: &Frame| matches!(frame.mark, Mark::Soft(Soft::Element(open)) if open == element);
        if !self.open.last().is_some_and(is_it) {
            self.text(&element.opening().replace('<', "</"));
            return;
        }
        let inlines = self.open.pop().map(|frame| frame.inlines).unwrap_or_default();
        if inlines.is_empty() {
            return;
        }
        self.push(match element {
            Element::Strong | Element::Bold => Inline::Strong(inlines),
            Element::Emph | Element::Italic => Inline::Emph(inlines),
            Element::Code => Inline::Code(plain(&inlines)),
        });
    }

    /// Closes the innermost mark that CommonMark opened; what is open in it was never closed.
    pub(super) fn close(&mut self) {
        while self.open.last().is_some_and(|frame| matches!(frame.mark, Mark::Soft(_))) {
            self.dissolve();
        }
        let Some(Frame { mark, mut inlines, .. }) = self.open.pop() else { return };
        if matches!(mark, Mark::Cell) {
            inlines = trimmed(inlines);
            // There may be very many, most of them of a word or two.
            inlines.shrink_to_fit();
        } else if inlines.is_empty() && !matches!(mark, Mark::Image { .. }) {
            return;
        }
        match mark {
            Mark::Strong => self.push(Inline::Strong(inlines)),
            Mark::Emph => self.push(Inline::Emph(inlines)),
            Mark::Link { href, title } => self.push(Inline::Link { href, title, inlines }),
            Mark::Image { src, title } => {
                let words = plain(&inlines).replace('\n', " ");
                let alt = if words.trim().is_empty() { src.clone() } else { words };
                self.push(Inline::Image { src, alt, title });
            }
            Mark::Cell => self.push(Inline::Cell(inlines)),
            Mark::None | Mark::Soft(_) => inlines.into_iter().for_each(|inline| self.push(inline)),
        }
    }

    /// Makes the innermost mark the words with which it was written.
    fn dissolve(&mut self) {
        let Some(Frame { mark: Mark::Soft(soft), inlines, unmarked }) = self.open.pop() else { return };
        self.text(soft.opening());
        for inline in inlines {
            self.push(inline);
        }
        *self.unmarked() += unmarked;
    }

    /// The finished inlines, or `None` when they say nothing.
    pub(super) fn finish(mut self) -> Option<Vec<Inline>> {
        while let Some(frame) = self.open.last() {
            if matches!(frame.mark, Mark::Soft(_)) { self.dissolve() } else { self.close() }
        }
        let is_row = matches!(self.done.first(), Some(Inline::Cell(_)));
        let is_blank = |inline: &Inline| match inline {
            Inline::Cell(inner) => is_blank(inner),
            other => is_blank(std::slice::from_ref(other)),
        };
        if self.done.iter().all(is_blank) {
            return None;
        }
        Some(if is_row { self.done } else { trimmed(self.done) })
    }

    fn innermost(&mut self) -> &mut Vec<Inline> {
        self.open.last_mut().map_or(&mut self.done, |frame| &mut frame.inlines)
    }

    fn unmarked(&mut self) -> &mut usize {
        self.open.last_mut().map_or(&mut self.unmarked, |frame| &mut frame.unmarked)
    }
}

impl Soft {
    /// What it is when it never ends.
    fn opening(self) -> &'static str {
        match self {
            Self::Bracket => "[",
            Self::Note => "^[",
            Self::Element(element) => element.opening(),
        }
    }
}

/// Whether the plain text of inlines has nothing but white space.
fn is_blank(inlines: &[Inline]) -> bool {
    inlines.iter().enumerate().all(|(at, inline)| match inline {
        Inline::Text(words) | Inline::Code(words) | Inline::Image { alt: words, .. } => {
            words.trim().is_empty()
        }
        Inline::Break => true,
        // Their marks are words.
        Inline::Bracket { .. } | Inline::Note(_) => false,
        Inline::Cell(_) if at > 0 => false,
        marked => is_blank(marked.inner().unwrap_or_default()),
    })
}

/// How many marks stand in one another.
fn depth(inline: &Inline) -> usize {
    inline.inner().map_or(0, |inner| 1 + inner.iter().map(depth).max().unwrap_or(0))
}

/// Adds words to a run; words that follow words are one text.
fn push_text(inlines: &mut Vec<Inline>, words: &str) {
    if words.is_empty() {
        return;
    }
    if let Some(Inline::Text(before)) = inlines.last_mut() {
        before.push_str(words);
    } else {
        inlines.push(Inline::Text(words.to_owned()));
    }
}

/// The inlines without white space at either end.
pub(super) fn trimmed(mut inlines: Vec<Inline>) -> Vec<Inline> {
    // Most texts are one, and have none: nothing is copied.
    if matches!(inlines.as_slice(), [Inline::Text(words)] if !words.is_empty() && words.trim() == words) {
        return inlines;
    }
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
            Inline::Text(words) | Inline::Code(words) | Inline::Image { alt: words, .. } => {
                *words = words[kept.start - from..kept.end - from].to_owned();
            }
            Inline::Strong(inner)
            | Inline::Emph(inner)
            | Inline::Link { inlines: inner, .. }
            | Inline::Reference { inlines: inner, .. } => {
                cut(inner, kept.start - from, kept.end - from);
            }
            // Neither white space nor a printed number begins or ends in one of these.
            Inline::Bracket { .. } | Inline::Note(_) | Inline::Break | Inline::Cell(_) => {}
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

fn is_mail(src: &str) -> bool {
    src.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
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
