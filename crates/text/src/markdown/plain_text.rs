//! From plain text to a [`Document`]: paragraphs with blank lines between them.

use super::source::normal;
use super::tags::Tags;
use super::{Fault, Numbered, Options, Unit};
use crate::limits::Room;
use crate::{Document, Inline, Kind};

impl Document {
    /// Reads plain text: every run of lines that are not blank is a paragraph, its lines joined by a space. Nothing in it
    /// is a mark. Numbers and labels in front of paragraphs are taken over as in Markdown; what Markdown reads as an item of an
    /// ordered list, `1.` or `1)`, is the label of a paragraph here.
    pub fn from_plain(source: &str, options: &Options, room: &Room) -> Result<Self, Fault> {
        if source.len() > room.bytes {
            return Err(Fault::TooLarge { bytes: source.len(), most: room.bytes });
        }
        let source = &normal(source);
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let mut units: Vec<Unit> = Vec::new();
        let mut open = false;
        for line in source.lines().map(str::trim) {
            match units.last_mut().filter(|_| open).map(|unit| unit.inlines.as_mut_slice()) {
                Some([Inline::Text(words)]) if !line.is_empty() => {
                    words.push(' ');
                    words.push_str(line);
                }
                _ if line.is_empty() => open = false,
                _ => {
                    if units.len() == room.units {
                        return Err(Fault::TooManyUnits { most: room.units });
                    }
                    let inlines = vec![Inline::Text(line.to_owned())];
                    units.push(Unit { kind: Kind::Paragraph, inlines, tags: Tags::default() });
                    open = true;
                }
            }
        }
        Ok(Self::from_units(Numbered::of(units), "", options.lang_default.clone(), &options.scope).0)
    }
}
