//! `mandate.json` and `mandate/INSTRUMENT.json`: what was decided, each line with its source.

use mandate::{ActionId, CategoryId, InstrumentId};
use registry::House;
use serde_json::{Value, json};

use super::{Answer, Missing, word};

/// All that the page of the mandate shows, in six languages; the paragraphs of an instrument are under its own address.
pub(crate) fn mandate(house: &House) -> Answer {
    let mandate = house.mandate().ok_or(Missing::NotFound)?;
    let instruments: Vec<Value> = mandate
        .instruments
        .iter()
        .map(|instrument| {
            json!({
                "id": instrument.id,
                "organ": instrument.organ,
                "reference": instrument.reference.get("en"),
                "title": instrument.title,
                "official": instrument.official,
                "date": instrument.date,
            })
        })
        .collect();
    let cell = |category: &CategoryId, action: &ActionId| {
        let cell = mandate.participation.cell(category, action)?;
        Some(json!({
            "category": category,
            "action": action,
            "allowed": cell.allowed,
            "label": cell.label,
            "note": cell.note,
            "source": cell.source,
        }))
    };
    let participation: Vec<Value> = mandate
        .categories
        .iter()
        .flat_map(|category| mandate.actions.iter().filter_map(|action| cell(&category.id, &action.id)))
        .collect();
    Ok(json!({
        "forum": mandate.id,
        "short": mandate.short,
        "name": mandate.name,
        "theme": mandate.theme,
        "organs": mandate.organs,
        "instruments": instruments,
        "categories": mandate.categories,
        "actions": mandate.actions,
        "participation": participation,
        "agenda": mandate.agenda,
        "settings": mandate.settings,
    }))
}

/// An instrument, paragraph by paragraph.
pub(crate) fn instrument(house: &House, id: &str) -> Answer {
    let mandate = house.mandate().ok_or(Missing::NotFound)?;
    let id = InstrumentId::new(id).map_err(|_| Missing::NotFound)?;
    mandate.instrument(&id).map(word).ok_or(Missing::NotFound)
}
