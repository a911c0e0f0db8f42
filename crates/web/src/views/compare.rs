//! Two drafts compared.

use forum::DraftNumber;
use text::display::{self, Line, Shown, Span, by_paragraph, lines};
use text::{Change as Became, Comparison, Document, Op, UnitReference};

use super::around::{Around, direction};
use super::comment::of_spans;
use crate::causes;
use crate::frame::Here;
use crate::json::{Missing, pair};
use crate::pages::compare::only::{Only, Section};
use crate::pages::compare::{Away, Change, Compare, Counts, Draft, Pair, Part, Row, Sides, Step, Unit, View};

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
    let mut units = units(&compared, (&pair.old, &pair.new), view);
    let causes = causes::between(around.house, &around.published, old, new)?;
    let drafts = around.published.state.drafts.published();
    let between = drafts.filter(|draft| draft.text.number > old && draft.text.number <= new).count();
    for (unit, row) in
        units.iter_mut().zip(&compared.paragraphs).filter(|(unit, _)| unit.change != Change::Kept)
    {
        unit.why = around.why(&causes, row, between > 1)?;
    }
    let counts = counts(&units);
    let shown_by = |only: Only| units.iter().filter(|unit| only.has(unit)).count();
    // Whoever is not signed in has sent nothing here.
    let offered = |only: &Only| *only != Only::Mine || crate::who::viewer().is_some();
    let choices = Only::ALL.into_iter().filter(offered).map(|only| (only, shown_by(only))).collect();
    let shown = shown_by(only);
    let sections = Section::of(&units, only);
    number_steps(&mut units, only);
    let mut query = Vec::new();
    query.extend((view != View::default()).then(|| format!("view={}", view.name())));
    query.extend((only != Only::Everything).then(|| format!("only={}", only.name())));
    query.extend(shows_all.then(|| "all=1".to_owned()));
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    let title = around.words.compare_title(old, new);
    let frame = around.frame(title, Here::Drafts, &format!("/report/compare/{old}..{new}{query}"));
    let frame = Around::with_json(frame, &format!("/report/compare/{old}..{new}.json"));
    let frame = Around::with_markdown(frame, &format!("/report/compare/{old}..{new}.md"));
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
        rows: fold(rows(units, &lines(&pair.lineage), only), shows_all),
        others: others(around, &frame, old, new),
        frame,
    })
}

/// One unit for each row.
fn units(compared: &Comparison, (old, new): (&Document, &Document), view: View) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(compared.paragraphs.len());
    for row in &compared.paragraphs {
        let change = match row.change {
            Became::Kept => Change::Kept,
            Became::New => Change::New,
            Became::Deleted => Change::Deleted,
            Became::Moved | Became::MovedEdited => Change::Moved,
            Became::Edited => Change::Edited,
            Became::Split => Change::Split,
            Became::Merged => Change::Merged,
        };
        let runs: Vec<_> = row.pieces.iter().map(text::Piece::as_run).collect();
        let seen = Shown::of(&runs);
        let form = seen.form;
        let is_there = !row.new.is_empty();
        let mut there = if is_there {
            parts(seen.spans, &row.new, new, Op::Del)
        } else {
            parts(seen.spans, &row.old, old, Op::Ins)
        };
        let further = there.split_off(1);
        let Part { number, id, heading, pieces } =
            there.pop().expect("BUG: a row is of a paragraph of either draft");
        let sides = (view == View::Side).then(|| {
            let sides = display::Sides::of(&runs);
            Box::new(Sides {
                old: parts(sides.old, &row.old, old, Op::Ins),
                new: parts(sides.new, &row.new, new, Op::Del),
            })
        });
        units.push(Unit {
            anchor: format!("{}{number}", if is_there { 'p' } else { 'd' }),
            id,
            was: row.old.iter().map(|unit| unit.number.to_string()).collect(),
            number,
            heading,
            change,
            form,
            pieces,
            further,
            sides,
            step: None,
            why: Vec::new(),
        });
    }
    units
}

/// What is shown of each paragraph of one draft; `apart` is what that draft does not have.
fn parts(spans: Vec<Span<'_>>, units: &[UnitReference], draft: &Document, apart: Op) -> Vec<Part> {
    if units.is_empty() {
        return Vec::new();
    }
    let provision = |unit: &UnitReference| &draft.provisions[unit.index];
    let lengths: Vec<usize> = match units {
        // Nothing is cut, so the length does not matter.
        [_] => vec![0],
        several => several.iter().map(|unit| provision(unit).plain().len()).collect(),
    };
    let parts = by_paragraph(spans, &lengths, apart).into_iter().zip(units);
    let part = |(spans, unit): (_, &UnitReference)| Part {
        number: unit.number.to_string(),
        id: unit.id.to_string(),
        heading: provision(unit).heading(),
        pieces: of_spans(spans),
    };
    parts.map(part).collect()
}

/// Numbers what changed and is shown, and links each to its neighbours.
fn number_steps(units: &mut [Unit], only: Only) {
    let changed: Vec<usize> =
        units.iter().enumerate().filter(|(_, unit)| only.has(unit)).map(|(at, _)| at).collect();
    for (place, at) in changed.iter().enumerate() {
        let anchor = |other: Option<&usize>| other.map(|other| units[*other].anchor.clone());
        let previous = anchor(place.checked_sub(1).and_then(|before| changed.get(before)));
        let step = Step { place: place + 1, previous, next: anchor(changed.get(place + 1)) };
        units[*at].step = Some(step);
    }
}

fn counts(units: &[Unit]) -> Counts {
    let of = |some: &[Change]| units.iter().filter(|unit| some.contains(&unit.change)).count();
    Counts {
        edited: of(&[Change::Edited, Change::Split, Change::Merged]),
        new: of(&[Change::New]),
        deleted: of(&[Change::Deleted]),
        moved: of(&[Change::Moved]),
        unchanged: of(&[Change::Kept]),
    }
}

/// What is shown, in order, with a line where each paragraph that was moved stood.
fn rows(units: Vec<Unit>, lines: &[Line], only: Only) -> Vec<Row> {
    let away = |unit: &Unit| Away { from: unit.moved_from().to_owned(), to: unit.number.clone() };
    let shown: Vec<bool> = units.iter().map(|unit| only == Only::Everything || only.has(unit)).collect();
    let aways: Vec<Away> = units.iter().map(away).collect();
    let mut units: Vec<Option<Unit>> = units.into_iter().map(Some).collect();
    let row = |line: &Line| match *line {
        Line::Row(at) => units[at].take().filter(|_| shown[at]).map(Row::Unit),
        Line::MovedAway(at) => shown[at].then(|| Row::Away(aways[at].clone())),
    };
    lines.iter().filter_map(row).collect()
}

/// Folds runs of unchanged paragraphs away, but for the neighbours of a change.
fn fold(all: Vec<Row>, shows_all: bool) -> Vec<Row> {
    let is_kept = |row: &Row| matches!(row, Row::Unit(unit) if unit.change == Change::Kept);
    let changed: Vec<bool> = all.iter().map(|row| !is_kept(row)).collect();
    let near = |at: usize| {
        let from = at.saturating_sub(CONTEXT);
        changed[from..(at + CONTEXT + 1).min(changed.len())].contains(&true)
    };
    let mut rows = Vec::new();
    for (at, row) in all.into_iter().enumerate() {
        match row {
            Row::Unit(unit) if !shows_all && !near(at) => match rows.last_mut() {
                Some(Row::Folded { count, last, .. }) => {
                    *count += 1;
                    *last = unit.number;
                }
                _ => rows.push(Row::Folded { count: 1, first: unit.number.clone(), last: unit.number }),
            },
            row => rows.push(row),
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
