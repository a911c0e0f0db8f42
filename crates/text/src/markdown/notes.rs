//! Footnotes that are written apart from their marks: `[^1]` and, anywhere, `[^1]: words`.

use std::collections::{HashMap, HashSet};
use std::mem;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::blocks::{Held, Reader, events};
use super::{Fault, Remark, joined};
use crate::limits::{NOTES_BYTES_MAX, Room};
use crate::{Inline, plain};

/// The notes of a source that have a mark in it.
#[derive(Debug, Default)]
pub(super) struct Notes {
    words: HashMap<String, Vec<Inline>>,
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
                        held = reader.held();
                        let (units, remarks) = reader.finish();
                        told.push((label.clone(), remarks));
                        notes.words.entry(label).or_insert(joined(units));
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
        notes.words.retain(|label, words| marked.contains(label) && !words.is_empty());
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

    /// The note of a mark, as long as all of them together stay within [`NOTES_BYTES_MAX`].
    pub(super) fn take(&mut self, label: &str) -> Option<Inline> {
        let words = self.words.get(&key(label))?;
        let used = self.used + plain(words).len();
        if mem::replace(&mut self.used, used.min(NOTES_BYTES_MAX)) >= NOTES_BYTES_MAX {
            return None;
        }
        Some(Inline::Note(words.clone()))
    }
}

/// Labels are the same whatever their case.
fn key(label: &str) -> String {
    label.to_lowercase()
}
