//! The circular letter: page, Markdown, data.

use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use registry::House;

use super::desk;
use super::pages::{shared, shared_markdown};
use super::respond::Shows;
use crate::app::App;
use crate::json;
use crate::views::around::Around;
use crate::views::letter::letter as view;
use crate::views::letter_markdown;

/// `…/letter`, the newest
pub(super) async fn newest(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    page(&app, &headers, &uri, (&lang, &forum), None).await
}

/// `…/letter.json`
pub(super) async fn newest_json(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    data(&app, &headers, &uri, (&lang, &forum), None).await
}

/// `…/letter.md`
pub(super) async fn newest_markdown(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    markdown(&app, &headers, &uri, (&lang, &forum), None).await
}

/// `…/letter/NAME`, with `.json` and `.md`
pub(super) async fn named(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, name)): Path<(String, String, String)>,
) -> Response {
    let place = (lang.as_str(), forum.as_str());
    if let Some(name) = name.strip_suffix(".json") {
        return data(&app, &headers, &uri, place, Some(name.to_owned())).await;
    }
    if let Some(name) = name.strip_suffix(".md") {
        return markdown(&app, &headers, &uri, place, Some(name.to_owned())).await;
    }
    page(&app, &headers, &uri, place, Some(name)).await
}

async fn page(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    place: (&str, &str),
    name: Option<String>,
) -> Response {
    shared(app, headers, uri, place, Shows::Decided, move |_, around| view(around, name.as_deref())).await
}

async fn data(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    place: (&str, &str),
    name: Option<String>,
) -> Response {
    let view = move |house: &House| json::letter(house, name.as_deref());
    desk::send(app, headers, uri, place, Shows::Decided, view).await
}

async fn markdown(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    place: (&str, &str),
    name: Option<String>,
) -> Response {
    let written = move |around: &Around<'_>| letter_markdown::written(around, name.as_deref());
    shared_markdown(app, headers, uri, place, Shows::Decided, written).await
}
