//! From words and marks to Markdown. Writing to a `String` cannot fail, hence `let _ = write!`.

use std::fmt::Write as _;

use crate::limits::SERVED;
use crate::markdown::inlines::{Attributes, trimmed};
use crate::markdown::{attributes, blocks};
use crate::{Inline, Kind};

/// Where words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a paragraph or an item.
    Paragraph,
    /// In a heading, which is one line.
    Heading,
    /// In a cell of a table, which is a part of a line.
    Cell,
}

/// How cautiously words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// As a person would.
    Plain,
    /// Marks as HTML elements: CommonMark cannot set them everywhere (its section 6.2 on flanking runs).
    Elements,
    /// Also everything that could be a mark as a character reference.
    References,
}

/// What CriticMarkup means something by (criticmarkup.com).
const CRITIC_MARKS: [&str; 11] = ["{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "{==", "==}"];

/// Writes a run of words in the plainest style in which it is read back as it is, also where changes are marked in it.
pub(super) fn words(list: &[Inline], place: Place) -> String {
    if let [Inline::Text(words)] = list
        && is_plain(words)
    {
        return words.clone();
    }
    let list = trimmed(normal(list));
    let styles = [Style::Plain, Style::Elements, Style::References];
    let write = |style| {
        let mut writer = Writer { style, place, out: String::new() };
        writer.inlines(&list);
        writer.out
    };
    let is_right = |written: &String| {
        !CRITIC_MARKS.iter().any(|mark| written.contains(mark)) && reads_back(written, &list, place)
    };
    let found = styles.into_iter().map(write).find(is_right);
    found.unwrap_or_else(|| write(Style::Plain))
}

/// Whether it is words alone, in which nothing reads a mark: most texts, without the time to write and read them.
fn is_plain(words: &str) -> bool {
    let begins_list = |c: char| c.is_ascii_digit() || c == '-';
    let is_word = |c: char| match c {
        'a'..='z' | ' ' | ',' | '.' | ';' | ':' | '(' | ')' | '-' | '–' | '’' | '“' | '”' | '«' | '»' => {
            true
        }
        _ => c.is_alphanumeric(),
    };
    !words.starts_with(begins_list) && words.trim() == words && words.chars().all(is_word)
}

fn reads_back(written: &str, list: &[Inline], place: Place) -> bool {
    if list.is_empty() {
        return true;
    }
    let source = match place {
        Place::Paragraph => written.to_owned(),
        Place::Heading => format!("# {written}"),
        Place::Cell => format!("| {written} |\n| - |"),
    };
    let Ok((units, _)) = blocks::read(&source, &SERVED) else { return false };
    let [unit] = units.as_slice() else { return false };
    match (place, unit.kind) {
        (Place::Paragraph, Kind::Paragraph) | (Place::Heading, Kind::Heading { .. }) => unit.inlines == list,
        (Place::Cell, Kind::TableRow { .. }) => {
            matches!(unit.inlines.as_slice(), [Inline::Cell(inner)] if inner == list)
        }
        _ => false,
    }
}

/// The same words as they would be read: texts side by side are one, marks on nothing are none.
fn normal(list: &[Inline]) -> Vec<Inline> {
    let mut normal: Vec<Inline> = Vec::with_capacity(list.len());
    for inline in list {
        let mut inline = inline.clone();
        if let Some(inner) = inline.inner_mut() {
            *inner = self::normal(inner);
        }
        match (normal.last_mut(), inline) {
            (_, Inline::Text(words) | Inline::Code(words)) if words.is_empty() => {}
            (Some(Inline::Text(before)), Inline::Text(words)) => before.push_str(&words),
            (_, inline) if inline.inner().is_some_and(<[_]>::is_empty) => {}
            (_, inline) => normal.push(inline),
        }
    }
    normal
}

struct Writer {
    style: Style,
    place: Place,
    out: String,
}

impl Writer {
    fn inlines(&mut self, list: &[Inline]) {
        for inline in list {
            match inline {
                Inline::Text(words) => self.text(words),
                Inline::Strong(inner) => self.marked(("**", "**"), ("<strong>", "</strong>"), inner),
                Inline::Emph(inner) => self.marked(("*", "*"), ("<em>", "</em>"), inner),
                Inline::Code(words) => self.code(words),
                Inline::Link { href, title, inlines } => {
                    self.out.push('[');
                    self.inlines(inlines);
                    self.address(href, title);
                }
                // Written as links before: only the document knows where they lead.
                Inline::Reference { to, inlines } => {
                    self.out.push('[');
                    self.inlines(inlines);
                    self.address(&format!("#{to}"), "");
                }
                Inline::Image { src, alt, title } => {
                    self.out.push_str("![");
                    self.text(alt);
                    self.address(src, title);
                }
                Inline::Bracket { holders, alternative, inlines } => {
                    self.out.push('[');
                    self.inlines(inlines);
                    self.out.push(']');
                    let (holders, alternative) = (holders.clone(), *alternative);
                    self.out.push_str(&attributes::write(&Attributes { holders, alternative }));
                }
                Inline::Note(inner) => {
                    self.out.push_str("^[");
                    self.inlines(inner);
                    self.out.push(']');
                }
                Inline::Break if self.place == Place::Paragraph && self.style != Style::References => {
                    self.out.push_str("\\\n");
                }
                Inline::Break => self.out.push_str("<br>"),
                Inline::Cell(inner) => self.inlines(inner),
            }
        }
    }

    fn marked(&mut self, marks: (&str, &str), elements: (&str, &str), inner: &[Inline]) {
        let (open, close) = if self.style == Style::Plain { marks } else { elements };
        self.out.push_str(open);
        self.inlines(inner);
        self.out.push_str(close);
    }

    /// `](<address> "title")`
    fn address(&mut self, href: &str, title: &str) {
        if self.style == Style::References {
            self.out.push_str("](<");
            self.text(href);
            self.out.push('>');
        } else {
            let href = href.replace('\\', "\\\\").replace('<', "\\<").replace('>', "\\>");
            let _ = write!(self.out, "](<{href}>");
        }
        if !title.is_empty() {
            self.out.push_str(" \"");
            let start = self.out.len();
            self.text(title);
            let title = self.out.split_off(start).replace('"', "\\\"");
            let _ = write!(self.out, "{title}\"");
        }
        self.out.push(')');
    }

    fn code(&mut self, words: &str) {
        if self.style == Style::References {
            self.out.push_str("<code>");
            self.text(words);
            self.out.push_str("</code>");
            return;
        }
        let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        let gap = if words.starts_with('`') || words.ends_with('`') { " " } else { "" };
        let words = if self.place == Place::Cell { words.replace('|', "\\|") } else { words.to_owned() };
        let _ = write!(self.out, "{fence}{gap}{words}{gap}{fence}");
    }

    fn text(&mut self, words: &str) {
        if self.style == Style::References { self.references(words) } else { self.escaped(words) }
    }

    /// Escapes what Markdown would take for a mark, also at the start of a line.
    fn escaped(&mut self, words: &str) {
        let starts_line = self.out.is_empty() || self.out.ends_with("\\\n");
        let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let mut written = 0;
        for (at, c) in words.char_indices() {
            let everywhere = matches!(
                c,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '#' | '{' | '~' | '^'
            );
            let at_start = starts_line
                && ((at == 0 && matches!(c, '-' | '+' | '='))
                    || (at == digits && digits > 0 && matches!(c, '.' | ')')));
            // After a bracket these would make a link of it.
            let after_bracket = at == 0 && self.out.ends_with(']') && matches!(c, '(' | ':');
            if everywhere || at_start || after_bracket {
                self.out.push_str(&words[written..at]);
                self.out.push('\\');
                written = at;
            }
        }
        self.out.push_str(&words[written..]);
    }

    /// Writes everything but letters and single spaces between them as character references.
    fn references(&mut self, words: &str) {
        let mut space_before = true;
        let mut rest = words.chars().peekable();
        while let Some(c) = rest.next() {
            let is_last = rest.peek().is_none();
            let is_plain = c.is_ascii_alphanumeric()
                || (c == ' ' && !space_before && !is_last)
                || (!c.is_ascii() && !c.is_whitespace());
            space_before = c.is_whitespace();
            if is_plain {
                self.out.push(c);
            } else {
                let _ = write!(self.out, "&#{};", u32::from(c));
            }
        }
    }
}
