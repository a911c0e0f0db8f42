//! The room of the timetable: which forum file is in force, which windows it opens, what an organ changed.
//!
//! Windows are half-open: a deadline of 23 December closes at 00:00 on the 24th in the forum's zone (E11). Nothing
//! has to happen at that instant; a window is judged by the instant of reception.

mod moves;

use std::collections::BTreeSet;
use std::sync::Arc;

use imbl::{HashMap, Vector};
use jiff::{Timestamp, civil::Date};
use mandate::check::{Hypothesis, Outcome};
use mandate::{ActionId, Duty, InstrumentId, Mandate, OrganId, Row, RowId, RowKind, RuleId, Source};
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::drafts::Draft;
use crate::event::{Event, ForumOpened, InstrumentAdopted, ParticipantsRevised, RuleWaived};
use crate::fact::Fact;
use crate::ids::Digest;
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};
use crate::{Misfit, State};

pub use moves::{Change, Dated, Move};

/// A forum file that was filed, and from when it is in force.
#[derive(Debug, Clone)]
pub struct Version {
    /// From this instant of reception on.
    pub in_force_from: Timestamp,
    /// The file, read.
    pub mandate: Arc<Mandate>,
    /// The file, as filed.
    pub filed: Filed,
}

/// What the record holds of a forum file: enough to read it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// The entry.
    pub seq: u64,
    /// From this instant of reception on.
    pub in_force_from: Timestamp,
    /// The file.
    pub mandate: Digest,
    /// The participants file beside it.
    pub participants: Option<Digest>,
    /// The instrument that revised it; none for the first, and for one beside which only the participants are others.
    pub instrument: Option<InstrumentId>,
}

/// This room's part of the state.
#[derive(Debug, Clone, Default)]
pub struct Room {
    versions: Vector<Version>,
    waivers: HashMap<RuleId, RuleWaived>,
}

impl Room {
    /// Every forum file filed, the first first; a date that moved is found in the later ones (E05).
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = &Version> {
        self.versions.iter()
    }

    /// The rules that the competent organ set aside; the breach stays flagged (E04).
    pub fn waivers(&self) -> impl Iterator<Item = &RuleWaived> {
        self.waivers.values()
    }

    /// What a snapshot keeps: the files are read again by their digests.
    pub fn filed(&self) -> (Vec<Filed>, Vec<RuleWaived>) {
        let mut waivers: Vec<_> = self.waivers.values().cloned().collect();
        waivers.sort_by(|a, b| a.rule.cmp(&b.rule));
        (self.versions.iter().map(|version| version.filed.clone()).collect(), waivers)
    }

    /// Puts back what [`Self::filed`] gave, with the files read again.
    pub fn restore(versions: Vec<(Filed, Arc<Mandate>)>, waivers: Vec<RuleWaived>) -> Self {
        Self {
            versions: versions
                .into_iter()
                .map(|(filed, mandate)| Version { in_force_from: filed.in_force_from, mandate, filed })
                .collect(),
            waivers: waivers.into_iter().map(|waiver| (waiver.rule.clone(), waiver)).collect(),
        }
    }
}

/// A window on a draft, resolved to instants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenWindow {
    /// What may be done in it.
    pub action: ActionId,
    /// The last day, inclusive, in the forum's zone.
    pub closes_on: Date,
    /// The first instant after it.
    pub closes_at: Timestamp,
    /// The row of the timetable that closes it.
    pub row: RowId,
    /// What set the deadline.
    pub source: Source,
}

/// The windows that the publication of a draft opened: one a row and action, so that extending one does not extend
/// the others (E08).
pub fn windows(mandate: &Mandate, draft: &Draft) -> Vec<OpenWindow> {
    let published_on = draft.published_at.to_zoned_datetime(mandate.zone.clone()).date();
    mandate
        .windows(draft.text.number, published_on)
        .into_iter()
        .map(|window| OpenWindow {
            closes_at: end_of(mandate, window.closes_on),
            action: window.action,
            closes_on: window.closes_on,
            row: window.row,
            source: window.source,
        })
        .collect()
}

/// The window for one action on a draft.
pub fn window(mandate: &Mandate, draft: &Draft, action: &ActionId) -> Option<OpenWindow> {
    windows(mandate, draft).into_iter().find(|window| window.action == *action)
}

/// The window of an action whose deadline is of no draft, as for nominations: it opens with the forum (E08).
pub fn window_apart(mandate: &Mandate, action: &ActionId) -> Option<OpenWindow> {
    let of =
        |row: &&Row| matches!(&row.kind, RowKind::Deadline { draft: None, action: this } if this == action);
    let row = mandate.rows.iter().find(of)?;
    let current = row.current()?;
    let mandate::When::Day(closes_on) = current.date else { return None };
    Some(OpenWindow {
        action: action.clone(),
        closes_on,
        closes_at: end_of(mandate, closes_on),
        row: row.id.clone(),
        source: current.source.clone(),
    })
}

/// The first instant after a day in the forum's zone, daylight saving included.
pub fn end_of(mandate: &Mandate, day: Date) -> Timestamp {
    day.tomorrow()
        .ok()
        .and_then(|next| next.to_zoned_datetime(mandate.zone.clone()).ok())
        .map_or(Timestamp::MAX, |midnight| midnight.timestamp())
}

pub(crate) fn open(
    state: &State,
    actor: &Actor,
    file: Digest,
    participants: Option<Digest>,
    key: String,
    mandate: &Mandate,
) -> Result<Vec<Event>, Refusal> {
    if *actor != Actor::Operator {
        let basis = mandate.secretariat_source().clone();
        return Err(Refusal::NotTheOffice { duty: Duty::Timetable, offices: Vec::new(), basis });
    }
    if !state.timetable.versions.is_empty() {
        return Err(Conflict::AlreadyOpen.into());
    }
    Ok(vec![Event::ForumOpened(ForumOpened { mandate: file, participants, key })])
}

/// Files a revised forum file: by the organ that may, and only what it may (R056, R062, E05).
#[expect(clippy::too_many_arguments, reason = "the fields of one command, taken apart by the composition")]
pub(crate) fn adopt(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    organ: OrganId,
    instrument: InstrumentId,
    revised: &Mandate,
    file: Digest,
    participants: Option<Digest>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Timetable)?;
    let current = state.mandate_at(received_at)?;
    if revised.id != current.id {
        return Err(Conflict::OtherForum.into());
    }
    let adopted = revised.instrument(&instrument).ok_or(Unknown::Instrument)?;
    if adopted.organ != organ {
        return Err(Unknown::Instrument.into());
    }
    if let Some(change) = current.forbidden_change(revised, &organ) {
        return Err(Refusal::NotTheOrgan { organ, field: change.field.to_string(), basis: change.source });
    }
    let set_aside = |rule: &RuleId| state.timetable.waivers.contains_key(rule);
    if let Some(broken) = newly_broken(current, revised).find(|broken| !set_aside(&broken.id)) {
        return Err(Refusal::BreaksRule { broken: broken.id, basis: broken.source });
    }
    if current.rows.iter().any(|row| closes_at_once(current, revised, row, received_at)) {
        return Err(Invalid::DeadlinePast.into());
    }
    Ok(vec![Event::InstrumentAdopted(InstrumentAdopted { organ, instrument, mandate: file, participants })])
}

/// Files a later participants file beside the forum file in force. The office that enters participants may, and nobody else
/// has to decide it: who takes part is said by the participants themselves, and their rights by the forum file.
pub(crate) fn revise_participants(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    revised: &Mandate,
    participants: Digest,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Participants)?;
    let current = state.mandate_at(received_at)?;
    if revised.id != current.id {
        return Err(Conflict::OtherForum.into());
    }
    if let Some(gone) = current.participants.iter().find(|one| revised.participant(&one.id).is_none()) {
        return Err(Conflict::ParticipantStays(gone.id.clone()).into());
    }
    let newest = state.timetable.versions.last().expect("BUG: a forum file is in force");
    let mandate = newest.filed.mandate;
    Ok(vec![Event::ParticipantsRevised(ParticipantsRevised { mandate, participants })])
}

/// The binding rules that a timetable kept and its revision cannot (R079).
fn newly_broken(current: &Mandate, revised: &Mandate) -> impl Iterator<Item = Outcome> {
    let outcomes = |mandate: &Mandate| {
        let report = mandate.check(&Hypothesis::new()).expect("BUG: a file without hypotheses is checked");
        report.rules.into_iter().filter(Outcome::is_broken)
    };
    let before: BTreeSet<RuleId> = outcomes(current).map(|outcome| outcome.id).collect();
    outcomes(revised).filter(move |outcome| !before.contains(&outcome.id))
}

/// Whether a deadline that is still to come would be over with the revision.
fn closes_at_once(current: &Mandate, revised: &Mandate, row: &Row, now: Timestamp) -> bool {
    let is_over = |mandate: &Mandate, row: &Row| {
        let ends = row.current().and_then(|decision| decision.date.ends());
        ends.is_some_and(|ends| end_of(mandate, ends.latest) <= now)
    };
    let is_deadline = matches!(row.kind, RowKind::Deadline { .. });
    is_deadline && !is_over(current, row) && revised.row(&row.id).is_some_and(|moved| is_over(revised, moved))
}

/// Sets a rule aside: the organ that may is the one whose instrument made the rule, or one above it (R081, E04).
pub(crate) fn waive(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    rule: RuleId,
    organ: OrganId,
    instrument: InstrumentId,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Timetable)?;
    let mandate = state.mandate_at(received_at)?;
    let found = mandate.rule(&rule).ok_or(Unknown::Rule)?;
    if !mandate.may_waive(&organ, found) {
        let source = found.source.clone();
        return Err(Refusal::NotTheOrgan { organ, field: rule.to_string(), basis: source });
    }
    mandate.instrument(&instrument).filter(|by| by.organ == organ).ok_or(Unknown::Instrument)?;
    Ok(vec![Event::RuleWaived(RuleWaived { rule, organ, instrument })])
}

pub(crate) fn opened(state: &mut State, fact: &Fact, event: &ForumOpened) -> Result<(), Misfit> {
    if !state.timetable.versions.is_empty() {
        return Err(Misfit::Opened);
    }
    file(state, fact, event.mandate, event.participants, None)
}

pub(crate) fn adopted(state: &mut State, fact: &Fact, event: &InstrumentAdopted) -> Result<(), Misfit> {
    file(state, fact, event.mandate, event.participants, Some(event.instrument.clone()))
}

pub(crate) fn participants_revised(
    state: &mut State,
    fact: &Fact,
    event: &ParticipantsRevised,
) -> Result<(), Misfit> {
    file(state, fact, event.mandate, Some(event.participants), None)
}

fn file(
    state: &mut State,
    fact: &Fact,
    digest: Digest,
    participants: Option<Digest>,
    instrument: Option<InstrumentId>,
) -> Result<(), Misfit> {
    let mandate = fact.mandate.clone().ok_or(Misfit::NoMandate)?;
    let in_force_from = fact.received_at;
    let filed = Filed { seq: fact.seq, in_force_from, mandate: digest, participants, instrument };
    state.timetable.versions.push_back(Version { in_force_from, mandate, filed });
    Ok(())
}

pub(crate) fn waived(state: &mut State, event: &RuleWaived) {
    state.timetable.waivers.insert(event.rule.clone(), event.clone());
}
