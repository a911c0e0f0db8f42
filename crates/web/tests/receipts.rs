//! The receipt: it says what is so, and doing a thing twice is no mistake.

mod common;

use axum::Router;
use axum::http::{StatusCode, header};
use common::{form, get, header_of, json, post, served, text, value};

/// Sends a comment; the address of its receipt.
async fn receipt(router: &Router) -> String {
    let body = r#"{"reason":"R.","name":"A","email":"a@example.org","language":"en"}"#;
    let answer = value(json(router, "/en/wtpf-21/report/3/p/3.2/comments", body).await).await;
    answer["receipt_url"].as_str().expect("an address").to_owned()
}

#[tokio::test]
async fn given_an_address_that_says_more_than_is_so_when_opened_then_the_receipt_does_not_repeat_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let receipt = receipt(&router).await;
    for (done, is_so) in
        [("received", true), ("withdrawn", false), ("confirmed", false), ("corrected", false)]
    {
        let page = text(get(&router, &format!("{receipt}?done={done}")).await).await;
        assert_eq!(page.contains("class=\"done\""), is_so, "{done}");
    }
    assert_eq!(form(&router, &receipt, "step=correct&reason=Other.").await.status(), StatusCode::SEE_OTHER);
    let page = text(get(&router, &format!("{receipt}?done=corrected")).await).await;
    assert!(page.contains("class=\"done\""), "{page}");
}

#[tokio::test]
async fn given_a_comment_that_was_withdrawn_when_withdrawn_again_then_it_is_answered_as_done() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let receipt = receipt(&router).await;
    let mut sizes = Vec::new();
    for _ in 0..2 {
        let answer = form(&router, &receipt, "step=withdraw&reason=").await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert_eq!(header_of(&answer, header::LOCATION), format!("{receipt}?done=withdrawn"));
        sizes.push(house.published().size);
    }
    assert_eq!(sizes[0], sizes[1], "the second adds nothing");
    let page = text(get(&router, &format!("{receipt}?done=withdrawn")).await).await;
    assert!(page.contains("has been withdrawn"), "{page}");
    let page = text(get(&router, &format!("{receipt}?done=received")).await).await;
    assert!(!page.contains("class=\"done\""), "{page}");
}

#[tokio::test]
async fn given_another_kind_of_form_when_sent_to_a_receipt_then_nothing_is_corrected() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let receipt = receipt(&router).await;
    let before = house.published().size;
    let answer = post(&router, &receipt, "multipart/form-data; boundary=x", "reason=x").await;
    assert_eq!(answer.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(house.published().size, before);
}
