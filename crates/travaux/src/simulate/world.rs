//! The forum that is lived, its clock, and the one door by which everything is asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use forum::{Actor, Command, DraftNumber};
use jiff::Timestamp;
use mandate::{Duty, Mandate};
use miette::{IntoDiagnostic as _, miette};
use registry::{Answer, Ask, Clock, Failure, House, Published};
use text::Document;

use super::agenda::{Agenda, Step};
use super::cast::Cast;
use super::dice::Dice;
use super::plan::Round;
use super::tally::Tally;

/// A forum while it is lived.
pub(super) struct World {
    /// The forum.
    pub(super) house: Arc<House>,
    /// Its clock, which stands until it is set.
    pub(super) clock: Clock,
    /// The forum file.
    pub(super) mandate: Arc<Mandate>,
    /// What happens by chance.
    pub(super) dice: Dice,
    /// Who takes part.
    pub(super) cast: Cast,
    /// The rounds.
    pub(super) rounds: BTreeMap<DraftNumber, Round>,
    /// What is still to happen.
    pub(super) agenda: Agenda,
    /// What happened that the record does not say.
    pub(super) tally: Tally,
}

impl World {
    /// Lives everything that is on the agenda.
    pub(super) fn live(&mut self) -> miette::Result<()> {
        while let Some((at, step)) = self.agenda.next() {
            self.go_to(at)?;
            self.carry_out(step)?;
        }
        Ok(())
    }

    fn carry_out(&mut self, step: Step) -> miette::Result<()> {
        match step {
            Step::Letter => self.send_letter(),
            Step::Row(row, draft) => {
                let line = super::report::of_row(self, &row, draft)?;
                self.tally.lived(line);
                Ok(())
            }
            Step::First(draft) => self.publish_first(draft),
            Step::Write => self.write(),
            Step::Prepare(draft, publish_at) => self.publish(draft, Some(publish_at)),
            Step::Publish(draft) => self.publish(draft, None),
            Step::Comment { draft, door, late } => self.comment(draft, door, late),
            Step::Confirm(reference) => self.confirm(reference),
            Step::Change { receipt, correct } => self.change(receipt, correct),
            Step::Join(reference, actor) => self.try_plain(actor, Command::Join { reference }),
            Step::Support { reference, actor, ends: false } => {
                self.try_plain(actor, Command::Support { reference })
            }
            Step::Support { reference, actor, ends: true } => {
                self.try_plain(actor, Command::Unsupport { reference })
            }
            Step::Screen(reference) => self.screen(reference),
            Step::Desk(round) => self.begin_answers(round),
            Step::Answer(references, disposition) => self.answer(references, disposition),
            Step::Read(reference) => self.read(reference),
            Step::PublishAnswers(round) => self.publish_answers(round),
            Step::CorrectAnswer(round) => self.correct_answer(round),
            Step::Nominate { late, again } => self.nominate(late, again),
            Step::Reply { nomination, accepts } => self.reply(nomination, accepts),
            Step::FileCv(nomination) => self.file_cv(nomination),
            Step::ViewCv(nomination) => self.view_cv(nomination),
            Step::WithdrawNomination(nomination) => self.withdraw_nomination(nomination),
            Step::Experts => self.decide_experts(),
            Step::TryEarly(draft) => self.try_early(draft),
            Step::TryLate { draft, door } => self.try_late(draft, door),
            Step::TryNominating => self.try_nominating(),
        }
    }

    /// What time it is.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The committed state.
    pub(super) fn published(&self) -> Arc<Published> {
        self.house.published()
    }

    /// Sets the clock; what is due on the way is done at its own instant, whenever the writer would have looked.
    fn go_to(&mut self, to: Timestamp) -> miette::Result<()> {
        loop {
            let published = self.published();
            let due = published.state.next_due().map(|(at, _)| at).filter(|at| *at <= to);
            let Some(due) = due else { break };
            self.clock.set(due.max(self.now()));
            self.house.ask_and_wait(Ask::WhatIsDue).into_diagnostic()?;
            if self.published().size == published.size {
                return Err(miette!("what was due at {due} was not done"));
            }
        }
        self.clock.set(to.max(self.now()));
        Ok(())
    }

    /// Asks for something that the rules allow; a refusal is noted as one that was not foreseen.
    pub(super) fn ask(&mut self, ask: Ask) -> miette::Result<Option<Answer>> {
        self.ask_noting(ask, false)
    }

    /// Tries something that the rules refuse, or may refuse.
    pub(super) fn attempt(&mut self, ask: Ask) -> miette::Result<Option<Answer>> {
        self.ask_noting(ask, true)
    }

    fn ask_noting(&mut self, ask: Ask, foreseen: bool) -> miette::Result<Option<Answer>> {
        match self.house.ask_and_wait(ask) {
            Ok(answer) => Ok(Some(answer)),
            Err(failure @ (Failure::Busy | Failure::NotWritten | Failure::Stopping)) => {
                Err(failure).into_diagnostic()
            }
            Err(refused) => {
                self.tally.refused(&self.mandate, &refused, foreseen);
                Ok(None)
            }
        }
    }

    /// Asks for something without content.
    pub(super) fn ask_plain(&mut self, actor: Actor, command: Command) -> miette::Result<()> {
        self.ask(Ask::Plain { actor, command }).map(drop)
    }

    /// Tries something without content.
    pub(super) fn try_plain(&mut self, actor: Actor, command: Command) -> miette::Result<()> {
        self.attempt(Ask::Plain { actor, command }).map(drop)
    }

    /// Somebody with a duty.
    pub(super) fn with(&self, duty: Duty) -> Actor {
        self.cast.with(&self.mandate, duty)
    }

    /// A published draft as a document.
    pub(super) fn document(&self, draft: DraftNumber) -> miette::Result<Option<Arc<Document>>> {
        let published = self.published();
        let draft = published.state.drafts.get(draft);
        draft.map(|draft| self.house.document(draft.text.document)).transpose().into_diagnostic()
    }

    fn send_letter(&mut self) -> miette::Result<()> {
        let actor = self.with(Duty::Letters);
        if let Some(speaker) = self.cast.speakers.first() {
            let actor = speaker.actor.clone();
            self.attempt(Ask::SendLetter { actor })?;
        }
        let sent = self.attempt(Ask::SendLetter { actor: actor.clone() })?;
        if sent.is_some() {
            let published = self.published();
            if let Some(letter) = published.state.letters.sent().last() {
                let line = format!("letter {} goes to {} people", letter.symbol, letter.people);
                let line = super::report::between(self, &line);
                self.tally.lived(line);
            }
            self.attempt(Ask::SendLetter { actor })?;
        }
        Ok(())
    }
}
