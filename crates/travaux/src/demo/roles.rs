//! The roles of the demonstration, each with an address of its own, so that several live side by side in one browser.

use forum::PersonId;
use forum::participants::Seat;
use jiff::Timestamp;
use miette::miette;
use registry::{House, Length, Token};
use web::demonstration::{Demonstration, NotMoved, Role};

use super::content::PARTICIPANTS;
use super::experts::NOMINATIONS;
use super::live::Script;

/// The offices that the demonstration can be looked at from, as their addresses name them.
const OFFICES: [&str; 6] = ["secretariat", "chair", "focal-point", "delegate", "expert", "observer"];

/// Somebody in an office.
struct Seated {
    office: &'static str,
    person: PersonId,
    seat: Seat,
    name: String,
    /// Drawn at each start: only who sees it can enter.
    link: Token,
}

/// The roles.
pub(super) struct Roles(Vec<Seated>);

impl Roles {
    /// One person for each office; the delegate and the focal point speak for the same participant.
    pub(super) fn of(script: &Script) -> miette::Result<Self> {
        let house = script.house();
        let published = house.published();
        let participants = &published.state.participants;
        let mut seated: Vec<_> = participants.seated().collect();
        // By participant and name, so that every start shows the same people.
        seated.sort_by_cached_key(|(person, seat)| {
            let elsewhere = seat.entity.as_ref().map(|entity| entity.as_str() != "valmora");
            (elsewhere, seat.entity.clone(), name(house, *person))
        });
        let role = |office: &'static str| {
            let found = seated.iter().find(|(_, seat)| seat.office.as_str() == office);
            let (person, seat) = found.ok_or_else(|| miette!("nobody has the office `{office}`"))?;
            let name = name(house, *person);
            let link = Token::draw(house.now());
            Ok(Seated { office, person: *person, seat: (*seat).clone(), name, link })
        };
        OFFICES.into_iter().map(role).collect::<miette::Result<_>>().map(Self)
    }
}

fn name(house: &House, person: PersonId) -> String {
    let known = house.person(person).ok().flatten();
    known.map(|known| known.name).unwrap_or_default()
}

/// Whether an address stands in the files of the demonstration.
fn is_of_the_files(email: &str) -> bool {
    let quoted = format!("\"{email}\"");
    [PARTICIPANTS, NOMINATIONS].iter().any(|file| file.contains(&quoted))
}

/// The demonstration as the server shows it.
pub(super) struct Served {
    pub(super) script: Script,
    pub(super) roles: Roles,
}

impl Demonstration for Served {
    fn forum(&self) -> String {
        self.script.house().id().to_string()
    }

    fn roles(&self) -> Vec<Role> {
        let role = |seated: &Seated| Role {
            office: seated.office.to_owned(),
            seat: seated.seat.clone(),
            name: seated.name.clone(),
            link: seated.link.to_string(),
        };
        self.roles.0.iter().map(role).collect()
    }

    fn is_invented(&self, person: PersonId) -> bool {
        let is_role = self.roles.0.iter().any(|seated| seated.person == person);
        // A visitor may type any address, one under `.example` too: those of the files alone are nobody's.
        let is_invented = || {
            let contact = self.script.house().contact(person).ok().flatten();
            contact.is_some_and(|contact| is_of_the_files(&contact.email))
        };
        !is_role && is_invented()
    }

    fn enter(&self, link: &str) -> Option<Token> {
        let seated = self.roles.0.iter().find(|seated| seated.link.as_str() == link)?;
        let house = self.script.house();
        house.open_session(seated.person, Some(seated.seat.clone()), "", Length::Demonstration).ok()
    }

    fn move_to(&self, to: Timestamp) -> Result<Timestamp, NotMoved> {
        let to = registry::clock::livable(to).map_err(|_| NotMoved::Beyond)?;
        if to < self.script.now() {
            return Err(NotMoved::Back);
        }
        self.script.live_until(to).map_err(|fault| {
            tracing::error!(%fault, "the script of the demonstration does not go on");
            NotMoved::Fault
        })?;
        Ok(self.script.now())
    }
}
