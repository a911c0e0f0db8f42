//! A comment from a form or a program.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use forum::DraftNumber;
use locale::Lang;

use super::desk::house;
use super::problem::Problem;
use super::submit::{self, On};
use crate::app::App;

/// What a request is written in.
enum Form {
    Json,
    Html,
    Other,
}

fn form_of(headers: &HeaderMap) -> Form {
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match media.split(';').next().unwrap_or_default().trim() {
        "application/json" => Form::Json,
        "application/x-www-form-urlencoded" => Form::Html,
        _ => Form::Other,
    }
}

/// `POST …/report/N/p/NUMBER/comments`
pub(super) async fn on_provision(
    State(app): State<App>,
    Path((lang, forum, draft, number)): Path<(String, String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match draft.parse::<DraftNumber>() {
        Ok(draft) => receive(&app, &lang, &forum, &On::Provision(draft, number), &headers, &body).await,
        Err(_) => Problem::not_found(Lang::En).into_json(),
    }
}

/// `POST …/report/N/comments`
pub(super) async fn on_draft(
    State(app): State<App>,
    Path((lang, forum, draft)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match draft.parse::<DraftNumber>() {
        Ok(draft) => receive(&app, &lang, &forum, &On::Draft(draft), &headers, &body).await,
        Err(_) => Problem::not_found(Lang::En).into_json(),
    }
}

/// `POST …/comments/REF/comments`
pub(super) async fn on_comment(
    State(app): State<App>,
    Path((lang, forum, about)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match about.parse() {
        Ok(about) => receive(&app, &lang, &forum, &On::Comment(about), &headers, &body).await,
        Err(_) => Problem::not_found(Lang::En).into_json(),
    }
}

async fn receive(app: &App, lang: &str, forum: &str, on: &On, headers: &HeaderMap, body: &[u8]) -> Response {
    let (lang, house) = match house(app, lang, forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    // The whole request has been read: this instant decides (architecture.md, Time).
    let received_at = house.now();
    match form_of(headers) {
        Form::Json => {
            let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok()).map(str::to_owned);
            let said = match submit::typed(lang, body)
                .and_then(|typed| typed.read(lang).map_err(|mut problems| problems.swap_remove(0)))
            {
                Ok(said) => said,
                Err(problem) => return problem.into_json(),
            };
            match submit::comment(&house, on, lang, said, key, None, received_at).await {
                Ok(filed) => {
                    let headers = [(header::CONTENT_TYPE, super::respond::JSON)];
                    (StatusCode::CREATED, headers, submit::answer(&house, lang, &filed).to_string())
                        .into_response()
                }
                Err(problem) => problem.into_json(),
            }
        }
        Form::Html => super::form::receive(app, &house, lang, on, body, received_at).await,
        Form::Other => {
            let words = locale::Words::of(lang);
            Problem::new(
                lang,
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                words.error_415_title(),
                words.error_415_text(),
            )
            .into_json()
        }
    }
}
