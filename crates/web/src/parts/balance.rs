//! The balance of the experts (E22): tables with bars in their cells, and the topics by region with the gaps outlined.

use askama::Template;
use locale::{Lang, Words};

use super::Moment;
use crate::decided::{RuleLine, SourceLink};

/// Who is missing so far, as the reader may see it.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/balance.html")]
pub struct Balance {
    /// The language of the page.
    pub lang: Lang,
    /// Its words.
    pub words: &'static Words,
    /// How many are counted.
    pub total: Cell,
    /// People of a group at least for everyone to see how many.
    pub min: u32,
    /// Where it is said that the group is balanced.
    pub source: SourceLink,
    /// Where it is said that small groups are left out; none where the forum file does not say.
    pub min_source: Option<SourceLink>,
    /// When the list was as it is counted for everyone; none while it is too short for figures.
    pub as_of: Option<Moment>,
    /// Whether the reader keeps the list and sees everything.
    pub in_full: bool,
    /// By region, category and gender.
    pub tables: Vec<Table>,
    /// Topics by region; none where the forum names no topics or its participants lie nowhere.
    pub matrix: Option<Matrix>,
}

/// How many, as far as the reader may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// So many.
    Count(u32),
    /// Fewer than are shown.
    Few,
    /// It would give a small group away.
    Withheld,
}

/// How many there are in each group.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its anchor.
    pub id: &'static str,
    /// What it counts by.
    pub title: String,
    /// One line a group.
    pub rows: Vec<Row>,
    /// How many participants are addressed; none where they are in no such groups.
    pub members: Option<u32>,
}

/// A group.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which.
    pub name: String,
    /// How many experts.
    pub count: Cell,
    /// How many participants.
    pub members: Option<u32>,
}

/// Topics by region.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The regions, as columns.
    pub regions: Vec<String>,
    /// The topics, as rows: name, in each region, in all where that is shown.
    pub rows: Vec<(String, Vec<Cell>, Option<u32>)>,
}

/// The bar of a row, in parts that are the same in the whole table.
struct Bar {
    length: u64,
    mark: Option<u64>,
}

impl Cell {
    /// How many, if that is shown.
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Count(count) => Some(count),
            Self::Few | Self::Withheld => None,
        }
    }
}

impl Balance {
    fn figure(&self, count: u32) -> String {
        locale::number(self.lang, count.into())
    }

    fn said(&self, cell: &Cell) -> String {
        match cell {
            Cell::Count(count) => self.figure(*count),
            Cell::Few => self.words.balance_fewer(self.min),
            Cell::Withheld => self.words.balance_withheld().to_owned(),
        }
    }

    /// Whether something is left out.
    fn hides(&self) -> bool {
        let rows = self.tables.iter().flat_map(|table| &table.rows).map(|row| row.count);
        let topics =
            self.matrix.iter().flat_map(|matrix| &matrix.rows).flat_map(|(_, cells, _)| cells.clone());
        rows.chain(topics).chain([self.total]).any(|cell| cell.count().is_none())
    }

    /// The bar of a row: the experts, and as a mark how many of them they would be by their share of the participants.
    fn bar(&self, table: &Table, row: &Row) -> Bar {
        let of = u64::from(table.members.unwrap_or(1).max(1));
        let mark = match (self.total, row.members) {
            (Cell::Count(total), Some(members)) if total > 0 => Some(u64::from(total) * u64::from(members)),
            _ => None,
        };
        Bar { length: u64::from(row.count.count().unwrap_or(0)) * of, mark }
    }

    /// How long the longest bar and the furthest mark of a table are; at least 1.
    fn longest(&self, table: &Table) -> u64 {
        let bars = table.rows.iter().map(|row| self.bar(table, row));
        bars.map(|bar| bar.length.max(bar.mark.unwrap_or(0))).max().unwrap_or(0).max(1)
    }

    /// As everyone sees it.
    pub fn sample(lang: Lang) -> Self {
        let words = Words::of(lang);
        let source = RuleLine::samples(lang).remove(0).source;
        let row = |name: &str, count, members| Row { name: name.to_owned(), count, members };
        let regions = vec![
            row("Africa", Cell::Count(9), Some(8)),
            row("Europe", Cell::Count(12), Some(7)),
            row("Americas", Cell::Few, Some(9)),
            row("CIS", Cell::Count(0), Some(4)),
        ];
        let genders = ["woman", "man", "self-described", "none"];
        let genders = genders.map(|name| row(&words.balance_gender(name), Cell::Withheld, None));
        let table = |id, title: &str, rows, members| Table { id, title: title.to_owned(), rows, members };
        Self {
            lang,
            words,
            total: Cell::Count(24),
            min: 5,
            min_source: Some(source.clone()),
            source,
            as_of: Some(Moment::day(lang, jiff::civil::date(2019, 8, 12))),
            in_full: false,
            tables: vec![
                table("balance-regions", words.balance_by_region(), regions, Some(28)),
                table("balance-genders", words.balance_by_gender(), genders.into(), None),
            ],
            matrix: Some(Matrix {
                regions: ["Africa", "Europe", "Americas", "CIS"].map(str::to_owned).into(),
                rows: vec![
                    ("AI".to_owned(), vec![Cell::Count(9), Cell::Count(7), Cell::Few, Cell::Count(0)], None),
                    (
                        words.balance_topic_other().to_owned(),
                        vec![Cell::Count(0), Cell::Few, Cell::Withheld, Cell::Count(0)],
                        None,
                    ),
                ],
            }),
        }
    }

    /// As the office that keeps the list sees it.
    pub fn sample_in_full(lang: Lang) -> Self {
        let mut sample = Self::sample(lang);
        sample.in_full = true;
        for row in sample.tables.iter_mut().flat_map(|table| &mut table.rows) {
            row.count = Cell::Count(row.count.count().unwrap_or(2));
        }
        for (_, cells, all) in sample.matrix.iter_mut().flat_map(|matrix| &mut matrix.rows) {
            *cells = cells.iter().map(|cell| Cell::Count(cell.count().unwrap_or(1))).collect();
            *all = Some(cells.iter().filter_map(|cell| cell.count()).sum());
        }
        sample
    }

    /// Before anybody is nominated.
    pub fn sample_of_nobody(lang: Lang) -> Self {
        let mut sample = Self::sample(lang);
        sample.total = Cell::Count(0);
        for row in sample.tables.iter_mut().flat_map(|table| &mut table.rows) {
            row.count = Cell::Count(0);
        }
        for (_, cells, _) in sample.matrix.iter_mut().flat_map(|matrix| &mut matrix.rows) {
            cells.fill(Cell::Count(0));
        }
        sample
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_24_experts_when_a_region_has_8_of_28_participants_then_its_mark_stands_at_their_share() {
        let balance = Balance::sample(Lang::En);
        let table = &balance.tables[0];
        let bar = balance.bar(table, &table.rows[0]);
        // 9 experts against 24 * 8 / 28, in parts of 28.
        assert_eq!((bar.length, bar.mark), (9 * 28, Some(24 * 8)));
        assert_eq!(balance.longest(table), 12 * 28);
        let few = balance.bar(table, &table.rows[2]);
        assert_eq!((few.length, few.mark), (0, Some(24 * 9)), "what is left out has no length");
    }

    #[test]
    fn what_is_shown_in_full_hides_nothing() {
        assert!(Balance::sample(Lang::En).hides());
        assert!(!Balance::sample_in_full(Lang::En).hides());
    }
}
