//! Drafts and dates as programs send them to the desk.

mod common;

use axum::http::StatusCode;
use common::{at, comment, form_as, get, get_as, json, json_as, served_with_clock, signed, text, value};
use serde_json::json;

const HERE: Option<&str> = Some("http://127.0.0.1:8080");
const DRAFTS: &str = "/en/wtpf-21/desk/drafts";
const TIMETABLE: &str = "/en/wtpf-21/desk/timetable";
const FOURTH: &str =
    "# 3 Themes\n\n3.1 Networks carry great opportunity.\n\n3.2 Skills are needed everywhere.\n";

#[tokio::test]
async fn a_draft_with_its_causes_is_published_and_without_them_the_missing_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    comment(&house, 3);
    clock.set(at("2020-11-01T09:00:00Z"));
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let body = |causes: serde_json::Value| {
        json!({ "row": "draft-4", "markdown": FOURTH, "causes": causes }).to_string()
    };
    let refused = json_as(&router, DRAFTS, &who, HERE, &body(json!([]))).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(common::header_of(&refused, axum::http::header::CONTENT_TYPE).contains("problem+json"));
    let problem = value(refused).await;
    assert_eq!((&problem["missing"], &problem["rule"]), (&json!(["3.1"]), &json!("uncaused")));
    assert_eq!(problem["source"]["href"], "/en/wtpf-21/mandate/working-arrangements#answers-1");

    for (causes, field) in [
        (json!([{ "number": "3.1", "comments": ["C3-0999"] }]), "/causes"),
        (json!([{ "number": "3.1", "comments": ["yesterday"] }]), "/causes"),
        (json!([{ "number": "3.1" }]), "/causes"),
    ] {
        let refused = json_as(&router, DRAFTS, &who, HERE, &body(causes.clone())).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{causes}");
        assert_eq!(value(refused).await["errors"][0]["pointer"], field, "{causes}");
    }
    let nothing =
        body(json!([{ "number": "3.1", "editorial": "E." }, { "number": "3.2", "editorial": "E." }]));
    let refused = json_as(&router, DRAFTS, &who, HERE, &nothing).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "3.2 did not change");
    assert!(house.published().state.drafts.get(4).is_none());

    let asked = body(json!([{ "number": "3.1", "comments": ["C3-0001"] }]));
    let filed = json_as(&router, DRAFTS, &who, HERE, &asked).await;
    assert_eq!(filed.status(), StatusCode::CREATED);
    assert_eq!(value(filed).await["draft"], 4);
    let redline = value(get(&router, "/en/wtpf-21/report/compare/3..4.json").await).await;
    assert!(redline.to_string().contains("C3-0001"), "{redline}");
    let again = json_as(&router, DRAFTS, &who, HERE, &asked).await;
    assert_eq!(again.status(), StatusCode::CONFLICT, "a published draft never changes");
    let again = value(again).await;
    assert_eq!(again["title"], "This does not fit how things stand now");
    assert_eq!(again["detail"], "Draft 4 is published and never changes. A correction is a new draft.");
    assert_eq!(again["rule"], "conflict");
    assert!(again["source"]["citation"].is_string(), "{again}");
    let elsewhere = json_as(&router, DRAFTS, &who, Some("https://elsewhere.example"), &asked).await;
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
    assert_eq!(value(elsewhere).await["title"], "This request came from another site");
}

#[tokio::test]
async fn a_comment_that_its_sender_has_not_confirmed_is_not_answered_and_the_reason_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let body = r#"{"reason":"Words of mine.","name":"P. Public","email":"p@public.example","language":"en"}"#;
    let sent = json(&router, "/en/wtpf-21/report/3/p/3.1/comments", body).await;
    assert_eq!(sent.status(), StatusCode::CREATED);
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let answer = r#"{"comment":"C3-0001","disposition":"noted","reason":"Noted."}"#;
    let refused = json_as(&router, "/en/wtpf-21/desk/dispositions", &who, HERE, answer).await;
    assert_eq!(refused.status(), StatusCode::CONFLICT);
    let said = value(refused).await;
    assert!(
        said["detail"].as_str().is_some_and(|detail| detail.contains("not confirmed by its sender")),
        "{said}"
    );
    assert!(said["source"]["href"].is_string(), "{said}");
}

#[tokio::test]
async fn a_draft_is_laid_ready_for_an_instant_and_belongs_to_a_row_of_the_timetable() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    clock.set(at("2020-10-20T09:00:00Z"));
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let body = |row: &str, publish_at: &str| {
        let causes = json!([{ "number": "3.1", "editorial": "Stronger." }]);
        json!({ "row": row, "markdown": FOURTH, "publish_at": publish_at, "causes": causes }).to_string()
    };
    for (row, publish_at, field) in [
        ("opening", "2020-11-01T09:00:00Z", "/row"),
        ("draft-9", "2020-11-01T09:00:00Z", "/row"),
        ("draft-4", "2020-10-01T09:00:00Z", "/publish_at"),
        ("draft-4", "soon", "/publish_at"),
    ] {
        let refused = json_as(&router, DRAFTS, &who, HERE, &body(row, publish_at)).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{row} {publish_at}");
        assert_eq!(value(refused).await["errors"][0]["pointer"], field);
    }
    let ready = json_as(&router, DRAFTS, &who, HERE, &body("draft-4", "2020-11-01T09:00:00Z")).await;
    assert_eq!(ready.status(), StatusCode::CREATED);
    assert_eq!(value(ready).await["publish_at"], "2020-11-01T09:00:00.000000Z");
    let published = house.published();
    assert_eq!(published.state.drafts.prepared().count(), 1);
    assert!(published.state.drafts.get(4).is_none());
}

#[tokio::test]
async fn the_desk_takes_json_from_its_offices_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let delegate = signed(&router, &house, "k.orin@kesh.example", 0).await;
    for address in [DRAFTS, TIMETABLE] {
        assert_eq!(json(&router, address, "{}").await.status(), StatusCode::UNAUTHORIZED, "{address}");
        let refused = json_as(&router, address, &delegate, HERE, "{}").await;
        assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{address}");
        assert_eq!(value(refused).await["rule"], "not-the-office");
        let who = signed(&router, &house, "secretariat@forum.example", 0).await;
        let elsewhere = json_as(&router, address, &who, Some("https://elsewhere.example"), "{}").await;
        assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN, "{address}");
        for broken in ["{", "[]", "{\"rows\":1}"] {
            let refused = json_as(&router, address, &who, HERE, broken).await;
            assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{address} {broken}");
        }
    }
}

#[tokio::test]
async fn e05_a_date_moves_by_an_instrument_and_the_earlier_one_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let change = |row: &str, date: &str, instrument: &str| {
        json!({ "row": row, "date": date, "instrument": instrument }).to_string()
    };
    let participants = || {
        let published = house.published();
        let version = published.state.timetable.versions().next_back().expect("filed").clone();
        house.content(&record::Hash(version.filed.participants.expect("filed").0)).expect("there").bytes
    };
    let before = participants();
    let moved = change("draft-4", "2020-11-15", "dec-611#annex-2-row-15");
    let filed = json_as(&router, TIMETABLE, &who, HERE, &moved).await;
    assert_eq!(filed.status(), StatusCode::OK);
    let rows = value(filed).await;
    assert_eq!((&rows["rows"][0]["id"], rows["rows"].as_array().map(Vec::len)), (&json!("draft-4"), Some(1)));
    let page = text(get(&router, "/en/wtpf-21/timetable").await).await;
    assert!(page.contains("15 November 2020") && page.contains("1 November 2020"), "{page}");
    let published = house.published();
    let version = published.state.timetable.versions().next_back().expect("filed");
    assert!(participants() == before, "the participants file is the same");
    assert_eq!(version.filed.instrument.as_ref().map(mandate::InstrumentId::as_str), Some("dec-611"));

    let size = published.size;
    let again = json_as(&router, TIMETABLE, &who, HERE, &moved).await;
    assert_eq!(value(again).await["rows"], json!([]), "it is decided already");
    for (body, field) in [
        (change("draft-9", "2020-11-15", "dec-611"), "/row"),
        (change("draft-4", "soon", "dec-611"), "/date"),
        (change("draft-4", "2020-11-20", "dec-999"), "/instrument"),
        (change("draft-4", "2020-11-20", "dec-611#nowhere"), "/instrument"),
    ] {
        let refused = json_as(&router, TIMETABLE, &who, HERE, &body).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert_eq!(value(refused).await["errors"][0]["pointer"], field, "{body}");
    }
    assert_eq!(house.published().size, size, "nothing was filed");
}

#[tokio::test]
async fn r056_the_date_of_the_forum_is_for_the_council() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let refused = json!({ "row": "opening", "date": "2021-05-18", "instrument": "cl-19-34#paragraphs-6" });
    let refused = json_as(&router, TIMETABLE, &who, HERE, &refused.to_string()).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    let problem = value(refused).await;
    assert_eq!(problem["rule"], "not-the-organ");
    assert_eq!(problem["source"]["href"], "/en/wtpf-21/mandate/res-2#resolves-7");
    let council = json!({ "row": "opening", "date": "2021-05-18", "instrument": "dec-611" }).to_string();
    let filed = json_as(&router, TIMETABLE, &who, HERE, &council).await;
    assert_eq!(filed.status(), StatusCode::OK, "{}", text(filed).await);
}

#[tokio::test]
async fn a_date_is_changed_in_the_form_too_and_mistakes_come_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let page = text(get_as(&router, TIMETABLE, &who.cookie).await).await;
    assert!(page.contains("value=\"draft-4\"") && page.contains("dec-611"), "{page}");
    let wrong = form_as(&router, TIMETABLE, &who, "row=draft-4&date=soon&instrument=dec-611").await;
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(wrong).await;
    assert!(page.contains("value=\"soon\"") && page.contains("id=\"e-date\""), "{page}");
    assert!(page.contains("<option value=\"dec-611\" selected>"), "the instrument stays chosen: {page}");
    let size = house.published().size;
    let fields = "row=draft-4&date=2020-11-15&instrument=dec-611%23annex-2-row-15";
    let check = form_as(&router, TIMETABLE, &who, fields).await;
    assert_eq!(check.status(), StatusCode::OK);
    let page = text(check).await;
    for said in
        ["<del>1 November 2020</del>", "<b>15 November 2020</b>", "Decision 611", "people are written to"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(house.published().size, size, "one press files nothing and writes to nobody");
    let seen = common::field(&page, "seen");
    let back =
        text(form_as(&router, TIMETABLE, &who, &format!("{fields}&step=change&seen={seen}")).await).await;
    assert!(
        back.contains("value=\"2020-11-15\"") && back.contains("<option value=\"draft-4\" selected>"),
        "{back}"
    );

    // The timetable changes between the check and its confirmation.
    let other =
        json!({ "row": "draft-4", "date": "2020-11-14", "instrument": "dec-611#annex-2-row-15" }).to_string();
    let filed = json_as(&router, TIMETABLE, &who, HERE, &other).await;
    assert_eq!(filed.status(), StatusCode::OK, "{}", text(filed).await);
    let stale = form_as(&router, TIMETABLE, &who, &format!("{fields}&step=file&seen={seen}")).await;
    assert_eq!(stale.status(), StatusCode::CONFLICT);
    let page = text(stale).await;
    assert!(page.contains("The timetable changed in the meantime."), "{page}");
    let seen = common::field(&page, "seen");
    let done = form_as(&router, TIMETABLE, &who, &format!("{fields}&step=file&seen={seen}")).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let to = common::header_of(&done, axum::http::header::LOCATION);
    let page = text(get_as(&router, &to, &who.cookie).await).await;
    assert!(page.contains("The new date is filed") && page.contains("15 November 2020"), "{page}");
    let again = form_as(&router, TIMETABLE, &who, fields).await;
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(again).await.contains("This date is decided already"));
}

#[tokio::test]
async fn e05_an_instrument_that_is_not_in_the_forum_file_yet_is_named_with_the_date_it_decides() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let fields = |symbol: &str, heading: &str, adopted: &str| {
        format!(
            "row=draft-4&date=2020-11-15&instrument=new&organ=council&symbol={symbol}&heading={heading}&adopted={adopted}"
        )
    };
    for (symbol, heading, adopted, field) in [
        ("", "Moved", "2020-06", "symbol"),
        ("Decision+611+(C19)", "Moved", "2020-06", "symbol"),
        ("Decision+612", "", "2020-06", "heading"),
        ("Decision+612", "Moved", "soon", "adopted"),
    ] {
        let wrong = form_as(&router, TIMETABLE, &who, &fields(symbol, heading, adopted)).await;
        assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        let page = text(wrong).await;
        assert!(
            page.contains(&format!("id=\"e-{field}\"")) && page.contains("<details class=\"fold\" open>"),
            "{page}"
        );
    }
    let good = fields("Decision+611+(Rev.+2020)", "The+forum,+moved", "2020-06");
    let page = text(form_as(&router, TIMETABLE, &who, &good).await).await;
    assert!(page.contains("Decision 611 (Rev. 2020), decides 1"), "{page}");
    let seen = common::field(&page, "seen");
    let done = form_as(&router, TIMETABLE, &who, &format!("{good}&step=file&seen={seen}")).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let page = text(get(&router, "/en/wtpf-21/timetable").await).await;
    assert!(page.contains("/en/wtpf-21/mandate/decision-611-rev-2020#decides-1"), "{page}");
    let instrument = text(get(&router, "/fr/wtpf-21/mandate/decision-611-rev-2020").await).await;
    assert!(instrument.contains("The forum, moved") && instrument.contains("2020-11-15"), "{instrument}");
}

#[tokio::test]
async fn r079_a_date_that_breaks_a_binding_rule_or_closes_an_open_window_at_once_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let size = house.published().size;
    let change =
        |row: &str, date: &str| json!({ "row": row, "date": date, "instrument": "dec-611" }).to_string();
    // The final report would come out eleven days before the opening and not six weeks.
    let broken = json_as(&router, TIMETABLE, &who, HERE, &change("final-report", "2021-05-10")).await;
    assert_eq!(broken.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let problem = value(broken).await;
    assert_eq!(problem["rule"], "breaks-rule");
    assert_eq!(problem["source"]["href"], "/en/wtpf-21/mandate/dec-611#decides-6-iv");
    assert!(problem["detail"].as_str().expect("words").contains("six weeks before"), "{problem}");
    // It is the second of June 2020, and comments are open until the fifteenth.
    let past = json_as(&router, TIMETABLE, &who, HERE, &change("comments-3", "2020-06-01")).await;
    assert_eq!(past.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(value(past).await["errors"][0]["pointer"], "/date");
    assert_eq!(house.published().size, size, "nothing was filed, nobody was written to");
}

#[tokio::test]
async fn a_draft_that_says_nothing_new_or_cannot_be_printed_is_refused_at_its_member() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    comment(&house, 3);
    clock.set(at("2020-11-01T09:00:00Z"));
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let send = async |markdown: &str, causes: serde_json::Value| {
        let body = json!({ "row": "draft-4", "markdown": markdown, "causes": causes }).to_string();
        let refused = json_as(&router, DRAFTS, &who, HERE, &body).await;
        let status = refused.status();
        let problem = value(refused).await;
        (status, problem["errors"][0]["pointer"].as_str().unwrap_or_default().to_owned(), problem)
    };
    let same = text(get(&router, "/en/wtpf-21/report/3.md").await).await;
    let (status, _, problem) = send(&same, json!([])).await;
    assert_eq!((status, &problem["rule"]), (StatusCode::CONFLICT, &json!("conflict")), "{problem}");
    let one = json!({ "number": "3.2", "editorial": "Plain words." });
    let twice = json!({ "number": "3.2", "comments": ["C3-0001", "C3-0001"] });
    for (markdown, causes, pointer) in [
        ("", json!([]), "/markdown"),
        ("3.1 A\u{8}B\n", json!([]), "/markdown"),
        (FOURTH, json!([{ "number": "3.2", "editorial": "Plain\u{7} words." }]), "/causes"),
        (FOURTH, json!([one.clone(), one]), "/causes"),
        (FOURTH, json!([twice]), "/causes"),
        (FOURTH, json!("all"), "/causes"),
    ] {
        let (status, found, problem) = send(markdown, causes).await;
        assert_eq!((status, found.as_str()), (StatusCode::UNPROCESSABLE_ENTITY, pointer), "{problem}");
    }
    assert_eq!(house.published().state.drafts.newest().expect("a draft").text.number, 3);
}

#[tokio::test]
async fn the_list_of_the_desk_is_a_table_for_those_who_may_read_the_desk() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(folder.path());
    comment(&house, 3);
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let address = "/en/wtpf-21/report/3/p/3.1/comments";
    let fields = "step=send&kind=reason&reason=%3DHYPERLINK(1)&language=en";
    form_as(&router, address, &kesh, fields).await;
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let table = get_as(&router, "/en/wtpf-21/desk.csv?round=3", &who.cookie).await;
    assert!(common::header_of(&table, axum::http::header::CONTENT_TYPE).starts_with("text/csv"));
    assert!(common::header_of(&table, axum::http::header::CACHE_CONTROL).contains("no-store"));
    let table = text(table).await;
    let lines: Vec<_> = table.split("\r\n").collect();
    assert!(lines[0].starts_with("reference,place,sender,"), "{table}");
    assert!(lines[1].starts_with("C3-0001,Draft 3 as a whole,Valmora,"), "{table}");
    assert!(lines[2].contains(",'=HYPERLINK(1),"), "no formula: {table}");
    assert!(lines[0].ends_with(",answer,answer_reason,wording,reason"), "{table}");
    assert!(lines[2].ends_with(",,,'=HYPERLINK(1)"), "all its words: {table}");
    assert_eq!(lines.len(), 4, "the last line ends: {table}");
    let chosen =
        text(get_as(&router, "/en/wtpf-21/desk.csv?round=3&text=HYPERLINK", &who.cookie).await).await;
    assert!(chosen.contains("C3-0002") && !chosen.contains("C3-0001"), "{chosen}");
    let labelled = text(get_as(&router, "/en/wtpf-21/desk?round=3&label=view", &who.cookie).await).await;
    assert!(labelled.contains("Nothing matches"), "both are proposals: {labelled}");
    let refused = get_as(&router, "/en/wtpf-21/desk.csv?round=3", &kesh.cookie).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
}
