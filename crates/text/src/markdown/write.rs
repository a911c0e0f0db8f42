//! From a document to Markdown. Writing to a `String` cannot fail, hence `let _ = write!`.

use std::fmt::Write as _;

use super::printed;
use crate::{Document, Inline, Kind, Provision};

/// Spaces per level of a list: the width of `12. `, so that what is inside an item lines up.
const INDENT: usize = 4;

/// Writes a run of words.
pub(super) fn words(list: &[Inline]) -> String {
    let mut out = String::new();
    inlines(list, &mut out, 0);
    out
}

/// Writes a whole document with a front matter.
pub(super) fn document(document: &Document) -> String {
    let mut out = String::from("---\n");
    for (key, value) in [("title", &document.title), ("lang", &document.lang)] {
        if !value.is_empty() {
            let _ = writeln!(out, "{key}: {}", value.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    out.push_str("---\n");
    // How deep the list around is, and whether the line before was a row of a table.
    let (mut depth_before, mut row_before) = (0, false);
    for provision in &document.provisions {
        let is_row = matches!(provision.kind, Kind::TableRow { .. });
        if !is_row {
            out.push('\n');
        }
        let mut depth = 0;
        match provision.kind {
            Kind::Heading { level } => {
                out.push_str(&"#".repeat(usize::from(level.clamp(1, 6))));
                out.push(' ');
                text(provision, &mut out, 0);
            }
            Kind::Paragraph => text(provision, &mut out, 0),
            Kind::ListItem { depth: wanted, ordered } => {
                depth = usize::from(wanted).clamp(1, depth_before + 1);
                let mark = ordered.map_or_else(|| "-".to_owned(), |figure| format!("{figure}."));
                out.push_str(&" ".repeat((depth - 1) * INDENT));
                let _ = write!(out, "{mark:<width$}", width = INDENT.max(mark.len() + 1));
                text(provision, &mut out, depth * INDENT);
            }
            Kind::TableRow { header } => row(provision, header, row_before, &mut out),
        }
        out.push('\n');
        (depth_before, row_before) = (depth, is_row);
    }
    out
}

/// The printed number in the form in which it is read back, the words, and the tags.
fn text(provision: &Provision, out: &mut String, indent: usize) {
    out.push_str(&mark(provision));
    let mut words = String::new();
    inlines(&provision.inlines, &mut words, indent);
    out.push_str(&words);
    let tags: Vec<String> = [("topics", &provision.topics), ("axes", &provision.axes)]
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(key, list)| format!("{key}: {}", list.join(", ")))
        .collect();
    if !tags.is_empty() {
        let _ = write!(out, " {{{}}}", tags.join("; "));
    }
}

fn mark(provision: &Provision) -> String {
    let number = provision.number.as_str();
    let is_heading = provision.heading().is_some();
    if number == "0" {
        return String::new();
    }
    let last = number.rsplit('.').next().unwrap_or(number);
    let lettered = number.find('(').map(|at| &number[at..]);
    let forms = [number.to_owned(), lettered.unwrap_or(number).to_owned(), format!("{last}.")];
    forms
        .into_iter()
        .map(|form| form + " ")
        .find(|form| printed::find(&format!("{form}x"), is_heading).is_some())
        .unwrap_or_default()
}

fn row(provision: &Provision, header: bool, row_before: bool, out: &mut String) {
    let count = provision.cells().count().max(1);
    if header || !row_before {
        out.push('\n');
    }
    if !header && !row_before {
        // Markdown has no table without a header: an empty one is not read back.
        let _ = write!(out, "|{}\n|{}\n", "   |".repeat(count), " - |".repeat(count));
    }
    out.push('|');
    for cell in provision.cells() {
        let mut words = String::new();
        inlines(cell, &mut words, 0);
        let _ = write!(out, " {} |", words.replace('\n', " "));
    }
    if header {
        let _ = write!(out, "\n|{}", " - |".repeat(count));
    }
}

fn inlines(list: &[Inline], out: &mut String, indent: usize) {
    for inline in list {
        match inline {
            Inline::Text(words) => escape(words, out),
            Inline::Strong(inner) => wrapped("**", inner, out, indent),
            Inline::Emph(inner) => wrapped("*", inner, out, indent),
            Inline::Code(words) => code(words, out),
            Inline::Link { href, title, inlines: inner } => {
                out.push('[');
                inlines(inner, out, indent);
                let href = href.replace('\\', "\\\\").replace('<', "\\<").replace('>', "\\>");
                let _ = write!(out, "](<{href}>");
                if !title.is_empty() {
                    let mut escaped = String::new();
                    escape(&title.replace('\n', " "), &mut escaped);
                    let _ = write!(out, " \"{escaped}\"");
                }
                out.push(')');
            }
            Inline::Break => {
                out.push_str("\\\n");
                out.push_str(&" ".repeat(indent));
            }
            Inline::Cell(inner) => inlines(inner, out, indent),
        }
    }
}

fn wrapped(mark: &str, inner: &[Inline], out: &mut String, indent: usize) {
    out.push_str(mark);
    inlines(inner, out, indent);
    out.push_str(mark);
}

fn code(words: &str, out: &mut String) {
    let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let gap = if words.starts_with('`') || words.ends_with('`') { " " } else { "" };
    let _ = write!(out, "{fence}{gap}{words}{gap}{fence}");
}

/// Escapes what Markdown would take for a mark, also at the start of a line.
fn escape(words: &str, out: &mut String) {
    let starts_line = out.is_empty() || out.ends_with("\\\n");
    let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in words.char_indices() {
        let everywhere =
            matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '#' | '{' | '"' | '~');
        let at_start = starts_line
            && ((at == 0 && matches!(c, '-' | '+' | '='))
                || (at == digits && digits > 0 && matches!(c, '.' | ')')));
        if everywhere || at_start {
            out.push('\\');
        }
        out.push(c);
    }
}
