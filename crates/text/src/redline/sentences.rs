//! Pairing the sentences of two texts.
//!
//! Sentences are paired in order so that the pairs have the most words in common, as Gale and Church align a text with its
//! translation ("A Program for Aligning Sentences in Bilingual Corpora", 1993), but by words instead of lengths: one
//! with one, one with two where it was cut in two, two with one where they were joined.

use std::ops::Range;

use imara_diff::Interner;

use super::parts::{Edit, Parts, is_word};
use crate::limits::{REWRITTEN_PERCENT_MAX, SENTENCE_PAIRS_MAX, SENTENCE_WORDS_MAX};
use crate::words::sentences as cut;

/// Sentences that stand for each other.
pub(super) struct Pair {
    /// Their words.
    pub(super) edit: Edit,
    /// Whether they are one sentence in two versions, to be compared by its words; or the one gave way to the other.
    pub(super) alike: bool,
}

/// Pairs the sentences of two texts. The pairs cover both in order.
pub(super) fn align(old: &Parts<'_>, new: &Parts<'_>) -> Vec<Pair> {
    let whole = || vec![Pair { edit: Edit { old: 0..old.len(), new: 0..new.len() }, alike: true }];
    let (old_list, new_list) = (sentences(old), sentences(new));
    let same = |a: &Range<usize>, b: &Range<usize>| old.text(a.clone()) == new.text(b.clone());
    let start = old_list.iter().zip(&new_list).take_while(|(a, b)| same(a, b)).count();
    let (old_rest, new_rest) = (&old_list[start..], &new_list[start..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| same(a, b)).count();
    let old_middle = &old_rest[..old_rest.len() - end];
    let new_middle = &new_rest[..new_rest.len() - end];
    if old_middle.len().saturating_mul(new_middle.len()) > SENTENCE_PAIRS_MAX {
        return whole();
    }
    let words = |list: &[Range<usize>]| list.iter().map(ExactSizeIterator::len).sum::<usize>();
    let weighed = (words(old_middle).saturating_mul(new_middle.len()))
        .saturating_add(words(new_middle).saturating_mul(old_middle.len()));
    if weighed > SENTENCE_WORDS_MAX {
        return whole();
    }
    let mut numbers = Interner::new(64);
    let steps = best(&bags(old, old_middle, &mut numbers), &bags(new, new_middle, &mut numbers));

    let place = |list: &[Range<usize>], at: usize, len: usize| list.get(at).map_or(len, |range| range.start);
    let mut pairs = Vec::new();
    let (mut old_at, mut new_at) = (0, 0);
    for step in steps {
        let (old_next, new_next) = (old_at + step.old, new_at + step.new);
        let edit = Edit {
            old: place(&old_list, start + old_at, old.len())..place(&old_list, start + old_next, old.len()),
            new: place(&new_list, start + new_at, new.len())..place(&new_list, start + new_next, new.len()),
        };
        pairs.push(Pair { edit, alike: step.alike });
        (old_at, new_at) = (old_next, new_next);
    }
    pairs
}

/// The sentences of a text as ranges of its words. Where a sentence would end inside a word it ends after it.
fn sentences(parts: &Parts<'_>) -> Vec<Range<usize>> {
    let mut list = Vec::new();
    let (mut start, mut at, mut byte, mut end) = (0, 0, 0, 0);
    for sentence in cut(parts.whole()) {
        end += sentence.len();
        while byte < end {
            byte += parts.at(at).len();
            at += 1;
        }
        if start < at {
            list.push(start..at);
            start = at;
        }
    }
    list
}

fn bags<'a>(parts: &Parts<'a>, list: &[Range<usize>], numbers: &mut Interner<&'a str>) -> Vec<Bag> {
    list.iter().map(|range| Bag::of(parts, range.clone(), numbers)).collect()
}

/// The words of a sentence as numbers, sorted.
struct Bag(Vec<u32>);

impl Bag {
    fn of<'a>(parts: &Parts<'a>, range: Range<usize>, numbers: &mut Interner<&'a str>) -> Self {
        let words = parts.list(range).iter().filter(|part| is_word(part));
        let mut bag: Vec<u32> = words.map(|word| numbers.intern(*word).0).collect();
        bag.sort_unstable();
        Self(bag)
    }

    fn with(&self, other: &Self) -> Self {
        let mut bag = [self.0.as_slice(), other.0.as_slice()].concat();
        bag.sort_unstable();
        Self(bag)
    }

    /// How many words two sentences have in common.
    fn common(&self, other: &Self) -> usize {
        let (mut left, mut right) = (self.0.as_slice(), other.0.as_slice());
        let mut common = 0;
        while let ([first, left_rest @ ..], [second, right_rest @ ..]) = (left, right) {
            if first <= second {
                left = left_rest;
            }
            if second <= first {
                right = right_rest;
            }
            common += usize::from(first == second);
        }
        common
    }

    /// Whether so many words in common are enough for one sentence in two versions.
    fn is_alike(&self, other: &Self, common: usize) -> bool {
        let total = self.0.len() + other.0.len();
        200 * common >= (100 - usize::from(REWRITTEN_PERCENT_MAX)) * total
    }

    /// The words in common with two sentences that follow each other, if each of the two brings half of its own. `common`
    /// are those in common with each of them alone.
    fn with_two(&self, [first, second]: [&Self; 2], common: [usize; 2]) -> Option<usize> {
        let half = |one: &Self| one.0.len().max(1).div_ceil(2);
        // What a sentence brings is at most what is in common with it alone.
        if common[0] < half(first) || common[1] < half(second) {
            return None;
        }
        let both = first.with(second);
        let all = self.common(&both);
        let each_brings = all - common[1] >= half(first) && all - common[0] >= half(second);
        (each_brings && self.is_alike(&both, all)).then_some(all)
    }
}

/// So many old sentences and so many new ones.
#[derive(Clone, Copy)]
struct Step {
    old: usize,
    new: usize,
    alike: bool,
}

/// The steps through both lists in which the most words stay.
fn best(old: &[Bag], new: &[Bag]) -> Vec<Step> {
    let width = new.len() + 1;
    let common: Vec<Vec<usize>> = old.iter().map(|a| new.iter().map(|b| a.common(b)).collect()).collect();
    let gone = Step { old: 1, new: 0, alike: false };
    let come = Step { old: 0, new: 1, alike: false };
    // From each place to the end of both: how many words stay, and the next step.
    let mut table = vec![(0_usize, gone); (old.len() + 1) * width];
    for i in (0..=old.len()).rev() {
        for j in (0..=new.len()).rev() {
            let mut choice: Option<(usize, Step)> = None;
            let mut offer = |step: Step, words: Option<usize>| {
                let after = (i + step.old) * width + j + step.new;
                if let Some(words) = words.map(|words| words + table[after].0)
                    && choice.is_none_or(|(most, _)| words > most)
                {
                    choice = Some((words, step));
                }
            };
            let pair = |old, new| Step { old, new, alike: true };
            if let (Some(a), Some(b)) = (old.get(i), new.get(j)) {
                let here = common[i][j];
                offer(pair(1, 1), a.is_alike(b, here).then_some(here));
                if let Some(next) = new.get(j + 1) {
                    offer(pair(1, 2), a.with_two([b, next], [here, common[i][j + 1]]));
                }
                if let Some(next) = old.get(i + 1) {
                    offer(pair(2, 1), b.with_two([a, next], [here, common[i + 1][j]]));
                }
            }
            offer(gone, old.get(i).map(|_| 0));
            offer(come, new.get(j).map(|_| 0));
            if let Some(choice) = choice {
                table[i * width + j] = choice;
            }
        }
    }
    let mut steps = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        let (_, step) = table[i * width + j];
        steps.push(step);
        (i, j) = (i + step.old, j + step.new);
    }
    steps
}
