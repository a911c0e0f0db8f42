//! The next draft, written on the one before: what changed by its ids, and its new numbers.

use std::collections::{BTreeSet, HashSet};

use proptest::prelude::*;
use text::{
    Change, Document, Kind, Number, Options, Provision, ProvisionId, changed, lineage_by_id,
    plain_to_markdown, renumber, words_from_markdown,
};

const DRAFT: &str = "# A report\n\n## 3 Themes\n\n3.1 First.\n\n3.2 Second.\n\n(a) An item.\n\n(b) Another.\n\n3.3 Third.\n\n## 4 Next\n\n4.1 Fourth.\n\n4.2 Fifth.\n";

fn read(source: &str) -> Document {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("a draft")
}

fn place(document: &Document, number: &str) -> usize {
    let number: Number = number.parse().expect("a number");
    document.provisions.iter().position(|provision| provision.number == number).expect("it is there")
}

fn new(id: &str, kind: Kind) -> Provision {
    Provision {
        id: id.parse().expect("an id"),
        number: "new".parse().expect("a number"),
        kind,
        inlines: words_from_markdown("New words.", kind),
        topics: Vec::new(),
        axes: Vec::new(),
    }
}

/// The numbers in reading order, and what changed.
fn revised(old: &Document, mut new: Document, moved: &[ProvisionId]) -> (Vec<String>, Vec<String>) {
    let lineage = lineage_by_id(old, &new, &moved.iter().copied().collect());
    renumber(old, &mut new, &lineage);
    let text = |numbers: Vec<Number>| numbers.into_iter().map(String::from).collect::<Vec<_>>();
    let numbers = new.provisions.iter().map(|provision| provision.number.clone()).collect();
    (text(numbers), text(changed(old, &new, &lineage)))
}

#[test]
fn an_edited_paragraph_keeps_its_number_and_is_the_only_change() {
    let old = read(DRAFT);
    let mut next = old.clone();
    let at = place(&next, "3.2");
    next.provisions[at].inlines = words_from_markdown("Second, *otherwise*.", Kind::Paragraph);
    let (numbers, changes) = revised(&old, next, &[]);
    assert_eq!(numbers, ["0", "3", "3.1", "3.2", "3.2(a)", "3.2(b)", "3.3", "4", "4.1", "4.2"]);
    assert_eq!(changes, ["3.2"]);
}

#[test]
fn what_follows_an_insertion_in_its_section_takes_the_next_number_and_is_no_change() {
    let old = read(DRAFT);
    let mut next = old.clone();
    let at = place(&next, "3.1");
    next.provisions.insert(at + 1, new("zzzzzz", Kind::Paragraph));
    let (numbers, changes) = revised(&old, next, &[]);
    assert_eq!(numbers, ["0", "3", "3.1", "3.2", "3.3", "3.3(a)", "3.3(b)", "3.4", "4", "4.1", "4.2"]);
    assert_eq!(changes, ["3.2"]);
}

#[test]
fn a_paragraph_after_a_list_is_counted_with_the_paragraphs_before_it() {
    let old = read(DRAFT);
    let mut next = old.clone();
    let at = place(&next, "3.2(b)");
    next.provisions[at].kind = Kind::ListItem { depth: 1, ordered: None };
    next.provisions[at - 1].kind = Kind::ListItem { depth: 1, ordered: None };
    let old = next.clone();
    next.provisions.insert(at + 1, new("zzzzzz", Kind::Paragraph));
    let (numbers, changes) = revised(&old, next.clone(), &[]);
    assert_eq!(numbers[4..8], ["3.2(a)", "3.2(b)", "3.3", "3.4"]);
    assert_eq!(changes, ["3.3"]);
    next.provisions[at + 1] = new("yyyyyy", Kind::ListItem { depth: 1, ordered: None });
    let (numbers, _) = revised(&old, next, &[]);
    assert_eq!(numbers[4..8], ["3.2(a)", "3.2(b)", "3.2(c)", "3.3"]);
}

/// What the numbers are when something is put in before the `at`th provision.
fn put_in(source: &str, at: usize, kind: Kind) -> Vec<String> {
    let old = read(source);
    let mut next = old.clone();
    next.provisions.insert(at, new("zzzzzz", kind));
    revised(&old, next, &[]).0
}

#[test]
fn given_items_in_numerals_or_in_figures_then_they_count_on_as_such() {
    let item = Kind::ListItem { depth: 1, ordered: None };
    let paragraphs = "(i) a\n\n(ii) b\n\n(iii) c";
    let items = "- (i) a\n- (ii) b\n- (iii) c";
    for (list, at, kind) in [(paragraphs, 3, Kind::Paragraph), (items, 2, item)] {
        let source = format!("# 9 T\n\n9.1 One:\n\n{list}\n\n9.2 Two.");
        let expected = ["9", "9.1", "9.1(i)", "9.1(ii)", "9.1(iii)", "9.1(iv)", "9.2"];
        assert_eq!(put_in(&source, at, kind), expected, "{source}");
    }
    let source = "# 9 T\n\n9.1 One:\n\n- (1) a\n- (2) b\n\n9.2 Two.";
    let mut next = read(source);
    next.provisions[2].number = "9.1(1)".parse().expect("a number");
    next.provisions[3].number = "9.1(2)".parse().expect("a number");
    let old = next.clone();
    next.provisions.insert(2, new("zzzzzz", item));
    assert_eq!(revised(&old, next, &[]).0, ["9", "9.1", "9.1(1)", "9.1(2)", "9.1(3)", "9.2"]);
}

#[test]
fn given_headings_in_numerals_or_in_letters_then_they_count_on_as_such() {
    let headings = |numbers: &[&str]| {
        let heading = |number: &&str| format!("# {number}. T\n\n");
        numbers.iter().map(heading).collect::<String>() + "Text."
    };
    let put_in = |numbers: &[&str]| put_in(&headings(numbers), 0, Kind::Heading { level: 1 });
    assert_eq!(put_in(&["I", "II", "III", "IV", "V"])[..6], ["I", "II", "III", "IV", "V", "VI"]);
    assert_eq!(put_in(&["G", "H", "I", "J"])[..5], ["G", "H", "I", "J", "K"]);
    assert_eq!(put_in(&["U", "V", "W"])[..4], ["U", "V", "W", "X"]);
}

#[test]
fn what_is_left_out_is_told_by_its_old_number_and_those_after_it_close_up() {
    let old = read(DRAFT);
    let mut next = old.clone();
    next.provisions.remove(place(&old, "3.1"));
    let (numbers, changes) = revised(&old, next, &[]);
    assert_eq!(numbers, ["0", "3", "3.1", "3.1(a)", "3.1(b)", "3.2", "4", "4.1", "4.2"]);
    assert_eq!(changes, ["3.1"]);
}

#[test]
fn a_paragraph_moved_to_another_section_is_counted_there_and_is_the_one_that_moved() {
    let old = read(DRAFT);
    let mut next = old.clone();
    let third = next.provisions.remove(place(&old, "3.3"));
    let id = third.id;
    let at = place(&next, "4.1");
    next.provisions.insert(at + 1, third);
    let (numbers, changes) = revised(&old, next.clone(), &[id]);
    assert_eq!(numbers, ["0", "3", "3.1", "3.2", "3.2(a)", "3.2(b)", "4", "4.1", "4.2", "4.3"]);
    assert_eq!(changes, ["4.2"]);
    let lineage = lineage_by_id(&old, &next, &BTreeSet::from([id]));
    let moved: Vec<_> = lineage.items.iter().filter(|item| item.change == Change::Moved).collect();
    assert_eq!(moved.len(), 1);
}

#[test]
fn of_two_that_changed_places_the_one_that_was_moved_is_the_change() {
    let old = read(DRAFT);
    let (first, second) = (place(&old, "4.1"), place(&old, "4.2"));
    for moved in [first, second] {
        let mut next = old.clone();
        next.provisions.swap(first, second);
        let id = old.provisions[moved].id;
        let lineage = lineage_by_id(&old, &next, &BTreeSet::from([id]));
        let item = lineage.items.iter().find(|item| item.change == Change::Moved).expect("one moved");
        assert_eq!(item.old, [moved]);
    }
    let back = lineage_by_id(&old, &old, &BTreeSet::from([old.provisions[first].id]));
    assert!(back.items.iter().all(|item| item.change == Change::Kept), "moved and moved back is no change");
}

#[test]
fn a_new_heading_takes_those_below_it_and_moves_the_sections_after_it_on() {
    let old = read(DRAFT);
    let mut next = old.clone();
    let at = place(&next, "3.2(b)");
    next.provisions.insert(at + 1, new("zzzzzz", Kind::Heading { level: 2 }));
    let (numbers, changes) = revised(&old, next, &[]);
    assert_eq!(numbers, ["0", "3", "3.1", "3.2", "3.2(a)", "3.2(b)", "4", "4.1", "5", "5.1", "5.2"]);
    assert_eq!(changes, ["4"], "the paragraphs below it only shifted");
}

#[test]
fn words_of_a_provision_are_read_back_as_they_were_written() {
    let source = "# 1 T\n\n1.1 *A* **b** `c` [d](<https://e.example>) # - 2. \\* x.\n\n1.2 Line\\\n- not an item\n\n| a | b \\| c |\n| - | - |\n| *d* | e |\n";
    let document = read(source);
    assert!(document.provisions.iter().any(|provision| matches!(provision.kind, Kind::TableRow { .. })));
    for provision in &document.provisions {
        let written = provision.words_to_markdown();
        assert_eq!(words_from_markdown(&written, provision.kind), provision.inlines, "{written}");
    }
    assert_eq!(words_from_markdown(" \n", Kind::Paragraph), []);
    assert_eq!(text::plain(&words_from_markdown("One.\n\nTwo.", Kind::Paragraph)), "One.\nTwo.");
}

#[test]
fn parts_of_a_text_as_markdown_are_not_glued_where_a_line_ends() {
    for parts in [["development.\n", "These"], ["development.", "\nThese"], ["development. \n", "\n- These"]]
    {
        let written: String = parts.iter().map(|part| plain_to_markdown(part)).collect();
        assert_eq!(text::plain(&words_from_markdown(&written, Kind::Paragraph)), parts.concat(), "{written}");
        let first = plain_to_markdown(parts[0]);
        assert_eq!(text::plain(&words_from_markdown(&first, Kind::Paragraph)), "development.", "{first}");
    }
    assert_eq!(plain_to_markdown("\n"), "<br>");
}

proptest! {
    #[test]
    fn plain_text_as_markdown_says_the_same(lines in prop::collection::vec("[!-~]([ -~]{0,20}[!-~])?", 1..4)) {
        let plain = lines.join("\n");
        let written = plain_to_markdown(&plain);
        let read = text::plain(&words_from_markdown(&written, Kind::Paragraph));
        let squeezed = |text: &str| text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        prop_assert_eq!(squeezed(&read), squeezed(&plain), "{}", written);
    }

    #[test]
    fn whatever_is_put_in_left_out_and_moved_numbers_are_unique_and_untouched_sections_keep_theirs(
        edits in prop::collection::vec((0u8..3, 1usize..9, 1usize..9), 0..12),
    ) {
        let old = read(DRAFT);
        let mut next = old.clone();
        let mut moved = BTreeSet::new();
        for (place, (what, from, to)) in edits.into_iter().enumerate() {
            // The title stays, and so does the last section, which nothing is put into.
            let last = next.provisions.len() - 3;
            let (from, to) = (1 + from % (last - 1).max(1), 1 + to % (last - 1).max(1));
            match what {
                0 => {
                    let letter = char::from(b'a' + u8::try_from(place).expect("few"));
                    next.provisions.insert(from, new(&letter.to_string().repeat(6), Kind::Paragraph));
                }
                1 if last > 2 => drop(next.provisions.remove(from)),
                _ => {
                    let provision = next.provisions.remove(from);
                    moved.insert(provision.id);
                    next.provisions.insert(to, provision);
                }
            }
        }
        let lineage = lineage_by_id(&old, &next, &moved);
        let mut seen_old = HashSet::new();
        let mut seen_new = HashSet::new();
        for item in &lineage.items {
            prop_assert!(item.old.iter().all(|place| seen_old.insert(*place)));
            prop_assert!(item.new.iter().all(|place| seen_new.insert(*place)));
        }
        prop_assert_eq!(seen_old.len(), old.provisions.len());
        prop_assert_eq!(seen_new.len(), next.provisions.len());
        renumber(&old, &mut next, &lineage);
        let numbers: HashSet<_> = next.provisions.iter().map(|provision| provision.number.clone()).collect();
        prop_assert_eq!(numbers.len(), next.provisions.len(), "{:?}", next.provisions);
        let printed: Vec<_> = next.provisions[next.provisions.len() - 3..].iter().map(|p| p.number.as_str()).collect();
        let section = printed[0];
        prop_assert_eq!(&printed[1..], [format!("{section}.1"), format!("{section}.2")]);
    }
}
