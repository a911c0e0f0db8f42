//! `travaux participants FORUM FILE`: who takes part changes after a forum was opened.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use forum::Actor;
use forum::participants::Seat;
use jiff::Timestamp;
use miette::IntoDiagnostic as _;
use registry::participants::{Revision, RevisionFault};
use registry::{Clock, Folder};

/// File a later participants file: who comes gets a seat, who goes loses theirs and is signed out.
///
/// The file is the whole one, with everybody who takes part from now on. A participant stays in it once it is there; people
/// come and go. Names and addresses never reach the record. Stop the server first.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The forum, by its name.
    forum: String,
    /// The participants file, whole.
    file: PathBuf,
    /// The data folder.
    #[arg(long)]
    data: PathBuf,
    /// Say what would change, and file nothing.
    #[arg(long)]
    dry_run: bool,
    /// What time it is in the forums, where they are served with `--clock`.
    #[arg(long, value_name = "INSTANT", value_parser = crate::clock::instant)]
    clock: Option<Timestamp>,
}

/// Files it, and says who came, went and changed.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    crate::files::data_folder(&args.data)?;
    let source = crate::files::text(&args.file, mandate::FILE_BYTES_MAX, "name a participants file")?;
    // Nothing is due at this instant: the clock is set when it is known to be the forums' own.
    let clock = Clock::standing_at(Timestamp::UNIX_EPOCH);
    let folder = Folder::open(&args.data, clock.clone()).into_diagnostic()?;
    let now = args.clock.unwrap_or_else(Timestamp::now);
    if args.clock.is_none() {
        crate::clock::not_of_another_time(&folder, now)?;
    }
    clock.set(now);
    crate::clock::not_behind(&folder, "--clock")?;
    crate::open::all_opened(&folder, &args.data)?;
    let Some(house) = folder.house(&args.forum) else {
        let names: Vec<_> = folder.houses().map(|house| house.id().as_str()).collect();
        return Err(miette::miette!(
            help = format!("here are: {}", names.join(", ")),
            "there is no forum {} in {}",
            args.forum,
            args.data.display()
        ));
    };
    let name = args.file.display().to_string();
    let told = |fault: RevisionFault| match fault {
        RevisionFault::File(faults) => miette::Report::from(faults.named(&name)),
        other => miette::miette!("{other}"),
    };
    let revision = house.participants_revision(&source).map_err(told)?;
    let said = said(&revision, args.dry_run);
    if !args.dry_run {
        house.revise_participants(&Actor::Operator, revision).map_err(told)?;
    }
    folder.stop();
    // A closed pipe is the reader's choice.
    let _ = write!(std::io::stdout(), "{said}");
    Ok(ExitCode::SUCCESS)
}

/// A line for each change, and their counts.
fn said(revision: &Revision, is_dry_run: bool) -> String {
    let mut said = String::new();
    for id in &revision.added {
        let _ = writeln!(said, "participant added: {id}");
    }
    for id in &revision.changed {
        let _ = writeln!(said, "participant changed: {id}");
    }
    let seat = |seat: &Seat| match &seat.entity {
        Some(entity) => format!("{}, {entity}", seat.office),
        None => seat.office.to_string(),
    };
    let of = |person: &mandate::Person| {
        format!(
            "{} ({})",
            person.name,
            seat(&Seat { office: person.office.clone(), entity: person.entity.clone() })
        )
    };
    for person in &revision.came {
        let _ = writeln!(said, "came: {}", of(person));
    }
    for gone in &revision.went {
        let _ = writeln!(said, "went: {} ({})", gone.name, seat(&gone.seat));
    }
    for person in &revision.renamed {
        let _ = writeln!(said, "name or language changed: {}", of(person));
    }
    let (came, went) = (revision.came.len(), revision.went.len());
    let _ = match (revision.is_nothing(), is_dry_run) {
        (true, _) => writeln!(said, "nothing changes"),
        (false, true) => writeln!(said, "{came} would come, {went} would go; nothing was filed"),
        (false, false) => writeln!(said, "{came} came, {went} went"),
    };
    said
}
