//! A small forum for the tests of stores.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]

use jiff::{SignedDuration, Timestamp};
use record::{
    Attachment, Audience, Batch, Body, ContentRef, DeskChange, Erasure, ForumId, Hash, NewContent, NewEntry,
    Person, ROLE_SENT, Salt, Signer,
};
use serde_json::json;

pub fn forum() -> ForumId {
    "wtpf-21".parse().unwrap()
}

pub fn signer() -> Signer {
    Signer::from_seed(&forum().origin(), &[42; 32]).unwrap()
}

/// The instant `seconds` after the first one.
pub fn at(seconds: u64) -> Timestamp {
    let start: Timestamp = "2020-06-02T12:00:00Z".parse().unwrap();
    start + SignedDuration::from_secs(i64::try_from(seconds).unwrap())
}

/// A salt that no other number has.
pub fn salt(number: u64, what: u8) -> Salt {
    let mut bytes = [what; 32];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    Salt(bytes)
}

/// Comment `number`, public when even, with its text as content.
pub fn comment(number: u64, text: &[u8]) -> NewEntry {
    let content = NewContent { salt: salt(number, b's'), bytes: text.to_vec() };
    let audience = if number.is_multiple_of(2) { Audience::Public } else { Audience::Sender };
    let kind = "comment-received/1".parse().unwrap();
    let event = json!({"reference": format!("C3-{number:04}")});
    let body = Body::new(kind, audience, at(number), "Europe/Zurich", json!({"public": "p"}), event);
    let named =
        ContentRef { role: ROLE_SENT.to_owned(), digest: content.digest(), size: content.bytes.len() as u64 };
    NewEntry {
        at: at(number),
        body: body.with_contents(vec![named]),
        salt: salt(number, b'b'),
        contents: vec![content],
        erase: None,
    }
}

/// The fact, filed as entry `number`, that a person and some contents are gone.
pub fn erasure(number: u64, person: &str, contents: Vec<Hash>) -> NewEntry {
    let kind = "person-erased/1".parse().unwrap();
    let event = json!({"person": person, "ground": "asked for it", "contents": contents});
    let body =
        Body::new(kind, Audience::Public, at(number), "Europe/Zurich", json!({"secretariat": "s"}), event);
    let erase = Some(Erasure { person: person.to_owned(), contents });
    NewEntry { at: at(number), body, salt: salt(number, b'b'), contents: Vec::new(), erase }
}

pub fn batch(entries: Vec<NewEntry>) -> Batch {
    Batch { entries, desk: Vec::new() }
}

/// A file of a person, which holds their name and nothing else.
pub fn attachment(id: &str, person: &str, name: &str, kept: u64) -> DeskChange {
    DeskChange::PutAttachment(Attachment {
        id: id.to_owned(),
        person: person.to_owned(),
        kind: "cv".to_owned(),
        name: format!("{name}.pdf"),
        media_type: "application/pdf".to_owned(),
        salt: salt(7, b'a'),
        bytes: name.as_bytes().to_vec(),
        keep_until: at(kept),
    })
}

pub fn person(id: &str, name: &str, email: &str) -> DeskChange {
    DeskChange::PutPerson(Person {
        id: id.to_owned(),
        name: name.to_owned(),
        email: email.to_owned(),
        affiliation: Some(format!("{name} and partners")),
        language: "en".to_owned(),
        purpose: "comment".to_owned(),
        keep_until: at(1_000_000),
    })
}
