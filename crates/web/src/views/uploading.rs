//! A whole text in the place of the next draft, and which of its paragraphs is which.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use forum::editor::Upload as Uploaded;
use forum::event::Doubtful;
use text::{Change, Document, Lineage, Provision, ProvisionId};

use super::around::{Around, direction};
use super::editor::{first_words, frame};
use crate::json::Missing;
use crate::pages::editor::{Answer, Done, LeftOut, Links, Pair, Stands, Upload};
use crate::parts::{Op, Piece};

/// Bytes of a megabyte, as pages count them.
const MEGABYTE: usize = 1 << 20;

/// The form for a text, and what stands of one.
pub(crate) fn upload(around: &Around<'_>) -> Result<Upload, Missing> {
    let state = &around.published.state;
    let newest = state.drafts.newest().ok_or(Missing::NotFound)?.text.number;
    Ok(Upload {
        done: None,
        wrong: None,
        remarks: Vec::new(),
        base: newest.to_string(),
        lang: around.mandate.settings.draft_language.is.clone(),
        replaces: state.editor.paragraphs().filter(|(_, working)| working.is_edited()).count(),
        megabytes_max: text::limits::SOURCE_BYTES_MAX / MEGABYTE,
        typed: String::new(),
        returned: None,
        is_chosen_again: false,
        seen: state.editor.last_change(),
        stands: stands(around)?,
        frame: frame(around, around.words.editor_upload_title(newest + 1), "/desk/drafts/upload"),
    })
}

/// The text that was uploaded, on the newest draft or before it.
pub(super) fn stands(around: &Around<'_>) -> Result<Option<Stands>, Missing> {
    let state = &around.published.state;
    let (Some(upload), Some(newest)) = (state.editor.upload(), state.drafts.newest()) else {
        return Ok(None);
    };
    let known = upload.by.map(|by| around.house.person(by)).transpose()?.flatten();
    let name = known.map_or_else(|| around.words.around_name_erased().to_owned(), |known| known.name);
    Ok(Some(Stands {
        by: around.words.editor_upload_by(name, around.minute(upload.at).text),
        document: upload.document.to_string(),
        is_set_aside: upload.round != newest.text.number,
        open: upload.open().count(),
    }))
}

/// A text that was uploaded, beside the newest draft.
pub(crate) struct Linking<'a> {
    upload: &'a Uploaded,
    newest: Arc<Document>,
    text: Arc<Document>,
    lineage: Arc<Lineage>,
    /// Paragraphs of the newest draft that the next one has nothing for.
    left_out: HashSet<ProvisionId>,
}

impl<'a> Linking<'a> {
    /// `NotFound` where no text was uploaded on the newest draft.
    pub(crate) fn new(around: &'a Around<'a>) -> Result<Self, Missing> {
        let state = &around.published.state;
        let newest = state.drafts.newest().ok_or(Missing::NotFound)?;
        let upload = state.editor.upload_on(newest.text.number).ok_or(Missing::NotFound)?;
        let document = around.house.document(newest.text.document)?;
        let composed = around.house.working_draft(state)?;
        let gone = composed.lineage.items.iter().filter(|item| item.new.is_empty());
        let left_out = gone.flat_map(|item| &item.old).map(|place| document.provisions[*place].id);
        Ok(Self {
            upload,
            left_out: left_out.collect(),
            newest: document,
            text: around.house.document(upload.document)?,
            lineage: around.house.lineage(upload.lineage)?,
        })
    }

    pub(crate) fn upload(&self) -> &Uploaded {
        self.upload
    }

    /// The number of a paragraph of the text.
    pub(crate) fn number(&self, id: ProvisionId) -> String {
        self.text.by_id(id).map_or_else(String::new, |provision| provision.number.to_string())
    }

    /// Which paragraph of the newest draft each of the text was found to be, or a part of; none for a new one.
    pub(crate) fn found(&self) -> HashMap<ProvisionId, Option<ProvisionId>> {
        let ids = |item: &text::Item| {
            let old = item.old.first().map(|place| self.newest.provisions[*place].id);
            item.new.iter().map(move |place| (self.text.provisions[*place].id, old)).collect::<Vec<_>>()
        };
        self.lineage.items.iter().flat_map(ids).collect()
    }

    /// What is shown: the doubtful pairs, and with `all` whatever else changed.
    fn shown(&self, all: bool) -> Vec<(Option<ProvisionId>, ProvisionId, Option<&Doubtful>)> {
        let doubts: HashMap<ProvisionId, &Doubtful> =
            self.upload.doubts.iter().map(|doubt| (doubt.new, doubt)).collect();
        let found = self.found();
        let kept: HashSet<usize> = self
            .lineage
            .items
            .iter()
            .filter(|item| item.change == Change::Kept)
            .flat_map(|item| item.new.iter().copied())
            .collect();
        let units = self.text.provisions.iter().enumerate().filter_map(|(place, provision)| {
            if let Some(doubt) = doubts.get(&provision.id) {
                return Some((Some(doubt.old), provision.id, Some(*doubt)));
            }
            let old = found.get(&provision.id).filter(|_| all && !kept.contains(&place))?;
            Some((*old, provision.id, None))
        });
        units.collect()
    }

    fn pair(&self, old: Option<ProvisionId>, new: &Provision, doubt: Option<&Doubtful>) -> Pair {
        let before = old.and_then(|old| self.newest.by_id(old));
        // Exact, white space and quotation marks too: what both have in common is what the answer depends on.
        let both = text::pieces(&before.map_or_else(String::new, Provision::plain), &new.plain());
        let but = |op: text::Op| -> Vec<Piece> {
            both.iter()
                .filter(|piece| piece.op != op)
                .map(|piece| Piece::new(shown(piece.op), &piece.text))
                .collect()
        };
        let settled = self.upload.settled.get(&new.id);
        let found = if doubt.is_some() { None } else { Some(old) };
        let said = settled.copied().or(found);
        let (answer, other) = match said {
            None => (None, String::new()),
            Some(None) => (Some(Answer::New), String::new()),
            Some(said) if said == old => (Some(Answer::Same), String::new()),
            Some(Some(other)) => {
                let other = self.newest.by_id(other).map_or_else(String::new, |one| one.number.to_string());
                (Some(Answer::Other), other)
            }
        };
        Pair {
            id: new.id.to_string(),
            new: new.number.to_string(),
            after: if before.is_some() {
                but(text::Op::Del)
            } else {
                vec![Piece::new(Op::Same, new.plain())]
            },
            old: before.map(|before| (before.number.to_string(), but(text::Op::Ins))),
            doubt: doubt.map(|doubt| (i32::from(doubt.confidence), doubt.linked)),
            is_settled: settled.is_some(),
            was: answer.map_or_else(String::new, |answer| was(answer, &other)),
            answer,
            other,
        }
    }

    /// The paragraph of the newest draft that is printed with a number.
    pub(crate) fn numbered(&self, number: &str) -> Option<ProvisionId> {
        self.newest.provisions.iter().find(|one| one.number.as_str() == number).map(|one| one.id)
    }

    /// What may be chosen as another paragraph: what is left out, or is in doubt, or was chosen.
    fn choices(&self) -> Vec<LeftOut> {
        let mut ids = self.left_out.clone();
        ids.extend(self.upload.doubts.iter().map(|doubt| doubt.old));
        ids.extend(self.upload.settled.values().flatten());
        self.newest.provisions.iter().filter(|one| ids.contains(&one.id)).map(left_out).collect()
    }
}

fn left_out(provision: &Provision) -> LeftOut {
    LeftOut { number: provision.number.to_string(), text: first_words(provision) }
}

/// An answer as the form says what stood when it was shown.
pub(crate) fn was(answer: Answer, other: &str) -> String {
    if other.is_empty() { answer.name().to_owned() } else { format!("{} {other}", answer.name()) }
}

fn shown(op: text::Op) -> Op {
    match op {
        text::Op::Same => Op::Same,
        text::Op::Ins => Op::Inserted,
        text::Op::Del => Op::Deleted,
    }
}

/// The pairs that are to be settled.
pub(crate) fn links(around: &Around<'_>, all: bool, done: Option<Done>) -> Result<Links, Missing> {
    let linking = Linking::new(around)?;
    let pairs = linking.shown(all).into_iter().filter_map(|(old, new, doubt)| {
        let new = linking.text.by_id(new)?;
        Some(linking.pair(old, new, doubt))
    });
    let base = linking.upload.round;
    let path = if all { "/desk/drafts/links?show=all" } else { "/desk/drafts/links" };
    Ok(Links {
        done,
        wrongs: Vec::new(),
        base: base.to_string(),
        dir: direction(&linking.newest.lang),
        lang: linking.newest.lang.clone(),
        document: linking.upload.document.to_string(),
        shows_all: all,
        open: linking.upload.open().count(),
        pairs: pairs.collect(),
        left_out: linking.choices(),
        frame: frame(around, around.words.editor_links_title(base + 1), path),
    })
}
