//! All dates that were decided, and what becomes of the rules over them.

use askama::Template;
use locale::Lang;

use crate::decided::{RuleLine, SourceLink, StepState, When};
use crate::frame::{Frame, Here};

/// The timetable.
#[derive(Clone, Debug, Template)]
#[template(path = "timetable.html")]
pub struct Timetable {
    /// Round the page.
    pub frame: Frame,
    /// The rows, in the order of the forum file.
    pub rows: Vec<Row>,
    /// The rules.
    pub rules: Vec<RuleLine>,
    /// Points to look at, in the language of the page.
    pub warnings: Vec<String>,
    /// Where a calendar subscribes to the dates.
    pub calendar_href: String,
    /// The same with reminders.
    pub reminders_href: String,
}

/// A row with every date that was decided for it.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name in the forum file, which is its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The date in force; none for a row that a standing rule repeats.
    pub current: Option<Decision>,
    /// The dates before, the oldest first.
    pub earlier: Vec<Decision>,
    /// How far it is.
    pub state: StepState,
}

/// A date and where it was decided.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The date.
    pub when: When,
    /// Where.
    pub source: SourceLink,
}

impl Timetable {
    /// A timetable with a date that was refined.
    pub fn sample(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let decision = |datetime: &str| Decision {
            when: When { datetime: Some(datetime.to_owned()), text: datetime.to_owned() },
            source: RuleLine::samples(lang).remove(0).source,
        };
        Self {
            frame: Frame::sample(lang, words.navigation_timetable(), Here::Timetable, "/timetable"),
            rows: vec![
                Row {
                    id: "ieg-1".to_owned(),
                    title: "First meeting of experts".to_owned(),
                    current: Some(decision("2019-09-23")),
                    earlier: vec![decision("2019-09")],
                    state: StepState::Held,
                },
                Row {
                    id: "draft-any".to_owned(),
                    title: "A version is published".to_owned(),
                    current: None,
                    earlier: Vec::new(),
                    state: StepState::Open,
                },
                Row {
                    id: "ieg-3".to_owned(),
                    title: "Third meeting of experts".to_owned(),
                    current: None,
                    earlier: vec![decision("2020-09")],
                    state: StepState::Dropped,
                },
            ],
            rules: RuleLine::samples(lang),
            warnings: vec!["1 November 2020".to_owned()],
            calendar_href: format!("/{lang}/wtpf-21/timetable.ics"),
            reminders_href: format!("/{lang}/wtpf-21/timetable.ics?alarm=1"),
        }
    }

    /// A mandate without dates or rules.
    pub fn sample_empty(lang: Lang) -> Self {
        Self { rows: Vec::new(), rules: Vec::new(), warnings: Vec::new(), ..Self::sample(lang) }
    }
}
