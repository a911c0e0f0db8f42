//! Which paragraph of the newest draft one of the uploaded text is.

use askama::Template;
use locale::{Lang, Words};

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
    /// What is wrong.
    pub wrongs: Vec<Wrong>,
    /// The newest draft, in figures.
    pub base: String,
    /// The language of the drafts as a tag.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// What names the text in the form.
    pub document: String,
    /// Which pairs are shown.
    pub asked: Asked,
    /// How many pages of pairs there are.
    pub pages: usize,
    /// How many doubtful pairs are not settled.
    pub open: usize,
    /// What is to be settled, in the order of the text.
    pub pairs: Vec<Pair>,
    /// Paragraphs of the newest draft that the text has nothing for, and others that may be chosen.
    pub left_out: Vec<LeftOut>,
    /// Paragraphs of the newest draft that the next one has nothing for, on the last page of all that changed.
    pub gone: Vec<Gone>,
}

/// Which pairs are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Everything that changed, and not only what is doubtful.
    pub all: bool,
    /// The page, from 1.
    pub page: usize,
}

impl Asked {
    /// The address, after that of the editor.
    pub fn place(&self) -> String {
        let page = format!("page={}", self.page);
        let said = [self.all.then_some("show=all"), (self.page > 1).then_some(page.as_str())];
        let said: Vec<_> = said.into_iter().flatten().collect();
        if said.is_empty() { "/links".to_owned() } else { format!("/links?{}", said.join("&")) }
    }
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The paragraph of the text that it is about; none for all of them.
    pub pair: Option<String>,
    /// What is wrong.
    pub text: String,
}

/// A paragraph of the text, and those of the newest draft that it may be.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What names the paragraph of the text in the form.
    pub id: String,
    /// Its number.
    pub new: String,
    /// The numbers of those that it is by its words, or may be; empty where it is new.
    pub old: String,
    /// Paragraphs of the newest draft, with what was taken out; the one that is chosen instead last.
    pub olds: Vec<Side>,
    /// The paragraph, with what was put in; among its other parts where it was split off.
    pub news: Vec<Side>,
    /// How it was found to follow.
    pub relation: Relation,
    /// How likely the two are one, in percent, and whether they are taken for one; none where that is not doubtful.
    pub doubt: Option<(i32, bool)>,
    /// Whether somebody settled it.
    pub is_settled: bool,
    /// The number of a paragraph beside it that another one of the text was said to be, and the number of that one.
    pub taken: Option<(String, String)>,
    /// What was changed in the editor, so that nothing but what is so can be chosen.
    pub blocked: Option<Blocked>,
    /// What it is until something else is said.
    pub is_so: Answer,
    /// What is chosen.
    pub answer: Option<Answer>,
    /// The number of the paragraph that is chosen where it is another one.
    pub other: String,
    /// The answer that stands, as the form says that it was shown; empty for none.
    pub was: String,
}

/// A paragraph on one side of a pair.
#[derive(Clone, Debug)]
pub struct Side {
    /// Its number.
    pub number: String,
    /// Its words.
    pub pieces: Vec<Piece>,
    /// Whether it is the one that the answer is about.
    pub is_own: bool,
}

/// How a paragraph of the text was found to follow from the newest draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// From one paragraph, or perhaps from it.
    One,
    /// From none.
    New,
    /// From several that were merged.
    Merged,
    /// It is what was split, and the first of its parts.
    First,
    /// It is a further part of what was split.
    Part,
}

/// A paragraph that was changed in the editor since the text was uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Its number.
    pub number: String,
    /// Where it can be restored.
    pub href: String,
}

/// A paragraph of the newest draft that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its number.
    pub number: String,
    /// Its first words.
    pub text: String,
}

/// A paragraph of the newest draft that the next one has nothing for.
#[derive(Clone, Debug)]
pub struct Gone {
    /// Its number.
    pub number: String,
    /// Where it can be put back.
    pub href: String,
    /// Its words.
    pub pieces: Vec<Piece>,
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

impl Relation {
    /// An answer in words; `base` is the newest draft, `old` are the numbers of what stands beside.
    pub(crate) fn said(self, words: &Words, answer: Answer, base: &str, old: &str) -> String {
        match (answer, self) {
            (Answer::Same, Self::One | Self::New) => words.editor_links_same().to_owned(),
            (Answer::Same, Self::Merged) => words.editor_links_merged(old),
            (Answer::Same, Self::First) => words.editor_links_first_part(old),
            (Answer::Same, Self::Part) => words.editor_links_part(old),
            (Answer::New, Self::One) => words.editor_links_two().to_owned(),
            (Answer::New, Self::New) => words.editor_links_new().to_owned(),
            (Answer::New, Self::Merged) => words.editor_links_two_of_many().to_owned(),
            (Answer::New, Self::First | Self::Part) => words.editor_links_no_part(old),
            (Answer::Other, Self::Merged) => words.editor_links_one_of_many(base),
            (Answer::Other, _) => words.editor_links_other(base),
        }
    }
}

impl Pair {
    /// What may be chosen, with its words, and whether it may be chosen now.
    fn choices(&self, page: &Links) -> Vec<(Answer, String, bool)> {
        let has = |answer: &Answer| *answer != Answer::Same || self.relation != Relation::New;
        let choice = |answer: Answer| {
            let said = self.relation.said(page.frame.words, answer, &page.base, &self.old);
            (answer, said, self.blocked.is_none() || answer == self.is_so)
        };
        [Answer::Same, Answer::New, Answer::Other].into_iter().filter(has).map(choice).collect()
    }

    fn wrong<'a>(&self, page: &'a Links) -> Option<&'a str> {
        let about = |wrong: &&Wrong| wrong.pair.as_deref() == Some(&*self.id);
        page.wrongs.iter().find(about).map(|wrong| wrong.text.as_str())
    }
}

impl Links {
    fn href(&self, asked: Asked) -> String {
        self.frame.url(&format!("/desk/drafts{}", asked.place()))
    }

    fn tabs(&self) -> [(bool, &'static str, String); 2] {
        let words = self.frame.words;
        [(false, words.editor_links_show_doubtful()), (true, words.editor_links_show_all())]
            .map(|(all, said)| (all, said, self.href(Asked { all, page: 1 })))
    }

    fn action(&self) -> String {
        self.href(self.asked)
    }

    fn previous_href(&self) -> Option<String> {
        let page = self.asked.page - 1;
        (page > 0).then(|| self.href(Asked { page, ..self.asked }))
    }

    fn next_href(&self) -> Option<String> {
        let page = self.asked.page + 1;
        (page <= self.pages).then(|| self.href(Asked { page, ..self.asked }))
    }

    /// A pair in doubt, one settled, a new paragraph that is to be another but does not say which, what was merged, and a part
    /// that was changed in the editor.
    pub fn sample(lang: Lang) -> Self {
        let frame = sample_frame(lang, |words| words.editor_links_title("4"));
        let words = frame.words;
        let side = |number: &str, but: Op| Side {
            number: number.to_owned(),
            pieces: Piece::samples().into_iter().filter(|piece| piece.op != but).collect(),
            is_own: true,
        };
        let doubtful = Pair {
            id: "aaaaaa".to_owned(),
            new: "3.2.5".to_owned(),
            old: "3.2.4".to_owned(),
            news: vec![side("3.2.5", Op::Deleted)],
            olds: vec![side("3.2.4", Op::Inserted)],
            relation: Relation::One,
            doubt: Some((45, true)),
            is_settled: false,
            taken: None,
            blocked: None,
            is_so: Answer::Same,
            answer: None,
            other: String::new(),
            was: String::new(),
        };
        let settled = Pair {
            id: "bbbbbb".to_owned(),
            doubt: Some((30, false)),
            is_settled: true,
            answer: Some(Answer::New),
            is_so: Answer::New,
            was: "new".to_owned(),
            taken: Some(("3.2.4".to_owned(), "3.2.5".to_owned())),
            ..doubtful.clone()
        };
        let alone = Pair {
            id: "cccccc".to_owned(),
            old: String::new(),
            olds: Vec::new(),
            relation: Relation::New,
            doubt: None,
            answer: Some(Answer::Other),
            ..doubtful.clone()
        };
        let merged = Pair {
            id: "dddddd".to_owned(),
            relation: Relation::Merged,
            olds: vec![side("3.2.4", Op::Inserted), side("3.2.6", Op::Inserted)],
            ..doubtful.clone()
        };
        let href = frame.url("/desk/drafts/p/eeeeee");
        let part = Pair {
            id: "eeeeee".to_owned(),
            relation: Relation::Part,
            news: vec![Side { is_own: false, ..side("3.2.4", Op::Deleted) }, side("3.2.5", Op::Deleted)],
            blocked: Some(Blocked { number: "3.2.5".to_owned(), href: href.clone() }),
            ..doubtful.clone()
        };
        let first = Pair { id: "ffffff".to_owned(), relation: Relation::First, doubt: None, ..part.clone() };
        let left_out = LeftOut { number: "3.2.4".to_owned(), text: "Systems that learn".to_owned() };
        let gone = Gone {
            number: "3.2.9".to_owned(),
            href,
            pieces: vec![Piece::new(Op::Deleted, "Reviewed yearly.")],
        };
        let wrong = |pair: Option<&str>, text| Wrong { pair: pair.map(str::to_owned), text };
        Self {
            done: Some(Done { text: words.editor_links_saved().to_owned(), link: None }),
            wrongs: vec![
                wrong(Some("cccccc"), words.editor_links_which_missing("3.2.5")),
                wrong(None, words.refusal_other_text().to_owned()),
            ],
            base: "3".to_owned(),
            lang: "en".to_owned(),
            dir: "ltr",
            document: "00".to_owned(),
            asked: Asked { all: true, page: 2 },
            pages: 3,
            open: 1,
            pairs: vec![doubtful, settled, alone, merged, part, first],
            left_out: vec![left_out],
            gone: vec![gone],
            frame,
        }
    }

    /// When nothing is doubtful.
    pub fn sample_none(lang: Lang) -> Self {
        let none = Self::sample(lang);
        Self {
            done: None,
            wrongs: Vec::new(),
            asked: Asked { all: false, page: 1 },
            pages: 1,
            open: 0,
            pairs: Vec::new(),
            gone: Vec::new(),
            ..none
        }
    }
}
