//! Publishing the answers of a round, from the page that lists what is missing.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::{DraftNumber, Refusal};
use locale::Lang;
use registry::{Ask, Failure, House};
use serde::Deserialize;

use super::answers::{ask, refused};
use super::desk::house;
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::queue::at_the_desk;
use crate::app::App;
use crate::views::closing::closing;
use crate::views::desk_filter::Filter;

#[derive(Deserialize)]
pub(super) struct Round {
    round: Option<DraftNumber>,
    done: Option<String>,
}

/// `GET …/desk/publish?round=N`
pub(super) async fn page(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<Round>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match at_the_desk(&app, &house, lang, "/desk/publish") {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let first = || Filter::default().round(&house.published().state).unwrap_or_default();
    let round = query.round.unwrap_or_else(first);
    private(&app, &house, lang, StatusCode::OK, |around| {
        closing(around, &viewer, round, query.done.is_some())
    })
}

/// `POST …/desk/dispositions/publish` from a form
pub(super) async fn published(app: &App, house: &Arc<House>, lang: Lang, body: &[u8]) -> Response {
    let viewer = match at_the_desk(app, house, lang, "/desk/publish") {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Some(round) = value(body, "round").and_then(|round| round.parse::<DraftNumber>().ok()) else {
        return error_in(app, house, lang, Problem::not_found(lang));
    };
    match ask(house, Ask::PublishAnswers { actor: viewer.actor().clone(), round }).await {
        Ok(_) => see_other(&format!("/{lang}/{}/desk/publish?round={round}&done=published", house.id())),
        // Something came between: the page says what.
        Err(Failure::Refused(Refusal::Unanswered { .. })) => {
            private(app, house, lang, StatusCode::CONFLICT, |around| closing(around, &viewer, round, false))
        }
        Err(failure) => error_in(app, house, lang, refused(house, lang, &failure)),
    }
}
