//! What was measured, as text for the terminal and as the document.

use std::fmt::Write as _;

use crate::run::{Done, Fault, root};

/// What was promised.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
}

/// The measurements of a run.
#[derive(Default)]
pub(crate) struct Report(String);

impl Report {
    /// Begins a group, with how it was measured.
    pub(crate) fn section(&mut self, title: &str, how: &str) {
        let gap = if self.0.is_empty() { "" } else { "\n" };
        let _ = write!(self.0, "{gap}## {title}\n\n{how}\n\n| what | measured | goal |\n|---|---|---|\n");
    }

    /// Adds something measured.
    pub(crate) fn row(&mut self, what: &str, measured: &str) {
        let _ = writeln!(self.0, "| {what} | {measured} | |");
    }

    /// Adds a number that was promised; the document says whether the promise is kept.
    pub(crate) fn goal(&mut self, what: &str, value: f64, goal: Goal) {
        let (kept, goal) = match goal {
            Goal::AtLeast(least) => (value >= least, format!("at least {least}")),
            Goal::AtMost(most) => (value <= most, format!("at most {most}")),
        };
        let met = if kept { "met" } else { "**not met**" };
        let _ = writeln!(self.0, "| **{what}** | **{value:.2}** | {goal}: {met} |");
    }

    /// As text.
    pub(crate) fn text(&self) -> String {
        self.0.clone()
    }

    /// Writes `docs/benchmarks.md`; what people wrote under its last heading stays.
    pub(crate) fn write(&self, machine: &str) -> Done {
        const NOTES: &str = "\n## Notes\n";
        let path = root().join("docs/benchmarks.md");
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        let notes = before.split_once(NOTES).map_or("", |(_, notes)| notes);
        let text = format!(
            "# Benchmarks\n\nWritten by `cargo xtask bench`, which measures each number beside its peer in the same run.\n\n\
             {machine}\n\n{}{NOTES}{notes}",
            self.0
        );
        std::fs::write(path, text).map_err(|why| Fault(format!("docs/benchmarks.md is not written: {why}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_that_is_not_kept_is_said_so() {
        let mut report = Report::default();
        report.section("Speed", "So.");
        report.goal("fast enough", 0.8, Goal::AtLeast(0.8));
        report.goal("too slow", 0.79, Goal::AtLeast(0.8));
        report.goal("small enough", 200.0, Goal::AtMost(200.0));
        report.goal("too large", 200.1, Goal::AtMost(200.0));
        let lines: Vec<String> =
            report.text().lines().filter(|line| line.contains("**")).map(str::to_owned).collect();
        let kept: Vec<bool> = lines.iter().map(|line| line.ends_with(": met |")).collect();
        assert_eq!(kept, [true, false, true, false]);
    }
}
