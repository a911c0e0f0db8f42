//! What was decided for a forum: theme, instruments, participation, settings, agenda.

use askama::Template;
use locale::Lang;

use crate::decided::{RuleLine, SourceLink};
use crate::frame::{Frame, Here};

/// The mandate.
#[derive(Clone, Debug, Template)]
#[template(path = "mandate.html")]
pub struct Mandate {
    /// Round the page.
    pub frame: Frame,
    /// The theme in one line.
    pub theme: String,
    /// What it covers.
    pub theme_text: String,
    /// Where it was decided.
    pub theme_source: SourceLink,
    /// The topics named.
    pub topics: Vec<String>,
    /// Whether others may be added.
    pub topics_open: bool,
    /// The axes.
    pub axes: Vec<String>,
    /// The circular letter: words and address; none where the forum file has none.
    pub letter: Option<(String, String)>,
    /// The instruments, the highest organ first.
    pub instruments: Vec<InstrumentLine>,
    /// The categories, as columns of the table.
    pub categories: Vec<Heading>,
    /// The actions, as rows.
    pub actions: Vec<ActionRow>,
    /// What the forum chose for itself.
    pub settings: Vec<SettingLine>,
    /// The draft agenda.
    pub agenda: Vec<AgendaLine>,
}

/// An instrument in the list.
#[derive(Clone, Debug)]
pub struct InstrumentLine {
    /// The organ that decided it.
    pub organ: String,
    /// How it is cited.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// When; empty where no date is known.
    pub date: String,
}

/// A category with the place that names it.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Its name.
    pub name: String,
    /// Where it is named.
    pub source: SourceLink,
}

/// An action with a cell for each category.
#[derive(Clone, Debug)]
pub struct ActionRow {
    /// Its name.
    pub name: String,
    /// The cells, in the order of the categories.
    pub cells: Vec<CellView>,
}

/// What the texts say of a category and an action.
#[derive(Clone, Debug)]
pub struct CellView {
    /// The word: yes, no, on a condition, not settled.
    pub word: &'static str,
    /// Its shape, a class of the style sheet.
    pub shape: &'static str,
    /// What a contribution is called; empty where none is.
    pub label: String,
    /// A condition or a remark; empty without one.
    pub note: String,
    /// Where it is said.
    pub source: SourceLink,
}

/// A choice of the forum.
#[derive(Clone, Debug)]
pub struct SettingLine {
    /// What is chosen.
    pub name: String,
    /// The choice.
    pub value: String,
    /// Where it is recorded.
    pub source: SourceLink,
}

/// An item of the agenda.
#[derive(Clone, Debug)]
pub struct AgendaLine {
    /// From 1.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Where it was decided.
    pub source: SourceLink,
}

impl Mandate {
    /// A mandate with one of each.
    pub fn sample(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let source = || RuleLine::samples(lang).remove(0).source;
        let cell = |word, shape| CellView {
            word,
            shape,
            label: words.label_view().to_owned(),
            note: "Through a nominated expert only".to_owned(),
            source: source(),
        };
        Self {
            frame: Frame::sample(lang, words.navigation_mandate(), Here::Mandate, "/mandate"),
            theme: "Policies for new technologies".to_owned(),
            theme_text: "The forum discusses them.".to_owned(),
            theme_source: source(),
            topics: vec!["Artificial intelligence".to_owned()],
            topics_open: true,
            axes: vec!["Opportunities".to_owned()],
            letter: Some((words.letter_go("CL-19/34"), format!("/{lang}/wtpf-21/letter"))),
            instruments: vec![InstrumentLine {
                organ: "Council".to_owned(),
                reference: "Decision 611 (C19)".to_owned(),
                title: "Sixth Forum".to_owned(),
                href: format!("/{lang}/wtpf-21/mandate/dec-611"),
                date: "June 2019".to_owned(),
            }],
            categories: vec![Heading { name: "Member State".to_owned(), source: source() }],
            actions: vec![
                ActionRow { name: "Comment".to_owned(), cells: vec![cell(words.mandate_yes(), "done")] },
                ActionRow { name: "Decide".to_owned(), cells: vec![cell(words.mandate_no(), "no")] },
            ],
            settings: vec![SettingLine {
                name: words.mandate_setting("grace-hours"),
                value: words.mandate_hours(24),
                source: source(),
            }],
            agenda: vec![AgendaLine { number: 1, title: "Inauguration".to_owned(), source: source() }],
        }
    }

    /// A standing rule: no topics, no agenda.
    pub fn sample_small(lang: Lang) -> Self {
        Self {
            topics: Vec::new(),
            axes: Vec::new(),
            agenda: Vec::new(),
            topics_open: false,
            ..Self::sample(lang)
        }
    }
}
