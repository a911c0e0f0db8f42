//! `travaux serve`: the forums of a data folder on the network.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use jiff::Timestamp;
use miette::IntoDiagnostic as _;
use registry::{Clock, Folder};

/// Serve the forums of a data folder.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The data folder.
    #[arg(long)]
    data: PathBuf,
    /// Where to answer; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Start the clock at this instant; it runs at real speed from there.
    #[arg(long, value_name = "INSTANT", value_parser = crate::clock::instant)]
    clock: Option<Timestamp>,
}

/// Serves until told to stop.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    crate::files::data_folder(&args.data)?;
    let clock = args.clock.map_or_else(Clock::real, Clock::starting_at);
    let folder = Folder::open(&args.data, clock).into_diagnostic()?;
    crate::open::all_opened(&folder, &args.data)?;
    crate::clock::not_behind(&folder, "--clock")?;
    crate::server::run(folder, args.listen, None)?;
    Ok(ExitCode::SUCCESS)
}
