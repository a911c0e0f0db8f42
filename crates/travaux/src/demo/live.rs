//! The script of the demonstration: what happens when, through the same door as everything else.
//!
//! Nothing is remembered of what was lived: a step is done where the record shows that it was not done yet. So a forum
//! that was left goes on, and what a visitor did before the script came to it stands.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use forum::comments::{Comment as Kept, Sent, Status};
use forum::event::Target;
use forum::{Actor, Command, CommentRef, PersonId};
use jiff::Timestamp;
use locale::Lang;
use mandate::EntityId;
use miette::{IntoDiagnostic as _, WrapErr as _, miette};
use registry::ask::NewAnswer;
use registry::{Answer, Ask, Clock, Comment, Failure, House, Sender, Who};

use super::content::{self, Seeded};
use super::drafting;
use super::experts;
use super::timing::{self, Step};

/// The script, and the forum in which it is lived.
pub(super) struct Script {
    house: Arc<House>,
    clock: Clock,
    steps: Vec<(Timestamp, Step)>,
    /// Who speaks for each participant.
    delegates: HashMap<EntityId, PersonId>,
    secretariat: PersonId,
    /// The numbers that the comments of the script have here: a visitor's comment between them moves them on.
    filed: Mutex<HashMap<CommentRef, CommentRef>>,
    /// One move of the clock at a time.
    moving: Mutex<()>,
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Script {
    /// Reads the script for a forum that is open.
    pub(super) fn new(house: Arc<House>, clock: Clock) -> miette::Result<Self> {
        let published = house.published();
        let (mut delegates, mut secretariat) = (HashMap::new(), None);
        let mut seated: Vec<_> = published.state.participants.seated().collect();
        seated.sort_by_key(|(person, seat)| (seat.office.clone(), *person));
        for (person, seat) in seated {
            match (&seat.entity, seat.office.as_str()) {
                (Some(entity), "delegate" | "observer") => {
                    delegates.entry(entity.clone()).or_insert(person);
                }
                (None, "secretariat") => secretariat = secretariat.or(Some(person)),
                _ => {}
            }
        }
        let secretariat = secretariat.ok_or_else(|| miette!("nobody is the secretariat"))?;
        let filed = Mutex::new(found(&house)?);
        let steps = timing::steps()?;
        Ok(Self { house, clock, steps, delegates, secretariat, filed, moving: Mutex::new(()) })
    }

    /// The forum.
    pub(super) fn house(&self) -> &Arc<House> {
        &self.house
    }

    /// When the last thing happened in it after its opening; none where it was never lived.
    pub(super) fn lived_until(&self) -> miette::Result<Option<Timestamp>> {
        let is_new = self.house.published().state.drafts.newest().is_none();
        if is_new { Ok(None) } else { crate::clock::lived_until(&self.house) }
    }

    /// What time it is in the demonstration.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Lives everything up to an instant and leaves the clock there.
    pub(super) fn live_until(&self, to: Timestamp) -> miette::Result<()> {
        let _alone = locked(&self.moving);
        let begun = crate::clock::lived_until(&self.house)?.unwrap_or(Timestamp::MIN);
        for (at, step) in self.steps.iter().filter(|(at, _)| *at <= to) {
            if self.is_done(step) {
                continue;
            }
            // What should have happened while somebody else moved the clock happens at once.
            self.clock.move_to((*at).max(begun));
            self.carry_out(step).wrap_err_with(|| format!("the step of {at}"))?;
        }
        self.clock.move_to(to);
        // What became due by that has happened when the clock says so.
        self.house.ask_and_wait(Ask::WhatIsDue).into_diagnostic()?;
        Ok(())
    }

    /// The number that a comment of the script has here.
    pub(super) fn here(&self, reference: CommentRef) -> Option<CommentRef> {
        locked(&self.filed).get(&reference).copied()
    }

    fn is_done(&self, step: &Step) -> bool {
        let published = self.house.published();
        let state = &published.state;
        let newest = state.drafts.newest().map_or(0, |draft| draft.text.number as usize);
        match step {
            Step::Letter => state.letters.sent().next().is_some(),
            Step::Write(place) => newest > *place || !state.editor.is_empty(),
            Step::Draft(place) => newest > *place,
            Step::Comment(seed) => self.here(seed.reference).is_some(),
            Step::Answer(seed) => self.here(seed.reference).is_none_or(|reference| {
                let is_open = state.comments.get(reference).is_some_and(Kept::is_public);
                let answers = &state.dispositions;
                !is_open || answers.draft(reference).is_some() || answers.answer(reference).is_some()
            }),
            Step::PublishAnswers(round) => state.dispositions.published_at(*round).is_some(),
            Step::Experts(step) => experts::is_done(self, step),
        }
    }

    fn carry_out(&self, step: &Step) -> miette::Result<()> {
        match step {
            Step::Letter => self.unless_refused(Ask::SendLetter { actor: self.secretariat() }),
            Step::Write(place) => drafting::write(self, *place),
            Step::Draft(place) => drafting::publish(self, *place),
            Step::Comment(seed) => self.comment(seed),
            Step::Answer(seed) => self.answer(seed),
            Step::PublishAnswers(round) => {
                let actor = self.secretariat();
                self.unless_refused(Ask::PublishAnswers { actor, round: *round })
            }
            Step::Experts(step) => experts::carry_out(self, step),
        }
    }

    /// The secretariat of the demonstration.
    pub(super) fn secretariat(&self) -> Actor {
        Actor::Secretariat { person: self.secretariat }
    }

    /// Asks for something that a visitor may have made impossible: a comment of theirs that nobody answered, a paragraph
    /// that they deleted. The script goes on without it.
    pub(super) fn unless_refused(&self, ask: Ask) -> miette::Result<()> {
        match self.house.ask_and_wait(ask) {
            Ok(_) => Ok(()),
            Err(Failure::Refused(refusal)) => {
                tracing::info!(%refusal, "a step of the demonstration is left out");
                Ok(())
            }
            Err(fault) => Err(fault).into_diagnostic(),
        }
    }

    /// Sends a comment as its sender would, and confirms it where it was confirmed.
    fn comment(&self, seed: &Seeded) -> miette::Result<()> {
        let Some(target) = self.target(seed)? else { return Ok(()) };
        let comment = Comment {
            draft: seed.reference.round,
            target,
            sent: seed.sent(),
            wording_unchanged: false,
            sender: self.sender(seed)?,
            form_opened_at: None,
            input_of_meeting: false,
            jointly: seed.jointly.clone(),
        };
        let Answer::Filed(filed) =
            self.house.ask_and_wait(Ask::Comment(Box::new(comment))).into_diagnostic()?
        else {
            unreachable!("BUG: a comment is filed");
        };
        let reference = filed.reference;
        locked(&self.filed).insert(seed.reference, reference);
        if filed.state == Status::Received && seed.confirmed {
            let published = self.house.published();
            let person = published.state.comments.get(reference).expect("BUG: it was filed").person;
            self.act(Actor::Public { person }, Command::Confirm { reference })?;
        }
        for entity in &seed.jointly {
            self.act(self.delegate(entity)?, Command::Join { reference })?;
        }
        for entity in &seed.supported_by {
            self.act(self.delegate(entity)?, Command::Support { reference })?;
        }
        Ok(())
    }

    fn act(&self, actor: Actor, command: Command) -> miette::Result<()> {
        self.house.ask_and_wait(Ask::Plain { actor, command }).into_diagnostic().map(drop)
    }

    /// What a comment is about; none where a visitor left it out of the draft.
    fn target(&self, seed: &Seeded) -> miette::Result<Option<Target>> {
        if seed.on == "draft" {
            return Ok(Some(Target::Draft));
        }
        if let Ok(about) = seed.on.parse::<CommentRef>() {
            return Ok(self.here(about).map(Target::Comment));
        }
        let published = self.house.published();
        let number = seed.on.parse().into_diagnostic()?;
        let draft = published.state.drafts.get(seed.reference.round);
        let unit = draft.and_then(|draft| draft.unit(&number));
        Ok(unit.map(|unit| Target::Provision(unit.id)))
    }

    /// Who speaks for a participant.
    pub(super) fn delegate(&self, entity: &EntityId) -> miette::Result<Actor> {
        let person = self.delegates.get(entity).ok_or_else(|| miette!("nobody speaks for {entity}"))?;
        Ok(Actor::Member { person: *person, entity: entity.clone() })
    }

    /// Nobody is written to: the senders are invented.
    fn sender(&self, seed: &Seeded) -> miette::Result<Sender> {
        match (&seed.from, &seed.public) {
            (Some(entity), None) => Ok(Sender::SignedIn { actor: self.delegate(entity)?, language: None }),
            (None, Some(public)) => Ok(Sender::Public(Who {
                name: public.name.clone(),
                affiliation: public.affiliation.clone(),
                email: String::new(),
                language: seed.language.parse::<Lang>().unwrap_or_default(),
            })),
            _ => Err(miette!("a comment has a participant or a person as its sender")),
        }
    }

    fn answer(&self, seed: &Seeded) -> miette::Result<()> {
        let (Some(disposition), Some(answer)) = (seed.disposition, &seed.answer) else { return Ok(()) };
        let Some(reference) = self.here(seed.reference) else { return Ok(()) };
        let answer = NewAnswer {
            references: vec![(reference, None)],
            disposition,
            reason: self.with_numbers_here(answer),
            second_reader: false,
        };
        self.unless_refused(Ask::Answer { actor: self.secretariat(), answer: Box::new(answer) })
    }

    /// A text with the numbers that the comments it names have here.
    pub(super) fn with_numbers_here(&self, text: &str) -> String {
        let words = text.split(' ').map(|word| {
            let end = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
            match end.parse::<CommentRef>().ok().and_then(|reference| self.here(reference)) {
                Some(here) => word.replace(end, &here.to_string()),
                None => word.to_owned(),
            }
        });
        words.collect::<Vec<_>>().join(" ")
    }
}

/// The comments of the script that the record has already, known by their words.
fn found(house: &House) -> miette::Result<HashMap<CommentRef, CommentRef>> {
    let published = house.published();
    let comments = &published.state.comments;
    let mut known: HashMap<(u32, Sent), VecDeque<CommentRef>> = HashMap::new();
    for round in comments.rounds() {
        for (reference, comment) in comments.received(round, 0).filter(|(_, comment)| !comment.erased) {
            // The words as they were first sent, whatever they were corrected to.
            let first = comments.revisions(reference).next().map_or(comment.sent, |first| first.sent);
            if let Ok(sent) = house.sent(first) {
                known.entry((round, sent)).or_default().push_back(reference);
            }
        }
    }
    let mut filed = HashMap::new();
    for seed in content::comments() {
        let found = known.get_mut(&(seed.reference.round, seed.sent())).and_then(VecDeque::pop_front);
        filed.extend(found.map(|reference| (seed.reference, reference)));
    }
    Ok(filed)
}

impl Seeded {
    fn sent(&self) -> Sent {
        Sent { wording: self.wording.clone(), reason: self.reason.clone(), language: self.language.clone() }
    }
}
