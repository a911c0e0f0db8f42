//! One act on several comments: what it would do, before it is done (ux.md 1.6).

use askama::Template;
use locale::Lang;

use super::answering::{Answering, Form, Wrong};
use super::queue::{Row, at_the_desk};
use crate::frame::Frame;

/// The page before one answer is written to several comments, or several are given to somebody.
#[derive(Clone, Debug, Template)]
#[template(path = "together.html")]
pub struct Together {
    /// Round the page.
    pub frame: Frame,
    /// What has to be changed; empty at first.
    pub errors: Vec<Wrong>,
    /// That some answers were changed by somebody else meanwhile.
    pub clash: Option<String>,
    /// The comments that it is done to.
    pub rows: Vec<Row>,
    /// Those chosen to which it cannot be done, each with what it waits for.
    pub left_out: Vec<Row>,
    /// Where the form is sent.
    pub action: String,
    /// What stands in the address of the list.
    pub filter: String,
    /// The comments with the version of the answer that the reader sees.
    pub seen: String,
    /// What is done.
    pub act: Act,
    /// Where the list is.
    pub queue_href: String,
}

/// What is done to several comments.
#[derive(Clone, Debug)]
pub enum Act {
    /// One answer is written to all.
    Answer(Form),
    /// They are given to somebody.
    Assign {
        /// The value of whom; empty for nobody.
        to: String,
        /// The name; empty for nobody.
        name: String,
    },
}

impl Together {
    fn wrong(&self, field: &str) -> Option<&str> {
        let wrong = self.errors.iter().find(|wrong| wrong.field == field);
        wrong.map(|wrong| wrong.text.as_str())
    }

    /// One answer to two comments; a third is left out.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = at_the_desk(lang, "/desk/bulk");
        frame.title = frame.words.desk_together_title(2);
        frame.error = true;
        let one = Answering::sample_with_mistakes(lang);
        Self {
            errors: one.errors,
            clash: Some(frame.words.desk_together_clash().to_owned()),
            rows: vec![Row::sample(lang, "C3-0187"), Row::sample(lang, "C3-0190")],
            left_out: vec![Row::sample(lang, "C3-0203")],
            action: frame.url("/desk/bulk"),
            filter: "round=3".to_owned(),
            seen: "C3-0187:1 C3-0190:0".to_owned(),
            act: Act::Answer(one.form.expect("BUG: the sample has a form")),
            queue_href: frame.url("/desk?round=3"),
            frame,
        }
    }

    /// Two comments given to somebody.
    pub fn sample_assign(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        (page.errors, page.clash) = (Vec::new(), None);
        page.frame.error = false;
        page.left_out.clear();
        let (to, name) = ("p-aaaaaaaaaaaaaaaa".to_owned(), "S. Registrar".to_owned());
        page.act = Act::Assign { to, name };
        page
    }
}
