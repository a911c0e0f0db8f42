//! The next draft is written here: paragraph by paragraph, with the comments beside, and published.

mod edit;
mod form;
mod links;
mod publish;
mod upload;

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::CommentRef;
use forum::event::{Change, Shape};
use locale::Lang;
use mandate::Duty;
use registry::ask::NewEdit;
use registry::{Ask, House};
use serde::Deserialize;
use text::ProvisionId;

use super::desk::house;
use super::duty::with_duty;
use super::form::{see_other, unreadable, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::submit::ask;
use crate::app::App;
use crate::json::Missing;
use crate::pages::editor::{Done, FieldFault, Shows};
use crate::views::around::Around;
use crate::views::editor as view;
use crate::who::Viewer;
use edit::Desk;
use form::Fields;

pub(super) use links::{linked, links};
pub(super) use publish::{publish, published};
pub(super) use upload::{remarked, upload, uploaded, uploaded_markdown, withdrawn, working_markdown};

/// The language, the forum, and who asks; or the page that says no.
fn at_desk(
    app: &App,
    lang: &str,
    forum: &str,
    path: &str,
) -> Result<(Lang, Arc<House>, Arc<Viewer>), Box<Response>> {
    let (lang, house) = house(app, lang, forum).map_err(|problem| Box::new(error(app, *problem)))?;
    let viewer = with_duty(app, &house, lang, path, Duty::Drafts)?;
    Ok((lang, house, viewer))
}

#[derive(Deserialize)]
pub(super) struct Listed {
    #[serde(default)]
    show: String,
    done: Option<String>,
}

/// `GET …/desk/drafts?show=uncaused`
pub(super) async fn list(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(listed): Query<Listed>,
) -> Response {
    let (lang, house, _) = match at_desk(&app, &lang, &forum, "/desk/drafts") {
        Ok(found) => found,
        Err(response) => return *response,
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
        let done = listed.done.as_deref().and_then(|done| was_done(around, done));
        view::list(around, Shows::named(&listed.show), done)
    })
}

/// What the address says was done, where it is so.
fn was_done(around: &Around<'_>, done: &str) -> Option<Done> {
    let drafts = &around.published.state.drafts;
    if done == "published" {
        let number = drafts.newest()?.text.number;
        let href = format!("/{}/{}/report/{number}", around.lang, around.mandate.id);
        let link = Some((href, around.words.editor_read_it(number)));
        return Some(Done { text: around.words.editor_published(number), link });
    }
    let said = match done {
        "uploaded" => Some(around.words.editor_uploaded()),
        "settled" => Some(around.words.editor_links_all_settled()),
        _ => None,
    };
    if let Some(said) = said {
        return Some(Done { text: said.to_owned(), link: None });
    }
    let ready = drafts.prepared().last().filter(|_| done == "ready")?;
    let instant = around.minute(ready.publish_at).text;
    Some(Done { text: around.words.editor_prepared_line(ready.text.number, instant), link: None })
}

#[derive(Deserialize)]
pub(super) struct Shown {
    done: Option<String>,
}

/// `GET …/desk/drafts/p/ID`
pub(super) async fn paragraph(
    State(app): State<App>,
    Path((lang, forum, id)): Path<(String, String, String)>,
    Query(shown): Query<Shown>,
) -> Response {
    let path = format!("/desk/drafts/p/{id}");
    let (lang, house, _) = match at_desk(&app, &lang, &forum, &path) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
        let mut page = view::paragraph(around, id.parse().map_err(|_| Missing::NotFound)?, None)?;
        page.done = shown.done.as_deref().map(|done| match done.parse::<CommentRef>() {
            Ok(reference) => Done { text: around.words.editor_taken(reference.to_string()), link: None },
            Err(_) => Done { text: around.words.editor_saved().to_owned(), link: None },
        });
        Ok(page)
    })
}

/// `POST …/desk/drafts/p/ID`: saves, previews, takes a wording in, leaves out, restores, moves.
pub(super) async fn edited(
    State(app): State<App>,
    Path((lang, forum, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let path = format!("/desk/drafts/p/{id}");
    let (lang, house, viewer) = match at_desk(&app, &lang, &forum, &path) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let received_at = house.now();
    let Ok(id) = id.parse::<ProvisionId>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let Some(fields) = Fields::read(&body) else {
        return error_in(&app, &house, lang, unreadable(lang));
    };
    let desk = Desk { app: &app, house: &house, lang, viewer: &viewer, received_at, id };
    desk.edit(fields).await
}

/// `POST …/desk/drafts/p/ID/insert`: a new paragraph after this one.
pub(super) async fn inserted(
    State(app): State<App>,
    Path((lang, forum, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let path = format!("/desk/drafts/p/{id}");
    let (lang, house, viewer) = match at_desk(&app, &lang, &forum, &path) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let received_at = house.now();
    let Ok(after) = id.parse::<ProvisionId>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let typed = value(&body, "text").unwrap_or_default();
    let named = value(&body, "shape").unwrap_or_default();
    let shape = match named.as_str() {
        "heading" => Shape::Heading,
        "item" => Shape::Item,
        _ => Shape::Paragraph,
    };
    let new = house.new_provision(&house.published().state);
    let edit = NewEdit {
        round: value(&body, "round").and_then(|round| round.parse().ok()).unwrap_or_default(),
        id: new,
        change: Change::Inserted { after: Some(after), text: form::lines(&typed), shape },
        causes: Vec::new(),
        editorial: None,
        expected: None,
    };
    let asked = Ask::Edit { actor: viewer.actor().clone(), edit: Box::new(edit) };
    match ask(&house, received_at, asked, None).await {
        Ok(_) => see_other(&format!("/{lang}/{}/desk/drafts/p/{new}?done=saved", house.id())),
        Err(failure) => {
            let desk = Desk { app: &app, house: &house, lang, viewer: &viewer, received_at, id: after };
            let problem = desk.problem(&failure);
            if problem.field.is_none() && problem.status != StatusCode::CONFLICT {
                return desk.refused_with_text(problem, typed);
            }
            private(&app, &house, lang, problem.status, |around| {
                let mut page = view::paragraph(around, after, None)?;
                page.frame.error = true;
                page.errors = vec![FieldFault { field: "insert", text: problem.detail.clone() }];
                page.insert.wrong = Some(problem.detail);
                page.insert.text = typed;
                page.insert.shape = named;
                Ok(page)
            })
        }
    }
}
