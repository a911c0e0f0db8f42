//! Any Markdown: it is read, ids and numbers are unique, and what is written is read again.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use text::{Document, Options};

fuzz_target!(|data: &[u8]| {
    let source = String::from_utf8_lossy(data);
    let options = Options { scope: "1".into(), lang_default: "en".into() };
    let Ok(document) = Document::from_markdown(&source, &options) else { return };
    let count = document.provisions.len();
    let ids: HashSet<_> = document.provisions.iter().map(|provision| provision.id).collect();
    let numbers: HashSet<_> = document.provisions.iter().map(|provision| &provision.number).collect();
    assert_eq!((ids.len(), numbers.len()), (count, count));
    Document::from_markdown(&document.to_markdown(), &options).expect("what was written is read");
});
