//! `travaux import`: a folder of versions becomes the drafts of a forum.

use std::path::{Path, PathBuf};
use std::process::Command;

use registry::{Clock, Folder};

fn import(folder: &Path, data: &Path) -> (Option<i32>, String) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../forums/notice-and-comment.toml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    let output =
        command.arg("import").args([&file, folder]).arg("--data").arg(data).output().expect("it runs");
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    // A fault is wrapped to the width of a terminal.
    (output.status.code(), said.replace("\n  │", ""))
}

fn opened(data: &Path) -> Folder {
    let clock = Clock::standing_at("2026-11-01T00:00:00Z".parse().expect("an instant"));
    Folder::open(data, clock).expect("a data folder")
}

#[test]
fn files_become_drafts_of_their_number_on_their_day_and_others_are_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let versions = folder.path().join("versions");
    std::fs::create_dir(&versions).expect("made");
    for (name, text) in [
        ("001_2020-01-05_first.md", "# Policy\n\nOne sentence.\n"),
        ("002_2020-01-05_second.md", "# Policy\n\nOne sentence, longer.\n"),
        ("004_2020-02-01_third.md", "# Policy\n\nOne sentence, longer.\n\nAnother.\n"),
        ("notes.md", "Not a version."),
        ("005_2020-02-30_no-such-day.md", "Not a date."),
    ] {
        std::fs::write(versions.join(name), text).expect("written");
    }
    let data = folder.path().join("data");
    let (code, said) = import(&versions, &data);
    assert_eq!(code, Some(0), "{said}");
    let (code, again) = import(&versions, &data);
    assert_eq!(code, Some(0), "{again}");
    assert!(again.starts_with("0 drafts published"), "{again}");

    let served = opened(&data);
    let house = served.house("notice-and-comment").expect("the forum");
    let state = &house.published().state;
    let drafts: Vec<(u32, String)> = state
        .drafts
        .published()
        .map(|draft| (draft.text.number, draft.published_at.to_string().chars().take(10).collect()))
        .collect();
    let wanted = [(1, "2020-01-05"), (2, "2020-01-05"), (4, "2020-02-01")];
    assert_eq!(drafts, wanted.map(|(number, day)| (number, day.to_owned())));
    let ids = |number| {
        state.drafts.get(number).expect("a draft").text.units.iter().map(|unit| unit.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(1), ids(2), "an edited paragraph keeps its id");
    assert_eq!(ids(4)[..2], ids(2)[..], "and so in the next");
}

#[test]
fn versions_out_of_order_are_named_and_nothing_is_published() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["001_2020-02-05_a.md", "002_2020-01-05_b.md"] {
        std::fs::write(folder.path().join(name), "Text.").expect("written");
    }
    let data = folder.path().join("data");
    let (code, said) = import(folder.path(), &data);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("rise together"), "{said}");
}

#[test]
fn drafts_have_their_days_in_a_forum_that_was_opened_before_and_never_other_days() {
    let folder = tempfile::tempdir().expect("a folder");
    let (versions, data) = (folder.path().join("versions"), folder.path().join("data"));
    std::fs::create_dir(&versions).expect("made");
    std::fs::write(versions.join("001_2020-01-05_a.md"), "Text.").expect("written");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../forums/notice-and-comment.toml");
    let mut open = Command::new(env!("CARGO_BIN_EXE_travaux"));
    assert!(open.arg("open").arg(file).arg("--data").arg(&data).output().expect("it runs").status.success());
    let (code, said) = import(&versions, &data);
    assert_eq!(code, Some(0), "{said}");
    let published = || -> Vec<String> {
        let served = opened(&data);
        let state = &served.house("notice-and-comment").expect("the forum").published().state;
        state.drafts.published().map(|draft| draft.published_at.to_string()).collect()
    };
    let of_its_day = ["2020-01-05T12:00:00Z"];
    assert_eq!(published(), of_its_day);

    std::fs::write(versions.join("002_2019-12-24_b.md"), "Text.").expect("written");
    std::fs::remove_file(versions.join("001_2020-01-05_a.md")).expect("removed");
    let (code, said) = import(&versions, &data);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("cannot be published on its day"), "{said}");
    std::fs::rename(versions.join("002_2019-12-24_b.md"), versions.join("002_9999-12-31_b.md"))
        .expect("renamed");
    let (code, said) = import(&versions, &data);
    assert_eq!(code, Some(2), "{said}");
    assert_eq!(published(), of_its_day, "nothing was published on another day");
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn the_versions_of_a_real_policy_read_link_and_compare() {
    let Some(versions) = std::env::var_os("TRAVAUX_VERSIONS").map(PathBuf::from) else {
        eprintln!("skipped: TRAVAUX_VERSIONS names no folder of real versions");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let (code, said) = import(&versions.join("github-terms-of-service"), &data);
    assert_eq!(code, Some(0), "{said}");
    let served = opened(&data);
    let house = served.house("notice-and-comment").expect("the forum");
    let state = &house.published().state;
    assert_eq!(state.drafts.published().count(), 53);
    let document = |number: u32| {
        let draft = state.drafts.get(number).expect("a draft");
        house.document(draft.text.document).expect("its text")
    };
    for number in 1..53 {
        let (old, new) = (document(number), document(number + 1));
        let compared = text::compare(&old, &new, &text::lineage(&old, &new));
        for row in &compared.paragraphs {
            let side = |op| -> String {
                row.pieces
                    .iter()
                    .filter(|piece| piece.op == text::Op::Same || piece.op == op)
                    .map(|piece| piece.text.as_str())
                    .collect()
            };
            // A row of a split or a merger has several paragraphs on one side, a line each.
            let whole = |document: &text::Document, units: &[text::UnitReference]| -> String {
                let texts: Vec<String> =
                    units.iter().map(|unit| document.provisions[unit.index].plain()).collect();
                texts.join("\n")
            };
            if !row.new.is_empty() {
                assert_eq!(side(text::Op::Ins), whole(&new, &row.new));
            }
            if !row.old.is_empty() {
                assert_eq!(side(text::Op::Del), whole(&old, &row.old));
            }
        }
    }
}
