//! The comment form as browsers send it: nothing typed is lost, and each press does what it says.

mod common;

use axum::http::StatusCode;
use common::{at, comment, field, form, get, served, served_with_clock, text};

const ON: &str = "/en/wtpf-21/report/3/p/3.2/comments";
const TYPED: &str = "kind=wording&wording=Skills+are+needed+here.&reason=Said+so.&name=A.+Reader\
    &affiliation=A+school&email=a%40example.org&language=other&key=k1";

#[tokio::test]
async fn given_the_check_page_when_change_is_pressed_then_the_form_comes_back_with_everything_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let check = text(form(&router, ON, &format!("{TYPED}&step=check")).await).await;
    let button = check.split("<button").nth(2).expect("a second button");
    let step = button.split("name=\"step\" value=\"").nth(1).and_then(|rest| rest.split('"').next());

    let answer = form(&router, ON, &format!("{TYPED}&step={}", step.expect("a step"))).await;
    assert_eq!(answer.status(), StatusCode::OK);
    let page = text(answer).await;
    assert!(
        page.contains("id=\"form-title\"") && page.contains("Skills are needed here.</textarea>"),
        "{page}"
    );
    assert!(page.contains("Said so.</textarea>"), "{page}");
    let fields = ["name", "email", "key"].map(|name| field(&page, name));
    assert_eq!(fields, ["", "", "k1"], "the first two stand in visible fields");
    assert!(page.contains("value=\"A. Reader\"") && page.contains("value=\"a@example.org\""), "{page}");
    assert!(page.contains("value=\"A school\"") && page.contains("value=\"other\" selected"), "{page}");
}

#[tokio::test]
async fn given_a_step_that_nobody_knows_when_sent_then_everything_is_shown_and_nothing_filed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let before = house.published().size;
    let page = text(form(&router, ON, &format!("{TYPED}&step=leap")).await).await;
    assert!(page.contains("Not yet sent") && page.contains("Said so."), "{page}");
    assert_eq!(house.published().size, before);
}

#[tokio::test]
async fn given_a_form_from_before_the_deadline_when_checked_after_it_then_the_sentence_holds_the_instant() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _, clock) = served_with_clock(folder.path());
    clock.set(at("2020-06-15T23:59:30+02:00"));
    let written = text(get(&router, "/en/wtpf-21/report/3?p=3.2").await).await;
    let opened = field(&written, "opened");
    clock.set(at("2020-06-16T00:00:30+02:00"));
    let page = text(form(&router, ON, &format!("{TYPED}&opened={opened}&step=check")).await).await;
    let sentence = "The deadline, <time datetime=\"2020-06-15T23:59:00+02:00\">15 June 2020, 23:59 Geneva time</time>, passed";
    assert!(page.contains(sentence), "{page}");
}

#[tokio::test]
async fn given_a_form_that_was_sent_before_when_sent_with_other_words_then_it_says_so_and_can_be_sent_again()
{
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _) = served(folder.path());
    let first = form(&router, ON, &format!("{TYPED}&step=send")).await;
    assert_eq!(first.status(), StatusCode::SEE_OTHER);

    let other = TYPED.replace("Said+so.", "Said+otherwise.");
    let answer = form(&router, ON, &format!("{other}&step=send")).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer).await;
    assert!(page.contains("<a href=\"#form-title\">This form was sent before"), "{page}");
    assert!(page.contains("Said otherwise.</textarea>"), "{page}");
    let key = field(&page, "key");
    assert!(!key.is_empty() && key != "k1", "{key}");

    let second =
        form(&router, ON, &format!("{}&step=send", other.replace("key=k1", &format!("key={key}")))).await;
    assert_eq!(second.status(), StatusCode::SEE_OTHER);
    assert_ne!(first.headers()["location"], second.headers()["location"]);
}

#[tokio::test]
async fn given_bytes_that_are_no_text_when_sent_then_they_are_refused_and_not_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let before = house.published().size;
    let answer = form(&router, ON, &format!("{}&step=send", TYPED.replace("Said", "%ff"))).await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    assert!(text(answer).await.contains("What you sent cannot be read"));
    assert_eq!(house.published().size, before);
}

#[tokio::test]
async fn given_a_form_opened_on_one_draft_when_its_time_is_sent_with_another_then_it_earns_no_grace() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    let opened = async |address: &str| field(&text(get(&router, address).await).await, "opened");
    clock.set(at("2019-12-02T09:00:00Z"));
    let of_draft_2 = opened("/en/wtpf-21/report/2?p=3.2").await;
    assert!(!of_draft_2.is_empty(), "draft 2 was open");
    clock.set(at("2020-06-15T23:59:30+02:00"));
    comment(&house, 3);
    let of_paragraph = opened("/en/wtpf-21/report/3?p=3.1").await;
    let of_reply = opened("/en/wtpf-21/comments/C3-0001").await;
    clock.set(at("2020-06-16T00:00:30+02:00"));
    let reply = "/en/wtpf-21/comments/C3-0001/comments";
    for (on, opened, status) in [
        (ON, of_draft_2.as_str(), 403),
        (ON, "", 403),
        (ON, &of_paragraph, 303),
        (reply, &of_draft_2, 403),
        (reply, &of_reply, 303),
    ] {
        let typed = TYPED.replace("key=k1", "").replace("kind=wording", "kind=reason");
        let answer = form(&router, on, &format!("{typed}&opened={opened}&step=send")).await;
        assert_eq!(answer.status().as_u16(), status, "{on} {opened}");
    }
}
