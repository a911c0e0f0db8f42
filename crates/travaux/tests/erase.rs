//! After an erasure no byte of the person is found under the data folder, and the record verifies.

mod common;

use std::path::{Path, PathBuf};

use common::{agent, prepared, said, serve, travaux};
use serde_json::json;

/// Every file under a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// The files in which one of the words stands, letter case aside.
fn holding(folder: &Path, words: &[&str]) -> Vec<PathBuf> {
    let mut found = files(folder);
    found.retain(|path| {
        let bytes = std::fs::read(path).expect("a file").to_ascii_lowercase();
        words.iter().any(|word| {
            let word = word.to_ascii_lowercase();
            bytes.windows(word.len()).any(|window| window == word.as_bytes())
        })
    });
    found
}

/// What time it is in the forum, which is served at the same.
const NOW: &str = "2020-06-02T12:10:00Z";
/// Words that are in nothing but what this person sent.
const NAME: &str = "Quirina Zephyrova";
const ADDRESS: &str = "Quirina.Zephyrova@example.org";
const AFFILIATION: &str = "Xylographers of Yonder";
const REASON: &str = "Vexillologists disagree entirely";

fn comment(base: &str, name: &str, address: &str) -> String {
    let body = json!({
        "reason": REASON.replace("Vexillologists", &name.replace(' ', "-")), "name": name,
        "affiliation": format!("{AFFILIATION} ({name})"), "email": address, "language": "en",
    });
    let url = format!("{base}/en/wtpf-21/report/3/p/3.2.4/comments");
    let mut answer =
        agent().post(url).content_type("application/json").send(body.to_string()).expect("an answer");
    assert_eq!(answer.status(), 201);
    let answer: serde_json::Value =
        serde_json::from_str(&answer.body_mut().read_to_string().expect("text")).expect("JSON");
    answer["receipt_url"].as_str().expect("an address").to_owned()
}

/// Every entry of the record that is public.
fn entries(base: &str) -> Vec<serde_json::Value> {
    let mut all: Vec<serde_json::Value> = Vec::new();
    loop {
        let after = all.last().map_or_else(String::new, |last| format!("&after={}", last["seq"]));
        let url = format!("{base}/en/wtpf-21/record.json?limit=1000{after}");
        let page = agent().get(url).call().expect("ok").into_body().read_to_string().expect("text");
        let page: serde_json::Value = serde_json::from_str(&page).expect("JSON");
        let page = page["entries"].as_array().expect("entries").clone();
        if page.is_empty() {
            return all;
        }
        all.extend(page);
    }
}

#[test]
fn nothing_of_an_erased_person_is_left_and_the_record_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let path = data.to_str().expect("text");
    prepared(&data);

    let server = serve(&data);
    let key = server.key.to_string();
    let receipt = comment(&server.base, NAME, ADDRESS);
    let proof = agent().get(format!("{}{receipt}.txt", server.base)).call().expect("an answer");
    let proof = proof.into_body().read_to_string().expect("text");
    comment(&server.base, NAME, &ADDRESS.to_uppercase());
    comment(&server.base, "Another Person", "another@example.org");
    server.stop();
    let words = [NAME, "quirina", "zephyrova"];
    assert!(holding(&data, &words).len() >= 3, "the record and two mails hold the person before");

    let ground = "Request under the data protection rules of the host";
    let named = travaux(&[
        "erase",
        "--data",
        path,
        "--email",
        ADDRESS,
        "--ground",
        "quirina zephyrova asked",
        "--clock",
        NOW,
    ]);
    assert_eq!(named.status.code(), Some(2), "a ground must not name the person");
    let told = said(&["erase", "--data", path, "--email", ADDRESS, "--ground", ground, "--clock", NOW]);
    assert_eq!(told.matches(" erased\n").count(), 2, "both letter cases of the address: {told}");
    assert!(told.ends_with("2 mails removed from the folder\n"), "{told}");

    assert_eq!(holding(&data, &words), Vec::<PathBuf>::new());
    assert!(!holding(&data, &["another@example.org"]).is_empty(), "others stay");
    assert!(said(&["verify", path, "--key", &key]).contains("proved"));
    assert_eq!(
        travaux(&["erase", "--data", path, "--email", ADDRESS, "--ground", ground, "--clock", NOW])
            .status
            .code(),
        Some(2)
    );

    let server = serve(&data);
    let entries = entries(&server.base);
    assert!(entries.iter().any(|entry| entry.to_string().contains(ground)), "the fact has its ground");
    let gone = agent().get(format!("{}{receipt}", server.base)).call().expect("an answer");
    assert_eq!(gone.status(), 404, "the address of the receipt leads nowhere");
    let last = entries.last().expect("entries")["at"].clone();
    assert!(
        last.as_str().is_some_and(|at| at.starts_with("2020-06-02")),
        "filed by the forum's clock: {last}"
    );
    server.stop();
    // The receipt that its sender kept still proves what was received.
    let kept = folder.path().join("receipt.txt");
    std::fs::write(&kept, proof).expect("written");
    assert!(said(&["verify", kept.to_str().expect("text"), "--key", &key]).starts_with("Proved."));
}

#[test]
fn an_erasure_is_refused_while_the_folder_is_served_and_says_by_whom() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    prepared(&data);
    let server = serve(&data);
    let refused =
        travaux(&["erase", "--data", data.to_str().expect("text"), "--email", ADDRESS, "--ground", "asked"]);
    assert_eq!(refused.status.code(), Some(2));
    // A fault is wrapped to the width of a terminal.
    let why = String::from_utf8_lossy(&refused.stderr).replace("\n  │", "");
    assert!(why.contains(&server.child.id().to_string()) && why.contains("stop that one first"), "{why}");
    server.stop();
}
