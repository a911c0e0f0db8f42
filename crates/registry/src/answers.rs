//! Answers to comments: their reasons are contents, filed for the secretariat first and for everyone when they are
//! published.

use std::collections::{BTreeSet, HashMap};

use forum::command::{Command, Reason};
use forum::dispositions::Disposition;
use forum::{Actor, CommentRef, Digest, DraftNumber, Event};
use jiff::Timestamp;

use crate::ask::{Answer, Failure, NewAnswer};
use crate::chance::Chance;
use crate::work::{Brought, Known, Work, role};

/// A reason as it is filed, and as the core sees it.
fn reason(text: &str, chance: &Chance) -> (Brought, Reason) {
    let text = text.trim();
    let brought = Brought::new(role::REASON, text.as_bytes().to_vec(), chance);
    let reason = Reason { text: brought.digest(), chars: text.chars().count() };
    (brought, reason)
}

impl Work {
    pub(crate) fn answer(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        answer: NewAnswer,
    ) -> Result<Answer, Failure> {
        let NewAnswer { references, disposition, reason: text, second_reader } = answer;
        let (brought, reason) = reason(&text, &self.chance);
        let about = match references.as_slice() {
            [(reference, _)] => Some(*reference),
            _ => None,
        };
        let command = Command::AnswerMany { references, disposition, reason, second_reader };
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, vec![brought], None);
        Ok(Answer::Done { entries, reference: about })
    }

    pub(crate) fn correct_answer(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        reference: CommentRef,
        disposition: Disposition,
        text: &str,
        why: String,
    ) -> Result<Answer, Failure> {
        let (brought, reason) = reason(text, &self.chance);
        let command = Command::CorrectAnswer { reference, disposition, reason, why };
        let events = self.decide(received_at, actor, command)?;
        let entries = self.file_events(received_at, actor, events, vec![brought], None);
        Ok(Answer::Done { entries, reference: Some(reference) })
    }

    /// Publishes the answers of a round. What the secretariat read alone stays for it: each text is filed anew, once,
    /// with the first entry that needs it.
    pub(crate) fn publish_answers(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        actor: &Actor,
        round: DraftNumber,
    ) -> Result<Answer, Failure> {
        // Judged before anything is read, so that a refusal costs nothing.
        let command = |anew| Command::PublishAnswers { round, anew };
        let judged = self.decide(received_at, actor, command(HashMap::new()))?;
        let mut by_text: HashMap<String, Digest> = HashMap::new();
        let mut anew = HashMap::new();
        let mut brought = HashMap::new();
        for written in judged.iter().flat_map(reasons).collect::<BTreeSet<_>>() {
            let text = self.text(known, written)?;
            let published = *by_text.entry(text).or_insert_with_key(|text| {
                let content = Brought::new(role::REASON, text.as_bytes().to_vec(), &self.chance);
                let digest = content.digest();
                brought.insert(digest, content);
                digest
            });
            anew.insert(written, published);
        }
        let events = self.decide(received_at, actor, command(anew))?;
        let with_contents = events
            .into_iter()
            .map(|event| {
                let contents = reasons(&event).filter_map(|digest| brought.remove(&digest)).collect();
                (event, contents)
            })
            .collect();
        let entries = self.file_each(received_at, actor, with_contents, None);
        Ok(Answer::Done { entries, reference: None })
    }
}

/// The reasons that an entry publishes.
fn reasons(event: &Event) -> impl Iterator<Item = Digest> {
    let answers = match event {
        Event::AnswersPublished(published) => published.answers.as_slice(),
        _ => &[],
    };
    answers.iter().map(|answer| answer.reason)
}
