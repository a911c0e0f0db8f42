//! A forum file with one more decision, or one more instrument: everything else stays as it was written.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

use crate::ids::{InstrumentId, OrganId, RowId};
use crate::source::Source;
use crate::timetable::Decision;
use crate::when::When;
use crate::words::LANGUAGES;

/// Why a decision cannot be added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReviseFault {
    /// The file is no TOML.
    #[error("the forum file cannot be read: {0}")]
    Form(String),
    /// No row has this name.
    #[error("the timetable has no row `{0}`")]
    Row(RowId),
    /// An instrument that is cited so is there, or the citation gives no name.
    #[error("an instrument cannot be cited as `{0}` here")]
    Citation(String),
}

/// An instrument that the forum file does not have yet, of which the one thing said is what it decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInstrument {
    /// Who decided it.
    pub organ: OrganId,
    /// How it is cited: *Decision 611 (Rev. 2020)*. Its name in the file is made from this.
    pub reference: String,
    /// Its title, in whatever language it is known; readers of all languages see this one.
    pub title: String,
    /// When it was adopted.
    pub date: When,
    /// What it decides, in our words.
    pub says: String,
}

/// Letters of the name of an instrument that is made from its citation.
const NAME_MAX: usize = 40;

/// A forum file with one more instrument, and the place in it where what it decides is said.
pub fn with_instrument(file: &str, new: &NewInstrument) -> Result<(String, Source), ReviseFault> {
    let mut document: DocumentMut =
        file.parse().map_err(|fault: toml_edit::TomlError| ReviseFault::Form(fault.message().to_owned()))?;
    let citation = || ReviseFault::Citation(new.reference.clone());
    let name = name_of(&new.reference);
    let id = InstrumentId::new(&name).map_err(|_| citation())?;
    let list = document.get_mut("instrument").and_then(Item::as_array_of_tables_mut);
    let list = list.ok_or_else(|| ReviseFault::Form("there is no list of instruments".to_owned()))?;
    let is = |table: &Table, key: &str, text: &str| table.get(key).and_then(Item::as_str) == Some(text);
    // A reference is said once, or in each language.
    let is_cited = |table: &Table| {
        let each = table.get("reference").and_then(Item::as_table_like);
        let mut said = each.into_iter().flat_map(|each| each.iter().filter_map(|(_, item)| item.as_str()));
        is(table, "reference", &new.reference) || said.any(|reference| reference == new.reference)
    };
    if list.iter().any(|table| is(table, "id", &name) || is_cited(table)) {
        return Err(citation());
    }
    let place = crate::source::Place::new("decides-1").expect("BUG: this is a place");
    let mut table = Table::new();
    for (key, text) in [
        ("id", name.as_str()),
        ("organ", new.organ.as_str()),
        ("reference", &new.reference),
        ("official", &new.reference),
        ("date", &String::from(new.date)),
    ] {
        table[key] = toml_edit::value(text);
    }
    let mut title = InlineTable::new();
    for language in LANGUAGES {
        title.insert(language, new.title.as_str().into());
    }
    table["title"] = toml_edit::value(title);
    let paragraph = inline(&[("place", "decides-1"), ("number", "1"), ("text", &new.says)]);
    let mut group = inline(&[("place", "decides"), ("title", "decides"), ("part", "operative")]);
    group.insert("paragraphs", Value::Array([paragraph].into_iter().collect()));
    let groups: Array = [group].into_iter().collect();
    table["group"] = toml_edit::value(groups);
    list.push(table);
    Ok((document.to_string(), Source { instrument: id, place }))
}

fn inline(pairs: &[(&str, &str)]) -> InlineTable {
    pairs.iter().map(|(key, text)| ((*key).to_owned(), Value::from(*text))).collect()
}

/// The name of an instrument: the letters and digits of its citation, small, with single hyphens between.
fn name_of(reference: &str) -> String {
    let words = reference.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    name.chars().take(NAME_MAX).collect::<String>().trim_end_matches('-').to_owned()
}

/// A forum file in which a row of the timetable has one more decision, which is then the one in force (E05). Whether the
/// file holds together is for [`Mandate::parse`](crate::Mandate::parse) to say.
pub fn with_decision(file: &str, row: &RowId, decision: &Decision) -> Result<String, ReviseFault> {
    let mut document: DocumentMut =
        file.parse().map_err(|fault: toml_edit::TomlError| ReviseFault::Form(fault.message().to_owned()))?;
    let rows = document.get_mut("row").and_then(Item::as_array_of_tables_mut);
    let found = rows.and_then(|rows| {
        rows.iter_mut().find(|table| table.get("id").and_then(Item::as_str) == Some(row.as_str()))
    });
    let table = found.ok_or_else(|| ReviseFault::Row(row.clone()))?;
    let (date, source) = (String::from(decision.date), decision.source.to_string());
    match table.get_mut("decided") {
        Some(Item::ArrayOfTables(decided)) => {
            let mut one = Table::new();
            one["date"] = toml_edit::value(date);
            one["source"] = toml_edit::value(source);
            decided.push(one);
        }
        Some(Item::Value(Value::Array(decided))) => push(decided, date, source),
        _ => {
            let mut decided = Array::new();
            push(&mut decided, date, source);
            table["decided"] = toml_edit::value(decided);
        }
    }
    Ok(document.to_string())
}

/// Adds a decision to a list as its lines are written.
fn push(decided: &mut Array, date: String, source: String) {
    let mut one = InlineTable::new();
    one.insert("date", date.into());
    one.insert("source", source.into());
    let before = decided.iter().last().and_then(|last| last.decor().prefix()?.as_str().map(str::to_owned));
    let before = before.unwrap_or_default();
    decided.push(one);
    if before.contains('\n')
        && let Some(last) = decided.iter_mut().last()
    {
        last.decor_mut().set_prefix(before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Mandate;

    const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");

    fn row(id: &str) -> RowId {
        RowId::new(id).expect("a row")
    }

    fn decision(date: &str) -> Decision {
        let source = "dec-611#annex-2-row-15".parse().expect("a source");
        Decision { date: date.parse().expect("a date"), source }
    }

    #[test]
    fn one_more_decision_is_in_force_and_nothing_else_is_written_anew() {
        for id in ["draft-4", "ieg-1"] {
            let revised = with_decision(WTPF, &row(id), &decision("2020-11-15")).expect("the row is there");
            let before = Mandate::parse(WTPF, None).expect("the file of the house");
            let after = Mandate::parse(&revised, None).expect("it holds together");
            let (old, new) = (before.row(&row(id)).expect("there"), after.row(&row(id)).expect("there"));
            assert_eq!(new.earlier(), old.decided, "{id}");
            assert_eq!(new.current(), Some(&decision("2020-11-15")), "{id}");
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let changed = lines(&revised).iter().filter(|line| !WTPF.contains(line.as_str())).count();
            assert_eq!(changed, 1, "one line says it: {id}");
            assert!(lines(WTPF).len().abs_diff(lines(&revised).len()) <= 1);
        }
    }

    #[test]
    fn a_new_instrument_is_added_once_and_what_it_decides_can_be_cited() {
        let new = NewInstrument {
            organ: OrganId::new("council").expect("an organ"),
            reference: "Decision 611 (Rev. 2020)".to_owned(),
            title: "Sixth \"Forum\", moved".to_owned(),
            date: "2020-06".parse().expect("a date"),
            says: "Fourth draft: 15 November 2020.".to_owned(),
        };
        let (revised, source) = with_instrument(WTPF, &new).expect("added");
        assert_eq!(source.to_string(), "decision-611-rev-2020#decides-1");
        let mandate = Mandate::parse(&revised, None).expect("it holds together");
        assert_eq!(mandate.cite(&source, "en"), "Decision 611 (Rev. 2020), decides 1");
        assert_eq!(
            mandate.instruments.len(),
            Mandate::parse(WTPF, None).expect("the file").instruments.len() + 1
        );
        let decided = Decision { date: "2020-11-15".parse().expect("a date"), source };
        let moved = with_decision(&revised, &row("draft-4"), &decided).expect("the row is there");
        assert_eq!(
            Mandate::parse(&moved, None).expect("it holds").row(&row("draft-4")).expect("there").current(),
            Some(&decided)
        );
        assert!(matches!(with_instrument(&revised, &new), Err(ReviseFault::Citation(_))), "once");
        let nameless = NewInstrument { reference: "…".to_owned(), ..new };
        assert!(matches!(with_instrument(WTPF, &nameless), Err(ReviseFault::Citation(_))));
    }

    #[test]
    fn a_row_that_is_not_there_is_named() {
        let fault = with_decision(WTPF, &row("draft-9"), &decision("2020-11-15"));
        assert_eq!(fault, Err(ReviseFault::Row(row("draft-9"))));
        assert!(matches!(with_decision("[[", &row("x"), &decision("2020-11")), Err(ReviseFault::Form(_))));
    }
}
