//! What everyone's figures are counted from: the list as it stood when enough people of it had changed (E22).
//!
//! Whoever reads a table before and after one nomination learns from the difference what each table leaves out by
//! itself: the gender of the one person who came (disclosure by differencing; Hundepool and others, Statistical
//! Disclosure Control, 2012, chapter 5). So everyone sees the list as it was when [`super::Balance::min`] people had come,
//! gone or been nominated anew since it was shown before: two pictures differ by as many people. Whoever knows all of
//! them but one knows the one, as with the groups themselves.

use imbl::{HashMap, OrdSet};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Listed, Room};
use crate::ids::{NominationRef, PersonId};

/// The list as everyone's figures show it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Picture {
    /// Each of the list, with the nominations that counted.
    people: HashMap<PersonId, Vec<NominationRef>>,
    /// When it was taken; `None` before the first.
    taken_at: Option<Timestamp>,
    /// Whose place on the list is another now.
    differ: OrdSet<PersonId>,
}

impl Room {
    /// Something happened to a person that the balance may show.
    pub(super) fn look_again(&mut self, person: PersonId, at: Timestamp, min: u32) {
        let now = self.place_of(person);
        if now.as_ref() == self.picture.people.get(&person) {
            self.picture.differ.remove(&person);
        } else {
            self.picture.differ.insert(person);
        }
        if super::balance::number(self.picture.differ.len()) < min {
            return;
        }
        for person in std::mem::take(&mut self.picture.differ) {
            match self.place_of(person) {
                Some(references) => self.picture.people.insert(person, references),
                None => self.picture.people.remove(&person),
            };
        }
        self.picture.taken_at = Some(at);
    }

    /// The nominations under which somebody is counted; `None` for whoever is not.
    fn place_of(&self, person: PersonId) -> Option<Vec<NominationRef>> {
        let expert = self.expert(person).filter(|expert| !expert.has_declined());
        let counting = self.of_expert(expert.map(|_| person)?).filter(|one| one.counts());
        let references: Vec<_> = counting.map(|one| one.reference).collect();
        (!references.is_empty()).then_some(references)
    }

    /// Those whom everyone's figures count: the list as it stood when the picture was taken. While nobody is on it, those
    /// who are on the list now, fewer than a group: of them is shown that they are few.
    pub fn nominees_for_everyone(&self) -> Vec<Listed<'_>> {
        if self.picture.people.is_empty() {
            return self.nominees().collect();
        }
        let listed = |(person, references): (&PersonId, &Vec<NominationRef>)| Listed {
            person: *person,
            nominations: references.iter().filter_map(|reference| self.get(*reference)).collect(),
        };
        self.picture.people.iter().map(listed).collect()
    }

    /// When that picture was taken; `None` while nobody is on it.
    pub fn pictured_at(&self) -> Option<Timestamp> {
        self.picture.taken_at.filter(|_| !self.picture.people.is_empty())
    }
}
