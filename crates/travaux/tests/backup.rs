//! A backup taken under load is whole, and what was acknowledged before it is in the folder it is restored to.

mod common;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use common::{agent, prepared, said, send, serve, travaux};
use serde_json::Value;

#[test]
fn a_backup_taken_while_comments_arrive_is_whole_and_can_be_served() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).to_str().expect("text").to_owned();
    let (data, copy, again) = (at("data"), at("copy"), at("again"));
    prepared(data.as_ref());
    let server = serve(data.as_ref());
    let (serial, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let before: Vec<(String, String)> = (0..20)
        .map(|number| format!("before-{number}"))
        .map(|key| (key.clone(), send(&agent(), &server.base, &key).expect("acknowledged")))
        .collect();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let key = format!("during-{}", serial.fetch_add(1, Ordering::Relaxed));
                    send(&agent(), &server.base, &key).expect("a backup stops nobody");
                }
            });
        }
        let told = said(&["backup", &copy, "--data", &data]);
        stop.store(true, Ordering::Relaxed);
        assert!(told.starts_with("wtpf-21: ") && told.ends_with(" entries, verified\n"), "{told}");
    });
    let key = server.key.to_string();
    server.stop();

    let told = said(&["restore", &copy, "--data", &again]);
    assert!(told.starts_with("wtpf-21: "), "{told}");
    assert!(said(&["verify", &again, "--key", &key]).contains("wtpf-21: proved."));
    let server = serve(again.as_ref());
    assert_eq!(server.key.to_string(), key);
    for (key, answer) in &before {
        assert_eq!(
            send(&agent(), &server.base, key).as_ref(),
            Some(answer),
            "the key gives its answer again"
        );
        let answer: Value = serde_json::from_str(answer).expect("JSON");
        let receipt = answer["receipt_url"].as_str().expect("an address");
        let shown = agent().get(format!("{}{receipt}.txt", server.base)).call().expect("an answer");
        assert_eq!(shown.status(), 200);
    }
    server.stop();
}

#[test]
fn a_copy_never_overwrites_and_what_is_no_data_folder_is_not_copied() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).to_str().expect("text").to_owned();
    let (data, copy, empty) = (at("data"), at("copy"), at("empty"));
    prepared(data.as_ref());
    said(&["backup", &copy, "--data", &data]);
    std::fs::create_dir(&empty).expect("made");
    for arguments in [
        ["backup", &copy, "--data", &data],
        ["restore", &copy, "--data", &data],
        ["backup", &at("other"), "--data", &empty],
        ["backup", &at("other"), "--data", &at("nowhere")],
        ["backup", &at("data/inside"), "--data", &data],
        ["backup", &at("data/keys/inside"), "--data", &data],
        ["restore", &at("copy/inside"), "--data", &copy],
    ] {
        assert_eq!(travaux(&arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert!(!folder.path().join("other").exists(), "half a copy has not the name of a whole one");
    let left = std::fs::read_dir(folder.path()).expect("a folder").flatten();
    let left: Vec<_> = left
        .map(|entry| entry.file_name())
        .filter(|name| name.to_string_lossy().contains("unfinished"))
        .collect();
    assert!(left.is_empty(), "{left:?}");

    // A folder of somebody's whose name is like that of a copy under way is not ours to touch.
    let theirs = folder.path().join("mine.unfinished");
    std::fs::create_dir(&theirs)
        .and_then(|()| std::fs::write(theirs.join("thesis.txt"), "mine"))
        .expect("made");
    said(&["backup", &at("mine"), "--data", &data]);
    assert!(theirs.join("thesis.txt").exists());

    // A copy that was damaged is not put in place.
    let record = format!("{copy}/wtpf-21.sqlite");
    let store = rusqlite::Connection::open(&record).expect("a store");
    store.execute("UPDATE entry SET body = CAST(body || x'20' AS BLOB) WHERE seq = 3", []).expect("changed");
    drop(store);
    let damaged = travaux(&["restore", &copy, "--data", &at("restored")]);
    assert_eq!(damaged.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&damaged.stderr).contains("damaged"), "{damaged:?}");
    assert!(!folder.path().join("restored").exists());
}
