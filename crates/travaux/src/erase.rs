//! `travaux erase`: what is known of a person goes; the record says that it went and why.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use forum::PersonId;
use jiff::Timestamp;
use miette::IntoDiagnostic as _;
use registry::{Clock, Folder, Whom};

/// Erase a person: their name, addresses, mails and their own words go, and the record keeps the fact with its ground.
///
/// Words sent for a delegation are the delegation's and stay. Stop the server first; backups taken before still hold
/// the person.
#[derive(clap::Args)]
#[command(group(clap::ArgGroup::new("whom").required(true).args(["person", "email"])))]
pub(crate) struct Args {
    /// The data folder.
    #[arg(long)]
    data: PathBuf,
    /// The person's id, as the record writes it: `p-` and sixteen letters or digits.
    #[arg(long, value_name = "ID")]
    person: Option<PersonId>,
    /// The person's address: everyone who gave it, in every forum of the folder.
    #[arg(long, value_name = "ADDR")]
    email: Option<String>,
    /// Why. Published with the fact, so it must not say who.
    #[arg(long, value_name = "TEXT")]
    ground: String,
    /// What time it is in the forums, where they are served with `--clock`.
    #[arg(long, value_name = "INSTANT", value_parser = crate::clock::instant)]
    clock: Option<Timestamp>,
}

/// Erases.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let whom = match (args.person, &args.email) {
        (Some(person), _) => Whom::Person(person),
        (None, Some(address)) => Whom::Address(address.clone()),
        (None, None) => unreachable!("BUG: one of the two is required"),
    };
    crate::files::data_folder(&args.data)?;
    // Nothing is due at this instant: the clock is set when it is known to be the forums' own.
    let clock = Clock::standing_at(Timestamp::UNIX_EPOCH);
    let folder = Folder::open(&args.data, clock.clone()).into_diagnostic()?;
    let now = args.clock.unwrap_or_else(Timestamp::now);
    if args.clock.is_none() {
        crate::clock::not_of_another_time(&folder, now)?;
    }
    clock.set(now);
    crate::clock::not_behind(&folder, "--clock")?;
    let erased = folder.erase(&whom, &args.ground).into_diagnostic()?;
    let mut said = String::new();
    for (forum, person) in &erased.persons {
        let _ = writeln!(said, "{forum}: {person} erased");
    }
    let _ = writeln!(said, "{} mails removed from the folder", erased.letters);
    // A closed pipe is the reader's choice.
    let _ = write!(std::io::stdout(), "{said}");
    Ok(ExitCode::SUCCESS)
}
