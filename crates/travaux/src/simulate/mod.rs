//! `travaux simulate FILE`: a forum is lived from its opening to the last row of its timetable, by the door that everyone
//! uses, on a clock that is set; all that happens by chance comes from a seed.

mod agenda;
mod answering;
mod cast;
mod commenting;
mod dice;
mod drafting;
mod nominating;
mod plan;
mod report;
mod tally;
#[cfg(test)]
mod tests;
mod trying;
mod words;
mod world;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use mandate::Mandate;
use miette::{IntoDiagnostic as _, WrapErr as _};
use registry::clock::livable;
use registry::{Chance, Clock, Folder, FolderFault};

use crate::files::Texts;
use crate::passing::DataFolder;
use cast::Cast;
use dice::Dice;
use tally::Tally;
use world::World;

/// Comments at most: a million is what a large consultation brings.
const COMMENTS_MAX: u32 = 1_000_000;

/// Live a whole forum on a simulated clock: everything follows from the seed, and nobody in it is real.
///
/// The same file, seed and number of comments give the same record, whose size and root the last line says. Its signing
/// key follows from the seed too: keep nothing in such a record that is meant to be believed.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The forum file.
    file: PathBuf,
    /// From which everything follows that happens by chance: who comments when, salts, ids, addresses, the key.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many comments are sent, in all rounds together.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(..=i64::from(COMMENTS_MAX)))]
    comments: u32,
    /// Keep it in this folder, which is empty or made; without it everything goes away at the end.
    #[arg(long)]
    data: Option<PathBuf>,
}

/// Lives the forum and says what happened.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let texts = crate::files::texts(&args.file)?;
    let named = args.file.display().to_string();
    let mandate =
        Mandate::parse(&texts.forum, texts.participants.as_deref()).map_err(|faults| faults.named(&named))?;
    let data = DataFolder::new(args.data.as_deref(), "simulation");
    let (folder, world) = live(&texts, &mandate, args.seed, args.comments as usize, data.path())?;
    let text = report::told(&world, args.seed, args.comments as usize)?;
    let published = world.published();
    let mut checkpoint = published.checkpoint.lines().skip(1);
    let (size, root) = (checkpoint.next().unwrap_or_default(), checkpoint.next().unwrap_or_default());
    if args.data.is_some() {
        // What waits to be sent becomes files now, and no server sends it later.
        folder.post().set_base("http://localhost:8080");
    }
    folder.stop();
    let mut out = std::io::stdout();
    // A closed pipe is the reader's choice.
    let _ = write!(out, "{text}\ncheckpoint {size} {root}\n").and_then(|()| out.flush());
    Ok(ExitCode::SUCCESS)
}

/// Lives a forum in an empty folder; the folder is still open.
fn live(
    texts: &Texts,
    mandate: &Mandate,
    seed: u64,
    comments: usize,
    path: &Path,
) -> miette::Result<(Folder, World)> {
    let dice = Dice::of(seed);
    let participants = participants(texts, mandate, &dice)?;
    let mandate = Mandate::parse(&texts.forum, Some(&participants)).into_diagnostic()?;
    let plan = plan::plan(&mandate, &dice, comments);
    for instant in [Some(plan.opening), plan.agenda.last()].into_iter().flatten() {
        livable(instant).into_diagnostic().wrap_err("the timetable of this forum cannot be lived")?;
    }
    let clock = Clock::standing_at(plan.opening);
    let chance = Chance::predictable_for_simulation_only(seed, "record");
    let mut folder = match Folder::open_for_simulation_only(path, clock.clone(), chance) {
        Err(fault @ FolderFault::NotEmpty(_)) => {
            let help = "name a folder that is empty or not there yet, or leave --data out";
            return Err(miette::miette!(help = help, "{fault}"));
        }
        opened => opened.into_diagnostic()?,
    };
    let house = folder.found(&texts.forum, Some(&participants), mandate).into_diagnostic()?;
    let mandate = house.mandate().expect("BUG: it was just opened");
    let cast = Cast::of(&house, &mandate);
    let (tally, rounds, agenda) = (Tally::default(), plan.rounds, plan.agenda);
    let mut world = World { house: Arc::clone(&house), clock, mandate, dice, cast, rounds, agenda, tally };
    let (people, entities) = (world.cast.people, world.mandate.participants.len());
    let line =
        format!("the forum is opened; {people} people have an office, for {entities} participants or for it");
    let line = report::between(&world, &line);
    world.tally.lived(line);
    world.live()?;
    Ok((folder, world))
}

/// The participants of the file, or invented ones where it has none; its people are left out, because nobody real is to
/// have said what a simulation says, and others put in their place.
fn participants(texts: &Texts, mandate: &Mandate, dice: &Dice) -> miette::Result<String> {
    let mut text = match &texts.participants {
        Some(text) => mandate::people::without(text).into_diagnostic()?,
        None => String::new(),
    };
    if mandate.participants.is_empty() {
        text.push('\n');
        text.push_str(&cast::participants(mandate, dice));
    }
    let mandate = Mandate::parse(&texts.forum, Some(&text)).into_diagnostic()?;
    text.push('\n');
    text.push_str(&cast::people(&mandate, dice));
    Ok(text)
}
