//! One that became several, and several that became one.

use std::collections::{BTreeMap, BTreeSet};

use super::links::Links;
use super::texts::{Class, Text, Texts, percent, without};
use crate::limits::PARTS_REACH;

/// How much of what a part says the whole must say too, beyond its other parts, in percent.
const PART_OF_WHOLE_MIN: u8 = 50;
/// The same for a part that says less than a tenth of the whole.
const SMALL_PART_OF_WHOLE_MIN: u8 = 75;

/// Fewest words of a part that is too short to be known by itself.
const SHORT_PART_WORDS_MIN: usize = 2;

/// Hangs what has no link on a neighbour's, where it says what is left of the neighbour's other side.
pub(super) fn link(texts: &Texts, links: &mut Links) {
    let Links { new_of, old_of, split, merged } = links;
    let splits = Parts { texts, wholes: &texts.old, pieces: &texts.new, whole_of: old_of };
    let mergers = Parts { texts, wholes: &texts.new, pieces: &texts.old, whole_of: new_of };
    splits.hang(split, merged);
    mergers.hang(merged, split);
    splits.hang_short(split, merged);
    mergers.hang_short(merged, split);
}

/// Wholes on one side, parts on the other.
struct Parts<'a> {
    texts: &'a Texts,
    wholes: &'a [Text],
    pieces: &'a [Text],
    whole_of: &'a [Option<usize>],
}

impl Parts<'_> {
    /// Hangs parts on wholes. In `taken` the sides are changed over: what is a whole or a part there is none here.
    fn hang(&self, hung: &mut BTreeMap<usize, usize>, taken: &BTreeMap<usize, usize>) {
        let wholes: BTreeSet<usize> = taken.values().copied().collect();
        for part in 0..self.pieces.len() {
            let is_free = self.whole_of[part].is_none() && !taken.contains_key(&part);
            if !is_free || self.pieces[part].class != Class::Prose || self.pieces[part].tiny {
                continue;
            }
            let linked = |at: &usize| self.whole_of[*at].is_some() && !wholes.contains(at);
            let before = (part.saturating_sub(PARTS_REACH)..part).rev().find(linked);
            let after = (part + 1..self.pieces.len().min(part + 1 + PARTS_REACH)).find(linked);
            let best = [before, after]
                .into_iter()
                .flatten()
                .filter_map(|beside| Some((self.fits(part, beside, hung)?, self.whole_of[beside]?)))
                .max();
            if let Some((_, whole)) = best {
                hung.insert(part, whole);
            }
        }
    }

    /// Hangs on a whole that was cut in parts what is too short to be known by itself, where a part stands next to it and
    /// the whole has all its words left: an item of three words among those into which a sentence was cut.
    fn hang_short(&self, hung: &mut BTreeMap<usize, usize>, taken: &BTreeMap<usize, usize>) {
        for part in 0..self.pieces.len() {
            let text = &self.pieces[part];
            let is_taken =
                self.whole_of[part].is_some() || hung.contains_key(&part) || taken.contains_key(&part);
            if is_taken || text.class != Class::Prose || !text.tiny || text.words.len() < SHORT_PART_WORDS_MIN
            {
                continue;
            }
            let reach = part.saturating_sub(PARTS_REACH)..self.pieces.len().min(part + PARTS_REACH + 1);
            let whole_at = |at: usize| hung.get(&at).copied().or_else(|| *self.whole_of.get(at)?);
            let beside = [part.checked_sub(1), Some(part + 1)].into_iter().flatten().filter_map(whole_at);
            let fits = |whole: &usize| {
                let is_cut = hung.range(reach.clone()).any(|(_, of)| of == whole);
                let linked = reach.clone().find(|at| self.whole_of[*at] == Some(*whole));
                let rest = linked.filter(|_| is_cut).map(|linked| self.rest(linked, *whole, hung));
                rest.is_some_and(|rest| self.texts.common(text.bag(), &rest) == text.weight)
            };
            if let Some(whole) = beside.into_iter().find(fits) {
                hung.insert(part, whole);
            }
        }
    }

    /// What a whole says beyond the place that is linked with it and the parts that hang on it.
    fn rest(&self, linked: usize, whole: usize, hung: &BTreeMap<usize, usize>) -> Vec<u32> {
        let reach = linked.saturating_sub(PARTS_REACH)..linked + PARTS_REACH + 1;
        let siblings = hung.range(reach).filter(|(_, of)| **of == whole).map(|(sibling, _)| *sibling);
        let bag = self.wholes[whole].bag().to_vec();
        siblings.chain([linked]).fold(bag, |rest, sibling| without(&rest, self.pieces[sibling].bag()))
    }

    /// How much of a part is in what the whole of a linked place says beyond the parts it has, if that is enough.
    fn fits(&self, part: usize, beside: usize, hung: &BTreeMap<usize, usize>) -> Option<u8> {
        let whole = self.whole_of[beside]?;
        let (part_text, whole_text) = (&self.pieces[part], &self.wholes[whole]);
        if whole_text.class != Class::Prose {
            return None;
        }
        let rest = self.rest(beside, whole, hung);
        let common = self.texts.common(part_text.bag(), &rest);
        let covered = percent(common, part_text.weight);
        let is_small = common < whole_text.weight / 10;
        let least = if is_small { SMALL_PART_OF_WHOLE_MIN } else { PART_OF_WHOLE_MIN };
        (covered >= least).then_some(covered)
    }
}
