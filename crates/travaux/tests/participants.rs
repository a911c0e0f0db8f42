//! Who takes part changes after the opening: who comes gets a seat and the letter, who goes loses their seat.

mod common;

use std::path::Path;

use common::travaux;
use mandate::Mandate;
use registry::circulars::Outcome;
use registry::{Ask, Clock, Folder};

const FORUM: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");
const NOW: &str = "2019-07-18T10:00:00+02:00";
const LATER: &str = "2019-07-20T10:00:00+02:00";

fn person(name: &str, entity: &str, language: &str) -> String {
    let email = name.to_lowercase().replace(' ', ".");
    format!(
        "\n[[person]]\nname = \"{name}\"\nemail = \"{email}@example.org\"\nlanguage = \"{language}\"\n\
         office = \"focal-point\"\nentity = \"{entity}\"\n"
    )
}

fn secretariat() -> String {
    "\n[[person]]\nname = \"S. Registrar\"\nemail = \"s@forum.example\"\noffice = \"secretariat\"\n"
        .to_owned()
}

/// A forum with its participants and these people.
fn opened(folder: &Path, people: &str) {
    let participants = format!("{PARTICIPANTS}{people}");
    let mandate = Mandate::parse(FORUM, Some(&participants)).expect("the files of the house");
    let mut served = here(folder, NOW);
    served.found(FORUM, Some(&participants), mandate).expect("founded");
    served.stop();
}

/// Runs the subcommand with these people, and with what is added to the participants.
fn revised(folder: &Path, participants: &str, more: &[&str]) -> std::process::Output {
    let file = folder.join("later.toml");
    std::fs::write(&file, participants).expect("written");
    let (file, data) = (file.display().to_string(), folder.join("data").display().to_string());
    let arguments = ["participants", "wtpf-21", &file, "--data", &data];
    travaux(&[&arguments[..], more].concat())
}

fn text(output: &std::process::Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn here(folder: &Path, instant: &str) -> Folder {
    let clock = Clock::standing_at(instant.parse().expect("an instant"));
    Folder::open(&folder.join("data"), clock).expect("a folder")
}

/// What became of the letter, participant by participant.
fn outcomes(house: &registry::House) -> Vec<(String, Outcome)> {
    let log = house.deliveries("CL-19/34").expect("a log");
    log.into_iter().map(|one| (one.participant.to_string(), one.outcome)).collect()
}

#[test]
fn a_later_file_seats_who_comes_unseats_who_goes_and_says_so_and_the_letter_goes_to_latecomers() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    let people = format!("{}{}", secretariat(), person("Old Delegate", "valmora", "fr"));
    opened(path, &people);
    let clock = ["--clock", NOW];
    {
        let served = here(path, NOW);
        let house = served.house("wtpf-21").expect("open");
        house.ask_and_wait(Ask::SendLetter { actor: forum::Actor::Operator }).expect("sent");
        let old = house.person_with("old.delegate@example.org").expect("read").expect("somebody");
        house.open_session(old, None, "", registry::Length::Usual).expect("a session");
        served.stop();
    }
    let newcomer = "\n[[participant]]\nid = \"lowmere\"\ncategory = \"member-state\"\n\
        name = { ar = \"لومير\", zh = \"洛米尔\", en = \"Lowmere\", fr = \"Lowmere\", ru = \"Лоумир\", es = \"Lowmere\" }\n";
    let later = format!(
        "{PARTICIPANTS}{newcomer}{}{}{}",
        secretariat(),
        person("New Delegate", "valmora", "ru"),
        person("Late Comer", "lowmere", "es"),
    );
    let told = text(&revised(path, &later, &["--dry-run", clock[0], clock[1]]));
    assert!(told.ends_with("2 would come, 1 would go; nothing was filed\n"), "{told}");
    let told = text(&revised(path, &later, &clock));
    assert_eq!(
        told,
        "participant added: lowmere\ncame: New Delegate (focal-point, valmora)\n\
         came: Late Comer (focal-point, lowmere)\nwent: Old Delegate (focal-point, valmora)\n2 came, 1 went\n"
    );
    assert_eq!(text(&revised(path, &later, &clock)), "nothing changes\n");

    let served = here(path, LATER);
    let house = served.house("wtpf-21").expect("open");
    let seats = |email: &str| {
        let person = house.person_with(email).expect("read").expect("somebody");
        house.published().state.participants.seats(person).count()
    };
    assert_eq!(
        ["old.delegate@example.org", "new.delegate@example.org", "late.comer@example.org"].map(seats),
        [0, 1, 1]
    );
    let old = house.person_with("old.delegate@example.org").expect("read").expect("somebody");
    assert_eq!(house.sessions(old).expect("read").len(), 0, "signed out");
    let filed = house.files_in_force().expect("read").expect("open").1.expect("participants");
    assert!(
        filed.contains("lowmere") && !filed.contains("example.org"),
        "nobody's address is filed: {filed}"
    );

    // The letter: to the participant that came by a further act, and again to the one whose people changed.
    let actor = || forum::Actor::Operator;
    house.ask_and_wait(Ask::SendLetter { actor: actor() }).expect("to the latecomer");
    house.ask_and_wait(Ask::SendLetterAgain { actor: actor() }).expect("to the new delegate");
    served.post().set_base("http://127.0.0.1:8080");
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while outcomes(house).iter().any(|(_, outcome)| matches!(outcome, Outcome::Queued { .. })) {
        assert!(std::time::Instant::now() < until, "{:?}", outcomes(house));
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let state = &house.published().state;
    let sendings: Vec<_> = state
        .letters
        .sent()
        .map(|sent| (sent.to.iter().map(|to| to.as_str()).collect::<Vec<_>>(), sent.again))
        .collect();
    assert_eq!(sendings, [(vec!["valmora"], false), (vec!["lowmere"], false), (vec!["valmora"], true)]);
    assert_eq!(outcomes(house).len(), 3);
    served.stop();
    drop(served);

    // The record reads from its beginning, without the snapshot.
    let _ = std::fs::remove_file(path.join("data").join("wtpf-21.snapshot"));
    let again = here(path, LATER);
    let house = again.house("wtpf-21").expect("it reads");
    let mandate = house.mandate().expect("open");
    assert!(mandate.participants.iter().any(|one| one.id.as_str() == "lowmere"));
    assert_eq!(house.published().state.timetable.moves().len(), 0, "no date moved");
    again.stop();
}

#[test]
fn a_file_that_does_not_fit_changes_nothing_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    opened(path, &format!("{}{}", secretariat(), person("Old Delegate", "valmora", "fr")));
    let clock = ["--clock", NOW];
    let first = PARTICIPANTS.find("[[participant]]").expect("one");
    let second = first + 1 + PARTICIPANTS[first + 1..].find("[[participant]]").expect("another");
    for (file, said) in [
        (format!("{}{}", &PARTICIPANTS[..first], &PARTICIPANTS[second..]), "stays in the participants file"),
        (format!("{PARTICIPANTS}{}", person("Nobody", "nowhere", "fr")), "there is no participant `nowhere`"),
    ] {
        let output = revised(path, &file, &clock);
        assert!(!output.status.success());
        let told = String::from_utf8_lossy(&output.stderr).replace("\n", " ");
        let told = told.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
        assert!(told.contains(said), "{told}");
    }
    let served = here(path, NOW);
    let locked = revised(path, PARTICIPANTS, &clock);
    assert!(!locked.status.success(), "a folder that is in use");
    let house = served.house("wtpf-21").expect("open");
    assert_eq!(house.published().state.participants.seated().count(), 2);
    served.stop();
}
