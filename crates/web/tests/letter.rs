//! The circular letter through the router: the document, its sending at the desk, the delivery log (R001 to R008, E05).

mod common;

use axum::Router;
use axum::http::{StatusCode, header};
use common::{at, field, form_as, get, get_as, header_of, served_with_clock, signed, text, value};
use forum::Actor;
use locale::Lang;
use registry::House;

const SECRETARIAT: &str = "secretariat@forum.example";
const DESK: &str = "/en/wtpf-21/desk/letter";

/// Sends it as the operator does.
fn sent(house: &House) {
    house.ask_and_wait(registry::Ask::SendLetter { actor: Actor::Operator }).expect("sent");
}

async fn page(router: &Router, address: &str) -> String {
    let answer = get(router, address).await;
    assert_eq!(answer.status(), StatusCode::OK, "{address}");
    text(answer).await
}

/// Files a forum file in which nominations close nine days later than the letter says.
fn moved(house: &House) {
    let decided = "decided = [{ date = \"2019-08-21\", source = \"dec-611#annex-2-row-3\" }]";
    let file = common::WTPF.replacen(decided, &decided.replace("08-21", "08-30"), 1);
    assert_ne!(file, common::WTPF);
    let participants = format!("{}{}", common::PARTICIPANTS, common::PEOPLE);
    common::moved::file(house, file, Some(participants), "council", "dec-611");
}

#[tokio::test]
async fn the_letter_is_a_document_under_one_symbol_in_six_languages() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    let draft = page(&router, "/en/wtpf-21/letter").await;
    assert!(draft.contains("Draft, not sent") && !draft.contains("Sent on"), "{draft}");
    sent(&house);
    for lang in Lang::ALL {
        let page = page(&router, &format!("/{lang}/wtpf-21/letter")).await;
        let words = locale::Words::of(lang);
        assert!(page.contains("<bdi>CL-19/34</bdi>") && !page.contains(words.letter_not_sent()), "{page}");
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"/{lang}/wtpf-21/letter/cl-19-34\">")));
    }
    let english = page(&router, "/en/wtpf-21/letter/cl-19-34").await;
    for said in [
        "Secretary-General",
        "Geneva, 18 July 2019",
        "Secretariat of the forum",
        "wtpf2021@itu.int",
        "href=\"/en/wtpf-21/mandate/cl-19-34#addressees-a\">Member State</a>",
        "Planning of the sixth",
        "href=\"/en/wtpf-21/mandate/cl-19-34#paragraphs-6-1\"",
        "href=\"/en/wtpf-21/mandate/res-2\"",
        "href=\"/en/wtpf-21/mandate/dec-611\"",
        "hreflang=\"ar\" href=\"/ar/wtpf-21/letter/cl-19-34\"",
        "to 2 participants",
        "<li><bdi>Valmora</bdi></li>",
    ] {
        assert!(english.contains(said), "{said}: {english}");
    }
    assert!(!english.contains("/desk/letter"), "the public is not led to the desk");
    let any = get(&router, "/w/wtpf-21/letter").await;
    assert_eq!(any.status(), StatusCode::SEE_OTHER);
    assert_eq!(get(&router, "/en/wtpf-21/letter/cl-19-35").await.status(), StatusCode::NOT_FOUND);
    for other in ["", "/mandate", "/mandate/cl-19-34"] {
        let page = page(&router, &format!("/en/wtpf-21{other}")).await;
        assert!(page.contains("Read circular letter CL-19/34"), "{other}: {page}");
    }
}

#[tokio::test]
async fn programs_read_it_and_feeds_list_it_once_it_is_sent() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    let draft = value(get(&router, "/en/wtpf-21/letter.json").await).await;
    assert_eq!((&draft["state"], draft["sendings"].as_array().map(Vec::len)), (&"draft".into(), Some(0)));
    let before = page(&router, "/en/wtpf-21/documents.atom").await;
    assert!(!before.contains("CL-19/34"), "a draft is no document: {before}");
    sent(&house);
    let letter = value(get(&router, "/fr/wtpf-21/letter/cl-19-34.json").await).await;
    assert_eq!(letter["state"], "sent");
    assert_eq!(letter["sendings"][0]["to"], serde_json::json!(["valmora", "kesh"]));
    assert_eq!(letter["body"][3]["rows"], serde_json::json!(["nominations"]));
    assert!(!letter.to_string().contains("p-"), "no person stands in it: {letter}");
    let markdown = get(&router, "/zh/wtpf-21/letter.md").await;
    assert!(header_of(&markdown, header::CONTENT_TYPE).starts_with("text/markdown"));
    let markdown = text(markdown).await;
    assert!(markdown.contains("symbol: CL-19/34\nlang: zh") && markdown.contains("文号"), "{markdown}");
    for feed in ["/documents.atom", ".atom"] {
        let feed = page(&router, &format!("/en/wtpf-21{feed}")).await;
        let entry =
            feed.contains("Circular letter CL-19/34 · Planning") && feed.contains("letters/cl-19-34</id>");
        assert!(entry && feed.contains("http://127.0.0.1:8080/en/wtpf-21/letter/cl-19-34"), "{feed}");
    }
}

#[tokio::test]
async fn e05_a_date_that_moved_since_is_struck_through_where_it_stands_and_nowhere_else() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    sent(&house);
    let before = page(&router, "/en/wtpf-21/letter").await;
    assert!(!before.contains("<del>"), "{before}");
    moved(&house);
    for lang in Lang::ALL {
        let page = page(&router, &format!("/{lang}/wtpf-21/letter")).await;
        let day = |day| locale::date(lang, jiff::civil::date(2019, 8, day));
        // In running text Russian writes the word after the year in full.
        let said = |date: String| date.trim_end_matches("г.").trim_end().to_owned();
        let struck = format!("<del>{}</del><ins>{}</ins>", said(day(21)), said(day(30)));
        assert_eq!(page.matches(&struck).count(), 1, "in the paragraph on nominations alone, {lang}: {page}");
        assert!(
            page.contains(&format!("<del>{}</del> <ins><time datetime=\"2019-08-30\">", day(21))),
            "{page}"
        );
    }
    let markdown = page(&router, "/en/wtpf-21/letter.md").await;
    assert!(markdown.contains("experts by {~~21 August 2019~>30 August 2019~~}"), "{markdown}");
    let letter = value(get(&router, "/en/wtpf-21/letter.json").await).await;
    assert_eq!(letter["body"][3]["moved"][0]["row"], "nominations");
    assert_eq!(letter["body"][4]["moved"], serde_json::json!([]), "the other deadline of that day stands");
}

#[tokio::test]
async fn the_desk_is_for_the_office_that_has_letters_and_says_so_to_others() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    let public = get(&router, DESK).await;
    assert_eq!(public.status(), StatusCode::UNAUTHORIZED);
    for email in ["a.tamsin@valmora.example", "chair@forum.example"] {
        let other = signed(&router, &house, email, 0).await;
        for answer in
            [get_as(&router, DESK, &other.cookie).await, form_as(&router, DESK, &other, "step=send").await]
        {
            assert_eq!(answer.status(), StatusCode::FORBIDDEN);
            let page = text(answer).await;
            assert!(page.contains("/en/wtpf-21/mandate/cl-19-34#header"), "the source: {page}");
        }
    }
    assert_eq!(house.published().state.letters.sent().count(), 0);
    let office = signed(&router, &house, SECRETARIAT, 0).await;
    let letter = text(get_as(&router, "/en/wtpf-21/letter", &office.cookie).await).await;
    assert!(letter.contains("href=\"/en/wtpf-21/desk/letter\""), "{letter}");
    let desk = text(get_as(&router, "/en/wtpf-21/desk", &office.cookie).await).await;
    assert!(desk.contains("href=\"/en/wtpf-21/desk/letter\""), "{desk}");
}

#[tokio::test]
async fn it_is_previewed_checked_and_sent_once() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    let office = signed(&router, &house, SECRETARIAT, 0).await;
    let desk = text(get_as(&router, &format!("{DESK}?preview=ru"), &office.cookie).await).await;
    for said in [
        "[WTPF-21] CL-19/34 – Планирование",
        "S. Registrar",
        "Nothing has been sent yet",
        "Check and send to 2 participants",
        "8 participants with nobody to write to",
        "<bdi>Ostra</bdi></b> <span class=\"meta\">nobody acts for it</span>",
    ] {
        assert!(desk.contains(said), "{said}: {desk}");
    }
    let check = form_as(&router, DESK, &office, "step=check").await;
    assert_eq!(check.status(), StatusCode::OK);
    let check = text(check).await;
    assert!(check.contains("Nothing has been sent yet. CL-19/34 will go to 2 participants."), "{check}");
    let seen = field(&check, "seen");
    assert_eq!(house.published().state.letters.sent().count(), 0);

    // Somebody joins between the check and its confirmation.
    let seat = forum::participants::Seat {
        office: mandate::OfficeId::new("focal-point").expect("an office"),
        entity: Some(mandate::EntityId::new("ostra").expect("an entity")),
    };
    let who = |email: &str| registry::Who {
        name: "O. Later".into(),
        affiliation: None,
        email: email.into(),
        language: Lang::Ar,
    };
    let ask = registry::Ask::Seat { actor: Actor::Operator, who: who("o@ostra.example"), seat: seat.clone() };
    house.ask_and_wait(ask).expect("seated");
    let other = form_as(&router, DESK, &office, &format!("step=send&seen={seen}")).await;
    assert_eq!(other.status(), StatusCode::CONFLICT);
    let check = text(other).await;
    assert!(check.contains("The addressees changed") && check.contains("3 participants"), "{check}");
    assert_eq!(house.published().state.letters.sent().count(), 0);

    let confirmed = format!("step=send&seen={}", field(&check, "seen"));
    let done = form_as(&router, DESK, &office, &confirmed).await;
    assert_eq!(header_of(&done, header::LOCATION), "/en/wtpf-21/desk/letter?done=sent");
    let again = form_as(&router, DESK, &office, &confirmed).await;
    assert_eq!(header_of(&again, header::LOCATION), "/en/wtpf-21/desk/letter?done=already", "no mistake");
    let again = text(get_as(&router, "/en/wtpf-21/desk/letter?done=already", &office.cookie).await).await;
    assert!(again.contains("The letter had been sent already. Nothing was sent twice."), "{again}");
    assert_eq!(house.published().state.letters.sent().count(), 1);

    // Who comes later gets it by a further act.
    let later = forum::participants::Seat {
        entity: Some(mandate::EntityId::new("marrow-coast").expect("an entity")),
        ..seat
    };
    let ask = registry::Ask::Seat { actor: Actor::Operator, who: who("m@marrow.example"), seat: later };
    house.ask_and_wait(ask).expect("seated");
    let check = text(form_as(&router, DESK, &office, "step=check").await).await;
    assert!(check.contains("will go to 1 participant."), "{check}");
    let done = form_as(&router, DESK, &office, &format!("step=send&seen={}", field(&check, "seen"))).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let letter = page(&router, "/en/wtpf-21/letter").await;
    assert!(letter.contains("to 1 participant who joined later"), "{letter}");
}

#[tokio::test]
async fn whom_a_copy_did_not_reach_the_desk_says_and_sends_again() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(data.path());
    let seat = |email: &str, entity: &str| {
        let seat = forum::participants::Seat {
            office: mandate::OfficeId::new("focal-point").expect("an office"),
            entity: Some(mandate::EntityId::new(entity).expect("an entity")),
        };
        let who = registry::Who {
            name: "O. Spaced".into(),
            affiliation: None,
            email: email.into(),
            language: Lang::Ar,
        };
        house.ask_and_wait(registry::Ask::Seat { actor: Actor::Operator, who, seat }).expect("seated");
    };
    seat("o o@ostra.example", "ostra");
    sent(&house);
    clock.set(at("2020-06-02T14:00:00+02:00"));
    let office = signed(&router, &house, SECRETARIAT, 0).await;
    let mut log = String::new();
    for _ in 0..100 {
        log = text(get_as(&router, DESK, &office.cookie).await).await;
        if log.contains(">Failed</span>") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(log.contains("Mail cannot be sent to the address as it is written."), "{log}");
    assert!(!log.contains("All participants who can be written to have the letter"), "{log}");
    assert!(
        log.contains("Check and send again to 1 participant") && log.contains("<li><bdi>Ostra</bdi></li>")
    );
    seat("o@ostra.example", "ostra");
    let check = text(form_as(&router, DESK, &office, "step=check-again").await).await;
    assert!(check.contains("CL-19/34 will go again to 1 participant"), "{check}");
    assert_eq!(house.published().state.letters.sent().count(), 1, "nothing before it is confirmed");
    let confirmed = format!("step={}&seen={}", field(&check, "step"), field(&check, "seen"));
    let done = form_as(&router, DESK, &office, &confirmed).await;
    assert_eq!(header_of(&done, header::LOCATION), "/en/wtpf-21/desk/letter?done=sent");
    let letter = page(&router, "/en/wtpf-21/letter").await;
    assert!(letter.contains("to 1 participant whom it had not reached"), "{letter}");
    let data = value(get(&router, "/en/wtpf-21/letter.json").await).await;
    assert_eq!((&data["sendings"][0]["again"], &data["sendings"][1]["again"]), (&false.into(), &true.into()));
}

#[tokio::test]
async fn the_delivery_log_shows_each_copy_by_its_state_and_no_address() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(data.path());
    sent(&house);
    // What waits is told with when it leaves; the server's address is known, so nothing waits for long.
    clock.set(at("2020-06-02T14:00:00+02:00"));
    let office = signed(&router, &house, SECRETARIAT, 0).await;
    let mut log = String::new();
    for _ in 0..100 {
        log = text(get_as(&router, &format!("{DESK}?state=sent"), &office.cookie).await).await;
        if log.matches("<span class=\"tag done\">Sent</span>").count() == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    for said in
        ["<bdi>A. Tamsin</bdi>", "<bdi>Kesh</bdi>", "English", "As of 2 June 2020, 14:00:00 Geneva time"]
    {
        assert!(log.contains(said), "{said}: {log}");
    }
    assert!(!log.contains("@valmora.example"), "{log}");
    assert!(
        log.contains("href=\"/en/wtpf-21/desk/letter?state=sent#log-title\""),
        "the filter is in the address"
    );
    let none = text(get_as(&router, &format!("{DESK}?state=failed"), &office.cookie).await).await;
    assert!(none.contains("Nothing matches this choice"), "{none}");
}
