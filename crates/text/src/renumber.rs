//! New numbers for a draft that was written on the one before.
//!
//! Whatever has nothing put in, left out or moved before it in its section keeps the number that is printed. What comes
//! after takes the next one, and what belongs to a renumbered provision (`3.2.4(a)` to `3.2.4`) follows it. A provision
//! that is new in a section is counted with the one that it stands after.

mod series;

use std::collections::{HashMap, HashSet};

use series::{Numbers, Place, Series, Style};

use crate::groups;
use crate::lineage::{Change, Lineage};
use crate::{Document, Inline, Kind, Number, Provision, ProvisionId};

/// Gives the provisions of a draft their numbers; of those that they have it is read alone which are items of a list.
/// `lineage` links it with the draft before by ids, see [`lineage_by_id`](crate::lineage_by_id).
pub fn renumber(old: &Document, new: &mut Document, lineage: &Lineage) {
    // Who wrote the draft saw the numbers of the one before.
    let _ = new.resolve_references(&old.numbered());
    let kinds = groups::kinds(new.provisions.iter().map(|provision| (provision.kind, opening(provision))));
    new.provisions.iter_mut().zip(kinds).for_each(|(provision, kind)| provision.kind = kind);
    count_items(&mut new.provisions);
    let before = Before::of(old);
    let kept = before.kept(new, lineage);
    let mut counting = Counting::new(&before, new, &kept);
    let sections = sections(&new.provisions);
    let mut chosen: Vec<Option<Series>> =
        kept.iter().map(|place| place.as_ref().map(|place| place.series.clone())).collect();
    for at in 0..new.provisions.len() {
        let number = if let Some(number) = counting.fixed.get(&new.provisions[at].id) {
            number.clone()
        } else if let Some(place) = &kept[at] {
            counting.keep(place)
        } else {
            let series = before
                .lettered_anew(&new.provisions, at)
                .unwrap_or_else(|| series_at(&new.provisions, &sections, &chosen, at));
            let number = counting.next(&series);
            chosen[at] = Some(series);
            number
        };
        counting.numbers.insert(new.provisions[at].id, number.clone());
        new.provisions[at].number = number;
    }
    groups::renumber(&mut new.provisions, &before.numbers);
    new.refresh_references();
}

/// Its words, where they may open a group: an item of a list that is one emphasised run does not, as when it was read.
fn opening(provision: &Provision) -> &[Inline] {
    let is_item = provision.number.label().is_some() && !matches!(provision.kind, Kind::Group { .. });
    groups::opening(&provision.inlines, is_item)
}

/// A heading that names the whole has number 0 and is no section.
fn is_title(provision: &Provision) -> bool {
    provision.heading().is_some() && provision.number.as_str() == "0"
}

/// For each provision the heading under which it stands.
fn sections(provisions: &[Provision]) -> Vec<Option<ProvisionId>> {
    let mut open: Vec<(u8, ProvisionId)> = Vec::new();
    let section = |provision: &Provision| {
        let level = provision.heading().filter(|_| !is_title(provision));
        if let Some(level) = level {
            while open.last().is_some_and(|(outer, _)| *outer >= level) {
                open.pop();
            }
        }
        let section = open.last().map(|(_, heading)| *heading);
        open.extend(level.map(|level| (level, provision.id)));
        section
    };
    provisions.iter().map(section).collect()
}

/// The figures of ordered lists run on from the first one of each list.
fn count_items(provisions: &mut [Provision]) {
    let mut open: Vec<(u8, Option<u32>)> = Vec::new();
    for provision in provisions {
        let Kind::ListItem { depth, ordered } = provision.kind else {
            open.clear();
            continue;
        };
        open.retain(|(other, _)| *other <= depth);
        let next = match open.last_mut() {
            Some((same, last)) if *same == depth => {
                *last = ordered.map(|figure| last.map_or(figure, |last| last.saturating_add(1)));
                *last
            }
            _ => {
                let first = ordered.map(|figure| figure.max(1));
                open.push((depth, first));
                first
            }
        };
        provision.kind = Kind::ListItem { depth, ordered: next };
    }
}

/// The draft before: how its numbers were counted.
struct Before {
    places: HashMap<ProvisionId, Place>,
    sections: HashMap<ProvisionId, Option<ProvisionId>>,
    numbers: HashMap<ProvisionId, Number>,
    /// The counts of each series, in order.
    counts: HashMap<Series, Vec<u32>>,
    /// Whether an item of a list was counted in figures.
    counts_items: bool,
}

impl Before {
    fn of(old: &Document) -> Self {
        let all = Numbers::of(&old.provisions);
        let mut places = HashMap::new();
        let mut counts: HashMap<Series, Vec<u32>> = HashMap::new();
        for provision in old.provisions.iter().filter(|provision| !is_title(provision)) {
            if let Some(place) = all.place(provision.number.as_str()) {
                counts.entry(place.series.clone()).or_default().push(place.count);
                places.insert(provision.id, place);
            }
        }
        for counts in counts.values_mut() {
            counts.sort_unstable();
        }
        let sections = old.provisions.iter().map(|provision| provision.id).zip(sections(&old.provisions));
        let numbers = old.provisions.iter().map(|provision| (provision.id, provision.number.clone()));
        let counts_items = old.provisions.iter().any(|provision| {
            let place = places.get(&provision.id);
            let in_figures = place.is_some_and(|place: &Place| place.series.style == Style::Figure);
            in_figures && matches!(provision.kind, Kind::ListItem { .. })
        });
        Self { places, sections: sections.collect(), numbers: numbers.collect(), counts, counts_items }
    }

    /// The series of an item that begins a list under another paragraph than before, or that is new: it is counted as it was
    /// or as the item after it, or else in letters, as lists are unless the draft before counted one in figures.
    fn lettered_anew(&self, provisions: &[Provision], at: usize) -> Option<Series> {
        let is_item = |provision: &Provision| matches!(provision.kind, Kind::ListItem { .. });
        let style = |provision: &Provision| {
            let style = self.places.get(&provision.id)?.series.style;
            (style.is_in_parentheses() && is_item(provision)).then_some(style)
        };
        if !is_item(&provisions[at]) {
            return None;
        }
        let style = if self.places.contains_key(&provisions[at].id) {
            style(&provisions[at])?
        } else if is_item(provisions.get(at.checked_sub(1)?)?) {
            return None;
        } else {
            let after = provisions.get(at + 1).and_then(style);
            after.or_else(|| (!self.counts_items).then_some(Style::Letter))?
        };
        let parent = provisions[..at].iter().rev().find(|provision| !is_item(provision))?;
        let parent = parent.heading().is_none().then_some(parent.id)?;
        Some(Series { parent: Some(parent), infix: String::new(), style })
    }

    /// The place in its series of each provision that stands where it stood, in the same section, and after what its
    /// number continues.
    fn kept(&self, new: &Document, lineage: &Lineage) -> Vec<Option<Place>> {
        let sections = sections(&new.provisions);
        let mut kept = vec![None; new.provisions.len()];
        let at: HashMap<ProvisionId, usize> =
            new.provisions.iter().enumerate().map(|(at, provision)| (provision.id, at)).collect();
        let stays = |change| matches!(change, Change::Kept | Change::Edited);
        for here in lineage.items.iter().filter(|item| stays(item.change)).flat_map(|item| &item.new) {
            let id = new.provisions[*here].id;
            let Some(place) = self.places.get(&id) else { continue };
            let same_section = self.sections.get(&id) == Some(&sections[*here]);
            let parent = place.series.parent.map(|parent| at.get(&parent));
            if same_section && parent.is_none_or(|parent| parent.is_some_and(|parent| parent < here)) {
                kept[*here] = Some(place.clone());
            }
        }
        kept
    }
}

/// The series in which a provision is counted that is new where it stands: that of the one before it of its sort in its
/// section, else of the one after it, else the first of the section.
fn series_at(
    provisions: &[Provision],
    sections: &[Option<ProvisionId>],
    chosen: &[Option<Series>],
    at: usize,
) -> Series {
    let is_heading = provisions[at].heading().is_some();
    let is_item = |at: usize| matches!(provisions[at].kind, Kind::ListItem { .. });
    let beside = |other: &usize| {
        sections[*other] == sections[at]
            && chosen[*other].is_some()
            && provisions[*other].heading().is_some() == is_heading
    };
    // An item is counted with whatever it stands after; a paragraph after a list with the paragraphs before that.
    let same_sort = |other: &usize| is_heading || is_item(at) || !is_item(*other);
    let earlier = || (0..at).rev().filter(beside);
    let later = || (at + 1..provisions.len()).filter(beside);
    let found = earlier().find(same_sort).or_else(|| later().find(same_sort)).or_else(|| earlier().next());
    if let Some(series) = found.and_then(|other| chosen[other].clone()) {
        return series;
    }
    let parent = sections[at];
    let has_sections =
        (0..provisions.len()).any(|other| sections[other] == parent && provisions[other].heading().is_some());
    let infix = if !is_heading && (parent.is_none() || has_sections) { "0" } else { "" };
    Series { parent, infix: infix.to_owned(), style: Style::Figure }
}

struct Counting<'a> {
    before: &'a Before,
    /// Numbers that count nothing: they stay.
    fixed: HashMap<ProvisionId, Number>,
    taken: HashSet<Number>,
    /// For each series the counts that are no longer in it.
    gone: HashMap<Series, Vec<u32>>,
    /// How many were put into each series so far, and its last count.
    so_far: HashMap<Series, (u32, Option<u32>)>,
    /// The new numbers so far.
    numbers: HashMap<ProvisionId, Number>,
}

impl<'a> Counting<'a> {
    fn new(before: &'a Before, new: &Document, kept: &[Option<Place>]) -> Self {
        let odd = new.provisions.iter().filter(|provision| !before.places.contains_key(&provision.id));
        let fixed: HashMap<ProvisionId, Number> = odd
            .filter_map(|provision| Some((provision.id, before.numbers.get(&provision.id)?.clone())))
            .collect();
        let mut stays: HashMap<&Series, HashSet<u32>> = HashMap::new();
        for place in kept.iter().flatten() {
            stays.entry(&place.series).or_default().insert(place.count);
        }
        let gone = before.counts.iter().map(|(series, counts)| {
            let left = |count: &&u32| !stays.get(series).is_some_and(|stays| stays.contains(*count));
            (series.clone(), counts.iter().filter(left).copied().collect())
        });
        Self {
            before,
            taken: fixed.values().cloned().collect(),
            fixed,
            gone: gone.collect(),
            so_far: HashMap::new(),
            numbers: HashMap::new(),
        }
    }

    /// The number of what stays in its series: as many further on or back as were put in or left out before it.
    fn keep(&mut self, place: &Place) -> Number {
        let gone =
            self.gone.get(&place.series).map_or(0, |gone| gone.partition_point(|count| *count < place.count));
        let added = self.so_far.get(&place.series).map_or(0, |(added, _)| *added);
        let gone = u32::try_from(gone).unwrap_or(u32::MAX);
        let count = (place.count + added).saturating_sub(gone);
        self.claim(&place.series, count, 0)
    }

    /// The number of what is put into a series.
    fn next(&mut self, series: &Series) -> Number {
        let first = self.before.counts.get(series).and_then(|counts| counts.first()).copied().unwrap_or(1);
        let last = self.so_far.get(series).and_then(|(_, last)| *last);
        self.claim(series, last.map_or(first, |last| last + 1), 1)
    }

    /// The first number from a count on that nobody has.
    fn claim(&mut self, series: &Series, from: u32, added: u32) -> Number {
        let parent = series.parent.and_then(|parent| self.numbers.get(&parent)).map(Number::as_str);
        let prefix = series::join(parent.unwrap_or_default(), &series.infix);
        let (count, number) = (from..=u32::MAX)
            .filter_map(|count| Some((count, series.style.number(&prefix, count)?)))
            .find(|(_, number)| !self.taken.contains(number))
            .expect("BUG: there are more numbers than provisions");
        self.taken.insert(number.clone());
        let so_far = self.so_far.entry(series.clone()).or_default();
        *so_far = (so_far.0 + added, Some(count));
        number
    }
}
