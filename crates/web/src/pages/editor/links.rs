//! Which paragraph of the newest draft one of the uploaded text is.

use askama::Template;
use locale::Lang;

use super::{Done, sample_frame};
use crate::frame::Frame;
use crate::parts::{Op, Piece};

/// The pairs that are to be settled, with both texts side by side.
#[derive(Clone, Debug, Template)]
#[template(path = "editor_links.html")]
pub struct Links {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<Done>,
    /// What is wrong: the id of a field, and the words.
    pub wrongs: Vec<(String, String)>,
    /// The newest draft, in figures.
    pub base: String,
    /// The language of the drafts as a tag.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// What names the text in the form.
    pub document: String,
    /// Whether everything that changed is shown, and not only what is doubtful.
    pub shows_all: bool,
    /// How many doubtful pairs are not settled.
    pub open: usize,
    /// What is to be settled, in the order of the text.
    pub pairs: Vec<Pair>,
    /// Paragraphs of the newest draft that the text has nothing for.
    pub left_out: Vec<LeftOut>,
}

/// A paragraph of the text, and the one of the newest draft that it may be.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What names the paragraph of the text in the form.
    pub id: String,
    /// Its number.
    pub new: String,
    /// Its words, with what was put in.
    pub after: Vec<Piece>,
    /// The number and the words of the other, with what was taken out; none where it is new.
    pub old: Option<(String, Vec<Piece>)>,
    /// How likely the two are one, in percent, and whether they are taken for one; none where that is not doubtful.
    pub doubt: Option<(i32, bool)>,
    /// Whether somebody settled it.
    pub is_settled: bool,
    /// What is chosen.
    pub answer: Option<Answer>,
    /// The number of the paragraph that is chosen where it is another one.
    pub other: String,
    /// The answer that stands, as the form says that it was shown; empty for none.
    pub was: String,
}

/// A paragraph of the newest draft that the text has nothing for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its number.
    pub number: String,
    /// Its first words.
    pub text: String,
}

/// What a paragraph of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The one beside it.
    Same,
    /// A new one.
    New,
    /// Another one of the newest draft.
    Other,
}

impl Answer {
    /// Its word in the form.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::New => "new",
            Self::Other => "other",
        }
    }

    /// Reads the word of a form.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Same, Self::New, Self::Other].into_iter().find(|answer| answer.name() == name)
    }
}

impl Pair {
    /// What may be chosen, with its words.
    fn choices(&self, page: &Links) -> Vec<(Answer, String)> {
        let words = page.frame.words;
        let mut choices = Vec::new();
        match self.old {
            Some(_) => {
                choices.push((Answer::Same, words.editor_links_same().to_owned()));
                choices.push((Answer::New, words.editor_links_two().to_owned()));
            }
            None => choices.push((Answer::New, words.editor_links_new().to_owned())),
        }
        if !page.left_out.is_empty() {
            choices.push((Answer::Other, words.editor_links_other(page.base.as_str())));
        }
        choices
    }

    fn wrong<'a>(&self, page: &'a Links) -> Option<&'a str> {
        let field = format!("f-{}", self.id);
        page.wrongs.iter().find(|(id, _)| *id == field).map(|(_, text)| text.as_str())
    }
}

impl Links {
    fn tabs(&self) -> [(bool, &'static str, String); 2] {
        let (words, href) = (self.frame.words, self.frame.url("/desk/drafts/links"));
        let all = format!("{href}?show=all");
        [(false, words.editor_links_show_doubtful(), href), (true, words.editor_links_show_all(), all)]
    }

    fn action(&self) -> String {
        self.frame.url(if self.shows_all { "/desk/drafts/links?show=all" } else { "/desk/drafts/links" })
    }

    /// A pair in doubt, one settled, and a new paragraph that is to be another but does not say which.
    pub fn sample(lang: Lang) -> Self {
        let frame = sample_frame(lang, |words| words.editor_links_title("4"));
        let words = frame.words;
        let doubtful = Pair {
            id: "aaaaaa".to_owned(),
            new: "3.2.5".to_owned(),
            after: Piece::samples().into_iter().filter(|piece| piece.op != Op::Deleted).collect(),
            old: Some((
                "3.2.4".to_owned(),
                Piece::samples().into_iter().filter(|piece| piece.op != Op::Inserted).collect(),
            )),
            doubt: Some((45, true)),
            is_settled: false,
            answer: None,
            other: String::new(),
            was: String::new(),
        };
        let settled = Pair {
            id: "bbbbbb".to_owned(),
            doubt: Some((30, false)),
            is_settled: true,
            answer: Some(Answer::New),
            was: "new".to_owned(),
            ..doubtful.clone()
        };
        let alone = Pair {
            id: "cccccc".to_owned(),
            old: None,
            doubt: None,
            answer: Some(Answer::Other),
            ..doubtful.clone()
        };
        let left_out = LeftOut { number: "3.2.4".to_owned(), text: "Systems that learn".to_owned() };
        Self {
            done: Some(Done { text: words.editor_links_saved().to_owned(), link: None }),
            wrongs: vec![("f-cccccc".to_owned(), words.editor_links_which_missing("3.2.5"))],
            base: "3".to_owned(),
            lang: "en".to_owned(),
            dir: "ltr",
            document: "00".to_owned(),
            shows_all: true,
            open: 1,
            pairs: vec![doubtful, settled, alone],
            left_out: vec![left_out],
            frame,
        }
    }

    /// When nothing is doubtful.
    pub fn sample_none(lang: Lang) -> Self {
        let none = Self::sample(lang);
        Self { done: None, wrongs: Vec::new(), shows_all: false, open: 0, pairs: Vec::new(), ..none }
    }
}
