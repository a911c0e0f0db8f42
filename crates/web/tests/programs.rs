//! Comments of programs: every mistake is told at its place, and a key is one key.

mod common;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, Request, Response, StatusCode, header};
use common::{json, send, served, value};
use serde_json::Value;

const ON: &str = "/en/wtpf-21/report/3/p/3.2/comments";
const GOOD: &str = r#"{"reason":"R.","name":"A","email":"a@example.org","language":"en"}"#;

async fn with_keys(router: &Router, keys: &[&[u8]], body: &str) -> Response<Body> {
    let mut request = Request::post(ON).header(header::CONTENT_TYPE, "application/json");
    for key in keys {
        let key = HeaderValue::from_bytes(key).expect("bytes of a header");
        request = request.header("idempotency-key", key);
    }
    send(router, request.body(Body::from(body.to_owned())).expect("a request")).await
}

fn pointers(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().expect("errors");
    errors.iter().map(|error| error["pointer"].as_str().expect("a pointer")).collect()
}

#[tokio::test]
async fn given_many_mistakes_when_sent_then_all_are_told_at_their_members() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let before = house.published().size;
    let long = "x".repeat(100_000);
    for (body, wanted) in [
        ("{}".to_owned(), vec!["/reason", "/name", "/email", "/language"]),
        (
            r#"{"wording":1,"nmae":"A","a/b":0,"email":"nobody","language":"en"}"#.to_owned(),
            vec!["/wording", "/nmae", "/a~1b", "/name", "/email"],
        ),
        (
            r#"{"wording":"Skills are needed everywhere.","language":"en"}"#.to_owned(),
            vec!["/name", "/email", "/wording"],
        ),
        (
            format!(
                r#"{{"wording":"{long}","reason":"{long}","name":"A","email":"a@example.org","language":"en"}}"#
            ),
            vec!["/wording", "/reason"],
        ),
    ] {
        let response = json(&router, ON, &body).await;
        assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let problem = value(response).await;
        assert_eq!(pointers(&problem), wanted, "{problem}");
        assert!(problem["detail"].as_str().is_some_and(|detail| !detail.is_empty()));
    }
    assert_eq!(house.published().size, before, "nothing was filed");
}

#[tokio::test]
async fn given_a_body_that_is_no_object_when_sent_then_it_is_refused_in_the_language_of_the_address() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    for body in [r#"["w","r","n","a","a@example.org","en"]"#, "\"x\"", "{\"name\" 1}", ""] {
        let response = json(&router, "/ru/wtpf-21/report/3/p/3.2/comments", body).await;
        assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        let problem = value(response).await;
        assert_eq!(problem.get("errors"), None, "{problem}");
        let detail = problem["detail"].as_str().expect("a detail");
        assert!(!detail.contains("expected") && detail.contains("JSON"), "{detail}");
    }
}

#[tokio::test]
async fn given_a_key_that_cannot_be_one_when_sent_then_the_header_is_named_and_nothing_filed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let before = house.published().size;
    let long = [b'k'; 129];
    for (keys, said) in [
        (vec!["clé".as_bytes()], "ASCII"),
        (vec![&b""[..]], "is empty"),
        (vec![&long[..]], "at most 128"),
        (vec![&b"a"[..], &b"b"[..]], "one Idempotency-Key header only"),
    ] {
        let response = with_keys(&router, &keys, GOOD).await;
        assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        let problem = value(response).await;
        assert_eq!(problem["errors"][0]["header"], "Idempotency-Key");
        assert_eq!(problem["errors"][0].get("pointer"), None);
        assert!(problem["detail"].as_str().expect("a detail").contains(said), "{problem}");
    }
    assert_eq!(house.published().size, before);
}

#[tokio::test]
async fn given_a_key_again_when_sent_with_other_words_then_it_is_no_mistake_of_the_body() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let first = value(with_keys(&router, &[b"k1"], GOOD).await).await;
    let again = value(with_keys(&router, &[b"k1"], GOOD).await).await;
    assert_eq!(first, again);
    let other = with_keys(&router, &[b"k1"], &GOOD.replace("R.", "Other.")).await;
    assert_eq!(other.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(value(other).await["errors"][0]["header"], "Idempotency-Key");
}
