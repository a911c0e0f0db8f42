//! Who asks, for the length of one request: views and templates show it, the registry is told of it.

use std::sync::Arc;

use forum::Actor;
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
    mac.finalize().into_bytes()[..16].iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
