//! From Markdown to a [`Document`] and back.
//!
//! CommonMark with tables, footnotes, square brackets that are marks, and references; `docs/markdown.md` describes it
//! for authors. What has no place in a document is simplified, never refused: HTML tags are dropped and their words
//! kept (a [`Remark`] tells so), quotations and preformatted text are paragraphs. How provisions get their numbers is told in `numbering`.

mod attributes;
mod blocks;
mod front_matter;
mod html;
mod inlines;
mod labels;
mod notes;
mod numbering;
mod paragraph;
mod plain_text;
mod printed;
mod references;
mod remark;
mod source;
mod tag;
mod tags;
mod write;

pub use paragraph::{plain_to_markdown, words_from_markdown};
pub use remark::Remark;
pub(crate) use write::{Source, sources};

use tags::Tags;

use crate::fresh_ids::FreshIds;
use crate::groups;
use crate::limits::{Room, SERVED, TITLE_CHARS_MAX};
use crate::{Document, Inline, Kind, Number, Provision, plain};

/// What the source itself does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Names the document, for the ids: the same scope and source always give the same ids, and no two
    /// drafts of one forum should share a scope.
    pub scope: String,
    /// The language it is written in, as a BCP 47 tag.
    pub lang_default: String,
}

/// Why a source cannot be a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More bytes than there is room for.
    #[error("the text has {bytes} bytes; at most {most} can be read")]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
        /// As many as [`Room::bytes`].
        most: usize,
    },
    /// More provisions than there is room for.
    #[error("the text has more than {most} headings, paragraphs, list items and table rows")]
    TooManyUnits {
        /// As many as [`Room::units`].
        most: usize,
    },
    /// More cells of tables than there is room for.
    #[error("the tables of the text have more than {most} cells")]
    TooManyCells {
        /// As many as [`Room::cells`].
        most: usize,
    },
}

/// A provision before it has a number and an id.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unit {
    kind: Kind,
    inlines: Vec<Inline>,
    tags: Tags,
}

impl Unit {
    /// Its words, where they may open a group; an item of a list says by its number that it does not.
    fn opening(&self) -> &[Inline] {
        let is_item = self.tags.number.as_ref().is_some_and(|number| number.label().is_some());
        groups::opening(&self.inlines, is_item)
    }
}

/// Units with their numbers.
struct Numbered {
    units: Vec<Unit>,
    /// One for each unit.
    numbers: Vec<Number>,
    remarks: Vec<Remark>,
}

impl Numbered {
    /// Numbers the units of a document. Numbers that are printed in their words are taken out of these.
    fn of(mut units: Vec<Unit>) -> Self {
        let kinds = groups::kinds(units.iter().map(|unit| (unit.kind, unit.opening())));
        units.iter_mut().zip(kinds).for_each(|(unit, kind)| unit.kind = kind);
        let (numbers, remarks) = numbering::number(&mut units);
        Self { units, numbers, remarks }
    }
}

impl Document {
    /// Reads Markdown. See [`Document::from_markdown_remarked`] for what it simplified.
    pub fn from_markdown(source: &str, options: &Options) -> Result<Self, Fault> {
        Self::from_markdown_remarked(source, options).map(|(document, _)| document)
    }

    /// Reads Markdown, and tells what is in it that its author may not have meant.
    ///
    /// Of a front matter between `---` lines only `title` and `lang` are read. Without a `title` the first
    /// heading gives it, and stays in the text.
    pub fn from_markdown_remarked(source: &str, options: &Options) -> Result<(Self, Vec<Remark>), Fault> {
        Self::read(source, options, &SERVED)
    }

    /// Reads Markdown within other limits than those of a server.
    pub fn from_markdown_within(source: &str, options: &Options, room: &Room) -> Result<Self, Fault> {
        Self::read(source, options, room).map(|(document, _)| document)
    }

    fn read(source: &str, options: &Options, room: &Room) -> Result<(Self, Vec<Remark>), Fault> {
        if source.len() > room.bytes {
            return Err(Fault::TooLarge { bytes: source.len(), most: room.bytes });
        }
        let source = &source::normal(source);
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let (front_matter, body) = front_matter::split(source);
        let (units, mut remarks) = units(body, room)?;
        let title = front_matter.title.unwrap_or_else(|| title_of(&units));
        let lang = match front_matter.lang {
            Some(lang) if front_matter::is_language_tag(&lang) => lang,
            unread => {
                remarks.extend(unread.map(|lang| Remark::LanguageUnread { lang: one_line(&lang) }));
                options.lang_default.clone()
            }
        };
        let (document, others) = Self::from_units(Numbered::of(units), &title, lang, &options.scope);
        remarks.extend(others);
        Ok((document, remark::within_limit(remarks)))
    }

    fn from_units(read: Numbered, title: &str, lang: String, scope: &str) -> (Self, Vec<Remark>) {
        let Numbered { units, numbers, mut remarks } = read;
        let mut ids = FreshIds::default();
        let provisions = units
            .into_iter()
            .zip(numbers)
            .map(|(unit, number)| {
                let id = ids.fresh(scope, unit.kind, &plain(&unit.inlines));
                let Unit { kind, inlines, tags: Tags { topics, axes, .. } } = unit;
                Provision { id, number, kind, inlines, topics, axes }
            })
            .collect();
        let mut document = Self { lang, title: one_line(title), provisions };
        let lost = document.resolve_references(&document.numbered());
        document.refresh_references();
        remarks.extend(lost.into_iter().map(|href| Remark::ReferenceLost { href }));
        remarks.extend(references::unlike(&document));
        (document, remarks)
    }

    /// Writes Markdown that a person can read and [`Document::from_markdown`] reads back: same kinds, words, marks and
    /// numbers. Ids are not written; [`lineage`](crate::lineage()) and [`carry_ids`](crate::carry_ids) hand them on.
    pub fn to_markdown(&self) -> String {
        write::document(self)
    }
}

/// Reads a source without its front matter.
fn units(body: &str, room: &Room) -> Result<(Vec<Unit>, Vec<Remark>), Fault> {
    let (mut units, remarks) = blocks::read(body, room)?;
    for unit in &mut units {
        unit.tags = tags::take(&mut unit.inlines);
    }
    Ok((units, remarks))
}

fn title_of(units: &[Unit]) -> String {
    let first = units.iter().find(|unit| matches!(unit.kind, Kind::Heading { .. }));
    first.map(|unit| plain(&unit.inlines)).unwrap_or_default()
}

/// A title without breaks and within its limit.
fn one_line(title: &str) -> String {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    title.chars().take(TITLE_CHARS_MAX).collect::<String>().trim_end().to_owned()
}

/// Several units as the words of one: each is a line of it.
fn joined(units: Vec<Unit>) -> Vec<Inline> {
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
