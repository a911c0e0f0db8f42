//! What is done with the addresses that only a nominator or a nominated person has.
//!
//! The secret in the address is what authorises here. A form that brings a file carries the token of a session inside its
//! parts, where the guard does not look, and a browser sends `Origin: null` from a page that gives no referrer: so from
//! these addresses the guard takes a file without either, and from nowhere else. Whoever forges such a form from another
//! site does not know the secret; a request that names another origin is refused all the same.

use axum::body::to_bytes;
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use registry::cv::CvFault;
use registry::{Ask, Failure, NominationAct};
use serde::Deserialize;
use serde_json::json;

use super::answer::{Media, media};
use super::form::{see_other, value};
use super::nomination_address::{Held, Side, held};
use super::nomination_cv as cv;
use super::nomination_input::told;
use super::pages::{error_in, private};
use super::problem::{Problem, of_cv};
use super::submit::ask;
use super::{REQUEST_BYTES_MAX, desk, respond};
use crate::app::App;
use crate::json::Missing;
use crate::pages::nomination_confirm::Ending;
use crate::pages::nomination_receipt::Done;
use crate::pages::nominee::{Answer, NomineeDone};
use crate::views::around::Around;
use crate::views::{nomination_receipt as view, nominee as nominee_view};

#[derive(Deserialize)]
pub(super) struct What {
    done: Option<String>,
}

/// `…/nomination-receipts/TOKEN`, with `.txt` the receipt that is verified, with `.json` the same as data
pub(super) async fn receipt(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
    Query(what): Query<What>,
) -> Response {
    let (token, suffix) = token.split_once('.').unwrap_or((&token, ""));
    let held = match held(&app, (&lang, &forum), token, Side::Nominator) {
        Ok(held) => held,
        Err(response) => return *response,
    };
    match suffix {
        "" => nominators_page(&app, &held, StatusCode::OK, what.done.as_deref(), None),
        "txt" => text(&app, &held),
        "json" => data(&app, &held),
        _ => error_in(&app, &held.house, held.lang, Problem::not_found(held.lang)),
    }
}

/// `…/nominee/TOKEN`
pub(super) async fn nominee(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
    Query(what): Query<What>,
) -> Response {
    match held(&app, (&lang, &forum), &token, Side::Nominee) {
        Ok(held) => nominees_page(&app, &held, StatusCode::OK, what.done.as_deref(), None),
        Err(response) => *response,
    }
}

fn nominators_page(
    app: &App,
    held: &Held,
    status: StatusCode,
    done: Option<&str>,
    cv: Option<String>,
) -> Response {
    private(app, &held.house, held.lang, status, |around| {
        let one = held.one()?;
        // Anyone can write anything into an address: it is said only where it is so.
        let done = match done {
            Some("received") if one.stands() => Some(Done::Received),
            Some("cv") if one.cv.is_some() => Some(Done::Cv),
            Some("withdrawn") if one.withdrawn_at.is_some() => Some(Done::Withdrawn),
            _ => None,
        };
        view::receipt(around, &held.token, &one, done, cv)
    })
}

fn nominees_page(
    app: &App,
    held: &Held,
    status: StatusCode,
    done: Option<&str>,
    cv: Option<String>,
) -> Response {
    private(app, &held.house, held.lang, status, |around| {
        let one = held.one()?;
        let done = match (done, nominee_view::answer(around, &one)) {
            (Some("accepted"), Answer::Accepted) => Some(NomineeDone::Accepted),
            (Some("declined"), Answer::Declined) => Some(NomineeDone::Declined),
            (Some("cv"), _) if one.cv.is_some() => Some(NomineeDone::Cv),
            _ => None,
        };
        nominee_view::nominee(around, &held.token, &one, done, cv)
    })
}

/// `…/nomination-receipts/TOKEN/letter` and `…/withdraw`
pub(super) async fn receipt_part(
    State(app): State<App>,
    Path((lang, forum, token, part)): Path<(String, String, String, String)>,
) -> Response {
    match held(&app, (&lang, &forum), &token, Side::Nominator) {
        Ok(held) => shown_part(&app, &held, &part),
        Err(response) => *response,
    }
}

/// `…/nominee/TOKEN/letter` and `…/decline`
pub(super) async fn nominee_part(
    State(app): State<App>,
    Path((lang, forum, token, part)): Path<(String, String, String, String)>,
) -> Response {
    match held(&app, (&lang, &forum), &token, Side::Nominee) {
        Ok(held) => shown_part(&app, &held, &part),
        Err(response) => *response,
    }
}

fn shown_part(app: &App, held: &Held, part: &str) -> Response {
    let path = held.side.within(&held.token);
    let ask = |act: &dyn Fn(&Around<'_>) -> Result<Ending, Missing>| {
        private(app, &held.house, held.lang, StatusCode::OK, |around| {
            Ok(view::confirm(around, act(around)?, &path))
        })
    };
    match (held.side, part) {
        (_, "letter") => private(app, &held.house, held.lang, StatusCode::OK, |around| {
            view::invitation(around, &held.one()?, &path)
        }),
        (Side::Nominator, "withdraw") => ask(&|_| Ok(Ending::Withdraw)),
        (Side::Nominee, "decline") => ask(&|around| match nominee_view::answer(around, &held.one()?) {
            Answer::Accepted => Ok(Ending::StepDown),
            Answer::Waiting | Answer::Declined => Ok(Ending::Decline),
            Answer::Over => Err(Missing::NotFound),
        }),
        _ => error_in(app, &held.house, held.lang, Problem::not_found(held.lang)),
    }
}

/// The receipt that `travaux verify` takes.
fn text(app: &App, held: &Held) -> Response {
    let (house, lang) = (&held.house, held.lang);
    match held.one().and_then(|one| Ok(house.receipt(one.seq)?)) {
        Ok(text) => {
            let mut response = respond::private(StatusCode::OK, respond::TEXT, text.into_bytes());
            let name = format!("attachment; filename=\"{}.txt\"", held.reference);
            let name = HeaderValue::from_str(&name).expect("BUG: a reference is ASCII");
            response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            response
        }
        Err(missing) => error_in(app, house, lang, desk::missing(lang, missing)),
    }
}

/// The receipt as data, for whoever nominated.
fn data(app: &App, held: &Held) -> Response {
    let (house, lang) = (&held.house, held.lang);
    let read = || {
        let around = Around::new(house, lang, app.is_demonstration()).ok_or(Missing::NotFound)?;
        let one = held.one()?;
        let details = around.details(&one)?;
        Ok::<_, Missing>(json!({
            "reference": one.reference,
            "received_at": record::format_instant(one.received_at),
            "late": one.late,
            "state": around.nomination_state(&one).name(),
            "digest": one.details,
            "entity": one.entity,
            "category": one.category,
            "topics": one.topics,
            "active_at_home": one.active_at_home,
            "visa": one.visa,
            "name": details.as_ref().map(|details| &details.name),
            "languages": details.as_ref().map(|details| &details.languages),
            "gender": details.as_ref().and_then(|details| details.gender),
            "exception": details.as_ref().and_then(|details| details.exception.clone()),
            "cv": one.cv.as_ref().map(|cv| json!({
                "digest": cv.digest,
                "size": cv.size,
                "media_type": cv.media_type,
                "received_at": record::format_instant(cv.received_at),
            })),
            "entry": one.seq,
            "receipt_url": held.path(),
            "key": house.key().to_string(),
        }))
    };
    match read() {
        Ok(data) => respond::private(StatusCode::OK, respond::JSON, data.to_string().into_bytes()),
        Err(missing) => error_in(app, house, lang, desk::missing(lang, missing)),
    }
}

/// `POST …/nomination-receipts/TOKEN`: take the nomination back, or send the CV.
pub(super) async fn change(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    match held(&app, (&lang, &forum), &token, Side::Nominator) {
        Ok(held) => take(&app, &held, request).await,
        Err(response) => *response,
    }
}

/// `POST …/nominee/TOKEN`: accept, decline, or send one's CV.
pub(super) async fn answer(
    State(app): State<App>,
    Path((lang, forum, token)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    match held(&app, (&lang, &forum), &token, Side::Nominee) {
        Ok(held) => take(&app, &held, request).await,
        Err(response) => *response,
    }
}

async fn take(app: &App, held: &Held, request: Request) -> Response {
    let (house, lang) = (&held.house, held.lang);
    let wrong = |status| error_in(app, house, lang, Problem::of_status(lang, status));
    match media(request.headers()) {
        Media::OtherForm => match cv::read(request).await {
            Ok(file) => file_cv(app, held, file, house.now()).await,
            Err(StatusCode::PAYLOAD_TOO_LARGE) => page_again(app, held, of_cv(CvFault::TooLarge, lang)),
            Err(status) => wrong(status),
        },
        Media::Form => {
            let Ok(body) = to_bytes(request.into_body(), REQUEST_BYTES_MAX).await else {
                return wrong(StatusCode::PAYLOAD_TOO_LARGE);
            };
            let received_at = house.now();
            let step = value(&body, "step").unwrap_or_default();
            let (act, done) = match (held.side, step.as_str()) {
                (Side::Nominator, "withdraw") => (NominationAct::Withdraw, "withdrawn"),
                (Side::Nominee, "accept") => (NominationAct::Accept, "accepted"),
                (Side::Nominee, "decline") => (NominationAct::Decline, "declined"),
                _ => return wrong(StatusCode::BAD_REQUEST),
            };
            // Taking back what was taken back changes nothing, and is no mistake: a second press, a second window.
            let is_so = || held.one().is_ok_and(|one| one.withdrawn_at.is_some());
            if act == NominationAct::Withdraw && is_so() {
                return back(held, done);
            }
            match by_token(held, act, received_at).await {
                Ok(()) => back(held, done),
                Err(failure) => match house.mandate() {
                    Some(mandate) => error_in(app, house, lang, told(&failure, &mandate, lang)),
                    None => wrong(StatusCode::NOT_FOUND),
                },
            }
        }
        Media::Json | Media::Other => wrong(StatusCode::UNSUPPORTED_MEDIA_TYPE),
    }
}

fn back(held: &Held, done: &str) -> Response {
    see_other(&format!("{}?done={done}", held.path()))
}

async fn by_token(held: &Held, act: NominationAct, received_at: Timestamp) -> Result<(), Failure> {
    let by_token = Ask::NominationByToken { token: held.token.clone(), act };
    ask(&held.house, received_at, by_token, None).await.map(|_| ())
}

/// Files a CV, or shows the page again with why it is not taken; nothing else is lost.
async fn file_cv(app: &App, held: &Held, file: cv::Chosen, received_at: Timestamp) -> Response {
    let (house, lang) = (&held.house, held.lang);
    let filed = match cv::chosen(lang, file) {
        Ok((name, bytes)) => match by_token(held, NominationAct::FileCv { name, bytes }, received_at).await {
            Ok(()) => return back(held, "cv"),
            Err(failure) => failure,
        },
        Err(text) => return page_again(app, held, text),
    };
    let Some(mandate) = house.mandate() else {
        return error_in(app, house, lang, Problem::not_found(lang));
    };
    let problem = told(&filed, &mandate, lang);
    if problem.field.is_some() {
        page_again(app, held, problem.detail)
    } else {
        error_in(app, house, lang, problem)
    }
}

fn page_again(app: &App, held: &Held, text: String) -> Response {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    match held.side {
        Side::Nominator => nominators_page(app, held, status, None, Some(text)),
        Side::Nominee => nominees_page(app, held, status, None, Some(text)),
    }
}
