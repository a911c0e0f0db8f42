//! What a round leaves behind as documents: the compilation of comments (R129, as at WTPF-13), every answer in a table,
//! the numbers.

use askama::Template;
use locale::{Lang, Words};

use crate::frame::{Frame, Here};
use crate::parts::{Disposition, Label, Moment, Piece, Said};

mod sample;

/// A document of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// The comments under the paragraphs that they are on.
    Compilation,
    /// Every comment with its answer.
    Dispositions,
    /// How many there were, from whom, on what, and how they were answered.
    Statistics,
}

impl Output {
    /// All of them, in the order of their addenda.
    pub const ALL: [Self; 3] = [Self::Compilation, Self::Dispositions, Self::Statistics];

    /// Its name in addresses, after the draft.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compilation => "compilation",
            Self::Dispositions => "dispositions",
            Self::Statistics => "statistics",
        }
    }

    /// Which addendum to the draft it is (facts.md section 7: `WTDC-17/19(Add.4)-E`).
    pub fn addendum(self) -> u8 {
        match self {
            Self::Compilation => 1,
            Self::Dispositions => 2,
            Self::Statistics => 3,
        }
    }

    /// Its title.
    pub fn title(self, words: &Words, draft: &str) -> String {
        match self {
            Self::Compilation => words.output_compilation(draft),
            Self::Dispositions => words.output_dispositions(draft),
            Self::Statistics => words.output_statistics(draft),
        }
    }
}

/// What stands at the head of each of these documents.
#[derive(Clone, Debug)]
pub struct Head {
    /// Such as `WTPF-21/3(Add.1)-E`.
    pub symbol: String,
    /// The draft in figures, and its address.
    pub draft: (String, String),
    /// How many comments it counts.
    pub comments: usize,
    /// The state of the record that it shows.
    pub as_of: Moment,
    /// Says that comments may still come, and until when.
    pub still_open: Option<String>,
    /// The other documents of the round: titles and addresses.
    pub others: Vec<(String, String)>,
}

/// The comments under the paragraphs that they are on.
#[derive(Clone, Debug, Template)]
#[template(path = "compilation.html")]
pub struct Compilation {
    /// Round the page.
    pub frame: Frame,
    /// The head of the document.
    pub head: Head,
    /// The language of the draft, as a tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The draft in its order.
    pub units: Vec<Unit>,
    /// What was said on the draft as a whole.
    pub whole: Vec<Entry>,
    /// Whether there are more comments than one document holds.
    pub is_cut: bool,
}

/// A provision of the draft, and what was said on it.
#[derive(Clone, Debug)]
pub struct Unit {
    /// As printed.
    pub number: String,
    /// From 1, for a heading.
    pub level: Option<u8>,
    /// Its text.
    pub text: String,
    /// In the order of reception; after each those that concern it.
    pub comments: Vec<Entry>,
}

impl Unit {
    /// The level of the heading on the page, under that of the page itself.
    fn heading_level(&self) -> u8 {
        self.level.unwrap_or(1).min(4) + 1
    }
}

/// A comment in the compilation.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Such as `C3-0187`.
    pub reference: String,
    /// Its page.
    pub href: String,
    /// The source: who sent it, together where there are several, and on which day.
    pub from: String,
    /// The comment that it concerns, for one on another comment.
    pub concerning: Option<String>,
    /// What it is called.
    pub label: Label,
    /// Whether it came in the grace after the deadline.
    pub is_late: bool,
    /// What it says.
    pub said: Said,
    /// What was decided, once that is published.
    pub disposition: Option<Disposition>,
}

/// Every comment with its answer.
#[derive(Clone, Debug, Template)]
#[template(path = "dispositions.html")]
pub struct Dispositions {
    /// Round the page.
    pub frame: Frame,
    /// The head of the document.
    pub head: Head,
    /// What there is.
    pub matrix: Matrix,
}

/// The answers, or when they come.
#[derive(Clone, Debug)]
pub enum Matrix {
    /// They are not published: what the timetable says comes next.
    Due(Option<String>),
    /// In the order of the draft.
    Published(Vec<Answered>),
}

/// A comment with its answer.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Such as `C3-0187`.
    pub reference: String,
    /// Its page.
    pub href: String,
    /// The number of its paragraph; words for a draft or a comment.
    pub place: String,
    /// Who sent it.
    pub sender: String,
    /// What it says.
    pub said: Said,
    /// What was decided.
    pub disposition: Disposition,
    /// Why.
    pub reason: String,
    /// When it was corrected last.
    pub corrected: Option<Moment>,
}

/// The numbers of a round.
#[derive(Clone, Debug, Template)]
#[template(path = "statistics.html")]
pub struct Statistics {
    /// Round the page.
    pub frame: Frame,
    /// The head of the document.
    pub head: Head,
    /// Whether the answers are published, so that each row is divided by them.
    pub is_answered: bool,
    /// By answer (once published), category, section, language.
    pub tables: Vec<Table>,
}

/// Numbers by one thing.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its id on the page.
    pub id: &'static str,
    /// What the comments are counted by.
    pub title: String,
    /// One a thing.
    pub rows: Vec<Counted>,
}

/// How many comments there are of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// What is counted.
    pub name: String,
    /// All of them.
    pub total: u64,
    /// How many were answered how, in the order of [`Disposition::ALL`].
    pub answered: [u64; Disposition::ALL.len()],
}

/// A stretch of the bar of a row.
struct Stretch {
    shape: &'static str,
    from: u64,
    length: u64,
}

impl Table {
    /// The longest row, at least 1 so that bars have a length.
    fn longest(&self) -> u64 {
        self.rows.iter().map(|row| row.total).max().unwrap_or(0).max(1)
    }
}

impl Counted {
    /// The bar, in comments from its beginning: answered how, and then not answered.
    fn stretches(&self) -> Vec<Stretch> {
        let mut from = 0;
        let mut stretches = Vec::new();
        let answered = Disposition::ALL.iter().map(Disposition::mark).zip(self.answered);
        let rest = self.total.saturating_sub(self.answered.iter().sum());
        for (shape, length) in answered.chain([("now", rest)]).filter(|(_, length)| *length > 0) {
            stretches.push(Stretch { shape, from, length });
            from += length;
        }
        stretches
    }
}

impl Statistics {
    fn lang(&self) -> Lang {
        self.frame.lang
    }
}

/// A frame for samples of these pages.
fn sample_frame(lang: Lang, output: Output) -> Frame {
    let mut frame = Frame::sample(lang, "", Here::Drafts, &format!("/report/3/{}", output.name()));
    frame.title = output.title(frame.words, "3");
    frame
}

/// What samples say.
fn sample_said() -> Said {
    Said { lang: "en".to_owned(), wording: Some(Piece::samples()), reason: "In line with 2.1.3.".to_owned() }
}
