//! The numbers and labels that are printed before units.

use super::Unit;
use crate::groups;
use crate::markdown::inlines::cut;
use crate::markdown::labels::{self, Label};
use crate::markdown::printed::{self, Printed};
use crate::{Inline, Kind, plain};

/// How many digits a year has.
const YEAR_DIGITS: usize = 4;

/// What is printed before a unit, kept apart from the units while they are counted.
pub(super) struct Mark {
    pub(super) sort: Sort,
    /// Where the words after it begin, in bytes of the plain text.
    pub(super) words: usize,
}

pub(super) enum Sort {
    /// A number of several parts, and whether it is likely one: `12.05.2031` is a date and `3.5` before `million` a figure.
    Whole(String, bool),
    /// The last part of the number of a heading.
    Part(String),
    /// A label in all ways in which it may be read, the likelier first.
    Labels(Vec<Label>),
}

/// What is printed before each unit. Groups have numbers of their own.
pub(super) fn of(units: &[Unit], in_group: impl Fn(usize) -> bool) -> Vec<Option<Mark>> {
    let mut marks: Vec<Option<Mark>> = Vec::with_capacity(units.len());
    // The headings, with their places: how far one is from another is told in headings.
    let mut headings = Vec::new();
    let mut at_headings = Vec::new();
    let mut others = vec![None; units.len()];
    for (at, unit) in units.iter().enumerate() {
        let has_none =
            in_group(at) || matches!(unit.kind, Kind::TableRow { .. }) || unit.tags.number.is_some();
        let text = if has_none { String::new() } else { plain(&unit.inlines) };
        let mark = numbered(&text, unit.heading().is_some());
        let found = labels::find(&text).map(|labels| (labels, text));
        if unit.heading().is_some() {
            headings.push(found);
            at_headings.push(at);
        } else {
            others[at] = found;
        }
        marks.push(mark);
    }
    for (run, is_heading) in [(headings, true), (others, false)] {
        for (place, labels) in labels::taken(&run).into_iter().enumerate() {
            let at = if is_heading { at_headings[place] } else { place };
            let (None, Some(first), Some((found, _))) = (&marks[at], labels.first(), &run[place]) else {
                continue;
            };
            let sort = match is_heading {
                true if !first.sort.is_outer() => continue,
                true => Sort::Part(first.text()),
                false => Sort::Labels(labels),
            };
            marks[at] = Some(Mark { sort, words: found.words });
        }
    }
    for (mark, unit) in marks.iter_mut().zip(units) {
        if mark.as_ref().is_some_and(|mark| leaves_opening(unit, mark.words)) {
            *mark = None;
        }
    }
    marks
}

/// Whether what is left of a paragraph without its mark would open a group, which it does not.
fn leaves_opening(unit: &Unit, words: usize) -> bool {
    if unit.kind != Kind::Paragraph || !matches!(unit.inlines.last(), Some(Inline::Emph(_))) {
        return false;
    }
    let mut left = unit.inlines.clone();
    cut(&mut left, words, usize::MAX);
    groups::is_opening(&left)
}

fn numbered(text: &str, is_heading: bool) -> Option<Mark> {
    let (printed, words) = printed::find(text, is_heading)?;
    let sort = match printed {
        Printed::Whole(number) => {
            let is_likely = is_number(&number, &text[words..]);
            Sort::Whole(number, is_likely)
        }
        Printed::Part(part) => Sort::Part(part),
    };
    Some(Mark { sort, words })
}

/// Whether a number before words is likely that of a provision: not a date, and the words begin as a sentence does.
fn is_number(number: &str, words: &str) -> bool {
    let is_date = number.split('.').any(|part| part.len() == YEAR_DIGITS);
    let begins =
        |c: char| (c.is_alphabetic() && !c.is_lowercase()) || matches!(c, '[' | '(' | '"' | '“' | '«');
    !is_date && words.starts_with(begins)
}
