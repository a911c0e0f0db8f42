//! The balance of the experts: in full for the office that keeps the list, without small groups for everyone else (E22).

use forum::nominations::{self, Gender, Line, Shown};
use mandate::{Duty, TagId};
use registry::ReadFault;

use super::around::Around;
use crate::parts::balance::{Balance, Cell, Matrix, Row, Table};

/// Fills the part for whoever reads the page. A page with it is kept by what it shows of the experts, and never for
/// somebody who is signed in.
pub(crate) fn balance(around: &Around<'_>) -> Result<Balance, ReadFault> {
    let in_full = crate::who::viewer().is_some_and(|viewer| {
        viewer.actor().must_have(&around.published.state, around.now, Duty::Nominations).is_ok()
    });
    Ok(if in_full {
        let full = around.house.balance()?;
        let all: Vec<_> = full.topics.iter().map(|line| Some(line.count())).collect();
        filled(around, &full, &all, true, Cell::Count)
    } else {
        let shown = around.house.balance_for_everyone()?;
        let all = vec![None; shown.topics.len()];
        filled(around, &shown, &all, false, |shown| match shown {
            Shown::Count(count) => Cell::Count(count),
            Shown::Few => Cell::Few,
            Shown::Withheld => Cell::Withheld,
        })
    })
}

fn filled<N: Copy>(
    around: &Around<'_>,
    of: &nominations::Balance<N>,
    all: &[Option<u32>],
    in_full: bool,
    cell: impl Fn(N) -> Cell,
) -> Balance {
    let (words, mandate) = (around.words, &around.mandate);
    let in_language = |words: &mandate::Words| around.in_page_language(words);
    let region = |key: Option<&TagId>| {
        let found = key.and_then(|key| mandate.regions.iter().find(|tag| tag.id == *key));
        found.map_or_else(|| words.balance_no_region().to_owned(), |tag| in_language(&tag.name))
    };
    let topic = |key: Option<&TagId>| {
        let found = key.and_then(|key| mandate.theme.topics.iter().find(|tag| tag.id == *key));
        found.map_or_else(|| words.balance_topic_other().to_owned(), |tag| in_language(&tag.name))
    };
    let category = |key: Option<&mandate::CategoryId>| {
        let found = key.and_then(|key| mandate.category(key));
        found.map_or_else(String::new, |category| in_language(&category.name))
    };
    let gender = |key: Option<&Gender>| {
        words.balance_gender(match key {
            Some(Gender::Woman) => "woman",
            Some(Gender::Man) => "man",
            Some(Gender::SelfDescribed) => "self-described",
            None => "none",
        })
    };
    let tables = [
        ("balance-regions", words.balance_by_region(), rows(&of.regions, region, &cell), Some(of.members)),
        (
            "balance-categories",
            words.balance_by_category(),
            rows(&of.categories, category, &cell),
            Some(of.members),
        ),
        ("balance-genders", words.balance_by_gender(), rows(&of.genders, gender, &cell), None),
    ];
    let tables = tables.into_iter().filter(|(.., rows, _)| !rows.is_empty());
    let line = |(line, all): (&nominations::TopicLine<N>, &Option<u32>)| {
        (topic(line.topic.as_ref()), line.by_region.iter().map(|count| cell(*count)).collect(), *all)
    };
    let matrix = Matrix {
        regions: of.regions.iter().map(|line| region(line.key.as_ref())).collect(),
        rows: of.topics.iter().zip(all).map(line).collect(),
    };
    Balance {
        lang: around.lang,
        words,
        total: cell(of.total),
        min: of.min,
        source: around.link(mandate.duty_source(Duty::Nominations)),
        min_source: mandate.settings.balance_min.as_ref().map(|setting| around.link(&setting.source)),
        as_of: around.published.state.nominations.pictured_at().map(|at| around.minute(at)),
        in_full,
        tables: tables
            .map(|(id, title, rows, members)| Table { id, title: title.to_owned(), rows, members })
            .collect(),
        matrix: (!matrix.regions.is_empty() && !matrix.rows.is_empty()).then_some(matrix),
    }
}

fn rows<K, N: Copy>(
    lines: &[Line<K, N>],
    name: impl Fn(Option<&K>) -> String,
    cell: impl Fn(N) -> Cell,
) -> Vec<Row> {
    let row = |line: &Line<K, N>| Row {
        name: name(line.key.as_ref()),
        count: cell(line.count),
        members: line.members,
    };
    lines.iter().map(row).collect()
}
