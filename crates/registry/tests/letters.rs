//! The circular letter through the door: one mail for each addressee in their language, and the delivery log.

use std::path::Path;

use forum::Actor;
use forum::participants::Seat;
use jiff::Timestamp;
use mandate::{EntityId, Mandate, OfficeId};
use registry::circulars::Outcome;
use registry::letters::Read;
use registry::{Ask, Clock, Folder, Who};

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");

fn letters(folder: &Path) -> Vec<Read> {
    let files = std::fs::read_dir(folder.join("mail")).into_iter().flatten().flatten();
    files.filter_map(|file| Read::from_file(&file.path())).collect()
}

#[test]
fn r008_each_addressee_gets_the_letter_once_in_their_language_and_the_log_says_when() {
    let folder = tempfile::tempdir().expect("a folder");
    let now: Timestamp = "2019-07-18T09:00:00+02:00".parse().expect("an instant");
    let clock = Clock::standing_at(now);
    let mut served = Folder::open(folder.path(), clock).expect("a folder");
    let mandate = Mandate::parse(WTPF, Some(PARTICIPANTS)).expect("the files of the house");
    let house = served.found(WTPF, Some(PARTICIPANTS), mandate).expect("founded");
    for (email, entity, language) in [
        ("a@valmora.example", "valmora", locale::Lang::Fr),
        ("b@ostra.example", "ostra", locale::Lang::En),
        ("b@ostra.example", "kesh", locale::Lang::En),
    ] {
        let office = OfficeId::new("focal-point").expect("an office");
        let seat = Seat { office, entity: Some(EntityId::new(entity).expect("an entity")) };
        let who = Who { name: "A. Tamsin".into(), affiliation: None, email: email.into(), language };
        house.ask_and_wait(Ask::Seat { actor: Actor::Operator, who, seat }).expect("seated");
    }
    house.ask_and_wait(Ask::SendLetter { actor: Actor::Operator }).expect("sent");
    let log = house.deliveries("CL-19/34").expect("a log");
    assert_eq!(log.len(), 2);
    // No address of the server was known so far: nothing left.
    assert!(log.iter().all(|one| one.outcome == Outcome::Queued && one.queued == now), "{log:?}");

    served.post().set_base("http://127.0.0.1:8080");
    for _ in 0..200 {
        let log = house.deliveries("CL-19/34").expect("a log");
        if log.iter().all(|one| one.outcome == Outcome::Sent(now)) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let log = house.deliveries("CL-19/34").expect("a log");
    assert!(log.iter().all(|one| one.outcome == Outcome::Sent(now)), "{log:?}");
    let letters = letters(folder.path());
    assert_eq!(letters.len(), 2);
    for (to, says) in [("a@valmora.example", "18 juillet 2019"), ("b@ostra.example", "Geneva, 18 July 2019")]
    {
        let letter = letters.iter().find(|letter| letter.to.contains(to)).expect("written to");
        assert!(letter.subject.starts_with("CL-19/34: "), "{}", letter.subject);
        for part in [says, "Decision 611", "wtpf2021@itu.int", "http://127.0.0.1:8080/"] {
            assert!(letter.text.contains(part), "{part}: {}", letter.text);
        }
    }
}
