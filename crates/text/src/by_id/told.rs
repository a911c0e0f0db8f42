//! What ids do not say: which provisions moved, what was split and merged, and how sure each link is.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{by_id, change};
use crate::lineage::{Change, Item, Lineage};
use crate::same::Sameness;
use crate::{Document, ProvisionId};

/// What is known of how a draft follows from another, beyond its ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// What was moved.
    pub moved: BTreeSet<ProvisionId>,
    /// What was split or merged: the ids on either side.
    parts: Vec<(Vec<ProvisionId>, Vec<ProvisionId>)>,
    /// How sure a link is, in percent, by the id in the new draft; 100 where nothing is said.
    confidence: BTreeMap<ProvisionId, u8>,
}

impl Told {
    /// What a lineage says, for a draft whose ids were carried along it.
    ///
    /// # Panics
    ///
    /// If the lineage names places that the documents do not have.
    pub fn new(old: &Document, new: &Document, lineage: &Lineage) -> Self {
        let ids = |document: &Document, places: &[usize]| -> Vec<ProvisionId> {
            places.iter().map(|place| document.provisions[*place].id).collect()
        };
        let mut told = Self::default();
        for item in &lineage.items {
            let (olds, news) = (ids(old, &item.old), ids(new, &item.new));
            match item.change {
                Change::Moved | Change::MovedEdited => told.moved.extend(&news),
                Change::Split | Change::Merged => told.parts.push((olds, news.clone())),
                Change::Kept | Change::Edited | Change::New | Change::Deleted => {}
            }
            told.confidence.extend(news.first().map(|id| (*id, item.confidence)));
        }
        told
    }
}

/// Links the provisions of two drafts by their ids, see [`lineage_by_id`], and by what is known beyond them: what is left
/// of a split or a merge stays together, but for what stands for itself by its id.
pub fn lineage_told(old: &Document, new: &Document, told: &Told) -> Lineage {
    let (old_places, new_places) = (places(old), places(new));
    // What refers to a part that went refers to what it became.
    let pairs = told
        .parts
        .iter()
        .flat_map(|(olds, news)| olds.iter().flat_map(|was| news.iter().map(|is| (*was, *is))));
    let parts: HashSet<(ProvisionId, ProvisionId)> =
        pairs.filter(|(was, is)| !new_places.contains_key(was) || !old_places.contains_key(is)).collect();
    let is_one = |was: usize, is: usize| {
        let (was, is) = (old.provisions[was].id, new.provisions[is].id);
        was == is || parts.contains(&(was, is))
    };
    let items = by_id(old, new, &told.moved, &is_one).items;
    let (old_items, new_items) = (by_place(&items, |item| &item.old), by_place(&items, |item| &item.new));
    let sameness = Sameness::of(old, new);
    let mut together: Vec<Option<Item>> = items.iter().map(|_| None).collect();
    let mut taken = vec![false; items.len()];
    for (olds, news) in &told.parts {
        let (mut olds, mut news) = (here(&old_places, olds), here(&new_places, news));
        olds.retain(|place| items[old_items[place]].new.iter().all(|new| news.contains(new)));
        news.retain(|place| items[new_items[place]].old.iter().all(|old| olds.contains(old)));
        let change = match (olds.as_slice(), news.as_slice()) {
            ([one], [other]) if old_items[one] != new_items[other] => {
                change(&sameness, *one, *other, true, &is_one)
            }
            ([_], [_, _, ..]) => Change::Split,
            ([_, _, ..], [_]) => Change::Merged,
            _ => continue,
        };
        for at in olds.iter().map(|place| old_items[place]).chain(news.iter().map(|place| new_items[place])) {
            taken[at] = true;
        }
        let at = new_items[&news[0]];
        together[at] = Some(Item { old: olds, new: news, change, confidence: 100 });
    }
    let kept = items.into_iter().zip(together).zip(taken);
    let mut items: Vec<Item> =
        kept.filter_map(|((item, together), taken)| together.or((!taken).then_some(item))).collect();
    for item in &mut items {
        let new = item.new.first().map(|place| new.provisions[*place].id);
        item.confidence = new.and_then(|id| told.confidence.get(&id)).copied().unwrap_or(100);
    }
    Lineage { items }
}

/// The places of provisions that a document has, in order.
fn here(places: &HashMap<ProvisionId, usize>, ids: &[ProvisionId]) -> Vec<usize> {
    let mut here: Vec<usize> = ids.iter().filter_map(|id| places.get(id).copied()).collect();
    here.sort_unstable();
    here
}

fn places(document: &Document) -> HashMap<ProvisionId, usize> {
    document.provisions.iter().enumerate().map(|(place, provision)| (provision.id, place)).collect()
}

/// In which item each place is.
fn by_place(items: &[Item], side: impl Fn(&Item) -> &[usize]) -> HashMap<usize, usize> {
    items.iter().enumerate().flat_map(|(at, item)| side(item).iter().map(move |place| (*place, at))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, carry_ids, lineage};

    fn document(scope: &str, paragraphs: &[&str]) -> Document {
        let options = Options { scope: scope.to_owned(), lang_default: "en".to_owned() };
        Document::from_markdown(&paragraphs.join("\n\n"), &options).expect("a text")
    }

    const OPENING: &str = "Members share what they learnt about early warning before the rains begin.";
    const FIRST: &str = "Each harbour keeps a list of the vessels that it can berth in a storm.";
    const SECOND: &str = "The list is sent to the coast guard before the first of October of every year.";
    const CLOSING: &str = "Nothing in this report binds a member that did not consent to it in writing.";

    fn told(old: &Document, new: &Document) -> (Document, Lineage, Told) {
        let lineage = lineage(old, new);
        let carried = carry_ids(old, new, &lineage);
        let told = Told::new(old, &carried, &lineage);
        (carried, lineage, told)
    }

    #[test]
    fn given_a_split_then_it_stays_one_beside_what_the_ids_say() {
        let both = format!("{FIRST} {SECOND}");
        let old = document("1", &[OPENING, &both, CLOSING]);
        let new = document("2", &[OPENING, FIRST, SECOND, CLOSING]);
        let (carried, lineage, told) = told(&old, &new);
        assert!(lineage.items.iter().any(|item| item.change == Change::Split), "{lineage:?}");
        assert_eq!(lineage_told(&old, &carried, &told), lineage);
    }

    #[test]
    fn given_a_merger_of_which_a_part_is_gone_then_the_ids_say_what_there_is() {
        let both = format!("{FIRST} {SECOND}");
        let old = document("1", &[OPENING, FIRST, SECOND, CLOSING]);
        let new = document("2", &[OPENING, &both, CLOSING]);
        let (mut carried, lineage, told) = told(&old, &new);
        assert!(lineage.items.iter().any(|item| item.change == Change::Merged), "{lineage:?}");
        assert_eq!(lineage_told(&old, &carried, &told), lineage);
        carried.provisions.remove(1);
        let after: Vec<Change> =
            lineage_told(&old, &carried, &told).items.iter().map(|item| item.change).collect();
        assert_eq!(after, [Change::Kept, Change::Deleted, Change::Deleted, Change::Kept]);
    }

    #[test]
    fn given_a_split_whose_first_half_went_then_the_other_half_is_what_became_of_it() {
        let both = format!("{FIRST} {SECOND}");
        let old = document("1", &[OPENING, &both, CLOSING]);
        let new = document("2", &[OPENING, FIRST, SECOND, CLOSING]);
        let (mut carried, _, told) = told(&old, &new);
        carried.provisions.remove(1);
        let items = lineage_told(&old, &carried, &told).items;
        let told: Vec<_> = items.iter().map(|item| (&*item.old, &*item.new, item.change)).collect();
        let edited = (&[1][..], &[1][..], Change::Edited);
        assert_eq!(told, [(&[0][..], &[0][..], Change::Kept), edited, (&[2], &[2], Change::Kept)]);
    }

    #[test]
    fn given_a_part_of_a_merger_that_stands_again_then_it_is_in_no_other_item() {
        let both = format!("{FIRST} {SECOND}");
        let old = document("1", &[OPENING, FIRST, SECOND, CLOSING]);
        let new = document("2", &[OPENING, &both, CLOSING]);
        let (mut carried, _, told) = told(&old, &new);
        carried.provisions.insert(2, old.provisions[2].clone());
        let items = lineage_told(&old, &carried, &told).items;
        let changes: Vec<Change> = items.iter().map(|item| item.change).collect();
        assert_eq!(changes, [Change::Kept, Change::Edited, Change::Kept, Change::Kept]);
        let mut places: Vec<usize> = items.iter().flat_map(|item| item.old.clone()).collect();
        places.sort_unstable();
        assert_eq!(places, [0, 1, 2, 3]);
    }

    #[test]
    fn given_another_style_of_quotation_marks_then_it_is_kept_by_its_id_as_by_its_words() {
        let old = document("1", &["The \"digital divide\" of islands grew in every year.", FIRST, CLOSING]);
        let edited = FIRST.replace("storm", "gale");
        let new = document("2", &["The “digital divide” of islands grew in every year.", &edited, CLOSING]);
        let (carried, lineage, told) = told(&old, &new);
        let by_id = lineage_told(&old, &carried, &told);
        let changes: Vec<Change> = by_id.items.iter().map(|item| item.change).collect();
        assert_eq!(changes, [Change::Kept, Change::Edited, Change::Kept]);
        assert_eq!(by_id, lineage);
        assert!(carried.provisions[0].plain().contains('“'), "the text has them all the same");
    }

    #[test]
    fn given_two_changed_places_then_that_one_moved_which_is_said_to_have() {
        let old = document("1", &[OPENING, FIRST, CLOSING]);
        let mut new = old.clone();
        new.provisions.swap(0, 1);
        let moved = [new.provisions[1].id].into_iter().collect();
        let told = Told { moved, ..Told::default() };
        let changes: Vec<Change> =
            lineage_told(&old, &new, &told).items.iter().map(|item| item.change).collect();
        assert_eq!(changes, [Change::Kept, Change::Moved, Change::Kept]);
    }
}
