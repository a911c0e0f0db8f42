//! What happens when.

use jiff::{SignedDuration, Timestamp};

use super::content::{self, DRAFTS, Seeded, instant};
use super::experts;

/// A step of the script.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Send the circular letter.
    Letter,
    /// Write the draft at this place, from the one before.
    Write(usize),
    /// Publish it.
    Draft(usize),
    /// Send a comment.
    Comment(Box<Seeded>),
    /// Prepare the answer to a comment.
    Answer(Box<Seeded>),
    /// Publish the answers of a round.
    PublishAnswers(u32),
    /// Nominate an expert, and what follows from it.
    Experts(experts::Step),
}

/// When the circular letter is sent: the morning of the day of its date, when the forum is open.
const LETTER: &str = "2019-07-18T10:00:00+02:00";

/// For each round: when its first answer is prepared, how long it takes until the next, when the next draft is written,
/// and when the answers are published.
const ANSWERS: [(&str, SignedDuration, Option<&str>, &str); 4] = [
    (
        "2019-09-30T09:10:00+02:00",
        SignedDuration::from_mins(395),
        Some("2019-10-21T10:00:00+02:00"),
        "2019-10-28T11:00:00+01:00",
    ),
    (
        "2020-02-17T09:10:00+01:00",
        SignedDuration::from_mins(275),
        Some("2020-03-16T10:00:00+01:00"),
        "2020-03-25T11:00:00+01:00",
    ),
    (
        "2020-09-28T09:10:00+02:00",
        SignedDuration::from_mins(145),
        Some("2020-10-19T10:00:00+02:00"),
        "2020-10-27T11:00:00+01:00",
    ),
    ("2021-02-22T09:10:00+01:00", SignedDuration::from_mins(195), None, "2021-03-10T11:00:00+01:00"),
];

/// The whole script, in order.
pub(super) fn steps() -> miette::Result<Vec<(Timestamp, Step)>> {
    let drafts = DRAFTS.iter().enumerate().map(|(place, (at, _))| (instant(at), Step::Draft(place)));
    let mut steps: Vec<_> = drafts.collect();
    steps.push((instant(LETTER), Step::Letter));
    let mut answered = [0_i32; ANSWERS.len()];
    for seed in content::comments() {
        let round = seed.reference.round as usize - 1;
        let (first, each, _, _) = ANSWERS[round];
        steps.push((seed.instant()?, Step::Comment(Box::new(seed.clone()))));
        if seed.is_answered() {
            steps.push((instant(first) + each * answered[round], Step::Answer(Box::new(seed))));
            answered[round] += 1;
        }
    }
    for ((_, _, written, published), round) in ANSWERS.into_iter().zip(1..) {
        steps.extend(written.map(|at| (instant(at), Step::Write(round as usize))));
        steps.push((instant(published), Step::PublishAnswers(round)));
    }
    steps.extend(experts::steps()?.into_iter().map(|(at, step)| (at, Step::Experts(step))));
    steps.sort_by_key(|(at, _)| *at);
    Ok(steps)
}
