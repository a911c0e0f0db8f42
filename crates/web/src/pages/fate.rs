//! What happened to a comment (ux.md 1.7): the steps it went through, what was decided, what the text says now.

use locale::Lang;

use crate::decided::When;
use crate::parts::{Disposition, Moment, Piece};

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// It happened.
    Done,
    /// The comment is here: this is what it waits for.
    Now,
    /// It comes later.
    Later,
}

impl Reached {
    /// The class of its mark.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Later => "next",
        }
    }

    /// The word for it, for those who do not see the mark.
    pub fn said(self, words: &locale::Words) -> &'static str {
        match self {
            Self::Done => words.fate_done(),
            Self::Now => words.fate_now(),
            Self::Later => words.fate_later(),
        }
    }
}

/// A step of a comment on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How far it is.
    pub reached: Reached,
    /// What happens.
    pub text: String,
    /// When it happened, or the timetable says that it will; none where nothing says so.
    pub date: Option<When>,
    /// Where its result is read.
    pub href: Option<String>,
}

/// The answer to a comment, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What was decided.
    pub disposition: Disposition,
    /// Why.
    pub reason: String,
    /// When that was published.
    pub published: Moment,
    /// The number of the entry that published it, and its page.
    pub entry: (u64, String),
    /// Why it was corrected; none for the first form.
    pub why: Option<String>,
}

/// A paragraph that changed for a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextNow {
    /// The draft in figures.
    pub draft: String,
    /// Its number there, or in the draft before where it was deleted.
    pub number: String,
    /// Where it is read; where the change is shown for a deleted one.
    pub href: String,
    /// The language of the draft.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// What it says, against the paragraph that was commented on.
    pub pieces: Vec<Piece>,
    /// Whether it was deleted.
    pub is_deleted: bool,
}

/// The paragraph as it stands now, open for comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// The newest draft in figures.
    pub draft: String,
    /// The paragraph there.
    pub href: String,
}

/// Where a reader goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Onward {
    /// The feed of the comment.
    pub comment: String,
    /// The feed of its paragraph as it stands now; none where there is none any more.
    pub paragraph: Option<String>,
    /// The history of its paragraph; none for a comment on something else.
    pub history: Option<String>,
    /// Where the paragraph can be commented on again.
    pub again: Option<Again>,
    /// Where an error in the answer is reported; none before there is one, or where nobody has said to whom.
    pub report: Option<String>,
}

impl Onward {
    pub(crate) fn sample(lang: Lang) -> Self {
        let forum = format!("/{lang}/wtpf-21");
        Self {
            comment: format!("{forum}/comments/C3-0187.atom"),
            paragraph: Some(format!("{forum}/report/4/p/3.2.4.atom")),
            history: Some(format!("{forum}/para/k3vqoa")),
            again: Some(Again { draft: "4".to_owned(), href: format!("{forum}/report/4?p=3.2.4#p3.2.4") }),
            report: Some("mailto:forum@forum.example?subject=C3-0187".to_owned()),
        }
    }
}

/// What happened to a comment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fate {
    /// The steps in their order.
    pub steps: Vec<Step>,
    /// The answer that stands first, the forms that were corrected after it, the newest first.
    pub answers: Vec<Answer>,
    /// What the text says now.
    pub now: Vec<TextNow>,
}

impl Fate {
    /// Accepted in part, corrected once, and taken into the fourth draft.
    pub(crate) fn sample(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let day =
            |month, day| Some(When::new(lang, locale::PartialDate::Day(jiff::civil::date(2020, month, day))));
        let done = |text: String, date: Option<When>| Step { reached: Reached::Done, text, date, href: None };
        let answer = |disposition, reason: &str, seq, day, why: Option<&str>| Answer {
            disposition,
            reason: reason.to_owned(),
            published: Moment::day(lang, jiff::civil::date(2020, 10, day)),
            entry: (seq, format!("/{lang}/wtpf-21/record/{seq}")),
            why: why.map(str::to_owned),
        };
        Self {
            steps: vec![
                done(words.state_received().to_owned(), day(6, 2)),
                done(words.state_published().to_owned(), day(6, 3)),
                done(words.fate_step_supported(2), day(6, 9)),
                done(words.fate_step_considered("Third meeting of the expert group"), day(9, 22)),
                Step {
                    href: Some("#decided".to_owned()),
                    ..done(words.fate_step_answered().to_owned(), day(10, 12))
                },
                done(words.fate_step_draft("4", "3.2.4"), day(11, 1)),
            ],
            answers: vec![
                answer(
                    Disposition::InPart,
                    "“Risk-based” is taken in.",
                    812,
                    19,
                    Some("The wrong answer was chosen."),
                ),
                answer(Disposition::Noted, "It changes nothing.", 640, 12, None),
            ],
            now: vec![TextNow {
                draft: "4".to_owned(),
                number: "3.2.4".to_owned(),
                href: format!("/{lang}/wtpf-21/report/4?p=3.2.4#p3.2.4"),
                lang: "en".to_owned(),
                dir: "ltr",
                pieces: Piece::samples(),
                is_deleted: false,
            }],
        }
    }

    /// Published and not answered: what it waits for, and when.
    pub(crate) fn sample_waiting(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let mut sample = Self { answers: Vec::new(), now: Vec::new(), ..Self::sample(lang) };
        sample.steps.truncate(4);
        sample.steps[3].reached = Reached::Now;
        let later = |text: String, date| Step { reached: Reached::Later, text, date, href: None };
        sample.steps.push(later(words.fate_step_answer_due().to_owned(), None));
        let date = When::new(lang, locale::PartialDate::Day(jiff::civil::date(2020, 11, 1)));
        sample.steps.push(later(words.fate_step_next_draft(words.draft_name(4)), Some(date)));
        sample
    }
}
