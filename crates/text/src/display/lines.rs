//! In which order rows are read, and where something was moved away.

use std::collections::{BTreeMap, HashMap};

use crate::{Change, Item, Lineage};

/// A line of a redline; the number is the place of an item in its [`Lineage`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// The item itself.
    Row(usize),
    /// Where the item stood before it was moved.
    MovedAway(usize),
}

/// The lines of a redline: each item, and for each one that was moved a line at the place where it stood, which is after
/// what stood before it and was not moved.
pub fn lines(lineage: &Lineage) -> Vec<Line> {
    let is_moved = |item: &Item| matches!(item.change, Change::Moved | Change::MovedEdited);
    // Which item has each provision of the old draft.
    let mut homes = HashMap::new();
    for (at, item) in lineage.items.iter().enumerate() {
        homes.extend(item.old.iter().map(|place| (*place, at)));
    }
    let moved: BTreeMap<usize, usize> = lineage
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| is_moved(item))
        .filter_map(|(at, item)| Some((*item.old.first()?, at)))
        .collect();
    // After which item each line stands; none before the first.
    let mut after: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    let (mut place_before, mut home_before) = (0, None);
    for (place, at) in moved {
        let stays = |home: &&usize| !is_moved(&lineage.items[**home]);
        let between = (place_before..place).rev().find_map(|before| homes.get(&before).filter(stays));
        home_before = between.copied().or(home_before);
        place_before = place;
        after.entry(home_before).or_default().push(at);
    }
    let mut away =
        |home: Option<usize>| after.remove(&home).unwrap_or_default().into_iter().map(Line::MovedAway);
    let mut lines: Vec<Line> = away(None).collect();
    for at in 0..lineage.items.len() {
        lines.push(Line::Row(at));
        lines.extend(away(Some(at)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use Line::{MovedAway, Row};

    use super::*;

    fn item(old: &[usize], new: &[usize], change: Change) -> Item {
        Item { old: old.to_vec(), new: new.to_vec(), change, confidence: 100 }
    }

    #[test]
    fn given_moves_then_a_line_stands_where_each_stood() {
        // Old: a b c d e; new: d a c e b, and d was the fourth, b the second.
        let items = vec![
            item(&[3], &[0], Change::Moved),
            item(&[0], &[1], Change::Kept),
            item(&[2], &[2], Change::Edited),
            item(&[4], &[3], Change::Kept),
            item(&[1], &[4], Change::MovedEdited),
        ];
        let expected = [Row(0), Row(1), MovedAway(4), Row(2), MovedAway(0), Row(3), Row(4)];
        assert_eq!(lines(&Lineage { items }), expected);
    }

    #[test]
    fn given_a_block_that_was_moved_from_the_start_then_its_lines_stand_first_and_in_order() {
        let items = vec![
            item(&[2], &[0], Change::Kept),
            item(&[0], &[1], Change::Moved),
            item(&[1], &[2], Change::Moved),
            item(&[], &[3], Change::New),
        ];
        assert_eq!(lines(&Lineage { items }), [MovedAway(1), MovedAway(2), Row(0), Row(1), Row(2), Row(3)]);
    }
}
