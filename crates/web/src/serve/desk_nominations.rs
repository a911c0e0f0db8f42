//! The nominations on the desk: the list, one of them, what the office decides, and the CV.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use forum::NominationRef;
use locale::{Lang, Words};
use mandate::Duty;
use registry::{Ask, Failure, House, ReadFault};
use serde::Deserialize;

use super::answers::{ask, refused};
use super::desk::house;
use super::duty::with_duty;
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::replacement;
use super::respond;
use super::sign_in::signed_in;
use crate::app::App;
use crate::pages::editor::FieldFault;
use crate::views::desk_nomination::{Returned, nomination as view};
use crate::views::desk_nominations::{self as list, nominations as list_view};
use crate::who::Viewer;

/// Who may read nominations: whoever keeps the list, and whoever reads CVs (R021).
pub(super) fn reader(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    path: &str,
) -> Result<Arc<Viewer>, Box<Response>> {
    let viewer = signed_in(app, house, lang, path)?;
    let published = house.published();
    if viewer.actor().must_have(&published.state, house.now(), Duty::Cvs).is_ok() {
        return Ok(viewer);
    }
    with_duty(app, house, lang, path, Duty::Nominations)
}

/// `GET …/desk/nominations?state=…&needs=…&nominator=…`
pub(super) async fn nominations(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(query): Query<list::Query>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let to = format!("/desk/nominations{}", query.written(query.page()));
    if let Err(response) = reader(&app, &house, lang, &to) {
        return *response;
    }
    private(&app, &house, lang, StatusCode::OK, |around| list_view(around, &query))
}

#[derive(Deserialize)]
pub(super) struct Shown {
    done: Option<String>,
    of: Option<NominationRef>,
}

/// What was just done, as the address says it.
fn done(words: &Words, shown: &Shown) -> Option<String> {
    Some(match shown.done.as_deref()? {
        "admitted" => words.desk_nomination_done_admitted().to_owned(),
        "not-admitted" => words.desk_nomination_done_not_admitted().to_owned(),
        "replaced" => words.desk_nomination_done_replaced(shown.of?.to_string()),
        _ => return None,
    })
}

/// `GET …/desk/nominations/N-0001`
pub(super) async fn nomination(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    Query(shown): Query<Shown>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match reader(&app, &house, lang, &format!("/desk/nominations/{reference}")) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Ok(reference) = reference.parse::<NominationRef>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
        view(around, &viewer, reference, done(around.words, &shown), None)
    })
}

/// `POST …/desk/nominations/N-0001`: a late one is decided, or another expert put in its place. Who may is decided by
/// the core, which names the rule.
pub(super) async fn act(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match reader(&app, &house, lang, &format!("/desk/nominations/{reference}")) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Ok(reference) = reference.parse::<NominationRef>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let again = |returned: Returned| {
        private(&app, &house, lang, StatusCode::UNPROCESSABLE_ENTITY, |around| {
            view(around, &viewer, reference, None, Some(returned))
        })
    };
    let here = |done: &str| see_other(&address(&house, lang, reference, done));
    match value(&body, "step").as_deref() {
        Some(step @ ("admit" | "dont-admit")) => {
            let (admit, reason) = (step == "admit", value(&body, "note").unwrap_or_default());
            let actor = viewer.actor().clone();
            let asked = Ask::DecideLateNomination { actor, reference, admit, reason: reason.clone() };
            match ask(&house, asked).await {
                Ok(_) => here(if admit { "?done=admitted" } else { "?done=not-admitted" }),
                Err(failure) => {
                    let problem = refused(&house, lang, &failure);
                    if problem.field.is_none() {
                        return error_in(&app, &house, lang, problem);
                    }
                    let errors = vec![FieldFault { field: "note", text: problem.detail }];
                    again(Returned { note: reason, replace: None, errors })
                }
            }
        }
        Some("replace") => match replacement::replace(&house, lang, &viewer, reference, &body).await {
            Ok(new) => here(&format!("?done=replaced&of={new}")),
            Err(replacement::Wrong::Typed(returned)) => again(*returned),
            Err(replacement::Wrong::Other(problem)) => error_in(&app, &house, lang, *problem),
        },
        _ => here(""),
    }
}

fn address(house: &House, lang: Lang, reference: NominationRef, query: &str) -> String {
    format!("/{lang}/{}/desk/nominations/{reference}{query}", house.id())
}

/// `POST …/desk/nominations/N-0001/cv`: files that somebody opens the CV, and only then hands it out.
pub(super) async fn cv(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let path = format!("/desk/nominations/{reference}");
    let viewer = match with_duty(&app, &house, lang, &path, Duty::Cvs) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Ok(reference) = reference.parse::<NominationRef>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let asked = Ask::ViewCv { actor: viewer.actor().clone(), reference };
    if let Err(failure) = ask(&house, asked).await {
        return error_in(&app, &house, lang, refused(&house, lang, &failure));
    }
    let of = Arc::clone(&house);
    let read = tokio::task::spawn_blocking(move || of.cv(reference)).await;
    match read.expect("BUG: reading a file does not panic") {
        Ok(file) => {
            let mut response = respond::private(StatusCode::OK, file.media_type.as_str(), file.bytes);
            // Whatever its sender called it: nobody chooses how a file is named on another's machine.
            let name = format!(
                "attachment; filename=\"{}-{reference}.{}\"",
                house.id(),
                file.media_type.extension()
            );
            let name = HeaderValue::from_str(&name).expect("BUG: our names are ASCII");
            response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            response
        }
        // Its time is over, or the expert was erased meanwhile.
        Err(ReadFault::Gone) => {
            let gone = Failure::Refused(forum::refusal::Unknown::Cv.into());
            error_in(&app, &house, lang, refused(&house, lang, &gone))
        }
        Err(fault) => {
            tracing::error!(%fault, "a CV cannot be read");
            error_in(&app, &house, lang, Problem::unavailable(lang))
        }
    }
}
