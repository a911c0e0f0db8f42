//! New numbers for the groups of a draft that was written on the one before.

use std::collections::{HashMap, HashSet};

use super::label::{Style, read};
use super::{Counter, members};
use crate::{Kind, Number, Provision, ProvisionId};

/// Counts groups and their items anew. An item is counted as it was, a new one as the item before it in its group, or
/// after it; where there is none it has no number of its own.
pub(crate) fn renumber(provisions: &mut [Provision], before: &HashMap<ProvisionId, Number>) {
    let kinds: Vec<Kind> = provisions.iter().map(|provision| provision.kind).collect();
    let members = members(&kinds);
    let in_groups = |at: usize| members[at].is_some() || kinds[at] == Kind::Formula;
    let mut taken: HashSet<Number> =
        (0..kinds.len()).filter(|at| !in_groups(*at)).map(|at| provisions[at].number.clone()).collect();
    let was: Vec<Option<Vec<Style>>> =
        provisions.iter().map(|provision| styles(before.get(&provision.id)?.as_str())).collect();
    let mut section = String::new();
    let mut counts = HashMap::new();
    let mut last = HashMap::new();
    let mut counter = Counter::new(String::new());
    for at in 0..kinds.len() {
        let number = match kinds[at] {
            Kind::Heading { .. } => {
                let number = provisions[at].number.as_str();
                section = if number == "0" { String::new() } else { format!("{number}.") };
                counts.clear();
                continue;
            }
            Kind::Formula => format!("{section}F"),
            Kind::Group { part } => {
                let count = counts.entry(part).or_insert(0);
                *count += 1;
                counter = Counter::new(format!("{section}{}{count}", part.letter()));
                counter.opening()
            }
            _ => {
                let Some(group) = members[at] else { continue };
                let near = |other: &usize| members[*other] == Some(group) && was[*other].is_some();
                let beside = || {
                    (group + 1..at).rev().find(near).or_else(|| {
                        (at + 1..kinds.len()).take_while(|other| members[*other] == Some(group)).find(near)
                    })
                };
                let is_new = !before.contains_key(&provisions[at].id);
                let styles = was[at].as_ref().or_else(|| was[beside().filter(|_| is_new)?].as_ref());
                match styles.and_then(|styles| Some((styles.len().checked_sub(1)?, *styles.last()?))) {
                    Some((level, style)) => counter.next(level, style),
                    None => counter.unlabelled(),
                }
            }
        };
        provisions[at].number = free(&number, &mut taken, &mut last);
    }
}

/// How the labels of a number of a group are counted; `None` for another number, or one without labels.
fn styles(number: &str) -> Option<Vec<Style>> {
    let number = Number::new(number).ok()?;
    let labels = number.group_labels()?;
    let mut styles: Vec<Style> = Vec::new();
    for label in labels {
        let possible = read(label);
        let other = possible.iter().find(|label| !styles.contains(&label.style)).or(possible.first());
        styles.push(other?.style);
    }
    (!styles.is_empty()).then_some(styles)
}

/// A number that nobody has: this one, or the next that continues it. `counts` are the last of these.
fn free(number: &str, taken: &mut HashSet<Number>, counts: &mut HashMap<String, u32>) -> Number {
    let last = counts.entry(number.to_owned()).or_insert(0);
    loop {
        *last += 1;
        let next = if *last == 1 { number.to_owned() } else { format!("{number}.{last}") };
        match Number::new(next) {
            Ok(next) if taken.insert(next.clone()) => return next,
            Ok(_) => {}
            // Too deep for a number: what it stands in is told by its place alone.
            Err(_) => return free("X", taken, counts),
        }
    }
}
