//! What a forum costs as it grows: its start, its memory, its pages.

use std::path::PathBuf;
use std::time::Duration;

use super::load::{Load, Script, median};
use super::report::{Goal, Report};
use super::server::Server;
use crate::run::{Done, Fault};

/// Pages that show the same in a forum of any size, under addresses that nobody asked for before.
const PAGES: [(&str, &str); 3] = [
    ("the third draft with a paragraph open", "/en/wtpf-21/report/3?p=3.2&"),
    ("the comments on the third draft", "/en/wtpf-21/comments?round=3&"),
    ("a comment", "/en/wtpf-21/comments/C3-0500?"),
];
/// Starts of each; the median is told.
const STARTS: usize = 3;
/// Rounds of each page and size, in turn.
const ROUNDS: usize = 5;
const LOAD: Load = Load { script: Script::Fresh, clients: 2, seconds: 3 };

struct Forum {
    comments: u64,
    data: PathBuf,
    memory_kb: f64,
}

#[expect(clippy::cast_precision_loss, reason = "sizes are told in a few digits")]
pub(crate) fn measure(report: &mut Report, sizes: &[u64]) -> Done {
    report.section(
        "A forum that grows",
        &format!(
            "Forums with so many published comments, all but 1,000 of them on the second draft. Start: from the call of \
             `travaux serve` to `ready`, median of {STARTS}, with the newest snapshot, which is taken at each stop and after each twentieth of the record, and without \
             any (the whole record read). Memory: resident after a start with the snapshot. Pages of the third draft, the same words in each forum, each \
             time under a new address so that it is made anew: p95 from wrk, {} connections, {} s, {ROUNDS} rounds in turn; medians.",
            LOAD.clients, LOAD.seconds
        ),
    );
    let mut forums = Vec::new();
    for &comments in sizes {
        let data = super::grow(&format!("size-{comments}"), comments)?;
        let snapshot = data.join("wtpf-21.snapshot");
        let kept = started(&data)?;
        let memory_kb = Server::travaux(&data)?.memory_kb()?;
        let aside = data.join("wtpf-21.aside");
        let io = |why: std::io::Error| Fault(format!("the snapshot cannot be moved: {why}"));
        std::fs::rename(&snapshot, &aside).map_err(io)?;
        let whole = Server::travaux(&data)?.started_in;
        std::fs::rename(&aside, &snapshot).map_err(io)?;
        report.row(
            &format!("{comments} comments"),
            &format!(
                "start {:.2} s with the snapshot, {:.2} s without; {:.0} MB resident",
                kept.as_secs_f64(),
                whole.as_secs_f64(),
                memory_kb / 1e3
            ),
        );
        if comments == *sizes.last().expect("BUG: a size is being measured") {
            report.goal(
                &format!("Start with {comments} comments, seconds"),
                kept.as_secs_f64(),
                Goal::AtMost(1.0),
            );
        }
        forums.push(Forum { comments, data, memory_kb });
    }
    let [small, .., large] = forums.as_slice() else { return Ok(()) };
    let more = (large.memory_kb - small.memory_kb) * 1024.0 / (large.comments - small.comments) as f64;
    report.goal("Bytes of memory a comment, beyond its text", more, Goal::AtMost(200.0));
    pages(report, small, large)
}

fn started(data: &std::path::Path) -> Done<Duration> {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(Server::travaux(data)?.started_in);
    }
    starts.sort();
    Ok(starts[STARTS / 2])
}

fn pages(report: &mut Report, small: &Forum, large: &Forum) -> Done {
    let (of_small, of_large) = (Server::travaux(&small.data)?, Server::travaux(&large.data)?);
    for (name, path) in PAGES {
        let (mut few, mut many) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            few.push(LOAD.on(&format!("{}{path}", of_small.base))?.p95);
            many.push(LOAD.on(&format!("{}{path}", of_large.base))?.p95);
        }
        let (few, many) = (median(few), median(many));
        report.row(
            &format!("p95 of {name}"),
            &format!("{few:.2} ms among {}, {many:.2} ms among {}", small.comments, large.comments),
        );
        report.goal(
            &format!("{name}, {} : {}", large.comments, small.comments),
            many / few,
            Goal::AtMost(1.2),
        );
    }
    Ok(())
}
