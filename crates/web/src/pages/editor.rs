//! The next draft as it is written, and its publication (ux.md 1.5 and 1.6).

mod links;
mod paragraph;
mod upload;

use askama::Template;
use locale::{Lang, Words};

pub use links::{Answer, Asked, Blocked, Gone, LeftOut, Links, Pair, Relation, Side, Wrong};
pub use paragraph::{Beside, CauseChoice, Conflict, EditParagraph, FieldFault, InsertForm, PlaceChoice};

pub use upload::{Stands, Upload};

use super::why::Why;
use crate::frame::{Frame, Here, ViewerLine};
use crate::parts::{Op, Piece};

/// The draft that is written on the newest one.
#[derive(Clone, Debug, Template)]
#[template(path = "editor.html")]
pub struct Editor {
    /// Round the page.
    pub frame: Frame,
    /// What was just done; none on a page that was only opened.
    pub done: Option<Done>,
    /// The draft it is written on, in figures; none before the first.
    pub base: Option<String>,
    /// The language of the drafts as a tag.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// What is shown.
    pub shows: Shows,
    /// How many changes there are.
    pub changed: usize,
    /// How many paragraphs changed and have no cause.
    pub uncaused: usize,
    /// What is shown, in the order of the next draft.
    pub lines: Vec<Line>,
    /// Drafts that are laid ready.
    pub prepared: Vec<Prepared>,
    /// The text that was uploaded in its place.
    pub upload: Option<Stands>,
}

/// Which paragraphs the list shows (`?show=`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shows {
    /// All of them.
    #[default]
    All,
    /// Those that changed.
    Changed,
    /// Those that changed and have no cause.
    Uncaused,
}

impl Shows {
    /// All of them, in the order in which they are offered.
    const ALL: [Self; 3] = [Self::All, Self::Changed, Self::Uncaused];

    /// Reads the word of an address; an unknown one shows all.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|shows| shows.name() == name).unwrap_or_default()
    }

    /// Its word in addresses.
    pub fn name(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Changed => "changed",
            Self::Uncaused => "uncaused",
        }
    }

    fn said(&self, words: &Words) -> &'static str {
        match self {
            Self::All => words.editor_filter_all(),
            Self::Changed => words.editor_filter_changed(),
            Self::Uncaused => words.editor_filter_uncaused(),
        }
    }
}

/// What was done, and where it is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// A sentence.
    pub text: String,
    /// Address and words of a link.
    pub link: Option<(String, String)>,
}

/// A draft that is laid ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// A sentence with its number and its instant.
    pub text: String,
}

/// A paragraph of the next draft, or one that is left out.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its number in the next draft; that of the draft before where it is left out.
    pub number: String,
    /// The address at which it is edited.
    pub href: String,
    /// Where it stands.
    pub state: LineState,
    /// Whether that is a change of the draft: what was put in and left out again is none.
    pub is_change: bool,
    /// Whether it is counted as one: of what was split the first part is.
    pub is_counted: bool,
    /// Its text against the newest draft.
    pub pieces: Vec<Piece>,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// Why it changed.
    pub why: Vec<Why>,
}

/// What was done to a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineState {
    /// Nothing.
    Kept,
    /// It says something else.
    Edited,
    /// It is new.
    New,
    /// It is left out.
    Deleted,
    /// It was moved from where it had this number.
    Moved(String),
    /// It is a part of what had this number.
    Split(String),
    /// It is what had these numbers.
    Merged(String),
}

impl LineState {
    /// The words for it.
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::Kept => words.editor_kept().to_owned(),
            Self::Edited => words.compare_mark_edited().to_owned(),
            Self::New => words.compare_mark_new().to_owned(),
            Self::Deleted => words.compare_mark_deleted().to_owned(),
            Self::Moved(from) => words.redline_moved_from(from.as_str()),
            Self::Split(from) => words.redline_split_from(from.as_str()),
            Self::Merged(from) => words.redline_merged_from(from.as_str()),
        }
    }

    /// The class of its mark.
    pub fn mark(&self) -> &'static str {
        match self {
            Self::Kept => "next",
            Self::Edited | Self::Moved(_) | Self::Split(_) | Self::Merged(_) => "part",
            Self::New => "done",
            Self::Deleted => "no",
        }
    }
}

impl Line {
    /// Whether it changed and nobody said why.
    pub fn is_uncaused(&self) -> bool {
        self.is_change && self.why.is_empty()
    }
}

impl Editor {
    /// The draft in preparation, in figures.
    fn next(&self) -> String {
        self.base.as_ref().and_then(|base| base.parse::<u32>().ok()).map_or(1, |base| base + 1).to_string()
    }

    fn filters(&self) -> Vec<(Shows, &'static str, String)> {
        let href = |shows: Shows| match shows {
            Shows::All => self.frame.url("/desk/drafts"),
            _ => self.frame.url(&format!("/desk/drafts?show={}", shows.name())),
        };
        Shows::ALL.into_iter().map(|shows| (shows, shows.said(self.frame.words), href(shows))).collect()
    }

    /// One paragraph in each state, one of them without a cause, and a draft that is laid ready.
    pub fn sample(lang: Lang) -> Self {
        let frame = sample_frame(lang, |words| words.editor_title("4"));
        let line = |number: &str, state, pieces| Line {
            number: number.to_owned(),
            href: frame.url(&format!("/desk/drafts/p/aaaaa{}", number.len())),
            is_change: state != LineState::Kept,
            is_counted: state != LineState::Kept,
            state,
            pieces,
            is_heading: false,
            why: Vec::new(),
        };
        let same = |text: &str| vec![Piece::new(Op::Same, text)];
        let lines = vec![
            Line { is_heading: true, ..line("3.2", LineState::Kept, same("Artificial intelligence")) },
            Line { why: Why::samples(lang), ..line("3.2.4", LineState::Edited, Piece::samples()) },
            line("3.2.5", LineState::New, vec![Piece::new(Op::Inserted, "Open data sets.")]),
            line("3.2.6", LineState::Moved("4.1.2".to_owned()), same("Training comes first.")),
            line("3.2.7", LineState::Deleted, vec![Piece::new(Op::Deleted, "Reviewed yearly.")]),
        ];
        let words = frame.words;
        Self {
            done: Some(Done {
                text: words.editor_published("3"),
                link: Some((frame.url("/report/3"), words.editor_read_it("3"))),
            }),
            base: Some("3".to_owned()),
            lang: "en".to_owned(),
            dir: "ltr",
            shows: Shows::All,
            changed: 4,
            uncaused: 3,
            lines,
            prepared: vec![Prepared { text: words.editor_prepared_line("4", "2020-11-01, 09:00") }],
            upload: Upload::sample_with_remarks(lang).stands,
            frame,
        }
    }

    /// Nothing without a cause.
    pub fn sample_none(lang: Lang) -> Self {
        let none = Self { done: None, shows: Shows::Uncaused, changed: 1, uncaused: 0, ..Self::sample(lang) };
        Self { lines: Vec::new(), prepared: Vec::new(), upload: None, ..none }
    }

    /// Before the first draft.
    pub fn sample_before(lang: Lang) -> Self {
        Self { base: None, changed: 0, ..Self::sample_none(lang) }
    }
}

/// Where the next draft is published.
#[derive(Clone, Debug, Template)]
#[template(path = "editor_publish.html")]
pub struct PublishDraft {
    /// Round the page.
    pub frame: Frame,
    /// Where the form is sent.
    pub action: String,
    /// The next draft, in figures.
    pub number: String,
    /// The draft it is written on, in figures.
    pub base: String,
    /// The title that the draft will bear, in its language.
    pub title: String,
    /// The language of the draft, as a tag.
    pub lang: String,
    /// How many changes there are; what was split is one.
    pub changed: usize,
    /// How many doubtful pairs of an uploaded text are not settled.
    pub open: usize,
    /// Those without a cause.
    pub uncaused: Vec<Line>,
    /// Drafts that are laid ready.
    pub prepared: Vec<Prepared>,
    /// Whether it is published at an instant, as it was typed.
    pub later: bool,
    /// The instant, as it was typed.
    pub at: String,
    /// The name of the forum's zone.
    pub zone: String,
    /// What is wrong with the instant.
    pub wrong: Option<&'static str>,
    /// Why it was not published.
    pub refused: Option<String>,
    /// The last change of the draft in preparation that is seen.
    pub seen: u64,
    /// What was changed after the page was opened, where that is why.
    pub since: Vec<Line>,
    /// Whether a whole text came, went or was linked otherwise since then.
    pub text_since: bool,
}

impl PublishDraft {
    /// Ready, with an instant that has passed.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = sample_frame(lang, |words| words.editor_publish_title("4"));
        frame.error = true;
        let words = frame.words;
        Self {
            action: frame.url("/desk/drafts/publish"),
            number: "4".to_owned(),
            base: "3".to_owned(),
            title: "Fourth draft of the report".to_owned(),
            lang: "en".to_owned(),
            changed: 2,
            open: 0,
            uncaused: Vec::new(),
            prepared: Editor::sample(lang).prepared,
            later: true,
            at: "2019-11-01T09:00".to_owned(),
            zone: words.zone_geneva().to_owned(),
            wrong: Some(words.editor_publish_at_wrong()),
            refused: Some(words.refusal_nothing_drafted().to_owned()),
            seen: 7,
            since: Editor::sample(lang).lines,
            text_since: true,
            frame,
        }
    }

    /// With changes that have no cause.
    pub fn sample_uncaused(lang: Lang) -> Self {
        let lines = Editor::sample(lang).lines.into_iter().filter(Line::is_uncaused).collect();
        Self { uncaused: lines, open: 2, wrong: None, refused: None, ..Self::sample(lang) }
    }

    /// When nothing changed.
    pub fn sample_nothing(lang: Lang) -> Self {
        Self { changed: 0, wrong: None, refused: None, ..Self::sample(lang) }
    }
}

/// The frame of a page of the desk.
fn sample_frame(lang: Lang, title: impl FnOnce(&Words) -> String) -> Frame {
    let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/desk/drafts");
    frame.title = title(frame.words);
    frame.viewer = Some(ViewerLine::sample(lang));
    frame.robots_noindex = true;
    frame
}
