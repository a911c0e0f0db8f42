//! `experts.json` and `experts.csv`: the list of experts, as everyone reads it.

use forum::nominations::{self, Gender, Line, Shown};
use jiff::Timestamp;
use locale::Lang;
use mandate::Mandate;
use registry::House;
use serde_json::{Value, json};

use super::{Answer, Missing, word};
use crate::views::around::Around;
use crate::views::experts::{Entry, Query, entries, region_of, source};

/// The list and the balance without small groups; its source is cited in a language.
pub(crate) fn experts(house: &House, language: &str, query: &Query) -> Answer {
    let mandate = house.mandate().ok_or(Missing::NotFound)?;
    let listed = entries(house, &mandate, query)?;
    let balance = house.balance_for_everyone()?;
    let source = source(&mandate);
    Ok(json!({
        "source": { "place": source, "citation": mandate.cite(source, language) },
        "experts": listed.iter().map(|entry| one(&mandate, entry)).collect::<Vec<_>>(),
        "balance": counts(&balance, house.published().state.nominations.pictured_at()),
    }))
}

fn one(mandate: &Mandate, entry: &Entry) -> Value {
    let nominator = |(entity, category): &(mandate::EntityId, mandate::CategoryId)| {
        json!({
            "entity": entity,
            "name": mandate.participant(entity).map(|found| &found.name),
            "category": category,
            "region": region_of(mandate, entity),
        })
    };
    json!({
        "name": entry.name,
        "nominators": entry.nominators.iter().map(nominator).collect::<Vec<_>>(),
        "topics": entry.topics,
        "languages": entry.languages,
        "since": record::format_instant(entry.since),
        "nominations": entry.nominations,
    })
}

/// The balance as of `since`: a number, `few` for a group of fewer than `min`, `withheld` for one that would give such a
/// group away.
fn counts(balance: &nominations::Balance<Shown>, since: Option<Timestamp>) -> Value {
    fn lines<K: serde::Serialize>(name: &str, lines: &[Line<K, Shown>]) -> Vec<Value> {
        let line = |line: &Line<K, Shown>| json!({ name: line.key, "experts": cell(line.count), "members": line.members });
        lines.iter().map(line).collect()
    }
    let gender =
        |line: &Line<Gender, Shown>| json!({ "gender": line.key.map(word), "experts": cell(line.count) });
    let regions: Vec<_> = balance.regions.iter().map(|line| &line.key).collect();
    let topics = balance.topics.iter().map(|line| {
        let counts = regions.iter().zip(&line.by_region);
        let by_region = counts.map(|(region, count)| json!({ "region": region, "experts": cell(*count) }));
        json!({ "topic": line.topic, "by_region": by_region.collect::<Vec<_>>() })
    });
    json!({
        "min": balance.min,
        "as_of": since.map(record::format_instant),
        "nominated": cell(balance.total),
        "members": balance.members,
        "regions": lines("region", &balance.regions),
        "categories": lines("category", &balance.categories),
        "genders": balance.genders.iter().map(gender).collect::<Vec<_>>(),
        "topics": topics.collect::<Vec<_>>(),
    })
}

fn cell(shown: Shown) -> Value {
    match shown {
        Shown::Count(count) => count.into(),
        Shown::Few => "few".into(),
        Shown::Withheld => "withheld".into(),
    }
}

/// The columns of the table, in order.
const COLUMNS: [&str; 8] =
    ["name", "nominators", "categories", "regions", "topics", "languages", "since", "nominations"];

/// The list as a table (RFC 4180, UTF-8, with a head): one line an expert, several values of a cell with a semicolon
/// between them, names in the language of the address.
pub(crate) fn experts_csv(house: &House, lang: Lang, query: &Query) -> Result<Vec<u8>, Missing> {
    let around = Around::new(house, lang, false).ok_or(Missing::NotFound)?;
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let written = "BUG: a table in memory has lines of one length";
    writer.write_record(COLUMNS).expect(written);
    for entry in entries(house, &around.mandate, query)? {
        let joined = |values: Vec<String>| plain(&values.join("; "));
        let entities = || entry.nominators.iter().map(|(entity, _)| entity);
        let line = [
            plain(&entry.name),
            joined(entities().map(|entity| around.entity_name(entity)).collect()),
            joined(entry.nominators.iter().map(|(_, category)| around.category_name(category)).collect()),
            joined(
                entities()
                    .filter_map(|entity| region_of(&around.mandate, entity))
                    .map(|region| around.region_name(region))
                    .collect(),
            ),
            joined(entry.topics.iter().map(|topic| around.topic_name(topic)).collect()),
            joined(entry.languages.clone()),
            record::format_instant(entry.since),
            joined(entry.nominations.iter().map(ToString::to_string).collect()),
        ];
        writer.write_record(line).expect(written);
    }
    Ok(writer.into_inner().expect("BUG: writing to memory cannot fail"))
}

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it, which spreadsheets
/// take as "this is text" (OWASP, CSV injection). Signs that only look like those of a formula are not told apart.
pub(super) fn plain(text: &str) -> String {
    const BEGINNINGS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－'];
    let begins = text.trim_start_matches(' ').starts_with(BEGINNINGS) || text.starts_with('＠');
    if begins { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_text() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "＝1", "＠x"] {
            assert_eq!(plain(formula), format!("'{formula}"));
        }
        for name in ["Anne-Marie", "O’Neill", "سامر", ""] {
            assert_eq!(plain(name), name);
        }
    }
}
