//! The history of a paragraph: page, data, Markdown, feed.

use std::sync::Arc;

use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use forum::DraftNumber;
use registry::House;
use text::ProvisionId;

use super::pages::{error, error_in, shared};
use super::problem::Problem;
use super::respond::{self, Shows};
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
        "md" => markdown(&app, &headers, &uri, place, id).await,
        _ => {
            let id = id.filter(|_| form.is_empty());
            let page = move |_: &App, around: &Around<'_>| view::para(around, id.ok_or(Missing::NotFound)?);
            shared(&app, &headers, &uri, place, SHOWS, page).await
        }
    }
}

async fn markdown(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    (lang, forum): (&str, &str),
    id: Option<ProvisionId>,
) -> Response {
    let (lang, house) = match desk::house(app, lang, forum) {
        Ok(found) => found,
        Err(problem) => return error(app, *problem),
    };
    let (of, demonstration) = (Arc::clone(&house), app.is_demonstration());
    let make = move || {
        let around = Around::new(&of, lang, demonstration).ok_or_else(|| Problem::not_found(lang))?;
        let written = id.ok_or(Missing::NotFound).and_then(|id| para_markdown::written(&around, id));
        written.map(String::into_bytes).map_err(|none| desk::missing(lang, none))
    };
    match respond::shared(app, headers, uri.to_string(), &house, SHOWS, respond::MARKDOWN, make).await {
        Ok(response) => response,
        Err(problem) => error_in(app, &house, lang, problem),
    }
}
