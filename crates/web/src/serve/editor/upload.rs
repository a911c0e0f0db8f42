//! A whole text is put in the place of the next draft, read again, and taken away.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest as _, Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::refusal::Conflict;
use forum::{Command, Digest, DraftNumber, Refusal};
use locale::{Lang, Words};
use registry::{Ask, Failure, House};
use serde::Deserialize;
use text::limits::SOURCE_BYTES_MAX;
use text::{Document, Options, Remark};

use super::at_desk;
use crate::app::App;
use crate::json::Missing;
use crate::pages::editor::Done;
use crate::serve::answer::{Media, media};
use crate::serve::form::{see_other, unreadable, value};
use crate::serve::input::breaks_a_text;
use crate::serve::nomination_cv::{Chosen, read_file};
use crate::serve::pages::{error_in, private};
use crate::serve::problem::Problem;
use crate::serve::respond;
use crate::serve::submit::ask;
use crate::views::around::Around;
use crate::views::editor::Drafting;
use crate::views::uploading as view;

const PATH: &str = "/desk/drafts/upload";
/// The field with the file.
const FIELD: &str = "file";
/// Bytes of a text that comes back in its field with what was not understood; a file beyond it is chosen again.
const TYPED_BYTES_MAX: usize = 512 << 10;

#[derive(Deserialize)]
pub(in crate::serve) struct Shown {
    done: Option<String>,
}

/// `GET …/desk/drafts/upload`
pub(in crate::serve) async fn upload(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(shown): Query<Shown>,
) -> Response {
    let (lang, house, _) = match at_desk(&app, &lang, &forum, PATH) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
        let mut page = view::upload(around)?;
        if shown.done.as_deref() == Some("withdrawn") && page.stands.is_none() {
            let text = around.words.editor_upload_withdrawn().to_owned();
            page.done = Some(Done { text, link: None });
        }
        Ok(page)
    })
}

#[derive(Deserialize)]
pub(in crate::serve) struct Sent {
    /// The newest draft, which the editor saw.
    #[serde(default)]
    round: DraftNumber,
    /// The last change of the draft in preparation that the editor saw.
    seen: Option<u64>,
    /// Whether the text is taken though not all of it is understood.
    #[serde(default)]
    anyway: u8,
}

/// What is wrong with a text, or what of it is not understood.
enum Fault {
    Wrong(StatusCode, String),
    Remarks(Vec<Remark>),
}

/// `POST …/desk/drafts/upload`: a file, or a text that was pasted.
pub(in crate::serve) async fn uploaded(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(sent): Query<Sent>,
    request: Request,
) -> Response {
    let (lang, house, viewer) = match at_desk(&app, &lang, &forum, PATH) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let pasted = media(request.headers()) == Media::Form;
    let page = Again { app: &app, house: &house, lang, pasted };
    let source = match source(lang, request).await {
        // A form sends its lines as CR LF, and so do files of some systems.
        Ok(source) => source.replace("\r\n", "\n").replace('\r', "\n"),
        Err(Fault::Wrong(status, said)) => return page.wrong(status, said, String::new()),
        Err(Fault::Remarks(_)) => return error_in(&app, &house, lang, unreadable(lang)),
    };
    let document = match read(&house, lang, &source, sent.anyway == 1) {
        Ok(document) => document,
        Err(Fault::Wrong(status, said)) => return page.wrong(status, said, source),
        Err(Fault::Remarks(remarks)) => return page.remarks(&remarks, source),
    };
    let newest = house.published().state.drafts.newest().map_or(0, |draft| draft.text.number);
    let filed = if sent.round == newest {
        let (of, actor) = (Arc::clone(&house), viewer.actor().clone());
        // Comparing two drafts is work; no other request waits for it.
        let filed = tokio::task::spawn_blocking(move || of.upload(actor, document, sent.seen)).await;
        filed.expect("BUG: uploading does not panic")
    } else {
        Err(Refusal::from(Conflict::OtherDraft { expected: sent.round, found: newest }).into())
    };
    match filed {
        Ok(()) => {
            let published = house.published();
            let open = published.state.editor.upload().map_or(0, |upload| upload.open().count());
            let place = if open > 0 { "/links?done=uploaded" } else { "?done=uploaded" };
            see_other(&format!("/{lang}/{}/desk/drafts{place}", house.id()))
        }
        Err(failure) => {
            let Some(mandate) = house.mandate() else {
                return error_in(&app, &house, lang, Problem::not_found(lang));
            };
            let problem = Problem::of(&failure, &mandate, lang);
            match failure {
                Failure::Refused(Refusal::Conflict(_)) => page.wrong(problem.status, problem.detail, source),
                _ => error_in(&app, &house, lang, problem),
            }
        }
    }
}

/// The text that was sent.
async fn source(lang: Lang, request: Request) -> Result<String, Fault> {
    let words = Words::of(lang);
    let none = || Fault::Wrong(StatusCode::UNPROCESSABLE_ENTITY, words.editor_upload_none().to_owned());
    let too_long = || Fault::Wrong(StatusCode::PAYLOAD_TOO_LARGE, words.editor_markdown_limit().to_owned());
    if media(request.headers()) == Media::Form {
        let body = Bytes::from_request(request, &()).await.map_err(|_| too_long())?;
        let text = value(&body, "text").unwrap_or_default();
        return if text.trim().is_empty() { Err(none()) } else { Ok(text) };
    }
    let bytes = match read_file(request, FIELD, SOURCE_BYTES_MAX).await {
        Ok(Chosen::File { bytes, .. }) => bytes,
        Err(StatusCode::PAYLOAD_TOO_LARGE) => return Err(too_long()),
        Ok(Chosen::Nothing) | Err(_) => return Err(none()),
    };
    if bytes.len() > SOURCE_BYTES_MAX {
        return Err(too_long());
    }
    let unreadable =
        |_| Fault::Wrong(StatusCode::UNPROCESSABLE_ENTITY, words.editor_upload_unreadable().to_owned());
    String::from_utf8(bytes).map_err(unreadable)
}

/// Reads a text as a draft of the forum.
fn read(house: &House, lang: Lang, source: &str, anyway: bool) -> Result<Document, Fault> {
    let words = Words::of(lang);
    let wrong = |said: String| Fault::Wrong(StatusCode::UNPROCESSABLE_ENTITY, said);
    if source.chars().any(breaks_a_text) {
        return Err(wrong(words.refusal_control_in_text().to_owned()));
    }
    let expected = house.mandate().map(|mandate| mandate.settings.draft_language.is.clone());
    let expected = expected.unwrap_or_default();
    let options = Options { scope: "upload".to_owned(), lang_default: expected.clone() };
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let (document, remarks) = Document::from_markdown_remarked(source, &options)
        .map_err(|_| wrong(words.editor_markdown_limit().to_owned()))?;
    if document.provisions.is_empty() {
        return Err(wrong(words.editor_markdown_empty().to_owned()));
    }
    if document.lang != expected {
        return Err(wrong(words.editor_upload_language(document.lang, expected)));
    }
    if remarks.is_empty() || anyway { Ok(document) } else { Err(Fault::Remarks(remarks)) }
}

/// The page again.
struct Again<'a> {
    app: &'a App,
    house: &'a Arc<House>,
    lang: Lang,
    pasted: bool,
}

impl Again<'_> {
    /// With what is wrong, and the text.
    fn wrong(&self, status: StatusCode, said: String, source: String) -> Response {
        self.shown(status, source, |_, page| page.wrong = Some(said))
    }

    /// With what was not understood.
    fn remarks(&self, remarks: &[Remark], source: String) -> Response {
        self.shown(StatusCode::UNPROCESSABLE_ENTITY, source, |around, page| {
            page.remarks = remarks.iter().map(|remark| remarked(around.words, remark)).collect();
        })
    }

    fn shown(
        &self,
        status: StatusCode,
        source: String,
        then: impl FnOnce(&Around<'_>, &mut crate::pages::editor::Upload),
    ) -> Response {
        private(self.app, self.house, self.lang, status, |around| {
            let mut page = view::upload(around)?;
            page.frame.error = true;
            page.is_pasted = self.pasted;
            page.typed = typed(source);
            then(around, &mut page);
            Ok(page)
        })
    }
}

fn typed(source: String) -> String {
    if source.len() > TYPED_BYTES_MAX { String::new() } else { source }
}

/// What of a text was not understood, as a sentence.
pub(in crate::serve) fn remarked(words: &Words, remark: &Remark) -> String {
    match remark {
        Remark::NoteUnknown { label } => words.editor_upload_note_unknown(format!("[^{label}]")),
        Remark::NoteUnused { label } => words.editor_upload_note_unused(format!("[^{label}]")),
        Remark::ReferenceLost { href } => words.editor_upload_reference_lost(href),
        Remark::ReferenceUnlike { words: said, number } => words.editor_upload_reference_unlike(said, number),
        Remark::HtmlLeftOut { html } => words.editor_upload_html_left_out(html),
        Remark::NumberInWords { number } => words.editor_upload_number_in_words(number),
    }
}

/// `POST …/desk/drafts/upload/withdraw`
pub(in crate::serve) async fn withdrawn(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house, viewer) = match at_desk(&app, &lang, &forum, PATH) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let received_at = house.now();
    let seen = value(&body, "seen").and_then(|seen| seen.parse().ok());
    let document: Option<Digest> = value(&body, "document").and_then(|digest| digest.parse().ok());
    let Some(document) = document else { return error_in(&app, &house, lang, unreadable(lang)) };
    let command = Command::WithdrawUpload { document, seen };
    let asked = Ask::Plain { actor: viewer.actor().clone(), command };
    match (ask(&house, received_at, asked, None).await, house.mandate()) {
        (Ok(_), _) => see_other(&format!("/{lang}/{}{PATH}?done=withdrawn", house.id())),
        (Err(failure), Some(mandate)) => {
            let problem = Problem::of(&failure, &mandate, lang);
            match failure {
                Failure::Refused(Refusal::Conflict(_)) => {
                    let page = Again { app: &app, house: &house, lang, pasted: false };
                    page.wrong(problem.status, problem.detail, String::new())
                }
                _ => error_in(&app, &house, lang, problem),
            }
        }
        (Err(_), None) => error_in(&app, &house, lang, Problem::not_found(lang)),
    }
}

/// `GET …/desk/drafts/draft.md` and `…/upload.md`: the draft in preparation, and the text as it was uploaded.
pub(in crate::serve) async fn working_markdown(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    markdown(&app, &lang, &forum, "/desk/drafts/draft.md", |around| {
        Ok(Drafting::new(around)?.document().to_markdown())
    })
}

/// See [`working_markdown`].
pub(in crate::serve) async fn uploaded_markdown(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    markdown(&app, &lang, &forum, "/desk/drafts/upload.md", |around| {
        let upload = around.published.state.editor.upload().ok_or(Missing::NotFound)?;
        Ok(around.house.document(upload.document)?.to_markdown())
    })
}

fn markdown(
    app: &App,
    lang: &str,
    forum: &str,
    path: &str,
    view: impl FnOnce(&Around<'_>) -> Result<String, Missing>,
) -> Response {
    let (lang, house, _) = match at_desk(app, lang, forum, path) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let made = Around::new(&house, lang, app.is_demonstration())
        .ok_or_else(|| Problem::not_found(lang))
        .and_then(|around| view(&around).map_err(|none| crate::serve::desk::missing(lang, none)));
    match made {
        Ok(text) => respond::private(StatusCode::OK, respond::MARKDOWN, text.into_bytes()),
        Err(problem) => error_in(app, &house, lang, problem),
    }
}
