//! The words of one provision as Markdown: what an editor types and reads back.

use std::borrow::Cow;

use super::inlines::{Attributes, Builder, Soft};
use super::source::normal;
use super::{blocks, joined, write};
use crate::limits::SERVED;
use crate::{Inline, Kind, Provision};

impl Provision {
    /// Its words as one paragraph of Markdown, without its number and topics; [`words_from_markdown`] reads them back.
    pub fn words_to_markdown(&self) -> String {
        match self.kind {
            Kind::TableRow { .. } => self.cells().map(write::cell).collect::<Vec<_>>().join(" | "),
            _ => write::words(&self.inlines),
        }
    }
}

/// Plain text as Markdown that says the same: what a comment suggests, for an editor. Square brackets that belong together
/// are marks again, as are notes (`^[words]`): plain text is how they are quoted. White space at its ends stays, line feeds
/// as `<br>`, which means the same wherever it stands: it may be a part of something.
pub fn plain_to_markdown(plain: &str) -> String {
    let core = plain.trim();
    let before = &plain[..plain.len() - plain.trim_start().len()];
    let after = if core.is_empty() { "" } else { &plain[plain.trim_end().len()..] };
    let space = |space: &str| space.replace('\n', "<br>");
    format!("{}{}{}", space(before), escaped(core), space(after))
}

fn escaped(plain: &str) -> String {
    let mut builder = Builder::default();
    for (index, line) in plain.split('\n').enumerate() {
        if index > 0 {
            builder.push(Inline::Break);
        }
        let mut rest = line;
        while let Some(at) = rest.find(['[', ']']) {
            builder.text(&rest[..at]);
            if rest[at..].starts_with(']') {
                builder.close_bracket(Attributes::default);
            } else if builder.take_caret() {
                builder.open_soft(Soft::Note);
            } else {
                builder.open_soft(Soft::Bracket);
            }
            rest = &rest[at + 1..];
        }
        builder.text(rest);
    }
    write::words(&builder.finish().unwrap_or_default())
}

/// Reads the words of one provision; several paragraphs become lines of it. Links to `#` and a number or an id are
/// references once the provision stands in a document (see [`renumber`](crate::renumber)). Nothing is left of a source that says
/// nothing.
pub fn words_from_markdown(source: &str, kind: Kind) -> Vec<Inline> {
    let source = normal(source);
    let source = if matches!(kind, Kind::TableRow { .. }) { Cow::Owned(table(&source)) } else { source };
    let (units, _) = blocks::read(&source, &SERVED).unwrap_or_default();
    if let (Kind::TableRow { .. }, Some(unit)) = (kind, units.first())
        && matches!(unit.kind, Kind::TableRow { .. })
    {
        return unit.inlines.clone();
    }
    joined(units)
}

/// A row as a table of its own.
fn table(source: &str) -> String {
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut bars = 0;
    let mut escaped = false;
    for c in line.chars() {
        bars += usize::from(c == '|' && !escaped);
        escaped = c == '\\' && !escaped;
    }
    format!("| {line} |\n|{}\n", " - |".repeat(bars + 1))
}
