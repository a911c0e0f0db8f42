//! The next draft is written on the site: by paragraph, with the comments beside, and published with its causes.

mod common;

use axum::http::StatusCode;
use common::here::{Here, secretariat_after};
use common::{at, form_as, get, get_as, signed, text};
use forum::Actor;
use forum::comments::Sent;
use forum::event::Target;
use mandate::EntityId;
use registry::{Ask, Comment, House, Sender, Who};

/// The id of the paragraph printed with a number in the newest draft.
fn id(house: &House, number: &str) -> text::ProvisionId {
    let published = house.published();
    let newest = published.state.drafts.newest().expect("a draft");
    newest.unit(&number.parse().expect("a number")).expect("printed").id
}

fn page_of(house: &House, number: &str) -> String {
    format!("/en/wtpf-21/desk/drafts/p/{}", id(house, number))
}

/// A delegation suggests wording for 3.1 of the third draft: C3-0001.
fn suggested(house: &House, wording: &str) {
    let who =
        Who { name: "A. D.".into(), affiliation: None, email: String::new(), language: locale::Lang::En };
    let comment = Comment {
        draft: 3,
        target: Target::Provision(id(house, "3.1")),
        sent: Sent { wording: Some(wording.into()), reason: None, language: "en".into() },
        wording_unchanged: false,
        sender: Sender::Member { who, entity: EntityId::new("valmora").expect("an entity") },
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    };
    house.ask_and_wait(Ask::Comment(Box::new(comment))).expect("filed");
}

/// The secretariat in October 2020, with a suggestion on 3.1.
async fn secretariat() -> Here {
    secretariat_after(|house| suggested(house, "Networks carry *great* opportunity.")).await
}

#[tokio::test]
async fn the_editor_is_for_offices_that_write_drafts() {
    let here = secretariat().await;
    for address in
        ["/en/wtpf-21/desk/drafts", "/en/wtpf-21/desk/drafts/publish", &page_of(&here.house, "3.1")]
    {
        assert_eq!(get(&here.router, address).await.status(), StatusCode::UNAUTHORIZED, "{address}");
        let delegate = signed(&here.router, &here.house, "k.orin@kesh.example", 0).await;
        let refused = get_as(&here.router, address, &delegate.cookie).await;
        assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{address}");
        let page = text(refused).await;
        assert!(page.contains("Secretariat") && page.contains("/mandate/"), "office and source: {page}");
        let refused = form_as(&here.router, address, &delegate, "step=save&text=Mine").await;
        assert!(refused.status().is_client_error(), "{address}");
    }
    assert!(here.house.published().state.editor.is_empty());
    let page = here.page("/en/wtpf-21/desk/drafts").await;
    assert!(page.contains("Draft 4 in preparation") && page.contains(&page_of(&here.house, "3.2")), "{page}");
}

#[tokio::test]
async fn a_suggestion_is_taken_in_with_one_action_and_stays_editable() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    let page = here.page(&address).await;
    assert!(page.contains("name=\"take\" value=\"C3-0001\"") && page.contains("Valmora"), "{page}");
    let as_it_stands = "round=3&version=0&text=Networks+carry+opportunity.";
    let (status, to) = here.send(&address, &format!("{as_it_stands}&take=C3-0001")).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, format!("{address}?done=C3-0001").as_str()));
    let page = here.page(&to).await;
    assert!(page.contains("The wording of C3-0001 is in the text"), "{page}");
    assert!(
        page.contains("value=\"C3-0001\" checked") && page.contains("name=\"version\" value=\"1\""),
        "{page}"
    );
    let list = here.page("/en/wtpf-21/desk/drafts?show=changed").await;
    assert!(list.contains("C3-0001") && !list.contains("No cause yet"), "{list}");

    // Words typed meanwhile are not lost: nothing is saved, and both are shown.
    let typed = "round=3&version=1&text=Something+of+my+own.&take=C3-0001";
    let (status, page) = here.send(&address, typed).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Something of my own.") && page.contains("Nothing is saved yet"), "{page}");
    assert_eq!(here.house.published().state.editor.version(id(&here.house, "3.1")), 1);
}

#[tokio::test]
async fn given_a_text_that_was_changed_when_a_suggestion_is_taken_in_then_what_was_changed_before_stays() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    let save = |version: u32, words: &str| {
        format!("round=3&version={version}&text=Networks+{words}+opportunity.&editorial=E.&step=save")
    };
    assert_eq!(here.send(&address, &save(0, "and+services+carry")).await.0, StatusCode::SEE_OTHER);
    let take = "round=3&version=1&text=Networks+and+services+carry+opportunity.&editorial=E.&take=C3-0001";
    assert_eq!(here.send(&address, take).await.0, StatusCode::SEE_OTHER);
    let page = here.page(&address).await;
    assert!(page.contains("Networks and services carry \\*great\\* opportunity."), "both: {page}");

    // Where both change the same words, a person says what stays and whose words are gone.
    assert_eq!(here.send(&address, &save(2, "carry+no")).await.0, StatusCode::SEE_OTHER);
    let take = "round=3&version=3&text=Networks+carry+no+opportunity.&others=C3-0009&take=C3-0001";
    let (status, page) = here.send(&address, take).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Networks carry no opportunity.") && page.contains("carry \\*great\\*"), "{page}");
    assert!(page.contains("changes words that the text has changed already"), "{page}");
    assert!(page.contains("value=\"C3-0001\" checked") && !page.contains("C3-0009"), "{page}");
    assert_eq!(here.house.published().state.editor.version(id(&here.house, "3.1")), 3, "nothing is saved");
}

#[tokio::test]
async fn two_editors_see_both_texts_and_nothing_is_lost() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    let second = signed(&here.router, &here.house, "second@forum.example", 0).await;
    let saved =
        form_as(&here.router, &address, &second, "round=3&version=0&text=Theirs+first.&editorial=E.").await;
    assert_eq!(saved.status(), StatusCode::SEE_OTHER);
    let (status, page) =
        here.send(&address, "round=3&version=0&text=Mine+%3Csecond%3E.&cause=C3-0001&step=save").await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Theirs first.") && page.contains("Mine &#60;second&#62;."), "{page}");
    assert!(
        page.contains("value=\"C3-0001\" checked") && page.contains("name=\"version\" value=\"1\""),
        "{page}"
    );
    assert!(page.contains("T. Second"), "and who it was: {page}");
    let (status, _) =
        here.send(&address, "round=3&version=1&text=Mine+%3Csecond%3E.&cause=C3-0001&step=save").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "saved again on what is there now");
}

#[tokio::test]
async fn mistakes_come_back_with_what_was_typed() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    for (fields, said, kept) in [
        ("text=+++&editorial=Because.", "Write the text of the paragraph", "Because."),
        ("text=Kept+words.&others=yesterday", "“yesterday” is not a reference", "Kept words."),
        ("text=Kept+words.&others=C3-0999", "C3-0999 is not a published comment", "Kept words."),
    ] {
        let (status, page) = here.send(&address, &format!("round=3&version=0&step=save&{fields}")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
        assert!(page.contains(said) && page.contains(kept) && page.contains("<title>Error: "), "{page}");
    }
    let own = id(&here.house, "3.1");
    let (status, page) = here
        .send(&address, &format!("round=3&version=0&text=Networks+carry+opportunity.&step=move&after={own}"))
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    assert!(here.house.published().state.editor.is_empty(), "nothing was filed");
}

#[tokio::test]
async fn what_is_previewed_is_shown_against_the_newest_draft_and_not_saved() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    let (status, page) =
        here.send(&address, "round=3&version=0&text=Networks+carry+no+opportunity.&step=preview").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("<ins>") && page.contains("no "), "{page}");
    assert!(here.house.published().state.editor.is_empty());
}

#[tokio::test]
async fn paragraphs_are_left_out_restored_moved_and_put_in() {
    let here = secretariat().await;
    let (first, second) = (page_of(&here.house, "3.1"), page_of(&here.house, "3.2"));
    let (status, _) = here
        .send(&first, "round=3&version=0&text=Networks+carry+opportunity.&step=delete&cause=C3-0001")
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert!(here.page("/en/wtpf-21/desk/drafts").await.contains("Deleted paragraph"));
    assert!(here.page(&first).await.contains("is left out of draft 4"));
    here.send(&first, "round=3&version=1&text=Networks+carry+opportunity.&step=restore").await;
    assert!(here.page("/en/wtpf-21/desk/drafts").await.contains("0 changes"));

    let after = id(&here.house, "3.2");
    here.send(
        &first,
        &format!(
            "round=3&version=2&text=Networks+carry+opportunity.&step=move&after={after}&editorial=Order."
        ),
    )
    .await;
    let list = here.page("/en/wtpf-21/desk/drafts").await;
    assert!(list.contains("Moved here from 3."), "{list}");

    let (status, new) =
        here.send(&format!("{second}/insert"), "round=3&shape=paragraph&text=Open+data+helps.").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert!(here.page(&new).await.contains("Open data helps."), "{new}");
    let list = here.page("/en/wtpf-21/desk/drafts?show=uncaused").await;
    assert!(list.contains("Open data helps.") && list.contains("No cause yet"), "{list}");
    let (status, page) = here.send(&format!("{second}/insert"), "round=3&shape=heading&text=").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("id=\"e-insert\"") && page.contains("value=\"heading\" checked"), "{page}");
}

#[tokio::test]
async fn a_draft_is_published_when_every_change_has_a_cause_and_its_redline_says_so() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    here.send(&address, "round=3&version=0&text=Networks+carry+great+opportunity.&step=save").await;
    let page = here.page("/en/wtpf-21/desk/drafts/publish").await;
    assert!(
        page.contains("Changes without a cause") && page.contains(&format!("href=\"{address}\"")),
        "{page}"
    );
    let (status, page) = here.send("/en/wtpf-21/desk/drafts/publish", "when=now").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("3.1") && here.house.published().state.drafts.get(4).is_none(), "{page}");

    here.send(&address, "round=3&version=1&text=Networks+carry+great+opportunity.&cause=C3-0001").await;
    let form = here.page("/en/wtpf-21/desk/drafts/publish").await;
    let clicked = ["draft", "seen"].map(|name| format!("&{name}={}", common::field(&form, name))).concat();
    let clicked = format!("when=now{clicked}");
    let (status, to) = here.send("/en/wtpf-21/desk/drafts/publish", &clicked).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/en/wtpf-21/desk/drafts?done=published"));
    assert!(here.page(&to).await.contains("Draft 4 is published."));
    let redline = text(get(&here.router, "/en/wtpf-21/report/compare/3..4").await).await;
    assert!(redline.contains("Why this changed") && redline.contains("C3-0001"), "{redline}");
    let (status, _) = here.send("/en/wtpf-21/desk/drafts/publish", "when=now").await;
    assert_eq!(status, StatusCode::CONFLICT, "nothing is left to be published");
    let again = here.send("/en/wtpf-21/desk/drafts/publish", &clicked).await;
    assert_eq!(again, (StatusCode::SEE_OTHER, to), "the second of two clicks");
    assert!(here.house.published().state.drafts.get(5).is_none());
}

#[tokio::test]
async fn a_draft_is_laid_ready_for_an_instant_of_the_forums_zone() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    here.send(&address, "round=3&version=0&text=Other+words.&editorial=Plainer.").await;
    for wrong in ["", "2020-01-01T09%3A00", "soon"] {
        let (status, page) =
            here.send("/en/wtpf-21/desk/drafts/publish", &format!("when=later&at={wrong}")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(page.contains("still to come"), "{page}");
    }
    let (_, to) = here.send("/en/wtpf-21/desk/drafts/publish", "when=later&at=2020-11-01T09%3A00").await;
    assert_eq!(to, "/en/wtpf-21/desk/drafts?done=ready");
    let page = here.page(&to).await;
    assert!(page.contains("Draft 4 will be published on 1 November 2020, 09:00"), "{page}");
    let ready = here.house.published();
    let ready = ready.state.drafts.prepared().next().expect("it lies ready");
    assert_eq!(ready.publish_at, at("2020-11-01T08:00:00Z"));
}

#[tokio::test]
async fn a_paragraph_of_an_older_draft_comes_back_with_its_text_when_another_draft_is_out() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    let options = text::Options { scope: "4".into(), lang_default: "en".into() };
    let next =
        text::Document::from_markdown("# 3 Themes\n\n3.2 Only this one.\n", &options).expect("a draft");
    here.house.publish(Actor::Operator, next, None).expect("imported meanwhile");
    let (status, page) = here.send(&address, "round=3&version=0&text=Long+work.&step=save").await;
    assert!(status == StatusCode::CONFLICT || status == StatusCode::NOT_FOUND, "{status}");
    assert!(page.contains("Long work."), "{page}");
}

#[tokio::test]
async fn a_draft_is_not_published_with_what_its_editor_did_not_see() {
    let here = secretariat().await;
    let (first, second) = (page_of(&here.house, "3.1"), page_of(&here.house, "3.2"));
    let save = |words: &str| format!("round=3&version=0&text={words}&editorial=E.&step=save");
    here.send(&first, &save("Networks+carry+great+opportunity.")).await;
    let publish = "/en/wtpf-21/desk/drafts/publish";
    let seen = common::field(&here.page(publish).await, "seen");
    here.send(&second, &save("Skills+are+needed.")).await;
    let (status, page) = here.send(publish, &format!("when=now&seen={seen}")).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(
        page.contains("changed after this page was opened")
            && here.house.published().state.drafts.get(4).is_none()
    );
    let since = page
        .split("id=\"since\"")
        .nth(1)
        .expect("what changed")
        .split("</section>")
        .next()
        .expect("all of it");
    assert!(since.contains(&second) && !since.contains(&first), "{since}");
    let seen = common::field(&page, "seen");
    let (status, _) = here.send(publish, &format!("when=now&seen={seen}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_comment_that_is_named_twice_is_one_cause() {
    let here = secretariat().await;
    let address = page_of(&here.house, "3.1");
    let twice = "round=3&version=0&text=Networks+carry.&cause=C3-0001&cause=C3-0001&step=save";
    assert_eq!(here.send(&address, twice).await.0, StatusCode::SEE_OTHER);
    let state = here.house.published().state.clone();
    assert_eq!(state.editor.paragraph(id(&here.house, "3.1")).expect("changed").causes.len(), 1);
}

#[tokio::test]
async fn a_text_that_came_after_the_page_was_opened_is_named_before_publication() {
    let here = secretariat().await;
    let first = page_of(&here.house, "3.1");
    here.send(&first, "round=3&version=0&text=Other+words.&editorial=E.&step=save").await;
    let publish = "/en/wtpf-21/desk/drafts/publish";
    let seen = common::field(&here.page(publish).await, "seen");
    let text = "%23+3+Themes%0A%0A3.1+Networks+carry+opportunity.%0A%0A3.2+Skills+are+needed+by+all.";
    let (status, page) = here.send("/en/wtpf-21/desk/drafts/upload", &format!("round=3&text={text}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (status, page) = here.send(publish, &format!("when=now&seen={seen}")).await;
    assert_eq!(status, StatusCode::CONFLICT);
    let since = page.split("id=\"since\"").nth(1).expect("what changed").split("</section>").next();
    let since = since.expect("all of it");
    assert!(since.contains("The uploaded text") && since.contains("desk/drafts?show=changed"), "{since}");
}
