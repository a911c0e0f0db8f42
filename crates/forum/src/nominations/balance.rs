//! The balance of the group of experts (R076, E22): counts by region, category, gender and topic. Nothing is enforced;
//! the gap is shown before somebody nominates.
//!
//! Offices see every count, everyone sees what [`Balance::for_everyone`] leaves of them.

mod shown;

use mandate::{CategoryId, Mandate, TagId};

pub use shown::{GROUP_MIN, Shown};

use super::{Gender, Listed};

/// An expert or nominee as they are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Where the entity that nominated them lies; `None` for one that belongs to no region.
    pub region: Option<TagId>,
    /// The category of the entity.
    pub category: CategoryId,
    /// How they describe themselves; `None` where it was not stated.
    pub gender: Option<Gender>,
    /// What they know; at least one topic.
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

/// A topic, and those who know it by region. How many know it in all is the sum for offices only: everyone could
/// subtract from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicLine<N> {
    /// The topic; `None` for those that the forum file does not name.
    pub topic: Option<TagId>,
    /// How many experts know it, in the order of [`Balance::regions`]; somebody may know several topics.
    pub by_region: Vec<N>,
}

impl TopicLine<u32> {
    /// How many know it.
    pub fn count(&self) -> u32 {
        self.by_region.iter().sum()
    }
}

/// The tables: `Balance<u32>` in full, for the offices; `Balance<Shown>` as everyone sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance<N> {
    /// Experts of a group at least for it to be shown to everyone.
    pub min: u32,
    /// How many experts.
    pub total: N,
    /// How many participants are of categories that are addressed.
    pub members: u32,
    /// By region; only regions in which a participant lies that is addressed, or an expert.
    pub regions: Vec<Line<TagId, N>>,
    /// By category; only such in which there is a participant that is addressed, or an expert.
    pub categories: Vec<Line<CategoryId, N>>,
    /// By gender.
    pub genders: Vec<Line<Gender, N>>,
    /// By topic and region.
    pub topics: Vec<TopicLine<N>>,
}

/// Experts of a group at least, for it to be shown to everyone.
pub(super) fn min(mandate: &Mandate) -> u32 {
    mandate.settings.balance_min.as_ref().map_or(GROUP_MIN, |setting| setting.is.into())
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Balance<u32> {
    /// Counts experts by the groups of a forum file, each expert once in each table but that of topics.
    pub fn of(mandate: &Mandate, experts: &[Counted]) -> Self {
        let count = |is: &dyn Fn(&Counted) -> bool| number(experts.iter().filter(|one| is(one)).count());
        let addressed = |one: &&mandate::Participant| {
            mandate.category(&one.category).is_some_and(|category| category.addressee)
        };
        let addressed: Vec<_> = mandate.participants.iter().filter(addressed).collect();
        let members = |is: &dyn Fn(&mandate::Participant) -> bool| {
            number(addressed.iter().filter(|one| is(one)).count())
        };
        // Whoever is in a group that the file does not name any more is counted with those of none.
        let region = |one: Option<&TagId>| {
            one.and_then(|id| mandate.regions.iter().find(|tag| tag.id == *id)).map(|tag| tag.id.clone())
        };
        let regions = mandate.regions.iter().map(|tag| Some(tag.id.clone())).chain([None]);
        let regions = regions.map(|key| Line {
            count: count(&|one| region(one.region.as_ref()) == key),
            members: Some(members(&|one| region(one.region.as_ref()) == key)),
            key,
        });
        let regions: Vec<_> = regions.filter(somebody_can_be_in).collect();
        let categories = mandate.categories.iter().map(|category| &category.id);
        let categories = categories.map(|id| Line {
            key: Some(id.clone()),
            count: count(&|one| one.category == *id),
            members: Some(members(&|one| one.category == *id)),
        });
        let categories = categories.filter(somebody_can_be_in).collect();
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
            by_region: (regions.iter())
                .map(|line| count(&|one| knows(one, topic) && region(one.region.as_ref()) == line.key))
                .collect(),
        });
        let may_be_named = |line: &TopicLine<u32>| {
            line.topic.is_some() || mandate.theme.open_ended || line.by_region.iter().any(|count| *count > 0)
        };
        let topics = topics.filter(may_be_named).collect();
        let min = min(mandate);
        let (total, members) = (number(experts.len()), number(addressed.len()));
        Self { min, total, members, regions, categories, genders: genders.into(), topics }
    }
}

/// Whether a line says anything: that nobody is in a group in which nobody can be is no gap.
fn somebody_can_be_in<K>(line: &Line<K, u32>) -> bool {
    line.count > 0 || line.members != Some(0)
}
