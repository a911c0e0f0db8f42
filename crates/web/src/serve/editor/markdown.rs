//! The draft in preparation, and the text as it was uploaded, for another program.

use axum::http::StatusCode;
use axum::response::Response;

use super::at_desk::AtDesk;
use crate::json::Missing;
use crate::serve::desk::missing;
use crate::serve::problem::Problem;
use crate::serve::respond;
use crate::views::around::Around;
use crate::views::editor::Drafting;

/// `GET …/desk/drafts/draft.md`: the draft in preparation.
pub(in crate::serve) async fn working_markdown(desk: AtDesk) -> Response {
    markdown(&desk, |around| Ok(Drafting::new(around)?.document().to_markdown()))
}

/// `GET …/desk/drafts/upload.md`: the text as it was uploaded.
pub(in crate::serve) async fn uploaded_markdown(desk: AtDesk) -> Response {
    markdown(&desk, |around| {
        let upload = around.published.state.editor.upload().ok_or(Missing::NotFound)?;
        Ok(around.house.document(upload.document)?.to_markdown())
    })
}

fn markdown(desk: &AtDesk, view: impl FnOnce(&Around<'_>) -> Result<String, Missing>) -> Response {
    let around = desk.around().ok_or_else(|| Problem::not_found(desk.lang));
    match around.and_then(|around| view(&around).map_err(|none| missing(desk.lang, none))) {
        Ok(text) => respond::private(StatusCode::OK, respond::MARKDOWN, text.into_bytes()),
        Err(problem) => desk.error(problem),
    }
}
