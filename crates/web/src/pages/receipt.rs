//! The receipt of a comment: reached by an unguessable address only, and shown for as long as the forum is.

use askama::Template;
use locale::Lang;

use crate::{
    decided::Was,
    frame::{Frame, Here},
    parts::{CommentState, FieldError, Label, Moment, Piece, Place, Said, Sender, Subject},
};

/// What was received, when, and how that can be proved.
#[derive(Clone, Debug, Template)]
#[template(path = "receipt.html")]
pub struct Receipt {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// What has just been done, if the page follows a form.
    pub done: Option<Done>,
    /// Such as `C3-0187`.
    pub reference: String,
    /// What the comment is about.
    pub place: Place,
    /// Where that is read.
    pub place_href: String,
    /// What it says; none once it was erased.
    pub said: Option<Said>,
    /// Who sent it; none once it was erased.
    pub sender: Option<Sender>,
    /// What it is called.
    pub label: Label,
    /// What has become of it.
    pub state: CommentState,
    /// Whether it came after the deadline, in the grace.
    pub is_late: bool,
    /// When the whole request had been read.
    pub received: Moment,
    /// When it was filed.
    pub filed: Moment,
    /// Until when it has to be confirmed, while it waits for that.
    pub confirm_until: Option<Moment>,
    /// Whether the secretariat looks at comments before they are published.
    pub is_screened: bool,
    /// The step of the timetable at which it is considered.
    pub considered: Option<Considered>,
    /// The commitment to what was sent, in hexadecimal digits.
    pub digest: String,
    /// The forms of a comment that was corrected, the first as it was sent; empty where there is one only.
    pub versions: Vec<Version>,
    /// The receipt as the text that is verified.
    pub text_href: String,
    /// The receipt as data.
    pub json_href: String,
    /// The public page of the comment; none until it has one.
    pub page_href: Option<String>,
    /// The verification key of the forum (C2SP signed note).
    pub key: String,
    /// Whether it can be corrected or withdrawn.
    pub change: Change,
}

/// A step of the timetable at which a comment is considered.
#[derive(Clone, Debug)]
pub struct Considered {
    /// Its title.
    pub what: String,
    /// When it is, in words.
    pub date: String,
    /// The date before, where a later decision moved or refined it (E05).
    pub was: Option<Was>,
}

/// One form of a comment that was corrected.
#[derive(Clone, Debug)]
pub struct Version {
    /// Whether it is the one that was sent first.
    pub is_first: bool,
    /// When it was received.
    pub received: Moment,
    /// The commitment to its words, in hexadecimal digits.
    pub digest: String,
    /// Its receipt as the text that is verified.
    pub text_href: String,
}

/// What a form on this page, or before it, has just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The comment was received.
    Received,
    /// It was confirmed.
    Confirmed,
    /// It was corrected.
    Corrected,
    /// It was withdrawn.
    Withdrawn,
}

/// Whether the comment can be corrected or withdrawn.
#[derive(Clone, Debug)]
pub enum Change {
    /// Until the deadline.
    Until {
        /// The deadline.
        deadline: Moment,
        /// The day before, where a later decision moved it (E05).
        was: Option<Was>,
        /// Where the forms are sent, with `step=correct` or `step=withdraw`.
        action: String,
        /// The words to correct.
        correct: Box<Correct>,
    },
    /// The deadline has passed.
    Closed {
        /// The deadline.
        deadline: Moment,
        /// The day before, where a later decision moved it (E05).
        was: Option<Was>,
    },
    /// There is nothing left to change: it was withdrawn, has lapsed or was erased.
    Never,
}

/// The form in which the words are corrected.
#[derive(Clone, Debug)]
pub struct Correct {
    /// The suggested wording; none when the comment has none.
    pub wording: Option<String>,
    /// The reason, or the comment.
    pub reason: String,
    /// The language of both, as a BCP 47 tag; empty when it is none of the six.
    pub lang: String,
    /// What makes a second sending of the same form give the same answer.
    pub key: String,
    /// What has to be changed; empty at first.
    pub errors: Vec<FieldError>,
}

impl Receipt {
    /// The name under which the commands find the downloaded receipt: `C3-0187.txt`.
    pub fn file_name(&self) -> String {
        format!("{}.txt", self.reference)
    }

    /// What has to be changed in the form for corrections.
    fn errors(&self) -> &[FieldError] {
        match &self.change {
            Change::Until { correct, .. } => &correct.errors,
            Change::Closed { .. } | Change::Never => &[],
        }
    }

    /// The words for what has just been done.
    fn banner(&self) -> Option<String> {
        let (words, reference) = (self.frame.words, &self.reference);
        Some(match self.done? {
            Done::Received => words.receipt_received_banner(reference),
            Done::Confirmed => words.receipt_confirmed_banner(reference),
            Done::Corrected => words.receipt_corrected_banner(reference),
            Done::Withdrawn => words.receipt_withdrawn_banner(reference),
        })
    }

    /// Where the form was sent that has just been received, so that its words need not be kept any longer.
    fn sent_from(&self) -> Option<String> {
        let path = match &self.place.subject {
            Subject::Paragraph(number) | Subject::Section(number) => {
                format!("/report/{}/p/{number}/comments", self.place.draft)
            }
            Subject::Draft => format!("/report/{}/comments", self.place.draft),
            Subject::Comment(reference) => format!("/comments/{reference}/comments"),
        };
        (self.done == Some(Done::Received)).then(|| self.frame.url(&path))
    }

    /// The value of `$screening` in messages.
    fn screening(&self) -> &'static str {
        crate::parts::screening(self.is_screened)
    }

    /// A comment that waits for its confirmation, with the form come back with a mistake.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/receipts/k7q2m9x4");
        frame.title = frame.words.receipt_title("C3-0187");
        frame.robots_noindex = true;
        let instant = |day, hour, second| {
            let civil = jiff::civil::date(2020, 6, day).at(hour, 2, second, 0);
            let zoned = civil.in_tz("Europe/Zurich").expect("BUG: the zone is bundled");
            Moment::exact(lang, &zoned, frame.words.zone_geneva())
        };
        let reason = "Brings the paragraph into line with the wording of 2.1.3.".to_owned();
        let correct = Correct {
            wording: Some("Member States are invited to consider safeguards.".to_owned()),
            reason: reason.clone(),
            lang: "en".to_owned(),
            key: "0123456789abcdef".to_owned(),
            errors: crate::parts::Form::sample_with_mistakes(lang).errors[..2].to_vec(),
        };
        let change = Change::Until {
            deadline: instant(15, 23, 0),
            was: Some(Was::sample(lang)),
            action: frame.url("/receipts/k7q2m9x4"),
            correct: Box::new(correct),
        };
        Self {
            done: Some(Done::Received),
            reference: "C3-0187".to_owned(),
            place: Place::sample(),
            place_href: frame.url("/report/3?p=3.2.4#p3.2.4"),
            said: Some(Said { lang: "en".to_owned(), wording: Some(Piece::samples()), reason }),
            sender: Some(Sender::sample("A. Person", "Lakeside University", "Public")),
            label: Label::View,
            state: CommentState::Waiting,
            is_late: true,
            received: instant(2, 14, 11),
            filed: instant(2, 14, 12),
            confirm_until: Some(instant(16, 14, 11)),
            is_screened: false,
            considered: Some(Considered {
                what: "IEG-3".to_owned(),
                date: frame.words.date_range_days("1", "2"),
                was: Some(Was::sample(lang)),
            }),
            digest: "3f9c".repeat(16),
            versions: [true, false]
                .map(|is_first| Version {
                    is_first,
                    received: instant(2, 14, 11),
                    digest: "3f9c".repeat(16),
                    text_href: frame.url("/receipts/k7q2m9x4.1.txt"),
                })
                .into(),
            text_href: frame.url("/receipts/k7q2m9x4.txt"),
            json_href: frame.url("/receipts/k7q2m9x4.json"),
            page_href: None,
            key: "wtpf-21+0a1b2c3d+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=".to_owned(),
            change,
            frame,
        }
    }

    /// The same in another state, after the deadline; where it was erased, without its words.
    pub fn sample_in(lang: Lang, state: CommentState) -> Self {
        let sample = Self::sample(lang);
        let is_erased = state == CommentState::Erased;
        let change = match state {
            CommentState::Published | CommentState::Checking => {
                Change::Closed { deadline: sample.received.clone(), was: None }
            }
            _ => Change::Never,
        };
        Self {
            done: None,
            said: sample.said.filter(|_| !is_erased),
            sender: sample.sender.filter(|_| !is_erased),
            state,
            is_late: false,
            confirm_until: None,
            page_href: Some(sample.frame.url("/comments/C3-0187")),
            change,
            ..sample
        }
    }
}

impl Correct {
    /// What is wrong in a field, by its name in the form; `None` when nothing is.
    pub fn error_in(&self, name: &str) -> Option<&str> {
        crate::parts::error_in(&self.errors, name)
    }
}
