//! Who asks, for the length of one request: views and templates show it, the registry is told of it.

use std::sync::Arc;

use forum::Actor;
use forum::participants::Seat;
use hmac::{Hmac, KeyInit as _, Mac as _};
use registry::{SignedIn, Token};
use sha2::Sha256;

/// Somebody who is signed in, and what this request carries for them.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Who, and as whom they act.
    pub signed_in: SignedIn,
    /// The secret of the session, from the cookie.
    pub secret: Token,
    /// What every form of this session carries, so that no other site can send one.
    pub form_token: String,
}

impl Viewer {
    /// Who acts for a participant that a program names, or as oneself (`myself`); without a name, from the seat of the
    /// session. A name that is not one of this person's is answered with those that are.
    pub fn speaking_for(&self, name: Option<&str>) -> Result<Actor, String> {
        let Some(name) = name else { return Ok(self.signed_in.actor.clone()) };
        let person = self.signed_in.person;
        if name == MYSELF {
            return Ok(Actor::Public { person });
        }
        let entities = || self.signed_in.speaks_for.iter();
        if let Some(entity) = entities().find(|entity| entity.as_str() == name) {
            return Ok(Actor::Member { person, entity: entity.clone() });
        }
        let names: Vec<_> = entities().map(mandate::EntityId::as_str).chain([MYSELF]).collect();
        Err(names.join(", "))
    }

    /// Who acts.
    pub fn actor(&self) -> &Actor {
        &self.signed_in.actor
    }
}

/// Oneself, where a capacity is named.
pub(crate) const MYSELF: &str = "myself";

tokio::task_local! {
    /// Set by the guard of every request; pages for everyone are made without it.
    static VIEWER: Option<Arc<Viewer>>;
}

/// Who asks; none for the public.
pub(crate) fn viewer() -> Option<Arc<Viewer>> {
    VIEWER.try_with(Clone::clone).ok().flatten()
}

/// Answers a request of somebody.
pub(crate) async fn with<T>(viewer: Option<Arc<Viewer>>, answer: impl Future<Output = T>) -> T {
    VIEWER.scope(viewer, answer).await
}

/// Makes a page for somebody, on whatever thread.
pub(crate) fn with_now<T>(viewer: Option<Arc<Viewer>>, make: impl FnOnce() -> T) -> T {
    VIEWER.sync_scope(viewer, make)
}

/// The name of the cookie of a forum.
pub(crate) fn cookie_name(forum: &str) -> String {
    format!("travaux-{forum}")
}

/// What forms of a session carry: a signature under its id, which stays when the secret is drawn anew.
pub(crate) fn form_token(secret: &[u8; 32], signed_in: &SignedIn) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("BUG: any length is a key");
    mac.update(b"travaux form token 1 ");
    mac.update(signed_in.id.as_bytes());
    mac.update(b" ");
    // A page that was opened in another capacity is shown again before it is sent in this one.
    mac.update(serde_json::to_string(&signed_in.acting).expect("BUG: a seat is JSON").as_bytes());
    let of_session = written(&mac.finalize().into_bytes()[..SESSION_BYTES]);
    let person = mark(secret, "person", &signed_in.person.to_string());
    format!("{of_session}{person}{}", capacity_mark(secret, signed_in.acting.as_ref()))
}

/// Bytes of a form token that are of the session.
const SESSION_BYTES: usize = 16;
/// Bytes of a form token that are of the person, and of the capacity.
const MARK_BYTES: usize = 8;

fn written(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// What shows that a form was made for the same person or capacity, and tells nothing about either.
fn mark(secret: &[u8; 32], of: &str, value: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("BUG: any length is a key");
    mac.update(format!("travaux form {of} 1 {value}").as_bytes());
    written(&mac.finalize().into_bytes()[..MARK_BYTES])
}

fn capacity_mark(secret: &[u8; 32], acting: Option<&Seat>) -> String {
    mark(secret, "capacity", &serde_json::to_string(&acting).expect("BUG: a seat is JSON"))
}

/// Who typed a form that was kept, as seen by whoever is signed in now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Typist {
    /// They themselves, in the capacity in which they act now, or before they signed in.
    Same,
    /// They themselves, from another seat, or without one.
    OtherCapacity(Option<Seat>),
    /// They themselves, in a capacity that they do not have any more.
    LostCapacity,
    /// Somebody else who acted from the same seat.
    Colleague,
    /// Somebody else.
    SomebodyElse,
}

/// Who typed a form, by the token that it carried; one without a token was opened by somebody who was not signed in.
pub(crate) fn typist(secret: &[u8; 32], token: Option<&str>, signed_in: &SignedIn) -> Typist {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return Typist::Same };
    let marks = token
        .split_at_checked(2 * SESSION_BYTES)
        .and_then(|(_, marks)| marks.split_at_checked(2 * MARK_BYTES));
    let Some((person, capacity)) = marks else { return Typist::SomebodyElse };
    let is = |acting: Option<&Seat>| capacity_mark(secret, acting) == capacity;
    let acting = signed_in.acting.as_ref();
    if person != mark(secret, "person", &signed_in.person.to_string()) {
        let same_seat = acting.is_some() && is(acting);
        return if same_seat { Typist::Colleague } else { Typist::SomebodyElse };
    }
    if is(acting) {
        return Typist::Same;
    }
    let mut capacities = signed_in.seats.iter().map(Some).chain([None]);
    capacities
        .find(|seat| is(*seat))
        .map_or(Typist::LostCapacity, |seat| Typist::OtherCapacity(seat.cloned()))
}

#[cfg(test)]
mod tests {
    use forum::PersonId;
    use mandate::{EntityId, OfficeId};

    use super::*;

    const SECRET: [u8; 32] = [7; 32];

    fn signed_in(session: &str, person: &str, acting: Option<&Seat>, seats: &[Seat]) -> SignedIn {
        let person: PersonId = person.parse().expect("an id");
        SignedIn {
            id: session.to_owned(),
            person,
            name: String::new(),
            email: String::new(),
            language: "en".to_owned(),
            seats: seats.to_vec(),
            speaks_for: Vec::new(),
            acting: acting.cloned(),
            actor: Actor::Public { person },
        }
    }

    #[test]
    fn a_form_tells_who_typed_it_across_sessions_and_nobody_can_say_so_themselves() {
        let seat = |office: &str| Seat {
            office: OfficeId::new(office).expect("an office"),
            entity: Some(EntityId::new("valmora").expect("an entity")),
        };
        let seats = [seat("delegate"), seat("expert")];
        let (one, other) = ("p-aaaaaaaaaaaaaaaa", "p-baaaaaaaaaaaaaaa");
        let typed = form_token(&SECRET, &signed_in("first", one, Some(&seats[0]), &seats));
        let of = |who: &SignedIn| typist(&SECRET, Some(&typed), who);
        assert_eq!(of(&signed_in("second", one, Some(&seats[0]), &seats)), Typist::Same);
        let as_expert = of(&signed_in("second", one, Some(&seats[1]), &seats));
        assert_eq!(as_expert, Typist::OtherCapacity(Some(seats[0].clone())));
        assert_eq!(of(&signed_in("second", one, None, &[])), Typist::LostCapacity);
        assert_eq!(of(&signed_in("second", other, Some(&seats[0]), &seats)), Typist::Colleague);
        assert_eq!(of(&signed_in("second", other, Some(&seats[1]), &seats)), Typist::SomebodyElse);
        let public = form_token(&SECRET, &signed_in("first", one, None, &[]));
        let reader = signed_in("second", other, None, &[]);
        assert_eq!(typist(&SECRET, Some(&public), &reader), Typist::SomebodyElse, "oneself is no seat");
        assert_eq!(typist(&SECRET, Some("made up"), &reader), Typist::SomebodyElse);
        assert_eq!(
            typist(&[8; 32], Some(&typed), &signed_in("first", one, Some(&seats[0]), &seats)),
            Typist::SomebodyElse
        );
        assert_eq!(typist(&SECRET, None, &reader), Typist::Same, "typed before signing in");
    }
}
