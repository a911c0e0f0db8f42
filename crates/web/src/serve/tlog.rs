//! The log for those who keep a copy: C2SP tlog-tiles.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::app::App;

/// The newest checkpoint.
pub(super) async fn checkpoint(State(app): State<App>, Path(forum): Path<String>) -> Response {
    let Some(house) = app.house(&forum) else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [(header::CONTENT_TYPE, super::respond::TEXT), (header::CACHE_CONTROL, "no-cache")];
    (headers, house.published().checkpoint.to_string()).into_response()
}

/// A tile of hashes or a bundle of envelopes; neither ever changes.
pub(super) async fn tile(State(app): State<App>, Path((forum, tile)): Path<(String, String)>) -> Response {
    let Some(house) = app.house(&forum) else { return StatusCode::NOT_FOUND.into_response() };
    let read = tokio::task::spawn_blocking(move || house.tile(&tile)).await;
    match read.expect("BUG: reading a tile does not panic") {
        Ok(Some(bytes)) => {
            let headers = [
                (header::CONTENT_TYPE, "application/octet-stream"),
                (header::CACHE_CONTROL, crate::assets::CACHE_CONTROL),
            ];
            (headers, bytes).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
