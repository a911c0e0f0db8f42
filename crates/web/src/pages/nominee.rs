//! Where a nominated person accepts or declines (ux.md 1.8): reached by the address in their mail only.

use askama::Template;
use locale::{Lang, Words};

use super::nomination_receipt::{About, Decided};
use crate::decided::{SourceLink, Was};
use crate::frame::{Frame, Here};
use crate::parts::{Cv, Moment, NominationState};

/// Who nominated one, for what, and what one answers.
#[derive(Clone, Debug, Template)]
#[template(path = "nominee.html")]
pub struct NomineePage {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// What has just been done.
    pub done: Option<NomineeDone>,
    /// What was answered.
    pub answer: Answer,
    /// What has become of the nomination.
    pub state: NominationState,
    /// Why it was not admitted, or another expert was put in one's place.
    pub decision: Option<Decided>,
    /// Whether this nomination or another of the same person counts: accepting makes them an expert.
    pub counts: bool,
    /// Who nominates.
    pub entity: String,
    /// Who else does (E20), as far as their nomination counts or may come to.
    pub others: Vec<String>,
    /// The name of the forum.
    pub forum: String,
    /// What was stated about one.
    pub about: Option<About>,
    /// Until when that is kept at the latest, unless one asks for it to be erased before.
    pub kept_until: Option<Moment>,
    /// What one is said to know.
    pub topics: Vec<String>,
    /// Whether one is said to be active in one's own country.
    pub is_active: bool,
    /// When the nomination was received.
    pub received: Moment,
    /// Where the answer is sent.
    pub action: String,
    /// Where one declines or steps down.
    pub decline_href: String,
    /// The first meeting of experts.
    pub meeting: Option<Meeting>,
    /// Where it is said who registers for it (R025).
    pub registration: Option<SourceLink>,
    /// The letter of invitation; none where none was asked for.
    pub letter_href: Option<String>,
    /// The CV, or the form for it.
    pub cv: Cv,
    /// Where one writes to the secretariat.
    pub mailbox: Option<String>,
}

/// A meeting of experts.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Its title.
    pub title: String,
    /// When, in words.
    pub date: String,
    /// The date before, where a later decision moved it (E05).
    pub was: Option<Was>,
    /// What set the date.
    pub source: SourceLink,
}

/// What a nominated person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    Waiting,
    /// They accepted.
    Accepted,
    /// They declined, or stepped down.
    Declined,
    /// No nomination can count any more.
    Over,
}

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NomineeDone {
    /// Accepted.
    Accepted,
    /// Declined, or stepped down.
    Declined,
    /// The CV was filed.
    Cv,
}

impl Answer {
    /// Its word and the class of its mark; none where there is nothing to answer.
    fn tag(self, words: &Words) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Waiting => Some((words.nominee_state_waiting(), "now")),
            Self::Accepted => Some((words.nominee_state_accepted(), "done")),
            Self::Declined => Some((words.nominee_state_declined(), "no")),
            Self::Over => None,
        }
    }
}

impl Meeting {
    pub(crate) fn sample(lang: Lang) -> Self {
        let words = Words::of(lang);
        Self {
            title: "IEG-1".to_owned(),
            date: words.date_range_days("23", "24"),
            was: Some(Was::sample(lang)),
            source: SourceLink {
                text: "CL-19/34, 6".to_owned(),
                href: format!("/{lang}/wtpf-21/mandate/cl-19-34#paragraphs-6"),
            },
        }
    }
}

impl NomineePage {
    /// The words and the classes of the marks: what one answered, and what is particular about the nomination.
    fn tags(&self) -> Vec<(&'static str, &'static str)> {
        use NominationState::{NotAdmitted, Replaced, Undecided, Withdrawn};
        let words = self.frame.words;
        let is_particular = matches!(self.state, Undecided | NotAdmitted | Withdrawn | Replaced);
        let of_it = is_particular.then(|| (self.state.said(words), self.state.mark()));
        self.answer.tag(words).into_iter().chain(of_it).collect()
    }

    fn lede(&self) -> String {
        let (words, entity, forum) = (self.frame.words, self.entity.as_str(), self.forum.as_str());
        match self.state {
            NominationState::NotAdmitted => words.nominee_not_admitted(entity, forum),
            NominationState::Withdrawn => words.nominee_withdrawn(entity, forum),
            NominationState::Replaced => words.nominee_replaced(entity, forum),
            _ => words.nominee_lede(entity, forum),
        }
    }

    /// Who else nominates one; none where nobody does.
    fn others_said(&self) -> Option<String> {
        use NominationState::{NotAdmitted, Replaced, Withdrawn};
        let (words, others) = (self.frame.words, locale::list(self.frame.lang, &self.others));
        let is_over = matches!(self.state, NotAdmitted | Withdrawn | Replaced);
        let said = if is_over { words.nominee_others_stand(others) } else { words.nominee_others(others) };
        (!self.others.is_empty()).then_some(said)
    }

    /// Whether the office has yet to decide if one can become an expert at all.
    fn is_undecided(&self) -> bool {
        self.answer != Answer::Over && !self.counts
    }

    fn banner(&self) -> Option<&'static str> {
        let words = self.frame.words;
        Some(match self.done? {
            NomineeDone::Accepted if self.counts => words.nominee_done_accepted(),
            NomineeDone::Accepted => words.nominee_done_accepted_late(),
            NomineeDone::Declined => words.nominee_done_declined(),
            NomineeDone::Cv => words.nomination_cv_done(),
        })
    }

    /// Somebody who has not answered.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/nominee/k7q2m9x4");
        frame.title = frame.words.nominee_title().to_owned();
        frame.robots_noindex = true;
        let meeting = Meeting::sample(lang);
        Self {
            done: None,
            answer: Answer::Waiting,
            state: NominationState::Waiting,
            decision: None,
            counts: true,
            entity: "Valmora".to_owned(),
            others: vec!["Kesh".to_owned()],
            forum: "World Telecommunication/ICT Policy Forum".to_owned(),
            about: Some(About::sample(lang)),
            kept_until: Some(Moment::day(lang, jiff::civil::date(2029, 8, 20))),
            topics: vec!["Artificial intelligence".to_owned()],
            is_active: true,
            received: Moment::day(lang, jiff::civil::date(2019, 8, 20)),
            action: frame.url("/nominee/k7q2m9x4"),
            decline_href: frame.url("/nominee/k7q2m9x4/decline"),
            registration: Some(meeting.source.clone()),
            meeting: Some(meeting),
            letter_href: Some(frame.url("/nominee/k7q2m9x4/letter")),
            cv: Cv::sample(lang),
            mailbox: Some("forum@example.org".to_owned()),
            frame,
        }
    }

    /// Somebody who has answered.
    pub fn sample_in(lang: Lang, answer: Answer) -> Self {
        let cv = Cv::sample_filed(lang);
        let done = match answer {
            Answer::Accepted => Some(NomineeDone::Accepted),
            Answer::Declined => Some(NomineeDone::Declined),
            Answer::Waiting | Answer::Over => None,
        };
        Self { answer, done, cv, others: Vec::new(), ..Self::sample(lang) }
    }

    /// Somebody who accepted a late nomination that is not decided.
    pub fn sample_undecided(lang: Lang) -> Self {
        let accepted = Self::sample_in(lang, Answer::Accepted);
        Self { state: NominationState::Undecided, counts: false, letter_href: None, ..accepted }
    }

    /// Somebody whose nomination cannot count any more, while another stands or not.
    pub fn sample_ended(lang: Lang, state: NominationState, is_over: bool) -> Self {
        let sample = Self::sample(lang);
        let is_decided = matches!(state, NominationState::NotAdmitted | NominationState::Replaced);
        let decision = Decided { at: sample.received.clone(), reason: Some("Because <so>.".to_owned()) };
        Self {
            state,
            decision: is_decided.then_some(decision),
            counts: !is_over,
            letter_href: None,
            answer: if is_over { Answer::Over } else { sample.answer },
            others: if is_over { Vec::new() } else { sample.others },
            cv: Cv { action: None, error: None, ..sample.cv },
            ..sample
        }
    }
}
