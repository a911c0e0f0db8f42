//! What each fact does to the room of the editor.

use std::collections::HashSet;

use text::ProvisionId;

use super::{Placing, Working};
use crate::event::{Change, DraftPrepared, DraftPublished, ParagraphDrafted};
use crate::fact::Fact;
use crate::{Misfit, State};

pub(crate) fn drafted(state: &mut State, fact: &Fact, event: &ParagraphDrafted) -> Result<(), Misfit> {
    let newest = state.drafts.newest().filter(|draft| draft.text.number == event.round);
    newest.ok_or(Misfit::Draft(event.round))?;
    let room = &mut state.editor;
    let mut working = room.paragraphs.get(&event.id).cloned().unwrap_or_else(|| Working {
        version: 0,
        text: None,
        inserted: None,
        moved: false,
        deleted: false,
        causes: Vec::new(),
        editorial: None,
        by: None,
        at: fact.received_at,
        seq: fact.seq,
    });
    working.version += 1;
    working.causes.clone_from(&event.causes);
    working.editorial.clone_from(&event.editorial);
    working.by = event.by;
    working.at = fact.received_at;
    working.seq = fact.seq;
    match &event.change {
        Change::Text { text } => working.text = Some(*text),
        Change::Inserted { after, text, shape } => {
            working.text = Some(*text);
            working.inserted = Some(*shape);
            room.placings.push_back(Placing { id: event.id, after: *after, seq: fact.seq });
        }
        Change::Moved { after } => {
            working.moved = true;
            room.placings.push_back(Placing { id: event.id, after: *after, seq: fact.seq });
        }
        Change::Deleted => working.deleted = true,
        Change::Restored => {
            working.deleted = false;
            if working.inserted.is_none() {
                working.text = None;
                working.moved = false;
                room.placings.retain(|placing| placing.id != event.id);
            }
        }
        Change::Caused => {}
    }
    room.paragraphs.insert(event.id, working);
    room.last_change = fact.seq;
    Ok(())
}

pub(crate) fn prepared(state: &mut State, fact: &Fact, event: &DraftPrepared) {
    state.editor.prepared = Some((event.text.document, fact.seq));
}

/// After a draft was published: what is in it is cleared away; what was changed since it was laid ready stays.
pub(crate) fn published(state: &mut State, event: &DraftPublished) {
    let room = &mut state.editor;
    let since = match room.prepared.take() {
        Some((document, seq)) if document == event.text.document => seq,
        _ => u64::MAX,
    };
    let units: HashSet<ProvisionId> = event.text.units.iter().map(|unit| unit.id).collect();
    let is_inserted = |id: &ProvisionId| {
        room.paragraphs.get(id).is_some_and(|working| working.seq > since && working.inserted.is_some())
    };
    // What was put after a paragraph of a text that is set aside stays where it is.
    let placings = room.placings.iter().filter(|placing| {
        placing.seq > since && placing.after.is_none_or(|after| units.contains(&after) || is_inserted(&after))
    });
    room.placings = placings.cloned().collect();
    room.upload = room.upload.take().filter(|(_, seq)| *seq > since);
    room.paragraphs = std::mem::take(&mut room.paragraphs)
        .into_iter()
        .filter(|(_, working)| working.seq > since)
        .filter_map(|(id, mut working)| {
            let is_in_it = units.contains(&id);
            if is_in_it {
                working.inserted = None;
            }
            (is_in_it || working.inserted.is_some()).then_some((id, working))
        })
        .collect();
    if room.upload.is_none() {
        room.text_version = 0;
        room.turned.clear();
    }
}
