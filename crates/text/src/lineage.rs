//! What became of each provision of one draft in the next.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Interner};
use serde::{Deserialize, Serialize};

use crate::limits::GAP_PAIRS_MAX;
use crate::similarity::{Bag, Vocabulary};
use crate::{Document, Kind, Provision};

/// Least similarity of an edited provision with what it was, in percent.
const EDITED_SIMILARITY_MIN: u8 = 50;

/// The same where both have the same number, which says something, but not enough by itself: when a
/// paragraph is put in, all that follow take the number of their neighbour.
const SAME_NUMBER_SIMILARITY_MIN: u8 = 20;

/// How the provisions of two drafts belong together. Each provision of either is in exactly one item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Lineage {
    /// In the reading order of the new draft, with what was deleted where it stood.
    pub items: Vec<Item>,
}

/// Provisions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Item {
    /// Their places in the old draft, from zero, in reading order.
    pub old: Vec<usize>,
    /// Their places in the new draft, from zero, in reading order.
    pub new: Vec<usize>,
    /// What happened.
    pub change: Change,
    /// How sure this is, in percent: 0 to 100.
    pub confidence: u8,
}

/// What happened to a provision between two drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Same kind, same words; its number may be another.
    Kept,
    /// Other words in the same place.
    Edited,
    /// Same words in another place.
    Moved,
    /// Other words in another place.
    MovedEdited,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
    /// Was not in the old draft.
    New,
    /// Is not in the new draft.
    Deleted,
}

/// Links the provisions of two drafts by their words.
///
/// Provisions of the same kind and exact words, in order, are kept (Histogram diff over provisions). In the
/// gaps between them provisions are paired in order so that the pairs have the most in common, each at least
/// half of its words, or a fifth where the number is the same: these are edited. All others are new or
/// deleted; moves, splits and merges are not looked for.
pub fn lineage(old: &Document, new: &Document) -> Lineage {
    let mut input = InternedInput {
        before: Vec::new(),
        after: Vec::new(),
        interner: Interner::new(old.provisions.len() + new.provisions.len()),
    };
    let token = |provision: &Provision| (provision.kind.shape(), provision.plain());
    input.update_before(old.provisions.iter().map(token));
    input.update_after(new.provisions.iter().map(token));
    let diff = Diff::compute(Algorithm::Histogram, &input);

    let mut vocabulary = Vocabulary::default();
    let mut items = Vec::with_capacity(old.provisions.len().max(new.provisions.len()));
    let (mut old_at, mut new_at) = (0, 0);
    for hunk in diff.hunks() {
        let (before, after) = (range(&hunk.before), range(&hunk.after));
        keep(old_at..before.start, new_at, &mut items);
        fill_gap(old, new, before.clone(), after.clone(), &mut vocabulary, &mut items);
        (old_at, new_at) = (before.end, after.end);
    }
    keep(old_at..old.provisions.len(), new_at, &mut items);
    Lineage { items }
}

fn range(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

fn keep(old: Range<usize>, new_start: usize, items: &mut Vec<Item>) {
    for (step, old) in old.enumerate() {
        items.push(Item {
            old: vec![old],
            new: vec![new_start + step],
            change: Change::Kept,
            confidence: 100,
        });
    }
}

/// Adds the items of a gap: what is between two pairs was deleted, then came new.
fn fill_gap(
    old: &Document,
    new: &Document,
    before: Range<usize>,
    after: Range<usize>,
    vocabulary: &mut Vocabulary,
    items: &mut Vec<Item>,
) {
    let left = candidates(&old.provisions[before.clone()], vocabulary);
    let right = candidates(&new.provisions[after.clone()], vocabulary);
    let (mut old_at, mut new_at) = (before.start, after.start);
    for (left, right, similarity) in pairs(&left, &right) {
        let (old_here, new_here) = (before.start + left, after.start + right);
        unpaired(old_at..old_here, new_at..new_here, items);
        items.push(Item {
            old: vec![old_here],
            new: vec![new_here],
            change: Change::Edited,
            confidence: similarity,
        });
        (old_at, new_at) = (old_here + 1, new_here + 1);
    }
    unpaired(old_at..before.end, new_at..after.end, items);
}

fn unpaired(old: Range<usize>, new: Range<usize>, items: &mut Vec<Item>) {
    let deleted = |at| Item { old: vec![at], new: vec![], change: Change::Deleted, confidence: 100 };
    let added = |at| Item { old: vec![], new: vec![at], change: Change::New, confidence: 100 };
    items.extend(old.map(deleted));
    items.extend(new.map(added));
}

/// A provision in a gap, ready to be compared with many.
struct Candidate<'a> {
    provision: &'a Provision,
    words: Bag,
}

fn candidates<'a>(provisions: &'a [Provision], vocabulary: &mut Vocabulary) -> Vec<Candidate<'a>> {
    provisions
        .iter()
        .map(|provision| Candidate { provision, words: vocabulary.bag(&provision.plain()) })
        .collect()
}

/// The pairs with the most in common, in order, each with its similarity in percent.
fn pairs(left: &[Candidate<'_>], right: &[Candidate<'_>]) -> Vec<(usize, usize, u8)> {
    let width = right.len() + 1;
    if left.is_empty() || right.is_empty() || left.len() * right.len() > GAP_PAIRS_MAX {
        return Vec::new();
    }
    let mut similarity = vec![None; left.len() * width];
    // The best sum of similarities from each place to the end of the gap.
    let mut best = vec![0_u32; (left.len() + 1) * width];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            let here = i * width + j;
            similarity[here] = edited(&left[i], &right[j]);
            let apart = best[here + width].max(best[here + 1]);
            let together = similarity[here].map_or(0, |percent| u32::from(percent) + best[here + width + 1]);
            best[here] = apart.max(together);
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        let here = i * width + j;
        match similarity[here] {
            Some(percent) if best[here] == u32::from(percent) + best[here + width + 1] => {
                pairs.push((i, j, percent));
                i += 1;
                j += 1;
            }
            _ if best[here] == best[here + width] => i += 1,
            _ => j += 1,
        }
    }
    pairs
}

/// How similar two provisions are if one may have been edited into the other.
fn edited(left: &Candidate<'_>, right: &Candidate<'_>) -> Option<u8> {
    if !comparable(left.provision.kind, right.provision.kind) {
        return None;
    }
    let same_number = left.provision.number == right.provision.number;
    let least = if same_number { SAME_NUMBER_SIMILARITY_MIN } else { EDITED_SIMILARITY_MIN };
    // The same words in another order or kind are not the same text.
    Some(left.words.similarity(&right.words).min(99)).filter(|percent| *percent >= least)
}

/// A heading never becomes a paragraph by editing; a paragraph and an item of a list do.
fn comparable(left: Kind, right: Kind) -> bool {
    let class = |kind| match kind {
        Kind::Heading { .. } => 0,
        Kind::Paragraph | Kind::Formula | Kind::Group { .. } | Kind::ListItem { .. } => 1,
        Kind::TableRow { .. } => 2,
    };
    class(left) == class(right)
}
