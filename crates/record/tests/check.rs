//! Whatever is changed in a record is found and named.

mod common;

use std::path::PathBuf;

use common::{batch, comment, erasure, forum, signer};
use proptest::prelude::*;
use record::{Checkpoint, Hash, Log, Report, Signer, Soundness, Sqlite, TreeHead, verify_store};
use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::TempDir;

/// Eleven entries in three batches; the content of the second is erased by the tenth.
struct Filed {
    _folder: TempDir,
    path: PathBuf,
    checkpoints: Vec<Checkpoint>,
}

fn filed() -> Filed {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("wtpf-21.sqlite");
    let mut store = Sqlite::create(&path, &forum()).unwrap();
    let comments =
        |range: std::ops::Range<u64>| range.map(|n| comment(n, format!("text {n}").as_bytes())).collect();
    let first: Vec<_> = comments(0..4);
    let erased = first[1].contents[0].digest();
    let checkpoints = vec![
        store.append(0, &batch(first), &signer()).unwrap(),
        store.append(4, &batch(comments(4..9)), &signer()).unwrap(),
        store
            .append(9, &batch(vec![erasure(9, "p", vec![erased]), comment(10, b"last")]), &signer())
            .unwrap(),
    ];
    Filed { _folder: folder, path, checkpoints }
}

impl Filed {
    fn report(&self) -> Report {
        verify_store(&self.path, Some(&signer().vkey()), None).unwrap()
    }

    fn report_with(&self, kept: &Checkpoint) -> Report {
        verify_store(&self.path, Some(&signer().vkey()), Some(kept)).unwrap()
    }

    fn sql(&self, sql: &str) {
        Connection::open(&self.path).unwrap().execute_batch(sql).unwrap();
    }

    /// Checks that the record is damaged and that a fault names `place`.
    fn assert_fault(&self, place: &str, what: &str) {
        let report = self.report();
        assert_eq!(report.soundness, Soundness::Damaged);
        let named = report.faults.iter().any(|fault| fault.place == place && fault.what.contains(what));
        assert!(named, "{place}: {what} is not among {:#?}", report.faults);
    }
}

#[test]
fn an_untouched_record_is_proved_and_counted() {
    let filed = filed();
    let report = filed.report();
    assert_eq!(report.faults, []);
    assert_eq!(report.soundness, Soundness::Proved);
    assert_eq!((report.size, report.contents, report.erased, report.checkpoints), (11, 9, 1, 3));
    assert_eq!(report.root, filed.checkpoints[2].root());
    let unknown = verify_store(&filed.path, None, None).unwrap();
    assert_eq!(unknown.soundness, Soundness::ConsistentSignerUnknown);
    for kept in &filed.checkpoints {
        assert_eq!(filed.report_with(kept).soundness, Soundness::Proved);
    }
}

#[test]
fn a_record_with_nothing_in_it_proves_nothing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("wtpf-21.sqlite");
    drop(Sqlite::create(&path, &forum()).unwrap());
    let filed = Filed { _folder: folder, path, checkpoints: Vec::new() };
    filed.assert_fault("file", "holds no signed entry");
    let emptied = self::filed();
    emptied.sql("DELETE FROM entry; DELETE FROM content; DELETE FROM node; DELETE FROM checkpoint");
    emptied.assert_fault("file", "holds no signed entry");
}

#[test]
fn a_record_without_a_checkpoint_is_damaged() {
    let filed = filed();
    filed.sql("DELETE FROM checkpoint");
    filed.assert_fault("checkpoint", "does not cover exactly all entries");
}

#[test]
fn a_value_of_the_record_itself_that_is_gone_or_renamed_is_named() {
    let filed = filed();
    filed.sql("UPDATE meta SET key = 'kez' WHERE key = 'key'");
    filed.assert_fault("meta", "the verification key is missing");
    filed.assert_fault("meta", "no value of this name");
    let filed = self::filed();
    filed.sql("DELETE FROM meta WHERE key = 'key'");
    filed.assert_fault("meta", "the verification key is missing");
    let filed = self::filed();
    filed.sql("UPDATE meta SET key = 'forun' WHERE key = 'forum'");
    let fault = verify_store(&filed.path, Some(&signer().vkey()), None).unwrap_err().to_string();
    assert!(fault.contains("`meta`, row forum"), "{fault}");
}

#[test]
fn a_record_under_the_name_of_another_forum_is_named() {
    let filed = filed();
    let renamed = filed.path.with_file_name("wtpf-26.sqlite");
    std::fs::rename(&filed.path, &renamed).unwrap();
    Filed { path: renamed, ..filed }.assert_fault("file", "does not have the name of the forum");
}

#[test]
fn another_key_is_named() {
    let filed = filed();
    let other = Signer::from_seed(&forum().origin(), &[1; 32]).unwrap();
    let report = verify_store(&filed.path, Some(&other.vkey()), None).unwrap();
    assert_eq!(report.soundness, Soundness::Damaged);
    assert_eq!(report.faults[0].to_string(), "meta key: the log is signed by another key than the one given");
}

#[test]
fn a_content_gone_without_an_erasure_is_named() {
    let filed = filed();
    filed.sql("DELETE FROM content WHERE seq = 3");
    filed.assert_fault("content", "no entry says that it was erased");
}

#[test]
fn an_erased_content_that_is_back_is_named() {
    let filed = filed();
    let content = &comment(1, b"text 1").contents[0];
    let connection = Connection::open(&filed.path).unwrap();
    connection
        .execute(
            "INSERT INTO content (digest, seq, salt, bytes) VALUES (?1, 1, ?2, ?3)",
            (&content.digest().0, &content.salt.0, &content.bytes),
        )
        .unwrap();
    filed.assert_fault("content", "was erased, and is still there");
}

#[test]
fn rows_that_belong_nowhere_are_named() {
    let filed = filed();
    filed.sql("INSERT INTO content VALUES (x'00', 3, x'00', x'00')");
    filed.assert_fault("content", "no entry brought");
    let filed = self::filed();
    filed.sql("INSERT INTO node VALUES (9, 0, zeroblob(32))");
    filed.assert_fault("node", "more or fewer");
    let filed = self::filed();
    filed.sql("INSERT INTO checkpoint SELECT 99, note FROM checkpoint WHERE size = 11");
    filed.assert_fault("checkpoint", "covers entries that are not there");
}

#[test]
fn a_log_rolled_back_by_its_operator_shows_only_against_a_kept_checkpoint() {
    let filed = filed();
    filed.sql(
        "DELETE FROM entry WHERE seq >= 9; DELETE FROM content WHERE seq >= 9; DELETE FROM checkpoint WHERE size > 9;
         DELETE FROM node WHERE (place + 1) << level > 9;",
    );
    // With the erasure its consequence must go too, or it shows by itself.
    filed.assert_fault("content", "no entry says that it was erased");
    let content = &comment(1, b"text 1").contents[0];
    let connection = Connection::open(&filed.path).unwrap();
    let insert = "INSERT INTO content (digest, seq, salt, bytes) VALUES (?1, 1, ?2, ?3)";
    connection.execute(insert, (&content.digest().0, &content.salt.0, &content.bytes)).unwrap();
    assert_eq!(filed.report().faults, []);
    let report = filed.report_with(&filed.checkpoints[2]);
    assert_eq!(
        report.faults[0].to_string(),
        "kept checkpoint: covers more entries: the log was rolled back behind it"
    );
    assert_eq!(filed.report_with(&filed.checkpoints[1]).soundness, Soundness::Proved);
}

#[test]
fn a_log_rewritten_by_its_operator_shows_against_a_kept_checkpoint() {
    let filed = filed();
    let rewritten = TreeHead { size: 9, root: Hash([1; 32]) };
    let report = filed.report_with(&Checkpoint::sign(&forum(), rewritten, &signer()));
    assert!(report.faults[0].what.contains("rewritten"), "{:?}", report.faults);
    let stranger = Signer::from_seed(&forum().origin(), &[1; 32]).unwrap();
    let honest = TreeHead { size: 9, root: filed.checkpoints[1].root() };
    let report = filed.report_with(&Checkpoint::sign(&forum(), honest, &stranger));
    assert!(report.faults[0].what.contains("not one of this log"), "{:?}", report.faults);
}

const TABLES: [(&str, &[&str]); 4] = [
    ("entry", &["seq", "envelope", "body", "body_salt"]),
    ("content", &["digest", "seq", "salt", "bytes"]),
    ("node", &["level", "place", "hash"]),
    ("checkpoint", &["size", "note"]),
];

/// Changes one value a little: a byte at `place`, or a number.
fn changed(value: &Value, place: usize, by: u8) -> Value {
    match value {
        Value::Integer(number) => Value::Integer(number ^ i64::from(by)),
        Value::Blob(bytes) if by == 255 => Value::Blob(bytes[..place % bytes.len()].to_vec()),
        Value::Blob(bytes) => {
            let mut bytes = bytes.clone();
            let place = place % bytes.len();
            bytes[place] ^= by;
            Value::Blob(bytes)
        }
        Value::Text(text) => {
            // ASCII stays ASCII, so that the text stays one.
            let places: Vec<_> = (0..text.len()).filter(|place| text.as_bytes()[*place].is_ascii()).collect();
            let mut bytes = text.clone().into_bytes();
            bytes[places[place % places.len()]] ^= (by % 127) + 1;
            let bytes = bytes.into_iter().collect();
            String::from_utf8(bytes).map_or_else(|_| Value::Text(String::new()), Value::Text)
        }
        other => panic!("no column holds {other:?}"),
    }
}

/// Reads the values of a column with their rowids or, where there are none, with the whole key.
fn cells(connection: &Connection, table: &str, column: &str) -> Vec<(String, Value)> {
    let row = if table == "node" {
        "'level = ' || level || ' AND place = ' || place"
    } else {
        "'rowid = ' || rowid"
    };
    let mut statement = connection.prepare(&format!("SELECT {row}, {column} FROM {table}")).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Tries a change on every value of every column, each in turn, and puts it back by undoing the transaction.
fn every_change_is_found(filed: &Filed, place: usize, by: u8) {
    let mut tried = 0;
    for (table, columns) in TABLES {
        for column in columns {
            let connection = Connection::open(&filed.path).unwrap();
            for (row, value) in cells(&connection, table, column) {
                let new = changed(&value, place, by);
                let spoiled = TempDir::new().unwrap();
                let path = spoiled.path().join("wtpf-21.sqlite");
                record::backup(&filed.path, &path).unwrap();
                let copy = Connection::open(&path).unwrap();
                if copy.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE {row}"), [&new]).is_err() {
                    continue; // Another row has that key.
                }
                drop(copy);
                tried += 1;
                let report = verify_store(&path, Some(&signer().vkey()), None).unwrap();
                let what = format!("{table}.{column} where {row}: {value:?} made {new:?}");
                assert_eq!(report.soundness, Soundness::Damaged, "{what}");
                assert!(
                    report.faults.iter().any(|fault| fault.place == table),
                    "{what}: {:?}",
                    report.faults
                );
            }
        }
    }
    assert!(tried > 100, "only {tried} changes were possible");
}

#[test]
fn a_bit_changed_in_any_value_of_any_column_is_found_and_named() {
    every_change_is_found(&filed(), 0, 1);
}

#[test]
fn an_envelope_made_another_valid_one_is_named_although_only_its_hash_shows_it() {
    let filed = filed();
    let other = "CAST(replace(CAST(envelope AS TEXT), ':10.000000Z', ':14.000000Z') AS BLOB)";
    filed.sql(&format!("UPDATE entry SET envelope = {other} WHERE seq = 10"));
    filed.assert_fault("entry", "its hash was kept of");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_any_value_of_any_column_is_found_and_named(place in any::<usize>(), by in 1..=255u8) {
        every_change_is_found(&filed(), place, by);
    }
}
