//! Nominating: the page, its form, and the same for programs.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use forum::nominations::Expert;
use jiff::Timestamp;
use locale::Lang;
use mandate::ActionId;
use registry::mail::NOMINATION_RECEIPTS;
use registry::{Answer, Ask, House, Idempotency, Nominated, Token};
use serde_json::{Value, json};

use super::answer::{Media, media};
use super::comment::key;
use super::desk::{self, house};
use super::nomination_form::from_form;
use super::nomination_input::{Said, told};
use super::nomination_json::from_json;
use super::pages::{error, shared};
use super::problem::Problem;
use super::respond::{self, Shows};
use super::submit::ask;
use crate::app::App;
use crate::json;
use crate::parts::NominationState;
use crate::views::around::Around;
use crate::views::nominations as view;

/// `GET …/nominations`
pub(super) async fn page(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    let view = |app: &App, around: &Around<'_>| view::nominations(app, around, None);
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Everything, view).await
}

/// `GET …/nominations.json`
pub(super) async fn data(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    desk::send(&app, &headers, &uri, (&lang, &forum), Shows::Everything, json::nominations).await
}

/// `POST …/nominations`, from the form and from programs.
pub(super) async fn nominate(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    // The whole request has been read: this instant decides.
    let received_at = house.now();
    match media(&headers) {
        Media::Form => from_form(&app, &house, lang, &body, received_at).await,
        Media::Json => from_program(&house, lang, &headers, &body, received_at).await,
        Media::OtherForm | Media::Other => {
            Problem::of_status(lang, StatusCode::UNSUPPORTED_MEDIA_TYPE).into_json()
        }
    }
}

async fn from_program(
    house: &Arc<House>,
    lang: Lang,
    headers: &HeaderMap,
    body: &[u8],
    received_at: Timestamp,
) -> Response {
    let (typed, mut problems) = match from_json(lang, body) {
        Ok(read) => read,
        Err(problem) => return problem.into_json(),
    };
    let key = key(lang, headers).unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    let said = match typed.read(house, lang, None, received_at) {
        Ok(said) if problems.is_empty() => said,
        said => {
            for problem in said.err().unwrap_or_default() {
                if problem.field.is_none() {
                    return problem.into_json();
                }
                if !problems.iter().any(|known| known.field == problem.field) {
                    problems.push(problem);
                }
            }
            return Problem::all(lang, problems).into_json();
        }
    };
    match file(house, lang, &said, key, received_at).await {
        Ok(filed) => {
            // Whoever has the address of the receipt can take the nomination back: nobody keeps the answer.
            let headers = [(header::CONTENT_TYPE, respond::JSON), (header::CACHE_CONTROL, "no-store")];
            (StatusCode::CREATED, headers, answered(house, lang, &filed).to_string()).into_response()
        }
        Err(problem) if problem.field.is_some() => {
            Problem::all(lang, said.with_mistakes(house, lang, received_at, vec![problem])).into_json()
        }
        Err(problem) => problem.into_json(),
    }
}

/// Files a nomination that was read.
pub(super) async fn file(
    house: &Arc<House>,
    lang: Lang,
    said: &Said,
    key: Option<String>,
    received_at: Timestamp,
) -> Result<Nominated, Problem> {
    let mandate = house.mandate().ok_or_else(|| Problem::not_found(lang))?;
    let idempotency = key.map(|key| Idempotency { key, request: said.digest() });
    let Said { actor, nomination, .. } = said;
    let nominate = Ask::Nominate { actor: actor.clone(), nomination: Box::new(nomination.clone()) };
    match ask(house, received_at, nominate, idempotency).await {
        Ok(Answer::Nominated(nominated)) => Ok(nominated),
        Ok(Answer::Filed(_) | Answer::Done { .. }) => unreachable!("BUG: an expert is nominated"),
        Err(failure) => Err(told(&failure, &mandate, lang)),
    }
}

/// The answer to a program: the members of that to a comment.
fn answered(house: &House, lang: Lang, filed: &Nominated) -> Value {
    let published = house.published();
    let one = published.state.nominations.get(filed.nomination);
    let expert = one.and_then(|one| published.state.nominations.expert(one.expert));
    let state = one.map_or(NominationState::Waiting, |one| NominationState::of(one, expert));
    let cell = one
        .and_then(|one| published.state.mandate()?.participation.cell(&one.category, &ActionId::nominate()));
    json!({
        "reference": filed.nomination,
        "received_at": record::format_instant(filed.received_at),
        "filed_at": record::format_instant(filed.filed_at),
        "late": filed.late,
        "label": cell.and_then(|cell| cell.label),
        "state": state.name(),
        "accepted": expert.is_some_and(Expert::has_accepted),
        "digest": filed.digest,
        "receipt_url": filed.receipt.as_ref().map(|receipt| receipt_path(house, lang, receipt)),
    })
}

/// The path of a receipt.
pub(super) fn receipt_path(house: &House, lang: Lang, token: &Token) -> String {
    format!("/{lang}/{}/{NOMINATION_RECEIPTS}/{token}", house.id())
}
