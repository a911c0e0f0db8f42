//! A forum file with one more decision: everything else stays as it was written.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

use crate::ids::RowId;
use crate::timetable::Decision;

/// Why a decision cannot be added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReviseFault {
    /// The file is no TOML.
    #[error("the forum file cannot be read: {0}")]
    Form(String),
    /// No row has this name.
    #[error("the timetable has no row `{0}`")]
    Row(RowId),
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
    fn a_row_that_is_not_there_is_named() {
        let fault = with_decision(WTPF, &row("draft-9"), &decision("2020-11-15"));
        assert_eq!(fault, Err(ReviseFault::Row(row("draft-9"))));
        assert!(matches!(with_decision("[[", &row("x"), &decision("2020-11")), Err(ReviseFault::Form(_))));
    }
}
