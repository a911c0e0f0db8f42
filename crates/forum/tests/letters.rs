//! The circular letter: to whom it goes, that it goes to each once, and who sends it (R001 to R008).

mod world;

use std::collections::BTreeSet;

use forum::letters::{Copies, addressees, to_write_to};
use forum::participants::Seat;
use forum::refusal::{Conflict, Unknown};
use forum::{Actor, Command, Event, PersonId, Refusal};
use mandate::{EntityId, InstrumentId, OfficeId, OrganId};
use world::{World, digest, member, person, secretariat};

const DAY: &str = "2019-07-18T10:00:00+02:00";
const LATER: &str = "2019-08-05T10:00:00+02:00";
const SYMBOL: &str = "CL-19/34";

fn entity(name: &str) -> EntityId {
    EntityId::new(name).expect("an entity")
}

fn seat(world: &mut World, seed: u8, office: &str, of: Option<&str>) {
    let office = OfficeId::new(office).expect("an office");
    let command = Command::Seat { person: person(seed), seat: Seat { office, entity: of.map(entity) } };
    world.given(DAY, &Actor::Operator, command);
}

/// Those who would get it now, in order.
fn people(world: &World) -> Vec<PersonId> {
    let mandate = world.state.mandate().expect("open");
    let left = to_write_to(&world.state, mandate, SYMBOL, &BTreeSet::new());
    left.into_iter().flat_map(|addressee| addressee.people).collect::<BTreeSet<_>>().into_iter().collect()
}

fn send() -> Command {
    Command::SendLetter { without_address: BTreeSet::new() }
}

/// To whom it was sent.
fn to(events: &[Event]) -> (Vec<&str>, u32) {
    let [Event::LetterSent(sent)] = events else { panic!("one entry says it: {events:?}") };
    assert_eq!(sent.symbol, SYMBOL);
    (sent.to.iter().map(EntityId::as_str).collect(), sent.people)
}

fn opened(file: &str, participants: &str) -> World {
    let mandate = mandate::Mandate::parse(file, Some(participants)).expect("it reads");
    let open = Command::Open {
        mandate: mandate.into(),
        file: digest(1),
        participants: Some(digest(2)),
        key: "k".into(),
    };
    let mut world = World::empty();
    world.given(DAY, &Actor::Operator, open);
    world
}

#[test]
fn r005_it_goes_to_the_focal_points_of_those_it_is_addressed_to_and_else_to_who_acts_for_them() {
    let mut world = World::open();
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 2, "delegate", Some("valmora"));
    seat(&mut world, 3, "delegate", Some("ostra"));
    seat(&mut world, 4, "observer", Some("north-river-tel-union"));
    seat(&mut world, 5, "chair", None);
    seat(&mut world, 6, "expert", Some("marrow-coast"));
    seat(&mut world, 1, "focal-point", Some("kesh"));
    assert_eq!(people(&world), [person(1), person(3), person(4)], "each once");
    let mandate = world.state.mandate().expect("open");
    let all = addressees(&world.state, mandate);
    assert_eq!(
        all.len(),
        mandate.participants.len(),
        "all categories of the file are addressed but the public"
    );
    let nobody: Vec<_> = all.iter().filter(|one| one.people.is_empty()).collect();
    assert!(nobody.iter().any(|one| one.participant == entity("marrow-coast")), "an expert acts for nobody");
    assert_eq!(nobody.len(), all.len() - 4);
}

#[test]
fn r001_the_office_sends_it_and_the_record_names_participants_and_nobody() {
    let mut world = World::open();
    let nobody = world.when(DAY, &secretariat(), send()).expect_err("nobody has a seat");
    assert_eq!(nobody, Refusal::Conflict(Conflict::NobodyAddressed));
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 3, "focal-point", Some("valmora"));
    let refused = world.when(DAY, &member(1, "valmora"), send()).expect_err("not the office");
    let Refusal::NotTheOffice { basis, .. } = refused else { panic!("{refused}") };
    assert_eq!(basis.to_string(), "cl-19-34#header");
    let events = world.given(DAY, &secretariat(), send());
    assert_eq!(to(&events), (vec!["valmora"], 2));
    assert!(!serde_json::to_string(&events).expect("JSON").contains("p-"), "no person stands in it");
    let again = world.when(DAY, &secretariat(), send()).expect_err("once");
    assert_eq!(again, Refusal::Conflict(Conflict::LetterSent(SYMBOL.into())));
}

#[test]
fn who_joins_later_gets_it_by_a_further_act_that_names_the_new_participants_alone() {
    let mut world = World::open();
    seat(&mut world, 1, "focal-point", Some("valmora"));
    world.given(DAY, &secretariat(), send());
    seat(&mut world, 2, "delegate", Some("valmora"));
    let refused = world.when(LATER, &secretariat(), send()).expect_err("the participant has it");
    assert_eq!(refused, Refusal::Conflict(Conflict::LetterSent(SYMBOL.into())));
    seat(&mut world, 3, "focal-point", Some("ostra"));
    let events = world.given(LATER, &secretariat(), send());
    assert_eq!(to(&events), (vec!["ostra"], 1));
    let sendings: Vec<_> = world.state.letters.sendings(SYMBOL).collect();
    assert_eq!((sendings.len(), sendings[1].received_at), (2, world::at(LATER)));
    assert_eq!(world.state.letters.addressees(SYMBOL).count(), 2);
    assert_eq!(world.state.letters.sendings("CL-19/35").count(), 0);
}

#[test]
fn a_participant_whose_people_have_no_address_waits_until_one_has() {
    let mut world = World::open();
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 2, "focal-point", Some("ostra"));
    let without = |seeds: &[u8]| Command::SendLetter {
        without_address: seeds.iter().map(|seed| person(*seed)).collect(),
    };
    let nobody = world.when(DAY, &secretariat(), without(&[1, 2])).expect_err("no address");
    assert_eq!(nobody, Refusal::Conflict(Conflict::NobodyAddressed));
    assert_eq!(to(&world.given(DAY, &secretariat(), without(&[2]))), (vec!["valmora"], 1));
    assert_eq!(to(&world.given(LATER, &secretariat(), without(&[]))), (vec!["ostra"], 1));
}

#[test]
fn it_goes_again_to_whom_it_did_not_reach_by_an_act_of_its_own() {
    let copies = |on_their_way: &[(&str, u8)], failed: &[(&str, u8)]| {
        let read = |list: &[(&str, u8)]| list.iter().map(|(of, seed)| (entity(of), person(*seed))).collect();
        Copies { on_their_way: read(on_their_way), failed: read(failed) }
    };
    let again = |copies| Command::SendLetterAgain { without_address: BTreeSet::new(), copies };
    let mut world = World::open();
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 2, "focal-point", Some("valmora"));
    seat(&mut world, 3, "focal-point", Some("ostra"));
    let reached = Refusal::Conflict(Conflict::LetterReached(SYMBOL.into()));
    let never = world.when(DAY, &secretariat(), again(Copies::default())).expect_err("it was never sent");
    assert_eq!(never, reached);
    world.given(DAY, &secretariat(), send());
    let all = copies(&[("valmora", 1), ("valmora", 2), ("ostra", 3)], &[]);
    assert_eq!(world.when(LATER, &secretariat(), again(all)).expect_err("all have it"), reached);

    // One of two copies failed: whoever has it does not get it twice.
    let one = copies(&[("valmora", 1), ("ostra", 3)], &[("valmora", 2)]);
    let refused = world.when(LATER, &member(1, "valmora"), again(one.clone())).expect_err("not the office");
    assert!(matches!(refused, Refusal::NotTheOffice { .. }), "{refused}");
    let events = world.given(LATER, &secretariat(), again(one));
    let [Event::LetterSentAgain(sent)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!((sent.to.as_slice(), sent.people), (&[entity("valmora")][..], 1));
    assert!(!serde_json::to_string(&events).expect("JSON").contains("p-"), "no person stands in it");
    assert_eq!(world.state.letters.sendings(SYMBOL).filter(|sent| sent.again).count(), 1);
    assert_eq!(world.state.letters.addressees(SYMBOL).count(), 2, "each participant once");

    // The people of Ostra changed: nobody who acts for it has the letter.
    let unseat = Command::Unseat {
        person: person(3),
        seat: Seat { office: OfficeId::focal_point(), entity: Some(entity("ostra")) },
    };
    world.given(LATER, &Actor::Operator, unseat);
    seat(&mut world, 4, "focal-point", Some("ostra"));
    seat(&mut world, 5, "focal-point", Some("kesh"));
    let changed = copies(&[("valmora", 1), ("valmora", 2), ("ostra", 3)], &[]);
    let events = world.given(LATER, &secretariat(), again(changed));
    let [Event::LetterSentAgain(sent)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!((sent.to.as_slice(), sent.people), (&[entity("ostra")][..], 1), "Kesh was never sent it");
}

#[test]
fn who_was_erased_before_gets_none() {
    let mut world = World::open();
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 2, "focal-point", Some("ostra"));
    let erase = Command::Erase { person: person(1), ground: "Request of the person".into() };
    world.given(DAY, &Actor::Operator, erase);
    assert_eq!(to(&world.given(DAY, &secretariat(), send())).0, ["ostra"]);
}

#[test]
fn a_letter_that_says_nothing_is_not_sent() {
    let (start, end) = (world::WTPF.find("[[letter.body]]"), world::WTPF.find("[theme]"));
    let silent =
        format!("{}{}", &world::WTPF[..start.expect("a body")], &world::WTPF[end.expect("a theme")..]);
    let mut world = opened(&silent, world::PARTICIPANTS);
    seat(&mut world, 1, "focal-point", Some("valmora"));
    let refused = world.when(DAY, &secretariat(), send()).expect_err("no text");
    assert_eq!(refused.source().expect("a source").to_string(), "cl-19-34#header");
    assert!(matches!(refused, Refusal::LetterWithoutBody { .. }), "{refused}");
}

#[test]
fn r008_a_letter_without_words_in_a_language_does_not_read() {
    let english = "en = \"The forum is a place to exchange views on policy and regulatory matters.";
    let start = world::WTPF.find(english).expect("the first paragraph");
    let end = start + world::WTPF[start..].find("\", ").expect("its end");
    let file = format!("{}en = \" {}", &world::WTPF[..start], &world::WTPF[end..]);
    let faults = mandate::Mandate::parse(&file, None).expect_err("nothing in English");
    let told: Vec<_> = faults.lines().map(|(_, message)| message.to_owned()).collect();
    assert_eq!(told, ["[letter] body: the text in `en` is empty"]);
}

#[test]
fn without_a_letter_in_the_forum_file_there_is_nothing_to_send() {
    let (start, end) = (world::WTPF.find("[letter]"), world::WTPF.find("[theme]"));
    let none =
        format!("{}{}", &world::WTPF[..start.expect("a letter")], &world::WTPF[end.expect("a theme")..]);
    let mut world = opened(&none, world::PARTICIPANTS);
    let refused = world.when(DAY, &secretariat(), send());
    assert_eq!(refused, Err(Refusal::Unknown(Unknown::Letter)));
}

#[test]
fn a_letter_may_name_its_addressees() {
    let file = world::WTPF.replacen("[letter]", "[letter]\naddressees = [\"observer\"]", 1);
    let mut world = opened(&file, world::PARTICIPANTS);
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 4, "observer", Some("north-river-tel-union"));
    assert_eq!(people(&world), [person(4)]);
    let wrong = file.replace("[\"observer\"]", "[\"wizard\"]").replace("[\"res-2\",", "[\"nothing\",");
    let faults = mandate::Mandate::parse(&wrong, Some(world::PARTICIPANTS)).expect_err("neither exists");
    let told: Vec<_> = faults.lines().map(|(_, message)| message.to_owned()).collect();
    assert!(told.iter().any(|one| one.contains("no category `wizard`")), "{told:?}");
    assert!(told.iter().any(|one| one.contains("no instrument `nothing`")), "{told:?}");
}

#[test]
fn what_was_sent_stays_what_it_says_when_the_forum_file_is_revised() {
    let mut world = World::open();
    seat(&mut world, 1, "focal-point", Some("valmora"));
    world.given(DAY, &secretariat(), send());
    let revised = world::WTPF.replace("It has no binding outcomes.", "Its outcomes bind nobody.");
    assert_ne!(revised, world::WTPF);
    let adopt = Command::Adopt {
        organ: OrganId::new("council").expect("an organ"),
        instrument: InstrumentId::new("dec-611").expect("an instrument"),
        mandate: world::mandate(&revised),
        file: digest(3),
        participants: Some(digest(2)),
    };
    world.given(LATER, &Actor::Operator, adopt);
    let file = world.state.letter_file(SYMBOL).expect("it was sent");
    let letter = file.letter.as_ref().expect("a letter");
    assert!(letter.body.iter().any(|paragraph| paragraph.text.en.contains("no binding outcomes")));
    assert!(world.state.letter_file("CL-19/35").is_none());
}

#[test]
fn e05_a_letter_knows_which_of_its_dates_have_moved_since() {
    let mut world = World::open();
    assert_eq!(world.state.letter_moves(SYMBOL), []);
    seat(&mut world, 1, "focal-point", Some("valmora"));
    world.given(DAY, &secretariat(), send());
    // The deadline of nominations and not the one of comments, which was the same day.
    let revised = world::WTPF.replacen(
        "decided = [{ date = \"2019-08-21\", source = \"dec-611#annex-2-row-3\" }]",
        "decided = [{ date = \"2019-08-21\", source = \"dec-611#annex-2-row-3\" }, { date = \"2019-08-30\", source = \"dec-611#decides-8\" }]",
        1,
    );
    assert_ne!(revised, world::WTPF);
    let adopt = Command::Adopt {
        organ: OrganId::new("council").expect("an organ"),
        instrument: InstrumentId::new("dec-611").expect("an instrument"),
        mandate: world::mandate(&revised),
        file: digest(3),
        participants: Some(digest(2)),
    };
    world.given(LATER, &Actor::Operator, adopt);
    let moved = world.state.letter_moves(SYMBOL);
    assert_eq!(moved.len(), 1);
    assert_eq!(
        (moved[0].row.as_str(), moved[0].was.date.to_string().as_str()),
        ("nominations", "2019-08-21")
    );
    assert_eq!(moved[0].now.as_ref().expect("it stays").date.to_string(), "2019-08-30");
    let wrong = world::WTPF.replace("rows = [\"nominations\"]", "rows = [\"nothing\"]");
    let faults = mandate::Mandate::parse(&wrong, None).expect_err("there is no such row");
    assert!(faults.lines().any(|(_, told)| told.contains("no row `nothing`")));
}

#[test]
fn the_most_participants_that_a_file_has_fit_into_one_entry() {
    let participant = |number: usize| {
        let name = mandate::LANGUAGES.map(|lang| format!("{lang} = \"N\"")).join(", ");
        // The longest name that a file takes.
        let id = format!("n{number:0>width$}", width = mandate::ids::ID_BYTES_MAX - 1);
        format!("[[participant]]\nid = \"{id}\"\ncategory = \"member-state\"\nname = {{ {name} }}\n")
    };
    let participants: String = (0..mandate::participants::PARTICIPANTS_MAX).map(participant).collect();
    let mut world = opened(world::WTPF, &participants);
    let all: Vec<_> =
        world.state.mandate().expect("open").participants.iter().map(|one| one.id.clone()).collect();
    for id in &all {
        let office = OfficeId::new("focal-point").expect("an office");
        let seat = Seat { office, entity: Some(id.clone()) };
        world.given(DAY, &Actor::Operator, Command::Seat { person: person(1), seat });
    }
    let events = world.given(DAY, &secretariat(), send());
    assert_eq!((to(&events).0.len(), to(&events).1), (all.len(), 1));
    assert!(serde_json::to_vec(&events).expect("JSON").len() < 1 << 19, "half of what an entry holds");
}
