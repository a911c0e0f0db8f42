//! The timetable as a calendar that one subscribes to (RFC 5545 and 7986, ux.md 4.4).
//!
//! Every row has one event for ever. What the record does not change is the same byte for byte each time.

use forum::timetable::{Change, windows};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;
use mandate::{Decision, Mandate, Ordinal, Row, RowKind};

use super::around::Around;
use super::feed::authority;
use crate::parts::Moment;

/// How often a program may look again: a fourth of a day, so that a moved date is known on the day it moved.
const REFRESH: &str = "PT6H";
/// Days before a step at which a reminder comes, where reminders are asked for.
const REMINDERS: [u32; 2] = [7, 1];

/// When an event is.
enum Span {
    /// The last minute before a deadline.
    Minute { from: Timestamp, to: Timestamp },
    /// Whole days, the last one included; `sure` where these were decided and no more than these.
    Days { first: Date, last: Date, sure: bool },
}

/// A row with the date that it has, or had last.
struct Dated<'a> {
    row: &'a Row,
    decision: &'a Decision,
    /// The file by which the source is cited.
    mandate: &'a Mandate,
    /// When a later file took it out of the timetable.
    dropped_at: Option<Timestamp>,
}

/// An event, before it is written.
struct Step<'a> {
    /// Its name among those of the forum; never changes.
    name: String,
    dated: &'a Dated<'a>,
    span: Span,
    /// Words that stand before the title: which draft, where the row is for each of them.
    of: Option<String>,
    /// When that draft was published.
    began_at: Option<Timestamp>,
}

impl Step<'_> {
    fn is_dropped(&self) -> bool {
        self.dated.dropped_at.is_some()
    }
}

/// The calendar of a forum; with reminders where they are asked for.
pub(crate) fn write(around: &Around<'_>, base: &str, alarms: bool) -> Vec<u8> {
    let page = format!("{base}/{}/{}/timetable", around.lang, around.mandate.id);
    let name = around.words.calendar_name(around.mandate.short.as_str());
    let text = |key: &str, value: &str| Property::new(key, value).add_parameter("VALUE", "TEXT").done();
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Travaux//Timetable//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .append_property(text("NAME", &name))
        .append_property(Property::new("X-WR-CALNAME", name.as_str()))
        .append_property(Property::new("URL", page.as_str()))
        .append_property(Property::new("REFRESH-INTERVAL", REFRESH).add_parameter("VALUE", "DURATION").done())
        .append_property(Property::new("X-PUBLISHED-TTL", REFRESH));
    if around.demonstration {
        calendar.append_property(text("DESCRIPTION", around.words.frame_demonstration()));
    }
    for row in &around.mandate.rows {
        if let Some(decision) = row.current() {
            let dated = Dated { row, decision, mandate: &around.mandate, dropped_at: None };
            for step in steps(around, &dated) {
                calendar.push(event(around, &step, &page, alarms));
            }
        }
    }
    let timetable = &around.published.state.timetable;
    for row in timetable.dropped() {
        let Some(last) = timetable.dates_of(&row.id).pop() else { continue };
        let dropped_at = Some(changed_at(around, row));
        let dated = Dated { row, decision: &last.decision, mandate: &last.mandate, dropped_at };
        for step in steps(around, &dated) {
            calendar.push(event(around, &step, &page, false));
        }
    }
    mended(&calendar.to_string()).into_bytes()
}

/// The events of a row: one where it has a date, one for each draft where a standing rule closes a window on each.
fn steps<'a>(around: &Around<'_>, dated: &'a Dated<'a>) -> Vec<Step<'a>> {
    let Dated { row, mandate, .. } = dated;
    if let Some(span) = span(mandate, row, dated.decision) {
        return vec![Step { name: row.id.to_string(), dated, span, of: None, began_at: None }];
    }
    if !matches!(row.kind, RowKind::Deadline { draft: Some(Ordinal::Any(_)), .. }) {
        return Vec::new();
    }
    let drafts = around.published.state.drafts.published();
    // A draft that came after the row was dropped never had its window.
    let under = drafts.filter(|draft| dated.dropped_at.is_none_or(|at| draft.published_at < at));
    let opened = under.filter_map(|draft| {
        let window = windows(mandate, draft).into_iter().find(|window| window.row == row.id)?;
        let number = draft.text.number;
        Some(Step {
            name: format!("{}.{number}", row.id),
            dated,
            span: Span::Minute { from: around.last_minute(&window), to: window.closes_at },
            of: Some(around.words.draft_number(number)),
            began_at: Some(draft.published_at),
        })
    });
    opened.collect()
}

/// When a row was changed last by a forum file: its date, its title, or that it is there.
fn changed_at(around: &Around<'_>, row: &Row) -> Timestamp {
    let (mut changed_at, mut before) = (Timestamp::UNIX_EPOCH, None);
    for version in around.published.state.timetable.versions() {
        let now = version.mandate.row(&row.id);
        if now != before {
            changed_at = version.in_force_from;
        }
        before = now;
    }
    changed_at
}

/// When a row is; none for one that follows a publication.
fn span(mandate: &Mandate, row: &Row, decision: &Decision) -> Option<Span> {
    let date = decision.date;
    let between = date.spread()?;
    if matches!(row.kind, RowKind::Deadline { .. }) && date.is_a_day() {
        let to = forum::timetable::end_of(mandate, between.latest);
        let from = to.saturating_sub(jiff::SignedDuration::from_mins(1)).unwrap_or(to);
        return Some(Span::Minute { from, to });
    }
    let sure = matches!(date, mandate::When::Day(_) | mandate::When::Days(..));
    Some(Span::Days { first: between.earliest, last: between.latest, sure })
}

fn event(around: &Around<'_>, step: &Step<'_>, page: &str, alarms: bool) -> Event {
    let (words, tag, row) = (around.words, around.lang.tag(), step.dated.row);
    let timetable = &around.published.state.timetable;
    let moves = timetable.moves_of(&row.id);
    // A row that is new in a later file begins with 0, one that is there again goes on.
    let began = timetable.versions().next().is_some_and(|first| first.mandate.row(&row.id).is_some());
    let changes = moves.iter().skip(usize::from(!began && !moves.is_empty())).count();
    let changed = utc(step.began_at.into_iter().chain([changed_at(around, row)]).max().unwrap_or_default());

    let title = row.title.get(tag);
    let title = step.of.as_ref().map_or_else(|| title.to_owned(), |of| format!("{of}: {title}"));
    let is_sure = !matches!(step.span, Span::Days { sure: false, .. });
    let summary = if is_sure { title.clone() } else { words.calendar_to_be_set(&title) };
    let said =
        |key: &str, value: &str| Property::new(key, one_line(value)).add_parameter("LANGUAGE", tag).done();

    let mut event = Event::new();
    event
        .append_property(Property::new(
            "UID",
            format!("{}@{}.{}", step.name, around.mandate.id, authority(around)),
        ))
        .append_property(Property::new("DTSTAMP", changed.as_str()))
        .append_property(Property::new("LAST-MODIFIED", changed.as_str()))
        .append_property(Property::new("SEQUENCE", changes.to_string()))
        .append_property(Property::new("STATUS", status(step, is_sure)))
        .append_property(Property::new("TRANSP", "TRANSPARENT"))
        .append_property(said("SUMMARY", &summary))
        .append_property(said("DESCRIPTION", &description(around, step, &moves)))
        .append_property(Property::new("URL", format!("{page}#{}", anchor(row))));
    let [start, end] = match step.span {
        Span::Minute { from, to } => {
            [("DTSTART", from), ("DTEND", to)].map(|(key, instant)| Property::new(key, utc(instant)))
        }
        // The end of whole days is the day after the last (RFC 5545, 3.6.1).
        Span::Days { first, last, .. } => {
            let after = last.tomorrow().unwrap_or(last);
            [("DTSTART", first), ("DTEND", after)].map(|(key, day)| {
                Property::new(key, day.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
            })
        }
    };
    event.append_property(start).append_property(end);
    if alarms && !step.is_dropped() {
        for days in REMINDERS {
            event.alarm(alarm(&words.calendar_reminder(days, &title), days));
        }
    }
    event.done()
}

fn status(step: &Step<'_>, is_sure: bool) -> &'static str {
    match (step.is_dropped(), is_sure) {
        (true, _) => "CANCELLED",
        (false, true) => "CONFIRMED",
        (false, false) => "TENTATIVE",
    }
}

/// The row on the page of the timetable.
fn anchor(row: &Row) -> String {
    row.id.to_string().replace('*', "any")
}

/// The date as it was decided, by what, and the dates before.
fn description(around: &Around<'_>, step: &Step<'_>, moves: &[forum::timetable::Move]) -> String {
    let words = around.words;
    let date = match step.span {
        Span::Minute { from, .. } => {
            Moment::minute(around.lang, &from.to_zoned_datetime(around.mandate.zone.clone()), &around.zone())
                .text
        }
        Span::Days { .. } => around.date(step.dated.decision.date),
    };
    let mut lines = vec![
        words.calendar_date(date),
        words.calendar_source(step.dated.mandate.cite(&step.dated.decision.source, around.lang.tag())),
    ];
    if step.is_dropped() {
        lines.push(words.calendar_dropped().to_owned());
        let by = moves.last().filter(|last| matches!(last.change, Change::Dropped(_)));
        let by = by.and_then(|by| by.mandate.instrument(&by.by));
        lines.extend(by.map(|by| words.calendar_source(by.reference.get(around.lang.tag()))));
    } else {
        let earlier = around.published.state.timetable.earlier(&step.dated.row.id);
        lines.extend(earlier.iter().map(|dated| words.calendar_was(around.date(dated.decision.date))));
    }
    lines.join("\n")
}

fn alarm(text: &str, days: u32) -> Alarm {
    // The library reads durations without a sign only; the one that counts is put in its place.
    let length = Property::new("TRIGGER", format!("P{days}D"));
    let length = Trigger::try_from(&length).expect("BUG: days are a duration of RFC 5545");
    let mut alarm = Alarm::display(&one_line(text), length);
    alarm
        .append_property(Property::new("TRIGGER", format!("-P{days}D")))
        // Where there is none the library draws a random name and reads the clock; both are left out below.
        .append_property(Property::new("UID", "reminder"))
        .append_property(Property::new("DTSTAMP", utc(Timestamp::UNIX_EPOCH)));
    alarm.done()
}

/// Octets of a line at most, its end not counted (RFC 5545, 3.1).
const LINE_OCTETS_MAX: usize = 75;

/// The lines of a calendar as programs want them. The library makes the last part of a folded line one octet too long,
/// and names and stamps alarms like events, which RFC 5545 (3.6.6) does not foresee.
fn mended(calendar: &str) -> String {
    let mut in_alarm = false;
    let mut out = String::with_capacity(calendar.len());
    for line in calendar.replace("\r\n ", "").split_terminator("\r\n") {
        match line {
            "BEGIN:VALARM" => in_alarm = true,
            "END:VALARM" => in_alarm = false,
            _ => {}
        }
        if !(in_alarm && (line.starts_with("DTSTAMP:") || line.starts_with("UID:"))) {
            fold(line, &mut out);
        }
    }
    out
}

fn fold(line: &str, out: &mut String) {
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LINE_OCTETS_MAX {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(character);
        length += character.len_utf8();
    }
    out.push_str("\r\n");
}

/// An instant in UTC, in whole seconds.
fn utc(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Without carriage returns and other control characters, which a line cannot hold; line feeds are written as `\n`.
fn one_line(text: &str) -> String {
    text.chars().filter(|character| *character == '\n' || !character.is_control()).collect()
}
