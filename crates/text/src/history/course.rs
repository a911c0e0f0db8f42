//! Where something went from an earlier draft to a later one, and where it came from. Only the lineages say it.

use std::collections::{BTreeSet, HashMap};

use super::Next;
use super::drafts::Drafts;
use crate::{Document, ProvisionId};

/// Where something that stood in an earlier draft stands in a later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stands {
    /// At these places, in reading order; several where it was split, never none.
    At(Vec<usize>),
    /// Nowhere: this draft, by its place in the series, left out what was left of it.
    LeftOut(usize),
}

/// Where what stood at a place of the first draft stands in the last. What was left out and put in again under its own id
/// stands there again.
///
/// # Panics
///
/// If a lineage names places that the documents do not have.
pub fn stands(first: &Document, next: &[Next<'_>], place: usize) -> Stands {
    let drafts = Drafts { first, next };
    let mut places = BTreeSet::from([place]);
    let mut lost: BTreeSet<ProvisionId> = BTreeSet::new();
    let mut left_out = 0;
    for draft in 1..drafts.count() {
        let mut here = BTreeSet::new();
        for place in &places {
            let to = drafts.went(draft - 1, *place).map_or(&[][..], |item| &item.new);
            if to.is_empty() {
                lost.insert(drafts.provision(draft - 1, *place).id);
            }
            here.extend(to.iter().copied());
        }
        let again =
            |id: &ProvisionId| drafts.place_of(draft, *id).filter(|place| is_new(&drafts, draft, *place));
        here.extend(lost.iter().filter_map(again));
        lost.retain(|id| again(id).is_none());
        if here.is_empty() && !places.is_empty() {
            left_out = draft;
        }
        places = here;
    }
    if places.is_empty() { Stands::LeftOut(left_out) } else { Stands::At(places.into_iter().collect()) }
}

/// For each place of the last draft, from where in the earlier drafts that which stands there came: the draft by its place
/// in the series, and the place there. The nearest draft first, within one in reading order.
///
/// # Panics
///
/// If a lineage names places that the documents do not have.
pub fn origins(first: &Document, next: &[Next<'_>]) -> Vec<Vec<(usize, usize)>> {
    let drafts = Drafts { first, next };
    let last = drafts.count() - 1;
    let ids: Vec<HashMap<ProvisionId, usize>> =
        (0..last).map(|draft| by_id(drafts.document(draft))).collect();
    // In each draft, for each place of the last one, where it stood.
    let mut wanted = vec![vec![BTreeSet::new(); drafts.document(last).provisions.len()]; drafts.count()];
    for (place, here) in wanted[last].iter_mut().enumerate() {
        here.insert(place);
    }
    let mut origins = vec![Vec::new(); wanted[last].len()];
    for draft in (0..drafts.count()).rev() {
        let came = came(&drafts, draft);
        let (before, here) = wanted.split_at_mut(draft);
        for (place, (here, origins)) in here[0].iter().zip(&mut origins).enumerate() {
            for at in here {
                if draft < last {
                    origins.push((draft, *at));
                }
                if !came[*at].is_empty() {
                    before[draft - 1][place].extend(came[*at].iter().copied());
                    continue;
                }
                // It may have been left out before, and put in again.
                let id = drafts.provision(draft, *at).id;
                let mut earlier = ids[..draft].iter().enumerate().rev();
                if let Some((earlier, at)) = earlier.find_map(|(draft, ids)| Some((draft, *ids.get(&id)?))) {
                    before[earlier][place].insert(at);
                }
            }
        }
    }
    origins
}

fn by_id(document: &Document) -> HashMap<ProvisionId, usize> {
    document.provisions.iter().enumerate().map(|(place, provision)| (provision.id, place)).collect()
}

/// For each place of a draft the places of the draft before that became what stands there; none for what is new.
fn came<'a>(drafts: &Drafts<'a>, draft: usize) -> Vec<&'a [usize]> {
    let mut came: Vec<&[usize]> = vec![&[]; drafts.document(draft).provisions.len()];
    for item in drafts.items(draft).unwrap_or_default() {
        for new in &item.new {
            came[*new] = &item.old;
        }
    }
    came
}

fn is_new(drafts: &Drafts<'_>, draft: usize, place: usize) -> bool {
    drafts.came(draft, place).is_none_or(|item| item.old.is_empty())
}
