//! `travaux check FILE`: does the timetable keep its rules?

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use mandate::{Holds, Hypothesis, Mandate, Report, RowId, When};
use serde_json::json;

use crate::exit;

/// Check a forum file: exit 0 when its rules can be kept, 1 when one is broken, 2 when the file is wrong.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The forum file.
    file: PathBuf,
    /// Ask what would become of the rules with another date: `final-report=2021-04-05`, `opening=2021-05-mid`.
    #[arg(long = "set", value_name = "ROW=DATE")]
    set: Vec<String>,
    /// How to answer.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Something is wrong with the file or with a date that was given: the line, or 0, and what to say.
struct Wrong {
    errors: Vec<(usize, String)>,
    /// The same for people, with the place shown.
    shown: miette::Report,
}

impl Wrong {
    /// The file that was named.
    fn file(fault: miette::Report) -> Self {
        let errors = match fault.downcast_ref::<mandate::Faults>() {
            Some(faults) => faults.lines().map(|(line, message)| (line, message.to_owned())).collect(),
            None => vec![(0, fault.to_string())],
        };
        Self { errors, shown: fault }
    }

    /// A date that was given with `--set`.
    fn set(message: String) -> Self {
        let help = "write --set ROW=DATE with a row of the forum file: --set final-report=2021-04-05";
        Self { errors: vec![(0, message.clone())], shown: miette::miette!(help = help, "{message}") }
    }
}

/// Runs the check.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let (mandate, report) = match checked(args) {
        Ok(checked) => checked,
        Err(wrong) => {
            match args.format {
                Format::Json => {
                    let errors: Vec<_> = wrong.errors.iter().map(error).collect();
                    print(&json!({ "rules": [], "warnings": [], "errors": errors }).to_string());
                }
                Format::Text => crate::complain(&wrong.shown),
            }
            return Ok(exit::FILE_IS_WRONG.into());
        }
    };
    match args.format {
        Format::Json => {
            let json = json!({ "rules": report.rules, "warnings": report.warnings, "errors": [] });
            print(&json.to_string());
        }
        Format::Text => print(&told(&mandate, &report)),
    }
    Ok(if report.is_broken() { exit::BROKEN.into() } else { ExitCode::SUCCESS })
}

fn error((line, message): &(usize, String)) -> serde_json::Value {
    json!({ "line": line, "message": message })
}

fn checked(args: &Args) -> Result<(Mandate, Report), Wrong> {
    let mandate = crate::files::forum_file(&args.file).map_err(Wrong::file)?;
    let mut hypothesis = Hypothesis::new();
    for text in &args.set {
        let (row, date) = assignment(text).map_err(|why| Wrong::set(format!("--set {text}: {why}")))?;
        hypothesis.insert(row, date);
    }
    let report = mandate.check(&hypothesis).map_err(|why| Wrong::set(format!("--set: {why}")))?;
    Ok((mandate, report))
}

fn assignment(text: &str) -> Result<(RowId, When), String> {
    let (row, date) = text.split_once('=').ok_or("it has no date")?;
    let row = RowId::new(row).map_err(|fault| fault.to_string())?;
    Ok((row, date.parse().map_err(|fault: mandate::when::BadDate| fault.to_string())?))
}

fn told(mandate: &Mandate, report: &Report) -> String {
    let mut lines = vec![format!("{}: {} rules", mandate.short, report.rules.len())];
    for rule in &report.rules {
        let slack = rule.slack_days.map_or(String::new(), |slack| match (slack.min, slack.max) {
            (min, max) if min == max => format!(", {min} days to spare"),
            (min, max) => format!(", {min} to {max} days to spare"),
        });
        let waived = if rule.waived { ", set aside by the competent organ" } else { "" };
        let mark = match rule.holds {
            Holds::Always => "  ",
            _ if rule.is_broken() => "✗ ",
            _ => "! ",
        };
        lines.push(format!("{mark}{}: {}{slack}{waived}", rule.id, rule.holds));
        lines.push(format!("    {}", mandate.cite(&rule.source, "en")));
    }
    if !report.warnings.is_empty() {
        lines.push("Look at:".into());
        lines.extend(report.warnings.iter().map(|warning| format!("  {}", warning.message)));
    }
    lines.push(if report.is_broken() {
        "A rule is broken.".into()
    } else {
        "No binding rule is broken.".into()
    });
    lines.join("\n")
}

fn print(text: &str) {
    // A closed pipe is the reader's choice, not a fault of ours.
    let _ = writeln!(std::io::stdout(), "{text}");
}
