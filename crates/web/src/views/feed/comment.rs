//! A comment in feeds, as it stands.

use askama::Template;
use forum::CommentRef;
use forum::comments::Comment;
use jiff::Timestamp;
use locale::{Lang, Words};

use super::Feeds;
use super::entries::written;
use crate::json::Missing;
use crate::pages::comment::{Note, Quote};
use crate::pages::fate::Answer;
use crate::parts::{CommentState, Said, Sender};
use crate::views::comment::{label, state};

/// The words that the parts of pages ask their frame for.
struct Spoken {
    lang: Lang,
    words: &'static Words,
}

/// The content of the entry of a comment.
#[derive(Template)]
#[template(path = "feed/comment.html")]
struct OfComment {
    frame: Spoken,
    sender: Sender,
    label: &'static str,
    place: String,
    place_href: String,
    note: Option<Note>,
    said: Option<Said>,
    quoted: Option<Quote>,
    answer: Option<Answer>,
}

/// The parts of a comment that an entry repeats; nothing but whom it is from and where, by default.
#[derive(Default)]
pub(super) struct Told {
    pub(super) said: Option<Said>,
    pub(super) note: Option<Note>,
    pub(super) answer: Option<Answer>,
}

impl Feeds<'_> {
    /// When what is shown of a comment changed last: its words, its answer, or that they are shown no more.
    pub(super) fn changed_at(&self, reference: CommentRef, comment: &Comment) -> Timestamp {
        let state = &self.around.published.state;
        let corrected = state.comments.words_now(reference).map(|words| words.received_at);
        let withdrawn = state.comments.withdrawal(reference).map(|withdrawal| withdrawal.received_at);
        let erased = state.participants.erasure(comment.person).filter(|_| comment.erased);
        let answered = state.dispositions.answer(reference).map(|answered| {
            answered.corrections.last().map_or(answered.published_at, |correction| correction.at)
        });
        let all = [corrected, withdrawn, answered, erased.map(|erased| erased.at)];
        all.into_iter().flatten().max().unwrap_or(comment.received_at())
    }

    /// A comment as it stands; nothing of its words once it was withdrawn or erased.
    pub(super) fn content(&self, reference: CommentRef, comment: &Comment) -> Result<String, Missing> {
        let around = self.around;
        let state = state(comment);
        let shown = state == CommentState::Published;
        let said = if shown { Some(around.said(reference, comment)?) } else { None };
        let told = Told {
            said,
            note: around.note(reference, comment, state)?,
            answer: around.answers_to(reference)?.into_iter().next(),
        };
        self.told(reference, comment, told)
    }

    /// What an entry says of a comment.
    pub(super) fn told(
        &self,
        reference: CommentRef,
        comment: &Comment,
        told: Told,
    ) -> Result<String, Missing> {
        let (around, Told { said, note, answer }) = (self.around, told);
        Ok(written(&OfComment {
            frame: Spoken { lang: around.lang, words: around.words },
            sender: around.sender(comment)?,
            label: label(comment.label).said(around.words),
            place: around.place(reference, comment.place).said(around.words),
            place_href: format!("{}{}", self.base, around.place_href(reference, comment.place)),
            note,
            quoted: if said.is_some() { around.quote(reference, comment.place)? } else { None },
            said,
            answer,
        }))
    }
}
