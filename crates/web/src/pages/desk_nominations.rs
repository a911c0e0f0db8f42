//! The nominations on the desk: all of them, those with a request for a visa first (R022).

use askama::Template;
use locale::Lang;

use super::comments::Choice;
use super::queue::{Mark, at_the_desk};
use crate::frame::Frame;
use crate::parts::Moment;

/// The list.
#[derive(Clone, Debug, Template)]
#[template(path = "desk_nominations.html")]
pub struct DeskNominations {
    /// Round the page.
    pub frame: Frame,
    /// By what the list is chosen: name in the address, words, options.
    pub choices: Vec<(&'static str, &'static str, Choice)>,
    /// How many nominations there are, whatever is chosen.
    pub all: usize,
    /// How many match.
    pub found: usize,
    /// Those of this page.
    pub rows: Vec<Row>,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
    /// The page before.
    pub previous_href: Option<String>,
    /// The page after.
    pub next_href: Option<String>,
}

/// A nomination of the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Such as `N-0001`.
    pub reference: String,
    /// Its page.
    pub href: String,
    /// The expert; empty once they were erased.
    pub name: String,
    /// Who nominated them.
    pub nominator: String,
    /// The category of the nominator.
    pub category: String,
    /// What the expert knows, in one text.
    pub topics: String,
    /// Where it stands.
    pub state: Mark,
    /// What else is to be seen at once: a visa, a CV that is missing, lateness.
    pub marks: Vec<Mark>,
    /// When it was received.
    pub received: Moment,
}

impl DeskNominations {
    /// Whether anything is chosen.
    pub fn is_set(&self) -> bool {
        self.choices.iter().any(|(.., choice)| !choice.chosen.is_empty())
    }

    /// The second of three pages.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::sample_empty(lang);
        let words = page.frame.words;
        let row = |reference: &str, name: &str, state: Mark, marks| Row {
            reference: reference.to_owned(),
            href: format!("/{lang}/wtpf-21/desk/nominations/{reference}"),
            name: name.to_owned(),
            nominator: "Valmora".to_owned(),
            category: "Member State".to_owned(),
            topics: locale::list(lang, &["AI", "<quantum>"]),
            state,
            marks,
            received: Moment::day(lang, jiff::civil::date(2019, 8, 2)),
        };
        let visa = Mark::new(words.desk_nomination_visa(), "now");
        let no_cv = Mark::new(words.desk_nomination_no_cv(), "no");
        page.rows = vec![
            row("N-0003", "Q. Brask", Mark::new(words.nomination_state_accepted(), "done"), vec![visa]),
            row("N-0001", "سامر", Mark::new(words.nomination_state_waiting(), "now"), vec![no_cv]),
            row("N-0002", "", Mark::new(words.state_erased(), "note"), Vec::new()),
        ];
        (page.all, page.found, page.page, page.pages) = (250, 203, 2, 3);
        page.previous_href = Some(page.frame.url("/desk/nominations"));
        page.next_href = Some(page.frame.url("/desk/nominations?page=3"));
        page
    }

    /// Nothing matches what was chosen.
    pub fn sample_without_match(lang: Lang) -> Self {
        let mut page = Self::sample_empty(lang);
        page.all = 26;
        page.choices[0].2.chosen = "late".to_owned();
        page
    }

    /// Nobody was nominated.
    pub fn sample_empty(lang: Lang) -> Self {
        let mut frame = at_the_desk(lang, "/desk/nominations");
        let words = frame.words;
        frame.title = words.desk_nominations_title().to_owned();
        let options = vec![("late".to_owned(), words.nomination_state_undecided().to_owned())];
        Self {
            choices: vec![("state", words.comment_state(), Choice::new(options, ""))],
            all: 0,
            found: 0,
            rows: Vec::new(),
            page: 1,
            pages: 1,
            previous_href: None,
            next_href: None,
            frame,
        }
    }
}
