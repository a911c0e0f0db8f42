//! `travaux redline` as its users and their programs call it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

const OLD: &str = "# 1 Themes\n\n1.1 Members may wish to consider safeguards.\n\n1.2 Networks carry opportunity for all \
    countries.\n\n1.3 Skills are needed \"everywhere\".\n\n1.4 Gone for good.\n";
const NEW: &str = "# 1 Themes\n\n1.1 Members are invited to consider safeguards.\n\n1.2 Networks carry opportunity for all \
    countries.\n\n1.3 Skills are  needed “everywhere”.\n\n1.4 Open data <b>helps</b> &amp; costs little.\n";

fn redline(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    command.current_dir(folder).arg("redline").args(arguments).output().expect("the binary runs")
}

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("written");
    }
    folder
}

fn said(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// The texts that the pieces rebuild.
fn rebuilt(row: &Value, other: &str) -> String {
    let pieces = row["pieces"].as_array().expect("pieces");
    let texts =
        pieces.iter().filter(|piece| piece["op"] != other).map(|piece| piece["text"].as_str().expect("text"));
    texts.collect()
}

#[test]
fn json_is_as_the_pages_give_it_with_places_that_count_headings() {
    let folder = folder(&[("old.md", OLD.as_bytes()), ("new.md", NEW.as_bytes())]);
    let answer: Value =
        serde_json::from_str(&said(&redline(folder.path(), &["old.md", "new.md", "--to", "json"])))
            .expect("JSON");
    let rows = answer["paragraphs"].as_array().expect("paragraphs");
    let members: Vec<&String> = rows[0].as_object().expect("a row").keys().collect();
    assert_eq!(members, ["old", "new", "change", "confidence", "pieces", "causes"]);
    let edited = rows.iter().find(|row| row["new"][0]["index"] == 1).expect("the first paragraph");
    assert_eq!((&edited["change"], &edited["old"][0]["number"]), (&json!("edited"), &json!("1.1")));
    assert_eq!(
        edited["pieces"],
        json!([
            { "op": "same", "text": "Members " },
            { "op": "del", "text": "may wish" },
            { "op": "ins", "text": "are invited" },
            { "op": "same", "text": " to consider safeguards." },
        ])
    );
    let gone = rows.iter().find(|row| row["change"] == "deleted").expect("one was deleted");
    assert_eq!((&gone["old"][0]["index"], &gone["new"]), (&json!(4), &json!([])));
    assert_eq!(rebuilt(gone, "ins"), "Gone for good.");
}

#[test]
fn the_page_is_complete_in_one_file_and_shows_no_change_of_style_only() {
    let folder = folder(&[("old.md", OLD.as_bytes()), ("new.md", NEW.as_bytes())]);
    let page = said(&redline(folder.path(), &["old.md", "new.md"]));
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"), "{page}");
    assert!(!page.contains("src=") && !page.contains("http") && !page.contains("<link"), "{page}");
    let changes: Vec<&str> = page.split("<main>").nth(1).expect("a text").split("<ins").skip(1).collect();
    assert_eq!(changes.len(), 2, "one replaced, one new: {page}");
    assert!(page.contains("Skills are  needed “everywhere”."), "{page}");
    assert!(!page.contains("Changed in form only"), "{page}");
    assert!(page.contains("helps &amp; costs little.") && !page.contains("<b>helps"), "{page}");
    assert!(page.contains("id=\"d1.4\"") && page.contains("Change 1 of 3"), "{page}");
}

#[test]
fn each_part_of_a_split_stands_under_its_own_number() {
    let halves = [
        "The workshop confirmed that skills are scarce in every region and for every kind of work.",
        "It also confirmed that the networks of small islands cost several times those of a continent.",
    ];
    let old = format!("# 1 Themes\n\n1.1 {}", halves.join(" "));
    let new = format!("# 1 Themes\n\n1.1 {}\n\n1.2 {} All agreed.", halves[0], halves[1]);
    let folder = folder(&[("old.md", old.as_bytes()), ("new.md", new.as_bytes())]);
    let page = said(&redline(folder.path(), &["old.md", "new.md", "--lang", "en"]));
    let parts: Vec<&str> = page.split("<div class=\"p chg\" id=\"").skip(1).collect();
    let [first, second] = parts.as_slice() else { panic!("{page}") };
    assert!(first.starts_with("p1.1\"") && first.contains(halves[0]) && !first.contains("<ins"), "{page}");
    assert!(!first.contains("Split from") && second.contains("Split from 1.1"), "{page}");
    assert!(second.starts_with("p1.2\"") && second.contains(halves[1]), "{page}");
    assert!(second.contains("<ins><span class=\"vh\">(inserted: </span> All agreed."), "{page}");
}

#[test]
fn critic_markup_holds_both_texts() {
    let folder = folder(&[
        ("old.txt", b"One is kept.\n\nMembers may agree to it today."),
        ("new.txt", b"One is kept.\n\nMembers shall agree to it today.\n\nA *new* one."),
    ]);
    let markdown = said(&redline(folder.path(), &["old.txt", "new.txt", "--to", "md"]));
    assert_eq!(
        markdown,
        "0.1 One is kept.\n\n0.2 Members {~~may~>shall~~} agree to it today.\n\n{++0.3 A \\*new\\* one.++}\n"
    );
}

#[test]
fn words_in_angle_brackets_are_compared_like_others() {
    let folder = folder(&[
        ("old.md", b"One is kept.\n\nThe <name of the State> shall agree to it."),
        ("new.md", b"One is kept.\n\nThe <name of the Union> shall agree to it."),
    ]);
    assert_eq!(
        said(&redline(folder.path(), &["old.md", "new.md", "--to", "md"])),
        "0.1 One is kept.\n\n0.2 The \\<name of the {~~State~>Union~~}\\> shall agree to it.\n"
    );
}

#[test]
fn language_and_direction_are_found_in_the_words_or_named() {
    let arabic = "وإذ تأخذ في الحسبان القرار 2 الصادر عن المؤتمر.";
    let folder =
        folder(&[("old.txt", arabic.as_bytes()), ("new.txt", format!("{arabic}\n\nفقرة جديدة.").as_bytes())]);
    let page = said(&redline(folder.path(), &["old.txt", "new.txt"]));
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("فقرة جديدة"), "{page}");
    let page = said(&redline(folder.path(), &["old.txt", "new.txt", "--lang", "fr"]));
    assert!(page.contains("<html lang=\"fr\" dir=\"ltr\">") && page.contains("Nouveau paragraphe"), "{page}");
    let output = redline(folder.path(), &["old.txt", "new.txt"]);
    assert!(output.stderr.is_empty(), "one language is nothing to tell: {output:?}");
    let same = said(&redline(folder.path(), &["old.txt", "old.txt", "--lang", "es"]));
    assert!(same.contains("Los dos textos son idénticos.") && !same.contains("class=\"p chg\""), "{same}");
}

#[test]
fn texts_in_two_languages_are_compared_and_it_is_told() {
    let folder = folder(&[("old.txt", "Les membres sont invités.".as_bytes()), ("new.md", NEW.as_bytes())]);
    let told = |arguments: &[&str]| {
        let output = redline(folder.path(), &[&["old.txt", "new.md", "--to", "md"], arguments].concat());
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    let note = told(&[]);
    assert!(note.contains("older text is read as `fr`") && note.contains("newer one as `en`"), "{note}");
    assert_eq!(told(&["--lang", "en"]), "");
}

#[test]
fn a_file_that_cannot_be_read_exits_2_with_its_place_and_what_to_do() {
    let folder = folder(&[("new.md", NEW.as_bytes()), ("old.txt", b"One.\n\nTw\xff.")]);
    for (old, expected) in [
        ("missing.md", vec!["missing.md", "name a text file"]),
        ("old.txt", vec!["old.txt", "line 3", "byte 8 of the file is 0xff", "save it as text in UTF-8"]),
        (".", vec!["not a regular file"]),
    ] {
        let output = redline(folder.path(), &[old, "new.md", "--to", "json"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        let told = String::from_utf8_lossy(&output.stderr)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace("│ ", "");
        for part in expected {
            assert!(told.contains(part), "{part}: {told}");
        }
    }
    let large = folder.path().join("large.txt");
    fs::File::create(&large).and_then(|file| file.set_len(64 * 1024 * 1024)).expect("a large file");
    let output = redline(folder.path(), &["large.txt", "new.md"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("longer than"));
}
