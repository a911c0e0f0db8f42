//! What a lineage finds of known edits and how long it takes: `-- LANG PAGES`.

#![expect(clippy::print_stdout, reason = "the numbers are read by cargo xtask bench")]

use std::env;
use std::time::Instant;

use specimen::{Language, Score, Specimen};
use text::lineage;

/// Of the specimen. Other ones than in the tests.
const SEED: u64 = 11;
/// Runs; the median is told.
const RUNS: usize = 11;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // `cargo test --benches` calls it without a word.
    let [lang, pages] = arguments.as_slice() else { return println!("LANG PAGES") };
    let language: Language = lang.parse().expect("a language");
    let specimen = Specimen::new(language, pages.parse().expect("a number of pages"), SEED);
    let mut found = lineage(&specimen.old, &specimen.new);
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let started = Instant::now();
            found = lineage(&specimen.old, &specimen.new);
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let score = Score::new(&specimen.links, &found);
    println!("ms\t{:.3}\nprovisions\t{}", times[RUNS / 2], specimen.old.provisions.len());
    for (what, counted) in [("pairs", score.pairs), ("moves", score.moves)] {
        println!("{what}\t{}", counted.truth);
        println!("{what} precision\t{:.5}\n{what} recall\t{:.5}", counted.precision(), counted.recall());
    }
}
