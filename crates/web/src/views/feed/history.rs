//! What happened to one comment, each thing an entry of its feed (ux.md 1.7).

use forum::CommentRef;
use forum::comments::{Backer, Comment};
use jiff::Timestamp;
use locale::Words;
use mandate::EntityId;

use super::comment::Told;
use super::{Entry, Feeds};
use crate::json::Missing;
use crate::parts::CommentState;
use crate::views::comment::state;

impl Feeds<'_> {
    /// What happened to a comment, the first thing first. Each further state of a comment is one more `add` here: its
    /// name, which never changes, the words for it, its instant, and what is said then.
    pub(super) fn changes(&self, reference: CommentRef, comment: &Comment) -> Result<Vec<Entry>, Missing> {
        let mut history = History { feeds: self, reference, comment, entries: Vec::new() };
        history.words_of_the_sender()?;
        history.others()?;
        history.decisions()?;
        history.end()?;
        Ok(history.in_order())
    }
}

/// The entries of the feed of one comment, as they are put together.
struct History<'a> {
    feeds: &'a Feeds<'a>,
    reference: CommentRef,
    comment: &'a Comment,
    entries: Vec<Entry>,
}

impl History<'_> {
    fn words(&self) -> &'static Words {
        self.feeds.around.words
    }

    /// Received, published, corrected.
    fn words_of_the_sender(&mut self) -> Result<(), Missing> {
        let (around, words, reference, comment) =
            (self.feeds.around, self.words(), self.reference, self.comment);
        self.add("received", words.state_received(), comment.received_at(), Told::default())?;
        let is_shown = state(comment) == CommentState::Published;
        let versions = around.published.state.comments.versions(reference);
        // What was corrected before it was published is for its sender alone.
        let mut public = versions.iter().filter(|version| version.is_for_everyone() && is_shown);
        let mut next = || -> Result<Told, Missing> {
            let Some(version) = public.next() else { return Ok(Told::default()) };
            let mut then = comment.clone();
            then.sent = version.sent;
            Ok(Told { said: Some(around.said(reference, &then)?), ..Told::default() })
        };
        let Some(public) = comment.made_public() else { return Ok(()) };
        self.add("published", words.state_published(), public.at, next()?)?;
        for version in versions.iter().filter(|version| version.seq > public.seq) {
            let name = format!("corrected/{}", version.seq);
            self.add(&name, words.feed_comment_corrected(), version.received_at, next()?)?;
        }
        Ok(())
    }

    /// Who sent it too, and who supports it.
    fn others(&mut self) -> Result<(), Missing> {
        let (words, comments) = (self.words(), &self.feeds.around.published.state.comments);
        for Backer { entity, received_at, .. } in comments.joined(self.reference) {
            let word = words.feed_comment_joined(self.name(entity));
            self.add(&format!("joined/{entity}"), &word, *received_at, Told::default())?;
        }
        for Backer { entity, received_at, .. } in comments.supporters(self.reference) {
            let word = words.feed_comment_supported(self.name(entity));
            // Support that was taken back can be given again.
            let name = format!("supported/{entity}/{}", received_at.as_millisecond());
            self.add(&name, &word, *received_at, Told::default())?;
        }
        Ok(())
    }

    fn name(&self, entity: &EntityId) -> String {
        let around = self.feeds.around;
        let participant = around.mandate.participant(entity);
        participant.map_or_else(|| entity.to_string(), |one| one.name.get(around.lang.tag()).to_owned())
    }

    /// Whether it counts, how it was answered, what changed for it.
    fn decisions(&mut self) -> Result<(), Missing> {
        let (around, words, reference) = (self.feeds.around, self.words(), self.reference);
        let state = &around.published.state;
        if let Some(decision) = state.comments.late_decision(reference) {
            let word =
                if decision.admitted { words.fate_step_admitted() } else { words.fate_step_not_admitted() };
            let name = format!("late/{}", decision.at.as_millisecond());
            self.add(&name, word, decision.at, Told::default())?;
        }
        let Some(answered) = state.dispositions.answer(reference) else { return Ok(()) };
        // The answer that stands comes first among its forms, the first one last.
        let mut forms = around.answers_to(reference)?;
        let mut next = || Told { answer: forms.pop(), ..Told::default() };
        self.add("answered", words.fate_step_answered(), answered.published_at, next())?;
        for correction in &answered.corrections {
            let name = format!("answer-corrected/{}", correction.seq);
            self.add(&name, words.fate_step_corrected(), correction.at, next())?;
        }
        for (number, paragraph) in state.drafts.changes(reference) {
            let Some(draft) = state.drafts.get(number) else { continue };
            let word = words.fate_step_draft(number.to_string(), paragraph.as_str());
            let name = format!("drafts/{number}/{paragraph}");
            self.add(&name, &word, draft.published_at, Told::default())?;
        }
        Ok(())
    }

    /// Withdrawn, erased.
    fn end(&mut self) -> Result<(), Missing> {
        let (around, words, reference) = (self.feeds.around, self.words(), self.reference);
        if let Some(withdrawal) = around.published.state.comments.withdrawal(reference) {
            // The reason is gone with the rest.
            let note = if self.comment.erased {
                None
            } else {
                around.note(reference, self.comment, CommentState::Withdrawn)?
            };
            let told = Told { note, ..Told::default() };
            self.add("withdrawn", words.state_withdrawn(), withdrawal.received_at, told)?;
        }
        let erased = around.published.state.participants.erasure(self.comment.person);
        if let Some(erased) = erased.filter(|_| self.comment.erased) {
            let note = around.note(reference, self.comment, CommentState::Erased)?;
            self.add("erased", words.state_erased(), erased.at, Told { note, ..Told::default() })?;
        }
        Ok(())
    }

    /// By their instants, each with its place among them; what happens later comes after all of them.
    fn in_order(mut self) -> Vec<Entry> {
        self.entries.sort_by_key(|entry| entry.published);
        for (entry, place) in self.entries.iter_mut().zip(1..) {
            entry.seq = place;
        }
        self.entries
    }

    fn add(&mut self, name: &str, word: &str, at: Timestamp, told: Told) -> Result<(), Missing> {
        let reference = self.reference;
        let gone = state(self.comment) != CommentState::Published;
        // What was said is left out when the comment is gone, which changes what the entry says.
        let changed = if gone { self.feeds.changed_at(reference, self.comment) } else { at };
        let entry = Entry {
            seq: 0,
            name: format!("comments/{reference}/{name}"),
            title: format!("{reference} · {word}"),
            author: Some(self.feeds.around.sender(self.comment)?.name),
            path: format!("/comments/{reference}"),
            published: at,
            updated: changed.max(at),
            html: self.feeds.told(reference, self.comment, told)?,
        };
        self.entries.push(entry);
        Ok(())
    }
}
