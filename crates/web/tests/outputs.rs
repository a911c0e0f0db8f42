//! The documents of a round: the compilation (R129), every answer in a table, the numbers; and the answers on the home.

mod common;

use axum::http::{StatusCode, header};
use common::answered::{answer, correct, member, on_skills, publish_answers, third};
use common::{comment, get, header_of, json, served_with_clock, text, value};
use forum::dispositions::Disposition;

const ROUND: &str = "/en/wtpf-21/report/3";

/// A joint proposal on 3.2, a reply of the public to it, a comment on the draft; on whom each comes is known.
async fn commented(router: &axum::Router, house: &registry::House, folder: &std::path::Path) {
    on_skills(house, "Digital skills | are needed everywhere.", &["kesh"]);
    let actor = member(house, "k.orin@kesh.example", "kesh");
    let command = forum::Command::Join { reference: third(1) };
    house.ask_and_wait(registry::Ask::Plain { actor, command }).expect("joined");
    comment(house, 3);
    let body = r#"{"reason":"I *disagree*.","name":"P. Public","affiliation":"Lakeside","email":"p@public.example","language":"fr"}"#;
    let sent = json(router, "/en/wtpf-21/comments/C3-0001/comments", body).await;
    assert_eq!(sent.status(), StatusCode::CREATED);
    let mail = common::answered::mail(folder, "p@public.example", "C3-0003");
    let confirm =
        mail.text.lines().find(|line| line.contains("/confirm/")).expect("an address").trim().to_owned();
    common::form(router, confirm.trim_start_matches("http://127.0.0.1:8080"), "").await;
}

fn answered(house: &registry::House, clock: &registry::Clock) {
    answer(house, 1, Disposition::InPart, "One word | is kept.");
    answer(house, 2, Disposition::Noted, "Read.");
    answer(house, 3, Disposition::NotAccepted, "It stays.");
    publish_answers(house, clock);
    correct(house, 2, Disposition::Accepted, "Taken in.", "A slip.");
}

#[tokio::test]
async fn the_compilation_has_the_comments_under_their_paragraphs_with_their_sources() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    commented(&router, &house, folder.path()).await;
    let page = text(get(&router, &format!("{ROUND}/compilation")).await).await;
    let order = [
        "WTPF-21/3(Add.1)-E",
        "Comments are open until 15 June 2020",
        "Networks carry opportunity.",
        "Skills are needed everywhere.",
        "Comments from Valmora and Kesh (2 June 2020)",
        "Comments from P. Public, Lakeside (2 June 2020)",
        "Concerning C3-0001",
        "On the draft as a whole",
        "Comments from Valmora (2 June 2020)",
    ];
    let places: Vec<_> =
        order.iter().map(|part| page.find(part).unwrap_or_else(|| panic!("{part}: {page}"))).collect();
    assert!(places.is_sorted(), "{places:?}");

    let written = get(&router, &format!("{ROUND}/compilation.md")).await;
    assert!(header_of(&written, header::CONTENT_TYPE).starts_with("text/markdown"));
    let written = text(written).await;
    assert!(written.contains("~>Digital"), "{written}");
    assert!(written.contains("**Comments from Valmora and Kesh (2 June 2020)** [C3-0001]"), "{written}");
    assert!(written.contains("> I \\*disagree\\*."), "what people write is not markup: {written}");
    let data = value(get(&router, &format!("{ROUND}/compilation.json")).await).await;
    let skills =
        data["paragraphs"].as_array().expect("paragraphs").iter().find(|unit| unit["number"] == "3.2");
    assert_eq!(skills.expect("there")["comments"][0]["reference"], "C3-0001");
    assert_eq!(data["replies"][0]["on"]["comment"], "C3-0001");
    assert_eq!(data["whole"][0]["reference"], "C3-0002");
    for nothing in ["compilation.pdf", "other", "other.json"] {
        let response = get(&router, &format!("{ROUND}/{nothing}")).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{nothing}");
    }
    assert_eq!(get(&router, "/en/wtpf-21/report/9/compilation").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_answers_are_a_document_once_they_are_published_and_not_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    commented(&router, &house, folder.path()).await;
    answer(&house, 1, Disposition::InPart, "Nobody may read this yet.");
    let due = text(get(&router, &format!("{ROUND}/dispositions")).await).await;
    assert!(due.contains("are not published yet") && due.contains("Fourth draft of the report"), "{due}");
    assert!(!due.contains("Nobody may read this yet."));
    let none = get(&router, &format!("{ROUND}/dispositions.md")).await;
    assert_eq!(none.status(), StatusCode::NOT_FOUND);
    let data = value(get(&router, &format!("{ROUND}/dispositions.json")).await).await;
    assert_eq!(
        (&data["answers_published_at"], &data["answers"]),
        (&serde_json::Value::Null, &serde_json::json!([]))
    );
    assert!(!text(get(&router, ROUND).await).await.contains("/report/3/dispositions"));

    answered(&house, &clock);
    let page = text(get(&router, &format!("{ROUND}/dispositions")).await).await;
    let rows: Vec<_> = page.split("<tr>").skip(2).collect();
    assert_eq!(rows.len(), 3, "{page}");
    assert!(
        rows[0].contains("C3-0001")
            && rows[0].contains("Accepted in part")
            && rows[0].contains("One word | is kept.")
    );
    assert!(
        rows[1].contains("C3-0002")
            && rows[1].contains("Corrected on 12 October 2020")
            && rows[1].contains("Taken in.")
    );
    let written = text(get(&router, &format!("{ROUND}/dispositions.md")).await).await;
    let row = written.lines().find(|line| line.contains("[C3-0001]")).expect("a row");
    assert_eq!(row.matches(" | ").count(), 5, "a stroke in somebody's text begins no cell: {row}");
    let data = value(get(&router, &format!("{ROUND}/dispositions.json")).await).await;
    assert_eq!(data["answers"][1]["disposition"], "accepted");
    assert!(text(get(&router, ROUND).await).await.contains("/report/3/dispositions"));
}

#[tokio::test]
async fn the_numbers_are_by_answer_category_section_and_language_and_the_home_shows_the_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    let empty = text(get(&router, &format!("{ROUND}/statistics")).await).await;
    assert!(empty.contains("There are no comments."), "{empty}");
    commented(&router, &house, folder.path()).await;
    let before = text(get(&router, &format!("{ROUND}/statistics")).await).await;
    assert!(before.contains("id=\"by-section\"") && !before.contains("id=\"by-answer\""), "{before}");
    assert!(text(get(&router, "/en/wtpf-21").await).await.contains("Comments of round 3"));

    answered(&house, &clock);
    let page = text(get(&router, &format!("{ROUND}/statistics")).await).await;
    for part in ["id=\"by-answer\"", "3 Themes", "On the draft as a whole", "Replies to comments", "Français"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    let data = value(get(&router, &format!("{ROUND}/statistics.json")).await).await;
    let by = &data["by_disposition"];
    assert_eq!(
        (&by["accepted"], &by["noted"]),
        (&serde_json::json!(1), &serde_json::json!(0)),
        "as corrected"
    );
    assert_eq!(data["by_category"]["public"]["not-accepted"], 1);
    assert_eq!(
        data["by_section"]["3"],
        serde_json::json!({"total": 1, "accepted": 0, "in-part": 1, "noted": 0, "not-accepted": 0, "out-of-scope": 0})
    );
    assert_eq!(data["by_language"]["fr"]["total"], 1);
    let written = text(get(&router, &format!("{ROUND}/statistics.md")).await).await;
    assert!(written.contains("| Accepted in part | 1 |"), "{written}");

    let home = text(get(&router, "/en/wtpf-21").await).await;
    let numbers = home.split("How round 3 was answered").nth(1).expect("the answers");
    assert!(
        numbers.contains("class=\"part\"") && numbers.contains("/en/wtpf-21/report/3/dispositions"),
        "{numbers}"
    );
    assert!(home.contains("Answers to comments on draft 3"), "among the documents");
}
