//! Which provision became which, while it is found out.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Lineage;
use super::texts::Texts;

/// One to one links between places of two drafts, and what hangs on them.
pub(super) struct Links {
    /// For each place of the old draft that of the new.
    pub(super) new_of: Vec<Option<usize>>,
    /// For each place of the new draft that of the old.
    pub(super) old_of: Vec<Option<usize>>,
    /// Further new places of an old one that was split, by new place.
    pub(super) split: BTreeMap<usize, usize>,
    /// Further old places of a new one that was merged, by old place.
    pub(super) merged: BTreeMap<usize, usize>,
}

impl Links {
    pub(super) fn none(old: usize, new: usize) -> Self {
        Self {
            new_of: vec![None; old],
            old_of: vec![None; new],
            split: BTreeMap::new(),
            merged: BTreeMap::new(),
        }
    }

    /// The links that a lineage of these texts says. What it does not say, which part of a split or a merge was linked
    /// first, is the most similar one.
    pub(super) fn of(lineage: &Lineage, texts: &Texts) -> Self {
        let mut links = Self::none(texts.old.len(), texts.new.len());
        for item in &lineage.items {
            let pairs = item.old.iter().flat_map(|old| item.new.iter().map(move |new| (*old, *new)));
            let first = pairs.max_by_key(|(old, new)| (texts.similarity(*old, *new), Reverse((*old, *new))));
            let Some((old, new)) = first else { continue };
            links.add(old, new);
            links.split.extend(item.new.iter().filter(|part| **part != new).map(|part| (*part, old)));
            links.merged.extend(item.old.iter().filter(|part| **part != old).map(|part| (*part, new)));
        }
        links
    }

    /// Links two places that nothing is linked with yet.
    pub(super) fn add(&mut self, old: usize, new: usize) {
        assert!(self.both_free(old, new), "BUG: a place is linked once");
        self.new_of[old] = Some(new);
        self.old_of[new] = Some(old);
    }

    /// Takes the link between two places away; says whether there was one. Of a split or a merge the other parts stay.
    pub(super) fn cut(&mut self, old: usize, new: usize) -> bool {
        if self.split.get(&new) == Some(&old) {
            return self.split.remove(&new).is_some();
        }
        if self.merged.get(&old) == Some(&new) {
            return self.merged.remove(&old).is_some();
        }
        if self.new_of[old] != Some(new) {
            return false;
        }
        (self.new_of[old], self.old_of[new]) = (None, None);
        let hung =
            |by: &BTreeMap<usize, usize>, whole| by.iter().find(|(_, of)| **of == whole).map(|(at, _)| *at);
        if let Some(part) = hung(&self.split, old) {
            self.split.remove(&part);
            self.add(old, part);
        } else if let Some(part) = hung(&self.merged, new) {
            self.merged.remove(&part);
            self.add(part, new);
        }
        true
    }

    /// Whether two places are linked, or the one is a part of the other.
    pub(super) fn are_one(&self, old: usize, new: usize) -> bool {
        self.new_of[old] == Some(new)
            || self.split.get(&new) == Some(&old)
            || self.merged.get(&old) == Some(&new)
    }

    pub(super) fn both_free(&self, old: usize, new: usize) -> bool {
        self.old_is_free(old) && self.new_is_free(new)
    }

    pub(super) fn old_is_free(&self, old: usize) -> bool {
        self.new_of[old].is_none() && !self.merged.contains_key(&old)
    }

    pub(super) fn new_is_free(&self, new: usize) -> bool {
        self.old_of[new].is_none() && !self.split.contains_key(&new)
    }

    /// All links as old and new place, in the order of the new draft.
    pub(super) fn pairs(&self) -> Vec<(usize, usize)> {
        self.old_of.iter().enumerate().filter_map(|(new, old)| Some(((*old)?, new))).collect()
    }
}
