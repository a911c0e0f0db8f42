//! One that became several, and several that became one.

use std::collections::{BTreeMap, BTreeSet};

use super::links::Links;
use super::texts::{Class, Text, Texts, percent, without};
use crate::limits::PARTS_REACH;

/// How much of what a part says the whole must say too, beyond its other parts, in percent.
const PART_OF_WHOLE_MIN: u8 = 50;
/// The same for a part that says less than a tenth of the whole.
const SMALL_PART_OF_WHOLE_MIN: u8 = 75;

/// Hangs what has no link on a neighbour's, where it says what is left of the neighbour's other side.
pub(super) fn link(texts: &Texts, links: &mut Links) {
    let Links { new_of, old_of, split, merged } = links;
    Parts { texts, wholes: &texts.old, pieces: &texts.new, whole_of: old_of }.hang(split, merged);
    Parts { texts, wholes: &texts.new, pieces: &texts.old, whole_of: new_of }.hang(merged, split);
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

    /// How much of a part is in what the whole of a linked place says beyond the parts it has, if that is enough.
    fn fits(&self, part: usize, beside: usize, hung: &BTreeMap<usize, usize>) -> Option<u8> {
        let whole = self.whole_of[beside]?;
        let (part_text, whole_text) = (&self.pieces[part], &self.wholes[whole]);
        if whole_text.class != Class::Prose {
            return None;
        }
        let reach = beside.saturating_sub(PARTS_REACH)..beside + PARTS_REACH + 1;
        let siblings = hung.range(reach).filter(|(_, of)| **of == whole).map(|(sibling, _)| *sibling);
        let rest = siblings
            .chain([beside])
            .fold(whole_text.bag().to_vec(), |rest, sibling| without(&rest, self.pieces[sibling].bag()));
        let common = self.texts.common(part_text.bag(), &rest);
        let covered = percent(common, part_text.weight);
        let is_small = common < whole_text.weight / 10;
        let least = if is_small { SMALL_PART_OF_WHOLE_MIN } else { PART_OF_WHOLE_MIN };
        (covered >= least).then_some(covered)
    }
}
