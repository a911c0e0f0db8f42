//! Which changes of a comparison are shown, and the sections they are in (ux.md 1.5).

use locale::Words;

use super::{Change, Unit};
use crate::pages::why::Because;
use crate::parts::Op;

/// Which changes are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Only {
    /// All of them, in their places.
    #[default]
    Everything,
    /// Those of wording.
    Wording,
    /// Those of place.
    Moved,
    /// Those that comments asked for.
    Comments,
    /// Those that the reader's own comments asked for.
    Mine,
}

impl Only {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Everything, Self::Wording, Self::Moved, Self::Comments, Self::Mine];

    /// Reads the word of an address; an unknown one leaves nothing out.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|only| only.name() == name).unwrap_or_default()
    }

    /// Its word in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Everything => "all",
            Self::Wording => "wording",
            Self::Moved => "moved",
            Self::Comments => "comments",
            Self::Mine => "mine",
        }
    }

    /// What it is called.
    pub fn said(self, words: &Words) -> &'static str {
        match self {
            Self::Everything => words.redline_only_all(),
            Self::Wording => words.redline_only_wording(),
            Self::Moved => words.redline_only_moved(),
            Self::Comments => words.redline_only_comments(),
            Self::Mine => words.redline_only_mine(),
        }
    }

    /// Whether it shows a paragraph; what is unchanged is shown as the surroundings of everything only.
    pub fn has(self, unit: &Unit) -> bool {
        match self {
            Self::Everything => unit.change != Change::Kept,
            Self::Wording => match unit.change {
                Change::Edited | Change::Split | Change::Merged => true,
                Change::Moved => unit.pieces.iter().any(|piece| piece.op != Op::Same),
                Change::New | Change::Deleted | Change::Kept => false,
            },
            Self::Moved => unit.change == Change::Moved,
            Self::Comments => unit.why.iter().any(|why| matches!(why.because, Because::Comment { .. })),
            Self::Mine => {
                unit.why.iter().any(|why| matches!(why.because, Because::Comment { is_mine: true, .. }))
            }
        }
    }
}

/// A section in which something is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its number.
    pub number: String,
    /// Its heading; empty for what stands under none.
    pub title: String,
    /// How many changes are shown in it.
    pub changes: usize,
    /// The anchor of the first.
    pub anchor: String,
}

impl Section {
    /// The sections of a comparison in which something is shown, in order.
    pub fn of(units: &[Unit], only: Only) -> Vec<Self> {
        let number = |unit: &Unit| unit.number.split('.').next().unwrap_or_default().to_owned();
        let mut sections: Vec<Self> = Vec::new();
        for unit in units.iter().filter(|unit| only.has(unit)) {
            let number = number(unit);
            if let Some(section) = sections.iter_mut().find(|section| section.number == number) {
                section.changes += 1;
                continue;
            }
            let heading = units.iter().find(|unit| unit.heading.is_some() && unit.number == number);
            let title = heading.map(Unit::text).unwrap_or_default();
            sections.push(Self { number, title, changes: 1, anchor: unit.anchor.clone() });
        }
        sections
    }

    /// That of the samples.
    pub(crate) fn sample() -> Self {
        let (number, title) = ("3".to_owned(), "Themes".to_owned());
        Self { number, title, changes: 4, anchor: "p3.2.4".to_owned() }
    }
}
