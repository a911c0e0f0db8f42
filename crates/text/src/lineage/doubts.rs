//! The pairs of which a lineage is not sure: what a person should look at before it is published.

use std::cmp::Reverse;
use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::links::Links;
use super::rooms::Rooms;
use super::shingles;
use super::texts::Texts;
use super::{Change, Lineage, confidence, headings};
use crate::Document;
use crate::limits::{DOUBTS_MAX, GAP_PAIRS_MAX};

/// A linked pair of less confidence than this, in percent, is doubtful: where more than one of ten such links is wrong.
const SURE_MIN: u8 = 90;

/// A pair without a link is doubtful from this confidence, in percent: where one of five such pairs is one provision.
const HOPELESS_BELOW: u8 = 20;

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
    /// Whether the new one is a further part of the old one, which was split.
    pub part: bool,
}

/// The doubtful pairs of a lineage, in the reading order of the new draft, each new place in one of them at most: links
/// between texts that differ much, the further parts of splits and the first of what was merged among them, and what was
/// deleted with what is new where each is nearest to the other and they have something in common. At most [`DOUBTS_MAX`],
/// and then those that are most likely wrong.
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
    let changed = |change| !matches!(change, Change::Kept | Change::Moved | Change::New | Change::Deleted);
    let doubtful =
        lineage.items.iter().filter(move |item| changed(item.change) && item.confidence < SURE_MIN);
    doubtful.flat_map(|item| {
        // Of a split the first part is the provision itself as long as the others are parts of it.
        let part = item.change == Change::Split;
        let news = &item.new[usize::from(part)..];
        let old = item.old[0];
        news.iter().map(move |new| Doubt { old, new: *new, confidence: item.confidence, linked: true, part })
    })
}

/// What was deleted with what is new: all pairs in the same room, those that share a wording nobody else has, and headings
/// of sections that have something in common.
fn pairs(old: &Document, new: &Document, texts: &Texts, links: &Links) -> Vec<Doubt> {
    let rooms = Rooms::new(texts, links);
    let mut pairs: Vec<Doubt> = Vec::new();
    let doubt = |old, new, confidence| Doubt { old, new, confidence, linked: false, part: false };
    for (olds, news) in rooms.iter() {
        let olds: Vec<usize> = olds.clone().filter(|place| links.old_is_free(*place)).collect();
        let news: Vec<usize> = news.clone().filter(|place| links.new_is_free(*place)).collect();
        if olds.len() * news.len() <= GAP_PAIRS_MAX {
            let all = olds.iter().flat_map(|old| news.iter().map(move |new| (*old, *new)));
            pairs.extend(
                all.map(|(old, new)| doubt(old, new, confidence::standing(texts.similarity(old, new)))),
            );
        }
    }
    let shared = shingles::candidates(texts, links, &rooms).into_iter().filter(|shared| !shared.stands);
    pairs.extend(shared.map(|shared| doubt(shared.old, shared.new, confidence::moved(shared.similarity))));
    let renamed = headings::renamed(old, new, links).into_iter();
    pairs.extend(renamed.map(|renamed| doubt(renamed.old, renamed.new, renamed.share.min(99))));
    pairs.retain(|pair| pair.confidence >= HOPELESS_BELOW);
    pairs
}

/// Those that are nearest to one another.
fn nearest(mut pairs: Vec<Doubt>) -> Vec<Doubt> {
    pairs.sort_by_key(|pair| (Reverse(pair.confidence), pair.new, pair.old));
    let (mut olds, mut news) = (HashSet::new(), HashSet::new());
    pairs.retain(|pair| {
        let (is_first, is_first_too) = (olds.insert(pair.old), news.insert(pair.new));
        is_first && is_first_too
    });
    pairs
}
