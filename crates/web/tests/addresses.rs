//! Addresses over a real folder: where they lead, what is kept and what a new fact changes.

mod common;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use common::{comment, get, header_of, json, send, served, text, value};
use forum::{Actor, Command};
use mandate::{InstrumentId, OrganId, RuleId};
use registry::Ask;

#[tokio::test]
async fn e04_a_rule_that_an_organ_set_aside_is_shown_so_with_where_it_decided() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let cell = |page: &str| {
        let row = page.split("id=\"rule-final-report-six-weeks\"").nth(1).expect("the rule").to_owned();
        row.split("</tr>").next().expect("a row").to_owned()
    };
    let before = cell(&text(get(&router, "/en/wtpf-21/timetable").await).await);
    assert!(!before.contains("Set aside"), "{before}");

    let command = Command::Waive {
        rule: RuleId::new("final-report-six-weeks").expect("a rule"),
        organ: OrganId::new("council").expect("an organ"),
        instrument: InstrumentId::new("dec-611").expect("an instrument"),
    };
    house.ask_and_wait(Ask::Plain { actor: Actor::Operator, command }).expect("the Council may");
    let after = cell(&text(get(&router, "/en/wtpf-21/timetable").await).await);
    assert!(after.contains("Set aside") && after.contains("/en/wtpf-21/mandate/dec-611\""), "{after}");
    assert!(after.contains("Kept on every possible date"), "what the rule asks is still shown: {after}");
    let json = text(get(&router, "/en/wtpf-21/timetable.json").await).await;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["waivers"][0]["rule"], "final-report-six-weeks");
}

#[tokio::test]
async fn a_comment_renews_the_pages_of_its_round_and_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let pages = ["/en/wtpf-21/report/2", "/en/wtpf-21/report/3", "/en/wtpf-21/timetable", "/en/wtpf-21"];
    let mut before = Vec::new();
    for page in pages {
        before.push(text(get(&router, page).await).await);
    }
    comment(&house, 3);
    let mut changed = Vec::new();
    for (page, before) in pages.iter().zip(before) {
        changed.push(text(get(&router, page).await).await != before);
    }
    assert_eq!(changed, [false, true, false, true]);
}

#[tokio::test]
async fn the_text_of_a_draft_can_be_kept_as_markdown_that_reads_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let response = get(&router, "/fr/wtpf-21/report/3.md").await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(header_of(&response, header::CONTENT_TYPE), "text/markdown; charset=utf-8");
    assert!(header_of(&response, header::CACHE_CONTROL).contains("immutable"));
    let options = text::Options { scope: "again".into(), lang_default: "en".into() };
    let again = text::Document::from_markdown(&text(response).await, &options).expect("it reads back");
    let published = house.published();
    let digest = published.state.drafts.get(3).expect("a draft").text.document;
    let kept = house.document(digest).expect("kept");
    let said = |document: &text::Document| {
        let units = document.provisions.iter();
        units.map(|unit| (unit.number.to_string(), unit.plain())).collect::<Vec<_>>()
    };
    assert_eq!(said(&again), said(&kept));
    assert_eq!(get(&router, "/en/wtpf-21/report/9.md").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn other_ways_to_an_address_lead_to_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    comment(&house, 3);
    for (from, status, to) in [
        ("/en/wtpf-21/report", 302, "/en/wtpf-21/report/3"),
        ("/en/wtpf-21/report/3/p/3.2", 302, "/en/wtpf-21/report/3?p=3.2#p3.2"),
        ("/en/wtpf-21/report/3/p/3.2/comments", 303, "/en/wtpf-21/report/3?p=3.2#p3.2"),
        ("/ar/wtpf-21/report/3/comments", 303, "/ar/wtpf-21/report/3?p=draft"),
        ("/en/wtpf-21/comments/C3-0001/comments", 303, "/en/wtpf-21/comments/C3-0001"),
        ("/en/wtpf-21/comments/c3-1", 308, "/en/wtpf-21/comments/C3-0001"),
        ("/en/wtpf-21/timetable/", 308, "/en/wtpf-21/timetable"),
    ] {
        let response = get(&router, from).await;
        let led = (response.status().as_u16(), header_of(&response, header::LOCATION));
        assert_eq!(led, (status, to.to_owned()));
    }
    let nowhere =
        ["/en/wtpf-21/comments/C3-0009", "/en/wtpf-21/report/3/p/%0d%0aX/comments", "/en/wtpf-21/comments/x"];
    for address in nowhere {
        assert_eq!(get(&router, address).await.status(), StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_page_names_its_one_address_and_the_readers_own_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let page = text(get(&router, "/en/wtpf-21/report/3?p=3.2").await).await;
    assert!(page.contains("<link rel=\"canonical\" href=\"/en/wtpf-21/report/3\">"), "{page}");
    assert!(page.contains("hreflang=\"x-default\" href=\"/w/wtpf-21/report/3"), "{page}");
}

#[tokio::test]
async fn each_form_of_a_page_has_its_own_entity_tag_and_any_of_them_is_known_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let page = "/en/wtpf-21/timetable";
    let asked = async |name: header::HeaderName, value: &str| {
        let request = Request::get(page).header(name, value).body(Body::empty()).expect("a request");
        send(&router, request).await
    };
    let mut tags = Vec::new();
    for encoding in ["identity", "gzip", "br"] {
        let tag = header_of(&asked(header::ACCEPT_ENCODING, encoding).await, header::ETAG);
        assert!(!tags.contains(&tag), "{tag} again for {encoding}");
        tags.push(tag);
    }
    for seen in [&tags[0], &tags[1], &tags[2], &format!("\"x\", W/{}", tags[1]), "*"] {
        assert_eq!(asked(header::IF_NONE_MATCH, seen).await.status(), StatusCode::NOT_MODIFIED, "{seen}");
    }
    assert_eq!(asked(header::IF_NONE_MATCH, "\"x\"").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn pages_whose_address_is_a_secret_name_themselves_to_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    for (page, policy) in [
        ("/en/wtpf-21/receipts/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "no-referrer"),
        ("/en/wtpf-21/receipts/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.json", "no-referrer"),
        ("/en/wtpf-21/confirm/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "no-referrer"),
        ("/en/wtpf-21/timetable", "same-origin"),
    ] {
        assert_eq!(header_of(&get(&router, page).await, header::REFERRER_POLICY), policy, "{page}");
    }
}

#[tokio::test]
async fn the_address_to_cite_leads_to_the_readers_language_from_the_home_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    for (from, to) in
        [("/w/wtpf-21", "/fr/wtpf-21"), ("/w/wtpf-21/report/3?p=3.2", "/fr/wtpf-21/report/3?p=3.2")]
    {
        let request = Request::get(from).header(header::ACCEPT_LANGUAGE, "fr");
        let response = send(&router, request.body(Body::empty()).expect("a request")).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER, "{from}");
        assert_eq!(header_of(&response, header::LOCATION), to);
        assert_eq!(header_of(&response, header::VARY), "Accept-Language");
    }
}

#[tokio::test]
async fn every_page_that_is_data_too_names_its_twin_which_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    comment(&house, 3);
    let body = r#"{"reason":"R.","name":"A","email":"a@example.org","language":"en"}"#;
    let sent = value(json(&router, "/en/wtpf-21/report/3/comments", body).await).await;
    let receipt = sent["receipt_url"].as_str().expect("an address").to_owned();
    for page in [
        "/en/wtpf-21/timetable",
        "/en/wtpf-21/mandate",
        "/en/wtpf-21/mandate/dec-611",
        "/en/wtpf-21/report/3",
        "/en/wtpf-21/report/compare/2..3",
        "/en/wtpf-21/comments",
        "/en/wtpf-21/comments/C3-0001",
        "/en/wtpf-21/record",
        "/en/wtpf-21/record/2",
        &receipt,
    ] {
        let twin = format!("{page}.json");
        let html = text(get(&router, page).await).await;
        let link = format!("<link rel=\"alternate\" type=\"application/json\" href=\"{twin}\">");
        assert!(html.contains(&link), "{link}");
        let data = get(&router, &twin).await;
        assert_eq!(data.status(), StatusCode::OK, "{twin}");
        assert!(value(data).await.is_object(), "{twin}");
    }
    for nothing in
        ["/en/wtpf-21/mandate/none.json", "/en/wtpf-21/record/999.json", "/en/wtpf-21/record/02.json"]
    {
        assert_eq!(get(&router, nothing).await.status(), StatusCode::NOT_FOUND, "{nothing}");
    }
    let entry = value(get(&router, "/en/wtpf-21/record/2.json").await).await;
    let listed = value(get(&router, "/en/wtpf-21/record.json?after=1&limit=1").await).await;
    for member in ["seq", "at", "kind", "envelope", "body", "salt"] {
        assert_eq!(entry[member], listed["entries"][0][member], "{member}");
    }
    let instrument = value(get(&router, "/en/wtpf-21/mandate/dec-611.json").await).await;
    assert!(instrument["group"][0]["paragraphs"][0]["text"].is_string(), "{instrument}");
}
