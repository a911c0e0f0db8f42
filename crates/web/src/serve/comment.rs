//! A comment from a form or a program.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use locale::Lang;
use registry::House;

use super::answer::{self, Media};
use super::desk::house;
use super::pages;
use super::problem::Problem;
use super::submit::{self, On};
use crate::app::App;

/// `POST …/report/N/p/NUMBER/comments`
pub(super) async fn on_provision(
    State(app): State<App>,
    Path((lang, forum, draft, number)): Path<(String, String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let on = pages::number(&draft).map(|draft| On::Provision(draft, number));
    receive(&app, &lang, &forum, on, &headers, &body).await
}

/// `POST …/report/N/comments`
pub(super) async fn on_draft(
    State(app): State<App>,
    Path((lang, forum, draft)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    receive(&app, &lang, &forum, pages::number(&draft).map(On::Draft), &headers, &body).await
}

/// `POST …/comments/REF/comments`
pub(super) async fn on_comment(
    State(app): State<App>,
    Path((lang, forum, about)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    receive(&app, &lang, &forum, about.parse().ok().map(On::Comment), &headers, &body).await
}

/// Takes a comment on what the address names; nothing where there is no such thing.
async fn receive(
    app: &App,
    lang: &str,
    forum: &str,
    on: Option<On>,
    headers: &HeaderMap,
    body: &[u8],
) -> Response {
    let (lang, house) = match house(app, lang, forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    // The whole request has been read: this instant decides (architecture.md, Time).
    let received_at = house.now();
    match (answer::media(headers), on) {
        (Media::Form, on) => super::form::receive(app, &house, lang, on.as_ref(), body, received_at).await,
        (Media::Json, Some(on)) => from_program(&house, lang, &on, headers, body, received_at).await,
        (Media::Json, None) => Problem::not_found(lang).into_json(),
        (Media::OtherForm | Media::Other, _) => {
            Problem::of_status(lang, StatusCode::UNSUPPORTED_MEDIA_TYPE).into_json()
        }
    }
}

async fn from_program(
    house: &Arc<House>,
    lang: Lang,
    on: &On,
    headers: &HeaderMap,
    body: &[u8],
    received_at: Timestamp,
) -> Response {
    let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let said = match submit::typed(lang, body)
        .and_then(|typed| typed.read(lang).map_err(|mut problems| problems.swap_remove(0)))
    {
        Ok(said) => said,
        Err(problem) => return problem.into_json(),
    };
    match submit::comment(house, on, lang, said, key, None, received_at).await {
        Ok(filed) => {
            // Whoever has the address of the receipt can withdraw the comment: nobody keeps the answer.
            let headers = [(header::CONTENT_TYPE, super::respond::JSON), (header::CACHE_CONTROL, "no-store")];
            (StatusCode::CREATED, headers, submit::answer(house, lang, &filed).to_string()).into_response()
        }
        Err(problem) => problem.into_json(),
    }
}
