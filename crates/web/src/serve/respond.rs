//! Sending a page: compressed once, with an entity tag, never stale.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use registry::House;

use crate::app::App;
pub(super) use crate::cache::Shows;
use crate::cache::{Form, Made};

/// HTML.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// JSON.
pub(super) const JSON: &str = "application/json";
/// Markdown.
pub(super) const MARKDOWN: &str = "text/markdown; charset=utf-8";
/// A feed (RFC 4287, section 7).
pub(super) const ATOM: &str = crate::views::feed::ATOM;
/// A calendar (RFC 5545, section 8.1).
pub(super) const CALENDAR: &str = "text/calendar; charset=utf-8";
/// A table (RFC 4180, section 3).
pub(super) const CSV: &str = "text/csv; charset=utf-8; header=present";
/// Plain text.
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

/// A page that everyone may have: made once for each thing it shows.
pub(super) async fn shared<R>(
    app: &App,
    headers: &HeaderMap,
    address: String,
    house: &Arc<House>,
    shows: Shows,
    media_type: &'static str,
    make: impl FnOnce() -> Result<Vec<u8>, R> + Send + 'static,
) -> Result<Response, R>
where
    R: Send + 'static,
{
    if let Some(made) = app.cache().get(&address) {
        return Ok(send(&made, headers));
    }
    let of = shows.now(house);
    let form = form_for(headers);
    let made = tokio::task::spawn_blocking(move || {
        let made = Made::new(media_type, make()?);
        // Compressed here, where it keeps no other request waiting.
        made.form(form);
        Ok(Arc::new(made))
    });
    let made = made.await.expect("BUG: making a page does not panic")?;
    app.cache().put(address, Arc::clone(house), shows, of, &made);
    Ok(send(&made, headers))
}

/// A page for one person: never kept by anyone.
pub(super) fn private(status: StatusCode, media_type: &'static str, page: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    (status, headers, Bytes::from(page)).into_response()
}

/// Whether the reader takes an encoding.
fn takes(headers: &HeaderMap, encoding: &str) -> bool {
    let accepted =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|offer| {
        // Names in any case, blanks around each part, a weight of 0 for never (RFC 9110, 12.5.3).
        let (name, weight) = offer.split_once(';').unwrap_or((offer, "q=1"));
        let weight = weight.trim().strip_prefix(['q', 'Q']).and_then(|rest| rest.trim().strip_prefix('='));
        name.trim().eq_ignore_ascii_case(encoding)
            && weight.is_some_and(|weight| weight.trim().parse().is_ok_and(|weight: f32| weight > 0.0))
    })
}

/// The form of a page that the reader takes.
fn form_for(headers: &HeaderMap) -> Form {
    let taken = |form: &Form| form.encoding().is_none_or(|encoding| takes(headers, encoding));
    Form::ALL.into_iter().find(taken).expect("BUG: a page as it is is for everyone")
}

/// Whether the reader has the page already, in whatever form (RFC 9110, 13.1.2).
fn is_seen(made: &Made, headers: &HeaderMap) -> bool {
    let seen = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|seen| seen.to_str().ok());
    seen.flat_map(|seen| seen.split(',')).map(str::trim).any(|one| {
        let one = one.strip_prefix("W/").unwrap_or(one);
        one == "*" || Form::ALL.iter().any(|form| made.tag(*form).as_bytes() == one.as_bytes())
    })
}

/// Sends a page in the form that the reader takes.
pub(super) fn send(made: &Made, headers: &HeaderMap) -> Response {
    let form = form_for(headers);
    let (bytes, tag) = made.form(form);
    let (status, body) = if is_seen(made, headers) {
        (StatusCode::NOT_MODIFIED, Body::empty())
    } else {
        (StatusCode::OK, Body::from(bytes))
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let out = response.headers_mut();
    out.reserve(HEADERS_MAX);
    if status == StatusCode::OK {
        out.insert(header::CONTENT_TYPE, HeaderValue::from_static(made.media_type));
        if let Some(encoding) = form.encoding() {
            out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
    }
    out.insert(header::ETAG, tag);
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    out.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if [JSON, ATOM, CALENDAR, CSV].contains(&made.media_type) {
        // Public data is for everyone's programs (ux.md 4.7).
        out.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    for (name, value) in super::PROTECTING {
        out.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Headers of a page, with room for those of the connection.
const HEADERS_MAX: usize = 16;
