//! Comparing the words of a sentence in two versions.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Interner};

use super::parts::{Edit, Parts, is_space, is_word};
use crate::limits::SLIDE_WORDS_MAX;

/// What changed between two ranges of words.
///
/// White space is left out of the comparison, which finds the words and marks that stay (Histogram diff); then the white
/// space between two that stay is looked at. So a space never stands alone between two changes.
pub(super) fn compare(old: &Parts<'_>, new: &Parts<'_>, within: &Edit) -> Vec<Edit> {
    let (old_solid, new_solid) = (solid(old, &within.old), solid(new, &within.new));
    let (before, after) = (old.each(&old_solid), new.each(&new_solid));
    let mut input = InternedInput {
        before: Vec::with_capacity(before.len()),
        after: Vec::with_capacity(after.len()),
        interner: Interner::new(before.len() + after.len()),
    };
    input.update_before(before.iter().copied());
    input.update_after(after.iter().copied());
    let diff = Diff::compute(Algorithm::Histogram, &input);

    // The place of a word or mark among all parts; the end of the range after the last.
    let begins = |solid: &[usize], at: usize, end: usize| solid.get(at).copied().unwrap_or(end);
    let mut edits = Vec::new();
    let (mut old_at, mut new_at) = (within.old.start, within.new.start);
    let mut gap = |old_end: usize, new_end: usize, old_next: usize, new_next: usize| {
        let edit = trimmed(old, new, Edit { old: old_at..old_end, new: new_at..new_end });
        if !edit.is_nothing() {
            edits.push(edit);
        }
        (old_at, new_at) = (old_next, new_next);
    };
    let (mut i, mut j) = (0, 0);
    let mut stays = |i: &mut usize, j: &mut usize, until: usize| {
        while *i < until {
            gap(old_solid[*i], new_solid[*j], old_solid[*i] + 1, new_solid[*j] + 1);
            (*i, *j) = (*i + 1, *j + 1);
        }
    };
    let mut hunks = diff.hunks().peekable();
    while let Some(hunk) = hunks.next() {
        let next = hunks.peek().map_or(before.len(), |next| next.before.start as usize);
        let hunk = Edit {
            old: hunk.before.start as usize..hunk.before.end as usize,
            new: hunk.after.start as usize..hunk.after.end as usize,
        };
        let hunk = slid(&before, &after, hunk, i, next);
        stays(&mut i, &mut j, hunk.old.start);
        (i, j) = (hunk.old.end, hunk.new.end);
    }
    stays(&mut i, &mut j, before.len());
    gap(
        begins(&old_solid, before.len(), within.old.end),
        begins(&new_solid, after.len(), within.new.end),
        within.old.end,
        within.new.end,
    );
    edits
}

/// The places of the words and marks of a range.
fn solid(parts: &Parts<'_>, range: &Range<usize>) -> Vec<usize> {
    // Every second part is a space.
    let mut solid = Vec::with_capacity(range.len() / 2 + 1);
    solid.extend(range.clone().filter(|at| !is_space(parts.at(*at))));
    solid
}

/// Without what stays at both ends.
fn trimmed(old: &Parts<'_>, new: &Parts<'_>, edit: Edit) -> Edit {
    let (gone, come) = (old.list(edit.old.clone()), new.list(edit.new.clone()));
    let start = gone.iter().zip(come).take_while(|(a, b)| a == b).count();
    let (gone, come) = (&gone[start..], &come[start..]);
    let end = gone.iter().rev().zip(come.iter().rev()).take_while(|(a, b)| a == b).count();
    Edit { old: edit.old.start + start..edit.old.end - end, new: edit.new.start + start..edit.new.end - end }
}

/// Where only words came, or only words went, and the same can be said of places beside it: the place at which it reads
/// best, the last one of those. `from` and `until` are the first old word after the edit before and that of the next.
fn slid(before: &[&str], after: &[&str], edit: Edit, from: usize, until: usize) -> Edit {
    let (list, range) = match (edit.old.is_empty(), edit.new.is_empty()) {
        (true, false) => (after, &edit.new),
        (false, true) => (before, &edit.old),
        _ => return edit,
    };
    let back = (edit.old.start - from).min(SLIDE_WORDS_MAX);
    let back =
        (0..back).take_while(|step| list[range.start - step - 1] == list[range.end - step - 1]).count();
    let on = (until - edit.old.end).min(SLIDE_WORDS_MAX);
    let on = (0..on).take_while(|step| list[range.start + step] == list[range.end + step]).count();
    let place = |slide: usize| range.start + slide - back..range.end + slide - back;
    let best = (0..=back + on).max_by_key(|slide| reads_well(&list[place(*slide)])).unwrap_or(back);
    let moved = |range: &Range<usize>| range.start + best - back..range.end + best - back;
    Edit { old: moved(&edit.old), new: moved(&edit.new) }
}

/// How well a run reads that came or went as a whole: with both brackets of a pair, and with the mark at its end rather
/// than at its beginning.
fn reads_well(run: &[&str]) -> (bool, bool) {
    let mut open = 0_i32;
    let mut balanced = true;
    for part in run {
        open += i32::from(matches!(*part, "[" | "［")) - i32::from(matches!(*part, "]" | "］"));
        balanced &= open >= 0;
    }
    let ends = |part: Option<&&str>| {
        part.is_some_and(|part| !is_word(part) && !matches!(*part, "[" | "［" | "(" | "（"))
    };
    (balanced && open == 0, ends(run.last()) && !ends(run.first()))
}
