//! Which changes of the next draft may be filed.

use jiff::Timestamp;
use mandate::Duty;
use text::ProvisionId;

use super::PARAGRAPH_CHARS_MAX;
use crate::State;
use crate::actor::Actor;
use crate::causes::{check_cause, each_once};
use crate::command::Edit;
use crate::event::{Change, Event, ParagraphDrafted};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};

/// Works on a provision of the next draft.
pub(crate) fn edit(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    edit: Edit,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    let Edit { round, id, change, chars, causes, editorial, expected } = edit;
    let newest = state.drafts.newest().ok_or(Unknown::Draft(round))?;
    if newest.text.number != round {
        return Err(Conflict::OtherDraft { expected: round, found: newest.text.number }.into());
    }
    check_change(state, id, &change, chars)?;
    let found = state.editor.version(id);
    if let Some(expected) = expected.filter(|expected| *expected != found) {
        return Err(Conflict::ParagraphChanged { id, expected, found }.into());
    }
    let editorial = editorial.filter(|entry| !entry.trim().is_empty());
    let causes = each_once(causes);
    check_cause(state, &causes, editorial.as_deref())?;
    let working = state.editor.paragraph(id);
    let adds_nothing = match &change {
        Change::Deleted => {
            working.is_some_and(|now| now.deleted && now.causes == causes && now.editorial == editorial)
        }
        Change::Restored => working.is_none(),
        _ => false,
    };
    if adds_nothing {
        return Ok(Vec::new());
    }
    let by = actor.person();
    Ok(vec![Event::ParagraphDrafted(ParagraphDrafted { round, id, change, causes, editorial, by })])
}

/// Whether a provision is in the newest draft or in the text in its place, or was put in since.
fn is_known(state: &State, id: ProvisionId) -> bool {
    let newest = state.drafts.newest();
    let upload = newest.and_then(|draft| state.editor.upload_on(draft.text.number));
    newest.is_some_and(|draft| draft.place_of(&id).is_some())
        || state.editor.paragraph(id).is_some()
        || upload.is_some_and(|upload| upload.has(id))
}

fn check_change(state: &State, id: ProvisionId, change: &Change, chars: usize) -> Result<(), Refusal> {
    let brings_text = matches!(change, Change::Text { .. } | Change::Inserted { .. });
    if brings_text && chars == 0 {
        return Err(Invalid::ParagraphEmpty.into());
    }
    if brings_text && chars > PARAGRAPH_CHARS_MAX {
        return Err(Invalid::ParagraphTooLong { chars, max: PARAGRAPH_CHARS_MAX }.into());
    }
    if let Change::Inserted { after: Some(after), .. } | Change::Moved { after: Some(after) } = change {
        if *after == id {
            return Err(Invalid::AfterItself.into());
        }
        if !is_known(state, *after) {
            return Err(Unknown::Provision.into());
        }
    }
    if let Change::Inserted { .. } = change {
        // An id means one paragraph for good, also of a draft long past.
        let used = state.drafts.published().any(|draft| draft.place_of(&id).is_some());
        return if used || is_known(state, id) { Err(Conflict::ProvisionTaken(id).into()) } else { Ok(()) };
    }
    if !is_known(state, id) {
        return Err(Unknown::Provision.into());
    }
    let deleted = state.editor.paragraph(id).is_some_and(|working| working.deleted);
    if deleted && matches!(change, Change::Text { .. } | Change::Moved { .. }) {
        return Err(Conflict::ParagraphDeleted(id).into());
    }
    Ok(())
}
