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

fn send(made: &Made, headers: &HeaderMap) -> Response {
    let etag = HeaderValue::from_str(&made.etag).expect("BUG: an entity tag is ASCII");
    let mut response = if headers.get(header::IF_NONE_MATCH).is_some_and(|seen| {
        seen.to_str()
            .is_ok_and(|seen| seen.split(',').any(|one| one.trim().trim_start_matches("W/") == made.etag))
    }) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let (bytes, encoding) = if takes(headers, "br") {
            (&made.brotli, Some("br"))
        } else if takes(headers, "gzip") {
            (&made.gzip, Some("gzip"))
        } else {
            (&made.plain, None)
        };
        let mut response = bytes.clone().into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(made.media_type));
        if let Some(encoding) = encoding {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    };
    let out = response.headers_mut();
    out.insert(header::ETAG, etag);
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    out.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    response
}
