//! One instrument, paragraph by paragraph, each at the place that sources name.

use askama::Template;
use locale::Lang;

use crate::decided::{RuleLine, SourceLink};
use crate::frame::{Frame, Here};

/// An instrument.
#[derive(Clone, Debug, Template)]
#[template(path = "instrument.html")]
pub struct Instrument {
    /// Round the page; its title is how the instrument is cited.
    pub frame: Frame,
    /// Its title.
    pub title: String,
    /// The organ that decided it.
    pub organ: String,
    /// When; empty where no date is known.
    pub date: String,
    /// Where the official text is.
    pub official: String,
    /// The circular letter that it summarises: words and address; none for other instruments.
    pub letter: Option<(String, String)>,
    /// Its groups.
    pub groups: Vec<Group>,
}

/// A group under one word.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its anchor.
    pub place: String,
    /// The word as printed.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its anchor.
    pub place: String,
    /// As printed; empty for a single item without one.
    pub number: String,
    /// How it is cited.
    pub citation: String,
    /// What it says, in our words.
    pub text: String,
    /// The footnote it carries.
    pub footnote: Option<String>,
    /// What it refers to.
    pub refers: Vec<SourceLink>,
    /// A remark on how it is read.
    pub remark: Option<String>,
}

impl Instrument {
    /// An instrument with a footnote and a reference.
    pub fn sample(lang: Lang) -> Self {
        Self {
            frame: Frame::sample(lang, "Decision 611 (C19)", Here::Mandate, "/mandate/dec-611"),
            title: "Sixth Forum".to_owned(),
            organ: "Council".to_owned(),
            date: "June 2019".to_owned(),
            official: "Council 2019, Decision 611".to_owned(),
            letter: Some((locale::Words::of(lang).letter_go("CL-19/34"), format!("/{lang}/wtpf-21/letter"))),
            groups: vec![Group {
                place: "decides".to_owned(),
                title: "decides".to_owned(),
                paragraphs: vec![
                    Paragraph {
                        place: "decides-6-iv".to_owned(),
                        number: "6 iv)".to_owned(),
                        citation: "Decision 611 (C19), decides 6 iv)".to_owned(),
                        text: "The final report is circulated at least six weeks before.".to_owned(),
                        footnote: Some("These include the least developed countries.".to_owned()),
                        refers: vec![RuleLine::samples(lang).remove(0).source],
                        remark: Some("At least four readings are possible.".to_owned()),
                    },
                    Paragraph {
                        place: "decides-7".to_owned(),
                        number: String::new(),
                        citation: "Decision 611 (C19), decides".to_owned(),
                        text: "Open to all.".to_owned(),
                        footnote: None,
                        refers: Vec::new(),
                        remark: None,
                    },
                ],
            }],
        }
    }
}
