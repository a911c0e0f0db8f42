//! Chores of the house: `cargo xtask test`, `cargo xtask bench`, `cargo xtask shots`. Never shipped.

mod bench;
mod fuzz;
mod run;
mod shots;
mod test;
mod tools;

use std::process::ExitCode;

use clap::Parser;

/// Chores of the house.
#[derive(Parser)]
enum Chore {
    /// Run every check: formatting, lints, tests, the independent verifier, the journeys in a real browser, the
    /// release build of the demonstration.
    Test(test::Args),
    /// Measure speed and memory against their peers in one run, and write `docs/benchmarks.md`.
    Bench(bench::Args),
    /// Take screenshots of the demonstration's pages into `target/shots`.
    Shots,
}

fn main() -> ExitCode {
    let done = match Chore::parse() {
        Chore::Test(args) => test::all(&args),
        Chore::Bench(args) => bench::measure(&args),
        Chore::Shots => shots::take(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            run::say(&format!("xtask: {fault}"));
            ExitCode::FAILURE
        }
    }
}
