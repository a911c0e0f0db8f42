//! In which order two drafts are written as one text: both keep theirs.

use std::ops::Range;

use crate::lineage::staying;
use crate::{Change, Item, Lineage};

/// What is written next; places are those of provisions.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Something of the old draft alone, and where it went if it was moved.
    Went { old: usize, to: Option<usize> },
    /// Something of the new draft alone, and where it came from if it was moved.
    Came { new: usize, from: Option<usize> },
    /// What both have, with what came or went between its parts.
    Stayed { old: Range<usize>, new: Range<usize> },
}

/// Each provision of both drafts, the old ones in their order and the new ones in theirs; what went before what came.
///
/// Of what was not moved as much stays as can. Where something else of both drafts stands between the parts of what was
/// split or merged, only the parts before that stay. `weights` says of an old provision how long it is.
pub(super) fn steps(
    lineage: &Lineage,
    olds: usize,
    news: usize,
    weights: impl Fn(usize) -> usize,
) -> Vec<Step> {
    let (mut to, mut from) = (vec![None; olds], vec![None; news]);
    let (mut is_gone, mut is_new) = (vec![true; olds], vec![true; news]);
    let is_moved = |item: &&Item| matches!(item.change, Change::Moved | Change::MovedEdited);
    for item in &lineage.items {
        let (Some(old), Some(new)) = (item.old.first(), item.new.first()) else { continue };
        item.old.iter().for_each(|place| is_gone[*place] = false);
        item.new.iter().for_each(|place| is_new[*place] = false);
        if is_moved(&item) {
            (to[*old], from[*new]) = (Some(*new), Some(*old));
        }
    }
    let mut both: Vec<(Range<usize>, Range<usize>)> = lineage
        .items
        .iter()
        .filter(|item| !is_moved(item))
        .filter_map(|item| Some((together(&item.old, &is_gone)?, together(&item.new, &is_new)?)))
        .collect();
    both.sort_unstable_by_key(|(_, new)| new.start);
    let pairs: Vec<(usize, usize)> = both.iter().map(|(old, new)| (old.start, new.start)).collect();
    let stays = staying(&pairs, weights);
    let mut steps = Vec::with_capacity(olds.max(news));
    let (mut next_old, mut next_new) = (0, 0);
    let end = (olds..olds, news..news);
    let stay = both.into_iter().zip(stays).filter(|(_, stays)| *stays).map(|(ranges, _)| ranges);
    for (old, new) in stay.chain([end]) {
        steps.extend((next_old..old.start).map(|old| Step::Went { old, to: to[old] }));
        steps.extend((next_new..new.start).map(|new| Step::Came { new, from: from[new] }));
        (next_old, next_new) = (old.end, new.end);
        if !old.is_empty() {
            steps.push(Step::Stayed { old, new });
        }
    }
    steps
}

/// From the first of some places as far as nothing else is between them but what one draft alone has.
fn together(places: &[usize], is_alone: &[bool]) -> Option<Range<usize>> {
    let is_near = |two: &&[usize]| is_alone[two[0] + 1..two[1]].iter().all(|alone| *alone);
    let further = places.windows(2).take_while(is_near).count();
    Some(*places.first()?..*places.get(further)? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The steps as a text: `-1` went, `+2` came, `1=2` stayed, `0..2=0..1` with what is between.
    fn check(items: &[(&[usize], &[usize], Change)], expected: &str) {
        let item = |(old, new, change): &(&[usize], &[usize], Change)| Item {
            old: old.to_vec(),
            new: new.to_vec(),
            change: *change,
            confidence: 100,
        };
        let lineage = Lineage { items: items.iter().map(item).collect() };
        let count = |side: fn(&Item) -> usize| lineage.items.iter().map(side).sum();
        let steps = steps(&lineage, count(|item| item.old.len()), count(|item| item.new.len()), |_| 1);
        let range = |range: &Range<usize>| match range.len() {
            1 => range.start.to_string(),
            _ => format!("{range:?}"),
        };
        let moved = |other: &Option<usize>| other.map(|other| format!(":{other}")).unwrap_or_default();
        let said: Vec<String> = steps
            .iter()
            .map(|step| match step {
                Step::Went { old, to } => format!("-{old}{}", moved(to)),
                Step::Came { new, from } => format!("+{new}{}", moved(from)),
                Step::Stayed { old, new } => format!("{}={}", range(old), range(new)),
            })
            .collect();
        assert_eq!(said.join(" "), expected);
    }

    #[test]
    fn what_was_moved_goes_where_it_stood_and_comes_where_it_stands() {
        check(
            &[
                (&[3], &[0], Change::Moved),
                (&[0], &[1], Change::Kept),
                (&[2], &[2], Change::Edited),
                (&[4], &[3], Change::Kept),
                (&[1], &[4], Change::MovedEdited),
            ],
            "+0:3 0=1 -1:4 2=2 -3:0 4=3 +4:1",
        );
    }

    #[test]
    fn what_was_split_or_merged_stays_with_what_is_between_its_parts_in_one_draft_alone() {
        check(
            &[(&[0], &[0, 2], Change::Split), (&[], &[1], Change::New), (&[1], &[3], Change::Kept)],
            "0=0..3 1=3",
        );
        check(&[(&[0, 2], &[0], Change::Merged), (&[1], &[], Change::Deleted)], "0..3=0");
        check(&[(&[0], &[0, 2], Change::Split), (&[1], &[1], Change::Edited)], "0=0 1=1 +2");
        check(&[(&[0, 2], &[0], Change::Merged), (&[1], &[1], Change::Moved)], "0=0 -1:1 -2 +1:1");
    }

    #[test]
    fn one_that_stands_out_of_order_does_not_take_the_others_out_of_theirs() {
        check(
            &[
                (&[2], &[0, 1], Change::Split),
                (&[0], &[2], Change::Kept),
                (&[1], &[3], Change::Kept),
                (&[], &[4], Change::New),
            ],
            "+0 +1 0=2 1=3 -2 +4",
        );
        check(&[], "");
    }
}
