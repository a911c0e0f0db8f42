//! The story of a store, told of SQLite on disk and of the one whose power can be cut.

mod common;

use common::{at, batch, comment, erasure, forum, person, signer};
use record::testing::{OnSync, Volatile};
use record::tree::{leaf_hash, verify_consistency, verify_inclusion};
use record::{
    Batch, Desk, DeskChange, Fate, Hash, Log, SendFault, Signer, Sqlite, StoreError, Urgency, Verdict,
    backup, verify_receipt,
};
use tempfile::TempDir;

fn on_disk() -> (TempDir, Sqlite) {
    let folder = TempDir::new().unwrap();
    let store = Sqlite::create(&folder.path().join("wtpf-21.sqlite"), &forum()).unwrap();
    (folder, store)
}

/// What any store must do.
fn story(store: &mut (impl Log + Desk)) {
    let signer = signer();
    let key = signer.vkey();
    let empty = store.head().unwrap();
    assert_eq!((empty.size, empty.at), (0, None));
    assert_eq!(store.checkpoint().unwrap(), None);

    // Filed in batches of growing size; every checkpoint is signed and covers everything so far.
    let mut roots = vec![(0, empty.root)];
    let mut size = 0;
    for step in 1..=6u64 {
        let entries = (size..size + step).map(|n| comment(n, format!("text {n}").as_bytes())).collect();
        let checkpoint = store.append(size, &batch(entries), &signer).unwrap();
        size += step;
        assert!(checkpoint.verify(&key));
        let head = store.head().unwrap();
        assert_eq!((checkpoint.size(), checkpoint.root()), (size, head.root));
        assert_eq!((head.size, head.at), (size, Some(at(size - 1))));
        assert_eq!(store.checkpoint().unwrap(), Some(checkpoint));
        roots.push((size, head.root));
    }

    // Every entry is proved in the newest tree, every tree begins it, every receipt verifies.
    let (_, newest) = *roots.last().unwrap();
    for (seq, entry) in (0..).zip(store.read_from(0, 1000).unwrap()) {
        assert_eq!(entry.envelope.seq, seq);
        let leaf = leaf_hash(entry.envelope.to_text().as_bytes());
        assert!(verify_inclusion(leaf, seq, size, &store.inclusion(seq, size).unwrap(), newest));
        let receipt = store.receipt(seq, &key).unwrap().unwrap().to_text().unwrap();
        assert!(matches!(verify_receipt(&receipt, Some(&key), None), Verdict::Proved(_)));
    }
    for (old, root) in roots {
        assert_eq!(store.root_at(old).unwrap(), root);
        assert!(verify_consistency(old, root, size, newest, &store.consistency(old, size).unwrap()));
    }
    assert_eq!(store.read_from(size - 2, 1).unwrap().len(), 1);
    assert!(store.read_from(size, 10).unwrap().is_empty());
    assert!(store.receipt(size, &key).unwrap().is_none());

    // Tiles hold the same hashes and envelopes.
    let hashes = store.tile(&"tile/0/000.p/21".parse().unwrap()).unwrap().unwrap();
    assert_eq!(hashes.len(), 21 * 32);
    assert_eq!(hashes[..32], store.node(record::tree::NodePlace { level: 0, index: 0 }).unwrap().0);
    let bundle = store.tile(&"tile/entries/000.p/2".parse().unwrap()).unwrap().unwrap();
    let first = store.read_from(0, 1).unwrap()[0].envelope.to_text();
    assert_eq!(&bundle[2..2 + first.len()], first.as_bytes());
    assert_eq!(store.tile(&"tile/0/000.p/22".parse().unwrap()).unwrap(), None);

    refusals_leave_nothing(store, &signer, size);
    desk_story(store);
}

fn refusals_leave_nothing(store: &mut impl Log, signer: &Signer, size: u64) {
    let before = store.head().unwrap();
    let wrong = store.append(size - 1, &batch(vec![comment(size, b"x")]), signer);
    assert!(
        matches!(wrong, Err(StoreError::WrongHead { expected, found }) if (expected, found) == (size - 1, size))
    );
    let early = store.append(size, &batch(vec![comment(size, b"x"), comment(size - 1, b"y")]), signer);
    assert!(matches!(early, Err(StoreError::TimeWentBack { at: found }) if found == at(size - 1)));
    let stranger = Signer::from_seed(&forum().origin(), &[1; 32]).unwrap();
    let foreign = store.append(size, &batch(vec![comment(size, b"x")]), &stranger);
    assert!(matches!(foreign, Err(StoreError::AnotherKey)));
    let mut unnamed = comment(size, b"x");
    unnamed.contents.clear();
    let mut swapped = comment(size, b"x");
    swapped.contents[0].bytes = b"y".to_vec();
    let mut silent = erasure(size, "p", vec![Hash([1; 32])]);
    silent.erase = None;
    for bad in [vec![], vec![unnamed], vec![swapped], vec![silent]] {
        assert!(matches!(store.append(size, &batch(bad), signer), Err(StoreError::BadBatch(_))));
    }
    assert_eq!(store.head().unwrap(), before);
    assert_eq!(store.content(&comment(size, b"x").contents[0].digest()).unwrap(), None);
}

fn desk_story(store: &mut impl Desk) {
    let token = Hash([5; 32]);
    let enqueue = |urgency, message: &[u8], due| DeskChange::Enqueue {
        to: "p-1".into(),
        urgency,
        message: message.to_vec(),
        due: at(due),
    };
    let changes = [
        person("p-1", "Amal", "Amal@Example.org"),
        DeskChange::PutToken {
            hash: token,
            purpose: "confirm".into(),
            subject: "C3-0001".into(),
            person: "p-1".into(),
            expires: at(100),
        },
        DeskChange::PutAnswer { key: "k".into(), request: [1; 32], answer: b"a".to_vec(), expires: at(100) },
        enqueue(Urgency::Bulk, b"third", 9),
        enqueue(Urgency::Awaited, b"second", 11),
        enqueue(Urgency::Awaited, b"first", 10),
    ];
    store.change(&changes).unwrap();
    assert_eq!(store.person("p-1").unwrap().unwrap().name, "Amal");
    assert_eq!(store.person("p-2").unwrap(), None);
    assert_eq!(store.persons_with_email("amal@example.ORG").unwrap(), ["p-1"]);
    assert_eq!(store.token(&token, at(99)).unwrap().unwrap().subject, "C3-0001");
    assert_eq!(store.token(&token, at(100)).unwrap(), None);
    assert_eq!(store.answer("k").unwrap(), Some(([1; 32], b"a".to_vec())));
    assert!(store.due(at(8), 10).unwrap().is_empty());
    let due = store.due(at(20), 10).unwrap();
    assert_eq!(
        due.iter().map(|mail| mail.message.as_slice()).collect::<Vec<_>>(),
        [&b"first"[..], b"second", b"third"],
        "what somebody waits for leaves first, however late it came"
    );
    assert_eq!((due[0].due, store.due(at(20), 2).unwrap().len()), (at(10), 2));
    store.ended(due[2].id, Fate::Sent, at(20)).unwrap();
    let letter = |addressees: &[&str], message: &[u8]| DeskChange::EnqueueLetter {
        letter: "CL-19/34".into(),
        to: "p-1".into(),
        addressees: addressees.iter().map(ToString::to_string).collect(),
        message: message.to_vec(),
        due: at(40),
    };
    store.change(&[letter(&["valmora", "kesh"], b"letter")]).unwrap();
    let log = store.deliveries("CL-19/34").unwrap();
    assert_eq!((log.len(), log[0].ended, log[0].waits), (2, None, Some((0, at(40)))));
    let copy = store.due(at(40), 10).unwrap().pop().unwrap();
    assert_eq!(copy.message, b"letter");
    store.ended(copy.id, Fate::Sent, at(41)).unwrap();
    store.change(&[letter(&["valmora", "ostra"], b"another copy")]).unwrap();
    assert!(
        store.due(at(99), 10).unwrap().iter().all(|mail| mail.message != b"another copy"),
        "one a person"
    );
    let log = store.deliveries("CL-19/34").unwrap();
    let addressees: Vec<_> = log.iter().map(|line| line.addressee.as_str()).collect();
    assert_eq!(addressees, ["valmora", "kesh", "ostra"]);
    assert!(log.iter().all(|line| line.ended == Some((at(41), Fate::Sent)) && line.queued == at(40)));
    assert!(store.deliveries("CL-19/35").unwrap().is_empty());
    store.postpone(due[0].id, SendFault::NotTaken(451), at(30)).unwrap();
    store.ended(due[1].id, Fate::Failed(SendFault::NotReached), at(30)).unwrap();
    assert!(store.due(at(29), 10).unwrap().is_empty());
    assert_eq!(store.due(at(30), 10).unwrap()[0].attempts, 1);
    let file = |store: &dyn Desk, now| store.attachment("cv-1", at(now)).unwrap();
    store.change(&[common::attachment("cv-1", "p-1", "Amal", 90)]).unwrap();
    store.change(&[common::attachment("cv-1", "p-1", "Amal again", 90)]).unwrap();
    assert_eq!(file(store, 89).expect("kept").bytes, b"Amal again", "one takes the place of the other");
    assert_eq!(file(store, 90), None);
    let keep = |kind: &str, until| DeskChange::KeepAttachments { kind: kind.into(), until: at(until) };
    store.change(&[keep("cv", 101), keep("photograph", 1)]).unwrap();
    assert_eq!(file(store, 100).expect("kept longer").keep_until, at(101));
    store.expire(at(100)).unwrap();
    assert!(file(store, 100).is_some());
    store.expire(at(101)).unwrap();
    assert_eq!(file(store, 0), None);
    assert_eq!(store.answer("k").unwrap(), None);
    assert_eq!(store.token(&token, at(99)).unwrap(), None);
}

#[test]
fn a_copy_that_failed_says_why_and_only_such_a_copy_is_made_again() {
    let (_folder, mut store) = on_disk();
    let letter = |addressee: &str, due| DeskChange::EnqueueLetter {
        letter: "CL-19/34".into(),
        to: "p-1".into(),
        addressees: vec![addressee.to_owned()],
        message: format!("for {addressee}").into_bytes(),
        due: at(due),
    };
    store.change(&[letter("valmora", 10)]).unwrap();
    let copy = store.due(at(10), 9).unwrap().remove(0);
    store.postpone(copy.id, SendFault::NotTaken(451), at(20)).unwrap();
    let line = store.deliveries("CL-19/34").unwrap().remove(0);
    assert_eq!(
        (line.ended, line.waits, line.fault),
        (None, Some((1, at(20))), Some(SendFault::NotTaken(451)))
    );
    store.change(&[letter("valmora", 11)]).unwrap();
    assert_eq!(store.due(at(99), 9).unwrap().len(), 1, "it waits already");

    for fault in [SendFault::Refused(550), SendFault::Account(535), SendFault::NotReached, SendFault::Address]
    {
        let copy = store.due(at(99), 9).unwrap().remove(0);
        store.ended(copy.id, Fate::Failed(fault), at(21)).unwrap();
        let line = store.deliveries("CL-19/34").unwrap().remove(0);
        assert_eq!((line.ended, line.fault), (Some((at(21), Fate::Failed(fault))), Some(fault)));
        store.change(&[letter("kesh", 30)]).unwrap();
        let again = store.due(at(99), 9).unwrap();
        assert_eq!((again.len(), again[0].attempts), (1, 0), "one copy more, tried anew");
        let log = store.deliveries("CL-19/34").unwrap();
        let lines: Vec<_> =
            log.iter().map(|line| (line.addressee.as_str(), line.ended, line.fault)).collect();
        assert_eq!(lines, [("valmora", None, None), ("kesh", None, None)], "both are of the new copy");
    }
}

#[test]
fn a_file_of_an_earlier_version_gets_what_it_lacks() {
    let (folder, store) = on_disk();
    drop(store);
    let path = folder.path().join("wtpf-21.sqlite");
    let before = rusqlite::Connection::open(&path).unwrap();
    before.execute_batch("ALTER TABLE delivery DROP COLUMN fault; PRAGMA user_version = 2;").unwrap();
    drop(before);
    assert!(Sqlite::open_to_read(&path).unwrap().deliveries("CL-19/34").is_err());
    drop(Sqlite::open_desk(&path).unwrap());
    assert!(Sqlite::open_to_read(&path).unwrap().deliveries("CL-19/34").unwrap().is_empty());
}

#[test]
fn a_file_keeps_what_was_filed() {
    let (folder, mut store) = on_disk();
    story(&mut store);
    let head = store.head().unwrap();
    drop(store);
    let path = folder.path().join("wtpf-21.sqlite");
    let again = Sqlite::open(&path).unwrap();
    assert_eq!(again.head().unwrap(), head);
    assert_eq!(again.vkey().unwrap(), Some(signer().vkey()));
    assert_eq!(Sqlite::open_to_read(&path).unwrap().head().unwrap(), head);
}

#[test]
fn the_store_with_a_power_switch_does_the_same() {
    let (mut store, _) = Volatile::create(&forum()).unwrap();
    story(&mut store);
}

#[test]
fn what_was_not_synced_is_gone_after_a_power_cut_and_was_not_acknowledged() {
    let (mut store, power) = Volatile::create(&forum()).unwrap();
    let kept = store.append(0, &batch(vec![comment(0, b"a")]), &signer()).unwrap();
    power.set(OnSync::PowerCut);
    let cut = store.append(1, &batch(vec![comment(1, b"b")]), &signer());
    assert!(matches!(cut, Err(StoreError::NotSynced)));
    power.set(OnSync::Works);
    assert!(matches!(store.append(1, &batch(vec![comment(1, b"b")]), &signer()), Err(StoreError::NotSynced)));
    let (after, _) = power.after_crash().unwrap();
    assert_eq!(after.checkpoint().unwrap(), Some(kept));
}

#[test]
fn a_disk_that_lies_loses_what_it_acknowledged() {
    let (mut store, power) = Volatile::create(&forum()).unwrap();
    power.set(OnSync::Lies);
    store.append(0, &batch(vec![comment(0, b"a")]), &signer()).unwrap();
    assert_eq!(store.head().unwrap().size, 1);
    assert_eq!(power.after_crash().unwrap().0.head().unwrap().size, 0);
}

#[test]
fn a_reader_sees_a_batch_whole_once_it_is_committed() {
    let (folder, mut store) = on_disk();
    let reader = Sqlite::open_to_read(&folder.path().join("wtpf-21.sqlite")).unwrap();
    assert_eq!(reader.head().unwrap().size, 0);
    store.append(0, &batch(vec![comment(0, b"a"), comment(1, b"b")]), &signer()).unwrap();
    assert_eq!(reader.head().unwrap().size, 2);
}

#[test]
fn a_full_disk_is_named_writes_nothing_and_passes() {
    let (folder, mut store) = on_disk();
    store.append(0, &batch(vec![comment(0, b"a")]), &signer()).unwrap();
    let before = store.head().unwrap();
    store.limit_pages(Some(0)).unwrap();
    let large = Batch { desk: vec![person("p-1", "Amal", "a@b")], ..batch(vec![comment(1, &[7; 100_000])]) };
    assert!(matches!(store.append(1, &large, &signer()), Err(StoreError::Full)));
    assert_eq!(store.head().unwrap(), before);
    assert_eq!(store.person("p-1").unwrap(), None);
    store.limit_pages(None).unwrap();
    store.append(1, &large, &signer()).unwrap();
    assert_eq!(Sqlite::open_to_read(&folder.path().join("wtpf-21.sqlite")).unwrap().head().unwrap().size, 2);
}

#[test]
fn a_file_of_an_unknown_version_is_refused() {
    let (folder, store) = on_disk();
    drop(store);
    let path = folder.path().join("wtpf-21.sqlite");
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let refused = Sqlite::open(&path);
    assert!(matches!(refused, Err(StoreError::UnknownSchema { found: 99, known: 3 })));
    assert!(Sqlite::open_to_read(&path).is_err());
    assert!(Sqlite::open(&folder.path().join("none.sqlite")).is_err());
}

#[test]
fn a_backup_taken_while_serving_is_the_whole_record() {
    let (folder, mut store) = on_disk();
    store.append(0, &batch(vec![comment(0, b"a")]), &signer()).unwrap();
    let copy = folder.path().join("copy.sqlite");
    backup(&folder.path().join("wtpf-21.sqlite"), &copy).unwrap();
    store.append(1, &batch(vec![comment(1, b"b")]), &signer()).unwrap();
    let mut restored = Sqlite::open(&copy).unwrap();
    assert_eq!(restored.head().unwrap().size, 1);
    restored.append(1, &batch(vec![comment(1, b"c")]), &signer()).unwrap();
}
