//! A whole text is uploaded in the place of the next draft, and what is doubtful is settled before it is published.

mod common;

use axum::http::StatusCode;
use common::here::{DRAFTS, parted, secretariat, told};
use common::linked::{LONG, after_long, document, of_text, pair, pasted};
use common::{form_as, get_as, send, signed};
use registry::House;

/// 3.1 keeps a word of what it said, 3.2 is as it was, 3.3 is new.
const TEXT: &str = "# 3 Themes\n\n3.1 Every village needs opportunity, and its own networks most of all.\n\n\
    3.2 Skills are needed everywhere.\n\n3.3 Pilots are trained each spring.\n";

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
    let entries = here.house.published().state.editor.last_change();
    let (status, _) = here.send(&links, &fields("new", "same")).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "a second press of the button says what stands");
    assert_eq!(here.house.published().state.editor.last_change(), entries, "and files nothing");
    let (status, page) = here.send(&links, &fields("same", "")).await;
    assert_eq!(status, StatusCode::CONFLICT, "{page}");
    let settled = here.house.published().state.editor.upload().expect("it stands").settled.clone();
    assert_eq!(settled.get(&new).map(|said| said.old), Some(None));

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

#[tokio::test]
async fn given_another_paragraph_then_both_texts_are_shown_and_what_it_was_taken_from_says_so() {
    let text = LONG
        .replace(" of the vessels", "")
        .replace("3.5 The", "3.5 Lighthouse keepers are paid monthly.\n\n3.6 The");
    let here = after_long(&text).await;
    let (links, all) = (format!("{DRAFTS}/links"), format!("{DRAFTS}/links?show=all"));
    let (new, other) = (of_text(&here, "3.5"), of_text(&here, "3.2"));
    // It is shown beside before anything is saved.
    let fields = format!("document={}&a-{new}=other&o-{new}=3.2&w-{new}=new", document(&here));
    let (status, page) = here.send(&all, &format!("{fields}&step=show")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(pair(&page, new).contains("keeps a list of the vessels"), "{page}");
    assert!(here.house.published().state.editor.upload().expect("it stands").settled.is_empty());

    let (status, to) = here.send(&links, &fields).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, format!("{links}?done=saved").as_str()));
    let page = here.page(&to).await;
    let said = "In draft 4, 3.2 was said to be 3.5 of the text";
    assert!(
        pair(&page, other).contains(said) && pair(&page, other).contains("value=\"new\" checked"),
        "{page}"
    );
    let page = here.page(&all).await;
    assert!(pair(&page, new).contains("keeps a list of the vessels"), "{page}");
    assert!(pair(&page, new).contains("value=\"other\" checked"), "{page}");

    // Both cannot be that one; the refusal stands at the answer, with the numbers.
    let twice = format!("document={}&a-{other}=same&w-{other}=new", document(&here));
    let (status, page) = here.send(&all, &twice).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(
        page.contains(&format!("<a href=\"#f-{other}\">3.2 of draft 4 cannot be both 3.2 and 3.5")),
        "{page}"
    );
    // A number that no paragraph has is told so.
    let (status, page) = here.send(&all, &fields.replace("=3.2", "=9.9").replace("=new", "=other+3.2")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(pair(&page, new).contains("Draft 4 has no paragraph 9.9."), "{page}");
}

#[tokio::test]
async fn what_was_split_merged_or_left_out_is_shown_whole_and_can_be_contested() {
    let text = LONG
        .replace("3.5 The", "3.6 The")
        .replace(" coast guard. Their", " coast guard.\n\n3.5 Their")
        .replace("begin.\n\n3.2 Each", "begin. Each")
        .replace("3.3 Nothing in this report binds a member that did not consent to it in writing.\n\n", "");
    let here = after_long(&text).await;
    let all = format!("{DRAFTS}/links?show=all");
    let page = here.page(&all).await;
    let (merged, first, part) = (of_text(&here, "3.1"), of_text(&here, "3.4"), of_text(&here, "3.5"));
    let is = pair(&page, merged);
    assert!(
        is.contains("3.1 and 3.2 of draft 4 and 3.1 of the text") && is.contains("merged from 3.1 and 3.2"),
        "{is}"
    );
    assert!(is.contains("early warnings") && is.contains("One of them alone"), "{is}");
    let is = pair(&page, part);
    assert!(is.contains("A part of 3.4, which was split") && is.contains("Pilots are trained"), "{is}");
    assert!(pair(&page, first).contains("3.4, from which a part was split off"), "{page}");
    let gone = page.split("id=\"gone\"").nth(1).expect("what is left out");
    assert!(gone.contains("Nothing in this report"), "{gone}");
    // What was split is one change, as where drafts are compared.
    assert!(here.page(DRAFTS).await.contains("<span>3 changes</span>"), "merged, left out, split");
    // One source alone.
    let fields = format!("document={}&a-{merged}=other&o-{merged}=3.2&w-{merged}=same", document(&here));
    let (status, page) = here.send(&all, &fields).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let composed = here.house.working_draft(&here.house.published().state).expect("composed");
    let old = here.newest();
    assert_eq!(composed.document.provisions[1].id, old.provisions[2].id);
    let page = here.page(&all).await;
    assert!(pair(&page, merged).contains("value=\"other\" checked"), "{page}");
    // It is left out now.
    assert!(page.split("id=\"gone\"").nth(1).expect("left out").contains("early warnings"), "{page}");
}

#[tokio::test]
async fn given_a_paragraph_that_was_changed_in_the_editor_then_its_answers_are_closed_with_the_reason() {
    let here = after_long(&LONG.replace(" of the vessels", "")).await;
    let all = format!("{DRAFTS}/links?show=all");
    let (new, old) = (of_text(&here, "3.2"), here.newest().provisions[2].id);
    let version = here.house.published().state.editor.version(old);
    let fields = format!("round=4&version={version}&text=Each+harbour.&step=save&editorial=Short.");
    let (status, _) = here.send(&format!("{DRAFTS}/p/{old}"), &fields).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let page = here.page(&all).await;
    let is = pair(&page, new);
    assert!(
        is.contains("3.2 was changed in the editor") && is.contains(&format!("/desk/drafts/p/{old}")),
        "{is}"
    );
    assert!(is.contains("value=\"new\" disabled") && is.contains("value=\"same\" checked>"), "{is}");
    let (status, page) =
        here.send(&all, &format!("document={}&a-{new}=new&w-{new}=same", document(&here))).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains(&format!("<a href=\"#f-{new}\">3.2 was changed in the editor")), "{page}");
}

#[tokio::test]
async fn given_a_text_that_was_taken_away_then_whoever_answers_is_led_to_what_stands() {
    let here = secretariat().await;
    let links = format!("{DRAFTS}/links");
    here.send(&format!("{DRAFTS}/upload"), &pasted(TEXT)).await;
    let stands = document(&here);
    let withdraw = format!("{DRAFTS}/upload/withdraw");
    for _ in 0..2 {
        let (status, to) = here.send(&withdraw, &format!("document={stands}")).await;
        assert_eq!(
            (status, to.as_str()),
            (StatusCode::SEE_OTHER, format!("{DRAFTS}/upload?done=withdrawn").as_str())
        );
    }
    let (status, page) = here.send(&links, &format!("document={stands}&a-aaaaaa=same")).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("it was taken away") && page.contains("id=\"f-file\""), "{page}");
    let response = get_as(&here.router, &links, &here.who.cookie).await;
    assert_eq!(told(response).await, (StatusCode::SEE_OTHER, format!("{DRAFTS}/upload")));
    // Where another text stands, its pairs are shown.
    here.send(&format!("{DRAFTS}/upload"), &pasted(&TEXT.replace("Pilots", "Keepers"))).await;
    let (status, page) = here.send(&links, &format!("document={stands}&a-aaaaaa=same")).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("<li>Another text was uploaded") && page.contains("class=\"f pair\""), "{page}");
}

#[tokio::test]
async fn a_second_press_of_the_button_uploads_once_and_answers_hold_for_the_next_text() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload");
    let seen = here.house.published().state.editor.last_change();
    let sent = format!("seen={seen}&{}", pasted(TEXT));
    let (status, first) = here.send(&upload, &sent).await;
    let stands = document(&here);
    let (again, second) = here.send(&upload, &sent).await;
    assert_eq!((status, first), (again, second), "the same answer");
    assert_eq!((document(&here), status), (stands.clone(), StatusCode::SEE_OTHER), "nothing more is filed");
    // Another person who saw neither is told.
    let second = signed(&here.router, &here.house, "second@forum.example", 0).await;
    let response = form_as(&here.router, &upload, &second, &sent).await;
    assert_eq!(response.status(), StatusCode::CONFLICT);

    let doubt = here.house.published().state.editor.upload().expect("it stands").doubts[0];
    let settle = format!("document={stands}&a-{}=same", doubt.new);
    assert_eq!(here.send(&format!("{DRAFTS}/links"), &settle).await.0, StatusCode::SEE_OTHER);
    assert!(here.page(&upload).await.contains("1 answer was given"));
    let revised = TEXT.replace("Pilots are", "Every pilot is");
    let (status, to) = here.send(&upload, &pasted(&revised)).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, format!("{DRAFTS}?done=uploaded").as_str()));
    let state = here.house.published().state.clone();
    let upload_now = state.editor.upload().expect("it stands");
    assert_eq!(
        (upload_now.settled.len(), upload_now.open().count()),
        (1, 0),
        "what says the same stays settled"
    );
    // What says something else is asked again, and that is said.
    let revised = TEXT.replace("most of all", "above all");
    let (_, to) = here.send(&upload, &pasted(&revised)).await;
    assert_eq!(to, format!("{DRAFTS}/links?done=uploaded&dropped=1"));
    assert!(here.page(&to).await.contains("1 answer does not hold for it"));
}

#[tokio::test]
async fn given_a_text_that_says_something_else_then_restoring_brings_back_what_the_newest_draft_says() {
    let moved = "3.2 Each harbour keeps a list of the vessels it can berth in a storm.\n\n";
    let text = LONG.replace(moved, "").replace("3.3 Nothing in this", "3.2 Nothing in any")
        + "\n"
        + &moved.replace("3.2 ", "");
    let here = after_long(&text).await;
    let old = here.newest();
    for place in [2, 3] {
        let id = old.provisions[place].id;
        let version = here.house.published().state.editor.version(id);
        let (status, page) = here
            .send(&format!("{DRAFTS}/p/{id}"), &format!("round=4&version={version}&text=x&step=restore"))
            .await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        let composed = here.house.working_draft(&here.house.published().state).expect("composed");
        let one = composed.document.by_id(id).expect("it stands");
        assert_eq!(one.plain(), old.provisions[place].plain(), "{place}");
    }
    let composed = here.house.working_draft(&here.house.published().state).expect("composed");
    assert_eq!(composed.changed, [], "everything is as in the newest draft: {:?}", composed.lineage);
}

#[tokio::test]
async fn given_a_next_text_in_which_a_paragraph_is_found_to_be_another_then_its_answer_does_not_hold() {
    let split =
        LONG.replace("3.5 The", "3.6 The").replace(" coast guard. Their", " coast guard.\n\n3.5 Their");
    let here = after_long(&split).await;
    let part = of_text(&here, "3.5");
    let settle = format!("document={}&a-{part}=other&o-{part}=3.4&w-{part}=same", document(&here));
    let (status, page) = here.send(&format!("{DRAFTS}/links?show=all"), &settle).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let settled = || here.house.published().state.editor.upload().expect("it stands").answers();
    assert_eq!(settled().len(), 1);
    let upload = format!("{DRAFTS}/upload");
    // Other words elsewhere: the answer is to the same question.
    let next = split.replace("early warnings", "early and late warnings");
    let (_, to) = here.send(&upload, &pasted(&next).replace("round=3", "round=4")).await;
    assert!(!to.contains("dropped"), "{to}");
    assert_eq!(settled()[0].old, Some(here.newest().provisions[4].id));
    // The part stands elsewhere, where it is found to be none.
    let part = "3.5 Their certificates are renewed after seven years at sea.\n\n";
    assert!(split.contains(part));
    let apart = split.replace(part, "").replace("3.2 Each", &format!("{part}3.2 Each"));
    let (_, to) = here.send(&upload, &pasted(&apart).replace("round=3", "round=4")).await;
    assert!(to.contains("dropped=1") && settled().is_empty(), "{to}: {:?}", settled());
}

#[tokio::test]
async fn given_an_edit_over_the_text_then_the_same_text_sent_again_does_not_pass_for_it() {
    let here = secretariat().await;
    let upload = format!("{DRAFTS}/upload");
    here.send(&upload, &pasted(TEXT)).await;
    let seen = here.house.published().state.editor.last_change();
    let old = here.newest().provisions[2].id;
    let version = here.house.published().state.editor.version(old);
    let edit = format!("round=3&version={version}&text=Skills+are+rare.&editorial=E.&step=save");
    let (status, page) = here.send(&format!("{DRAFTS}/p/{old}"), &edit).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (status, _) = here.send(&upload, &format!("seen={seen}&{}", pasted(TEXT))).await;
    assert_eq!(status, StatusCode::CONFLICT, "it would undo the edit unseen");
    assert!(here.house.published().state.editor.paragraph(old).expect("edited").is_edited());
}
