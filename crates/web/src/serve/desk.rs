//! The machine-readable twins.

use std::sync::Arc;

use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use forum::DraftNumber;
use locale::Lang;
use registry::House;
use serde::Deserialize;

use super::problem::Problem;
use super::respond::{self, Shows};
use crate::app::App;
use crate::json::{self, Missing};

/// The language and the forum of an address.
pub(super) fn house(app: &App, lang: &str, forum: &str) -> Result<(Lang, Arc<House>), Box<Problem>> {
    let lang: Lang = lang.parse().map_err(|_| Box::new(Problem::not_found(Lang::En)))?;
    let house = app.house(forum).ok_or_else(|| Box::new(Problem::not_found(lang)))?;
    Ok((lang, house))
}

/// What was missing, as a problem.
pub(super) fn missing(lang: Lang, missing: Missing) -> Problem {
    match missing {
        Missing::NotFound => Problem::not_found(lang),
        Missing::Fault(fault) => {
            tracing::error!(%fault, "the record does not answer");
            Problem::unavailable(lang)
        }
    }
}

/// Sends what a view gives, or the problem.
pub(super) async fn send(
    app: &App,
    headers: &HeaderMap,
    uri: &axum::http::Uri,
    (lang, forum): (&str, &str),
    shows: Shows,
    view: impl FnOnce(&House) -> json::Answer + Send + 'static,
) -> Response {
    let (lang, house) = match house(app, lang, forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    let of = Arc::clone(&house);
    let make = move || {
        let value = view(&of).map_err(|none| missing(lang, none))?;
        Ok::<_, Problem>(serde_json::to_vec(&value).expect("BUG: a value is JSON"))
    };
    let address = uri.to_string();
    match respond::shared(app, headers, address, &house, shows, respond::JSON, make).await {
        Ok(response) => response,
        Err(problem) => problem.into_json(),
    }
}

/// `timetable.json`
pub(super) async fn timetable(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    send(&app, &headers, &uri, (&lang, &forum), Shows::Decided, json::timetable).await
}

/// `mandate.json`
pub(super) async fn mandate(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    send(&app, &headers, &uri, (&lang, &forum), Shows::Decided, json::mandate).await
}

#[derive(Deserialize)]
pub(super) struct Comments {
    round: Option<DraftNumber>,
    after: Option<usize>,
    limit: Option<usize>,
}

/// `comments.json?round=N`
pub(super) async fn comments(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<Comments>,
) -> Response {
    let view = move |house: &House| {
        json::comments(house, query.round, query.after.unwrap_or(0), query.limit.unwrap_or(usize::MAX))
    };
    let shows = query.round.map_or(Shows::Everything, Shows::Round);
    send(&app, &headers, &uri, (&lang, &forum), shows, view).await
}

#[derive(Deserialize)]
pub(super) struct Entries {
    after: Option<u64>,
    limit: Option<usize>,
}

/// `record.json?after=SEQ&limit=N`
pub(super) async fn record(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<Entries>,
) -> Response {
    let view = move |house: &House| json::record(house, query.after, query.limit.unwrap_or(100));
    send(&app, &headers, &uri, (&lang, &forum), Shows::Everything, view).await
}

/// `record/SEQ/DIGEST.json`: a content with its salt
pub(super) async fn content(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, seq, digest)): Path<(String, String, String, String)>,
) -> Response {
    let view = move |house: &House| {
        let seq = seq.parse().map_err(|_| Missing::NotFound)?;
        json::content(house, seq, digest.strip_suffix(".json").ok_or(Missing::NotFound)?)
    };
    send(&app, &headers, &uri, (&lang, &forum), Shows::Everything, view).await
}

/// `report/3.md`: the text of a draft, which never changes.
pub(super) async fn markdown(app: &App, lang: Lang, house: Arc<House>, number: DraftNumber) -> Response {
    let read = tokio::task::spawn_blocking({
        let house = Arc::clone(&house);
        move || {
            let published = house.published();
            let draft = json::draft(&published, number)?;
            Ok::<_, Missing>(house.document(draft.text.document)?.to_markdown())
        }
    });
    match read.await.expect("BUG: writing a draft does not panic") {
        Ok(text) => {
            let name = format!("inline; filename=\"{}-report-{number}.md\"", house.id());
            let headers = [
                (header::CONTENT_TYPE, respond::MARKDOWN.to_owned()),
                (header::CACHE_CONTROL, crate::assets::CACHE_CONTROL.to_owned()),
                (header::CONTENT_DISPOSITION, name),
            ];
            (headers, text).into_response()
        }
        Err(none) => super::pages::error_in(app, &house, lang, missing(lang, none)),
    }
}
