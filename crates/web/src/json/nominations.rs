//! `nominations.json`: who may nominate experts, until when, and for which topics.

use forum::timetable::window_apart;
use mandate::ActionId;
use registry::House;
use registry::cv::CV_BYTES_MAX;
use serde_json::{Value, json};

use super::{Answer, Missing};

/// The window and the topics, for programs that nominate.
pub(crate) fn nominations(house: &House) -> Answer {
    let mandate = house.mandate().ok_or(Missing::NotFound)?;
    let nominate = ActionId::nominate();
    if !mandate.actions.iter().any(|action| action.id == nominate) {
        return Err(Missing::NotFound);
    }
    let window = window_apart(&mandate, &nominate);
    let categories: Vec<Value> = (mandate.categories.iter())
        .filter_map(|category| {
            let cell = mandate.participation.cell(&category.id, &nominate)?;
            Some(json!({ "id": category.id, "may": cell.permits(), "source": cell.source }))
        })
        .collect();
    Ok(json!({
        "forum": mandate.id,
        "open": window.as_ref().is_some_and(|window| house.now() < window.closes_at),
        "closes_on": window.as_ref().map(|window| window.closes_on),
        "closes_at": window.as_ref().map(|window| record::format_instant(window.closes_at)),
        "source": window.as_ref().map(|window| &window.source),
        "categories": categories,
        "topics": mandate.theme.topics,
        "open_ended": mandate.theme.open_ended,
        "declaration": mandate.settings.expert_declaration,
        "cv": { "bytes_max": CV_BYTES_MAX, "media_types": [
            forum::nominations::MediaType::Pdf,
            forum::nominations::MediaType::Docx,
        ] },
    }))
}
