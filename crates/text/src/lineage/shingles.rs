//! Texts that share a wording nobody else has.

use std::cmp::Reverse;

use super::keyed::KeyedMap;
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
    let mut places: KeyedMap<u64, [Place; 2]> = KeyedMap::default();
    let is_free = |place: &usize| links.old_is_free(*place) && !texts.old[*place].tiny;
    for place in (0..texts.old.len()).filter(is_free) {
        for shingle in shingles(&texts.old[place]) {
            places.entry(shingle).or_default()[0].stand(place);
        }
    }
    for place in (0..texts.old.len()).filter(|place| !is_free(place)) {
        for shingle in shingles(&texts.old[place]) {
            places.entry(shingle).and_modify(|places| places[0] = Place::Several);
        }
    }
    for (place, text) in texts.new.iter().enumerate() {
        let is_free = links.new_is_free(place) && !text.tiny;
        for shingle in shingles(text) {
            places.entry(shingle).and_modify(|places| {
                if is_free { places[1].stand(place) } else { places[1] = Place::Several }
            });
        }
    }
    let mut shared: KeyedMap<(usize, usize), u32> = KeyedMap::default();
    for places in places.values() {
        if let [Place::One(old), Place::One(new)] = *places {
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

/// Where a shingle stands in a draft.
#[derive(Clone, Copy, Default)]
enum Place {
    #[default]
    None,
    One(usize),
    Several,
}

impl Place {
    fn stand(&mut self, place: usize) {
        *self = match *self {
            Self::None => Self::One(place),
            Self::One(other) if other == place => Self::One(place),
            _ => Self::Several,
        };
    }
}

fn shingles(text: &Text) -> impl Iterator<Item = u64> {
    text.words
        .windows(SHINGLE_WORDS)
        .map(|words| words.iter().fold(0, |hash: u64, word| finish(hash.rotate_left(21) ^ u64::from(*word))))
}
