//! `timetable.json`: every row with every date that was decided for it, and what became of the rules.

use registry::House;
use serde_json::{Value, json};

use super::{Answer, Missing, word};

/// The timetable.
pub(crate) fn timetable(house: &House) -> Answer {
    let mandate = house.mandate().ok_or(Missing::NotFound)?;
    let report = mandate.check(&mandate::Hypothesis::default()).expect("BUG: no hypothesis can be wrong");
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
            })
        })
        .collect();
    let zone = mandate.zone.iana_name().unwrap_or("UTC");
    let published = house.published();
    // Rules that the competent organ set aside after the forum file was written (E04).
    let waivers: Vec<&forum::event::RuleWaived> = published.state.timetable.waivers().collect();
    let mut answer = json!({ "forum": mandate.id, "zone": zone, "rows": rows, "waivers": waivers });
    answer["check"] = word(report);
    Ok(answer)
}
