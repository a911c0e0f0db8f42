//! The next draft is written here: paragraph by paragraph, with the comments beside, and published.

mod at_desk;
mod edit;
mod form;
mod links;
mod markdown;
mod publish;
mod text_sent;
mod upload;

use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use forum::CommentRef;
use forum::event::{Change, Shape};
use registry::Ask;
use registry::ask::NewEdit;
use serde::Deserialize;
use text::ProvisionId;

use super::form::{unreadable, value};
use super::problem::Problem;
use crate::json::Missing;
use crate::pages::editor::{Done, FieldFault, Shows};
use crate::views::around::Around;
use crate::views::editor as view;
use at_desk::AtDesk;
use edit::OneParagraph;
use form::Fields;

pub(super) use links::{linked, links};
pub(super) use markdown::{uploaded_markdown, working_markdown};
pub(super) use publish::{publish, published};
pub(super) use text_sent::{beyond_limit, remarked};
pub(super) use upload::{upload, uploaded, withdrawn};

#[derive(Deserialize)]
pub(super) struct Listed {
    #[serde(default)]
    show: String,
    done: Option<String>,
    #[serde(default)]
    dropped: usize,
}

/// `GET …/desk/drafts?show=uncaused`
pub(super) async fn list(desk: AtDesk, Query(listed): Query<Listed>) -> Response {
    desk.page(StatusCode::OK, |around| {
        let done = listed.done.as_deref().and_then(|done| was_done(around, done, listed.dropped));
        view::list(around, Shows::named(&listed.show), done)
    })
}

/// What the address says was done, where it is so.
fn was_done(around: &Around<'_>, done: &str, dropped: usize) -> Option<Done> {
    let drafts = &around.published.state.drafts;
    if done == "published" {
        let number = drafts.newest()?.text.number;
        let href = format!("/{}/{}/report/{number}", around.lang, around.mandate.id);
        let link = Some((href, around.words.editor_read_it(number)));
        return Some(Done { text: around.words.editor_published(number), link });
    }
    let upload = around.published.state.editor.upload_on(drafts.newest()?.text.number);
    let is_settled = upload.is_some_and(|upload| upload.open().next().is_none());
    let said = match done {
        "uploaded" => upload::done_uploading(around, dropped),
        "settled" if is_settled => Some(around.words.editor_links_all_settled().to_owned()),
        _ => None,
    };
    if let Some(said) = said {
        return Some(Done { text: said, link: None });
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
    desk: AtDesk,
    Path((_, _, id)): Path<(String, String, String)>,
    Query(shown): Query<Shown>,
) -> Response {
    desk.page(StatusCode::OK, |around| {
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
    desk: AtDesk,
    Path((_, _, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let received_at = desk.house.now();
    let Ok(id) = id.parse::<ProvisionId>() else {
        return desk.error(Problem::not_found(desk.lang));
    };
    let Some(fields) = Fields::read(&body) else {
        return desk.error(unreadable(desk.lang));
    };
    OneParagraph { desk: &desk, received_at, id }.edit(fields).await
}

/// `POST …/desk/drafts/p/ID/insert`: a new paragraph after this one.
pub(super) async fn inserted(
    desk: AtDesk,
    Path((_, _, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let received_at = desk.house.now();
    let Ok(after) = id.parse::<ProvisionId>() else {
        return desk.error(Problem::not_found(desk.lang));
    };
    let typed = value(&body, "text").unwrap_or_default();
    let named = value(&body, "shape").unwrap_or_default();
    let shape = match named.as_str() {
        "heading" => Shape::Heading,
        "item" => Shape::Item,
        _ => Shape::Paragraph,
    };
    let new = desk.house.new_provision(&desk.house.published().state);
    let edit = NewEdit {
        round: value(&body, "round").and_then(|round| round.parse().ok()).unwrap_or_default(),
        id: new,
        change: Change::Inserted { after: Some(after), text: form::lines(&typed), shape },
        causes: Vec::new(),
        editorial: None,
        expected: None,
    };
    let asked = Ask::Edit { actor: desk.viewer.actor().clone(), edit: Box::new(edit) };
    let Err(failure) = desk.ask(received_at, asked).await else {
        return desk.to(&format!("/p/{new}?done=saved"));
    };
    let problem = desk.problem(&failure);
    if problem.field.is_none() && problem.status != StatusCode::CONFLICT {
        return desk.error_with_text(problem, typed);
    }
    desk.page(problem.status, |around| {
        let mut page = view::paragraph(around, after, None)?;
        page.frame.error = true;
        page.errors = vec![FieldFault { field: "insert", text: problem.detail.clone() }];
        page.insert.wrong = Some(problem.detail);
        page.insert.text = typed;
        page.insert.shape = named;
        Ok(page)
    })
}
