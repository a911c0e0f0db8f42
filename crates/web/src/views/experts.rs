//! The list of experts (R025, R026): those who accepted and of whom a nomination counts, one person once.

use forum::nominations::{Details, Listed, Nomination, Reply};
use jiff::Timestamp;
use mandate::{ActionId, CategoryId, Duty, EntityId, Mandate, Source, TagId};
use registry::{House, ReadFault};
use serde::Deserialize;

use super::around::Around;
use super::balance::balance;
use crate::frame::{Alternate, Here};
use crate::json::Missing;
use crate::pages::comments::Choice;
use crate::pages::experts::{Expert, Experts, Filter, Nominator};

/// What stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Query {
    #[serde(default)]
    pub(crate) topic: String,
    #[serde(default)]
    pub(crate) region: String,
    #[serde(default)]
    pub(crate) nominator: String,
}

impl Query {
    /// As it stands in an address.
    pub(crate) fn written(&self) -> String {
        let safe = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let fields = [("topic", &self.topic), ("region", &self.region), ("nominator", &self.nominator)];
        let parts = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let parts: Vec<_> = parts.map(|(name, value)| format!("{name}={}", safe(value))).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    fn takes(&self, mandate: &Mandate, entry: &Entry) -> bool {
        let region = |entity: &EntityId| region_of(mandate, entity).map(TagId::as_str);
        (self.topic.is_empty() || entry.topics.iter().any(|topic| topic.as_str() == self.topic))
            && (self.region.is_empty()
                || entry.nominators.iter().any(|(entity, _)| region(entity) == Some(self.region.as_str())))
            && (self.nominator.is_empty()
                || entry.nominators.iter().any(|(entity, _)| entity.as_str() == self.nominator))
    }
}

/// Somebody on the list, in the terms of the forum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// As in the first nomination that counts.
    pub(crate) name: String,
    /// Languages they work in, as tags.
    pub(crate) languages: Vec<String>,
    /// What they know.
    pub(crate) topics: Vec<TagId>,
    /// Who nominated them, in which category.
    pub(crate) nominators: Vec<(EntityId, CategoryId)>,
    /// The nominations that count.
    pub(crate) nominations: Vec<forum::NominationRef>,
    /// Since when they are an expert: they had accepted, and a nomination counted.
    pub(crate) since: Timestamp,
}

/// Where an entity lies, by the participants file.
pub(crate) fn region_of<'m>(mandate: &'m Mandate, entity: &EntityId) -> Option<&'m TagId> {
    mandate.participant(entity)?.region.as_ref()
}

/// Since when a nomination counts.
fn counts_since(nomination: &Nomination) -> Timestamp {
    nomination.late_decision.as_ref().map_or(nomination.received_at, |decision| decision.received_at)
}

/// The list, in the order of the first nominations, by what the address chooses.
pub(crate) fn entries(house: &House, mandate: &Mandate, query: &Query) -> Result<Vec<Entry>, ReadFault> {
    let published = house.published();
    let room = &published.state.nominations;
    let mut entries = Vec::new();
    for listed in room.experts() {
        let Some(entry) =
            entry(house, room.expert(listed.person).map(forum::nominations::Expert::reply), &listed)?
        else {
            continue;
        };
        if query.takes(mandate, &entry) {
            entries.push(entry);
        }
    }
    Ok(entries)
}

/// None where the expert was erased meanwhile.
fn entry(house: &House, reply: Option<Reply>, listed: &Listed<'_>) -> Result<Option<Entry>, ReadFault> {
    let Some(Reply::Accepted(accepted)) = reply else { return Ok(None) };
    let mut all = Vec::new();
    for nomination in &listed.nominations {
        match house.nomination_details(nomination.details) {
            Ok(details) => all.push(details),
            Err(ReadFault::Gone) => {}
            Err(fault) => return Err(fault),
        }
    }
    let Some(Details { name, .. }) = all.first() else { return Ok(None) };
    let mut languages: Vec<String> = Vec::new();
    for language in all.iter().flat_map(|details| &details.languages) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    let mut nominators: Vec<(EntityId, CategoryId)> = Vec::new();
    for nomination in &listed.nominations {
        if nominators.iter().all(|(entity, _)| *entity != nomination.entity) {
            nominators.push((nomination.entity.clone(), nomination.category.clone()));
        }
    }
    let counts = listed.nominations.iter().map(|nomination| counts_since(nomination)).min();
    Ok(Some(Entry {
        name: name.clone(),
        languages,
        topics: listed.topics().into_iter().cloned().collect(),
        nominators,
        nominations: listed.nominations.iter().map(|nomination| nomination.reference).collect(),
        since: counts.map_or(accepted, |counts| accepted.max(counts)),
    }))
}

/// Where it is said what the list is for: who attends the meetings comes by it (R025).
pub(crate) fn source(mandate: &Mandate) -> &Source {
    let attend = ActionId::new("attend-meeting").ok();
    let addressed = mandate.categories.iter().find(|category| category.addressee);
    let cell = addressed
        .zip(attend)
        .and_then(|(category, attend)| mandate.participation.cell(&category.id, &attend));
    cell.map_or_else(|| mandate.duty_source(Duty::Nominations), |cell| &cell.source)
}

impl Around<'_> {
    /// A topic in the language of the page; one of a nominator's own by its words.
    pub(crate) fn topic_name(&self, topic: &TagId) -> String {
        let found = self.mandate.theme.topics.iter().find(|tag| tag.id == *topic);
        found.map_or_else(|| topic.as_str().replace('-', " "), |tag| self.in_page_language(&tag.name))
    }

    /// A region in the language of the page.
    pub(crate) fn region_name(&self, region: &TagId) -> String {
        let found = self.mandate.regions.iter().find(|tag| tag.id == *region);
        found.map_or_else(|| region.to_string(), |tag| self.in_page_language(&tag.name))
    }

    /// A category in the language of the page.
    pub(crate) fn category_name(&self, category: &CategoryId) -> String {
        let found = self.mandate.category(category);
        found.map_or_else(|| category.to_string(), |category| self.in_page_language(&category.name))
    }

    /// Languages in the language of the page: the six by name, others by their tag.
    pub(crate) fn language_names(&self, tags: &[String]) -> String {
        let name = |tag: &String| match tag.parse::<locale::Lang>() {
            Ok(lang) => self.words.language_name(lang.tag()),
            Err(_) => tag.clone(),
        };
        locale::list(self.lang, &tags.iter().map(name).collect::<Vec<_>>())
    }
}

/// Fills the page.
pub(crate) fn experts(around: &Around<'_>, query: &Query) -> Result<Experts, Missing> {
    if !around.has_experts() {
        return Err(Missing::NotFound);
    }
    let mandate = &around.mandate;
    let everybody = entries(around.house, mandate, &Query::default())?;
    let mut rows: Vec<Expert> = everybody
        .iter()
        .filter(|entry| query.takes(mandate, entry))
        .map(|entry| row(around, entry))
        .collect();
    rows.sort_by(|one, other| locale::compare(around.lang, &one.name, &other.name));
    let address = query.written();
    let mut frame = around.frame(around.words.experts_title(), Here::Experts, &format!("/experts{address}"));
    let json = frame.url(&format!("/experts.json{address}"));
    let csv = frame.url(&format!("/experts.csv{address}"));
    frame.alternates.push(Alternate { media_type: "application/json", href: json });
    frame.alternates.push(Alternate { media_type: "text/csv", href: csv });
    Ok(Experts {
        source: around.link(source(mandate)),
        filter: filter(around, query, &everybody),
        all: everybody.len(),
        rows,
        balance: balance(around)?,
        frame,
    })
}

fn row(around: &Around<'_>, entry: &Entry) -> Expert {
    let nominator = |(entity, category): &(EntityId, CategoryId)| Nominator {
        name: around.entity_name(entity),
        category: around.category_name(category),
        region: region_of(&around.mandate, entity).map(|region| around.region_name(region)),
    };
    Expert {
        name: entry.name.clone(),
        nominators: entry.nominators.iter().map(nominator).collect(),
        topics: entry.topics.iter().map(|topic| around.topic_name(topic)).collect(),
        languages: around.language_names(&entry.languages),
        since: around.day_of(entry.since),
    }
}

/// What can be chosen: what somebody on the list has.
fn filter(around: &Around<'_>, query: &Query, everybody: &[Entry]) -> Filter {
    let topics = everybody.iter().flat_map(|entry| &entry.topics);
    let mut topics: Vec<_> = topics.map(|topic| (topic.to_string(), around.topic_name(topic))).collect();
    let entities = || everybody.iter().flat_map(|entry| &entry.nominators).map(|(entity, _)| entity);
    let regions = entities().filter_map(|entity| region_of(&around.mandate, entity));
    let mut regions: Vec<_> =
        regions.map(|region| (region.to_string(), around.region_name(region))).collect();
    let mut nominators: Vec<_> =
        entities().map(|entity| (entity.to_string(), around.entity_name(entity))).collect();
    for options in [&mut topics, &mut regions, &mut nominators] {
        options.sort_by(|one, other| locale::compare(around.lang, &one.1, &other.1));
        options.dedup();
    }
    Filter {
        topics: Choice::new(topics, query.topic.clone()),
        regions: Choice::new(regions, query.region.clone()),
        nominators: Choice::new(nominators, query.nominator.clone()),
    }
}
