//! Addresses that lead to another: the newest draft, its changes, a paragraph in its draft, a form's address after it was sent.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use forum::CommentRef;

use super::desk;
use super::pages::{error, error_in};
use super::problem::Problem;
use crate::app::App;

/// Leads on, if every part of an address is one that ours are made of.
fn lead(status: StatusCode, parts: &[&str], to: &str) -> Response {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-()".contains(&byte));
    if !parts.iter().all(|part| plain(part)) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let location = HeaderValue::from_str(to).expect("BUG: our addresses are ASCII");
    (status, [(header::LOCATION, location)]).into_response()
}

/// `…/report` leads to the newest draft.
pub(super) async fn newest(State(app): State<App>, Path((lang, forum)): Path<(String, String)>) -> Response {
    let (lang, house) = match desk::house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    match house.published().state.drafts.newest() {
        Some(draft) => {
            let to = format!("/{lang}/{}/report/{}", house.id(), draft.text.number);
            lead(StatusCode::FOUND, &[], &to)
        }
        None => error_in(&app, &house, lang, Problem::not_found(lang)),
    }
}

/// `…/report/compare/latest` leads to what the newest draft changed; while there is one draft only, to that.
pub(super) async fn latest(State(app): State<App>, Path((lang, forum)): Path<(String, String)>) -> Response {
    let (lang, house) = match desk::house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let published = house.published();
    let mut numbers = published.state.drafts.published().rev().map(|draft| draft.text.number);
    let report = format!("/{lang}/{}/report", house.id());
    match (numbers.next(), numbers.next()) {
        (Some(new), Some(old)) => lead(StatusCode::FOUND, &[], &format!("{report}/compare/{old}..{new}")),
        _ => lead(StatusCode::FOUND, &[], &report),
    }
}

/// `…/report/3/p/3.2.4` is the paragraph in the draft.
pub(super) fn paragraph(lang: &str, forum: &str, draft: &str, number: &str) -> Response {
    let to = format!("/{lang}/{forum}/report/{draft}?p={number}#p{number}");
    lead(StatusCode::FOUND, &[lang, forum, draft, number], &to)
}

/// A form is sent to `…/p/3.2.4/comments`; whoever opens that address again is led back to the paragraph.
pub(super) async fn paragraph_of_form(
    Path((lang, forum, draft, number)): Path<(String, String, String, String)>,
) -> Response {
    let to = format!("/{lang}/{forum}/report/{draft}?p={number}#p{number}");
    lead(StatusCode::SEE_OTHER, &[&lang, &forum, &draft, &number], &to)
}

/// The same for a comment on a whole draft.
pub(super) async fn draft_of_form(Path((lang, forum, draft)): Path<(String, String, String)>) -> Response {
    let to = format!("/{lang}/{forum}/report/{draft}?p=draft");
    lead(StatusCode::SEE_OTHER, &[&lang, &forum, &draft], &to)
}

/// The same for a comment on a comment.
pub(super) async fn comment_of_form(Path((lang, forum, about)): Path<(String, String, String)>) -> Response {
    let to = format!("/{lang}/{forum}/comments/{about}");
    lead(StatusCode::SEE_OTHER, &[&lang, &forum, &about], &to)
}

/// A reference as people write it, `c3-187`, leads to its one address, `C3-0187`.
pub(super) fn reference(lang: &str, forum: &str, written: &str) -> Option<Response> {
    let (round, serial) = written.strip_prefix(['C', 'c'])?.split_once('-')?;
    let reference = CommentRef { round: round.parse().ok()?, serial: serial.parse().ok()? }.to_string();
    if reference == written {
        return None;
    }
    let to = format!("/{lang}/{forum}/comments/{reference}");
    Some(lead(StatusCode::PERMANENT_REDIRECT, &[lang, forum], &to))
}

/// One act on several comments is chosen in the list of the desk; whoever opens its address is led there.
pub(super) async fn bulk(Path((lang, forum)): Path<(String, String)>) -> Response {
    lead(StatusCode::SEE_OTHER, &[&lang, &forum], &format!("/{lang}/{forum}/desk"))
}

/// Answers are published from the page that lists what is missing.
pub(super) async fn publishing(Path((lang, forum)): Path<(String, String)>) -> Response {
    lead(StatusCode::SEE_OTHER, &[&lang, &forum], &format!("/{lang}/{forum}/desk/publish"))
}

/// A text is taken away from the page where it is uploaded.
pub(super) async fn uploading(Path((lang, forum)): Path<(String, String)>) -> Response {
    let to = format!("/{lang}/{forum}/desk/drafts/upload");
    lead(StatusCode::SEE_OTHER, &[&lang, &forum], &to)
}

/// A new paragraph is put in from the page of the one before it.
pub(super) async fn inserting(Path((lang, forum, id)): Path<(String, String, String)>) -> Response {
    let to = format!("/{lang}/{forum}/desk/drafts/p/{id}");
    lead(StatusCode::SEE_OTHER, &[&lang, &forum, &id], &to)
}
