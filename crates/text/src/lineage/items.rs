//! Links as a reader meets them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::headings::Sections;
use super::links::Links;
use super::order::staying;
use super::texts::{Class, Text, Texts};
use super::{Change, Item, confidence};
use crate::Document;
use crate::same::Sameness;

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
    let view = View {
        sameness: Sameness::of(old, new),
        texts,
        links,
        parts: by_whole(&links.split),
        sources: by_whole(&links.merged),
        stays: &stays,
        sections: Sections::new(old, new),
    };
    let mut said = vec![false; texts.new.len()];
    for place in 0..texts.new.len() {
        if said[place] {
            continue;
        }
        let item = view.item(place);
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

/// What an item is made from.
struct View<'a> {
    sameness: Sameness<'a>,
    texts: &'a Texts,
    links: &'a Links,
    /// Further new places of each old one that was split.
    parts: HashMap<usize, Vec<usize>>,
    /// Further old places of each new one that was merged.
    sources: HashMap<usize, Vec<usize>>,
    /// New places that stand where they stood.
    stays: &'a HashSet<usize>,
    /// What is under which heading.
    sections: Sections,
}

impl View<'_> {
    /// The item whose first new place this is.
    fn item(&self, place: usize) -> Item {
        let Some(from) = self.links.old_of[place].or_else(|| self.links.split.get(&place).copied()) else {
            return Item { old: vec![], new: vec![place], change: Change::New, confidence: 100 };
        };
        let parts = together(self.links.new_of[from], self.parts.get(&from));
        if parts.len() > 1 {
            let pieces: Vec<&Text> = parts.iter().map(|part| &self.texts.new[*part]).collect();
            let similarity = self.texts.similarity_of_parts(&self.texts.old[from], &pieces);
            let confidence = confidence::parts(similarity);
            return Item { old: vec![from], new: parts, change: Change::Split, confidence };
        }
        let sources = together(Some(from), self.sources.get(&place));
        if sources.len() > 1 {
            let pieces: Vec<&Text> = sources.iter().map(|source| &self.texts.old[*source]).collect();
            let similarity = self.texts.similarity_of_parts(&self.texts.new[place], &pieces);
            let confidence = confidence::parts(similarity);
            return Item { old: sources, new: vec![place], change: Change::Merged, confidence };
        }
        let same = self.sameness.is_same(from, place, &|old, new| self.links.are_one(old, new));
        let change = match (self.stays.contains(&place), same) {
            (true, true) => Change::Kept,
            (true, false) => Change::Edited,
            (false, true) => Change::Moved,
            (false, false) => Change::MovedEdited,
        };
        Item { old: vec![from], new: vec![place], change, confidence: self.confidence(from, place, change) }
    }

    fn confidence(&self, from: usize, place: usize, change: Change) -> u8 {
        let (was, is) = (&self.texts.old[from], &self.texts.new[place]);
        let similarity = self.texts.similarity(from, place);
        let by_words = match change {
            Change::Kept => return 100,
            Change::Moved | Change::MovedEdited => confidence::moved(similarity),
            _ => confidence::standing(similarity),
        };
        // What is under two headings or groups speaks for them too; nothing is certain but what was kept.
        let known = by_words.max(self.sections.share(from, place, self.links).min(99));
        let is_heading = was.class == Class::Heading && is.class == Class::Heading;
        if was.tiny && is.tiny && !is_heading { known.max(confidence::TINY) } else { known }
    }
}

/// The parts that hang on each whole, in order.
fn by_whole(hung: &BTreeMap<usize, usize>) -> HashMap<usize, Vec<usize>> {
    let mut by_whole: HashMap<usize, Vec<usize>> = HashMap::new();
    for (part, whole) in hung {
        by_whole.entry(*whole).or_default().push(*part);
    }
    by_whole
}

/// The places of all parts of a whole, in order.
fn together(first: Option<usize>, others: Option<&Vec<usize>>) -> Vec<usize> {
    let mut places: Vec<usize> = first.into_iter().chain(others.into_iter().flatten().copied()).collect();
    places.sort_unstable();
    places
}
