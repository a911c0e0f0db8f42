//! Which labels run on from one another.

use std::collections::HashMap;

use super::{Label, Labels, dates};
use crate::limits::{BARE_LABELS_REACH, LABELS_REACH};

/// Least letters that a noun has in common with its plural: `State` and `States`. A shorter one has it whole, and one of
/// [`ENDINGS`] after it: `day` and `days`, but not `The` and `These`.
const STEM_LETTERS: usize = 4;

/// Endings of plurals after a whole noun.
const ENDINGS: [&str; 5] = ["s", "es", "а", "и", "ы"];

/// Most letters of the ending by which they differ.
const ENDING_LETTERS_MAX: usize = 3;

/// Labels that count on from one another.
struct Run {
    last: usize,
    /// Place and reading of each.
    members: Vec<(usize, Label)>,
}

/// For each text the readings of its label that are taken, from all that it has; `texts` are the texts with their labels.
pub(in crate::markdown) fn taken(found: &[Option<(Labels, String)>]) -> Vec<Vec<Label>> {
    let mut runs: Vec<Run> = Vec::new();
    // By its sort and its last count.
    let mut open: HashMap<Label, usize> = HashMap::new();
    for (at, (labels, _)) in found.iter().enumerate().filter_map(|(at, found)| Some((at, found.as_ref()?))) {
        for label in &labels.readings {
            let before = Label { count: label.count - 1, ..*label };
            let reach = if label.sort.is_bare() { BARE_LABELS_REACH } else { LABELS_REACH };
            let run = open.remove(&before).filter(|run| at - runs[*run].last <= reach);
            let run = run.unwrap_or_else(|| {
                runs.push(Run { last: at, members: Vec::new() });
                runs.len() - 1
            });
            runs[run].last = at;
            runs[run].members.push((at, *label));
            open.insert(*label, run);
        }
    }
    let mut taken: Vec<Vec<Label>> = vec![Vec::new(); found.len()];
    for (at, label) in runs.iter().flat_map(|run| counting(&run.members, found)) {
        taken[*at].push(*label);
    }
    // The likelier reading is the first again.
    for (taken, labels) in taken.iter_mut().zip(found) {
        let place = |label: &Label| {
            labels.as_ref().and_then(|(labels, _)| labels.readings.iter().position(|other| other == label))
        };
        taken.sort_by_key(place);
    }
    taken
}

/// The part of a run that counts paragraphs.
fn counting<'a>(members: &'a [(usize, Label)], found: &[Option<(Labels, String)>]) -> &'a [(usize, Label)] {
    let words = |at: usize| found[at].as_ref().map_or("", |(labels, text)| &text[labels.words..]);
    let is_bare = members.first().is_some_and(|(_, first)| first.sort.is_bare());
    // A day of a month is what comes after a list: `3 May: the Forum closes`.
    let is_date = |(at, _): &(usize, Label)| is_bare && dates::follows(words(*at));
    let members = &members[..members.iter().position(is_date).unwrap_or(members.len())];
    if counts(members, words) { members } else { &[] }
}

/// Whether a run counts paragraphs; `words` are those after the label at a place.
fn counts<'a>(members: &[(usize, Label)], words: impl Fn(usize) -> &'a str) -> bool {
    let [(first_at, first), others @ ..] = members else { return false };
    if first.sort.needs_no_other() {
        return true;
    }
    let Some((second_at, _)) = others.first() else { return false };
    if !first.sort.is_bare() {
        return true;
    }
    let is_item = |(at, _): &(usize, Label)| {
        let words = words(*at);
        let is_sentence = words.ends_with(['.', '!', '?', '。']);
        let is_last = members.last().is_some_and(|(last, _)| last == at);
        is_last || !is_sentence || !words.starts_with(char::is_lowercase)
    };
    let is_near = others.len() > 1 || second_at - first_at == 1;
    first.count == 1
        && is_near
        && members.iter().all(is_item)
        && !is_plural(first_word(words(*first_at)), first_word(words(*second_at)))
}

fn first_word(words: &str) -> &str {
    let word = words.split_whitespace().next().unwrap_or_default();
    word.trim_matches(|c: char| !c.is_alphabetic())
}

/// Whether one and two of something are told of: `1 State agreed`, `2 States did not`.
fn is_plural(one: &str, two: &str) -> bool {
    let same = one.chars().zip(two.chars()).take_while(|(one, two)| one == two).count();
    let ending = one.chars().count().max(two.chars().count()) - same;
    let is_long = same >= STEM_LETTERS && (1..=ENDING_LETTERS_MAX).contains(&ending);
    is_long || (!one.is_empty() && two.strip_prefix(one).is_some_and(|ending| ENDINGS.contains(&ending)))
}
