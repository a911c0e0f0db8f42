//! The circular letter at the desk: how it stands, the check page, the sending.

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use mandate::Duty;
use registry::Ask;

use super::answers::{ask, refused};
use super::desk::{house, missing};
use super::duty::with_duty;
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use crate::app::App;
use crate::views::around::Around;
use crate::views::desk_letter::{self as view, check, desk_letter};

/// `GET …/desk/letter?preview=LANGUAGE&state=STATE&after=N`
pub(super) async fn page(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<view::Query>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match with_duty(&app, &house, lang, "/desk/letter", Duty::Letters) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let base = app.folder().post().base().unwrap_or_default();
    private(&app, &house, lang, StatusCode::OK, |around| desk_letter(around, &viewer, &query, &base))
}

/// `POST …/desk/letter`: `step=check` shows to whom it goes; `step=send` sends it to those who were shown.
pub(super) async fn act(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match with_duty(&app, &house, lang, "/desk/letter", Duty::Letters) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    if value(&body, "step").as_deref() != Some("send") {
        return private(&app, &house, lang, StatusCode::OK, |around| check(around, false));
    }
    let Some(around) = Around::new(&house, lang, app.is_demonstration()) else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let is_changed = match view::seen(&around) {
        // Where it goes to nobody, the core says why.
        Ok(now) => now.is_some_and(|now| value(&body, "seen").is_none_or(|seen| seen != now)),
        Err(none) => return error_in(&app, &house, lang, missing(lang, none)),
    };
    if is_changed {
        return private(&app, &house, lang, StatusCode::CONFLICT, |around| check(around, true));
    }
    match ask(&house, Ask::SendLetter { actor: viewer.actor().clone() }).await {
        Ok(_) => see_other(&format!("/{lang}/{}/desk/letter?done=sent", house.id())),
        Err(failure) => error_in(&app, &house, lang, refused(&house, lang, &failure)),
    }
}
