//! Comments on a draft that another replaced: they follow their paragraphs, and say which of their words are gone (E24).

mod common;

use std::sync::Arc;

use axum::http::StatusCode;
use common::answered::{member, on_skills, secretariat};
use common::by_hand::by_hand;
use common::{at, field, form, form_as, get, get_as, served_with_clock, signed, text, value};
use forum::comments::Sent;
use forum::event::{Cause, Target};
use registry::{Ask, Clock, Comment, House, Sender};
use text::{Change, Document, Options};

/// The third draft with its 3.2 in two parts, one of them with other words; something new before it; 3.1 is left out.
const FOURTH: &str = "# 3 Themes\n\n3.1 Confidence needs security.\n\n3.2 Skills are needed.\n\n3.3 They are needed \
    here and there.\n";

fn document(source: &str) -> Document {
    let options = Options { scope: "4".into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("a draft")
}

/// Publishes it on a day: heading 0, 3.1 at 1 and 3.2 at 2 in the third draft.
fn publish_fourth(house: &House, clock: &Clock, day: &str) {
    clock.set(at(&format!("{day}T09:00:00Z")));
    let items: &[(&[usize], &[usize], Change)] = &[
        (&[0], &[0], Change::Kept),
        (&[1], &[], Change::Deleted),
        (&[], &[1], Change::New),
        (&[2], &[2, 3], Change::Split),
    ];
    by_hand(house, 4, document(FOURTH), items);
}

/// A remark of Kesh on a paragraph of the third draft, without other words.
fn remark(house: &House, number: &str) {
    let published = house.published();
    let unit = published.state.drafts.get(3).expect("a draft").unit(&number.parse().expect("a number"));
    let comment = Comment {
        draft: 3,
        target: Target::Provision(unit.expect("a paragraph").id),
        sent: Sent { wording: None, reason: Some("Say who needs it.".into()), language: "en".into() },
        wording_unchanged: false,
        sender: Sender::SignedIn { actor: member(house, "k.orin@kesh.example", "kesh"), language: None },
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    };
    house.ask_and_wait(Ask::Comment(Box::new(comment))).expect("filed");
}

/// The place on a page behind a text.
fn after<'a>(page: &'a str, wanted: &str) -> &'a str {
    page.split_once(wanted).unwrap_or_else(|| panic!("no {wanted} in {page}")).1
}

#[tokio::test]
async fn comments_on_an_earlier_draft_stand_beside_each_part_of_what_their_paragraph_became() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &[]);
    remark(&house, "3.2");
    publish_fourth(&house, &clock, "2020-06-05");
    for number in ["3.2", "3.3"] {
        let page = text(get(&router, &format!("/en/wtpf-21/report/4?p={number}")).await).await;
        let margin = after(&page, &format!("href=\"?p={number}#p{number}\""));
        assert!(margin.split("</a>").next().is_some_and(|link| link.contains(">2 earlier<")), "{page}");
        let earlier = after(&page, "id=\"earlier\"");
        assert!(earlier.contains("2 comments on earlier drafts"), "{earlier}");
        let first = after(earlier, "id=\"c-C3-0001\"").split("</summary>").next().unwrap_or_default();
        // It would change the first word, which stands in the first part only.
        let label = if number == "3.2" { "\"meta\">on draft 3, 3.2<" } else { "was on draft 3, 3.2:" };
        assert!(first.contains(label), "{number}: {first}");
        let second =
            after(earlier, "id=\"c-C3-0002\"").split("</summary>").next().unwrap_or_default().to_owned();
        assert!(second.contains("was on draft 3, 3.2:"), "{second}");
        let gone = after(&second, "<del>");
        assert!(
            gone.contains("everywhere") && !gone.contains("Skills"),
            "what stayed is not struck: {second}"
        );
        assert!(!page.contains("Nobody has commented"), "{page}");
    }
    let page = text(get(&router, "/en/wtpf-21/report/4?p=3.1").await).await;
    assert!(!page.contains("id=\"earlier\"") && page.contains("Nobody has commented"), "it is new: {page}");
    let old = text(get(&router, "/en/wtpf-21/report/3?p=3.2").await).await;
    assert!(
        old.contains("Paragraph 3.2 is there as 3.2") && old.contains("Paragraph 3.2 is there as 3.3"),
        "{old}"
    );
}

#[tokio::test]
async fn a_comment_says_where_its_paragraph_is_now_and_which_of_its_words_are_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &[]);
    remark(&house, "3.2");
    let before = value(get(&router, "/en/wtpf-21/comments/C3-0001.json").await).await;
    assert_eq!(before["now"], serde_json::Value::Null, "its draft is the newest");
    publish_fourth(&house, &clock, "2020-06-05");

    let page = text(get(&router, "/en/wtpf-21/comments/C3-0002").await).await;
    assert!(
        page.contains("<a href=\"/en/wtpf-21/report/4?p=3.3#p3.3\">Draft 4, paragraph 3.3</a>"),
        "{page}"
    );
    assert!(page.contains("C3-0002 was on draft 3, 3.2. Words it was on are no longer there:"), "{page}");
    let page = text(get(&router, "/en/wtpf-21/comments/C3-0001").await).await;
    assert!(page.contains("Draft 4, paragraph 3.2</a>") && !page.contains("no longer there"), "{page}");

    let now = value(get(&router, "/en/wtpf-21/comments/C3-0002.json").await).await["now"].take();
    assert_eq!((&now["draft"], &now["left_out_by"]), (&4.into(), &serde_json::Value::Null));
    assert_eq!(now["on"][1]["paragraph"], "3.3");
    assert_eq!(now["on"][1]["link"], "../report/4?p=3.3#p3.3");
    assert_eq!(now["words"], "some");
    let was: String =
        now["was"][0].as_array().expect("pieces").iter().filter_map(|piece| piece["text"].as_str()).collect();
    assert_eq!(was, "Skills are needed everywhere.");
    let now = value(get(&router, "/en/wtpf-21/comments/C3-0001.json").await).await["now"].take();
    assert_eq!(now["words"], "there", "{now}");
}

#[tokio::test]
async fn given_a_paragraph_that_was_left_out_then_its_comment_says_by_which_draft_and_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    remark(&house, "3.1");
    clock.set(at("2020-06-05T09:00:00Z"));
    let without = document("# 3 Themes\n\n3.1 Skills are needed everywhere.\n");
    let cause = Cause {
        number: "3.1".parse().expect("a number"),
        comments: vec!["C3-0001".parse().expect("a reference")],
        editorial: Some("It says nothing.".into()),
    };
    house.publish_with(secretariat(&house), 4, without, vec![cause], None).expect("published");
    let page = text(get(&router, "/en/wtpf-21/comments/C3-0001").await).await;
    let said = after(&page, "C3-0001 was on draft 3, 3.1, which draft 4 left out:");
    assert!(said.contains("Networks carry opportunity.") && said.contains("It says nothing."), "{page}");
    assert!(!page.contains("Where it stands now"), "{page}");
    let now = value(get(&router, "/en/wtpf-21/comments/C3-0001.json").await).await["now"].take();
    assert_eq!(
        (&now["left_out_by"], &now["words"], &now["on"]),
        (&4.into(), &"gone".into(), &serde_json::json!([]))
    );
}

#[tokio::test]
async fn while_its_window_is_open_a_superseded_draft_takes_comments_which_stand_in_the_newest_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    publish_fourth(&house, &clock, "2020-06-05");
    let newest = "/en/wtpf-21/report/4?p=3.3";
    assert!(!text(get(&router, newest).await).await.contains("id=\"earlier\""));
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let page = text(get_as(&router, "/en/wtpf-21/report/3?p=3.2", &kesh.cookie).await).await;
    assert!(page.contains("Draft 4 replaced it") && page.contains("<form class=\"form\""), "{page}");
    let fields =
        format!("step=send&kind=reason&reason=Still+true.&language=en&opened={}", field(&page, "opened"));
    let sent = form_as(&router, "/en/wtpf-21/report/3/p/3.2/comments", &kesh, &fields).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    assert_eq!(house.published().state.comments.standing(3), 1, "on the draft it was written on");
    let page = text(get(&router, newest).await).await;
    assert!(after(&page, "id=\"earlier\"").contains("Still true."), "the kept page is made anew: {page}");
}

/// A form on a draft that closed, sent by Kesh after the close and the grace.
async fn sent_too_late(house: &Arc<House>, router: &axum::Router, clock: &Clock) -> (common::Signed, String) {
    publish_fourth(house, clock, "2020-11-01");
    let kesh = signed(router, house, "k.orin@kesh.example", 0).await;
    let fields = "step=check&kind=wording&wording=Skills+are+urgently+needed+everywhere.&reason=It+presses.&language=en";
    let refused = form_as(router, "/en/wtpf-21/report/3/p/3.2/comments", &kesh, fields).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    (kesh, text(refused).await)
}

#[tokio::test]
async fn given_a_closed_draft_then_it_leads_to_the_open_one_with_what_was_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    let (kesh, refused) = sent_too_late(&house, &router, &clock).await;
    assert!(refused.contains("Draft 4 is open for comments until 23 December 2020."), "{refused}");
    assert!(refused.contains("Take your words to draft 4, 3.2"), "{refused}");
    assert!(refused.contains("readonly"), "and they are kept on this page: {refused}");
    let action = after(&refused, "<form action=\"/en/wtpf-21/report/4").split('#').next().unwrap_or_default();
    assert_eq!(action, "/p/3.2/comments");
    let wording = field(&refused, "wording");
    assert!(wording.contains("urgently"), "{refused}");
    let fields = format!(
        "step=change&kind={}&reason={}&language={}&wording={}",
        field(&refused, "kind"),
        field(&refused, "reason").replace(' ', "+"),
        field(&refused, "language"),
        wording.replace(' ', "+")
    );
    let page = text(form_as(&router, &format!("/en/wtpf-21/report/4{action}"), &kesh, &fields).await).await;
    assert!(page.contains("Comment on paragraph 3.2") && page.contains("It presses."), "{page}");
    assert!(page.contains("urgently"), "{page}");

    let closed = text(get_as(&router, "/en/wtpf-21/report/3?p=3.2", &kesh.cookie).await).await;
    assert!(closed.contains("Comments on this draft closed on 15 June 2020"), "{closed}");
    let link = after(&closed, "Draft 4 is open for comments until 23 December 2020.");
    assert!(
        link.contains("href=\"/en/wtpf-21/report/4?p=3.2#p3.2\">Comment on 3.2 in draft 4</a>"),
        "{link}"
    );
    let left_out = text(get_as(&router, "/en/wtpf-21/report/3?p=3.1", &kesh.cookie).await).await;
    assert!(left_out.contains("href=\"/en/wtpf-21/report/4?p=draft#whole\""), "as a whole: {left_out}");
}

#[tokio::test]
async fn given_a_newest_draft_that_is_not_open_to_the_public_then_nothing_is_promised() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    publish_fourth(&house, &clock, "2020-11-01");
    let fields = "step=check&kind=reason&reason=Why%3F&name=A&email=a%40b.example&language=en";
    let refused = text(form(&router, "/en/wtpf-21/report/3/p/3.2/comments", fields).await).await;
    assert!(refused.contains("Why?") && !refused.contains("Take your words"), "{refused}");
    let closed = text(get(&router, "/en/wtpf-21/report/3?p=3.2").await).await;
    assert!(!closed.contains("is open for comments"), "{closed}");
}

/// The third draft with its 3.2 in two parts, the words of the first as they were.
const IN_TWO: &str =
    "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Skills are needed\n\n3.3 everywhere.\n";

fn publish_in_two(house: &House, clock: &Clock, day: &str) {
    clock.set(at(&format!("{day}T09:00:00Z")));
    let items: &[(&[usize], &[usize], Change)] =
        &[(&[0], &[0], Change::Kept), (&[1], &[1], Change::Kept), (&[2], &[2, 3], Change::Split)];
    by_hand(house, 4, document(IN_TWO), items);
}

#[tokio::test]
async fn given_words_that_stand_in_the_second_part_only_then_the_first_says_so_and_the_second_comes_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Skills are needed in all places.", &[]);
    publish_in_two(&house, &clock, "2020-06-05");
    let summary = async |number: &str| {
        let page = text(get(&router, &format!("/en/wtpf-21/report/4?p={number}")).await).await;
        after(&page, "id=\"c-C3-0001\"").split("</summary>").next().unwrap_or_default().to_owned()
    };
    let first = summary("3.2").await;
    assert!(
        first.contains("was on draft 3, 3.2:") && after(&first, "<del>").contains("everywhere"),
        "{first}"
    );
    let second = summary("3.3").await;
    assert!(
        second.contains("on draft 3, 3.2<") && !second.contains("<del>"),
        "its words stand there: {second}"
    );

    let page = text(get(&router, "/en/wtpf-21/comments/C3-0001").await).await;
    let now = after(&page, "Where it stands now:").split("</p>").next().unwrap_or_default().to_owned();
    let places: Vec<_> = ["paragraph 3.3</a>", "paragraph 3.2</a>"].map(|place| now.find(place)).to_vec();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{now}");
    let now = value(get(&router, "/en/wtpf-21/comments/C3-0001.json").await).await["now"].take();
    assert_eq!((&now["on"][0]["paragraph"], &now["words"]), (&"3.3".into(), &"there".into()));
}

#[tokio::test]
async fn given_a_closed_draft_and_a_split_then_a_wording_goes_to_the_part_that_has_its_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    publish_in_two(&house, &clock, "2020-11-01");
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let refused = async |fields: &str| {
        let fields = format!("step=check&language=en&reason=It+presses.&{fields}");
        let refused = form_as(&router, "/en/wtpf-21/report/3/p/3.2/comments", &kesh, &fields).await;
        assert_eq!(refused.status(), StatusCode::FORBIDDEN);
        text(refused).await
    };
    let page = refused("kind=wording&wording=Skills+are+needed+everywhere+now.").await;
    assert!(page.contains("Take your words to draft 4, 3.3") && !page.contains("to draft 4, 3.2"), "{page}");
    assert!(page.contains("action=\"/en/wtpf-21/report/4/p/3.3/comments#form-title\""), "{page}");
    assert!(page.contains("name=\"wording\" value=\"everywhere now.\""), "cut to its part: {page}");

    let both = refused("kind=wording&wording=Digital+skills+are+needed+everywhere+now.").await;
    assert!(both.contains("In draft 4 this paragraph has become 3.2 and 3.3."), "{both}");
    for wording in ["Digital skills are needed", "everywhere now."] {
        assert!(both.contains(&format!("name=\"wording\" value=\"{wording}\"")), "{wording}: {both}");
    }
    let reason = refused("kind=reason").await;
    assert!(
        reason.contains("to draft 4, 3.2") && reason.contains("to draft 4, 3.3"),
        "both places: {reason}"
    );

    let closed = text(get_as(&router, "/en/wtpf-21/report/3?p=3.2", &kesh.cookie).await).await;
    assert!(closed.contains("Comment on 3.2 in draft 4</a>, <a "), "{closed}");
    assert!(closed.contains("Comment on 3.3 in draft 4</a>"), "{closed}");
    assert!(closed.contains("is there as 3.2</a>, <a "), "something stands between the two: {closed}");
}
