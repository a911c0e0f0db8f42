//! Whatever is asked, in whatever order, the state keeps its promises.

mod world;

use forum::comments::Status;
use forum::snapshot::Snapshot;
use forum::{Actor, Command, CommentRef, Event, State, apply};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use world::{World, at, comment, draft, member, public, reason, secretariat};

fn actor() -> impl Strategy<Value = Actor> {
    prop_oneof![
        4 => (0u8..6).prop_map(public),
        3 => (0u8..6, prop::sample::select(vec!["valmora", "ostra", "fennel-systems", "atlantis"]))
            .prop_map(|(seed, entity)| member(seed, entity)),
        2 => Just(secretariat()),
        1 => Just(Actor::Operator),
        1 => Just(Actor::Timer),
    ]
}

fn reference() -> impl Strategy<Value = CommentRef> {
    (1u32..5, 1u32..12).prop_map(|(round, serial)| CommentRef { round, serial })
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        8 => (1u32..5, any::<bool>()).prop_map(|(round, late)| {
            let mut new = comment(round);
            new.form_opened_at = late.then(|| at("2019-08-10T00:00:00Z"));
            Command::Comment(new)
        }),
        4 => reference().prop_map(|reference| Command::Confirm { reference }),
        2 => reference().prop_map(|reference| Command::Withdraw { reference, reason: None }),
        2 => reference().prop_map(|reference| Command::Correct { reference, said: reason() }),
        1 => reference().prop_map(|reference| Command::Admit { reference, reason: None }),
        1 => reference().prop_map(|reference| Command::Lapse { reference }),
        3 => (1u32..5).prop_map(|number| Command::Publish { text: draft(number), changed: Some(Vec::new()) }),
        1 => (1u32..5, 0i64..800).prop_map(|(number, days)| Command::Prepare {
            text: draft(number),
            publish_at: at("2019-08-01T00:00:00Z") + SignedDuration::from_hours(24 * days),
            changed: Some(Vec::new()),
        }),
        1 => (0u8..6).prop_map(|seed| Command::Erase { person: world::person(seed), ground: "asked".into() }),
    ]
}

fn check(state: &State, now: Timestamp) -> Result<(), TestCaseError> {
    for round in state.comments.rounds() {
        let mut standing = 0;
        for (reference, filed) in state.comments.received(round, 0) {
            prop_assert_eq!(state.comments.get(reference), Some(filed));
            prop_assert!(filed.received_at() <= now);
            let waits = state.comments.confirm_by(reference).is_some();
            prop_assert!(!waits || filed.status == Status::Received, "only an unconfirmed comment waits");
            standing += u32::from(filed.is_public());
        }
        prop_assert_eq!(state.comments.standing(round), standing);
        let listed = state.comments.published(round).filter(|(_, filed)| filed.is_public()).count();
        prop_assert_eq!(listed, standing as usize);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_commands_in_any_order_keep_the_invariants_and_rebuild_the_same_state(
        steps in prop::collection::vec((actor(), command(), 0i64..200), 1..60),
    ) {
        let mut world = World::open();
        let mut now = at("2019-08-01T07:00:00Z");
        for (actor, command, hours) in steps {
            now += SignedDuration::from_hours(hours);
            while let Some((due, timer)) = world.state.next_due().filter(|(due, _)| *due <= now) {
                world.at(due, &Actor::Timer, timer).expect("what is due can be done");
            }
            let before = world.facts.len();
            let refused = world.at(now, &actor, command).is_err();
            prop_assert!(!refused || world.facts.len() == before, "a refusal adds nothing");
            check(&world.state, now)?;
        }
        let mut rebuilt = State::default();
        for fact in &world.facts {
            // As from the record: what was written is read again.
            let written = serde_json::to_string(&fact.event).expect("JSON");
            let mut read = fact.clone();
            read.event = Event::read(fact.event.kind(), &written).expect("a known kind").expect("well formed");
            prop_assert_eq!(&read.event, &fact.event);
            apply(&mut rebuilt, &read).expect("it fitted before");
        }
        prop_assert_eq!(&rebuilt.comments, &world.state.comments);
        prop_assert_eq!(&rebuilt.drafts, &world.state.drafts);
        prop_assert_eq!(&rebuilt.participants, &world.state.participants);
        prop_assert_eq!(rebuilt.timetable.filed(), world.state.timetable.filed());

        let taken = serde_json::to_string(&Snapshot::of(&world.state).filed).expect("JSON");
        let mandates = vec![world::mandate(world::WTPF)];
        let restored = Snapshot::of(&world.state).restore(mandates).expect("one file");
        prop_assert_eq!(&restored.comments, &world.state.comments);
        prop_assert_eq!(serde_json::to_string(&Snapshot::of(&restored).filed).expect("JSON"), taken);
    }
}
