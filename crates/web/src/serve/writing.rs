//! The form again with everything typed, and the page between writing and sending.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use locale::Lang;
use registry::House;

use super::form::Fields;
use super::pages::private;
use super::problem::Problem;
use super::submit::{self, On, Said};
use crate::app::App;
use crate::json::Missing;
use crate::pages::comment_check::Passed;
use crate::parts::{Field, FieldError, Form};
use crate::views::around::Around;
use crate::views::{page_of_comment, reader, receipt as view};

/// What was typed, put back into an empty form.
fn filled(mut form: Form, fields: &Fields, problems: &[Problem]) -> Form {
    let typed = &fields.typed;
    form.saying = if form.takes_wording { fields.saying } else { form.saying };
    if let Some(wording) = &typed.wording {
        wording.clone_into(&mut form.wording);
    }
    form.reason = typed.reason.clone().unwrap_or_default();
    for other in &mut form.jointly {
        other.is_chosen = typed.jointly.contains(&other.id);
    }
    typed.name.clone_into(&mut form.name);
    form.affiliation = typed.affiliation.clone().unwrap_or_default();
    typed.email.clone_into(&mut form.email);
    typed.language.clone_into(&mut form.language);
    if !fields.opened.is_empty() {
        fields.opened.clone_into(&mut form.opened);
    }
    fields.key.clone_into(&mut form.key);
    form.errors = problems
        .iter()
        .filter_map(|problem| {
            Some(FieldError { field: field(problem.field.as_deref()?)?, text: problem.detail.clone() })
        })
        .collect();
    form
}

pub(super) fn field(name: &str) -> Option<Field> {
    let all = [
        Field::Form,
        Field::Wording,
        Field::Reason,
        Field::Jointly,
        Field::Name,
        Field::Affiliation,
        Field::Email,
        Field::Language,
    ];
    all.into_iter().find(|field| field.name() == name)
}

/// An empty form for what a comment is about; whatever the window says, because what was typed comes back.
fn form_for(app: &App, around: &Around<'_>, on: &On) -> Result<Form, Missing> {
    match on {
        On::Comment(about) => Ok(around.reply_form(app, *about)),
        On::Draft(draft) => reader::form(app, around, *draft, None),
        On::Provision(draft, number) => reader::form(app, around, *draft, Some(number)),
    }
}

/// The form again with everything typed, on the page it came from.
pub(super) fn write_again(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    on: &On,
    fields: &Fields,
    problems: Vec<Problem>,
    status: StatusCode,
) -> Response {
    let wrong = status == StatusCode::UNPROCESSABLE_ENTITY;
    match on {
        On::Comment(about) => private(app, house, lang, status, |around| {
            let form = filled(form_for(app, around, on)?, fields, &problems);
            let mut page = page_of_comment::page(app, around, *about, Some(form))?;
            page.frame.error = wrong;
            Ok(page)
        }),
        On::Draft(draft) | On::Provision(draft, _) => private(app, house, lang, status, |around| {
            let form = filled(form_for(app, around, on)?, fields, &problems);
            let selected = match on {
                On::Provision(_, number) => number.clone(),
                _ => reader::WHOLE.to_owned(),
            };
            let choice = reader::Choice { section: None, selected: Some(selected) };
            let mut page = reader::reader(app, around, *draft, &choice, Some(reader::Returned { form }))?;
            page.frame.error = wrong;
            Ok(page)
        }),
    }
}

/// The page between writing and sending.
pub(super) fn check(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    on: &On,
    fields: &Fields,
    said: &Said,
) -> Response {
    private(app, house, lang, StatusCode::OK, |around| {
        let form = filled(form_for(app, around, on)?, fields, &[]);
        let resolved = submit::resolve(house, on, lang).map_err(|_| Missing::NotFound)?;
        let place = crate::parts::Place { draft: on.draft().to_string(), subject: form.subject.clone() };
        let state = &around.published.state;
        let window = state.drafts.get(on.draft()).and_then(|draft| around.shown_window(draft));
        let passed = window.filter(|(window, _)| around.now >= window.closes_at).map(|(window, _)| Passed {
            deadline: around.minute(around.last_minute(&window)),
            was: around.was_by(&window.row),
        });
        Ok(view::check(around, place, resolved.text.as_deref(), &said.sent, form, passed))
    })
}
