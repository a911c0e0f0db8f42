//! Something was not done, or is not there: what happened, by which rule, and what a person can do next.

use askama::Template;
use locale::Lang;

use crate::decided::{RuleLine, SourceLink};
use crate::frame::{Frame, Here};
use crate::parts::Taken;

/// A page that says no.
#[derive(Clone, Debug, Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// Round the page; its title says what happened.
    pub frame: Frame,
    /// What happened and what to do.
    pub text: String,
    /// Where the rule is read.
    pub source: Option<SourceLink>,
    /// What was typed, so that it is not lost: title and text.
    pub typed: Vec<(&'static str, String)>,
    /// Where it can be sent instead, for a comment on a draft that is closed.
    pub newer: Option<Taken>,
}

impl ErrorPage {
    /// A closed window with the text that came too late.
    pub fn sample(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        Self {
            frame: Frame::sample(lang, words.error_403_title(), Here::Elsewhere, "/report/3"),
            text: words.refusal_window_closed(3, "15 June 2020"),
            source: Some(RuleLine::samples(lang).remove(0).source),
            typed: vec![(words.form_reason(), "What I typed.\nTwo lines.".to_owned())],
            newer: None,
        }
    }

    /// The same where a newer draft is open.
    pub fn sample_newer(lang: Lang) -> Self {
        Self { newer: Some(Taken::sample(lang)), ..Self::sample(lang) }
    }

    /// An address that leads nowhere, outside a forum.
    pub fn sample_not_found(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let mut frame = Frame::new(lang, words.error_404_title(), "/nothing");
        frame.robots_noindex = true;
        Self { frame, text: words.error_404_text().to_owned(), source: None, typed: Vec::new(), newer: None }
    }
}
