//! Nominating: the page, its form, and the same for programs.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{OriginalUri, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use forum::nominations::Reply;
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::ActionId;
use registry::ask::KEY_CHARS_MAX;
use registry::mail::NOMINATION_RECEIPTS;
use registry::{Answer, Ask, House, Idempotency, Nominated, Token};
use serde_json::{Value, json};

use super::answer::{Media, media};
use super::comment::key;
use super::desk::{self, house};
use super::form::{pairs, see_other, unreadable};
use super::kept_form::{Why, kept};
use super::nomination_input::{Said, Typed, from_json, told};
use super::pages::{error, error_in, private, shared};
use super::problem::Problem;
use super::respond::{self, Shows};
use super::submit::ask;
use crate::app::App;
use crate::json;
use crate::pages::comment_check::Passed;
use crate::pages::editor::FieldFault;
use crate::pages::nomination_check::NominationCheck;
use crate::pages::nominations::NominationForm;
use crate::parts::NominationState;
use crate::views::around::Around;
use crate::views::nominations::{self as view, FORM_NUMBER};
use crate::who::{Viewer, viewer};

/// `GET …/nominations`
pub(super) async fn page(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    let view = |app: &App, around: &Around<'_>| view::nominations(app, around, None);
    shared(&app, &headers, &uri, (&lang, &forum), Shows::Everything, view).await
}

/// `GET …/nominations.json`
pub(super) async fn data(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    desk::send(&app, &headers, &uri, (&lang, &forum), Shows::Everything, json::nominations).await
}

/// `POST …/nominations`, from the form and from programs.
pub(super) async fn nominate(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    // The whole request has been read: this instant decides.
    let received_at = house.now();
    match media(&headers) {
        Media::Form => from_form(&app, &house, lang, &body, received_at).await,
        Media::Json => from_program(&house, lang, &headers, &body, received_at).await,
        Media::OtherForm | Media::Other => {
            Problem::of_status(lang, StatusCode::UNSUPPORTED_MEDIA_TYPE).into_json()
        }
    }
}

async fn from_program(
    house: &Arc<House>,
    lang: Lang,
    headers: &HeaderMap,
    body: &[u8],
    received_at: Timestamp,
) -> Response {
    let (typed, mut problems) = match from_json(lang, body) {
        Ok(read) => read,
        Err(problem) => return problem.into_json(),
    };
    let key = key(lang, headers).unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    let said = match typed.read(house, lang, None, received_at) {
        Ok(said) if problems.is_empty() => said,
        said => {
            for problem in said.err().unwrap_or_default() {
                if problem.field.is_none() {
                    return problem.into_json();
                }
                if !problems.iter().any(|known| known.field == problem.field) {
                    problems.push(problem);
                }
            }
            return Problem::all(lang, problems).into_json();
        }
    };
    match file(house, lang, &said, key, received_at).await {
        Ok(filed) => {
            // Whoever has the address of the receipt can take the nomination back: nobody keeps the answer.
            let headers = [(header::CONTENT_TYPE, respond::JSON), (header::CACHE_CONTROL, "no-store")];
            (StatusCode::CREATED, headers, answered(house, lang, &filed).to_string()).into_response()
        }
        Err(problem) if problem.field.is_some() => {
            Problem::all(lang, said.with_mistakes(house, lang, received_at, vec![problem])).into_json()
        }
        Err(problem) => problem.into_json(),
    }
}

/// Files a nomination that was read.
async fn file(
    house: &Arc<House>,
    lang: Lang,
    said: &Said,
    key: Option<String>,
    received_at: Timestamp,
) -> Result<Nominated, Problem> {
    let mandate = house.mandate().ok_or_else(|| Problem::not_found(lang))?;
    let idempotency = key.map(|key| Idempotency { key, request: said.digest() });
    let Said { actor, nomination } = said;
    let nominate = Ask::Nominate { actor: actor.clone(), nomination: Box::new(nomination.clone()) };
    match ask(house, received_at, nominate, idempotency).await {
        Ok(Answer::Nominated(nominated)) => Ok(nominated),
        Ok(Answer::Filed(_) | Answer::Done { .. }) => unreachable!("BUG: an expert is nominated"),
        Err(failure) => Err(told(&failure, &mandate, lang)),
    }
}

/// The answer to a program: the members of that to a comment.
fn answered(house: &House, lang: Lang, filed: &Nominated) -> Value {
    let published = house.published();
    let one = published.state.nominations.get(filed.nomination);
    let expert = one.and_then(|one| published.state.nominations.expert(one.expert));
    let state = one.map_or(NominationState::Waiting, |one| NominationState::of(one, expert));
    let cell = one
        .and_then(|one| published.state.mandate()?.participation.cell(&one.category, &ActionId::nominate()));
    json!({
        "reference": filed.nomination,
        "received_at": record::format_instant(filed.received_at),
        "filed_at": record::format_instant(filed.filed_at),
        "late": filed.late,
        "label": cell.and_then(|cell| cell.label),
        "state": state.name(),
        "accepted": expert.is_some_and(|expert| matches!(expert.reply, Reply::Accepted(_))),
        "digest": filed.digest,
        "receipt_url": filed.receipt.as_ref().map(|receipt| receipt_path(house, lang, receipt)),
    })
}

/// The path of a receipt.
pub(super) fn receipt_path(house: &House, lang: Lang, token: &Token) -> String {
    format!("/{lang}/{}/{NOMINATION_RECEIPTS}/{token}", house.id())
}

/// What a form asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Step {
    #[default]
    Check,
    Send,
    Change,
}

/// What a form sends.
#[derive(Debug, Clone, Default)]
struct Fields {
    step: Step,
    typed: Typed,
    opened: String,
    key: String,
}

impl Fields {
    /// Reads a form; fields that it does not have are left alone. `None` where it is not UTF-8.
    fn read(body: &[u8]) -> Option<Self> {
        let mut fields = Self::default();
        let typed = &mut fields.typed;
        for pair in pairs(body) {
            let (name, value) = pair?;
            match name.as_str() {
                "step" => {
                    fields.step = match value.as_str() {
                        "send" => Step::Send,
                        "change" => Step::Change,
                        _ => Step::Check,
                    }
                }
                "name" => typed.name = value,
                "email" => typed.email = value,
                "language" => typed.language = Some(value),
                "languages" => typed.languages.push(value),
                "other-languages" => typed.other_languages = value,
                "topics" => typed.topics.push(value),
                "own-topics" => typed.own_topics = value,
                "active" => typed.is_active = value == "yes",
                "exception" => typed.exception = value,
                "visa" => typed.needs_visa = value == "yes",
                "gender" => typed.gender = value,
                "opened" => fields.opened = value,
                "key" => fields.key = value,
                _ => {}
            }
        }
        Some(fields)
    }

    /// Puts what was typed into an empty form.
    fn into_form(self, mut form: NominationForm) -> NominationForm {
        let Self { typed, opened, key, .. } = self;
        for one in &mut form.languages {
            one.is_chosen = typed.languages.contains(&one.id);
        }
        for one in &mut form.topics {
            one.is_chosen = typed.topics.contains(&one.id);
        }
        form.name = typed.name;
        form.email = typed.email;
        if let Some(language) = typed.language.filter(|tag| tag.parse::<Lang>().is_ok()) {
            form.language = language;
        }
        form.other_languages = typed.other_languages;
        form.own_topics = form.own_topics.map(|_| typed.own_topics);
        form.is_active = typed.is_active;
        form.exception = typed.exception;
        form.needs_visa = typed.needs_visa;
        form.gender = typed.gender;
        if !opened.is_empty() {
            form.opened = opened;
        }
        form.key = key;
        form
    }
}

async fn from_form(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    body: &[u8],
    received_at: Timestamp,
) -> Response {
    let Some(mut fields) = Fields::read(body) else {
        return error_in(app, house, lang, unreadable(lang));
    };
    // Nobody is signed in: what was typed is kept, and comes back after signing in.
    let Some(viewer) = viewer() else {
        let path = format!("/{lang}/{}/nominations", house.id());
        return kept(app, house, lang, &path, body, Why::Ended);
    };
    if fields.step == Step::Change {
        return again(app, house, lang, &viewer, fields, &[]);
    }
    let opened = app.read_form(&fields.opened, received_at, house.id(), FORM_NUMBER);
    let said = match fields.typed.read(house, lang, opened, received_at) {
        Ok(said) => said,
        Err(problems) => return again(app, house, lang, &viewer, fields, &problems),
    };
    let draw = || Token::draw(received_at).as_str().to_owned();
    // Ours are never so long: whoever made it up is given one.
    if fields.key.len() > KEY_CHARS_MAX || (fields.step != Step::Send && fields.key.is_empty()) {
        fields.key = draw();
    }
    if fields.step != Step::Send {
        let mistakes = said.with_mistakes(house, lang, received_at, Vec::new());
        if !mistakes.is_empty() {
            return again(app, house, lang, &viewer, fields, &mistakes);
        }
        return check(app, house, lang, &viewer, fields);
    }
    let key = (!fields.key.is_empty()).then(|| fields.key.clone());
    match file(house, lang, &said, key, received_at).await {
        Ok(Nominated { receipt: Some(receipt), .. }) => {
            see_other(&format!("{}?done=received", receipt_path(house, lang, &receipt)))
        }
        Ok(_) => unreachable!("BUG: who nominates gets a receipt"),
        Err(problem) if problem.header.is_some() => {
            // Sent before with other words, perhaps by going back in the browser: these are another nomination.
            fields.key = draw();
            let said = Words::of(lang).nominate_error_sent_before();
            again(app, house, lang, &viewer, fields, &[Problem::field(lang, "form", said)])
        }
        Err(problem) => again(app, house, lang, &viewer, fields, &[problem]),
    }
}

/// The page between writing and sending.
fn check(app: &App, house: &Arc<House>, lang: Lang, viewer: &Viewer, fields: Fields) -> Response {
    private(app, house, lang, StatusCode::OK, |around| {
        let mut frame =
            around.frame(around.words.nominate_check_title(), crate::frame::Here::Elsewhere, "/nominations");
        frame.robots_noindex = true;
        let window = forum::timetable::window_apart(&around.mandate, &ActionId::nominate());
        let passed = window.filter(|window| around.now >= window.closes_at).map(|window| Passed {
            deadline: around.minute(around.last_minute(&window)),
            was: around.was_by(&window.row),
        });
        Ok(NominationCheck { frame, form: fields.into_form(view::form(app, around, viewer)), passed })
    })
}

/// The form again with everything typed and what is wrong, whatever it is: nothing typed is lost.
fn again(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    viewer: &Viewer,
    fields: Fields,
    problems: &[Problem],
) -> Response {
    let status = problems.first().map_or(StatusCode::OK, |problem| problem.status);
    private(app, house, lang, status, |around| {
        let mut form = fields.into_form(view::form(app, around, viewer));
        form.errors = problems.iter().map(fault).collect();
        let mut page = view::nominations(app, around, Some(form))?;
        page.frame.error = !problems.is_empty();
        page.frame.robots_noindex = true;
        page.rule = problems.iter().find_map(|problem| problem.source.clone());
        Ok(page)
    })
}

/// A problem at its field; at the head of the form where it is about all of it.
fn fault(problem: &Problem) -> FieldFault {
    let known = ["name", "email", "languages", "topics", "exception", "gender"];
    let field = known.into_iter().find(|name| problem.field.as_deref() == Some(name));
    FieldFault { field: field.unwrap_or("form"), text: problem.detail.clone() }
}
