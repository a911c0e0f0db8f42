//! Any two drafts: each provision is in exactly one row, rows rebuild the drafts, both drafts are read from the Markdown of the
//! changes, ids stay unique.
#![no_main]

#[path = "../../crates/text/tests/common/taken.rs"]
mod taken;

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use taken::taken;
use text::display::{CriticMarkup, Line, lines};
use text::{Document, Kind, Number, Op, Options, Provision, carry_ids, compare, joined, lineage};

fn read(scope: &str, source: &str) -> Option<Document> {
    Document::from_markdown(source, &Options { scope: scope.into(), lang_default: "en".into() }).ok()
}

/// What a draft says: kinds, numbers and words.
fn said(document: &Document) -> Vec<(Kind, Number, String)> {
    let said = |provision: &Provision| (provision.kind, provision.number.clone(), provision.plain());
    document.provisions.iter().map(said).collect()
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (old, new) = text.split_once('\u{1}').unwrap_or((&text, ""));
    let (Some(old), Some(new)) = (read("1", old), read("2", new)) else { return };
    let lineage = lineage(&old, &new);
    let mut places: [Vec<usize>; 2] =
        [lineage.items.iter().flat_map(|item| item.old.clone()).collect(), vec![]];
    places[1] = lineage.items.iter().flat_map(|item| item.new.clone()).collect();
    for (places, document) in places.iter_mut().zip([&old, &new]) {
        places.sort_unstable();
        assert!(places.iter().copied().eq(0..document.provisions.len()));
    }
    for (row, item) in compare(&old, &new, &lineage).paragraphs.iter().zip(&lineage.items) {
        for (places, document, other) in [(&item.old, &old, Op::Ins), (&item.new, &new, Op::Del)] {
            let rebuilt: String = row
                .pieces
                .iter()
                .filter(|piece| piece.op != other)
                .map(|piece| piece.text.as_str())
                .collect();
            assert_eq!(rebuilt, joined(document, places));
        }
    }
    let rows =
        lines(&lineage).into_iter().filter_map(|line| if let Line::Row(at) = line { Some(at) } else { None });
    assert!(rows.eq(0..lineage.items.len()));
    let note = |number: &Number| number.to_string();
    let markup = CriticMarkup { old: &old, new: &new, lineage: &lineage, moved_from: &note, moved_to: &note };
    let markup = markup.to_string();
    for (document, accept) in [(&old, false), (&new, true)] {
        let read = read("3", &taken(&markup, accept, true));
        assert_eq!(read.as_ref().map(said), Some(said(document)), "accepted: {accept}\n{markup}");
    }
    let carried = carry_ids(&old, &new, &lineage);
    let ids: HashSet<_> = carried.provisions.iter().map(|provision| provision.id).collect();
    assert_eq!(ids.len(), new.provisions.len());
});
