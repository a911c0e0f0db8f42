//! Headings, and the words that open a group, are known by what stands under them.

use text::{Change, Document, Item, Options, lineage};

const NETWORKS: &str = "Reliable networks reach most towns, yet many islands still wait for a first cable.";
const SKILLS: &str =
    "Teachers ask for training in digital skills before new devices arrive in their schools.";
const SPECTRUM: &str = "Regulators may share spectrum between licensed operators and community networks.";
const HARBOURS: &str = "Each harbour keeps a list of the vessels that it can berth in a storm.";
const GUARD: &str = "The list is sent to the coast guard before the first of October of every year.";
const CONSENT: &str = "Nothing in this report binds a member that did not consent to it in writing.";
const PILOTS: &str = "Pilots are trained every spring by the eldest keeper of the northern lighthouse.";
const FRESH: &str = "Something wholly fresh stands in front of everything else now.";

fn read(scope: &str, paragraphs: &[&str]) -> Document {
    let options = Options { scope: scope.into(), lang_default: "en".into() };
    Document::from_markdown(&paragraphs.join("\n\n"), &options).expect("within the limits")
}

/// What became of the provision at a place of the old draft.
fn item(old: &[&str], new: &[&str], place: usize) -> Item {
    let items = lineage(&read("1", old), &read("2", new)).items;
    items.into_iter().find(|item| item.old.contains(&place)).expect("each place is in one item")
}

fn moved(old: &[&str], new: &[&str], place: usize, to: usize) {
    let item = item(old, new, place);
    assert_eq!((item.new.as_slice(), item.change), ([to].as_slice(), Change::Moved), "{item:?}");
}

#[test]
fn given_a_section_that_moved_and_begins_otherwise_then_its_short_heading_moved_with_it() {
    let pilots = ["## Pilots", HARBOURS, GUARD, CONSENT, PILOTS];
    let old = [&["# Report", "## Costs", NETWORKS, SKILLS, SPECTRUM], &pilots[..]].concat();
    let put_in = [&["# Report"], &pilots[..], &["## Costs", FRESH, NETWORKS, SKILLS, SPECTRUM]].concat();
    moved(&old, &put_in, 1, 6);
    let left_out = [&["# Report"], &pilots[..], &["## Costs", SKILLS, SPECTRUM]].concat();
    moved(&old, &left_out, 1, 6);
}

#[test]
fn given_a_group_that_moved_and_begins_otherwise_then_its_word_moved_with_it() {
    let opening = ["# Resolution 9", "The Harbour Forum,"];
    let considering = ["*considering*", SPECTRUM, HARBOURS, GUARD];
    let old = [&opening[..], &["*recalling*", NETWORKS, SKILLS], &considering].concat();
    let new = [&opening[..], &considering, &["*recalling*", FRESH, NETWORKS, SKILLS]].concat();
    moved(&old, &new, 2, 6);
}

#[test]
fn given_a_group_under_another_word_then_what_stands_under_it_speaks_for_it() {
    let of = |word| ["# Resolution 9", "The Harbour Forum,", word, NETWORKS, SKILLS, "*resolves*", SPECTRUM];
    for word in ["*recalling*", "*welcoming most gratefully every effort*"] {
        let item = item(&of("*noting*"), &of(word), 2);
        assert_eq!((item.new.as_slice(), item.change), ([2].as_slice(), Change::Edited), "{word}");
        assert_eq!(item.confidence, 99, "{word}");
    }
}
