//! What a printed number counts, and in which series.

use std::collections::{HashMap, HashSet};

use crate::groups::{self, Label};
use crate::limits::NUMBER_BYTES_MAX;
use crate::{Number, Provision, ProvisionId};

/// How the last part of a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Style {
    /// `3.2.4`.
    Figure,
    /// `B`.
    Capital,
    /// `II`.
    CapitalRoman,
    /// `3.2.4(a)`.
    Letter,
    /// `3.2.4(ii)`.
    Roman,
    /// `3.2.4(2)`.
    Item,
}

/// Numbers that are counted together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Series {
    /// The provision whose number they continue.
    pub(super) parent: Option<ProvisionId>,
    /// What stands between that number and the count: `0`, or nothing.
    pub(super) infix: String,
    pub(super) style: Style,
}

/// A place in a series.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) series: Series,
    pub(super) count: u32,
}

/// A number as what it continues and what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Split<'a> {
    stem: &'a str,
    last: &'a str,
    in_parentheses: bool,
}

/// The numbers of a draft, of which each tells how those beside it count.
pub(super) struct Numbers<'a> {
    by_number: HashMap<&'a str, ProvisionId>,
    all: HashSet<Split<'a>>,
    /// What is counted in Roman numerals of several letters, and what in letters that are no numerals, by its first number.
    romans: HashSet<Split<'a>>,
    letters: HashSet<Split<'a>>,
}

impl<'a> Numbers<'a> {
    pub(super) fn of(provisions: &'a [Provision]) -> Self {
        let numbers = || provisions.iter().map(|provision| (provision.number.as_str(), provision.id));
        let all: HashSet<Split<'a>> = numbers().map(|(number, _)| split(number)).collect();
        let with = |style: groups::Style| {
            let has = move |split: &&Split<'_>| {
                let labels = groups::read(&split.last.to_ascii_lowercase());
                labels.iter().all(|label| label.style == style) && !labels.is_empty()
            };
            all.iter().filter(has).map(|split| Split { last: "", ..*split }).collect()
        };
        let (romans, letters) = (with(groups::Style::Roman), with(groups::Style::Letter));
        Self { by_number: numbers().collect(), all, romans, letters }
    }

    /// What a number counts; `None` for one that counts nothing.
    pub(super) fn place(&self, number: &str) -> Option<Place> {
        let split = split(number);
        let (count, style) = self.count(split)?;
        let stem = split.stem;
        let (parent, infix) = match (self.by_number.get(stem), stem.strip_suffix(".0")) {
            (Some(parent), _) => (Some(*parent), ""),
            (None, Some(section)) if self.by_number.contains_key(section) => {
                (self.by_number.get(section).copied(), "0")
            }
            (None, _) => (None, stem),
        };
        Some(Place { series: Series { parent, infix: infix.to_owned(), style }, count })
    }

    fn count(&self, split: Split<'_>) -> Option<(u32, Style)> {
        let Split { last, in_parentheses, .. } = split;
        if !in_parentheses && !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some((last.parse().ok()?, Style::Figure));
        }
        if !in_parentheses && !last.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        let small = if in_parentheses { last.to_owned() } else { last.to_ascii_lowercase() };
        let labels = groups::read(&small);
        let wanted = |label: &&Label| {
            labels.len() == 1 || (label.style == groups::Style::Roman) == self.is_roman(split)
        };
        let label = labels.iter().find(wanted)?;
        let style = match (label.style, in_parentheses) {
            (groups::Style::Figure, _) => Style::Item,
            (groups::Style::Letter, true) => Style::Letter,
            (groups::Style::Letter, false) => Style::Capital,
            (groups::Style::Roman, true) => Style::Roman,
            (groups::Style::Roman, false) => Style::CapitalRoman,
        };
        Some((label.count, style))
    }

    /// Whether a letter that may be a numeral is one: the letter before it is not there, and others beside it are numerals, or
    /// it is the first and there are no letters.
    fn is_roman(&self, split: Split<'_>) -> bool {
        let beside = Split { last: "", ..split };
        let before = split.last.bytes().next().map(|byte| char::from(byte.saturating_sub(1)).to_string());
        let has_before =
            before.is_some_and(|before| self.all.contains(&Split { last: before.as_str(), ..split }));
        let is_first = split.last.eq_ignore_ascii_case("i") && !self.letters.contains(&beside);
        !has_before && (is_first || self.romans.contains(&beside))
    }
}

fn split(number: &str) -> Split<'_> {
    if let Some((stem, last)) = number.strip_suffix(')').and_then(|number| number.rsplit_once('(')) {
        return Split { stem, last, in_parentheses: true };
    }
    let (stem, last) = number.rsplit_once('.').unwrap_or(("", number));
    Split { stem, last, in_parentheses: false }
}

impl Style {
    /// Whether what it counts stands in parentheses, as items do.
    pub(super) fn is_in_parentheses(self) -> bool {
        matches!(self, Self::Letter | Self::Roman | Self::Item)
    }

    /// A number of a series; where the alphabet ends, or a number would be too long, figures go on.
    pub(super) fn number(self, prefix: &str, count: u32) -> Option<Number> {
        let style = match self {
            Self::Figure | Self::Item => groups::Style::Figure,
            Self::Letter | Self::Capital => groups::Style::Letter,
            Self::Roman | Self::CapitalRoman => groups::Style::Roman,
        };
        let label = Label { style, count }.text();
        let goes_on = self != Self::Item && label.bytes().all(|byte| byte.is_ascii_digit());
        let text = match self {
            _ if goes_on => join(prefix, &label),
            Self::Letter | Self::Roman | Self::Item => format!("{prefix}({label})"),
            Self::Figure | Self::Capital | Self::CapitalRoman => join(prefix, &label.to_ascii_uppercase()),
        };
        let text = if text.len() > NUMBER_BYTES_MAX { count.to_string() } else { text };
        Number::new(text).ok()
    }
}

/// A number that continues another.
pub(super) fn join(prefix: &str, part: &str) -> String {
    match (prefix, part) {
        ("", part) => part.to_owned(),
        (prefix, "") => prefix.to_owned(),
        (prefix, part) => format!("{prefix}.{part}"),
    }
}
