//! A no in the form of the question: a page for people, `application/problem+json` for programs.
//!
//! Handlers leave the [`Problem`] with their answer. What the router refuses by itself (an address that cannot be read,
//! a method, a body beyond the limit) comes without words of ours and gets them here.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use locale::Lang;

use super::pages;
use super::problem::Problem;
use crate::app::App;

/// What a body is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Media {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`: our forms.
    Form,
    /// The other two kinds that a form in a browser can send (HTML, 4.10.21.6).
    OtherForm,
    /// Anything else, or nothing.
    Other,
}

/// What a body is written in, as its sender says (RFC 9110, 8.3: the letters' case does not matter).
pub(super) fn media(headers: &HeaderMap) -> Media {
    let said = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = said.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" => Media::Json,
        "application/x-www-form-urlencoded" => Media::Form,
        "multipart/form-data" | "text/plain" => Media::OtherForm,
        _ => Media::Other,
    }
}

/// Who asks, as far as the request shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    Person,
    Program,
    Unknown,
}

impl Reader {
    fn of(request: &Request) -> Self {
        match media(request.headers()) {
            _ if is_data(request.uri().path()) => Self::Program,
            Media::Json => Self::Program,
            Media::Form | Media::OtherForm => Self::Person,
            Media::Other => Self::Unknown,
        }
    }
}

/// Addresses of data, whether or not something is there.
fn is_data(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, form)| ["json", "atom", "ics"].contains(&form))
}

/// Addresses that only programs open: a line of text will do.
fn is_plain(path: &str) -> bool {
    path.starts_with("/tlog/") || path.starts_with("/assets/") || path == "/healthz" || path == "/robots.txt"
}

/// Puts refusals into the form that the reader takes; everything else passes.
pub(super) async fn in_form(State(app): State<App>, request: Request, next: Next) -> Response {
    let (reader, uri) = (Reader::of(&request), request.uri().clone());
    let languages = request.headers().get(header::ACCEPT_LANGUAGE).cloned();
    let response = next.run(request).await;
    let status = response.status();
    if !status.is_client_error() && status != StatusCode::SERVICE_UNAVAILABLE {
        return response;
    }
    if is_plain(uri.path()) {
        let line = || format!("{status}\n").into_response();
        return if has_type(&response, "") { response } else { with_headers_of(response, line()) };
    }
    let problem = response.extensions().get::<Problem>().cloned();
    let (is_page, is_problem) =
        (has_type(&response, "text/html"), has_type(&response, "application/problem"));
    let answer = match (problem, reader) {
        (Some(problem), Reader::Program) if is_page => problem.into_json(),
        (Some(problem), Reader::Person) if is_problem => page(&app, uri.path(), problem),
        (None, Reader::Program) if !is_problem => {
            Problem::of_status(language(uri.path(), languages.as_ref()), status).into_json()
        }
        (None, _) if !is_page => {
            page(&app, uri.path(), Problem::of_status(language(uri.path(), languages.as_ref()), status))
        }
        _ => return response,
    };
    with_headers_of(response, answer)
}

fn has_type(response: &Response, start: &str) -> bool {
    let said = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    said.is_some_and(|said| said.starts_with(start))
}

/// The new answer with what the old one said beside its content, such as `Allow` (RFC 9110, 15.5.6).
fn with_headers_of(old: Response, mut new: Response) -> Response {
    *new.status_mut() = old.status();
    for (name, value) in old.headers() {
        if name != header::CONTENT_LENGTH && !new.headers().contains_key(name) {
            new.headers_mut().insert(name, value.clone());
        }
    }
    new
}

/// The language of an address; the reader's own where it has none.
fn language(path: &str, accepted: Option<&HeaderValue>) -> Lang {
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let named = path.split('/').nth(1).and_then(|tag| tag.parse().ok());
    named.unwrap_or_else(|| locale::negotiate(accepted))
}

/// The page of a problem, in its forum where the address names one.
fn page(app: &App, path: &str, problem: Problem) -> Response {
    match path.split('/').nth(2).and_then(|forum| app.house(forum)) {
        Some(house) => pages::error_in(app, &house, problem.lang, problem),
        None => pages::error(app, problem),
    }
}
