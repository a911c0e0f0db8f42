//! What later forum files did to the dates of the timetable (E05): the old ones stay, with who moved them.

use std::sync::Arc;

use jiff::Timestamp;
use mandate::{Decision, InstrumentId, Mandate, Row, RowId};

use super::{Room, Version};

/// A change of the date of a row, by a forum file that was filed later.
#[derive(Debug, Clone)]
pub struct Move {
    /// The row.
    pub row: RowId,
    /// The entry that filed the later file.
    pub seq: u64,
    /// From this instant on the new date is in force.
    pub at: Timestamp,
    /// The instrument under which the file was revised.
    pub by: InstrumentId,
    /// What became of the date.
    pub change: Change,
    /// The later file.
    pub mandate: Arc<Mandate>,
}

/// What became of the date of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The row is new, or is there again.
    Added(Decision),
    /// It is another date.
    Moved {
        /// The date before.
        was: Decision,
        /// The date in force.
        now: Decision,
    },
    /// The row is gone.
    Dropped(Decision),
}

/// A date that was decided, with the file by which its source can be cited.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The date and its source.
    pub decision: Decision,
    /// The first file in which it stood.
    pub mandate: Arc<Mandate>,
}

impl Room {
    /// Every change of a date by a later file, in the order in which they were filed.
    pub fn moves(&self) -> Vec<Move> {
        let pairs = self.versions.iter().zip(self.versions.iter().skip(1));
        pairs.flat_map(|(before, after)| moves_between(before, after)).collect()
    }

    /// The changes of one row.
    pub fn moves_of(&self, row: &RowId) -> Vec<Move> {
        let mut moves = self.moves();
        moves.retain(|this| this.row == *row);
        moves
    }

    /// Every date that was decided for a row, the oldest first, whether the files carried it on or not. The last is the
    /// one in force, or was until the row was dropped.
    pub fn dates_of(&self, row: &RowId) -> Vec<Dated> {
        let mut dates: Vec<Dated> = Vec::new();
        for version in &self.versions {
            let Some(found) = version.mandate.row(row) else { continue };
            let known = carried_on(&dates, &found.decided);
            let new = found.decided.iter().skip(known);
            dates.extend(
                new.map(|decision| Dated {
                    decision: decision.clone(),
                    mandate: Arc::clone(&version.mandate),
                }),
            );
        }
        dates
    }

    /// The dates that a row of the file in force had before, the oldest first.
    pub fn earlier(&self, row: &RowId) -> Vec<Dated> {
        let mut dates = self.dates_of(row);
        dates.pop();
        dates
    }

    /// The rows that an earlier file had and the last one has not, as they were last.
    pub fn dropped(&self) -> Vec<&Row> {
        let Some((last, before)) = self
            .versions
            .iter()
            .collect::<Vec<_>>()
            .split_last()
            .map(|(last, before)| (*last, before.iter().rev().copied().collect::<Vec<&Version>>()))
        else {
            return Vec::new();
        };
        let mut dropped: Vec<&Row> = Vec::new();
        for row in before.iter().flat_map(|version| &version.mandate.rows) {
            let is_known =
                last.mandate.row(&row.id).is_some() || dropped.iter().any(|other| other.id == row.id);
            if !is_known {
                dropped.push(row);
            }
        }
        dropped
    }
}

/// How many of the dates of a file are the last ones already known.
fn carried_on(known: &[Dated], decided: &[Decision]) -> usize {
    let same = |count: &usize| {
        let last = &known[known.len() - count..];
        last.iter().zip(decided).all(|(known, decided)| known.decision.date == decided.date)
    };
    (0..=known.len().min(decided.len())).rev().find(same).unwrap_or(0)
}

fn moves_between(before: &Version, after: &Version) -> Vec<Move> {
    let changed = before.mandate.rows.iter().filter_map(|row| {
        let was = row.current()?.clone();
        let change = match after.mandate.row(&row.id).and_then(Row::current) {
            None => Change::Dropped(was),
            Some(now) if now.date != was.date => Change::Moved { was, now: now.clone() },
            Some(_) => return None,
        };
        Some((row.id.clone(), change))
    });
    let is_new = |row: &&Row| before.mandate.row(&row.id).and_then(Row::current).is_none();
    let added = after.mandate.rows.iter().filter(is_new);
    let added = added.filter_map(|row| Some((row.id.clone(), Change::Added(row.current()?.clone()))));
    // A file without an instrument has other participants and the same dates.
    let Some(by) = &after.filed.instrument else { return Vec::new() };
    let moves = changed.chain(added).map(|(row, change)| Move {
        row,
        seq: after.filed.seq,
        at: after.in_force_from,
        by: by.clone(),
        change,
        mandate: Arc::clone(&after.mandate),
    });
    moves.collect()
}
