//! What became of each provision where the next draft was written on the one before, so that its ids say it.

mod told;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::lineage::{self, Change, Item, Lineage};
use crate::same::{IsOne, Sameness};
use crate::{Document, Number, ProvisionId};

pub use told::{Told, lineage_told};

/// Links the provisions of two drafts by their ids.
///
/// What is in the order of the old draft stands where it stood; what is not was moved. Where two changed places either
/// may have been moved: those in `moved` are, as far as that explains it.
pub fn lineage_by_id(old: &Document, new: &Document, moved: &BTreeSet<ProvisionId>) -> Lineage {
    let id = |document: &Document, place: usize| document.provisions[place].id;
    by_id(old, new, moved, &|was, is| id(old, was) == id(new, is))
}

/// The same, where it is said which provisions are one for those that refer to them.
fn by_id(old: &Document, new: &Document, moved: &BTreeSet<ProvisionId>, is_one: IsOne<'_>) -> Lineage {
    let old_places: HashMap<ProvisionId, usize> =
        old.provisions.iter().enumerate().map(|(place, provision)| (provision.id, place)).collect();
    let from: Vec<Option<usize>> =
        new.provisions.iter().map(|provision| old_places.get(&provision.id).copied()).collect();
    let stays = staying(&from, |place| moved.contains(&new.provisions[place].id));
    let lives: HashSet<usize> = from.iter().flatten().copied().collect();

    let sameness = Sameness::of(old, new);
    let mut items = Vec::with_capacity(old.provisions.len().max(new.provisions.len()));
    let mut old_at = 0;
    for (place, from) in from.iter().enumerate() {
        if let Some(from) = from.filter(|_| stays[place]) {
            deleted(old_at..from, &lives, &mut items);
            old_at = from + 1;
        }
        let change = match from {
            None => Change::New,
            Some(from) => change(&sameness, *from, place, stays[place], is_one),
        };
        items.push(Item { old: from.iter().copied().collect(), new: vec![place], change, confidence: 100 });
    }
    deleted(old_at..old.provisions.len(), &lives, &mut items);
    Lineage { items }
}

fn deleted(old: std::ops::Range<usize>, lives: &HashSet<usize>, items: &mut Vec<Item>) {
    let gone = old.filter(|place| !lives.contains(place));
    items.extend(gone.map(|at| Item {
        old: vec![at],
        new: vec![],
        change: Change::Deleted,
        confidence: 100,
    }));
}

fn change(sameness: &Sameness<'_>, old: usize, new: usize, stays: bool, is_one: IsOne<'_>) -> Change {
    match (stays, sameness.is_same(old, new, is_one)) {
        (true, true) => Change::Kept,
        (true, false) => Change::Edited,
        (false, true) => Change::Moved,
        (false, false) => Change::MovedEdited,
    }
}

/// Which places hold what stands where it stood: a longest run in the old order of those that are not said to have been
/// moved, and of those that are whatever fits into it.
fn staying(from: &[Option<usize>], moved: impl Fn(usize) -> bool) -> Vec<bool> {
    let pairs = from.iter().enumerate().filter_map(|(place, from)| Some(((*from)?, place)));
    let (said, unsaid): (Vec<_>, Vec<_>) = pairs.partition(|(_, place)| moved(*place));
    let mut stays = vec![false; from.len()];
    for ((_, place), stay) in unsaid.iter().zip(lineage::staying(&unsaid, |_| 0)) {
        stays[*place] = stay;
    }
    // For each place the nearest old one that stays at it or after it.
    let mut after = vec![None; from.len() + 1];
    for place in (0..from.len()).rev() {
        after[place] = from[place].filter(|_| stays[place]).or(after[place + 1]);
    }
    let (mut before, mut at) = (None, 0);
    for (here, place) in said {
        before = (at..place).rev().find(|other| stays[*other]).map_or(before, |other| from[other]);
        at = place;
        stays[place] =
            before.is_none_or(|before| before < here) && after[place].is_none_or(|after| here < after);
    }
    stays
}

/// The numbers of what changed between two drafts, each once, in the order of the lineage: those of the new draft for
/// what was edited, moved or put in, those of the old for what was deleted. A number that only shifted is no change.
///
/// # Panics
///
/// If the lineage names places that the documents do not have.
pub fn changed(old: &Document, new: &Document, lineage: &Lineage) -> Vec<Number> {
    let mut seen = HashSet::new();
    let mut numbers = Vec::new();
    for item in lineage.items.iter().filter(|item| item.change != Change::Kept) {
        let (document, places) = if item.new.is_empty() { (old, &item.old) } else { (new, &item.new) };
        for place in places {
            let number = &document.provisions[*place].number;
            if seen.insert(number) {
                numbers.push(number.clone());
            }
        }
    }
    numbers
}
