//! `report/N.json`: a draft with its units and how many comments stand on each.

use forum::DraftNumber;
use forum::comments::Place;
use registry::House;
use serde_json::{Value, json};

use super::{Answer, draft};

/// A draft.
pub(crate) fn report(house: &House, number: DraftNumber) -> Answer {
    let published = house.published();
    let draft = draft(&published, number)?;
    let document = house.document(draft.text.document)?;
    let paragraphs: Vec<Value> = document
        .provisions
        .iter()
        .zip(0u32..)
        .map(|(provision, place)| {
            let standing =
                published.state.comments.at(number, Place::Unit(place)).map_or(0, |at| at.standing);
            let mut unit = json!({ "id": provision.id, "number": provision.number });
            if let Some(level) = provision.heading() {
                unit["heading"] = level.into();
            }
            unit["text"] = provision.plain().into();
            // Its marks, where it has any: the words say everything else.
            if !matches!(provision.inlines.as_slice(), [text::Inline::Text(_)]) {
                unit["inlines"] = json!(provision.inlines);
            }
            unit["comments"] = standing.into();
            unit
        })
        .collect();
    Ok(json!({
        "symbol": draft.text.symbol,
        "draft": number,
        "published": record::format_instant(draft.published_at),
        "digest": draft.text.document,
        "language": document.lang,
        "title": document.title,
        "paragraphs": paragraphs,
    }))
}
