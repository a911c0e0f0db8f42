//! From Markdown to units: headings, paragraphs, list items, table rows.

use pulldown_cmark::{Event, HeadingLevel, Options as Syntax, Parser, Tag, TagEnd};

use super::inlines::{Builder, Mark};
use super::{Fault, Unit, html};
use crate::limits::{LINE_MARKS_MAX, LIST_DEPTH_MAX};
use crate::{Inline, Kind};

/// Reads the units of a body, in reading order; at most so many.
pub(super) fn read(body: &str, most: usize) -> Result<Vec<Unit>, Fault> {
    let body = without_deep_nesting(body);
    let mut reader = Reader::default();
    for event in Parser::new_ext(&body, Syntax::ENABLE_TABLES) {
        reader.event(event);
        if reader.units.len() > most {
            return Err(Fault::TooManyUnits);
        }
    }
    reader.close();
    Ok(reader.units)
}

/// Drops block marks beyond [`LINE_MARKS_MAX`] at the start of each line, so that reading takes a time
/// that grows with the length of the text alone.
fn without_deep_nesting(body: &str) -> String {
    let mut text = String::with_capacity(body.len());
    for line in body.split_inclusive('\n') {
        let is_mark = |c: char| matches!(c, '>' | '*' | '-' | '+' | ' ' | '\t') || c.is_ascii_digit();
        let start: String = line.chars().take_while(|c| is_mark(*c) || matches!(c, '.' | ')')).collect();
        let marks = |c: char| matches!(c, '>' | '*' | '-' | '+' | '.' | ')');
        let alike = start.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let is_rule = alike.chars().all(|c| alike.starts_with(c)) && !alike.starts_with('>');
        if start.chars().filter(|c| marks(*c)).count() > LINE_MARKS_MAX && !is_rule {
            text.push_str(&line[start.len()..]);
        } else {
            text.push_str(line);
        }
    }
    text
}

#[derive(Default)]
struct Reader {
    units: Vec<Unit>,
    /// The unit that is being read.
    open: Option<(Kind, Builder)>,
    /// For each list around here, the figure of its next item when it is ordered.
    lists: Vec<Option<u64>>,
    /// The item that has begun and has no text yet.
    item: Option<Kind>,
    in_code: bool,
    /// The HTML block that is being read.
    html: Option<String>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) if self.in_code => self.code_lines(&words),
            Event::Text(words) => self.builder().text(&words),
            Event::Code(words) => self.builder().push(Inline::Code(words.into_string())),
            Event::SoftBreak => self.builder().text(" "),
            Event::HardBreak => self.builder().push(Inline::Break),
            Event::Html(tags) => self.html.get_or_insert_default().push_str(&tags),
            Event::InlineHtml(tag) if html::is_break(&tag) => self.builder().push(Inline::Break),
            Event::Rule => self.close(),
            // Not asked for, or without words.
            Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
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
            Tag::TableCell => self.builder().open(Mark::Cell),
            Tag::Emphasis => self.builder().open(Mark::Emph),
            Tag::Strong => self.builder().open(Mark::Strong),
            Tag::Link { dest_url, title, .. } => {
                let mark = Mark::Link { href: dest_url.into_string(), title: title.into_string() };
                self.builder().open(mark);
            }
            Tag::Image { .. } => self.builder().open(Mark::None),
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
                let words = html::words(&self.html.take().unwrap_or_default());
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
            self.units.push(Unit { kind, inlines, topics: Vec::new(), axes: Vec::new() });
        }
    }

    fn next_item(&mut self) -> Kind {
        let depth = u8::try_from(self.lists.len()).unwrap_or(LIST_DEPTH_MAX).min(LIST_DEPTH_MAX);
        let ordered = self.lists.last_mut().and_then(Option::as_mut).map(|next| {
            let figure = u32::try_from(*next).unwrap_or(u32::MAX);
            *next += 1;
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
