//! Who takes part in a simulation: the participants of the file where it has any, and people who do not exist.

use std::collections::BTreeMap;

use forum::Actor;
use mandate::{ActionId, ActsFor, CategoryId, Duty, EntityId, Mandate, OfficeId};
use registry::House;
use serde::Serialize;

use super::dice::Dice;
use super::words;

/// Participants that are invented for each category, where the participants file names none.
const IN_EACH_CATEGORY: usize = 2;
/// People of the secretariat: one who writes an answer, one who reads it, and one more.
const SECRETARIAT: usize = 3;
/// Categories that stand for one real delegation: nobody is invented into whose place (`forums/wtpf-21.toml`).
const OF_A_REAL_DELEGATION: [&str; 1] = ["resolution-99"];

#[derive(Serialize)]
struct Participant {
    id: String,
    category: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    language: &'static str,
    name: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct Person {
    name: String,
    email: String,
    language: &'static str,
    office: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    entity: Option<String>,
}

#[derive(Serialize)]
struct Participants {
    participant: Vec<Participant>,
}

#[derive(Serialize)]
struct People {
    person: Vec<Person>,
}

/// Participants for a forum file without any, as a participants file.
pub(super) fn participants(mandate: &Mandate, dice: &Dice) -> String {
    let mut participant = Vec::new();
    for category in &mandate.categories {
        let is_public = category.id == CategoryId::public();
        if is_public || OF_A_REAL_DELEGATION.contains(&category.id.as_str()) {
            continue;
        }
        for _ in 0..IN_EACH_CATEGORY {
            let number = participant.len() + 1;
            let regions = &mandate.regions;
            participant.push(Participant {
                id: format!("simulated-{number}"),
                category: category.id.to_string(),
                region: (!regions.is_empty()).then(|| dice.pick(regions).id.to_string()),
                language: words::language_of_the_forum(dice),
                name: BTreeMap::from([
                    ("ar", format!("مشارك مختلق {number}")),
                    ("zh", format!("虚构参与者{number}")),
                    ("en", format!("Invented participant {number}")),
                    ("fr", format!("Participant fictif {number}")),
                    ("ru", format!("Вымышленный участник {number}")),
                    ("es", format!("Participante inventado {number}")),
                ]),
            });
        }
    }
    toml::to_string(&Participants { participant }).expect("BUG: participants are TOML")
}

/// People for every office of the forum and for every participant, as tables of a participants file.
pub(super) fn people(mandate: &Mandate, dice: &Dice) -> String {
    let mut person = Vec::new();
    let mut seat = |office: &OfficeId, entity: Option<&EntityId>| {
        let number = person.len() + 1;
        person.push(Person {
            name: words::name(dice),
            email: format!("person-{number}@simulation.example"),
            language: words::language_of_the_forum(dice),
            office: office.to_string(),
            entity: entity.map(EntityId::to_string),
        });
    };
    for _ in 0..SECRETARIAT {
        seat(&OfficeId::secretariat(), None);
    }
    let of_the_forum =
        |office: &&mandate::Office| office.acts_for == ActsFor::Forum && office.id != OfficeId::secretariat();
    for office in mandate.offices.iter().filter(of_the_forum) {
        seat(&office.id, None);
    }
    for participant in &mandate.participants {
        for office in speaking(mandate, &participant.category) {
            seat(office, Some(&participant.id));
        }
    }
    toml::to_string(&People { person }).expect("BUG: people are TOML")
}

/// The offices that speak for a participant of a category: the one named as the category is, or the delegate's, or the
/// first that acts for entities; and the focal point where there is one.
fn speaking<'m>(mandate: &'m Mandate, category: &CategoryId) -> Vec<&'m OfficeId> {
    let offices = mandate.offices.iter().filter(|office| office.acts_for == ActsFor::Entity);
    let offices: Vec<_> = offices.map(|office| &office.id).collect();
    let named = |name: &str| offices.iter().find(|office| office.as_str() == name).copied();
    let other = || offices.iter().find(|office| ***office != OfficeId::focal_point()).copied();
    let speaks = named(category.as_str()).or_else(|| named("delegate")).or_else(other);
    named(OfficeId::focal_point().as_str()).into_iter().chain(speaks).collect()
}

/// Somebody who speaks for a participant.
#[derive(Debug, Clone)]
pub(super) struct Speaker {
    /// As the core knows them.
    pub(super) actor: Actor,
    /// For whom they speak.
    pub(super) entity: EntityId,
    /// Its category.
    pub(super) category: CategoryId,
}

/// Everybody with a seat, as the core knows them.
pub(super) struct Cast {
    /// The secretariat.
    pub(super) secretariat: Vec<Actor>,
    /// Who has another office of the forum.
    offices: BTreeMap<OfficeId, Actor>,
    /// One for each participant, in the order of the participants file.
    pub(super) speakers: Vec<Speaker>,
    /// Those of them whose category may comment.
    pub(super) commenting: Vec<Speaker>,
    /// Those whose category may nominate experts.
    pub(super) nominating: Vec<Speaker>,
    /// How many people have a seat.
    pub(super) people: usize,
}

impl Cast {
    /// Reads who has a seat, in an order that does not depend on the machine.
    pub(super) fn of(house: &House, mandate: &Mandate) -> Self {
        let published = house.published();
        let mut seated: Vec<_> = published.state.participants.seated().collect();
        seated.sort_by(|(a, one), (b, other)| {
            (&one.entity, &one.office, a).cmp(&(&other.entity, &other.office, b))
        });
        let mut cast = Self {
            secretariat: Vec::new(),
            offices: BTreeMap::new(),
            speakers: Vec::new(),
            commenting: Vec::new(),
            nominating: Vec::new(),
            people: seated.len(),
        };
        let mut speakers = BTreeMap::new();
        for (person, seat) in seated {
            match seat.actor(mandate, person) {
                Some(actor @ Actor::Secretariat { .. }) => cast.secretariat.push(actor),
                // The first by the name of the office speaks: a delegate before a focal point.
                Some(Actor::Member { person, entity }) => {
                    speakers.entry(entity.clone()).or_insert(Actor::Member { person, entity });
                }
                Some(actor) => drop(cast.offices.insert(seat.office.clone(), actor)),
                None => {}
            }
        }
        let speaker = |participant: &mandate::Participant| {
            let actor = speakers.remove(&participant.id)?;
            Some(Speaker { actor, entity: participant.id.clone(), category: participant.category.clone() })
        };
        cast.speakers = mandate.participants.iter().filter_map(speaker).collect();
        let may = |action: &ActionId| {
            let may = |speaker: &&Speaker| {
                let cell = mandate.participation.cell(&speaker.category, action);
                cell.is_some_and(mandate::Cell::permits)
            };
            cast.speakers.iter().filter(may).cloned().collect()
        };
        (cast.commenting, cast.nominating) = (may(&ActionId::comment()), may(&ActionId::nominate()));
        cast
    }

    /// Somebody with a duty: of the secretariat where it has it, else of the office that has it.
    pub(super) fn with(&self, mandate: &Mandate, duty: Duty) -> Actor {
        let secretariat =
            self.secretariat.first().filter(|_| mandate.has_duty(&OfficeId::secretariat(), duty));
        let office =
            || self.offices.iter().find(|(office, _)| mandate.has_duty(office, duty)).map(|(_, who)| who);
        secretariat.or_else(office).cloned().unwrap_or(Actor::Operator)
    }

    /// Another person than this one with the same duty, for a second reading.
    pub(super) fn another_with(&self, mandate: &Mandate, duty: Duty, than: Option<&Actor>) -> Actor {
        let mut others = self.secretariat.iter().filter(|actor| Some(*actor) != than);
        let other = others.next().filter(|_| mandate.has_duty(&OfficeId::secretariat(), duty));
        other.cloned().unwrap_or(Actor::Operator)
    }

    /// Anybody of the secretariat where it has a duty, else whoever has it.
    pub(super) fn any_with(&self, mandate: &Mandate, duty: Duty, dice: &Dice) -> Actor {
        let has = mandate.has_duty(&OfficeId::secretariat(), duty) && !self.secretariat.is_empty();
        if has { dice.pick(&self.secretariat).clone() } else { self.with(mandate, duty) }
    }
}
