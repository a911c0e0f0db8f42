//! How much of what was done a lineage found.

use std::collections::BTreeMap;

use text::{Change, Lineage};

use crate::Link;

/// Pairs of an old and a new place, *kept* left out.
#[derive(Debug, Default, Clone)]
pub struct Score {
    /// All pairs, whatever is said to have happened.
    pub pairs: Counted,
    /// What moved, edited or not, with that said as it is.
    pub moves: Counted,
    /// By what was done: pairs found of all.
    pub by_change: BTreeMap<Change, (usize, usize)>,
    /// For each pair that is claimed, how sure the lineage is and whether it is right.
    pub claims: Vec<(u8, bool)>,
}

/// How many of what.
#[derive(Debug, Default, Clone, Copy)]
pub struct Counted {
    /// Claimed and true.
    pub right: usize,
    /// Claimed.
    pub claimed: usize,
    /// True.
    pub truth: usize,
}

impl Counted {
    /// Which part of what is claimed is true, 0 to 1.
    pub fn precision(&self) -> f64 {
        ratio(self.right, self.claimed)
    }

    /// Which part of what is true is claimed, 0 to 1.
    pub fn recall(&self) -> f64 {
        ratio(self.right, self.truth)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

impl Score {
    /// Compares a lineage with what was done.
    pub fn new(truth: &[Link], lineage: &Lineage) -> Self {
        let truth: BTreeMap<(usize, usize), Change> = truth
            .iter()
            .filter(|link| link.change != Change::Kept)
            .map(|link| ((link.old, link.new), link.change))
            .collect();
        let mut score = Self::default();
        score.pairs.truth = truth.len();
        score.moves.truth = truth.values().filter(|change| is_move(**change)).count();
        for change in truth.values() {
            score.by_change.entry(*change).or_default().1 += 1;
        }
        for item in lineage.items.iter().filter(|item| item.change != Change::Kept) {
            for (old, new) in item.old.iter().flat_map(|old| item.new.iter().map(move |new| (*old, *new))) {
                let happened = truth.get(&(old, new));
                score.pairs.claimed += 1;
                score.pairs.right += usize::from(happened.is_some());
                score.claims.push((item.confidence, happened.is_some()));
                if let Some(happened) = happened {
                    score.by_change.entry(*happened).or_default().0 += 1;
                }
                if is_move(item.change) {
                    score.moves.claimed += 1;
                    score.moves.right += usize::from(happened == Some(&item.change));
                }
            }
        }
        score
    }

    /// Adds what another comparison found.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in [(&mut self.pairs, other.pairs), (&mut self.moves, other.moves)] {
            mine.right += theirs.right;
            mine.claimed += theirs.claimed;
            mine.truth += theirs.truth;
        }
        for (change, (found, all)) in &other.by_change {
            let mine = self.by_change.entry(*change).or_default();
            *mine = (mine.0 + found, mine.1 + all);
        }
        self.claims.extend(&other.claims);
    }
}

fn is_move(change: Change) -> bool {
    matches!(change, Change::Moved | Change::MovedEdited)
}
