//! Two drafts made ready for matching: words as small numbers, and how much each says.

use std::cell::OnceCell;

use super::keyed::KeyedMap;
use super::words::{fingerprints, finish};
use crate::{Document, Kind, joined};

/// Shorter texts, in words, never stand for themselves: "Yes.", "None", a figure in a table.
const TINY_BELOW: usize = 4;

/// Least similarity of prose and a row of a table, in percent: cells are short and share words by chance.
const OTHER_FORM_MIN: u8 = 60;

/// Both drafts.
pub(super) struct Texts {
    pub(super) old: Vec<Text>,
    pub(super) new: Vec<Text>,
    /// What each word says, by its number.
    weights: Vec<u32>,
}

/// A provision for matching.
pub(super) struct Text {
    /// What it is.
    pub(super) class: Class,
    /// Equal for equal words of one class.
    pub(super) key: u64,
    /// The words in order, as numbers.
    pub(super) words: Vec<u32>,
    /// See [`Text::bag`].
    bag: OnceCell<Vec<u32>>,
    /// What they say together.
    pub(super) weight: u32,
    /// Whether it is too short to be found by its words alone.
    pub(super) tiny: bool,
}

impl Text {
    /// The words sorted: made when first asked for, since what was kept is never asked.
    pub(super) fn bag(&self) -> &[u32] {
        self.bag.get_or_init(|| {
            let mut bag = self.words.clone();
            bag.sort_unstable();
            bag
        })
    }
}

/// A heading never becomes a paragraph by editing; a paragraph and an item of a list do. What was in a list may be in
/// a table now, if it has most of its words still.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Heading,
    Prose,
    Row,
}

impl Class {
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Heading { .. } => Self::Heading,
            Kind::TableRow { .. } => Self::Row,
            _ => Self::Prose,
        }
    }
}

impl Texts {
    pub(super) fn new(old: &Document, new: &Document) -> Self {
        let mut numbers = KeyedMap::default();
        let mut read = |document: &Document| -> Vec<Text> {
            (0..document.provisions.len()).map(|place| text(document, place, &mut numbers)).collect()
        };
        let (mut old, mut new) = (read(old), read(new));
        let weights = weights([&old, &new], numbers.len());
        for text in old.iter_mut().chain(&mut new) {
            text.weight = text.words.iter().map(|word| weights[*word as usize]).sum();
        }
        Self { old, new, weights }
    }

    /// How similar an old text is to a new one, in percent: twice what the words in common say per what all words say
    /// (Sørensen and Dice, weighted). A heading and what is none have nothing in common, nor do texts without words; prose
    /// and a row of a table only what is at least [`OTHER_FORM_MIN`].
    pub(super) fn similarity(&self, old: usize, new: usize) -> u8 {
        let (old, new) = (&self.old[old], &self.new[new]);
        if (old.class == Class::Heading) != (new.class == Class::Heading) {
            return 0;
        }
        if old.key == new.key {
            return 100;
        }
        let similarity = percent(2 * self.common(old.bag(), new.bag()), old.weight + new.weight);
        if old.class == new.class || similarity >= OTHER_FORM_MIN { similarity } else { 0 }
    }

    /// The same of a whole and all its parts together.
    pub(super) fn similarity_of_parts(&self, whole: &Text, parts: &[&Text]) -> u8 {
        let mut bag: Vec<u32> = parts.iter().flat_map(|part| part.words.iter().copied()).collect();
        bag.sort_unstable();
        let weight: u32 = parts.iter().map(|part| part.weight).sum();
        percent(2 * self.common(whole.bag(), &bag), whole.weight + weight)
    }

    /// What the words that two sorted bags have in common say.
    pub(super) fn common(&self, left: &[u32], right: &[u32]) -> u32 {
        let mut common = 0;
        merge(left, right, |word| common += self.weights[word as usize]);
        common
    }
}

/// A part of a whole in percent; nothing of nothing is 0.
pub(super) fn percent(part: u32, whole: u32) -> u8 {
    let percent = (u64::from(part) * 100).checked_div(u64::from(whole)).unwrap_or(0);
    u8::try_from(percent.min(100)).expect("BUG: at most 100")
}

/// Walks the words that two sorted bags have in common.
fn merge(mut left: &[u32], mut right: &[u32], mut both: impl FnMut(u32)) {
    while let ([first, left_rest @ ..], [second, right_rest @ ..]) = (left, right) {
        if first <= second {
            left = left_rest;
        }
        if second <= first {
            right = right_rest;
        }
        if first == second {
            both(*first);
        }
    }
}

/// A sorted bag without the words of another.
pub(super) fn without(bag: &[u32], other: &[u32]) -> Vec<u32> {
    let mut other = other.iter().peekable();
    let mut rest = Vec::with_capacity(bag.len());
    for word in bag {
        while other.next_if(|next| *next < word).is_some() {}
        if other.next_if(|next| *next == word).is_none() {
            rest.push(*word);
        }
    }
    rest
}

fn text(document: &Document, place: usize, numbers: &mut KeyedMap<u64, u32>) -> Text {
    let plain = joined(document, &[place]);
    let found = fingerprints(&plain);
    let class = Class::of(document.provisions[place].kind);
    let mut key = class as u64;
    let mut words = Vec::with_capacity(found.fingerprints.len());
    for fingerprint in &found.fingerprints {
        let next = u32::try_from(numbers.len()).expect("BUG: sources have a limit");
        words.push(*numbers.entry(*fingerprint).or_insert(next));
        key = finish(key.rotate_left(5) ^ fingerprint);
    }
    if words.is_empty() {
        key = plain.bytes().fold(key, |key, byte| finish(key.rotate_left(5) ^ u64::from(byte)));
    }
    Text { class, key, words, bag: OnceCell::new(), weight: 0, tiny: found.length() < TINY_BELOW }
}

/// What each word says: one more than the binary logarithm of the texts per texts it is in, of the draft where it is in
/// more (inverse document frequency, Spärck Jones 1972), in whole numbers so that it is the same on every machine.
fn weights(drafts: [&[Text]; 2], words: usize) -> Vec<u32> {
    let texts = drafts.iter().map(|texts| texts.len()).max().unwrap_or(0);
    let texts = u32::try_from(texts).expect("BUG: documents have a limit");
    let mut most = vec![0_u32; words];
    for draft in drafts {
        // For each word how many texts it is in, and the last of them.
        let mut counts = vec![(0_u32, usize::MAX); words];
        for (place, text) in draft.iter().enumerate() {
            for word in &text.words {
                let (count, last) = &mut counts[*word as usize];
                *count += u32::from(*last != place);
                *last = place;
            }
        }
        for (most, (count, _)) in most.iter_mut().zip(counts) {
            *most = count.max(*most);
        }
    }
    most.into_iter().map(|count| 1 + (1 + texts / count.max(1)).ilog2()).collect()
}
