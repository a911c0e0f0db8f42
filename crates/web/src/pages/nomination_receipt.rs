//! The receipt of a nomination: reached by an unguessable address only, as that of a comment is.

use askama::Template;
use locale::Lang;

use crate::frame::{Frame, Here};
use crate::parts::{Cv, Moment, NominationState};

/// What was received, when, what became of it, and how that can be proved.
#[derive(Clone, Debug, Template)]
#[template(path = "nomination_receipt.html")]
pub struct NominationReceipt {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// What has just been done, if the page follows a form.
    pub done: Option<Done>,
    /// Such as `N-0001`.
    pub reference: String,
    /// What has become of it.
    pub state: NominationState,
    /// Whether it came after the deadline.
    pub is_late: bool,
    /// What the office decided of a late one, or why another expert stands in this one's place.
    pub decision: Option<Decided>,
    /// Who nominates.
    pub entity: String,
    /// What is personal; none once the expert was erased.
    pub about: Option<About>,
    /// What the expert knows.
    pub topics: Vec<String>,
    /// Whether the expert is active in their own country.
    pub is_active: bool,
    /// Whether a letter for a visa was asked for.
    pub needs_visa: bool,
    /// When the whole request had been read.
    pub received: Moment,
    /// The number of the entry of the record.
    pub entry: String,
    /// Where that is read.
    pub entry_href: String,
    /// The commitment to what was sent, in hexadecimal digits.
    pub digest: String,
    /// The receipt as the text that is verified.
    pub text_href: String,
    /// The receipt as data.
    pub json_href: String,
    /// The verification key of the forum (C2SP signed note).
    pub key: String,
    /// The CV, or the form for it.
    pub cv: Cv,
    /// The letter of invitation; none where none was asked for.
    pub letter_href: Option<String>,
    /// Where the nomination is taken back; none once it does not stand.
    pub withdraw_href: Option<String>,
}

/// What is personal in a nomination.
#[derive(Clone, Debug)]
pub struct About {
    /// The name as in the passport.
    pub name: String,
    /// The languages they work in, by name.
    pub languages: Vec<String>,
    /// Why the declaration of R076 does not apply.
    pub exception: Option<String>,
    /// What was stated, in words.
    pub gender: String,
}

/// A decision of the office.
#[derive(Clone, Debug)]
pub struct Decided {
    /// When.
    pub at: Moment,
    /// Why; none once it was erased.
    pub reason: Option<String>,
}

/// What a form on this page, or before it, has just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The nomination was received.
    Received,
    /// The CV was filed.
    Cv,
    /// The nomination was taken back.
    Withdrawn,
}

impl About {
    pub(crate) fn sample(lang: Lang) -> Self {
        Self {
            name: "Quillona <Brask>".to_owned(),
            languages: vec!["English".to_owned(), "sw".to_owned()],
            exception: Some("We belong to no country.\n<Two lines.>".to_owned()),
            gender: locale::Words::of(lang).nominate_gender_woman().to_owned(),
        }
    }
}

impl NominationReceipt {
    /// The name under which the commands find the downloaded receipt: `N-0001.txt`.
    pub fn file_name(&self) -> String {
        format!("{}.txt", self.reference)
    }

    fn banner(&self) -> Option<String> {
        let (words, reference) = (self.frame.words, &self.reference);
        Some(match self.done? {
            Done::Received => words.nomination_done_received(reference),
            Done::Cv => words.nomination_cv_done().to_owned(),
            Done::Withdrawn => words.nomination_done_withdrawn(reference),
        })
    }

    /// A late nomination whose CV was just refused.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/nomination-receipts/k7q2m9x4");
        frame.title = frame.words.nomination_receipt_title("N-0001");
        frame.robots_noindex = true;
        let at = Moment::day(lang, jiff::civil::date(2019, 8, 20));
        Self {
            done: Some(Done::Received),
            reference: "N-0001".to_owned(),
            state: NominationState::Undecided,
            is_late: true,
            decision: None,
            entity: "Valmora".to_owned(),
            about: Some(About::sample(lang)),
            topics: vec!["Artificial intelligence".to_owned(), "5G & <more>".to_owned()],
            is_active: false,
            needs_visa: true,
            received: at,
            entry: "398".to_owned(),
            entry_href: frame.url("/record/398"),
            digest: "3f9c".repeat(16),
            text_href: frame.url("/nomination-receipts/k7q2m9x4.txt"),
            json_href: frame.url("/nomination-receipts/k7q2m9x4.json"),
            key: "wtpf-21+0a1b2c3d+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=".to_owned(),
            cv: Cv::sample(lang),
            letter_href: Some(frame.url("/nomination-receipts/k7q2m9x4/letter")),
            withdraw_href: Some(frame.url("/nomination-receipts/k7q2m9x4/withdraw")),
            frame,
        }
    }

    /// The same in another state, with a CV where it stands.
    pub fn sample_in(lang: Lang, state: NominationState) -> Self {
        use NominationState::{Erased, NotAdmitted, Replaced, Withdrawn};
        let sample = Self::sample(lang);
        let stands = !matches!(state, Erased | Replaced | Withdrawn);
        let decided = matches!(state, NotAdmitted | Replaced);
        let decision = Decided { at: sample.received.clone(), reason: Some("Because <so>.".to_owned()) };
        let cv = if state == NominationState::Declined {
            Cv::sample_elsewhere(lang)
        } else if stands {
            Cv::sample_filed(lang)
        } else {
            Cv { action: None, error: None, ..Cv::sample(lang) }
        };
        Self {
            done: Some(if stands { Done::Cv } else { Done::Withdrawn }),
            state,
            is_late: state == NotAdmitted,
            decision: decided.then_some(decision),
            about: sample.about.filter(|_| state != Erased),
            cv,
            letter_href: sample.letter_href.filter(|_| stands),
            withdraw_href: sample.withdraw_href.filter(|_| stands),
            ..sample
        }
    }
}
