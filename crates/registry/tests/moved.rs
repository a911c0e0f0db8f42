//! Dates that move: everyone to whom the letter is addressed is told once, in their language (E05).

use std::path::Path;
use std::sync::Arc;

use forum::participants::Seat;
use forum::{Actor, Command};
use jiff::Timestamp;
use mandate::{Decision, EntityId, Mandate, OfficeId, RowId, TagId};
use registry::letters::Read;
use registry::{Answer, Ask, Clock, Folder, House, Nomination, NominationAct, Nominee, Who};

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");

fn letters(folder: &Path) -> Vec<Read> {
    let files = std::fs::read_dir(folder.join("mail")).into_iter().flatten().flatten();
    files.filter_map(|file| Read::from_file(&file.path())).collect()
}

/// Valmora nominates somebody, who answers.
fn nominated(house: &House, email: &str, answer: Option<NominationAct>) {
    let person = house.person_with("a@valmora.example").expect("read").expect("somebody");
    let actor = Actor::Member { person, entity: EntityId::new("valmora").expect("an entity") };
    let nomination = Nomination {
        expert: Nominee {
            name: "Quillona Brask".into(),
            email: email.into(),
            language: locale::Lang::En,
            languages: vec!["en".into()],
            gender: None,
        },
        topics: vec![TagId::new("ai").expect("a topic")],
        active_at_home: true,
        exception: None,
        visa: false,
        form_opened_at: None,
        language: Some(locale::Lang::En),
    };
    let ask = Ask::Nominate { actor, nomination: Box::new(nomination) };
    let Ok(Answer::Nominated(nominated)) = house.ask_and_wait(ask) else { panic!("filed") };
    if let Some(act) = answer {
        let reference = nominated.nomination;
        let published = house.published();
        let expert = published.state.nominations.get(reference).expect("there").expert;
        let command = match act {
            NominationAct::Accept => Command::AcceptNomination { reference },
            _ => Command::DeclineNomination { reference },
        };
        let ask = Ask::Plain { actor: Actor::Public { person: expert }, command };
        house.ask_and_wait(ask).expect("answered");
    }
}

#[test]
fn e05_given_a_revision_that_moves_a_date_then_each_addressee_is_told_once_and_nobody_of_one_that_moves_none()
{
    let folder = tempfile::tempdir().expect("a folder");
    let now: Timestamp = "2019-07-18T09:00:00+02:00".parse().expect("an instant");
    let mut served = Folder::open(folder.path(), Clock::standing_at(now)).expect("a folder");
    let mandate = Mandate::parse(WTPF, Some(PARTICIPANTS)).expect("the files of the house");
    let house = served.found(WTPF, Some(PARTICIPANTS), mandate).expect("founded");
    served.post().set_base("http://127.0.0.1:8080");
    for (email, entity, language) in
        [("a@valmora.example", "valmora", locale::Lang::Fr), ("b@ostra.example", "ostra", locale::Lang::En)]
    {
        let office = OfficeId::new("focal-point").expect("an office");
        let seat = Seat { office, entity: Some(EntityId::new(entity).expect("an entity")) };
        let who = Who { name: "A. Tamsin".into(), affiliation: None, email: email.into(), language };
        house.ask_and_wait(Ask::Seat { actor: Actor::Operator, who, seat }).expect("seated");
    }
    nominated(&house, "q.brask@valmora.example", None);
    nominated(&house, "d.eclined@valmora.example", Some(NominationAct::Decline));
    nominated(&house, "a.ccepted@valmora.example", Some(NominationAct::Accept));
    let is_told = |mail: &Read| {
        mail.subject.contains("timetable has moved") || mail.subject.contains("calendrier a changé")
    };
    let revise = |forum: &str| {
        let mandate = Mandate::parse(forum, Some(PARTICIPANTS)).expect("a forum file");
        let instrument = mandate.instruments.iter().find(|one| one.id.as_str() == "dec-611").expect("there");
        let revision = Some((instrument.organ.clone(), instrument.id.clone()));
        let file = registry::ask::File {
            actor: Actor::Operator,
            forum: forum.to_owned(),
            participants: Some(PARTICIPANTS.to_owned()),
            mandate: Arc::new(mandate),
            revision,
        };
        house.ask_and_wait(Ask::File(Box::new(file))).expect("filed");
    };
    let row = RowId::new("draft-4").expect("a row");
    let source = "dec-611#annex-2-row-13".parse().expect("a source");
    let decision = Decision { date: "2020-11-15".parse().expect("a date"), source };
    let moved = mandate::revise::with_decision(WTPF, &row, &decision).expect("a forum file");
    revise(&moved);
    revise(&format!("# The same dates.\n{moved}"));

    let told = || letters(folder.path()).into_iter().filter(is_told).collect::<Vec<_>>();
    for _ in 0..200 {
        if told().len() >= 4 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    served.stop();
    let told = told();
    let mut addresses: Vec<_> = told.iter().map(|mail| mail.to.as_str()).collect();
    addresses.sort_unstable();
    let expected =
        ["a.ccepted@valmora.example", "a@valmora.example", "b@ostra.example", "q.brask@valmora.example"];
    assert_eq!(
        addresses, expected,
        "addressees, experts, nominated people; each once, and nobody who declined"
    );
    let to = |address: &str| told.iter().find(|mail| mail.to.contains(address)).expect("written to");
    let english = to("b@ostra.example");
    assert_eq!(english.subject, "[WTPF-21] A date of the timetable has moved");
    let parts = [
        "changed under Decision 611",
        "Fourth draft",
        "Before: 1 November 2020",
        "Now: 15 November 2020",
        "Source: Decision 611",
        "http://127.0.0.1:8080/en/wtpf-21/timetable.ics",
    ];
    for part in parts {
        assert!(english.text.contains(part), "{part}: {}", english.text);
    }
    let french = to("a@valmora.example");
    assert!(french.text.contains("Désormais : 15 novembre 2020"), "{}", french.text);
}
