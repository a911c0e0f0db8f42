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
use super::nomination_input::reason;
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

/// A nomination of the desk, and who asks for it.
struct Opened {
    lang: Lang,
    house: Arc<House>,
    viewer: Arc<Viewer>,
    reference: NominationRef,
}

/// What an address of the desk leads to, for whoever `may` have it; whether it is there is not told to others.
fn opened(
    app: &App,
    lang: &str,
    forum: &str,
    reference: &str,
    may: impl Fn(&App, &Arc<House>, Lang, &str) -> Result<Arc<Viewer>, Box<Response>>,
) -> Result<Opened, Box<Response>> {
    let (lang, house) = house(app, lang, forum).map_err(|problem| Box::new(error(app, *problem)))?;
    let viewer = may(app, &house, lang, &format!("/desk/nominations/{reference}"))?;
    match reference.parse() {
        Ok(reference) => Ok(Opened { lang, house, viewer, reference }),
        Err(_) => Err(Box::new(error_in(app, &house, lang, Problem::not_found(lang)))),
    }
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
    let Opened { lang, house, viewer, reference } = match opened(&app, &lang, &forum, &reference, reader) {
        Ok(opened) => opened,
        Err(response) => return *response,
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
    let Opened { lang, house, viewer, reference } = match opened(&app, &lang, &forum, &reference, reader) {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let again = |returned: Returned| {
        private(&app, &house, lang, StatusCode::UNPROCESSABLE_ENTITY, |around| {
            view(around, &viewer, reference, None, Some(returned))
        })
    };
    let here = |done: &str| see_other(&address(&house, lang, reference, done));
    match value(&body, "step").as_deref() {
        Some(step @ ("admit" | "dont-admit")) => {
            let (admit, note) = (step == "admit", value(&body, "note").unwrap_or_default());
            let asked = match reason(lang, &note) {
                Ok(reason) => {
                    let actor = viewer.actor().clone();
                    ask(&house, Ask::DecideLateNomination { actor, reference, admit, reason })
                        .await
                        .map_err(|failure| refused(&house, lang, &failure))
                }
                Err(problem) => Err(problem),
            };
            match asked {
                Ok(_) => here(if admit { "?done=admitted" } else { "?done=not-admitted" }),
                Err(problem) if problem.field.is_none() => error_in(&app, &house, lang, problem),
                Err(problem) => {
                    let errors = vec![FieldFault { field: "note", text: problem.detail }];
                    again(Returned { note, replace: None, errors })
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
    let of_cvs =
        |app: &App, house: &Arc<House>, lang, path: &str| with_duty(app, house, lang, path, Duty::Cvs);
    let Opened { lang, house, viewer, reference } = match opened(&app, &lang, &forum, &reference, of_cvs) {
        Ok(opened) => opened,
        Err(response) => return *response,
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
