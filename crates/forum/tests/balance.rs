//! The balance of the experts, in full and as everyone sees it.

mod world;

use forum::nominations::{Balance, Counted, GROUP_MIN, Gender};
use mandate::{CategoryId, Mandate, TagId};
use proptest::prelude::*;

fn tag(name: &str) -> TagId {
    TagId::new(name).expect("a name")
}

fn counted(region: Option<&str>, gender: Option<Gender>, topics: &[&str]) -> Counted {
    Counted {
        region: region.map(tag),
        category: CategoryId::new("member-state").expect("a category"),
        gender,
        topics: topics.iter().map(|name| tag(name)).collect(),
    }
}

fn times(count: usize, one: &Counted) -> Vec<Counted> {
    vec![one.clone(); count]
}

fn sample() -> Vec<Counted> {
    [
        times(12, &counted(Some("europe"), Some(Gender::Woman), &["ai"])),
        times(9, &counted(Some("africa"), Some(Gender::Man), &["ai", "ott"])),
        times(7, &counted(Some("americas"), Some(Gender::Man), &["ott", "quantum"])),
        times(2, &counted(None, None, &["ai"])),
    ]
    .concat()
}

fn mandate() -> std::sync::Arc<Mandate> {
    world::mandate(world::WTPF)
}

#[test]
fn e22_experts_are_counted_by_region_category_gender_and_topic_with_the_membership_beside() {
    let balance = Balance::of(&mandate(), &sample());
    assert_eq!(balance.total, 30);
    let region = |name: Option<&str>| {
        let key = name.map(tag);
        balance.regions.iter().find(|line| line.key == key).expect("there")
    };
    assert_eq!([region(Some("europe")).count, region(Some("cis")).count, region(None).count], [12, 0, 2]);
    let members: u32 = balance.regions.iter().filter_map(|line| line.members).sum();
    assert_eq!(
        members as usize,
        mandate().participants.len(),
        "each participant of the demonstration is addressed"
    );
    let genders: Vec<_> = balance.genders.iter().map(|line| (line.key, line.count)).collect();
    assert_eq!(
        genders,
        [(Some(Gender::Woman), 12), (Some(Gender::Man), 16), (Some(Gender::SelfDescribed), 0), (None, 2)]
    );
    let topic = |name: Option<&str>| {
        let key = name.map(tag);
        balance.topics.iter().find(|line| line.topic == key).expect("there")
    };
    assert_eq!([topic(Some("ai")).count, topic(Some("ott")).count, topic(None).count], [23, 16, 7]);
    assert_eq!(topic(Some("ai")).by_region.iter().sum::<u32>(), 23);
}

#[test]
fn e22_everyone_sees_it_without_small_groups_and_without_those_that_would_give_them_away() {
    let seen = Balance::of(&mandate(), &sample()).for_everyone();
    assert_eq!(seen.total, Some(30));
    let shown: Vec<_> =
        seen.regions.iter().filter_map(|line| Some((line.key.clone()?, line.count?))).collect();
    assert_eq!(
        shown,
        [(tag("africa"), 9), (tag("europe"), 12)],
        "the Americas are left out beside the small ones"
    );
    let genders: Vec<_> = seen.genders.iter().map(|line| line.count).collect();
    assert_eq!(genders, [None, Some(16), None, None]);
    let few = Balance::of(&mandate(), &times(4, &counted(None, None, &["ai"]))).for_everyone();
    assert_eq!(few.total, None);
    assert!(few.topics.iter().all(|line| line.count.is_none()));
}

fn experts() -> impl Strategy<Value = Vec<Counted>> {
    let region = prop::option::of(prop::sample::select(vec!["africa", "americas", "europe", "arab-states"]));
    let gender = prop::option::of(prop::sample::select(vec![Gender::Woman, Gender::Man]));
    let topics = prop::sample::subsequence(vec!["ai", "iot", "ott"], 1..=3);
    let one = (region, gender, topics).prop_map(|(region, gender, topics)| counted(region, gender, &topics));
    prop::collection::vec(one, 0..60)
}

proptest! {
    #[test]
    fn no_table_gives_a_small_group_away(experts in experts()) {
        let full = Balance::of(&mandate(), &experts);
        let seen = full.for_everyone();
        let tables = [
            (seen.total, seen.regions.iter().map(|line| line.count).collect::<Vec<_>>()),
            (seen.total, seen.categories.iter().map(|line| line.count).collect()),
            (seen.total, seen.genders.iter().map(|line| line.count).collect()),
        ];
        let topics = seen.topics.iter().map(|line| (line.count, line.by_region.clone()));
        for (total, cells) in tables.into_iter().chain(topics) {
            prop_assert!(cells.iter().flatten().all(|count| *count >= GROUP_MIN));
            prop_assert!(total.is_none_or(|total| total >= GROUP_MIN));
            let left_out = cells.iter().filter(|cell| cell.is_none()).count();
            prop_assert!(total.is_none() || left_out != 1, "one that is left out would be the total less the rest");
        }
        for (place, line) in seen.regions.iter().enumerate() {
            let in_topics = seen.topics.iter().any(|topic| topic.by_region[place].is_some());
            prop_assert!(line.count.is_some() || !in_topics, "a region that is left out is so everywhere");
        }
    }

    // Two regions that are left out may change places: nobody who sees the tables could tell.
    #[test]
    fn regions_that_are_left_out_cannot_be_told_apart(experts in experts()) {
        let mandate = mandate();
        let seen = Balance::of(&mandate, &experts).for_everyone();
        let left_out: Vec<_> = seen.regions.iter().filter(|line| line.count.is_none()).map(|line| &line.key).collect();
        for (one, other) in left_out.iter().zip(left_out.iter().skip(1)) {
            let exchanged: Vec<_> = experts.iter().cloned().map(|expert| Counted {
                region: match &expert.region {
                    region if region == *one => (*other).clone(),
                    region if region == *other => (*one).clone(),
                    region => region.clone(),
                },
                ..expert
            }).collect();
            prop_assert_eq!(&Balance::of(&mandate, &exchanged).for_everyone(), &seen);
        }
    }
}
