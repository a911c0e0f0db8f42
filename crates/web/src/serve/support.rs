//! What a delegation does about the comment of another: supports it, ends that, confirms that it sends it too.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use forum::{Command, CommentRef};
use locale::Lang;
use registry::{Answer, Ask, House};
use serde_json::{Value, json};

use super::answer::{Media, media};
use super::desk::house;
use super::form::{see_other, unreadable, value};
use super::pages::{error, error_in};
use super::problem::Problem;
use super::sign_in::signed_in;
use super::{respond, submit};
use crate::app::App;
use crate::parts::SupportAct;

/// `POST …/comments/C3-0187/support`: `act` is `join`, `support` or `end`.
pub(super) async fn support(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let received_at = house.now();
    let viewer = match signed_in(&app, &house, lang, &format!("/comments/{reference}")) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let kind = media(&headers);
    let asked = match kind {
        Media::Form => value(&body, "act"),
        Media::Json => serde_json::from_slice(&body)
            .ok()
            .and_then(|body: Value| Some(body.get("act")?.as_str()?.to_owned())),
        Media::OtherForm | Media::Other => {
            let problem = Problem::of_status(lang, StatusCode::UNSUPPORTED_MEDIA_TYPE);
            return error_in(&app, &house, lang, problem);
        }
    };
    let act = SupportAct::ALL.into_iter().find(|act| Some(act.name()) == asked.as_deref());
    let Some(act) = act else { return error_in(&app, &house, lang, unreadable(lang)) };
    let Ok(reference) = reference.parse::<CommentRef>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let command = match act {
        SupportAct::Join => Command::Join { reference },
        SupportAct::Begin => Command::Support { reference },
        SupportAct::End => Command::Unsupport { reference },
    };
    let ask = Ask::Plain { actor: viewer.actor().clone(), command };
    match submit::ask(&house, received_at, ask, None).await {
        Ok(Answer::Done { .. } | Answer::Filed(_)) if kind == Media::Json => told(&house, reference),
        Ok(_) => see_other(&back(&house, lang, reference, act)),
        Err(failure) => match house.mandate() {
            Some(mandate) => error_in(&app, &house, lang, Problem::of(&failure, &mandate, lang)),
            None => error_in(&app, &house, lang, Problem::not_found(lang)),
        },
    }
}

/// The page of the comment; one's own submissions where nobody else may read it yet.
fn back(house: &House, lang: Lang, reference: CommentRef, act: SupportAct) -> String {
    let published = house.published();
    let is_public = published.state.comments.get(reference).is_some_and(forum::comments::Comment::is_public);
    let forum = format!("/{lang}/{}", house.id());
    if is_public {
        format!("{forum}/comments/{reference}?done={}", act.name())
    } else {
        format!("{forum}/mine")
    }
}

/// Who stands behind the comment now, for programs.
fn told(house: &House, reference: CommentRef) -> Response {
    let published = house.published();
    let comments = &published.state.comments;
    let told = json!({
        "reference": reference,
        "jointly": comments.joined(reference).map(|backer| &backer.entity).collect::<Vec<_>>(),
        "supported_by": comments.supporters(reference).map(|backer| &backer.entity).collect::<Vec<_>>(),
    });
    respond::private(StatusCode::OK, respond::JSON, told.to_string().into_bytes()).into_response()
}
