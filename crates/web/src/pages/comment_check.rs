//! The page between writing a comment and sending it: everything is shown, nothing has been sent.

use askama::Template;
use locale::Lang;

use crate::{
    decided::Was,
    frame::{Frame, Here},
    parts::{Form, Moment, Piece, Place, Said},
};

/// What will be sent.
#[derive(Clone, Debug, Template)]
#[template(path = "comment_check.html")]
pub struct CommentCheck {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// What the comment is about.
    pub place: Place,
    /// What it says, the wording compared with the text commented on.
    pub said: Said,
    /// The form as it was filled in; it is sent on unseen.
    pub form: Form,
    /// How many days there are to confirm.
    pub confirm_days: u16,
    /// The deadline, if it passed while the form was open.
    pub passed: Option<Passed>,
}

/// A deadline that passed.
#[derive(Clone, Debug)]
pub struct Passed {
    /// Its last minute.
    pub deadline: Moment,
    /// The day before, where a later decision moved it (E05).
    pub was: Option<Was>,
}

impl CommentCheck {
    /// A comment with wording and a reason, sent late.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Drafts, "/report/3?p=3.2.4");
        frame.title = frame.words.check_title().to_owned();
        frame.robots_noindex = true;
        let form = Form {
            reason: "Small firms read \"safeguards\" as <licences>.\nSay otherwise.".to_owned(),
            name: "A. Person".to_owned(),
            affiliation: "Lakeside University".to_owned(),
            email: "a.person@example.org".to_owned(),
            ..Form::sample(lang)
        };
        let said =
            Said { lang: "en".to_owned(), wording: Some(Piece::samples()), reason: form.reason.clone() };
        let deadline = Moment::day(lang, jiff::civil::date(2020, 6, 15));
        let passed = Some(Passed { deadline, was: Some(Was::sample(lang)) });
        Self { frame, place: Place::sample(), said, form, confirm_days: 14, passed }
    }

    /// The same of a delegate who is signed in.
    pub fn sample_of_a_delegate(lang: Lang) -> Self {
        let form = Form::sample_of_a_delegate(lang);
        Self { form, passed: None, ..Self::sample(lang) }
    }
}
