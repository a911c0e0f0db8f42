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
    let registry = number("registry-comments-per-second")?;
    let (rows, one_row) = (number("bare-same-rows-per-second")?, number("bare-one-row-per-second")?);
    report.section(
        "Comments, durable before they are acknowledged",
        &format!(
            "Comments of the public through the registry (decision, envelope, tree, signed checkpoint, person, two addresses, \
             mail, idempotency key; {:.0} bytes of values each), against bare SQLite loops that commit groups and answer: one puts \
             rows of the same sizes into the same tables, with keys as random, and does nothing else; one puts as many bytes into \
             one row. `synchronous=FULL`, WAL, groups of at most 256, 256 requests always under way, 10,000 a round, five rounds \
             of each in turn; medians. Then the same comments as JSON over HTTP from {} clients that keep their connections \
             (wrk, {} s, {ROUNDS} rounds), mails written as files beside it.",
            number("bytes-per-comment")?,
            LOAD.clients,
            LOAD.seconds
        ),
    );
    report.row("Registry", &format!("{registry:.0} comments/s"));
    report.row("Bare group commit, the same rows", &format!("{rows:.0} comments/s"));
    report.row("Bare group commit, one row of as many bytes", &format!("{one_row:.0} comments/s"));
    report.goal("Registry : the same rows", registry / rows, Goal::AtLeast(0.5));
    report.row("Registry : one row", &format!("{:.2}", registry / one_row));

    let mut measured = Vec::new();
    for _ in 0..ROUNDS {
        let travaux = Server::travaux(&super::grow("writing", 2_000)?)?;
        measured.push(LOAD.on(&format!("{}{COMMENTS}", travaux.base))?);
    }
    let rate = median(measured.iter().map(|one| one.rate));
    let (p95, p99) = (median(measured.iter().map(|one| one.p95)), median(measured.iter().map(|one| one.p99)));
    report.row("Over HTTP", &format!("{rate:.0} comments/s, p95 {p95:.0} ms, p99 {p99:.0} ms"));
    report.row("Over HTTP : the same rows", &format!("{:.2}", rate / rows));
    Ok(())
}
