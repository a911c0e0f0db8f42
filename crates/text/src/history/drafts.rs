//! A series of drafts, asked by draft and place.

use super::{Next, Relative};
use crate::{Document, Item, Provision, ProvisionId};

/// The drafts in order, each after the first with its lineage.
pub(super) struct Drafts<'a> {
    pub(super) first: &'a Document,
    pub(super) next: &'a [Next<'a>],
}

impl<'a> Drafts<'a> {
    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.next.len() + 1
    }

    pub(super) fn document(&self, draft: usize) -> &'a Document {
        draft.checked_sub(1).map_or(self.first, |place| self.next[place].document)
    }

    pub(super) fn provision(&self, draft: usize, place: usize) -> &'a Provision {
        &self.document(draft).provisions[place]
    }

    pub(super) fn place_of(&self, draft: usize, id: ProvisionId) -> Option<usize> {
        self.document(draft).provisions.iter().position(|provision| provision.id == id)
    }

    /// What became what it is at a place of a draft; none in the first.
    pub(super) fn came(&self, draft: usize, place: usize) -> Option<&'a Item> {
        self.items(draft)?.iter().find(|item| item.new.contains(&place))
    }

    /// What became, in the draft after, of what stood at a place; none in the last.
    pub(super) fn went(&self, draft: usize, place: usize) -> Option<&'a Item> {
        self.items(draft + 1)?.iter().find(|item| item.old.contains(&place))
    }

    pub(super) fn items(&self, draft: usize) -> Option<&'a [Item]> {
        Some(&self.next.get(draft.checked_sub(1)?)?.lineage.items)
    }

    /// The one of some places that has an id, else the first.
    pub(super) fn same_or_first(&self, draft: usize, places: &[usize], id: ProvisionId) -> Option<usize> {
        let same = places.iter().find(|place| self.provision(draft, **place).id == id);
        same.or(places.first()).copied()
    }

    /// The text of some places of a draft, joined by line feeds.
    pub(super) fn joined(&self, draft: usize, places: &[usize]) -> String {
        let texts = places.iter().map(|place| self.provision(draft, *place).plain());
        texts.collect::<Vec<_>>().join("\n")
    }

    /// The others of some places.
    pub(super) fn others(&self, draft: usize, places: &[usize], than: usize) -> Vec<Relative> {
        let others = places.iter().filter(|place| **place != than);
        let relative =
            |provision: &Provision| Relative { id: provision.id, number: provision.number.clone() };
        others.map(|place| relative(self.provision(draft, *place))).collect()
    }
}
