//! A date of the timetable is changed by an instrument (E05).

use askama::Template;
use locale::Lang;

use super::editor::{Done, FieldFault};
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
    /// The place or instrument as it was typed.
    pub instrument: String,
    /// The names of the instruments of the forum file.
    pub instruments: String,
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
            instrument: String::new(),
            instruments: "res-2, dec-611".to_owned(),
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
        let (date, instrument) = ("soon".to_owned(), "dec <611>".to_owned());
        let mut page = Self { done: None, errors, rule, date, instrument, ..page };
        page.frame.error = true;
        page
    }
}
