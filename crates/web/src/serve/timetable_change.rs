//! A date of the timetable moves: an instrument decides it, and the forum file in force is filed with it (E05). A form is
//! checked before it is filed, because many are written to; a program files in one call.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::revise::NewInstrument;
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
use crate::pages::editor::{Done, FieldFault};
use crate::views::change_date::{NEW, NewTyped, Typed, check, form as form_page};
use crate::who::Viewer;

/// The members of a body.
const MEMBERS: [&str; 3] = ["row", "date", "instrument"];
/// The fields of the form beside which a mistake is told.
const FIELDS: [&str; 6] = ["row", "date", "instrument", "symbol", "heading", "adopted"];
/// Characters of the citation and of the title of a new instrument.
const CHARS_MAX: usize = 200;

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
        let mut page = form_page(around, &Typed::default());
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
                Ok(typed) => by_program(&house, lang, &viewer, &typed, received_at).await,
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
    by_form(&app, &house, lang, &viewer, &body, received_at).await
}

/// `step=check` shows what would change; `step=file` files what was shown; `step=change` gives the form back.
async fn by_form(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    viewer: &Viewer,
    body: &Bytes,
    received_at: Timestamp,
) -> Response {
    let field = |name| value(body, name).unwrap_or_default();
    let new = NewTyped {
        symbol: field("symbol"),
        heading: field("heading"),
        organ: field("organ"),
        adopted: field("adopted"),
    };
    let typed = Typed { row: field("row"), date: field("date"), instrument: field("instrument"), new };
    let step = field("step");
    if step == "change" {
        return private(app, house, lang, StatusCode::OK, |around| Ok(form_page(around, &typed)));
    }
    let mistake = |problem: Problem| {
        if problem.status == StatusCode::NOT_FOUND {
            return error_in(app, house, lang, problem);
        }
        private(app, house, lang, problem.status, |around| {
            let mut page = form_page(around, &typed);
            page.frame.error = true;
            let named = FIELDS.into_iter().find(|name| problem.field.as_deref() == Some(name));
            let (field, text) = (named.unwrap_or("instrument"), problem.detail.clone());
            page.errors = vec![FieldFault { field, text }];
            page.rule = problem.source.clone();
            Ok(page)
        })
    };
    let revision = match revision(house, lang, viewer, &typed) {
        Ok(Some(revision)) => revision,
        Ok(None) => return mistake(Problem::field(lang, "date", Words::of(lang).change_date_same())),
        Err(problem) => return mistake(problem),
    };
    let told = match house.would_revise(received_at, &revision.file) {
        Ok(told) => told,
        Err(failure) => return mistake(Problem::of(&failure, &revision.before, lang)),
    };
    let confirmed = step == "file" && field("seen") == revision.seen;
    if confirmed {
        return match file(house, lang, revision, received_at).await {
            Ok(_) => {
                see_other(&format!("/{lang}/{}/desk/timetable?done={}", house.id(), escaped(&typed.row)))
            }
            Err(problem) => mistake(problem),
        };
    }
    let is_changed = step == "file";
    let status = if is_changed { StatusCode::CONFLICT } else { StatusCode::OK };
    let (row, revised, seen) = (revision.row, revision.file.mandate, revision.seen);
    private(app, house, lang, status, |around| {
        check(around, &typed, &row, &revised, &told, seen.clone(), is_changed)
    })
}

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Files in one call; the rows that it changed. What is decided already changes none.
async fn by_program(
    house: &Arc<House>,
    lang: Lang,
    viewer: &Viewer,
    typed: &Typed,
    received_at: Timestamp,
) -> Result<Vec<Row>, Problem> {
    match revision(house, lang, viewer, typed)? {
        Some(revision) => file(house, lang, revision, received_at).await,
        None => Ok(Vec::new()),
    }
}

/// A forum file with one more decision, ready to be filed.
struct Revision {
    row: RowId,
    before: Arc<Mandate>,
    file: File,
    /// The entry of the file that it revises: whoever confirms has seen this one.
    seen: String,
}

/// The forum file in force with one more decision; none where that is decided already.
fn revision(house: &House, lang: Lang, viewer: &Viewer, typed: &Typed) -> Result<Option<Revision>, Problem> {
    let unavailable = || Problem::unavailable(lang);
    let published = house.published();
    let version = published.state.timetable.versions().next_back().ok_or_else(|| Problem::not_found(lang))?;
    let before = Arc::clone(&version.mandate);
    let files = house.files_in_force().map_err(|_| unavailable())?;
    let (mut forum, participants) = files.ok_or_else(unavailable)?;
    let (row, date) = row_and_date(&before, lang, typed)?;
    let source = if typed.instrument == NEW {
        let new = new_instrument(&before, lang, &typed.new, &row, date)?;
        let wrong = |_| Problem::field(lang, "symbol", Words::of(lang).change_date_new_symbol_wrong());
        let (revised, source) = mandate::revise::with_instrument(&forum, &new).map_err(wrong)?;
        forum = revised;
        source
    } else {
        let wrong = || Problem::field(lang, "instrument", Words::of(lang).change_date_instrument_wrong());
        source(&before, typed.instrument.trim()).ok_or_else(wrong)?
    };
    let decision = Decision { date, source };
    if before.row(&row).and_then(Row::current) == Some(&decision) {
        return Ok(None);
    }
    let words = Words::of(lang);
    let forum = mandate::revise::with_decision(&forum, &row, &decision)
        .map_err(|_| Problem::field(lang, "row", words.change_date_row_wrong()))?;
    let mandate = Mandate::parse(&forum, participants.as_deref()).map_err(|faults| {
        let first = faults.lines().next().map_or_else(String::new, |(_, message)| message.to_owned());
        Problem::field(lang, "date", format!("{} {first}", words.change_date_date_wrong()))
    })?;
    let instrument = decision.source.instrument;
    let organ = mandate.instrument(&instrument).map(|instrument| instrument.organ.clone());
    let organ = organ.expect("BUG: the instrument was found in the file");
    let (actor, mandate, revision) = (viewer.actor().clone(), Arc::new(mandate), Some((organ, instrument)));
    let file = File { actor, forum, participants, mandate, revision };
    Ok(Some(Revision { row, before, file, seen: version.filed.seq.to_string() }))
}

/// Files it; the rows that it changed.
async fn file(
    house: &Arc<House>,
    lang: Lang,
    Revision { before, file, .. }: Revision,
    received_at: Timestamp,
) -> Result<Vec<Row>, Problem> {
    let revised = Arc::clone(&file.mandate);
    match ask(house, received_at, Ask::File(Box::new(file)), None).await {
        Ok(_) => {
            let changed = |new: &&Row| before.row(&new.id).is_none_or(|old| old.decided != new.decided);
            Ok(revised.rows.iter().filter(changed).cloned().collect())
        }
        Err(failure @ Failure::Refused(_)) => Err(Problem::of(&failure, &before, lang)),
        Err(_) => Err(Problem::unavailable(lang)),
    }
}

/// The row and its new date.
fn row_and_date(mandate: &Mandate, lang: Lang, typed: &Typed) -> Result<(RowId, When), Problem> {
    let words = Words::of(lang);
    let row = mandate.rows.iter().find(|row| row.id.as_str() == typed.row.trim());
    let row = row.ok_or_else(|| Problem::field(lang, "row", words.change_date_row_wrong()))?;
    let date: Option<When> = typed.date.trim().parse().ok();
    let date = date.ok_or_else(|| Problem::field(lang, "date", words.change_date_date_wrong()))?;
    Ok((row.id.clone(), date))
}

/// An instrument that the forum file does not have, as the form names it; what it decides is the one date.
fn new_instrument(
    mandate: &Mandate,
    lang: Lang,
    typed: &NewTyped,
    row: &RowId,
    date: When,
) -> Result<NewInstrument, Problem> {
    let words = Words::of(lang);
    let fits = |text: &str| {
        let text = text.trim();
        let is_line =
            !text.is_empty() && text.chars().count() <= CHARS_MAX && !text.chars().any(char::is_control);
        is_line.then(|| text.to_owned())
    };
    let reference = fits(&typed.symbol);
    let reference =
        reference.ok_or_else(|| Problem::field(lang, "symbol", words.change_date_new_symbol_wrong()))?;
    let title = fits(&typed.heading);
    let title =
        title.ok_or_else(|| Problem::field(lang, "heading", words.change_date_new_heading_wrong()))?;
    let adopted: Option<When> = typed.adopted.trim().parse().ok();
    let adopted = adopted.ok_or_else(|| Problem::field(lang, "adopted", words.change_date_date_wrong()))?;
    let organ = mandate.organs.iter().find(|organ| organ.id.as_str() == typed.organ);
    let organ = organ.ok_or_else(|| Problem::field(lang, "symbol", words.change_date_new_symbol_wrong()))?;
    let step = mandate.row(row).map_or("", |row| row.title.get("en"));
    Ok(NewInstrument {
        organ: organ.id.clone(),
        reference,
        title,
        date: adopted,
        says: format!("{step}: {date}."),
    })
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
