//! A whole text in the place of the next draft: compared with the newest one, and filed.

use std::collections::{HashMap, HashSet};

use forum::command::Command;
use forum::editor::{Upload, UploadedText, settled_lineage};
use forum::event::{Doubtful, Settled, TextUploaded, Unit, UploadedUnit};
use forum::refusal::{Conflict, Unknown};
use forum::{Actor, Refusal};
use jiff::Timestamp;
use text::{Document, Provision, ProvisionId};

use crate::ask::{Answer, Ask, Failure, NewUpload};
use crate::house::House;
use crate::work::{Brought, Work, role};

impl Work {
    pub(crate) fn upload(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        upload: &NewUpload,
    ) -> Result<Answer, Failure> {
        let NewUpload { round, document, lineage, doubts, kept, settled, seen } = upload;
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
            settled: settled.clone(),
        };
        let command = Command::UploadText { text, seen: *seen };
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, vec![document, lineage], None);
        Ok(Answer::Done { entries, reference: None })
    }
}

/// What a draft says in a paragraph; none where it has none.
fn says(document: &Document, id: ProvisionId) -> Option<String> {
    document.by_id(id).map(Provision::words_to_markdown)
}

/// The paragraphs of a text, each with what it was found to be.
fn uploaded_units(newest: &[Unit], document: &Document, lineage: &text::Lineage) -> Vec<UploadedUnit> {
    let mut found: Vec<Vec<ProvisionId>> = vec![Vec::new(); document.provisions.len()];
    for item in &lineage.items {
        let olds = item.old.iter().filter_map(|place| newest.get(*place)).map(|unit| unit.id);
        for place in &item.new {
            found[*place] = olds.clone().collect();
        }
    }
    let unit = |(provision, found): (&Provision, Vec<ProvisionId>)| {
        let mut found = found.into_iter();
        UploadedUnit { id: provision.id, found: found.next(), merged: found.collect() }
    };
    document.provisions.iter().zip(found).map(unit).collect()
}

/// What was settled of one text, as far as it holds for another: the paragraph that an answer is about is in both, once, and
/// was found to be the same of the newest draft, since that is what the answer is to.
fn carried(stands: &Upload, was: &Document, is: &Document, units: &[UploadedUnit]) -> Vec<Settled> {
    let (was_said, is_said) = (by_words(was), by_words(is));
    let found: HashMap<ProvisionId, Vec<ProvisionId>> = units
        .iter()
        .map(|unit| (unit.id, unit.found.iter().chain(&unit.merged).copied().collect()))
        .collect();
    let again = |said: Settled| {
        let words = words(was.by_id(said.new)?);
        was_said.get(&words).copied().flatten()?;
        let new = is_said.get(&words).copied().flatten()?;
        (found.get(&new)?.as_slice() == stands.found(said.new)).then_some(Settled { new, ..said })
    };
    stands.answers().into_iter().filter_map(again).collect()
}

/// The paragraph that says something; none where several do.
fn by_words(document: &Document) -> HashMap<(Option<u8>, String), Option<ProvisionId>> {
    let mut by_words = HashMap::new();
    for provision in &document.provisions {
        by_words.entry(words(provision)).and_modify(|one| *one = None).or_insert(Some(provision.id));
    }
    by_words
}

/// What a paragraph says, as its readers see it: references have the ids of one text.
fn words(provision: &Provision) -> (Option<u8>, String) {
    (provision.heading(), provision.plain())
}

impl House {
    /// Puts a whole text in the place of the next draft: its paragraphs are linked with those of the newest draft by their
    /// words, and what is doubtful waits for an answer. `seen` is the last change of the draft in preparation that whoever
    /// brings it saw: what was changed since is not replaced. What was settled of the text that stood before holds where the
    /// new one says the same and was found to be the same; how many answers do not is returned. The same text sent twice by
    /// one person is uploaded once. Comparing two texts is work; no other request should wait for it.
    ///
    /// # Errors
    ///
    /// If it is refused, if it says the same as the newest draft, or if the record cannot be read or written.
    pub fn upload(&self, actor: Actor, mut document: Document, seen: Option<u64>) -> Result<usize, Failure> {
        let published = self.published();
        let newest = published.state.drafts.newest().ok_or(Refusal::from(Unknown::Draft(1)))?;
        if self.is_uploaded(&actor, &document, seen)? {
            return Ok(0);
        }
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
        let (settled, dropped) = match published.state.editor.upload_on(newest.text.number) {
            None => (Vec::new(), 0),
            Some(stands) => {
                let was = self.document(stands.document).map_err(|_| Failure::NotWritten)?;
                let units = uploaded_units(&newest.text.units, &document, &lineage);
                let settled = carried(stands, &was, &document, &units);
                let dropped = stands.settled.len() - settled.len();
                (settled, dropped)
            }
        };
        let text = UploadedText { document, lineage };
        let links = settled_lineage(&old, &text, &settled);
        let UploadedText { document, lineage } = text;
        let after = text::carry_ids(&old, &document, &links);
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
        let upload = NewUpload { round: newest.text.number, document, lineage, doubts, kept, settled, seen };
        let sent = upload.document.clone();
        let asked = Ask::UploadText { actor: actor.clone(), upload: Box::new(upload) };
        match self.ask_and_wait(asked) {
            Ok(_) => Ok(dropped),
            // The other of two at once came first.
            Err(Failure::Refused(Refusal::Conflict(Conflict::RoomChanged)))
                if self.is_uploaded(&actor, &sent, seen)? =>
            {
                Ok(0)
            }
            Err(failure) => Err(failure),
        }
    }

    /// Whether somebody uploaded this text already, and it stands: by a press of the button before the one that is asked
    /// about, or with nothing changed in it, so that bringing it again changes nothing.
    fn is_uploaded(&self, actor: &Actor, document: &Document, seen: Option<u64>) -> Result<bool, Failure> {
        let published = self.published();
        let editor = &published.state.editor;
        let is_edited = editor.paragraphs().any(|(_, working)| working.is_edited());
        if is_edited && seen.is_none_or(|seen| seen >= editor.text_entry()) {
            return Ok(false);
        }
        let newest = published.state.drafts.newest().map_or(0, |draft| draft.text.number);
        let stands = editor.upload_on(newest).filter(|upload| upload.by == actor.person());
        let Some(upload) = stands else { return Ok(false) };
        let stands = self.document(upload.document).map_err(|_| Failure::NotWritten)?;
        let says = |one: &Document| (one.lang.clone(), one.title.clone(), one.to_markdown());
        Ok(says(&stands) == says(document))
    }
}
