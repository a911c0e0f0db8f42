//! Finds out who asks, and takes what changes something only from our own pages: by the origin of the request, and by
//! the token that every form of a session carries.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::BodyExt as _;
use locale::{Lang, Words};
use registry::{House, Token};

use super::answer::{Media, media};
use super::form::{is_beyond_limit, value};
use super::nomination_address;
use super::nomination_cv::FORM_BYTES_MAX;
use super::pages;
use super::problem::Problem;
use super::{REQUEST_BYTES_MAX, kept_form, sign_in};
use crate::app::App;
use crate::who::{self, Viewer};

/// Where it is defined what an origin is.
const ORIGIN_RULE: &str = "https://www.rfc-editor.org/rfc/rfc6454#section-4";

/// The language and the forum of an address.
fn place(app: &App, path: &str) -> Option<(Lang, Arc<House>)> {
    let mut parts = path.split('/').skip(1);
    let lang = parts.next()?.parse().ok()?;
    Some((lang, app.house(parts.next()?)?))
}

/// The value of a cookie.
pub(super) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(found, _)| *found == name).map(|(_, value)| value.to_owned())
}

fn viewer(app: &App, house: &House, headers: &HeaderMap) -> Option<Arc<Viewer>> {
    let secret: Token = cookie(headers, &who::cookie_name(house.id().as_str()))?.parse().ok()?;
    let signed_in = house.signed_in(&secret).ok().flatten()?;
    let form_token = who::form_token(app.form_secret(), &signed_in);
    Some(Arc::new(Viewer { signed_in, secret, form_token }))
}

/// Whether a request comes from a page of this very server (RFC 6454: scheme, host and port; behind a proxy the scheme
/// is the proxy's, so host and port decide).
fn is_from_here(headers: &HeaderMap) -> Option<bool> {
    let origin = headers.get(header::ORIGIN)?.to_str().ok()?;
    // What a browser sends from a page that gives no referrer, as those with a secret in their address (Fetch, 3.2): it
    // says nothing, and the token of the form decides.
    if origin == "null" {
        return None;
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let authority = origin.split_once("://").map_or("", |(_, authority)| authority);
    Some(!host.is_empty() && authority.eq_ignore_ascii_case(host))
}

/// What a request brings. Forms are posted; whatever else a program puts somewhere is not one.
fn kind(request: &Request) -> Media {
    match *request.method() {
        Method::POST => media(request.headers()),
        _ => Media::Other,
    }
}

/// Whether a method changes something.
fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether an address holds a secret that authorises whoever has it, signed in or not: the receipt of a comment, its
/// confirmation, the receipt of a nomination, the page of a nominated person. A form sent there needs no session, so
/// none that has ended or changed keeps it back; from another origin it is refused all the same.
fn holds_secret(path: &str) -> bool {
    let of_comment = path.split('/').nth(3).is_some_and(|part| part == "receipts" || part == "confirm");
    of_comment || nomination_address::holds_secret(path)
}

/// Establishes who asks and lets the request pass, or says why not.
pub(super) async fn guarded(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some((lang, house)) = place(&app, request.uri().path()) else { return next.run(request).await };
    let viewer = viewer(&app, &house, request.headers());
    let Some(of) = viewer.clone() else {
        let kind = kind(&request);
        // Programs of other origins may write for the public: a browser asks us first (Fetch, 4.8), and we do not answer.
        let is_form = matches!(kind, Media::Form | Media::OtherForm);
        if is_form && changes(request.method()) && is_from_here(request.headers()) == Some(false) {
            return who::with(None, async { elsewhere(&app, &house, lang, kind) }).await;
        }
        let had_one = cookie(request.headers(), &who::cookie_name(house.id().as_str())).is_some();
        let by_secret = holds_secret(request.uri().path());
        if had_one && !by_secret && changes(request.method()) && media(request.headers()) == Media::Form {
            return who::with(None, ended(&app, &house, lang, request, next)).await;
        }
        return next.run(request).await;
    };
    who::with(viewer, async move {
        if !changes(request.method()) {
            return next.run(request).await;
        }
        let from_here = is_from_here(request.headers());
        let kind = kind(&request);
        // A form with a file carries its token in a part of its body, which is not read here: it needs our origin. Where
        // a secret in the address authorises, a form may come without either.
        let is_form = matches!(kind, Media::Form | Media::OtherForm);
        let by_secret = is_form && holds_secret(request.uri().path());
        let needs_origin = kind != Media::Form && !by_secret;
        if from_here == Some(false) || (needs_origin && from_here.is_none()) {
            return elsewhere(&app, &house, lang, kind);
        }
        if kind != Media::Form || by_secret {
            return next.run(request).await;
        }
        let (request, body) = match whole(&app, &house, lang, request).await {
            Ok(read) => read,
            Err(response) => return *response,
        };
        if value(&body, "token").as_deref() == Some(of.form_token.as_str()) {
            return next.run(request).await;
        }
        kept_form::kept(&app, &house, lang, request.uri().path(), &body, kept_form::Why::Stale)
    })
    .await
}

/// The body of a form, read whole and put back; the page that says no where it is too large.
async fn whole(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    request: Request,
) -> Result<(Request, Bytes), Box<Response>> {
    let (head, mut body) = request.into_parts();
    let (mut read, mut bytes) = (0, Vec::new());
    let refused = |status| Box::new(pages::error_in(app, house, lang, Problem::of_status(lang, status)));
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Err(refused(StatusCode::BAD_REQUEST)) };
        let Some(part) = frame.data_ref() else { continue };
        read += part.len();
        // What is too large is read on: a browser shows an answer only when it could send all.
        if read > FORM_BYTES_MAX {
            break;
        }
        if read <= REQUEST_BYTES_MAX {
            bytes.extend_from_slice(part);
        }
    }
    if read > REQUEST_BYTES_MAX {
        return Err(refused(StatusCode::PAYLOAD_TOO_LARGE));
    }
    if is_beyond_limit(&bytes) {
        return Err(Box::new(pages::error_in(app, house, lang, Problem::too_many_fields(lang))));
    }
    let bytes = Bytes::from(bytes);
    Ok((Request::from_parts(head, Body::from(bytes.clone())), bytes))
}

/// A form of a session that has ended: what was typed is kept, and comes back after signing in.
async fn ended(app: &App, house: &Arc<House>, lang: Lang, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if sign_in::is_own(&path) {
        return next.run(request).await;
    }
    match whole(app, house, lang, request).await {
        // A form without our token was opened by somebody who was not signed in: it is theirs to send.
        Ok((request, body)) if value(&body, "token").is_none() => next.run(request).await,
        Ok((_, body)) => kept_form::kept(app, house, lang, &path, &body, kept_form::Why::Ended),
        Err(response) => *response,
    }
}

fn elsewhere(app: &App, house: &Arc<House>, lang: Lang, kind: Media) -> Response {
    let words = Words::of(lang);
    let (title, detail) = match kind {
        Media::Form | Media::OtherForm => (words.saved_elsewhere_title(), words.saved_elsewhere_text()),
        Media::Json | Media::Other => (words.request_elsewhere_title(), words.request_elsewhere_text()),
    };
    let problem = Problem {
        rule: Some("same-origin".to_owned()),
        source: Some((ORIGIN_RULE.to_owned(), "RFC 6454, 4".to_owned())),
        ..Problem::new(lang, StatusCode::FORBIDDEN, title, detail)
    };
    match kind {
        Media::Form | Media::OtherForm => pages::error_in(app, house, lang, problem),
        Media::Json | Media::Other => problem.into_json(),
    }
}
