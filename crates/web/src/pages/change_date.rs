//! A date of the timetable is changed by an instrument (E05).

use askama::Template;
use locale::Lang;

use super::editor::{Done, FieldFault};
use crate::decided::{RuleLine, SourceLink};
use crate::frame::{Frame, Here, ViewerLine};

/// Where a date is changed.
#[derive(Clone, Debug, Template)]
#[template(path = "change_date.html")]
pub struct ChangeDate {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<Done>,
    /// What is wrong with what was typed.
    pub errors: Vec<FieldFault>,
    /// Address and citation of the rule that stands in the way.
    pub rule: Option<(String, String)>,
    /// Where the form is sent.
    pub action: String,
    /// The rows of the timetable, in order.
    pub rows: Vec<RowChoice>,
    /// The date as it was typed.
    pub date: String,
    /// The places in the instruments of the forum file.
    pub places: Vec<PlacesOf>,
    /// Whether an instrument is named that is not in the list.
    pub is_new: bool,
    /// How it is cited, as it was typed.
    pub new_symbol: String,
    /// Its title.
    pub new_heading: String,
    /// When it was adopted.
    pub new_adopted: String,
    /// Who can have decided it.
    pub organs: Vec<PlaceChoice>,
}

/// An instrument with its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacesOf {
    /// How it is cited.
    pub instrument: String,
    /// The instrument as a whole, then its groups and paragraphs.
    pub places: Vec<PlaceChoice>,
}

/// A place where a date was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceChoice {
    /// As the form sends it.
    pub value: String,
    /// As it is cited.
    pub text: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// The check before a change is filed.
#[derive(Clone, Debug, Template)]
#[template(path = "change_date_check.html")]
pub struct CheckDate {
    /// Round the page.
    pub frame: Frame,
    /// Whether the timetable changed since the check that was confirmed.
    pub is_changed: bool,
    /// The row that was chosen.
    pub moved: MovedRow,
    /// Rows that move with it.
    pub also: Vec<MovedRow>,
    /// Until when CVs were kept, and until when they are; none where that stays.
    pub cvs: Option<(String, String)>,
    /// Where it was decided.
    pub source: SourceLink,
    /// How many people are written to.
    pub people: usize,
    /// What is sent, as it was typed.
    pub fields: [(&'static str, String); 7],
    /// What was checked, as the form sends it.
    pub seen: String,
    /// Where the form is sent.
    pub action: String,
}

/// A row whose date changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedRow {
    /// Its title.
    pub title: String,
    /// Its date until now; none where it has none.
    pub was: Option<String>,
    /// Its new date.
    pub now: String,
}

impl CheckDate {
    /// How many are written to.
    fn written_to(&self) -> String {
        match self.people {
            0 => self.frame.words.change_date_nobody().to_owned(),
            people => self.frame.words.change_date_people(people),
        }
    }

    /// A date moves, another with it, and CVs are kept for longer.
    pub fn sample(lang: Lang) -> Self {
        let page = ChangeDate::sample(lang);
        let mut frame = page.frame;
        frame.title = frame.words.change_date_check_title().to_owned();
        let row = |title: String, was: Option<&str>| MovedRow {
            title,
            was: was.map(str::to_owned),
            now: "2020-11-15".to_owned(),
        };
        Self {
            is_changed: false,
            moved: row(frame.words.draft_name(4), Some("2020-11-01")),
            also: vec![row(frame.words.draft_name(3), None)],
            cvs: Some(("2022-05-20".to_owned(), "2022-06-20".to_owned())),
            source: RuleLine::samples(lang).remove(0).source,
            people: 40,
            fields: [
                ("row", "draft-4"),
                ("date", "2020-11-15"),
                ("instrument", "dec-611"),
                ("symbol", ""),
                ("heading", ""),
                ("organ", ""),
                ("adopted", ""),
            ]
            .map(|(name, value)| (name, value.to_owned())),
            seen: "1".to_owned(),
            action: frame.url("/desk/timetable"),
            frame,
        }
    }

    /// Only a source changes, and the timetable did meanwhile.
    pub fn sample_changed(lang: Lang) -> Self {
        Self { is_changed: true, also: Vec::new(), cvs: None, people: 0, ..Self::sample(lang) }
    }
}

/// A row of the timetable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChoice {
    /// Its name in the file.
    pub id: String,
    /// Its title and date.
    pub text: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

impl ChangeDate {
    fn fault(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.text.as_str())
    }

    /// After a date was changed.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/desk/timetable");
        let words = frame.words;
        frame.title = words.change_date_title().to_owned();
        frame.viewer = Some(ViewerLine::sample(lang));
        frame.robots_noindex = true;
        let text = words.change_date_done(words.draft_name(4), "2020-11-15");
        Self {
            done: Some(Done {
                text,
                link: Some((frame.url("/timetable"), words.navigation_timetable().to_owned())),
            }),
            errors: Vec::new(),
            rule: None,
            action: frame.url("/desk/timetable"),
            rows: vec![RowChoice { id: "draft-4".to_owned(), text: words.draft_name(4), is_chosen: true }],
            date: String::new(),
            is_new: false,
            new_symbol: String::new(),
            new_heading: String::new(),
            new_adopted: String::new(),
            organs: vec![PlaceChoice {
                value: "council".to_owned(),
                text: "Council".to_owned(),
                is_chosen: true,
            }],
            places: vec![PlacesOf {
                instrument: "Decision 611".to_owned(),
                places: ["dec-611", "dec-611#annex-2-row-15"]
                    .map(|value| PlaceChoice {
                        value: value.to_owned(),
                        text: "Decision 611".to_owned(),
                        is_chosen: false,
                    })
                    .to_vec(),
            }],
            frame,
        }
    }

    /// With mistakes, and a rule in the way.
    pub fn sample_with_mistakes(lang: Lang) -> Self {
        let page = Self::sample(lang);
        let words = page.frame.words;
        let fault = |field, text: &str| FieldFault { field, text: text.to_owned() };
        let errors = vec![
            fault("row", words.change_date_row_wrong()),
            fault("date", words.change_date_date_wrong()),
            fault("instrument", words.change_date_instrument_wrong()),
        ];
        let rule = Some((page.frame.url("/mandate/res-2#resolves-7"), "Resolution 2, resolves 7".to_owned()));
        let mut page = Self { done: None, errors, rule, date: "soon".to_owned(), is_new: true, ..page };
        page.frame.error = true;
        page
    }
}
