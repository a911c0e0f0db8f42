//! The history of a paragraph: page, data, Markdown, feed.

use axum::extract::{OriginalUri, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use forum::DraftNumber;
use registry::House;
use text::ProvisionId;

use super::pages::{shared, shared_markdown};
use super::respond::Shows;
use super::{desk, feeds};
use crate::app::App;
use crate::json::{self, Missing};
use crate::views::around::Around;
use crate::views::feed::About;
use crate::views::{para as view, para_markdown};

/// What was decided, with the comments of every round: causes, and how many stand on each draft.
pub(super) const SHOWS: Shows = Shows::Before(DraftNumber::MAX);

/// `…/para/k3vqoa`, with `.json`, `.md` and `.atom`
pub(super) async fn para(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, name)): Path<(String, String, String)>,
) -> Response {
    let place = (lang.as_str(), forum.as_str());
    let (name, form) = name.split_once('.').unwrap_or((&name, ""));
    let id: Option<ProvisionId> = name.parse().ok();
    match form {
        "json" => {
            let data = move |house: &House| json::para(house, id.ok_or(Missing::NotFound)?);
            desk::send(&app, &headers, &uri, place, SHOWS, data).await
        }
        "atom" => feeds::feed(&app, &headers, &uri, place, id.map(About::Para)).await,
        "md" => {
            let written =
                move |around: &Around<'_>| para_markdown::written(around, id.ok_or(Missing::NotFound)?);
            shared_markdown(&app, &headers, &uri, place, SHOWS, written).await
        }
        _ => {
            let id = id.filter(|_| form.is_empty());
            let page = move |_: &App, around: &Around<'_>| view::para(around, id.ok_or(Missing::NotFound)?);
            shared(&app, &headers, &uri, place, SHOWS, page).await
        }
    }
}
