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
    let mut joined: Vec<Edit> = Vec::with_capacity(edits.len());
    for edit in edits.drain(..) {
        joined.push(edit);
        // A change that grew may now take in the run before it.
        while let [.., before, after] = joined.as_mut_slice() {
            if !takes_in(old, new, before, after) {
                break;
            }
            (before.old.end, before.new.end) = (after.old.end, after.new.end);
            joined.pop();
        }
    }
    *edits = joined;
}

fn takes_in(old: &Parts<'_>, new: &Parts<'_>, before: &Edit, after: &Edit) -> bool {
    let island = old.list(before.old.end..after.old.start);
    let mut weight = 0;
    for part in island {
        weight += letters(part);
        if weight > ISLAND_LETTERS_MAX || is_bracket(part) {
            return false;
        }
    }
    let went = !(before.old.is_empty() && after.old.is_empty());
    let came = !(before.new.is_empty() && after.new.is_empty());
    let outweighs = |edit: &Edit| {
        let sum = |parts: &[&str]| {
            parts
                .iter()
                .scan(0, |sum, part| {
                    *sum += letters(part);
                    Some(*sum)
                })
                .find(|sum| *sum >= weight)
                .is_some()
        };
        weight == 0 || sum(old.list(edit.old.clone())) || sum(new.list(edit.new.clone()))
    };
    went && came && outweighs(before) && outweighs(after)
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
