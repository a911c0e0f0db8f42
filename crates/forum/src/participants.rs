//! The room of participants: who is gone. The participants themselves stand in the file beside the forum file.

use imbl::HashMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::State;
use crate::actor::Actor;
use crate::event::{Event, PersonErased};
use crate::fact::Fact;
use crate::ids::PersonId;
use crate::refusal::{Conflict, Invalid, Refusal};

/// Characters of the ground of an erasure.
pub const GROUND_CHARS_MAX: usize = 2_000;

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    erased: HashMap<PersonId, Erased>,
}

/// When and why a person's data was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// When the fact was filed.
    pub at: Timestamp,
    /// On what ground; public.
    pub ground: String,
}

impl Room {
    /// Whether a person's data was erased.
    pub fn is_erased(&self, person: PersonId) -> bool {
        self.erased.contains_key(&person)
    }

    /// When and why a person's data was erased; none for those who are here.
    pub fn erasure(&self, person: PersonId) -> Option<&Erased> {
        self.erased.get(&person)
    }
}

/// Erases a person: their row, and the words they sent on their own behalf, which may name them. What they sent for
/// a delegation is the delegation's and stays.
pub(crate) fn erase(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    person: PersonId,
    ground: String,
) -> Result<Vec<Event>, Refusal> {
    if !actor.serves_the_forum() {
        return Err(Refusal::NotTheOffice {
            basis: state.mandate_at(received_at)?.secretariat_source().clone(),
        });
    }
    if ground.trim().is_empty() || ground.chars().count() > GROUND_CHARS_MAX {
        return Err(Invalid::GroundNeeded.into());
    }
    if state.participants.is_erased(person) {
        return Err(Conflict::AlreadyErased.into());
    }
    let contents = state.comments.words_of(person);
    Ok(vec![Event::PersonErased(PersonErased { person, ground, contents })])
}

pub(crate) fn erased(state: &mut State, fact: &Fact, event: &PersonErased) {
    let erased = Erased { at: fact.at, ground: event.ground.clone() };
    state.participants.erased.insert(event.person, erased);
}
