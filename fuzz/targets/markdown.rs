//! Any Markdown: it is read, ids and numbers are unique, and what is written is read back as the same document.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use text::{Document, Options};

/// The same document with ids that say places: fresh ones follow from words that name numbers.
fn placed(mut document: Document) -> Document {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut place = 0_usize;
    document.give_ids(|| {
        let id: String = (0..6).map(|at| char::from(LETTERS[(place >> (5 * at)) % 32])).collect();
        place += 1;
        id.parse().expect("an id")
    });
    document
}

fuzz_target!(|data: &[u8]| {
    let source = String::from_utf8_lossy(data);
    let options = Options { scope: "1".into(), lang_default: "en".into() };
    let Ok(document) = Document::from_markdown(&source, &options) else { return };
    let count = document.provisions.len();
    let ids: HashSet<_> = document.provisions.iter().map(|provision| provision.id).collect();
    let numbers: HashSet<_> = document.provisions.iter().map(|provision| &provision.number).collect();
    assert_eq!((ids.len(), numbers.len()), (count, count));
    let written = document.to_markdown();
    let again = Document::from_markdown(&written, &options).expect("what was written is read");
    assert_eq!(placed(again), placed(document), "{written}");
});
