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
