//! From a document to Markdown. Writing to a `String` cannot fail, hence `let _ = write!`.

mod lists;
mod words;

use std::fmt::Write as _;

use self::lists::Lists;
use self::words::Place;
use super::tags::{self, Tags};
use super::{Numbered, labels, printed, units};
use crate::limits::AT_HAND;
use crate::{Document, Inline, Kind, Provision, ProvisionId, plain};

/// Writes a run of words; references name the ids to which they lead.
pub(super) fn words(list: &[Inline]) -> String {
    words::words(&linked(list, &|id| id.to_string()), Place::Paragraph)
}

/// Writes the words of a cell.
pub(super) fn cell(list: &[Inline]) -> String {
    words::words(&linked(list, &|id| id.to_string()), Place::Cell)
}

/// One provision as Markdown. Those of a document one after the other, each with a line feed at its end, are its text.
pub(crate) struct Source {
    /// What parts it from what stands before it: an empty line; nothing before a further row of a table. The header that
    /// Markdown wants where a table has none.
    pub(crate) lead: String,
    /// The marks of headings and lists, and the printed number.
    pub(crate) head: String,
    /// Everything else; of a row the whole row.
    pub(crate) words: String,
    /// Whether it is a row of a table.
    pub(crate) is_row: bool,
}

/// Writes a whole document with a front matter.
pub(super) fn document(document: &Document) -> String {
    front_matter(document) + &body(&sources(document))
}

fn body(sources: &[Source]) -> String {
    let parts = |Source { lead, head, words, .. }: &Source| lead.len() + head.len() + words.len() + 1;
    let mut out = String::with_capacity(sources.iter().map(parts).sum());
    for Source { lead, head, words, .. } in sources {
        for part in [lead, head, words, "\n"] {
            out.push_str(part);
        }
    }
    out
}

/// Writes each provision. Where it would be read with another number than it has, or words of it as its number, the number
/// is written in the braces at its end; that is found by reading.
pub(crate) fn sources(document: &Document) -> Vec<Source> {
    let numbers = document.numbered();
    let by_id: std::collections::HashMap<ProvisionId, String> =
        numbers.into_iter().map(|(number, id)| (id, number.into())).collect();
    let name = |id: ProvisionId| by_id.get(&id).cloned().unwrap_or_else(|| id.to_string());
    let lines: Vec<Vec<Inline>> =
        document.provisions.iter().map(|provision| linked(&provision.inlines, &name)).collect();
    let mut said = vec![false; lines.len()];
    let mut sources = once(document, &lines, &said);
    for _ in 0..2 {
        let wrong = wrongly_numbered(document, &body(&sources));
        if wrong.is_empty() {
            break;
        }
        // What is said changes how the others are counted: the second time all of it is said.
        let all = said.contains(&true);
        for at in wrong {
            said[at] = true;
        }
        for said in &mut said {
            *said |= all;
        }
        sources = once(document, &lines, &said);
    }
    sources
}

/// The places of provisions that would be read with another number, or without words that look like one.
fn wrongly_numbered(document: &Document, body: &str) -> Vec<usize> {
    let Ok((units, _)) = units(body, &AT_HAND) else { return Vec::new() };
    let Numbered { units, numbers, .. } = Numbered::of(units);
    if units.len() != document.provisions.len() {
        return Vec::new();
    }
    let read = numbers.iter().zip(units);
    let pairs = document.provisions.iter().zip(read).enumerate();
    let wrong = pairs.filter(|(_, (here, (number, unit)))| {
        here.number != **number || here.plain().trim() != plain(&unit.inlines).trim()
    });
    wrong.map(|(at, _)| at).collect()
}

fn once(document: &Document, lines: &[Vec<Inline>], said: &[bool]) -> Vec<Source> {
    let mut sources = Vec::with_capacity(lines.len());
    let mut lists = Lists::default();
    let (mut row_before, mut in_group) = (false, false);
    for ((provision, words), said) in document.provisions.iter().zip(lines).zip(said) {
        let mut tags = Tags { topics: provision.topics.clone(), axes: provision.axes.clone(), number: None };
        // The last braces are the tags, so words that end like tags need some after them.
        if *said || (tags == Tags::default() && tags::end(words)) {
            tags.number = Some(provision.number.clone());
        }
        match provision.kind {
            Kind::Heading { .. } => in_group = false,
            Kind::Group { .. } => in_group = true,
            _ => {}
        }
        let mark = match tags.number {
            Some(_) => String::new(),
            None if in_group => mark_in_group(provision),
            None => mark(provision),
        };
        let is_row = matches!(provision.kind, Kind::TableRow { .. });
        if !matches!(provision.kind, Kind::ListItem { .. }) {
            lists.end();
        }
        let (head, mut words) = match provision.kind {
            Kind::Heading { level } => {
                let hashes = "#".repeat(usize::from(level.clamp(1, 6)));
                (format!("{hashes} {mark}"), words::words(words, Place::Heading))
            }
            Kind::Paragraph | Kind::Formula | Kind::Group { .. } => {
                (mark, words::words(words, Place::Paragraph))
            }
            Kind::ListItem { depth, ordered } => {
                let (start, column) = lists.item(depth, ordered);
                let indented = format!("\n{}", " ".repeat(column));
                let words = words::words(words, Place::Paragraph).replace('\n', &indented);
                (start + &mark, words)
            }
            Kind::TableRow { header } => (String::new(), row(words, &tags, header)),
        };
        let lead = match provision.kind {
            Kind::TableRow { header: false } if row_before => String::new(),
            // Markdown has no table without a header: an empty one is not read back.
            Kind::TableRow { header: false } => {
                let columns = provision.cells().count().max(1);
                format!("\n|{}\n|{}\n", "   |".repeat(columns), " - |".repeat(columns))
            }
            _ => "\n".to_owned(),
        };
        if !is_row {
            end(&tags, &mut words);
        }
        sources.push(Source { lead, head, words, is_row });
        row_before = is_row;
    }
    sources
}

fn front_matter(document: &Document) -> String {
    let mut out = String::from("---\n");
    let title = document.title.split_whitespace().collect::<Vec<_>>().join(" ");
    // Without a title the first heading would be taken for one.
    let quoted = title.is_empty() || title.starts_with(['"', '\'']);
    let _ = if quoted { writeln!(out, "title: \"{title}\"") } else { writeln!(out, "title: {title}") };
    if !document.lang.is_empty() {
        let _ = writeln!(out, "lang: {}", document.lang);
    }
    out.push_str("---\n");
    out
}

fn end(tags: &Tags, out: &mut String) {
    let tags = tags::write(tags);
    if !tags.is_empty() {
        let _ = write!(out, " {tags}");
    }
}

/// The printed number in the form in which it is read back, with a space after it.
fn mark(provision: &Provision) -> String {
    let number = provision.number.as_str();
    let is_heading = provision.heading().is_some();
    if number == "0" {
        return String::new();
    }
    let last = number.rsplit('.').next().unwrap_or(number);
    let is_number = |form: &&String| printed::find(&format!("{form} x"), is_heading).is_some();
    let is_label = |form: &&String| {
        labels::find(&format!("{form} x")).is_some_and(|labels| !is_heading || labels.is_outer())
    };
    let whole = [number.to_owned(), format!("{last}.")];
    let labels = [number.rfind('(').map_or("", |at| &number[at..]).to_owned(), format!("{number}.")];
    let form = whole.iter().find(is_number).or_else(|| labels.iter().find(is_label));
    form.map(|form| {
        // `1.` would begin a list.
        let is_list = !is_heading && form.strip_suffix('.') == Some(number);
        if is_list { format!("{number}\\. ") } else { format!("{form} ") }
    })
    .unwrap_or_default()
}

/// As [`mark`], for an item of a group: `a) ` or `3 `.
fn mark_in_group(provision: &Provision) -> String {
    let label = provision.number.label().unwrap_or_default();
    match (provision.number.printed_in_group(), provision.kind) {
        (Some(_), Kind::ListItem { ordered: Some(figure), .. }) if figure.to_string() == label => {
            String::new()
        }
        (Some((printed, _)), _) => printed + " ",
        (None, _) => String::new(),
    }
}

fn row(words: &[Inline], tags: &Tags, header: bool) -> String {
    let cells: Vec<&[Inline]> = words.iter().filter_map(Inline::inner).collect();
    let mut out = String::from("|");
    for (at, cell) in cells.iter().enumerate() {
        let _ = write!(out, " {}", words::words(cell, Place::Cell));
        if at + 1 == cells.len() {
            end(tags, &mut out);
        }
        out.push_str(" |");
    }
    if header {
        let _ = write!(out, "\n|{}", " - |".repeat(cells.len().max(1)));
    }
    out
}

/// The words with their references as links to `#` and what names the provision.
fn linked(list: &[Inline], name: &impl Fn(ProvisionId) -> String) -> Vec<Inline> {
    let mut list = list.to_vec();
    for inline in &mut list {
        if let Inline::Reference { to, inlines } = inline {
            let (href, title) = (format!("#{}", name(*to)), String::new());
            *inline = Inline::Link { href, title, inlines: std::mem::take(inlines) };
        }
        if let Some(inner) = inline.inner_mut() {
            *inner = linked(inner, name);
        }
    }
    list
}
