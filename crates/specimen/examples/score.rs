//! Scores the lineage on specimens: `cargo run --release -p specimen --example score -- PAGES SEEDS [LANG …]`. With
//! `SHOW=1` it prints what is wrong.
#![expect(clippy::print_stdout, reason = "it talks to a terminal")]

use std::time::Instant;

use specimen::{Language, Score, Specimen};
use text::{Change, Item, lineage};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = || arguments.next().and_then(|it| it.parse::<u64>().ok());
    let pages = usize::try_from(number().unwrap_or(20)).expect("few pages");
    let seeds = number().unwrap_or(3);
    let named: Vec<Language> = arguments.map(|tag| tag.parse().expect("a language")).collect();
    let languages = if named.is_empty() { Language::ALL.to_vec() } else { named };
    for language in languages {
        let mut score = Score::default();
        let mut seconds = 0.0;
        let mut provisions = 0;
        for seed in 0..seeds {
            let specimen = Specimen::new(language, pages, seed);
            provisions += specimen.new.provisions.len();
            let start = Instant::now();
            let lineage = lineage(&specimen.old, &specimen.new);
            seconds += start.elapsed().as_secs_f64();
            score.add(&Score::new(&specimen.links, &lineage));
            if std::env::var_os("SHOW").is_some() {
                show(&specimen, &lineage.items);
            }
        }
        println!(
            "{} {} provisions, {:.1} ms each | pairs P {:.4} R {:.4} of {} | moves P {:.4} R {:.4} of {} | {:?}",
            language.tag(),
            provisions,
            seconds * 1000.0 / f64::from(u32::try_from(seeds).expect("few seeds")),
            score.pairs.precision(),
            score.pairs.recall(),
            score.pairs.truth,
            score.moves.precision(),
            score.moves.recall(),
            score.moves.truth,
            score.by_change
        );
    }
}

fn show(specimen: &Specimen, items: &[Item]) {
    let claimed: Vec<(usize, usize, Change)> = items
        .iter()
        .flat_map(|item| item.old.iter().flat_map(|old| item.new.iter().map(|new| (*old, *new, item.change))))
        .collect();
    let is = |change: Change| if change == Change::Kept { "kept" } else { "" };
    for (old, new, change) in &claimed {
        let truth =
            specimen.links.iter().find(|link| link.old == *old && link.new == *new).map(|it| it.change);
        if *change != Change::Kept && truth != Some(*change) {
            println!("--- claimed {old}→{new} {change:?}, in truth {truth:?}");
            println!(
                "    {}\n    {}",
                specimen.old.provisions[*old].plain(),
                specimen.new.provisions[*new].plain()
            );
        }
    }
    let _ = std::io::Write::flush(&mut std::io::stdout());
    for link in specimen.links.iter().filter(|link| is(link.change).is_empty()) {
        if !claimed.iter().any(|(old, new, _)| (link.old, link.new) == (*old, *new)) {
            println!("--- missed {}→{} {:?}", link.old, link.new, link.change);
            println!(
                "    {}\n    {}",
                specimen.old.provisions[link.old].plain(),
                specimen.new.provisions[link.new].plain()
            );
            for (old, new, change) in
                claimed.iter().filter(|(old, new, _)| *old == link.old || *new == link.new)
            {
                println!("    instead {old}→{new} {change:?}");
            }
        }
    }
}
