//! Real drafts: the versions of two public policies, where they are at hand.
//!
//! `TRAVAUX_VERSIONS` names a folder with one folder per policy, each with files `NNN_YYYY-MM-DD_*.md`.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use text::{Change, Document, Op, Options, carry_ids, compare, lineage, version_file_name};

/// The drafts of each policy in order, or `None` where there are none at hand.
fn policies() -> Option<Vec<Vec<Document>>> {
    let folder = PathBuf::from(std::env::var_os("TRAVAUX_VERSIONS")?);
    let mut policies: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("readable").path()).collect();
    policies.sort();
    Some(policies.iter().filter(|path| path.is_dir()).map(|path| drafts(path)).collect())
}

fn drafts(folder: &Path) -> Vec<Document> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .filter(|name| version_file_name(name).is_some())
        .collect();
    names.sort();
    let read = |name: &String| {
        let source = fs::read_to_string(folder.join(name)).expect("readable");
        let options = Options { scope: name.clone(), lang_default: "en".into() };
        Document::from_markdown(&source, &options).expect("a draft")
    };
    names.iter().map(read).collect()
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that did nothing says so")]
fn real_drafts_are_read_linked_and_compared() {
    let Some(policies) = policies() else {
        eprintln!("skipped: TRAVAUX_VERSIONS names no folder of drafts");
        return;
    };
    for drafts in policies {
        assert!(!drafts.is_empty());
        for draft in &drafts {
            let numbers: HashSet<_> = draft.provisions.iter().map(|provision| &provision.number).collect();
            assert_eq!(numbers.len(), draft.provisions.len());
            assert!(!draft.title.is_empty());
        }
        let mut before = drafts[0].clone();
        for draft in &drafts[1..] {
            let lineage = lineage(&before, draft);
            let comparison = compare(&before, draft, &lineage);
            for row in &comparison.paragraphs {
                let new: String = row
                    .pieces
                    .iter()
                    .filter(|piece| piece.op != Op::Del)
                    .map(|piece| piece.text.as_str())
                    .collect();
                let expected: Vec<String> =
                    row.new.iter().map(|unit| draft.provisions[unit.index].plain()).collect();
                assert_eq!(new, expected.join("\n"));
            }
            let kept = lineage.items.iter().filter(|item| item.change == Change::Kept).count();
            assert!(kept > 0, "two drafts of one policy have something in common");
            before = carry_ids(&before, draft, &lineage);
        }
    }
}
