//! The CV of an expert, on the page of whoever nominated them and on their own: what was sent, and how it is sent.

use locale::{Lang, Words};

use super::Moment;
use crate::decided::SourceLink;

/// The CV and the form for it.
#[derive(Clone, Debug)]
pub struct Cv {
    /// The file that is there; none while none is.
    pub filed: Option<CvFiled>,
    /// Whether one was sent for another nomination of the same expert; which one is not said to another nominator.
    pub is_elsewhere: bool,
    /// Where a file is sent; none once the nomination does not stand any more.
    pub action: Option<String>,
    /// Megabytes of a file at most.
    pub megabytes_max: usize,
    /// The offices that may read it.
    pub offices: String,
    /// From when it is deleted, and what says so; none where the timetable has no opening.
    pub kept: Option<(Moment, SourceLink)>,
    /// Why the file that was just sent was not taken.
    pub error: Option<String>,
}

/// A file that is there.
#[derive(Clone, Debug)]
pub struct CvFiled {
    /// What its sender called it; none once it was deleted.
    pub name: Option<String>,
    /// How large it is, in words.
    pub size: String,
    /// When it was received.
    pub received: Moment,
}

impl Cv {
    /// Whether somebody is asked for one.
    pub fn is_missing(&self) -> bool {
        self.filed.is_none() && !self.is_elsewhere && self.action.is_some()
    }

    /// None sent yet, and one just refused.
    pub fn sample(lang: Lang) -> Self {
        let words = Words::of(lang);
        let until = Moment::day(lang, jiff::civil::date(2022, 5, 18));
        let source =
            SourceLink { text: "Working arrangements, 2".to_owned(), href: "/en/wtpf-21/mandate".to_owned() };
        Self {
            filed: None,
            is_elsewhere: false,
            action: Some(format!("/{lang}/wtpf-21/nomination-receipts/k7q2m9x4")),
            megabytes_max: 5,
            offices: "Secretariat, Chair".to_owned(),
            kept: Some((until, source)),
            error: Some(words.refusal_cv_type().to_owned()),
        }
    }

    /// One that is there and can be changed.
    pub fn sample_filed(lang: Lang) -> Self {
        let received = Moment::day(lang, jiff::civil::date(2019, 8, 20));
        let name = Some("CV of <Q. Brask>.pdf".to_owned());
        let filed = Some(CvFiled { name, size: locale::bytes_size(lang, 1_900_000), received });
        Self { filed, error: None, ..Self::sample(lang) }
    }

    /// One that was sent for another nomination.
    pub fn sample_elsewhere(lang: Lang) -> Self {
        Self { is_elsewhere: true, error: None, ..Self::sample(lang) }
    }
}
