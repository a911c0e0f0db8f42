//! How many links of each confidence are right: `cargo run --release -p specimen --example calibrate -- PAGES SEEDS [FIRST]`,
//! over hard specimens in six languages and of the seeds from FIRST on (1000 if it is not named). The table of `text`'s
//! confidence was made from this with the plain similarity in its place. With `EASY=1` over the specimens of `Specimen::new`.
#![expect(clippy::print_stdout, reason = "it talks to a terminal")]

use std::collections::{BTreeMap, BTreeSet};

use specimen::{Language, Specimen};
use text::{Change, doubts, lineage};

/// Percent points in a row of what is printed.
const STEP: u8 = 5;

fn main() {
    let numbers: Vec<u64> = std::env::args().skip(1).map(|word| word.parse().expect("a number")).collect();
    let number = |at: usize, otherwise: u64| numbers.get(at).copied().unwrap_or(otherwise);
    let pages = usize::try_from(number(0, 60)).expect("few pages");
    let first = number(2, 1000);
    let is_easy = std::env::var_os("EASY").is_some();
    // By what is said to have happened and the confidence in steps: how many, and how many of them are right.
    let mut counts: BTreeMap<(String, u8), (usize, usize)> = BTreeMap::new();
    for language in Language::ALL {
        for seed in first..first + number(1, 20) {
            let specimen = if is_easy {
                Specimen::new(language, pages, seed)
            } else {
                Specimen::hard(language, pages, seed)
            };
            let truth: BTreeSet<(usize, usize)> =
                specimen.links.iter().map(|link| (link.old, link.new)).collect();
            let lineage = lineage(&specimen.old, &specimen.new);
            let mut count = |what: String, confidence: u8, pair: (usize, usize)| {
                let row = counts.entry((what, confidence / STEP * STEP)).or_default();
                *row = (row.0 + 1, row.1 + usize::from(truth.contains(&pair)));
            };
            for item in lineage.items.iter().filter(|item| item.change != Change::Kept) {
                for (old, new) in item.old.iter().flat_map(|old| item.new.iter().map(move |new| (*old, *new)))
                {
                    count(format!("{:?}", item.change), item.confidence, (old, new));
                }
            }
            for doubt in doubts(&specimen.old, &specimen.new, &lineage) {
                let what = if doubt.linked { "doubtful, linked" } else { "doubtful, without a link" };
                count(what.to_owned(), doubt.confidence, (doubt.old, doubt.new));
            }
        }
    }
    for ((what, confidence), (all, right)) in counts {
        let share = 100 * right / all;
        println!(
            "{what:24} {confidence:3} to {:3} % sure: {share:3} % of {all} right",
            confidence + STEP - 1
        );
    }
}
