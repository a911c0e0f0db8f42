//! `travaux backup`: a copy of a data folder, also while it is served.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use miette::IntoDiagnostic as _;
use registry::backup::{Copied, backup};

/// Copy a data folder, also while it is served: every record whole and verified, and the keys.
///
/// The copy holds the signing keys and personal data: keep it as safe as the folder itself.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where the copy goes: a folder that does not exist yet.
    to: PathBuf,
    /// The data folder.
    #[arg(long)]
    data: PathBuf,
}

/// Copies.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    crate::files::data_folder(&args.data)?;
    tell(&backup(&args.data, &args.to).into_diagnostic()?);
    Ok(ExitCode::SUCCESS)
}

/// Says which forums were copied, and how far.
pub(crate) fn tell(copied: &Copied) {
    let mut said = String::new();
    for (forum, size) in &copied.forums {
        let _ = writeln!(said, "{forum}: {size} entries, verified");
    }
    // A closed pipe is the reader's choice.
    let _ = write!(std::io::stdout(), "{said}");
}
