//! Who is signed in, on which device, and as whom they act.

use forum::participants::Seat;
use forum::{Actor, PersonId};
use jiff::{SignedDuration, Timestamp};
use mandate::{EntityId, Mandate};
use record::{Desk as _, DeskChange, Hash, PURPOSE_SIGN_IN, SavedForm, Session, Sqlite, StoreError};

use crate::clock::LATEST;
use crate::house::House;
use crate::token::Token;

/// A session ends when it was not used for so long.
pub const IDLE_MAX: SignedDuration = SignedDuration::from_hours(12);
/// A session ends after so long whatever happens.
pub const SESSION_MAX: SignedDuration = SignedDuration::from_hours(24 * 30);
/// That a session was used is noted once within so much time.
const NOTED_WITHIN: SignedDuration = SignedDuration::from_mins(5);
/// How long the address of a receipt that was drawn for somebody who is signed in leads somewhere.
const RECEIPT_DRAWN_KEPT: SignedDuration = SignedDuration::from_hours(24);
/// How long a form is kept for somebody who has to sign in again.
pub const FORM_KEPT: SignedDuration = SignedDuration::from_hours(24);
/// Forms kept at once in a forum; beyond this the oldest go.
pub const FORMS_MAX: u64 = 2_000;
/// Characters of what a device says of itself.
const DEVICE_CHARS_MAX: usize = 200;

/// How long a session lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// [`IDLE_MAX`] and [`SESSION_MAX`].
    Usual,
    /// As long as the demonstration, whose clock is moved by months.
    Demonstration,
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The session; stays the same when its secret is drawn anew.
    pub id: String,
    /// Who.
    pub person: PersonId,
    /// Their name; empty for one who has not told it.
    pub name: String,
    /// Their address.
    pub email: String,
    /// In which language they are written to, as a tag.
    pub language: String,
    /// Their offices, in the order in which they were given.
    pub seats: Vec<Seat>,
    /// The entities for which they speak.
    pub speaks_for: Vec<EntityId>,
    /// The seat from which they act; none as themselves.
    pub acting: Option<Seat>,
    /// Who acts.
    pub actor: Actor,
}

/// A session as its person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name for its person.
    pub id: String,
    /// What the device says of itself.
    pub device: String,
    /// When it began.
    pub begun: Timestamp,
    /// When it was last used.
    pub seen: Timestamp,
}

/// It was not done.
#[derive(Debug, thiserror::Error)]
pub enum SessionFault {
    /// The text is no mail address.
    #[error("this is not a mail address")]
    Address,
    /// The session has ended, or the person does not have the seat.
    #[error("there is no such session or office")]
    Nobody,
    /// The desk does not answer.
    #[error("the desk does not answer")]
    Store(#[from] StoreError),
}

fn acting(text: &str) -> Option<Seat> {
    serde_json::from_str(text).ok()
}

fn written(seat: Option<&Seat>) -> String {
    seat.map_or_else(String::new, |seat| serde_json::to_string(seat).expect("BUG: a seat is JSON"))
}

fn later(instant: Timestamp, by: SignedDuration) -> Timestamp {
    instant.saturating_add(by).unwrap_or(Timestamp::MAX)
}

impl House {
    /// Opens a session; returns its secret. Whoever has one office begins in it.
    pub fn open_session(
        &self,
        person: PersonId,
        from: Option<Seat>,
        device: &str,
        length: Length,
    ) -> Result<Token, SessionFault> {
        let now = self.now();
        let secret = Token::draw(now);
        let published = self.published();
        let mut seats = published.state.participants.seats(person);
        let only = match (seats.next(), seats.next()) {
            (Some(seat), None) => Some(seat.clone()),
            _ => None,
        };
        let session = Session {
            id: Token::draw(now).as_str().to_owned(),
            hash: Hash(secret.hash()),
            person: person.to_string(),
            acting: written(from.or(only).as_ref()),
            device: device.chars().filter(|c| !c.is_control()).take(DEVICE_CHARS_MAX).collect(),
            begun: now,
            seen: now,
            expires: if length == Length::Usual { later(now, IDLE_MAX) } else { LATEST },
        };
        self.desk(|desk| {
            if let Some(mut known) = desk.person(&session.person)?
                && known.purpose == PURPOSE_SIGN_IN
            {
                known.keep_until = later(now, SESSION_MAX);
                desk.change(&[DeskChange::PutPerson(known)])?;
            }
            desk.put_session(&session)
        })?;
        Ok(secret)
    }

    /// Who is signed in with a secret; none where the session has ended. An office that was ended meanwhile is no
    /// longer acted from.
    pub fn signed_in(&self, secret: &Token) -> Result<Option<SignedIn>, SessionFault> {
        let now = self.now();
        let Some(session) = self.read_desk(|desk| desk.session(&Hash(secret.hash()), now))? else {
            return Ok(None);
        };
        let Some(known) = self.read_desk(|desk| desk.person(&session.person))? else { return Ok(None) };
        if now.duration_since(session.seen) > NOTED_WITHIN {
            let latest = later(session.begun, SESSION_MAX);
            let expires = if session.expires == LATEST { LATEST } else { later(now, IDLE_MAX).min(latest) };
            let used = Session { seen: now, expires, ..session.clone() };
            self.desk(|desk| desk.put_session(&used))?;
        }
        let person: PersonId = session.person.parse().expect("BUG: the desk keeps ids of persons");
        let published = self.published();
        let Some(mandate) = published.state.mandate() else { return Ok(None) };
        let seats: Vec<Seat> = published.state.participants.seats(person).cloned().collect();
        let speaks_for = |seat: &Seat| match seat.actor(mandate, person) {
            Some(Actor::Member { entity, .. }) => Some(entity),
            _ => None,
        };
        let speaks_for = seats.iter().filter_map(speaks_for).collect();
        let acting = acting(&session.acting).filter(|seat| seats.contains(seat));
        let (acting, actor) = actor(mandate, person, acting);
        Ok(Some(SignedIn {
            id: session.id,
            person,
            name: known.name,
            email: known.email,
            language: known.language,
            seats,
            speaks_for,
            acting,
            actor,
        }))
    }

    /// Acts from another seat from now on, or as oneself; the secret is drawn anew, so that one that was seen before
    /// opens nothing more.
    pub fn act_from(&self, secret: &Token, seat: Option<&Seat>) -> Result<Token, SessionFault> {
        let now = self.now();
        let new = Token::draw(now);
        let session = self.read_desk(|desk| desk.session(&Hash(secret.hash()), now))?;
        let session = session.ok_or(SessionFault::Nobody)?;
        let person: PersonId = session.person.parse().expect("BUG: the desk keeps ids of persons");
        let published = self.published();
        if seat.is_some_and(|seat| !published.state.participants.seats(person).any(|has| has == seat)) {
            return Err(SessionFault::Nobody);
        }
        let session = Session { hash: Hash(new.hash()), acting: written(seat), seen: now, ..session };
        self.desk(|desk| desk.put_session(&session))?;
        Ok(new)
    }

    /// The sessions of a person, the last used first.
    pub fn sessions(&self, person: PersonId) -> Result<Vec<Listed>, SessionFault> {
        let found = self.read_desk(|desk| desk.sessions_of(&person.to_string(), self.now()))?;
        let listed = |session: Session| Listed {
            id: session.id,
            device: session.device,
            begun: session.begun,
            seen: session.seen,
        };
        Ok(found.into_iter().map(listed).collect())
    }

    /// Ends a session of a person; whether there was one.
    pub fn end_session(&self, person: PersonId, id: &str) -> Result<bool, SessionFault> {
        Ok(self.desk(|desk| desk.end_session(&person.to_string(), id))?)
    }

    /// Keeps a form that was sent by somebody who has to sign in first.
    pub fn save_form(&self, path: &str, body: &[u8]) -> Result<Token, SessionFault> {
        let now = self.now();
        let secret = Token::draw(now);
        let form = SavedForm {
            hash: Hash(secret.hash()),
            path: path.to_owned(),
            body: body.to_vec(),
            expires: later(now, FORM_KEPT),
        };
        self.desk(|desk| desk.save_form(&form, FORMS_MAX))?;
        Ok(secret)
    }

    /// A form that was kept: where it was sent, and what was sent.
    pub fn saved_form(&self, secret: &Token) -> Result<Option<(String, Vec<u8>)>, SessionFault> {
        let found = self.read_desk(|desk| desk.saved_form(&Hash(secret.hash()), self.now()))?;
        Ok(found.map(|form| (form.path, form.body)))
    }

    /// The person with an office or a session who has an address.
    pub fn person_with(&self, email: &str) -> Result<Option<PersonId>, SessionFault> {
        let found = self.read_desk(|desk| desk.known_with_email(email))?;
        Ok(found.map(|found| found.id.parse().expect("BUG: the desk keeps ids of persons")))
    }

    /// Everyone with an address, those among them who only commented.
    pub fn persons_with(&self, email: &str) -> Result<Vec<PersonId>, SessionFault> {
        let found = self.read_desk(|desk| desk.persons_with_email(email))?;
        Ok(found.iter().map(|id| id.parse().expect("BUG: the desk keeps ids of persons")).collect())
    }

    /// Draws another address of a receipt, for whoever is signed in and has lost the mail.
    pub fn draw_receipt(&self, holder: crate::ask::Holder) -> Result<Token, SessionFault> {
        let token = Token::draw(self.now());
        let put = DeskChange::PutToken {
            hash: Hash(token.hash()),
            purpose: crate::work::purpose::RECEIPT.to_owned(),
            subject: serde_json::to_string(&holder).expect("BUG: a holder is JSON"),
            person: holder.person.to_string(),
            expires: later(self.now(), RECEIPT_DRAWN_KEPT),
        };
        self.desk(|desk| desk.change(&[put]))?;
        Ok(token)
    }

    /// The name, the address and the language of a person, for those who may know them.
    pub fn contact(&self, person: PersonId) -> Result<Option<record::Person>, SessionFault> {
        Ok(self.read_desk(|desk| desk.person(&person.to_string()))?)
    }

    fn read_desk<T>(&self, read: impl FnOnce(&Sqlite) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.read(read)
    }
}

/// As whom somebody acts: from the seat, or as anyone.
fn actor(mandate: &Mandate, person: PersonId, seat: Option<Seat>) -> (Option<Seat>, Actor) {
    match seat.as_ref().and_then(|seat| seat.actor(mandate, person)) {
        Some(actor) => (seat, actor),
        None => (None, Actor::Public { person }),
    }
}
