//! Dates that later forum files moved: none is lost, and each move says who made it.

mod world;

use forum::timetable::Change;
use forum::{Command, CommentRef};
use mandate::{InstrumentId, OrganId, RowId, When};
use world::{World, comment, mandate, member, public, secretariat};

const COMMENTS_3: &str = "decided = [{ date = \"2020-06-15\", source = \"dec-611#annex-2-row-12\" }]";

fn adopt(file: &str, seed: u8) -> Command {
    Command::Adopt {
        organ: OrganId::new("council").expect("an organ"),
        instrument: InstrumentId::new("dec-611").expect("an instrument"),
        mandate: mandate(file),
        file: world::digest(seed),
        participants: None,
    }
}

/// The file of the house with other dates for the comments on the third draft.
fn with_dates(dates: &[&str]) -> String {
    let decided: Vec<String> = dates
        .iter()
        .map(|date| format!("{{ date = \"{date}\", source = \"dec-611#annex-2-row-12\" }}"))
        .collect();
    let file = world::WTPF.replacen(COMMENTS_3, &format!("decided = [{}]", decided.join(", ")), 1);
    assert!(file != world::WTPF || dates == ["2020-06-15"], "the file of the house changed its form");
    file
}

fn row(id: &str) -> RowId {
    RowId::new(id).expect("a row")
}

fn earlier(world: &World, id: &str) -> Vec<String> {
    let earlier = world.state.timetable.earlier(&row(id));
    earlier.iter().map(|dated| dated.decision.date.to_string()).collect()
}

#[test]
fn e05_given_a_later_file_with_another_date_then_the_move_names_both_and_the_instrument() {
    let mut world = World::with_third_draft();
    assert!(world.state.timetable.moves().is_empty(), "the first file moves nothing");
    world.given("2020-06-10T09:00:00+02:00", &secretariat(), adopt(&with_dates(&["2020-06-30"]), 50));
    let moves = world.state.timetable.moves();
    let [moved] = moves.as_slice() else { panic!("{moves:?}") };
    assert_eq!((moved.row.as_str(), moved.by.as_str()), ("comments-3", "dec-611"));
    assert_eq!(moved.seq, world.facts.last().expect("a fact").seq);
    let Change::Moved { was, now } = &moved.change else { panic!("{moved:?}") };
    assert_eq!((was.date.to_string(), now.date.to_string()), ("2020-06-15".into(), "2020-06-30".into()));
}

#[test]
fn e05_old_dates_stay_whether_the_later_file_repeats_them_or_not() {
    for second in [&["2020-06-30"][..], &["2020-06-15", "2020-06-30"]] {
        let mut world = World::with_third_draft();
        world.given("2020-06-10T09:00:00+02:00", &secretariat(), adopt(&with_dates(second), 50));
        assert_eq!(earlier(&world, "comments-3"), ["2020-06-15"], "{second:?}");
        assert!(earlier(&world, "consultation-3").is_empty(), "a row of its own (E08)");
        // Back to the day of the beginning: both moves stay.
        world.given("2020-06-12T09:00:00+02:00", &secretariat(), adopt(&with_dates(&["2020-06-15"]), 51));
        assert_eq!(earlier(&world, "comments-3"), ["2020-06-15", "2020-06-30"], "{second:?}");
        assert_eq!(world.state.timetable.moves_of(&row("comments-3")).len(), 2);
    }
}

#[test]
fn a_date_that_one_file_refined_is_earlier_without_a_move() {
    let world = World::with_third_draft();
    assert_eq!(earlier(&world, "ieg-1"), ["2019-09"]);
    assert!(world.state.timetable.moves_of(&row("ieg-1")).is_empty());
}

#[test]
fn given_a_row_that_a_later_file_leaves_out_then_it_is_dropped_with_its_last_date_and_may_come_back() {
    let mut world = World::with_third_draft();
    let start = world::WTPF.find("[[row]]\nid = \"ieg-3\"").expect("a row of the file");
    let length = world::WTPF[start + 1..].find("[[row]]").expect("another row") + 1;
    let mut without = world::WTPF.to_owned();
    without.replace_range(start..start + length, "");
    // Rules that name the row go with it.
    let pairs =
        ["[\"comments-3\", \"ieg-3\"], ", "[\"consultation-3\", \"ieg-3\"], ", "[\"ieg-3\", \"draft-4\"], "];
    let without =
        pairs.iter().fold(without, |text, pair| text.replace(pair, "")).replace("\"ieg-3\"", "\"ieg-2\"");
    world.given("2020-06-10T09:00:00+02:00", &secretariat(), adopt(&without, 50));
    let dropped = world.state.timetable.dropped();
    assert_eq!(dropped.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["ieg-3"]);
    let moves = world.state.timetable.moves_of(&row("ieg-3"));
    assert!(
        matches!(&moves[..], [only] if matches!(&only.change, Change::Dropped(was) if matches!(was.date, When::Month(_)))),
        "{moves:?}"
    );
    world.given("2020-06-11T09:00:00+02:00", &secretariat(), adopt(world::WTPF, 51));
    assert!(world.state.timetable.dropped().is_empty());
    assert!(matches!(world.state.timetable.moves_of(&row("ieg-3"))[1].change, Change::Added(_)));
}

#[test]
fn comments_are_listed_by_the_entry_that_published_them_and_waiting_ones_are_not() {
    let mut world = World::with_third_draft();
    let reference = |serial| CommentRef { round: 3, serial };
    world.given("2020-06-10T09:00:00+02:00", &public(1), Command::Comment(comment(3)));
    world.given("2020-06-10T09:00:01+02:00", &member(2, "kesh"), Command::Comment(comment(3)));
    let comments = &world.state.comments;
    assert_eq!(comments.get(reference(1)).and_then(forum::comments::Comment::made_public), None);
    let of_kesh =
        comments.get(reference(2)).and_then(forum::comments::Comment::made_public).expect("published");
    assert_eq!(of_kesh.at, world::at("2020-06-10T09:00:01+02:00"));
    let listed = |world: &World, before: u64| -> Vec<u32> {
        world.state.comments.published_before(3, before).map(|(reference, _)| reference.serial).collect()
    };
    assert_eq!(listed(&world, u64::MAX), [2]);
    world.given("2020-06-10T09:05:00+02:00", &public(1), Command::Confirm { reference: reference(1) });
    assert_eq!(listed(&world, u64::MAX), [1, 2], "the one published last comes first");
    assert_eq!(listed(&world, of_kesh.seq + 1), [2]);
    assert!(listed(&world, of_kesh.seq).is_empty());
}
