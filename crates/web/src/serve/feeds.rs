//! Feeds and the calendar: public, the same for everyone, kept like pages.

use std::sync::Arc;

use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use forum::DraftNumber;
use serde::Deserialize;

use super::problem::Problem;
use super::respond::{self, Shows};
use super::{desk, moved, pages};
use crate::app::App;
use crate::json::Missing;
use crate::views::around::Around;
use crate::views::calendar;
use crate::views::feed::{About, Feeds};

/// Sends a feed; nothing where the address names nothing.
pub(super) async fn feed(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    address: (&str, &str),
    about: Option<About>,
) -> Response {
    let shows = match &about {
        Some(About::Documents) | None => Shows::Decided,
        Some(About::Comments(Some(round)) | About::Paragraph(round, _)) => Shows::Round(*round),
        Some(About::Comment(reference)) => Shows::Round(reference.round),
        Some(About::Para(_)) => super::para::SHOWS,
        Some(About::Everything | About::Comments(None)) => Shows::Everything,
    };
    let before = before(uri);
    shared(app, headers, uri, address, shows, respond::ATOM, move |around, base| {
        Feeds { around, base }.write(&about.ok_or(Missing::NotFound)?, before)
    })
    .await
}

/// The place that an earlier page named: `before=SEQ`.
fn before(uri: &Uri) -> Option<u64> {
    let fields = uri.query().unwrap_or_default().split('&');
    fields.filter_map(|field| field.strip_prefix("before=")).find_map(|place| place.parse().ok())
}

/// What everyone may have, made once for each thing it shows. Addresses in it are whole: it is read elsewhere.
async fn shared(
    app: &App,
    headers: &HeaderMap,
    uri: &Uri,
    (lang, forum): (&str, &str),
    shows: Shows,
    media_type: &'static str,
    write: impl FnOnce(&Around<'_>, &str) -> Result<Vec<u8>, Missing> + Send + 'static,
) -> Response {
    let (lang, house) = match desk::house(app, lang, forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    let (inner, of) = (app.clone(), Arc::clone(&house));
    let make = move || {
        let around =
            Around::new(&of, lang, inner.is_demonstration()).ok_or_else(|| Problem::not_found(lang))?;
        let base = inner.folder().post().base().unwrap_or_default();
        write(&around, &base).map_err(|none| desk::missing(lang, none))
    };
    match respond::shared(app, headers, uri.to_string(), &house, shows, media_type, make).await {
        Ok(response) => response,
        Err(problem) => problem.into_json(),
    }
}

/// `…/documents.atom`
pub(super) async fn documents(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    feed(&app, &headers, &uri, (&lang, &forum), Some(About::Documents)).await
}

#[derive(Deserialize)]
pub(super) struct OfRound {
    round: Option<DraftNumber>,
}

/// `…/comments.atom`, and with `round=N`
pub(super) async fn comments(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<OfRound>,
) -> Response {
    feed(&app, &headers, &uri, (&lang, &forum), Some(About::Comments(query.round))).await
}

/// `…/report/3/p/3.2.4.atom`, beside the paragraph's own address.
pub(super) async fn paragraph(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, draft, number)): Path<(String, String, String, String)>,
) -> Response {
    let Some(number) = number.strip_suffix(".atom") else {
        return moved::paragraph(&lang, &forum, &draft, &number);
    };
    let about = pages::number(&draft).map(|draft| About::Paragraph(draft, number.to_owned()));
    feed(&app, &headers, &uri, (&lang, &forum), about).await
}

#[derive(Deserialize)]
pub(super) struct Alarm {
    alarm: Option<String>,
}

/// `…/timetable.ics`, and with reminders by `alarm=1`
pub(super) async fn calendar(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<Alarm>,
) -> Response {
    let alarms = query.alarm.as_deref() == Some("1");
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Decided, respond::CALENDAR, move |around, base| {
        Ok(calendar::write(around, base, alarms))
    })
    .await
}
