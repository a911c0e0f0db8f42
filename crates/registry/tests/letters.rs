//! The circular letter through the door: one mail for each addressee in their language, and the delivery log.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use forum::participants::Seat;
use forum::refusal::Conflict;
use forum::{Actor, PersonId, Refusal};
use jiff::{SignedDuration, Timestamp};
use locale::Lang;
use mandate::{EntityId, Mandate, OfficeId};
use record::SendFault;
use registry::circulars::{Delivery, LETTERS_A_SECOND, Outcome};
use registry::letters::Read;
use registry::{Answer, Ask, Clock, Failure, Folder, House, Who, Whom};

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");
const SYMBOL: &str = "CL-19/34";
const BASE: &str = "http://127.0.0.1:8080";

fn now() -> Timestamp {
    "2019-07-18T09:00:00+02:00".parse().expect("an instant")
}

/// A forum on a clock that stands; nothing leaves before the address of the server is known.
fn founded(path: &Path) -> (Folder, Arc<House>, Clock) {
    let clock = Clock::standing_at(now());
    let mut served = Folder::open(path, clock.clone()).expect("a folder");
    let mandate = Mandate::parse(WTPF, Some(PARTICIPANTS)).expect("the files of the house");
    let house = served.found(WTPF, Some(PARTICIPANTS), mandate).expect("founded");
    (served, house, clock)
}

fn seat(house: &House, email: &str, entity: &str, language: Lang) {
    let office = OfficeId::new("focal-point").expect("an office");
    let seat = Seat { office, entity: Some(EntityId::new(entity).expect("an entity")) };
    let who = Who { name: "A. Tamsin".into(), affiliation: None, email: email.into(), language };
    house.ask_and_wait(Ask::Seat { actor: Actor::Operator, who, seat }).expect("seated");
}

fn send(house: &House) -> Result<Answer, Failure> {
    house.ask_and_wait(Ask::SendLetter { actor: Actor::Operator })
}

fn log(house: &House) -> Vec<Delivery> {
    house.deliveries(SYMBOL).expect("a log")
}

/// What became of the copies, by participant.
fn outcomes(house: &House) -> BTreeMap<String, Outcome> {
    log(house).into_iter().map(|one| (one.participant.to_string(), one.outcome)).collect()
}

/// Waits until nothing waits any more.
fn ended(house: &House) {
    let until = Instant::now() + Duration::from_secs(20);
    while log(house).iter().any(|one| matches!(one.outcome, Outcome::Queued { .. })) {
        assert!(Instant::now() < until, "{:?}", log(house));
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The mails in the folder, in the order in which they left.
fn mails(folder: &Path) -> Vec<Read> {
    let mut files: Vec<_> = std::fs::read_dir(folder.join("mail"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.is_file())
        .collect();
    // The machine's clock says when each was written: their names only say when they were queued.
    files.sort_by_key(|path| path.metadata().and_then(|meta| meta.modified()).expect("a time"));
    files.iter().map(|path| Read::from_file(path).expect("a mail")).collect()
}

fn person(house: &House, email: &str) -> PersonId {
    house.person_with(email).expect("the desk answers").expect("somebody")
}

#[test]
fn r008_each_addressee_gets_the_letter_once_in_their_language_and_the_log_says_when() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, _) = founded(folder.path());
    seat(&house, "a@valmora.example", "valmora", Lang::Fr);
    seat(&house, "b@ostra.example", "ostra", Lang::En);
    seat(&house, "b@ostra.example", "kesh", Lang::En);
    seat(&house, "d@halden.example", "halden-networks", Lang::Ar);
    send(&house).expect("sent");
    let waits = Outcome::Queued { attempts: 0, due: now(), fault: None };
    assert!(outcomes(&house).values().all(|outcome| *outcome == waits), "{:?}", log(&house));

    served.post().set_base(BASE);
    ended(&house);
    let log = log(&house);
    assert_eq!(log.len(), 4, "one line for each participant");
    assert!(log.iter().all(|one| one.outcome == Outcome::Sent(now()) && one.queued == now()), "{log:?}");
    assert!(!format!("{log:?}").contains('@'));
    served.stop();
    let mails: BTreeMap<_, _> =
        mails(folder.path()).into_iter().map(|mail| (mail.to.clone(), mail)).collect();
    assert_eq!(mails.len(), 3, "one mail a person, for however many participants");
    let (french, english) = (&mails["a@valmora.example"], &mails["b@ostra.example"]);
    assert!(french.subject.starts_with("[WTPF-21] CL-19/34 – Organisation du sixième"), "{}", french.subject);
    assert!(english.subject.starts_with("[WTPF-21] CL-19/34: Planning of"), "{}", english.subject);
    // In Arabic each variable is isolated.
    let arabic = mails["d@halden.example"].subject.replace(['\u{2068}', '\u{2069}'], "");
    assert!(arabic.starts_with("[WTPF-21] CL-19/34 – "), "{arabic}");
    for said in [
        "Issued by: Secretary-General",
        "Geneva, 18 July 2019",
        "Reference: CL-19/34",
        "Contact: Secretariat of the forum",
        "E-mail: wtpf2021@itu.int",
        "Addressees, by category: Member State, ",
        "Subject: Planning of",
        "1. The forum is a place",
        "   Source: Circular letter CL-19/34, paragraph 1",
        "Annex 1: ",
        "http://127.0.0.1:8080/en/wtpf-21/mandate/dec-611",
        "http://127.0.0.1:8080/en/wtpf-21/letter/cl-19-34",
        "because you act for: Ostra and Kesh.",
    ] {
        assert!(english.text.contains(said), "{said}: {}", english.text);
    }
    assert!(french.text.contains("Genève, le 18 juillet 2019"), "{}", french.text);
    assert!(!english.text.contains("have moved"), "no date has");
}

#[test]
fn a_letter_says_which_list_it_is_of_and_that_no_person_wrote_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, _) = founded(folder.path());
    seat(&house, "a@valmora.example", "valmora", Lang::En);
    send(&house).expect("sent");
    served.post().set_base("https://forum.example");
    ended(&house);
    served.stop();
    let file = std::fs::read_dir(folder.path().join("mail")).expect("a folder").flatten();
    let file = file.map(|file| file.path()).find(|path| path.is_file()).expect("a mail");
    let text = std::fs::read_to_string(file).expect("text");
    for header in ["List-Id: WTPF-21 <wtpf-21.forum.example>", "Auto-Submitted: auto-generated"] {
        assert!(text.contains(header), "{header}: {text}");
    }
}

#[test]
fn who_joins_later_gets_it_by_a_further_act_and_nobody_gets_it_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    served.post().set_base(BASE);
    seat(&house, "a@valmora.example", "valmora", Lang::En);
    send(&house).expect("sent");
    ended(&house);
    assert_eq!(send(&house), Err(Failure::Refused(Refusal::Conflict(Conflict::LetterSent(SYMBOL.into())))));
    let later = now() + SignedDuration::from_hours(24 * 20);
    clock.set(later);
    seat(&house, "c@ostra.example", "ostra", Lang::Ru);
    // Whoever has it for one participant has it for another as well.
    seat(&house, "a@valmora.example", "kesh", Lang::En);
    send(&house).expect("sent to the new ones");
    ended(&house);
    let outcomes = outcomes(&house);
    assert_eq!(outcomes["ostra"], Outcome::Sent(later));
    assert_eq!([outcomes["valmora"], outcomes["kesh"]], [Outcome::Sent(now()); 2]);
    served.stop();
    let to: Vec<_> = mails(folder.path()).into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["a@valmora.example", "c@ostra.example"]);
}

#[test]
fn it_goes_again_to_who_took_the_place_of_whoever_it_did_not_reach_and_to_nobody_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    served.post().set_base(BASE);
    // An address that a form takes and a mail program does not.
    seat(&house, "a b@valmora.example", "valmora", Lang::En);
    seat(&house, "b@ostra.example", "ostra", Lang::En);
    send(&house).expect("sent");
    ended(&house);
    assert_eq!(outcomes(&house)["valmora"], Outcome::Failed(now(), SendFault::Address), "at once");
    let later = now() + SignedDuration::from_hours(24);
    clock.set(later);
    seat(&house, "c@valmora.example", "valmora", Lang::Fr);
    let again = || house.ask_and_wait(Ask::SendLetterAgain { actor: Actor::Operator });
    again().expect("sent again");
    ended(&house);
    let log: Vec<_> = log(&house).into_iter().map(|one| (one.participant.to_string(), one.outcome)).collect();
    let line = |of: &str, outcome| (of.to_owned(), outcome);
    assert_eq!(
        log,
        [
            line("valmora", Outcome::Failed(later, SendFault::Address)),
            line("ostra", Outcome::Sent(now())),
            line("valmora", Outcome::Sent(later)),
        ]
    );
    let sent: Vec<_> = house.published().state.letters.sent().map(|sent| (sent.people, sent.again)).collect();
    assert_eq!(sent, [(2, false), (2, true)]);
    served.stop();
    let to: Vec<_> = mails(folder.path()).into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["b@ostra.example", "c@valmora.example"]);
}

#[test]
fn nobody_to_write_to_is_told_apart_from_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, _) = founded(folder.path());
    seat(&house, "", "valmora", Lang::En);
    let refused = Failure::Refused(Refusal::Conflict(Conflict::NobodyAddressed));
    assert_eq!(send(&house), Err(refused), "nobody with an address");
    seat(&house, "b@ostra.example", "ostra", Lang::En);
    seat(&house, "c@kesh.example", "kesh", Lang::En);
    send(&house).expect("sent to the two");
    let known = house.correspondents(log(&house).iter().map(|one| one.person)).expect("read");
    assert!(known.values().all(|one| one.has_address && one.name == "A. Tamsin"));
    // The address of one is taken from them before the mail leaves: only the log still knows that there was one.
    let erased = person(&house, "c@kesh.example");
    let ostra = house.contact(person(&house, "b@ostra.example")).expect("read").expect("somebody");
    served.stop();
    drop((served, house));
    let mut desk = record::Sqlite::open_desk(&folder.path().join("wtpf-21.sqlite")).expect("a record");
    let gone = record::DeskChange::PutPerson(record::Person { email: String::new(), ..ostra });
    record::Desk::change(&mut desk, &[gone]).expect("changed");
    drop(desk);
    let open = || Folder::open(folder.path(), Clock::standing_at(now())).expect("a folder");
    open().erase(&Whom::Person(erased), "Request of the person").expect("erased");
    let served = open();
    let house = Arc::clone(served.house("wtpf-21").expect("it is there"));
    served.post().set_base(BASE);
    ended(&house);
    let outcomes = outcomes(&house);
    assert_eq!(outcomes.get("ostra"), Some(&Outcome::Nobody(now())));
    assert_eq!(outcomes.get("kesh"), None, "what was known of the copy is erased with the person");
    served.stop();
    assert_eq!(mails(folder.path()).len(), 0);
}

#[test]
fn what_somebody_waits_for_leaves_before_the_copies_of_a_letter_which_are_paced() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    let mandate = house.mandate().expect("open");
    // More people than leave in a second, all at one participant: all of them are written to.
    let people = LETTERS_A_SECOND * 2 + 1;
    let entity = mandate.participants[0].id.to_string();
    for number in 0..people {
        seat(&house, &format!("p{number}@member.example"), &entity, Lang::En);
    }
    send(&house).expect("sent");
    let late = |seconds: i64| now() + SignedDuration::from_secs(seconds);
    let mut queued: Vec<_> = log(&house).into_iter().map(|one| one.queued).collect();
    queued.sort_unstable();
    assert_eq!([queued[LETTERS_A_SECOND - 1], queued[LETTERS_A_SECOND]], [late(0), late(1)]);
    assert_eq!(queued[people - 1], late(2));
    clock.set(late(5));
    house.begin_sign_in("somebody@example.org", Lang::En, "").expect("begun");
    served.post().set_base(BASE);
    ended(&house);
    served.stop();
    let mails = mails(folder.path());
    assert_eq!(mails.len(), people + 1);
    assert_eq!(mails[0].to, "somebody@example.org", "the code came last and left first");
}

#[test]
fn what_waited_when_the_server_was_cut_off_is_sent_once_at_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, _) = founded(folder.path());
    seat(&house, "a@valmora.example", "valmora", Lang::En);
    seat(&house, "b@ostra.example", "ostra", Lang::En);
    send(&house).expect("sent");
    served.stop();
    drop((served, house));
    assert_eq!(mails(folder.path()).len(), 0);
    for _ in 0..2 {
        let served = Folder::open(folder.path(), Clock::standing_at(now())).expect("a folder");
        let house = Arc::clone(served.house("wtpf-21").expect("it is there"));
        served.post().set_base(BASE);
        ended(&house);
        assert!(send(&house).is_err(), "all have it");
        served.stop();
        assert_eq!(mails(folder.path()).len(), 2, "each once, however often it is opened");
    }
}

#[test]
fn on_a_clock_that_is_moved_a_mail_leaves_when_it_was_due() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    served.post().leave_when_due();
    seat(&house, "a@valmora.example", "valmora", Lang::En);
    send(&house).expect("sent");
    clock.set(now() + SignedDuration::from_hours(24 * 300));
    served.post().set_base(BASE);
    ended(&house);
    assert_eq!(outcomes(&house)["valmora"], Outcome::Sent(now()));
    served.stop();
    assert_eq!(mails(folder.path())[0].sent, now());
}
