//! Which draft brought each word.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Run;
use super::drafts::Drafts;
use super::trace::trace;
use crate::Item;

/// The words of each place of a draft.
type Known = BTreeMap<usize, Vec<Run>>;

/// The words at a place of a draft, each with the draft that brought it: from the oldest ancestors on, what stayed keeps
/// where it came from, what came is of its draft.
pub(super) fn words(drafts: &Drafts<'_>, draft: usize, place: usize) -> Vec<Run> {
    let mut wanted = vec![BTreeSet::from([place])];
    for draft in (1..=draft).rev() {
        let here = wanted.last().expect("BUG: it begins with one");
        let came = here.iter().filter_map(|place| drafts.came(draft, *place));
        wanted.push(came.flat_map(|item| item.old.iter().copied()).collect());
    }
    let mut known = Known::new();
    for (draft, places) in wanted.into_iter().rev().enumerate() {
        known = places.into_iter().map(|place| (place, at(drafts, draft, place, &known))).collect();
    }
    known.remove(&place).unwrap_or_default()
}

fn at(drafts: &Drafts<'_>, draft: usize, place: usize, before: &Known) -> Vec<Run> {
    let provision = drafts.provision(draft, place);
    let text = provision.plain();
    let mut runs = Vec::new();
    let came = |range: Range<usize>| Run {
        text: text[range.clone()].to_owned(),
        draft,
        id: provision.id,
        at: range.start,
    };
    let Some(item) = drafts.came(draft, place).filter(|item| !item.old.is_empty()) else {
        push(&mut runs, came(0..text.len()));
        return runs;
    };
    let (old, new) = (drafts.joined(draft - 1, &item.old), drafts.joined(draft, &item.new));
    let start = start(drafts, draft, item, place);
    let within = |range: Range<usize>| range.start.max(start)..range.end.min(start + text.len());
    for part in trace(&old, &new) {
        let here = within(part.new.clone());
        if here.is_empty() {
            continue;
        }
        let fresh = || came(here.start - start..here.end - start);
        let Some(from) = part.old else {
            push(&mut runs, fresh());
            continue;
        };
        let from = from + (here.start - part.new.start);
        let kept = cut(item, before, from..from + here.len());
        match kept {
            Some(kept) => kept.into_iter().for_each(|run| push(&mut runs, run)),
            None => push(&mut runs, fresh()),
        }
    }
    runs
}

/// Where the text of a place begins among all that came with it, joined by line feeds.
fn start(drafts: &Drafts<'_>, draft: usize, item: &Item, place: usize) -> usize {
    let before = item.new.iter().take_while(|other| **other != place);
    before.map(|other| drafts.provision(draft, *other).plain().len() + 1).sum()
}

/// The words that stand at a range of the joined texts of an item; none where the line feed between two is among them,
/// which no draft has.
fn cut(item: &Item, known: &Known, range: Range<usize>) -> Option<Vec<Run>> {
    let mut found = Vec::new();
    let mut at = 0;
    for place in &item.old {
        for run in &known[place] {
            let (start, end) = (range.start.max(at), range.end.min(at + run.text.len()));
            if start < end {
                let text = run.text[start - at..end - at].to_owned();
                found.push(Run { text, at: run.at + (start - at), ..run.clone() });
            }
            at += run.text.len();
        }
        at += 1;
    }
    let length: usize = found.iter().map(|run| run.text.len()).sum();
    (length == range.len()).then_some(found)
}

/// Adds words; those that stood together where they came from stay together.
fn push(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut() {
        _ if run.text.is_empty() => {}
        Some(last) if (last.draft, last.id, last.at + last.text.len()) == (run.draft, run.id, run.at) => {
            last.text.push_str(&run.text);
        }
        _ => runs.push(run),
    }
}
