//! A forum whose chance can be foretold: the same each time, in a folder of its own, done by the clock alone.

use std::path::Path;
use std::sync::Arc;

use forum::Actor;
use forum::comments::{Sent, Status};
use forum::event::Target;
use jiff::Timestamp;
use mandate::Mandate;
use registry::{Ask, Chance, Clock, Comment, Folder, FolderFault, House, Sender, Who};

const NOTICE: &str = include_str!("../../../forums/notice-and-comment.toml");
const DRAFT: &str = "# 1 Terms\n\n1.1 A paragraph.\n\n1.2 Another.\n";

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn chance(seed: u64) -> Chance {
    Chance::predictable_for_simulation_only(seed, "record")
}

/// A forum with a draft and a comment that nobody confirmed, and its folder.
fn lived(path: &Path, chance: Chance) -> (Folder, Arc<House>, Clock) {
    let clock = Clock::standing_at(at("2021-01-04T09:00:00Z"));
    let mut folder = Folder::open_for_simulation_only(path, clock.clone(), chance).expect("a folder");
    let mandate = Mandate::parse(NOTICE, None).expect("the file reads");
    let house = folder.found(NOTICE, None, mandate).expect("founded");
    let options = text::Options { scope: "1".into(), lang_default: "en".into() };
    let document = text::Document::from_markdown(DRAFT, &options).expect("a draft");
    house.publish(Actor::Operator, document, None).expect("published");
    let comment = Comment {
        draft: 1,
        target: Target::Draft,
        sent: Sent { wording: None, reason: Some("Why.".into()), language: "en".into() },
        wording_unchanged: false,
        sender: Sender::Public(Who {
            name: "A. Person".into(),
            affiliation: None,
            email: String::new(),
            language: locale::Lang::En,
        }),
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    };
    house.ask_and_wait(Ask::Comment(Box::new(comment))).expect("filed");
    (folder, house, clock)
}

/// The size and the root of the record, and its key.
fn record(path: &Path, chance: Chance) -> (String, String) {
    let (folder, house, _) = lived(path, chance);
    let checkpoint = house.published().checkpoint.lines().take(3).collect::<Vec<_>>().join(" ");
    let key = house.key().to_string();
    folder.stop();
    (checkpoint, key)
}

#[test]
fn given_one_seed_when_the_same_is_done_twice_then_record_and_key_are_the_same_and_otherwise_neither_is() {
    let of = |chance| record(tempfile::tempdir().expect("a folder").path(), chance);
    let first = of(chance(7));
    assert_eq!(first, of(chance(7)));
    for other in [of(chance(8)), of(Chance::default())] {
        assert_ne!(first.0, other.0, "the record");
        assert_ne!(first.1, other.1, "the key");
    }
}

#[test]
fn given_a_folder_with_something_in_it_when_a_simulation_wants_it_then_it_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (kept, ..) = lived(folder.path(), chance(7));
    kept.stop();
    drop(kept);
    let clock = Clock::standing_at(at("2021-01-04T09:00:00Z"));
    let again = Folder::open_for_simulation_only(folder.path(), clock.clone(), chance(7));
    assert!(matches!(again, Err(FolderFault::NotEmpty(_))));
    // It is a data folder like any other.
    let served = Folder::open(folder.path(), clock).expect("a folder");
    assert_eq!(served.houses().count(), 1);
    served.stop();
}

#[test]
fn given_a_clock_that_is_set_when_what_is_due_is_asked_for_then_it_is_done_at_that_instant() {
    let path = tempfile::tempdir().expect("a folder");
    let (folder, house, clock) = lived(path.path(), chance(7));
    let reference = "C1-0001".parse().expect("a reference");
    let status = || house.published().state.comments.get(reference).expect("there").status;
    house.ask_and_wait(Ask::WhatIsDue).expect("done");
    assert_eq!(status(), Status::Received, "there is time to confirm");
    let (due, _) = house.published().state.next_due().expect("it lapses");
    clock.set(due);
    house.ask_and_wait(Ask::WhatIsDue).expect("done");
    assert_eq!(status(), Status::Lapsed);
    assert_eq!(house.published().filed_at, due);
    folder.stop();
}
