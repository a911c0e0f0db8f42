//! Answers about pairs of which a lineage is not sure.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::items::items;
use super::links::Links;
use super::texts::Texts;
use super::{Item, Lineage};
use crate::Document;

/// What a person says of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Answer {
    /// A place in the old draft, from zero.
    pub old: usize,
    /// A place in the new draft, from zero.
    pub new: usize,
    /// Whether the two are one provision.
    pub same: bool,
}

/// A lineage with answers.
///
/// A linked pair that is not one provision becomes deleted and new, and a part of a split or a merge is taken off it; a
/// pair without a link that is one becomes kept, edited, moved or both, as its words and the order say; what is said of a
/// linked pair is sure from then on. First come the pairs that are not one, so that a place may change its partner.
///
/// An answer is ignored, and the lineage there stays as it is, where
/// - a place is not in its draft;
/// - it says "not one" of a pair that has no link;
/// - it says "one" of a place that is linked with another, in a split or a merge too;
/// - answers contradict each other: one pair is said to be one and not to be one, or one place to be two others. All that
///   contradict are ignored.
///
/// Items that no answer names keep their provisions and their confidence. What moved among them is found anew, because
/// that is seen from what stays.
///
/// # Panics
///
/// If the lineage was not made for these documents.
pub fn settle(old: &Document, new: &Document, lineage: &Lineage, answers: &[Answer]) -> Lineage {
    let texts = Texts::new(old, new);
    let mut links = Links::of(lineage, &texts);
    let answers = consistent(answers, old.provisions.len(), new.provisions.len());
    let mut sure = HashSet::new();
    let mut is_changed = false;
    for answer in answers.iter().filter(|answer| !answer.same) {
        is_changed |= links.cut(answer.old, answer.new);
    }
    for answer in answers.iter().filter(|answer| answer.same) {
        if links.both_free(answer.old, answer.new) {
            links.add(answer.old, answer.new);
            is_changed = true;
        }
        sure.insert((answer.old, answer.new));
    }
    let mut items = if is_changed { items(old, new, &texts, &links) } else { lineage.items.clone() };
    let before: HashMap<_, _> = lineage.items.iter().map(|item| (places(item), item.confidence)).collect();
    for item in &mut items {
        let is_sure = matches!(places(item), ([old], [new]) if sure.contains(&(*old, *new)));
        let confidence = before.get(&places(item)).copied();
        item.confidence = if is_sure { 100 } else { confidence.unwrap_or(item.confidence) };
    }
    Lineage { items }
}

fn places(item: &Item) -> (&[usize], &[usize]) {
    (&item.old, &item.new)
}

/// The answers about places that are there, without those that contradict each other, each once.
fn consistent(answers: &[Answer], olds: usize, news: usize) -> Vec<Answer> {
    let answers: HashSet<Answer> =
        answers.iter().filter(|answer| answer.old < olds && answer.new < news).copied().collect();
    let (mut of_old, mut of_new) = (HashMap::<usize, usize>::new(), HashMap::<usize, usize>::new());
    for answer in answers.iter().filter(|answer| answer.same) {
        *of_old.entry(answer.old).or_default() += 1;
        *of_new.entry(answer.new).or_default() += 1;
    }
    let is_alone = |answer: &&Answer| {
        let opposite = Answer { same: !answer.same, ..**answer };
        !answers.contains(&opposite) && (!answer.same || of_old[&answer.old] == 1 && of_new[&answer.new] == 1)
    };
    let mut consistent: Vec<Answer> = answers.iter().filter(is_alone).copied().collect();
    consistent.sort_unstable_by_key(|answer| (answer.new, answer.old));
    consistent
}
