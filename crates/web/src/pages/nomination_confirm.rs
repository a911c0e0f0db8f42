//! The step before something that ends: taking a nomination back, declining one, stepping down.

use askama::Template;
use locale::{Lang, Words};

use crate::frame::{Frame, Here};

/// Asks once more.
#[derive(Clone, Debug, Template)]
#[template(path = "nomination_confirm.html")]
pub struct NominationConfirm {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// What is asked.
    pub act: Ending,
    /// What follows from it.
    pub text: String,
    /// Where the answer is sent, and where one goes back to.
    pub action: String,
}

/// What ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The nominator takes the nomination back.
    Withdraw,
    /// The expert declines.
    Decline,
    /// The expert, having accepted, steps down.
    StepDown,
}

impl Ending {
    /// The title of the page.
    pub fn title(&self, words: &Words) -> &'static str {
        match self {
            Self::Withdraw => words.nomination_withdraw_title(),
            Self::Decline => words.nominee_decline_title(),
            Self::StepDown => words.nominee_step_down_title(),
        }
    }

    /// What follows.
    pub fn text(&self, words: &Words) -> &'static str {
        match self {
            Self::Withdraw => words.nomination_withdraw_text(),
            Self::Decline => words.nominee_decline_text(),
            Self::StepDown => words.nominee_step_down_text(),
        }
    }

    /// The words of the button.
    pub fn button(&self, words: &Words) -> &'static str {
        match self {
            Self::Withdraw => words.nomination_withdraw(),
            Self::Decline => words.nominee_decline(),
            Self::StepDown => words.nominee_step_down(),
        }
    }

    /// What the form sends.
    pub fn step(&self) -> &'static str {
        match self {
            Self::Withdraw => "withdraw",
            Self::Decline | Self::StepDown => "decline",
        }
    }
}

impl NominationConfirm {
    /// One that is asked.
    pub fn sample(lang: Lang, act: Ending) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/nominee/k7q2m9x4/decline");
        frame.title = act.title(frame.words).to_owned();
        frame.robots_noindex = true;
        Self { act, text: act.text(frame.words).to_owned(), action: frame.url("/nominee/k7q2m9x4"), frame }
    }
}
