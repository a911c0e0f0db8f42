//! The form in which an expert is nominated: written, checked, sent; what was typed comes back whatever happens.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::ActionId;
use registry::ask::KEY_CHARS_MAX;
use registry::{House, Nominated, Token};

use super::form::{pairs, see_other, unreadable};
use super::kept_form::{Why, kept};
use super::nomination_input::Typed;
use super::nominations::{file, receipt_path};
use super::pages::{error_in, private};
use super::problem::Problem;
use crate::app::App;
use crate::frame::Here;
use crate::pages::comment_check::Passed;
use crate::pages::editor::FieldFault;
use crate::pages::nomination_check::NominationCheck;
use crate::pages::nominations::{NominationFields, NominationForm};
use crate::views::nominations::{self as view, FORM_NUMBER};
use crate::who::{Viewer, viewer};

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

impl Typed {
    /// Takes a field of a form; those that it does not have are left alone.
    pub(super) fn take(&mut self, name: &str, value: String) {
        match name {
            "name" => self.name = value,
            "email" => self.email = value,
            "language" => self.language = Some(value),
            "languages" => self.languages.push(value),
            "other-languages" => self.other_languages = value,
            "topics" => self.topics.push(value),
            "own-topics" => self.own_topics = value,
            "active" => self.is_active = value == "yes",
            "exception" => self.exception = value,
            "visa" => self.needs_visa = value == "yes",
            "gender" => self.gender = value,
            _ => {}
        }
    }

    /// Puts what was typed into empty fields.
    pub(super) fn into_fields(self, mut fields: NominationFields) -> NominationFields {
        for one in &mut fields.languages {
            one.is_chosen = self.languages.contains(&one.id);
        }
        for one in &mut fields.topics {
            one.is_chosen = self.topics.contains(&one.id);
        }
        fields.name = self.name;
        fields.email = self.email;
        if let Some(language) = self.language.filter(|tag| tag.parse::<Lang>().is_ok()) {
            fields.language = language;
        }
        fields.other_languages = self.other_languages;
        fields.own_topics = fields.own_topics.map(|_| self.own_topics);
        fields.is_active = self.is_active;
        fields.exception = self.exception;
        fields.needs_visa = self.needs_visa;
        fields.gender = self.gender;
        fields
    }
}

impl Fields {
    /// Reads a form; fields that it does not have are left alone. `None` where it is not UTF-8.
    fn read(body: &[u8]) -> Option<Self> {
        let mut fields = Self::default();
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
                "opened" => fields.opened = value,
                "key" => fields.key = value,
                _ => fields.typed.take(&name, value),
            }
        }
        Some(fields)
    }

    /// Puts what was typed into an empty form.
    fn into_form(self, mut form: NominationForm) -> NominationForm {
        let Self { typed, opened, key, .. } = self;
        form.fields = typed.into_fields(form.fields);
        if !opened.is_empty() {
            form.opened = opened;
        }
        form.key = key;
        form
    }
}

/// Takes the form: the check page first, then the nomination itself.
pub(super) async fn from_form(
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
        let mut frame = around.frame(around.words.nominate_check_title(), Here::Elsewhere, "/nominations");
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
pub(super) fn fault(problem: &Problem) -> FieldFault {
    let known = ["reason", "name", "email", "languages", "topics", "exception", "gender"];
    let field = known.into_iter().find(|name| problem.field.as_deref() == Some(name));
    FieldFault { field: field.unwrap_or("form"), text: problem.detail.clone() }
}
