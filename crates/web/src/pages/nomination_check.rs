//! The page between writing a nomination and sending it: everything is shown, nothing has been sent.

use askama::Template;
use locale::Lang;

use super::comment_check::Passed;
use super::nominations::NominationForm;
use crate::frame::{Frame, Here, ViewerLine};
use crate::parts::Moment;

/// What will be sent.
#[derive(Clone, Debug, Template)]
#[template(path = "nomination_check.html")]
pub struct NominationCheck {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// The form as it was filled in; it is sent on unseen.
    pub form: NominationForm,
    /// The deadline, if it passed while the form was open.
    pub passed: Option<Passed>,
}

impl NominationCheck {
    /// A nomination that comes late.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/nominations");
        frame.title = frame.words.nominate_check_title().to_owned();
        frame.viewer = Some(ViewerLine::sample(lang));
        frame.robots_noindex = true;
        let deadline = Moment::day(lang, jiff::civil::date(2019, 8, 21));
        Self {
            frame,
            form: NominationForm::sample_filled(lang),
            passed: Some(Passed { deadline, was: None }),
        }
    }
}
