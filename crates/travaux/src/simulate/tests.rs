//! What a simulation is made of holds together: nothing is refused that was expected to be allowed.

use std::path::Path;

use mandate::Mandate;

use super::live;
use crate::files::Texts;

const WTPF: &str = include_str!("../../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../../forums/wtpf-21.participants.toml");
const NOTICE: &str = include_str!("../../../../forums/notice-and-comment.toml");

/// What the tests look at of a life.
struct Lived {
    unforeseen: Vec<String>,
    comments: usize,
    rounds: usize,
    closed: bool,
    refusals: usize,
}

fn lived(forum: &str, participants: Option<&str>, seed: u64, comments: usize) -> Lived {
    let texts = Texts { forum: forum.to_owned(), participants: participants.map(str::to_owned) };
    let mandate = Mandate::parse(forum, participants).expect("the file reads");
    let data = tempfile::tempdir().expect("a folder");
    let path: &Path = data.path();
    let (folder, world) = live(&texts, &mandate, seed, comments, path).expect("it is lived");
    let published = world.published();
    let state = &published.state;
    let rounds = state.comments.rounds();
    let count = rounds.iter().map(|round| state.comments.received_count(*round)).sum();
    let lived = Lived {
        unforeseen: world.tally.unforeseen.clone(),
        comments: count,
        rounds: state.drafts.published().count(),
        closed: state.drafts.published().all(|draft| {
            let round = draft.text.number;
            state.dispositions.published_at(round).is_some() && state.answers_missing(round).is_complete()
        }),
        refusals: world.tally.refused.values().sum(),
    };
    folder.stop();
    lived
}

#[test]
fn given_a_forum_file_of_the_house_when_it_is_lived_then_every_comment_is_sent_and_every_round_closed() {
    let screening = WTPF.replace("screening = { is = false", "screening = { is = true");
    let strict = WTPF
        .replace("grace-hours = { is = 24", "grace-hours = { is = 0")
        .replace("sender-changes = { is = true", "sender-changes = { is = false");
    let files = [
        (WTPF, Some(PARTICIPANTS), 4),
        (WTPF, None, 4),
        (NOTICE, None, 3),
        (&screening, Some(PARTICIPANTS), 4),
        (&strict, None, 4),
    ];
    for (forum, participants, rounds) in files {
        for (seed, comments) in [(1, 0), (2, 1), (3, 40)] {
            let lived = lived(forum, participants, seed, comments);
            let told = format!("seed {seed}, {comments} comments");
            assert_eq!(lived.unforeseen, Vec::<String>::new(), "{told}");
            assert_eq!((lived.comments, lived.rounds, lived.closed), (comments, rounds, true), "{told}");
            assert!(lived.refusals > 5, "{told}: {} refusals", lived.refusals);
        }
    }
}

#[test]
fn given_a_timetable_in_which_no_clock_can_stand_when_it_is_simulated_then_that_is_said() {
    let forum = WTPF.replace("2019-08-01", "1959-08-01");
    let texts = Texts { forum: forum.clone(), participants: None };
    let mandate = Mandate::parse(&forum, None).expect("the file reads");
    let data = tempfile::tempdir().expect("a folder");
    let fault = live(&texts, &mandate, 1, 1, data.path()).err().expect("it is refused");
    assert!(fault.to_string().contains("cannot be lived"), "{fault}");
    assert_eq!(std::fs::read_dir(data.path()).expect("a folder").count(), 0, "nothing was begun");
}
