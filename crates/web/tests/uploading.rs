//! A whole text is uploaded in the place of the next draft, and what is doubtful is settled before it is published.

mod common;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use common::{Signed, at, form_as, get_as, header_of, served_with_clock, signed, text};
use registry::House;
use tower::ServiceExt as _;

const SECRETARIAT: &str = "secretariat@forum.example";
const DRAFTS: &str = "/en/wtpf-21/desk/drafts";
const BOUNDARY: &str = "the-boundary";

struct Here {
    _folder: tempfile::TempDir,
    router: Router,
    house: Arc<House>,
    who: Signed,
}

async fn secretariat() -> Here {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    clock.set(at("2020-10-01T09:00:00Z"));
    let who = signed(&router, &house, SECRETARIAT, 0).await;
    Here { _folder: folder, router, house, who }
}

impl Here {
    async fn page(&self, address: &str) -> String {
        text(get_as(&self.router, address, &self.who.cookie).await).await
    }

    async fn send(&self, address: &str, fields: &str) -> (StatusCode, String) {
        told(form_as(&self.router, address, &self.who, fields).await).await
    }

    /// Sends a file as a browser does.
    async fn file(&self, address: &str, bytes: &[u8]) -> (StatusCode, String) {
        let mut body = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{}\r\n--{BOUNDARY}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"draft.md\"\r\n\r\n",
            self.who.token
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let request = Request::post(address)
            .header(header::HOST, "forum.example")
            .header(header::ORIGIN, "http://forum.example")
            .header(header::COOKIE, &self.who.cookie)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
            .body(Body::from(body))
            .expect("a request");
        told(self.router.clone().oneshot(request).await.expect("an answer")).await
    }

    /// The newest draft as it is published, as Markdown.
    fn newest(&self) -> text::Document {
        let published = self.house.published();
        let newest = published.state.drafts.newest().expect("a draft");
        text::Document::clone(&*self.house.document(newest.text.document).expect("read"))
    }
}

async fn told(response: axum::response::Response) -> (StatusCode, String) {
    let status = response.status();
    if status == StatusCode::SEE_OTHER {
        return (status, header_of(&response, header::LOCATION));
    }
    (status, text(response).await)
}

/// 3.1 keeps a word of what it said, 3.2 is as it was, 3.3 is new.
const TEXT: &str = "# 3 Themes\n\n3.1 Every village needs opportunity, and its own networks most of all.\n\n\
    3.2 Skills are needed everywhere.\n\n3.3 Pilots are trained each spring.\n";

/// A text as a form sends it, its lines ending as a browser ends them (HTML, 4.10.21.4).
fn pasted(text: &str) -> String {
    let text = &text.replace('\n', "\r\n");
    let encoded = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    format!("text={encoded}")
}

#[tokio::test]
async fn given_a_text_with_a_doubtful_paragraph_then_it_is_settled_before_publication() {
    let here = secretariat().await;
    let old = here.newest();
    let upload = format!("{DRAFTS}/upload?round=3");
    let (status, to) = here.file(&upload, TEXT.replace('\n', "\r\n").as_bytes()).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, format!("{DRAFTS}/links?done=uploaded").as_str())
    );
    let page = here.page(&to).await;
    assert!(
        page.contains("The text is uploaded.") && page.contains("1 doubtful pair is not settled"),
        "{page}"
    );
    assert!(page.contains("3.1 of draft 3 and 3.1 of the text"), "{page}");
    assert!(page.contains("Paragraph of draft 3 that 3.1 of the text is"), "{page}");

    let state = here.house.published().state.clone();
    let stands = state.editor.upload().expect("it stands").clone();
    let doubt = stands.doubts[0];
    assert_eq!(doubt.old, old.provisions[1].id);

    // Nothing is published before.
    let causes = ["3.1", "3.3"];
    let publish = format!("{DRAFTS}/publish");
    let page = here.page(&publish).await;
    assert!(page.contains("Doubtful pairs are settled first"), "{page}");
    let (status, page) = here.send(&publish, "when=now&title=Fourth").await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Doubtful pairs of paragraphs are not settled (1)"), "{page}");

    // Another paragraph that is not named is asked for; nothing is lost.
    let links = format!("{DRAFTS}/links");
    let said = |answer: &str| format!("document={}&a-{}={answer}", stands.document, doubt.new);
    let (status, page) = here.send(&links, &said("other")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Choose which paragraph 3.1 of the text is."), "{page}");
    assert!(page.contains("value=\"other\" checked"), "{page}");

    let (status, to) = here.send(&links, &said("same")).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, format!("{DRAFTS}?done=settled").as_str()));
    let composed = here.house.working_draft(&here.house.published().state).expect("composed");
    assert_eq!(composed.document.provisions[1].id, old.provisions[1].id);
    assert_eq!(composed.changed.iter().map(text::Number::as_str).collect::<Vec<_>>(), causes);

    for (at, place) in [(1, "3.1"), (3, "3.3")] {
        let id = composed.document.provisions[at].id;
        let address = format!("{DRAFTS}/p/{id}");
        let page = here.page(&address).await;
        assert!(page.contains(place), "{page}");
        let version = here.house.published().state.editor.version(id);
        let text = pasted(&composed.document.provisions[at].words_to_markdown());
        let fields = format!("round=3&version={version}&step=save&editorial=Plain+words.&{text}");
        let (status, page) = here.send(&address, &fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    }
    let (status, page) = here.send(&publish, "when=now&title=Fourth").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let new = here.newest();
    assert_eq!(new.title, "Fourth");
    assert_eq!(new.provisions[1].id, old.provisions[1].id, "the history of 3.1 goes on");
    assert!(new.provisions[1].plain().starts_with("Every village"));
    assert!(here.house.published().state.editor.is_empty());
}

#[tokio::test]
async fn given_two_paragraphs_then_the_old_one_is_left_out_and_can_be_brought_back() {
    let here = secretariat().await;
    let old = here.newest();
    let (status, _) = here.send(&format!("{DRAFTS}/upload?round=3"), &pasted(TEXT)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let stands = here.house.published().state.editor.upload().expect("it stands").clone();
    let links = format!("{DRAFTS}/links");
    let fields = format!("document={}&a-{}=new", stands.document, stands.doubts[0].new);
    here.send(&links, &fields).await;
    let page = here.page(DRAFTS).await;
    assert!(page.contains("Deleted paragraph") && page.contains("Every doubtful pair is settled."), "{page}");

    let left_out = old.provisions[1].id;
    let address = format!("{DRAFTS}/p/{left_out}");
    let page = here.page(&address).await;
    assert!(page.contains("This paragraph is left out of draft 4."), "{page}");
    let version = here.house.published().state.editor.version(left_out);
    let text = pasted(&old.provisions[1].words_to_markdown());
    let (status, to) = here.send(&address, &format!("round=3&version={version}&step=restore&{text}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{to}");
    let composed = here.house.working_draft(&here.house.published().state).expect("composed");
    assert_eq!(composed.document.provisions[1].id, left_out, "where it stood");

    // Something new can be put in.
    let insert = format!("{DRAFTS}/p/{left_out}/insert");
    let (status, to) = here.send(&insert, "round=3&shape=paragraph&text=Between+the+two.").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{to}");
    let composed = here.house.working_draft(&here.house.published().state).expect("composed");
    assert_eq!(composed.document.provisions[2].plain(), "Between the two.");

    // All links can be seen and settled anew.
    let page = here.page(&format!("{links}?show=all")).await;
    assert!(page.contains("3.3 of the text"), "{page}");

    let other = format!("document={}", "0".repeat(64));
    let (status, page) = here.send(&format!("{DRAFTS}/upload/withdraw"), &other).await;
    assert_eq!(status, StatusCode::CONFLICT, "{page}");
    let (status, to) =
        here.send(&format!("{DRAFTS}/upload/withdraw"), &format!("document={}", stands.document)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert!(here.page(&to).await.contains("The uploaded text was taken away."));
    let composed = here.house.working_draft(&here.house.published().state).expect("composed");
    assert_eq!(composed.document, old);
}

#[tokio::test]
async fn two_editors_do_not_undo_one_another() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload?round=3");
    let seen = |house: &House| house.published().state.editor.last_change();
    let before = seen(&here.house);
    let (status, _) = here.send(&format!("{upload}&seen={before}"), &pasted(TEXT)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let other = TEXT.replace("Pilots", "Keepers");
    let (status, page) = here.send(&format!("{upload}&seen={before}"), &pasted(&other)).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(
        page.contains("Somebody else changed the draft in preparation") && page.contains("Keepers"),
        "{page}"
    );
    assert!(page.contains(&format!("seen={}", seen(&here.house))), "it can be sent again");

    // An answer that somebody else changed since is not changed back by a page that was shown before.
    let stands = here.house.published().state.editor.upload().expect("it stands").clone();
    let new = stands.doubts[0].new;
    let links = format!("{DRAFTS}/links");
    let fields =
        |answer: &str, was: &str| format!("document={}&a-{new}={answer}&w-{new}={was}", stands.document);
    here.send(&links, &fields("same", "")).await;
    here.send(&links, &fields("new", "same")).await;
    let (status, _) = here.send(&links, &fields("same", "same")).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "nothing was changed on it");
    let (status, page) = here.send(&links, &fields("new", "")).await;
    assert_eq!(status, StatusCode::CONFLICT, "{page}");
    let settled = here.house.published().state.editor.upload().expect("it stands").settled.clone();
    assert_eq!(settled.get(&new), Some(&None));

    // A number beside an answer that it does not go with is not dropped.
    let (status, page) = here.send(&links, &format!("{}&o-{new}=3.2", fields("same", "new"))).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("value=\"3.2\""), "{page}");
    let alone = format!("document={}&o-{new}=3.1&w-{new}=new", stands.document);
    let (status, _) = here.send(&links, &alone).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "a number alone says which");
}

#[tokio::test]
async fn a_text_that_cannot_be_taken_comes_back_with_what_to_do() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload?round=3");
    let said = async |fields: &str| here.send(&upload, fields).await;
    let (status, page) = said("text=+").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Choose a file, or paste the text."), "{page}");
    let (status, page) = here.file(&upload, b"3.1 Caf\xe9.").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("not plain text in UTF-8"), "{page}");
    let (status, page) = said(&pasted("---\nlang: fr\n---\n\n3.1 Bonjour.")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The text says that its language is “fr”") && page.contains("Bonjour."), "{page}");
    let (status, page) = said(&pasted(&here.newest().to_markdown())).await;
    assert_eq!(status, StatusCode::CONFLICT, "{page}");
    assert!(page.contains("Nothing has been changed since the newest draft."), "{page}");
    let (status, page) = here.send(&format!("{DRAFTS}/upload?round=2"), &pasted(TEXT)).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(
        page.contains("Draft 3 was published in the meantime") && page.contains("Every village"),
        "{page}"
    );
    assert!(here.house.published().state.editor.is_empty(), "nothing was filed");

    // What is not understood is said, and is taken when that is wanted.
    let with_note = format!("{TEXT}\n3.4 See the note[^9].\n");
    let (status, page) = said(&pasted(&with_note)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The note [^9] is written nowhere") && page.contains("anyway=1"), "{page}");
    let (status, _) = here.send(&format!("{upload}&anyway=1"), &pasted(&with_note)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let page = here.page(&format!("{DRAFTS}/upload.md")).await;
    assert!(page.contains("See the note"), "{page}");
    assert!(here.page(&format!("{DRAFTS}/draft.md")).await.contains("3.4"));
}

#[tokio::test]
async fn only_who_writes_drafts_uploads_or_settles() {
    let here = secretariat().await;
    let delegate = signed(&here.router, &here.house, "k.orin@kesh.example", 0).await;
    for address in ["upload", "links", "upload.md", "draft.md"] {
        let response = get_as(&here.router, &format!("{DRAFTS}/{address}"), &delegate.cookie).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{address}");
    }
    for address in ["upload?round=3", "links", "upload/withdraw"] {
        let response = form_as(&here.router, &format!("{DRAFTS}/{address}"), &delegate, &pasted(TEXT)).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{address}");
    }
    assert!(here.house.published().state.editor.is_empty());
}
