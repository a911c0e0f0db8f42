//! The form with which a date of the timetable is changed, and the check before that is filed (E05).

use std::collections::BTreeSet;

use forum::PersonId;
use forum::nominations::retention;
use mandate::{Instrument, Mandate, Row, RowId};
use serde::Deserialize;

use super::around::Around;
use crate::frame::{Frame, Here};
use crate::json::Missing;
use crate::pages::change_date::{ChangeDate, CheckDate, MovedRow, PlaceChoice, PlacesOf, RowChoice};

/// A change as it was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Typed {
    pub(crate) row: String,
    pub(crate) date: String,
    pub(crate) instrument: String,
    /// Only the form can name an instrument that the forum file does not have.
    #[serde(skip)]
    pub(crate) new: NewTyped,
}

/// An instrument that is not in the forum file, as it was typed.
#[derive(Debug, Clone, Default)]
pub(crate) struct NewTyped {
    pub(crate) symbol: String,
    pub(crate) heading: String,
    pub(crate) organ: String,
    pub(crate) adopted: String,
}

/// What the form sends as the instrument where it is a new one.
pub(crate) const NEW: &str = "new";

fn frame(around: &Around<'_>, title: &str) -> Frame {
    let mut frame = around.frame(title, Here::Elsewhere, "/desk/timetable");
    frame.robots_noindex = true;
    frame
}

/// Fills the form with what was typed.
pub(crate) fn form(around: &Around<'_>, typed: &Typed) -> ChangeDate {
    let frame = frame(around, around.words.change_date_title());
    let choice = |row: &Row| {
        let date = row.current().map(|decision| around.date(decision.date)).unwrap_or_default();
        let title = row.title.get(around.lang.tag());
        RowChoice {
            id: row.id.to_string(),
            text: if date.is_empty() { title.to_owned() } else { format!("{title} – {date}") },
            is_chosen: row.id.as_str() == typed.row,
        }
    };
    ChangeDate {
        action: frame.url("/desk/timetable"),
        done: None,
        errors: Vec::new(),
        rule: None,
        rows: around.mandate.rows.iter().map(choice).collect(),
        date: typed.date.clone(),
        is_new: typed.instrument == NEW,
        new_symbol: typed.new.symbol.clone(),
        new_heading: typed.new.heading.clone(),
        new_adopted: typed.new.adopted.clone(),
        organs: around
            .mandate
            .organs
            .iter()
            .map(|organ| PlaceChoice {
                value: organ.id.to_string(),
                text: organ.name.get(around.lang.tag()).to_owned(),
                is_chosen: organ.id.as_str() == typed.new.organ,
            })
            .collect(),
        places: around
            .mandate
            .instruments
            .iter()
            .map(|one| places(one, typed.instrument.trim(), around.lang.tag()))
            .collect(),
        frame,
    }
}

/// The instrument as a whole, then each of its groups and paragraphs.
fn places(instrument: &Instrument, chosen: &str, language: &str) -> PlacesOf {
    let reference = || instrument.reference.get(language).to_owned();
    let choice = |value: String, text: String| PlaceChoice { is_chosen: value == chosen, value, text };
    let within = instrument.groups.iter().flat_map(|group| {
        let paragraphs = group.paragraphs.iter().map(|paragraph| &paragraph.place);
        [&group.place].into_iter().chain(paragraphs.filter(|place| **place != group.place))
    });
    let within =
        within.map(|place| choice(format!("{}#{place}", instrument.id), instrument.cite(place, language)));
    let whole = choice(instrument.id.to_string(), reference());
    PlacesOf { instrument: reference(), places: [whole].into_iter().chain(within).collect() }
}

/// Fills the check page: what moves from when to when, and how many are written to.
pub(crate) fn check(
    around: &Around<'_>,
    typed: &Typed,
    row: &RowId,
    revised: &Mandate,
    told: &BTreeSet<PersonId>,
    seen: String,
    is_changed: bool,
) -> Result<CheckDate, Missing> {
    let frame = frame(around, around.words.change_date_check_title());
    let moved = |id: &RowId| {
        let of = |mandate: &Mandate| {
            mandate.row(id).and_then(Row::current).map(|decision| around.date(decision.date))
        };
        let new = revised.row(id)?;
        let title = new.title.get(around.lang.tag()).to_owned();
        Some(MovedRow { title, was: of(&around.mandate), now: of(revised)? })
    };
    let changed = revised.rows.iter().filter(|new| {
        let old = around.mandate.row(&new.id).and_then(Row::current);
        new.id != *row && old != new.current()
    });
    let source = revised.row(row).and_then(Row::current).map(|decision| &decision.source);
    let until = |mandate: &Mandate| Some(around.exact(retention(mandate)?.until).text);
    let (was, now) = (until(&around.mandate), until(revised));
    let people = around.house.correspondents(told.iter().copied())?;
    Ok(CheckDate {
        is_changed,
        moved: moved(row).ok_or(Missing::NotFound)?,
        also: changed.filter_map(|row| moved(&row.id)).collect(),
        cvs: was.zip(now).filter(|(was, now)| was != now),
        source: around.link_by(revised, source.ok_or(Missing::NotFound)?),
        people: people.values().filter(|one| one.has_address).count(),
        fields: [
            ("row", &typed.row),
            ("date", &typed.date),
            ("instrument", &typed.instrument),
            ("symbol", &typed.new.symbol),
            ("heading", &typed.new.heading),
            ("organ", &typed.new.organ),
            ("adopted", &typed.new.adopted),
        ]
        .map(|(name, value)| (name, value.clone())),
        seen,
        action: frame.url("/desk/timetable"),
        frame,
    })
}
