//! The next draft: paragraphs as they are typed, whole texts, and the document that they make.

use std::collections::HashSet;

use forum::command::{Command, Edit};
use forum::editor::{Composed, UploadedText, compose};
use forum::event::{Change, Doubtful, TextUploaded, Unit, UploadedUnit};
use forum::refusal::{Conflict, Unknown};
use forum::{Actor, Digest, Refusal, State};
use jiff::Timestamp;
use record::{Hash, Log as _};
use text::{Document, Kind, ProvisionId, words_from_markdown};

use crate::ask::{Answer, Ask, Changes, Failure, NewEdit, NewUpload};
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

    fn filed_as_json<T: serde::de::DeserializeOwned>(
        &self,
        known: &impl Known,
        digest: Digest,
    ) -> Result<T, Failure> {
        serde_json::from_str(&self.text(known, digest)?).map_err(|_| Failure::NotWritten)
    }

    pub(crate) fn upload(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        upload: &NewUpload,
    ) -> Result<Answer, Failure> {
        let NewUpload { round, document, lineage, doubts, kept, seen } = upload;
        let newest = self.state.drafts.newest().cloned().ok_or(Refusal::from(Unknown::Draft(*round)))?;
        let units = uploaded_units(&newest.text.units, document, lineage);
        let document = Brought::json(role::DOCUMENT, document, &self.chance);
        let lineage = Brought::json(role::LINEAGE, lineage, &self.chance);
        let text = TextUploaded {
            round: *round,
            document: document.digest(),
            lineage: lineage.digest(),
            units,
            kept: kept.clone(),
            doubts: doubts.clone(),
            by: None,
        };
        let command = Command::UploadText { text, seen: *seen };
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, vec![document, lineage], None);
        Ok(Answer::Done { entries, reference: None })
    }
}

/// What a draft says in a paragraph; none where it has none.
fn says(document: &Document, id: ProvisionId) -> Option<String> {
    document.by_id(id).map(text::Provision::words_to_markdown)
}

/// The paragraphs of a text, each with what it was found to be: the first of those that were merged into it.
fn uploaded_units(newest: &[Unit], document: &Document, lineage: &text::Lineage) -> Vec<UploadedUnit> {
    let mut found = vec![None; document.provisions.len()];
    for item in &lineage.items {
        let old = item.old.first().and_then(|place| newest.get(*place));
        for place in &item.new {
            found[*place] = old.map(|unit| unit.id);
        }
    }
    let unit = |(provision, found): (&text::Provision, _)| UploadedUnit { id: provision.id, found };
    document.provisions.iter().zip(found).map(unit).collect()
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

    /// Puts a whole text in the place of the next draft: its paragraphs are linked with those of the newest draft by their
    /// words, and what is doubtful waits for an answer. `seen` is the last change of the draft in preparation that whoever
    /// brings it saw: what was changed since is not replaced. Comparing two texts is work; no other request should wait for it.
    ///
    /// # Errors
    ///
    /// If it is refused, if it says the same as the newest draft, or if the record cannot be read or written.
    pub fn upload(&self, actor: Actor, mut document: Document, seen: Option<u64>) -> Result<(), Failure> {
        let published = self.published();
        let newest = published.state.drafts.newest().ok_or(Refusal::from(Unknown::Draft(1)))?;
        let old = self.document(newest.text.document).map_err(|_| Failure::NotWritten)?;
        let mut drawn = HashSet::new();
        document.give_ids(|| {
            let mut ids = std::iter::repeat_with(|| self.new_provision(&published.state));
            ids.find(|id| drawn.insert(*id)).expect("BUG: ids are drawn without end")
        });
        let lineage = text::lineage(&old, &document);
        if text::changed(&old, &document, &lineage).is_empty() {
            return Err(Refusal::from(Conflict::NothingDrafted).into());
        }
        let before = self.working_draft(&published.state).map_err(|_| Failure::NotWritten)?.document;
        let after = text::carry_ids(&old, &document, &lineage);
        let kept = published.state.editor.paragraphs().map(|(id, _)| id);
        let kept = kept.filter(|id| says(&before, *id) == says(&after, *id)).collect();
        let doubtful = |doubt: &text::Doubt| Doubtful {
            old: old.provisions[doubt.old].id,
            new: document.provisions[doubt.new].id,
            confidence: doubt.confidence,
            linked: doubt.linked,
            part: doubt.part,
        };
        let doubts = text::doubts(&old, &document, &lineage).iter().map(doubtful).collect();
        let upload = NewUpload { round: newest.text.number, document, lineage, doubts, kept, seen };
        self.ask_and_wait(Ask::UploadText { actor, upload: Box::new(upload) })?;
        Ok(())
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
