//! The secretariat's desk with many comments: its pages, each made anew.

use super::load::{Load, Script, median};
use super::report::{Goal, Report};
use super::server::{Server, folder};
use crate::run::{Done, Fault, command};

/// Comments on the desk; half of them are answered.
const COMMENTS: u32 = 5_000;
/// Milliseconds within which 95 of a hundred pages are answered.
const P95_MAX: f64 = 150.0;
/// Pages of the desk, under addresses that nobody asked for before.
const PAGES: [(&str, &str); 6] = [
    ("the desk, by comment", "/en/wtpf-21/desk?round=3&"),
    ("the desk, by paragraph", "/en/wtpf-21/desk?round=3&view=paragraphs&"),
    ("the desk, open ones of section 4", "/en/wtpf-21/desk?round=3&state=open&section=4&"),
    ("the desk, a word looked for", "/en/wtpf-21/desk?round=3&text=Comment+4999&"),
    ("the desk, one comment", "/en/wtpf-21/desk/comments/C3-2500?"),
    ("the desk, what is left before publication", "/en/wtpf-21/desk/publish?round=3&"),
];
const ROUNDS: usize = 3;
const LOAD: Load = Load { script: Script::Fresh, clients: 2, seconds: 3 };

pub(crate) fn measure(report: &mut Report) -> Done {
    let data = folder("desk")?.join("data");
    let mut make = command("cargo", &["bench", "--quiet", "-p", "registry", "--bench", "desk", "--"]);
    make.arg(&data).arg(COMMENTS.to_string()).stdout(std::process::Stdio::piped());
    let made = make.output().map_err(|why| Fault(format!("the desk is not filled: {why}")))?;
    let secret = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    if !made.status.success() || secret.is_empty() {
        return Err(Fault("the desk is not filled".into()));
    }
    let travaux = Server::travaux(&data)?;
    report.section(
        &format!("The desk with {COMMENTS} comments"),
        &format!(
            "Pages that the secretariat sees, signed in, with {COMMENTS} comments on the third draft, half of them answered and none \
             published; never kept, so each is made anew. p95 from wrk, {} connections, {} s, {ROUNDS} rounds; medians.",
            LOAD.clients, LOAD.seconds
        ),
    );
    let cookie = format!("travaux-wtpf-21={secret}");
    for (name, path) in PAGES {
        let mut p95 = Vec::new();
        for _ in 0..ROUNDS {
            p95.push(LOAD.signed_in(&format!("{}{path}", travaux.base), &cookie)?.p95);
        }
        report.goal(&format!("p95 of {name}, ms"), median(p95), Goal::AtMost(P95_MAX));
    }
    Ok(())
}
