//! A forum with drafts of sixty paragraphs, and comments for it.

#![allow(dead_code, reason = "each measurement uses what it needs of it")]

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;

use forum::Actor;
use forum::comments::Sent;
use forum::event::Target;
use jiff::Timestamp;
use mandate::{EntityId, Mandate};
use registry::{Answer, Ask, Clock, Comment, Failure, Folder, House, Idempotency, Request, Sender, Who};

const WTPF: &str = include_str!("../../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../../forums/wtpf-21.participants.toml");

/// Paragraphs of a draft, beside its six headings.
pub(crate) const PARAGRAPHS: usize = 60;
/// Requests under way at the same time, as many as the clients of the measurement over HTTP.
pub(crate) const IN_FLIGHT: usize = 256;
/// The instants at which the drafts are published.
pub(crate) const PUBLISHED: [&str; 3] =
    ["2019-08-01T09:00:00Z", "2019-11-01T09:00:00Z", "2020-04-01T09:00:00Z"];

/// An instant.
pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// A draft of sixty paragraphs of about seventy words.
fn draft(number: usize) -> text::Document {
    use std::fmt::Write as _;
    let sentence = "Connectivity that people can afford, skills to use it and services in their own languages \
        belong together, and each of them is worth less without the others. ";
    let mut source = String::new();
    for section in 1..=6 {
        let _ = writeln!(source, "## {section} Theme {section}\n");
        for paragraph in 1..=PARAGRAPHS / 6 {
            let _ = writeln!(source, "{section}.{paragraph} As of draft {number}: {}\n", sentence.repeat(3));
        }
    }
    let options = text::Options { scope: format!("bench-{number}"), lang_default: "en".into() };
    text::Document::from_markdown(&source, &options).expect("a draft")
}

/// Opens a forum in an empty folder.
pub(crate) fn found(path: &Path) -> (Folder, Arc<House>, Clock) {
    let clock = Clock::standing_at(at("2019-07-18T09:00:00+02:00"));
    let mut folder = Folder::open(path, clock.clone()).expect("a folder");
    let mandate = Mandate::parse(WTPF, Some(PARTICIPANTS)).expect("the files of the house");
    let house = folder.found(WTPF, Some(PARTICIPANTS), mandate).expect("founded");
    (folder, house, clock)
}

/// Publishes draft `number`, from 1.
pub(crate) fn publish(house: &House, clock: &Clock, number: usize) {
    clock.set(at(PUBLISHED[number - 1]));
    house.publish(Actor::Operator, draft(number), None).expect("published");
}

/// Who sends the comments of a measurement.
#[derive(Clone, Copy)]
pub(crate) enum From {
    /// Members of the public: a person, two addresses, a mail and a key each.
    Public,
    /// Delegations: published at once.
    Members,
}

/// The `number`th comment on a draft, its paragraph in turn.
fn comment(house: &House, draft: u32, number: usize, from: From) -> Comment {
    let published = house.published();
    let of = published.state.drafts.get(draft).expect("a draft");
    let places = of.text.units.iter().filter(|unit| !unit.heading).count();
    let unit = of.text.units.iter().filter(|unit| !unit.heading).nth(number % places).expect("a paragraph");
    let who = |email: String| Who {
        name: format!("Person {number:07}"),
        affiliation: Some("Lakeside Digital Rights".into()),
        email,
        language: locale::Lang::En,
    };
    let delegations = ["valmora", "ostra", "toreen-islands", "kesh", "marrow-coast"];
    let sender = match from {
        From::Public => Sender::Public(who(format!("person-{number:07}@example.org"))),
        From::Members => Sender::Member {
            who: who(String::new()),
            entity: EntityId::new(delegations[number % delegations.len()]).expect("an entity"),
        },
    };
    let reason = format!(
        "Comment {number}: a village that is reached but cannot pay stays offline, so the paragraph should name the \
         cost of a device beside the cost of a month of access, as the second meeting of experts suggested."
    );
    Comment {
        draft,
        target: Target::Provision(unit.id),
        sent: Sent { wording: None, reason: Some(reason), language: "en".into() },
        wording_unchanged: false,
        sender,
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    }
}

/// Files comments, always [`IN_FLIGHT`] of them under way; returns when all are on disk.
pub(crate) fn file(house: &House, draft: u32, count: usize, from: From) {
    let (send, receive) = sync_channel::<Result<Answer, Failure>>(IN_FLIGHT);
    let mut under_way = 0;
    for number in 0..count {
        if under_way == IN_FLIGHT {
            receive.recv().expect("an answer").expect("filed");
            under_way -= 1;
        }
        let idempotency = match from {
            From::Public => Some(Idempotency { key: format!("bench-{draft}-{number}"), request: [1; 32] }),
            From::Members => None,
        };
        let ask = Ask::Comment(Box::new(comment(house, draft, number, from)));
        let send = send.clone();
        house.ask(Request { received_at: house.now(), ask, idempotency }, move |answer| {
            send.send(answer).expect("somebody waits");
        });
        under_way += 1;
    }
    for _ in 0..under_way {
        receive.recv().expect("an answer").expect("filed");
    }
}
