//! `POST …/desk/drafts`: a whole draft as a program sends it, with the causes of its changes.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use forum::event::Cause;
use forum::refusal::Unknown;
use forum::{CommentRef, DraftNumber, Refusal};
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::{Duty, Mandate, Ordinal, RowKind};
use registry::{Failure, House};
use serde::Deserialize;
use serde_json::json;
use text::{Document, Number, Options, Remark};

use super::answer::{Media, media};
use super::desk::house;
use super::duty::program_with_duty;
use super::editor::{beyond_limit, remarked};
use super::input::breaks_a_text;
use super::problem::Problem;
use crate::app::App;

/// The members of a body.
const MEMBERS: [&str; 4] = ["row", "markdown", "publish_at", "causes"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    row: String,
    markdown: String,
    publish_at: Option<String>,
    #[serde(default)]
    causes: Vec<SentCause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SentCause {
    number: String,
    #[serde(default)]
    comments: Vec<String>,
    editorial: Option<String>,
}

/// What a body asks for.
struct Draft {
    number: DraftNumber,
    document: Document,
    causes: Vec<Cause>,
    publish_at: Option<Timestamp>,
    /// What of the text was not understood.
    remarks: Vec<Remark>,
}

/// `POST …/desk/drafts`
pub(super) async fn draft(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    if media(&headers) != Media::Json {
        return Problem::of_status(lang, StatusCode::UNSUPPORTED_MEDIA_TYPE).into_json();
    }
    let viewer = match program_with_duty(&house, lang, Duty::Drafts) {
        Ok(viewer) => viewer,
        Err(problem) => return problem.into_json(),
    };
    let Some(mandate) = house.mandate() else { return Problem::not_found(lang).into_json() };
    let Draft { number, document, causes, publish_at, remarks } = match read(&house, &mandate, lang, &body) {
        Ok(draft) => draft,
        Err(problem) => return problem.into_json(),
    };
    let published = {
        let (house, actor) = (Arc::clone(&house), viewer.actor().clone());
        // Comparing two drafts is work; no other request waits for it.
        tokio::task::spawn_blocking(move || house.publish_with(actor, number, document, causes, publish_at))
            .await
    };
    match published.expect("BUG: publishing does not panic") {
        Ok(number) => {
            let url = format!("/{lang}/{}/report/{number}", house.id());
            let publish_at = publish_at.map(record::format_instant);
            let remarks: Vec<String> =
                remarks.iter().map(|remark| remarked(Words::of(lang), remark)).collect();
            let said = json!({ "draft": number, "publish_at": publish_at, "url": url, "remarks": remarks });
            (StatusCode::CREATED, Json(said)).into_response()
        }
        Err(failure) => refused(&failure, &mandate, lang).into_json(),
    }
}

/// Why nothing was filed; `missing` names the changes without a cause.
fn refused(failure: &Failure, mandate: &Mandate, lang: Lang) -> Problem {
    let mut problem = Problem::of(failure, mandate, lang);
    match failure {
        Failure::Refused(Refusal::Uncaused { numbers, .. }) => {
            problem.members.get_or_insert_default().insert("missing".to_owned(), json!(numbers));
        }
        Failure::Refused(Refusal::Unknown(Unknown::Comment(reference))) => {
            let said = Words::of(lang).editor_unknown_comment(reference.to_string());
            return Problem::field(lang, "causes", said);
        }
        _ => {}
    }
    problem
}

fn read(house: &House, mandate: &Mandate, lang: Lang, body: &[u8]) -> Result<Draft, Problem> {
    let words = Words::of(lang);
    let sent: Sent = super::body::whole(lang, body, &MEMBERS)?;
    let row = mandate.rows.iter().find(|row| row.id.as_str() == sent.row);
    let newest = || house.published().state.drafts.newest().map_or(0, |draft| draft.text.number);
    let number = match row.map(|row| &row.kind) {
        Some(RowKind::Draft(Ordinal::Number(number))) => *number,
        Some(RowKind::Draft(Ordinal::Any(_))) => newest() + 1,
        _ => return Err(Problem::field(lang, "row", words.editor_row_no_draft())),
    };
    let publish_at = match &sent.publish_at {
        None => None,
        Some(text) => {
            let instant: Option<Timestamp> = text.parse().ok();
            let instant = instant.filter(|instant| *instant > house.now());
            Some(instant.ok_or_else(|| Problem::field(lang, "publish_at", words.editor_instant_wrong()))?)
        }
    };
    let options =
        Options { scope: number.to_string(), lang_default: mandate.settings.draft_language.is.clone() };
    let markdown = sent.markdown.replace("\r\n", "\n");
    if markdown.chars().any(breaks_a_text) {
        return Err(Problem::field(lang, "markdown", words.refusal_control_in_text()));
    }
    let (document, remarks) = Document::from_markdown_remarked(&markdown, &options)
        .map_err(|limit| Problem::field(lang, "markdown", beyond_limit(words, &limit)))?;
    if document.provisions.is_empty() {
        return Err(Problem::field(lang, "markdown", words.editor_markdown_empty()));
    }
    let wrong = |said: &str| Problem::field(lang, "causes", said);
    let causes = sent.causes.into_iter().map(cause).collect::<Option<Vec<_>>>();
    let causes = causes.ok_or_else(|| wrong(words.editor_cause_wrong()))?;
    if causes
        .iter()
        .filter_map(|cause| cause.editorial.as_ref())
        .any(|entry| entry.chars().any(breaks_a_text))
    {
        return Err(wrong(words.refusal_control_in_text()));
    }
    let numbers: BTreeSet<_> = causes.iter().map(|cause| cause.number.as_str()).collect();
    let once = |cause: &Cause| cause.comments.iter().collect::<BTreeSet<_>>().len() == cause.comments.len();
    if numbers.len() != causes.len() || !causes.iter().all(once) {
        return Err(wrong(words.editor_cause_twice()));
    }
    Ok(Draft { number, document, causes, publish_at, remarks })
}

fn cause(sent: SentCause) -> Option<Cause> {
    let number: Number = sent.number.parse().ok()?;
    let comments: Vec<CommentRef> =
        sent.comments.iter().map(|text| text.parse().ok()).collect::<Option<_>>()?;
    let editorial = sent.editorial.filter(|entry| !entry.trim().is_empty());
    (editorial.is_some() || !comments.is_empty()).then_some(Cause { number, comments, editorial })
}
