//! Texts of a length with known edits, and the time of a redline in process: `-- write FOLDER PAGES`, `-- time OLD NEW`.

#![expect(clippy::print_stdout, reason = "the numbers are read by cargo xtask bench")]

use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use specimen::Language;
use text::display::CriticMarkup;
use text::limits::AT_HAND;
use text::{Document, Number, Options, lineage};

/// Of the specimen.
const SEED: u64 = 1;
/// Runs in process; the median is told.
const RUNS: usize = 21;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", folder, pages] => write(Path::new(folder), pages.parse().expect("a number of pages")),
        ["time", old, new] => println!("in-process-ms\t{:.3}", time(old, new)),
        // `cargo test --benches` calls it without a word.
        _ => println!("write FOLDER PAGES | time OLD NEW"),
    }
}

/// Milliseconds from two sources to the redline written.
fn time(old: &str, new: &str) -> f64 {
    let (old, new) = (fs::read_to_string(old).expect("a text"), fs::read_to_string(new).expect("a text"));
    let read = |scope: &str, source: &str| {
        let options = Options { scope: scope.into(), lang_default: "en".into() };
        Document::from_markdown_within(source, &options, &AT_HAND).expect("within the limits")
    };
    let note = |number: &Number| number.to_string();
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let started = Instant::now();
            let (old, new) = (read("old", &old), read("new", &new));
            let lineage = lineage(&old, &new);
            let markup =
                CriticMarkup { old: &old, new: &new, lineage: &lineage, moved_from: &note, moved_to: &note };
            assert!(markup.to_string().len() > 1_000);
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

/// Writes `old.md` and `new.md`, a specimen in English.
fn write(folder: &Path, pages: usize) {
    for (name, source) in ["old.md", "new.md"].into_iter().zip(specimen::sources(Language::En, pages, SEED)) {
        fs::write(folder.join(name), source).expect("written");
    }
}
