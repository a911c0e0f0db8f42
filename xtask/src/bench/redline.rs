//! The redline of two files against the programs that people compare texts with.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::load::{median, numbers};
use super::report::{Goal, Report};
use super::server::folder;
use crate::run::{Done, Fault, command, root};
use crate::tools;

/// Runs of each program, in turn; medians are told.
const ROUNDS: usize = 11;
/// Of a program that takes longer than [`SLOW`].
const ROUNDS_SLOW: usize = 3;
/// Milliseconds.
const SLOW: f64 = 10_000.0;
/// Pages of 3,000 characters of the text that is compared with peers.
const PAGES: usize = 300;
/// Pages of a draft as forums have them.
const PAGES_OF_A_DRAFT: usize = 23;
/// Pages of the texts that show how the time grows, each about three times the one before.
const GROWING: [usize; 5] = [20, 63, 200, 632, 2_000];
/// Runs of each of these.
const ROUNDS_GROWING: usize = 5;

/// Two texts.
struct Pair {
    old: PathBuf,
    new: PathBuf,
}

impl Pair {
    fn of(pages: usize) -> Done<Self> {
        let folder = folder(&format!("redline-{pages}"))?;
        bench(&["write", &folder.display().to_string(), &pages.to_string()])?;
        Ok(Self { old: folder.join("old.md"), new: folder.join("new.md") })
    }

    fn megabytes(&self) -> f64 {
        let size = |path: &Path| std::fs::metadata(path).map_or(0, |data| data.len());
        #[expect(clippy::cast_precision_loss, reason = "sizes are told in a few digits")]
        let bytes = (size(&self.old) + size(&self.new)) as f64;
        bytes / 1e6
    }

    /// A program with the two texts as its last words.
    fn program(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = command(program, arguments);
        command.arg(&self.old).arg(&self.new).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn travaux(&self) -> Command {
        self.program(
            &root().join("target/release/travaux").display().to_string(),
            &["redline", "--to", "html"],
        )
    }
}

pub(crate) fn measure(report: &mut Report) -> Done {
    let pair = Pair::of(PAGES)?;
    report.section(
        "The redline of two files",
        &format!(
            "`travaux redline OLD NEW` to HTML, a specimen of {PAGES} pages of 3,000 characters, {:.2} MB in both files, with the \
             edits that the lineage is measured on; against programs that compare words and know no paragraphs. Whole processes, output thrown away, \
             {ROUNDS} runs of each in turn, {ROUNDS_SLOW} of what takes longer than {} s; medians.",
            pair.megabytes(),
            SLOW / 1e3
        ),
    );
    let mut peers = vec![
        ("Travaux", pair.travaux()),
        ("git diff --no-index --word-diff", pair.program("git", &["diff", "--no-index", "--word-diff"])),
    ];
    for (name, is_there) in [("wdiff", tools::word_diffs("wdiff")), ("dwdiff", tools::word_diffs("dwdiff"))] {
        if is_there {
            peers.push((name, pair.program(name, &[])));
        } else {
            report.row(name, "skipped: not installed");
        }
    }
    match tools::lxml() {
        Some(python) => peers.push(("lxml htmldiff", pair.program(python, &["-c", HTMLDIFF]))),
        None => report.row("lxml htmldiff", "skipped: not installed"),
    }
    let mut times = vec![Vec::new(); peers.len()];
    for _ in 0..ROUNDS {
        for ((name, program), times) in peers.iter_mut().zip(&mut times) {
            if times.len() >= ROUNDS_SLOW && times.iter().all(|time| *time > SLOW) {
                continue;
            }
            times.push(milliseconds(name, program)?);
        }
    }
    let times: Vec<f64> = times.into_iter().map(median).collect();
    for ((name, _), time) in peers.iter().zip(&times) {
        report.row(name, &format!("{time:.1} ms"));
    }
    report.goal("Travaux : git", times[0] / times[1], Goal::AtMost(1.5));
    let peak = peak_megabytes(pair.travaux())?;
    report.row("Peak memory", &format!("{peak:.1} MB resident"));
    report.goal("Peak memory beyond the two files, MB", peak - pair.megabytes(), Goal::AtMost(40.0));
    in_process(report)?;
    growth(report)
}

fn in_process(report: &mut Report) -> Done {
    let pair = Pair::of(PAGES_OF_A_DRAFT)?;
    let said = bench(&["time", &pair.old.display().to_string(), &pair.new.display().to_string()])?;
    let time = numbers(&said).get("in-process-ms").copied();
    let time = time.ok_or_else(|| Fault(format!("the measurement says no time: {said}")))?;
    report.goal(
        &format!("{PAGES_OF_A_DRAFT} pages in process, from two sources to CriticMarkup, ms"),
        time,
        Goal::AtMost(10.0),
    );
    Ok(())
}

/// The exponent of the time as the text grows: 1 where twice the text takes twice the time.
fn growth(report: &mut Report) -> Done {
    let (mut told, mut measured) = (Vec::new(), Vec::new());
    for pages in GROWING {
        let pair = Pair::of(pages)?;
        let mut times = Vec::new();
        for _ in 0..ROUNDS_GROWING {
            times.push(milliseconds("travaux", &mut pair.travaux())?);
        }
        let time = median(times);
        let beyond = peak_megabytes(pair.travaux())? - pair.megabytes();
        told.push(format!("{pages}: {time:.1} ms, {beyond:.0} MB beyond the files"));
        measured.push((pair.megabytes().ln(), time.ln()));
    }
    report.row("By pages", &told.join("; "));
    let steps = measured.windows(2).map(|two| (two[1].1 - two[0].1) / (two[1].0 - two[0].0));
    let steepest = steps.fold(f64::MIN, f64::max);
    report.row("Exponent of the steepest step between two sizes", &format!("{steepest:.2}"));
    let (first, last) = (measured[0], measured[GROWING.len() - 1]);
    report.goal(
        &format!("Exponent from {} to {} pages", GROWING[0], GROWING[GROWING.len() - 1]),
        (last.1 - first.1) / (last.0 - first.0),
        Goal::AtMost(1.1),
    );
    Ok(())
}

/// Programs that end with 1 where the texts differ; of others that is a failure.
const SAY_DIFFERENT: [&str; 3] = ["git", "wdiff", "dwdiff"];

/// Milliseconds that a program takes.
fn milliseconds(name: &str, program: &mut Command) -> Done<f64> {
    let since = Instant::now();
    let status = program.status().map_err(|why| Fault(format!("{name} does not start: {why}")))?;
    let time = since.elapsed().as_secs_f64() * 1e3;
    match status.code() {
        Some(0) => Ok(time),
        Some(1) if SAY_DIFFERENT.iter().any(|says| program.get_program() == *says) => Ok(time),
        _ => Err(Fault(format!("{name} ended with {status}"))),
    }
}

/// The most memory that a program had resident, as the kernel tells its parent (`ru_maxrss`), in MB.
fn peak_megabytes(program: Command) -> Done<f64> {
    const ASK: &str = "import resource,subprocess,sys\n\
        subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True)\n\
        print('kb',resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss,sep='\\t')";
    let mut python = command("python3", &["-c", ASK]);
    python.arg(program.get_program()).args(program.get_args());
    let output = python.output().map_err(|why| Fault(format!("python3 does not start: {why}")))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let kb = numbers(&said).get("kb").copied();
    kb.map(|kb| kb * 1024.0 / 1e6).ok_or_else(|| Fault("the memory of a redline is not told".into()))
}

/// The measurement that lives beside what it measures.
fn bench(arguments: &[&str]) -> Done<String> {
    let mut bench = command("cargo", &["bench", "--quiet", "-p", "text", "--bench", "redline", "--"]);
    let output = bench.args(arguments).stderr(Stdio::inherit()).output();
    let output = output.map_err(|why| Fault(format!("cargo does not start: {why}")))?;
    if !output.status.success() {
        return Err(Fault("the measurement of the redline failed".into()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Each paragraph in a `p`, as a web page has it.
const HTMLDIFF: &str = "import sys,html\nfrom lxml.html.diff import htmldiff\n\
    read=lambda p: ''.join('<p>'+html.escape(t)+'</p>' for t in open(p,encoding='utf-8').read().split('\\n\\n'))\n\
    sys.stdout.write(htmldiff(read(sys.argv[1]),read(sys.argv[2])))";
