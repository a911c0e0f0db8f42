//! A CV on its way to the registry: from a program as the body of a request, from a browser as a part of a form.

use axum::extract::{FromRequest as _, Multipart, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use forum::{Actor, NominationRef, PersonId};
use http_body_util::BodyExt as _;
use locale::{Lang, Words};
use registry::cv::{self, CV_BYTES_MAX, CvFault};
use registry::{Ask, Failure, House};
use serde_json::json;

use super::desk::house;
use super::nomination_input::told;
use super::problem::{Problem, of_cv};
use super::submit::ask;
use crate::app::App;
use crate::who::viewer;

/// Bytes of a request with a file that are read at most. Of a file that is too large nothing is kept, but it is read to
/// its end, since a browser shows an answer only when it could send all; beyond this the connection is closed.
pub(super) const FORM_BYTES_MAX: usize = 256 << 20;
/// The name of the field with the file.
const FIELD: &str = "cv";

/// What a form brought.
pub(super) enum Chosen {
    /// No file.
    Nothing,
    /// A file.
    File {
        /// What its sender calls it.
        name: String,
        /// All of it; one byte more than may be where it is too large.
        bytes: Vec<u8>,
    },
}

/// Reads the CV out of a form (RFC 7578): of a larger file no more than one byte beyond what may be. Fails with the status
/// of what is wrong with the form.
pub(super) async fn read(request: Request) -> Result<Chosen, StatusCode> {
    let mut form =
        Multipart::from_request(request, &()).await.map_err(|_| StatusCode::UNSUPPORTED_MEDIA_TYPE)?;
    let mut chosen = Chosen::Nothing;
    while let Some(mut field) = form.next_field().await.map_err(|fault| fault.status())? {
        let is_file = field.name() == Some(FIELD) && matches!(chosen, Chosen::Nothing);
        let name = field.file_name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(part) = field.chunk().await.map_err(|fault| fault.status())? {
            let room = (CV_BYTES_MAX + 1).saturating_sub(bytes.len());
            if is_file {
                bytes.extend_from_slice(&part[..part.len().min(room)]);
            }
        }
        // Without a file a browser sends a part without name and bytes (HTML, 4.10.21.4).
        if is_file && !(name.is_empty() && bytes.is_empty()) {
            chosen = Chosen::File { name, bytes };
        }
    }
    Ok(chosen)
}

/// The file of a form, or the sentence that says that there is none.
pub(super) fn chosen(lang: Lang, chosen: Chosen) -> Result<(String, Vec<u8>), String> {
    match chosen {
        Chosen::Nothing => Err(Words::of(lang).nomination_cv_none().to_owned()),
        Chosen::File { name, bytes } => Ok((name, bytes)),
    }
}

/// `PUT …/nominations/N-0001/cv`: the bytes of the file are the body.
pub(super) async fn put(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    let headers = request.headers().clone();
    let body = bytes(request).await;
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    let received_at = house.now();
    let Some(bytes) = body else { return Problem::of_status(lang, StatusCode::BAD_REQUEST).into_json() };
    let Ok(reference) = reference.parse::<NominationRef>() else {
        return Problem::not_found(lang).into_json();
    };
    let Some(mandate) = house.mandate() else { return Problem::not_found(lang).into_json() };
    let (actor, had_one) = (actor(&house, reference), has_cv(&house, reference));
    let name = match cv::check(&bytes) {
        Ok(kind) => named(&headers).unwrap_or_else(|| format!("CV-{reference}.{}", kind.extension())),
        Err(_) => String::new(),
    };
    let file = Ask::FileCv { actor, reference, name, bytes };
    match ask(&house, received_at, file, None).await {
        Ok(_) => {
            let published = house.published();
            let one = published.state.nominations.get(reference).and_then(|one| one.cv.as_ref());
            let filed = one.expect("BUG: it was just filed");
            let status = if had_one { StatusCode::OK } else { StatusCode::CREATED };
            let answer = json!({
                "reference": reference,
                "received_at": record::format_instant(received_at),
                "digest": filed.digest,
                "size": filed.size,
                "media_type": filed.media_type,
            });
            let headers =
                [(header::CONTENT_TYPE, super::respond::JSON), (header::CACHE_CONTROL, "private, no-store")];
            (status, headers, answer.to_string()).into_response()
        }
        Err(Failure::Cv(fault)) => refused(lang, fault).into_json(),
        Err(failure) => told(&failure, &mandate, lang).into_json(),
    }
}

/// The bytes of a body, one more than may be where it is too large; `None` where the sender broke off.
async fn bytes(request: Request) -> Option<Vec<u8>> {
    let said =
        request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let is_too_large = said.is_some_and(|said: usize| said > CV_BYTES_MAX);
    if is_too_large && request.headers().contains_key(header::EXPECT) {
        // Who asks before sending hears the answer without having sent anything (RFC 9110, 10.1.1).
        return Some(vec![0; CV_BYTES_MAX + 1]);
    }
    let (mut kept, mut read) = (Vec::new(), 0);
    let mut body = request.into_body();
    while let Some(frame) = body.frame().await {
        let Ok(part) = frame.ok()?.into_data() else { continue };
        read += part.len();
        if read > FORM_BYTES_MAX {
            break;
        }
        let room = (CV_BYTES_MAX + 1).saturating_sub(kept.len());
        kept.extend_from_slice(&part[..part.len().min(room)]);
    }
    Some(kept)
}

/// Who sends a CV: whoever is signed in, for the participant that made the nomination if they speak for it; anyone
/// otherwise, for whom there is no such nomination.
fn actor(house: &House, reference: NominationRef) -> Actor {
    let Some(viewer) = viewer() else {
        return Actor::Public { person: PersonId::from_random([0; PersonId::BYTES]) };
    };
    let published = house.published();
    let entity = published.state.nominations.get(reference).map(|one| one.entity.clone());
    match entity.filter(|entity| viewer.signed_in.speaks_for.contains(entity)) {
        Some(entity) => Actor::Member { person: viewer.signed_in.person, entity },
        None => viewer.actor().clone(),
    }
}

fn has_cv(house: &House, reference: NominationRef) -> bool {
    house.published().state.nominations.get(reference).is_some_and(|one| one.cv.is_some())
}

/// What a program calls the file (RFC 6266), where it says so in plain ASCII.
fn named(headers: &HeaderMap) -> Option<String> {
    let said = headers.get(header::CONTENT_DISPOSITION)?.to_str().ok()?;
    let name = said.split(';').find_map(|part| part.trim().strip_prefix("filename="))?;
    let name = name.trim_matches('"');
    (!name.is_empty()).then(|| name.to_owned())
}

/// Why a file is not taken, with the status that HTTP has for it.
fn refused(lang: Lang, fault: CvFault) -> Problem {
    let words = Words::of(lang);
    let status = match fault {
        CvFault::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        CvFault::Type => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        CvFault::Empty | CvFault::Protected | CvFault::Damaged => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let problem = Problem::new(lang, status, words.error_422_title(), of_cv(fault, lang));
    Problem { field: Some(FIELD.into()), ..problem }
}
