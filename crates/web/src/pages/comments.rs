//! The list of comments, chosen by what stands in the address.

use askama::Template;
use locale::{Lang, Words};

use crate::{
    frame::{Alternate, Frame, Here},
    parts::{CommentState, Disposition, Label, Moment, Place},
};

/// A page of the list.
#[derive(Clone, Debug, Template)]
#[template(path = "comments.html")]
pub struct Comments {
    /// Round the page.
    pub frame: Frame,
    /// By what the list is chosen.
    pub filter: Filter,
    /// How many comments match.
    pub count: usize,
    /// Those of this page, the newest first.
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

/// By what the list is chosen; an empty text chooses everything.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The rounds there are, in figures, and the chosen one.
    pub rounds: Choice,
    /// The states that are public, and the chosen one.
    pub states: Choice,
    /// What was decided, and the chosen one; nothing to choose before anything was.
    pub dispositions: Choice,
    /// The labels, and the chosen one.
    pub labels: Choice,
    /// The categories of participants, and the chosen one.
    pub categories: Choice,
    /// The chosen section or paragraph, by its number.
    pub section: String,
}

/// What can be chosen, and what is.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Each with its name in addresses and its words.
    pub options: Vec<(String, String)>,
    /// The name of the chosen one; empty for all.
    pub chosen: String,
}

/// One comment.
#[derive(Clone, Debug)]
pub struct Row {
    /// Such as `C3-0187`.
    pub reference: String,
    /// Its page.
    pub href: String,
    /// What it is about.
    pub place: Place,
    /// Who sent it; empty where that is not public.
    pub sender: String,
    /// What it is called.
    pub label: Label,
    /// The beginning of what it says; empty where that is not public.
    pub summary: String,
    /// The language of the summary, as a BCP 47 tag; empty when it is none of the six.
    pub lang: String,
    /// What has become of it.
    pub state: CommentState,
    /// What was decided on it, once that is published.
    pub disposition: Option<Disposition>,
    /// Whether it came after the deadline, in the grace.
    pub is_late: bool,
    /// When it was received.
    pub received: Moment,
}

impl Choice {
    /// A choice between the given options.
    pub fn new(options: Vec<(String, String)>, chosen: impl Into<String>) -> Self {
        Self { options, chosen: chosen.into() }
    }
}

impl Filter {
    /// Whether anything is chosen.
    pub fn is_set(&self) -> bool {
        let choices = [&self.rounds, &self.states, &self.dispositions, &self.labels, &self.categories];
        !self.section.is_empty() || choices.iter().any(|choice| !choice.chosen.is_empty())
    }

    /// The choices from lists: name in the address, words, options.
    fn choices(&self, words: &Words) -> [(&'static str, &'static str, &Choice); 5] {
        [
            ("round", words.comments_filter_round(), &self.rounds),
            ("state", words.comment_state(), &self.states),
            ("disposition", words.fate_disposition(), &self.dispositions),
            ("label", words.comment_label(), &self.labels),
            ("category", words.comment_category(), &self.categories),
        ]
    }
}

impl Comments {
    /// The second of three pages of the third round.
    pub fn sample(lang: Lang) -> Self {
        let mut sample = Self::sample_of(lang, rows(lang), 54);
        let words = sample.frame.words;
        let states = [CommentState::Published, CommentState::Withdrawn];
        let states = states.map(|state| (state.name().to_owned(), state.said(words).to_owned()));
        let labels = Label::ALL.map(|label| (label.name().to_owned(), label.said(words).to_owned()));
        let dispositions = Disposition::ALL.map(|one| (one.name().to_owned(), one.said(words).to_owned()));
        sample.filter = Filter {
            rounds: Choice::new(["2", "3"].map(|round| (round.to_owned(), round.to_owned())).into(), "3"),
            states: Choice::new(states.into(), ""),
            dispositions: Choice::new(dispositions.into(), ""),
            labels: Choice::new(labels.into(), ""),
            categories: Choice::new(vec![("member-state".to_owned(), "Member State".to_owned())], ""),
            section: "3.2".to_owned(),
        };
        (sample.page, sample.pages) = (2, 3);
        sample.previous_href = Some(sample.frame.url("/comments?round=3&section=3.2"));
        sample.next_href = Some(sample.frame.url("/comments?round=3&section=3.2&page=3"));
        sample
    }

    /// Nothing matches what was chosen.
    pub fn sample_without_match(lang: Lang) -> Self {
        let mut sample = Self::sample_of(lang, Vec::new(), 0);
        sample.filter.section = "9.9".to_owned();
        sample
    }

    /// There are no comments yet.
    pub fn sample_empty(lang: Lang) -> Self {
        Self::sample_of(lang, Vec::new(), 0)
    }

    fn sample_of(lang: Lang, rows: Vec<Row>, count: usize) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Comments, "/comments?round=3");
        frame.title = frame.words.comments_title().to_owned();
        frame.alternates =
            vec![Alternate { media_type: "application/json", href: frame.url("/comments.json?round=3") }];
        let filter = Filter::default();
        Self { frame, filter, count, rows, page: 1, pages: 1, previous_href: None, next_href: None }
    }
}

fn rows(lang: Lang) -> Vec<Row> {
    let row = |reference: &str, sender: &str, state| Row {
        reference: reference.to_owned(),
        href: format!("/{lang}/wtpf-21/comments/{reference}"),
        place: Place::sample(),
        sender: sender.to_owned(),
        label: Label::Proposal,
        summary: if sender.is_empty() { String::new() } else { "may wish → are invited".to_owned() },
        lang: "en".to_owned(),
        state,
        disposition: (!sender.is_empty()).then_some(Disposition::InPart),
        is_late: sender.is_empty(),
        received: Moment::day(lang, jiff::civil::date(2020, 6, 2)),
    };
    vec![row("C3-0187", "Valmora", CommentState::Published), row("C3-0186", "", CommentState::Erased)]
}
