//! Texts that share a wording nobody else has.

use std::cmp::Reverse;

use super::keyed::{Keyed, KeyedMap};
use super::links::Links;
use super::rooms::Rooms;
use super::texts::{Text, Texts};
use super::words::finish;

/// Words in a shingle (Broder 1997).
const SHINGLE_WORDS: usize = 3;

/// What it counts, in percent points of similarity, that a text stands where it stood.
const STANDING: u32 = 20;

/// An old and a new place that share shingles which each draft has in one place only.
pub(super) struct Candidate {
    pub(super) old: usize,
    pub(super) new: usize,
    /// How similar they are, in percent.
    pub(super) similarity: u8,
    /// Whether it stands where it stood.
    pub(super) stands: bool,
    /// How many such shingles they share.
    shared: u32,
}

/// What may belong together among the texts without a link, the most similar first, those that
/// stand where they stood before others.
///
/// Only shingles that occur in one text of each draft count, so the work grows with the texts and not with their
/// square, and boilerplate, however often it is repeated, leads nowhere.
pub(super) fn candidates(texts: &Texts, links: &Links, rooms: &Rooms) -> Vec<Candidate> {
    let is_free = |place: &usize| links.old_is_free(*place) && !texts.old[*place].tiny;
    let free: Vec<usize> = (0..texts.old.len()).filter(is_free).collect();
    let most = free.iter().map(|place| texts.old[*place].words.len()).sum();
    let mut places: KeyedMap<u64, [Place; 2]> = KeyedMap::with_capacity_and_hasher(most, Keyed::default());
    for place in free {
        for shingle in shingles(&texts.old[place]) {
            places.entry(shingle).or_insert([Place::NONE; 2])[0].stand(place);
        }
    }
    for place in (0..texts.old.len()).filter(|place| !is_free(place)) {
        for shingle in shingles(&texts.old[place]) {
            places.entry(shingle).and_modify(|places| places[0] = Place::SEVERAL);
        }
    }
    for (place, text) in texts.new.iter().enumerate() {
        let is_free = links.new_is_free(place) && !text.tiny;
        for shingle in shingles(text) {
            places.entry(shingle).and_modify(|places| {
                if is_free { places[1].stand(place) } else { places[1] = Place::SEVERAL }
            });
        }
    }
    let mut shared: KeyedMap<(usize, usize), u32> = KeyedMap::default();
    for [old, new] in places.values() {
        if let (Some(old), Some(new)) = (old.one(), new.one()) {
            *shared.entry((old, new)).or_default() += 1;
        }
    }
    let mut candidates: Vec<Candidate> = shared
        .into_iter()
        .map(|((old, new), shared)| {
            let (similarity, stands) = (texts.similarity(old, new), rooms.is_same(old, new));
            Candidate { old, new, similarity, stands, shared }
        })
        .collect();
    candidates.sort_unstable_by_key(|it| {
        let rank = u32::from(it.similarity) + if it.stands { STANDING } else { 0 };
        (Reverse((rank, it.shared)), it.old, it.new)
    });
    candidates
}

/// Where a shingle stands in a draft: at a place, or one of two more things. Small, since there is one for each of most
/// words of a draft: what lineage takes is mostly the time to have memory for them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
struct Place(u32);

impl Place {
    const NONE: Self = Self(u32::MAX);
    const SEVERAL: Self = Self(u32::MAX - 1);

    fn stand(&mut self, place: usize) {
        let here = Self(u32::try_from(place).expect("BUG: documents have a limit"));
        *self = if *self == Self::NONE || *self == here { here } else { Self::SEVERAL };
    }

    /// Where, if in one place only.
    fn one(self) -> Option<usize> {
        (self < Self::SEVERAL).then_some(self.0 as usize)
    }
}

fn shingles(text: &Text) -> impl Iterator<Item = u64> {
    text.words
        .windows(SHINGLE_WORDS)
        .map(|words| words.iter().fold(0, |hash: u64, word| finish(hash.rotate_left(21) ^ u64::from(*word))))
}
