//! Any two drafts: each provision is in exactly one row, rows rebuild the drafts, the Markdown of the changes has the words of
//! both, ids stay unique.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use text::display::{CriticMarkup, Line, lines};
use text::{Document, Number, Op, Options, carry_ids, compare, joined, lineage};

/// One side of each change, without notes.
fn taken(markup: &str, accept: bool) -> String {
    let mut out = String::new();
    let (mut rest, mut is_wanted) = (markup, true);
    let marks = [
        ("{++", accept),
        ("{--", !accept),
        ("{~~", !accept),
        ("{>>", false),
        ("~>", accept),
        ("++}", true),
        ("--}", true),
        ("~~}", true),
        ("<<}", true),
    ];
    while let Some(c) = rest.chars().next() {
        let mark = marks.iter().find(|(mark, _)| rest.starts_with(mark));
        let length = match (c, mark) {
            // An escape, with what it escapes.
            ('\\', _) => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            (_, Some((mark, wanted))) => {
                is_wanted = *wanted;
                rest = &rest[mark.len()..];
                continue;
            }
            _ => c.len_utf8(),
        };
        out.extend(is_wanted.then_some(&rest[..length]));
        rest = &rest[length..];
    }
    out
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

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
    let markup = markup.to_string();
    for (document, accept) in [(&old, false), (&new, true)] {
        let taken = letters(&taken(&markup, accept));
        for provision in &document.provisions {
            assert!(taken.contains(&letters(&provision.plain())), "{} of {markup}", provision.number);
        }
    }
    let carried = carry_ids(&old, &new, &lineage);
    let ids: HashSet<_> = carried.provisions.iter().map(|provision| provision.id).collect();
    assert_eq!(ids.len(), new.provisions.len());
});
