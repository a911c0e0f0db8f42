//! The frozen receipts in `docs/vectors`: they are still written, and still judged, byte for byte as ever.
//!
//! `UPDATE_VECTORS=1` writes them again; a difference in review is a broken promise.

mod sample;

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use record::{Checkpoint, Hash, Signer, TreeHead, Verdict, Vkey, verify_receipt};
use sample::{SENT, folder, sample_log, script, small_verifier_runs, verdict_on};

fn other_key() -> Vkey {
    Signer::from_seed("travaux/wtpf-21", &[43; 32]).unwrap().vkey()
}

fn with_line(text: &str, name: &str, value: &str) -> String {
    let prefix = format!("{name} ");
    let line = text.lines().find(|line| line.starts_with(&prefix)).unwrap();
    text.replacen(line, &format!("{prefix}{value}"), 1)
}

/// Name of the file, its text, and the name of the fault it must be found to have.
fn vectors() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let log = sample_log(7);
    let good = log.receipts[4].to_text().unwrap();
    let restricted = log.receipts[3].to_text().unwrap();
    let single = sample_log(1).receipts[0].to_text().unwrap();
    let proof_line = good.lines().find(|line| line.starts_with("proof ")).unwrap();
    let zeros = "0".repeat(64);
    let other_envelope = BASE64.encode(log.receipts[3].envelope.to_text());
    let other_checkpoint = sample_log(6).receipts[0].checkpoint.to_text();
    let note = good.split_once("\n\n").unwrap().1;
    let envelope = log.receipts[4].envelope.to_text();
    let no_such_day = envelope.replace("2020-06-02", "2020-06-32");
    let no_such_kind = envelope.replace("comment-received/1", "comment-received/0");
    let texts = vec![
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
        ("envelope-day", with_line(&good, "envelope", &BASE64.encode(no_such_day)), "envelope"),
        ("envelope-kind", with_line(&good, "envelope", &BASE64.encode(no_such_kind)), "envelope"),
        ("filed-day", with_line(&good, "filed", "2020-06-32T12:02:11.523456Z"), "filed"),
        ("key-hash", good.replacen("+AR", "+AS", 1), "key"),
        // Of two faults the first in the order of checks is named: the form of a line before what a key is.
        ("key-and-received", with_line(&good, "received", "now").replacen("+AR", "+AS", 1), "received"),
        ("key-and-checkpoint", good.trim_end().replacen("+AR", "+AS", 1), "checkpoint"),
        ("checkpoint-forum", good.replace("travaux/wtpf-21\n7", "travaux/wtpf-22\n7"), "checkpoint"),
        ("empty-line-missing", good.replacen("\n\n", "\n", 1), "proof"),
        ("head-only", good.split_inclusive('\n').take_while(|line| *line != "\n").collect(), "checkpoint"),
        ("first-line-only", "travaux-receipt/1".to_owned(), "forum"),
    ];
    let mut vectors: Vec<_> =
        texts.into_iter().map(|(name, text, fault)| (name, text.into_bytes(), fault)).collect();
    // A byte that is not UTF-8 is a fault of the part it stands in.
    for (name, before, fault) in [
        ("not-utf8-version", "travaux-rec", "not-a-receipt"),
        ("not-utf8-zone", "zone Europe", "zone"),
        ("not-utf8-body", "\nbody ey", "body"),
        ("not-utf8-proof", "\nproof ", "proof"),
        ("not-utf8-checkpoint", "— travaux", "checkpoint"),
    ] {
        let mut bytes = good.clone().into_bytes();
        bytes[good.find(before).unwrap() + before.len()] |= 0x80;
        vectors.push((name, bytes, fault));
    }
    vectors
}

/// Compares a file with what it should be, or writes it when asked to.
fn check_file(name: &str, expected: &[u8]) {
    let path = folder().join(name);
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        fs::create_dir_all(folder()).unwrap();
        fs::write(&path, expected).unwrap();
    }
    let found = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let shown = String::from_utf8_lossy;
    assert!(found == expected, "{name} is frozen, and not {}", shown(expected));
}

#[test]
fn the_receipts_written_today_are_the_frozen_ones() {
    let mut list = String::new();
    for (name, text, fault) in vectors() {
        check_file(&format!("{name}.receipt"), &text);
        writeln!(list, "{name}.receipt\t{fault}").unwrap();
    }
    check_file("verdicts.tsv", list.as_bytes());
    check_file("key.vkey", format!("{}\n", sample_log(1).signer.vkey()).as_bytes());
}

#[test]
fn every_frozen_receipt_gets_the_verdict_beside_it() {
    let key = sample_log(1).signer.vkey();
    for (name, text, fault) in vectors() {
        assert_eq!(verdict_on(&text, Some(&key)), fault, "{name}");
        let unknown = matches!(verify_receipt(&text, None, None), Verdict::ConsistentSignerUnknown(_));
        assert_eq!(unknown, fault == "-", "{name} without a key");
    }
}

#[test]
fn the_small_verifier_gives_the_same_verdicts() {
    let source = fs::read_to_string(script()).unwrap();
    assert!(source.lines().count() <= 80, "the small verifier stays small");
    if !small_verifier_runs() {
        return;
    }
    let run = |name: &str, key: Option<&Vkey>| {
        let mut command = Command::new("python3");
        command.arg(script()).arg(folder().join(format!("{name}.receipt")));
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

#[test]
fn the_small_verifier_says_what_is_no_damage_but_a_wrong_argument() {
    if !small_verifier_runs() {
        return;
    }
    let good = folder().join("good.receipt");
    let good = good.to_str().unwrap();
    let nowhere = folder().join("nowhere.receipt");
    let of_other_name = sample_log(1).signer.vkey().to_string().replace("wtpf-21", "wtpf-22");
    for arguments in [
        vec![nowhere.to_str().unwrap()],
        vec![folder().to_str().unwrap()],
        vec![good, "--key", "no key"],
        vec![good, "--key", ""],
        vec![good, "--key", &of_other_name],
        vec![],
    ] {
        let output = Command::new("python3").arg(script()).args(&arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("usage:") && !said.contains("Traceback"), "{arguments:?}: {said}");
    }
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
            assert_ne!(verdict_on(&bytes, Some(&key)), "-", "byte {place} made {value}");
            assert_ne!(verdict_on(&bytes, None), "-", "byte {place} made {value}, no key");
        }
        let mut shorter = good.clone();
        shorter.remove(place);
        assert_ne!(verdict_on(&shorter, Some(&key)), "-", "byte {place} gone");
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
