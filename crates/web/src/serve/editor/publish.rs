//! The next draft is published as it was written, now or at an instant.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::Refusal;
use locale::Words;
use registry::{Ask, Failure};

use super::{at_desk, form};
use crate::app::App;
use crate::serve::form::{see_other, value};
use crate::serve::pages::{error_in, private};
use crate::serve::problem::Problem;
use crate::serve::submit::ask;
use crate::views::editor as view;

const PATH: &str = "/desk/drafts/publish";

/// `GET …/desk/drafts/publish`
pub(in crate::serve) async fn publish(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    let (lang, house, _) = match at_desk(&app, &lang, &forum, PATH) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    private(&app, &house, lang, StatusCode::OK, view::publish)
}

/// `POST …/desk/drafts/publish`: now, or at an instant.
pub(in crate::serve) async fn published(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house, viewer) = match at_desk(&app, &lang, &forum, PATH) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let received_at = house.now();
    let later = value(&body, "when").as_deref() == Some("later");
    let at = value(&body, "at").unwrap_or_default();
    let title = value(&body, "title").map(|title| form::lines(&title)).filter(|title| !title.is_empty());
    let Some(mandate) = house.mandate() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let again = |status: StatusCode, wrong: Option<&'static str>, refused: Option<String>| {
        private(&app, &house, lang, status, |around| {
            let mut page = view::publish(around)?;
            page.frame.error = true;
            (page.later, page.at, page.wrong, page.refused) = (later, at.clone(), wrong, refused);
            if let Some(title) = &title {
                page.title.clone_from(title);
            }
            Ok(page)
        })
    };
    let publish_at = later.then(|| form::instant(&at, &mandate.zone));
    if publish_at.is_some_and(|at| at.is_none_or(|at| at <= received_at)) {
        let wrong = Words::of(lang).editor_publish_at_wrong();
        return again(StatusCode::UNPROCESSABLE_ENTITY, Some(wrong), None);
    }
    let publish_at = publish_at.flatten();
    let asked = Ask::PublishWorking { actor: viewer.actor().clone(), title: title.clone(), publish_at };
    match ask(&house, received_at, asked, None).await {
        Ok(_) => {
            let done = if publish_at.is_some() { "ready" } else { "published" };
            see_other(&format!("/{lang}/{}/desk/drafts?done={done}", house.id()))
        }
        Err(failure @ Failure::Refused(Refusal::Uncaused { .. } | Refusal::Conflict(_))) => {
            let problem = Problem::of(&failure, &mandate, lang);
            again(problem.status, None, Some(problem.detail))
        }
        Err(failure) => error_in(&app, &house, lang, Problem::of(&failure, &mandate, lang)),
    }
}
