//! SQLite as bare as it can be: a queue, groups of requests in one durable transaction, answers afterwards.

use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::time::Instant;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};

use crate::per_second;
use crate::world::IN_FLIGHT;

/// Requests in one transaction at most, as in the registry.
const GROUP_MAX: usize = 256;

/// The rows that one comment put into a table: how they are inserted, and their values.
pub(crate) struct Rows {
    insert: String,
    values: Vec<Vec<Value>>,
}

/// The rows of the last comment in a record, table by table.
pub(crate) fn rows_like(record: &Path) -> Vec<Rows> {
    let store = Connection::open_with_flags(record, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("a record");
    let last = "(SELECT max(seq) FROM entry)";
    let person = "(SELECT id FROM person LIMIT 1)";
    [
        ("entry", format!("seq = {last}")),
        ("content", format!("seq = {last}")),
        // A tree of n leaves has fewer than 2 n nodes.
        ("node", "level = 0 AND place = 1 OR level = 1 AND place = 0".to_owned()),
        ("person", format!("id = {person}")),
        ("outbox", format!("person = {person}")),
        ("token", format!("person = {person}")),
        ("answer", "key = (SELECT min(key) FROM answer)".to_owned()),
    ]
    .into_iter()
    .map(|(table, which)| rows(&store, table, &which))
    .collect()
}

fn rows(store: &Connection, table: &str, which: &str) -> Rows {
    let mut read = store.prepare(&format!("SELECT * FROM {table} WHERE {which}")).expect("SQL");
    let columns = read.column_count();
    let marks = vec!["?"; columns].join(", ");
    let found = read
        .query_map([], |row| (0..columns).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>())
        .expect("rows");
    let values: Vec<Vec<Value>> = found.map(|row| row.expect("a row")).collect();
    assert!(!values.is_empty(), "a comment has rows in `{table}`");
    Rows { insert: format!("INSERT INTO {table} VALUES ({marks})"), values }
}

/// Requests a second of a loop that puts rows of the same sizes into the same tables.
pub(crate) fn in_the_same_tables(path: &Path, count: usize, like: &[Rows]) -> f64 {
    let forum = "wtpf-21".parse().expect("a name");
    drop(record::Sqlite::create(path, &forum).expect("the same tables"));
    let rows: Vec<(String, Vec<Vec<Value>>)> =
        like.iter().map(|rows| (rows.insert.clone(), rows.values.clone())).collect();
    measure(path, count, move |store, number| {
        for (insert, rows) in &rows {
            let mut statement = store.prepare_cached(insert).expect("SQL");
            for (place, row) in rows.iter().enumerate() {
                let mut values = row.clone();
                key(&mut values, number * rows.len() + place);
                statement.execute(params_from_iter(values)).expect("written");
            }
        }
    })
}

/// Gives a row a key of its own of the same size: as random as the record's, where that is.
fn key(values: &mut [Value], number: usize) {
    let number = i64::try_from(number).expect("small");
    // The multiplier of a 64-bit generator (Knuth, MMIX): neighbours end up far apart.
    let scattered = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    // A node's key is its level and its place.
    let column = usize::from(values.len() == 3);
    match &mut values[column] {
        Value::Integer(first) => *first = number + 1,
        Value::Text(text) => {
            let scattered = format!("{scattered:016x}");
            let end = text.len();
            text.replace_range(end - scattered.len().min(end).., &scattered[..scattered.len().min(end)]);
        }
        Value::Blob(bytes) => bytes[4..12].copy_from_slice(&scattered.to_be_bytes()),
        Value::Null | Value::Real(_) => unreachable!("no key of ours"),
    }
}

/// Requests a second of a loop that puts all bytes of a comment into one row of one table.
pub(crate) fn in_one_row(path: &Path, count: usize, bytes: usize) -> f64 {
    let store = Connection::open(path).expect("a store");
    store
        .execute_batch("CREATE TABLE filed (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
        .expect("made");
    drop(store);
    measure(path, count, move |store, number| {
        let row = vec![u8::try_from(number % 251).expect("small"); bytes];
        store
            .prepare_cached("INSERT INTO filed (bytes) VALUES (?1)")
            .expect("SQL")
            .execute([row])
            .expect("written");
    })
}

/// Requests a second, always [`IN_FLIGHT`] of them under way.
fn measure(path: &Path, count: usize, write: impl Fn(&Connection, usize) + Send + 'static) -> f64 {
    let store = Connection::open(path).expect("a store");
    store.pragma_update(None, "journal_mode", "wal").expect("set");
    store.pragma_update(None, "synchronous", "full").expect("set");
    // As the record sets them: without these the loop is a third slower and the comparison flatters us.
    store.pragma_update(None, "wal_autocheckpoint", 4_096).expect("set");
    store.pragma_update(None, "cache_size", -65_536).expect("set");
    let (queue, waiting) = sync_channel::<(usize, SyncSender<()>)>(1024);
    let writer = std::thread::spawn(move || commit_groups(store, &waiting, write));
    let (send, receive) = sync_channel(IN_FLIGHT);
    let since = Instant::now();
    let mut under_way = 0;
    for number in 0..count {
        if under_way == IN_FLIGHT {
            receive.recv().expect("an answer");
            under_way -= 1;
        }
        queue.send((number, send.clone())).expect("somebody writes");
        under_way += 1;
    }
    (0..under_way).for_each(|_| receive.recv().expect("an answer"));
    let rate = per_second(count, since);
    drop(queue);
    writer.join().expect("it ends");
    rate
}

fn commit_groups(
    mut store: Connection,
    waiting: &Receiver<(usize, SyncSender<()>)>,
    write: impl Fn(&Connection, usize),
) {
    store.set_prepared_statement_cache_capacity(64);
    while let Ok(first) = waiting.recv() {
        let mut group = vec![first];
        while group.len() < GROUP_MAX {
            match waiting.try_recv() {
                Ok(next) => group.push(next),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => break,
            }
        }
        let transaction = store.transaction().expect("a transaction");
        for (number, _) in &group {
            write(&transaction, *number);
        }
        transaction.commit().expect("durable");
        for (_, answer) in group {
            answer.send(()).expect("somebody waits");
        }
    }
}
