//! `travaux verify` as its users call it: what is missing, renamed, emptied or no receipt at all.

mod common;

use std::path::Path;
use std::process::{Command, Output};

use common::{said, travaux};

/// Opens a forum of the house in a data folder; its verification key.
fn opened(file: &str, data: &Path) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../forums").join(file);
    let arguments = ["open", file.to_str().expect("text"), "--data", data.to_str().expect("text")];
    said(&arguments).trim().to_owned()
}

/// The exit code and what was said, on both streams.
fn told(output: &Output) -> (Option<i32>, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let said = text(&output.stdout) + &text(&output.stderr);
    (output.status.code(), said.replace("\n  │", ""))
}

fn verify(data: &Path, more: &[&str]) -> (Option<i32>, String) {
    told(&travaux(&[&["verify", data.to_str().expect("text")], more].concat()))
}

#[test]
fn a_key_or_a_checkpoint_of_a_record_that_is_gone_is_not_passed_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let wtpf = opened("wtpf-21.toml", &data);
    let notice = opened("notice-and-comment.toml", &data);
    let store = rusqlite::Connection::open(data.join("wtpf-21.sqlite")).expect("a store");
    let note: String = store.query_row("SELECT note FROM checkpoint", [], |row| row.get(0)).expect("one");
    drop(store);
    let kept = folder.path().join("kept");
    std::fs::write(&kept, note).expect("written");
    let kept = kept.to_str().expect("text");
    let (code, said) = verify(&data, &["--key", &wtpf, "--checkpoint", kept]);
    assert_eq!(code, Some(3), "the other record has no key: {said}");
    assert!(said.contains("wtpf-21: proved") && said.contains("notice-and-comment: consistent"), "{said}");

    std::fs::rename(data.join("wtpf-21.sqlite"), folder.path().join("away.sqlite")).expect("moved");
    let gone = "The record of wtpf-21 is not in this folder";
    // Its key is still there, so it is missed even when nobody asks.
    for more in [&["--key", &wtpf][..], &["--checkpoint", kept], &["--key", &notice], &[]] {
        let (code, said) = verify(&data, more);
        assert_eq!(code, Some(1), "{more:?}: {said}");
        assert!(said.contains(gone), "{more:?}: {said}");
    }
    std::fs::remove_file(data.join("keys/wtpf-21.key")).expect("removed");
    assert_eq!(verify(&data, &["--key", &notice]).0, Some(0));
    for more in [["--key", &wtpf], ["--checkpoint", kept]] {
        let (code, said) = verify(&data, &more);
        assert_eq!(code, Some(1), "{more:?}: {said}");
        assert!(said.contains(gone), "{more:?}: {said}");
    }

    std::fs::rename(folder.path().join("away.sqlite"), data.join("wtpf-26.sqlite")).expect("moved");
    let (code, said) = verify(&data, &["--key", &wtpf]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(gone) && said.contains("does not have the name of the forum"), "{said}");
}

#[test]
fn a_record_that_was_emptied_is_damaged_whatever_key_is_given() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let key = opened("wtpf-21.toml", &data);
    assert_eq!(verify(&data, &["--key", &key]).0, Some(0));
    let store = rusqlite::Connection::open(data.join("wtpf-21.sqlite")).expect("a store");
    store
        .execute_batch(
            "DELETE FROM entry; DELETE FROM content; DELETE FROM node; DELETE FROM checkpoint;
             DELETE FROM meta WHERE key = 'key'",
        )
        .expect("emptied");
    drop(store);
    let (code, said) = verify(&data, &["--key", &key]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("holds no signed entry"), "{said}");
}

#[test]
fn what_is_no_file_is_refused_and_what_is_no_text_is_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors");
    let good = vectors.join("good.receipt");
    for (path, more) in [
        (Path::new("/dev/zero"), [].as_slice()),
        (&pipe, &[]),
        (&good, &["--checkpoint", "/dev/zero"]),
        (&good, &["--checkpoint", pipe.to_str().expect("text")]),
    ] {
        let (code, said) = verify(path, more);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains("is not a regular file"), "{said}");
    }
    let (code, said) = verify(&good, &["--checkpoint", good.to_str().expect("text")]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("has more than 1024 bytes"), "{said}");
    assert_eq!(verify(&folder.path().join("nowhere"), &[]).0, Some(2));
    let (code, said) = verify(&vectors.join("not-utf8-zone.receipt"), &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("(zone)"), "{said}");
}

#[test]
fn a_folder_that_is_not_there_is_named_in_the_help() {
    let folder = tempfile::tempdir().expect("a folder");
    let nope = folder.path().join("nope");
    let (code, said) = told(&travaux(&["serve", "--data", nope.to_str().expect("text")]));
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("travaux open FILE --data /") && !said.contains("{folder}"), "{said}");
}
