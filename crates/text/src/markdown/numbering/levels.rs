//! On which level the labels of a section count: `1.` its units, `a)` those under `1.`, `ii)` those under `a)`.

use super::marks::{Mark, Sort};
use crate::markdown::labels::{self, Label};

/// Where a label counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Among the units of its section.
    Outer(String),
    /// In a list under another unit, how deep, from 0.
    Inner(usize, String),
}

/// The lists that are open.
#[derive(Default)]
struct Levels {
    outer: Option<Label>,
    /// The last label of each inner list.
    inner: Vec<Label>,
    /// Whether the last unit without a label has a number of its own, under which labels count.
    is_under: bool,
}

/// Where the label of each unit of a section counts; `None` for those without. `units` are the marks of the units, and
/// whether their number is already known.
pub(super) fn places<'a>(units: impl Iterator<Item = (Option<&'a Mark>, bool)>) -> Vec<Option<Place>> {
    let mut levels = Levels::default();
    let place = |(mark, has_number): (Option<&Mark>, bool)| match mark {
        Some(Mark { sort: Sort::Labels(labels), .. }) if !has_number => levels.place(labels),
        _ => {
            levels.inner.clear();
            levels.is_under = has_number;
            None
        }
    };
    units.map(place).collect()
}

impl Levels {
    fn place(&mut self, labels: &[Label]) -> Option<Place> {
        let follows = |last: &Label, label: &Label| last.sort == label.sort && last.count + 1 == label.count;
        for label in labels {
            if let Some(level) = self.inner.iter().rposition(|last| follows(last, label)) {
                return Some(self.inner(level, *label));
            }
        }
        if let Some(label) = labels.iter().find(|label| self.outer.is_some_and(|last| follows(&last, label)))
        {
            return Some(self.outer(*label));
        }
        let is_open = |label: &&Label| self.level(label.sort).is_some();
        let found = labels.iter().find(|label| label.count == 1).or_else(|| labels.iter().find(is_open));
        let label = *found.or_else(|| labels.first())?;
        if let Some(level) = self.level(label.sort) {
            return Some(self.inner(level, label));
        }
        let is_outer = match self.outer {
            None => label.sort.is_outer() && self.inner.is_empty() && !self.is_under,
            // One that counts anew counts under what it follows.
            Some(last) => last.sort == label.sort && label.count > last.count,
        };
        Some(if is_outer { self.outer(label) } else { self.inner(self.inner.len(), label) })
    }

    fn level(&self, sort: labels::Sort) -> Option<usize> {
        self.inner.iter().rposition(|last| last.sort == sort)
    }

    fn outer(&mut self, label: Label) -> Place {
        self.inner.clear();
        self.is_under = false;
        self.outer = Some(label);
        Place::Outer(label.text())
    }

    fn inner(&mut self, level: usize, label: Label) -> Place {
        self.inner.truncate(level);
        self.inner.push(label);
        Place::Inner(level, label.text())
    }
}
