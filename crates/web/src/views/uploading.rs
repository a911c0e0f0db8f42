//! A whole text in the place of the next draft.

use super::around::Around;
use super::editor::frame;
use crate::json::Missing;
use crate::pages::editor::{Stands, Upload};

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
        answers: state.editor.upload_on(newest).map_or(0, |upload| upload.settled.len()),
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
