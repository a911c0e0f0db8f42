//! `report/N/compilation.json`, `dispositions.json` and `statistics.json`: the documents of a round as data.

use std::collections::{BTreeMap, HashMap};

use forum::DraftNumber;
use forum::comments::{Comment, Place};
use forum::dispositions::Disposition;
use registry::House;
use serde_json::{Map, Value, json};

use super::comments::one;
use super::{Answer, Missing, draft};
use crate::pages::outputs::Output;
use crate::tally::{self, Count, Section};
use crate::views::outputs::{COMPILED_MAX, symbol};

/// A document of a round.
pub(crate) fn output(house: &House, output: Output, round: DraftNumber) -> Answer {
    let published = house.published();
    let state = &published.state;
    let mandate = state.mandate().ok_or(Missing::NotFound)?;
    let draft = draft(&published, round)?;
    let comments = tally::standing(state, round);
    let mut answer = json!({
        "symbol": symbol(mandate, output, round, ""),
        "draft": round,
        "as_of": record::format_instant(published.filed_at),
        "comments": comments.len(),
        "answers_published_at": state.dispositions.published_at(round).map(record::format_instant),
    });
    match output {
        Output::Compilation => {
            let document = house.document(draft.text.document)?;
            let mut by_place: HashMap<Place, Vec<Value>> = HashMap::new();
            let mut replies = Vec::new();
            for (reference, comment) in comments.iter().take(COMPILED_MAX) {
                let told = one(house, state, *reference)?;
                match comment.place {
                    Place::Comment(_) => replies.push(told),
                    place => by_place.entry(place).or_default().push(told),
                }
            }
            let mut on = |place| by_place.remove(&place).unwrap_or_default();
            let paragraphs = document.provisions.iter().zip(0u32..).map(|(provision, place)| {
                let (number, id, comments) = (&provision.number, provision.id, on(Place::Unit(place)));
                json!({ "number": number, "id": id, "text": provision.plain(), "comments": comments })
            });
            answer["paragraphs"] = paragraphs.collect();
            answer["whole"] = on(Place::Draft).into();
            answer["replies"] = replies.into();
        }
        Output::Dispositions => {
            let mut answered = comments;
            answered.retain(|(reference, _)| state.dispositions.answer(*reference).is_some());
            let answers = answered.iter().take(COMPILED_MAX);
            let answers = answers.map(|(reference, _)| one(house, state, *reference));
            answer["answers"] = answers.collect::<Result<Vec<_>, _>>()?.into();
        }
        Output::Statistics => {
            let document = house.document(draft.text.document)?;
            let by_answer = Disposition::ALL.map(|decided| {
                (decided.as_str().to_owned(), json!(state.dispositions.count(round, decided)))
            });
            answer["by_disposition"] = Value::Object(by_answer.into_iter().collect());
            let category = |comment: &Comment| state.comments.category(comment).to_string();
            answer["by_category"] = counts(tally::by(state, &comments, category));
            let section = |comment: &Comment| match tally::section(&document, comment) {
                Section::Under(place) => document.provisions[place].number.to_string(),
                Section::Front => String::new(),
                Section::Draft => "draft".to_owned(),
                Section::Comment => "comment".to_owned(),
            };
            answer["by_section"] = counts(tally::by(state, &comments, section));
            let language = |comment: &Comment| state.comments.language(comment).to_owned();
            answer["by_language"] = counts(tally::by(state, &comments, language));
        }
    }
    Ok(answer)
}

fn counts(counts: BTreeMap<String, Count>) -> Value {
    let count = |count: Count| {
        let mut members = Map::new();
        members.insert("total".to_owned(), count.total.into());
        let answered = Disposition::ALL.iter().zip(count.answered);
        members.extend(answered.map(|(decided, count)| (decided.as_str().to_owned(), count.into())));
        Value::Object(members)
    };
    Value::Object(counts.into_iter().map(|(name, of)| (name, count(of))).collect())
}
