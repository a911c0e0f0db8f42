//! The room of the editor: the next draft, paragraph by paragraph, before it is published.
//!
//! Each change is a fact that only the secretariat reads, so that nothing typed is lost; each paragraph has a version, so
//! that two who write at once do not undo one another. Publishing the next draft clears the room: what was changed after
//! a draft was laid ready stays, on the draft that was published. A whole text may be put in the place of the newest
//! draft; what is changed here then is changed in that text.

mod apply;
mod beside;
mod by_old;
mod compose;
mod decide;
pub(crate) mod facts;
mod upload;

use std::collections::HashSet;
use std::sync::Arc;

use imbl::{HashMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::ProvisionId;

pub use compose::{Composed, UploadedText, compose, settled_lineage};
pub use upload::{ANSWERS_MAX, Said, Upload};

pub(crate) use apply::{drafted, prepared, published};
pub(crate) use decide::edit;
pub(crate) use upload::{
    settle, settled, upload, uploaded, withdraw as withdraw_upload, withdrawn as upload_withdrawn,
};

use crate::event::{Settled, Shape};
use crate::ids::{CommentRef, Digest, DraftNumber, PersonId};

/// Characters of a paragraph at most.
pub const PARAGRAPH_CHARS_MAX: usize = 20_000;

/// A provision that was worked on since the newest draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Working {
    /// From 1; each change adds one. A provision that was not worked on has version 0.
    pub version: u32,
    /// What it says, as one paragraph of Markdown; none where that is as in the newest draft, or in the text in its place.
    pub text: Option<Digest>,
    /// What it is, where it is new.
    pub inserted: Option<Shape>,
    /// Whether it was moved.
    pub moved: bool,
    /// Whether it is left out.
    pub deleted: bool,
    /// The comments that asked for it.
    pub causes: Vec<CommentRef>,
    /// The editor's entry, where it is editorial.
    pub editorial: Option<String>,
    /// Who changed it last; none for the operator.
    pub by: Option<PersonId>,
    /// When that was received.
    pub at: Timestamp,
    /// The entry of the last change.
    pub seq: u64,
}

impl Working {
    /// Whether it is changed, and not only said why.
    pub fn is_edited(&self) -> bool {
        self.text.is_some() || self.moved || self.deleted || self.inserted.is_some()
    }

    fn forget_why(&mut self) {
        self.causes.clear();
        self.editorial = None;
    }
}

/// That a provision was put somewhere, in the order in which that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Placing {
    id: ProvisionId,
    after: Option<ProvisionId>,
    seq: u64,
}

/// This room's part of the state; for the secretariat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    paragraphs: HashMap<ProvisionId, Working>,
    placings: Vector<Placing>,
    /// The document that was laid ready last, and the entry that did so: what was changed before is in it.
    prepared: Option<(Digest, u64)>,
    /// The text in the place of the newest draft, and the entry that brought or settled it last.
    upload: Option<(Arc<Upload>, u64)>,
    /// How often another text came or went since the newest draft: each time every paragraph may say something else.
    text_version: u32,
    /// How often an id came to stand for another paragraph of the text since the newest draft.
    turned: HashMap<ProvisionId, u32>,
    /// The entry of the last change.
    last_change: u64,
}

impl Room {
    /// What was done with a provision since the newest draft.
    pub fn paragraph(&self, id: ProvisionId) -> Option<&Working> {
        self.paragraphs.get(&id)
    }

    /// The version of a provision: 0 for one as in the newest draft.
    pub fn version(&self, id: ProvisionId) -> u32 {
        let worked = self.paragraph(id).map_or(0, |working| working.version);
        let turned = self.turned.get(&id).copied().unwrap_or_default();
        worked.saturating_add(self.text_version).saturating_add(turned)
    }

    /// Everything that was worked on since the newest draft, in no order.
    pub fn paragraphs(&self) -> impl Iterator<Item = (ProvisionId, &Working)> {
        self.paragraphs.iter().map(|(id, working)| (*id, working))
    }

    /// The text that was uploaded, on whatever draft.
    pub fn upload(&self) -> Option<&Upload> {
        self.upload.as_ref().map(|(upload, _)| &**upload)
    }

    /// The text that was uploaded on this draft, which is the newest.
    pub fn upload_on(&self, newest: DraftNumber) -> Option<&Upload> {
        self.upload().filter(|upload| upload.round == newest)
    }

    /// Whether nothing was worked on.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty() && self.upload.is_none()
    }

    /// The entry of the last change of this room; 0 before the first.
    pub fn last_change(&self) -> u64 {
        self.last_change
    }

    /// Whether nothing changed since an entry that somebody saw; also for whoever does not say what they saw.
    pub fn is_as_seen(&self, seen: Option<u64>) -> bool {
        seen.is_none_or(|seen| seen == self.last_change)
    }

    /// The entry that brought the text in the place of the newest draft, or settled its links last; 0 without one.
    pub fn text_entry(&self) -> u64 {
        self.upload.as_ref().map_or(0, |(_, seq)| *seq)
    }

    /// Puts a text, or none, in the place of what was worked on. Why paragraphs changed stays said of those in `kept`.
    fn put(&mut self, upload: Option<Upload>, kept: &[ProvisionId], seq: u64) {
        self.upload = upload.map(|upload| (Arc::new(upload), seq));
        self.text_version = self.text_version.saturating_add(1);
        self.last_change = seq;
        self.placings.clear();
        let kept: HashSet<&ProvisionId> = kept.iter().collect();
        self.paragraphs = std::mem::take(&mut self.paragraphs)
            .into_iter()
            .filter(|(_, working)| working.inserted.is_none())
            .map(|(id, mut working)| {
                if !kept.contains(&id) {
                    working.forget_why();
                }
                (id, Working { text: None, moved: false, deleted: false, ..working })
            })
            .collect();
    }

    /// Says which paragraph one of the text is. What stands for another one from then on has no cause yet, and who looks at
    /// it notices.
    fn settle(&mut self, answer: Settled, touched: &[ProvisionId], seq: u64) {
        if let Some((upload, at)) = &mut self.upload {
            let said = Said { old: answer.old, alone: answer.alone };
            Arc::make_mut(upload).say(answer.new, said);
            *at = seq;
        }
        self.last_change = seq;
        for id in touched {
            let turned = self.turned.entry(*id).or_default();
            *turned = turned.saturating_add(1);
            if let Some(working) = self.paragraphs.get_mut(id) {
                working.forget_why();
            }
        }
    }
}
