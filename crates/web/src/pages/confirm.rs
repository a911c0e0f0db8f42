//! Where the link of the confirmation mail leads. Opening it changes nothing; the button does.

use askama::Template;
use locale::Lang;

use crate::{
    frame::{Frame, Here},
    parts::{Moment, Piece, Place, Said},
};

/// A comment that its sender may confirm, or why that is not possible.
#[derive(Clone, Debug, Template)]
#[template(path = "confirm.html")]
pub struct Confirm {
    /// Round the page; search engines leave it out. [`Confirm::new`] sets its title.
    pub frame: Frame,
    /// What the link found.
    pub found: Found,
}

/// What the link of a confirmation mail found.
#[derive(Clone, Debug)]
pub enum Found {
    /// A comment that waits.
    Waiting(Box<Waiting>),
    /// A comment that was confirmed before.
    Done {
        /// Such as `C3-0187`.
        reference: String,
        /// Its public page; none while the secretariat looks at it.
        page_href: Option<String>,
    },
    /// A comment that was not confirmed in time.
    Lapsed {
        /// Such as `C3-0187`.
        reference: String,
        /// The last instant at which it could have been confirmed.
        until: Moment,
    },
    /// A comment that was taken back, or that the secretariat did not publish.
    Withdrawn {
        /// Such as `C3-0187`.
        reference: String,
    },
    /// Nothing: the link is not one of ours.
    Unknown,
}

/// A comment that waits for its confirmation.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Such as `C3-0187`.
    pub reference: String,
    /// What it is about.
    pub place: Place,
    /// What it says.
    pub said: Said,
    /// When it was received.
    pub received: Moment,
    /// Until when it can be confirmed.
    pub until: Moment,
    /// Where the button leads.
    pub action: String,
    /// The commitment to the words shown: only these are confirmed.
    pub digest: String,
    /// Whether other words were shown when the button was pressed.
    pub has_changed: bool,
    /// Whether the secretariat looks at comments before they are published.
    pub is_screened: bool,
}

impl Waiting {
    /// The value of `$screening` in messages.
    fn screening(&self) -> &'static str {
        crate::parts::screening(self.is_screened)
    }
}

impl Confirm {
    /// Makes the page, with the title that fits what was found.
    pub fn new(mut frame: Frame, found: Found) -> Self {
        let words = frame.words;
        frame.title = match &found {
            Found::Waiting(waiting) => words.confirm_title(&waiting.reference),
            Found::Done { reference, .. } => words.confirm_done_title(reference),
            Found::Lapsed { reference, .. } => words.confirm_lapsed_title(reference),
            Found::Withdrawn { reference } => words.confirm_withdrawn_title(reference),
            Found::Unknown => words.confirm_unknown_title().to_owned(),
        };
        frame.robots_noindex = true;
        Self { frame, found }
    }

    /// A comment that waits.
    pub fn sample(lang: Lang) -> Self {
        let frame = frame(lang);
        let waiting = Waiting {
            reference: "C3-0187".to_owned(),
            place: Place::sample(),
            said: Said {
                lang: "en".to_owned(),
                wording: Some(Piece::samples()),
                reason: "Brings the paragraph into line with 2.1.3.".to_owned(),
            },
            received: Moment::day(lang, jiff::civil::date(2020, 6, 2)),
            until: Moment::day(lang, jiff::civil::date(2020, 6, 16)),
            action: frame.url("/confirm/k7q2m9x4"),
            digest: "3f9c".repeat(16),
            has_changed: true,
            is_screened: true,
        };
        Self::new(frame, Found::Waiting(Box::new(waiting)))
    }

    /// A comment that was confirmed before.
    pub fn sample_done(lang: Lang) -> Self {
        let frame = frame(lang);
        let page_href = Some(frame.url("/comments/C3-0187"));
        Self::new(frame, Found::Done { reference: "C3-0187".to_owned(), page_href })
    }

    /// A comment that has lapsed.
    pub fn sample_lapsed(lang: Lang) -> Self {
        let until = Moment::day(lang, jiff::civil::date(2020, 6, 16));
        Self::new(frame(lang), Found::Lapsed { reference: "C3-0187".to_owned(), until })
    }

    /// A comment that was taken back.
    pub fn sample_withdrawn(lang: Lang) -> Self {
        Self::new(frame(lang), Found::Withdrawn { reference: "C3-0187".to_owned() })
    }

    /// A link that is not one of ours.
    pub fn sample_unknown(lang: Lang) -> Self {
        Self::new(frame(lang), Found::Unknown)
    }
}

fn frame(lang: Lang) -> Frame {
    Frame::sample(lang, "", Here::Elsewhere, "/confirm/k7q2m9x4")
}
