//! A whole text is uploaded in the place of the next draft, and what is doubtful is settled before it is published.

mod common;

use axum::http::StatusCode;
use common::here::{DRAFTS, parted, secretariat, told};
use common::{form_as, get_as, send, signed};
use registry::House;

/// 3.1 keeps a word of what it said, 3.2 is as it was, 3.3 is new.
const TEXT: &str = "# 3 Themes\n\n3.1 Every village needs opportunity, and its own networks most of all.\n\n\
    3.2 Skills are needed everywhere.\n\n3.3 Pilots are trained each spring.\n";

/// A text as a form sends it, its lines ending as a browser ends them (HTML, 4.10.21.4).
fn pasted(text: &str) -> String {
    let text = &text.replace('\n', "\r\n");
    let encoded = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    format!("round=3&text={encoded}")
}

#[tokio::test]
async fn given_a_text_with_a_doubtful_paragraph_then_it_is_settled_before_publication() {
    let here = secretariat().await;
    let old = here.newest();
    let upload = format!("{DRAFTS}/upload");
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
    let (status, _) = here.send(&format!("{DRAFTS}/upload"), &pasted(TEXT)).await;
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
    let upload = format!("{DRAFTS}/upload");
    let seen = |house: &House| house.published().state.editor.last_change();
    let before = seen(&here.house);
    let (status, _) = here.send(&upload, &format!("seen={before}&{}", pasted(TEXT))).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let other = TEXT.replace("Pilots", "Keepers");
    let (status, page) = here.send(&upload, &format!("seen={before}&{}", pasted(&other))).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(
        page.contains("Somebody else changed the draft in preparation") && page.contains("Keepers"),
        "{page}"
    );
    assert!(page.contains(&format!("name=\"seen\" value=\"{}\"", seen(&here.house))), "it can be sent again");

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
    let upload = format!("{DRAFTS}/upload");
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
    let (status, page) = here.send(&upload, &pasted(TEXT).replace("round=3", "round=2")).await;
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
    assert!(
        page.contains("The note [^9] is written nowhere") && page.contains("Upload it as it is"),
        "{page}"
    );
    let digest = common::field(&page, "digest");
    // What was said of one text is not said of another.
    let other = with_note.replace("[^9]", "[^8]");
    let (status, page) = said(&format!("{}&digest={digest}", pasted(&other))).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The note [^8] is written nowhere"), "{page}");
    let (status, _) = said(&format!("{}&digest={digest}", pasted(&with_note))).await;
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
    for address in ["upload", "links", "upload/withdraw"] {
        let response = form_as(&here.router, &format!("{DRAFTS}/{address}"), &delegate, &pasted(TEXT)).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{address}");
    }
    assert!(here.house.published().state.editor.is_empty());
}

#[tokio::test]
async fn a_file_and_a_text_are_one_form_and_neither_is_lost() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload");
    let page = here.page(&upload).await;
    assert_eq!(page.matches("enctype=\"multipart/form-data\"").count(), 1, "{page}");
    assert_eq!(page.matches("<textarea").count(), 1, "{page}");

    // A file that is refused comes back as a text, and the mistake leads there.
    let with_note = format!("{TEXT}\n3.4 See the note[^9].\n");
    let french = format!("---\nlang: fr\n---\n\n{TEXT}");
    let (status, page) = here.file(&upload, french.as_bytes()).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("<a href=\"#f-text\">The text says") && page.contains("Every village"), "{page}");

    // What came back by itself gives way to a file that is chosen, but what was typed does not.
    let digest = common::field(&page, "digest");
    let back = french.replace('\n', "\r\n");
    let parts = |file: &'static str, text: &str| {
        [
            ("round", None, "3"),
            ("digest", None, digest.as_str()),
            ("file", Some("a.md"), file),
            ("text", None, text),
        ]
        .map(|(name, file, text)| (name, file, text.as_bytes().to_vec()))
    };
    let sent = async |parts: [(&str, Option<&str>, Vec<u8>); 4]| {
        let parts: Vec<_> = parts.iter().map(|(name, file, text)| (*name, *file, text.as_slice())).collect();
        here.parts(&upload, &parts).await
    };
    let (status, page) = sent(parts("3.1 Something else.", "3.1 Typed by hand.")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("You chose a file and pasted a text") && page.contains("3.1 Typed by hand."),
        "{page}"
    );
    assert!(here.house.published().state.editor.is_empty(), "nothing was filed");
    let (status, page) = sent(parts("# 3 Themes\n\n3.1 See[^9].", &back)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The note [^9]") && page.contains("3.1 See[^9]."), "{page}");

    // Pasted into the same form it says the same, and is taken as it is.
    let pasted = [("round", None, &b"3"[..]), ("file", Some(""), b""), ("text", None, with_note.as_bytes())];
    let (status, page) = here.parts(&upload, &pasted).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("See the note[^9].") && page.contains("Upload it as it is"), "{page}");
    let digest = common::field(&page, "digest");
    let [round, file, text] = pasted;
    let (status, page) = here.parts(&upload, &[round, ("digest", None, digest.as_bytes()), file, text]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
}

#[tokio::test]
async fn a_long_text_is_taken_and_one_that_is_too_long_is_told_its_limit() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload");
    // 1.3 MB, as a form without a file would send it nearly 4.
    let long = format!("{TEXT}\n{}", "كلمة وأخرى ثم ثالثة.\n\n".repeat(34_000));
    assert!(long.len() > web::REQUEST_BYTES_MAX);
    let (status, page) = here
        .parts(&upload, &[("round", None, b"3"), ("file", Some(""), b""), ("text", None, long.as_bytes())])
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("more than 20000 headings") || page.contains("more than 20,000 headings"),
        "{page}"
    );
    assert!(page.contains("ثالثة"), "it comes back");
    let long = format!("{TEXT}\n3.4 {}", "كلمة وأخرى. ".repeat(70_000));
    assert!(long.len() > web::REQUEST_BYTES_MAX);
    let (status, page) = here
        .parts(&upload, &[("round", None, b"3"), ("file", Some(""), b""), ("text", None, long.as_bytes())])
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");

    let (status, page) = here.file(&upload, &vec![b'a'; 4 * 1024 * 1024 + 1]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("larger than 4 MB"), "{page}");
    let (status, page) = here.file(&upload, &vec![b'a'; 9 * 1024 * 1024]).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.contains("larger than 4 MB") && page.contains("id=\"f-file\""), "{page}");

    // What is too large for any other form is told so on a page.
    let (status, page) = here.send(&upload, &format!("text={}", "a".repeat(web::REQUEST_BYTES_MAX))).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.contains("<html lang=\"en\"") && page.contains("go back in your browser"), "{page}");
}

#[tokio::test]
async fn what_was_pasted_when_the_session_had_ended_comes_back_after_signing_in() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload");
    here.send("/en/wtpf-21/sign-out", "").await;
    let parts = [("round", None, &b"3"[..]), ("file", Some(""), b""), ("text", None, TEXT.as_bytes())];
    let response = send(&here.router, parted(&upload, &here.who, &parts)).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    let (_, page) = told(response).await;
    let back =
        page.split("/saved/").nth(1).expect("it is kept").split(['"', '&', '?']).next().expect("its name");
    let again = signed(&here.router, &here.house, common::here::SECRETARIAT, 0).await;
    let page =
        common::text(get_as(&here.router, &format!("/en/wtpf-21/saved/{back}"), &again.cookie).await).await;
    assert!(page.contains("Every village") && page.contains("Upload the text of draft 4"), "{page}");
    assert_eq!(common::field(&page, "round"), "3");
}

#[tokio::test]
async fn a_text_that_names_no_draft_is_not_said_to_be_overtaken() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload");
    let (status, page) = here.send(&upload, &pasted(TEXT).replace("round=3&", "")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("does not say on which draft") && page.contains("Every village"), "{page}");
}
