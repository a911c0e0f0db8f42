//! Links as a reader meets them.

use std::collections::{BTreeMap, HashSet};

use super::links::Links;
use super::order::staying;
use super::parts::PARTS_REACH;
use super::texts::Texts;
use super::{Change, Item};
use crate::Document;

/// The items, in the reading order of the new draft, with what was deleted where it stood.
pub(super) fn items(old: &Document, new: &Document, texts: &Texts, links: &Links) -> Vec<Item> {
    let pairs = links.pairs();
    let stays = staying(&pairs, |old| texts.old[old].words.len());
    let stays: HashSet<usize> =
        pairs.iter().zip(stays).filter(|(_, stays)| *stays).map(|((_, new), _)| *new).collect();

    // What was deleted stands after what stays before it.
    let mut deleted: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut after = None;
    for (place, new) in links.new_of.iter().enumerate() {
        match new {
            Some(new) if stays.contains(new) => after = Some(*new),
            None if links.old_is_free(place) => deleted.entry(after).or_default().push(place),
            _ => {}
        }
    }
    let mut items = Vec::with_capacity(texts.old.len().max(texts.new.len()));
    let gone = |after: Option<usize>, items: &mut Vec<Item>| {
        items.extend(deleted.get(&after).into_iter().flatten().map(|at| Item {
            old: vec![*at],
            new: vec![],
            change: Change::Deleted,
            confidence: 100,
        }));
    };
    gone(None, &mut items);
    let mut said = vec![false; texts.new.len()];
    for place in 0..texts.new.len() {
        if said[place] {
            continue;
        }
        let item = item(place, old, new, texts, links, &stays);
        let places = item.new.clone();
        items.push(item);
        for here in places {
            said[here] = true;
            if stays.contains(&here) {
                gone(Some(here), &mut items);
            }
        }
    }
    items
}

/// The item whose first new place this is.
fn item(
    place: usize,
    old: &Document,
    new: &Document,
    texts: &Texts,
    links: &Links,
    stays: &HashSet<usize>,
) -> Item {
    let Some(from) = links.old_of[place].or_else(|| links.split.get(&place).copied()) else {
        return Item { old: vec![], new: vec![place], change: Change::New, confidence: 100 };
    };
    let parts = together(links.new_of[from], from, &links.split);
    if parts.len() > 1 {
        return Item { old: vec![from], new: parts, change: Change::Split, confidence: 90 };
    }
    let sources = together(Some(from), place, &links.merged);
    if sources.len() > 1 {
        return Item { old: sources, new: vec![place], change: Change::Merged, confidence: 90 };
    }
    let (was, is) = (&old.provisions[from], &new.provisions[place]);
    let same = was.kind.shape() == is.kind.shape() && was.plain() == is.plain();
    let change = match (stays.contains(&place), same) {
        (true, true) => Change::Kept,
        (true, false) => Change::Edited,
        (false, true) => Change::Moved,
        (false, false) => Change::MovedEdited,
    };
    Item { old: vec![from], new: vec![place], change, confidence: texts.similarity(from, place) }
}

/// The places of all parts of a whole, in order.
fn together(first: Option<usize>, whole: usize, hung: &BTreeMap<usize, usize>) -> Vec<usize> {
    let near = first.map_or(0..0, |first| first.saturating_sub(PARTS_REACH)..first + PARTS_REACH + 1);
    let others = hung.range(near).filter(|(_, of)| **of == whole).map(|(part, _)| *part);
    let mut places: Vec<usize> = first.into_iter().chain(others).collect();
    places.sort_unstable();
    places
}
