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
    #[arg(long = "set", value_name = "ROW=DATE", value_parser = assignment)]
    set: Vec<(RowId, When)>,
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

fn assignment(text: &str) -> Result<(RowId, When), String> {
    let (row, date) = text.split_once('=').ok_or("write ROW=DATE")?;
    let row = RowId::new(row).map_err(|fault| fault.to_string())?;
    Ok((row, date.parse().map_err(|fault: mandate::when::BadDate| fault.to_string())?))
}

/// Runs the check.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let read = crate::files::forum_file(&args.file);
    let mandate = match read {
        Ok(mandate) => mandate,
        Err(fault) if args.format == Format::Json => {
            let errors: Vec<_> = match fault.downcast_ref::<mandate::Faults>() {
                Some(faults) => faults
                    .lines()
                    .map(|(line, message)| json!({ "line": line, "message": message }))
                    .collect(),
                None => vec![json!({ "line": 0, "message": fault.to_string() })],
            };
            print(&json!({ "rules": [], "warnings": [], "errors": errors }).to_string());
            return Ok(exit::FILE_IS_WRONG.into());
        }
        Err(fault) => {
            crate::complain(&fault);
            return Ok(exit::FILE_IS_WRONG.into());
        }
    };
    let hypothesis: Hypothesis = args.set.iter().cloned().collect();
    let report = match mandate.check(&hypothesis) {
        Ok(report) => report,
        Err(fault) => {
            if args.format == Format::Json {
                let errors = json!([{ "line": 0, "message": fault.to_string() }]);
                print(&json!({ "rules": [], "warnings": [], "errors": errors }).to_string());
            } else {
                crate::complain(&miette::miette!(help = "the rows are those of the forum file", "{fault}"));
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
        lines.push(format!("    {}", mandate.cite(&rule.source)));
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
