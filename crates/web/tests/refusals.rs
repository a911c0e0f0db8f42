//! A no is a page for people and a problem for programs (RFC 9457), whoever refuses.

mod common;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use common::{form, get, header_of, json, post, send, served, text, value};

const PAGE: &str = "text/html; charset=utf-8";
const PROBLEM: &str = "application/problem+json";

#[tokio::test]
async fn given_an_address_that_cannot_be_read_when_opened_then_the_no_has_the_form_of_the_address() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    for (address, status, kind) in [
        ("/en/wtpf-21/comments.json?round=abc", 400, PROBLEM),
        ("/en/wtpf-21/record.json?after=-1", 400, PROBLEM),
        ("/en/wtpf-21/comments.json?round=3&round=2", 400, PROBLEM),
        ("/fr/wtpf-21/comments?round=3&round=2", 400, PAGE),
        ("/en/wtpf-21/report/%ff", 400, PAGE),
        ("/%ff", 400, PAGE),
        ("/en/wtpf-21/nothing.json", 404, PROBLEM),
        ("/en.json", 404, PROBLEM),
        ("/en/nowhere/timetable.json", 404, PROBLEM),
        ("/en/wtpf-21/receipts/x.json", 404, PROBLEM),
        ("/en/wtpf-21/nothing", 404, PAGE),
        ("/w/nowhere/report", 404, PAGE),
        ("/en/wtpf-21/report/3/p/%0d%0aX/comments", 404, PAGE),
    ] {
        let response = get(&router, address).await;
        let said = (response.status().as_u16(), header_of(&response, header::CONTENT_TYPE));
        assert_eq!(said, (status, kind.to_owned()), "{address}");
        if kind == PROBLEM {
            assert_eq!(value(response).await["status"], status, "{address}");
        } else {
            let lang = if address.starts_with("/fr") { "<html lang=\"fr\"" } else { "<html lang=\"en\"" };
            assert!(text(response).await.contains(lang), "{address}");
        }
    }
}

#[tokio::test]
async fn given_a_form_to_nowhere_when_sent_then_a_page_says_so_and_keeps_what_was_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let typed = "kind=reason&reason=Kept+words.&name=A&email=a%40example.org&language=en&step=check";
    for (address, keeps) in [
        ("/en/wtpf-21/report/x/p/3.2/comments", true),
        ("/en/wtpf-21/report/3/p/9.9/comments", true),
        ("/en/wtpf-21/comments/x/comments", true),
        ("/zz/wtpf-21/report/3/p/3.2/comments", false),
    ] {
        let response = form(&router, address, typed).await;
        let said = (response.status(), header_of(&response, header::CONTENT_TYPE));
        assert_eq!(said, (StatusCode::NOT_FOUND, PAGE.to_owned()), "{address}");
        assert_eq!(text(response).await.contains("Kept words."), keeps, "{address}");
    }
    let address = "/en/wtpf-21/report/3/p/3.2/comments";
    for (media, kind) in
        [("multipart/form-data; boundary=x", PAGE), ("text/plain", PAGE), ("application/xml", PROBLEM)]
    {
        let response = post(&router, address, media, "x").await;
        let said = (response.status(), header_of(&response, header::CONTENT_TYPE));
        assert_eq!(said, (StatusCode::UNSUPPORTED_MEDIA_TYPE, kind.to_owned()), "{media}");
    }
}

#[tokio::test]
async fn given_a_body_beyond_the_limit_when_sent_then_the_limit_is_said_in_the_form_of_the_question() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let address = "/es/wtpf-21/report/3/p/3.2/comments";
    let words = "x".repeat(web::REQUEST_BYTES_MAX);
    let page = form(&router, address, &format!("reason={words}")).await;
    assert_eq!(page.status(), StatusCode::PAYLOAD_TOO_LARGE);
    let page = text(page).await;
    assert!(page.contains("<html lang=\"es\"") && page.contains("El límite es de 1\u{a0}MB"), "{page}");
    let problem = json(&router, address, &format!("{{\"reason\":\"{words}\"}}")).await;
    assert_eq!(header_of(&problem, header::CONTENT_TYPE), PROBLEM);
    let problem = value(problem).await;
    assert_eq!(problem["status"], 413);
    assert!(problem["detail"].as_str().expect("a detail").contains("1\u{a0}MB"), "{problem}");
}

#[tokio::test]
async fn given_a_method_that_an_address_does_not_take_when_asked_then_those_it_takes_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    for (address, kind) in [
        ("/en/wtpf-21/timetable", PAGE),
        ("/en/wtpf-21/timetable.json", PROBLEM),
        ("/tlog/wtpf-21/checkpoint", "text/plain; charset=utf-8"),
    ] {
        let request = Request::delete(address).body(Body::empty()).expect("a request");
        let response = send(&router, request).await;
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{address}");
        assert_eq!(header_of(&response, header::ALLOW), "GET,HEAD", "{address}");
        assert_eq!(header_of(&response, header::CONTENT_TYPE), kind, "{address}");
    }
    for address in ["/tlog/nowhere/checkpoint", "/assets/nothing.css"] {
        let response = get(&router, address).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert_eq!(text(response).await, "404 Not Found\n", "{address}");
    }
}

#[tokio::test]
async fn media_types_know_no_case_and_a_draft_has_one_number() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let body = r#"{"reason":"R.","name":"A","email":"a@example.org","language":"en"}"#;
    let sent = post(&router, "/en/wtpf-21/report/3/p/3.2/comments", "Application/JSON; charset=UTF-8", body);
    let sent = sent.await;
    assert_eq!(sent.status(), StatusCode::CREATED);
    assert_eq!(header_of(&sent, header::CACHE_CONTROL), "no-store", "it holds the address of the receipt");
    let other = json(&router, "/en/wtpf-21/report/03/p/3.2/comments", body).await;
    assert_eq!(
        (other.status(), header_of(&other, header::CONTENT_TYPE)),
        (StatusCode::NOT_FOUND, PROBLEM.into())
    );
}
