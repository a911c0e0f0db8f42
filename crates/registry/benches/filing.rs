//! Durable, acknowledged comments a second through the registry, against bare SQLite loops that commit groups:
//! one puts rows of the same sizes into the same tables and does nothing else, one puts all bytes of a comment into one
//! row. `cargo bench -p registry --bench filing` prints lines of `name<TAB>number`.

#[path = "bare/mod.rs"]
mod bare;
#[path = "world/mod.rs"]
mod world;

use std::path::Path;
use std::time::Instant;

use rusqlite::Connection;
use world::{From, at, file, found, publish};

/// Rounds of each, in turn; medians are compared.
const ROUNDS: usize = 5;
/// Comments in a round.
const COUNT: usize = 10_000;

#[expect(clippy::print_stdout, reason = "a measurement is read from its output")]
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` runs this too: then one small round shows that it works.
    let (rounds, count) =
        if arguments.iter().any(|argument| argument == "--bench") { (ROUNDS, COUNT) } else { (1, 64) };
    let (mut ours, mut rows, mut one_row, mut bytes) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for _ in 0..rounds {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path();
        let (rate, each) = through_the_registry(path, count);
        ours.push(rate);
        bytes = each;
        let same = bare::rows_like(&path.join("data/wtpf-21.sqlite"));
        rows.push(bare::in_the_same_tables(&path.join("same.sqlite"), count, &same));
        one_row.push(bare::in_one_row(&path.join("one.sqlite"), count, each));
    }
    let (ours, rows, one_row) = (median(&mut ours), median(&mut rows), median(&mut one_row));
    println!("registry-comments-per-second\t{ours:.0}");
    println!("bare-same-rows-per-second\t{rows:.0}");
    println!("bare-one-row-per-second\t{one_row:.0}");
    println!("bytes-per-comment\t{bytes}");
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "a rate is told in two or three digits")]
pub(crate) fn per_second(count: usize, since: Instant) -> f64 {
    count as f64 / since.elapsed().as_secs_f64()
}

/// Comments a second, and how many bytes of values each put into the tables.
fn through_the_registry(path: &Path, count: usize) -> (f64, usize) {
    let (folder, house, clock) = found(&path.join("data"));
    (1..=3).for_each(|number| publish(&house, &clock, number));
    clock.set(at("2020-06-02T12:00:00Z"));
    let record = path.join("data/wtpf-21.sqlite");
    let before = bytes_of_values(&record);
    let since = Instant::now();
    file(&house, 3, count, From::Public);
    let rate = per_second(count, since);
    let bytes = (bytes_of_values(&record) - before) / count;
    folder.stop();
    (rate, bytes)
}

/// Bytes of all values that a comment adds, in all tables.
fn bytes_of_values(record: &Path) -> usize {
    let store = Connection::open(record).expect("a record");
    let sums = [
        "SELECT coalesce(sum(8 + length(envelope) + length(body) + length(body_salt)), 0) FROM entry",
        "SELECT coalesce(sum(length(digest) + 8 + length(salt) + length(bytes)), 0) FROM content",
        "SELECT coalesce(sum(2 + length(hash)), 0) FROM node",
        "SELECT coalesce(sum(length(id) + length(name) + length(email) + length(affiliation) + length(keep_until)), 0) FROM person",
        "SELECT coalesce(sum(length(person) + length(message) + length(due)), 0) FROM outbox",
        "SELECT coalesce(sum(length(hash) + length(subject) + length(person) + length(expires)), 0) FROM token",
        "SELECT coalesce(sum(length(key) + length(request) + length(answer) + length(expires)), 0) FROM answer",
    ];
    let sum = |sql: &str| store.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a sum");
    usize::try_from(sums.into_iter().map(sum).sum::<i64>()).expect("a size")
}
