//! The balance of the group of experts (R076, E22): counts by region, category, gender and topic. Nothing is enforced;
//! the gap is shown before somebody nominates.
//!
//! Everyone sees it without groups of fewer than [`GROUP_MIN`]. Beside a small group the smallest other ones of its table
//! are left out too, so that nobody subtracts what is shown from the total. Which is which is not told: the same mark
//! stands for both. Since a table is hidden by its values alone, each hidden value could as well be that of another
//! hidden place of the table, and the total stays the same.

use mandate::{CategoryId, Mandate, TagId};

use super::{Gender, Listed};

/// People of a group at least, for it to be shown to everyone (E22).
pub const GROUP_MIN: u32 = 5;

/// An expert or nominee as they are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Where the entity that nominated them lies; `None` for one that belongs to no region.
    pub region: Option<TagId>,
    /// The category of the entity.
    pub category: CategoryId,
    /// How they describe themselves; `None` where it was not stated.
    pub gender: Option<Gender>,
    /// What they know.
    pub topics: Vec<TagId>,
}

impl Counted {
    /// Counts somebody; their gender stands in the details of a nomination, beside the record.
    pub fn of(listed: &Listed<'_>, mandate: &Mandate, gender: Option<Gender>) -> Self {
        Self {
            region: listed.region(mandate).cloned(),
            category: listed.category().clone(),
            gender,
            topics: listed.topics().into_iter().cloned().collect(),
        }
    }
}

/// A group of a table and how many are in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<K, N> {
    /// The group; `None` for those of none: without a region, gender not stated, other topics.
    pub key: Option<K>,
    /// How many experts.
    pub count: N,
    /// How many participants of the categories that are addressed; `None` where membership has no such groups.
    pub members: Option<u32>,
}

/// A topic, and those who know it by region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicLine<N> {
    /// The topic; `None` for those that the forum file does not name.
    pub topic: Option<TagId>,
    /// How many experts know it; somebody may know several.
    pub count: N,
    /// The same by region, in the order of [`Balance::regions`].
    pub by_region: Vec<N>,
}

/// The tables: `Balance<u32>` in full, for the offices; `Balance<Option<u32>>` as everyone sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance<N> {
    /// How many experts.
    pub total: N,
    /// By region.
    pub regions: Vec<Line<TagId, N>>,
    /// By category.
    pub categories: Vec<Line<CategoryId, N>>,
    /// By gender.
    pub genders: Vec<Line<Gender, N>>,
    /// By topic and region.
    pub topics: Vec<TopicLine<N>>,
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Balance<u32> {
    /// Counts experts by the groups of a forum file, each expert once in each table but that of topics.
    pub fn of(mandate: &Mandate, experts: &[Counted]) -> Self {
        let count = |is: &dyn Fn(&Counted) -> bool| number(experts.iter().filter(|one| is(one)).count());
        let addressed = |one: &&mandate::Participant| {
            mandate.category(&one.category).is_some_and(|category| category.addressee)
        };
        let members = |is: &dyn Fn(&mandate::Participant) -> bool| {
            number(mandate.participants.iter().filter(addressed).filter(|one| is(one)).count())
        };
        // Whoever is in a group that the file does not name any more is counted with those of none.
        let region = |one: Option<&TagId>| {
            one.and_then(|id| mandate.regions.iter().find(|tag| tag.id == *id)).map(|tag| tag.id.clone())
        };
        let region_keys: Vec<Option<TagId>> =
            mandate.regions.iter().map(|tag| Some(tag.id.clone())).chain([None]).collect();
        let regions = region_keys.iter().map(|key| Line {
            key: key.clone(),
            count: count(&|one| region(one.region.as_ref()) == *key),
            members: Some(members(&|one| region(one.region.as_ref()) == *key)),
        });
        let categories = mandate.categories.iter().map(|category| &category.id);
        let categories = categories.map(|id| Line {
            key: Some(id.clone()),
            count: count(&|one| one.category == *id),
            members: Some(members(&|one| one.category == *id)),
        });
        let categories = categories.filter(|line| line.count > 0 || line.members != Some(0));
        let genders = [Some(Gender::Woman), Some(Gender::Man), Some(Gender::SelfDescribed), None];
        let genders = genders.map(|key| Line { key, count: count(&|one| one.gender == key), members: None });
        let named = |id: &TagId| mandate.theme.topics.iter().any(|tag| tag.id == *id);
        let knows = |one: &Counted, topic: Option<&TagId>| match topic {
            Some(topic) => one.topics.contains(topic),
            None => one.topics.iter().any(|id| !named(id)),
        };
        let topics = mandate.theme.topics.iter().map(|tag| Some(&tag.id)).chain([None]);
        let topics = topics.map(|topic| TopicLine {
            topic: topic.cloned(),
            count: count(&|one| knows(one, topic)),
            by_region: (region_keys.iter())
                .map(|key| count(&|one| knows(one, topic) && region(one.region.as_ref()) == *key))
                .collect(),
        });
        let topics = topics.filter(|line| line.topic.is_some() || line.count > 0).collect();
        Self {
            total: number(experts.len()),
            regions: regions.collect(),
            categories: categories.collect(),
            genders: genders.into(),
            topics,
        }
    }

    /// What everyone may see of it: `None` stands for what is left out.
    pub fn for_everyone(&self) -> Balance<Option<u32>> {
        let counts = |lines: &[Line<TagId, u32>]| lines.iter().map(|line| line.count).collect::<Vec<_>>();
        let hidden_regions = hidden(&counts(&self.regions));
        let topic = |line: &TopicLine<u32>| {
            // A region that is left out is left out everywhere: a count of those who know something is a part of it.
            let hidden =
                hidden(&line.by_region).into_iter().zip(&hidden_regions).map(|(own, all)| own || *all);
            let few = line.count < GROUP_MIN;
            let by_region = line.by_region.iter().zip(hidden);
            TopicLine {
                topic: line.topic.clone(),
                count: (!few).then_some(line.count),
                by_region: by_region.map(|(count, hidden)| (!hidden && !few).then_some(*count)).collect(),
            }
        };
        Balance {
            total: (self.total >= GROUP_MIN).then_some(self.total),
            regions: without_small(&self.regions),
            categories: without_small(&self.categories),
            genders: without_small(&self.genders),
            topics: self.topics.iter().map(topic).collect(),
        }
    }
}

fn without_small<K: Clone>(lines: &[Line<K, u32>]) -> Vec<Line<K, Option<u32>>> {
    let counts: Vec<u32> = lines.iter().map(|line| line.count).collect();
    let lines = lines.iter().zip(hidden(&counts));
    lines
        .map(|(line, hidden)| Line {
            key: line.key.clone(),
            count: (!hidden).then_some(line.count),
            members: line.members,
        })
        .collect()
}

/// Which counts of a table with a total are left out: those of small groups, and with them the smallest of the others,
/// all of them where several are the same.
fn hidden(counts: &[u32]) -> Vec<bool> {
    let small = |count: u32| count < GROUP_MIN;
    if !counts.iter().any(|count| small(*count)) {
        return vec![false; counts.len()];
    }
    let beside = counts.iter().copied().filter(|count| !small(*count)).min();
    counts.iter().map(|count| small(*count) || Some(*count) == beside).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashMap};

    use proptest::prelude::*;

    use super::*;

    /// What everyone sees of a table: its total and what is not left out.
    fn seen(counts: &[u32]) -> (Option<u32>, Vec<Option<u32>>) {
        let total: u32 = counts.iter().sum();
        let hidden = hidden(counts);
        let cells = counts.iter().zip(hidden).map(|(count, hidden)| (!hidden).then_some(*count)).collect();
        ((total >= GROUP_MIN).then_some(total), cells)
    }

    /// Every table of so many groups and such a total.
    fn tables(groups: usize, total: u32) -> Vec<Vec<u32>> {
        if groups == 1 {
            return vec![vec![total]];
        }
        let rest = |first: u32| {
            tables(groups - 1, total - first).into_iter().map(move |rest| [vec![first], rest].concat())
        };
        (0..=total).flat_map(rest).collect()
    }

    #[test]
    fn no_count_that_is_left_out_follows_from_the_total_and_the_rest_even_for_those_who_know_the_rule() {
        for groups in 2..=4 {
            for total in 0..=22 {
                let mut values: HashMap<_, Vec<BTreeSet<u32>>> = HashMap::new();
                // Below the least total it is not shown; whoever reads knows only that it is below.
                let totals = if total < GROUP_MIN { 0..=GROUP_MIN - 1 } else { total..=total };
                for counts in totals.flat_map(|total| tables(groups, total)) {
                    let of = values.entry(seen(&counts)).or_insert_with(|| vec![BTreeSet::default(); groups]);
                    for (count, of) in counts.iter().zip(of) {
                        of.insert(*count);
                    }
                }
                for ((_, cells), values) in values {
                    for (cell, values) in cells.iter().zip(values) {
                        assert!(cell.is_some() || values.len() > 1, "{cells:?} of {total}: {values:?}");
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn small_groups_are_never_shown_and_never_left_out_alone(counts in prop::collection::vec(0u32..40, 2..12)) {
            let (_, cells) = seen(&counts);
            prop_assert!(cells.iter().flatten().all(|count| *count >= GROUP_MIN));
            let left_out = cells.iter().filter(|cell| cell.is_none()).count();
            prop_assert!(left_out != 1, "it would be the total less the rest");
            if counts.iter().all(|count| *count >= GROUP_MIN) {
                prop_assert_eq!(left_out, 0, "nothing is left out without need");
            }
        }
    }
}
