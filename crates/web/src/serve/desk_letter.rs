//! The circular letter at the desk: how it stands, the check page, the sending.

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::Refusal;
use forum::refusal::Conflict;
use mandate::Duty;
use registry::{Ask, Failure};

use super::answers::{ask, refused};
use super::desk::{house, missing};
use super::duty::with_duty;
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use crate::app::App;
use crate::views::around::Around;
use crate::views::desk_letter::{self as view, Sending, check, desk_letter};

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

/// `POST …/desk/letter`: `step=check` shows to whom it goes; `step=send` sends it to those who were shown. `check-again` and
/// `send-again` do so for those whom it did not reach.
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
    let step = value(&body, "step").unwrap_or_default();
    let sending = if step.ends_with("-again") { Sending::Missed } else { Sending::Left };
    if !step.starts_with("send") {
        return private(&app, &house, lang, StatusCode::OK, |around| check(around, sending, false));
    }
    let Some(around) = Around::new(&house, lang, app.is_demonstration()) else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let is_changed = match view::seen(&around, sending) {
        // Where it goes to nobody, the core says why.
        Ok(now) => now.is_some_and(|now| value(&body, "seen").is_none_or(|seen| seen != now)),
        Err(none) => return error_in(&app, &house, lang, missing(lang, none)),
    };
    if is_changed {
        return private(&app, &house, lang, StatusCode::CONFLICT, |around| check(around, sending, true));
    }
    let actor = viewer.actor().clone();
    let send = match sending {
        Sending::Left => Ask::SendLetter { actor },
        Sending::Missed => Ask::SendLetterAgain { actor },
    };
    let back = |done: &str| see_other(&format!("/{lang}/{}/desk/letter?done={done}", house.id()));
    match ask(&house, send).await {
        Ok(_) => back("sent"),
        // Whoever presses twice wanted it sent, and it is.
        Err(Failure::Refused(Refusal::Conflict(Conflict::LetterSent(_) | Conflict::LetterReached(_)))) => {
            back("already")
        }
        Err(failure) => error_in(&app, &house, lang, refused(&house, lang, &failure)),
    }
}
