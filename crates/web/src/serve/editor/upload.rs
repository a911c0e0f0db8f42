//! A whole text is put in the place of the next draft, and taken away.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{OriginalUri, Query, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::editor::ANSWERS_MAX;
use forum::refusal::Conflict;
use forum::{Command, Digest, Refusal};
use registry::{Ask, Failure};
use serde::Deserialize;

use super::at_desk::AtDesk;
use super::text_sent::{Back, Fault, Said, TextSent, remarked};
use crate::app::App;
use crate::json::Missing;
use crate::pages::editor::{Done, Upload};
use crate::serve::form::{unreadable, value};
use crate::serve::problem::Problem;
use crate::serve::{REQUEST_BYTES_MAX, desk, guard, kept_form};
use crate::views::around::Around;
use crate::views::uploading as view;
use crate::who;

#[derive(Deserialize)]
pub(in crate::serve) struct Shown {
    done: Option<String>,
}

/// `GET …/desk/drafts/upload`
pub(in crate::serve) async fn upload(desk: AtDesk, Query(shown): Query<Shown>) -> Response {
    desk.page(StatusCode::OK, |around| {
        let mut page = view::upload(around)?;
        if shown.done.as_deref() == Some("withdrawn") && page.stands.is_none() {
            let text = around.words.editor_upload_withdrawn().to_owned();
            page.done = Some(Done { text, link: None });
        }
        Ok(page)
    })
}

/// `POST …/desk/drafts/upload`: a file, or a text that was pasted.
pub(in crate::serve) async fn uploaded(
    State(app): State<App>,
    OriginalUri(uri): OriginalUri,
    desk: Result<AtDesk, Response>,
    request: Request,
) -> Response {
    let desk = match desk {
        Ok(desk) => desk,
        Err(no) => return kept(&app, uri.path(), request).await.unwrap_or(no),
    };
    let sent = match TextSent::read(request).await {
        Ok(sent) => sent,
        Err(StatusCode::BAD_REQUEST) => return desk.error(unreadable(desk.lang)),
        Err(status) => return desk.error(Problem::of_status(desk.lang, status)),
    };
    let words = desk.words();
    let source = match sent.source(words) {
        Ok(source) => source,
        Err(fault) => return again(&desk, fault),
    };
    let wrong = |status, said, back| again(&desk, Fault { status, said: Said::Wrong(said), back });
    let document = match sent.document(&desk.house, words, &source) {
        Ok(document) => document,
        Err(fault) => return again(&desk, fault),
    };
    let Some(round) = sent.round else {
        let said = words.editor_upload_no_draft().to_owned();
        return wrong(StatusCode::UNPROCESSABLE_ENTITY, said, source.back());
    };
    let newest = desk.house.published().state.drafts.newest().map_or(0, |draft| draft.text.number);
    let filed = if round == newest {
        let (of, actor) = (Arc::clone(&desk.house), desk.viewer.actor().clone());
        // Comparing two drafts is work; no other request waits for it.
        let filed = tokio::task::spawn_blocking(move || of.upload(actor, document, sent.seen)).await;
        filed.expect("BUG: uploading does not panic")
    } else {
        Err(Refusal::from(Conflict::OtherDraft { expected: round, found: newest }).into())
    };
    match filed {
        Ok(dropped) => {
            let published = desk.house.published();
            let open = published.state.editor.upload().map_or(0, |upload| upload.open().count());
            let dropped = if dropped > 0 { format!("&dropped={dropped}") } else { String::new() };
            let place = if open > 0 { "/links" } else { "" };
            desk.to(&format!("{place}?done=uploaded{dropped}"))
        }
        Err(failure) => {
            let problem = desk.problem(&failure);
            match failure {
                Failure::Refused(Refusal::Conflict(_) | Refusal::Invalid(_)) => {
                    wrong(problem.status, problem.detail, source.back())
                }
                _ => desk.error_with_text(problem, source.text),
            }
        }
    }
}

/// What was pasted by somebody whose session had ended is kept, and comes back after signing in, as any other form does
/// (`guard`); none where nothing was, or more than is kept.
async fn kept(app: &App, path: &str, request: Request) -> Option<Response> {
    let mut parts = path.split('/').skip(1);
    let (lang, house) = desk::house(app, parts.next()?, parts.next()?).ok()?;
    let had_one = guard::cookie(request.headers(), &who::cookie_name(house.id().as_str())).is_some();
    if who::viewer().is_some() || !had_one {
        return None;
    }
    let form =
        TextSent::read(request).await.ok()?.as_form().filter(|form| form.len() <= REQUEST_BYTES_MAX)?;
    Some(kept_form::kept(app, &house, lang, path, form.as_bytes(), kept_form::Why::Ended))
}

/// What is said after an upload, while the text stands; `dropped` answers were about paragraphs that say something else
/// now. More than a text has paragraphs cannot be, whatever the address says.
pub(super) fn done_uploading(around: &Around<'_>, dropped: usize) -> Option<String> {
    let state = &around.published.state;
    state.editor.upload_on(state.drafts.newest()?.text.number)?;
    let uploaded = around.words.editor_uploaded();
    Some(match dropped {
        1..=ANSWERS_MAX => format!("{uploaded} {}", around.words.editor_upload_dropped(dropped)),
        _ => uploaded.to_owned(),
    })
}

/// The page where a text is uploaded, for whoever worked on one that stands no more.
pub(super) fn other_text(desk: &AtDesk) -> Response {
    let said = Said::Wrong(desk.words().refusal_other_text().to_owned());
    again(desk, Fault { status: StatusCode::CONFLICT, said, back: Back::default() })
}

/// The page again with the text, and with what is wrong or not understood.
fn again(desk: &AtDesk, fault: Fault) -> Response {
    let Fault { status, said, back } = fault;
    desk.page(status, |around| {
        let mut page = with_text(around, back)?;
        match said {
            Said::Wrong(said) => page.wrong = Some(said),
            Said::Remarks(remarks) => {
                page.remarks = remarks.iter().map(|remark| remarked(around.words, remark)).collect();
            }
        }
        Ok(page)
    })
}

fn with_text(around: &Around<'_>, back: Back) -> Result<Upload, Missing> {
    let mut page = view::upload(around)?;
    page.frame.error = true;
    page.typed = back.typed;
    page.returned = back.digest.map(|digest| digest.to_string());
    page.is_chosen_again = back.is_chosen_again;
    Ok(page)
}

/// `POST …/desk/drafts/upload/withdraw`
pub(in crate::serve) async fn withdrawn(desk: AtDesk, body: Bytes) -> Response {
    let received_at = desk.house.now();
    let seen = value(&body, "seen").and_then(|seen| seen.parse().ok());
    let document: Option<Digest> = value(&body, "document").and_then(|digest| digest.parse().ok());
    let Some(document) = document else { return desk.error(unreadable(desk.lang)) };
    let command = Command::WithdrawUpload { document, seen };
    let asked = Ask::Plain { actor: desk.viewer.actor().clone(), command };
    let Err(failure) = desk.ask(received_at, asked).await else {
        return desk.to("/upload?done=withdrawn");
    };
    let Problem { status, detail, .. } = desk.problem(&failure);
    match failure {
        Failure::Refused(Refusal::Conflict(_)) => {
            again(&desk, Fault { status, said: Said::Wrong(detail), back: Back::default() })
        }
        _ => desk.error(desk.problem(&failure)),
    }
}
