//! Corrections and withdrawals: each has its receipt, its instant and its reason, and nobody confirms what they did not
//! read.

mod common;

use axum::Router;
use axum::http::StatusCode;
use common::{at, comment, confirmation, field, form, get, json, served_with_clock, text, value};
use forum::comments::Status;
use record::{Verdict, verify_receipt};
use serde_json::json;

/// Sends a comment of the public; its answer.
async fn sent(router: &Router) -> serde_json::Value {
    let body = r#"{"reason":"First words.","name":"A. Person","email":"a@example.org","language":"en"}"#;
    value(json(router, "/en/wtpf-21/report/3/p/3.2/comments", body).await).await
}

#[tokio::test]
async fn given_a_corrected_comment_when_its_receipts_are_verified_then_each_proves_its_own_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    let answer = sent(&router).await;
    let receipt = answer["receipt_url"].as_str().expect("an address");
    clock.set(at("2020-06-09T15:00:00+02:00"));
    form(&router, receipt, "step=correct&reason=Other+words.").await;

    let data = value(get(&router, &format!("{receipt}.json")).await).await;
    let versions = data["versions"].as_array().expect("versions");
    assert_eq!(versions.len(), 2);
    assert_eq!(versions[0]["digest"], answer["digest"]);
    assert_eq!(versions[1]["received_at"], "2020-06-09T13:00:00.000000Z");
    for (number, words) in [("", "First words."), (".1", "First words."), (".2", "Other words.")] {
        let response = get(&router, &format!("{receipt}{number}.txt")).await;
        assert_eq!(response.status(), StatusCode::OK, "{number}");
        let receipt = text(response).await;
        let Verdict::Proved(proof) = verify_receipt(&receipt, Some(house.key()), None) else {
            panic!("{receipt}")
        };
        let version = usize::from(words.starts_with("Other"));
        assert_eq!(json!(proof.digest.to_string()), versions[version]["digest"], "{words}");
    }
    for nothing in [".0.txt", ".3.txt", ".x.txt"] {
        let response = get(&router, &format!("{receipt}{nothing}")).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{nothing}");
    }
    let page = text(get(&router, receipt).await).await;
    assert!(page.contains("Corrected, received 9 June 2020") && page.contains(".2.txt"), "{page}");
}

#[tokio::test]
async fn given_a_published_comment_when_changed_then_its_page_tells_the_instants_and_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _, clock) = served_with_clock(folder.path());
    let answer = sent(&router).await;
    let receipt = answer["receipt_url"].as_str().expect("an address");
    form(&router, &confirmation(folder.path()), "").await;
    clock.set(at("2020-06-09T15:00:00+02:00"));
    form(&router, receipt, "step=correct&reason=Other+words.").await;
    let page = text(get(&router, "/en/wtpf-21/comments/C3-0001").await).await;
    assert!(page.contains("Version of 2 June 2020"), "the instant of its own words: {page}");
    assert!(!page.contains("Version of 9 June 2020"), "{page}");

    clock.set(at("2020-06-10T15:00:00+02:00"));
    form(&router, receipt, "step=withdraw&reason=Said+better+elsewhere.").await;
    let page = text(get(&router, "/en/wtpf-21/comments/C3-0001").await).await;
    assert!(page.contains("on 10 June 2020"), "{page}");
    assert!(page.contains("Said better elsewhere."), "{page}");
    let data = value(get(&router, "/en/wtpf-21/comments/C3-0001.json").await).await;
    assert_eq!(data["withdrawn"]["reason"], "Said better elsewhere.");
}

#[tokio::test]
async fn given_other_words_than_were_read_when_confirmed_then_the_page_comes_back_with_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let answer = sent(&router).await;
    let confirm = confirmation(folder.path());
    let page = text(get(&router, &confirm).await).await;
    let read = field(&page, "digest");
    assert_eq!(json!(read), answer["digest"]);
    form(&router, answer["receipt_url"].as_str().expect("one"), "step=correct&reason=Other+words.").await;

    let again = form(&router, &confirm, &format!("digest={read}")).await;
    assert_eq!(again.status(), StatusCode::CONFLICT);
    let again = text(again).await;
    assert!(again.contains("Other words.") && again.contains("role=\"alert\""), "{again}");
    let status = || {
        let published = house.published();
        let reference = "C3-0001".parse().expect("a reference");
        published.state.comments.get(reference).expect("there").status
    };
    assert_eq!(status(), Status::Received);
    let done = form(&router, &confirm, &format!("digest={}", field(&again, "digest"))).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    assert_eq!(status(), Status::Published);
}

#[tokio::test]
async fn given_a_withdrawn_comment_when_its_confirmation_is_opened_then_it_is_not_called_confirmed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _, _) = served_with_clock(folder.path());
    let answer = sent(&router).await;
    let confirm = confirmation(folder.path());
    form(&router, answer["receipt_url"].as_str().expect("one"), "step=withdraw").await;
    let page = text(get(&router, &confirm).await).await;
    assert!(page.contains("C3-0001 was withdrawn") && !page.contains("is confirmed"), "{page}");
}

#[tokio::test]
async fn given_a_comment_that_lapsed_when_its_confirmation_is_opened_then_it_says_until_when() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _, clock) = served_with_clock(folder.path());
    sent(&router).await;
    let confirm = confirmation(folder.path());
    clock.set(at("2020-06-17T12:00:00Z"));
    // Another request, so that the timers run.
    let lapsed = get(&router, &confirm).await;
    assert_eq!(lapsed.status(), StatusCode::OK);
    let page = text(lapsed).await;
    assert!(page.contains("C3-0001 has lapsed") && page.contains("16 June 2020"), "{page}");
    let refused = form(&router, &confirm, "").await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    let page = text(refused).await;
    assert!(page.contains("/mandate/"), "the rule can be read: {page}");
}

#[tokio::test]
async fn what_was_never_public_leaves_no_public_entry() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let answer = sent(&router).await;
    comment(&house, 3);
    form(&router, answer["receipt_url"].as_str().expect("one"), "step=withdraw").await;
    let record = text(get(&router, "/en/wtpf-21/record.json?limit=1000").await).await;
    assert!(!record.contains("C3-0001"), "{record}");
    assert!(record.contains("C3-0002"), "{record}");
}

#[tokio::test]
async fn whoever_doubts_a_published_comment_or_a_draft_can_compute_its_commitments_again() {
    use base64::Engine as _;
    use sha2::{Digest as _, Sha256};
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let answer = sent(&router).await;
    let reference = "C3-0001".parse().expect("a reference");
    let seq = house.published().state.comments.get(reference).expect("there").seq;
    let entry = format!("/en/wtpf-21/record/{seq}.json");
    let before = value(get(&router, &entry).await).await;
    assert_eq!((before["kind"].as_str(), before.get("body")), (Some("restricted"), None), "not yet public");
    let words = format!("/en/wtpf-21/record/{seq}/{}.json", answer["digest"].as_str().expect("one"));
    assert_eq!(get(&router, &words).await.status(), StatusCode::NOT_FOUND);

    form(&router, &confirmation(folder.path()), "").await;
    let hex = |text: &str| -> Vec<u8> {
        let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("ASCII"));
        pairs.map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal")).collect()
    };
    let seal = |salt: &str, bytes: &[u8]| {
        let digest = Sha256::new().chain_update(hex(salt)).chain_update(bytes).finalize();
        record::Hash(digest.into()).to_string()
    };
    let after = value(get(&router, &entry).await).await;
    let commitment = seal(
        after["salt"].as_str().expect("a salt"),
        after["body_text"].as_str().expect("a body").as_bytes(),
    );
    let envelope = after["envelope"].as_str().expect("an envelope");
    assert!(envelope.contains(&commitment), "{envelope}");
    let kept = value(get(&router, &words).await).await;
    let bytes =
        base64::prelude::BASE64_STANDARD.decode(kept["bytes"].as_str().expect("bytes")).expect("base64");
    assert_eq!(seal(kept["salt"].as_str().expect("a salt"), &bytes), answer["digest"].as_str().expect("one"));
    assert!(String::from_utf8_lossy(&bytes).contains("First words."));
    let page = text(get(&router, &format!("/en/wtpf-21/record/{seq}")).await).await;
    assert!(page.contains(&words), "{page}");

    // A draft is public from the first.
    let draft = house.published().state.drafts.get(3).expect("a draft").seq;
    let filed = value(get(&router, &format!("/en/wtpf-21/record/{draft}.json")).await).await;
    let digest = filed["body"]["contents"][0]["digest"].as_str().expect("a digest").to_owned();
    let kept = value(get(&router, &format!("/en/wtpf-21/record/{draft}/{digest}.json")).await).await;
    let bytes =
        base64::prelude::BASE64_STANDARD.decode(kept["bytes"].as_str().expect("bytes")).expect("base64");
    assert_eq!(seal(kept["salt"].as_str().expect("a salt"), &bytes), digest);
}

#[tokio::test]
async fn words_that_were_corrected_before_the_confirmation_are_never_shown_to_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let answer = sent(&router).await;
    let receipt = answer["receipt_url"].as_str().expect("an address");
    let reference = "C3-0001".parse().expect("a reference");
    let seq = house.published().state.comments.get(reference).expect("there").seq;
    form(&router, receipt, "step=correct&reason=Other+words.").await;
    form(&router, &confirmation(folder.path()), "").await;

    let digest = answer["digest"].as_str().expect("a digest");
    for address in [
        "/en/wtpf-21/comments/C3-0001".to_owned(),
        "/en/wtpf-21/comments/C3-0001.json".to_owned(),
        "/en/wtpf-21/comments.json?round=3".to_owned(),
        "/en/wtpf-21/record.json?limit=1000".to_owned(),
        format!("/en/wtpf-21/record/{seq}"),
        format!("/en/wtpf-21/record/{seq}.json"),
    ] {
        let shown = text(get(&router, &address).await).await;
        assert!(!shown.contains("First words.") && !shown.contains(digest), "{address}: {shown}");
    }
    let words = format!("/en/wtpf-21/record/{seq}/{digest}.json");
    assert_eq!(get(&router, &words).await.status(), StatusCode::NOT_FOUND);
    let mine = value(get(&router, &format!("{receipt}.json")).await).await;
    assert_eq!(mine["versions"].as_array().map(Vec::len), Some(2), "their sender sees both");

    // What is corrected afterwards was public and stays so, with its trace.
    form(&router, receipt, "step=correct&reason=Third+words.").await;
    let page = text(get(&router, "/en/wtpf-21/comments/C3-0001").await).await;
    assert!(page.contains("Other words.") && page.contains("Third words."), "{page}");
    assert!(!page.contains("First words."), "{page}");
}
