//! The desk: who may see it, the list of comments, one act on several of them.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::command::Command;
use forum::refusal::Conflict;
use forum::{CommentRef, PersonId, Refusal};
use locale::{Lang, Words};
use registry::ask::NewAnswer;
use registry::{Ask, Failure, House};

use super::answering::{Fields, mistakes, with_template};
use super::answers::{ask, refused};
use super::desk::house;
use super::form::{pairs, see_other, value};
use super::pages::{error, error_in, error_with_text, private, written};
use super::problem::Problem;
use super::respond;
use super::sign_in::signed_in;
use crate::app::App;
use crate::views::around::Around;
use crate::views::desk_filter::Filter;
use crate::views::queue::{PAGE, queue as view};
use crate::views::together::{Wanted, together};
use crate::who::{Viewer, with_now};

/// Who reads the desk in the capacity in which they act, or the page that says no: to sign in, or which offices do.
pub(super) fn at_the_desk(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    path: &str,
) -> Result<Arc<Viewer>, Box<Response>> {
    let viewer = signed_in(app, house, lang, path)?;
    let Some(around) = Around::new(house, lang, app.is_demonstration()) else {
        return Err(Box::new(error(app, Problem::not_found(lang))));
    };
    match around.refuses_the_desk(&viewer) {
        None => Ok(viewer),
        Some(refusal) => {
            let problem = Problem::of(&Failure::Refused(refusal), &around.mandate, lang);
            let title = Words::of(lang).forbidden_desk_title().to_owned();
            Err(Box::new(error_in(app, house, lang, Problem { title, ..problem })))
        }
    }
}

/// What stands in the address.
pub(super) fn filter(query: &str) -> Filter {
    Filter::read(pairs(query.as_bytes()).flatten())
}

/// The sentence for what was just done, as the address says it.
pub(super) fn done(words: &Words, query: &str) -> Option<String> {
    let of: Option<CommentRef> = value(query.as_bytes(), "of").and_then(|of| of.parse().ok());
    let of = of.map(|of| of.to_string()).unwrap_or_default();
    let count = value(query.as_bytes(), "count").and_then(|count| count.parse::<usize>().ok()).unwrap_or(0);
    Some(match value(query.as_bytes(), "done")?.as_str() {
        "saved" => words.desk_done_saved(of),
        "corrected" => words.desk_done_corrected(of),
        "assigned" => words.desk_done_assigned(of),
        "read" => words.desk_done_read(of),
        "admitted" => words.desk_done_admitted(of),
        "not-admitted" => words.desk_done_not_admitted(of),
        "published" => words.desk_done_screened(of),
        "refused" => words.desk_done_refused(of),
        "answered-together" => words.desk_done_together(count),
        "assigned-together" => words.desk_done_assigned_together(count),
        _ => return None,
    })
}

/// `GET …/desk?…`
pub(super) async fn queue(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let query = query.unwrap_or_default();
    let to = if query.is_empty() { "/desk".to_owned() } else { format!("/desk?{query}") };
    let viewer = match at_the_desk(&app, &house, lang, &to) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let (of, demonstration) = (Arc::clone(&house), app.is_demonstration());
    let make = move || {
        let around = Around::new(&of, lang, demonstration).ok_or_else(|| Problem::not_found(lang))?;
        let page = view(&around, &viewer, &filter(&query), done(around.words, &query));
        page.map(|page| written(&page)).map_err(|none| super::desk::missing(lang, none))
    };
    let me = crate::who::viewer();
    let made = tokio::task::spawn_blocking(move || with_now(me, make)).await;
    match made.expect("BUG: making a page does not panic") {
        Ok(page) => respond::private(StatusCode::OK, respond::HTML, page),
        Err(problem) => error_in(&app, &house, lang, problem),
    }
}

/// `GET …/desk.csv?…`, chosen as the page is
pub(super) async fn table(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let query = query.unwrap_or_default();
    let viewer = match at_the_desk(&app, &house, lang, &format!("/desk.csv?{query}")) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let (of, demonstration) = (Arc::clone(&house), app.is_demonstration());
    let make = move || {
        let around = Around::new(&of, lang, demonstration).ok_or_else(|| Problem::not_found(lang))?;
        let table = crate::json::desk_csv(&around, &viewer, &filter(&query));
        table.map_err(|none| super::desk::missing(lang, none))
    };
    let me = crate::who::viewer();
    let made = tokio::task::spawn_blocking(move || with_now(me, make)).await;
    match made.expect("BUG: making a table does not panic") {
        Ok(table) => respond::private(StatusCode::OK, respond::CSV, table),
        Err(problem) => error_in(&app, &house, lang, problem),
    }
}

/// The comments that a form names, with the versions that its page showed: chosen one by one, or as the check page sends
/// them.
fn chosen(body: &[u8]) -> Vec<(CommentRef, Option<u32>)> {
    let fields = pairs(body).flatten();
    let one = |text: &str| match text.split_once(':') {
        Some((reference, version)) => Some((reference.parse().ok()?, version.parse().ok())),
        None => Some((text.parse().ok()?, None)),
    };
    let named = fields.filter(|(name, _)| name == "comment" || name == "seen");
    let mut chosen: Vec<_> =
        named.flat_map(|(_, value)| value.split(' ').filter_map(one).collect::<Vec<_>>()).collect();
    chosen.dedup_by_key(|(reference, _)| *reference);
    chosen.truncate(PAGE);
    chosen
}

/// `POST …/desk/bulk`: the check page first, then the act itself.
pub(super) async fn bulk(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match at_the_desk(&app, &house, lang, "/desk") {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let fields = Fields::read(&body);
    let chosen = chosen(&body);
    let references: Vec<_> = chosen.iter().map(|(reference, _)| *reference).collect();
    let filter = filter(&fields.filter);
    let check = |status, wanted| {
        private(&app, &house, lang, status, |around| together(around, &references, &filter, wanted))
    };
    if references.is_empty() {
        let detail = Words::of(lang).refusal_too_many(PAGE);
        return error_in(&app, &house, lang, Problem::unprocessable(lang, detail));
    }
    let to = fields.to.parse::<PersonId>().ok();
    let back = |done: &str| {
        let query = filter.written(1);
        let count = references.len();
        see_other(&format!("/{lang}/{}/desk?{query}&done={done}-together&count={count}", house.id()))
    };
    let actor = viewer.actor().clone();
    match fields.step.as_str() {
        "assign" => check(StatusCode::OK, Wanted::Assign(to)),
        "file-assign" => {
            let command = Command::Assign { references: references.clone(), to };
            match ask(&house, Ask::Plain { actor, command }).await {
                Ok(_) => back("assigned"),
                Err(failure) => error_in(&app, &house, lang, refused(&house, lang, &failure)),
            }
        }
        "use" => check(StatusCode::OK, Wanted::Answer(with_template(fields.typed(), &fields.template, lang))),
        "file-answer" => {
            let mut typed = fields.typed();
            let Some(disposition) = typed.disposition.filter(|_| !typed.reason.trim().is_empty()) else {
                typed.wrong = mistakes(&typed, lang);
                return check(StatusCode::UNPROCESSABLE_ENTITY, Wanted::Answer(typed));
            };
            let answer = Box::new(NewAnswer {
                references: chosen.clone(),
                disposition,
                reason: typed.reason.clone(),
                second_reader: typed.second_reader,
            });
            match ask(&house, Ask::Answer { actor, answer }).await {
                Ok(_) => back("answered"),
                Err(Failure::Refused(Refusal::Conflict(
                    Conflict::AnswerChanged { .. }
                    | Conflict::Answered(_)
                    | Conflict::CommentState(_)
                    | Conflict::NotConfirmed(_),
                ))) => {
                    typed.clash = true;
                    check(StatusCode::CONFLICT, Wanted::Answer(typed))
                }
                Err(failure) => {
                    let problem = refused(&house, lang, &failure);
                    error_with_text(&app, &house, lang, problem, &fields.kept())
                }
            }
        }
        _ => check(StatusCode::OK, Wanted::Answer(fields.typed())),
    }
}
