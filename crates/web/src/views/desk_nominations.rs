//! The nominations on the desk: what each waits for, chosen by what stands in the address.

use forum::nominations::{Nomination, Room};
use registry::ReadFault;
use serde::Deserialize;

use super::around::Around;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::comments::Choice;
use crate::pages::desk_nominations::{DeskNominations, Row};
use crate::pages::queue::Mark;
use crate::parts::NominationState;

/// Nominations on one page of the desk.
const PAGE: usize = 100;

/// The word and the shape of where a nomination stands.
pub(crate) fn mark(state: NominationState, words: &locale::Words) -> Mark {
    Mark::new(state.said(words), state.mark())
}

/// What stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Query {
    #[serde(default)]
    state: String,
    #[serde(default)]
    needs: String,
    #[serde(default)]
    nominator: String,
    #[serde(default)]
    page: Option<usize>,
}

impl Query {
    /// As it stands in an address.
    pub(crate) fn written(&self, page: usize) -> String {
        let safe = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let fields = [("state", &self.state), ("needs", &self.needs), ("nominator", &self.nominator)];
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let mut parts: Vec<_> = fields.map(|(name, value)| format!("{name}={}", safe(value))).collect();
        if page > 1 {
            parts.push(format!("page={page}"));
        }
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    /// The page that is asked for, from 1.
    pub(crate) fn page(&self) -> usize {
        self.page.unwrap_or(1).max(1)
    }

    fn takes(&self, room: &Room, nomination: &Nomination, state: NominationState) -> bool {
        let needs = match self.needs.as_str() {
            "visa" => nomination.visa,
            "cv" => lacks_cv(room, nomination, state),
            _ => true,
        };
        needs
            && (self.state.is_empty() || state.name() == self.state)
            && (self.nominator.is_empty() || nomination.entity.as_str() == self.nominator)
    }
}

/// Whether a nomination waits for a CV (R021): none was sent for its expert, whoever nominated them (E20).
fn lacks_cv(room: &Room, nomination: &Nomination, state: NominationState) -> bool {
    room.with_cv(nomination).is_none()
        && nomination.may_count()
        && !matches!(state, NominationState::Declined | NominationState::Erased)
}

/// What else is to be seen of a nomination at once.
pub(crate) fn marks(around: &Around<'_>, nomination: &Nomination, state: NominationState) -> Vec<Mark> {
    let words = around.words;
    let mut marks = Vec::new();
    if nomination.visa && nomination.stands() {
        marks.push(Mark::new(words.desk_nomination_visa(), "now"));
    }
    // A replacement comes after the deadline and is not late.
    if nomination.late && nomination.replaces.is_none() {
        marks.push(Mark::new(words.state_late(), "no"));
    }
    if lacks_cv(&around.published.state.nominations, nomination, state) {
        marks.push(Mark::new(words.desk_nomination_no_cv(), "next"));
    }
    marks
}

/// Fills the list: those that stand in the order in which they are worked on (R022, E21), then those that do not.
pub(crate) fn nominations(around: &Around<'_>, query: &Query) -> Result<DeskNominations, Missing> {
    let (words, room) = (around.words, &around.published.state.nominations);
    let state = |one: &Nomination| NominationState::of(one, room.expert(one.expert));
    let all = || room.to_process().chain(room.all().filter(|one| !one.stands()));
    let matching: Vec<&Nomination> = all().filter(|one| query.takes(room, one, state(one))).collect();
    let pages = matching.len().div_ceil(PAGE).max(1);
    let page = query.page().min(pages);
    let address = |page: usize| format!("/desk/nominations{}", query.written(page));
    let mut frame = around.frame(words.desk_nominations_title(), Here::Elsewhere, &address(page));
    frame.robots_noindex = true;
    let row = |one: &&Nomination| -> Result<Row, ReadFault> {
        let state = state(one);
        Ok(Row {
            reference: one.reference.to_string(),
            href: frame.url(&format!("/desk/nominations/{}", one.reference)),
            name: around.nominee_name(one)?,
            nominator: around.entity_name(&one.entity),
            category: around.category_name(&one.category),
            topics: around.topic_names(one),
            state: mark(state, words),
            marks: marks(around, one, state),
            received: around.day_of(one.received_at),
        })
    };
    let rows: Result<Vec<_>, _> = matching.iter().skip((page - 1) * PAGE).take(PAGE).map(row).collect();
    let there = |wanted: &NominationState| all().any(|one| state(one) == *wanted);
    let states = NominationState::ALL.into_iter().filter(there);
    let states = states.map(|state| (state.name().to_owned(), state.said(words).to_owned())).collect();
    let needs = [("visa", words.desk_nomination_visa()), ("cv", words.desk_nomination_no_cv())];
    let needs = needs.map(|(name, said)| (name.to_owned(), said.to_owned())).into();
    let mut nominators: Vec<_> =
        all().map(|one| (one.entity.to_string(), around.entity_name(&one.entity))).collect();
    nominators.sort_by(|one, other| locale::compare(around.lang, &one.1, &other.1));
    nominators.dedup();
    Ok(DeskNominations {
        choices: vec![
            ("state", words.comment_state(), Choice::new(states, query.state.clone())),
            ("needs", words.desk_nominations_needs(), Choice::new(needs, query.needs.clone())),
            ("nominator", words.experts_nominated_by(), Choice::new(nominators, query.nominator.clone())),
        ],
        all: all().count(),
        found: matching.len(),
        rows: rows?,
        page,
        pages,
        previous_href: (page > 1).then(|| frame.url(&address(page - 1))),
        next_href: (page < pages).then(|| frame.url(&address(page + 1))),
        frame,
    })
}

impl Around<'_> {
    /// The name under which somebody was nominated; empty once they were erased.
    pub(crate) fn nominee_name(&self, nomination: &Nomination) -> Result<String, ReadFault> {
        match self.house.nomination_details(nomination.details) {
            Ok(details) => Ok(details.name),
            Err(ReadFault::Gone) => Ok(String::new()),
            Err(fault) => Err(fault),
        }
    }

    /// The topics of a nomination in one text.
    pub(crate) fn topic_names(&self, nomination: &Nomination) -> String {
        let names: Vec<_> = nomination.topics.iter().map(|topic| self.topic_name(topic)).collect();
        locale::list(self.lang, &names)
    }
}
