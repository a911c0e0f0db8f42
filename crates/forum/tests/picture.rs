//! The list of which everyone sees the figures: it changes by a group's worth of people at once (E22).

mod world;

use std::collections::BTreeSet;

use forum::command::NewNomination;
use forum::nominations::{GROUP_MIN, Listed};
use forum::{Actor, Command, NominationRef};
use mandate::TagId;
use proptest::prelude::*;
use world::{World, digest, member, person, public};

const IN_TIME: &str = "2019-08-20T10:00:00+02:00";

fn valmora() -> Actor {
    member(1, "valmora")
}

/// The nomination with this place, from nought.
fn at_place(place: usize) -> NominationRef {
    format!("N-{:04}", place + 1).parse().expect("a reference")
}

fn nominate(world: &mut World, expert: u8) -> NominationRef {
    let new = NewNomination {
        expert: person(expert),
        topics: vec![TagId::new("ai").expect("a topic")],
        active_at_home: true,
        exception_chars: None,
        visa: false,
        details: digest(expert),
        form_opened_at: None,
    };
    let place = world.state.nominations.all().count();
    world.given(IN_TIME, &valmora(), Command::Nominate(new));
    at_place(place)
}

fn withdraw(world: &mut World, reference: NominationRef) {
    world.given(IN_TIME, &valmora(), Command::WithdrawNomination { reference });
}

fn shown(world: &World) -> usize {
    world.state.nominations.nominees_for_everyone().len()
}

/// Each of a list with what they are counted by.
fn places(list: Vec<Listed<'_>>) -> BTreeSet<(String, Vec<String>)> {
    let place = |listed: Listed<'_>| {
        let references = listed.nominations.iter().map(|one| one.reference.to_string());
        (format!("{:?}", listed.person), references.collect())
    };
    list.into_iter().map(place).collect()
}

#[test]
fn e22_given_a_list_that_is_shown_when_fewer_than_five_come_or_go_then_its_figures_stay() {
    let mut world = World::open();
    for expert in 50..55 {
        nominate(&mut world, expert);
    }
    assert_eq!(shown(&world), 5);
    for expert in 55..58 {
        nominate(&mut world, expert);
        assert_eq!(shown(&world), 5, "one more says nothing of that one");
    }
    world.given(IN_TIME, &public(50), Command::DeclineNomination { reference: at_place(0) });
    assert_eq!(shown(&world), 5, "nor does one fewer");
    withdraw(&mut world, at_place(1));
    assert_eq!(shown(&world), 6, "three came and two went");
}

#[test]
fn e22_given_one_person_who_comes_and_goes_when_it_is_often_enough_then_nothing_else_is_shown() {
    let mut world = World::open();
    for expert in 50..56 {
        nominate(&mut world, expert);
    }
    for _ in 0..6 {
        let reference = nominate(&mut world, 70);
        withdraw(&mut world, reference);
    }
    assert_eq!(shown(&world), 5, "of the sixth everyone learns with others only");
}

proptest! {
    // 0 to 9 nominate a person, 10 to 19 take their nomination back, 20 to 29 decline for them.
    #[test]
    fn two_pictures_differ_by_a_group_of_people(acts in prop::collection::vec(0..30u8, 0..80)) {
        let mut world = World::open();
        let mut before = BTreeSet::new();
        for act in acts {
            let expert = 50 + act % 10;
            let standing = world.state.nominations.of_expert(person(expert)).find(|one| one.stands());
            match (act / 10, standing.map(|one| one.reference)) {
                (0, None) => drop(nominate(&mut world, expert)),
                (1, Some(reference)) => withdraw(&mut world, reference),
                (2, Some(reference)) => {
                    drop(world.given(IN_TIME, &public(expert), Command::DeclineNomination { reference }));
                }
                _ => {}
            }
            let nominations = &world.state.nominations;
            let now = if nominations.pictured_at().is_some() { places(nominations.nominees_for_everyone()) } else { BTreeSet::new() };
            let people: BTreeSet<_> = before.symmetric_difference(&now).map(|(who, _)| who.clone()).collect();
            prop_assert!(people.is_empty() || people.len() >= GROUP_MIN as usize, "{people:?}");
            before = now;
        }
    }
}
