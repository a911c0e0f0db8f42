//! Two drafts compared, paragraph by paragraph.

pub(crate) mod only;
mod sentences;

use askama::Template;
use locale::{Html, Lang, list};
use text::display::Form;

use self::only::{Only, Section};
use super::why::Why;
use crate::{
    frame::{Alternate, Frame, Here},
    parts::{Moment, Op, Piece},
};

/// The changes from one draft to another.
#[derive(Clone, Debug, Template)]
#[template(path = "compare.html")]
pub struct Compare {
    /// Round the page.
    pub frame: Frame,
    /// The draft compared with.
    pub old: Draft,
    /// The draft compared.
    pub new: Draft,
    /// The language of both, as a BCP 47 tag.
    pub lang: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub dir: &'static str,
    /// How much has changed.
    pub counts: Counts,
    /// How the changes are shown (`?view=`).
    pub view: View,
    /// Whether unchanged paragraphs are shown (`?all=1`) and not folded.
    pub shows_all: bool,
    /// Which changes are shown (`?only=`).
    pub only: Only,
    /// How many changes each choice shows.
    pub choices: Vec<(Only, usize)>,
    /// How many changes are shown.
    pub shown: usize,
    /// The sections in which something is shown.
    pub sections: Vec<Section>,
    /// What is read, in the order of the new draft.
    pub rows: Vec<Row>,
    /// Other pairs that may be compared.
    pub others: Vec<Pair>,
}

/// How changes are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// In one text, what goes before what comes in its place.
    #[default]
    Inline,
    /// The older draft beside the newer.
    Side,
    /// As sentences.
    List,
}

impl View {
    /// All of them, in the order in which they are offered.
    const ALL: [Self; 3] = [Self::Inline, Self::Side, Self::List];

    /// Reads the word of an address; an unknown one is the view that is shown first.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|view| view.name() == name).unwrap_or_default()
    }

    /// Its word in addresses.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::Side => "side",
            Self::List => "list",
        }
    }
}

/// One of the two drafts.
#[derive(Clone, Debug)]
pub struct Draft {
    /// In figures.
    pub number: String,
    /// Its day of publication.
    pub published: Moment,
}

/// How many paragraphs became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Changed in their words.
    pub edited: usize,
    /// Only in the new draft.
    pub new: usize,
    /// Only in the old draft.
    pub deleted: usize,
    /// In another place, with the same words or others.
    pub moved: usize,
    /// The same in both.
    pub unchanged: usize,
}

/// Two drafts to compare.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The older one in figures.
    pub old: String,
    /// The newer one in figures.
    pub new: String,
    /// The address of their comparison.
    pub href: String,
}

/// What stands in one row.
#[derive(Clone, Debug)]
pub enum Row {
    /// A run of unchanged paragraphs that are not shown.
    Folded {
        /// How many.
        count: usize,
        /// The number of the first, at which the page with all of them is opened.
        first: String,
        /// The number of the last.
        last: String,
    },
    /// A heading or paragraph.
    Unit(Unit),
    /// The place from which a paragraph was moved away.
    Away(Away),
}

/// The place from which a paragraph was moved away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Away {
    /// Its number there, in the old draft.
    pub from: String,
    /// Its number in the new draft.
    pub to: String,
}

/// A heading or paragraph with its changes.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its anchor: `p3.2.4`, of a deleted paragraph `d3.2.4`.
    pub anchor: String,
    /// Its id, for its history.
    pub id: String,
    /// Its number, in the new draft where it is there.
    pub number: String,
    /// Its number in the old draft; several where it was merged from several, none where it is new.
    pub was: Vec<String>,
    /// The level of a heading, from 1 to 6; none for anything else.
    pub heading: Option<u8>,
    /// What became of it.
    pub change: Change,
    /// How much of its words changed.
    pub form: Form,
    /// Its text, what goes before what comes in its place; of what was rewritten the old text and the new one.
    pub pieces: Vec<Piece>,
    /// What else it was split into.
    pub further: Vec<Part>,
    /// Both texts beside each other, where they are shown so.
    pub sides: Option<Box<Sides>>,
    /// Where it stands among the changes; none for what is unchanged.
    pub step: Option<Step>,
    /// Why it changed; nothing where that is not recorded.
    pub why: Vec<Why>,
}

/// A paragraph of one draft with what changed in it.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its number in that draft.
    pub number: String,
    /// Its id, for its history.
    pub id: String,
    /// The level of a heading, from 1 to 6; none for anything else.
    pub heading: Option<u8>,
    /// Its text with its changes.
    pub pieces: Vec<Piece>,
}

/// What belongs together in both drafts.
#[derive(Clone, Debug)]
pub struct Sides {
    /// What stood in the older one, and what went of it.
    pub old: Vec<Part>,
    /// What stands in the newer one, and what came into it.
    pub new: Vec<Part>,
}

/// What became of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is the same.
    Kept,
    /// Its words changed.
    Edited,
    /// It is new.
    New,
    /// It is gone.
    Deleted,
    /// It stands elsewhere.
    Moved,
    /// It is one of several that came of one.
    Split,
    /// Several became one.
    Merged,
}

/// The place of a change among all changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// From 1.
    pub place: usize,
    /// The anchor of the change before.
    pub previous: Option<String>,
    /// The anchor of the change after.
    pub next: Option<String>,
}

impl Unit {
    /// The level of its heading element: the page's own title is the first.
    fn heading_level(&self) -> u8 {
        self.heading.map_or(6, level_below)
    }

    /// Its number before, where it was moved or is one of several parts.
    pub(crate) fn moved_from(&self) -> &str {
        self.was.first().unwrap_or(&self.number)
    }

    /// Its number before, where it stands in its place and has another one now.
    fn shifted_from(&self) -> Option<&str> {
        let is_elsewhere =
            matches!(self.change, Change::Moved | Change::Split | Change::Merged | Change::Deleted);
        self.was.first().filter(|was| !is_elsewhere && **was != self.number).map(String::as_str)
    }

    /// The old text and the new one as blocks, where most of it changed.
    fn blocks(&self) -> Vec<Vec<Piece>> {
        match self.form {
            Form::Rewritten => self.pieces.iter().map(|piece| vec![piece.clone()]).collect(),
            Form::Same | Form::Words => vec![self.pieces.clone()],
        }
    }

    /// Its text in the newer draft.
    fn text(&self) -> String {
        let there = self.pieces.iter().filter(|piece| piece.op != Op::Deleted);
        there.map(|piece| piece.text.as_str()).collect()
    }
}

/// The level of the heading element of a heading of the draft.
fn level_below(level: u8) -> u8 {
    level.saturating_add(1).min(6)
}

impl Part {
    /// The level of its heading element, where it is a heading.
    fn heading_level(&self) -> Option<u8> {
        self.heading.map(level_below)
    }
}

impl Sides {
    /// Whether the number of each paragraph is told on its side: it is not the same on both.
    fn tells_numbers(&self) -> bool {
        let numbers = |side: &[Part]| side.iter().map(|part| part.number.clone()).collect::<Vec<_>>();
        !self.old.is_empty() && !self.new.is_empty() && numbers(&self.old) != numbers(&self.new)
    }
}

impl Counts {
    /// How many changes there are to step through.
    pub fn changes(&self) -> usize {
        self.edited + self.new + self.deleted + self.moved
    }
}

impl Compare {
    /// The address of this page without anything after its path.
    fn href(&self) -> String {
        self.frame.url(&format!("/report/compare/{}..{}", self.old.number, self.new.number))
    }

    /// The address of this page in another view, or with unchanged paragraphs shown or folded.
    fn href_with(&self, view: &View, shows_all: bool, only: Only) -> String {
        let mut query = Vec::new();
        if *view != View::default() {
            query.push(format!("view={}", view.name()));
        }
        if only != Only::Everything {
            query.push(format!("only={}", only.name()));
        }
        if shows_all && *view != View::List {
            query.push("all=1".to_owned());
        }
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", self.href(), query.join("&"))
    }

    /// The address of this page in another view.
    fn href_in(&self, view: &View) -> String {
        self.href_with(view, self.shows_all, self.only)
    }

    /// The address of this page with unchanged paragraphs shown.
    fn href_whole(&self) -> String {
        self.href_with(&self.view, true, Only::Everything)
    }

    /// The address of this page with unchanged paragraphs folded.
    fn href_folded(&self) -> String {
        self.href_with(&self.view, false, Only::Everything)
    }

    /// The choices of changes with their words, how many each shows, and their addresses.
    fn only_choices(&self) -> Vec<(Only, &'static str, usize, String)> {
        let words = self.frame.words;
        let choice = |(only, count): &(Only, usize)| {
            (*only, only.said(words), *count, self.href_with(&self.view, false, *only))
        };
        self.choices.iter().map(choice).collect()
    }

    /// The views with their words, in the order in which they are offered.
    fn views(&self) -> Vec<(View, String)> {
        let words = self.frame.words;
        let said = |view: &View| match view {
            View::Inline => words.reader_view_changes(self.old.number.as_str()),
            View::Side => words.redline_view_side().to_owned(),
            View::List => words.redline_view_list().to_owned(),
        };
        View::ALL.into_iter().map(|view| (view, said(&view))).collect()
    }

    /// The paragraphs that changed.
    fn changed(&self) -> Vec<&Unit> {
        let unit = |row: &'_ Row| matches!(row, Row::Unit(unit) if unit.step.is_some());
        let changed = self.rows.iter().filter(|row| unit(row));
        changed.filter_map(|row| if let Row::Unit(unit) = row { Some(unit) } else { None }).collect()
    }

    /// The changes of a paragraph as sentences.
    fn sentences(&self, unit: &Unit) -> Vec<Html> {
        sentences::sentences(self.frame.lang, &self.lang, &self.old.number, unit)
    }

    /// The numbers in the old draft of what a paragraph was merged from.
    fn merged_from(&self, unit: &Unit) -> String {
        self.frame.words.redline_merged_from(list(self.frame.lang, &unit.was))
    }

    /// The anchor of the first change.
    fn first_change(&self) -> Option<&str> {
        self.rows.iter().find_map(|row| match row {
            Row::Unit(unit) if unit.step.is_some() => Some(unit.anchor.as_str()),
            Row::Unit(_) | Row::Folded { .. } | Row::Away(_) => None,
        })
    }

    /// Every kind of change with its causes, with the unchanged folded.
    pub fn sample(lang: Lang) -> Self {
        let edited = unit("3.2.4", Change::Edited, Piece::samples());
        let edited = Unit { was: vec!["3.2.3".to_owned()], step: step(1, None, Some("d3.2.5")), ..edited };
        let edited = Unit { why: Why::samples(lang), ..edited };
        let deleted = unit(
            "3.2.5",
            Change::Deleted,
            vec![Piece::new(Op::Deleted, "Progress will be reviewed yearly.")],
        );
        let deleted =
            Unit { anchor: "d3.2.5".to_owned(), step: step(2, Some("p3.2.4"), Some("p3.2.6")), ..deleted };
        let new =
            unit("3.2.6", Change::New, vec![Piece::new(Op::Inserted, "Open data sets lower the cost.")]);
        let new = Unit { step: step(3, Some("d3.2.5"), Some("p3.2.7")), ..new };
        let moved = unit("3.2.7", Change::Moved, vec![Piece::new(Op::Same, "Training comes first.")]);
        let moved =
            Unit { was: vec!["4.1.2".to_owned()], step: step(4, Some("p3.2.6"), Some("p3.2.8")), ..moved };
        let rest = vec![Piece::new(Op::Same, "And it comes "), Piece::new(Op::Inserted, "always.")];
        let rest = Part { number: "3.2.9".to_owned(), id: "k3vqob".to_owned(), heading: None, pieces: rest };
        let split = unit("3.2.8", Change::Split, vec![Piece::new(Op::Same, "Training comes early.")]);
        let split = Unit { was: vec!["3.2.8".to_owned()], further: vec![rest], ..split };
        let merged = unit("3.2.10", Change::Merged, vec![Piece::new(Op::Same, "Data. Skills.")]);
        let merged = Unit { was: vec!["3.2.9".to_owned(), "3.2.10".to_owned()], ..merged };
        let heading = unit("3.2", Change::Kept, vec![Piece::new(Op::Same, "Artificial intelligence")]);
        let heading = Unit { heading: Some(1), ..heading };
        let rows = vec![
            Row::Unit(heading),
            Row::Folded { count: 2, first: "3.2.1".to_owned(), last: "3.2.2".to_owned() },
            Row::Unit(edited),
            Row::Unit(deleted),
            Row::Unit(new),
            Row::Unit(moved),
            Row::Unit(Unit { step: step(5, Some("p3.2.7"), Some("p3.2.10")), ..split }),
            Row::Unit(Unit { step: step(6, Some("p3.2.8"), None), ..merged }),
            Row::Away(Away { from: "4.1.2".to_owned(), to: "3.2.7".to_owned() }),
        ];
        Self::with(lang, Counts { edited: 3, new: 1, deleted: 1, moved: 1, unchanged: 3 }, rows)
    }

    /// Those that comments asked for.
    pub fn sample_of_comments(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.only = Only::Comments;
        page.rows.retain(|row| matches!(row, Row::Unit(unit) if page.only.has(unit)));
        for row in &mut page.rows {
            if let Row::Unit(unit) = row {
                unit.step = step(1, None, None);
            }
        }
        page.shown = 1;
        page
    }

    /// The same in another view.
    pub fn sample_in(lang: Lang, view: View) -> Self {
        let mut page = Self { view, ..Self::sample(lang) };
        for row in page.rows.iter_mut().filter(|_| view == View::Side) {
            if let Row::Unit(unit) = row {
                let of = |number: &String, apart: Op| Part {
                    number: number.clone(),
                    id: unit.id.clone(),
                    heading: unit.heading,
                    pieces: unit.pieces.iter().filter(|piece| piece.op != apart).cloned().collect(),
                };
                let was = if unit.was.is_empty() { std::slice::from_ref(&unit.number) } else { &unit.was };
                let mut new = vec![of(&unit.number, Op::Deleted)];
                new.extend(unit.further.iter().cloned());
                let old = was.iter().map(|number| of(number, Op::Inserted)).collect();
                let old = if unit.change == Change::New { Vec::new() } else { old };
                let new = if unit.change == Change::Deleted { Vec::new() } else { new };
                unit.sides = Some(Box::new(Sides { old, new }));
            }
        }
        page
    }

    /// Two drafts that are the same, with all shown.
    pub fn sample_identical(lang: Lang) -> Self {
        let kept = unit("3.2.1", Change::Kept, vec![Piece::new(Op::Same, "Systems that learn from data.")]);
        let counts = Counts { unchanged: 1, ..Counts::default() };
        Self { shows_all: true, others: Vec::new(), ..Self::with(lang, counts, vec![Row::Unit(kept)]) }
    }

    fn with(lang: Lang, counts: Counts, rows: Vec<Row>) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Drafts, "/report/compare/2..3");
        frame.title = frame.words.compare_title("2", "3");
        frame.alternates = vec![
            Alternate { media_type: "application/json", href: frame.url("/report/compare/2..3.json") },
            Alternate { media_type: "text/markdown", href: frame.url("/report/compare/2..3.md") },
        ];
        let draft =
            |number: &str, day| Draft { number: number.to_owned(), published: Moment::day(lang, day) };
        let others =
            vec![Pair { old: "1".to_owned(), new: "3".to_owned(), href: frame.url("/report/compare/1..3") }];
        let shown = counts.changes();
        Self {
            only: Only::default(),
            choices: Only::ALL.into_iter().zip([shown, 1, 1, 1]).collect(),
            shown,
            sections: vec![Section::sample(); usize::from(shown > 0)],
            old: draft("2", jiff::civil::date(2019, 11, 1)),
            new: draft("3", jiff::civil::date(2020, 4, 1)),
            lang: "en".to_owned(),
            dir: "ltr",
            counts,
            view: View::default(),
            shows_all: false,
            rows,
            others,
            frame,
        }
    }
}

fn unit(number: &str, change: Change, pieces: Vec<Piece>) -> Unit {
    let (number, anchor) = (number.to_owned(), format!("p{number}"));
    let (id, form) = ("k3vqoa".to_owned(), Form::Words);
    let (was, further, sides) = (Vec::new(), Vec::new(), None);
    Unit {
        anchor,
        id,
        number,
        was,
        heading: None,
        change,
        form,
        pieces,
        further,
        sides,
        step: None,
        why: Vec::new(),
    }
}

fn step(place: usize, previous: Option<&str>, next: Option<&str>) -> Option<Step> {
    let [previous, next] = [previous, next].map(|anchor| anchor.map(str::to_owned));
    Some(Step { place, previous, next })
}
