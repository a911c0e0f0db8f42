//! Two drafts compared.

use forum::DraftNumber;
use text::{Change as Became, Comparison, Document};

use super::around::{Around, direction};
use super::comment::piece;
use crate::causes;
use crate::frame::Here;
use crate::json::{Missing, pair};
use crate::pages::compare::only::{Only, Section};
use crate::pages::compare::{Change, Compare, Counts, Draft, Pair, Row, Step, Unit, View};

/// Unchanged paragraphs shown on each side of a change, so that it is read in its place.
const CONTEXT: usize = 1;
/// Other pairs offered at most.
const PAIRS_MAX: usize = 8;

/// Fills the comparison.
pub(crate) fn compare(
    around: &Around<'_>,
    old: DraftNumber,
    new: DraftNumber,
    view: View,
    shows_all: bool,
    only: Only,
) -> Result<Compare, Missing> {
    let pair = pair(around.house, old, new)?;
    let compared = text::compare(&pair.old, &pair.new, &pair.lineage);
    let mut units = units(&compared, &pair.old, &pair.new);
    let causes = causes::between(around.house, &around.published, old, new)?;
    let drafts = around.published.state.drafts.published();
    let between = drafts.filter(|draft| draft.text.number > old && draft.text.number <= new).count();
    let rows = compared.paragraphs.iter().filter(|row| is_shown(row));
    for (unit, row) in units.iter_mut().zip(rows).filter(|(unit, _)| unit.change != Change::Kept) {
        unit.why = around.why(&causes, row, between > 1)?;
    }
    let counts = counts(&units);
    let shown_by = |only: Only| units.iter().filter(|unit| only.has(unit)).count();
    // Whoever is not signed in has sent nothing here.
    let offered = |only: &Only| *only != Only::Mine || crate::who::viewer().is_some();
    let choices = Only::ALL.into_iter().filter(offered).map(|only| (only, shown_by(only))).collect();
    let shown = shown_by(only);
    let sections = Section::of(&units, only);
    if only != Only::Everything {
        units.retain(|unit| only.has(unit));
    }
    number_steps(&mut units);
    let mut query = Vec::new();
    query.extend((view != View::default()).then(|| format!("view={}", view.name())));
    query.extend((only != Only::Everything).then(|| format!("only={}", only.name())));
    query.extend(shows_all.then(|| "all=1".to_owned()));
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    let title = around.words.compare_title(old, new);
    let frame = around.frame(title, Here::Drafts, &format!("/report/compare/{old}..{new}{query}"));
    let frame = Around::with_json(frame, &format!("/report/compare/{old}..{new}.json"));
    let draft = |number: DraftNumber| -> Result<Draft, Missing> {
        let found = around.published.state.drafts.get(number).ok_or(Missing::NotFound)?;
        Ok(Draft { number: number.to_string(), published: around.day_of(found.published_at) })
    };
    Ok(Compare {
        old: draft(old)?,
        new: draft(new)?,
        lang: pair.new.lang.clone(),
        dir: direction(&pair.new.lang),
        counts,
        view,
        shows_all,
        only,
        choices,
        shown,
        sections,
        rows: fold(units, shows_all),
        others: others(around, &frame, old, new),
        frame,
    })
}

/// Whether a row is of a paragraph of either draft.
fn is_shown(row: &text::Row) -> bool {
    !(row.old.is_empty() && row.new.is_empty())
}

fn units(compared: &Comparison, old: &Document, new: &Document) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(compared.paragraphs.len());
    for row in &compared.paragraphs {
        let (was, is) = (row.old.first(), row.new.first());
        let Some(at) = is.or(was) else { continue };
        let provision =
            if is.is_some() { new.provisions.get(at.index) } else { old.provisions.get(at.index) };
        let number = at.number.to_string();
        let change = match row.change {
            Became::Kept => Change::Kept,
            Became::New => Change::New,
            Became::Deleted => Change::Deleted,
            Became::Moved | Became::MovedEdited => Change::Moved,
            Became::Edited | Became::Split | Became::Merged => Change::Edited,
        };
        units.push(Unit {
            anchor: format!("{}{number}", if is.is_some() { 'p' } else { 'd' }),
            id: at.id.to_string(),
            was: was
                .map(|was| was.number.to_string())
                .filter(|was| is.is_some() && (*was != number || change == Change::Moved)),
            number,
            heading: provision.and_then(text::Provision::heading),
            change,
            pieces: row.pieces.iter().cloned().map(piece).collect(),
            step: None,
            why: Vec::new(),
        });
    }
    units
}

/// Numbers what changed, and links each to its neighbours.
fn number_steps(units: &mut [Unit]) {
    let changed: Vec<usize> =
        units.iter().enumerate().filter(|(_, unit)| unit.change != Change::Kept).map(|(at, _)| at).collect();
    for (place, at) in changed.iter().enumerate() {
        let anchor = |other: Option<&usize>| other.map(|other| units[*other].anchor.clone());
        let previous = anchor(place.checked_sub(1).and_then(|before| changed.get(before)));
        let step = Step { place: place + 1, previous, next: anchor(changed.get(place + 1)) };
        units[*at].step = Some(step);
    }
}

fn counts(units: &[Unit]) -> Counts {
    let of = |change| units.iter().filter(|unit| unit.change == change).count();
    Counts {
        edited: of(Change::Edited),
        new: of(Change::New),
        deleted: of(Change::Deleted),
        moved: of(Change::Moved),
        unchanged: of(Change::Kept),
    }
}

/// Folds runs of unchanged paragraphs away, but for headings and the neighbours of a change.
fn fold(units: Vec<Unit>, shows_all: bool) -> Vec<Row> {
    if shows_all {
        return units.into_iter().map(Row::Unit).collect();
    }
    let changed: Vec<bool> = units.iter().map(|unit| unit.change != Change::Kept).collect();
    let near = |at: usize| {
        let from = at.saturating_sub(CONTEXT);
        changed[from..(at + CONTEXT + 1).min(changed.len())].contains(&true)
    };
    let shown: Vec<bool> = (0..units.len()).map(near).collect();
    let mut rows = Vec::new();
    for (unit, shown) in units.into_iter().zip(shown) {
        if shown {
            rows.push(Row::Unit(unit));
        } else if let Some(Row::Folded { count, last, .. }) = rows.last_mut() {
            *count += 1;
            *last = unit.number;
        } else {
            rows.push(Row::Folded { count: 1, first: unit.number.clone(), last: unit.number });
        }
    }
    rows
}

/// The neighbouring pairs, and each earlier draft against the newest.
fn others(around: &Around<'_>, frame: &crate::frame::Frame, old: DraftNumber, new: DraftNumber) -> Vec<Pair> {
    let numbers: Vec<DraftNumber> =
        around.published.state.drafts.published().map(|draft| draft.text.number).collect();
    let neighbours = numbers.windows(2).rev().map(|two| (two[0], two[1]));
    let newest = numbers.last().copied().unwrap_or(new);
    let to_newest = numbers.iter().rev().map(|number| (*number, newest));
    let mut pairs: Vec<(DraftNumber, DraftNumber)> = Vec::new();
    for (from, to) in neighbours.chain(to_newest) {
        if from != to && (from, to) != (old, new) && !pairs.contains(&(from, to)) {
            pairs.push((from, to));
        }
    }
    pairs.truncate(PAIRS_MAX);
    pairs
        .into_iter()
        .map(|(from, to)| Pair {
            old: from.to_string(),
            new: to.to_string(),
            href: frame.url(&format!("/report/compare/{from}..{to}")),
        })
        .collect()
}
