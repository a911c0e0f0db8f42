//! The words of one provision as Markdown: what an editor types and reads back.

use super::{blocks, write};
use crate::limits::UNITS_MAX;
use crate::{Inline, Kind, Provision};

impl Provision {
    /// Its words as one paragraph of Markdown, without its number and topics; [`words_from_markdown`] reads them back.
    pub fn words_to_markdown(&self) -> String {
        match self.kind {
            Kind::TableRow { .. } => self.cells().map(write::words).collect::<Vec<_>>().join(" | "),
            _ => write::words(&self.inlines),
        }
    }
}

/// Plain text as Markdown that says the same: what a comment suggests, for an editor.
pub fn plain_to_markdown(plain: &str) -> String {
    let mut inlines = Vec::new();
    for (index, line) in plain.split('\n').enumerate() {
        if index > 0 {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::Text(line.to_owned()));
    }
    write::words(&inlines)
}

/// Reads the words of one provision; several paragraphs become lines of it. Nothing is left of a source that says
/// nothing.
pub fn words_from_markdown(source: &str, kind: Kind) -> Vec<Inline> {
    let source = if matches!(kind, Kind::TableRow { .. }) { table(source) } else { source.to_owned() };
    let units = blocks::read(&source, UNITS_MAX).unwrap_or_default();
    if let (Kind::TableRow { .. }, Some(unit)) = (kind, units.first())
        && matches!(unit.kind, Kind::TableRow { .. })
    {
        return unit.inlines.clone();
    }
    let mut words = Vec::new();
    for unit in units {
        if !words.is_empty() {
            words.push(Inline::Break);
        }
        for inline in unit.inlines {
            match inline {
                Inline::Cell(inner) => words.extend(inner),
                other => words.push(other),
            }
        }
    }
    words
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
