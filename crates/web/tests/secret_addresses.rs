//! Forms at an address that holds a secret: the secret authorises, whatever session the browser holds.

mod common;

use axum::http::{StatusCode, header};
use common::called::{Called, HERE, called};
use common::{Signed, field, form_as, form_from, get_as, header_of, json_as, signed, text};

const NOMINATION: &str = r#"{"expert":{"name":"Quillona Brask","email":"q.brask@kesh.example","languages":["fr"]},
    "topics":["ai"],"active_at_home":true,"visa":true,"gender":"woman","speaking_for":"kesh"}"#;

/// Whoever was nominated, and their page.
async fn nominee(here: &Called) -> String {
    let answer = json_as(&here.router, "/en/wtpf-21/nominations", &here.kesh, Some(HERE), NOMINATION).await;
    assert_eq!(answer.status(), StatusCode::CREATED);
    here.nominee("q.brask@kesh.example")
}

fn has_accepted(here: &Called) -> bool {
    let published = here.house.published();
    let room = &published.state.nominations;
    let expert = room.all().next().and_then(|one| room.expert(one.expert)).expect("one");
    matches!(expert.reply(), forum::nominations::Reply::Accepted(_))
}

#[tokio::test]
async fn a_nominee_accepts_although_the_session_of_the_browser_has_ended() {
    let mut here = called().await;
    let page = nominee(&here).await;
    // The page was opened by somebody signed in, whose session ends before the button is pressed.
    let other = signed(&here.router, &here.house, "a.tamsin@valmora.example", 0).await;
    here.at("2019-08-21T23:00:00+02:00").await;
    here.clock.set(here.clock.now() + registry::sessions::IDLE_MAX);
    let answer = form_as(&here.router, &page, &other, "step=accept").await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{}", text(answer).await);
    assert!(has_accepted(&here));
}

#[tokio::test]
async fn a_nominee_accepts_from_a_page_that_was_opened_before_signing_in_and_not_from_elsewhere() {
    let here = called().await;
    let page = nominee(&here).await;
    let without = Signed { token: String::new(), ..here.kesh.clone() };
    let elsewhere = form_from(&here.router, &page, &without, "https://evil.example", "step=accept").await;
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
    assert!(!has_accepted(&here));
    let answer = form_from(&here.router, &page, &without, "null", "step=accept").await;
    assert!(!header_of(&answer, header::LOCATION).contains("/saved/"), "it is not given back");
    assert!(has_accepted(&here));
}

#[tokio::test]
async fn a_comment_is_withdrawn_at_its_receipt_although_the_session_of_the_browser_has_ended() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = common::served_with_clock(folder.path());
    let who = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let fields = "step=send&kind=reason&reason=Words+of+mine.&language=en";
    let sent = form_as(&router, "/en/wtpf-21/report/3/p/3.1/comments", &who, fields).await;
    let receipt = header_of(&sent, header::LOCATION).split('?').next().expect("a path").to_owned();
    clock.set(clock.now() + registry::sessions::IDLE_MAX);
    let answer = form_as(&router, &receipt, &who, "step=withdraw&reason=Said+better.").await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{}", text(answer).await);
    assert!(!header_of(&answer, header::LOCATION).contains("/saved/"));
}

#[tokio::test]
async fn a_form_that_was_kept_is_there_in_every_language_and_after_another_capacity_was_chosen() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = common::served(folder.path());
    let who = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let other = Signed { token: "opened before".to_owned(), ..who.clone() };
    let fields = "step=send&kind=reason&reason=Words+of+mine.&language=en";
    let kept = form_as(&router, "/en/wtpf-21/report/3/p/3.1/comments", &other, fields).await;
    let saved = header_of(&kept, header::LOCATION);
    let page = text(get_as(&router, &saved, &who.cookie).await).await;
    let links: Vec<&str> = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for lang in locale::Lang::ALL {
        let mine = format!("/{lang}/wtpf-21/saved");
        let link =
            links.iter().find(|link| link.starts_with(&mine)).unwrap_or_else(|| panic!("{lang}: {page}"));
        let page = get_as(&router, link, &who.cookie).await;
        assert_eq!(page.status(), StatusCode::OK, "{link}");
        assert!(text(page).await.contains("Words of mine."), "{link}");
    }
}

#[tokio::test]
async fn a_form_that_was_kept_is_in_the_words_of_its_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = common::served(folder.path());
    let who = signed(&router, &house, "secretariat@forum.example", 0).await;
    let other = Signed { token: "opened before".to_owned(), ..who.clone() };
    for (address, fields, said, unsaid) in [
        (
            "nominations",
            "name=Q&email=q%40kesh.example&language=en&languages=fr&other-languages=sw&topics=ai&own-topics=Quantum&\
             active=yes&visa=yes&gender=woman&step=check",
            &[
                "Nominate an expert",
                "Language in which the expert is written to",
                "Other topics",
                ">Woman<",
                ">Français<",
            ][..],
            &[">own-topics<", ">other-languages<", ">woman<", ">check<", "Language of your comment"][..],
        ),
        (
            "desk/timetable",
            "row=draft-4&date=2020-11-15&instrument=dec-611%23annex-2-row-15&step=check",
            &["Change a date", "Fourth draft", "The date as decided", "Decision 611"],
            &[">row<", ">draft-4<", ">instrument<", ">dec-611#"],
        ),
        (
            "desk/nominations/N-0001",
            "reason=R&name=Q&active_at_home=yes&own_topic=quantum&step=replace",
            &["Decision on nomination N-0001", "Replace the expert", "Other topics"],
            &["A form of this forum", ">active_at_home<", ">own_topic<", ">replace<"],
        ),
        (
            "desk/letter",
            "step=send&seen=1",
            &["Circular letter CL-19/34", "Send now"],
            &["A form of this forum", ">send<"],
        ),
    ] {
        let kept = form_as(&router, &format!("/en/wtpf-21/{address}"), &other, fields).await;
        let page = text(get_as(&router, &header_of(&kept, header::LOCATION), &who.cookie).await).await;
        for said in said {
            assert!(page.contains(said), "{said} on {address}: {page}");
        }
        for unsaid in unsaid {
            assert!(!page.contains(unsaid), "{unsaid} on {address}: {page}");
        }
    }
}

#[tokio::test]
async fn who_changes_their_capacity_for_a_form_that_was_kept_comes_back_to_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = common::served(folder.path());
    let who = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let as_expert = signed(&router, &house, "a.tamsin@valmora.example", 1).await;
    let other = Signed { token: as_expert.token, ..who.clone() };
    let fields = "step=send&kind=reason&reason=Words+of+mine.&language=en";
    let kept = form_as(&router, "/en/wtpf-21/report/3/p/3.1/comments", &other, fields).await;
    let saved = header_of(&kept, header::LOCATION);
    let page = text(get_as(&router, &saved, &who.cookie).await).await;
    let link =
        page.split("href=\"").find(|rest| rest.starts_with("/en/wtpf-21/acting?then=")).expect("a link");
    let link = link.split('"').next().expect("an address");
    let page = text(get_as(&router, link, &who.cookie).await).await;
    assert_eq!(field(&page, "then"), saved);
}
