//! The verifier of the product and the small one beside it find the same fault in the same receipt.

mod sample;

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use sample::{sample_log, script, small_verifier_runs, verdict_on};

/// Receipts spoiled at random that both verifiers must judge alike.
const SPOILED: usize = 4000;

/// A receipt with one to three bytes changed, and sometimes cut off: with more than one fault the order of checks shows.
fn spoiled(good: &[Vec<u8>], chance: &mut impl FnMut(usize) -> usize) -> Vec<u8> {
    let mut bytes = good[chance(good.len())].clone();
    for _ in 0..=chance(3) {
        let place = chance(bytes.len());
        bytes[place] = match chance(3) {
            0 => bytes[place] ^ (1 << chance(8)),
            1 => u8::try_from(chance(256)).unwrap(),
            // What a form may hold, so that the fault is in what it says.
            _ => b"AZaz09+/=-:.T \n"[chance(15)],
        };
    }
    if chance(10) == 0 {
        bytes.truncate(chance(bytes.len()));
    }
    bytes
}

#[test]
fn both_verifiers_find_the_same_fault_in_a_receipt_spoiled_at_random() {
    if !small_verifier_runs() {
        return;
    }
    let mut seed = [0; 8];
    getrandom::fill(&mut seed).unwrap();
    let seed = u64::from_le_bytes(seed) | 1;
    let mut state = seed;
    let mut chance = |below: usize| {
        // xorshift64: good enough to choose places, and the same for the same seed.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let good: Vec<_> = [1, 2, 7]
        .into_iter()
        .flat_map(|size| sample_log(size).receipts)
        .map(|receipt| receipt.to_text().unwrap().into_bytes())
        .collect();
    let receipts: Vec<_> = (0..SPOILED).map(|_| spoiled(&good, &mut chance)).collect();
    let key = sample_log(1).signer.vkey();
    // One process for all of them: starting one takes longer than a verdict.
    let judge_all = "import sys; sys.path.insert(0, sys.argv[1]); import verify
for line in sys.stdin: print(verify.judge(bytes.fromhex(line), sys.argv[2])[1])";
    let mut child = Command::new("python3")
        .args(["-c", judge_all, script().parent().unwrap().to_str().unwrap(), &key.to_string()])
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let mut lines = String::new();
    for receipt in &receipts {
        for byte in receipt {
            write!(lines, "{byte:02x}").unwrap();
        }
        lines.push('\n');
    }
    let writer = std::thread::spawn(move || pipe.write_all(lines.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(said.lines().count(), SPOILED);
    for (receipt, said) in receipts.iter().zip(said.lines()) {
        let small = said.strip_prefix("damaged: ").unwrap_or("-");
        let shown = String::from_utf8_lossy(receipt);
        assert_eq!(verdict_on(receipt, Some(&key)), small, "seed {seed}: {said}\n{shown}");
        assert!(small != "-" || good.contains(receipt), "seed {seed}: a change went unnoticed\n{shown}");
    }
}
