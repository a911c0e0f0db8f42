//! The pages: an address, a view, a template.

use std::sync::Arc;

use askama::Template;
use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use forum::{CommentRef, DraftNumber};
use locale::Lang;
use registry::House;
use serde::Deserialize;

use super::desk;
use super::feeds;
use super::input::Typed;
use super::moved;
use super::problem::Problem;
use super::respond::{self, Shows};
use crate::app::App;
use crate::decided::SourceLink;
use crate::frame::{Frame, Here};
use crate::json::{self, Missing};
use crate::pages::error::ErrorPage;
use crate::parts::Taken;
use crate::views::around::Around;
use crate::views::feed::About;
use crate::views::{
    comments as comments_view, decided, home as home_view, mailbox as mailbox_view, page_of_comment,
    reader as reader_view, record as record_view,
};
use crate::who::{viewer, with_now};

/// A page as bytes; a template that cannot be written is our fault.
pub(super) fn written(page: &impl Template) -> Vec<u8> {
    page.render().expect("BUG: a template writes into memory").into_bytes()
}

/// A page of a forum that everyone may have.
pub(super) async fn shared<T: Template>(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    (lang, forum): (&str, &str),
    shows: Shows,
    view: impl FnOnce(&App, &Around<'_>) -> Result<T, Missing> + Send + 'static,
) -> Response {
    let (lang, house) = match desk::house(app, lang, forum) {
        Ok(found) => found,
        Err(problem) => return error(app, *problem),
    };
    let (inner, of) = (app.clone(), Arc::clone(&house));
    let make = move || {
        let around =
            Around::new(&of, lang, inner.is_demonstration()).ok_or_else(|| Problem::not_found(lang))?;
        view(&inner, &around).map(|page| written(&page)).map_err(|none| desk::missing(lang, none))
    };
    if let Some(viewer) = viewer() {
        let made = tokio::task::spawn_blocking(move || with_now(Some(viewer), make)).await;
        return match made.expect("BUG: making a page does not panic") {
            Ok(page) => respond::private(StatusCode::OK, respond::HTML, page),
            Err(problem) => error_in(app, &house, lang, problem),
        };
    }
    match respond::shared(app, headers, uri.to_string(), &house, shows, respond::HTML, make).await {
        Ok(response) => response,
        Err(problem) => error_in(app, &house, lang, problem),
    }
}

/// The same as Markdown, for those who compare and quote it.
pub(super) async fn shared_markdown(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    (lang, forum): (&str, &str),
    shows: Shows,
    view: impl FnOnce(&Around<'_>) -> Result<String, Missing> + Send + 'static,
) -> Response {
    let (lang, house) = match desk::house(app, lang, forum) {
        Ok(found) => found,
        Err(problem) => return error(app, *problem),
    };
    let (of, demonstration) = (Arc::clone(&house), app.is_demonstration());
    let make = move || {
        let around = Around::new(&of, lang, demonstration).ok_or_else(|| Problem::not_found(lang))?;
        view(&around).map(String::into_bytes).map_err(|none| desk::missing(lang, none))
    };
    match respond::shared(app, headers, uri.to_string(), &house, shows, respond::MARKDOWN, make).await {
        Ok(response) => response,
        Err(problem) => error_in(app, &house, lang, problem),
    }
}

/// A page for one person.
pub(super) fn private<T: Template>(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    status: StatusCode,
    view: impl FnOnce(&Around<'_>) -> Result<T, Missing>,
) -> Response {
    let made = Around::new(house, lang, app.is_demonstration())
        .ok_or_else(|| Problem::not_found(lang))
        .and_then(|around| view(&around).map_err(|none| desk::missing(lang, none)));
    match made {
        Ok(page) => respond::private(status, respond::HTML, written(&page)),
        Err(problem) => error_in(app, house, lang, problem),
    }
}

/// `/en`
pub(super) async fn index(State(app): State<App>, Path(lang): Path<String>) -> Response {
    match lang.parse() {
        Ok(lang) => {
            let page = home_view::index(&app, lang);
            let no_cache = [(header::CACHE_CONTROL, "no-cache"), (header::CONTENT_TYPE, respond::HTML)];
            (no_cache, written(&page)).into_response()
        }
        Err(_) => error(&app, Problem::not_found(Lang::En)),
    }
}

/// `/en/FORUM`, and `/en/FORUM.atom`
pub(super) async fn home(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    if let Some(forum) = forum.strip_suffix(".atom") {
        return feeds::feed(&app, &headers, &uri, (&lang, forum), Some(About::Everything)).await;
    }
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Everything, |_, around| home_view::home(around))
        .await
}

#[derive(Deserialize)]
pub(super) struct Selected {
    p: Option<String>,
}

/// `…/report/3`, `…/report/3.json` and `…/report/3.md`
pub(super) async fn report(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, draft)): Path<(String, String, String)>,
    Query(selected): Query<Selected>,
) -> Response {
    if let Some(draft) = draft.strip_suffix(".json").and_then(number) {
        let shows = Shows::Round(draft);
        return desk::send(&app, &headers, &uri, (&lang, &forum), shows, move |house| {
            json::report(house, draft)
        })
        .await;
    }
    if let Some(draft) = draft.strip_suffix(".md").and_then(number) {
        return match desk::house(&app, &lang, &forum) {
            Ok((lang, house)) => desk::markdown(&app, lang, house, draft).await,
            Err(problem) => error(&app, *problem),
        };
    }
    let choice = reader_view::Choice { section: None, selected: selected.p };
    read(&app, &headers, &uri, &lang, &forum, number(&draft), choice).await
}

/// `…/report/3/s/3.2`
pub(super) async fn section(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, draft, section)): Path<(String, String, String, String)>,
    Query(selected): Query<Selected>,
) -> Response {
    let choice = reader_view::Choice { section: Some(section), selected: selected.p };
    read(&app, &headers, &uri, &lang, &forum, number(&draft), choice).await
}

/// A number of a draft in its one form.
pub(super) fn number(text: &str) -> Option<DraftNumber> {
    text.parse().ok().filter(|number: &DraftNumber| number.to_string() == text)
}

async fn read(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    lang: &str,
    forum: &str,
    draft: Option<DraftNumber>,
    choice: reader_view::Choice,
) -> Response {
    // The comments of earlier drafts stand beside what their paragraphs became.
    let shows = draft.map_or(Shows::Decided, Shows::UpTo);
    shared(app, headers, uri, (lang, forum), shows, move |app, around| {
        reader_view::reader(app, around, draft.ok_or(Missing::NotFound)?, &choice, None)
    })
    .await
}

/// Nothing is at this address; one slash too many is forgiven.
pub(super) async fn nothing(State(app): State<App>, uri: Uri) -> Response {
    let path = uri.path();
    if path.len() > 1 && path.ends_with('/') && !path.starts_with("//") {
        let query = uri.query().map_or(String::new(), |query| format!("?{query}"));
        if let Ok(to) = HeaderValue::from_str(&format!("{}{query}", path.trim_end_matches('/'))) {
            return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response();
        }
    }
    let lang = path.split('/').nth(1).and_then(|tag| tag.parse().ok()).unwrap_or(Lang::En);
    error(&app, Problem::not_found(lang))
}

/// `…/comments`
pub(super) async fn comments(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<comments_view::Query>,
) -> Response {
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Everything, move |_, around| {
        comments_view::comments(around, &query)
    })
    .await
}

/// `…/comments/C3-0187`, and `…/comments/C3-0187.json`
pub(super) async fn comment(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    Query(what): Query<Done>,
) -> Response {
    if let Some(reference) = reference.strip_suffix(".json") {
        let reference = reference.parse();
        let shows = about(&reference);
        let view = move |house: &House| json::comment(house, reference.map_err(|_| Missing::NotFound)?);
        return desk::send(&app, &headers, &uri, (&lang, &forum), shows, view).await;
    }
    if let Some(reference) = reference.strip_suffix(".atom") {
        let about = reference.parse().ok().map(About::Comment);
        return feeds::feed(&app, &headers, &uri, (&lang, &forum), about).await;
    }
    if let Some(to) = moved::reference(&lang, &forum, &reference) {
        return to;
    }
    let reference = reference.parse();
    let shows = about(&reference);
    shared(&app, &headers, &uri, (&lang, &forum), shows, move |app, around| {
        let reference = reference.map_err(|_| Missing::NotFound)?;
        let mut page = page_of_comment::page(app, around, reference, None)?;
        page.done = what.done.as_deref().and_then(|done| around.agreed(done, reference));
        Ok(page)
    })
    .await
}

#[derive(Deserialize)]
pub(super) struct Done {
    done: Option<String>,
}

/// A page of a comment shows what was said in its round.
fn about<E>(reference: &Result<CommentRef, E>) -> Shows {
    reference.as_ref().map_or(Shows::Everything, |reference| Shows::Round(reference.round))
}

#[derive(Deserialize)]
pub(super) struct Invented {
    all: Option<String>,
}

/// `…/mailbox`, in a demonstration, and `…/mailbox?all=1`
pub(super) async fn mailbox(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<Invented>,
) -> Response {
    let demonstration = app.demonstration();
    let is_invented = |person| demonstration.as_ref().is_some_and(|this| this.is_invented(person));
    in_demonstration(&app, &lang, &forum, |around, folder| {
        Ok(mailbox_view::mailbox(around, folder, query.all.is_some(), is_invented))
    })
}

/// `…/mailbox/NAME`, in a demonstration
pub(super) async fn mail(
    State(app): State<App>,
    Path((lang, forum, name)): Path<(String, String, String)>,
) -> Response {
    in_demonstration(&app, &lang, &forum, |around, folder| mailbox_view::mail(around, folder, &name))
}

/// Mails hold addresses that nobody else may have: they are shown only where everything is invented.
fn in_demonstration<T: Template>(
    app: &App,
    lang: &str,
    forum: &str,
    view: impl FnOnce(&Around<'_>, &std::path::Path) -> Result<T, Missing>,
) -> Response {
    match desk::house(app, lang, forum) {
        Ok((lang, house)) if app.is_demonstration() => {
            private(app, &house, lang, StatusCode::OK, |around| view(around, app.folder().post().folder()))
        }
        Ok((lang, house)) => error_in(app, &house, lang, Problem::not_found(lang)),
        Err(problem) => error(app, *problem),
    }
}
/// `…/timetable`
pub(super) async fn timetable(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Decided, |_, around| Ok(decided::timetable(around)))
        .await
}

/// `…/mandate`
pub(super) async fn mandate(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Decided, |_, around| Ok(decided::mandate(around)))
        .await
}

/// `…/mandate/INSTRUMENT`, and `…/mandate/INSTRUMENT.json`
pub(super) async fn instrument(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, instrument)): Path<(String, String, String)>,
) -> Response {
    if let Some(id) = instrument.strip_suffix(".json").map(str::to_owned) {
        let view = move |house: &House| json::instrument(house, &id);
        return desk::send(&app, &headers, &uri, (&lang, &forum), Shows::Decided, view).await;
    }
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Decided, move |_, around| {
        decided::instrument(around, &instrument)
    })
    .await
}

#[derive(Deserialize)]
pub(super) struct After {
    after: Option<u64>,
}

/// `…/record`
pub(super) async fn record(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(page): Query<After>,
) -> Response {
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Everything, move |_, around| {
        record_view::record(around, page.after)
    })
    .await
}

/// `…/record/398`, and `…/record/398.json`
pub(super) async fn entry(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, seq)): Path<(String, String, String)>,
) -> Response {
    let (text, is_data) = match seq.strip_suffix(".json") {
        Some(text) => (text, true),
        None => (seq.as_str(), false),
    };
    let seq = text.parse::<u64>().ok().filter(|number| number.to_string() == text);
    if is_data {
        let view = move |house: &House| json::entry(house, seq.ok_or(Missing::NotFound)?);
        return desk::send(&app, &headers, &uri, (&lang, &forum), Shows::Everything, view).await;
    }
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Everything, move |_, around| {
        record_view::entry(around, seq.ok_or(Missing::NotFound)?)
    })
    .await
}

/// A problem outside a forum.
pub(super) fn error(_: &App, problem: Problem) -> Response {
    let mut frame = Frame::new(problem.lang, problem.title.clone(), String::new());
    frame.robots_noindex = true;
    refused(&problem, frame, Vec::new(), None)
}

/// A problem inside a forum.
pub(super) fn error_in(app: &App, house: &Arc<House>, lang: Lang, problem: Problem) -> Response {
    error_with_text(app, house, lang, problem, &Typed::default())
}

/// A problem after something was typed, which is kept on the page.
pub(super) fn error_with_text(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    problem: Problem,
    typed: &Typed,
) -> Response {
    error_with_newer(app, house, lang, problem, typed, |_| None)
}

/// The same; `newer` says where what was typed can be sent instead.
pub(super) fn error_with_newer(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    problem: Problem,
    typed: &Typed,
    newer: impl FnOnce(&Around<'_>) -> Option<Taken>,
) -> Response {
    let Some(around) = Around::new(house, lang, app.is_demonstration()) else { return error(app, problem) };
    let words = around.words;
    let mut frame = around.frame(problem.title.clone(), Here::Elsewhere, "");
    frame.robots_noindex = true;
    let kept = [(words.form_wording(), &typed.wording), (words.form_reason(), &typed.reason)];
    let kept = kept
        .into_iter()
        .filter_map(|(title, text)| Some((title, text.clone().filter(|text| !text.is_empty())?)));
    refused(&problem, frame, kept.collect(), newer(&around))
}

fn refused(
    problem: &Problem,
    frame: Frame,
    typed: Vec<(&'static str, String)>,
    newer: Option<Taken>,
) -> Response {
    let page = ErrorPage {
        frame,
        text: problem.detail.clone(),
        source: problem.source.clone().map(|(href, text)| SourceLink { text, href }),
        typed,
        newer,
    };
    let mut response = respond::private(problem.status, respond::HTML, written(&page));
    if problem.status == StatusCode::SERVICE_UNAVAILABLE {
        let seconds = HeaderValue::from(super::problem::RETRY_AFTER_SECONDS);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    // So that whoever asked with JSON can have it as data (`answer`).
    response.extensions_mut().insert(problem.clone());
    response
}
