//! Nothing acknowledged is lost: a server is killed a hundred times at random moments under sixty-four clients.

mod common;

use std::collections::HashSet;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use common::{Server, send, serve};
use record::{Soundness, Verdict, verify_receipt, verify_store};
use serde_json::Value;

const KILLS: usize = 100;
const CLIENTS: usize = 64;
/// A server that is not killed before so long after its first answer.
const ALIVE_MS: u64 = 160;

/// What a client was told.
#[derive(Clone)]
struct Acknowledged {
    key: String,
    answer: String,
}

/// A small generator, so that a run can be repeated: xorshift64* (Vigna, 2016).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
}

fn verify(agent: &ureq::Agent, server: &Server, acknowledged: &Acknowledged) {
    let again = send(agent, &server.base, &acknowledged.key);
    assert_eq!(again.as_ref(), Some(&acknowledged.answer), "the same key gives the same answer");
    let answer: Value = serde_json::from_str(&acknowledged.answer).expect("JSON");
    let receipt = format!("{}{}.txt", server.base, answer["receipt_url"].as_str().expect("an address"));
    let text = agent.get(receipt).call().expect("an answer").body_mut().read_to_string().expect("text");
    assert!(matches!(verify_receipt(&text, Some(&server.key), None), Verdict::Proved(_)), "{text}");
}

#[test]
#[expect(clippy::print_stderr, reason = "the seed of a run that failed has to be known")]
fn nothing_acknowledged_is_lost_under_a_hundred_kills() {
    let seed = std::env::var("TRAVAUX_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed: u64 = seed.unwrap_or_else(|| u64::from(std::process::id()) * 0x9E37_79B9 + 1);
    eprintln!("TRAVAUX_SEED={seed}");
    let mut chance = Chance(seed);
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    // The demonstration prepares the forum; from here on it is served like any other.
    common::prepared(&data);

    let kept: Mutex<Vec<Acknowledged>> = Mutex::default();
    let serial = AtomicUsize::new(0);
    for _ in 0..KILLS {
        let mut server = serve(&data);
        let known = kept.lock().expect("no client panicked").clone();
        let agent = common::agent();
        for _ in 0..4.min(known.len()) {
            let one = usize::try_from(chance.next() % known.len() as u64).expect("small");
            verify(&agent, &server, &known[one]);
        }
        let stop = AtomicBool::new(false);
        let before = known.len();
        std::thread::scope(|scope| {
            for _ in 0..CLIENTS {
                scope.spawn(|| {
                    let agent = common::agent();
                    while !stop.load(Ordering::Relaxed) {
                        let key = format!("key-{}", serial.fetch_add(1, Ordering::Relaxed));
                        match send(&agent, &server.base, &key) {
                            Some(answer) => {
                                kept.lock().expect("no client panicked").push(Acknowledged { key, answer });
                            }
                            // The server is gone: in the middle of a request, where it hurts most.
                            None => return,
                        }
                        std::thread::sleep(Duration::from_millis(15));
                    }
                });
            }
            let patience = Instant::now();
            while kept.lock().expect("no client panicked").len() == before
                && patience.elapsed() < Duration::from_secs(20)
            {
                std::thread::sleep(Duration::from_millis(1));
            }
            std::thread::sleep(Duration::from_millis(chance.next() % ALIVE_MS));
            // SIGKILL: nothing in the server runs after it.
            Command::new("kill").args(["-9", &server.child.id().to_string()]).status().expect("killed");
            stop.store(true, Ordering::Relaxed);
        });
        server.child.wait().expect("it ended");
    }

    let mut server = serve(&data);
    let kept = kept.into_inner().expect("no client panicked");
    eprintln!("{} acknowledged", kept.len());
    assert!(kept.len() > KILLS, "the clients were heard");
    let agent = common::agent();
    let mut references = HashSet::new();
    for acknowledged in &kept {
        verify(&agent, &server, acknowledged);
        let answer: Value = serde_json::from_str(&acknowledged.answer).expect("JSON");
        assert!(references.insert(answer["reference"].to_string()), "no number is given twice");
    }
    server.child.kill().and_then(|()| server.child.wait()).expect("killed");
    let report = verify_store(&data.join("wtpf-21.sqlite"), Some(&server.key), None).expect("a record");
    assert_eq!(report.soundness, Soundness::Proved, "{:?}", report.faults);
}
