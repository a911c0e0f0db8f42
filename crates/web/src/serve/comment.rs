//! A comment from a form or a program.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use locale::Lang;
use registry::House;
use registry::ask::KEY_CHARS_MAX;

use super::answer::{self, Media};
use super::desk::house;
use super::pages;
use super::problem::Problem;
use super::submit::{self, On};
use super::{body, mistakes};
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
    let (typed, mut problems) = match body::read(lang, body) {
        Ok(read) => read,
        Err(problem) => return problem.into_json(),
    };
    let key = key(lang, headers).unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    let words = typed.words(lang);
    let in_words = || {
        let sent = words.as_ref().ok();
        sent.map(|sent| mistakes::in_words(house, lang, on, sent, received_at, None)).unwrap_or_default()
    };
    let said = match typed.read(lang) {
        Ok(said) if problems.is_empty() => said,
        said => {
            mistakes::add(&mut problems, said.err().unwrap_or_default());
            mistakes::add(&mut problems, in_words());
            return Problem::all(lang, problems).into_json();
        }
    };
    match submit::comment(house, on, lang, said, key, None, received_at).await {
        Ok(filed) => {
            // Whoever has the address of the receipt can withdraw the comment: nobody keeps the answer.
            let headers = [(header::CONTENT_TYPE, super::respond::JSON), (header::CACHE_CONTROL, "no-store")];
            (StatusCode::CREATED, headers, submit::answer(house, lang, &filed).to_string()).into_response()
        }
        Err(problem) => {
            let more = if problem.field.is_some() { in_words() } else { Vec::new() };
            let mut problems = vec![problem];
            mistakes::add(&mut problems, more);
            Problem::all(lang, problems).into_json()
        }
    }
}

/// The idempotency key: one header of visible ASCII, or none.
pub(super) fn key(lang: Lang, headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let words = locale::Words::of(lang);
    let mut given = headers.get_all("idempotency-key").iter();
    let Some(key) = given.next() else { return Ok(None) };
    let wrong = || Problem::key(lang, words.refusal_key_wrong(KEY_CHARS_MAX));
    if given.next().is_some() {
        return Err(wrong());
    }
    match key.to_str() {
        Ok("") => Err(Problem::key(lang, words.refusal_key_empty())),
        Ok(key) if key.len() <= KEY_CHARS_MAX && key.bytes().all(|byte| byte.is_ascii_graphic()) => {
            Ok(Some(key.to_owned()))
        }
        _ => Err(wrong()),
    }
}
