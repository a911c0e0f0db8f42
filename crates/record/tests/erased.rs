//! What was erased is nowhere on the disk.

mod common;

use std::path::Path;

use common::{batch, comment, erasure, forum, person, signer};
use proptest::prelude::*;
use record::{Batch, DeskChange, Hash, Log, Scrubbed, Sqlite};
use tempfile::TempDir;

/// Says whether `marker` stands in any file of a folder.
fn found(folder: &Path, marker: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(marker.len()).any(|window| window == marker.as_bytes())
    })
}

/// A name no other number has, long enough to be found.
fn name(number: u64) -> String {
    format!("Marker-{number:06}-Marker")
}

/// Comment `number`, `length` bytes of the person's name, with the person on the desk.
fn signed_comment(number: u64, length: usize) -> (Batch, Hash) {
    let text = name(number).repeat(length / 20 + 1);
    let entry = comment(number, text.as_bytes());
    let digest = entry.contents[0].digest();
    let id = format!("p-{number}");
    let mail = DeskChange::Enqueue { to: id.clone(), message: name(number).into_bytes(), due: common::at(0) };
    let token = DeskChange::PutToken {
        hash: Hash::of(&[&number.to_be_bytes()]),
        purpose: "receipt".into(),
        subject: name(number),
        person: id.clone(),
        expires: common::at(1000),
    };
    let known = person(&id, &name(number), &format!("{}@example.org", name(number)));
    (Batch { entries: vec![entry], desk: vec![known, mail, token] }, digest)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn no_byte_of_an_erased_person_is_left_in_any_file(
        lengths in prop::collection::vec(prop_oneof![0..200usize, 3000..5000usize, Just(40_000)], 10..80),
        order in any::<prop::sample::Index>(),
        churn in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let folder = TempDir::new().unwrap();
        let mut store = Sqlite::create(&folder.path().join("wtpf-21.sqlite"), &forum()).unwrap();
        let count = lengths.len() as u64;
        let mut digests = Vec::new();
        for (number, length) in (0..).zip(&lengths) {
            let (batch, digest) = signed_comment(number, *length);
            store.append(number, &batch, &signer()).unwrap();
            digests.push(digest);
        }
        for index in churn {
            // What is known of a person is written again, which moves rows about.
            let number = index.index(lengths.len()) as u64;
            let known = person(&format!("p-{number}"), &name(number), &name(number).repeat(number as usize % 9));
            record::Desk::change(&mut store, &[known]).unwrap();
        }
        let first = order.index(lengths.len()) as u64;
        for step in 0..count {
            let number = (first + step * 7) % count;
            if digests[number as usize] == Hash([0; 32]) {
                continue;
            }
            let digest = std::mem::replace(&mut digests[number as usize], Hash([0; 32]));
            let size = store.head().unwrap().size;
            prop_assert!(found(folder.path(), &name(number)), "{number} was there before");
            let fact = erasure(size, &format!("p-{number}"), vec![digest]);
            store.append(size, &batch(vec![fact]), &signer()).unwrap();
            prop_assert!(!found(folder.path(), &name(number)), "{number} of {count} is still there");
        }
    }
}

#[test]
fn an_erasure_that_must_wait_for_a_reader_is_finished_when_the_record_is_opened_again() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("wtpf-21.sqlite");
    let mut store = Sqlite::create(&path, &forum()).unwrap();
    store.wait_at_most(std::time::Duration::from_millis(10)).unwrap();
    let (filed, digest) = signed_comment(0, 100);
    store.append(0, &filed, &signer()).unwrap();
    let reader = rusqlite::Connection::open(&path).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM entry").unwrap();
    store.append(1, &batch(vec![erasure(1, "p-0", vec![digest])]), &signer()).unwrap();
    assert!(store.scrub_due().unwrap());
    assert_eq!(store.scrub().unwrap(), Scrubbed::Waiting);
    reader.execute_batch("ROLLBACK").unwrap();
    drop(store);
    let again = Sqlite::open(&path).unwrap();
    assert!(!again.scrub_due().unwrap());
    assert!(!found(folder.path(), &name(0)));
}
