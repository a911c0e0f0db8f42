//! Given, when, then: a forum whose facts are added one by one at instants that the test names.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test file uses its part")]

use std::sync::Arc;

use forum::command::{NewComment, Said};
use forum::event::{DraftText, Target, Unit};
use forum::{Actor, Command, CommentRef, Digest, Event, Fact, PersonId, Refusal, State, apply, decide};
use jiff::Timestamp;
use mandate::{EntityId, Mandate};
use text::{Number, ProvisionId};

pub const WTPF: &str = include_str!("../../../../forums/wtpf-21.toml");
pub const PARTICIPANTS: &str = include_str!("../../../../forums/wtpf-21.participants.toml");

/// A forum in a test.
#[derive(Clone)]
pub struct World {
    pub state: State,
    pub facts: Vec<Fact>,
}

/// An instant, written as people in Geneva or elsewhere write it.
pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub fn mandate(text: &str) -> Arc<Mandate> {
    Arc::new(Mandate::parse(text, Some(PARTICIPANTS)).expect("the files of the house"))
}

pub fn digest(seed: u8) -> Digest {
    Digest([seed; 32])
}

pub fn person(seed: u8) -> PersonId {
    PersonId::from_random([seed; PersonId::BYTES])
}

pub fn public(seed: u8) -> Actor {
    Actor::Public { person: person(seed) }
}

pub fn member(seed: u8, entity: &str) -> Actor {
    Actor::Member { person: person(seed), entity: EntityId::new(entity).expect("an entity") }
}

pub fn secretariat() -> Actor {
    Actor::Secretariat { person: person(200) }
}

pub fn unit(number: &str, id: &str, heading: bool) -> Unit {
    Unit {
        id: id.parse::<ProvisionId>().expect("an id"),
        number: Number::new(number).expect("a number"),
        heading,
    }
}

/// A draft with a heading and two paragraphs.
pub fn draft(number: u32) -> DraftText {
    DraftText {
        number,
        symbol: format!("WTPF-21/{number}-E"),
        language: "en".into(),
        document: digest(u8::try_from(number).expect("small")),
        lineage: None,
        units: vec![unit("3", "aaaaaa", true), unit("3.1", "bbbbbb", false), unit("3.2", "cccccc", false)],
        causes: Vec::new(),
    }
}

pub fn on(id: &str) -> Target {
    Target::Provision(id.parse().expect("an id"))
}

pub fn number(text: &str) -> Number {
    Number::new(text).expect("a number")
}

/// A reason of a hundred characters.
pub fn reason() -> Said {
    Said {
        sent: digest(99),
        language: "en".into(),
        wording_chars: None,
        wording_unchanged: false,
        reason_chars: Some(100),
    }
}

pub fn wording() -> Said {
    Said { wording_chars: Some(80), reason_chars: None, ..reason() }
}

/// A comment on paragraph 3.1.
pub fn comment(draft: u32) -> NewComment {
    NewComment {
        draft,
        target: on("bbbbbb"),
        said: reason(),
        input_of_meeting: false,
        jointly: Vec::new(),
        identified: false,
        form_opened_at: None,
    }
}

/// The reason of an answer, of a hundred characters.
pub fn because(seed: u8) -> forum::command::Reason {
    forum::command::Reason { text: digest(seed), chars: 100 }
}

/// An answer in place of whatever stands.
pub fn answer(comment: &str, disposition: forum::dispositions::Disposition) -> Command {
    Command::Answer {
        reference: reference(comment),
        disposition,
        reason: because(10),
        expected: None,
        second_reader: false,
    }
}

pub fn reference(text: &str) -> CommentRef {
    text.parse().expect("a reference")
}

impl World {
    /// Nothing has happened.
    pub fn empty() -> Self {
        Self { state: State::default(), facts: Vec::new() }
    }

    /// The forum is open since the day of the letter.
    pub fn open() -> Self {
        let mut world = Self::empty();
        let open = Command::Open {
            mandate: mandate(WTPF),
            file: digest(1),
            participants: Some(digest(2)),
            key: "k".into(),
        };
        world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
        world
    }

    /// The third draft is published on its day, as decided.
    pub fn with_third_draft() -> Self {
        let mut world = Self::open();
        world.given(
            "2020-04-01T09:00:00+02:00",
            &secretariat(),
            Command::Publish { text: draft(3), changed: Some(Vec::new()) },
        );
        world
    }

    /// Something happened before; it must have been possible.
    pub fn given(&mut self, instant: &str, actor: &Actor, command: Command) -> Vec<Event> {
        self.when(instant, actor, command).unwrap_or_else(|refusal| panic!("given, but refused: {refusal}"))
    }

    /// Somebody asks now.
    pub fn when(&mut self, instant: &str, actor: &Actor, command: Command) -> Result<Vec<Event>, Refusal> {
        self.at(at(instant), actor, command)
    }

    pub fn at(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        command: Command,
    ) -> Result<Vec<Event>, Refusal> {
        let file = match &command {
            Command::Open { mandate, .. } | Command::Adopt { mandate, .. } => Some(Arc::clone(mandate)),
            _ => None,
        };
        let events = decide(&self.state, received_at, actor, command)?;
        for event in &events {
            let fact = Fact {
                seq: self.facts.len() as u64,
                received_at,
                at: received_at,
                event: event.clone(),
                mandate: file.clone(),
            };
            apply(&mut self.state, &fact).expect("what was decided fits");
            self.facts.push(fact);
        }
        Ok(events)
    }
}
