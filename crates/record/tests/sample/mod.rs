//! Receipts of a small log, and the two verifiers that judge them.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]

use std::path::PathBuf;
use std::process::Command;

use jiff::{SignedDuration, Timestamp};
use record::tree::{Frontier, NodePlace, Nodes, inclusion, leaf_hash};
use record::{
    Audience, Body, Checkpoint, ContentRef, Envelope, ForumId, Hash, ROLE_SENT, Receipt, Salt, Shown, Signer,
    TreeHead, Verdict, Vkey, verify_receipt,
};
use serde_json::json;

pub const SENT: &[u8] = "{\"wording\":\"networks — including satellite\",\"reason\":\"复述\"}".as_bytes();

/// A small log in memory, with fixed salts, keys and instants.
pub struct SampleLog {
    pub signer: Signer,
    nodes: std::collections::HashMap<NodePlace, Hash>,
    pub receipts: Vec<Receipt>,
}

impl Nodes for SampleLog {
    type Error = std::convert::Infallible;

    fn node(&self, place: NodePlace) -> Result<Hash, Self::Error> {
        Ok(self.nodes[&place])
    }
}

pub fn sample_log(size: u8) -> SampleLog {
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

/// The fault a receipt is found to have, `-` for none.
pub fn verdict_on(receipt: &[u8], key: Option<&Vkey>) -> &'static str {
    match verify_receipt(receipt, key, None) {
        Verdict::Damaged(fault) => fault.name(),
        _ => "-",
    }
}

pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors")
}

pub fn script() -> PathBuf {
    folder().join("../../tools/verify.py")
}

/// Says whether the small verifier can run here; where tests must not be skipped it must.
#[expect(clippy::print_stderr, reason = "a part that cannot run says so")]
pub fn small_verifier_runs() -> bool {
    let usable = Command::new("python3").args(["-c", "import cryptography"]).output();
    let usable = usable.is_ok_and(|output| output.status.success());
    if !usable {
        assert!(std::env::var_os("TRAVAUX_CI").is_none(), "python3 with `cryptography` is needed");
        eprintln!("skipped: python3 with the package `cryptography` is not here");
    }
    usable
}
