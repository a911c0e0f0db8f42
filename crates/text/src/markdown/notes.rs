//! Footnotes that are written apart from their marks: `[^1]` and, anywhere, `[^1]: words`.

use std::collections::{HashMap, HashSet};
use std::mem;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::blocks::{Held, Reader, events};
use super::{Fault, Remark, joined};
use crate::limits::{NOTES_BYTES_MAX, Room};
use crate::{Inline, plain};

/// The words of a note.
#[derive(Debug)]
struct Words {
    inlines: Vec<Inline>,
    /// Bytes of their plain text.
    bytes: usize,
}

/// The notes of a source that have a mark in it.
#[derive(Debug, Default)]
pub(super) struct Notes {
    words: HashMap<String, Words>,
    /// What was not understood in them.
    remarks: Vec<Remark>,
    /// The bytes that have been put in for marks so far.
    used: usize,
}

impl Notes {
    /// Reads what is defined anywhere in a body.
    pub(super) fn of(body: &str, room: &Room) -> Result<Self, Fault> {
        let mut notes = Self::default();
        if !body.contains("[^") {
            return Ok(notes);
        }
        let mut held = Held::default();
        let mut marked = HashSet::new();
        let mut told = Vec::new();
        let mut around: Vec<(String, Reader<'_>)> = Vec::new();
        for (event, place) in events(body) {
            match (event, around.last_mut()) {
                (Event::Start(Tag::FootnoteDefinition(label)), _) => {
                    around.push((key(&label), Reader::of_note(body, held)));
                }
                (Event::End(TagEnd::FootnoteDefinition), _) => {
                    if let Some((label, reader)) = around.pop() {
                        let (units, remarks, read) = reader.finish();
                        held = read;
                        told.push((label.clone(), remarks));
                        notes.words.entry(label).or_insert_with(|| Words::of(joined(units)));
                    }
                }
                (event, Some((_, reader))) => {
                    reader.event(event, place);
                    reader.held().fits(room)?;
                }
                (Event::FootnoteReference(label), None) => {
                    marked.insert(key(&label));
                }
                (_, None) => {}
            }
        }
        notes.words.retain(|label, words| marked.contains(label) && !words.inlines.is_empty());
        told.retain(|(label, _)| notes.words.contains_key(label));
        notes.remarks = told.into_iter().flat_map(|(_, remarks)| remarks).collect();
        Ok(notes)
    }

    /// What was not understood in the notes; those that are left are read again where they stand.
    pub(super) fn take_remarks(&mut self) -> Vec<Remark> {
        mem::take(&mut self.remarks)
    }

    /// Whether a definition belongs to a mark.
    pub(super) fn has(&self, label: &str) -> bool {
        self.words.contains_key(&key(label))
    }

    /// The note of a mark, until all of them together have reached [`NOTES_BYTES_MAX`]; the last is put in whole.
    pub(super) fn take(&mut self, label: &str) -> Option<Inline> {
        if self.used >= NOTES_BYTES_MAX {
            return None;
        }
        let words = self.words.get(&key(label))?;
        self.used += words.bytes;
        Some(Inline::Note(words.inlines.clone()))
    }
}

impl Words {
    fn of(inlines: Vec<Inline>) -> Self {
        let bytes = plain(&inlines).len();
        Self { inlines, bytes }
    }
}

/// Labels are the same whatever their case.
fn key(label: &str) -> String {
    label.to_lowercase()
}
