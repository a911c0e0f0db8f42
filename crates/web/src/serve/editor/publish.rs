//! The next draft is published as it was written, now or at an instant.

use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use forum::Refusal;
use forum::refusal::Conflict;
use registry::{Ask, Failure};

use super::at_desk::AtDesk;
use super::form;
use crate::serve::form::value;
use crate::serve::problem::Problem;
use crate::views::editor as view;

/// `GET …/desk/drafts/publish`
pub(in crate::serve) async fn publish(desk: AtDesk) -> Response {
    desk.page(StatusCode::OK, view::publish)
}

/// `POST …/desk/drafts/publish`: now, or at an instant.
pub(in crate::serve) async fn published(desk: AtDesk, body: Bytes) -> Response {
    let received_at = desk.house.now();
    let later = value(&body, "when").as_deref() == Some("later");
    let at = value(&body, "at").unwrap_or_default();
    let title = value(&body, "title").map(|title| form::lines(&title)).filter(|title| !title.is_empty());
    let seen: Option<u64> = value(&body, "seen").and_then(|seen| seen.parse().ok());
    let Some(mandate) = desk.house.mandate() else {
        return desk.error(Problem::not_found(desk.lang));
    };
    let again = |status: StatusCode, wrong: Option<&'static str>, refused: Option<String>| {
        desk.page(status, |around| {
            let mut page = view::publish(around)?;
            page.frame.error = true;
            (page.later, page.at, page.wrong, page.refused) = (later, at.clone(), wrong, refused);
            if let Some(seen) = seen {
                page.since = view::since(around, seen)?;
                let editor = &around.published.state.editor;
                // What no paragraph tells of is the text itself.
                page.text_since =
                    !editor.is_as_seen(Some(seen)) && (editor.text_entry() > seen || page.since.is_empty());
            }
            if let Some(title) = &title {
                page.title.clone_from(title);
            }
            Ok(page)
        })
    };
    let publish_at = later.then(|| form::instant(&at, &mandate.zone));
    if publish_at.is_some_and(|at| at.is_none_or(|at| at <= received_at)) {
        let wrong = desk.words().editor_publish_at_wrong();
        return again(StatusCode::UNPROCESSABLE_ENTITY, Some(wrong), None);
    }
    let publish_at = publish_at.flatten();
    let asked =
        Ask::PublishWorking { actor: desk.viewer.actor().clone(), title: title.clone(), publish_at, seen };
    match desk.ask(received_at, asked).await {
        Ok(()) => desk.to(if publish_at.is_some() { "?done=ready" } else { "?done=published" }),
        // The second of two clicks: what it asks for was done by the first.
        Err(Failure::Refused(Refusal::Conflict(_))) if publish_at.is_none() && is_out(&desk, &body) => {
            desk.to("?done=published")
        }
        Err(failure) => {
            let problem = desk.problem(&failure);
            match failure {
                Failure::Refused(Refusal::Conflict(Conflict::RoomChanged)) => {
                    again(problem.status, None, Some(desk.words().editor_publish_changed().to_owned()))
                }
                Failure::Refused(Refusal::Uncaused { .. } | Refusal::Conflict(_)) => {
                    again(problem.status, None, Some(problem.detail))
                }
                _ => desk.error(problem),
            }
        }
    }
}

/// Whether the draft that a form was to publish is the newest one.
fn is_out(desk: &AtDesk, body: &Bytes) -> bool {
    let published = desk.house.published();
    let newest = published.state.drafts.newest().map(|newest| newest.text.number.to_string());
    newest.is_some_and(|newest| value(body, "draft") == Some(newest))
}
