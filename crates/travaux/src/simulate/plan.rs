//! What happens when: the rows of the timetable become instants, and between them everybody acts.

use std::collections::BTreeMap;

use forum::DraftNumber;
use forum::timetable::end_of;
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use mandate::{ActionId, CategoryId, Mandate, Ordinal, Row, RowKind};

use super::agenda::{Agenda, Step};
use super::dice::Dice;

/// When a forum begins whose timetable names no day.
const BEGINS: Date = date(2021, 1, 11);
/// Drafts that are published under a standing rule, which allows any number.
const STANDING_DRAFTS: u32 = 3;
/// Days between the close of a draft and the next one under a standing rule.
const STANDING_PAUSE_DAYS: i64 = 21;
/// Days before its first date on which a forum without a letter opens.
const BEFORE_THE_FIRST_DAYS: i64 = 14;
/// From the last instant at which a comment is taken until it is answered: those who confirm have done so.
const UNTIL_ANSWERS: SignedDuration = SignedDuration::from_hours(4 * 24);
/// How long the answers of a round are written; they are published at ten in the morning.
const ANSWERING: SignedDuration = SignedDuration::from_hours(5 * 24 + 10);
/// Before its publication a draft is written.
const WRITING: SignedDuration = SignedDuration::from_hours(3 * 24);
/// Of a hundred comments, so many are sent after the deadline from a form that was opened before it.
const LATE_PERCENT: usize = 4;
/// Of a hundred comments where both can, so many come from participants.
const OF_PARTICIPANTS_PERCENT: usize = 60;
/// For so many comments on a draft there is one more occasion at which what is refused is tried.
const COMMENTS_FOR_ONE_REFUSED: usize = 50;
/// Of a hundred drafts so many lie ready and are published by the clock.
const PREPARED_PERCENT: usize = 40;

/// By which door a comment comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Door {
    /// Somebody speaks for a participant.
    Participants,
    /// Anyone, without an account.
    Public,
}

impl Door {
    /// What is done by it, as the participation table calls it.
    pub(super) fn action(self) -> ActionId {
        match self {
            Self::Participants => ActionId::comment(),
            Self::Public => ActionId::consult(),
        }
    }

    /// Whether the participation table and the participants let anybody come this way.
    fn leads_in(self, mandate: &Mandate) -> bool {
        let permits = |category: &CategoryId| {
            let cell = mandate.participation.cell(category, &self.action());
            cell.is_some_and(mandate::Cell::permits)
        };
        let speaks = mandate.offices.iter().any(|office| office.acts_for == mandate::ActsFor::Entity);
        match self {
            Self::Participants => speaks && mandate.participants.iter().any(|one| permits(&one.category)),
            Self::Public => permits(&CategoryId::public()),
        }
    }
}

/// A draft and the time for comments on it.
#[derive(Debug, Clone)]
pub(super) struct Round {
    /// The draft.
    pub(super) draft: DraftNumber,
    /// When it is published.
    pub(super) publish_at: Timestamp,
    /// Each door that its publication opens, and the first instant at which it is closed.
    pub(super) doors: BTreeMap<Door, Timestamp>,
    /// When its answers are published.
    pub(super) answers_at: Timestamp,
}

/// Everything that is known beforehand.
pub(super) struct Plan {
    /// When the forum is opened.
    pub(super) opening: Timestamp,
    /// What happens then.
    pub(super) agenda: Agenda,
    /// The rounds, by the number of their draft.
    pub(super) rounds: BTreeMap<DraftNumber, Round>,
}

/// Makes a plan for a forum in which so many comments are sent.
pub(super) fn plan(mandate: &Mandate, dice: &Dice, comments: usize) -> Plan {
    let mut agenda = Agenda::default();
    let days: Vec<_> = mandate.rows.iter().map(|row| (row, day(row, dice))).collect();
    let rounds = rounds(mandate, &days);
    for round in rounds.values() {
        drafting(&mut agenda, dice, round, &rounds);
    }
    for (row, day) in &days {
        rows(&mut agenda, mandate, &rounds, row, *day);
    }
    let opening = opening(mandate, &agenda);
    if mandate.letter.is_some() {
        agenda.add(dice.minutes_after(opening, 20, 120), Step::Letter);
    }
    super::nominating::plan(&mut agenda, mandate, dice, opening);
    let with_doors: Vec<_> = rounds.values().filter(|round| !round.doors.is_empty()).collect();
    for (place, round) in with_doors.iter().enumerate() {
        // The first rounds take what is left over.
        let share = comments / with_doors.len() + usize::from(place < comments % with_doors.len());
        commenting(&mut agenda, mandate, dice, round, share);
    }
    Plan { opening, agenda, rounds }
}

/// The day on which a row begins; one of those that were decided where that is not one day, none for a repeated row.
fn day(row: &Row, dice: &Dice) -> Option<Date> {
    let between = row.current()?.date.begins()?;
    let days = usize::try_from((between.latest - between.earliest).get_days()).unwrap_or(0);
    let later = i64::try_from(dice.below(days + 1)).expect("BUG: days within a month or two");
    between.earliest.checked_add(later.days()).ok()
}

/// An hour of a day where the forum is.
fn at(mandate: &Mandate, day: Date, hour: i8) -> Timestamp {
    let there = day.at(hour, 0, 0, 0).to_zoned_datetime(mandate.zone.clone());
    there.map_or_else(|_| end_of(mandate, day), |there| there.timestamp())
}

fn rounds(mandate: &Mandate, days: &[(&Row, Option<Date>)]) -> BTreeMap<DraftNumber, Round> {
    let numbered = days.iter().filter_map(|(row, day)| match row.kind {
        RowKind::Draft(Ordinal::Number(number)) => Some((number, (*day)?)),
        _ => None,
    });
    let mut rounds: BTreeMap<_, _> =
        numbered.map(|(number, day)| (number, round(mandate, number, day))).collect();
    let standing = days.iter().any(|(row, _)| matches!(row.kind, RowKind::Draft(Ordinal::Any(_))));
    if rounds.is_empty() && standing {
        let mut day = days.iter().filter_map(|(_, day)| *day).min().unwrap_or(BEGINS);
        for number in 1..=STANDING_DRAFTS {
            let round = round(mandate, number, day);
            let closes = round.doors.values().max().map_or(round.publish_at, |closes_at| *closes_at);
            let closes_on = closes.to_zoned_datetime(mandate.zone.clone()).date();
            day = closes_on.saturating_add(STANDING_PAUSE_DAYS.days());
            rounds.insert(number, round);
        }
    }
    let highest = |at: Timestamp| {
        let before = rounds.values().filter(|other| other.publish_at < at);
        before.map(|other| other.draft).max().unwrap_or(0)
    };
    // Drafts follow one another: one that the timetable puts after a later one is refused, and nobody comments on it.
    let out_of_order = rounds.values().filter(|one| highest(one.publish_at) > one.draft);
    let out_of_order: Vec<_> = out_of_order.map(|round| round.draft).collect();
    for draft in out_of_order {
        rounds.entry(draft).and_modify(|round| round.doors.clear());
    }
    rounds
}

fn round(mandate: &Mandate, draft: DraftNumber, day: Date) -> Round {
    let publish_at = at(mandate, day, 9);
    let windows = mandate.windows(draft, day);
    let doors = [Door::Participants, Door::Public].into_iter().filter_map(|door| {
        let window = windows.iter().find(|window| window.action == door.action())?;
        let closes_at = end_of(mandate, window.closes_on);
        (door.leads_in(mandate) && closes_at > publish_at + UNTIL_FIRST).then_some((door, closes_at))
    });
    let doors: BTreeMap<_, _> = doors.collect();
    let closes_at = doors.values().max().copied().unwrap_or(publish_at);
    let answers_at = closes_at + grace(mandate) + UNTIL_ANSWERS + ANSWERING;
    Round { draft, publish_at, doors, answers_at }
}

/// Nobody comments sooner than this after a publication.
const UNTIL_FIRST: SignedDuration = SignedDuration::from_hours(1);

/// How long what is late is taken.
pub(super) fn grace(mandate: &Mandate) -> SignedDuration {
    SignedDuration::from_hours(mandate.settings.grace_hours.is.into())
}

/// Writing, publication, answers.
fn drafting(agenda: &mut Agenda, dice: &Dice, round: &Round, rounds: &BTreeMap<DraftNumber, Round>) {
    let Round { draft, publish_at, answers_at, .. } = round;
    let before = rounds.values().map(|other| other.publish_at).filter(|other| other < publish_at).max();
    match before {
        None => agenda.add(*publish_at, Step::First(*draft)),
        Some(before) => {
            let half = publish_at.duration_since(before) / 2;
            agenda.add(*publish_at - WRITING.min(half), Step::Write);
            if dice.percent(PREPARED_PERCENT) {
                agenda.add(*publish_at - (WRITING / 3).min(half / 2), Step::Prepare(*draft, *publish_at));
            } else {
                agenda.add(*publish_at, Step::Publish(*draft));
            }
        }
    }
    if !round.doors.is_empty() {
        agenda.add(*answers_at - ANSWERING, Step::Desk(*draft));
        agenda.add(*answers_at, Step::PublishAnswers(*draft));
        agenda.add(*answers_at + UNTIL_ANSWERS, Step::CorrectAnswer(*draft));
    }
}

/// The rows as they are lived: after what happens in them.
fn rows(
    agenda: &mut Agenda,
    mandate: &Mandate,
    rounds: &BTreeMap<DraftNumber, Round>,
    row: &Row,
    day: Option<Date>,
) {
    let lived = |draft| Step::Row(row.id.clone(), draft);
    match &row.kind {
        RowKind::Draft(which) => {
            for round in rounds.values().filter(|round| which.covers(round.draft)) {
                agenda.add(round.publish_at, lived(Some(round.draft)));
            }
        }
        RowKind::Deadline { draft: Some(which), .. } => {
            for round in rounds.values().filter(|round| which.covers(round.draft)) {
                let published_on = round.publish_at.to_zoned_datetime(mandate.zone.clone()).date();
                let closes_on =
                    row.current().and_then(|current| current.date.closes_on(published_on)).or(day);
                agenda.extend(closes_on.map(|day| (end_of(mandate, day), lived(Some(round.draft)))));
            }
        }
        RowKind::Deadline { draft: None, .. } => {
            agenda.extend(day.map(|day| (end_of(mandate, day), lived(None))));
        }
        RowKind::Meeting(_) | RowKind::FinalReport | RowKind::Opening => {
            agenda.extend(day.map(|day| (at(mandate, day, 10), lived(None))));
        }
    }
}

/// The day of the letter, or some time before the first that is planned; before all of it.
fn opening(mandate: &Mandate, agenda: &Agenda) -> Timestamp {
    let first = agenda.first().unwrap_or_else(|| at(mandate, BEGINS, 9));
    let first_on = first.to_zoned_datetime(mandate.zone.clone()).date();
    let before = |days: i64| at(mandate, first_on.saturating_sub(days.days()), 9);
    let letter = mandate.letter.as_ref().and_then(|letter| letter.date.begins());
    let letter = letter.map(|between| at(mandate, between.earliest, 9));
    letter.unwrap_or_else(|| before(BEFORE_THE_FIRST_DAYS)).min(before(1))
}

/// The comments of a round, more of them the nearer the deadline is.
fn commenting(agenda: &mut Agenda, mandate: &Mandate, dice: &Dice, round: &Round, count: usize) {
    let grace = grace(mandate);
    let doors: Vec<_> = round.doors.iter().map(|(door, closes_at)| (*door, *closes_at)).collect();
    let begins = round.publish_at + UNTIL_FIRST;
    for _ in 0..count {
        let from_participants = dice.percent(OF_PARTICIPANTS_PERCENT);
        let (door, closes_at) = match doors.as_slice() {
            [one] => *one,
            _ => doors[usize::from(!from_participants)],
        };
        let late = grace > SignedDuration::ZERO && dice.percent(LATE_PERCENT);
        let instant = if late {
            dice.between(closes_at, closes_at + grace)
        } else {
            dice.between(begins, closes_at).max(dice.between(begins, closes_at))
        };
        agenda.add(instant, Step::Comment { draft: round.draft, door, late });
    }
    for (door, closes_at) in doors {
        let over = closes_at + grace;
        for _ in 0..=count / COMMENTS_FOR_ONE_REFUSED {
            agenda.add(dice.between(begins, closes_at), Step::TryEarly(round.draft));
            agenda.add(dice.minutes_after(over, 5, 3000), Step::TryLate { draft: round.draft, door });
        }
    }
}
