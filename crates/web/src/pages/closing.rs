//! Publishing the answers of a round in one act, and what still stands in the way (ux.md 1.6).

use askama::Template;
use locale::Lang;

use super::queue::{Mark, at_the_desk};
use crate::decided::{RuleLine, SourceLink};
use crate::frame::Frame;

/// The answers of a round before and after they are published.
#[derive(Clone, Debug, Template)]
#[template(path = "closing.html")]
pub struct Closing {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<String>,
    /// The round, as the form sends it.
    pub round: u32,
    /// "Third draft".
    pub name: String,
    /// Until when comments are taken, where that is not over, and where it is said.
    pub open: Option<(String, SourceLink)>,
    /// What is missing, each group with its comments.
    pub missing: Vec<Missing>,
    /// How many answers would be published now.
    pub ready: usize,
    /// How many answers are published, by what was decided.
    pub published: Vec<(Mark, u32)>,
    /// Where the form is sent; none where the reader may not, or nothing can be published.
    pub action: Option<String>,
    /// Where the list of comments is.
    pub queue_href: String,
}

/// Comments of which something is missing.
#[derive(Clone, Debug)]
pub struct Missing {
    /// What.
    pub title: String,
    /// The comments shown: reference and address.
    pub comments: Vec<(String, String)>,
    /// How many there are, where not all are shown, and where they are listed.
    pub all: Option<(usize, String)>,
}

impl Closing {
    /// Much is missing, and the round is still open.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::sample_ready(lang);
        let frame = &page.frame;
        let words = frame.words;
        let comment = |reference: &str| {
            (reference.to_owned(), frame.url(&format!("/desk/comments/{reference}?round=3")))
        };
        let source = RuleLine::samples(lang).remove(0).source;
        page.missing = vec![Missing {
            title: words.desk_stage_open().to_owned(),
            comments: vec![comment("C3-0187"), comment("C3-0190")],
            all: Some((64, frame.url("/desk?round=3&state=open"))),
        }];
        page.open = Some((words.refusal_window_open(3, "15 June 2020"), source));
        page.action = None;
        page
    }

    /// Nothing is missing.
    pub fn sample_ready(lang: Lang) -> Self {
        let mut frame = at_the_desk(lang, "/desk/publish?round=3");
        let words = frame.words;
        frame.title = words.desk_publish_title(words.draft_name(3));
        Self {
            done: None,
            round: 3,
            name: words.draft_name(3),
            open: None,
            missing: Vec::new(),
            ready: 212,
            published: Vec::new(),
            action: Some(frame.url("/desk/dispositions/publish")),
            queue_href: frame.url("/desk?round=3"),
            frame,
        }
    }

    /// All are published.
    pub fn sample_published(lang: Lang) -> Self {
        let mut page = Self::sample_ready(lang);
        let words = page.frame.words;
        page.done = Some(words.desk_done_published(212));
        page.ready = 0;
        page.action = None;
        page.published = vec![(Mark::new(words.desk_answer_accepted(), "done"), 212)];
        page
    }
}
