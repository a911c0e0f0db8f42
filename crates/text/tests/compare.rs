//! Comparing drafts: lineage, ids that live on, and the words that changed.

use std::collections::HashSet;

use proptest::prelude::*;
use text::display::{Form, Shown};
use text::{Change, Comparison, Document, Op, Options, Piece, carry_ids, compare, lineage, pieces, runs};

fn read(scope: &str, source: &str) -> Document {
    let options = Options { scope: scope.into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("within the limits")
}

/// Shows a lineage as `old→new change`.
fn check(old: &str, new: &str, expected: &[&str]) {
    let (old, new) = (read("1", old), read("2", new));
    let place = |places: &[usize]| places.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
    let shown: Vec<String> = lineage(&old, &new)
        .items
        .iter()
        .map(|item| format!("{}→{} {:?}", place(&item.old), place(&item.new), item.change))
        .collect();
    assert_eq!(shown, expected);
}

fn rebuilt(pieces: &[Piece], other: Op) -> String {
    pieces.iter().filter(|piece| piece.op != other).map(|piece| piece.text.as_str()).collect()
}

#[test]
fn a_paragraph_that_only_got_another_number_is_kept() {
    check(
        "First text.\n\nSecond text.",
        "Something else entirely here.\n\nFirst text.\n\nSecond text.",
        &["→0 New", "0→1 Kept", "1→2 Kept"],
    );
    check("1. a\n2. b", "1. new\n2. a\n3. b", &["→0 New", "0→1 Kept", "1→2 Kept"]);
}

#[test]
fn a_paragraph_with_half_of_its_words_is_edited() {
    check(
        "Kept.\n\nMember States may wish to consider safeguards.\n\nEnd.",
        "Kept.\n\nMember States are invited to consider safeguards.\n\nEnd.",
        &["0→0 Kept", "1→1 Edited", "2→2 Kept"],
    );
}

#[test]
fn deleted_paragraphs_stand_where_they_stood() {
    check("a\n\ngone one\n\nb\n\ngone two", "a\n\nb", &["0→0 Kept", "1→ Deleted", "2→1 Kept", "3→ Deleted"]);
}

#[test]
fn the_number_helps_only_where_the_words_have_something_in_common() {
    let old = "# 1 One\n\n1.1 Access to networks is uneven and costs are high today.";
    let near = "# 1 One\n\n1.1 Uneven access remains; high prices keep many people away from services.";
    let far = "# 1 One\n\n1.1 Children need protection from harm online.";
    check(old, near, &["0→0 Kept", "1→1 Edited"]);
    check(old, far, &["0→0 Kept", "1→ Deleted", "→1 New"]);
}

#[test]
fn a_heading_is_never_edited_into_a_paragraph() {
    check("# The same words\n\nx", "The same words\n\nx", &["0→ Deleted", "→0 New", "1→1 Kept"]);
}

#[test]
fn ids_live_on_with_kept_and_edited_provisions_only() {
    let old = read("1", "Kept.\n\nMember States may wish to consider safeguards.\n\nGone for good.");
    let new = read("2", "Kept.\n\nMember States are invited to consider safeguards.\n\nNew words come here.");
    let carried = carry_ids(&old, &new, &lineage(&old, &new));
    let old_ids: Vec<_> = old.provisions.iter().map(|provision| provision.id).collect();
    let ids: Vec<_> = carried.provisions.iter().map(|provision| provision.id).collect();
    assert_eq!(ids[..2], old_ids[..2]);
    assert!(!old_ids.contains(&ids[2]));
    assert_eq!(carried.provisions[2].plain(), "New words come here.");
}

#[test]
fn the_json_of_a_comparison_is_as_promised() {
    let (old, new) = (read("1", "A text."), read("2", "A new text."));
    let comparison = compare(&old, &new, &lineage(&old, &new));
    let mut json = serde_json::to_value(&comparison).expect("serialisable");
    for side in ["old", "new"] {
        let id = json["paragraphs"][0][side][0]["id"].take();
        assert_eq!(id.as_str().map(str::len), Some(6));
    }
    assert_eq!(
        json,
        serde_json::json!({"paragraphs": [{
            "old": [{"index": 0, "id": null, "number": "0.1"}],
            "new": [{"index": 0, "id": null, "number": "0.1"}],
            "change": "edited",
            "confidence": 99,
            "pieces": [
                {"op": "same", "text": "A "},
                {"op": "ins", "text": "new "},
                {"op": "same", "text": "text."},
            ],
        }]})
    );
    assert_eq!(serde_json::to_value(Change::MovedEdited).expect("serialisable"), "moved-edited");
}

/// Texts of words from all six languages, marks, joiners and direction controls.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "a",
            "b",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\r",
            "don't",
            "الذكاء",
            "ال",
            "ذ",
            "ّ",
            "\u{200f}",
            "\u{2067}",
            "\u{200d}",
            "人",
            "工",
            "é",
            "e\u{301}",
            "\u{301}",
            "👩‍👩‍👧",
            "🇨🇭",
            "🇨",
            "ำ",
            "क्",
            "ष",
            "\u{0600}",
            "\u{0}",
            "ß",
            "İ",
            "\u{1100}",
            "\u{1161}",
            "\u{11a8}",
            "한",
            "ไทย",
            "ที่",
            "ـ",
            "الـ",
            "\u{200c}",
            "\u{feff}",
            "\u{ad}",
            ". ",
            "؟ ",
            "。",
            "? ",
            "[",
            "]",
            "“",
            "\u{85}",
            "\u{2029}",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Checks that a comparison has every provision once and rebuilds every text.
fn check_exact(old: &Document, new: &Document, comparison: &Comparison) {
    let mut places = [vec![], vec![]];
    for row in &comparison.paragraphs {
        for (list, units, document, other) in [(0, &row.old, old, Op::Ins), (1, &row.new, new, Op::Del)] {
            let text: Vec<String> =
                units.iter().map(|unit| document.provisions[unit.index].plain()).collect();
            assert_eq!(rebuilt(&row.pieces, other), text.join("\n"));
            places[list].extend(units.iter().map(|unit| unit.index));
        }
    }
    // What moved stands where it stands now; what was put in between the parts of a split stands after them.
    let begins: Vec<usize> =
        comparison.paragraphs.iter().filter_map(|row| row.new.first()).map(|unit| unit.index).collect();
    assert!(begins.is_sorted());
    for (places, document) in places.iter_mut().zip([old, new]) {
        places.sort_unstable();
        assert_eq!(*places, (0..document.provisions.len()).collect::<Vec<_>>());
    }
}

#[test]
fn given_something_new_between_the_parts_of_a_split_then_every_provision_is_in_one_row() {
    let old = read("1", "one two threeone two three\n\n# x");
    let new = read("2", "aone two three\n\none two four\n\none two four# x\n\n# x");
    check_exact(&old, &new, &compare(&old, &new, &lineage(&old, &new)));
}

proptest! {
    #[test]
    fn pieces_rebuild_both_texts_and_are_in_order(old in hostile(), new in hostile()) {
        let pieces = pieces(&old, &new);
        prop_assert_eq!(rebuilt(&pieces, Op::Ins), old);
        prop_assert_eq!(rebuilt(&pieces, Op::Del), new);
        for pair in pieces.windows(2) {
            prop_assert_ne!(pair[0].op, pair[1].op);
            prop_assert!(!(pair[0].op == Op::Ins && pair[1].op == Op::Del));
        }
        prop_assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
    }

    #[test]
    fn no_change_begins_or_ends_inside_a_word(old in hostile(), new in hostile()) {
        let ends = |text: &str| -> HashSet<usize> {
            text::words(text).iter().scan(0, |end, word| { *end += word.len(); Some(*end) }).collect()
        };
        for (text, other) in [(&old, Op::Ins), (&new, Op::Del)] {
            let (ends, mut end) = (ends(text), 0);
            for piece in pieces(&old, &new).iter().filter(|piece| piece.op != other) {
                end += piece.text.len();
                prop_assert!(ends.contains(&end));
            }
        }
    }

    #[test]
    fn no_change_begins_or_ends_between_letters_of_an_arabic_word(old in hostile(), new in hostile()) {
        let arabic = |c: char| matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}') && c.is_alphabetic();
        for (text, other) in [(&old, Op::Ins), (&new, Op::Del)] {
            let mut end = 0;
            for piece in pieces(&old, &new).iter().filter(|piece| piece.op != other) {
                end += piece.text.len();
                let (before, after) = (text[..end].chars().next_back(), text[end..].chars().next());
                prop_assert!(!(before.is_some_and(arabic) && after.is_some_and(arabic)), "{text:?} at {end}");
            }
        }
    }

    #[test]
    fn what_is_shown_has_the_words_of_both_texts_and_no_lone_bracket_in_a_longer_run(old in hostile(), new in hostile()) {
        let runs = runs(&old, &new);
        let shown = Shown::of(&runs);
        let words = |text: String| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        for (text, other) in [(&old, Op::Ins), (&new, Op::Del)] {
            let spans = shown.spans.iter().filter(|span| span.op != other).map(|span| span.text.as_ref());
            prop_assert_eq!(words(spans.collect()), words(text.clone()));
        }
        for span in shown.spans.iter().filter(|span| shown.form == Form::Words && span.op != Op::Same && !span.bracket) {
            let mut open = 0_i32;
            for c in span.text.chars() {
                open += i32::from(c == '[') - i32::from(c == ']');
                prop_assert!(open >= 0, "{:?}", span);
            }
            prop_assert_eq!(open, 0);
        }
    }

    #[test]
    fn every_provision_of_two_drafts_is_in_one_row_and_ids_stay_unique(
        old in prop::collection::vec("(a|b|c|one two three|one two four|# x|- y){1,2}", 0..12),
        new in prop::collection::vec("(a|b|c|one two three|one two four|# x|- y){1,2}", 0..12),
    ) {
        let (old, new) = (read("1", &old.join("\n\n")), read("2", &new.join("\n\n")));
        let lineage = lineage(&old, &new);
        check_exact(&old, &new, &compare(&old, &new, &lineage));
        let carried = carry_ids(&old, &new, &lineage);
        let ids: HashSet<_> = carried.provisions.iter().map(|provision| provision.id).collect();
        prop_assert_eq!(ids.len(), carried.provisions.len());
    }
}

/// Square time would take half an hour for each of these.
#[test]
fn given_a_long_text_of_few_words_then_it_is_compared_in_a_time_that_grows_with_its_length() {
    for (old, new) in [("[", "[]"), ("x^", "y^"), ("a b ", "b c ")] {
        let (old, new) = (old.repeat(500_000), new.repeat(400_000));
        let pieces = pieces(&old, &new);
        let side = |without: Op| -> String {
            pieces.iter().filter(|piece| piece.op != without).map(|piece| piece.text.as_str()).collect()
        };
        assert!(side(Op::Ins) == old && side(Op::Del) == new, "the pieces rebuild both");
    }
}
