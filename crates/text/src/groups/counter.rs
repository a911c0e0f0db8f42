//! Making the numbers of one group.

use super::label::{Label, Style};

/// The numbers of a group so far.
#[derive(Debug)]
pub(crate) struct Counter {
    /// The number of the group: `P2`, or `4.2.P2` in section 4.2.
    base: String,
    /// The last label of each level that is open, the outermost first.
    levels: Vec<Label>,
    /// How many units without a number came after the last label, and whether the group itself has been given to one.
    unlabelled: u32,
}

impl Counter {
    pub(crate) fn new(base: String) -> Self {
        Self { base, levels: Vec::new(), unlabelled: 0 }
    }

    /// The number of the word that opens the group.
    pub(crate) fn opening(&self) -> String {
        format!("{}.0", self.base)
    }

    /// The number of an item with a printed number that may be read in these ways: it continues a level that is open, or
    /// it begins one.
    pub(crate) fn printed(&mut self, labels: &[Label]) -> String {
        let continues = |label: &&Label| {
            self.levels
                .iter()
                .any(|last| last.style == label.style && last.count.checked_add(1) == Some(label.count))
        };
        let begins = |label: &&Label| label.count == 1;
        let is_open = |label: &&Label| self.level(label.style).is_some();
        let first = || labels.first();
        let found = labels.iter().find(continues).or_else(|| labels.iter().find(begins));
        let label =
            *found.or_else(|| labels.iter().find(is_open)).or_else(first).expect("BUG: a label is something");
        self.labelled(self.level(label.style).unwrap_or(self.levels.len()), label)
    }

    /// The number of the next item of a level.
    pub(crate) fn next(&mut self, level: usize, style: Style) -> String {
        let last = self.levels.get(level).filter(|last| last.style == style);
        let count = last.map_or(1, |last| last.count + 1);
        self.labelled(level, Label { style, count })
    }

    fn labelled(&mut self, level: usize, label: Label) -> String {
        self.levels.truncate(level);
        self.levels.push(label);
        self.unlabelled = 1;
        self.prefix()
    }

    /// The number of what has none of its own: the first of a group has that of the group, others follow what they
    /// stand after.
    pub(crate) fn unlabelled(&mut self) -> String {
        self.unlabelled += 1;
        match self.unlabelled {
            1 => self.prefix(),
            count => format!("{}.{}", self.prefix(), count - 1),
        }
    }

    fn level(&self, style: Style) -> Option<usize> {
        self.levels.iter().rposition(|last| last.style == style)
    }

    fn prefix(&self) -> String {
        let labels =
            self.levels.iter().fold(String::new(), |labels, label| labels + "(" + &label.text() + ")");
        format!("{}{labels}", self.base)
    }
}
