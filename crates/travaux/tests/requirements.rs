//! The list of requirements is complete, and every test it names exists.

use std::collections::BTreeSet;
use std::path::Path;

/// The numbers of the requirements, by their first and last in a run.
const RUNS: [(char, u32, u32); 11] = [
    ('R', 1, 8),
    ('R', 10, 16),
    ('R', 20, 28),
    ('R', 30, 42),
    ('R', 50, 65),
    ('R', 70, 82),
    ('R', 90, 99),
    ('R', 100, 118),
    ('R', 120, 136),
    ('E', 1, 9),
    ('E', 10, 30),
];

#[test]
fn every_number_stands_in_the_list_and_every_test_it_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let list = std::fs::read_to_string(root.join("docs/requirements.md")).expect("the list");
    let mut listed = BTreeSet::new();
    let mut tests = 0;
    for line in list.lines().filter(|line| line.starts_with("| R") || line.starts_with("| E")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [number, place, test] = cells[..] else { panic!("three cells: {line}") };
        assert!(listed.insert(number.to_owned()), "{number} stands twice");
        assert!(!place.is_empty(), "{line}");
        let Some((file, name)) = test.trim_matches('`').split_once("::") else {
            assert!(test == "recorded" || (test.is_empty() && place == "not yet"), "{line}");
            continue;
        };
        let source =
            std::fs::read_to_string(root.join(file)).unwrap_or_else(|_| panic!("{number}: no file {file}"));
        assert!(source.contains(&format!("fn {name}()")), "{number}: no test `{name}` in {file}");
        tests += 1;
    }
    let wanted: BTreeSet<String> = RUNS
        .into_iter()
        .flat_map(|(letter, first, last)| {
            let width = if letter == 'R' { 3 } else { 2 };
            (first..=last).map(move |number| format!("{letter}{number:0width$}"))
        })
        .collect();
    assert_eq!(listed, wanted);
    assert!(tests > 40, "{tests} claims are tested");
}
