//! From the file as written to a mandate that holds together: every name exists, every source can be read.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Display;
use std::hash::Hash;
use std::ops::Range;

use jiff::tz::TimeZone;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::Fault;
use crate::file::{FORMAT, File, Is, RawCell};
use crate::ids::{ActionId, CategoryId, OfficeId, RowId};
use crate::participation::{Allowed, Cell, Participation};
use crate::rules::Check;
use crate::settings::limits;
use crate::source::Source;
use crate::timetable::{Row, RowKind};
use crate::{FILE_BYTES_MAX, Mandate};

/// Reads a forum file; every fault found, not only the first, once the TOML itself is well formed.
pub(crate) fn mandate(source: &str) -> Result<Mandate, Vec<Fault>> {
    if source.len() > FILE_BYTES_MAX {
        return Err(vec![Fault::new(0..0, format!("a forum file has at most {FILE_BYTES_MAX} bytes"))]);
    }
    let file: File = toml::from_str(source).map_err(|error| vec![Fault::of_toml(&error)])?;
    let mut faults = Vec::new();
    check_format(&file, &mut faults);
    let zone = zone(&file, &mut faults);
    check_names(&file, &mut faults);
    check_duties(&file, &mut faults);
    check_rows(&file, &mut faults);
    check_rules(&file, &mut faults);
    check_settings(&file, &mut faults);
    check_letter(&file, &mut faults);
    let participation = participation(&file, &mut faults);
    let mandate = Mandate {
        id: file.forum.id,
        short: file.forum.short.into_inner(),
        name: file.forum.name,
        zone,
        demonstration: file.forum.demonstration,
        letter: file.letter,
        theme: file.theme,
        event: file.event,
        documents: file.documents,
        organs: plain(file.organ),
        instruments: plain(file.instrument),
        lanes: plain(file.lane),
        rows: plain(file.row),
        calendars: plain(file.calendar),
        holidays: plain(file.holiday),
        rules: plain(file.rule),
        waivers: Vec::new(),
        offices: file.office,
        duties: plain(file.duty),
        regions: file.region,
        categories: plain(file.category),
        actions: plain(file.action),
        participation,
        agenda: file.agenda,
        settings: file.settings.into_inner(),
        participants: Vec::new(),
    };
    check_sources(source, &mandate, &mut faults);
    let waivers = waivers(&mandate, file.waiver, &mut faults);
    if faults.is_empty() { Ok(Mandate { waivers, ..mandate }) } else { Err(faults) }
}

fn plain<T>(spanned: Vec<Spanned<T>>) -> Vec<T> {
    spanned.into_iter().map(Spanned::into_inner).collect()
}

fn check_format(file: &File, faults: &mut Vec<Fault>) {
    if *file.format.get_ref() != FORMAT {
        faults.push(Fault::new(
            file.format.span(),
            format!("this product reads forum files of format {FORMAT}"),
        ));
    }
    let short = &file.forum.short;
    if short.get_ref().trim().is_empty() || short.get_ref().chars().count() > 32 {
        faults.push(Fault::new(short.span(), "the short name has 1 to 32 characters"));
    }
    if !file.office.iter().any(|office| office.id == OfficeId::secretariat()) {
        faults
            .push(Fault::new(0..0, "the file names no office `secretariat`: add [[office]] with its source"));
    }
    if !file.category.iter().any(|category| category.get_ref().id == CategoryId::public()) {
        faults.push(Fault::new(0..0, "the file names no category `public`: everyone without an account"));
    }
}

fn zone(file: &File, faults: &mut Vec<Fault>) -> TimeZone {
    let zone = &file.forum.zone;
    // The zone data in the binary alone, so that every machine resolves a deadline alike.
    jiff::tz::TimeZoneDatabase::bundled().get(zone.get_ref()).unwrap_or_else(|_| {
        faults.push(Fault::new(
            zone.span(),
            format!("there is no time zone `{}`; write one as Europe/Zurich", zone.get_ref()),
        ));
        TimeZone::UTC
    })
}

fn once<'a, I: Display + Eq + Hash + 'a>(
    what: &str,
    ids: impl Iterator<Item = (&'a I, Range<usize>)>,
    faults: &mut Vec<Fault>,
) {
    let mut seen = HashSet::new();
    for (id, span) in ids {
        if !seen.insert(id) {
            faults.push(Fault::new(span, format!("there is another {what} `{id}`")));
        }
    }
}

fn check_names(file: &File, faults: &mut Vec<Fault>) {
    once("organ", file.organ.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    once("instrument", file.instrument.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    once("lane", file.lane.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    once("row", file.row.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    once("calendar", file.calendar.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    once("rule", file.rule.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    once("category", file.category.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    once("action", file.action.iter().map(|this| (&this.get_ref().id, this.span())), faults);
    for instrument in &file.instrument {
        let of = instrument.get_ref();
        if !file.organ.iter().any(|organ| organ.get_ref().id == of.organ) {
            faults.push(Fault::new(
                instrument.span(),
                format!("`{}`: there is no organ `{}`", of.id, of.organ),
            ));
        }
        let places =
            of.groups.iter().map(|group| &group.place).chain(of.paragraphs().map(|this| &this.place));
        once(&format!("place of `{}`", of.id), places.map(|place| (place, instrument.span())), faults);
    }
}

fn check_duties(file: &File, faults: &mut Vec<Fault>) {
    let mut seen = HashSet::new();
    for duty in &file.duty {
        let assigned = duty.get_ref();
        if !seen.insert(assigned.id) {
            faults
                .push(Fault::new(duty.span(), "this duty is given twice: name all its offices in one place"));
        }
        for office in &assigned.offices {
            if !file.office.iter().any(|known| known.id == *office) {
                faults.push(Fault::new(duty.span(), format!("there is no office `{office}`")));
            }
        }
    }
}

fn check_rows(file: &File, faults: &mut Vec<Fault>) {
    for row in &file.row {
        let (span, row) = (row.span(), row.get_ref());
        let mut fault =
            |message: String| faults.push(Fault::new(span.clone(), format!("row `{}`: {message}", row.id)));
        if !file.lane.iter().any(|lane| lane.get_ref().id == row.lane) {
            fault(format!("there is no lane `{}`", row.lane));
        }
        if row.decided.is_empty() && !row.id.as_str().ends_with('*') {
            fault(
                "no date was decided; only a row of a standing rule, its name ending in *, goes without"
                    .into(),
            );
        }
        if let RowKind::Deadline { draft, action } = &row.kind {
            if !file.action.iter().any(|this| this.get_ref().id == *action) {
                fault(format!("there is no action `{action}`"));
            }
            let closes_a_window = |decision: &crate::Decision| {
                decision.date.is_a_day() || draft.is_some() && decision.date.begins().is_none()
            };
            if !row.decided.iter().all(closes_a_window) {
                fault("a deadline needs a day: no day is invented for a part of a month".into());
            }
        } else if row.decided.iter().any(|decision| decision.date.begins().is_none()) {
            fault("only a deadline follows a publication".into());
        }
    }
}

fn check_rules(file: &File, faults: &mut Vec<Fault>) {
    let row = |id: &RowId| file.row.iter().any(|row| row.get_ref().id == *id);
    let calendar = |id: &crate::CalendarId| file.calendar.iter().any(|this| this.get_ref().id == *id);
    for rule in &file.rule {
        let (span, rule) = (rule.span(), rule.get_ref());
        let mut fault = |what: &str, id: &dyn Display| {
            faults.push(Fault::new(span.clone(), format!("rule `{}`: there is no {what} `{id}`", rule.id)));
        };
        match &rule.check {
            Check::Interval { pairs, .. } => {
                for id in pairs.iter().flat_map(|(from, to)| [from, to]).filter(|id| !row(id)) {
                    fault("row", id);
                }
            }
            Check::Within { pairs } | Check::Adjacent { pairs, .. } => {
                for (from, to) in pairs {
                    if !row(from) {
                        fault("row", from);
                    }
                    if !calendar(to) {
                        fault("calendar", to);
                    }
                }
            }
            Check::Reserved { organ, .. } => {
                if !file.organ.iter().any(|this| this.get_ref().id == *organ) {
                    fault("organ", organ);
                }
            }
            Check::WorkingDays {} => {}
        }
    }
}

fn check_settings(file: &File, faults: &mut Vec<Fault>) {
    let (span, settings) = (file.settings.span(), file.settings.get_ref());
    let mut range = |name: &str, is: u32, min: u32, max: u32| {
        if !(min..=max).contains(&is) {
            faults.push(Fault::new(span.clone(), format!("{name} is {min} to {max}")));
        }
    };
    range("confirmation-days", settings.confirmation_days.is.into(), 1, limits::CONFIRMATION_DAYS_MAX.into());
    range("grace-hours", settings.grace_hours.is.into(), 0, limits::GRACE_HOURS_MAX.into());
    range("comment-chars-max", settings.comment_chars_max.is, 1, limits::COMMENT_CHARS_MAX);
    if let Some(months) = &settings.cv_months {
        range("cv-months", months.is.into(), 0, limits::CV_MONTHS_MAX.into());
    }
    if let Some(min) = &settings.balance_min {
        range("balance-min", min.is.into(), limits::BALANCE_MIN_MIN.into(), limits::BALANCE_MIN_MAX.into());
    }
    if let Some(cut_off) = &settings.opinions_cut_off
        && !file.row.iter().any(|row| row.get_ref().id == cut_off.is)
    {
        faults.push(Fault::new(span, format!("opinions-cut-off: there is no row `{}`", cut_off.is)));
    }
}

fn check_letter(file: &File, faults: &mut Vec<Fault>) {
    let Some(letter) = &file.letter else { return };
    let texts = [("place", &letter.place), ("subject", &letter.subject)].into_iter();
    let contact = letter.contact.as_ref().and_then(|contact| contact.name.as_ref());
    let texts = texts.chain(contact.map(|name| ("contact", name)));
    let body = letter.body.iter().map(|paragraph| ("body", &paragraph.text));
    for (member, words) in texts.chain(body) {
        // Whoever is written to in a language gets the letter in it, never another one instead (R008).
        for (language, _) in words.all().into_iter().filter(|(_, text)| text.trim().is_empty()) {
            faults.push(Fault::new(0..0, format!("[letter] {member}: the text in `{language}` is empty")));
        }
    }
    for row in letter.body.iter().flat_map(|paragraph| &paragraph.rows) {
        if !file.row.iter().any(|this| this.get_ref().id == *row) {
            faults.push(Fault::new(0..0, format!("[letter] body: there is no row `{row}`")));
        }
    }
    for annex in &letter.annexes {
        if !file.instrument.iter().any(|this| this.get_ref().id == *annex) {
            faults.push(Fault::new(0..0, format!("[letter] annexes: there is no instrument `{annex}`")));
        }
    }
    for category in &letter.addressees {
        if !file.category.iter().any(|this| this.get_ref().id == *category) {
            faults.push(Fault::new(0..0, format!("[letter] addressees: there is no category `{category}`")));
        }
    }
}

/// Builds the table and tells every cell that is missing.
fn participation(file: &File, faults: &mut Vec<Fault>) -> Participation {
    let mut cells: BTreeMap<ActionId, BTreeMap<CategoryId, Cell>> = BTreeMap::new();
    for (action, row) in &file.participation {
        if !file.action.iter().any(|this| this.get_ref().id == *action) {
            faults.push(Fault::new(row.span(), format!("there is no action `{action}`")));
        }
        for (category, cell) in row.get_ref() {
            if !file.category.iter().any(|this| this.get_ref().id == *category) {
                faults.push(Fault::new(cell.span(), format!("there is no category `{category}`")));
            }
            if let Some(cell) = read_cell(file, cell, faults) {
                cells.entry(action.clone()).or_default().insert(category.clone(), cell);
            }
        }
    }
    for action in &file.action {
        for category in &file.category {
            let (id, of) = (&action.get_ref().id, &category.get_ref().id);
            let written = file.participation.get(id).is_some_and(|row| row.get_ref().contains_key(of));
            if !written {
                let message = format!(
                    "[participation.{id}] has no cell for `{of}`; an open question is written `open`"
                );
                faults.push(Fault::new(action.span(), message));
            }
        }
    }
    Participation { cells }
}

fn read_cell(file: &File, cell: &Spanned<RawCell>, faults: &mut Vec<Fault>) -> Option<Cell> {
    let (span, cell) = (cell.span(), cell.get_ref());
    let allowed = match (cell.is, cell.choice) {
        (Is::Yes, None) => Allowed::Yes,
        (Is::No, None) => Allowed::No,
        (Is::Conditional, None) => Allowed::Conditional,
        (Is::Open, Some(choice)) => Allowed::Open { choice },
        (Is::Open, None) => {
            faults
                .push(Fault::new(span, "an open question needs the forum's choice: choice = true or false"));
            return None;
        }
        (_, Some(_)) => {
            faults.push(Fault::new(span, "only an open question has a choice"));
            return None;
        }
    };
    let note = match &cell.note {
        None => None,
        Some(name) => {
            let note = file.notes.get(name);
            if note.is_none() {
                faults.push(Fault::new(span, format!("[notes] has no `{name}`")));
            }
            note.cloned()
        }
    };
    Some(Cell { allowed, label: cell.label, source: cell.source.clone(), note })
}

/// Every `source` and `refers` of the file names a place that stands in it.
fn check_sources(text: &str, mandate: &Mandate, faults: &mut Vec<Fault>) {
    if let Ok(root) = DeTable::parse(text) {
        sources_of_table(root.get_ref(), mandate, faults);
    }
}

fn sources_of_table(table: &DeTable<'_>, mandate: &Mandate, faults: &mut Vec<Fault>) {
    for (key, value) in table {
        sources_of(matches!(key.get_ref().as_ref(), "source" | "refers"), value, mandate, faults);
    }
}

// The depth of the tables is bounded: the file was read into its types before.
fn sources_of(is_source: bool, value: &Spanned<DeValue<'_>>, mandate: &Mandate, faults: &mut Vec<Fault>) {
    match value.get_ref() {
        DeValue::String(written) if is_source => {
            let stands = |source: Source| Some(mandate.instrument(&source.instrument)?.has(&source.place));
            if written.parse().ok().and_then(stands) != Some(true) {
                let message = format!("`{written}` is no place of an instrument in this file");
                faults.push(Fault::new(value.span(), message));
            }
        }
        DeValue::Array(items) => items.iter().for_each(|item| sources_of(is_source, item, mandate, faults)),
        DeValue::Table(table) => sources_of_table(table, mandate, faults),
        _ => {}
    }
}

/// A waiver counts only where the organ of its instrument may grant it (E04, R081).
fn waivers(
    mandate: &Mandate,
    waivers: Vec<Spanned<crate::Waiver>>,
    faults: &mut Vec<Fault>,
) -> Vec<crate::Waiver> {
    for waiver in &waivers {
        let (span, waiver) = (waiver.span(), waiver.get_ref());
        let Some(rule) = mandate.rule(&waiver.rule) else {
            faults.push(Fault::new(span, format!("there is no rule `{}`", waiver.rule)));
            continue;
        };
        let by = mandate.instrument(&waiver.source.instrument);
        if !by.is_some_and(|by| mandate.may_waive(&by.organ, rule)) {
            let message = format!(
                "`{}` may be set aside only by the organ that made it or one above it ({})",
                rule.id,
                mandate.cite(&rule.source, "en")
            );
            faults.push(Fault::new(span, message));
        }
    }
    plain(waivers)
}

/// The row that publishes a draft, for a deadline that follows it.
pub(crate) fn publishes(row: &Row) -> bool {
    matches!(row.kind, RowKind::Draft(_))
}
