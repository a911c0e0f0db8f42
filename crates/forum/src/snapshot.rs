//! The state as a hint for the next start: all but the forum files, which are read again from the record.

use std::sync::Arc;

use mandate::Mandate;
use serde::{Deserialize, Serialize};

use crate::event::RuleWaived;
use crate::timetable::Filed;
use crate::{
    State, comments, dispositions, drafts, editor, letters, nominations, participants, revisions, timetable,
};

/// Changes whenever a part of the state changes its shape; another number is discarded, never read.
pub const SCHEMA: u32 = 15;

/// A state without its forum files.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Snapshot {
    /// The forum files, by digest.
    pub filed: Vec<Filed>,
    waivers: Vec<RuleWaived>,
    participants: participants::Room,
    drafts: drafts::Room,
    comments: comments::Room,
    nominations: nominations::Room,
    letters: letters::Room,
    dispositions: dispositions::Room,
    editor: editor::Room,
    revisions: revisions::Revisions,
}

impl Snapshot {
    /// Takes a state down; cheap, the collections are shared.
    pub fn of(state: &State) -> Self {
        let (filed, waivers) = state.timetable.filed();
        Self {
            filed,
            waivers,
            participants: state.participants.clone(),
            drafts: state.drafts.clone(),
            comments: state.comments.clone(),
            letters: state.letters.clone(),
            nominations: state.nominations.clone(),
            dispositions: state.dispositions.clone(),
            editor: state.editor.clone(),
            revisions: state.revisions.clone(),
        }
    }

    /// Builds the state again; `mandates` are the files of [`Self::filed`] in that order.
    pub fn restore(self, mandates: Vec<Arc<Mandate>>) -> Option<State> {
        if mandates.len() != self.filed.len() {
            return None;
        }
        let versions = self.filed.into_iter().zip(mandates).collect();
        Some(State {
            timetable: timetable::Room::restore(versions, self.waivers),
            participants: self.participants,
            drafts: self.drafts,
            comments: self.comments,
            letters: self.letters,
            nominations: self.nominations,
            dispositions: self.dispositions,
            editor: self.editor,
            revisions: self.revisions,
        })
    }
}
