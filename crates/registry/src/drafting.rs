//! The next draft: paragraphs as they are typed, and the document that they make.

use forum::command::{Command, Edit};
use forum::editor::{Composed, UploadedText, compose};
use forum::event::Change;
use forum::refusal::{Conflict, Unknown};
use forum::{Actor, Digest, Refusal, State};
use jiff::Timestamp;
use record::{Hash, Log as _};
use text::{Document, Kind, ProvisionId, words_from_markdown};

use crate::ask::{Answer, Changes, Failure, NewEdit};
use crate::chance::Chance;
use crate::house::{House, ReadFault};
use crate::work::{Brought, Known, Work, role};

impl Work {
    pub(crate) fn edit(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        edit: NewEdit,
    ) -> Result<Answer, Failure> {
        let NewEdit { round, id, change, causes, editorial, expected } = edit;
        let (change, chars, brought) = filed(change, &self.chance);
        let edit = Edit { round, id, change, chars, causes, editorial, expected };
        let events = self.decide(received_at, actor, Command::Edit(edit))?;
        let entries = self.file_events(received_at, actor, events, brought.into_iter().collect(), None);
        Ok(Answer::Done { entries, reference: None })
    }

    pub(crate) fn publish_working(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        actor: &Actor,
        title: Option<String>,
        publish_at: Option<Timestamp>,
    ) -> Result<Answer, Failure> {
        let newest = self.state.drafts.newest().cloned().ok_or(Refusal::from(Unknown::Draft(1)))?;
        if self.state.editor.is_empty() {
            return Err(Refusal::from(Conflict::NothingDrafted).into());
        }
        let base = self.filed_as_json(known, newest.text.document)?;
        let upload = match self.state.editor.upload_on(newest.text.number) {
            None => None,
            Some(upload) => {
                let open = upload.open().count();
                if open > 0 {
                    return Err(Refusal::from(Conflict::LinksOpen(open)).into());
                }
                let document = self.filed_as_json(known, upload.document)?;
                Some(UploadedText { document, lineage: self.filed_as_json(known, upload.lineage)? })
            }
        };
        let composed = compose(&self.state.editor, &base, upload, |text| self.text(known, text))?;
        let Composed { mut document, lineage, changed, causes, .. } = composed;
        if let Some(title) = title {
            document.title = title.trim().chars().take(text::limits::TITLE_CHARS_MAX).collect();
        }
        if changed.is_empty() {
            return Err(Refusal::from(Conflict::NothingDrafted).into());
        }
        let changes = Changes { changed, causes };
        let number = newest.text.number + 1;
        self.publish(received_at, actor, &document, number, Some(lineage), Some(changes), publish_at)
    }

    pub(crate) fn filed_as_json<T: serde::de::DeserializeOwned>(
        &self,
        known: &impl Known,
        digest: Digest,
    ) -> Result<T, Failure> {
        serde_json::from_str(&self.text(known, digest)?).map_err(|_| Failure::NotWritten)
    }
}

/// A change with its text by digest: how many characters that has, and the text.
fn filed(change: Change<String>, chance: &Chance) -> (Change, usize, Option<Brought>) {
    let text = |text: String, kind| {
        let text = text.trim().to_owned();
        // What says nothing as Markdown says nothing.
        let says = !words_from_markdown(&text, kind).is_empty();
        let chars = if says { text.chars().count() } else { 0 };
        let brought = Brought::new(role::PARAGRAPH, text.into_bytes(), chance);
        (brought.digest(), chars, Some(brought))
    };
    match change {
        Change::Text { text: typed } => {
            let (text, chars, brought) = text(typed, Kind::Paragraph);
            (Change::Text { text }, chars, brought)
        }
        Change::Inserted { after, text: typed, shape } => {
            let (text, chars, brought) = text(typed, Kind::Paragraph);
            (Change::Inserted { after, text, shape }, chars, brought)
        }
        Change::Moved { after } => (Change::Moved { after }, 0, None),
        Change::Deleted => (Change::Deleted, 0, None),
        Change::Restored => (Change::Restored, 0, None),
        Change::Caused => (Change::Caused, 0, None),
    }
}

impl House {
    /// The next draft as it would be published now, with the causes given so far; for the secretariat.
    pub fn working_draft(&self, state: &State) -> Result<Composed, ReadFault> {
        let newest = state.drafts.newest().ok_or(ReadFault::Gone)?;
        let base = self.document(newest.text.document)?;
        let upload = match state.editor.upload_on(newest.text.number) {
            None => None,
            Some(upload) => {
                let document = Document::clone(&*self.document(upload.document)?);
                let lineage = text::Lineage::clone(&*self.lineage(upload.lineage)?);
                Some(UploadedText { document, lineage })
            }
        };
        compose(&state.editor, &base, upload, |text| self.paragraph_text(text))
    }

    /// A paragraph of the next draft as it was typed, as Markdown; for the secretariat.
    pub fn paragraph_text(&self, digest: Digest) -> Result<String, ReadFault> {
        let content = self.read(|store| store.content(&Hash(digest.0)))?.ok_or(ReadFault::Gone)?;
        String::from_utf8(content.bytes).map_err(|_| ReadFault::Form)
    }

    /// An id for a new paragraph, which no draft of this forum has had.
    pub fn new_provision(&self, state: &State) -> ProvisionId {
        const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
        loop {
            let drawn: [u8; 6] = self.chance().bytes();
            let id: String = drawn.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
            let id: ProvisionId = id.parse().expect("BUG: these are the letters of ids");
            let in_a_draft = state.drafts.published().any(|draft| draft.place_of(&id).is_some());
            let is_uploaded = state.editor.upload().is_some_and(|upload| upload.has(id));
            if !in_a_draft && !is_uploaded && state.editor.paragraph(id).is_none() {
                return id;
            }
        }
    }
}
