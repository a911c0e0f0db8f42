//! What became of each paragraph, on texts whose edits are known.

use std::process::Stdio;

use super::load::numbers;
use super::report::{Goal, Report};
use crate::run::{Done, Fault, command};

/// Pages of each text.
const PAGES: usize = 300;
/// The languages, by their tags.
const LANGUAGES: [(&str, &str); 6] = [
    ("ar", "Arabic"),
    ("zh", "Chinese"),
    ("en", "English"),
    ("fr", "French"),
    ("ru", "Russian"),
    ("es", "Spanish"),
];
/// Pages of the texts that show how the time grows, each about three times the one before.
const GROWING: [usize; 5] = [20, 63, 200, 632, 2_000];
/// What is promised of each language: the name the measurement gives it, and the least.
const PROMISED: [(&str, f64); 4] =
    [("pairs precision", 0.98), ("pairs recall", 0.98), ("moves precision", 0.95), ("moves recall", 0.95)];

pub(crate) fn measure(report: &mut Report) -> Done {
    report.section(
        "What became of each paragraph",
        &format!(
            "`text::lineage` on specimens (`crates/specimen`) of {PAGES} pages in six languages, whose edits are known: 5 % of the \
             paragraphs deleted, 20 % lightly and 4 % heavily edited, 2.5 % moved, 1 % moved and edited, 1.5 % split, 1.5 % merged, \
             blocks moved, 6 % put in. Per pair of an old and a new paragraph, *kept* left out; a move is right if it is called what \
             it is. In process, from two documents; medians of 11 runs."
        ),
    );
    let mut lowest = PROMISED.map(|(what, least)| (what, least, 1.0_f64));
    for (tag, name) in LANGUAGES {
        let measured = Measured::of(tag, PAGES)?;
        for (what, _, lowest) in &mut lowest {
            *lowest = lowest.min(measured.get(what)?);
        }
        let share = |what: &str| {
            let (precision, recall) = (format!("{what} precision"), format!("{what} recall"));
            let (precision, recall) = (measured.get(&precision)?, measured.get(&recall)?);
            Ok::<_, Fault>(format!(
                "{} {what}: precision {precision:.4}, recall {recall:.4}",
                measured.get(what)?
            ))
        };
        let (pairs, moves) = (share("pairs")?, share("moves")?);
        let (ms, provisions) = (measured.get("ms")?, measured.get("provisions")?);
        report.row(name, &format!("{provisions} paragraphs in {ms:.1} ms; {pairs}; {moves}"));
    }
    for (what, least, lowest) in lowest {
        let what = format!("Lowest of six languages, {what}, %");
        report.goal(&what, lowest * 100.0, Goal::AtLeast(least * 100.0));
    }
    growth(report)
}

/// The exponent of the time as the text grows: 1 where twice the text takes twice the time.
fn growth(report: &mut Report) -> Done {
    let (mut told, mut points) = (Vec::new(), Vec::new());
    for pages in GROWING {
        let measured = Measured::of("en", pages)?;
        let (ms, provisions) = (measured.get("ms")?, measured.get("provisions")?);
        told.push(format!("{pages}: {ms:.1} ms"));
        points.push((provisions.ln(), ms.ln()));
    }
    report.row("By pages", &told.join("; "));
    let (first, last) = (points[0], points[GROWING.len() - 1]);
    report.goal(
        &format!("Exponent from {} to {} pages", GROWING[0], GROWING[GROWING.len() - 1]),
        (last.1 - first.1) / (last.0 - first.0),
        Goal::AtMost(1.1),
    );
    Ok(())
}

/// What the measurement that lives beside what it measures says.
struct Measured(String);

impl Measured {
    fn of(tag: &str, pages: usize) -> Done<Self> {
        let mut bench =
            command("cargo", &["bench", "--quiet", "-p", "text", "--bench", "lineage", "--", tag]);
        let output = bench.arg(pages.to_string()).stderr(Stdio::inherit()).output();
        let output = output.map_err(|why| Fault(format!("cargo does not start: {why}")))?;
        if !output.status.success() {
            return Err(Fault("the measurement of the lineage failed".into()));
        }
        Ok(Self(String::from_utf8_lossy(&output.stdout).into_owned()))
    }

    fn get(&self, what: &str) -> Done<f64> {
        let found = numbers(&self.0).get(what).copied();
        found.ok_or_else(|| Fault(format!("the measurement says no `{what}`:\n{}", self.0)))
    }
}
