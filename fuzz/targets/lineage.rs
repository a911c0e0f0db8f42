//! Any two drafts: each provision is in exactly one row, rows rebuild the drafts, ids stay unique.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use text::display::{CriticMarkup, Line, lines};
use text::{Document, Number, Op, Options, carry_ids, compare, joined, lineage};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (old, new) = text.split_once('\u{1}').unwrap_or((&text, ""));
    let read = |scope: &str, source: &str| {
        Document::from_markdown(source, &Options { scope: scope.into(), lang_default: "en".into() })
    };
    let (Ok(old), Ok(new)) = (read("1", old), read("2", new)) else { return };
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
    assert!(markup.to_string().len() >= lineage.items.len());
    let carried = carry_ids(&old, &new, &lineage);
    let ids: HashSet<_> = carried.provisions.iter().map(|provision| provision.id).collect();
    assert_eq!(ids.len(), new.provisions.len());
});
