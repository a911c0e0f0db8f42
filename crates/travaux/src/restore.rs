//! `travaux restore`: a backup becomes a data folder again.

use std::path::PathBuf;
use std::process::ExitCode;

use miette::IntoDiagnostic as _;
use registry::backup::restore;

/// Put a backup back as a data folder, where none is.
///
/// What was acknowledged after the backup is not in it: its senders' receipts still prove it, and a checkpoint that
/// somebody kept shows the gap. Erase again whoever was erased since.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The backup.
    from: PathBuf,
    /// The data folder: one that does not exist yet.
    #[arg(long)]
    data: PathBuf,
}

/// Restores.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    crate::files::data_folder(&args.from)?;
    crate::backup::tell(&restore(&args.from, &args.data).into_diagnostic()?);
    Ok(ExitCode::SUCCESS)
}
