//! What happened in a simulation that the record does not say: the rows as they came, and what was refused.

use std::collections::BTreeMap;

use forum::Refusal;
use mandate::{EntityId, Mandate};
use registry::{Failure, Nominee};

use super::dice::Dice;

/// A rule that refused something, and where it is read; none for what is a mistake or came second.
pub(super) type Refused = (String, Option<String>);

/// See the module.
#[derive(Default)]
pub(super) struct Tally {
    /// Lines of the timetable as it was lived.
    pub(super) lines: Vec<String>,
    /// How often each rule refused something.
    pub(super) refused: BTreeMap<Refused, usize>,
    /// Refusals of what the rules were thought to allow.
    pub(super) unforeseen: Vec<String>,
    /// Who was nominated, and by which participant.
    experts: Vec<(EntityId, Nominee)>,
    addressed: usize,
}

impl Tally {
    /// Notes a line of the timetable as it was lived.
    pub(super) fn lived(&mut self, line: String) {
        self.lines.push(line);
    }

    /// Notes what was refused.
    pub(super) fn refused(&mut self, mandate: &Mandate, failure: &Failure, foreseen: bool) {
        let (rule, source) = match failure {
            Failure::Refused(refusal) => {
                (rule(refusal), refusal.source().map(|source| mandate.cite(source, "en")))
            }
            Failure::Cv(fault) => (format!("cv: {fault}"), None),
            other => (other.to_string(), None),
        };
        if !foreseen {
            self.unforeseen.push(format!("{rule}: {failure}"));
        }
        *self.refused.entry((rule, source)).or_default() += 1;
    }

    /// Notes who was nominated by whom.
    pub(super) fn nominated(&mut self, by: EntityId, expert: Nominee) {
        self.experts.push((by, expert));
    }

    /// Somebody who was nominated before.
    pub(super) fn expert(&self, dice: &Dice) -> Option<Nominee> {
        (!self.experts.is_empty()).then(|| dice.pick(&self.experts).1.clone())
    }

    /// Whether a participant nominated this person before.
    pub(super) fn has_nominated(&self, by: &EntityId, expert: &Nominee) -> bool {
        self.experts.iter().any(|(before, known)| before == by && known.email == expert.email)
    }

    /// A number for the address of the next expert.
    pub(super) fn next_expert(&mut self) -> usize {
        self.addressed += 1;
        self.addressed
    }
}

/// The name of a rule, as JSON answers have it; for what is no rule of the mandate, what sort of mistake it is.
fn rule(refusal: &Refusal) -> String {
    let value = serde_json::to_value(refusal).expect("BUG: a refusal is JSON");
    let members = value.as_object().expect("BUG: a refusal has members");
    let rule = members.get("rule").and_then(|rule| rule.as_str()).unwrap_or_default();
    match refusal {
        Refusal::Conflict(_) | Refusal::Unknown(_) | Refusal::Invalid(_) => {
            let sort = members.keys().find(|key| *key != "rule").map(String::as_str).unwrap_or_default();
            format!("{rule}: {sort}")
        }
        _ => rule.to_owned(),
    }
}
