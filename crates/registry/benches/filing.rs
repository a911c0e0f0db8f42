//! Durable, acknowledged comments a second through the registry, against a bare SQLite loop that commits groups of as
//! many rows of as many bytes: `cargo bench -p registry --bench filing`. Prints lines of `name<TAB>number`.

#[path = "world/mod.rs"]
mod world;

use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::time::Instant;

use rusqlite::Connection;
use world::{From, IN_FLIGHT, at, file, found, publish};

/// Rounds of each, in turn; medians are compared.
const ROUNDS: usize = 5;
/// Comments in a round.
const COUNT: usize = 10_000;
/// Rows in one transaction at most, as in the registry.
const GROUP_MAX: usize = 256;

#[expect(clippy::print_stdout, reason = "a measurement is read from its output")]
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` runs this too: then one small round shows that it works.
    let (rounds, count) =
        if arguments.iter().any(|argument| argument == "--bench") { (ROUNDS, COUNT) } else { (1, 64) };
    let (mut ours, mut bare, mut bytes) = (Vec::new(), Vec::new(), 0);
    for _ in 0..rounds {
        let folder = tempfile::tempdir().expect("a folder");
        let (rate, each) = through_the_registry(folder.path(), count);
        (bytes, _) = (each, ours.push(rate));
        bare.push(in_a_bare_loop(folder.path(), count, each));
    }
    let (ours, bare) = (median(&mut ours), median(&mut bare));
    println!("registry-comments-per-second\t{ours:.0}");
    println!("bare-rows-per-second\t{bare:.0}");
    println!("bytes-per-comment\t{bytes}");
    println!("ratio\t{:.2}", ours / bare);
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "a rate is told in two or three digits")]
fn per_second(count: usize, since: Instant) -> f64 {
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

/// Rows a second of a loop that does nothing but commit groups of them, durably, and answer afterwards.
fn in_a_bare_loop(path: &Path, count: usize, bytes: usize) -> f64 {
    let store = Connection::open(path.join("bare.sqlite")).expect("a store");
    store.pragma_update(None, "journal_mode", "wal").expect("set");
    store.pragma_update(None, "synchronous", "full").expect("set");
    store
        .execute_batch("CREATE TABLE filed (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
        .expect("made");
    let (queue, waiting) = sync_channel::<(Vec<u8>, SyncSender<()>)>(1024);
    let writer = std::thread::spawn(move || commit_groups(store, &waiting));
    let (send, receive) = sync_channel(IN_FLIGHT);
    let since = Instant::now();
    let mut under_way = 0;
    for number in 0..count {
        if under_way == IN_FLIGHT {
            receive.recv().expect("an answer");
            under_way -= 1;
        }
        let row = vec![u8::try_from(number % 251).expect("small"); bytes];
        queue.send((row, send.clone())).expect("somebody writes");
        under_way += 1;
    }
    (0..under_way).for_each(|_| receive.recv().expect("an answer"));
    let rate = per_second(count, since);
    drop(queue);
    writer.join().expect("it ends");
    rate
}

fn commit_groups(mut store: Connection, waiting: &Receiver<(Vec<u8>, SyncSender<()>)>) {
    while let Ok(first) = waiting.recv() {
        let mut group = vec![first];
        while group.len() < GROUP_MAX {
            match waiting.try_recv() {
                Ok(next) => group.push(next),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => break,
            }
        }
        let transaction = store.transaction().expect("a transaction");
        for (row, _) in &group {
            let mut insert =
                transaction.prepare_cached("INSERT INTO filed (bytes) VALUES (?1)").expect("SQL");
            insert.execute([row]).expect("written");
        }
        transaction.commit().expect("durable");
        group.iter().for_each(|(_, answer)| answer.send(()).expect("somebody waits"));
    }
}
