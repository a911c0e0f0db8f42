//! From Markdown to a [`Document`] and back.
//!
//! CommonMark with tables. What has no place in a document is simplified, never refused: pictures become
//! their alternative text, HTML tags are dropped and their words kept, quotations and preformatted text are
//! paragraphs. How provisions get their numbers is told in `numbering.rs`.

mod blocks;
mod front_matter;
mod html;
mod inlines;
mod numbering;
mod paragraph;
mod plain_text;
mod printed;
mod tags;
mod write;

use std::collections::HashSet;

pub use paragraph::{plain_to_markdown, words_from_markdown};

use crate::limits::{Room, SERVED, SOURCE_BYTES_MAX, TITLE_CHARS_MAX, UNITS_MAX};
use crate::{Document, Inline, Kind, Provision, ProvisionId, plain};

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
    /// More than [`SOURCE_BYTES_MAX`].
    #[error("the text has {bytes} bytes; at most {SOURCE_BYTES_MAX} can be read")]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
    },
    /// More than [`UNITS_MAX`].
    #[error("the text has more than {UNITS_MAX} headings, paragraphs, list items and table rows")]
    TooManyUnits,
}

/// A provision before it has a number and an id.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unit {
    kind: Kind,
    inlines: Vec<Inline>,
    topics: Vec<String>,
    axes: Vec<String>,
}

impl Document {
    /// Reads Markdown.
    ///
    /// Of a front matter between `---` lines only `title` and `lang` are read. Without a `title` the first
    /// heading gives it, and stays in the text.
    pub fn from_markdown(source: &str, options: &Options) -> Result<Self, Fault> {
        Self::from_markdown_within(source, options, &SERVED)
    }

    /// The same within other limits than those of a server. A fault then means these limits, whatever it says.
    pub fn from_markdown_within(source: &str, options: &Options, room: &Room) -> Result<Self, Fault> {
        if source.len() > room.bytes {
            return Err(Fault::TooLarge { bytes: source.len() });
        }
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let (front_matter, body) = front_matter::split(source);
        let mut units = blocks::read(body, room.units)?;
        for unit in &mut units {
            (unit.topics, unit.axes) = tags::take(&mut unit.inlines);
        }
        let title = front_matter.title.unwrap_or_else(|| title_of(&units));
        let lang = front_matter.lang.unwrap_or_else(|| options.lang_default.clone());
        Ok(Self::from_units(units, title, lang, &options.scope))
    }

    fn from_units(mut units: Vec<Unit>, title: String, lang: String, scope: &str) -> Self {
        let numbers = numbering::number(&mut units);
        let mut ids = HashSet::new();
        let provisions = units
            .into_iter()
            .zip(numbers)
            .map(|(unit, number)| {
                let id = fresh_id(scope, unit.kind, &plain(&unit.inlines), &mut ids);
                let Unit { kind, inlines, topics, axes } = unit;
                Provision { id, number, kind, inlines, topics, axes }
            })
            .collect();
        Self { lang, title: title.chars().take(TITLE_CHARS_MAX).collect(), provisions }
    }

    /// Writes Markdown that a person can read and [`Document::from_markdown`] reads back: same kinds, same
    /// words, same numbers. Only rows of tables have no place for their number and are counted again.
    pub fn to_markdown(&self) -> String {
        write::document(self)
    }
}

fn title_of(units: &[Unit]) -> String {
    let first = units.iter().find(|unit| matches!(unit.kind, Kind::Heading { .. }));
    first.map(|unit| plain(&unit.inlines).replace('\n', " ")).unwrap_or_default()
}

/// The id of a provision, different from all in `taken`, and added to them.
pub(crate) fn fresh_id(scope: &str, kind: Kind, text: &str, taken: &mut HashSet<ProvisionId>) -> ProvisionId {
    let sort = match kind {
        Kind::Heading { .. } => "heading",
        Kind::Paragraph => "paragraph",
        Kind::ListItem { .. } => "list-item",
        Kind::TableRow { .. } => "table-row",
    };
    let content = format!("{sort}:{text}");
    (0..u32::MAX)
        .map(|attempt| ProvisionId::derive(scope, &content, attempt))
        .find(|id| taken.insert(*id))
        .expect("BUG: there are far more ids than units in a document")
}
