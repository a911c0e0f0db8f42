//! The list of experts, its balance, and the nominations on the desk, through the router.

mod common;

use std::sync::Arc;

use axum::Router;
use axum::http::{StatusCode, header};
use common::{at, form_as, get, get_as, header_of, served_with_clock, signed, text, value};
use forum::nominations::Gender;
use forum::{Actor, Command, NominationRef};
use locale::Lang;
use mandate::{EntityId, TagId};
use registry::{Answer, Ask, Clock, House, Nomination, Nominee};

const EXPERTS: &str = "/en/wtpf-21/experts";
const DESK: &str = "/en/wtpf-21/desk/nominations";
const PDF: &[u8] = b"%PDF-1.4\nThe life of Quillona\n%%EOF\n";
const SECRETARIAT: &str = "secretariat@forum.example";
const CHAIR: &str = "chair@forum.example";
const DELEGATE: &str = "a.tamsin@valmora.example";

/// The day before the deadline of nominations; drafts are there from later, which nothing here minds.
fn before_the_deadline(clock: &Clock) {
    clock.set(at("2019-08-20T10:00:00+02:00"));
}

fn entity(name: &str) -> EntityId {
    EntityId::new(name).expect("an entity")
}

fn person(house: &House, email: &str) -> forum::PersonId {
    house.person_with(email).expect("the desk answers").expect("known")
}

fn nomination(name: &str, email: &str, topics: &[&str]) -> Nomination {
    Nomination {
        expert: Nominee {
            name: name.into(),
            email: email.into(),
            language: Lang::En,
            languages: vec!["en".into(), "ar".into()],
            gender: Some(Gender::Woman),
        },
        topics: topics.iter().map(|topic| TagId::new(topic).expect("a topic")).collect(),
        active_at_home: true,
        exception: None,
        visa: false,
        form_opened_at: None,
        language: None,
    }
}

fn nominate(house: &House, by: &str, email: &str, nomination: Nomination) -> NominationRef {
    let actor = Actor::Member { person: person(house, email), entity: entity(by) };
    match house.ask_and_wait(Ask::Nominate { actor, nomination: Box::new(nomination) }).expect("filed") {
        Answer::Nominated(nominated) => nominated.nomination,
        other => panic!("{other:?}"),
    }
}

fn by_valmora(house: &House, nomination: Nomination) -> NominationRef {
    nominate(house, "valmora", DELEGATE, nomination)
}

fn accept(house: &House, reference: NominationRef) {
    let expert = house.published().state.nominations.get(reference).expect("there").expert;
    let command = Command::AcceptNomination { reference };
    house.ask_and_wait(Ask::Plain { actor: Actor::Public { person: expert }, command }).expect("accepted");
}

fn file_cv(house: &House, reference: NominationRef) {
    let actor = Actor::Member { person: person(house, DELEGATE), entity: entity("valmora") };
    let (name, bytes) = ("../\"life\".pdf".to_owned(), PDF.to_vec());
    house.ask_and_wait(Ask::FileCv { actor, reference, name, bytes }).expect("filed");
}

/// Quillona of Valmora and Kesh, who accepted; Tomas of Valmora, who has not answered.
fn nominated(house: &House) -> (NominationRef, NominationRef) {
    let quillona = by_valmora(house, nomination("Quillona <Brask>", "q@experts.example", &["ai", "ott"]));
    nominate(
        house,
        "kesh",
        "k.orin@kesh.example",
        nomination("Q. Brask", "Q@experts.example", &["quantum", "iot"]),
    );
    let tomas = by_valmora(house, nomination("Tomas Ferreira", "t@experts.example", &["ai"]));
    accept(house, quillona);
    (quillona, tomas)
}

async fn page(router: &Router, address: &str) -> String {
    let response = get(router, address).await;
    assert_eq!(response.status(), StatusCode::OK, "{address}");
    text(response).await
}

async fn page_as(router: &Router, house: &Arc<House>, email: &str, address: &str) -> String {
    let who = signed(router, house, email, 0).await;
    let response = get_as(router, address, &who.cookie).await;
    assert_eq!(response.status(), StatusCode::OK, "{email} {address}");
    text(response).await
}

#[tokio::test]
async fn r025_the_list_has_each_person_once_who_accepted_with_all_who_nominated_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    before_the_deadline(&clock);
    let empty = page(&router, EXPERTS).await;
    assert!(empty.contains("Nobody has accepted a nomination yet") && empty.contains("id=\"balance\""));
    assert!(empty.contains("mandate/cl-19-34#paragraphs-7"), "{empty}");

    let (_, tomas) = nominated(&house);
    let listed = page(&router, EXPERTS).await;
    assert!(listed.contains("1 expert<") && listed.contains("Quillona &#60;Brask&#62;"), "{listed}");
    assert_eq!(
        listed.matches("<th scope=\"row\" role=\"rowheader\"><b>").count(),
        1,
        "one person with two nominators"
    );
    assert!(listed.contains("<bdi>Valmora</bdi>") && listed.contains("<bdi>Kesh</bdi>"));
    assert!(!listed.contains("Tomas"), "who has not accepted is not named");
    accept(&house, tomas);
    assert!(
        page(&router, EXPERTS).await.contains("Tomas Ferreira"),
        "a kept page is not older than an answer"
    );

    let address = |query: &str| format!("{EXPERTS}?{query}");
    for (query, quillona, tomas) in [
        ("topic=iot", true, false),
        ("topic=quantum", true, false),
        ("nominator=kesh", true, false),
        ("nominator=valmora&topic=ai", true, true),
        ("topic=big-data", false, false),
        ("region=nowhere", false, false),
    ] {
        let found = page(&router, &address(query)).await;
        let has = |name: &str| found.contains(&format!("<b><bdi>{name}"));
        assert_eq!((has("Quillona"), has("Tomas")), (quillona, tomas), "{query}");
        assert_eq!(found.contains("Nobody on the list matches"), !quillona && !tomas, "{query}");
    }
}

#[tokio::test]
async fn the_list_is_there_as_data_and_as_a_table_in_which_no_cell_is_a_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    before_the_deadline(&clock);
    let (quillona, tomas) = nominated(&house);
    let data = value(get(&router, "/fr/wtpf-21/experts.json").await).await;
    let experts = data["experts"].as_array().expect("a list");
    assert_eq!(experts.len(), 1);
    assert_eq!(experts[0]["name"], "Quillona <Brask>");
    assert_eq!(experts[0]["nominations"], serde_json::json!([quillona.to_string(), "N-0002"]));
    assert_eq!(experts[0]["topics"], serde_json::json!(["ai", "ott", "quantum", "iot"]));
    assert_eq!(experts[0]["nominators"][1]["entity"], "kesh");
    assert_eq!(experts[0]["nominators"][1]["category"], "member-state");
    assert_eq!(experts[0]["since"], "2019-08-20T08:00:00.000000Z");
    assert_eq!(data["source"]["place"], "cl-19-34#paragraphs-7");
    assert_eq!(data["balance"]["nominated"], "few", "E22: fewer than five");
    assert!(!data.to_string().contains("experts.example"), "no address");

    accept(&house, tomas);
    let formula =
        by_valmora(&house, nomination("=HYPERLINK(\"http://x\"), \"a\"", "f@experts.example", &["ai"]));
    accept(&house, formula);
    let response = get(&router, "/fr/wtpf-21/experts.csv?topic=ai").await;
    assert_eq!(header_of(&response, header::CONTENT_TYPE), "text/csv; charset=utf-8; header=present");
    let table = text(response).await;
    assert!(table.starts_with("name,nominators,categories,regions,topics,languages,since,nominations\r\n"));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let lines: Vec<csv::StringRecord> = reader.records().map(|line| line.expect("a line")).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!((&lines[0][0], &lines[0][1]), ("Quillona <Brask>", "Valmora; Kesh"));
    assert_eq!(&lines[2][0], "'=HYPERLINK(\"http://x\"), \"a\"");
    assert!(lines.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
}

#[tokio::test]
async fn e22_the_balance_hides_small_groups_from_everyone_but_the_office_that_keeps_the_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    before_the_deadline(&clock);
    for number in 0..9 {
        by_valmora(&house, nomination("N. Ominee", &format!("n{number}@experts.example"), &["ai"]));
    }
    nominate(
        &house,
        "kesh",
        "k.orin@kesh.example",
        Nomination {
            expert: Nominee { gender: None, ..nomination("M. Other", "m@experts.example", &["ai"]).expert },
            ..nomination("M. Other", "m@experts.example", &["ai"])
        },
    );
    let public = page(&router, EXPERTS).await;
    assert!(public.contains("10 people have been nominated"));
    assert!(public.contains("fewer than 5") && public.contains("working-arrangements#nominations-4"));
    for email in [DELEGATE, CHAIR] {
        let seen = page_as(&router, &house, email, EXPERTS).await;
        assert!(seen.contains("fewer than 5") && !seen.contains("you see every figure"), "{email}");
    }
    let full = page_as(&router, &house, SECRETARIAT, EXPERTS).await;
    assert!(full.contains("you see every figure") && !full.contains(">fewer than 5<"), "{full}");
    assert!(
        page(&router, EXPERTS).await.contains("fewer than 5"),
        "what the office saw is not kept for others"
    );
    let data = value(get(&router, "/en/wtpf-21/experts.json").await).await;
    let genders: Vec<_> = data["balance"]["genders"].as_array().expect("lines").iter().collect();
    assert_eq!((&genders[0]["experts"], &genders[3]["experts"]), (&9.into(), &"few".into()));

    // Who reads before and after one nomination would else know of the one what each table leaves out.
    for number in 0..4 {
        by_valmora(&house, nomination("L. Ater", &format!("l{number}@experts.example"), &["iot"]));
        let after = value(get(&router, "/en/wtpf-21/experts.json").await).await;
        assert_eq!(after["balance"], data["balance"]);
    }
    assert!(page(&router, EXPERTS).await.contains("change only once 5 people or more"));
    by_valmora(&house, nomination("L. Ast", "last@experts.example", &["iot"]));
    let after = value(get(&router, "/en/wtpf-21/experts.json").await).await;
    assert_eq!(after["balance"]["nominated"], 15);
}

#[tokio::test]
async fn r022_the_desk_lists_nominations_with_a_visa_first_for_those_who_keep_the_list_or_read_cvs() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    before_the_deadline(&clock);
    let (_, tomas) = nominated(&house);
    let visa = Nomination { visa: true, ..nomination("Vera Simms", "v@experts.example", &["iot"]) };
    let vera = by_valmora(&house, visa);
    file_cv(&house, vera);

    assert_eq!(get(&router, DESK).await.status(), StatusCode::UNAUTHORIZED);
    let who = signed(&router, &house, DELEGATE, 0).await;
    let refused = get_as(&router, DESK, &who.cookie).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    assert!(text(refused).await.contains("mandate/dec-611#decides-6-i"), "the rule and its source");

    for email in [SECRETARIAT, CHAIR] {
        let list = page_as(&router, &house, email, DESK).await;
        let place = |name: &str| list.find(name).unwrap_or_else(|| panic!("{name}: {list}"));
        assert!(place("Vera Simms") < place("Quillona"), "a visa first");
        assert!(place("Quillona") < place("Tomas"), "then by reception");
    }
    for (query, found) in [
        ("state=waiting", vec!["Tomas", "Vera"]),
        ("state=accepted", vec!["Quillona", "Q. Brask"]),
        ("needs=visa", vec!["Vera"]),
        ("needs=cv&state=waiting", vec!["Tomas"]),
        ("nominator=kesh", vec!["Q. Brask"]),
        ("state=declined", vec![]),
    ] {
        let list = page_as(&router, &house, SECRETARIAT, &format!("{DESK}?{query}")).await;
        for name in ["Quillona", "Tomas", "Vera", "Q. Brask"] {
            assert_eq!(list.contains(&format!("<b><bdi>{name}")), found.contains(&name), "{query}: {name}");
        }
    }
    let desk = page_as(&router, &house, SECRETARIAT, "/en/wtpf-21/desk").await;
    assert!(desk.contains("href=\"/en/wtpf-21/desk/nominations\""));

    let one = page_as(&router, &house, SECRETARIAT, &format!("{DESK}/{tomas}")).await;
    for part in ["t@experts.example", "A. Tamsin", "<dd>Woman</dd>", "There is no CV", "Replace the expert"] {
        assert!(one.contains(part), "{part}: {one}");
    }
    let by_the_chair = page_as(&router, &house, CHAIR, &format!("{DESK}/{tomas}")).await;
    assert!(!by_the_chair.contains("Replace the expert"), "reading CVs is not keeping the list");
    let who = signed(&router, &house, SECRETARIAT, 0).await;
    for unknown in ["N-0099", "N-9", "x"] {
        let response = get_as(&router, &format!("{DESK}/{unknown}"), &who.cookie).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{unknown}");
    }
}

#[tokio::test]
async fn r021_a_cv_is_handed_out_as_a_file_once_its_opening_is_filed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    before_the_deadline(&clock);
    let (quillona, tomas) = nominated(&house);
    file_cv(&house, quillona);
    let address = format!("{DESK}/{quillona}/cv");
    let delegate = signed(&router, &house, DELEGATE, 0).await;
    let size = house.published().size;
    let refused = form_as(&router, &address, &delegate, "").await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    assert!(text(refused).await.contains("working-arrangements#nominations-2"));
    assert_eq!(house.published().size, size, "nothing is filed");

    let chair = signed(&router, &house, CHAIR, 0).await;
    let before = text(get_as(&router, &format!("{DESK}/{quillona}"), &chair.cookie).await).await;
    assert!(
        before.contains("Nobody has opened it") && before.contains("It is deleted on 21 May 2022"),
        "{before}"
    );
    assert_eq!(house.published().size, size, "to look at the page is not to open the CV");
    let file = form_as(&router, &address, &chair, "").await;
    assert_eq!(file.status(), StatusCode::OK);
    assert_eq!(header_of(&file, header::CONTENT_TYPE), "application/pdf");
    assert_eq!(header_of(&file, header::CONTENT_DISPOSITION), "attachment; filename=\"wtpf-21-N-0001.pdf\"");
    assert_eq!(header_of(&file, header::CACHE_CONTROL), "private, no-store");
    assert_eq!(header_of(&file, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert_eq!(text(file).await.as_bytes(), PDF);
    assert_eq!(house.published().size, size + 1, "one view, one entry");
    let after = text(get_as(&router, &format!("{DESK}/{quillona}"), &chair.cookie).await).await;
    assert!(after.contains("<bdi>C. Chair</bdi>"), "{after}");

    let none = form_as(&router, &format!("{DESK}/{tomas}/cv"), &chair, "").await;
    assert_eq!(none.status(), StatusCode::NOT_FOUND);
    clock.set(at("2022-05-21T00:00:01+02:00"));
    let over = form_as(&router, &address, &signed(&router, &house, CHAIR, 0).await, "").await;
    assert_eq!(over.status(), StatusCode::NOT_FOUND, "its time is over");
}

#[tokio::test]
async fn e20_a_late_nomination_is_decided_with_a_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    before_the_deadline(&clock);
    let opened = Some(house.now());
    clock.set(at("2019-08-22T08:00:00+02:00"));
    let late =
        Nomination { form_opened_at: opened, ..nomination("Late Comer", "l@experts.example", &["ai"]) };
    let reference = by_valmora(&house, late);
    accept(&house, reference);
    assert!(!page(&router, EXPERTS).await.contains("Late Comer"), "it does not count yet");
    let address = format!("{DESK}/{reference}");
    let office = signed(&router, &house, SECRETARIAT, 0).await;
    let refused = form_as(&router, &address, &office, "step=admit&note=++").await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let refused = text(refused).await;
    assert!(refused.contains("<title>Error: ") && refused.contains("href=\"#f-note\""), "{refused}");
    let unseen = form_as(&router, &address, &office, "step=admit&note=Be%08cause").await;
    assert_eq!(unseen.status(), StatusCode::UNPROCESSABLE_ENTITY, "no control characters");
    let chair = signed(&router, &house, CHAIR, 0).await;
    let not_hers = form_as(&router, &address, &chair, "step=admit&note=Because").await;
    assert_eq!(not_hers.status(), StatusCode::FORBIDDEN);
    let done = form_as(&router, &address, &office, "step=admit&note=The+%3Cpost%3E+was+late.").await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let there = text(get_as(&router, &header_of(&done, header::LOCATION), &office.cookie).await).await;
    assert!(there.contains("The nomination is admitted.") && there.contains("The &#60;post&#62; was late."));
    assert!(!there.contains("name=\"note\""), "it is decided once");
    assert!(page(&router, EXPERTS).await.contains("Late Comer"));
    let again = form_as(&router, &address, &office, "step=dont-admit&note=No").await;
    assert_eq!(again.status(), StatusCode::CONFLICT);
}

#[tokio::test]
async fn e20_another_expert_is_put_in_the_place_of_one_and_nothing_typed_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    before_the_deadline(&clock);
    let (_, tomas) = nominated(&house);
    accept(&house, tomas);
    clock.set(at("2019-09-04T10:00:00+02:00"));
    let address = format!("{DESK}/{tomas}");
    let office = signed(&router, &house, SECRETARIAT, 0).await;
    let typed = "step=replace&name=Nora+%3CNew%3E&email=nobody&language=fr&languages=zh&topics=iot&own-topics=Quantum+computing\
        &gender=woman&visa=yes&reason=";
    let refused = form_as(&router, &address, &office, typed).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let refused = text(refused).await;
    for part in ["#f-email", "#f-reason", "#f-exception"].map(|field| format!("href=\"{field}\"")) {
        assert!(refused.contains(&part), "all at once, what the rules find among them: {part}: {refused}");
    }
    for part in ["value=\"five-g\"", "id=\"replace\" open"] {
        assert!(refused.contains(part), "{part}: {refused}");
    }
    for kept in [
        "Nora &#60;New&#62;",
        "value=\"zh\" checked",
        "value=\"iot\" checked",
        "value=\"fr\" lang=\"fr\" selected",
        "value=\"Quantum computing\"",
    ] {
        assert!(refused.contains(kept), "{kept}");
    }
    let typed = typed.replace("nobody", "n@experts.example").replace("reason=", "reason=He+left.");
    // What the form of a nomination refuses is refused here as well.
    let many = ('a'..='z').fold(String::new(), |many, c| many + "&languages=a" + &c.to_string());
    for (fields, field) in [
        (typed.replace("Nora+%3CNew%3E", "Nora%0ABcc%3A+all"), "name"),
        (typed.replace("Nora+%3CNew%3E", "www.new.example"), "name"),
        (typed.replace("He+left.", "He%07left."), "reason"),
        (format!("{typed}{many}"), "languages"),
        (typed.replace("Quantum+computing", "6G"), "topics"),
    ] {
        let refused = form_as(&router, &address, &office, &format!("{fields}&active=yes")).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{fields}");
        let refused = text(refused).await;
        assert!(refused.contains(&format!("<a href=\"#f-{field}\">")), "{fields}: {refused}");
    }
    let done = form_as(&router, &address, &office, &format!("{typed}&active=yes")).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let there = text(get_as(&router, &header_of(&done, header::LOCATION), &office.cookie).await).await;
    assert!(there.contains("the new nomination is N-0004") && there.contains("He left."), "{there}");
    assert!(!page(&router, EXPERTS).await.contains("Tomas"), "the old one counts no more");
    let new: NominationRef = "N-0004".parse().expect("a reference");
    accept(&house, new);
    let listed = page(&router, EXPERTS).await;
    assert!(listed.contains("Nora &#60;New&#62;") && listed.contains("quantum computing"));
    let page_of_new = page_as(&router, &house, SECRETARIAT, &format!("{DESK}/N-0004")).await;
    assert!(page_of_new.contains("Entered by the office") && page_of_new.contains("Put in the place of"));
    let again = form_as(&router, &address, &office, &format!("{typed}&active=yes")).await;
    assert_eq!(again.status(), StatusCode::CONFLICT);
}
