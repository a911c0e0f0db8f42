//! The frozen receipts in `docs/vectors`: they are still written, and still judged, byte for byte as ever.
//!
//! `UPDATE_VECTORS=1` writes them again; a difference in review is a broken promise.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::{SignedDuration, Timestamp};
use record::tree::{Frontier, NodePlace, Nodes, inclusion, leaf_hash};
use record::{
    Audience, Body, Checkpoint, ContentRef, Envelope, ForumId, Hash, ROLE_SENT, Receipt, Salt, Shown, Signer,
    TreeHead, Verdict, Vkey, verify_receipt,
};
use serde_json::json;

const SENT: &[u8] = "{\"wording\":\"networks — including satellite\",\"reason\":\"复述\"}".as_bytes();

/// A small log in memory, with fixed salts, keys and instants.
struct SampleLog {
    signer: Signer,
    nodes: std::collections::HashMap<NodePlace, Hash>,
    receipts: Vec<Receipt>,
}

impl Nodes for SampleLog {
    type Error = std::convert::Infallible;

    fn node(&self, place: NodePlace) -> Result<Hash, Self::Error> {
        Ok(self.nodes[&place])
    }
}

fn sample_log(size: u8) -> SampleLog {
    let forum: ForumId = "wtpf-21".parse().unwrap();
    let signer = Signer::from_seed(&forum.origin(), &[42; 32]).unwrap();
    let start: Timestamp = "2020-06-02T12:02:11.123456Z".parse().unwrap();
    let mut frontier = Frontier::default();
    let mut log = SampleLog { signer, nodes: std::collections::HashMap::new(), receipts: Vec::new() };
    let mut entries = Vec::new();
    for number in 0..size {
        let salt = Salt([number; 32]);
        let audience = if number % 2 == 0 { Audience::Public } else { Audience::Sender };
        let sent =
            ContentRef { role: ROLE_SENT.to_owned(), digest: salt.seal(SENT), size: SENT.len() as u64 };
        let body = Body::new(
            "comment-received/1".parse().unwrap(),
            audience,
            start,
            "Europe/Zurich",
            json!({"public": "a1b2c3"}),
            json!({"reference": format!("C3-{number:04}"), "place": {"draft": 3, "paragraph": "2.7"}}),
        )
        .with_contents(vec![sent]);
        let body_salt = Salt([100 + number; 32]);
        let envelope = Envelope {
            forum: forum.clone(),
            seq: u64::from(number),
            at: start + SignedDuration::from_millis(100 * i64::from(number)),
            shown: Shown::of(&body.kind, audience.visibility()),
            commitment: body_salt.seal(&body.to_bytes()),
        };
        let leaf = leaf_hash(envelope.to_text().as_bytes());
        log.nodes.extend(frontier.push(leaf).into_iter().map(|node| (node.place, node.hash)));
        entries.push((salt, body_salt, body.to_bytes(), envelope));
    }
    let head = TreeHead { size: u64::from(size), root: frontier.root() };
    let checkpoint = Checkpoint::sign(&forum, head, &log.signer);
    for (salt, body_salt, body, envelope) in entries {
        log.receipts.push(Receipt {
            key: log.signer.vkey(),
            salt,
            sent: SENT.to_vec(),
            body_salt,
            body,
            proof: inclusion(&log, envelope.seq, head.size).unwrap(),
            envelope,
            checkpoint: checkpoint.clone(),
        });
    }
    log
}

fn other_key() -> Vkey {
    Signer::from_seed("travaux/wtpf-21", &[43; 32]).unwrap().vkey()
}

fn with_line(text: &str, name: &str, value: &str) -> String {
    let prefix = format!("{name} ");
    let line = text.lines().find(|line| line.starts_with(&prefix)).unwrap();
    text.replacen(line, &format!("{prefix}{value}"), 1)
}

/// Name of the file, its text, and the name of the fault it must be found to have.
fn vectors() -> Vec<(&'static str, String, &'static str)> {
    let log = sample_log(7);
    let good = log.receipts[4].to_text().unwrap();
    let restricted = log.receipts[3].to_text().unwrap();
    let single = sample_log(1).receipts[0].to_text().unwrap();
    let proof_line = good.lines().find(|line| line.starts_with("proof ")).unwrap();
    let zeros = "0".repeat(64);
    let other_envelope = BASE64.encode(log.receipts[3].envelope.to_text());
    let other_checkpoint = sample_log(6).receipts[0].checkpoint.to_text();
    let note = good.split_once("\n\n").unwrap().1;
    vec![
        ("good", good.clone(), "-"),
        ("good-restricted", restricted, "-"),
        ("good-single", single, "-"),
        ("version", good.replacen("receipt/1", "receipt/2", 1), "not-a-receipt"),
        ("empty", String::new(), "not-a-receipt"),
        ("crlf", good.replace('\n', "\r\n"), "not-a-receipt"),
        ("forum", with_line(&good, "forum", "wtpf-22"), "key"),
        ("key", with_line(&good, "key", &other_key().to_string()), "signature"),
        ("reference", with_line(&good, "reference", "C3-0005"), "reference"),
        ("received", with_line(&good, "received", "2020-06-02T12:02:11.123457Z"), "received"),
        ("received-form", with_line(&good, "received", "2020-06-02T12:02:11Z"), "received"),
        ("filed", with_line(&good, "filed", "2020-06-02T12:02:11.123456Z"), "filed"),
        ("zone", with_line(&good, "zone", "Europe/Paris"), "zone"),
        ("digest", with_line(&good, "digest", &zeros), "digest"),
        (
            "digest-case",
            with_line(&good, "digest", &log.receipts[4].salt.seal(SENT).to_string().to_uppercase()),
            "digest",
        ),
        ("salt", with_line(&good, "salt", &zeros), "sent"),
        ("sent", with_line(&good, "sent", &BASE64.encode(b"other words")), "sent"),
        ("sent-empty", with_line(&good, "sent", ""), "sent"),
        ("body-salt", with_line(&good, "body-salt", &zeros), "body"),
        ("body", with_line(&good, "body", &BASE64.encode(&log.receipts[2].body)), "body"),
        ("envelope", with_line(&good, "envelope", &other_envelope), "index"),
        ("envelope-base64", good.replacen("\nindex", "=\nindex", 1), "envelope"),
        ("index", with_line(&good, "index", "3"), "index"),
        ("index-zero", with_line(&good, "index", "04"), "index"),
        ("size", with_line(&good, "size", "6"), "size"),
        ("proof", with_line(&good, "proof", &BASE64.encode([0; 32])), "proof"),
        ("proof-missing", good.replacen(&format!("{proof_line}\n"), "", 1), "proof"),
        (
            "line-doubled",
            good.replacen("zone Europe/Zurich\n", "zone Europe/Zurich\nzone Europe/Zurich\n", 1),
            "digest",
        ),
        ("line-missing", good.replacen("zone Europe/Zurich\n", "", 1), "zone"),
        ("checkpoint", good.replacen(note, &other_checkpoint, 1), "size"),
        ("checkpoint-size", good.replacen("\n7\n", "\n8\n", 1), "signature"),
        ("checkpoint-missing", good.split_once("\n\n").unwrap().0.to_owned(), "checkpoint"),
        ("trailing", format!("{good}\n"), "checkpoint"),
        ("cut-off", good.trim_end().to_owned(), "checkpoint"),
    ]
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors")
}

/// Compares a file with what it should be, or writes it when asked to.
fn check_file(name: &str, expected: &str) {
    let path = folder().join(name);
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        fs::create_dir_all(folder()).unwrap();
        fs::write(&path, expected).unwrap();
    }
    let found = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(String::from_utf8(found).unwrap(), expected, "{name} is frozen");
}

#[test]
fn the_receipts_written_today_are_the_frozen_ones() {
    let mut list = String::new();
    for (name, text, fault) in vectors() {
        check_file(&format!("{name}.receipt"), &text);
        writeln!(list, "{name}.receipt\t{fault}").unwrap();
    }
    check_file("verdicts.tsv", &list);
    check_file("key.vkey", &format!("{}\n", sample_log(1).signer.vkey()));
}

#[test]
fn every_frozen_receipt_gets_the_verdict_beside_it() {
    let key = sample_log(1).signer.vkey();
    for (name, text, fault) in vectors() {
        let verdict = verify_receipt(&text, Some(&key), None);
        let found = match &verdict {
            Verdict::Damaged(fault) => fault.name(),
            _ => "-",
        };
        assert_eq!(found, fault, "{name}: {verdict:?}");
        let unknown = matches!(verify_receipt(&text, None, None), Verdict::ConsistentSignerUnknown(_));
        assert_eq!(unknown, fault == "-", "{name} without a key");
    }
}

#[test]
fn the_small_verifier_gives_the_same_verdicts() {
    let script = folder().join("../../tools/verify.py");
    let source = fs::read_to_string(&script).unwrap();
    assert!(source.lines().count() <= 80, "the small verifier stays small");
    let usable = Command::new("python3").args(["-c", "import cryptography"]).output();
    if !usable.is_ok_and(|output| output.status.success()) {
        assert!(std::env::var_os("TRAVAUX_CI").is_none(), "python3 with `cryptography` is needed");
        return skipped();
    }
    let run = |name: &str, key: Option<&Vkey>| {
        let mut command = Command::new("python3");
        command.arg(&script).arg(folder().join(format!("{name}.receipt")));
        if let Some(key) = key {
            command.args(["--key", &key.to_string()]);
        }
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let key = sample_log(1).signer.vkey();
    for (name, _, fault) in vectors() {
        let (code, said) = run(name, Some(&key));
        if fault == "-" {
            assert_eq!(code, Some(0), "{name}: {said}");
        } else {
            assert_eq!((code, said), (Some(1), format!("damaged: {fault}\n")), "{name}");
        }
    }
    assert_eq!(run("good", None).0, Some(3));
    assert_eq!(run("good", Some(&other_key())), (Some(1), "damaged: another-key\n".to_owned()));
}

#[expect(clippy::print_stderr, reason = "a part that cannot run says so")]
fn skipped() {
    eprintln!("skipped: python3 with the package `cryptography` is not here");
}

#[test]
fn no_changed_byte_of_a_receipt_goes_unnoticed() {
    let log = sample_log(3);
    let key = log.signer.vkey();
    let good = log.receipts[1].to_text().unwrap().into_bytes();
    for place in 0..good.len() {
        let original = good[place];
        let near =
            [original ^ 1, original ^ 0x20, original.wrapping_add(1), b'A', b'=', b' ', b'\n', b'0', 0xff];
        for value in near.into_iter().filter(|value| *value != original) {
            let mut bytes = good.clone();
            bytes[place] = value;
            let Ok(text) = std::str::from_utf8(&bytes) else { continue };
            let verdict = verify_receipt(text, Some(&key), None);
            assert!(matches!(verdict, Verdict::Damaged(_)), "byte {place} made {value}");
            assert!(matches!(verify_receipt(text, None, None), Verdict::Damaged(_)), "byte {place}, no key");
        }
        let mut shorter = good.clone();
        shorter.remove(place);
        if let Ok(text) = std::str::from_utf8(&shorter) {
            assert!(
                matches!(verify_receipt(text, Some(&key), None), Verdict::Damaged(_)),
                "byte {place} gone"
            );
        }
    }
}

#[test]
fn a_kept_checkpoint_of_the_same_size_exposes_a_rewritten_log() {
    let log = sample_log(7);
    let key = log.signer.vkey();
    let text = log.receipts[4].to_text().unwrap();
    let forum = "wtpf-21".parse().unwrap();
    let verdict = |kept: &Checkpoint| verify_receipt(&text, Some(&key), Some(kept));
    let kept_of = |verdict| match verdict {
        Verdict::Proved(proof) => Ok(proof.kept),
        Verdict::Damaged(fault) => Err(fault),
        Verdict::ConsistentSignerUnknown(_) => panic!("a key was given"),
    };
    assert_eq!(kept_of(verdict(&log.receipts[0].checkpoint)), Ok(record::KeptCheckpoint::Agrees));
    assert_eq!(
        kept_of(verdict(&sample_log(6).receipts[0].checkpoint)),
        Ok(record::KeptCheckpoint::OfAnotherSize)
    );
    let other_root = TreeHead { size: 7, root: Hash([1; 32]) };
    let rewritten = Checkpoint::sign(&forum, other_root, &log.signer);
    assert_eq!(kept_of(verdict(&rewritten)), Err(record::Fault::Rewritten));
    let stranger = Signer::from_seed("travaux/wtpf-21", &[43; 32]).unwrap();
    let foreign = Checkpoint::sign(&forum, other_root, &stranger);
    assert_eq!(kept_of(verdict(&foreign)), Err(record::Fault::KeptCheckpoint));
}
