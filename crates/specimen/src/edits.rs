//! Making the next draft, and keeping what was done.

use std::ops::Range;

use fastrand::Rng;
use text::Change;

use crate::report::{Author, Block};

/// An old place that became a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// Its place in the old draft, from zero.
    pub old: usize,
    /// Its place in the new draft, from zero.
    pub new: usize,
    /// What happened: never `New` or `Deleted`.
    pub change: Change,
}

/// How many of a thousand provisions are edited in each way.
const DELETED: usize = 50;
const LIGHTLY: usize = 200;
const HEAVILY: usize = 40;
const MOVED: usize = 25;
const MOVED_EDITED: usize = 10;
const SPLIT: usize = 15;
const MERGED: usize = 15;
const INSERTED: usize = 60;
/// How many of a thousand are taken out for another one about the same, in a draft whose links are hard to find.
const REPLACED: usize = 40;
/// How many of a thousand are headings that get other words, in such a draft.
const RENAMED: usize = 20;
/// How many of a thousand begin a block that moves as a whole, of three to eight provisions.
const BLOCKS: usize = 3;

/// Of the words of a lightly edited provision so many are replaced, put in or taken out, in percent, and at least one.
const LIGHT_PERCENT: Range<usize> = 3..16;
/// So many words of a heavily edited one are replaced, in percent.
const HEAVY_PERCENT: Range<usize> = 30..61;
/// The same where links are hard to find.
const HARD_PERCENT: Range<usize> = 30..96;
/// What stands so far from a provision, in places, is about the same.
const SECTION_REACH: usize = 4;
/// Provisions that a move passes at least, beyond as many as move: of two that change places nobody can say which moved.
const MOVE_DISTANCE: usize = 10;

/// What is done with a provision. Headings and texts of less than eight words are only kept, deleted, lightly edited
/// (from four words) or moved within a block; what recurs elsewhere never moves alone, since nobody could tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Keep,
    Delete,
    Light,
    Heavy,
    Move,
    MoveEdited,
    Split,
    /// With the next one.
    Merge,
    /// Deleted, with another one about the same in its place.
    Replace,
    /// A heading with other words.
    Rename,
    /// Part of what was done to the one before.
    Taken,
}

/// Blocks of the new draft that stand together, each with the old places it came from.
type Passage = Vec<(Block, Vec<usize>, Change)>;

/// The next draft of a report, and what became of each provision.
pub(crate) fn edit(
    old: &[Block],
    is_hard: bool,
    author: &mut Author,
    chance: &mut Rng,
) -> (Vec<Block>, Vec<Link>) {
    let (acts, mut moving) = choose(old, is_hard, chance);
    let heavy = if is_hard { HARD_PERCENT } else { HEAVY_PERCENT };
    let mut stays: Vec<Passage> = Vec::new();
    let mut moves: Vec<(usize, Passage)> = Vec::new();
    moving.sort_unstable_by_key(|range| range.start);
    let mut place = 0;
    while place < old.len() {
        if let Some(range) = moving.iter().find(|range| range.start == place) {
            let passage = range
                .clone()
                .flat_map(|place| write(old, place, (acts[place], true), &heavy, author, chance))
                .collect();
            moves.push((stays.len(), passage));
            place = range.end;
            continue;
        }
        let is_moved = matches!(acts[place], Act::Move | Act::MoveEdited);
        let passage = write(old, place, (acts[place], is_moved), &heavy, author, chance);
        if is_moved {
            moves.push((stays.len(), passage));
        } else if !passage.is_empty() {
            stays.push(passage);
        }
        place += 1;
    }
    let mut arriving: Vec<(usize, Passage)> = moves
        .into_iter()
        .map(|(from, passage)| (destination(from, passage.len(), stays.len(), chance), passage))
        .collect();
    for _ in 0..old.len() * INSERTED / 1000 {
        let passage = vec![(insertion(old, author, chance), vec![], Change::New)];
        arriving.push((chance.usize(..=stays.len()), passage));
    }
    arriving.sort_by_key(|(slot, _)| *slot);
    let mut arriving = arriving.into_iter().peekable();
    let mut new = Vec::new();
    let mut links = Vec::new();
    let mut put = |passage: Passage| {
        for (block, from, change) in passage {
            links.extend(from.into_iter().map(|old| Link { old, new: new.len(), change }));
            new.push(block);
        }
    };
    for (slot, passage) in stays.into_iter().enumerate() {
        while let Some((_, passage)) = arriving.next_if(|(at, _)| *at == slot) {
            put(passage);
        }
        put(passage);
    }
    arriving.for_each(|(_, passage)| put(passage));
    links.sort_unstable();
    (new, links)
}

/// What is done with each provision, and which runs move as blocks.
fn choose(old: &[Block], is_hard: bool, chance: &mut Rng) -> (Vec<Act>, Vec<Range<usize>>) {
    let mut acts = vec![Act::Keep; old.len()];
    let mut order: Vec<usize> = (0..old.len()).collect();
    chance.shuffle(&mut order);
    let is_prose = |place: usize| !old[place].is_heading() && old[place].words() >= 8;
    let share = |per_mille: usize| (old.len() * per_mille / 1000).max(1);
    let mut choose = |act: Act, count: usize, fits: &dyn Fn(usize) -> bool| {
        let mut chosen = 0;
        for &place in &order {
            if chosen == count {
                break;
            }
            let is_pair = act == Act::Merge;
            let next = acts.get(place + 1).copied();
            let is_free = acts[place] == Act::Keep && (!is_pair || next == Some(Act::Keep));
            if is_free && fits(place) {
                acts[place] = act;
                if is_pair {
                    acts[place + 1] = Act::Taken;
                }
                chosen += 1;
            }
        }
    };
    choose(Act::Merge, share(MERGED), &|place| {
        is_prose(place)
            && place + 1 < old.len()
            && is_prose(place + 1)
            && old[place].shape == old[place + 1].shape
    });
    choose(Act::Split, share(SPLIT), &|place| is_prose(place) && old[place].words() >= 16);
    choose(Act::Move, share(MOVED), &|place| is_prose(place) && !old[place].recurs);
    choose(Act::MoveEdited, share(MOVED_EDITED), &|place| is_prose(place) && !old[place].recurs);
    choose(Act::Heavy, share(HEAVILY), &is_prose);
    if is_hard {
        choose(Act::Rename, share(RENAMED), &|place| old[place].is_heading());
        choose(Act::Replace, share(REPLACED), &|place| is_prose(place) && !old[place].recurs);
    }
    choose(Act::Delete, share(DELETED), &|_| true);
    choose(Act::Light, share(LIGHTLY), &|place| old[place].words() >= 4);

    let mut moving: Vec<Range<usize>> = Vec::new();
    for &place in &order {
        let range = place..place + chance.usize(3..9);
        let is_whole = range.end <= old.len()
            && acts[range.clone()].iter().all(|act| matches!(act, Act::Keep | Act::Light));
        let apart = |other: &Range<usize>| range.end < other.start || other.end < range.start;
        if moving.len() < share(BLOCKS) && is_whole && moving.iter().all(apart) {
            moving.push(range);
        }
    }
    (acts, moving)
}

/// What a provision becomes by an act, moved or not; so many words of a heavily edited one are others, in percent.
fn write(
    old: &[Block],
    place: usize,
    (act, is_moved): (Act, bool),
    heavy: &Range<usize>,
    author: &mut Author,
    chance: &mut Rng,
) -> Passage {
    let block = old[place].clone();
    let one = |block: Block, change: Change| vec![(block, vec![place], change)];
    let edited = if is_moved { Change::MovedEdited } else { Change::Edited };
    match act {
        Act::Delete | Act::Taken => vec![],
        Act::Keep | Act::Move => one(block, if is_moved { Change::Moved } else { Change::Kept }),
        Act::Light | Act::MoveEdited => one(lightly(block, author, chance), edited),
        Act::Heavy => one(heavily(block, heavy, author, chance), edited),
        Act::Rename => {
            let title = (0..chance.usize(3..8)).map(|_| author.word(chance)).collect();
            one(Block { sentences: vec![title], recurs: false, ..block }, edited)
        }
        Act::Replace => vec![(replacement(old, place, author, chance), vec![], Change::New)],
        Act::Split => {
            let [first, second] = halves(block, chance);
            // Every third is edited on the way.
            let second = if chance.u8(..3) == 0 { lightly(second, author, chance) } else { second };
            vec![(first, vec![place], Change::Split), (second, vec![place], Change::Split)]
        }
        Act::Merge => {
            let mut both = block;
            both.sentences.extend(old[place + 1].sentences.clone());
            let both = if chance.u8(..3) == 0 { lightly(both, author, chance) } else { both };
            vec![(both, vec![place, place + 1], Change::Merged)]
        }
    }
}

fn lightly(mut block: Block, author: &Author, chance: &mut Rng) -> Block {
    let before = block.sentences.clone();
    let count = (block.words() * chance.usize(LIGHT_PERCENT) / 100).max(1);
    // Now and then only the spelling changes.
    let is_spelling = chance.u8(..6) == 0;
    while block.sentences == before {
        for _ in 0..count {
            let at = chance.usize(..block.sentences.len());
            let sentence = &mut block.sentences[at];
            let word = chance.usize(..sentence.len());
            if is_spelling && let Some(other) = author.language.written_otherwise(&sentence[word], chance) {
                sentence[word] = other;
                continue;
            }
            match chance.u8(..4) {
                0 => sentence.insert(word, author.word(chance)),
                1 if sentence.len() > 3 => drop(sentence.remove(word)),
                _ => sentence[word] = author.word(chance),
            }
        }
    }
    block
}

fn heavily(mut block: Block, percent: &Range<usize>, author: &Author, chance: &mut Rng) -> Block {
    let percent = chance.usize(percent.clone());
    let mut places: Vec<(usize, usize)> = (0..block.sentences.len())
        .flat_map(|sentence| (0..block.sentences[sentence].len()).map(move |word| (sentence, word)))
        .collect();
    chance.shuffle(&mut places);
    for (sentence, word) in &places[..(places.len() * percent).div_ceil(100)] {
        block.sentences[*sentence][*word] = author.word(chance);
    }
    block
}

/// Two blocks, each with a quarter of the words at least.
fn halves(block: Block, chance: &mut Rng) -> [Block; 2] {
    let total = block.words();
    let at = chance.usize(total.div_ceil(4)..=total - total.div_ceil(4));
    let mut first = Block { sentences: vec![], ..block.clone() };
    let mut second = first.clone();
    let mut seen = 0;
    for sentence in block.sentences {
        let here = at.saturating_sub(seen).min(sentence.len());
        seen += sentence.len();
        let (left, right) = sentence.split_at(here);
        for (half, words) in [(&mut first, left), (&mut second, right)] {
            if !words.is_empty() {
                half.sentences.push(words.to_vec());
            }
        }
    }
    [first, second]
}

/// Another paragraph in the words of its section; every third begins as the one that it replaces.
fn replacement(old: &[Block], place: usize, author: &mut Author, chance: &mut Rng) -> Block {
    let section = place.saturating_sub(SECTION_REACH)..old.len().min(place + SECTION_REACH + 1);
    author.turn_to(old[section].iter().flat_map(|block| block.sentences.concat()));
    let mut block = Block { shape: old[place].shape, ..author.paragraph(chance) };
    if chance.u8(..3) == 0 {
        let mut opening: Vec<String> = old[place].sentences[0].iter().take(4).cloned().collect();
        opening.append(&mut block.sentences[0]);
        block.sentences[0] = opening;
    }
    block
}

/// Something new: every third beside a sentence that recurs, every tenth a copy of a paragraph in parts.
fn insertion(old: &[Block], author: &mut Author, chance: &mut Rng) -> Block {
    author.turn_to_another_topic(chance);
    let mut block = author.paragraph(chance);
    if chance.u8(..3) == 0 {
        block.sentences.insert(0, author.recurring(chance));
    }
    if chance.u8(..10) == 0 {
        let other = chance.choice(old).expect("BUG: a report is not empty");
        block.sentences.push(other.sentences[0].clone());
    }
    block
}

/// Before which of those that stay something moves, far enough from where it was.
fn destination(from: usize, length: usize, stays: usize, chance: &mut Rng) -> usize {
    let apart = MOVE_DISTANCE + length;
    let left = (from + 1).saturating_sub(apart);
    let right_start = from + apart;
    let right = (stays + 1).saturating_sub(right_start);
    assert!(left + right > 0, "BUG: a report is long enough to move something in");
    let at = chance.usize(..left + right);
    if at < left { at } else { right_start + at - left }
}
