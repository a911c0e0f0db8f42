//! Any two texts: pieces rebuild both, and what is shown has the words of both.
#![no_main]

use libfuzzer_sys::fuzz_target;
use text::display::Shown;
use text::{Op, runs};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (old, new) = text.split_once('\u{1}').unwrap_or((&text, ""));
    let runs = runs(old, new);
    for (text, other) in [(old, Op::Ins), (new, Op::Del)] {
        let rebuilt: String = runs.iter().filter(|run| run.op != other).map(|run| run.text).collect();
        assert_eq!(rebuilt, text);
    }
    for pair in runs.windows(2) {
        assert!(pair[0].op != pair[1].op && !(pair[0].op == Op::Ins && pair[1].op == Op::Del));
    }
    let letters = |text: String| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let shown = Shown::of(&runs);
    for (text, other) in [(old, Op::Ins), (new, Op::Del)] {
        let spans = shown.spans.iter().filter(|span| span.op != other).map(|span| span.text.as_ref());
        assert_eq!(letters(spans.collect()), letters(text.to_owned()));
    }
});
