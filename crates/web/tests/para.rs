//! The history of a paragraph: its data, page, Markdown and feed over four drafts.

mod common;

use std::sync::Arc;

use axum::http::StatusCode;
use common::answered::{answer, member, on_skills, publish_answers, secretariat};
use common::by_hand::by_hand;
use common::{at, get, served_with_clock, text, value};
use forum::comments::Sent;
use forum::dispositions::Disposition;
use forum::event::{Cause, Target};
use forum::{Actor, CommentRef};
use registry::{Ask, Clock, Comment, House, Sender};
use text::{Change, Document, Options};

const FOURTH: &str = "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Digital skills and open data are \
    needed everywhere, at once.\n";
const FIFTH: &str = "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Digital skills and open data are \
    urgently needed everywhere, at once.\n";

fn document(source: &str, scope: &str) -> Document {
    let options = Options { scope: scope.into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("a draft")
}

fn cause(comments: &[CommentRef], editorial: Option<&str>) -> Cause {
    let number = "3.2".parse().expect("a number");
    Cause { number, comments: comments.to_vec(), editorial: editorial.map(str::to_owned) }
}

/// The id of a paragraph as the data of a draft has it.
fn id(house: &House, draft: u32, number: &str) -> String {
    let published = house.published();
    let draft = published.state.drafts.get(draft).expect("a draft");
    draft.unit(&number.parse().expect("a number")).expect("a paragraph").id.to_string()
}

/// A comment of Kesh on paragraph 3.2 of a draft, with wording.
fn of_kesh(house: &House, draft: u32, wording: &str) {
    let published = house.published();
    let unit = published.state.drafts.get(draft).expect("a draft").unit(&"3.2".parse().expect("a number"));
    let comment = Comment {
        draft,
        target: Target::Provision(unit.expect("a paragraph").id),
        sent: Sent { wording: Some(wording.into()), reason: None, language: "en".into() },
        wording_unchanged: false,
        sender: Sender::SignedIn { actor: member(house, "k.orin@kesh.example", "kesh"), language: None },
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    };
    house.ask_and_wait(Ask::Comment(Box::new(comment))).expect("filed");
}

/// Draft 4 takes from two suggestions, with a word of its own; draft 5 has one cause.
fn five_drafts(house: &Arc<House>, clock: &Clock) {
    on_skills(house, "Digital skills are needed everywhere.", &[]);
    of_kesh(house, 3, "Skills and open data are needed everywhere.");
    answer(house, 1, Disposition::Accepted, "“Digital” is taken in.");
    answer(house, 2, Disposition::InPart, "“Open data” is taken in.");
    publish_answers(house, clock);
    clock.set(at("2020-11-01T09:00:00Z"));
    let [first, second] = [1, 2].map(|serial| CommentRef { round: 3, serial });
    let causes = vec![cause(&[first, second], Some("And what follows."))];
    house.publish_with(secretariat(house), 4, document(FOURTH, "4"), causes, None).expect("published");
    of_kesh(house, 4, "Digital skills and open data are badly needed everywhere, at once.");
    clock.set(at("2021-01-10T09:00:00Z"));
    let causes = vec![cause(&[CommentRef { round: 4, serial: 1 }], None)];
    house.publish_with(secretariat(house), 5, document(FIFTH, "5"), causes, None).expect("published");
}

#[tokio::test]
async fn the_data_says_what_each_draft_made_of_it_and_who_brought_each_word() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    five_drafts(&house, &clock);
    let name = id(&house, 5, "3.2");
    assert_eq!(name, id(&house, 1, "3.2"), "its id lives on");
    let response = get(&router, &format!("/en/wtpf-21/para/{name}.json")).await;
    assert_eq!(response.status(), StatusCode::OK);
    let data = value(response).await;
    let said = |key: &str| -> Vec<serde_json::Value> {
        data["drafts"].as_array().expect("drafts").iter().map(|draft| draft[key].clone()).collect()
    };
    assert_eq!(data["id"], name);
    assert_eq!(said("draft"), [1, 2, 3, 4, 5]);
    assert_eq!(said("change"), ["new", "kept", "kept", "edited", "edited"]);
    assert_eq!(said("number"), ["3.2"; 5]);
    assert_eq!(data["drafts"][3]["causes"], serde_json::json!(["C3-0001", "C3-0002"]));
    assert_eq!(data["drafts"][4]["causes"], serde_json::json!(["C4-0001"]));
    assert_eq!(data["drafts"][0]["text"], "Skills are needed everywhere.");

    let words = data["words"].as_array().expect("words");
    let joined: String = words.iter().filter_map(|run| run["text"].as_str()).collect();
    assert_eq!(joined, "Digital skills and open data are urgently needed everywhere, at once.");
    assert_eq!(data["drafts"][4]["text"], joined);
    let of = |word: &str| {
        let run = words.iter().find(|run| run["text"].as_str().is_some_and(|text| text.contains(word)));
        let run = run.unwrap_or_else(|| panic!("{word}: {words:?}"));
        (run["draft"].clone(), run["by"].clone())
    };
    assert_eq!(of("everywhere"), (1.into(), serde_json::Value::Null));
    assert_eq!(of("Digital"), (4.into(), "C3-0001".into()), "as Valmora suggested");
    assert_eq!(of("open data"), (4.into(), "C3-0002".into()), "as Kesh suggested");
    assert_eq!(
        of("at once"),
        (4.into(), serde_json::Value::Null),
        "nobody suggested it, and there are several causes"
    );
    assert_eq!(
        of("urgently"),
        (5.into(), "C4-0001".into()),
        "the only cause, though its wording was another"
    );
}

#[tokio::test]
async fn a_paragraph_that_was_deleted_keeps_its_last_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    clock.set(at("2020-11-01T09:00:00Z"));
    let without = document("# 3 Themes\n\n3.1 Networks carry opportunity.\n", "4");
    house.publish(Actor::Operator, without, None).expect("published");
    let name = id(&house, 3, "3.2");
    let data = value(get(&router, &format!("/en/wtpf-21/para/{name}.json")).await).await;
    assert_eq!(
        data["drafts"][3],
        serde_json::json!({ "draft": 4, "number": "3.2", "change": "deleted", "text": "", "causes": [] })
    );
    assert_eq!(
        data["words"],
        serde_json::json!([{ "text": "Skills are needed everywhere.", "draft": 1, "by": null }])
    );
}

#[tokio::test]
async fn given_an_unknown_id_or_a_draft_that_lies_ready_then_there_is_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    for name in ["zzzzzz", "no-id", "ZZZZZZ"] {
        let response = get(&router, &format!("/en/wtpf-21/para/{name}.json")).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{name}");
        assert_eq!(
            common::header_of(&response, axum::http::header::CONTENT_TYPE),
            "application/problem+json"
        );
    }
    let name = id(&house, 3, "3.2");
    clock.set(at("2020-10-20T09:00:00Z"));
    let ready = document(FOURTH, "4");
    house.publish(Actor::Operator, ready, Some(at("2020-11-01T09:00:00Z"))).expect("laid ready");
    let data = text(get(&router, &format!("/en/wtpf-21/para/{name}.json")).await).await;
    assert!(!data.contains("Digital") && data.contains("Skills"), "{data}");
}

#[tokio::test]
async fn the_page_marks_each_run_of_words_and_tells_each_draft_with_its_reasons() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    five_drafts(&house, &clock);
    let address = format!("/en/wtpf-21/para/{}", id(&house, 5, "3.2"));
    let page = text(get(&router, &address).await).await;
    assert!(page.contains("<h1>History of paragraph 3.2</h1>"), "{page}");
    for form in ["json", "md", "atom"] {
        assert!(page.contains(&format!("href=\"{address}.{form}\">")), "{form}: {page}");
    }
    let words =
        page.split("class=\"blame").nth(1).and_then(|rest| rest.split("</p>").next()).expect("the words");
    assert!(words.contains(">Digital skills</span>") && words.contains(">urgently</span>"), "{words}");
    assert!(words.contains("(came with draft 4)") && words.contains("(came with draft 5)"), "{words}");
    let sources =
        page.split("class=\"sources\"").nth(1).and_then(|rest| rest.split("</ol>").next()).expect("a list");
    let of = |wanted: &str| {
        let found = sources.split("<li ").find(|one| one.contains(wanted));
        found.unwrap_or_else(|| panic!("{wanted}: {sources}")).to_owned()
    };
    assert!(of("Digital").contains("C3-0001") && of("Digital").contains("Valmora"));
    assert!(of("Digital").contains("tag done\">Accepted<"), "what was decided: {}", of("Digital"));
    assert!(of("open data").contains("C3-0002") && of("open data").contains("Accepted in part"));
    assert!(of("at once").contains("More than one cause"), "{}", of("at once"));
    assert!(of("urgently").contains("Not yet answered"), "{}", of("urgently"));

    let drafts = page.split("class=\"drafts\"").nth(1).expect("the drafts");
    let places: Vec<_> =
        (1..=5).rev().map(|draft| drafts.find(&format!("id=\"d{draft}\"")).expect("it")).collect();
    assert!(places.is_sorted(), "the newest first: {places:?}");
    let fourth = &drafts[places[1]..places[2]];
    assert!(fourth.contains("And what follows.") && fourth.contains("“Digital” is taken in."), "{fourth}");
    assert!(fourth.contains("<ins>") && fourth.contains("1 comment<"), "{fourth}");
    assert!(drafts[places[2]..places[3]].contains("Unchanged") && drafts[places[2]..].contains("2 comments"));

    for lang in ["ar", "zh", "fr", "ru", "es"] {
        let other = text(get(&router, &address.replace("/en/", &format!("/{lang}/"))).await).await;
        assert!(other.contains("lang=\"en\" dir=\"ltr\"") && other.contains("C3-0001"), "{lang}");
    }
}

#[tokio::test]
async fn what_is_not_published_reaches_no_history_and_a_kept_page_is_made_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &[]);
    clock.set(at("2020-10-05T09:00:00Z"));
    let causes = vec![cause(&[CommentRef { round: 3, serial: 1 }], None)];
    house.publish_with(secretariat(&house), 4, document(FOURTH, "4"), causes, None).expect("published");
    let address = format!("/en/wtpf-21/para/{}", id(&house, 4, "3.2"));
    let page = text(get(&router, &address).await).await;
    assert!(page.contains("Not yet answered"), "{page}");
    answer(&house, 1, Disposition::Noted, "Nobody may read this yet.");
    for form in ["", ".json", ".md", ".atom"] {
        let page = text(get(&router, &format!("{address}{form}")).await).await;
        assert!(!page.contains("Nobody may read this yet."), "{form}: {page}");
    }
    publish_answers(&house, &clock);
    let page = text(get(&router, &address).await).await;
    assert!(page.contains("Nobody may read this yet.") && !page.contains("Not yet answered"), "{page}");
    of_kesh(&house, 4, "Skills.");
    let page = text(get(&router, &address).await).await;
    assert!(page.contains("1 comment<"), "the new comment is counted: {page}");
}

#[tokio::test]
async fn markdown_and_feed_tell_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    five_drafts(&house, &clock);
    let address = format!("/en/wtpf-21/para/{}", id(&house, 5, "3.2"));
    let response = get(&router, &format!("{address}.md")).await;
    assert!(common::header_of(&response, axum::http::header::CONTENT_TYPE).starts_with("text/markdown"));
    let written = text(response).await;
    assert!(written.contains("# History of paragraph 3.2"), "{written}");
    assert!(
        written.contains("“Digital skills”") && written.contains("[C3-0001](/en/wtpf-21/comments/C3-0001)"),
        "{written}"
    );
    assert!(written.contains("{++urgently") || written.contains("urgently ++}"), "{written}");

    assert!(
        written.contains("\n  - More than one cause\n") && !written.contains("why it changed"),
        "{written}"
    );
    let french = text(get(&router, &format!("{}.md", address.replace("/en/", "/fr/"))).await).await;
    assert!(french.contains("(10 janvier 2021)\u{a0}: «\u{a0}urgently\u{a0}»"), "{french}");
    assert!(french.contains("- Rédactionnel\u{a0}: And what follows."), "{french}");
    let chinese = text(get(&router, &format!("{}.md", address.replace("/en/", "/zh/"))).await).await;
    assert!(chinese.contains("：“urgently”"), "{chinese}");

    let feed = text(get(&router, &format!("{address}.atom")).await).await;
    let newest = feed.split("<entry>").nth(1).expect("an entry");
    let blame = newest.split("The words, and who brought them").nth(1).expect("blame by word");
    let of = |word: &str| {
        let source = blame.split("&lt;li").find(|source| source.contains(word));
        source.unwrap_or_else(|| panic!("{word}: {newest}")).to_owned()
    };
    assert!(of("urgently").contains("C4-0001") && of("Digital skills").contains("C3-0001"), "{newest}");
    assert!(of("at once").contains("More than one cause"), "{newest}");
    assert_eq!(
        feed.matches("The words, and who brought them").count(),
        1,
        "in the newest entry only: {feed}"
    );
    assert!(feed.contains("WTPF-21: history of paragraph 3.2"), "{feed}");
    assert_eq!(feed.matches("<entry>").count(), 3, "what was unchanged is no news: {feed}");
    assert!(feed.contains("Draft 5: Changed") && feed.contains("Draft 1: New paragraph"), "{feed}");
    assert_eq!(get(&router, "/en/wtpf-21/para/zzzzzz.atom").await.status(), StatusCode::NOT_FOUND);
    for form in ["", ".md", ".html"] {
        let none = get(&router, &format!("/en/wtpf-21/para/zzzzzz{form}")).await;
        assert_eq!(none.status(), StatusCode::NOT_FOUND, "{form}");
    }
}

#[tokio::test]
async fn reader_redline_and_comment_lead_to_the_history() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    five_drafts(&house, &clock);
    let link = format!("href=\"/en/wtpf-21/para/{}\"", id(&house, 5, "3.2"));
    for address in ["report/5?p=3.2", "report/compare/4..5", "comments/C3-0001"] {
        let page = text(get(&router, &format!("/en/wtpf-21/{address}")).await).await;
        assert!(page.contains(&link), "{address}: {page}");
    }
}

#[tokio::test]
async fn what_was_split_and_merged_leads_to_its_relatives() {
    use Change::{Kept, Merged, Split};
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    clock.set(at("2020-11-01T09:00:00Z"));
    let split =
        "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Skills are needed.\n\n3.3 Everywhere.\n";
    let items: &[(&[usize], &[usize], Change)] =
        &[(&[0], &[0], Kept), (&[1], &[1], Kept), (&[2], &[2, 3], Split)];
    by_hand(&house, 4, document(split, "4"), items);
    let [whole, part] = ["3.2", "3.3"].map(|number| id(&house, 4, number));
    let link = |id: &str| format!("href=\"/en/wtpf-21/para/{id}\"");
    let page = text(get(&router, &format!("/en/wtpf-21/para/{whole}")).await).await;
    assert!(
        page.contains(&link(&part)) && page.contains("Another part of it became paragraph 3.3"),
        "{page}"
    );
    let page = text(get(&router, &format!("/en/wtpf-21/para/{part}")).await).await;
    assert!(page.contains(&link(&whole)) && page.contains("Split from paragraph 3.2 of draft 3"), "{page}");

    let merged = "# 3 Themes\n\n3.1 Networks carry opportunity. Everywhere.\n\n3.2 Skills are needed.\n";
    let items: &[(&[usize], &[usize], Change)] =
        &[(&[0], &[0], Kept), (&[1, 3], &[1], Merged), (&[2], &[2], Kept)];
    by_hand(&house, 5, document(merged, "5"), items);
    let into = id(&house, 5, "3.1");
    let page = text(get(&router, &format!("/en/wtpf-21/para/{into}")).await).await;
    assert!(page.contains(&link(&part)) && page.contains("Merged with paragraph 3.3 of draft 4"), "{page}");
    let page = text(get(&router, &format!("/en/wtpf-21/para/{part}")).await).await;
    assert!(page.contains(&link(&into)) && page.contains("its words now stand in paragraph 3.1"), "{page}");
    assert!(page.contains("<h1>History of paragraph 3.3</h1>"), "its own last number: {page}");
    let written = text(get(&router, &format!("/en/wtpf-21/para/{part}.md")).await).await;
    let lives = format!("its words now stand in paragraph 3.1.](/en/wtpf-21/para/{into})");
    assert!(written.contains("# History of paragraph 3.3\n") && written.contains(&lives), "{written}");

    let data = value(get(&router, &format!("/en/wtpf-21/para/{part}.json")).await).await;
    let drafts = data["drafts"].as_array().expect("drafts");
    let changes: Vec<_> = drafts.iter().map(|draft| draft["change"].as_str().expect("a word")).collect();
    assert_eq!(changes, ["new", "kept", "kept", "split", "merged"]);
    assert_eq!(drafts[2]["number"], "3.2", "before, it is what it was split from");
    assert_eq!(drafts[4]["number"], "3.1", "after, it is what it was merged into");
    assert_eq!(drafts[4]["text"], "Networks carry opportunity. Everywhere.");
}

#[tokio::test]
async fn given_two_paragraphs_that_were_merged_then_each_of_their_words_has_the_reason_of_its_own() {
    use Change::{Kept, Merged};
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    clock.set(at("2020-11-01T09:00:00Z"));
    let edited =
        "# 3 Themes\n\n3.1 Networks carry great opportunity.\n\n3.2 Skills are badly needed everywhere.\n";
    let cause = |number: &str, entry: &str| Cause {
        number: number.parse().expect("a number"),
        comments: Vec::new(),
        editorial: Some(entry.to_owned()),
    };
    let causes = vec![cause("3.1", "Of the first."), cause("3.2", "Of the second.")];
    house.publish_with(secretariat(&house), 4, document(edited, "4"), causes, None).expect("published");
    let [first, second] = ["3.1", "3.2"].map(|number| id(&house, 4, number));
    let whole = "# 3 Themes\n\n3.1 Networks carry great opportunity. Skills are badly needed everywhere.\n";
    let items: &[(&[usize], &[usize], Change)] = &[(&[0], &[0], Kept), (&[1, 2], &[1], Merged)];
    by_hand(&house, 5, document(whole, "5"), items);
    for name in [first, second] {
        let address = format!("/en/wtpf-21/para/{name}");
        let page = text(get(&router, &address).await).await;
        let sources = page.split("class=\"sources\"").nth(1).and_then(|rest| rest.split("</ol>").next());
        let of = |wanted: &str| {
            let found =
                sources.into_iter().flat_map(|list| list.split("<li ")).find(|one| one.contains(wanted));
            found.unwrap_or_else(|| panic!("{wanted}: {page}")).to_owned()
        };
        assert!(
            of(">great<").contains("Of the first.") && !of(">great<").contains("Of the second."),
            "{page}"
        );
        assert!(
            of(">badly<").contains("Of the second.") && !of(">badly<").contains("Of the first."),
            "{page}"
        );
        let data = value(get(&router, &format!("{address}.json")).await).await;
        let words = data["words"].as_array().expect("words");
        let told: Vec<_> = words.iter().map(|run| (run["draft"].clone(), run["by"].clone())).collect();
        assert!(told.windows(2).all(|two| two[0] != two[1]), "joined as ever: {words:?}");
    }
}
