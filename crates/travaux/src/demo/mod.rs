//! `travaux demo`: a forum to look at, with everything invented, in a folder that goes away.

mod content;
mod drafting;
mod experts;
mod live;
mod pdf;
mod roles;
#[cfg(test)]
mod tests;
mod timing;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use jiff::Timestamp;
use mandate::Mandate;
use miette::IntoDiagnostic as _;
use registry::{Clock, Folder};

use content::{FORUM, PARTICIPANTS, instant};
use live::Script;
use roles::Roles;

/// When the demonstration begins unless said otherwise: the third draft is open for comments.
const AS_OF: &str = "2020-06-02T14:00:00+02:00";
/// When the forum is opened, at the latest: the day of the letter.
const OPENED: &str = "2019-07-18T09:00:00+02:00";

/// Open a demonstration: the forum file of WTPF-21 with drafts, delegations and comments that are invented.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Keep it in this folder and go on with it at the next start; without it everything goes away at the end.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Where to answer; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// What time it is when the demonstration begins: 2 June 2020 at 14:00 in Geneva, or where it was left before.
    #[arg(long, value_name = "INSTANT", value_parser = crate::clock::instant)]
    as_of: Option<Timestamp>,
}

/// Prepares the demonstration and serves it.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let data = crate::passing::DataFolder::new(args.data.as_deref(), "demo");
    serve(data.path(), args).map(|()| ExitCode::SUCCESS)
}

fn serve(path: &std::path::Path, args: &Args) -> miette::Result<()> {
    // Whoever wants to see the days before the letter sees a forum that is open and has sent none.
    let opened = args.as_of.map_or_else(|| instant(OPENED), |as_of| as_of.min(instant(OPENED)));
    let clock = Clock::movable(opened);
    let (folder, script) = open(path, clock.clone())?;
    // Only who names a time is told that it is over; without one the demonstration goes on where it was left.
    let left = script.lived_until()?;
    let starts = match args.as_of {
        Some(as_of) => as_of,
        None => left.map_or_else(|| instant(AS_OF), |left| left.max(instant(AS_OF))),
    };
    clock.move_to(starts);
    crate::clock::not_behind(&folder, "--as-of")?;
    script.live_until(starts)?;
    let roles = Roles::of(&script)?;
    let demonstration = Arc::new(roles::Served { script, roles });
    crate::server::run(folder, args.listen, Some(demonstration))
}

/// Opens the folder and, the first time, the forum in it.
fn open(path: &std::path::Path, clock: Clock) -> miette::Result<(Folder, Script)> {
    // Its pages say that nothing leaves the machine, and somebody may type an address of a real person.
    let mut folder = Folder::open_for_demonstration(path, clock.clone()).into_diagnostic()?;
    // What is written to people has the date of what caused it, however fast the script is lived.
    folder.post().leave_when_due();
    let mandate = Mandate::parse(FORUM, Some(PARTICIPANTS)).expect("BUG: the files of the house read");
    let house = match folder.house(mandate.id.as_str()).filter(|house| house.mandate().is_some()) {
        Some(house) => Arc::clone(house),
        None => folder.found(FORUM, Some(PARTICIPANTS), mandate).into_diagnostic()?,
    };
    Ok((folder, Script::new(house, clock)?))
}
