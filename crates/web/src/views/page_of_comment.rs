//! The public page of a comment.

use forum::CommentRef;
use forum::comments::{Comment, Place as At, Status};
use registry::ReadFault;

use super::around::{Around, direction};
use super::comment::{label, state};
use super::feed::About;
use crate::app::App;
use crate::frame::Here;
use crate::json::{Missing, is_public};
use crate::pages::comment::{CommentPage, Earlier, Note, Quote};
use crate::parts::{CommentCard, CommentState, Form, Moment, Saying, Subject, Write};

/// Replies shown at most.
const REPLIES_MAX: usize = 200;

/// Fills the page; `returned` is the form for a reply as it came back.
pub(crate) fn page(
    app: &App,
    around: &Around<'_>,
    reference: CommentRef,
    returned: Option<Form>,
) -> Result<CommentPage, Missing> {
    let comments = &around.published.state.comments;
    let comment = comments.get(reference).ok_or(Missing::NotFound)?;
    if !is_public(&around.published.state, reference, comment) {
        return Err(Missing::NotFound);
    }
    let state = state(comment);
    let shown = state == CommentState::Published;
    let title = around.words.comment_title(reference.to_string());
    let frame = around.frame(title, Here::Comments, &format!("/comments/{reference}"));
    let frame = Around::with_json(frame, &format!("/comments/{reference}.json"));
    let frame = Around::with_atom(frame, &About::Comment(reference).path());
    let earlier = if shown { around.earlier(reference, comment)? } else { Vec::new() };
    Ok(CommentPage {
        reference: reference.to_string(),
        done: None,
        place: around.place(reference, comment.place),
        place_href: around.place_href(reference, comment.place),
        anchor: around.anchor(reference, comment)?,
        quoted: around.quote(reference, comment.place)?,
        sender: if shown || state == CommentState::Withdrawn { Some(around.sender(comment)?) } else { None },
        said: if shown { Some(around.said(reference, comment)?) } else { None },
        label: label(comment.label),
        disposition: around.disposition(reference),
        fate: around.fate(reference, comment)?,
        onward: around.onward(reference, comment)?,
        backers: around.backers(reference),
        support: around.support(reference, comment),
        state,
        note: around.note(reference, comment, state)?,
        is_late: comment.late,
        received: around.exact(comment.received_at()),
        filed: around.exact(comment.filed_at()),
        corrected: around.corrected(reference),
        entry: Some((comment.seq, frame.url(&format!("/record/{}", comment.seq)))),
        earlier,
        replies: around.replies(reference)?,
        write: if shown { around.reply(app, reference, returned) } else { None },
        frame,
    })
}

impl Around<'_> {
    /// Where the place of a comment is read.
    pub(crate) fn place_href(&self, reference: CommentRef, at: At) -> String {
        let forum = format!("/{}/{}", self.lang, self.mandate.id);
        match at {
            At::Comment(about) => format!("{forum}/comments/{about}"),
            At::Draft => format!("{forum}/report/{}?p=draft", reference.round),
            At::Unit(unit) => {
                let draft = self.published.state.drafts.get(reference.round);
                match draft.and_then(|draft| draft.unit_at(unit)) {
                    Some(unit) => format!("{forum}/report/{}?p={1}#p{1}", reference.round, unit.number),
                    None => format!("{forum}/report/{}", reference.round),
                }
            }
        }
    }

    pub(crate) fn quote(&self, reference: CommentRef, at: At) -> Result<Option<Quote>, ReadFault> {
        let Some(text) = self.text_at(reference, at)? else { return Ok(None) };
        let draft = self.published.state.drafts.get(reference.round);
        let lang = draft.map_or_else(String::new, |draft| draft.text.language.clone());
        Ok(Some(Quote { dir: direction(&lang), lang, text }))
    }

    pub(crate) fn note(
        &self,
        reference: CommentRef,
        comment: &Comment,
        state: CommentState,
    ) -> Result<Option<Note>, ReadFault> {
        let known = &self.published.state;
        Ok(match state {
            CommentState::Withdrawn => match known.comments.withdrawal(reference) {
                Some(withdrawal) => Some(Note::Withdrawn {
                    date: self.day_of(withdrawal.received_at),
                    reason: withdrawal.reason.map(|reason| self.house.reason(reason)).transpose()?,
                }),
                None => None,
            },
            CommentState::Erased => known
                .participants
                .erasure(comment.person)
                .map(|erased| Note::Erased { date: self.day_of(erased.at), ground: erased.ground.clone() }),
            _ => None,
        })
    }

    /// When the words that stand were received, where they are a correction.
    pub(crate) fn corrected(&self, reference: CommentRef) -> Option<Moment> {
        let comments = &self.published.state.comments;
        comments.revisions(reference).next()?;
        comments.words_now(reference).map(|words| self.exact(words.received_at))
    }

    /// What a comment said before it was corrected, the newest first.
    fn earlier(&self, reference: CommentRef, comment: &Comment) -> Result<Vec<Earlier>, ReadFault> {
        let revisions: Vec<_> = self
            .published
            .state
            .comments
            .revisions(reference)
            .filter(|revision| revision.was_public)
            .cloned()
            .collect();
        let mut earlier = Vec::with_capacity(revisions.len());
        for revision in revisions.iter().rev() {
            let mut before = comment.clone();
            before.sent = revision.sent;
            earlier.push(Earlier {
                received: self.minute(revision.received_at),
                said: self.said(reference, &before)?,
            });
        }
        Ok(earlier)
    }

    fn replies(&self, reference: CommentRef) -> Result<Vec<CommentCard>, ReadFault> {
        let comments = &self.published.state.comments;
        let Some(listed) = comments.at(reference.round, At::Comment(reference)) else {
            return Ok(Vec::new());
        };
        let replies = listed.listed.iter().take(REPLIES_MAX);
        let found = replies.filter_map(|reply| Some((*reply, comments.get(*reply)?)));
        found.map(|(reply, comment)| self.card(reply, comment)).collect()
    }

    /// The form for a reply while the round of the comment is open.
    fn reply(&self, app: &App, reference: CommentRef, returned: Option<Form>) -> Option<Write> {
        if let Some(form) = returned {
            return Some(Write::Open(Box::new(form)));
        }
        let draft = self.published.state.drafts.get(reference.round)?;
        if self.does_not_comment() {
            let acting_href = format!("/{}/{}/acting", self.lang, self.mandate.id);
            return Some(Write::OtherCapacity { acting_href });
        }
        let (window, is_public) = self.shown_window(draft)?;
        if !is_public {
            return Some(Write::MembersOnly { source: Some(self.source(&window.source)) });
        }
        if self.now >= window.closes_at {
            let comments_href =
                format!("/{}/{}/comments?round={}", self.lang, self.mandate.id, reference.round);
            let date = Moment::day(self.lang, window.closes_on);
            return Some(Write::Closed {
                date,
                was: self.was_by(&window.row).map(Box::new),
                comments_href,
                newer: None,
            });
        }
        Some(Write::Open(Box::new(self.reply_form(app, reference))))
    }

    /// An empty form for a reply.
    pub(crate) fn reply_form(&self, app: &App, reference: CommentRef) -> Form {
        Form {
            action: format!("/{}/{}/comments/{reference}/comments", self.lang, self.mandate.id),
            subject: Subject::Comment(reference.to_string()),
            takes_wording: false,
            saying: Saying::Reason,
            wording: String::new(),
            wording_lang: String::new(),
            reason: String::new(),
            speaker: self.speaker(),
            jointly: self.others(),
            name: String::new(),
            affiliation: String::new(),
            email: String::new(),
            language: self.lang.tag().to_owned(),
            opened: app.sign_form(self.now, self.house.id(), reference.round),
            key: String::new(),
            is_screened: self.mandate.settings.screening.is,
            errors: Vec::new(),
        }
    }
}

/// Whether a status is one after which nothing can be changed.
pub(crate) fn is_over(comment: &Comment) -> bool {
    comment.erased || matches!(comment.status, Status::Lapsed | Status::Withdrawn | Status::Refused)
}
