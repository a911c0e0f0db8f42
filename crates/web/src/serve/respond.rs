//! Sending a page: compressed once, with an entity tag, never stale.

use std::sync::Arc;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use forum::DraftNumber;
use registry::House;

use crate::app::App;
use crate::cache::{Key, Made};

/// HTML.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// JSON.
pub(super) const JSON: &str = "application/json";
/// Markdown.
pub(super) const MARKDOWN: &str = "text/markdown; charset=utf-8";
/// Plain text.
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

/// Seconds in which a page that tells the time left may be sent again: windows close on quarters of an hour, in
/// whatever zone.
const BUCKET_SECONDS: i64 = 15 * 60;

/// What a page shows, and so what makes it another page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    /// What was decided, and drafts.
    Decided,
    /// Comments of one round beside that.
    Round(DraftNumber),
    /// Any part of the record.
    Everything,
}

impl Shows {
    fn revision(self, house: &House) -> u64 {
        let published = house.published();
        match self {
            Self::Decided => published.state.revisions.decided(),
            Self::Round(round) => published.state.revisions.round(round),
            Self::Everything => published.size,
        }
    }
}

/// A page that everyone may have: made once for each thing it shows.
pub(super) async fn shared<R>(
    app: &App,
    headers: &HeaderMap,
    address: String,
    house: &House,
    shows: Shows,
    media_type: &'static str,
    make: impl FnOnce() -> Result<Vec<u8>, R> + Send + 'static,
) -> Result<Response, R>
where
    R: Send + 'static,
{
    let (revision, bucket) = (shows.revision(house), house.now().as_second() / BUCKET_SECONDS);
    let key = Key { address, revision, bucket };
    if let Some(made) = app.cache().get(&key) {
        return Ok(send(&made, headers));
    }
    let made = tokio::task::spawn_blocking(move || make().map(|page| Arc::new(Made::new(media_type, page))));
    let made = made.await.expect("BUG: making a page does not panic")?;
    app.cache().put(key, &made);
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
        let (name, weight) = offer.split_once(";q=").unwrap_or((offer, "1"));
        name.trim() == encoding && weight.trim().parse().is_ok_and(|weight: f32| weight > 0.0)
    })
}

/// The forms of a page: how each is encoded, and what its entity tag ends with, since the bytes of each are its own
/// (RFC 9110, 8.8.3).
const FORMS: [(&str, &str); 3] = [("br", "-br"), ("gzip", "-gz"), ("", "")];

fn etag(made: &Made, suffix: &str) -> String {
    format!("\"{}{suffix}\"", made.tag)
}

/// Whether the reader has the page already, in whatever form (RFC 9110, 13.1.2).
fn is_seen(made: &Made, headers: &HeaderMap) -> bool {
    let seen = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|seen| seen.to_str().ok());
    seen.flat_map(|seen| seen.split(',')).map(str::trim).any(|one| {
        let one = one.strip_prefix("W/").unwrap_or(one);
        one == "*" || FORMS.iter().any(|(_, suffix)| one == etag(made, suffix))
    })
}

fn send(made: &Made, headers: &HeaderMap) -> Response {
    let form = FORMS.iter().find(|(encoding, _)| encoding.is_empty() || takes(headers, encoding));
    let (encoding, suffix) = *form.expect("BUG: the last form is for everyone");
    let mut response = if is_seen(made, headers) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let bytes = match encoding {
            "br" => &made.brotli,
            "gzip" => &made.gzip,
            _ => &made.plain,
        };
        let mut response = bytes.clone().into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(made.media_type));
        if !encoding.is_empty() {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    };
    let tag = HeaderValue::from_str(&etag(made, suffix)).expect("BUG: an entity tag is ASCII");
    let out = response.headers_mut();
    out.insert(header::ETAG, tag);
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    out.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    response
}
