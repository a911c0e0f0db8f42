//! A date of the timetable moves: an instrument decides it, and the forum file in force is filed with it (E05).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::{Decision, Duty, Mandate, Row, RowId, Source, When};
use registry::ask::File;
use registry::{Ask, Failure, House};
use serde::Deserialize;
use serde_json::json;

use super::answer::{Media, media};
use super::desk::house;
use super::duty::{program_with_duty, with_duty};
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::submit::ask;
use crate::app::App;
use crate::frame::Here;
use crate::pages::change_date::{ChangeDate, RowChoice};
use crate::pages::editor::{Done, FieldFault};
use crate::views::around::Around;
use crate::who::Viewer;

/// The members of a body.
const MEMBERS: [&str; 3] = ["row", "date", "instrument"];

/// A change as it was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    row: String,
    date: String,
    instrument: String,
}

#[derive(Deserialize)]
pub(super) struct Shown {
    done: Option<String>,
}

/// `GET …/desk/timetable`
pub(super) async fn form(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(shown): Query<Shown>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    if let Err(response) = with_duty(&app, &house, lang, "/desk/timetable", Duty::Timetable) {
        return *response;
    }
    private(&app, &house, lang, StatusCode::OK, |around| {
        let mut page = empty(around, &Typed::default());
        let row = shown.done.and_then(|id| around.mandate.rows.iter().find(|row| row.id.as_str() == id));
        page.done = row.and_then(|row| {
            let date = around.date(row.current()?.date);
            let text = around.words.change_date_done(row.title.get(lang.tag()), date);
            let link = Some((page.frame.url("/timetable"), around.words.navigation_timetable().to_owned()));
            Some(Done { text, link })
        });
        Ok(page)
    })
}

/// `POST …/desk/timetable`, from the form and from programs.
pub(super) async fn change(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let received_at = house.now();
    if media(&headers) == Media::Json {
        let filed = match program_with_duty(&house, lang, Duty::Timetable) {
            Ok(viewer) => match super::body::whole(lang, &body, &MEMBERS) {
                Ok(typed) => file(&house, lang, &viewer, &typed, received_at).await,
                Err(problem) => Err(problem),
            },
            Err(problem) => Err(*problem),
        };
        return match filed {
            Ok(rows) => (StatusCode::OK, Json(json!({ "rows": rows }))).into_response(),
            Err(problem) => problem.into_json(),
        };
    }
    let viewer = match with_duty(&app, &house, lang, "/desk/timetable", Duty::Timetable) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let typed = |name| value(&body, name).unwrap_or_default();
    let typed = Typed { row: typed("row"), date: typed("date"), instrument: typed("instrument") };
    match file(&house, lang, &viewer, &typed, received_at).await {
        Ok(_) => see_other(&format!("/{lang}/{}/desk/timetable?done={}", house.id(), escaped(&typed.row))),
        Err(problem) if problem.status == StatusCode::NOT_FOUND => error_in(&app, &house, lang, problem),
        Err(problem) => private(&app, &house, lang, problem.status, |around| {
            let mut page = empty(around, &typed);
            page.frame.error = true;
            let named =
                ["row", "date", "instrument"].into_iter().find(|name| problem.field.as_deref() == Some(name));
            let (field, text) = (named.unwrap_or("instrument"), problem.detail.clone());
            page.errors = vec![FieldFault { field, text }];
            page.rule = problem.source.clone();
            Ok(page)
        }),
    }
}

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Files the forum file in force with one more decision; the rows that it changed. What is decided already changes none.
async fn file(
    house: &Arc<House>,
    lang: Lang,
    viewer: &Viewer,
    typed: &Typed,
    received_at: Timestamp,
) -> Result<Vec<Row>, Problem> {
    let mandate = house.mandate().ok_or_else(|| Problem::not_found(lang))?;
    let (row, decision) = read(&mandate, lang, typed)?;
    if mandate.row(&row).and_then(Row::current) == Some(&decision) {
        return Ok(Vec::new());
    }
    let (forum, participants) = files(house).ok_or_else(|| Problem::unavailable(lang))?;
    let words = Words::of(lang);
    let revised = mandate::revise::with_decision(&forum, &row, &decision)
        .map_err(|_| Problem::field(lang, "row", words.change_date_row_wrong()))?;
    let parsed = Mandate::parse(&revised, participants.as_deref()).map_err(|faults| {
        let first = faults.lines().next().map_or_else(String::new, |(_, message)| message.to_owned());
        Problem::field(lang, "date", format!("{} {first}", words.change_date_date_wrong()))
    })?;
    let instrument = decision.source.instrument;
    let organ = parsed.instrument(&instrument).map(|instrument| instrument.organ.clone());
    let organ = organ.expect("BUG: the instrument was found in the file");
    let parsed = Arc::new(parsed);
    let filed = File {
        actor: viewer.actor().clone(),
        forum: revised,
        participants,
        mandate: Arc::clone(&parsed),
        revision: Some((organ, instrument)),
    };
    match ask(house, received_at, Ask::File(Box::new(filed)), None).await {
        Ok(_) => {
            let changed = |new: &&Row| mandate.row(&new.id).is_none_or(|old| old.decided != new.decided);
            Ok(parsed.rows.iter().filter(changed).cloned().collect())
        }
        Err(failure @ Failure::Refused(_)) => Err(Problem::of(&failure, &mandate, lang)),
        Err(_) => Err(Problem::unavailable(lang)),
    }
}

/// The row and what is decided for it.
fn read(mandate: &Mandate, lang: Lang, typed: &Typed) -> Result<(RowId, Decision), Problem> {
    let words = Words::of(lang);
    let row = mandate.rows.iter().find(|row| row.id.as_str() == typed.row.trim());
    let row = row.ok_or_else(|| Problem::field(lang, "row", words.change_date_row_wrong()))?;
    let date: Option<When> = typed.date.trim().parse().ok();
    let date = date.ok_or_else(|| Problem::field(lang, "date", words.change_date_date_wrong()))?;
    let source = source(mandate, typed.instrument.trim());
    let source =
        source.ok_or_else(|| Problem::field(lang, "instrument", words.change_date_instrument_wrong()))?;
    Ok((row.id.clone(), Decision { date, source }))
}

/// A place in an instrument of the file; the first group of an instrument that is named as a whole.
fn source(mandate: &Mandate, text: &str) -> Option<Source> {
    let find = |id: &str| mandate.instruments.iter().find(|instrument| instrument.id.as_str() == id);
    if text.contains('#') {
        let source: Source = text.parse().ok()?;
        let instrument = find(source.instrument.as_str())?;
        return instrument.has(&source.place).then_some(source);
    }
    let instrument = find(text)?;
    let operative = instrument.groups.iter().find(|group| group.part == mandate::PartOf::Operative);
    let group = operative.or_else(|| instrument.groups.first())?;
    Some(Source { instrument: instrument.id.clone(), place: group.place.clone() })
}

/// The forum file in force as it was filed, and the participants file beside it.
fn files(house: &House) -> Option<(String, Option<String>)> {
    let published = house.published();
    let filed = published.state.timetable.versions().next_back()?.filed.clone();
    let text = |digest: forum::Digest| {
        let content = house.content(&record::Hash(digest.0)).ok()?;
        String::from_utf8(content.bytes).ok()
    };
    let participants = match filed.participants {
        Some(digest) => Some(text(digest)?),
        None => None,
    };
    Some((text(filed.mandate)?, participants))
}

fn empty(around: &Around<'_>, typed: &Typed) -> ChangeDate {
    let words = around.words;
    let mut frame = around.frame(words.change_date_title(), Here::Elsewhere, "/desk/timetable");
    frame.robots_noindex = true;
    let choice = |row: &Row| {
        let date = row.current().map(|decision| around.date(decision.date)).unwrap_or_default();
        let title = row.title.get(around.lang.tag());
        RowChoice {
            id: row.id.to_string(),
            text: if date.is_empty() { title.to_owned() } else { format!("{title} – {date}") },
            is_chosen: row.id.as_str() == typed.row,
        }
    };
    let instruments: Vec<_> = around.mandate.instruments.iter().map(|one| one.id.to_string()).collect();
    ChangeDate {
        action: frame.url("/desk/timetable"),
        done: None,
        errors: Vec::new(),
        rule: None,
        rows: around.mandate.rows.iter().map(choice).collect(),
        date: typed.date.clone(),
        instrument: typed.instrument.clone(),
        instruments: instruments.join(", "),
        frame,
    }
}
