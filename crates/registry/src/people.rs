//! The people of the participants file become those who have an office.

use forum::Actor;
use forum::participants::Seat;
use mandate::Person;

use crate::ask::{Ask, Failure, Who};
use crate::house::House;

impl House {
    /// Gives people their offices; who has one already keeps it.
    pub fn seat(&self, actor: Actor, people: Vec<Person>) -> Result<(), Failure> {
        for person in people {
            let who = Who {
                name: person.name,
                affiliation: None,
                email: person.email,
                language: person.language.parse().unwrap_or_default(),
            };
            let seat = Seat { office: person.office, entity: person.entity };
            self.ask_and_wait(Ask::Seat { actor: actor.clone(), who, seat })?;
        }
        Ok(())
    }
}
