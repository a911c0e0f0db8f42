//! Two drafts beside each other.

use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use registry::House;
use serde::Deserialize;

use super::desk;
use super::pages::{number, shared};
use super::respond::Shows;
use crate::app::App;
use crate::json::{self, Missing};
use crate::pages::compare::View;
use crate::pages::compare::only::Only;
use crate::views::compare as view;

#[derive(Deserialize)]
pub(super) struct Chosen {
    all: Option<String>,
    view: Option<String>,
    only: Option<String>,
}

/// `…/report/compare/2..3`, and `…/report/compare/2..3.json`
pub(super) async fn compare(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, pair)): Path<(String, String, String)>,
    Query(chosen): Query<Chosen>,
) -> Response {
    let (drafts, json) = match pair.strip_suffix(".json") {
        Some(drafts) => (drafts, true),
        None => (pair.as_str(), false),
    };
    let drafts = drafts.split_once("..").and_then(|(old, new)| Some((number(old)?, number(new)?)));
    if json {
        let view = move |house: &House| {
            let (old, new) = drafts.ok_or(Missing::NotFound)?;
            json::compare(house, old, new)
        };
        return desk::send(&app, &headers, &uri, (&lang, &forum), Shows::Decided, view).await;
    }
    // Beside each change stands what was decided on the comments that asked for it.
    let shows = drafts.map_or(Shows::Decided, |(_, new)| Shows::Before(new));
    shared(&app, &headers, &uri, (&lang, &forum), shows, move |_, around| {
        let (old, new) = drafts.ok_or(Missing::NotFound)?;
        let chosen_view = View::named(chosen.view.as_deref().unwrap_or_default());
        let only = Only::named(chosen.only.as_deref().unwrap_or_default());
        view::compare(around, old, new, chosen_view, chosen.all.is_some(), only)
    })
    .await
}
