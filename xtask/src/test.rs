//! `cargo xtask test`: everything that keeps the house true.

use std::time::Instant;

use crate::run::{Done, Fault, answers, command, in_ci, run, say};
use crate::tools;

/// Which checks to run.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only this part.
    #[arg(long, value_enum)]
    only: Option<Part>,
}

/// A part of the checks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
enum Part {
    /// `cargo fmt --check`.
    Format,
    /// `cargo clippy` without a warning.
    Lints,
    /// Every test of every crate, the independent verifier among them.
    Tests,
    /// The forum files of the house.
    Files,
    /// The journeys in Chromium, with axe.
    Journeys,
    /// A minute of chance inputs to the text engine, guided by what of it they reach.
    Fuzz,
    /// The release build and its demonstration.
    Release,
}

const PARTS: [Part; 7] =
    [Part::Format, Part::Lints, Part::Files, Part::Tests, Part::Fuzz, Part::Journeys, Part::Release];

/// Runs the parts in turn; all of them, even after one failed.
pub(crate) fn all(args: &Args) -> Done {
    let mut lines = Vec::new();
    let (mut failed, mut skipped) = (0, 0);
    for part in PARTS.into_iter().filter(|part| args.only.is_none_or(|only| only == *part)) {
        say(&format!("== {part:?}"));
        let started = Instant::now();
        let outcome = carry_out(part);
        let seconds = started.elapsed().as_secs();
        match outcome {
            Ok(()) => lines.push(format!("{part:?}: passed in {seconds} s")),
            Err(Outcome::Skipped(why)) if !in_ci() => {
                skipped += 1;
                lines.push(format!("{part:?}: skipped, {why}"));
            }
            Err(Outcome::Skipped(why) | Outcome::Failed(why)) => {
                failed += 1;
                lines.push(format!("{part:?}: FAILED, {why}"));
            }
        }
    }
    say("==");
    for line in &lines {
        say(line);
    }
    say(&format!("parts: {} passed, {failed} failed, {skipped} skipped", lines.len() - failed - skipped));
    if failed == 0 { Ok(()) } else { Err(Fault("some parts failed, see above".into())) }
}

/// Where the journeys and the pages are gone through; each file is a test.
const BROWSER: &str = "tests/browser";

/// Every file of journeys and pages, in order, so that none is forgotten here.
fn journeys() -> Result<Vec<String>, Fault> {
    let files = std::fs::read_dir(crate::run::root().join(BROWSER));
    let files = files.map_err(|why| Fault(format!("{BROWSER} cannot be read: {why}")))?;
    let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    let mut tests: Vec<String> =
        names.filter(|name| name.ends_with(".test.mjs")).map(|name| format!("{BROWSER}/{name}")).collect();
    tests.sort();
    if tests.is_empty() { Err(Fault(format!("{BROWSER} holds no tests"))) } else { Ok(tests) }
}

enum Outcome {
    Skipped(String),
    Failed(String),
}

impl From<Fault> for Outcome {
    fn from(fault: Fault) -> Self {
        Self::Failed(fault.0)
    }
}

fn carry_out(part: Part) -> Result<(), Outcome> {
    match part {
        Part::Format => Ok(run(command("cargo", &["fmt", "--all", "--check"]))?),
        Part::Lints => {
            let lints = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
            Ok(run(command("cargo", &lints))?)
        }
        Part::Files => {
            for file in ["forums/wtpf-21.toml", "forums/notice-and-comment.toml"] {
                run(command("cargo", &["run", "--quiet", "-p", "travaux", "--", "check", file]))?;
            }
            Ok(())
        }
        Part::Tests => {
            tools::python().map_err(|fault| Outcome::Skipped(fault.0))?;
            let mut tests = if answers("cargo", &["nextest", "--version"]) {
                command("cargo", &["nextest", "run", "--workspace", "--no-fail-fast"])
            } else {
                command("cargo", &["test", "--workspace", "--no-fail-fast"])
            };
            if let Some(versions) = tools::real_versions()? {
                tests.env("TRAVAUX_VERSIONS", versions);
            }
            Ok(run(tests)?)
        }
        Part::Fuzz => Ok(crate::fuzz::run_all()?),
        Part::Journeys => {
            tools::browser().map_err(|fault| Outcome::Skipped(fault.0))?;
            run(command("cargo", &["build", "--quiet", "-p", "travaux"]))?;
            let mut node = command("node", &["--test", "--test-concurrency=1"]);
            node.args(journeys()?);
            Ok(run(node)?)
        }
        Part::Release => {
            tools::browser().map_err(|fault| Outcome::Skipped(fault.0))?;
            run(command("cargo", &["build", "--release", "--quiet"]))?;
            Ok(run(command("node", &["tests/browser/release.mjs"]))?)
        }
    }
}
