//! The public page of a comment.

use askama::Template;
use locale::Lang;

use super::fate::{Fate, Onward};
use crate::{
    frame::{Alternate, Frame, Here},
    parts::{
        Anchor, Backers, CommentCard, CommentState, Disposition, FieldError, Form, Label, Moment, Place,
        Said, Sender, Subject, Support, SupportAct, Write,
    },
};

/// A comment with all that is known about it.
#[derive(Clone, Debug, Template)]
#[template(path = "comment.html")]
pub struct CommentPage {
    /// Round the page.
    pub frame: Frame,
    /// Such as `C3-0187`.
    pub reference: String,
    /// What the reader's delegation has just done about it.
    pub done: Option<SupportAct>,
    /// What it is about.
    pub place: Place,
    /// Where that is read.
    pub place_href: String,
    /// What later drafts made of that; none where there is nothing to say.
    pub anchor: Option<Anchor>,
    /// The text commented on, as it stands in the draft; none on a whole draft.
    pub quoted: Option<Quote>,
    /// Who sent it; none where that is not public.
    pub sender: Option<Sender>,
    /// What it says; none where that is not public.
    pub said: Option<Said>,
    /// What it is called.
    pub label: Label,
    /// What has become of it.
    pub state: CommentState,
    /// What was decided on it, once that is published.
    pub disposition: Option<Disposition>,
    /// What happened to it.
    pub fate: Fate,
    /// Where a reader goes on.
    pub onward: Onward,
    /// Who else stands behind it.
    pub backers: Backers,
    /// What the reader's delegation can do about it, while its window is open.
    pub support: Option<Support>,
    /// What there is to say about a comment that is not published any more, or never was.
    pub note: Option<Note>,
    /// Whether it came after the deadline, in the grace.
    pub is_late: bool,
    /// When the whole request had been read.
    pub received: Moment,
    /// When it was filed.
    pub filed: Moment,
    /// When its words were corrected last.
    pub corrected: Option<Moment>,
    /// The number of the entry of the record, and its page.
    pub entry: Option<(u64, String)>,
    /// What it said before it was corrected, the newest first.
    pub earlier: Vec<Earlier>,
    /// What others replied, in the order of receipt.
    pub replies: Vec<CommentCard>,
    /// The form for a reply, or why there is none.
    pub write: Option<Write>,
}

/// A text of a draft.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Its language, as a BCP 47 tag.
    pub lang: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its exact text.
    pub text: String,
}

/// Why a comment is not published.
#[derive(Clone, Debug)]
pub enum Note {
    /// Its sender took it back.
    Withdrawn {
        /// When.
        date: Moment,
        /// Why, if they said so.
        reason: Option<String>,
    },
    /// The secretariat did not publish it.
    NotPublished {
        /// Its reason.
        reason: String,
    },
    /// Its words were erased with its sender's data.
    Erased {
        /// When.
        date: Moment,
        /// On which ground; empty when that is not public.
        ground: String,
    },
}

/// An earlier version of a comment.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// When it was received.
    pub received: Moment,
    /// What it said.
    pub said: Said,
}

impl CommentPage {
    /// What has to be changed in the form for a reply.
    fn errors(&self) -> &[FieldError] {
        match &self.write {
            Some(Write::Open(form)) => &form.errors,
            _ => &[],
        }
    }

    /// Whether the text commented on is shown at once: not where the wording shows it already.
    fn shows_quote(&self) -> bool {
        self.said.as_ref().is_none_or(|said| said.wording.is_none())
    }

    /// A published proposal that was corrected once, with a reply.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Comments, "/comments/C3-0187");
        frame.title = frame.words.comment_title("C3-0187");
        frame.alternates =
            vec![Alternate { media_type: "application/json", href: frame.url("/comments/C3-0187.json") }];
        let mut cards = CommentCard::samples(lang);
        let card = cards.remove(0);
        let quoted = Quote {
            lang: "en".to_owned(),
            dir: "ltr",
            text: "Member States may wish to consider proportionate safeguards.".to_owned(),
        };
        let form = Form {
            action: frame.url("/comments/C3-0187/comments"),
            subject: Subject::Comment("C3-0187".to_owned()),
            takes_wording: false,
            ..Form::sample(lang)
        };
        let earlier = Said { wording: None, ..card.said.clone() };
        Self {
            reference: card.reference,
            done: None,
            place: Place::sample(),
            place_href: frame.url("/report/3?p=3.2.4#p3.2.4"),
            anchor: None,
            quoted: Some(quoted),
            sender: Some(card.sender),
            said: Some(card.said),
            label: card.label,
            state: card.state,
            disposition: card.disposition,
            fate: Fate::sample(lang),
            onward: Onward::sample(lang),
            backers: card.backers,
            support: None,
            note: None,
            is_late: false,
            received: card.received.clone(),
            filed: card.received.clone(),
            corrected: Some(card.received.clone()),
            entry: Some((398, frame.url("/record/398"))),
            earlier: vec![Earlier { received: card.received, said: earlier }],
            replies: cards,
            write: Some(Write::Open(Box::new(form))),
            frame,
        }
    }

    /// The same before it is answered, as the delegation of another reads it.
    pub fn sample_waiting(lang: Lang) -> Self {
        let mut sample = Self { disposition: None, fate: Fate::sample_waiting(lang), ..Self::sample(lang) };
        sample.frame.viewer = Some(crate::frame::ViewerLine::sample(lang));
        let action = sample.frame.url("/comments/C3-0187/support");
        sample.support = Some(Support { action, act: SupportAct::End });
        sample.done = Some(SupportAct::Begin);
        sample
    }

    /// The same once its paragraph was split, and its words changed.
    pub fn sample_on_an_earlier_draft(lang: Lang) -> Self {
        Self { anchor: Some(Anchor::sample(lang)), ..Self::sample(lang) }
    }

    /// The same once its paragraph was left out.
    pub fn sample_left_out(lang: Lang) -> Self {
        Self { anchor: Some(Anchor::sample_left_out(lang)), ..Self::sample(lang) }
    }

    /// The same withdrawn, not published or erased.
    pub fn sample_with(lang: Lang, state: CommentState) -> Self {
        let date = Moment::day(lang, jiff::civil::date(2020, 6, 9));
        let note = match state {
            CommentState::Withdrawn => {
                Some(Note::Withdrawn { date, reason: Some("Said better elsewhere.".to_owned()) })
            }
            CommentState::NotPublished => {
                Some(Note::NotPublished { reason: "It names a person.\nSee the rules.".to_owned() })
            }
            CommentState::Erased => Some(Note::Erased { date, ground: "Request of the sender".to_owned() }),
            _ => None,
        };
        let (sender, said) = (None, None);
        let (earlier, replies) = (Vec::new(), Vec::new());
        let (disposition, fate, backers) = (None, Fate::default(), Backers::default());
        Self {
            disposition,
            fate,
            backers,
            state,
            note,
            sender,
            said,
            earlier,
            replies,
            is_late: true,
            write: None,
            ..Self::sample(lang)
        }
    }
}
