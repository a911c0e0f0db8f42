//! What only the sender of a comment sees and does: the receipt, the confirmation.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use forum::CommentRef;
use forum::comments::{Place as At, Status};
use locale::Lang;
use registry::{Act, Holder, House, Token};
use serde::Deserialize;
use serde_json::json;

use super::answer::{self, Media};
use super::form::{Fields, Step, see_other, unreadable, value};
use super::pages::{error, error_in, error_with_text, private};
use super::problem::Problem;
use super::submit;
use super::writing::field;
use super::{desk, respond};
use crate::app::App;
use crate::json::{self, Missing};
use crate::pages::receipt::{Change, Done};
use crate::parts::FieldError;
use crate::views::around::Around;
use crate::views::receipt as view;

/// The house and the holder of an address of a receipt.
fn held(
    app: &App,
    lang: &str,
    forum: &str,
    token: &str,
) -> Result<(Lang, Arc<House>, Token, Holder), Box<Response>> {
    let (lang, house) = desk::house(app, lang, forum).map_err(|problem| Box::new(error(app, *problem)))?;
    let nothing = || {
        let words = locale::Words::of(lang);
        let problem =
            Problem::new(lang, StatusCode::NOT_FOUND, words.error_404_title(), words.refusal_no_such_token());
        Box::new(error_in(app, &house, lang, problem))
    };
    let token: Token = token.parse().map_err(|_| nothing())?;
    match house.receipt_holder(&token) {
        Ok(Some(holder)) => Ok((lang, house, token, holder)),
        Ok(None) => Err(nothing()),
        Err(_) => Err(Box::new(error_in(app, &house, lang, Problem::unavailable(lang)))),
    }
}

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

/// `…/receipts/TOKEN`, with `.txt` the receipt that is verified, with `.json` the same as data
pub(super) async fn receipt(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
    Query(what): Query<What>,
) -> Response {
    // `TOKEN.2.txt` is the receipt of the second form of the comment, which is its first correction.
    let (token, suffix) = token.split_once('.').unwrap_or((&token, ""));
    let (version, suffix) = match suffix.split_once('.') {
        Some((version, suffix)) => (version.parse().ok().filter(|version| *version > 0), suffix),
        None => (Some(1), suffix),
    };
    let (lang, house, token, holder) = match held(&app, &lang, &forum, token) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let done = what.done.and_then(|done| agreed(&done, &house, holder.reference));
    match suffix {
        "" => private(&app, &house, lang, StatusCode::OK, |around| {
            let mut page = view::receipt(around, &token, holder, done)?;
            page.frame = Around::with_json(page.frame, &format!("/receipts/{token}.json"));
            Ok(page)
        }),
        "txt" => text(&app, &house, lang, holder, version),
        "json" => data(&app, &house, lang, &token, holder),
        _ => error_in(&app, &house, lang, Problem::not_found(lang)),
    }
}

/// What the address says was just done, where the comment stands so: anyone can write anything into an address.
fn agreed(said: &str, house: &House, reference: CommentRef) -> Option<Done> {
    let published = house.published();
    let comments = &published.state.comments;
    let comment = comments.get(reference).filter(|comment| !comment.erased)?;
    let confirmed = matches!(comment.status, Status::Checking | Status::Published);
    let stands = confirmed || comment.status == Status::Received;
    match said {
        "received" if stands => Some(Done::Received),
        "confirmed" if confirmed => Some(Done::Confirmed),
        "corrected" if stands && comments.revisions(reference).next().is_some() => Some(Done::Corrected),
        "withdrawn" if comment.status == Status::Withdrawn => Some(Done::Withdrawn),
        _ => None,
    }
}

fn is_withdrawn(house: &House, reference: CommentRef) -> bool {
    agreed("withdrawn", house, reference).is_some()
}

/// The receipt that `travaux verify` takes.
fn text(app: &App, house: &Arc<House>, lang: Lang, holder: Holder, version: Option<usize>) -> Response {
    let published = house.published();
    let versions = published.state.comments.versions(holder.reference);
    let seq = version.and_then(|version| versions.get(version - 1)).map(|version| version.seq);
    match seq.ok_or(Missing::NotFound).and_then(|seq| Ok(house.receipt(seq)?)) {
        Ok(text) => {
            let mut response = respond::private(StatusCode::OK, respond::TEXT, text.into_bytes());
            let number = version
                .filter(|version| *version > 1)
                .map_or_else(String::new, |number| format!(".{number}"));
            let name = format!("attachment; filename=\"{}{number}.txt\"", holder.reference);
            let name = HeaderValue::from_str(&name).expect("BUG: a reference is ASCII");
            response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            response
        }
        Err(missing) => error_in(app, house, lang, desk::missing(lang, missing)),
    }
}

/// The receipt as data, for its sender.
fn data(app: &App, house: &Arc<House>, lang: Lang, token: &Token, holder: Holder) -> Response {
    let published = house.published();
    let Some(comment) = published.state.comments.get(holder.reference) else {
        return error_in(app, house, lang, Problem::not_found(lang));
    };
    let sent = if comment.erased { None } else { house.sent(comment.sent).ok() };
    let versions = json::versions(&published.state, holder.reference, |_| true);
    let data = json!({
        "reference": holder.reference,
        "received_at": record::format_instant(comment.received_at()),
        "filed_at": record::format_instant(comment.filed_at()),
        "late": comment.late,
        "label": comment.label,
        "state": comment.status,
        "digest": comment.sent,
        "wording": sent.as_ref().and_then(|sent| sent.wording.clone()),
        "reason": sent.as_ref().and_then(|sent| sent.reason.clone()),
        "language": published.state.comments.language(comment),
        "entry": comment.seq,
        "versions": versions,
        "receipt_url": submit::receipt_path(house, lang, token),
        "key": house.key().to_string(),
    });
    respond::private(StatusCode::OK, respond::JSON, data.to_string().into_bytes())
}

/// `POST …/receipts/TOKEN`: withdraw or correct.
pub(super) async fn change(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house, token, holder) = match held(&app, &lang, &forum, &token) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let received_at = house.now();
    if answer::media(&headers) != Media::Form {
        let problem = Problem::of_status(lang, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        return error_in(&app, &house, lang, problem);
    }
    let Some(fields) = Fields::read(&body) else {
        return error_in(&app, &house, lang, unreadable(lang));
    };
    let back = |done: &str| see_other(&format!("{}?done={done}", submit::receipt_path(&house, lang, &token)));
    if fields.step == Step::Withdraw {
        // Taking back what was taken back changes nothing, and is no mistake: a second press, a second window.
        if is_withdrawn(&house, holder.reference) {
            return back("withdrawn");
        }
        let reason = match fields.typed.why(lang) {
            Ok(reason) => reason,
            Err(problem) => return error_with_text(&app, &house, lang, problem, &fields.typed),
        };
        let withdraw = Act::Withdraw { reason };
        return match submit::by_token(&house, lang, token.clone(), withdraw, received_at).await {
            Ok(()) => back("withdrawn"),
            Err(_) if is_withdrawn(&house, holder.reference) => back("withdrawn"),
            Err(problem) => error_with_text(&app, &house, lang, problem, &fields.typed),
        };
    }
    let mut typed = fields.typed.clone();
    let published = house.published();
    let comment = published.state.comments.get(holder.reference);
    if typed.language.is_empty() || typed.language == "other" {
        typed.language =
            comment.map_or_else(String::new, |comment| published.state.comments.language(comment).to_owned());
    }
    if !comment.is_some_and(|comment| matches!(comment.place, At::Unit(_))) {
        typed.wording = None;
    }
    match submit::correction(&house, lang, &token, &typed, received_at).await {
        Ok(()) => back("corrected"),
        Err(problem) if problem.field.is_some() => {
            private(&app, &house, lang, StatusCode::UNPROCESSABLE_ENTITY, |around| {
                let mut page = view::receipt(around, &token, holder, None)?;
                page.frame.error = true;
                if let (Change::Until { correct, .. }, Some(field)) =
                    (&mut page.change, problem.field.as_deref().and_then(field))
                {
                    correct.wording = correct.wording.take().map(|old| typed.wording.clone().unwrap_or(old));
                    correct.reason = typed.reason.clone().unwrap_or_default();
                    correct.errors = vec![FieldError { field, text: problem.detail.clone() }];
                }
                Ok(page)
            })
        }
        Err(problem) => error_with_text(&app, &house, lang, problem, &typed),
    }
}

/// `GET …/confirm/TOKEN`: shows it, and changes nothing.
pub(super) async fn confirm(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
) -> Response {
    let (lang, house) = match desk::house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let Ok(token) = token.parse::<Token>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let Ok(holder) = house.confirm_holder(&token) else {
        return error_in(&app, &house, lang, Problem::unavailable(lang));
    };
    let status = if holder.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    private(&app, &house, lang, status, |around| view::confirm(around, &token, holder, false))
}

/// `POST …/confirm/TOKEN`: does it.
pub(super) async fn confirmed(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = match desk::house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let received_at = house.now();
    let Ok(token) = token.parse::<Token>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    // Whoever confirms stands behind the words they read, not behind others that came since.
    if let Some(read) = value(&body, "digest")
        && let Ok(Some(holder)) = house.confirm_holder(&token)
        && let Some(comment) = house.published().state.comments.get(holder.reference)
        && comment.status == Status::Received
        && comment.sent.to_string() != read
    {
        return private(&app, &house, lang, StatusCode::CONFLICT, |around| {
            view::confirm(around, &token, Some(holder), true)
        });
    }
    match submit::by_token(&house, lang, token.clone(), Act::Confirm, received_at).await {
        Ok(()) => see_other(&format!("/{lang}/{}/confirm/{token}", house.id())),
        Err(problem) => error_in(&app, &house, lang, problem),
    }
}
