//! The desk of the secretariat: the comments of a round and what each waits for (ux.md 1.6).

use askama::Template;
use locale::{Lang, Words};

use super::comments::{Choice, Comments};
use crate::frame::{Frame, Here, ViewerLine};
use crate::parts::{CommentCard, Disposition, Moment, Said};

/// The comments of a round on the desk, by comment or by paragraph.
#[derive(Clone, Debug, Template)]
#[template(path = "queue.html")]
pub struct Queue {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<String>,
    /// Whether the reader changes nothing here.
    pub reads_only: bool,
    /// "Third draft".
    pub round: String,
    /// How far the answers are.
    pub progress: Progress,
    /// What the comments wait for, each with how many there are.
    pub tabs: Vec<Tab>,
    /// By comment, by paragraph.
    pub views: Vec<Tab>,
    /// By what the list is chosen.
    pub filter: Filter,
    /// How many match.
    pub found: usize,
    /// The same list as a table for spreadsheets.
    pub csv_href: String,
    /// Why nothing is shown, and what there is elsewhere.
    pub empty: Option<String>,
    /// That a text was looked for in a part of the comments only.
    pub narrower: Option<String>,
    /// The comments, all in one group where they are listed by comment.
    pub groups: Vec<Group>,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
    /// The page before.
    pub previous_href: Option<String>,
    /// The page after.
    pub next_href: Option<String>,
    /// What can be done with several comments at once; none for who only reads.
    pub together: Option<Together>,
    /// Where the answers of the round are published; none once they are.
    pub publish_href: Option<String>,
    /// What else is worked on at the desk.
    pub works: Vec<Work>,
}

/// Something else that is worked on at the desk.
#[derive(Clone, Debug)]
pub struct Work {
    /// Its name.
    pub text: String,
    /// What waits there for the reader; none where nothing does.
    pub waits: Option<String>,
    /// Where it is.
    pub href: String,
}

/// How far the answers of a round are.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// Comments that are answered in this round.
    pub counting: usize,
    /// Those of them that have an answer.
    pub answered: usize,
    /// By when they are to be answered, and how many are overdue.
    pub due: Option<String>,
    /// When the answers were published.
    pub published: Option<Moment>,
}

impl Progress {
    /// The whole of the bar; one that has no length cannot be drawn.
    fn bar(&self) -> usize {
        self.counting.max(1)
    }
}

/// A part of the list, with its address.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its words.
    pub name: String,
    /// How many comments it has; none where that is not said.
    pub count: Option<usize>,
    /// Its address.
    pub href: String,
    /// Whether it is shown.
    pub is_here: bool,
}

/// By what the list is chosen; an empty text chooses everything.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// `paragraphs`, or empty.
    pub view: String,
    /// Each choice from a list: name in the address, words, options.
    pub choices: Vec<(&'static str, &'static str, Choice)>,
    /// A section or paragraph, by its number.
    pub section: String,
    /// A text in the words.
    pub text: String,
    /// Where everything of the round is shown, where something is left out now.
    pub clear_href: Option<String>,
}

/// Comments under one heading.
#[derive(Clone, Debug)]
pub struct Group {
    /// "Draft 3, paragraph 3.2.4", and where it is read; none where they are listed by comment.
    pub place: Option<(String, String)>,
    /// The text of the paragraph, its language and direction.
    pub text: Option<super::comment::Quote>,
    /// How many comments on earlier drafts follow it, and where they are read; none where there are none.
    pub earlier: Option<(usize, String)>,
    /// Suggestions for the same words: "C3-0187 and C3-0190".
    pub conflicts: Conflicts,
    /// The comments.
    pub rows: Vec<Row>,
}

/// A word with a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The word.
    pub text: String,
    /// A class of the style sheet.
    pub shape: &'static str,
}

impl Mark {
    /// What was decided on a comment.
    pub fn of(decided: Disposition, words: &Words) -> Self {
        Self::new(decided.said(words), decided.mark())
    }

    /// A word with a shape.
    pub fn new(text: impl Into<String>, shape: &'static str) -> Self {
        Self { text: text.into(), shape }
    }
}

/// One comment.
#[derive(Clone, Debug)]
pub struct Row {
    /// Such as `C3-0187`.
    pub reference: String,
    /// Its page at the desk.
    pub href: String,
    /// What it is about: the number of the paragraph, or words.
    pub place: String,
    /// Who sent it.
    pub sender: String,
    /// The category of participants.
    pub category: String,
    /// What it asks for, in short.
    pub summary: String,
    /// The language of its words, as a BCP 47 tag; empty when it is none of the six.
    pub lang: String,
    /// What it says; shown under its paragraph.
    pub said: Said,
    /// Who wrote its answer, while that is not published; empty for nobody.
    pub author: String,
    /// To whom it is given to be answered; empty for nobody.
    pub assignee: String,
    /// What it waits for.
    pub state: Mark,
    /// What is decided or to be decided.
    pub answer: Option<Mark>,
    /// Whether it came after the deadline.
    pub is_late: bool,
    /// When it was received.
    pub received: Moment,
    /// How long it has been waiting; none once its answer is published.
    pub age: Option<String>,
    /// Suggestions for the same words, by their references.
    pub conflicts: Conflicts,
}

/// Suggestions for the same words.
#[derive(Clone, Debug, Default)]
pub struct Conflicts {
    /// The first of them.
    pub shown: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

impl Conflicts {
    /// As many as are shown, and how many more.
    pub fn first(mut all: Vec<String>, shown_max: usize) -> Self {
        let more = all.len().saturating_sub(shown_max);
        all.truncate(shown_max);
        Self { shown: all, more }
    }
}

/// What can be done with the comments that are chosen.
#[derive(Clone, Debug)]
pub struct Together {
    /// Where the form is sent.
    pub action: String,
    /// What stands in the address, so that one comes back to it.
    pub filter: String,
    /// Who may be chosen to answer: value and name.
    pub people: Vec<(String, String)>,
}

impl Queue {
    /// Whether comments are shown under their paragraphs.
    pub fn by_paragraph(&self) -> bool {
        self.groups.iter().any(|group| group.place.is_some())
    }

    /// The second of three pages, by comment.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::sample_of(lang);
        let mut second = Row::sample(lang, "C3-0190");
        second.assignee = String::new();
        second.answer = None;
        second.state = Mark::new(page.frame.words.desk_stage_late(), "no");
        second.is_late = true;
        let rows = vec![Row::sample(lang, "C3-0187"), second];
        page.groups =
            vec![Group { place: None, text: None, earlier: None, conflicts: Conflicts::default(), rows }];
        (page.found, page.page, page.pages) = (112, 2, 3);
        page.previous_href = Some(page.frame.url("/desk?round=3"));
        page.next_href = Some(page.frame.url("/desk?round=3&page=3"));
        page.done = Some(page.frame.words.desk_done_saved("C3-0187"));
        page.narrower = Some(page.frame.words.desk_narrower(1_000, 4_000));
        page
    }

    /// By paragraph, with two suggestions for the same words.
    pub fn sample_by_paragraph(lang: Lang) -> Self {
        let mut page = Self::sample_of(lang);
        let mut rows = vec![Row::sample(lang, "C3-0187"), Row::sample(lang, "C3-0190")];
        rows[0].conflicts.shown = vec!["C3-0190".to_owned()];
        rows[1].conflicts = Conflicts { shown: vec!["C3-0187".to_owned()], more: 2 };
        let words = page.frame.words;
        page.groups = vec![Group {
            place: Some((words.place_paragraph("3", "3.2.4"), page.frame.url("/report/3?p=3.2.4#p3.2.4"))),
            text: Some(super::comment::Quote {
                lang: "en".to_owned(),
                dir: "ltr",
                text: "Member States may wish to consider proportionate safeguards.".to_owned(),
            }),
            earlier: Some((2, page.frame.url("/report/3?p=3.2.4#earlier"))),
            conflicts: Conflicts { shown: vec![words.desk_conflict_pair("C3-0187", "C3-0190")], more: 1 },
            rows,
        }];
        page.found = 2;
        page
    }

    /// Nothing matches what was chosen.
    pub fn sample_empty(lang: Lang) -> Self {
        let mut page = Self::sample_of(lang);
        page.empty = Some(page.frame.words.desk_nothing_matches(12));
        page.filter.clear_href = Some(page.frame.url("/desk?round=3"));
        page
    }

    /// As an auditor sees it, after the answers were published.
    pub fn sample_of_a_reader(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.reads_only = true;
        page.together = None;
        page.done = None;
        page.progress.published = Some(Moment::day(lang, jiff::civil::date(2020, 10, 12)));
        page
    }

    fn sample_of(lang: Lang) -> Self {
        let frame = at_the_desk(lang, "/desk?round=3");
        let words = frame.words;
        let tab = |name: &str, count, href: &str, is_here| Tab {
            name: name.to_owned(),
            count: Some(count),
            href: frame.url(href),
            is_here,
        };
        let rounds = Comments::sample(lang).filter.rounds;
        Self {
            done: None,
            reads_only: false,
            round: words.draft_name(3),
            progress: Progress {
                counting: 212,
                answered: 148,
                due: Some(words.desk_due(9, words.draft_name(4), "1 November 2020")),
                published: None,
            },
            tabs: vec![
                tab(words.desk_all(), 212, "/desk?round=3", true),
                tab(words.desk_mine(), 31, "/desk?round=3&who=mine", false),
            ],
            views: vec![
                Tab { count: None, ..tab(words.desk_view_comments(), 0, "/desk?round=3", true) },
                Tab {
                    count: None,
                    ..tab(words.desk_view_paragraphs(), 0, "/desk?round=3&view=paragraphs", false)
                },
            ],
            filter: Filter {
                choices: vec![("round", words.comments_filter_round(), rounds)],
                section: "3.2".to_owned(),
                text: "a \"text\" & <more>".to_owned(),
                ..Filter::default()
            },
            found: 0,
            csv_href: frame.url("/desk.csv?round=3"),
            empty: None,
            narrower: None,
            groups: Vec::new(),
            page: 1,
            pages: 1,
            previous_href: None,
            next_href: None,
            together: Some(Together {
                action: frame.url("/desk/bulk"),
                filter: "round=3".to_owned(),
                people: vec![("p-aaaaaaaaaaaaaaaa".to_owned(), "S. Registrar".to_owned())],
            }),
            publish_href: Some(frame.url("/desk/publish?round=3")),
            works: vec![
                Work { text: words.editor_title("4"), waits: None, href: frame.url("/desk/drafts") },
                Work {
                    text: words.desk_nominations_title().to_owned(),
                    waits: Some(words.desk_nominations_undecided(2)),
                    href: frame.url("/desk/nominations"),
                },
            ],
            frame,
        }
    }
}

impl Row {
    /// A proposal that is being answered.
    pub(crate) fn sample(lang: Lang, reference: &str) -> Self {
        let words = Words::of(lang);
        let card = CommentCard::samples(lang).remove(0);
        Self {
            reference: reference.to_owned(),
            href: format!("/{lang}/wtpf-21/desk/comments/{reference}?round=3"),
            place: "3.2.4".to_owned(),
            sender: card.sender.name,
            category: card.sender.category,
            summary: "may wish → are invited".to_owned(),
            lang: "en".to_owned(),
            said: card.said,
            author: "S. Registrar".to_owned(),
            assignee: "S. Registrar".to_owned(),
            state: Mark::new(words.desk_stage_second_reader(), "now"),
            answer: Some(Mark::of(Disposition::InPart, words)),
            is_late: false,
            received: card.received,
            age: Some(words.desk_age_days(3)),
            conflicts: Conflicts::default(),
        }
    }
}

/// A frame of somebody of the secretariat, with the title of the desk.
pub(super) fn at_the_desk(lang: Lang, path: &str) -> Frame {
    let mut frame = Frame::sample(lang, "", Here::Elsewhere, path);
    frame.title = frame.words.desk_title().to_owned();
    frame.viewer = Some(ViewerLine::sample(lang));
    frame.robots_noindex = true;
    frame
}
