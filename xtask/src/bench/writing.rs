//! Comments that are on disk before they are acknowledged.

use std::process::Stdio;

use super::load::{Load, Script, median, numbers};
use super::report::{Goal, Report};
use super::server::Server;
use crate::run::{Done, Fault, command};

const COMMENTS: &str = "/en/wtpf-21/report/3/p/3.2/comments";
/// Rounds over HTTP.
const ROUNDS: usize = 3;
const LOAD: Load = Load { script: Script::Comment, clients: 256, seconds: 8 };

pub(crate) fn measure(report: &mut Report) -> Done {
    let mut filing = command("cargo", &["bench", "--quiet", "-p", "registry", "--bench", "filing"]);
    let output = filing.stdout(Stdio::piped()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|why| Fault(format!("cargo does not start: {why}")))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = numbers(&text);
    let number = |name: &str| {
        said.get(name).copied().ok_or_else(|| Fault(format!("the measurement says no `{name}`: {text}")))
    };
    let (registry, bare) = (number("registry-comments-per-second")?, number("bare-rows-per-second")?);
    report.section(
        "Comments, durable before they are acknowledged",
        &format!(
            "Comments of the public through the registry (decision, envelope, tree, signed checkpoint, person, two addresses, \
             mail, idempotency key; {:.0} bytes of values each), against a bare SQLite loop that commits groups of rows of as many \
             bytes: `synchronous=FULL`, WAL, groups of at most 256, 256 requests always under way, 10,000 a round, five rounds of \
             each in turn; medians. Then the same comments as JSON over HTTP from {} clients that keep their connections \
             (wrk, {} s, {ROUNDS} rounds), mails written as files beside it.",
            number("bytes-per-comment")?, LOAD.clients, LOAD.seconds
        ),
    );
    report.row("Registry", &format!("{registry:.0} comments/s"));
    report.row("Bare group commit", &format!("{bare:.0} rows/s"));
    report.goal("Registry : bare loop", registry / bare, Goal::AtLeast(0.5));

    let mut measured = Vec::new();
    for _ in 0..ROUNDS {
        let travaux = Server::travaux(&super::grow("writing", 2_000)?)?;
        measured.push(LOAD.on(&format!("{}{COMMENTS}", travaux.base))?);
    }
    let rate = median(measured.iter().map(|one| one.rate));
    let (p95, p99) = (median(measured.iter().map(|one| one.p95)), median(measured.iter().map(|one| one.p99)));
    report.row("Over HTTP", &format!("{rate:.0} comments/s, p95 {p95:.0} ms, p99 {p99:.0} ms"));
    report.row("Over HTTP : bare loop", &format!("{:.2}", rate / bare));
    Ok(())
}
