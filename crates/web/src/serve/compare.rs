//! Two drafts beside each other.

use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use registry::House;
use serde::Deserialize;

use super::desk;
use super::pages::{number, shared, shared_markdown};
use super::respond::Shows;
use crate::app::App;
use crate::json::{self, Missing};
use crate::pages::compare::View;
use crate::pages::compare::only::Only;
use crate::views::around::Around;
use crate::views::{compare as view, compare_markdown};

#[derive(Deserialize)]
pub(super) struct Chosen {
    all: Option<String>,
    view: Option<String>,
    only: Option<String>,
}

/// `…/report/compare/2..3`, and with `.md` or `.json`
pub(super) async fn compare(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, pair)): Path<(String, String, String)>,
    Query(chosen): Query<Chosen>,
) -> Response {
    let twin = [".json", ".md"].into_iter().find(|twin| pair.ends_with(twin)).unwrap_or_default();
    let drafts = pair.strip_suffix(twin).unwrap_or(&pair);
    let drafts = drafts.split_once("..").and_then(|(old, new)| Some((number(old)?, number(new)?)));
    let place = (lang.as_str(), forum.as_str());
    if twin == ".json" {
        let view = move |house: &House| {
            let (old, new) = drafts.ok_or(Missing::NotFound)?;
            json::compare(house, old, new)
        };
        return desk::send(&app, &headers, &uri, place, Shows::Decided, view).await;
    }
    if twin == ".md" {
        let written = move |around: &Around<'_>| {
            let (old, new) = drafts.ok_or(Missing::NotFound)?;
            compare_markdown::written(around, old, new)
        };
        return shared_markdown(&app, &headers, &uri, place, Shows::Decided, written).await;
    }
    // Beside each change stands what was decided on the comments that asked for it.
    let shows = drafts.map_or(Shows::Decided, |(_, new)| Shows::Before(new));
    shared(&app, &headers, &uri, place, shows, move |_, around| {
        let (old, new) = drafts.ok_or(Missing::NotFound)?;
        let chosen_view = View::named(chosen.view.as_deref().unwrap_or_default());
        let only = Only::named(chosen.only.as_deref().unwrap_or_default());
        view::compare(around, old, new, chosen_view, chosen.all.is_some(), only)
    })
    .await
}
