//! One comment on the desk: its page, and the forms on it. Whatever happens, what was typed comes back.

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::command::Command;
use forum::refusal::{Conflict, Invalid};
use forum::{CommentRef, PersonId, Refusal};
use locale::{Lang, Words};
use registry::ask::NewAnswer;
use registry::{Ask, Failure, House};

use super::answers::{ask, disposition, late_command, refused};
use super::desk::house;
use super::form::{pairs, see_other};
use super::input::{Typed, breaks_a_text};
use super::pages::{error, error_in, error_with_text, private};
use super::problem::Problem;
use super::queue::{at_the_desk, done, filter};
use crate::app::App;
use crate::pages::answering::{Wrong, templates};
use crate::views::answering::{Returned, answering as view};
use crate::views::around::Around;
use crate::views::desk_filter::next;
use crate::who::Viewer;

/// What the forms of the desk send.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields {
    pub(super) step: String,
    pub(super) filter: String,
    pub(super) to: String,
    pub(super) template: String,
    disposition: String,
    reason: String,
    why: String,
    note: String,
    second_reader: bool,
    expected: String,
}

impl Fields {
    /// Reads a form; what it does not know is left out.
    pub(super) fn read(body: &[u8]) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs(body).flatten() {
            match name.as_str() {
                "step" => fields.step = value,
                "filter" => fields.filter = value,
                "to" => fields.to = value,
                "template" => fields.template = value,
                "disposition" => fields.disposition = value,
                "reason" => fields.reason = plain(&value),
                "why" => fields.why = plain(&value),
                "note" => fields.note = plain(&value),
                "second_reader" => fields.second_reader = value == "yes",
                "expected" => fields.expected = value,
                _ => {}
            }
        }
        fields
    }

    /// What comes back on the page.
    pub(super) fn typed(&self) -> Returned {
        Returned {
            disposition: disposition(&self.disposition),
            reason: self.reason.clone(),
            why: self.why.clone(),
            note: self.note.clone(),
            second_reader: self.second_reader,
            expected: self.expected.parse().unwrap_or(0),
            wrong: Vec::new(),
            clash: false,
        }
    }

    /// What comes back on another page than that of the form.
    pub(super) fn kept(&self) -> Typed {
        let texts = [&self.reason, &self.why, &self.note].into_iter().filter(|text| !text.is_empty());
        let text = texts.map(String::as_str).collect::<Vec<_>>().join("\n\n");
        Typed { reason: Some(text), ..Typed::default() }
    }
}

/// Line ends of any machine become one kind; a control character that came with what was pasted says nothing and goes.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace(breaks_a_text, "")
}

/// A ready sentence is put behind what was typed; it brings its disposition where none was chosen.
pub(super) fn with_template(mut typed: Returned, template: &str, lang: Lang) -> Returned {
    let found = templates(Words::of(lang)).into_iter().find(|(name, _)| *name == template);
    if let Some((name, sentence)) = found {
        let before = typed.reason.trim_end();
        typed.reason = if before.is_empty() { sentence.to_owned() } else { format!("{before}\n{sentence}") };
        typed.disposition = typed.disposition.or_else(|| disposition(name));
    }
    typed
}

/// What is missing of an answer.
pub(super) fn mistakes(typed: &Returned, lang: Lang) -> Vec<Wrong> {
    let words = Words::of(lang);
    let mut wrong = Vec::new();
    if typed.disposition.is_none() {
        wrong.push(Wrong { field: "disposition", text: words.desk_error_disposition().to_owned() });
    }
    if typed.reason.trim().is_empty() {
        wrong.push(Wrong { field: "reason", text: words.refusal_answer_without_reason().to_owned() });
    }
    wrong
}

/// `GET …/desk/comments/REF`
pub(super) async fn comment(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let query = query.unwrap_or_default();
    let viewer = match at_the_desk(&app, &house, lang, &format!("/desk/comments/{reference}?{query}")) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Ok(reference) = reference.parse::<CommentRef>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
        view(around, &viewer, reference, &filter(&query), done(around.words, &query), None)
    })
}

/// What a form asks for; nothing where something is missing.
fn wanted(fields: &Fields, typed: &Returned, reference: CommentRef, viewer: &Viewer) -> Option<Ask> {
    let actor = viewer.actor().clone();
    let reason = typed.reason.clone();
    let command = match fields.step.as_str() {
        "save" | "next" => {
            let answer = NewAnswer {
                references: vec![(reference, Some(typed.expected))],
                disposition: typed.disposition?,
                reason,
                second_reader: typed.second_reader,
            };
            return Some(Ask::Answer { actor, answer: Box::new(answer) });
        }
        "correct" => {
            let (disposition, why) = (typed.disposition?, typed.why.trim().to_owned());
            return Some(Ask::CorrectAnswer { actor, reference, disposition, reason, why });
        }
        "read" => Command::SecondReading { reference, version: typed.expected },
        "admit" => late_command(reference, true, typed.note.clone()),
        "dont-admit" => late_command(reference, false, typed.note.clone()),
        "publish" => Command::Screen { reference, publish: true, reason: None },
        "refuse" => {
            let reason = Some(typed.note.trim().to_owned());
            Command::Screen { reference, publish: false, reason }
        }
        "assign" => Command::Assign { references: vec![reference], to: fields.to.parse::<PersonId>().ok() },
        _ => return None,
    };
    Some(Ask::Plain { actor, command })
}

/// The field that a mistake is about, by what was asked for.
fn field(step: &str, invalid: Invalid, typed: &Returned) -> &'static str {
    match (step, invalid) {
        ("save" | "next", _) | ("correct", Invalid::AnswerWithoutReason) => "reason",
        ("correct", Invalid::ReasonTooLong { chars, .. }) if chars == typed.reason.trim().chars().count() => {
            "reason"
        }
        ("correct", _) => "why",
        _ => "note",
    }
}

/// `POST …/desk/comments/REF`
pub(super) async fn act(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match at_the_desk(&app, &house, lang, &format!("/desk/comments/{reference}")) {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Ok(reference) = reference.parse::<CommentRef>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let fields = Fields::read(&body);
    let mut typed = fields.typed();
    let again = |status, typed: Returned| {
        private(&app, &house, lang, status, |around| {
            view(around, &viewer, reference, &filter(&fields.filter), None, Some(typed))
        })
    };
    if fields.step == "use" {
        return again(StatusCode::OK, with_template(typed, &fields.template, lang));
    }
    if matches!(fields.step.as_str(), "save" | "next" | "correct") {
        typed.wrong = mistakes(&typed, lang);
        if fields.step == "correct" && typed.why.trim().is_empty() {
            let text = Words::of(lang).refusal_ground_needed().to_owned();
            typed.wrong.push(Wrong { field: "why", text });
        }
    }
    let asked = wanted(&fields, &typed, reference, &viewer).filter(|_| typed.wrong.is_empty());
    let Some(asked) = asked else { return again(StatusCode::UNPROCESSABLE_ENTITY, typed) };
    match ask(&house, asked).await {
        Ok(_) => see_other(&after(&app, &house, lang, &viewer, reference, &fields)),
        Err(Failure::Refused(Refusal::Conflict(Conflict::AnswerChanged { .. })))
            if matches!(fields.step.as_str(), "save" | "next") =>
        {
            typed.clash = true;
            again(StatusCode::CONFLICT, typed)
        }
        Err(failure) => {
            let problem = refused(&house, lang, &failure);
            match failure {
                Failure::Refused(Refusal::Invalid(invalid)) => {
                    let field = field(&fields.step, invalid, &typed);
                    typed.wrong = vec![Wrong { field, text: problem.detail }];
                    again(StatusCode::UNPROCESSABLE_ENTITY, typed)
                }
                _ => error_with_text(&app, &house, lang, problem, &fields.kept()),
            }
        }
    }
}

/// Where one is led afterwards: to the comment, to the next of the list, or to the list where the comment left the desk.
fn after(
    app: &App,
    house: &House,
    lang: Lang,
    viewer: &Viewer,
    reference: CommentRef,
    fields: &Fields,
) -> String {
    let mut filter = filter(&fields.filter);
    filter.round = reference.round.to_string();
    let query = filter.written(1);
    let (done, to) = match fields.step.as_str() {
        "save" => ("saved", Some(reference)),
        "next" => {
            let around = Around::new(house, lang, app.is_demonstration());
            let me = viewer.signed_in.person;
            let next = around.and_then(|around| next(&around, reference.round, &filter, me, reference).ok());
            ("saved", next.flatten())
        }
        "correct" => ("corrected", Some(reference)),
        "read" => ("read", Some(reference)),
        "admit" => ("admitted", Some(reference)),
        "dont-admit" => ("not-admitted", Some(reference)),
        "publish" => ("published", Some(reference)),
        "refuse" => ("refused", None),
        _ => ("assigned", Some(reference)),
    };
    let path = to.map_or_else(String::new, |to| format!("/comments/{to}"));
    format!("/{lang}/{}/desk{path}?{query}&done={done}&of={reference}", house.id())
}
