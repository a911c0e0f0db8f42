//! The secretariat at its desk.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use registry::{Clock, House};

use super::{Signed, at, form_as, get_as, header_of, send, served_with_clock, signed, text};

pub(crate) const SECRETARIAT: &str = "secretariat@forum.example";
/// Where the next draft is written.
pub(crate) const DRAFTS: &str = "/en/wtpf-21/desk/drafts";
const BOUNDARY: &str = "the-boundary";

/// Somebody of the secretariat in October 2020, when the third draft is the newest.
pub(crate) struct Here {
    _folder: tempfile::TempDir,
    pub(crate) router: Router,
    pub(crate) house: Arc<House>,
    pub(crate) who: Signed,
    pub(crate) clock: Clock,
}

/// See [`Here`].
pub(crate) async fn secretariat() -> Here {
    secretariat_after(|_| {}).await
}

/// The same after something happened while the third draft was open for comments.
pub(crate) async fn secretariat_after(happened: impl FnOnce(&House)) -> Here {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    happened(&house);
    clock.set(at("2020-10-01T09:00:00Z"));
    let who = signed(&router, &house, SECRETARIAT, 0).await;
    Here { _folder: folder, router, house, who, clock }
}

impl Here {
    /// A page.
    pub(crate) async fn page(&self, address: &str) -> String {
        text(get_as(&self.router, address, &self.who.cookie).await).await
    }

    /// Sends a form; the status, and the page or where it leads.
    pub(crate) async fn send(&self, address: &str, fields: &str) -> (StatusCode, String) {
        told(form_as(&self.router, address, &self.who, fields).await).await
    }

    /// Sends a form with a file as a browser does: parts without the name of a file are fields.
    pub(crate) async fn parts(
        &self,
        address: &str,
        parts: &[(&str, Option<&str>, &[u8])],
    ) -> (StatusCode, String) {
        told(send(&self.router, parted(address, &self.who, parts)).await).await
    }

    /// Sends a file as a text, on the third draft.
    pub(crate) async fn file(&self, address: &str, bytes: &[u8]) -> (StatusCode, String) {
        self.parts(address, &[("round", None, b"3"), ("file", Some("draft.md"), bytes), ("text", None, b"")])
            .await
    }

    /// The newest draft as it is published.
    pub(crate) fn newest(&self) -> text::Document {
        let published = self.house.published();
        let newest = published.state.drafts.newest().expect("a draft");
        text::Document::clone(&*self.house.document(newest.text.document).expect("read"))
    }
}

/// A form with files (RFC 7578).
pub(crate) fn parted(address: &str, who: &Signed, parts: &[(&str, Option<&str>, &[u8])]) -> Request<Body> {
    let mut body = Vec::new();
    for (name, file, bytes) in [("token", None, who.token.as_bytes())].iter().chain(parts) {
        let file = file.map_or_else(String::new, |file| format!("; filename=\"{file}\""));
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    Request::post(address)
        .header(header::HOST, "forum.example")
        .header(header::ORIGIN, "http://forum.example")
        .header(header::COOKIE, &who.cookie)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(Body::from(body))
        .expect("a request")
}

/// The status, and the page or where an answer leads.
pub(crate) async fn told(response: Response) -> (StatusCode, String) {
    let status = response.status();
    if status == StatusCode::SEE_OTHER {
        return (status, header_of(&response, header::LOCATION));
    }
    (status, text(response).await)
}
