//! From Markdown to units: headings, paragraphs, list items, table rows.

mod brackets;

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options as Syntax, Parser, Tag, TagEnd};

use super::html::Piece;
use super::inlines::{Builder, Mark, Soft};
use super::notes::Notes;
use super::source::without_deep_nesting;
use super::tags::Tags;
use super::{Fault, Remark, Unit, html};
use crate::limits::{LIST_DEPTH_MAX, Room};
use crate::{Inline, Kind};

/// Reads the units of a body, in reading order, as far as there is room.
pub(super) fn read(body: &str, room: &Room) -> Result<(Vec<Unit>, Vec<Remark>), Fault> {
    let body = without_deep_nesting(body);
    let mut reader = Reader::new(&body, Notes::of(&body, room)?);
    for (event, place) in events(&body) {
        reader.event(event, place);
        reader.held.fits(room)?;
    }
    let (units, remarks, held) = reader.finish();
    held.fits(room)?;
    Ok((units, remarks))
}

/// How much has been read.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Held {
    units: usize,
    cells: usize,
}

impl Held {
    pub(super) fn fits(self, room: &Room) -> Result<(), Fault> {
        match self {
            Self { units, .. } if units > room.units => Err(Fault::TooManyUnits { most: room.units }),
            Self { cells, .. } if cells > room.cells => Err(Fault::TooManyCells { most: room.cells }),
            _ => Ok(()),
        }
    }
}

/// What Markdown says, and where it says it.
pub(super) fn events(body: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(body, Syntax::ENABLE_TABLES | Syntax::ENABLE_FOOTNOTES).into_offset_iter()
}

/// The greatest figure that an item can be written with (CommonMark, section 5.2).
const FIGURE_MAX: u64 = 999_999_999;

pub(super) struct Reader<'a> {
    body: &'a str,
    notes: Notes,
    is_note: bool,
    units: Vec<Unit>,
    held: Held,
    remarks: Vec<Remark>,
    /// The same, as far as they are of this text.
    told: HashSet<Remark>,
    /// The unit that is being read.
    open: Option<(Kind, Builder)>,
    /// For each list around here, the figure of its next item when it is ordered.
    lists: Vec<Option<u64>>,
    /// The item that has begun and has no text yet.
    item: Option<Kind>,
    in_code: bool,
    /// The HTML block that is being read.
    html: Option<String>,
    /// How many definitions of notes are around here whose words have been read already.
    in_notes: usize,
    /// Where the attributes of the last bracket end, in bytes of the body.
    read_to: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(body: &'a str, mut notes: Notes) -> Self {
        let remarks = notes.take_remarks();
        Self {
            body,
            notes,
            is_note: false,
            units: Vec::new(),
            held: Held::default(),
            remarks,
            told: HashSet::new(),
            open: None,
            lists: Vec::new(),
            item: None,
            in_code: false,
            html: None,
            in_notes: 0,
            read_to: 0,
        }
    }

    /// Reads the words of a note, in which there is no other, after so much else.
    pub(super) fn of_note(body: &'a str, held: Held) -> Self {
        Self { is_note: true, held, ..Self::new(body, Notes::default()) }
    }

    /// How much has been read.
    pub(super) fn held(&self) -> Held {
        self.held
    }

    /// What was read, what is told of it, and how much it was.
    pub(super) fn finish(mut self) -> (Vec<Unit>, Vec<Remark>, Held) {
        self.close();
        (self.units, self.remarks, self.held)
    }

    pub(super) fn event(&mut self, event: Event<'_>, place: Range<usize>) {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => self.definition(&label),
            Event::End(TagEnd::FootnoteDefinition) => self.in_notes = self.in_notes.saturating_sub(1),
            _ if self.in_notes > 0 => {}
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) if self.in_code => self.code_lines(&words),
            Event::Text(words) => self.words(&words, place),
            Event::Code(words) => self.builder().push(Inline::Code(words.into_string())),
            Event::SoftBreak => self.builder().text(" "),
            Event::HardBreak => self.builder().push(Inline::Break),
            Event::Html(tags) => self.html.get_or_insert_default().push_str(&tags),
            Event::InlineHtml(html) => self.inline_html(&html),
            Event::FootnoteReference(label) => {
                let note = self.notes.take(&label);
                if !note.is_some_and(|note| self.builder().note(note)) {
                    self.builder().text(&format!("[^{label}]"));
                }
            }
            Event::Rule => self.close(),
            // Not asked for, or without words.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn inline_html(&mut self, html: &str) {
        match html::piece(html) {
            Piece::Break => self.builder().push(Inline::Break),
            Piece::Start(element) => self.builder().open_soft(Soft::Element(element)),
            Piece::End(element) => self.builder().close_element(element),
            Piece::Words if html.contains(['\n', '\r']) => self.builder().text(&html::one_line(html)),
            Piece::Words => self.builder().text(html),
            Piece::LeftOut => self.tell(html::left_out(html)),
            Piece::EndLeftOut => {}
        }
    }

    /// Tells of something, of the same once.
    fn tell(&mut self, remark: Remark) {
        if self.told.insert(remark.clone()) {
            self.remarks.push(remark);
        }
    }

    /// The words of a note are where its mark is; those of one without a mark stay where they are.
    fn definition(&mut self, label: &str) {
        self.close();
        if self.in_notes > 0 || self.notes.has(label) {
            self.in_notes += 1;
        } else {
            self.tell(Remark::NoteUnused { label: label.to_owned() });
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => {
                let kind = self.item.take().unwrap_or(Kind::Paragraph);
                self.begin(kind);
            }
            Tag::Heading { level, .. } => self.begin(Kind::Heading { level: figure(level) }),
            Tag::CodeBlock(_) => {
                let kind = self.item.take().unwrap_or(Kind::Paragraph);
                self.begin(kind);
                self.in_code = true;
            }
            Tag::HtmlBlock | Tag::BlockQuote(_) | Tag::Table(_) => self.close(),
            Tag::List(start) => {
                self.close();
                self.lists.push(start);
            }
            Tag::Item => {
                self.close();
                self.item = Some(self.next_item());
            }
            Tag::TableHead => self.begin(Kind::TableRow { header: true }),
            Tag::TableRow => self.begin(Kind::TableRow { header: false }),
            Tag::TableCell => {
                self.held.cells += 1;
                self.builder().open(Mark::Cell);
            }
            Tag::Emphasis => self.builder().open(Mark::Emph),
            Tag::Strong => self.builder().open(Mark::Strong),
            Tag::Link { dest_url, title, .. } => {
                let mark = Mark::Link { href: dest_url.into_string(), title: title.into_string() };
                self.builder().open(mark);
            }
            Tag::Image { dest_url, title, .. } => {
                let mark = Mark::Image { src: dest_url.into_string(), title: title.into_string() };
                self.builder().open(mark);
            }
            // Not asked for.
            Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::BlockQuote(_) => self.close(),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.close();
            }
            TagEnd::Item => {
                self.close();
                self.item = None;
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::HtmlBlock => {
                let (words, remarks) = html::words(&self.html.take().unwrap_or_default());
                for remark in remarks {
                    self.tell(remark);
                }
                if !words.is_empty() {
                    self.builder().text(&words);
                    self.close();
                }
            }
            TagEnd::TableCell | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image => {
                self.builder().close();
            }
            _ => {}
        }
    }

    /// Where words go. Items of tight lists have no paragraph of their own, so the first words open one.
    fn builder(&mut self) -> &mut Builder {
        let item = &mut self.item;
        let (_, builder) =
            self.open.get_or_insert_with(|| (item.take().unwrap_or(Kind::Paragraph), Builder::default()));
        builder
    }

    fn begin(&mut self, kind: Kind) {
        self.close();
        self.open = Some((kind, Builder::default()));
    }

    fn close(&mut self) {
        let Some((kind, builder)) = self.open.take() else { return };
        if let Some(inlines) = builder.finish() {
            self.held.units += 1;
            self.units.push(Unit { kind, inlines, tags: Tags::default() });
        }
    }

    fn next_item(&mut self) -> Kind {
        let depth = u8::try_from(self.lists.len()).unwrap_or(LIST_DEPTH_MAX).min(LIST_DEPTH_MAX);
        let ordered = self.lists.last_mut().and_then(Option::as_mut).map(|next| {
            let figure = u32::try_from(*next).unwrap_or(u32::MAX);
            *next = (*next + 1).min(FIGURE_MAX);
            figure
        });
        Kind::ListItem { depth, ordered }
    }

    fn code_lines(&mut self, words: &str) {
        let builder = self.builder();
        for (index, line) in words.split('\n').enumerate() {
            if index > 0 {
                builder.push(Inline::Break);
            }
            builder.text(line);
        }
    }
}

fn figure(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
