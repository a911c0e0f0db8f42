//! Which provision became which, while it is found out.

use std::collections::BTreeMap;

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

    /// Links two places that nothing is linked with yet.
    pub(super) fn add(&mut self, old: usize, new: usize) {
        assert!(self.both_free(old, new), "BUG: a place is linked once");
        self.new_of[old] = Some(new);
        self.old_of[new] = Some(old);
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
