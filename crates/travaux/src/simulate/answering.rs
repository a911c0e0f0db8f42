//! How a round is closed: late comments are decided, every comment that counts is answered, all answers are published in
//! one act.

use forum::dispositions::Disposition;
use forum::{Command, CommentRef, DraftNumber};
use jiff::SignedDuration;
use mandate::Duty;
use registry::Ask;
use registry::ask::NewAnswer;

use super::agenda::Step;
use super::report::between;
use super::words;
use super::world::World;

/// Of a hundred late comments, so many count.
const ADMITTED_PERCENT: usize = 70;
/// Of a hundred answers, so many are for several comments, and so many have a second reader.
const TOGETHER_PERCENT: usize = 15;
const SECOND_READER_PERCENT: usize = 15;
/// Comments that are answered together at most.
const TOGETHER_MAX: usize = 5;
/// How long all answers of a round are written, from the first to the last.
const WRITING: SignedDuration = SignedDuration::from_hours(4 * 24);
/// An answer is read by somebody else this long after it was written.
const READ_AFTER_MINUTES: (usize, usize) = (30, 600);

impl World {
    /// Decides what is late, and puts the answers of a round on the agenda.
    pub(super) fn begin_answers(&mut self, round: DraftNumber) -> miette::Result<()> {
        self.decide_late(round)?;
        let missing = self.published().state.answers_missing(round).missing;
        if !missing.is_empty() {
            // Published before they are written: refused, and the comments without an answer are named.
            let actor = self.with(Duty::PublishAnswers);
            self.attempt(Ask::PublishAnswers { actor, round })?;
        }
        let groups = self.groups(missing);
        let pause = WRITING / i32::try_from(groups.len().max(1)).unwrap_or(i32::MAX);
        let mut at = self.now();
        for (place, references) in groups.into_iter().enumerate() {
            at += pause;
            let disposition = match Disposition::ALL.get(place) {
                Some(first) => *first,
                None => *self.dice.pick(&Disposition::ALL),
            };
            self.agenda.add(at, Step::Answer(references, disposition));
        }
        Ok(())
    }

    /// Comments in groups of one or a few.
    fn groups(&self, references: Vec<CommentRef>) -> Vec<Vec<CommentRef>> {
        let mut groups: Vec<Vec<CommentRef>> = Vec::new();
        let mut left = 0;
        for reference in references {
            if let Some(group) = groups.last_mut().filter(|_| left > 0) {
                group.push(reference);
                left -= 1;
            } else {
                groups.push(vec![reference]);
                let together = self.dice.percent(TOGETHER_PERCENT);
                left = if together { self.dice.range(1, TOGETHER_MAX - 1) } else { 0 };
            }
        }
        groups
    }

    /// Each late comment counts, or does not, with a reason.
    fn decide_late(&mut self, round: DraftNumber) -> miette::Result<()> {
        let undecided = self.published().state.answers_missing(round).undecided_late;
        for reference in undecided {
            let actor = self.with(Duty::Late);
            let reason = words::ground(&self.dice);
            // Without a reason it is refused.
            let silent = Command::DontAdmit { reference, reason: String::new() };
            self.try_plain(actor.clone(), silent)?;
            let command = if self.dice.percent(ADMITTED_PERCENT) {
                Command::Admit { reference, reason: Some(reason) }
            } else {
                Command::DontAdmit { reference, reason }
            };
            self.ask_plain(actor, command)?;
        }
        Ok(())
    }

    /// Writes one answer to some comments.
    pub(super) fn answer(
        &mut self,
        references: Vec<CommentRef>,
        disposition: Disposition,
    ) -> miette::Result<()> {
        let state = self.published();
        // Taken back or answered since it was planned.
        let open = |reference: &CommentRef| {
            let comment = state.state.comments.get(*reference);
            comment.is_some_and(forum::comments::Comment::needs_an_answer)
                && state.state.dispositions.answer(*reference).is_none()
        };
        let references: Vec<_> = references.into_iter().filter(open).collect();
        if references.is_empty() {
            return Ok(());
        }
        let actor = self.cast.any_with(&self.mandate, Duty::Answers, &self.dice);
        let second_reader = self.dice.percent(SECOND_READER_PERCENT);
        let answer = |reason: String, expected| NewAnswer {
            references: references.iter().map(|reference| (*reference, expected)).collect(),
            disposition,
            reason,
            second_reader,
        };
        if self.dice.percent(4) {
            let silent = Box::new(answer(String::from("  "), None));
            self.attempt(Ask::Answer { actor: actor.clone(), answer: silent })?;
        }
        if self.dice.percent(3) {
            // Somebody who saw an older version of the page.
            let stale = Box::new(answer(words::ground(&self.dice), Some(9)));
            self.attempt(Ask::Answer { actor: actor.clone(), answer: stale })?;
        }
        let answer = Box::new(answer(words::ground(&self.dice), None));
        self.ask(Ask::Answer { actor, answer })?;
        if second_reader {
            let (least, most) = READ_AFTER_MINUTES;
            let at = self.dice.minutes_after(self.now(), least, most);
            for reference in references {
                self.agenda.add(at, Step::Read(reference));
            }
        }
        Ok(())
    }

    /// Somebody else reads an answer; whoever wrote it may not.
    pub(super) fn read(&mut self, reference: CommentRef) -> miette::Result<()> {
        let published = self.published();
        let Some(draft) = published.state.dispositions.draft(reference) else { return Ok(()) };
        let version = draft.version;
        let writer = self.cast.secretariat.iter().find(|actor| actor.person() == draft.by).cloned();
        let command = || Command::SecondReading { reference, version };
        if let Some(writer) = writer.clone().filter(|_| self.dice.percent(25)) {
            self.try_plain(writer, command())?;
        }
        let reader = self.cast.another_with(&self.mandate, Duty::Answers, writer.as_ref());
        self.ask_plain(reader, command())
    }

    /// Publishes the answers of a round, with what is still missing of it done at once.
    pub(super) fn publish_answers(&mut self, round: DraftNumber) -> miette::Result<()> {
        if self.published().state.drafts.get(round).is_none() {
            return Ok(());
        }
        let unscreened = self.published().state.answers_missing(round).unscreened;
        for reference in unscreened {
            self.screen(reference)?;
        }
        self.decide_late(round)?;
        let missing = self.published().state.answers_missing(round).missing;
        for reference in missing {
            let disposition = *self.dice.pick(&Disposition::ALL);
            self.answer(vec![reference], disposition)?;
        }
        let unread = self.published().state.answers_missing(round).unread;
        for reference in unread {
            self.read(reference)?;
        }
        let actor = self.with(Duty::PublishAnswers);
        if let Some(speaker) = self.speaker() {
            self.attempt(Ask::PublishAnswers { actor: speaker.actor, round })?;
        }
        self.ask(Ask::PublishAnswers { actor: actor.clone(), round })?;
        let published = self.published();
        let progress = published.state.progress(round);
        let line = format!("the answers to draft {round} are published ({})", progress.published);
        let line = between(self, &line);
        self.tally.lived(line);
        self.attempt(Ask::PublishAnswers { actor, round }).map(drop)
    }

    /// Corrects one of the published answers; both forms stay.
    pub(super) fn correct_answer(&mut self, round: DraftNumber) -> miette::Result<()> {
        let published = self.published();
        let answered = published.state.comments.published(round).map(|(reference, _)| reference);
        let answered: Vec<_> =
            answered.filter(|reference| published.state.dispositions.answer(*reference).is_some()).collect();
        if answered.is_empty() {
            return Ok(());
        }
        let reference = *self.dice.pick(&answered);
        let actor = self.with(Duty::Answers);
        let correct = |why: String, reason: String, disposition| Ask::CorrectAnswer {
            actor: actor.clone(),
            reference,
            disposition,
            reason,
            why,
        };
        let disposition = *self.dice.pick(&Disposition::ALL);
        let silent = correct(String::new(), words::ground(&self.dice), disposition);
        self.attempt(silent)?;
        let corrected = correct(words::editorial(&self.dice), words::ground(&self.dice), disposition);
        self.ask(corrected).map(drop)
    }
}
