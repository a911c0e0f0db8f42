//! The disk is full: a clear 503, nothing half written, and it goes on when there is room again.

mod common;

use std::process::Command;

use common::{agent, prepared, send, started};
use record::{Soundness, verify_store};
use serde_json::{Value, json};

/// Lets the files of a process grow no further than this; what a full disk is to one who writes.
fn limit_files(process: u32, bytes: &str) {
    let limit = format!("--fsize={bytes}:");
    let status = Command::new("prlimit").args(["--pid", &process.to_string(), &limit]).status();
    assert!(status.expect("prlimit of util-linux").success());
}

#[test]
fn a_full_disk_takes_nothing_says_so_and_recovers() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    prepared(&data);
    // A signal that is ignored stays ignored in the program that is started; a write beyond the limit then fails.
    let mut program = Command::new("sh");
    let script = "trap '' XFSZ; exec \"$0\" \"$@\"";
    program.args(["-c", script, env!("CARGO_BIN_EXE_travaux"), "serve", "--clock", "2020-06-02T12:00:00Z"]);
    let server = started(program, &data);
    let before = send(&agent(), &server.base, "before").expect("acknowledged");

    limit_files(server.child.id(), "4096");
    for attempt in 0..3 {
        let body =
            json!({ "reason": "No room for this.", "name": "A", "email": "a@example.org", "language": "en" });
        let url = format!("{}/en/wtpf-21/report/3/p/3.2.4/comments", server.base);
        let request = agent().post(url).header("idempotency-key", format!("full-{attempt}"));
        let mut answer =
            request.content_type("application/json").send(body.to_string()).expect("it still answers");
        assert_eq!(answer.status(), 503);
        assert!(answer.headers().contains_key("retry-after"));
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
        let problem: Value =
            serde_json::from_str(&answer.body_mut().read_to_string().expect("text")).expect("JSON");
        assert_eq!(problem["status"], 503);
        assert!(problem["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{problem}");
    }
    let page = agent().get(format!("{}/en/wtpf-21/report/3", server.base)).call().expect("reading goes on");
    assert_eq!(page.status(), 200);

    limit_files(server.child.id(), "unlimited");
    assert_eq!(send(&agent(), &server.base, "before").as_ref(), Some(&before));
    let after = send(&agent(), &server.base, "full-0").expect("there is room again");
    let reference = |answer: &str| {
        let answer: Value = serde_json::from_str(answer).expect("JSON");
        answer["reference"]
            .as_str()
            .and_then(|text| text.split_once('-')?.1.parse::<u32>().ok())
            .expect("a number")
    };
    assert_eq!(reference(&after), reference(&before) + 1, "no number was used up by what was not taken");
    let key = server.key.clone();
    server.stop();
    let report = verify_store(&data.join("wtpf-21.sqlite"), Some(&key), None).expect("a record");
    assert_eq!(report.soundness, Soundness::Proved, "{:?}", report.faults);
}
