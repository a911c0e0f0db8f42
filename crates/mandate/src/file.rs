//! The forum file as it is written, before anything in it is checked against anything else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::duties::Assigned;
use crate::ids::{ActionId, CategoryId, ForumId, LaneId};
use crate::instrument::{Instrument, Organ};
use crate::participation::{Action, Category, Label};
use crate::rules::{Rule, Waiver};
use crate::settings::{AgendaItem, Documents, Event, Letter, Office, Settings, Tag, Theme};
use crate::source::Source;
use crate::timetable::{Calendar, Holiday, Row};
use crate::words::Words;

/// The version of the format that is read.
pub(crate) const FORMAT: u32 = 1;

/// A lane in which rows are drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Its name in the file.
    pub id: LaneId,
    /// Its title.
    pub name: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) format: Spanned<u32>,
    pub(crate) forum: Forum,
    pub(crate) letter: Option<Letter>,
    pub(crate) theme: Theme,
    pub(crate) event: Option<Event>,
    pub(crate) documents: Documents,
    pub(crate) settings: Spanned<Settings>,
    #[serde(default)]
    pub(crate) organ: Vec<Spanned<Organ>>,
    #[serde(default)]
    pub(crate) instrument: Vec<Spanned<Instrument>>,
    #[serde(default)]
    pub(crate) lane: Vec<Spanned<Lane>>,
    #[serde(default)]
    pub(crate) row: Vec<Spanned<Row>>,
    #[serde(default)]
    pub(crate) calendar: Vec<Spanned<Calendar>>,
    #[serde(default)]
    pub(crate) holiday: Vec<Spanned<Holiday>>,
    #[serde(default)]
    pub(crate) rule: Vec<Spanned<Rule>>,
    #[serde(default)]
    pub(crate) waiver: Vec<Spanned<Waiver>>,
    #[serde(default)]
    pub(crate) office: Vec<Office>,
    #[serde(default)]
    pub(crate) duty: Vec<Spanned<Assigned>>,
    #[serde(default)]
    pub(crate) region: Vec<Tag>,
    #[serde(default)]
    pub(crate) category: Vec<Spanned<Category>>,
    #[serde(default)]
    pub(crate) action: Vec<Spanned<Action>>,
    #[serde(default)]
    pub(crate) notes: BTreeMap<String, Words>,
    #[serde(default)]
    pub(crate) participation: BTreeMap<ActionId, Spanned<BTreeMap<CategoryId, Spanned<RawCell>>>>,
    #[serde(default)]
    pub(crate) agenda: Vec<AgendaItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Forum {
    pub(crate) id: ForumId,
    pub(crate) short: Spanned<String>,
    pub(crate) name: Words,
    pub(crate) zone: Spanned<String>,
    #[serde(default)]
    pub(crate) demonstration: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawCell {
    pub(crate) is: Is,
    pub(crate) choice: Option<bool>,
    pub(crate) label: Option<Label>,
    pub(crate) source: Source,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Is {
    Yes,
    No,
    Conditional,
    Open,
}
