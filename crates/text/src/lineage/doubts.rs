//! The pairs of which a lineage is not sure: what a person should look at before it is published.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::links::Links;
use super::rooms::Rooms;
use super::shingles;
use super::texts::Texts;
use super::{Change, Lineage};
use crate::limits::{DOUBTS_MAX, GAP_PAIRS_MAX};
use crate::{Document, Kind};

/// A linked pair of less confidence than this, in percent, is doubtful.
const SURE_MIN: u8 = 60;

/// A pair without a link is doubtful from this confidence, in percent; below it nobody would take them for one.
const HOPELESS_BELOW: u8 = 10;

/// A pair of which the lineage is not sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Doubt {
    /// Its place in the old draft, from zero.
    pub old: usize,
    /// Its place in the new draft, from zero.
    pub new: usize,
    /// How likely the two are one provision, in percent: 0 to 100.
    pub confidence: u8,
    /// Whether the lineage links them; if not, it has the one as deleted and the other as new.
    pub linked: bool,
}

/// The doubtful pairs of a lineage, in the reading order of the new draft, each place in one of them at most: links one to
/// one between texts that differ much, and what was deleted with what is new where each is nearest to the other and they
/// have something in common. At most [`DOUBTS_MAX`], and then those that are most likely wrong.
///
/// # Panics
///
/// If the lineage was not made for these documents.
pub fn doubts(old: &Document, new: &Document, lineage: &Lineage) -> Vec<Doubt> {
    let texts = Texts::new(old, new);
    let links = Links::of(lineage, &texts);
    let mut doubts: Vec<Doubt> = linked(lineage).collect();
    doubts.extend(nearest(pairs(old, new, &texts, &links)));
    doubts.sort_by_key(|doubt| Reverse(if doubt.linked { 100 - doubt.confidence } else { doubt.confidence }));
    doubts.truncate(DOUBTS_MAX);
    doubts.sort_unstable_by_key(|doubt| doubt.new);
    doubts
}

fn linked(lineage: &Lineage) -> impl Iterator<Item = Doubt> {
    lineage.items.iter().filter_map(|item| {
        let is_doubtful = matches!(item.change, Change::Edited | Change::MovedEdited);
        let ([old], [new]) = (item.old.as_slice(), item.new.as_slice()) else { return None };
        (is_doubtful && item.confidence < SURE_MIN).then_some(Doubt {
            old: *old,
            new: *new,
            confidence: item.confidence,
            linked: true,
        })
    })
}

/// What was deleted with what is new: all pairs in the same room, and those that share a wording nobody else has.
fn pairs(old: &Document, new: &Document, texts: &Texts, links: &Links) -> Vec<Doubt> {
    let rooms = Rooms::new(texts, links);
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (olds, news) in rooms.iter() {
        let olds: Vec<usize> = olds.clone().filter(|place| links.old_is_free(*place)).collect();
        let news: Vec<usize> = news.clone().filter(|place| links.new_is_free(*place)).collect();
        if olds.len() * news.len() <= GAP_PAIRS_MAX {
            pairs.extend(olds.iter().flat_map(|old| news.iter().map(move |new| (*old, *new))));
        }
    }
    let shared = shingles::candidates(texts, links, &rooms);
    pairs.extend(shared.into_iter().map(|shared| (shared.old, shared.new)));
    pairs.sort_unstable();
    pairs.dedup();
    let doubt = |(old_place, new_place): (usize, usize)| {
        let similarity = texts.similarity(old_place, new_place);
        let is_renamed =
            is_heading_of_the_same(&old.provisions[old_place].kind, &new.provisions[new_place].kind)
                && stands_beside_the_same(old_place, new_place, links);
        let confidence = if is_renamed { similarity.max(50) } else { similarity };
        Doubt { old: old_place, new: new_place, confidence, linked: false }
    };
    pairs.into_iter().map(doubt).filter(|doubt| doubt.confidence >= HOPELESS_BELOW).collect()
}

fn is_heading_of_the_same(old: &Kind, new: &Kind) -> bool {
    matches!((old, new), (Kind::Heading { level: old }, Kind::Heading { level: new }) if old == new)
}

/// Whether what follows the one is linked with what follows the other.
fn stands_beside_the_same(old: usize, new: usize, links: &Links) -> bool {
    links.new_of.get(old + 1).is_some_and(|next| *next == Some(new + 1))
}

/// Those that are nearest to one another.
fn nearest(mut pairs: Vec<Doubt>) -> Vec<Doubt> {
    pairs.sort_by_key(|pair| (Reverse(pair.confidence), pair.new, pair.old));
    let (mut olds, mut news) = (std::collections::HashSet::new(), std::collections::HashSet::new());
    pairs.retain(|pair| {
        let (is_first, is_first_too) = (olds.insert(pair.old), news.insert(pair.new));
        is_first && is_first_too
    });
    pairs
}
