//! One comment on the desk: what it asks for, what stands beside it, and the answer that is written to it (ux.md 1.6).

use askama::Template;
use locale::{Lang, Words};

use super::comment::Quote;
use super::queue::{Mark, Row, at_the_desk};
use crate::frame::Frame;
use crate::parts::{Disposition, Moment, Said};

/// A comment with what can be done about it.
#[derive(Clone, Debug, Template)]
#[template(path = "answering.html")]
pub struct Answering {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<String>,
    /// What has to be changed; empty at first.
    pub errors: Vec<Wrong>,
    /// The comment, as lists show it.
    pub row: Row,
    /// What it is about, in words, and where that is read.
    pub place: (String, String),
    /// Its public page; none while it has none.
    pub public_href: Option<String>,
    /// The text it is about.
    pub quoted: Option<Quote>,
    /// Where the paragraph is changed in the draft in preparation: words and address; none for who may not.
    pub edit: Option<(String, String)>,
    /// Other comments on the same place.
    pub others: Vec<Other>,
    /// Where all of them are listed.
    pub others_href: Option<String>,
    /// The same paragraph in earlier rounds: words and address.
    pub earlier: Vec<(String, String)>,
    /// Where the list is that one came from.
    pub queue_href: String,
    /// The comment before in that list.
    pub previous_href: Option<String>,
    /// The next comment of that list.
    pub next_href: Option<String>,
    /// Where the forms are sent.
    pub action: String,
    /// What stands in the address of the list, so that one comes back to it.
    pub filter: String,
    /// What somebody else saved meanwhile, above the form with what was typed.
    pub clash: Option<Written>,
    /// What is decided or to be decided, as it stands, and every form that was published before.
    pub written: Vec<Written>,
    /// The form for the answer; none where nothing is to be answered, or for who only reads.
    pub form: Option<Form>,
    /// The version that waits for a second reader, and whether the reader wrote it.
    pub reading: Option<Reading>,
    /// To whom it can be given.
    pub assign: Option<Assign>,
    /// What is to be decided about a late comment, or one that is being screened.
    pub decide: Option<Decide>,
}

/// Something that has to be changed, with the id of its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// `disposition`, `reason`, `why`, `note`.
    pub field: &'static str,
    /// What to do about it.
    pub text: String,
}

/// An answer that was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// What is decided.
    pub answer: Mark,
    /// Why.
    pub reason: String,
    /// Who wrote it; empty where that is not said.
    pub by: String,
    /// When.
    pub at: Moment,
    /// Why it was corrected.
    pub why: Option<String>,
}

/// The form for an answer.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Whether it corrects a published answer.
    pub corrects: bool,
    /// The dispositions: name in forms, word and shape.
    pub dispositions: Vec<(&'static str, Mark)>,
    /// The chosen one; empty for none.
    pub chosen: String,
    /// Why.
    pub reason: String,
    /// Why a published answer is corrected.
    pub why: String,
    /// Whether somebody else is to read it.
    pub second_reader: bool,
    /// The version that stands; 0 for none.
    pub expected: u32,
    /// Ready sentences: name in forms and words.
    pub templates: Vec<(&'static str, &'static str)>,
}

/// An answer that waits for a second reader.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The version.
    pub version: u32,
    /// Whether the reader wrote it, who cannot be its second reader.
    pub is_own: bool,
}

/// To whom a comment can be given.
#[derive(Clone, Debug)]
pub struct Assign {
    /// People: value and name.
    pub people: Vec<(String, String)>,
    /// The value of who has it; empty for nobody.
    pub chosen: String,
}

/// A decision beside the answer.
#[derive(Clone, Debug)]
pub enum Decide {
    /// Whether a late comment counts.
    Late {
        /// What was typed as the reason.
        note: String,
        /// Whether it was decided already that it does not: it can still be admitted.
        refused: bool,
    },
    /// Whether a comment is published.
    Screening {
        /// What was typed as the reason.
        note: String,
    },
}

impl Decide {
    fn note(&self) -> &str {
        match self {
            Self::Late { note, .. } | Self::Screening { note } => note,
        }
    }
}

/// Another comment on the same place.
#[derive(Clone, Debug)]
pub struct Other {
    /// As lists show it.
    pub row: Row,
    /// Whether it suggests other words for the same words.
    pub conflicts: bool,
}

/// Five sentences to begin with, each for a disposition by its name.
pub(crate) fn templates(words: &Words) -> Vec<(&'static str, &'static str)> {
    vec![
        ("accepted", words.desk_template_accepted()),
        ("in-part", words.desk_template_in_part()),
        ("noted", words.desk_template_noted()),
        ("not-accepted", words.desk_template_not_accepted()),
        ("out-of-scope", words.desk_template_out_of_scope()),
    ]
}

impl Form {
    fn sample(words: &Words) -> Self {
        Self {
            dispositions: Disposition::ALL.map(|one| (one.name(), Mark::of(one, words))).into(),
            chosen: "in-part".to_owned(),
            templates: templates(words),
            ..Self::default()
        }
    }
}

impl Answering {
    /// What is wrong in a field.
    fn wrong(&self, field: &str) -> Option<&str> {
        let wrong = self.errors.iter().find(|wrong| wrong.field == field);
        wrong.map(|wrong| wrong.text.as_str())
    }

    /// A comment without an answer, beside one that is for the same words.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = at_the_desk(lang, "/desk/comments/C3-0187?round=3");
        let words = frame.words;
        frame.title = words.desk_comment_title("C3-0187");
        let row = Row::sample(lang, "C3-0187");
        let mut other = Row::sample(lang, "C3-0190");
        other.said = Said { wording: None, ..other.said };
        Self {
            done: Some(words.desk_done_assigned("C3-0187")),
            errors: Vec::new(),
            place: (words.place_paragraph("3", "3.2.4"), frame.url("/report/3?p=3.2.4#p3.2.4")),
            public_href: Some(frame.url("/comments/C3-0187")),
            quoted: Some(Quote {
                lang: "en".to_owned(),
                dir: "ltr",
                text: "Member States may wish.".to_owned(),
            }),
            edit: Some((words.desk_edit("4"), frame.url("/desk/drafts/p/k7q2m9x4"))),
            others: vec![Other { row: other, conflicts: true }],
            others_href: Some(frame.url("/desk?round=3&section=3.2.4&view=paragraphs")),
            earlier: vec![(
                words.desk_earlier_place(4, "2", "3.2.3"),
                frame.url("/desk?round=2&section=3.2.3"),
            )],
            queue_href: frame.url("/desk?round=3"),
            previous_href: Some(frame.url("/desk/comments/C3-0180?round=3")),
            next_href: Some(frame.url("/desk/comments/C3-0190?round=3")),
            action: frame.url("/desk/comments/C3-0187"),
            filter: "round=3".to_owned(),
            clash: None,
            written: Vec::new(),
            form: Some(Form::sample(words)),
            reading: None,
            assign: Some(Assign {
                people: vec![("p-aaaaaaaaaaaaaaaa".to_owned(), "S. Registrar".to_owned())],
                chosen: String::new(),
            }),
            decide: None,
            row,
            frame,
        }
    }

    /// Nothing was chosen and no reason given.
    pub fn sample_with_mistakes(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        page.frame.error = true;
        page.done = None;
        page.errors = vec![
            Wrong { field: "disposition", text: words.desk_error_disposition().to_owned() },
            Wrong { field: "reason", text: words.refusal_answer_without_reason().to_owned() },
        ];
        page
    }

    /// Somebody else saved meanwhile.
    pub fn sample_clash(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        page.frame.title = words.desk_clash_title("C3-0187");
        let theirs = Written::sample(lang);
        page.written = vec![theirs.clone()];
        page.clash = Some(theirs);
        page
    }

    /// An answer that waits for a second reader.
    pub fn sample_second_reader(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.written = vec![Written::sample(lang)];
        page.reading = Some(Reading { version: 2, is_own: false });
        page
    }

    /// A published answer, corrected once, that can be corrected again.
    pub fn sample_published(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let correction = Written { why: Some("The wrong paragraph.".to_owned()), ..Written::sample(lang) };
        page.written = vec![Written::sample(lang), correction];
        page.form = page.form.map(|form| Form { corrects: true, why: "Why.".to_owned(), ..form });
        page
    }

    /// A late comment of which nobody decided.
    pub fn sample_late(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.form = None;
        page.frame.error = true;
        let text = page.frame.words.refusal_ground_needed().to_owned();
        page.errors = vec![Wrong { field: "note", text }];
        page.decide = Some(Decide::Late { note: String::new(), refused: false });
        page
    }

    /// A comment that is being screened.
    pub fn sample_screening(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.form = None;
        page.public_href = None;
        page.decide = Some(Decide::Screening { note: String::new() });
        page
    }
}

impl Written {
    fn sample(lang: Lang) -> Self {
        Self {
            answer: Mark::of(Disposition::InPart, Words::of(lang)),
            reason: "Proportionate is kept.\nThe rest did not find support.".to_owned(),
            by: "T. Second".to_owned(),
            at: Moment::day(lang, jiff::civil::date(2020, 9, 22)),
            why: None,
        }
    }
}
