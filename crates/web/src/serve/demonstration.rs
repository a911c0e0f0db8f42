//! Entering a role and moving the clock, in a demonstration only.

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{Lang, Words};
use serde::Deserialize;
use serde_json::json;

use super::answer::{Media, media};
use super::desk::house;
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::{respond, sign_in};
use crate::app::App;
use crate::demonstration::NotMoved;
use crate::views::tour as view;

#[derive(Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    then: String,
}

/// `GET …/tour`: the roles and ten steps.
pub(super) async fn tour(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let Some(demonstration) = app.demonstration() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let port = host.rfind(':').map_or("", |colon| &host[colon..]);
    private(&app, &house, lang, StatusCode::OK, |around| Ok(view::tour(around, &*demonstration, port)))
}

/// `GET …/enter/LINK`: the visitor is somebody from here on.
pub(super) async fn enter(
    State(app): State<App>,
    Path((lang, forum, link)): Path<(String, String, String)>,
    Query(next): Query<Next>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    match app.demonstration().and_then(|demonstration| demonstration.enter(&link)) {
        Some(session) => {
            let then = sign_in::then(&next.then);
            let to = if then.is_empty() { format!("/{lang}/{}", house.id()) } else { then };
            sign_in::with_cookie(&app, &house, see_other(&to), Some(&session))
        }
        None => error_in(&app, &house, lang, Problem::not_found(lang)),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    to: Timestamp,
}

/// `POST /demo/clock`: `{"to": INSTANT}`, or the form of the bar with a day and the page to come back to.
pub(super) async fn clock(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(demonstration) = app.demonstration() else { return StatusCode::NOT_FOUND.into_response() };
    let is_form = media(&headers) == Media::Form;
    let lang: Lang = value(&body, "lang").and_then(|tag| tag.parse().ok()).unwrap_or_default();
    let words = Words::of(lang);
    let house = app.house(&demonstration.forum());
    let to = if is_form {
        let zone = house.as_ref().and_then(|house| house.mandate()).map(|mandate| mandate.zone.clone());
        let at = value(&body, "to").and_then(|text| moment(&text, zone?));
        at.ok_or_else(|| words.clock_wrong().to_owned())
    } else {
        serde_json::from_slice::<Move>(&body).map(|to| to.to).map_err(|_| words.clock_wrong().to_owned())
    };
    let moved = match to {
        Ok(to) => tokio::task::spawn_blocking(move || demonstration.move_to(to))
            .await
            .expect("BUG: moving the clock does not panic")
            .map_err(|not| match not {
                NotMoved::Back => words.clock_back().to_owned(),
                NotMoved::Beyond => words.clock_wrong().to_owned(),
                NotMoved::Fault => words.error_503_text().to_owned(),
            }),
        Err(why) => Err(why),
    };
    let refused = |detail: String| Problem::field(lang, "to", detail);
    match (moved, house) {
        (Ok(_), _) if is_form => {
            let back = value(&body, "back").map(|back| sign_in::then(&back)).unwrap_or_default();
            see_other(if back.is_empty() { "/" } else { &back })
        }
        (Ok(now), _) => {
            let answer = json!({ "now": record::format_instant(now) }).to_string();
            ([(header::CONTENT_TYPE, respond::JSON)], answer).into_response()
        }
        (Err(detail), Some(house)) if is_form => error_in(&app, &house, lang, refused(detail)),
        (Err(detail), _) => refused(detail).into_json(),
    }
}

/// An instant, or a day of the forum, which begins at nine in the morning for whoever works there.
fn moment(text: &str, zone: jiff::tz::TimeZone) -> Option<Timestamp> {
    if let Ok(instant) = text.parse() {
        return Some(instant);
    }
    let day: Date = text.parse().ok()?;
    Some(day.at(9, 30, 0, 0).to_zoned_datetime(zone).ok()?.timestamp())
}
