//! The page that everyone reads, against nginx with the same bytes, compression and load.

use super::load::{Load, Script, median};
use super::report::{Goal, Report};
use super::server::{Page, Server, folder};
use crate::run::Done;

/// A draft of sixty paragraphs with the number of comments at each.
const PAGE: &str = "/en/wtpf-21/report/3";
/// Rounds of each, in turn.
const ROUNDS: usize = 5;
const LOAD: Load = Load { script: Script::Page, clients: 64, seconds: 5 };

pub(crate) fn measure(report: &mut Report) -> Done {
    let travaux = Server::travaux(&super::grow("page", 2_000)?)?;
    let page = Page::fetch(&travaux.base, PAGE)?;
    let nginx = Server::nginx(&folder("nginx")?, &page)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(LOAD.on(&format!("{}{PAGE}", travaux.base))?);
        theirs.push(LOAD.on(&format!("{}/page.html", nginx.base))?);
    }
    let (plain, gzip) = page.sizes();
    let rate = |of: &[super::load::Measured]| median(of.iter().map(|measured| measured.rate));
    let bytes = |of: &[super::load::Measured]| median(of.iter().map(|measured| measured.bytes));
    let p99 = |of: &[super::load::Measured]| median(of.iter().map(|measured| measured.p99));
    report.section(
        "A page of sixty paragraphs, anonymous",
        &format!(
            "`GET {PAGE}` with gzip, {plain} bytes of which {gzip} are sent, against nginx with the same bytes compressed before \
             (`gzip_static`, `open_file_cache`, a worker a core, no log). Load from wrk on the same machine: {} connections, \
             {} s, {ROUNDS} rounds of each in turn; medians.",
            LOAD.clients, LOAD.seconds
        ),
    );
    report.row(
        "Travaux",
        &format!("{:.0} pages/s, p99 {:.2} ms, {:.0} bytes with head", rate(&ours), p99(&ours), bytes(&ours)),
    );
    report.row(
        "nginx",
        &format!(
            "{:.0} pages/s, p99 {:.2} ms, {:.0} bytes with head",
            rate(&theirs),
            p99(&theirs),
            bytes(&theirs)
        ),
    );
    report.goal("Travaux : nginx", rate(&ours) / rate(&theirs), Goal::AtLeast(0.8));
    Ok(())
}
