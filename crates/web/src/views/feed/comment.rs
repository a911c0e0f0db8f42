//! A comment in feeds: as it stands, and what happened to it.

use askama::Template;
use forum::CommentRef;
use forum::comments::Comment;
use jiff::Timestamp;
use locale::{Lang, Words};

use super::entries::written;
use super::{Entry, Feeds};
use crate::json::Missing;
use crate::pages::comment::{Note, Quote};
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
}

impl Feeds<'_> {
    /// When what is shown of a comment changed last: its words, or that they are shown no more.
    pub(super) fn changed_at(&self, reference: CommentRef, comment: &Comment) -> Timestamp {
        let state = &self.around.published.state;
        let corrected = state.comments.words_now(reference).map(|words| words.received_at);
        let withdrawn = state.comments.withdrawal(reference).map(|withdrawal| withdrawal.received_at);
        let erased = state.participants.erasure(comment.person).filter(|_| comment.erased);
        let all = [corrected, withdrawn, erased.map(|erased| erased.at)];
        all.into_iter().flatten().max().unwrap_or(comment.received_at())
    }

    /// A comment as it stands; nothing of its words once it was withdrawn or erased.
    pub(super) fn content(&self, reference: CommentRef, comment: &Comment) -> Result<String, Missing> {
        let around = self.around;
        let state = state(comment);
        let shown = state == CommentState::Published;
        let said = if shown { Some(around.said(reference, comment)?) } else { None };
        let note = around.note(reference, comment, state)?;
        self.told(reference, comment, said, note)
    }

    fn told(
        &self,
        reference: CommentRef,
        comment: &Comment,
        said: Option<Said>,
        note: Option<Note>,
    ) -> Result<String, Missing> {
        let around = self.around;
        Ok(written(&OfComment {
            frame: Spoken { lang: around.lang, words: around.words },
            sender: around.sender(comment)?,
            label: label(comment.label).said(around.words),
            place: around.place(reference, comment.place).said(around.words),
            place_href: format!("{}{}", self.base, around.place_href(reference, comment.place)),
            note,
            quoted: if said.is_some() { around.quote(reference, comment.place)? } else { None },
            said,
        }))
    }

    /// What happened to a comment, the first thing first. Each further state of a comment is one more `changes.add` here:
    /// its name (which never changes), the word for it, its instant, and what is said then.
    pub(super) fn changes(&self, reference: CommentRef, comment: &Comment) -> Result<Vec<Entry>, Missing> {
        let (around, words) = (self.around, self.around.words);
        let state = state(comment);
        let is_shown = state == CommentState::Published;
        let versions = around.published.state.comments.versions(reference);
        let mut changes = Changes { feeds: self, reference, comment, entries: Vec::new() };

        let nothing = self.told(reference, comment, None, None)?;
        changes.add("received", words.state_received(), comment.received_at(), nothing)?;

        // What was corrected before it was published is for its sender alone.
        let public = versions.iter().filter(|version| version.is_for_everyone() && is_shown);
        let told = public.map(|version| {
            let mut then = comment.clone();
            then.sent = version.sent;
            self.told(reference, comment, Some(around.said(reference, &then)?), None)
        });
        let mut told = told.collect::<Result<Vec<_>, Missing>>()?.into_iter();
        if let Some(public) = comment.made_public() {
            let first = told.next().map_or_else(|| self.told(reference, comment, None, None), Ok)?;
            changes.add("published", words.state_published(), public.at, first)?;
            let corrections = versions.iter().filter(|version| version.seq > public.seq);
            for version in corrections {
                let html = told.next().map_or_else(|| self.told(reference, comment, None, None), Ok)?;
                let name = format!("corrected/{}", version.seq);
                changes.add(&name, words.feed_comment_corrected(), version.received_at, html)?;
            }
        }
        if let Some(withdrawal) = around.published.state.comments.withdrawal(reference) {
            // The reason is gone with the rest.
            let note = if comment.erased {
                None
            } else {
                around.note(reference, comment, CommentState::Withdrawn)?
            };
            let html = self.told(reference, comment, None, note)?;
            changes.add("withdrawn", words.state_withdrawn(), withdrawal.received_at, html)?;
        }
        let erased = around.published.state.participants.erasure(comment.person);
        if let Some(erased) = erased.filter(|_| comment.erased) {
            let note = around.note(reference, comment, CommentState::Erased)?;
            let html = self.told(reference, comment, None, note)?;
            changes.add("erased", words.state_erased(), erased.at, html)?;
        }
        Ok(changes.in_order())
    }
}

/// The entries of the feed of one comment, as they are put together.
struct Changes<'a> {
    feeds: &'a Feeds<'a>,
    reference: CommentRef,
    comment: &'a Comment,
    entries: Vec<Entry>,
}

impl Changes<'_> {
    /// By their instants, each with its place among them; what happens later comes after all of them.
    fn in_order(mut self) -> Vec<Entry> {
        self.entries.sort_by_key(|entry| entry.published);
        for (entry, place) in self.entries.iter_mut().zip(1..) {
            entry.seq = place;
        }
        self.entries
    }

    fn add(&mut self, name: &str, word: &str, at: Timestamp, html: String) -> Result<(), Missing> {
        let reference = self.reference;
        let gone = state(self.comment) != CommentState::Published;
        // What was said is left out when the comment is gone, which changes what the entry says.
        let changed = if gone { self.feeds.changed_at(reference, self.comment) } else { at };
        self.entries.push(Entry {
            seq: 0,
            name: format!("comments/{reference}/{name}"),
            title: format!("{reference} · {word}"),
            author: Some(self.feeds.around.sender(self.comment)?.name),
            path: format!("/comments/{reference}"),
            published: at,
            updated: changed.max(at),
            html,
        });
        Ok(())
    }
}
