//! The balance of the experts, in full and as everyone sees it.

mod world;

use std::sync::{Arc, LazyLock};

use forum::nominations::{Balance, Counted, GROUP_MIN, Gender, Shown};
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

/// The forum of the demonstration, whose participants all lie in a region; read once for all cases.
static MANDATE: LazyLock<Arc<Mandate>> = LazyLock::new(|| {
    let participants = include_str!("../../../demo/participants.toml");
    Arc::new(Mandate::parse(world::WTPF, Some(participants)).expect("the files of the house"))
});

fn mandate() -> &'static Mandate {
    &MANDATE
}

#[test]
fn e22_experts_are_counted_by_region_category_gender_and_topic_with_the_membership_beside() {
    let balance = Balance::of(mandate(), &sample());
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
    assert_eq!([topic(Some("ai")).count(), topic(Some("ott")).count(), topic(None).count()], [23, 16, 7]);
}

#[test]
fn given_participants_that_all_lie_somewhere_when_nobody_is_without_a_region_then_there_is_no_such_line() {
    let balance = Balance::of(mandate(), &times(6, &counted(Some("europe"), None, &["ai"])));
    assert!(mandate().participants.iter().all(|one| one.region.is_some()));
    assert!(balance.regions.iter().all(|line| line.key.is_some()));
}

#[test]
fn e22_everyone_sees_large_groups_and_gaps_and_small_groups_as_few() {
    let experts = [
        times(12, &counted(Some("europe"), Some(Gender::Woman), &["ai"])),
        times(9, &counted(Some("africa"), Some(Gender::Man), &["ai", "ott"])),
        times(3, &counted(Some("americas"), Some(Gender::Man), &["ott"])),
        times(2, &counted(Some("arab-states"), None, &["ai"])),
    ]
    .concat();
    let seen = Balance::of(mandate(), &experts).for_everyone();
    assert_eq!(seen.total, Shown::Count(26));
    let region = |name: &str| {
        let key = Some(tag(name));
        seen.regions.iter().position(|line| line.key == key).expect("there")
    };
    let count = |name: &str| seen.regions[region(name)].count;
    assert_eq!([count("africa"), count("europe"), count("cis")], [9, 12, 0].map(Shown::Count));
    assert_eq!([count("americas"), count("arab-states")], [Shown::Few; 2]);
    let genders: Vec<_> = seen.genders.iter().map(|line| line.count).collect();
    assert_eq!(genders, [Shown::Count(12), Shown::Count(12), Shown::Few, Shown::Few], "two, or nobody");
    let key = Some(tag("ott"));
    let ott = seen.topics.iter().find(|line| line.topic == key).expect("there");
    assert_eq!(ott.by_region[region("africa")], Shown::Count(9));
    assert_eq!(ott.by_region[region("europe")], Shown::Count(0), "a gap");
    assert_eq!(ott.by_region[region("americas")], Shown::Few);
}

#[test]
fn e22_of_fewer_than_five_in_all_nothing_is_shown_and_of_nobody_everything() {
    let few = Balance::of(mandate(), &times(4, &counted(Some("europe"), None, &["ai"]))).for_everyone();
    assert_eq!(few.total, Shown::Few);
    assert!(few.regions.iter().all(|line| line.count == Shown::Few));
    assert!(few.topics.iter().flat_map(|line| &line.by_region).all(|cell| *cell == Shown::Few));
    let nobody = Balance::of(mandate(), &[]).for_everyone();
    assert_eq!(nobody.total, Shown::Count(0));
    assert!(nobody.categories.iter().all(|line| line.count == Shown::Count(0)));
}

#[test]
fn given_an_expert_in_a_group_in_which_nobody_can_be_when_shown_then_its_table_is_not() {
    let seen = Balance::of(mandate(), &sample()).for_everyone();
    assert!(seen.regions.iter().any(|line| line.key.is_none()), "two are without a region");
    assert!(seen.regions.iter().all(|line| line.count == Shown::Withheld));
    assert!(seen.topics.iter().flat_map(|line| &line.by_region).all(|cell| *cell == Shown::Withheld));
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
        let full = Balance::of(mandate(), &experts);
        let seen = full.for_everyone();
        let tables = [
            seen.regions.iter().map(|line| line.count).collect::<Vec<_>>(),
            seen.categories.iter().map(|line| line.count).collect(),
            seen.genders.iter().map(|line| line.count).collect(),
        ];
        let topics = seen.topics.iter().map(|line| line.by_region.clone());
        for shown in tables.iter().cloned().chain(topics).flatten().filter_map(Shown::count) {
            prop_assert!(shown == 0 || shown >= GROUP_MIN);
        }
        for cells in tables.iter().filter(|cells| cells.len() > 1) {
            let left_out = cells.iter().filter(|cell| cell.count().is_none()).count();
            prop_assert!(seen.total == Shown::Few || left_out != 1, "it would be the total less the rest");
        }
        for (place, line) in seen.regions.iter().enumerate() {
            let in_topics = seen.topics.iter().any(|topic| topic.by_region[place].count().is_some());
            prop_assert!(line.count.count().is_some() || !in_topics, "a region that is left out is so everywhere");
        }
    }

    // Two regions that are left out may change places: nobody who sees the tables could tell.
    #[test]
    fn regions_that_are_left_out_cannot_be_told_apart(experts in experts()) {
        let seen = Balance::of(mandate(), &experts).for_everyone();
        let left_out: Vec<_> = seen.regions.iter().filter(|line| line.count.count().is_none() && line.key.is_some()).map(|line| &line.key).collect();
        for (one, other) in left_out.iter().zip(left_out.iter().skip(1)) {
            let exchanged: Vec<_> = experts.iter().cloned().map(|expert| Counted {
                region: match &expert.region {
                    region if region == *one => (*other).clone(),
                    region if region == *other => (*one).clone(),
                    region => region.clone(),
                },
                ..expert
            }).collect();
            prop_assert_eq!(&Balance::of(mandate(), &exchanged).for_everyone(), &seen);
        }
    }
}
