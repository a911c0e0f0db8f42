//! Load from wrk (a client that keeps connections open), and what it measured.

use std::collections::HashMap;
use std::process::Stdio;

use crate::run::{Done, Fault, command, root};

/// What a load does.
#[derive(Clone, Copy)]
pub(crate) enum Script {
    /// Asks for one page again and again.
    Page,
    /// Asks for a page under a new address each time.
    Fresh,
    /// Sends comments.
    Comment,
}

/// How much load.
#[derive(Clone, Copy)]
pub(crate) struct Load {
    pub(crate) script: Script,
    pub(crate) clients: u32,
    pub(crate) seconds: u32,
}

/// What was measured.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measured {
    /// Answers a second.
    pub(crate) rate: f64,
    /// Bytes of an answer, its head with it.
    pub(crate) bytes: f64,
    /// Milliseconds within which 95 of a hundred were answered.
    pub(crate) p95: f64,
    /// The same for 99.
    pub(crate) p99: f64,
}

impl Load {
    /// Puts the load on an address.
    pub(crate) fn on(self, url: &str) -> Done<Measured> {
        self.with(url, &[])
    }

    /// The same with the cookie of a session.
    pub(crate) fn signed_in(self, url: &str, cookie: &str) -> Done<Measured> {
        self.with(url, &["-H", &format!("Cookie: {cookie}")])
    }

    fn with(self, url: &str, headers: &[&str]) -> Done<Measured> {
        let scripts = root().join("xtask/bench");
        let script = match self.script {
            Script::Page => "report.lua",
            Script::Fresh => "fresh.lua",
            Script::Comment => "comment.lua",
        };
        let threads = self.clients.min(2).to_string();
        let mut wrk = command("wrk", &["-t", &threads, "-c", &self.clients.to_string()]);
        wrk.args(["-d", &format!("{}s", self.seconds), "--timeout", "20s", "-s"]).arg(scripts.join(script));
        wrk.args(headers);
        wrk.args(["-H", "Accept-Encoding: gzip", url]).env("TRAVAUX_BENCH", &scripts).stdout(Stdio::piped());
        let output = wrk.output().map_err(|why| Fault(format!("wrk does not start: {why}")))?;
        read(&String::from_utf8_lossy(&output.stdout)).map_err(|why| Fault(format!("{url}: {why}")))
    }
}

/// Reads lines of name, tab, number.
pub(crate) fn numbers(text: &str) -> HashMap<&str, f64> {
    text.lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(name, value)| Some((name, value.parse().ok()?)))
        .collect()
}

fn read(text: &str) -> Result<Measured, String> {
    let numbers = numbers(text);
    let number =
        |name: &str| numbers.get(name).copied().ok_or_else(|| format!("wrk says no `{name}`:\n{text}"));
    let (requests, failed) = (number("requests")?, number("failed")?);
    if failed > 0.0 || requests < 1.0 {
        return Err(format!("{failed} of {requests} requests failed"));
    }
    Ok(Measured {
        rate: requests / number("seconds")?,
        bytes: number("bytes")? / requests,
        p95: number("p95")?,
        p99: number("p99")?,
    })
}

/// The value in the middle.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_with_failed_requests_measures_nothing() {
        let text = "requests\t10\nbytes\t100\nseconds\t2\np50\t1\np95\t2\np99\t3\nfailed\t";
        let measured = read(&format!("{text}0")).expect("measured");
        let read_back = format!("{measured:?}");
        assert_eq!(read_back, "Measured { rate: 5.0, bytes: 10.0, p95: 2.0, p99: 3.0 }");
        read(&format!("{text}1")).expect_err("one failed");
        read("requests\t10\n").expect_err("nothing was measured");
    }

    #[test]
    fn the_median_is_the_value_in_the_middle() {
        assert!((median([5.0, 1.0, 3.0]) - 3.0).abs() < f64::EPSILON);
    }
}
