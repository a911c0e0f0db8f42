//! The history of a paragraph: the words that stand, with who brought them, and what each draft made of it.

use askama::Template;
use locale::{Html, Lang};

use super::why::{Because, Why, beginning};
use crate::frame::{Alternate, Frame, Here};
use crate::parts::{Disposition, Moment, Notes, Op, Piece, Place, Subject, Written};

/// A paragraph through all drafts.
#[derive(Clone, Debug, Template)]
#[template(path = "para.html")]
pub struct ParaPage {
    /// Round the page.
    pub frame: Frame,
    /// Where its newest text stands.
    pub place: Place,
    /// The address of that place.
    pub place_href: String,
    /// The language of its newest text, as a BCP 47 tag.
    pub lang: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub dir: &'static str,
    /// The draft in which it was deleted, in figures.
    pub deleted: Option<String>,
    /// The paragraph that it was merged into, where that now stands for it.
    pub lives_in: Option<Relative>,
    /// Its words in order.
    pub words: Vec<Words>,
    /// What brought them; the first brought what has no mark. Never empty.
    pub sources: Vec<Source>,
    /// What each draft made of it, the newest first.
    pub steps: Vec<Step>,
}

/// Words that came together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Their exact text.
    pub text: String,
    /// What brought them, by its place in the list.
    pub source: usize,
    /// Whether they begin within a note.
    pub notes: Notes,
}

/// What brought words: a draft, and the comment that it followed where it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The draft in figures.
    pub draft: String,
    /// Its day of publication.
    pub published: Moment,
    /// The pattern of the line under its words, from 1 to [`PATTERNS`]; one a draft, and again from the first after the last.
    pub pattern: usize,
    /// What it followed.
    pub whose: Whose,
}

/// Patterns of lines under words.
pub const PATTERNS: usize = 5;

/// Who brought words with a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A comment, or the editor.
    One(Because),
    /// There are causes, and none of them alone brought these words.
    Several,
    /// Nothing is recorded.
    Unrecorded,
}

/// Another paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relative {
    /// Its number.
    pub number: String,
    /// The address of its history.
    pub href: String,
}

/// What a draft made of a paragraph.
#[derive(Clone, Debug)]
pub struct Step {
    /// The draft in figures.
    pub draft: String,
    /// Its day of publication.
    pub published: Moment,
    /// The number of the paragraph there, or in the draft before where it was deleted.
    pub number: String,
    /// Where it is read there; none where it was deleted.
    pub href: Option<String>,
    /// The draft before it, in figures.
    pub before: Option<String>,
    /// Its number before, where that is another.
    pub was: Option<String>,
    /// What happened.
    pub change: text::Change,
    /// Its text, what goes before what comes in its place; nothing where it is unchanged.
    pub pieces: Vec<Piece>,
    /// The language of the draft, as a BCP 47 tag.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// What it was split from.
    pub split_from: Option<Relative>,
    /// What else it was split into.
    pub split_into: Vec<Relative>,
    /// What it was merged with.
    pub merged_with: Vec<Relative>,
    /// Why; nothing where that is not recorded.
    pub why: Vec<Why>,
    /// How many comments stand on it in this draft.
    pub comments: u32,
}

impl Words {
    /// The blanks before, the words, the blanks after: lines are drawn under words.
    fn parts(&self) -> (&str, &str, &str) {
        let text = self.text.trim_start();
        let words = text.trim_end();
        (&self.text[..self.text.len() - text.len()], words, &text[words.len()..])
    }

    /// Its words, cut where notes begin and end.
    fn stretches(&self) -> Vec<(Written, &str)> {
        let mut notes = self.notes;
        notes.cut(self.parts().1)
    }

    /// Whether there is a word in it, and not only a comma.
    fn says(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }
}

/// The words that a source brought as they are quoted: each run once, in order, with its beginning where it is long.
pub(crate) fn quoted(words: &[Words], source: usize) -> Vec<String> {
    let stops = |char: char| char.is_whitespace() || ",;.:،؛，；。：、".contains(char);
    let says = words.iter().any(|words| words.source == source && words.says());
    let runs = words.iter().filter(|words| words.source == source && words.says() == says);
    let mut quotes: Vec<String> = Vec::new();
    for words in runs {
        let text = if says { words.text.trim_matches(stops) } else { words.text.trim() };
        let text = beginning(text).unwrap_or_else(|| text.to_owned());
        if !quotes.contains(&text) {
            quotes.push(text);
        }
    }
    quotes
}

/// The same in quotation marks; `lang` is the language of the draft as a tag.
pub(crate) fn quotes(said: &locale::Words, lang: &str, words: &[Words], source: usize) -> Vec<Html> {
    quoted(words, source).iter().map(|text| said.para_quote_html(lang, text.as_str())).collect()
}

impl ParaPage {
    /// The words of a source as they are quoted beside it.
    fn quotes(&self, source: usize) -> Vec<Html> {
        quotes(self.frame.words, &self.lang, &self.words, source)
    }

    /// What brought words, each with its quotes, and whether it is of the draft of the one before it.
    fn listed(&self) -> Vec<(&Source, Vec<Html>, bool)> {
        let again = |place: usize| place > 0 && self.sources[place - 1].draft == self.sources[place].draft;
        let sources = self.sources.iter().enumerate();
        sources.map(|(place, source)| (source, self.quotes(place), again(place))).collect()
    }

    /// Whether one draft brought all of it.
    fn is_of_one(&self) -> bool {
        self.sources.len() == 1
    }

    /// Whether the text is not in the language of the page.
    fn is_untranslated(&self) -> bool {
        self.lang != self.frame.lang.tag()
    }

    /// Edited twice, split once, with words of two comments.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Drafts, "/para/k3vqoa");
        frame.title = frame.words.para_title("3.2.4");
        frame.alternates = ["json", "md", "atom"]
            .into_iter()
            .zip(["application/json", "text/markdown", "application/atom+xml"])
            .map(|(form, media_type)| Alternate {
                media_type,
                href: frame.url(&format!("/para/k3vqoa.{form}")),
            })
            .collect();
        let relative = |number: &str, id: &str| Relative {
            number: number.to_owned(),
            href: frame.url(&format!("/para/{id}")),
        };
        let words = |text: &str, source| Words { text: text.to_owned(), source, notes: Notes::default() };
        let source = |draft: &str, month, pattern, whose| Source {
            draft: draft.to_owned(),
            published: Moment::day(lang, jiff::civil::date(2020, month, 1)),
            pattern,
            whose,
        };
        let step = |draft: u32, change, pieces| Step {
            draft: draft.to_string(),
            published: Moment::day(lang, jiff::civil::date(2020, i8::try_from(draft).unwrap_or(1), 1)),
            number: "3.2.4".to_owned(),
            href: Some(frame.url(&format!("/report/{draft}?p=3.2.4#p3.2.4"))),
            before: (draft > 1).then(|| (draft - 1).to_string()),
            was: None,
            change,
            pieces,
            lang: "en".to_owned(),
            dir: "ltr",
            split_from: None,
            split_into: vec![],
            merged_with: vec![],
            why: vec![],
            comments: draft - 1,
        };
        let why = Why::samples(lang);
        let edited = step(4, text::Change::Edited, Piece::samples());
        let edited = Step { why: why.clone(), was: Some("3.2.3".to_owned()), ..edited };
        let split =
            step(3, text::Change::Split, vec![Piece::new(Op::Same, "Member States may wish to consider.")]);
        let split = Step {
            split_from: Some(relative("3.2.3", "bbbbbb")),
            split_into: vec![relative("3.2.5", "cccccc")],
            ..split
        };
        let merged = step(2, text::Change::Merged, vec![Piece::new(Op::Inserted, "Member States may wish.")]);
        let merged = Step { merged_with: vec![relative("3.3", "dddddd")], ..merged };
        let first = step(1, text::Change::New, vec![Piece::new(Op::Same, "Member States may wish.")]);
        Self {
            place: Place { draft: "4".to_owned(), ..Place::sample() },
            place_href: frame.url("/report/4?p=3.2.4#p3.2.4"),
            lang: "en".to_owned(),
            dir: "ltr",
            deleted: None,
            lives_in: None,
            words: vec![
                words("Member States ", 0),
                words("are invited", 1),
                words(" to consider proportionate ", 0),
                words("and risk-based ", 2),
                words("safeguards", 0),
                words(".", 3),
            ],
            sources: vec![
                source("1", 1, 1, Whose::Unrecorded),
                source("2", 2, 2, Whose::One(why[0].because.clone())),
                source("4", 4, 3, Whose::Several),
                source("4", 4, 3, Whose::One(why[2].because.clone())),
            ],
            steps: vec![edited, step(5, text::Change::Kept, vec![]), split, merged, first],
            frame,
        }
    }

    /// Deleted, all of one draft.
    pub fn sample_deleted(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.sources.truncate(1);
        page.words =
            vec![Words { text: "Member States may wish.".to_owned(), source: 0, notes: Notes::default() }];
        page.deleted = Some("5".to_owned());
        let gone = page.steps.remove(0);
        let pieces = vec![Piece::new(Op::Deleted, "Member States may wish.")];
        page.steps.insert(0, Step { change: text::Change::Deleted, href: None, pieces, ..gone });
        page
    }

    /// Merged into another, a section.
    pub fn sample_merged(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.place.subject = Subject::Section("3.2".to_owned());
        page.lives_in = page.steps.iter().find_map(|step| step.merged_with.first().cloned());
        page
    }
}

impl Step {
    /// What happened in the words and with the shape of a tag; none where it was moved only, which says from where.
    fn tag(&self, words: &locale::Words) -> Option<(&'static str, &'static str)> {
        use text::Change;
        match self.change {
            Change::Kept => Some(("note", words.para_unchanged())),
            Change::Edited | Change::MovedEdited => Some(("part", words.compare_mark_edited())),
            Change::Moved => None,
            Change::Split => Some(("part", words.para_split())),
            Change::Merged => Some(("part", words.para_merged())),
            Change::New => Some(("done", words.compare_mark_new())),
            Change::Deleted => Some(("no", words.compare_mark_deleted())),
        }
    }

    /// Its number before, where it was moved.
    fn moved_from(&self) -> Option<&str> {
        let moved = matches!(self.change, text::Change::Moved | text::Change::MovedEdited);
        moved.then(|| self.was.as_deref().unwrap_or(&self.number))
    }

    /// Its number before, where it stands in its place and has another one now.
    fn shifted_from(&self) -> Option<&str> {
        self.was.as_deref().filter(|_| self.moved_from().is_none())
    }

    /// The name of the draft before, where something is said of it.
    fn before(&self) -> &str {
        self.before.as_deref().unwrap_or_default()
    }

    /// What happened, in one word: for feeds and Markdown.
    pub(crate) fn said(&self, words: &locale::Words) -> String {
        let moved = || words.redline_moved_from(self.moved_from().unwrap_or_default());
        self.tag(words).map_or_else(moved, |(_, said)| said.to_owned())
    }
}

impl Whose {
    /// The chip of the answer to a comment, and its words.
    fn chip(outcome: Option<&Disposition>, words: &locale::Words) -> (&'static str, &'static str) {
        match outcome {
            Some(outcome) => (outcome.mark(), outcome.said(words)),
            None => ("next", words.redline_unanswered()),
        }
    }
}
