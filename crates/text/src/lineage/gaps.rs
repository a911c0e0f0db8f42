//! What stands between two links: paired in order, so that the pairs have the most in common.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput};

use super::links::Links;
use super::rooms::Rooms;
use super::texts::Texts;
use crate::Document;
use crate::limits::GAP_PAIRS_MAX;

/// Least similarity of an edited provision with what it was, in percent.
const EDITED_SIMILARITY_MIN: u8 = 25;

/// The same where the place says something too: nothing else is in the gap, or both have the same number. Neither is
/// enough by itself: when a paragraph is put in, all that follow take the number of their neighbour.
const PLACED_SIMILARITY_MIN: u8 = 20;

/// Pairs what is left between links that stay where they stood, and then beside those that moved.
pub(super) struct Gaps<'a> {
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    pub(super) texts: &'a Texts,
}

impl Gaps<'_> {
    /// Fills the gaps between links in the order of the old draft.
    pub(super) fn fill(&self, links: &mut Links) {
        for (old, new) in Rooms::new(self.texts, links).iter() {
            self.fill_gap(old.clone(), new.clone(), links);
        }
    }

    /// Fills what follows and precedes each link until the next one of either draft: the gaps in what moved as a block.
    pub(super) fn fill_beside(&self, links: &mut Links) {
        for (old, new) in links.pairs() {
            let olds = (old + 1..self.texts.old.len()).take_while(|old| links.old_is_free(*old)).collect();
            let news = (new + 1..self.texts.new.len()).take_while(|new| links.new_is_free(*new)).collect();
            self.pair(olds, news, links);
            let mut olds: Vec<_> = (0..old).rev().take_while(|old| links.old_is_free(*old)).collect();
            let mut news: Vec<_> = (0..new).rev().take_while(|new| links.new_is_free(*new)).collect();
            olds.reverse();
            news.reverse();
            self.pair(olds, news, links);
        }
    }

    fn fill_gap(&self, old: Range<usize>, new: Range<usize>, links: &mut Links) {
        let olds: Vec<usize> = old.filter(|place| links.old_is_free(*place)).collect();
        let news: Vec<usize> = new.filter(|place| links.new_is_free(*place)).collect();
        if olds.len() * news.len() <= GAP_PAIRS_MAX {
            self.pair(olds, news, links);
            return;
        }
        // Too much to weigh each pair: what is the same and in order comes first.
        let mut input = InternedInput::default();
        input.update_before(olds.iter().map(|place| self.texts.old[*place].key));
        input.update_after(news.iter().map(|place| self.texts.new[*place].key));
        let diff = Diff::compute(Algorithm::Histogram, &input);
        let (mut old_at, mut new_at) = (0, 0);
        for hunk in diff.hunks() {
            let (before, after) = (range(&hunk.before), range(&hunk.after));
            link_in_order(&olds[old_at..before.start], &news[new_at..after.start], links);
            (old_at, new_at) = (before.end, after.end);
            self.pair(olds[before].to_vec(), news[after].to_vec(), links);
        }
        link_in_order(&olds[old_at..], &news[new_at..], links);
    }

    /// Links the pairs with the most in common, in order.
    fn pair(&self, olds: Vec<usize>, news: Vec<usize>, links: &mut Links) {
        let width = news.len() + 1;
        if olds.is_empty() || news.is_empty() || olds.len() * news.len() > GAP_PAIRS_MAX {
            return;
        }
        let alone = olds.len() == 1 && news.len() == 1;
        let mut similarity = vec![0; olds.len() * width];
        // The best sum of similarities from each place to the end of the gap.
        let mut best = vec![0_u32; (olds.len() + 1) * width];
        for i in (0..olds.len()).rev() {
            for j in (0..news.len()).rev() {
                let here = i * width + j;
                similarity[here] = self.edited(olds[i], news[j], alone);
                let apart = best[here + width].max(best[here + 1]);
                let together =
                    if similarity[here] == 0 { 0 } else { similarity[here] + best[here + width + 1] };
                best[here] = apart.max(together);
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < olds.len() && j < news.len() {
            let here = i * width + j;
            if similarity[here] > 0 && best[here] == similarity[here] + best[here + width + 1] {
                links.add(olds[i], news[j]);
                (i, j) = (i + 1, j + 1);
            } else if best[here] == best[here + width] {
                i += 1;
            } else {
                j += 1;
            }
        }
    }

    /// How similar two provisions are in percent, if one may have been edited into the other; otherwise 0.
    fn edited(&self, old: usize, new: usize, alone: bool) -> u32 {
        let similarity = self.texts.similarity(old, new);
        let same_number = || self.old.provisions[old].number == self.new.provisions[new].number;
        let (was, is) = (&self.texts.old[old], &self.texts.new[new]);
        // Two words say nothing, and then the place speaks: a date, a symbol, a figure.
        if alone && was.tiny && is.tiny && was.class == is.class && same_number() {
            return u32::from(similarity.max(1));
        }
        let is_enough = similarity >= EDITED_SIMILARITY_MIN
            || similarity >= PLACED_SIMILARITY_MIN && (alone || same_number());
        if is_enough { u32::from(similarity) } else { 0 }
    }
}

fn link_in_order(olds: &[usize], news: &[usize], links: &mut Links) {
    for (old, new) in olds.iter().zip(news) {
        links.add(*old, *new);
    }
}

fn range(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}
