//! `cargo xtask bench`: what is promised about speed and memory, measured against the named peer in the same run, and
//! written to `docs/benchmarks.md`.

mod desk;
mod lineage;
mod load;
mod machine;
mod pages;
mod redline;
mod report;
mod server;
mod size;
mod writing;

use crate::run::{Done, command, run, say};
use crate::tools;
use report::Report;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only this part; the document is then left as it is.
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Comments in the forums whose start, memory and pages are measured; the last is compared with the first.
    #[arg(long, value_delimiter = ',', default_value = "10000,100000,1000000")]
    sizes: Vec<u64>,
}

/// A part of the measurements.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// A page against nginx.
    Pages,
    /// Comments against a bare loop, and over HTTP.
    Writing,
    /// The desk with many comments.
    Desk,
    /// What became of each paragraph, on texts whose edits are known.
    Lineage,
    /// The redline of two files against programs that compare words.
    Redline,
    /// Start, memory and pages as the forum grows.
    Size,
}

/// Measures, prints the ratios and writes the document.
pub(crate) fn measure(args: &Args) -> Done {
    if !matches!(args.only, Some(Part::Lineage | Part::Redline)) {
        tools::load()?;
    }
    if args.only != Some(Part::Lineage) {
        run(command("cargo", &["build", "--release", "--quiet", "-p", "travaux"]))?;
    }
    let wanted = |part| args.only.is_none_or(|only| only == part);
    let mut report = Report::default();
    if wanted(Part::Pages) {
        pages::measure(&mut report)?;
    }
    if wanted(Part::Writing) {
        writing::measure(&mut report)?;
    }
    if wanted(Part::Desk) {
        desk::measure(&mut report)?;
    }
    if wanted(Part::Lineage) {
        lineage::measure(&mut report)?;
    }
    if wanted(Part::Redline) {
        redline::measure(&mut report)?;
    }
    if wanted(Part::Size) {
        size::measure(&mut report, &args.sizes)?;
    }
    say(&report.text());
    if args.only.is_none() {
        report.write(&machine::describe())?;
    }
    Ok(())
}

/// Makes a data folder with a forum of so many comments.
fn grow(name: &str, comments: u64) -> Done<std::path::PathBuf> {
    let data = server::folder(name)?.join("data");
    let mut grow = command("cargo", &["bench", "--quiet", "-p", "registry", "--bench", "grow", "--"]);
    grow.arg(&data).arg(comments.to_string());
    run(grow)?;
    Ok(data)
}
