//! Headings, and the words that open a group of a Resolution, by what stands under them.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use super::links::Links;
use crate::{Document, Kind};

/// How much of two sections is linked, in percent, for their headings to be one that was renamed.
pub(super) const RENAMED_SHARE_MIN: u8 = 50;
/// Levels of headings, and below them that of groups.
const LEVELS: usize = 7;

/// Two headings or groups of one level without a link, and how much of their sections is linked.
pub(super) struct Renamed {
    pub(super) old: usize,
    pub(super) new: usize,
    /// See [`Sections::share`].
    pub(super) share: u8,
}

/// Links headings and groups that were renamed: whose sections are mostly linked.
pub(super) fn link(old: &Document, new: &Document, links: &mut Links) {
    for found in renamed(old, new, links).iter().filter(|found| found.share >= RENAMED_SHARE_MIN) {
        if links.both_free(found.old, found.new) {
            links.add(found.old, found.new);
        }
    }
}

/// For each heading or group of the old draft without a link the one of the new draft without a link that has most of what
/// is under it; those that have most in common first.
pub(super) fn renamed(old: &Document, new: &Document, links: &Links) -> Vec<Renamed> {
    let is_free = |place: &usize| level(old, *place).is_some() && links.old_is_free(*place);
    let free: Vec<usize> = (0..old.provisions.len()).filter(is_free).collect();
    if free.is_empty() {
        return Vec::new();
    }
    let sections = Sections::new(old, new);
    let above = above(new);
    let mut found: Vec<Renamed> = Vec::new();
    for place in free {
        let level = level(old, place).expect("BUG: it is a heading");
        let mut votes: HashMap<usize, usize> = HashMap::new();
        for under in sections.under_old(place).filter_map(|place| links.new_of[place]) {
            if let Some(heading) = above[under][level - 1].filter(|heading| links.new_is_free(*heading)) {
                *votes.entry(heading).or_default() += 1;
            }
        }
        let best = votes.into_iter().max_by_key(|(heading, votes)| (*votes, Reverse(*heading)));
        found.extend(best.map(|(heading, _)| Renamed {
            old: place,
            new: heading,
            share: sections.share(place, heading, links),
        }));
    }
    found.sort_by_key(|found| Reverse(found.share));
    found
}

/// Where what belongs to each heading ends.
pub(super) struct Sections {
    old: Vec<usize>,
    new: Vec<usize>,
}

impl Sections {
    pub(super) fn new(old: &Document, new: &Document) -> Self {
        Self { old: ends(old), new: ends(new) }
    }

    fn under_old(&self, heading: usize) -> Range<usize> {
        heading + 1..self.old[heading]
    }

    /// How much of what is under two headings is linked with one another, in percent of both; where nothing is under them,
    /// nothing is.
    pub(super) fn share(&self, old: usize, new: usize, links: &Links) -> u8 {
        let (under_old, under_new) = (self.under_old(old), new + 1..self.new[new]);
        let both = under_old.len() + under_new.len();
        let linked = under_old.filter_map(|place| links.new_of[place]);
        let shared = linked.filter(|place| under_new.contains(place)).count();
        let percent = (200 * shared).checked_div(both).unwrap_or(0);
        u8::try_from(percent).expect("BUG: at most all of both")
    }
}

/// The level of a heading, from 1; a group ends where the next group or heading begins.
fn level(document: &Document, place: usize) -> Option<usize> {
    match document.provisions[place].kind {
        Kind::Heading { level } => Some(usize::from(level).clamp(1, LEVELS - 1)),
        Kind::Group { .. } => Some(LEVELS),
        _ => None,
    }
}

/// For each place where the next heading of its level or above stands; for what is no heading the place after it.
fn ends(document: &Document) -> Vec<usize> {
    let count = document.provisions.len();
    let mut ends: Vec<usize> = (1..=count).collect();
    let mut next = [count; LEVELS];
    for place in (0..count).rev() {
        if let Some(level) = level(document, place) {
            ends[place] = next[level - 1];
            next[level - 1..].fill(place);
        }
    }
    ends
}

/// For each place the heading of each level that it is under.
fn above(document: &Document) -> Vec<[Option<usize>; LEVELS]> {
    let mut open = [None; LEVELS];
    let at = |place| {
        let above = open;
        if let Some(level) = level(document, place) {
            open[level - 1..].fill(None);
            open[level - 1] = Some(place);
        }
        above
    };
    (0..document.provisions.len()).map(at).collect()
}
