//! What is printed: the timetable as it was lived, counts, what was refused, and the checkpoint.

use std::fmt::Write as _;

use forum::comments::{Comment, Status};
use forum::dispositions::Disposition;
use forum::{DraftNumber, State};
use jiff::{SignedDuration, Timestamp};
use mandate::{ActionId, Mandate, RowId, RowKind};
use miette::IntoDiagnostic as _;
use text::Change;

use super::world::World;

/// An instant where the forum is.
pub(super) fn instant(mandate: &Mandate, at: Timestamp) -> String {
    at.to_zoned_datetime(mandate.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
}

/// A line of the timetable for something that no row names.
pub(super) fn between(world: &World, text: &str) -> String {
    format!("{}  · {text}", instant(&world.mandate, world.now()))
}

/// A line for a row that has come: a deadline is the day that ended just now.
pub(super) fn of_row(world: &World, id: &RowId, draft: Option<DraftNumber>) -> miette::Result<String> {
    let mandate = &world.mandate;
    let row = mandate.row(id).expect("BUG: the agenda has rows of the file");
    let published = world.published();
    let state = &published.state;
    let (at, happened) = match &row.kind {
        RowKind::Draft(_) => (world.now(), draft_published(world, draft.unwrap_or(1))?),
        RowKind::Deadline { action, .. } => {
            let last = world.now() - SignedDuration::from_secs(60);
            (last, closed(state, action, draft))
        }
        RowKind::Meeting(_) => (world.now(), "the meeting begins; nothing is filed of it".to_owned()),
        RowKind::FinalReport => {
            (world.now(), "the day of the final report; nothing is filed of it".to_owned())
        }
        RowKind::Opening => (world.now(), "the forum opens; nothing is filed of it".to_owned()),
    };
    let name = match draft {
        Some(draft) => id.as_str().replace('*', &draft.to_string()),
        None => id.to_string(),
    };
    Ok(format!("{}  {name}: {}: {happened}", instant(mandate, at), row.title.en))
}

fn draft_published(world: &World, number: DraftNumber) -> miette::Result<String> {
    let published = world.published();
    let Some(draft) = published.state.drafts.get(number) else { return Ok("not published".to_owned()) };
    let mut text = format!("{} with {} provisions", draft.text.symbol, draft.text.units.len());
    if let Some(changes) = Changed::of(world, number)? {
        let Changed { edited, new, deleted, moved } = changes;
        let _ = write!(text, ", {edited} changed, {new} new, {deleted} deleted, {moved} moved");
    }
    Ok(text)
}

fn closed(state: &State, action: &ActionId, draft: Option<DraftNumber>) -> String {
    let received = |of_participants: bool| {
        let comments = state.comments.received(draft.unwrap_or(1), 0);
        comments.filter(|(_, comment)| state.comments.entity(comment).is_some() == of_participants).count()
    };
    match draft {
        Some(_) if *action == ActionId::comment() => {
            of(received(true), "comment of a participant", "comments of participants")
        }
        Some(_) if *action == ActionId::consult() => {
            of(received(false), "comment of the public", "comments of the public")
        }
        None if *action == ActionId::nominate() => {
            of(state.nominations.all().count(), "nomination", "nominations")
        }
        _ => "the day passes; nothing can be filed for it yet".to_owned(),
    }
}

/// How many provisions of a draft differ from the draft before.
#[derive(Default)]
struct Changed {
    edited: usize,
    new: usize,
    deleted: usize,
    moved: usize,
}

impl Changed {
    fn of(world: &World, number: DraftNumber) -> miette::Result<Option<Self>> {
        let published = world.published();
        let lineage = published.state.drafts.get(number).and_then(|draft| draft.text.lineage);
        let Some(lineage) = lineage else { return Ok(None) };
        let lineage = world.house.lineage(lineage).into_diagnostic()?;
        let mut changed = Self::default();
        for item in &lineage.items {
            match item.change {
                Change::Kept => {}
                Change::New => changed.new += 1,
                Change::Deleted => changed.deleted += 1,
                Change::Moved | Change::MovedEdited => changed.moved += 1,
                Change::Edited | Change::Split | Change::Merged => changed.edited += 1,
            }
        }
        Ok(Some(changed))
    }

    fn all(&self) -> usize {
        self.edited + self.new + self.deleted + self.moved
    }
}

/// A count with what is counted.
fn of(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Everything but the checkpoint; so many comments were asked for.
pub(super) fn told(world: &World, seed: u64, asked: usize) -> miette::Result<String> {
    let mut text = format!(
        "Simulation of {} from seed {seed}. Nobody in it is real, and what is said in it is nobody's opinion.\n\n\
         The timetable as it was lived ({})\n",
        world.mandate.short,
        world.mandate.zone.iana_name().unwrap_or("UTC"),
    );
    for line in &world.tally.lines {
        let _ = writeln!(text, "  {line}");
    }
    let published = world.published();
    counts(world, &published.state, asked, &mut text)?;
    comments(&published.state, &mut text);
    answers(&published.state, &mut text);
    nominations(&published.state, &mut text);
    refusals(world, &mut text);
    Ok(text)
}

fn counts(world: &World, state: &State, asked: usize, text: &mut String) -> miette::Result<()> {
    let drafts: Vec<_> = state.drafts.published().map(|draft| draft.text.number).collect();
    let mut changed = 0;
    for draft in &drafts {
        changed += Changed::of(world, *draft)?.map_or(0, |changed| changed.all());
    }
    let letters: u32 = state.letters.sent().map(|sent| sent.people).sum();
    let comments: usize =
        state.comments.rounds().into_iter().map(|round| state.comments.received_count(round)).sum();
    text.push_str("\nCounts\n");
    if comments < asked {
        let _ = writeln!(
            text,
            "  {asked} comments were to be sent; this forum has no draft on which anybody may comment."
        );
    }
    let lines = [
        ("participants", world.mandate.participants.len()),
        ("people with an office", world.cast.people),
        ("comments", comments),
        ("nominations", state.nominations.all().count()),
        ("drafts", drafts.len()),
        ("provisions changed", changed),
        ("letters", state.letters.sent().count()),
        ("copies of letters", letters as usize),
        ("refusals", world.tally.refused.values().sum()),
    ];
    for (what, count) in lines {
        let _ = writeln!(text, "  {count:>6}  {what}");
    }
    Ok(())
}

/// What is counted of the comments of a round, and how.
type Count = (&'static str, fn(&State, &Comment) -> bool);

const OF_COMMENTS: [Count; 9] = [
    ("received", |_, _| true),
    ("published", |_, comment| comment.status == Status::Published),
    ("withdrawn", |_, comment| comment.status == Status::Withdrawn),
    ("lapsed", |_, comment| comment.status == Status::Lapsed),
    ("not published", |_, comment| comment.status == Status::Refused),
    ("waiting", |_, comment| matches!(comment.status, Status::Received | Status::Checking)),
    ("late", |_, comment| comment.late),
    ("admitted", |_, comment| comment.late && comment.admitted),
    ("of participants", |state, comment| state.comments.entity(comment).is_some()),
];

fn comments(state: &State, text: &mut String) {
    text.push_str("\nComments by round\n  round");
    for (what, _) in OF_COMMENTS {
        let _ = write!(text, "  {what}");
    }
    text.push_str("  supported  joint\n");
    for round in state.comments.rounds() {
        let _ = write!(text, "  {round:>5}");
        let count = |counts: &dyn Fn((forum::CommentRef, &Comment)) -> bool| {
            state
                .comments
                .received(round, 0)
                .filter(|(reference, comment)| counts((*reference, comment)))
                .count()
        };
        for (what, counts) in OF_COMMENTS {
            let count = count(&|(_, comment)| counts(state, comment));
            let _ = write!(text, "  {count:>width$}", width = what.len());
        }
        let supported = count(&|(reference, _)| state.comments.supporters(reference).next().is_some());
        let joint = count(&|(reference, _)| state.comments.joined(reference).next().is_some());
        let _ = writeln!(text, "  {supported:>9}  {joint:>5}");
    }
}

fn answers(state: &State, text: &mut String) {
    text.push_str("\nAnswers by round\n  round");
    for disposition in Disposition::ALL {
        let _ = write!(text, "  {}", disposition.as_str());
    }
    text.push('\n');
    for draft in state.drafts.published() {
        let round = draft.text.number;
        if state.dispositions.published_at(round).is_none() {
            continue;
        }
        let _ = write!(text, "  {round:>5}");
        for disposition in Disposition::ALL {
            let width = disposition.as_str().len();
            let _ = write!(text, "  {:>width$}", state.dispositions.count(round, disposition));
        }
        text.push('\n');
    }
}

fn nominations(state: &State, text: &mut String) {
    let all = || state.nominations.all();
    text.push_str("\nNominations\n");
    let lines = [
        ("received", all().count()),
        ("late", all().filter(|one| one.late && one.replaces.is_none()).count()),
        ("admitted", all().filter(|one| one.late_decision.as_ref().is_some_and(|it| it.admit)).count()),
        ("replaced", all().filter(|one| one.replaced_by.is_some()).count()),
        ("withdrawn", all().filter(|one| one.withdrawn_at.is_some()).count()),
        ("with a CV", all().filter(|one| one.cv.is_some()).count()),
        ("experts who accepted", state.nominations.experts().count()),
    ];
    for (what, count) in lines {
        let _ = writeln!(text, "  {count:>6}  {what}");
    }
}

fn refusals(world: &World, text: &mut String) {
    text.push_str("\nRefused by a rule\n");
    let refused = || world.tally.refused.iter();
    for ((rule, source), count) in refused() {
        if let Some(source) = source {
            let _ = writeln!(text, "  {count:>6}  {rule}: {source}");
        }
    }
    text.push_str("\nNot possible as it was asked\n");
    for ((rule, _), count) in refused().filter(|((_, source), _)| source.is_none()) {
        let _ = writeln!(text, "  {count:>6}  {rule}");
    }
    if !world.tally.unforeseen.is_empty() {
        text.push_str("\nRefused though the simulation expected it to be allowed\n");
        for refused in &world.tally.unforeseen {
            let _ = writeln!(text, "  {refused}");
        }
    }
}
