//! What happened to a comment: its page, its data, the list, and the mails about it (ux.md 1.7).

mod common;

use common::answered::{
    answer, correct, mail, mails, member, on_skills, publish_answers, publish_fourth, third,
};
use common::{comment, get, served_with_clock, text, value};
use forum::dispositions::Disposition;

const PAGE: &str = "/en/wtpf-21/comments/C3-0001";

#[tokio::test]
async fn given_no_answer_yet_when_read_then_the_page_says_where_it_is_and_what_comes_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &[]);
    answer(&house, 1, Disposition::Noted, "Nobody may read this yet.");
    let page = text(get(&router, PAGE).await).await;
    assert!(page.contains("<h2>What happened</h2>") && !page.contains("id=\"decided\""), "{page}");
    assert!(
        !page.contains("Nobody may read this yet."),
        "an answer that is not published is the secretariat's"
    );
    let now = page.split("aria-current=\"step\"").nth(1).expect("a step that it is at");
    assert!(
        now.contains("Now:") && now.split("</li>").next().expect("a step").contains("Published"),
        "{now}"
    );
    let (before, after) = now.split_once("Considered: Third meeting").expect("the meeting");
    assert!(
        before.ends_with("<span class=\"vh\">Later:</span></span><span class=\"what\">"),
        "in September: {now}"
    );
    assert!(after.find("Answered, with all other").expect("a step") < after.find("Next: ").expect("a step"));
    let data = value(get(&router, &format!("{PAGE}.json")).await).await;
    assert_eq!(data["disposition"], serde_json::Value::Null);
    assert_eq!((&data["answer"], &data["reason"]), (&serde_json::Value::Null, &serde_json::Value::Null));
    assert_eq!(data["changes"], serde_json::json!([]));
    clock.set(common::at("2020-09-22T09:00:00Z"));
    let page = text(get(&router, PAGE).await).await;
    let now = page.split("aria-current=\"step\"").nth(1).expect("a step that it is at");
    assert!(now.split("</li>").next().expect("a step").contains("Considered: Third meeting"), "{now}");
    let list = text(get(&router, "/en/wtpf-21/comments").await).await;
    assert!(!list.contains("name=\"disposition\""), "nothing to choose before anything was decided");
}

#[tokio::test]
async fn given_an_answer_before_the_meeting_when_read_then_the_meeting_is_not_awaited() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &[]);
    answer(&house, 1, Disposition::Noted, "It changes nothing.");
    clock.set(common::at("2020-07-20T09:00:00Z"));
    let actor = common::answered::secretariat(&house);
    house.ask_and_wait(registry::Ask::PublishAnswers { actor, round: 3 }).expect("published");
    for day in ["2020-07-21", "2020-09-22", "2020-10-30"] {
        clock.set(common::at(&format!("{day}T09:00:00Z")));
        let page = text(get(&router, PAGE).await).await;
        assert!(page.contains("Answered") && !page.contains("Considered: "), "{day}: {page}");
    }
}

#[tokio::test]
async fn given_an_answer_a_correction_and_a_draft_when_read_then_the_page_tells_all_three() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &[]);
    comment(&house, 3);
    answer(&house, 1, Disposition::Noted, "It changes nothing.");
    answer(&house, 2, Disposition::OutOfScope, "It is about something else.");
    publish_answers(&house, &clock);
    correct(&house, 1, Disposition::Accepted, "“Digital” is taken in.", "The wrong answer was chosen.");
    publish_fourth(&house, &clock, 1);

    let page = text(get(&router, PAGE).await).await;
    let decided = page.split("id=\"decided\"").nth(1).expect("the answer");
    let order = [
        "tag done\">Accepted",
        "is taken in.",
        "The wrong answer was chosen.",
        "tag note\">Noted",
        "It changes nothing.",
    ];
    let places: Vec<_> =
        order.iter().map(|part| decided.find(part).unwrap_or_else(|| panic!("{part}: {decided}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    let now = page.split("What the text says now").nth(1).expect("the text");
    assert!(now.contains("/en/wtpf-21/report/4?p=3.2#p3.2"), "{now}");
    assert!(now.contains("<ins>") && now.contains("Digital") && now.contains("<del>"), "{now}");
    assert!(page.contains("In draft 4, paragraph 3.2") && page.contains("Answer corrected"));
    assert!(page.contains("href=\"/en/wtpf-21/report/4/p/3.2.atom\"") && page.contains("href=\"mailto:"));
    assert!(!page.contains("aria-current=\"step\""), "all of it happened");

    let data = value(get(&router, &format!("{PAGE}.json")).await).await;
    assert_eq!(data["disposition"], "accepted");
    assert_eq!(data["why"], "So that it is clear.", "the comment keeps its own");
    assert_eq!(data["reason"], "“Digital” is taken in.", "that of the answer as it stands");
    assert_eq!(data["answer"]["reason"], "“Digital” is taken in.");
    assert_eq!(data["answer"]["earlier"][0]["disposition"], "noted");
    assert_eq!(data["changes"], serde_json::json!([{ "draft": 4, "number": "3.2" }]));
    let all = value(get(&router, "/en/wtpf-21/comments.json?round=3").await).await;
    assert_eq!(all["comments"][1]["disposition"], "out-of-scope");

    let list = text(get(&router, "/en/wtpf-21/comments?disposition=out-of-scope").await).await;
    assert!(list.contains("1 comment found") && list.contains("C3-0002"), "{list}");
    assert!(list.contains("tag out\">Out of scope") && !list.contains("C3-0001"), "{list}");
    let reader = text(get(&router, "/en/wtpf-21/report/3?p=3.2").await).await;
    assert!(reader.contains("tag done\">Accepted"), "{reader}");
}

#[tokio::test]
async fn given_answers_when_published_then_each_person_gets_one_mail_with_all_of_theirs() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, house, clock) = served_with_clock(folder.path());
    for wording in ["Digital skills are needed everywhere.", "Skills are needed."] {
        on_skills(&house, wording, &["kesh"]);
    }
    let asked = mail(folder.path(), "k.orin@kesh.example", "C3-0001");
    assert!(
        asked.text.contains("Valmora sent a comment") && asked.text.contains("/en/wtpf-21/mine"),
        "{}",
        asked.text
    );
    let join = forum::Command::Join { reference: third(2) };
    let actor = member(&house, "k.orin@kesh.example", "kesh");
    house.ask_and_wait(registry::Ask::Plain { actor, command: join }).expect("joined");

    answer(&house, 1, Disposition::InPart, "One word is kept.");
    answer(&house, 2, Disposition::Noted, "Read.\nNothing changes.");
    publish_answers(&house, &clock);
    let both = mail(folder.path(), "a.tamsin@valmora.example", "Round 3: 2 comments answered");
    for part in ["C3-0001: Accepted in part", "  One word is kept.", "C3-0002: Noted", "  Nothing changes."] {
        assert!(both.text.contains(part), "{part}: {}", both.text);
    }
    assert!(both.text.contains("http://127.0.0.1:8080/en/wtpf-21/comments/C3-0001"), "{}", both.text);
    let one = mail(folder.path(), "k.orin@kesh.example", "C3-0002 answered: Noted");
    assert!(!one.text.contains("C3-0001"), "they did not join that one: {}", one.text);

    correct(&house, 1, Disposition::Accepted, "It is kept.", "A slip.");
    let corrected = mail(folder.path(), "a.tamsin@valmora.example", "C3-0001: the answer was corrected");
    assert!(corrected.text.contains("  A slip.") && corrected.text.contains("C3-0001: Accepted"));
    publish_fourth(&house, &clock, 1);
    let drafted = mail(folder.path(), "a.tamsin@valmora.example", "Draft 4 changed for 1 of your comments");
    assert!(drafted.text.contains("C3-0001: 3.2"), "{}", drafted.text);
    let to_valmora = mails(folder.path())
        .into_iter()
        .filter(|mail| mail.to.eq_ignore_ascii_case("a.tamsin@valmora.example"));
    assert_eq!(to_valmora.count(), 3, "one an act");
}

#[tokio::test]
async fn given_all_that_can_happen_to_a_comment_when_its_feed_is_read_then_each_thing_is_an_entry_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &["kesh"]);
    let join = forum::Command::Join { reference: third(1) };
    let actor = member(&house, "k.orin@kesh.example", "kesh");
    house.ask_and_wait(registry::Ask::Plain { actor, command: join }).expect("joined");
    answer(&house, 1, Disposition::Noted, "It changes nothing.");
    publish_answers(&house, &clock);
    correct(&house, 1, Disposition::Accepted, "“Digital” is taken in.", "A slip.");
    publish_fourth(&house, &clock, 1);

    let read = async |path: &str| {
        let feed: atom_syndication::Feed =
            text(get(&router, path).await).await.parse().unwrap_or_else(|fault| panic!("{path}: {fault}"));
        let told = |entry: &atom_syndication::Entry| {
            let html = entry.content().and_then(|content| content.value()).expect("a content");
            (entry.title().as_str().to_owned(), html.to_owned())
        };
        feed.entries().iter().rev().map(told).collect::<Vec<_>>()
    };
    let told = read("/en/wtpf-21/comments/C3-0001.atom").await;
    let titles: Vec<_> = told.iter().map(|(title, _)| title.as_str()).collect();
    let all = [
        "C3-0001 · Received",
        "C3-0001 · Published",
        "C3-0001 · Also sent by Kesh",
        "C3-0001 · Answered",
        "C3-0001 · Answer corrected",
        "C3-0001 · In draft 4, paragraph 3.2",
    ];
    assert_eq!(titles, all);
    assert!(
        told[3].1.contains("It changes nothing.") && !told[3].1.contains("is taken in."),
        "{}",
        told[3].1
    );
    assert!(told[4].1.contains("is taken in.") && told[4].1.contains("A slip."), "{}", told[4].1);
    let among_others = read("/en/wtpf-21/comments.atom").await;
    assert!(among_others[0].1.contains("<strong>Accepted</strong>"), "{}", among_others[0].1);
}
