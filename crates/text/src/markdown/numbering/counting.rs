//! Giving out numbers, each once.

use std::collections::{HashMap, HashSet};

use super::levels::{self, Place};
use super::marks::{Mark, Sort};
use super::outline::Outline;
use super::{join, prefix};
use crate::groups::{self, Counter, Label, Style};
use crate::limits::NUMBER_BYTES_MAX;
use crate::markdown::{Remark, Unit, labels};
use crate::{Kind, Part, plain};

pub(super) struct Counting {
    marks: Vec<Option<Mark>>,
    pub(super) numbers: Vec<Option<String>>,
    taken: HashSet<String>,
    /// The last count of each series, by what its numbers continue: all before it are taken.
    counts: HashMap<String, u32>,
    /// How many bytes of each unit's text are its printed number.
    pub(super) cuts: Vec<usize>,
}

impl Counting {
    pub(super) fn new(marks: Vec<Option<Mark>>) -> Self {
        let count = marks.len();
        let (taken, counts) = (HashSet::new(), HashMap::new());
        Self { marks, numbers: vec![None; count], taken, counts, cuts: vec![0; count] }
    }

    /// Gives a unit a number unless another has it, or it is too long.
    pub(super) fn claim(&mut self, unit: usize, number: String, printed: bool) -> bool {
        if number.len() > NUMBER_BYTES_MAX || !self.taken.insert(number.clone()) {
            return false;
        }
        if printed {
            self.cuts[unit] = self.marks[unit].as_ref().map_or(0, |mark| mark.words);
        }
        self.numbers[unit] = Some(number);
        true
    }

    /// Gives a unit the next number of a series that nobody has: what its numbers continue may be as long as [`prefix`] lets
    /// it be.
    fn claim_next(&mut self, unit: usize, prefix: &str) {
        let mut count = self.counts.get(prefix).copied().unwrap_or_default();
        loop {
            count += 1;
            if self.claim(unit, join(prefix, &count.to_string()), false) {
                break;
            }
        }
        self.counts.insert(prefix.to_owned(), count);
    }

    /// Gives out first what is printed in full, so that counting never takes it from its owner.
    pub(super) fn take_whole_numbers(&mut self, outline: &Outline) {
        let all = self.whole_numbers();
        for unit in 0..self.marks.len() {
            if self.numbers[unit].is_some() {
                continue;
            }
            let around = match outline.parents[unit] {
                None => Some(""),
                Some(heading) => self.numbers[heading].as_deref(),
            };
            let is_heading = outline.is_heading[unit];
            let number = match (self.marks[unit].as_ref().map(|mark| &mark.sort), around) {
                (Some(Sort::Whole(number, is_likely)), None | Some("")) if !is_heading => {
                    if !is_likely && !is_beside(number, &all) {
                        continue;
                    }
                    number.clone()
                }
                // `3.5 million devices` in section 3.2 is a figure: a number continues that of its section.
                (Some(Sort::Whole(number, _)), Some(around)) if is_heading || continues(number, around) => {
                    number.clone()
                }
                (Some(Sort::Whole(number, _)), None) => number.clone(),
                (Some(Sort::Part(part)), Some(around)) => join(around, part),
                _ => continue,
            };
            self.claim(unit, number, true);
        }
    }

    fn whole_numbers(&self) -> HashSet<String> {
        let whole = |mark: &Mark| match &mark.sort {
            Sort::Whole(number, _) => Some(number.clone()),
            Sort::Part(_) | Sort::Labels(_) => None,
        };
        self.marks.iter().flatten().filter_map(whole).collect()
    }

    /// Numbers formulas and groups, see [`groups`].
    pub(super) fn count_groups(&mut self, units: &[Unit], members: &[Option<usize>], outline: &Outline) {
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
                    let printed = match (&unit.tags.number, kind) {
                        (Some(_), _) | (_, Kind::TableRow { .. }) => None,
                        _ => {
                            let text = plain(&unit.inlines);
                            groups::printed(&text).or_else(|| labels::of_item(&text))
                        }
                    };
                    let figure = match kind {
                        Kind::ListItem { ordered: Some(count), .. } if count > 0 => {
                            Some(Label { style: Style::Figure, count })
                        }
                        _ => None,
                    };
                    match (printed, figure) {
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
            if self.claim(at, number.clone(), false) {
                self.cuts[at] = cut;
                continue;
            }
            // A number that is taken, or too long, stays in the words.
            self.claim_next(at, &prefix(if number.len() < NUMBER_BYTES_MAX / 2 { number } else { own }));
        }
    }

    /// The numbers of several parts that are printed before words and were not taken over. A part of a year or of a figure
    /// is none: `12.05.2031 was a Monday`, `3.5 million devices`.
    pub(super) fn numbers_in_words(&self) -> Vec<Remark> {
        let marks = self.marks.iter().zip(&self.cuts).filter(|(_, cut)| **cut == 0);
        let left = marks.filter_map(|(mark, _)| match &mark.as_ref()?.sort {
            Sort::Whole(number, is_likely) => {
                let is_number = *is_likely || self.taken.contains(number);
                is_number.then(|| Remark::NumberInWords { number: number.clone() })
            }
            Sort::Part(_) | Sort::Labels(_) => None,
        });
        left.collect()
    }

    /// Numbers what stands directly in a section and has no number yet.
    pub(super) fn count(&mut self, section: Option<usize>, outline: &Outline) {
        let children = outline.children(section);
        let own = section
            .map(|heading| self.numbers[heading].clone().expect("BUG: sections are numbered outside in"))
            .unwrap_or_default();
        let has_sections =
            children.iter().any(|child| outline.is_heading[*child] && !(outline.has_title && *child == 0));
        let part = if has_sections { join(&own, "0") } else { own.clone() };
        let places = self.outer_labels(children, outline, &part);
        let has_labels = places.iter().any(|place| matches!(place, Some(Place::Outer(_))));
        let is_apart = has_labels || (section.is_none() && !has_sections);
        let headings = prefix(own);
        let mut units = prefix(if is_apart { join(&part, "0") } else { part });
        // What labels follow: the last unit that had none itself; and the inner lists that are open.
        let mut before: Option<String> = None;
        let mut inner: Vec<String> = Vec::new();
        for (&child, place) in children.iter().zip(places) {
            let is_heading = outline.is_heading[child];
            if let Some(number) = self.numbers[child].clone() {
                if !is_heading {
                    units = prefix(number.clone());
                    before = Some(number);
                    inner.clear();
                }
                continue;
            }
            if let Some(Place::Inner(level, label)) = place {
                inner.truncate(level);
                let base = inner.last().or(before.as_ref()).unwrap_or(&units);
                let number = format!("{base}({label})");
                if self.claim(child, number.clone(), true) {
                    inner.push(number);
                    continue;
                }
            }
            if let Some(Mark { sort: Sort::Part(part), .. }) = &self.marks[child] {
                let number = join(&headings, part);
                if self.claim(child, number, true) {
                    continue;
                }
            }
            self.claim_next(child, if is_heading { &headings } else { &units });
            if !is_heading {
                before.clone_from(&self.numbers[child]);
                inner.clear();
            }
        }
    }

    /// Where the labels of a section count. Those that count its units are given out before the others are counted, so that
    /// counting never takes a number from its owner.
    fn outer_labels(&mut self, children: &[usize], outline: &Outline, part: &str) -> Vec<Option<Place>> {
        let is_unit = |child: &&usize| !outline.is_heading[**child];
        let marks = children.iter().filter(is_unit);
        let marks = marks.map(|child| (self.marks[*child].as_ref(), self.numbers[*child].is_some()));
        let mut places = levels::places(marks).into_iter();
        let all: Vec<Option<Place>> = children
            .iter()
            .map(|child| if outline.is_heading[*child] { None } else { places.next()? })
            .collect();
        for (&child, place) in children.iter().zip(&all) {
            if let Some(Place::Outer(label)) = place {
                self.claim(child, join(part, label), true);
            }
        }
        all
    }
}

fn continues(number: &str, section: &str) -> bool {
    section.is_empty() || number.strip_prefix(section).is_some_and(|rest| rest.starts_with('.'))
}

/// Whether there is a number before or after one: `1.2` or `1.4` to `1.3`, or `1.3.1`.
fn is_beside(number: &str, all: &HashSet<String>) -> bool {
    let Some((prefix, last)) = number.rsplit_once('.') else { return false };
    let count: u32 = last.parse().unwrap_or_default();
    let other = |count: u32| all.contains(&format!("{prefix}.{count}"));
    other(count + 1) || other(count.saturating_sub(1)) || all.contains(&format!("{number}.1"))
}
