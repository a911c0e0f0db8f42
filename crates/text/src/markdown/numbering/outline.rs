//! Which unit stands in which section.

use super::Unit;
use super::marks::Mark;

/// Which unit stands in which section.
pub(super) struct Outline {
    /// For each unit the heading it stands under; `None` for those of the document itself.
    pub(super) parents: Vec<Option<usize>>,
    /// For each unit that is a heading, the units directly under it.
    pub(super) children: Vec<Vec<usize>>,
    /// The units of the document itself.
    pub(super) roots: Vec<usize>,
    pub(super) is_heading: Vec<bool>,
    /// Whether the first unit is the title of the whole.
    pub(super) has_title: bool,
}

impl Outline {
    /// What is in a group is a child of no section: it is counted apart.
    pub(super) fn of(units: &[Unit], marks: &[Option<Mark>], in_group: impl Fn(usize) -> bool) -> Self {
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

    pub(super) fn children(&self, section: Option<usize>) -> &[usize] {
        section.map_or(&self.roots, |heading| &self.children[heading])
    }
}
