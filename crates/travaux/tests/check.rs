//! `travaux check` as its users and their programs call it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn check(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    command.current_dir(root).arg("check").args(arguments).output().expect("the binary runs")
}

fn six_weeks(arguments: &[&str]) -> (i32, Value) {
    let output = check(&[&["forums/wtpf-21.toml", "--format", "json"], arguments].concat());
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let rules = answer["rules"].as_array().expect("rules");
    let rule = rules.iter().find(|rule| rule["id"] == "final-report-six-weeks").expect("the rule");
    (output.status.code().expect("it ended"), rule.clone())
}

#[test]
fn the_six_week_rule_answers_as_the_founding_texts_compute() {
    let rule = |holds, min, max| {
        json!({ "id": "final-report-six-weeks", "source": "dec-611#decides-6-iv", "holds": holds,
                "slack_days": [min, max], "waived": false })
    };
    assert_eq!(six_weeks(&[]), (0, rule("always", 15, 24)));
    assert_eq!(six_weeks(&["--set", "final-report=2021-04-05"]), (0, rule("sometimes", -6, 3)));
    assert_eq!(six_weeks(&["--set", "final-report=2021-05-01"]), (1, rule("never", -32, -23)));
    let moved = ["--set", "final-report=2021-11-22", "--set", "opening=2021-12-16"];
    assert_eq!(six_weeks(&moved), (1, rule("never", -18, -18)));
}

#[test]
fn a_wrong_file_is_shown_at_its_line_and_exits_2() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("broken.toml");
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../forums/wtpf-21.toml"));
    std::fs::write(&file, text.expect("the file").replace("2021-03-15", "2021-03-35")).expect("written");
    let path = file.to_str().expect("a path");

    let told = check(&[path]);
    assert_eq!(told.status.code(), Some(2));
    let shown = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(shown.contains("broken.toml") && shown.contains("2021-03-35"), "{shown}");

    let told = check(&[path, "--format", "json"]);
    assert_eq!(told.status.code(), Some(2));
    let answer: Value = serde_json::from_slice(&told.stdout).expect("JSON");
    assert!(answer["errors"][0]["line"].as_u64().expect("a line") > 100, "{answer}");
}

#[test]
fn a_row_that_does_not_exist_and_a_file_that_does_not_exist_are_said_so() {
    let told = check(&["forums/wtpf-21.toml", "--set", "draft-9=2021-01-01"]);
    assert_eq!(told.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&told.stderr).contains("draft-9"));
    assert_eq!(check(&["forums/nothing.toml"]).status.code(), Some(2));
    assert_eq!(check(&["forums/wtpf-21.toml", "--set", "draft-1"]).status.code(), Some(2));
}

/// What is said of a wrong call: the one error of the JSON answer, and the text for people without its line breaks.
fn faults(arguments: &[&str]) -> (String, String) {
    let json = check(&[arguments, &["--format", "json"]].concat());
    assert_eq!(json.status.code(), Some(2), "{arguments:?}");
    let answer: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!((&answer["rules"], &answer["warnings"]), (&json!([]), &json!([])));
    assert_eq!(answer["errors"].as_array().expect("errors").len(), 1, "{answer}");
    assert!(answer["errors"][0]["line"].is_u64(), "{answer}");
    let text = check(arguments);
    assert_eq!((text.status.code(), text.stdout.len()), (Some(2), 0), "{arguments:?}");
    let text = String::from_utf8_lossy(&text.stderr).replace("\n  │", "");
    (answer["errors"][0]["message"].as_str().expect("a message").to_owned(), text)
}

#[test]
fn a_date_that_cannot_be_set_is_the_same_error_in_both_formats() {
    for (set, why) in [
        ("final-report=2021-13-45", "`2021-13-45` is not a date"),
        ("final-report", "it has no date"),
        ("final report=2021-03-01", "final report"),
        ("final-report=publication+30d", "row `final-report` needs a date of its own"),
        ("draft-9=2021-01-01", "there is no row `draft-9`"),
    ] {
        let (json, text) = faults(&["forums/wtpf-21.toml", "--set", set]);
        assert!(json.starts_with("--set") && json.contains(why), "{json}");
        assert!(text.contains(why) && text.contains("ROW=DATE"), "{text}");
    }
}

#[test]
fn what_never_ends_and_what_is_too_long_is_refused_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let long = folder.path().join("long.toml");
    std::fs::write(&long, vec![b'#'; mandate::FILE_BYTES_MAX + 1]).expect("written");
    let beside = folder.path().join("short.toml");
    std::fs::write(&beside, "").expect("written");
    std::fs::write(beside.with_extension("participants.toml"), vec![b'#'; mandate::FILE_BYTES_MAX + 1])
        .expect("written");
    let text = |path: &Path| path.to_str().expect("text").to_owned();
    for (path, why) in [
        ("/dev/zero".to_owned(), "/dev/zero is not a regular file"),
        (text(folder.path()), "is not a regular file"),
        (text(&long), "long.toml has more than"),
        (text(&beside), "short.participants.toml has more than"),
    ] {
        let (json, _) = faults(&[&path]);
        assert!(json.contains(why), "{json}");
    }
}
