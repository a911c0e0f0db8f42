//! Giving each unit its number.
//!
//! 1. A number the author printed is kept: `3.2.4` in front of a paragraph, `3.2` or `1.` or `B.` in front
//!    of a heading, `(a)` in front of an item. It is then no longer part of the words.
//! 2. Headings without one are counted by level: 1, 1.1, 1.2, 2. A heading at the very start that stands
//!    above all others is the title of the whole and has number 0; the sections are counted below it.
//! 3. Other units are counted within their section: 2.1, 2.2. Where a section has headings of its own, the
//!    units before the first of them are its part 0, so that they do not share a series with the headings:
//!    2.0.1, 2.0.2, then heading 2.1. Units before the first heading of the document are 0.1, 0.2.
//! 4. A printed label is kept where it runs on from others (`labels`): `1.`, `2.` count the units of their section, 3.2.1,
//!    or 1 where there are no headings; those before the first of them are then its part 0. Other labels, and figures of an
//!    inner list, are counted under the unit that they follow: 3.2.1(a), 3.2.1(a)(ii), after an unlabelled one 3.2.3(a).
//! 5. Units that follow a paragraph with a printed number belong to it: after 3.2.3 comes 3.2.3.1.
//! 6. A number in the braces at the end (`{number: 3.2.4}`) goes before all of these.
//! 7. In the groups of a Resolution or an Opinion numbers say group and item (`groups`): `P2(a)`, `O1(3)`.
//! 8. A printed number that is already taken is left in the words, and the unit is counted like others; where it has several
//!    parts a [`Remark`] tells so.

mod counting;
mod levels;
mod marks;
mod outline;

use counting::Counting;
use outline::Outline;

use super::inlines::cut;
use super::{Remark, Unit};
use crate::groups;
use crate::limits::NUMBER_BYTES_MAX;
use crate::{Kind, Number};

/// Longest number that others continue, in bytes: there is room for a full stop and a count.
const PREFIX_BYTES_MAX: usize = NUMBER_BYTES_MAX - 12;

/// Numbers units, and cuts printed numbers that were taken over from their words. One number per unit. What looks like the
/// number of its unit and stays in the words is told.
pub(super) fn number(units: &mut [Unit]) -> (Vec<Number>, Vec<Remark>) {
    let kinds: Vec<Kind> = units.iter().map(|unit| unit.kind).collect();
    let members = groups::members(&kinds);
    let in_group = |at: usize| members[at].is_some() || kinds[at] == Kind::Formula;
    let marks = marks::of(units, in_group);
    let outline = Outline::of(units, &marks, in_group);
    let mut counting = Counting::new(marks);
    if outline.has_title && units[0].tags.number.is_none() {
        counting.claim(0, "0".to_owned(), false);
    }
    for (index, unit) in units.iter().enumerate() {
        if let Some(number) = &unit.tags.number {
            counting.claim(index, number.to_string(), false);
        }
    }
    counting.take_whole_numbers(&outline);
    counting.count(None, &outline);
    for (index, unit) in units.iter().enumerate() {
        if unit.heading().is_some() && !(outline.has_title && index == 0) {
            counting.count(Some(index), &outline);
        }
    }
    counting.count_groups(units, &members, &outline);
    let remarks = counting.numbers_in_words();
    for (unit, start) in units.iter_mut().zip(&counting.cuts).filter(|(_, start)| **start > 0) {
        cut(&mut unit.inlines, *start, usize::MAX);
    }
    let numbers = counting.numbers.into_iter().map(|number| {
        Number::new(number.expect("BUG: every unit is in one section"))
            .expect("BUG: numbers are made of short valid parts")
    });
    (numbers.collect(), remarks)
}

impl Unit {
    fn heading(&self) -> Option<u8> {
        match self.kind {
            Kind::Heading { level } => Some(level),
            _ => None,
        }
    }
}

/// What the numbers of a series continue; a number that is too long for that is continued by `X`.
fn prefix(number: String) -> String {
    if number.len() > PREFIX_BYTES_MAX { "X".to_owned() } else { number }
}

fn join(prefix: &str, part: &str) -> String {
    if prefix.is_empty() { part.to_owned() } else { format!("{prefix}.{part}") }
}
