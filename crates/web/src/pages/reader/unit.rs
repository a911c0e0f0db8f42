//! The units of a draft: what has a number and can be commented on.

use locale::{Html, Words};

use crate::parts::{CommentCard, Earlier, Place, Subject, Write};

/// A heading, paragraph, list item or row of a table.
#[derive(Clone, Debug)]
pub struct Unit {
    /// As printed; unique in its draft. The anchor is this number after `p`.
    pub number: String,
    /// What it is.
    pub kind: Kind,
    /// Its text; empty for a row, whose text is in its cells.
    pub html: Html,
    /// Its footnotes, which are printed under it.
    pub notes: Html,
    /// How many comments there are on it.
    pub comments: usize,
    /// How many comments on earlier drafts follow it.
    pub earlier: usize,
    /// Topics and axes it treats, in the language of the page.
    pub tags: Vec<String>,
    /// The address at which it is told why it changed; none where it did not, or where that is not recorded.
    pub why_href: Option<String>,
    /// The comments on it, if it is the selected one.
    pub panel: Option<Panel>,
}

/// What a unit is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A heading of a section.
    Heading {
        /// From 1, the outermost, to 6; a level never passes over one.
        level: u8,
    },
    /// A paragraph.
    Paragraph,
    /// The word that opens a group of a Resolution or an Opinion.
    Group,
    /// An item of a list.
    ListItem {
        /// What is printed before it: `(a)`, `1.`, or a bullet.
        marker: String,
        /// From 1, the outermost.
        depth: u8,
    },
    /// A row of a table; a table begins at a header.
    Row {
        /// Whether its cells are headers of the columns.
        is_header: bool,
        /// Its cells.
        cells: Vec<Html>,
    },
}

/// The comments on one unit, with the form.
#[derive(Clone, Debug)]
pub struct Panel {
    /// What they are about.
    pub subject: Subject,
    /// The comments that everyone may read, in the order of receipt.
    pub comments: Vec<CommentCard>,
    /// Comments on earlier drafts, the nearest draft first.
    pub earlier: Vec<Earlier>,
    /// How many there are, those that are not shown too.
    pub earlier_count: usize,
    /// Where those are listed that are not shown: what they are on, and the address.
    pub earlier_more: Vec<(Place, String)>,
    /// The form, or why there is none.
    pub write: Write,
    /// The page without the panel.
    pub close_href: String,
    /// The history of the unit; none for a whole draft.
    pub history: Option<String>,
    /// The number of the unit before that has comments.
    pub previous: Option<String>,
    /// The number of the unit after that has comments.
    pub next: Option<String>,
}

/// What the template shows one after the other.
#[derive(Clone, Copy, Debug)]
pub enum Block<'units> {
    /// Anything but a row.
    Unit(&'units Unit),
    /// A table.
    Table {
        /// Its first row, if that holds the headers of the columns.
        header: Option<&'units Unit>,
        /// Its other rows.
        rows: &'units [Unit],
    },
}

impl Unit {
    /// What a comment on it is about.
    pub fn subject(&self) -> Subject {
        match self.kind {
            Kind::Heading { .. } => Subject::Section(self.number.clone()),
            Kind::Paragraph | Kind::Group | Kind::ListItem { .. } | Kind::Row { .. } => {
                Subject::Paragraph(self.number.clone())
            }
        }
    }

    /// Its name for those who hear the page: "Paragraph 3.2.4".
    pub fn name(&self, words: &Words) -> String {
        match self.kind {
            Kind::Heading { .. } => words.reader_section(&self.number),
            Kind::Paragraph | Kind::Group | Kind::ListItem { .. } | Kind::Row { .. } => {
                words.paragraph_number(&self.number)
            }
        }
    }

    /// The level of its heading element: the page's own title is the first.
    pub fn heading_level(&self) -> u8 {
        match self.kind {
            Kind::Heading { level } => level.saturating_add(1).min(6),
            Kind::Paragraph | Kind::Group | Kind::ListItem { .. } | Kind::Row { .. } => 6,
        }
    }

    /// The cells of a row; nothing for any other kind.
    pub fn cells(&self) -> &[Html] {
        match &self.kind {
            Kind::Row { cells, .. } => cells,
            Kind::Heading { .. } | Kind::Paragraph | Kind::Group | Kind::ListItem { .. } => &[],
        }
    }

    /// The class that tells its spacing.
    pub fn class(&self) -> &'static str {
        match self.kind {
            Kind::Heading { .. } => "hd",
            Kind::ListItem { .. } => "li",
            Kind::Group => "grp",
            Kind::Paragraph | Kind::Row { .. } => "pa",
        }
    }

    fn is_header(&self) -> bool {
        matches!(self.kind, Kind::Row { is_header: true, .. })
    }

    fn is_row(&self) -> bool {
        matches!(self.kind, Kind::Row { .. })
    }
}

/// Gathers runs of rows into tables; a header row begins a new table.
pub(super) fn blocks(units: &[Unit]) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut rest = units;
    while let Some((first, after)) = rest.split_first() {
        if !first.is_row() {
            blocks.push(Block::Unit(first));
            rest = after;
            continue;
        }
        let (header, body) = if first.is_header() { (Some(first), after) } else { (None, rest) };
        let end = body.iter().position(|unit| !unit.is_row() || unit.is_header()).unwrap_or(body.len());
        let (rows, after) = body.split_at(end);
        blocks.push(Block::Table { header, rows });
        rest = after;
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(number: &str, kind: Kind) -> Unit {
        let number = number.to_owned();
        let (html, tags) = (Html::default(), Vec::new());
        let notes = Html::default();
        Unit { number, kind, html, notes, comments: 0, earlier: 0, tags, why_href: None, panel: None }
    }

    fn row(number: &str, is_header: bool) -> Unit {
        unit(number, Kind::Row { is_header, cells: Vec::new() })
    }

    fn shapes(units: &[Unit]) -> Vec<String> {
        let shape = |block: &Block<'_>| match block {
            Block::Unit(unit) => unit.number.clone(),
            Block::Table { header, rows } => {
                let header = header.map_or("-", |unit| unit.number.as_str());
                let rows: Vec<&str> = rows.iter().map(|unit| unit.number.as_str()).collect();
                format!("[{header}: {}]", rows.join(" "))
            }
        };
        blocks(units).iter().map(shape).collect()
    }

    #[test]
    fn given_rows_between_paragraphs_when_gathered_then_each_run_is_one_table() {
        let units = [unit("1", Kind::Paragraph), row("2", true), row("3", false), unit("4", Kind::Paragraph)];
        assert_eq!(shapes(&units), ["1", "[2: 3]", "4"]);
    }

    #[test]
    fn given_a_second_header_when_gathered_then_a_second_table_begins() {
        let units = [row("1", false), row("2", true), row("3", true), row("4", false)];
        assert_eq!(shapes(&units), ["[-: 1]", "[2: ]", "[3: 4]"]);
    }
}
