//! The list of experts: page, data, table.

use std::sync::Arc;

use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use registry::House;

use super::desk;
use super::pages::{error, error_in, shared};
use super::respond::{self, Shows};
use crate::app::App;
use crate::json;
use crate::views::experts as view;

/// `…/experts?topic=…&region=…&nominator=…`
pub(super) async fn experts(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<view::Query>,
) -> Response {
    let shows = Shows::Experts;
    shared(&app, &headers, &uri, (&lang, &forum), shows, move |_, around| view::experts(around, &query)).await
}

/// `…/experts.json`, chosen as the page is
pub(super) async fn data(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<view::Query>,
) -> Response {
    let language = lang.clone();
    let view = move |house: &House| json::experts(house, &language, &query);
    desk::send(&app, &headers, &uri, (&lang, &forum), Shows::Experts, view).await
}

/// `…/experts.csv`, chosen as the page is
pub(super) async fn table(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<view::Query>,
) -> Response {
    let (lang, house) = match desk::house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let of = Arc::clone(&house);
    let make = move || json::experts_csv(&of, lang, &query).map_err(|none| desk::missing(lang, none));
    let address = uri.to_string();
    match respond::shared(&app, &headers, address, &house, Shows::Experts, respond::CSV, make).await {
        Ok(response) => response,
        Err(problem) => error_in(&app, &house, lang, problem),
    }
}
