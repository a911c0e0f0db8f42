//! The desk: comments are answered together, all answers are published at once, and what is wrong stays correctable.

mod common;

use std::sync::Arc;

use axum::Router;
use axum::http::{StatusCode, header};
use common::{
    Signed, at, field, form_as, get, get_as, header_of, json_as, served_with_clock, signed, text, value,
};
use forum::Actor;
use registry::{Clock, House};

const HERE: Option<&str> = Some("http://127.0.0.1:8080");
const DESK: &str = "/en/wtpf-21/desk";
/// What five delegates would have instead of "Networks carry opportunity."
const WORDINGS: [&str; 5] = [
    "Networks bring opportunity.",
    "Networks offer opportunity.",
    "Networks carry opportunity and risk.",
    "All networks carry opportunity.",
    "Networks carry opportunity. Always.",
];

struct Desk {
    _folder: tempfile::TempDir,
    router: Router,
    house: Arc<House>,
    clock: Clock,
    secretariat: Signed,
    second: Signed,
}

/// Five comments on one paragraph of the third draft; `closed` where nobody can comment any more.
async fn desk(closed: bool) -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    for (place, wording) in WORDINGS.into_iter().enumerate() {
        let email = if place % 2 == 0 { "a.tamsin@valmora.example" } else { "k.orin@kesh.example" };
        let who = signed(&router, &house, email, 0).await;
        let body = serde_json::json!({ "wording": wording, "reason": "As said.", "language": "en" });
        let address = "/en/wtpf-21/report/3/p/3.1/comments";
        let filed = json_as(&router, address, &who, HERE, &body.to_string()).await;
        assert_eq!(filed.status(), StatusCode::CREATED);
    }
    if closed {
        clock.set(at("2020-06-20T09:00:00Z"));
    }
    let secretariat = signed(&router, &house, "secretariat@forum.example", 0).await;
    let second = signed(&router, &house, "second@forum.example", 0).await;
    Desk { _folder: folder, router, house, clock, secretariat, second }
}

impl Desk {
    async fn page(&self, address: &str) -> String {
        let response = get_as(&self.router, address, &self.secretariat.cookie).await;
        assert_eq!(response.status(), StatusCode::OK, "{address}");
        text(response).await
    }

    async fn json(&self, address: &str, body: &str) -> (StatusCode, serde_json::Value) {
        let response = json_as(&self.router, address, &self.secretariat, HERE, body).await;
        (response.status(), value(response).await)
    }

    async fn answer_all(&self) {
        for serial in 1..=5 {
            let body =
                format!(r#"{{"comment":"C3-000{serial}","disposition":"noted","reason":"Noted {serial}."}}"#);
            let (status, said) = self.json(&format!("{DESK}/dispositions"), &body).await;
            assert_eq!(status, StatusCode::OK, "{said}");
        }
    }
}

#[tokio::test]
async fn five_comments_on_one_paragraph_are_answered_one_after_another_and_published_at_once() {
    let desk = desk(true).await;
    let list = desk.page(&format!("{DESK}?round=3")).await;
    assert!(list.contains("0 of 5 comments have an answer"), "{list}");
    assert!(list.contains("carry → bring") && list.contains("C3-0005"), "{list}");
    let by_paragraph = desk.page(&format!("{DESK}?round=3&view=paragraphs")).await;
    assert!(by_paragraph.contains("C3-0001 and C3-0002"), "both replace the same word: {by_paragraph}");
    assert!(!by_paragraph.contains("C3-0003 and"), "nobody else changes the same words");

    let mut at = format!("{DESK}/comments/C3-0001?round=3&state=open");
    for answered in 0..5 {
        let page = desk.page(&at).await;
        assert!(page.contains("name=\"disposition\"") && page.contains("Other comments on this place"));
        let expected = field(&page, "expected");
        let fields = format!(
            "step=next&filter=round%3D3%26state%3Dopen&expected={expected}&disposition=in-part&reason=Taken+up+in+part+{answered}."
        );
        let action = at.split('?').next().expect("an address").to_owned();
        let saved = form_as(&desk.router, &action, &desk.secretariat, &fields).await;
        assert_eq!(saved.status(), StatusCode::SEE_OTHER);
        at = header_of(&saved, header::LOCATION);
        assert_eq!(at.contains("/comments/"), answered < 4, "{at}");
    }
    let list = desk.page(&at).await;
    assert!(list.contains("The answer to C3-0005 is saved.") && list.contains("5 of 5 comments"), "{list}");
    assert!(list.contains("Nothing matches this choice"), "none is open any more");

    let closing = desk.page(&format!("{DESK}/publish?round=3")).await;
    assert!(closing.contains("5 answers can be published"), "{closing}");
    let address = format!("{DESK}/dispositions/publish");
    let published = form_as(&desk.router, &address, &desk.secretariat, "round=3").await;
    assert_eq!(published.status(), StatusCode::SEE_OTHER);
    let done = desk.page(&header_of(&published, header::LOCATION)).await;
    assert!(done.contains("The round is closed: 5 answers are published."), "{done}");
    assert!(!done.contains("Publish all answers now"), "it is done once");

    // What is wrong is corrected; both forms stay.
    let page = desk.page(&format!("{DESK}/comments/C3-0002?round=3")).await;
    assert!(page.contains("Correct the published answer") && page.contains("Taken up in part 1."), "{page}");
    let address = format!("{DESK}/comments/C3-0002");
    let without = "step=correct&disposition=accepted&reason=Taken+up.&why=";
    let refused = form_as(&desk.router, &address, &desk.secretariat, without).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(refused).await.contains("href=\"#f-why\""));
    let fields = "step=correct&filter=round%3D3&disposition=accepted&reason=Taken+up.&why=The+wrong+word.";
    let corrected = form_as(&desk.router, &address, &desk.secretariat, fields).await;
    assert_eq!(corrected.status(), StatusCode::SEE_OTHER);
    let page = desk.page(&header_of(&corrected, header::LOCATION)).await;
    for said in ["The wrong word.", "Taken up in part 1.", "Taken up."] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[tokio::test]
async fn given_two_who_answer_at_once_then_the_second_sees_both_answers_and_loses_nothing() {
    let desk = desk(true).await;
    let address = format!("{DESK}/comments/C3-0001");
    let first = "step=save&expected=0&disposition=noted&reason=Words+of+the+first.";
    let saved = form_as(&desk.router, &address, &desk.second, first).await;
    assert_eq!(saved.status(), StatusCode::SEE_OTHER);
    let second = "step=save&expected=0&disposition=accepted&reason=Words+of+the+second.";
    let clash = form_as(&desk.router, &address, &desk.secretariat, second).await;
    assert_eq!(clash.status(), StatusCode::CONFLICT);
    let page = text(clash).await;
    assert!(page.contains("Words of the first.") && page.contains("Words of the second."), "{page}");
    assert!(page.contains("T. Second"), "who wrote it is said");
    let reference = "C3-0001".parse().expect("a reference");
    let version =
        |house: &House| house.published().state.dispositions.draft(reference).map(|draft| draft.version);
    assert_eq!(version(&desk.house), Some(1), "nothing was replaced");
    let again =
        format!("step=save&expected={}&disposition=accepted&reason=Words+of+both.", field(&page, "expected"));
    let saved = form_as(&desk.router, &address, &desk.secretariat, &again).await;
    assert_eq!((saved.status(), version(&desk.house)), (StatusCode::SEE_OTHER, Some(2)));
}

#[tokio::test]
async fn what_is_missing_is_told_at_its_field_and_a_ready_sentence_needs_no_script() {
    let desk = desk(true).await;
    let address = format!("{DESK}/comments/C3-0001");
    let empty = form_as(&desk.router, &address, &desk.secretariat, "step=save&expected=0&reason=").await;
    assert_eq!(empty.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(empty).await;
    assert!(page.contains("href=\"#f-disposition\"") && page.contains("href=\"#f-reason\""), "{page}");
    let used = "step=use&expected=0&reason=Mine.&template=not-accepted";
    let used = form_as(&desk.router, &address, &desk.secretariat, used).await;
    assert_eq!(used.status(), StatusCode::OK);
    let page = text(used).await;
    assert!(page.contains("Mine.\nThe suggestion is not taken up"), "{page}");
    assert!(page.contains("value=\"not-accepted\" checked"));
    let reference = "C3-0001".parse().expect("a reference");
    assert!(desk.house.published().state.dispositions.draft(reference).is_none(), "nothing was filed");
}

#[tokio::test]
async fn a_second_reader_is_somebody_else() {
    let desk = desk(true).await;
    desk.answer_all().await;
    let address = format!("{DESK}/comments/C3-0001");
    let marked = "step=save&expected=1&disposition=noted&reason=Noted.&second_reader=yes";
    form_as(&desk.router, &address, &desk.secretariat, marked).await;
    let own = desk.page(&address).await;
    assert!(own.contains("You wrote it") && !own.contains("value=\"read\""), "{own}");
    let (status, said) = desk.json(&format!("{DESK}/dispositions/publish"), r#"{"round":3}"#).await;
    assert_eq!((status, &said["unread"]), (StatusCode::CONFLICT, &serde_json::json!(["C3-0001"])));
    let read = form_as(&desk.router, &address, &desk.secretariat, "step=read&expected=2").await;
    assert_eq!(read.status(), StatusCode::FORBIDDEN);
    let read = form_as(&desk.router, &address, &desk.second, "step=read&expected=2").await;
    assert_eq!(read.status(), StatusCode::SEE_OTHER);
    let (status, said) = desk.json(&format!("{DESK}/dispositions/publish"), r#"{"round":3}"#).await;
    assert_eq!((status, &said["answers"]), (StatusCode::OK, &serde_json::json!(5)));
}

#[tokio::test]
async fn a_round_with_an_unanswered_comment_is_not_closed_and_each_is_named() {
    let desk = desk(true).await;
    let body = r#"{"comment":"C3-0002","disposition":"accepted","reason":"Taken up.","second_reader":false}"#;
    let (status, said) = desk.json(&format!("{DESK}/dispositions"), body).await;
    assert_eq!((status, &said["version"]), (StatusCode::OK, &serde_json::json!(1)));
    let (status, said) = desk.json(&format!("{DESK}/dispositions/publish"), r#"{"round":3}"#).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert_eq!(said["missing"], serde_json::json!(["C3-0001", "C3-0003", "C3-0004", "C3-0005"]));
    assert!(said["source"]["href"].as_str().is_some_and(|href| href.contains("working-arrangements")));
    let address = format!("{DESK}/dispositions/publish");
    let page = form_as(&desk.router, &address, &desk.secretariat, "round=3").await;
    assert_eq!(page.status(), StatusCode::CONFLICT);
    let page = text(page).await;
    assert!(page.contains(&format!("{DESK}/comments/C3-0004?round=3")), "{page}");
    assert!(!page.contains("Publish all answers now"), "there is no button while something is missing");
}

#[tokio::test]
async fn nothing_is_published_while_the_round_is_open() {
    let desk = desk(false).await;
    desk.answer_all().await;
    let page = desk.page(&format!("{DESK}/publish?round=3")).await;
    assert!(page.contains("open for comment until") && !page.contains("Publish all answers now"), "{page}");
    let (status, _) = desk.json(&format!("{DESK}/dispositions/publish"), r#"{"round":3}"#).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn members_that_are_wrong_are_told_one_by_one() {
    let desk = desk(true).await;
    let body = r#"{"comment":"3","disposition":"maybe","reason":1,"why":"x","second_reader":"yes"}"#;
    let (status, said) = desk.json(&format!("{DESK}/dispositions"), body).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let pointers: Vec<_> =
        said["errors"].as_array().expect("errors").iter().map(|one| &one["pointer"]).collect();
    assert_eq!(pointers, ["/why", "/comment", "/disposition", "/reason", "/second_reader"]);
    let unanswered = r#"{"comment":"C3-0001","disposition":"noted","reason":" "}"#;
    let (status, said) = desk.json(&format!("{DESK}/dispositions"), unanswered).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
    let address = format!("{DESK}/dispositions");
    let elsewhere = json_as(&desk.router, &address, &desk.secretariat, None, unanswered).await;
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN, "JSON needs the origin");
    let nobody = common::json(&desk.router, &address, unanswered).await;
    assert_eq!(nobody.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_desk_belongs_to_offices() {
    let desk = desk(true).await;
    assert_eq!(get(&desk.router, DESK).await.status(), StatusCode::UNAUTHORIZED);
    let auditor = forum::participants::Seat { office: mandate::OfficeId::auditor(), entity: None };
    let person = desk.house.person_with("second@forum.example").expect("the desk").expect("somebody");
    let command = forum::command::Command::Seat { person, seat: auditor.clone() };
    let given = registry::Ask::Plain { actor: Actor::Operator, command };
    desk.house.ask_and_wait(given).expect("given");
    let place = desk.house.published().state.participants.seats(person).position(|seat| *seat == auditor);
    let auditor = signed(&desk.router, &desk.house, "second@forum.example", place.expect("seated")).await;
    let delegate = signed(&desk.router, &desk.house, "k.orin@kesh.example", 0).await;
    let chair = signed(&desk.router, &desk.house, "chair@forum.example", 0).await;

    for (who, reads) in [(&delegate, false), (&chair, false), (&auditor, true)] {
        for address in ["/desk", "/desk/comments/C3-0001", "/desk/publish?round=3"] {
            let response = get_as(&desk.router, &format!("/en/wtpf-21{address}"), &who.cookie).await;
            assert_eq!(response.status(), if reads { StatusCode::OK } else { StatusCode::FORBIDDEN });
            let page = text(response).await;
            assert_eq!(page.contains("C3-0001"), reads, "{page}");
            assert_eq!(page.contains("This is done by: Secretariat"), !reads, "{page}");
            assert!(!page.contains("name=\"disposition\"") && !page.contains("name=\"comment\""));
        }
        let home = text(get_as(&desk.router, "/en/wtpf-21", &who.cookie).await).await;
        assert_eq!(home.contains("href=\"/en/wtpf-21/desk\""), reads, "the way there is shown to who may go");
        let size = desk.house.published().size;
        let fields = "step=save&expected=0&disposition=noted&reason=Noted.";
        let address = format!("{DESK}/comments/C3-0001");
        assert_eq!(form_as(&desk.router, &address, who, fields).await.status(), StatusCode::FORBIDDEN);
        let fields = "step=file-assign&seen=C3-0001%3A0&to=";
        assert_eq!(
            form_as(&desk.router, &format!("{DESK}/bulk"), who, fields).await.status(),
            StatusCode::FORBIDDEN
        );
        for (address, body) in [
            ("dispositions", r#"{"comment":"C3-0001","disposition":"noted","reason":"Noted."}"#),
            ("dispositions/publish", r#"{"round":3}"#),
            ("late/C3-0001", r#"{"admit":true}"#),
        ] {
            let refused = json_as(&desk.router, &format!("{DESK}/{address}"), who, HERE, body).await;
            assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{address}");
            assert!(value(refused).await["source"]["citation"].is_string());
        }
        assert_eq!(desk.house.published().size, size, "nothing was filed");
    }
}

#[tokio::test]
async fn several_comments_are_assigned_and_answered_after_a_page_that_lists_each() {
    let desk = desk(true).await;
    let person = desk.house.person_with("second@forum.example").expect("the desk").expect("somebody");
    let bulk = format!("{DESK}/bulk");
    let choose = "filter=round%3D3&comment=C3-0001&comment=C3-0003";
    let check =
        form_as(&desk.router, &bulk, &desk.secretariat, &format!("{choose}&step=assign&to={person}")).await;
    let page = text(check).await;
    assert!(page.contains("They are given to T. Second.") && page.contains("C3-0003"), "{page}");
    let seen = field(&page, "seen").replace(' ', "+").replace(':', "%3A");
    let filed = format!("filter=round%3D3&seen={seen}&step=file-assign&to={person}");
    let done = form_as(&desk.router, &bulk, &desk.secretariat, &filed).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let page =
        text(get_as(&desk.router, &format!("{DESK}?round=3&who=mine"), &desk.second.cookie).await).await;
    assert!(page.contains("C3-0001") && page.contains("C3-0003") && !page.contains("C3-0002"), "{page}");

    let check = form_as(&desk.router, &bulk, &desk.second, &format!("{choose}&step=answer")).await;
    let seen = field(&text(check).await, "seen").replace(' ', "+").replace(':', "%3A");
    // Meanwhile somebody answers one of them.
    let one = r#"{"comment":"C3-0003","disposition":"accepted","reason":"Taken up."}"#;
    desk.json(&format!("{DESK}/dispositions"), one).await;
    let file = |seen: &str| {
        format!("filter=round%3D3&seen={seen}&step=file-answer&disposition=noted&reason=Both+are+noted.")
    };
    let clash = form_as(&desk.router, &bulk, &desk.second, &file(&seen)).await;
    assert_eq!(clash.status(), StatusCode::CONFLICT);
    let page = text(clash).await;
    assert!(page.contains("Both are noted."), "nothing typed is lost: {page}");
    let seen = field(&page, "seen").replace(' ', "+").replace(':', "%3A");
    let done = form_as(&desk.router, &bulk, &desk.second, &file(&seen)).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let published = desk.house.published();
    for (reference, version) in [("C3-0001", 1), ("C3-0003", 2)] {
        let reference = reference.parse().expect("a reference");
        assert_eq!(published.state.dispositions.draft(reference).map(|draft| draft.version), Some(version));
    }
}

#[tokio::test]
async fn a_late_comment_waits_for_a_decision_and_a_no_has_its_reason() {
    let desk = desk(false).await;
    let who = signed(&desk.router, &desk.house, "k.orin@kesh.example", 0).await;
    let page = text(get_as(&desk.router, "/en/wtpf-21/report/3?p=3.2", &who.cookie).await).await;
    let opened = field(&page, "opened").replace('+', "%2B");
    desk.clock.set(at("2020-06-16T09:00:00Z"));
    let who = signed(&desk.router, &desk.house, "k.orin@kesh.example", 0).await;
    let fields = format!("step=send&kind=reason&reason=Words+too+late.&language=en&opened={opened}");
    let sent = form_as(&desk.router, "/en/wtpf-21/report/3/p/3.2/comments", &who, &fields).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    let secretariat = signed(&desk.router, &desk.house, "secretariat@forum.example", 0).await;
    let address = format!("{DESK}/comments/C3-0006");
    let page = text(get_as(&desk.router, &address, &secretariat.cookie).await).await;
    assert!(
        page.contains("Does this late comment count?") && !page.contains("name=\"disposition\""),
        "{page}"
    );
    let without = form_as(&desk.router, &address, &secretariat, "step=dont-admit&note=").await;
    assert_eq!(without.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(without).await.contains("href=\"#f-note\""));
    let body = r#"{"admit":false,"reason":"It came a day late."}"#;
    let decided = json_as(&desk.router, &format!("{DESK}/late/C3-0006"), &secretariat, HERE, body).await;
    assert_eq!(decided.status(), StatusCode::OK);
    let admitted = form_as(&desk.router, &address, &secretariat, "step=admit&note=").await;
    assert_eq!(admitted.status(), StatusCode::SEE_OTHER, "the office may think again");
    let page = text(get_as(&desk.router, &address, &secretariat.cookie).await).await;
    assert!(page.contains("name=\"disposition\""), "now it is answered like the others: {page}");
}

#[tokio::test]
async fn the_list_is_narrowed_by_what_stands_in_the_address() {
    let desk = desk(true).await;
    for (query, found) in [
        ("section=3.1", 5),
        ("section=3.2", 0),
        ("text=BRING", 1),
        ("text=kesh", 2),
        ("text=c3-0004", 1),
        ("state=answered", 0),
        ("who=unassigned&category=member-state", 5),
        ("language=fr", 0),
    ] {
        let page = desk.page(&format!("{DESK}?round=3&{query}")).await;
        assert_eq!(page.matches("name=\"comment\"").count(), found, "{query}: {page}");
        if found == 0 {
            assert!(page.contains("5 open comments of this round are unassigned"), "{query}: {page}");
        }
    }
}
