//! Opening a forum: cut off at any moment it can be gone on with, and nobody else may read what it makes.

mod common;

use std::path::Path;
use std::process::Output;
use std::time::Duration;

use common::{prepared, said, send, serve, travaux};
use record::Sqlite;

fn text(path: &Path) -> &str {
    path.to_str().expect("text")
}

fn open(data: &Path) -> Output {
    travaux(&["open", &forum_file(), "--data", text(data)])
}

fn forum_file() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../forums/wtpf-21.toml");
    text(&file).to_owned()
}

/// What was said on standard error, without the line breaks of a terminal.
fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).replace("\n  │", "")
}

/// A folder as an opening leaves it that was cut off: the key, and the empty record if it came so far.
fn cut_off(data: &Path, with_record: bool) -> String {
    let key = String::from_utf8(open(data).stdout).expect("text").trim().to_owned();
    std::fs::remove_file(data.join("wtpf-21.sqlite")).expect("removed");
    if with_record {
        let forum = "wtpf-21".parse().expect("a name");
        drop(Sqlite::create(&data.join("wtpf-21.sqlite"), &forum).expect("a record"));
    }
    key
}

#[test]
fn an_opening_that_was_cut_off_is_gone_on_with_under_the_same_key() {
    for with_record in [false, true] {
        let folder = tempfile::tempdir().expect("a folder");
        let key = cut_off(folder.path(), with_record);
        let again = open(folder.path());
        assert!(again.status.success(), "{}", complaint(&again));
        assert_eq!(String::from_utf8_lossy(&again.stdout).trim(), key);
        assert!(said(&["verify", text(folder.path()), "--key", &key]).contains("wtpf-21: proved. 1 entries"));
        let twice = open(folder.path());
        assert_eq!(twice.status.code(), Some(2));
        assert!(complaint(&twice).contains("open in this folder already"), "{}", complaint(&twice));
    }
}

#[test]
fn a_forum_that_is_not_open_yet_is_not_served_and_the_way_out_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    cut_off(folder.path(), true);
    let refused = travaux(&["serve", "--listen", "127.0.0.1:0", "--data", text(folder.path())]);
    assert_eq!(refused.status.code(), Some(2));
    let why = complaint(&refused);
    assert!(why.contains("wtpf-21 was cut off") && why.contains("travaux open FILE --data /"), "{why}");
    // The demonstration opens it itself.
    prepared(folder.path());
}

#[test]
fn a_key_that_does_not_read_is_named_and_never_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    cut_off(folder.path(), false);
    let key = folder.path().join("keys/wtpf-21.key");
    let other = std::fs::read_to_string(&key).expect("a key").replace("wtpf-21", "wtpf-22");
    for damaged in ["half a k", &other] {
        std::fs::write(&key, damaged).expect("written");
        let refused = open(folder.path());
        assert_eq!(refused.status.code(), Some(2));
        assert!(complaint(&refused).contains("missing or damaged"), "{}", complaint(&refused));
        assert_eq!(std::fs::read_to_string(&key).expect("a key"), damaged);
    }
}

#[test]
fn an_opening_killed_at_any_moment_can_be_given_again() {
    for moment in 0..25 {
        let folder = tempfile::tempdir().expect("a folder");
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_travaux"))
            .args(["open", &forum_file(), "--data", text(folder.path())])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("it starts");
        std::thread::sleep(Duration::from_micros(2_500 * moment));
        let _ = child.kill();
        child.wait().expect("it ended");
        let again = open(folder.path());
        let done = again.status.success() || complaint(&again).contains("open in this folder already");
        assert!(done, "killed after {moment} steps: {}", complaint(&again));
        assert_eq!(travaux(&["verify", text(folder.path())]).status.code(), Some(3));
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_what_lies_in_a_data_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    /// Everything under a path that somebody else could open.
    fn open_to_others(path: &Path, found: &mut Vec<String>) {
        let mode = std::fs::metadata(path).expect("there").permissions().mode();
        if mode & 0o077 != 0 {
            found.push(format!("{} {mode:o}", path.display()));
        }
        if path.is_dir() {
            for entry in std::fs::read_dir(path).expect("a folder") {
                open_to_others(&entry.expect("an entry").path(), found);
            }
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    // A folder that the operator made beforehand, open to everyone as folders are.
    std::fs::create_dir(&data).expect("made");
    std::fs::set_permissions(&data, std::fs::Permissions::from_mode(0o755)).expect("set");
    prepared(&data);
    // An earlier version made records for everyone.
    let record = data.join("wtpf-21.sqlite");
    std::fs::set_permissions(&record, std::fs::Permissions::from_mode(0o644)).expect("set");
    let server = serve(&data);
    send(&common::agent(), &server.base, "k").expect("acknowledged");
    let mail = data.join("mail");
    for _ in 0..100 {
        if std::fs::read_dir(&mail)
            .is_ok_and(|mut mails| mails.any(|mail| mail.is_ok_and(|mail| mail.path().is_file())))
        {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(data.join("wtpf-21.sqlite-wal").exists() && mail.is_dir());
    said(&["backup", text(&copy), "--data", text(&data)]);
    let mut found = Vec::new();
    open_to_others(&data, &mut found);
    open_to_others(&copy, &mut found);
    server.stop();
    assert_eq!(found, Vec::<String>::new());
}
