//! `timetable.json`: every row with every date that was decided for it, and what became of the rules.

use forum::timetable::{Change, Move, Room};
use registry::House;
use serde_json::{Value, json};

use super::{Answer, Missing, word};

/// The timetable.
pub(crate) fn timetable(house: &House) -> Answer {
    let mandate = house.mandate().ok_or(Missing::NotFound)?;
    let report = mandate.check(&mandate::Hypothesis::default()).expect("BUG: no hypothesis can be wrong");
    let published = house.published();
    let timetable = &published.state.timetable;
    let moves = timetable.moves();
    let rows: Vec<Value> = mandate
        .rows
        .iter()
        .map(|row| {
            json!({
                "id": row.id,
                "lane": row.lane,
                "kind": row.kind,
                "title": row.title,
                "date": row.current().map(|decision| decision.date),
                "source": row.current().map(|decision| &decision.source),
                "decided": row.decided,
                "was": timetable.earlier(&row.id).last().map(|dated| dated.decision.date),
                "moved": moves.iter().filter(|this| this.row == row.id).map(moved).collect::<Vec<_>>(),
            })
        })
        .collect();
    let zone = mandate.zone.iana_name().unwrap_or("UTC");
    // Rules that the competent organ set aside after the forum file was written (E04).
    let waivers: Vec<&forum::event::RuleWaived> = timetable.waivers().collect();
    let dropped: Vec<Value> = timetable.dropped().into_iter().map(|row| dropped(timetable, row)).collect();
    let mut answer =
        json!({ "forum": mandate.id, "zone": zone, "rows": rows, "dropped": dropped, "waivers": waivers });
    answer["check"] = word(report);
    Ok(answer)
}

/// What a later forum file did to the date of a row (E05).
fn moved(this: &Move) -> Value {
    let (was, now) = match &this.change {
        Change::Added(now) => (None, Some(now.date)),
        Change::Moved { was, now } => (Some(was.date), Some(now.date)),
        Change::Dropped(was) => (Some(was.date), None),
    };
    let at = record::format_instant(this.at);
    json!({ "was": was, "now": now, "instrument": this.by, "at": at, "entry": this.seq })
}

/// A row that a later forum file left out.
fn dropped(timetable: &Room, row: &mandate::Row) -> Value {
    let moves = timetable.moves_of(&row.id);
    json!({
        "id": row.id,
        "title": row.title,
        "was": row.current().map(|decision| decision.date),
        "moved": moves.iter().map(moved).collect::<Vec<_>>(),
    })
}
