//! The circular letter: to whom it goes, and that it goes once.

mod world;

use forum::letters::recipients;
use forum::participants::Seat;
use forum::refusal::Conflict;
use forum::{Actor, Command, Event, PersonId, Refusal};
use mandate::{EntityId, OfficeId};
use world::{World, digest, member, person, secretariat};

const DAY: &str = "2019-07-18T10:00:00+02:00";

fn seat(world: &mut World, seed: u8, office: &str, entity: Option<&str>) {
    let office = OfficeId::new(office).expect("an office");
    let entity = entity.map(|name| EntityId::new(name).expect("an entity"));
    let command = Command::Seat { person: person(seed), seat: Seat { office, entity } };
    world.given(DAY, &Actor::Operator, command);
}

fn sent_to(world: &World) -> Vec<PersonId> {
    recipients(&world.state, world.state.mandate().expect("open")).into_iter().collect()
}

#[test]
fn r005_it_goes_to_the_focal_points_of_those_it_is_addressed_to_and_else_to_who_acts_for_them() {
    let mut world = World::open();
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 2, "delegate", Some("valmora"));
    seat(&mut world, 3, "delegate", Some("ostra"));
    seat(&mut world, 4, "observer", Some("north-river-tel-union"));
    seat(&mut world, 5, "chair", None);
    seat(&mut world, 6, "expert", Some("kesh"));
    seat(&mut world, 1, "focal-point", Some("kesh"));
    assert_eq!(sent_to(&world), [person(1), person(3), person(4)], "each once");
}

#[test]
fn r001_the_office_sends_it_once_under_its_number() {
    let mut world = World::open();
    let nobody = world.when(DAY, &secretariat(), Command::SendLetter).expect_err("nobody has a seat");
    assert_eq!(nobody, Refusal::Conflict(Conflict::NobodyAddressed));
    seat(&mut world, 1, "focal-point", Some("valmora"));
    let refused = world.when(DAY, &member(1, "valmora"), Command::SendLetter).expect_err("not the office");
    let Refusal::NotTheOffice { basis, .. } = refused else { panic!("{refused}") };
    assert_eq!(basis.to_string(), "cl-19-34#header");
    let events = world.given(DAY, &secretariat(), Command::SendLetter);
    let [Event::LetterSent(sent)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!((sent.symbol.as_str(), sent.count), ("CL-19/34", 1));
    assert_eq!(world.state.letters.sent().count(), 1);
    let again = world.when(DAY, &secretariat(), Command::SendLetter).expect_err("once");
    assert_eq!(again, Refusal::Conflict(Conflict::LetterSent("CL-19/34".into())));
}

#[test]
fn a_letter_may_name_its_addressees() {
    let file = world::WTPF.replacen("[letter]", "[letter]\naddressees = [\"observer\"]", 1);
    let mut world = World::empty();
    let open = Command::Open {
        mandate: world::mandate(&file),
        file: digest(1),
        participants: Some(digest(2)),
        key: "k".into(),
    };
    world.given(DAY, &Actor::Operator, open);
    seat(&mut world, 1, "focal-point", Some("valmora"));
    seat(&mut world, 4, "observer", Some("north-river-tel-union"));
    assert_eq!(sent_to(&world), [person(4)]);
    let wrong = file.replace("[\"observer\"]", "[\"wizard\"]").replace("[\"res-2\",", "[\"nothing\",");
    let faults = mandate::Mandate::parse(&wrong, Some(world::PARTICIPANTS)).expect_err("neither exists");
    let told: Vec<_> = faults.lines().map(|(_, message)| message.to_owned()).collect();
    assert!(told.iter().any(|one| one.contains("no category `wizard`")), "{told:?}");
    assert!(told.iter().any(|one| one.contains("no instrument `nothing`")), "{told:?}");
}
