use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use mandate::{CategoryId, TagId};
use proptest::prelude::*;

use super::*;

/// For each view, what each count could be of all that are seen so.
struct Readings<V>(HashMap<V, Vec<BTreeSet<u32>>>);

impl<V: Hash + Eq> Readings<V> {
    fn new() -> Self {
        Self(HashMap::new())
    }

    fn note(&mut self, view: V, counts: &[u32]) {
        let values = self.0.entry(view).or_insert_with(|| vec![BTreeSet::new(); counts.len()]);
        for (count, values) in counts.iter().zip(values) {
            values.insert(*count);
        }
    }
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

/// Every list of so many numbers up to one.
fn lists(length: usize, most: u32) -> Vec<Vec<u32>> {
    (0..length).fold(vec![Vec::new()], |lists, _| {
        lists
            .iter()
            .flat_map(|list| (0..=most).map(move |last| [list.clone(), vec![last]].concat()))
            .collect()
    })
}

fn total(total: u32) -> Shown {
    if is_small(total, GROUP_MIN) { Shown::Few } else { Shown::Count(total) }
}

#[test]
fn no_part_that_is_left_out_follows_from_the_total_and_the_rest_even_for_those_who_know_the_rules() {
    for groups in 2..=5 {
        let mut readings = Readings::new();
        for sum in 0..=22 {
            for counts in tables(groups, sum) {
                readings.note((total(sum), parts(&counts, GROUP_MIN)), &counts);
            }
        }
        for ((total, shown), values) in &readings.0 {
            for (shown, values) in shown.iter().zip(values) {
                let few = values.iter().all(|count| *count < GROUP_MIN);
                match shown {
                    Shown::Count(count) => assert!(*count == 0 || *count >= GROUP_MIN),
                    Shown::Few => assert!(values.len() > 1 && few, "{total:?}: {values:?}"),
                    Shown::Withheld => assert!(values.len() > 1, "{total:?}: {values:?}"),
                }
            }
        }
    }
}

#[test]
fn no_topic_that_is_left_out_follows_from_the_people_of_its_region_and_the_rest() {
    for (topics, most) in [(2, 24), (3, 20), (4, 16)] {
        for region in GROUP_MIN..=most {
            let mut readings = Readings::new();
            // So many people can know the topics in such numbers: none more often than there are people, and all
            // together as often as that at least.
            let possible =
                lists(topics, region).into_iter().filter(|list| list.iter().sum::<u32>() >= region);
            for counts in possible {
                readings.note(column(&counts, Shown::Count(region), GROUP_MIN), &counts);
            }
            for (shown, values) in &readings.0 {
                for (cell, values) in shown.iter().zip(values) {
                    assert!(cell.count().is_some() || values.len() > 1, "{shown:?} of {region}: {values:?}");
                }
            }
        }
    }
}

fn line<K>(key: K, count: u32) -> Line<K, u32> {
    Line { key: Some(key), count, members: Some(10) }
}

/// The tables of people of two regions who know the first, the second or both of two topics.
fn of_two_regions(people: &[u32]) -> Balance<u32> {
    let tag = |name: &str| TagId::new(name).expect("a name");
    let in_region = |region: usize| people[region * 3..][..3].to_vec();
    let count = |region: usize| in_region(region).iter().sum();
    let knows = |topic: usize| (0..2).map(|region| in_region(region)[topic] + in_region(region)[2]).collect();
    let category = CategoryId::new("member-state").expect("a category");
    Balance {
        min: GROUP_MIN,
        total: people.iter().sum(),
        members: 20,
        regions: vec![line(tag("a"), count(0)), line(tag("b"), count(1))],
        categories: vec![line(category, people.iter().sum())],
        genders: Vec::new(),
        topics: (0..2).map(|topic| TopicLine { topic: None, by_region: knows(topic) }).collect(),
    }
}

#[test]
fn nothing_follows_from_all_tables_together() {
    let mut readings = Readings::new();
    for people in (0..=13).flat_map(|total| tables(6, total)) {
        let full = of_two_regions(&people);
        let seen = full.for_everyone();
        let cells = |line: &TopicLine<Shown>| line.by_region.clone();
        let mut view = vec![seen.total];
        view.extend(seen.regions.iter().map(|line| line.count));
        view.extend(seen.topics.iter().flat_map(cells));
        let mut counts = vec![full.total];
        counts.extend(full.regions.iter().map(|line| line.count));
        counts.extend(full.topics.iter().flat_map(|line| line.by_region.clone()));
        readings.note(view, &counts);
    }
    for (view, values) in &readings.0 {
        for (cell, values) in view.iter().zip(values) {
            assert!(cell.count().is_some() || values.len() > 1, "{view:?}: {values:?}");
        }
    }
}

#[test]
fn gaps_and_large_groups_stay_where_a_small_one_needs_no_cover() {
    use Shown::{Count, Few, Withheld};
    assert_eq!(parts(&[12, 9, 3, 2, 0], GROUP_MIN), [Count(12), Count(9), Few, Few, Count(0)]);
    assert_eq!(parts(&[12, 9, 0, 2], GROUP_MIN), [Count(12), Count(9), Few, Few], "nobody covers for two");
    assert_eq!(
        parts(&[12, 9, 7, 2], GROUP_MIN),
        [Count(12), Count(9), Withheld, Withheld],
        "seven cover for two"
    );
    assert_eq!(
        parts(&[12, 7, 7, 2], GROUP_MIN),
        [Count(12), Withheld, Withheld, Withheld],
        "which seven is not told"
    );
    assert_eq!(
        parts(&[12, 1, 1], GROUP_MIN),
        [Withheld; 3],
        "two groups of two people in all are of one each"
    );
    assert_eq!(parts(&[0, 0, 0], GROUP_MIN), [Count(0); 3]);
    assert_eq!(parts(&[4, 0, 0], GROUP_MIN), [Few; 3]);
    assert_eq!(column(&[12, 3, 0], Count(14), GROUP_MIN), [Count(12), Few, Count(0)]);
    assert_eq!(
        column(&[12, 4, 0], Count(16), GROUP_MIN),
        [Withheld; 3],
        "everybody knows one: the four would be told"
    );
    assert_eq!(column(&[2, 0], Few, GROUP_MIN), [Few; 2]);
}

proptest! {
    #[test]
    fn small_groups_are_never_shown_and_nothing_is_left_out_without_need(counts in prop::collection::vec(0u32..40, 2..12)) {
        let shown = parts(&counts, GROUP_MIN);
        for (count, shown) in counts.iter().zip(&shown) {
            prop_assert!(shown.count().is_none_or(|seen| seen == *count && (seen == 0 || seen >= GROUP_MIN)));
            prop_assert!(*shown != Shown::Few || *count < GROUP_MIN);
        }
        let left_out = shown.iter().filter(|shown| shown.count().is_none()).count();
        prop_assert!(left_out != 1, "it would be the total less the rest");
        if !counts.iter().any(|count| is_small(*count, GROUP_MIN)) {
            prop_assert_eq!(left_out, 0);
        }
    }
}
