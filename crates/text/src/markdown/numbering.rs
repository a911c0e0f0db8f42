//! Giving each unit its number.
//!
//! 1. A number the author printed is kept: `3.2.4` in front of a paragraph, `3.2` or `1.` or `B.` in front
//!    of a heading, `(a)` in front of an item. It is then no longer part of the words.
//! 2. Headings without one are counted by level: 1, 1.1, 1.2, 2. A heading at the very start that stands
//!    above all others is the title of the whole and has number 0; the sections are counted below it.
//! 3. Other units are counted within their section: 2.1, 2.2. Where a section has headings of its own, the
//!    units before the first of them are its part 0, so that they do not share a series with the headings:
//!    2.0.1, 2.0.2, then heading 2.1. Units before the first heading of the document are 0.1, 0.2.
//! 4. Units that follow a paragraph with a printed number belong to it: after 3.2.3 come 3.2.3.1 or, if
//!    they are lettered, 3.2.3(a).
//! 5. A number in the braces at the end (`{number: 3.2.4}`) goes before all of these.
//! 6. In the groups of a Resolution or an Opinion numbers say group and item (`groups`): `P2(a)`, `O1(3)`.
//! 7. A printed number that is already taken is left in the words, and the unit is counted like others; a [`Remark`] tells so.

use std::collections::{HashMap, HashSet};

use super::inlines::cut;
use super::printed::{Printed, find};
use super::{Remark, Unit};
use crate::groups::{self, Counter, Label};
use crate::limits::NUMBER_BYTES_MAX;
use crate::{Kind, Number, Part, plain};

/// How many digits a year has.
const YEAR_DIGITS: usize = 4;

/// A unit's printed number, kept apart from the units while they are counted.
struct Mark {
    printed: PrintedOwned,
    /// Where the words after it begin, in bytes of the plain text.
    words: usize,
}

enum PrintedOwned {
    Whole(String),
    Part(String),
    Letter(char),
}

/// Numbers units, and cuts printed numbers that were taken over from their words. One number per unit. What looks like the
/// number of its unit and stays in the words is told.
pub(super) fn number(units: &mut [Unit]) -> (Vec<Number>, Vec<Remark>) {
    let kinds: Vec<Kind> = units.iter().map(|unit| unit.kind).collect();
    let members = groups::members(&kinds);
    let in_group = |at: usize| members[at].is_some() || kinds[at] == Kind::Formula;
    let marks: Vec<Option<Mark>> =
        units.iter().enumerate().map(|(at, unit)| if in_group(at) { None } else { mark_of(unit) }).collect();
    let outline = Outline::of(units, &marks, in_group);
    let mut counting = Counting {
        marks,
        numbers: vec![None; units.len()],
        taken: HashSet::new(),
        cuts: vec![0; units.len()],
    };
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
    let remarks = counting.numbers_in_words(units);
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

fn mark_of(unit: &Unit) -> Option<Mark> {
    if matches!(unit.kind, Kind::TableRow { .. }) || unit.tags.number.is_some() {
        return None;
    }
    let text = plain(&unit.inlines);
    let (printed, words) = find(&text, unit.heading().is_some())?;
    let printed = match printed {
        Printed::Whole(number) => PrintedOwned::Whole(number.to_owned()),
        Printed::Part(part) => PrintedOwned::Part(part.to_owned()),
        Printed::Letter(letter) => PrintedOwned::Letter(letter),
    };
    Some(Mark { printed, words })
}

/// Which unit stands in which section.
struct Outline {
    /// For each unit the heading it stands under; `None` for those of the document itself.
    parents: Vec<Option<usize>>,
    /// For each unit that is a heading, the units directly under it.
    children: Vec<Vec<usize>>,
    /// The units of the document itself.
    roots: Vec<usize>,
    is_heading: Vec<bool>,
    /// Whether the first unit is the title of the whole.
    has_title: bool,
}

impl Outline {
    /// What is in a group is a child of no section: it is counted apart.
    fn of(units: &[Unit], marks: &[Option<Mark>], in_group: impl Fn(usize) -> bool) -> Self {
        let outermost = units.iter().filter_map(Unit::heading).min();
        let is_outermost = |unit: &&Unit| outermost.is_some() && unit.heading() == outermost;
        let has_title = units.first().as_ref().is_some_and(is_outermost)
            && marks[0].is_none()
            && units.iter().filter(is_outermost).count() == 1;
        let mut outline = Self {
            parents: Vec::with_capacity(units.len()),
            children: vec![Vec::new(); units.len()],
            roots: Vec::new(),
            is_heading: units.iter().map(|unit| unit.heading().is_some()).collect(),
            has_title,
        };
        let mut open: Vec<(u8, usize)> = Vec::new();
        for (index, unit) in units.iter().enumerate() {
            if let Some(level) = unit.heading() {
                while open.last().is_some_and(|(outer, _)| *outer >= level) {
                    open.pop();
                }
            }
            let parent = open.last().map(|(_, heading)| *heading);
            outline.parents.push(parent);
            match parent {
                _ if in_group(index) => {}
                Some(heading) => outline.children[heading].push(index),
                None => outline.roots.push(index),
            }
            if let Some(level) = unit.heading()
                && !(has_title && index == 0)
            {
                open.push((level, index));
            }
        }
        outline
    }

    fn children(&self, section: Option<usize>) -> &[usize] {
        section.map_or(&self.roots, |heading| &self.children[heading])
    }
}

struct Counting {
    marks: Vec<Option<Mark>>,
    numbers: Vec<Option<String>>,
    taken: HashSet<String>,
    /// How many bytes of each unit's text are its printed number.
    cuts: Vec<usize>,
}

impl Counting {
    /// Gives a unit a number unless another has it.
    fn claim(&mut self, unit: usize, number: String, printed: bool) -> bool {
        if !self.taken.insert(number.clone()) {
            return false;
        }
        if printed {
            self.cuts[unit] = self.marks[unit].as_ref().map_or(0, |mark| mark.words);
        }
        self.numbers[unit] = Some(number);
        true
    }

    /// Gives out first what is printed in full, so that counting never takes it from its owner.
    fn take_whole_numbers(&mut self, outline: &Outline) {
        for unit in 0..self.marks.len() {
            if self.numbers[unit].is_some() {
                continue;
            }
            let around = match outline.parents[unit] {
                None => Some(""),
                Some(heading) => self.numbers[heading].as_deref(),
            };
            let number = match (&self.marks[unit], around) {
                // `3.5 million devices` in section 3.2 is a figure: a number continues that of its section.
                (Some(Mark { printed: PrintedOwned::Whole(number), .. }), Some(around))
                    if outline.is_heading[unit] || continues(number, around) =>
                {
                    number.clone()
                }
                (Some(Mark { printed: PrintedOwned::Whole(number), .. }), None) => number.clone(),
                (Some(Mark { printed: PrintedOwned::Part(part), .. }), Some(around)) => join(around, part),
                _ => continue,
            };
            self.claim(unit, number, true);
        }
    }

    /// Numbers formulas and groups, see [`groups`].
    fn count_groups(&mut self, units: &[Unit], members: &[Option<usize>], outline: &Outline) {
        let mut counts: HashMap<(Option<usize>, Part), u32> = HashMap::new();
        let mut counter = Counter::new(String::new());
        for (at, unit) in units.iter().enumerate() {
            let section = outline.parents[at];
            let own = section.and_then(|heading| self.numbers[heading].clone()).unwrap_or_default();
            let mut cut = 0;
            let number = match unit.kind {
                Kind::Formula => join(&own, "F"),
                Kind::Group { part } => {
                    let count = counts.entry((section, part)).or_insert(0);
                    *count += 1;
                    counter = Counter::new(join(&own, &format!("{}{count}", part.letter())));
                    counter.opening()
                }
                _ if members[at].is_none() => continue,
                kind => {
                    let labels = match (&unit.tags.number, kind) {
                        (Some(_), _) | (_, Kind::TableRow { .. }) => None,
                        _ => groups::printed(&plain(&unit.inlines)),
                    };
                    let figure = match kind {
                        Kind::ListItem { ordered: Some(count), .. } if count > 0 => {
                            Some(Label { style: groups::Style::Figure, count })
                        }
                        _ => None,
                    };
                    match (labels, figure) {
                        (Some((labels, words)), _) => {
                            cut = words;
                            counter.printed(&labels)
                        }
                        (None, Some(figure)) => counter.printed(&[figure]),
                        (None, None) => counter.unlabelled(),
                    }
                }
            };
            if self.numbers[at].is_some() {
                continue;
            }
            if self.claim_within(at, &number) {
                self.cuts[at] = cut;
                continue;
            }
            // A number that is taken, or too long, stays in the words.
            let mut series = Series::new(if number.len() < NUMBER_BYTES_MAX / 2 { number } else { own });
            while !self.claim(at, series.next(), false) {}
        }
    }

    fn claim_within(&mut self, unit: usize, number: &str) -> bool {
        number.len() <= NUMBER_BYTES_MAX && self.claim(unit, number.to_owned(), false)
    }

    /// The numbers of several parts that are printed before words and were not taken over. A part of a year or of a figure
    /// is none: `12.05.2031 was a Monday`, `3.5 million devices`.
    fn numbers_in_words(&self, units: &[Unit]) -> Vec<Remark> {
        let marks = self.marks.iter().zip(&self.cuts).zip(units).filter(|((_, cut), _)| **cut == 0);
        let left = marks.filter_map(|((mark, _), unit)| match mark {
            Some(Mark { printed: PrintedOwned::Whole(number), words }) => {
                let is_number =
                    is_number(number, &plain(&unit.inlines)[*words..]) || self.taken.contains(number);
                is_number.then(|| Remark::NumberInWords { number: number.clone() })
            }
            _ => None,
        });
        left.collect()
    }

    /// Numbers what stands directly in a section and has no number yet.
    fn count(&mut self, section: Option<usize>, outline: &Outline) {
        let children = outline.children(section);
        let own = section
            .map(|heading| self.numbers[heading].clone().expect("BUG: sections are numbered outside in"))
            .unwrap_or_default();
        let has_sections = section.is_none() || children.iter().any(|child| outline.is_heading[*child]);
        let mut headings = Series::new(own.clone());
        let mut units = Series::new(if has_sections { join(&own, "0") } else { own });
        // What letters follow: the last unit that was not lettered itself.
        let mut before: Option<String> = None;
        for &child in children {
            let is_heading = outline.is_heading[child];
            if let Some(number) = self.numbers[child].clone() {
                if !is_heading {
                    units = Series::new(number.clone());
                    before = Some(number);
                }
                continue;
            }
            match self.marks[child].as_ref().map(|mark| &mark.printed) {
                Some(PrintedOwned::Letter(letter)) => {
                    let base = before.as_ref().unwrap_or(&units.prefix);
                    if self.claim(child, format!("{base}({letter})"), true) {
                        continue;
                    }
                }
                Some(PrintedOwned::Part(part)) => {
                    let number = join(&headings.prefix, part);
                    if self.claim(child, number, true) {
                        continue;
                    }
                }
                _ => {}
            }
            let series = if is_heading { &mut headings } else { &mut units };
            while !self.claim(child, series.next(), false) {}
            if !is_heading {
                before.clone_from(&self.numbers[child]);
            }
        }
    }
}

/// Whether a number before words is likely that of a provision: not a date, and the words begin as a sentence does.
fn is_number(number: &str, words: &str) -> bool {
    let is_date = number.split('.').any(|part| part.len() == YEAR_DIGITS);
    !is_date && words.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

/// The numbers of one series: `2.1`, `2.2` and so on.
struct Series {
    prefix: String,
    last: usize,
}

impl Series {
    fn new(prefix: String) -> Self {
        Self { prefix, last: 0 }
    }

    fn next(&mut self) -> String {
        self.last += 1;
        join(&self.prefix, &self.last.to_string())
    }
}

fn join(prefix: &str, part: &str) -> String {
    if prefix.is_empty() { part.to_owned() } else { format!("{prefix}.{part}") }
}

fn continues(number: &str, section: &str) -> bool {
    section.is_empty() || number.strip_prefix(section).is_some_and(|rest| rest.starts_with('.'))
}
