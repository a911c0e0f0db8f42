//! The room of circular letters: which letter was sent, when, and to which participants (R001 to R008).
//!
//! What a letter says stands in the forum file in force when it was first sent: who joins later gets the same words under
//! the same number. Who opens it at a participant follows from the seats at the instant of sending; the record names
//! participants only.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use imbl::Vector;
use jiff::Timestamp;
use mandate::{ActsFor, Decision, Duty, EntityId, Mandate, OfficeId, RowId};
use serde::{Deserialize, Serialize};

use crate::State;
use crate::actor::Actor;
use crate::event::Event;
use crate::fact::Fact;
use crate::ids::PersonId;
use crate::refusal::{Conflict, Refusal, Unknown};
use crate::timetable::Version;

mod again;

pub use again::{Copies, LetterSentAgain, to_write_to_again};
pub(crate) use again::{send_again, sent_again};

/// A circular letter was sent; again to those who joined later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterSent {
    /// Which, as the forum file numbers it: all languages share it (R003, R008).
    pub symbol: String,
    /// To which participants, in the order of the participants file; at least one, and none to whom it was sent before.
    pub to: Vec<EntityId>,
    /// How many people act for them.
    pub people: u32,
}

/// A sending of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// The number of the letter.
    pub symbol: String,
    /// To which participants.
    pub to: Vector<EntityId>,
    /// How many people acted for them.
    pub people: u32,
    /// When.
    pub received_at: Timestamp,
    /// The entry that says so.
    pub seq: u64,
    /// Whether it went to them before and did not reach them.
    pub again: bool,
}

/// This room's part of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    sent: Vector<Sent>,
}

impl Room {
    /// All sendings, the first first.
    pub fn sent(&self) -> impl DoubleEndedIterator<Item = &Sent> {
        self.sent.iter()
    }

    /// The sendings of a letter, the first first; none before it was sent.
    pub fn sendings<'room>(&'room self, symbol: &'room str) -> impl Iterator<Item = &'room Sent> {
        self.sent.iter().filter(move |sent| sent.symbol == symbol)
    }

    /// The participants to whom a letter was sent, in that order, each once.
    pub fn addressees<'room>(&'room self, symbol: &'room str) -> impl Iterator<Item = &'room EntityId> {
        self.sendings(symbol).filter(|sent| !sent.again).flat_map(|sent| &sent.to)
    }
}

impl State {
    /// The forum file that says what a letter says: the one in force when the letter was first sent, or before that the
    /// newest that has it.
    pub fn letter_file(&self, symbol: &str) -> Option<&Arc<Mandate>> {
        let has =
            |mandate: &&Arc<Mandate>| mandate.letter.as_ref().is_some_and(|letter| letter.symbol == symbol);
        let sent = self.letters.sendings(symbol).next();
        let before = |version: &&Version| sent.is_none_or(|sent| version.filed.seq < sent.seq);
        self.timetable.versions().rev().filter(before).map(|version| &version.mandate).find(has)
    }
}

/// A date that a letter names and that has moved since (E05).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedDate {
    /// The paragraph that names it, from 0.
    pub paragraph: usize,
    /// The step of the timetable.
    pub row: RowId,
    /// The date that the letter names.
    pub was: Decision,
    /// The one in force; none where the step is no more.
    pub now: Option<Decision>,
}

impl State {
    /// The dates of a letter that have moved since it was first sent, in the order of its text.
    pub fn letter_moves(&self, symbol: &str) -> Vec<MovedDate> {
        let (Some(file), Some(newest)) = (self.letter_file(symbol), self.mandate()) else {
            return Vec::new();
        };
        let body = file.letter.iter().flat_map(|letter| &letter.body).enumerate();
        let named = body.flat_map(|(place, paragraph)| paragraph.rows.iter().map(move |row| (place, row)));
        let moved = named.filter_map(|(paragraph, row)| {
            let was = file.row(row)?.current()?.clone();
            let now = newest.row(row).and_then(|row| row.current()).cloned();
            let is_same = now.as_ref().is_some_and(|now| now.date == was.date);
            (!is_same).then(|| MovedDate { paragraph, row: row.clone(), was, now })
        });
        moved.collect()
    }
}

/// A participant to whom a letter is addressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// Which.
    pub participant: EntityId,
    /// Who opens it for them: their focal points, or where they have none, all who act for them; nobody where no seat is
    /// taken.
    pub people: BTreeSet<PersonId>,
}

/// To whom the letter of a forum file is addressed now, in the order of the participants file.
pub fn addressees(state: &State, mandate: &Mandate) -> Vec<Addressee> {
    let mut named: BTreeMap<&EntityId, [BTreeSet<PersonId>; 2]> = BTreeMap::new();
    for (person, seat) in state.participants.seated() {
        let Some(entity) = &seat.entity else { continue };
        if mandate.office(&seat.office).is_some_and(|office| office.acts_for == ActsFor::Entity) {
            let place = usize::from(seat.office != OfficeId::focal_point());
            named.entry(entity).or_default()[place].insert(person);
        }
    }
    let addressed =
        mandate.participants.iter().filter(|participant| mandate.is_addressed(&participant.category));
    addressed
        .map(|participant| {
            let [focal_points, others] = named.remove(&participant.id).unwrap_or_default();
            let people = if focal_points.is_empty() { others } else { focal_points };
            Addressee { participant: participant.id.clone(), people }
        })
        .collect()
}

/// To whom a letter is still to be sent: those who have not got it and whom somebody can be written to for.
/// `without_address` are people who cannot be written to.
pub fn to_write_to(
    state: &State,
    mandate: &Mandate,
    symbol: &str,
    without_address: &BTreeSet<PersonId>,
) -> Vec<Addressee> {
    let before: HashSet<&EntityId> = state.letters.addressees(symbol).collect();
    let mut left = addressees(state, mandate);
    left.retain_mut(|addressee| {
        addressee.people.retain(|person| !without_address.contains(person));
        !addressee.people.is_empty() && !before.contains(&addressee.participant)
    });
    left
}

/// Sends the letter of the forum file in force to those who have not got it.
pub(crate) fn send(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    without_address: &BTreeSet<PersonId>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Letters)?;
    let mandate = state.mandate_at(received_at)?;
    let letter = mandate.letter.as_ref().ok_or(Unknown::Letter)?;
    let symbol = letter.symbol.clone();
    if letter.body.is_empty() {
        return Err(Refusal::LetterWithoutBody { symbol, basis: letter.source.clone() });
    }
    let left = to_write_to(state, mandate, &symbol, without_address);
    if left.is_empty() {
        let is_sent = state.letters.sendings(&symbol).next().is_some();
        return Err(if is_sent { Conflict::LetterSent(symbol) } else { Conflict::NobodyAddressed }.into());
    }
    let (to, people) = named(left);
    Ok(vec![Event::LetterSent(LetterSent { symbol, to, people })])
}

/// What a fact says of addressees: which participants, and how many people act for them.
fn named(addressees: Vec<Addressee>) -> (Vec<EntityId>, u32) {
    let people: BTreeSet<_> = addressees.iter().flat_map(|addressee| &addressee.people).collect();
    let people = u32::try_from(people.len()).expect("BUG: a forum has fewer than 2^32 seats");
    (addressees.into_iter().map(|addressee| addressee.participant).collect(), people)
}

pub(crate) fn sent(state: &mut State, fact: &Fact, event: &LetterSent) {
    let LetterSent { symbol, to, people } = event.clone();
    note(state, fact, symbol, to, people, false);
}

fn note(state: &mut State, fact: &Fact, symbol: String, to: Vec<EntityId>, people: u32, again: bool) {
    let (to, received_at, seq) = (to.into_iter().collect(), fact.received_at, fact.seq);
    state.letters.sent.push_back(Sent { symbol, to, people, received_at, seq, again });
}
