//! The redline as one page that needs nothing beside it: written as it is made, so that a long text needs little memory.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::mpsc;
use std::thread;

use locale::{Words, list};
use text::display::{Form, Line, Shown, Span, by_paragraph, lines};
use text::{Change, Document, Item, Kind, Lineage, Op, Provision, joined, runs};

/// Its look; the same colours and decorations as the pages of a forum.
const STYLE: &str = include_str!("page.css");

/// Lines that a thread makes at once; few, so that a long page is never in memory.
const LINES_AT_ONCE: usize = 64;

/// Parts of so many lines that a thread may have ready before they are written.
const PARTS_AHEAD: usize = 2;

/// Writes the page. `names` are those of the two files.
pub(super) fn write(
    out: &mut impl Write,
    words: &Words,
    names: &(String, String),
    old: &Document,
    new: &Document,
    lineage: &Lineage,
) -> io::Result<()> {
    let changed = (0..lineage.items.len()).filter(|at| lineage.items[*at].change != Change::Kept).collect();
    let page = &Page { words, old, new, lineage, changed };
    let mut head = Vec::new();
    page.head(names, &mut head)?;
    out.write_all(&head)?;
    let lines = lines(lineage);
    let parts: Vec<&[Line]> = lines.chunks(LINES_AT_ONCE).collect();
    let threads = thread::available_parallelism().map_or(1, usize::from).min(parts.len());
    thread::scope(|scope| {
        // Each thread makes every so manieth part and waits while two of its parts wait to be written.
        let makers: Vec<_> = (0..threads)
            .map(|first| {
                let (made, parts_made) = mpsc::sync_channel(PARTS_AHEAD);
                let mine = parts.iter().skip(first).step_by(threads);
                // It ends early where nobody takes its parts: the reader of the page has gone.
                scope.spawn(move || mine.map(|part| page.lines(part)).try_for_each(|part| made.send(part)));
                parts_made
            })
            .collect();
        for at in 0..parts.len() {
            let part = makers[at % threads].recv().expect("BUG: writing a line does not panic");
            out.write_all(&part?)?;
        }
        Ok::<_, io::Error>(())
    })?;
    out.write_all(b"</main>\n</body></html>\n")
}

struct Page<'a> {
    words: &'a Words,
    old: &'a Document,
    new: &'a Document,
    lineage: &'a Lineage,
    /// The items that changed, in order.
    changed: Vec<usize>,
}

impl<'a> Page<'a> {
    fn lines(&self, lines: &[Line]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        for line in lines {
            match line {
                Line::Row(at) => self.row(*at, &mut out)?,
                Line::MovedAway(at) => self.moved_away(*at, &mut out)?,
            }
        }
        Ok(out)
    }

    fn head(&self, (old, new): &(String, String), out: &mut Vec<u8>) -> io::Result<()> {
        let words = self.words;
        let (tag, dir) = (words.lang().tag(), words.lang().dir());
        let title = words.redline_files_title(old, new);
        write!(
            out,
            "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\"><title>"
        )?;
        text(out, &title);
        write!(
            out,
            "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n{STYLE}</style></head>\n<body>\n<header><h1>"
        )?;
        text(out, &title);
        let count =
            |some: &[Change]| self.lineage.items.iter().filter(|item| some.contains(&item.change)).count();
        let edited = count(&[Change::Edited, Change::Split, Change::Merged]);
        let moved = count(&[Change::Moved, Change::MovedEdited]);
        let sums = [
            words.compare_edited(edited),
            words.compare_new(count(&[Change::New])),
            words.compare_deleted(count(&[Change::Deleted])),
            words.redline_moved(moved),
            words.compare_unchanged(count(&[Change::Kept])),
        ];
        out.write_all(b"</h1>\n<ul class=\"sum\">")?;
        for sum in sums {
            out.write_all(b"<li>")?;
            text(out, &sum);
            out.write_all(b"</li>")?;
        }
        out.write_all(b"</ul>\n<p class=\"key\">")?;
        match self.changed.first() {
            None => text(out, words.redline_files_none()),
            Some(first) => {
                let anchor = self.anchor(*first);
                write!(
                    out,
                    "{} <ins>{}</ins> <del>{}</del> <span class=\"mv\">{}</span> <a class=\"step\" href=\"#{anchor}\">{}</a>",
                    words.compare_key(),
                    words.compare_key_inserted(),
                    words.compare_key_deleted(),
                    words.redline_key_moved(),
                    words.compare_first(),
                )?;
            }
        }
        out.write_all(b"</p></header>\n<main>\n")
    }

    /// The anchor of an item: of its first new provision, or of its first old one where it was deleted. Numbers hold no
    /// character that would need an escape.
    fn anchor(&self, at: usize) -> String {
        let item = &self.lineage.items[at];
        match (item.new.first(), item.old.first()) {
            (Some(place), _) => format!("p{}", self.new.provisions[*place].number),
            (None, Some(place)) => format!("d{}", self.old.provisions[*place].number),
            (None, None) => format!("i{at}"),
        }
    }

    fn row(&self, at: usize, out: &mut Vec<u8>) -> io::Result<()> {
        let item = &self.lineage.items[at];
        let Some(first) = self.shown(item) else { return Ok(()) };
        if item.change == Change::Kept {
            let element = open(first, &self.anchor(at), "p", out)?;
            text(out, &joined(self.new, &item.new));
            return writeln!(out, "</{element}></div>");
        }
        let (old, new) = (joined(self.old, &item.old), joined(self.new, &item.new));
        let runs = runs(&old, &new);
        let Shown { form, spans } = Shown::of(&runs);
        // Of a split each part has its own number; what was deleted is shown as one.
        let provisions: Vec<_> = item.new.iter().map(|place| &self.new.provisions[*place]).collect();
        let lengths: Vec<_> = provisions.iter().map(|provision| provision.plain().len()).collect();
        let parts = by_paragraph(spans, &lengths, Op::Del);
        let last = parts.len() - 1;
        for (index, spans) in parts.iter().enumerate() {
            let (provision, anchor) = match provisions.get(index) {
                Some(provision) if index > 0 => (*provision, format!("p{}", provision.number)),
                _ => (first, self.anchor(at)),
            };
            let element = open(provision, &anchor, "p chg", out)?;
            self.spans(spans, form, &element, out)?;
            write!(out, "</{element}>")?;
            if index == last {
                self.marks(at, form, out)?;
            }
            out.write_all(b"</div>\n")?;
        }
        Ok(())
    }

    fn shown(&self, item: &Item) -> Option<&'a Provision> {
        let new = item.new.first().map(|place| &self.new.provisions[*place]);
        new.or_else(|| item.old.first().map(|place| &self.old.provisions[*place]))
    }

    fn spans(&self, spans: &[Span<'_>], form: Form, element: &str, out: &mut Vec<u8>) -> io::Result<()> {
        for (at, span) in spans.iter().enumerate() {
            if at > 0 && form == Form::Rewritten {
                write!(out, "</{element}><{element} class=\"t\">")?;
            }
            let (tag, said) = match span.op {
                Op::Same => {
                    text(out, &span.text);
                    continue;
                }
                Op::Ins => ("ins", self.words.change_inserted()),
                Op::Del => ("del", self.words.change_deleted()),
            };
            let class = if span.bracket { " class=\"b\"" } else { "" };
            write!(out, "<{tag}{class}><span class=\"vh\">{said} </span>")?;
            text(out, &span.text);
            write!(out, "<span class=\"vh\"> {}</span></{tag}>", self.words.change_end())?;
        }
        Ok(())
    }

    /// What became of it, and the way to the changes around it.
    fn marks(&self, at: usize, form: Form, out: &mut Vec<u8>) -> io::Result<()> {
        let item = &self.lineage.items[at];
        let words = self.words;
        let numbers: Vec<_> =
            item.old.iter().map(|place| self.old.provisions[*place].number.as_str()).collect();
        let numbers = list(words.lang(), &numbers);
        out.write_all(b"<p class=\"mk\">")?;
        let said = match (item.change, form) {
            (Change::New, _) => words.compare_mark_new(),
            (Change::Deleted, _) => words.compare_mark_deleted(),
            (Change::Split, _) => &words.redline_split_from(&numbers),
            (Change::Merged, _) => &words.redline_merged_from(&numbers),
            (Change::Edited | Change::Moved | Change::MovedEdited, Form::Rewritten) => {
                words.redline_mark_rewritten()
            }
            (Change::Edited, Form::Same) => words.redline_mark_form(),
            (Change::Edited | Change::MovedEdited, _) => words.compare_mark_edited(),
            (Change::Kept | Change::Moved, _) => "",
        };
        text(out, said);
        if matches!(item.change, Change::Moved | Change::MovedEdited) {
            let anchor = self.anchor(at);
            write!(out, " <a class=\"mv\" href=\"#m{}\">", &anchor[1..])?;
            text(out, &words.redline_moved_from(&numbers));
            out.write_all(b"</a>")?;
        }
        let step = self.changed.partition_point(|other| *other < at);
        let before = step.checked_sub(1).map(|before| (self.changed[before], words.compare_previous(), "↑"));
        let after = self.changed.get(step + 1).map(|after| (*after, words.compare_next(), "↓"));
        write!(out, " <span class=\"step\">{} ", words.compare_change_of(step + 1, self.changed.len()))?;
        for (other, said, arrow) in before.into_iter().chain(after) {
            let anchor = self.anchor(other);
            write!(out, "<a href=\"#{anchor}\" aria-label=\"{said}\">{arrow}</a> ")?;
        }
        out.write_all(b"</span></p>")
    }

    /// A line where something stood before it was moved.
    fn moved_away(&self, at: usize, out: &mut Vec<u8>) -> io::Result<()> {
        let item = &self.lineage.items[at];
        let (Some(old), Some(new)) = (item.old.first(), item.new.first()) else { return Ok(()) };
        let (from, to) = (&self.old.provisions[*old].number, &self.new.provisions[*new].number);
        write!(
            out,
            "<div class=\"p\" id=\"m{to}\"><span class=\"n\"><s><bdi>{from}</bdi></s></span><p class=\"mk\"><a class=\"mv\" href=\"#p{to}\">"
        )?;
        text(out, &self.words.redline_moved_to(to.as_str()));
        out.write_all(b"</a></p></div>\n")
    }
}

/// Opens the place of a provision: what is printed before it, then the element of its words, which is given.
fn open(provision: &Provision, anchor: &str, class: &str, out: &mut Vec<u8>) -> io::Result<String> {
    write!(out, "<div class=\"{class}\" id=\"{anchor}\">")?;
    match label(provision).as_ref() {
        "" => out.write_all(b"<span class=\"n\"></span>")?,
        label => write!(out, "<a class=\"n\" href=\"#{anchor}\"><bdi>{label}</bdi></a>")?,
    }
    let element = provision.heading().map_or("p".to_owned(), |level| format!("h{}", (level + 1).min(6)));
    write!(out, "<{element} class=\"t\">")?;
    Ok(element)
}

/// What is printed before a provision: its number, of an item of a Resolution or an Opinion its label (`a)`, `3`), nothing
/// before the words that open its groups.
fn label(provision: &Provision) -> Cow<'_, str> {
    let number = &provision.number;
    match (provision.kind, number.printed_in_group()) {
        (Kind::Formula | Kind::Group { .. }, _) => Cow::Borrowed(""),
        (_, Some((label, _))) => Cow::Owned(label),
        _ => Cow::Borrowed(number.as_str()),
    }
}

/// Adds a text in which nothing is markup.
fn text(out: &mut Vec<u8>, text: &str) {
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            _ => continue,
        };
        out.extend_from_slice(&text.as_bytes()[start..at]);
        out.extend_from_slice(escaped);
        start = at + 1;
    }
    out.extend_from_slice(&text.as_bytes()[start..]);
}
