//! `travaux open FILE`: a forum file becomes a forum.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use mandate::Mandate;
use miette::IntoDiagnostic as _;
use registry::{Clock, Folder, House};

/// Open a forum from its file: makes its key and its record, and prints the verification key.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The forum file.
    file: PathBuf,
    /// The data folder; made if need be.
    #[arg(long)]
    data: PathBuf,
}

/// Opens the forum.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let mut folder = Folder::open(&args.data, Clock::real()).into_diagnostic()?;
    let house = found(&mut folder, &args.file)?;
    let _ = writeln!(std::io::stdout(), "{}", house.key());
    folder.stop();
    Ok(ExitCode::SUCCESS)
}

/// Founds a forum in a data folder from its file.
pub(crate) fn found(folder: &mut Folder, file: &Path) -> miette::Result<Arc<House>> {
    let texts = crate::files::texts(file)?;
    let mandate = Mandate::parse(&texts.forum, texts.participants.as_deref())
        .map_err(|faults| faults.named(&file.display().to_string()))?;
    folder.found(&texts.forum, texts.participants.as_deref(), mandate).into_diagnostic()
}

/// Refuses a folder with a forum whose opening was cut off: its record stands there and holds nothing.
pub(crate) fn all_opened(folder: &Folder, path: &Path) -> miette::Result<()> {
    match folder.houses().find(|house| house.mandate().is_none()) {
        None => Ok(()),
        Some(house) => Err(miette::miette!(
            help = format!("open it again with its forum file: travaux open FILE --data {}", path.display()),
            "the opening of the forum {} was cut off; its record holds nothing yet",
            house.id()
        )),
    }
}
