//! The seat of an expert follows from who nominates them: each act says what it changes of that, and gets the seats.

use mandate::{ActsFor, EntityId, Mandate, OfficeId};

use crate::State;
use crate::event::{Event, SeatEnded, SeatGiven};
use crate::ids::PersonId;
use crate::nominations::{Expert, Nomination};
use crate::participants::Seat;

/// What is so of an expert after an act: whether they accepted, and the entities whose nominations of them count, in the
/// order of reception.
pub(super) struct After<'s> {
    state: &'s State,
    person: PersonId,
    accepted: bool,
    counting: Vec<&'s EntityId>,
}

/// Whether whoever has an office acts in person.
pub(super) fn in_person(mandate: &Mandate, office: &OfficeId) -> bool {
    mandate.office(office).is_some_and(|office| office.acts_for == ActsFor::Person)
}

/// Whether somebody accepted to be an expert.
pub(super) fn accepted(state: &State, person: PersonId) -> bool {
    state.nominations.expert(person).is_some_and(Expert::has_accepted)
}

impl<'s> After<'s> {
    /// As it is before the act.
    pub(super) fn of(state: &'s State, person: PersonId) -> Self {
        let counting = state.nominations.of_expert(person).filter(|one| one.counts());
        let counting = counting.map(|one| &one.entity).collect();
        Self { state, person, accepted: accepted(state, person), counting }
    }

    /// One more nomination counts.
    pub(super) fn with(mut self, entity: &'s EntityId) -> Self {
        self.counting.push(entity);
        self
    }

    /// A nomination does not count any more, where it did; an entity has one of a person that counts at most.
    pub(super) fn without(mut self, gone: &Nomination) -> Self {
        self.counting.retain(|entity| !gone.counts() || **entity != gone.entity);
        self
    }

    /// The expert accepts, or declines.
    pub(super) fn answered(self, accepted: bool) -> Self {
        Self { accepted, ..self }
    }

    /// The seats that change: they have one, of the first entity whose nomination counts, unless they have one of an
    /// entity whose nomination still does.
    pub(super) fn seats(self, mandate: &Mandate) -> Vec<Event> {
        let Self { state, person, accepted, counting } = self;
        let office = OfficeId::expert();
        if !in_person(mandate, &office) {
            return Vec::new();
        }
        let counting = if accepted { counting } else { Vec::new() };
        let has = |seat: &&Seat| seat.office == office;
        let held: Vec<&EntityId> =
            state.participants.seats(person).filter(has).filter_map(|seat| seat.entity.as_ref()).collect();
        let keeps = held.iter().any(|entity| counting.contains(entity));
        // A seat that came from elsewhere, as from the participants file, is left alone.
        let of_a_nomination =
            |entity: &EntityId| state.nominations.of_expert(person).any(|one| one.entity == *entity);
        let over = held.iter().filter(|entity| !counting.contains(entity) && of_a_nomination(entity));
        let ended = over.map(|entity| {
            let entity = Some((*entity).clone());
            Event::SeatEnded(SeatEnded { person, office: office.clone(), entity })
        });
        let given = counting.first().filter(|_| !keeps).map(|entity| {
            let entity = Some((*entity).clone());
            Event::SeatGiven(SeatGiven { person, office: office.clone(), entity })
        });
        ended.chain(given).collect()
    }
}
