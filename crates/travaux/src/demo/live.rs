//! The script of the demonstration: what happens when, through the same door as everything else.
//!
//! Nothing is remembered of what was lived: a step is done where the record shows that it was not done yet. So a forum
//! that was left goes on, and what a visitor did before the script came to it stands.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use forum::comments::{Sent, Status};
use forum::event::Target;
use forum::{Actor, Command, CommentRef, PersonId};
use jiff::Timestamp;
use locale::Lang;
use mandate::EntityId;
use miette::{IntoDiagnostic as _, WrapErr as _, miette};
use registry::{Answer, Ask, Clock, Comment, House, Sender, Who};
use text::{Document, Options};

use super::content::{self, DRAFTS, Seeded, instant};

/// A step of the script at its instant.
#[derive(Debug, Clone)]
enum Step {
    /// Publish the draft at this place.
    Draft(usize),
    /// Send a comment.
    Comment(Box<Seeded>),
}

/// The script, and the forum in which it is lived.
pub(super) struct Script {
    house: Arc<House>,
    clock: Clock,
    steps: Vec<(Timestamp, Step)>,
    /// Who speaks for each participant.
    delegates: HashMap<EntityId, PersonId>,
    /// One move of the clock at a time.
    moving: Mutex<()>,
}

impl Script {
    /// Reads the script for a forum that is open.
    pub(super) fn new(house: Arc<House>, clock: Clock) -> miette::Result<Self> {
        let drafts = DRAFTS.iter().enumerate().map(|(place, (at, _))| (instant(at), Step::Draft(place)));
        let mut steps: Vec<_> = drafts.collect();
        for seed in content::comments() {
            steps.push((seed.instant()?, Step::Comment(Box::new(seed))));
        }
        steps.sort_by_key(|(at, _)| *at);
        let published = house.published();
        let mut delegates = HashMap::new();
        for (person, seat) in published.state.participants.seated() {
            if let (Some(entity), "delegate" | "observer") = (&seat.entity, seat.office.as_str()) {
                delegates.entry(entity.clone()).or_insert(person);
            }
        }
        Ok(Self { house, clock, steps, delegates, moving: Mutex::new(()) })
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
        let _alone = self.moving.lock().unwrap_or_else(PoisonError::into_inner);
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
        Ok(())
    }

    fn is_done(&self, step: &Step) -> bool {
        let published = self.house.published();
        let newest = published.state.drafts.newest().map_or(0, |draft| draft.text.number as usize);
        match step {
            Step::Draft(place) => newest > *place,
            Step::Comment(seed) => published.state.comments.get(seed.reference).is_some(),
        }
    }

    fn carry_out(&self, step: &Step) -> miette::Result<()> {
        match step {
            Step::Draft(place) => self.publish(*place),
            Step::Comment(seed) => self.comment(seed),
        }
    }

    fn publish(&self, place: usize) -> miette::Result<()> {
        let options = Options { scope: format!("demo-{}", place + 1), lang_default: "en".to_owned() };
        let document = Document::from_markdown(DRAFTS[place].1, &options).into_diagnostic()?;
        self.house.publish(Actor::Operator, document, None).into_diagnostic()?;
        Ok(())
    }

    /// Sends a comment as its sender would, and confirms it where it was confirmed.
    fn comment(&self, seed: &Seeded) -> miette::Result<()> {
        let comment = Comment {
            draft: seed.reference.round,
            target: self.target(seed)?,
            sent: Sent {
                wording: seed.wording.clone(),
                reason: seed.reason.clone(),
                language: seed.language.clone(),
            },
            wording_unchanged: false,
            sender: self.sender(seed)?,
            form_opened_at: None,
            input_of_meeting: false,
            jointly: Vec::new(),
        };
        let Answer::Filed(filed) =
            self.house.ask_and_wait(Ask::Comment(Box::new(comment))).into_diagnostic()?
        else {
            unreachable!("BUG: a comment is filed");
        };
        if filed.state == Status::Received && seed.confirmed {
            let published = self.house.published();
            let person = published.state.comments.get(filed.reference).expect("BUG: it was filed").person;
            let command = Command::Confirm { reference: filed.reference };
            let actor = Actor::Public { person };
            self.house.ask_and_wait(Ask::Plain { actor, command }).into_diagnostic()?;
        }
        Ok(())
    }

    fn target(&self, seed: &Seeded) -> miette::Result<Target> {
        if seed.on == "draft" {
            return Ok(Target::Draft);
        }
        if let Ok(about) = seed.on.parse::<CommentRef>() {
            return Ok(Target::Comment(about));
        }
        let published = self.house.published();
        let number = seed.on.parse().into_diagnostic()?;
        let draft = published.state.drafts.get(seed.reference.round);
        let unit = draft.and_then(|draft| draft.unit(&number));
        Ok(Target::Provision(unit.ok_or_else(|| miette!("there is no paragraph {}", seed.on))?.id))
    }

    /// Nobody is written to: the senders are invented.
    fn sender(&self, seed: &Seeded) -> miette::Result<Sender> {
        match (&seed.from, &seed.public) {
            (Some(entity), None) => {
                let person = self.delegates.get(entity);
                let person = *person.ok_or_else(|| miette!("nobody speaks for {entity}"))?;
                let actor = Actor::Member { person, entity: entity.clone() };
                Ok(Sender::SignedIn { actor, language: None })
            }
            (None, Some(public)) => Ok(Sender::Public(Who {
                name: public.name.clone(),
                affiliation: public.affiliation.clone(),
                email: String::new(),
                language: seed.language.parse::<Lang>().unwrap_or_default(),
            })),
            _ => Err(miette!("a comment has a participant or a person as its sender")),
        }
    }
}
