//! A simulated forum: the same seed gives the same record, and what it leaves is a record like any other.

mod common;

use std::path::{Path, PathBuf};

use common::{said, travaux};

fn forum_file(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../forums").join(name);
    file.to_str().expect("text").to_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("text")
}

/// What a simulation printed.
fn lived(file: &str, seed: u64, comments: u32, data: Option<&Path>) -> String {
    let (seed, comments) = (seed.to_string(), comments.to_string());
    let mut arguments = vec!["simulate", file, "--seed", &seed, "--comments", &comments];
    arguments.extend(data.into_iter().flat_map(|path| ["--data", text(path)]));
    said(&arguments)
}

/// The size and the root of the last line.
fn checkpoint(printed: &str) -> (u64, String) {
    let last = printed.lines().last().expect("a last line");
    let words: Vec<_> = last.split(' ').collect();
    let &["checkpoint", size, root] = words.as_slice() else { panic!("`{last}` has three words") };
    (size.parse().expect("a size"), root.to_owned())
}

/// The number before a count.
fn count(printed: &str, what: &str) -> u64 {
    let line = printed.lines().find_map(|line| line.trim().strip_suffix(what)?.strip_suffix("  "));
    line.unwrap_or_else(|| panic!("`{what}` is counted")).parse().expect("a number")
}

/// The rows of a table whose name ends a line, as numbers.
fn table(printed: &str, name: &str) -> Vec<Vec<u64>> {
    let lines = printed.lines().skip_while(|line| *line != name).skip(2).take_while(|line| !line.is_empty());
    lines.map(|line| line.split_whitespace().map(|cell| cell.parse().expect("a number")).collect()).collect()
}

#[test]
fn given_a_seed_when_a_forum_is_lived_again_then_everything_that_is_printed_is_the_same() {
    for (file, seed) in [("wtpf-21.toml", 7), ("notice-and-comment.toml", 7), ("wtpf-21.toml", u64::MAX)] {
        let file = forum_file(file);
        let once = lived(&file, seed, 60, None);
        assert_eq!(once, lived(&file, seed, 60, None), "{file}, seed {seed}");
        let folder = tempfile::tempdir().expect("a folder");
        let kept = folder.path().join("kept");
        assert_eq!(once, lived(&file, seed, 60, Some(&kept)), "{file}, seed {seed}, with --data");
        let (size, root) = checkpoint(&once);
        let (_, other) = checkpoint(&lived(&file, seed - 1, 60, None));
        assert_ne!(root, other, "{file}, seeds {seed} and the one before");
        let (fewer, _) = checkpoint(&lived(&file, seed, 0, None));
        assert!(fewer < size, "{file}, seed {seed}: {fewer} entries without comments, {size} with them");
    }
}

#[test]
fn given_a_simulation_that_was_kept_when_it_is_verified_then_it_is_whole_and_the_checkpoint_is_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let printed = lived(&forum_file("wtpf-21.toml"), 11, 50, Some(folder.path()));
    let (size, _) = checkpoint(&printed);
    let verified = travaux(&["verify", text(folder.path())]);
    let told = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert_eq!(verified.status.code(), Some(3), "consistent, the signer unknown: {told}");
    assert!(told.contains(&format!("{size} entries")), "{told}");
    // Nothing waits to be sent to people who do not exist.
    let record = folder.path().join("wtpf-21.sqlite");
    let desk = rusqlite::Connection::open(record).expect("the record");
    let waiting = desk.query_row("SELECT count(*) FROM outbox", [], |row| row.get::<_, i64>(0));
    assert_eq!(waiting.expect("a count"), 0);
    let files = std::fs::read_dir(folder.path().join("mail")).expect("mails").count();
    assert!(files > 1, "they are files");

    let again = travaux(&["simulate", &forum_file("wtpf-21.toml"), "--data", text(folder.path())]);
    assert_eq!(again.status.code(), Some(2));
    let complaint = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(complaint.contains("not empty") && complaint.contains("leave --data out"), "{complaint}");
}

#[test]
fn given_a_number_of_comments_when_a_forum_is_lived_then_the_counts_add_up() {
    for (seed, comments) in [(1, 0), (2, 1), (3, 150)] {
        let printed = lived(&forum_file("wtpf-21.toml"), seed, comments, None);
        let told = format!("seed {seed}, {comments} comments:\n{printed}");
        assert_eq!(count(&printed, "comments"), u64::from(comments), "{told}");
        let rounds = table(&printed, "Comments by round");
        let received: u64 = rounds.iter().map(|round| round[1]).sum();
        assert_eq!(received, u64::from(comments), "{told}");
        for round in &rounds {
            assert_eq!(round[1], round[2..=6].iter().sum::<u64>(), "each in one state; {told}");
        }
        let answered: u64 = table(&printed, "Answers by round").iter().flat_map(|round| &round[1..]).sum();
        let published: u64 = rounds.iter().map(|round| round[2]).sum();
        let not_admitted: u64 = rounds.iter().map(|round| round[7] - round[8]).sum();
        // A late comment that does not count may have been taken back or never confirmed.
        assert!((published - not_admitted..=published).contains(&answered), "{told}");
        assert!(printed.contains("window-closed: Decision 611 (C19), Annex 2, row 2"), "{told}");
        assert!(!printed.contains("Refused though"), "{told}");
    }
}

#[test]
fn given_a_file_that_cannot_be_lived_when_it_is_named_then_its_place_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let damaged: PathBuf = folder.path().join("damaged.toml");
    let forum = std::fs::read_to_string(forum_file("notice-and-comment.toml")).expect("a forum file");
    std::fs::write(&damaged, forum.replace("zone = \"UTC\"", "zone = \"Nowhere/At-All\"")).expect("written");
    let missing = folder.path().join("missing.toml");
    for (path, why) in [(&damaged, "damaged.toml:"), (&missing, "missing.toml cannot be read")] {
        let refused = travaux(&["simulate", text(path)]);
        assert_eq!(refused.status.code(), Some(2));
        let complaint = String::from_utf8_lossy(&refused.stderr).replace("\n  │", "");
        assert!(complaint.contains(why), "{complaint}");
        assert!(refused.stdout.is_empty(), "nothing was lived");
    }
    let many = travaux(&["simulate", text(&damaged), "--comments", "1000001"]);
    assert_eq!(many.status.code(), Some(2));
}
