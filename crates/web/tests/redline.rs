//! The redline: what changed between two drafts, why, and what became of those who asked for it.

mod common;

use std::sync::Arc;

use axum::http::StatusCode;
use common::by_hand::by_hand;
use common::{at, comment, get, served_with_clock, text, value};
use forum::dispositions::Disposition;
use forum::event::Cause;
use forum::{Actor, CommentRef};
use registry::ask::NewAnswer;
use registry::{Ask, Clock, House};
use text::{Change, Document, Number, Options};

const FOURTH: &str = "# 3 Themes\n\n3.1 Networks carry great opportunity.\n\n3.2 Open data helps.\n";

fn number(text: &str) -> Number {
    text.parse().expect("a number")
}

fn reference(text: &str) -> CommentRef {
    text.parse().expect("a reference")
}

fn cause(of: &str, comments: &[&str], editorial: Option<&str>) -> Cause {
    let comments = comments.iter().map(|text| reference(text)).collect();
    Cause { number: number(of), comments, editorial: editorial.map(str::to_owned) }
}

fn document(source: &str, scope: &str) -> Document {
    let options = Options { scope: scope.into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("a draft")
}

/// A fourth draft: 3.1 because a comment asked, 3.2 replaced for editorial reasons.
fn with_fourth(house: &House, clock: &Clock) {
    comment(house, 3);
    clock.set(at("2020-11-01T09:00:00Z"));
    let causes = vec![cause("3.1", &["C3-0001"], None), cause("3.2", &[], Some("Said <more> simply."))];
    house.publish_with(Actor::Operator, 4, document(FOURTH, "4"), causes, None).expect("published");
}

fn drafted(disposition: Disposition) -> Ask {
    let answer = NewAnswer {
        references: vec![(reference("C3-0001"), None)],
        disposition,
        reason: "It was taken up in this way.".into(),
        second_reader: false,
    };
    Ask::Answer { actor: Actor::Operator, answer: Box::new(answer) }
}

fn answer(house: &Arc<House>, disposition: Disposition) {
    house.ask_and_wait(drafted(disposition)).expect("an answer");
    house.ask_and_wait(Ask::PublishAnswers { actor: Actor::Operator, round: 3 }).expect("published");
}

#[tokio::test]
async fn beside_each_change_stands_who_asked_for_it_and_what_was_decided() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    with_fourth(&house, &clock);
    let address = "/en/wtpf-21/report/compare/3..4";
    let page = text(get(&router, address).await).await;
    let asked = page.split("C3-0001</bdi>").nth(1).expect("the comment is named");
    assert!(asked.contains("Valmora") && page.contains("/en/wtpf-21/comments/C3-0001\""), "{page}");
    house.ask_and_wait(drafted(Disposition::Noted)).expect("a draft");
    let page_now = text(get(&router, address).await).await;
    assert!(!page_now.contains("It was taken up in this way."), "a draft of an answer is the secretariat's");
    assert!(page.contains("Not yet answered") && page.contains("Said &#60;more&#62; simply."), "{page}");

    answer(&house, Disposition::InPart);
    let page = text(get(&router, address).await).await;
    assert!(page.contains("<span class=\"tag part\">Accepted in part</span>"), "{page}");
    assert!(page.contains("It was taken up in this way."), "the reason stands beside the change: {page}");
    assert!(!page.contains("Not yet answered"), "the kept page was made anew: {page}");
}

#[tokio::test]
async fn changes_are_chosen_by_what_they_are_and_by_who_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    with_fourth(&house, &clock);
    let address = "/en/wtpf-21/report/compare/3..4";
    let page = text(get(&router, address).await).await;
    assert!(
        page.contains("Sections with changes") && page.contains(&format!("{address}?only=comments\"")),
        "{page}"
    );
    for view in ["inline", "side", "list"] {
        let page = text(get(&router, &format!("{address}?view={view}&only=comments")).await).await;
        assert!(page.contains("Change 1 of 1") && page.contains("C3-0001"), "{view}: {page}");
        assert!(!page.contains("Said &#60;more&#62; simply."), "{view}: an editorial change: {page}");
    }
    assert!(!page.contains("only=mine"), "whoever is not signed in has sent nothing");
    for (email, mine) in [("a.tamsin@valmora.example", true), ("k.orin@kesh.example", false)] {
        let who = common::signed(&router, &house, email, 0).await;
        let page = text(common::get_as(&router, &format!("{address}?only=mine"), &who.cookie).await).await;
        assert!(page.contains(&format!("{address}?only=mine\"")), "{page}");
        assert_eq!(page.contains("Change 1 of 1"), mine, "{email}: {page}");
    }
    let none = text(get(&router, &format!("{address}?only=moved")).await).await;
    assert!(none.contains("No change of this kind.") && !none.contains("Change 1 of"), "{none}");
}

#[tokio::test]
async fn given_drafts_when_the_latest_changes_are_asked_for_then_they_are_those_of_the_newest() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, _, _) = served_with_clock(folder.path());
    let answer = get(&router, "/fr/wtpf-21/report/compare/latest").await;
    assert_eq!(answer.status(), StatusCode::FOUND);
    assert_eq!(common::header_of(&answer, axum::http::header::LOCATION), "/fr/wtpf-21/report/compare/2..3");
}

#[tokio::test]
async fn imported_drafts_have_no_causes_and_say_nothing_of_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    clock.set(at("2020-11-01T09:00:00Z"));
    house.publish(Actor::Operator, document(FOURTH, "4"), None).expect("imported");
    let page = text(get(&router, "/en/wtpf-21/report/compare/3..4").await).await;
    assert!(page.contains("Change 1 of") && !page.contains("Why this changed"), "{page}");
    assert!(!text(get(&router, "/en/wtpf-21/report/4").await).await.contains("Why this changed"));
}

#[tokio::test]
async fn drafts_further_apart_tell_the_causes_of_all_between() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    with_fourth(&house, &clock);
    let fifth = FOURTH.replace("great", "very great");
    let causes = vec![cause("3.1", &[], Some("Stronger."))];
    house.publish_with(Actor::Operator, 5, document(&fifth, "5"), causes, None).expect("published");

    let page = text(get(&router, "/en/wtpf-21/report/compare/3..5").await).await;
    assert!(page.contains("C3-0001") && page.contains("Stronger."), "{page}");
    assert!(page.contains("in draft 4") && page.contains("in draft 5"), "{page}");
    let page = text(get(&router, "/en/wtpf-21/report/compare/4..5").await).await;
    assert!(!page.contains("C3-0001") && page.contains("Stronger.") && !page.contains("in draft 5"));

    let data = value(get(&router, "/en/wtpf-21/report/compare/3..5.json").await).await;
    let paragraphs = data["paragraphs"].as_array().expect("paragraphs");
    let first = paragraphs.iter().find(|row| row["new"][0]["number"] == "3.1").expect("3.1");
    assert_eq!(
        first["causes"],
        serde_json::json!([
            { "draft": 4, "comments": ["C3-0001"], "editorial": null },
            { "draft": 5, "comments": [], "editorial": "Stronger." },
        ])
    );
    let heading = paragraphs.iter().find(|row| row["change"] == "kept").expect("the heading");
    assert_eq!(heading["causes"], serde_json::json!([]));
}

#[tokio::test]
async fn the_three_views_have_an_address_each_and_lead_to_one_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    with_fourth(&house, &clock);
    let address = "/en/wtpf-21/report/compare/3..4";
    for (view, current) in
        [("inline", "Changes since draft 3"), ("side", "Side by side"), ("list", "As sentences")]
    {
        let page = text(get(&router, &format!("{address}?view={view}")).await).await;
        assert!(page.contains(&format!("<b aria-current=\"page\">{current}</b>")), "{view}: {page}");
        let links = page.matches(&format!("href=\"{address}?view=")).count();
        assert!(links >= 1 && page.contains("id=\"p3.1\""), "{view}: {page}");
        assert!(page.contains("Change 1 of") && page.contains("Why this changed"), "{view}: {page}");
    }
    let list = text(get(&router, &format!("{address}?view=list")).await).await;
    let said = "Paragraph 3.1: “<bdi lang=\"en\">great</bdi>” was inserted.";
    assert!(list.contains(said), "{list}");
    let side = text(get(&router, &format!("{address}?view=side&all=1")).await).await;
    assert!(side.contains("class=\"sides\"") && side.contains("?view=list"), "{side}");
    let unknown = get(&router, &format!("{address}?view=upside-down")).await;
    assert_eq!(unknown.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_changed_paragraph_of_a_draft_leads_to_why_it_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    with_fourth(&house, &clock);
    let page = text(get(&router, "/en/wtpf-21/report/4").await).await;
    assert!(page.contains("href=\"/en/wtpf-21/report/compare/3..4#p3.1\""), "{page}");
    assert!(!page.contains("compare/3..4#p3\""), "the heading is as it was: {page}");
}

#[tokio::test]
async fn where_a_number_passed_to_another_paragraph_each_keeps_its_own_cause() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    comment(&house, 3);
    clock.set(at("2020-11-01T09:00:00Z"));
    // 3.1 goes, and what was 3.2 is edited and printed as 3.1.
    let next = "# 3 Themes\n\n3.1 Skills are needed absolutely everywhere.\n";
    let causes = vec![cause("3.1", &[], Some("It went.")), cause("3.1", &["C3-0001"], None)];
    house.publish_with(Actor::Operator, 4, document(next, "4"), causes, None).expect("published");
    let data = value(get(&router, "/en/wtpf-21/report/compare/3..4.json").await).await;
    let rows = data["paragraphs"].as_array().expect("paragraphs");
    let of = |change: &str| rows.iter().find(|row| row["change"] == change).expect("a row")["causes"].clone();
    assert_eq!(of("deleted")[0]["editorial"], "It went.");
    assert_eq!(
        (of("deleted").as_array().map(Vec::len), of("edited").as_array().map(Vec::len)),
        (Some(1), Some(1))
    );
    assert_eq!(of("edited")[0]["comments"], serde_json::json!(["C3-0001"]));
}

#[tokio::test]
async fn the_changes_as_critic_markup_hold_both_drafts() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    with_fourth(&house, &clock);
    let page = text(get(&router, "/en/wtpf-21/report/compare/3..4").await).await;
    assert!(
        page.contains("type=\"text/markdown\"")
            && page.contains("<a href=\"/en/wtpf-21/report/compare/3..4.md\"><bdi>Markdown</bdi></a>"),
        "{page}"
    );
    let answer = get(&router, "/en/wtpf-21/report/compare/3..4.md").await;
    let kind = common::header_of(&answer, axum::http::header::CONTENT_TYPE);
    assert_eq!(kind, "text/markdown; charset=utf-8");
    let markdown = text(answer).await;
    assert!(
        markdown.starts_with("---\ntitle: Changes from draft 3 to draft 4\nlang: en\n---\n\n# 3 Themes\n"),
        "{markdown}"
    );
    assert!(markdown.contains("\n3.1 Networks carry {++great ++}opportunity.\n"), "{markdown}");
    assert!(markdown.contains("Open data helps.++}"), "{markdown}");
    let nothing = get(&router, "/en/wtpf-21/report/compare/3..9.md").await;
    assert_eq!(nothing.status(), StatusCode::NOT_FOUND);
}

/// A fourth draft in which 3.2 is in two parts, one with a word more, and a fifth in which the first part is one with 3.1.
fn split_and_merged(house: &House, clock: &Clock) {
    use Change::{Kept, Merged, Split};
    clock.set(at("2020-11-01T09:00:00Z"));
    let split =
        "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Skills are needed.\n\n3.3 Almost everywhere.\n";
    let items: &[(&[usize], &[usize], Change)] =
        &[(&[0], &[0], Kept), (&[1], &[1], Kept), (&[2], &[2, 3], Split)];
    by_hand(house, 4, document(split, "4"), items);
    let merged =
        "# 3 Themes\n\n3.1 Networks carry opportunity. Skills are always needed.\n\n3.2 Almost everywhere.\n";
    let items: &[(&[usize], &[usize], Change)] =
        &[(&[0], &[0], Kept), (&[1, 2], &[1], Merged), (&[3], &[2], Kept)];
    by_hand(house, 5, document(merged, "5"), items);
}

#[tokio::test]
async fn given_a_split_and_a_merge_then_the_sentences_say_so_before_the_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    split_and_merged(&house, &clock);
    let said = async |lang: &str, pair: &str| {
        text(get(&router, &format!("/{lang}/wtpf-21/report/compare/{pair}?view=list")).await).await
    };
    let split = said("en", "3..4").await;
    assert!(!split.contains("changed in form only"), "{split}");
    let whole = split.find("Paragraph 3.2 of draft 3 was split into <bdi>3.2 and 3.3</bdi>.");
    let word = split.find("Paragraph 3.3: “<bdi lang=\"en\">Almost");
    assert!(whole.is_some() && whole < word, "{split}");
    let merged = said("en", "4..5").await;
    assert!(merged.contains("Paragraph 3.1 was merged from <bdi>3.1 and 3.2</bdi> of draft 4."), "{merged}");
    assert!(merged.contains("<bdi lang=\"en\">always</bdi>” was inserted."), "{merged}");
    for (lang, of) in
        [("ar", "قُسِّم"), ("es", "dividido"), ("fr", "scindé"), ("ru", "разделен"), ("zh", "拆分为")]
    {
        let page = said(lang, "3..4").await;
        assert!(page.contains(of), "{lang}: {page}");
    }
}

#[tokio::test]
async fn given_a_split_and_a_merge_side_by_side_then_each_side_has_its_own_paragraphs() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    split_and_merged(&house, &clock);
    let sides = async |pair: &str, anchor: &str| {
        let page = text(get(&router, &format!("/en/wtpf-21/report/compare/{pair}?view=side")).await).await;
        let unit = page
            .split(&format!("id=\"{anchor}\""))
            .nth(1)
            .and_then(|rest| rest.split("class=\"mk2\"").next());
        let unit = unit.unwrap_or_else(|| panic!("{page}")).to_owned();
        let (old, new) =
            unit.split_once("Draft ").and_then(|(_, sides)| sides.split_once("Draft ")).expect("two");
        (old.to_owned(), new.to_owned())
    };
    let (old, new) = sides("3..4", "p3.2").await;
    assert!(
        old.contains("Skills are needed ") && old.contains("everywhere."),
        "one paragraph, as it was: {old}"
    );
    assert!(old.contains("<bdi>3.2</bdi>") && !old.contains("3.3") && !old.contains("Almost"), "{old}");
    assert!(new.contains("<bdi>3.2</bdi>") && new.contains("id=\"p3.3\"><bdi>3.3</bdi>"), "{new}");
    assert!(new.contains("Almost"), "{new}");
    let (old, new) = sides("4..5", "p3.1").await;
    assert!(old.contains("<bdi>3.1</bdi>") && old.contains("<bdi>3.2</bdi>"), "two paragraphs: {old}");
    assert_eq!((old.matches("class=\"said").count(), new.matches("class=\"said").count()), (2, 1));
}

#[tokio::test]
async fn given_a_split_then_each_part_has_its_own_address_number_and_history() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    split_and_merged(&house, &clock);
    let draft = house.published().state.drafts.get(4).expect("a draft").clone();
    let part = draft.unit(&number("3.3")).expect("a part").id;
    for view in ["inline", "side", "list"] {
        let page = text(get(&router, &format!("/en/wtpf-21/report/compare/3..4?view={view}")).await).await;
        for anchor in ["p3.2", "p3.3"] {
            assert_eq!(page.matches(&format!("id=\"{anchor}\"")).count(), 1, "{view}, {anchor}: {page}");
        }
    }
    let page = text(get(&router, "/en/wtpf-21/report/compare/3..4").await).await;
    let rest = page.split("id=\"p3.3\"").nth(1).expect("the second part");
    assert!(rest.contains("<bdi>3.3</bdi>") && rest.contains("Almost"), "{page}");
    assert!(
        rest.contains("Split from 3.2") && rest.contains(&format!("/en/wtpf-21/para/{part}\"")),
        "{rest}"
    );
    assert!(!page.split("id=\"p3.3\"").next().expect("before").contains("everywhere"), "{page}");
}

#[tokio::test]
async fn given_a_note_then_the_redline_and_the_history_set_its_words_apart_and_lose_no_letter() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    clock.set(at("2020-11-01T09:00:00Z"));
    let noted = "# 3 Themes\n\n3.1 Networks carry opportunity[^1].\n\n3.2 Skills are needed everywhere.\n\n[^1]: Of every kind.\n";
    house.publish(Actor::Operator, document(noted, "4"), None).expect("published");
    let draft = house.published().state.drafts.get(4).expect("a draft").clone();
    let id = draft.unit(&number("3.1")).expect("a paragraph").id;
    let mark = |class: &str, mark: &str| {
        format!("<span class=\"{class}\"><span aria-hidden=\"true\">{mark}</span></span>")
    };
    let note = format!("{}<span class=\"nt\">Of every kind.</span>{}", mark("nb", "^["), mark("nb c", "]"));
    for address in ["report/compare/3..4".to_owned(), format!("para/{id}")] {
        let page = text(get(&router, &format!("/en/wtpf-21/{address}")).await).await;
        assert!(page.contains(&note), "{address}: {page}");
        let words = page.split("<article").last().unwrap_or_default();
        assert!(!words.contains("opportunity^["), "{address}: {words}");
    }
}
