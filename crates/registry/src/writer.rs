//! The only one who writes: decides and applies command by command, commits in batches, answers after the commit.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::Duration;

use arc_swap::ArcSwap;
use forum::{Actor, State};
use jiff::{SignedDuration, Timestamp};
use record::{Desk, Hash, Log, Signer, StoreError};

use crate::ask::{Answer, Ask, Failure, Holder, Request};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::keeper::Keeper;
use crate::nominations::NominationHolder;
use crate::work::{KeptAnswer, Known, Work};

/// Requests that wait at most; one more is told to come back.
pub const QUEUE_MAX: usize = 1024;
/// Requests in one transaction at most.
const BATCH_MAX: usize = 256;
/// How often the writer looks at its timers when nobody asks.
const IDLE: Duration = Duration::from_millis(250);
/// How often old addresses and answers are cleared away.
const EXPIRE_EVERY: SignedDuration = SignedDuration::from_hours(1);
/// Timers carried out in one batch at most.
const TIMERS_MAX: usize = 256;

/// What readers see: always a committed state with the checkpoint over it.
#[derive(Clone)]
pub struct Published {
    /// The state.
    pub state: State,
    /// Entries in the record.
    pub size: u64,
    /// The signed checkpoint.
    pub checkpoint: Arc<str>,
    /// When the last entry was filed.
    pub filed_at: Timestamp,
}

/// A request and where its answer goes.
pub(crate) struct Submission {
    pub(crate) request: Request,
    pub(crate) answer: Box<dyn FnOnce(Result<Answer, Failure>) + Send>,
}

/// The writer of one forum.
pub(crate) struct Writer<S> {
    pub(crate) store: S,
    pub(crate) signer: Signer,
    pub(crate) clock: Clock,
    /// Where what it files is salted, named and addressed from.
    pub(crate) chance: Chance,
    pub(crate) published: Arc<ArcSwap<Published>>,
    /// Called after each commit, to wake those who send mail.
    pub(crate) committed: Box<dyn Fn() + Send>,
    /// When old addresses and answers are cleared away next.
    pub(crate) expire_at: Timestamp,
    /// Keeps the state for the next start; none in tests without a folder.
    pub(crate) keeper: Option<Keeper>,
}

impl<S> Known for S
where
    S: Desk + Log,
{
    fn kept(&self, digest: &Hash) -> Result<Option<Vec<u8>>, Failure> {
        let found = self.content(digest).map_err(|fault| not_written(&fault))?;
        Ok(found.map(|content| content.bytes))
    }

    fn deliveries(&self, letter: &str) -> Result<Vec<record::Delivery>, Failure> {
        Desk::deliveries(self, letter).map_err(|fault| not_written(&fault))
    }

    fn answered(&self, key: &str) -> Result<Option<KeptAnswer>, Failure> {
        self.answer(key).map_err(|fault| not_written(&fault))
    }

    fn holder(&self, token: &[u8; 32], now: Timestamp) -> Result<Option<(String, Holder)>, Failure> {
        let found = self.token(&Hash(*token), now).map_err(|fault| not_written(&fault))?;
        Ok(found.and_then(|token| Some((token.purpose, serde_json::from_str(&token.subject).ok()?))))
    }

    fn person(&self, email: &str) -> Result<Option<forum::PersonId>, Failure> {
        let found = self.known_with_email(email).map_err(|fault| not_written(&fault))?;
        Ok(found.map(|found| found.id.parse().expect("BUG: the desk keeps ids of persons")))
    }

    fn contact(&self, person: forum::PersonId) -> Result<Option<record::Person>, Failure> {
        Desk::person(self, &person.to_string()).map_err(|fault| not_written(&fault))
    }

    fn nomination_holder(
        &self,
        token: &[u8; 32],
        now: Timestamp,
    ) -> Result<Option<(String, NominationHolder)>, Failure> {
        let found = self.token(&Hash(*token), now).map_err(|fault| not_written(&fault))?;
        Ok(found.and_then(|token| Some((token.purpose, serde_json::from_str(&token.subject).ok()?))))
    }
}

fn not_written(fault: &StoreError) -> Failure {
    let cause = std::error::Error::source(fault).map(ToString::to_string).unwrap_or_default();
    tracing::error!(%fault, cause, "the record does not answer");
    Failure::NotWritten
}

impl<S: Log + Desk> Writer<S> {
    /// Works until nobody can ask any more; what is in the queue then is still carried out.
    pub(crate) fn run(mut self, queue: &Receiver<Box<Submission>>) {
        loop {
            let first = match queue.recv_timeout(IDLE) {
                Ok(first) => Some(first),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let mut batch: Vec<Submission> = first.into_iter().map(|first: Box<Submission>| *first).collect();
            while !batch.is_empty() && batch.len() < BATCH_MAX {
                match queue.try_recv() {
                    Ok(next) => batch.push(*next),
                    Err(TryRecvError::Empty | TryRecvError::Disconnected) => break,
                }
            }
            self.carry_out(batch);
            self.expire();
            if let Some(keeper) = &mut self.keeper {
                let published = self.published.load();
                keeper.keep(&published.state, published.size, &published.checkpoint);
            }
        }
    }

    /// Clears away what opens nothing any more: addresses whose time is over, answers nobody asks for again.
    fn expire(&mut self) {
        let now = self.clock.now();
        if now < self.expire_at {
            return;
        }
        self.expire_at = now.saturating_add(EXPIRE_EVERY).unwrap_or(Timestamp::MAX);
        if let Err(fault) = self.store.expire(now) {
            tracing::warn!(%fault, "old addresses and answers could not be cleared away");
        }
    }

    /// Decides a batch, commits it, publishes it, answers.
    pub(crate) fn carry_out(&mut self, submissions: Vec<Submission>) {
        let before = self.published.load_full();
        let now = self.clock.now();
        if submissions.is_empty() && before.state.next_due().is_none_or(|(due, _)| due > now) {
            return;
        }
        let filed_at = now.max(before.filed_at);
        let key = self.signer.vkey().to_string();
        let mut work = Work::new(before.state.clone(), before.size, filed_at, key, self.chance.clone());
        self.timers(&mut work, now);
        let mut answers = Vec::with_capacity(submissions.len());
        for submission in submissions {
            let Submission { request: Request { received_at, ask, idempotency }, answer } = submission;
            // A request cannot have been read after it is filed; a clock that was set back is not followed.
            let received_at = received_at.min(filed_at);
            answers.push((answer, work.carry_out(&self.store, received_at, ask, idempotency)));
        }
        let committed = self.commit(work, &before, filed_at);
        for (answer, outcome) in answers {
            // What was refused stays refused; what was decided counts only when it is written.
            answer(match (&committed, outcome) {
                (Err(failure), Ok(_)) => Err(failure.clone()),
                (_, outcome) => outcome,
            });
        }
        if committed.is_ok() {
            (self.committed)();
        }
    }

    /// What is due by itself: prepared drafts, comments that nobody confirmed.
    fn timers(&self, work: &mut Work, now: Timestamp) {
        for _ in 0..TIMERS_MAX {
            let Some((_, command)) = work.state.next_due().filter(|(due, _)| *due <= now) else { return };
            let ask = Ask::Plain { actor: Actor::Timer, command };
            if let Err(failure) = work.carry_out(&self.store, now, ask, None) {
                tracing::error!(%failure, "a timer was refused");
                return;
            }
        }
    }

    fn commit(&mut self, work: Work, before: &Published, filed_at: Timestamp) -> Result<(), Failure> {
        if work.batch.entries.is_empty() {
            return Ok(());
        }
        let size = before.size + work.batch.entries.len() as u64;
        match self.store.append(before.size, &work.batch, &self.signer) {
            Ok(checkpoint) => {
                let checkpoint = checkpoint.to_text().into();
                self.published.store(Arc::new(Published { state: work.state, size, checkpoint, filed_at }));
                Ok(())
            }
            // The state that was decided on is dropped with `work`; the published one stands.
            Err(fault) => Err(not_written(&fault)),
        }
    }
}

#[cfg(test)]
mod tests;
