//! Addresses without a language lead to the reader's.

use std::collections::HashMap;

use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use locale::Lang;

use crate::app::App;

fn wanted(headers: &HeaderMap) -> Lang {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    locale::negotiate(header.unwrap_or_default())
}

fn lead(status: StatusCode, to: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(to) else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = status.into_response();
    response.headers_mut().insert(header::LOCATION, location);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

/// `/` leads to `/en` or another.
pub(super) async fn choose(State(_): State<App>, headers: HeaderMap) -> Response {
    lead(StatusCode::FOUND, &format!("/{}", wanted(&headers)))
}

/// `/w/FORUM` and `/w/FORUM/…`, the addresses to cite, lead to the page in the reader's language.
pub(super) async fn permanent(
    State(app): State<App>,
    headers: HeaderMap,
    Path(named): Path<HashMap<String, String>>,
    OriginalUri(uri): OriginalUri,
) -> Response {
    if named.get("forum").and_then(|forum| app.house(forum)).is_none() {
        return StatusCode::NOT_FOUND.into_response();
    }
    let rest = uri.path().strip_prefix("/w").unwrap_or_default();
    let query = uri.query().map_or(String::new(), |query| format!("?{query}"));
    lead(StatusCode::SEE_OTHER, &format!("/{}{rest}{query}", wanted(&headers)))
}
