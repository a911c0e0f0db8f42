//! Whether the timetable keeps its rules: *always*, *sometimes* or *never* over all the days that its dates leave
//! open, with the slack in days (E01, E02).
//!
//! A date that leaves days open is an interval, and the slack of a rule is computed from its ends: no day is
//! invented, and no combination of days is walked.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::{Date, Weekday};
use serde::{Serialize, Serializer};

use crate::ids::{CalendarId, RowId, RuleId};
use crate::rules::{Check, Force, Rule};
use crate::source::Source;
use crate::timetable::{Row, RowKind};
use crate::{Mandate, When};

/// Dates put in the place of those decided, to ask what would become of the rules.
pub type Hypothesis = BTreeMap<RowId, When>;

/// Over the days that the dates leave open, a rule is kept:
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// On none of them.
    Never,
    /// On some.
    Sometimes,
    /// On all.
    Always,
}

impl fmt::Display for Holds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Never => "never",
            Self::Sometimes => "sometimes",
            Self::Always => "always",
        })
    }
}

/// Days to spare, at least and at most; negative days are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slack {
    /// On the worst of the days left open.
    pub min: i32,
    /// On the best.
    pub max: i32,
}

impl Slack {
    fn holds(self) -> Holds {
        match (self.min >= 0, self.max >= 0) {
            (true, _) => Holds::Always,
            (false, true) => Holds::Sometimes,
            (false, false) => Holds::Never,
        }
    }

    fn worst(self, other: Self) -> Self {
        Self { min: self.min.min(other.min), max: self.max.min(other.max) }
    }
}

impl Serialize for Slack {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.min, self.max].serialize(serializer)
    }
}

/// What became of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The rule.
    pub id: RuleId,
    /// Where it is said.
    pub source: Source,
    /// Whether it is kept.
    pub holds: Holds,
    /// Days to spare; none for a rule that does not count days.
    pub slack_days: Option<Slack>,
    /// Set aside by the competent organ; a breach stays flagged (E04).
    pub waived: bool,
    /// How much it binds.
    #[serde(skip)]
    pub force: Force,
}

impl Outcome {
    /// Whether the timetable is wrong because of this rule.
    pub fn is_broken(&self) -> bool {
        self.force == Force::Must && self.holds == Holds::Never && !self.waived
    }
}

/// Something to look at that breaks no binding rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// The row it is about.
    pub row: Option<RowId>,
    /// What to look at.
    pub message: String,
}

/// What became of all the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Rule by rule, in the order of the file.
    pub rules: Vec<Outcome>,
    /// What to look at.
    pub warnings: Vec<Warning>,
}

impl Report {
    /// Whether a binding rule is broken and not set aside.
    pub fn is_broken(&self) -> bool {
        self.rules.iter().any(Outcome::is_broken)
    }
}

/// A hypothesis that names nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadHypothesis {
    /// The file has no such row.
    #[error("there is no row `{0}` in the timetable")]
    NoRow(RowId),
    /// The row has no date of its own.
    #[error("row `{0}` stands for any number of dates; none can be put in their place")]
    Standing(RowId),
    /// A date that follows a publication, for a row that is not a deadline.
    #[error("row `{0}` needs a date of its own")]
    Relative(RowId),
}

impl Mandate {
    /// Checks the timetable, with some dates put in the place of those decided.
    pub fn check(&self, hypothesis: &Hypothesis) -> Result<Report, BadHypothesis> {
        for (id, when) in hypothesis {
            let row = self.row(id).ok_or_else(|| BadHypothesis::NoRow(id.clone()))?;
            if row.decided.is_empty() {
                return Err(BadHypothesis::Standing(id.clone()));
            }
            if when.begins().is_none() && !matches!(row.kind, RowKind::Deadline { .. }) {
                return Err(BadHypothesis::Relative(id.clone()));
            }
        }
        let mut report = Report { rules: Vec::new(), warnings: Vec::new() };
        let dates = Dates { mandate: self, hypothesis };
        for rule in &self.rules {
            let outcome = dates.judge(rule, &mut report.warnings);
            report.rules.push(outcome);
        }
        Ok(report)
    }
}

/// A row and a span, in days from the first day of the span.
struct Beside {
    /// The first day on which the row can begin.
    first: i32,
    /// The last.
    last: i32,
    /// Days from the beginning of the row to its end.
    lasts: i32,
    /// The last day of the span.
    span: i32,
}

/// The dates in force, hypotheses first.
struct Dates<'a> {
    mandate: &'a Mandate,
    hypothesis: &'a Hypothesis,
}

impl Dates<'_> {
    fn of(&self, id: &RowId) -> Option<When> {
        let decided = || self.mandate.row(id)?.current().map(|decision| decision.date);
        self.hypothesis.get(id).copied().or_else(decided)
    }

    fn judge(&self, rule: &Rule, warnings: &mut Vec<Warning>) -> Outcome {
        let waived = self.mandate.waivers.iter().any(|waiver| waiver.rule == rule.id);
        let (holds, slack_days) = match &rule.check {
            Check::Interval { days, pairs } => {
                self.worst(rule, pairs, |from, to| self.interval(from, to, *days), warnings)
            }
            Check::Within { pairs } => self.worst(rule, pairs, |row, span| self.within(row, span), warnings),
            Check::Adjacent { days, pairs } => {
                self.worst(rule, pairs, |row, span| self.adjacent(row, span, *days), warnings)
            }
            Check::WorkingDays {} => (self.working_days(warnings), None),
            Check::Reserved { organ, .. } => {
                let mut usurped = self.mandate.usurped(organ).peekable();
                let holds = if usurped.peek().is_some() { Holds::Never } else { Holds::Always };
                for (row, source) in usurped {
                    let cite = self.mandate.cite(source, "en");
                    warnings.push(Warning {
                        row: Some(row.id.clone()),
                        message: format!("{} may not be moved by {cite}", row.id),
                    });
                }
                (holds, None)
            }
        };
        if waived && holds != Holds::Always {
            let by = self.mandate.waivers.iter().find(|waiver| waiver.rule == rule.id);
            let cite = by.map(|waiver| self.mandate.cite(&waiver.source, "en")).unwrap_or_default();
            warnings.push(Warning { row: None, message: format!("{} is set aside by {cite}", rule.id) });
        }
        Outcome {
            id: rule.id.clone(),
            source: rule.source.clone(),
            holds,
            slack_days,
            waived,
            force: rule.force,
        }
    }

    /// The worst of all pairs, and a warning for each that is not always kept.
    fn worst<T: fmt::Display>(
        &self,
        rule: &Rule,
        pairs: &[(RowId, T)],
        slack: impl Fn(&RowId, &T) -> Option<Slack>,
        warnings: &mut Vec<Warning>,
    ) -> (Holds, Option<Slack>) {
        let mut worst: Option<Slack> = None;
        for (row, other) in pairs {
            let Some(slack) = slack(row, other) else { continue };
            worst = Some(worst.map_or(slack, |worst| worst.worst(slack)));
            if slack.holds() != Holds::Always {
                let Slack { min, max } = slack;
                let message = format!(
                    "{} ({}): {row} and {other} keep it {}, with {min} to {max} days to spare",
                    rule.id,
                    self.mandate.cite(&rule.source, "en"),
                    slack.holds(),
                );
                warnings.push(Warning { row: Some(row.clone()), message });
            }
        }
        (worst.map_or(Holds::Always, Slack::holds), worst)
    }

    /// At least so many days from the end of one row to the beginning of another.
    fn interval(&self, from: &RowId, to: &RowId, days: u16) -> Option<Slack> {
        let days = i32::from(days);
        if let Some(When::AfterPublication(after)) = self.of(to) {
            // The deadline follows the very publication it is measured from.
            let slack = i32::from(after) - days;
            let follows = self.mandate.row(from).is_some_and(crate::read::publishes);
            return follows.then_some(Slack { min: slack, max: slack });
        }
        let (from, to) = (self.of(from)?.ends()?, self.of(to)?.begins()?);
        Some(Slack {
            min: between(from.latest, to.earliest) - days,
            max: between(from.earliest, to.latest) - days,
        })
    }

    /// Inside a span: days to spare are those to the nearer end.
    fn within(&self, row: &RowId, span: &CalendarId) -> Option<Slack> {
        let place = self.place(row, span)?;
        let spare = |begin: i32| begin.min(place.span - (begin + place.lasts));
        // Highest in the middle and falling to both sides, so the worst is at an end.
        let middle = ((place.span - place.lasts) / 2).clamp(place.first, place.last);
        Some(Slack { min: spare(place.first).min(spare(place.last)), max: spare(middle) })
    }

    /// One after the other, with few days between: days to spare are those between that are allowed and not used.
    fn adjacent(&self, row: &RowId, span: &CalendarId, days: u16) -> Option<Slack> {
        let place = self.place(row, span)?;
        // Touching or overlapping leaves no day between.
        let gap = |begin: i32| (begin - place.span - 1).max(-(begin + place.lasts) - 1).max(0);
        let spare = |begin: i32| i32::from(days) - gap(begin);
        let nearest = 0.clamp(place.first, place.last);
        let ends = [spare(place.first), spare(place.last)];
        Some(Slack { min: ends[0].min(ends[1]), max: ends[0].max(ends[1]).max(spare(nearest)) })
    }

    /// A row beside a span, in days from the first day of the span.
    fn place(&self, row: &RowId, span: &CalendarId) -> Option<Beside> {
        let row = self.of(row)?;
        let span = self.mandate.calendars.iter().find(|calendar| calendar.id == *span)?.date.spread()?;
        let (begins, ends) = (row.begins()?, row.ends()?);
        let lasts = if let When::Days(first, last) = row { between(first, last) } else { 0 };
        debug_assert!(begins.earliest <= ends.latest, "a date ends before it begins");
        Some(Beside {
            first: between(span.earliest, begins.earliest),
            last: between(span.earliest, begins.latest),
            lasts,
            span: between(span.earliest, span.latest),
        })
    }

    /// Sundays and holidays are warnings: what is published then is published unattended (E13).
    fn working_days(&self, warnings: &mut Vec<Warning>) -> Holds {
        let mut holds = Holds::Always;
        for row in &self.mandate.rows {
            let Some(When::Day(day)) = self.of(&row.id) else { continue };
            for message in self.day_off(row, day) {
                holds = Holds::Never;
                warnings.push(Warning { row: Some(row.id.clone()), message });
            }
        }
        holds
    }

    fn day_off(&self, row: &Row, day: Date) -> Vec<String> {
        let sunday = (day.weekday() == Weekday::Sunday).then(|| format!("{}: {day} is a Sunday", row.id));
        let holiday = self.mandate.holidays.iter().find(|holiday| {
            holiday.date.spread().is_some_and(|span| (span.earliest..=span.latest).contains(&day))
        });
        let holiday = holiday.map(|holiday| format!("{}: {day} is a holiday, {}", row.id, holiday.name.en));
        sunday.into_iter().chain(holiday).collect()
    }
}

/// Days from one day to another, negative where the other comes first.
fn between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
