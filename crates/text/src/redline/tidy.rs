//! Joining changes that a reader sees as one.

use super::parts::{Edit, Parts, is_bracket, is_word, letters};
use crate::limits::ISLAND_LETTERS_MAX;

/// Takes a short run that stayed between two changes into them.
///
/// `proportionate safeguards of risk` → `adequate measures of care` is one change, not two around an `of`. A run is taken
/// in where it has at most [`ISLAND_LETTERS_MAX`] letters, no more than the change on either side, and words went and
/// came around it: where only words came or only words went, what stays between them says more. A square bracket that
/// stays is never taken in.
pub(super) fn join(old: &Parts<'_>, new: &Parts<'_>, edits: &mut Vec<Edit>) {
    let mut joined: Vec<Weighed> = Vec::with_capacity(edits.len());
    for edit in edits.drain(..) {
        let start = joined.last().map_or(edit.old.start, |before| before.edit.old.end);
        let island = weight(old.list(start..edit.old.start));
        let letters = [letters_of(old.list(edit.old.clone())), letters_of(new.list(edit.new.clone()))];
        joined.push(Weighed { edit, letters, island });
        // A change that grew may now take in the run before it.
        while let [.., before, after] = joined.as_mut_slice() {
            let Some(island) = after.island.filter(|island| takes_in(before, after, *island)) else { break };
            (before.edit.old.end, before.edit.new.end) = (after.edit.old.end, after.edit.new.end);
            for (letters, others) in before.letters.iter_mut().zip(after.letters) {
                *letters = (*letters + island + others).min(ISLAND_LETTERS_MAX);
            }
            joined.pop();
        }
    }
    edits.extend(joined.into_iter().map(|weighed| weighed.edit));
}

/// A change and what was counted of it, once: it may grow as often as there are changes.
struct Weighed {
    edit: Edit,
    /// The letters that went and those that came, up to [`ISLAND_LETTERS_MAX`].
    letters: [usize; 2],
    /// The letters of the run that stayed before it; none where it is never taken in.
    island: Option<usize>,
}

fn takes_in(before: &Weighed, after: &Weighed, island: usize) -> bool {
    let went = !(before.edit.old.is_empty() && after.edit.old.is_empty());
    let came = !(before.edit.new.is_empty() && after.edit.new.is_empty());
    let outweighs = |one: &Weighed| one.letters.iter().any(|letters| *letters >= island);
    went && came && outweighs(before) && outweighs(after)
}

/// The letters of a run that stayed, if it may be taken in.
fn weight(island: &[&str]) -> Option<usize> {
    let mut weight = 0;
    for part in island {
        weight += letters(part);
        if weight > ISLAND_LETTERS_MAX || is_bracket(part) {
            return None;
        }
    }
    Some(weight)
}

/// The letters of a run, up to [`ISLAND_LETTERS_MAX`].
fn letters_of(parts: &[&str]) -> usize {
    let mut sum = 0;
    for part in parts {
        sum += letters(part);
        if sum >= ISLAND_LETTERS_MAX {
            return ISLAND_LETTERS_MAX;
        }
    }
    sum
}

/// Leaves out of a change the marks and brackets that are the same at both its ends: `para. 11)]` → `para. 12)]` changes no
/// bracket, though the sentences have no word in common.
pub(super) fn keep_marks(old: &Parts<'_>, new: &Parts<'_>, edit: &mut Edit) {
    let is_mark = |(a, b): (Option<usize>, Option<usize>)| match (a, b) {
        (Some(a), Some(b)) => old.at(a) == new.at(b) && !is_word(old.at(a)),
        _ => false,
    };
    while is_mark((edit.old.clone().next_back(), edit.new.clone().next_back())) {
        (edit.old.end, edit.new.end) = (edit.old.end - 1, edit.new.end - 1);
    }
    while is_mark((edit.old.clone().next(), edit.new.clone().next())) {
        (edit.old.start, edit.new.start) = (edit.old.start + 1, edit.new.start + 1);
    }
}
