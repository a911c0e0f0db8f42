//! `travaux import FILE FOLDER`: a history that was kept elsewhere becomes a forum's.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use forum::Actor;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use miette::{IntoDiagnostic as _, WrapErr as _};
use registry::{Clock, Folder};
use text::{Document, Options, version_file_name};

/// Import a folder of `NNN_YYYY-MM-DD_*.md` files as published drafts NNN on those dates.
///
/// Opens the forum if need be. Other files are left alone; drafts that are there already are not published again.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The forum file.
    file: PathBuf,
    /// The folder with the versions.
    folder: PathBuf,
    /// The data folder; made if need be.
    #[arg(long)]
    data: PathBuf,
}

struct Version {
    number: u32,
    date: Date,
    path: PathBuf,
}

/// Imports the folder.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let versions = versions(&args.folder)?;
    let Some(first) = versions.first() else {
        let folder = args.folder.display();
        return Err(miette::miette!("{folder} has no file named NNN_YYYY-MM-DD_*.md"));
    };
    let mandate = crate::files::forum_file(&args.file)?;
    // Noon, so that the day is the day in every zone of the forum's people; the next of the same day a minute later.
    let noon = |date: Date| -> miette::Result<Timestamp> {
        let noon =
            date.at(12, 0, 0, 0).to_zoned_datetime(mandate.zone.clone()).into_diagnostic()?.timestamp();
        registry::clock::livable(noon).into_diagnostic()
    };
    let clock = Clock::standing_at(noon(first.date)?);
    let mut folder = Folder::open(&args.data, clock.clone()).into_diagnostic()?;
    let house = match folder.house(mandate.id.as_str()).filter(|house| house.mandate().is_some()).cloned() {
        Some(house) => house,
        None => crate::open::found(&mut folder, &args.file)?,
    };
    let mut last = crate::clock::lived_until(&house)?;
    let mut done = 0;
    for version in &versions {
        if house.published().state.drafts.newest().is_some_and(|draft| draft.text.number >= version.number) {
            continue;
        }
        let instant = match last {
            Some(last) => noon(version.date)?.max(last.checked_add(1.minute()).into_diagnostic()?),
            None => noon(version.date)?,
        };
        if instant.to_zoned_datetime(mandate.zone.clone()).date() > version.date {
            return Err(miette::miette!(
                help = "import into a data folder of its own: --data FOLDER",
                "{} cannot be published on its day: in the forum {} it was {} already",
                version.path.display(),
                mandate.id,
                last.unwrap_or(instant)
            ));
        }
        clock.set(instant);
        let source = crate::files::text(
            &version.path,
            text::limits::SOURCE_BYTES_MAX,
            "every version is a Markdown file",
        )?;
        let options = Options {
            scope: version.number.to_string(),
            lang_default: mandate.settings.draft_language.is.clone(),
        };
        let (document, remarks) = Document::from_markdown_remarked(&source, &options)
            .into_diagnostic()
            .wrap_err_with(|| format!("{} cannot be a draft", version.path.display()))?;
        for remark in remarks {
            let _ = writeln!(std::io::stderr(), "{}: {remark}", version.path.display());
        }
        house
            .publish_as(Actor::Operator, version.number, document, None)
            .into_diagnostic()
            .wrap_err_with(|| format!("{} was not published", version.path.display()))?;
        last = Some(instant);
        done += 1;
    }
    let key = house.key().clone();
    folder.stop();
    let _ = writeln!(std::io::stdout(), "{done} drafts published, {} in all\nkey\t{key}", versions.len());
    Ok(ExitCode::SUCCESS)
}

fn versions(folder: &Path) -> miette::Result<Vec<Version>> {
    let read = || format!("{} cannot be read; name a folder", folder.display());
    let mut versions = Vec::new();
    for entry in std::fs::read_dir(folder).into_diagnostic().wrap_err_with(read)? {
        let path = entry.into_diagnostic()?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let Some(file) = version_file_name(name) else { continue };
        let date: Date = file.date.parse().into_diagnostic()?;
        if file.ordinal > 0 {
            versions.push(Version { number: file.ordinal.into(), date, path: path.clone() });
        }
    }
    versions.sort_by_key(|version| version.number);
    if let Some(pair) =
        versions.windows(2).find(|pair| pair[0].number == pair[1].number || pair[0].date > pair[1].date)
    {
        let (one, other) = (pair[0].path.display(), pair[1].path.display());
        return Err(miette::miette!(
            "{one} and {other} do not follow one another: numbers and dates must rise together"
        ));
    }
    Ok(versions)
}
