//! Brackets, notes, pictures, references and groups of a draft on its page and in its JSON.

mod common;

use std::sync::Arc;

use common::{at, get, text};
use forum::Actor;
use mandate::Mandate;
use registry::{Clock, Folder};
use web::App;

const RULE: &str = include_str!("../../../forums/notice-and-comment.toml");

async fn pages(source: &str) -> (String, String) {
    let data = tempfile::tempdir().expect("a folder");
    let clock = Clock::standing_at(at("2025-01-10T09:00:00Z"));
    let mut folder = Folder::open(data.path(), clock).expect("a folder");
    let mandate = Mandate::parse(RULE, None).expect("the file of the house");
    let house = folder.found(RULE, None, mandate).expect("founded");
    let options = text::Options { scope: "1".into(), lang_default: "en".into() };
    let draft = text::Document::from_markdown(source, &options).expect("a draft");
    house.publish(Actor::Operator, draft, None).expect("published");
    let router = web::router(App::new(Arc::new(folder), [7; 32], false));
    let path = format!("/en/{}/report/1", house.id());
    let page = text(get(&router, &path).await).await;
    (page, text(get(&router, &format!("{path}.json")).await).await)
}

#[tokio::test]
async fn given_marks_when_a_draft_is_read_then_each_is_there_for_eyes_and_ears() {
    let (page, json) = pages(
        "# 1 Rules\n\n1.1 It [invites]{by=valmora} [calls on]{alt=bis} all^[With *care*.], see [1.2](#1.2).\n\n1.2 ![A map](/map.png) ![Else](https://example.org/x.png)\n",
    )
    .await;
    for expected in [
        "<span class=\"br\">[invites]</span> <small class=\"held\" lang=\"en\" dir=\"ltr\">(wording of valmora)</small>",
        "<span class=\"br\">[calls on]</span> <i class=\"alt\" lang=\"la\">bis</i>",
        "<a id=\"nr1\" href=\"#n1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a>",
        "<li id=\"n1\" value=\"1\" role=\"doc-footnote\">With <em>care</em>. <a href=\"#nr1\" role=\"doc-backlink\"",
        "<a href=\"#p1.2\" title=\"Paragraph 1.2\">1.2</a>",
        "<img src=\"/map.png\" alt=\"A map\" loading=\"lazy\">",
        "<a href=\"https://example.org/x.png\">Picture: Else</a>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    assert!(!page.contains("src=\"https:"), "{page}");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["paragraphs"][1]["text"], "It [invites] [calls on] all^[With care.], see 1.2.");
    assert_eq!(json["paragraphs"][1]["inlines"][1]["bracket"]["holders"][0], "valmora");
    assert!(json["paragraphs"][0].get("inlines").is_none(), "words say everything");
}

#[tokio::test]
async fn given_hostile_marks_when_a_draft_is_read_then_nothing_of_them_is_markup() {
    let (page, _) = pages(
        "1.1 `<script>` [a](</x\"onclick=\"y> \"<b>\") ![\"onerror=\"](</a\"onload=\"> \"<i>\") ![x](//example.org/y.png) [&lt;u&gt;]^[&lt;s&gt;] ![z](</\\\\example.org/z.png>)\n",
    )
    .await;
    for never in
        ["<script>`", "\"onclick", "\"onerror", "\"onload", "<b>", "<u>", "<s>", "src=\"//", "src=\"/\\"]
    {
        let article = page.split_once("<article").map_or("", |(_, article)| article);
        assert!(article.contains("doc-footnote") && !article.contains(never), "{never}\n{article}");
    }
}

#[tokio::test]
async fn given_an_opinion_when_it_is_read_then_items_have_their_marks_and_addresses() {
    let (page, _) =
        pages("# Opinion\n\nThe Forum,\n\n*considering*\n\na) that x,\n\n*resolves*\n\n1 to y;\n\n2 to z.\n")
            .await;
    for expected in
        ["id=\"pP1(a)\"", "<bdi>a)</bdi>", "id=\"pO1(2)\"", "<bdi>2</bdi>", "<p><em>resolves</em></p>"]
    {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
}
