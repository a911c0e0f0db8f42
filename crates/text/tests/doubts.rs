//! The pairs of which a lineage is not sure, and what answers make of it.

use proptest::prelude::*;
use specimen::{Language, Specimen};
use text::{Answer, Change, Document, Doubt, Lineage, Options, doubts, lineage, settle};

fn read(scope: &str, source: &str) -> Document {
    let options = Options { scope: scope.into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("within the limits")
}

/// A lineage as `old→new change`.
fn told(lineage: &Lineage) -> Vec<String> {
    let place = |places: &[usize]| places.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
    let tell = |item: &text::Item| format!("{}→{} {:?}", place(&item.old), place(&item.new), item.change);
    lineage.items.iter().map(tell).collect()
}

fn same(old: usize, new: usize) -> Answer {
    Answer { old, new, same: true }
}

fn other(old: usize, new: usize) -> Answer {
    Answer { old, new, same: false }
}

const NETWORKS: &str = "Reliable networks reach most towns, yet many islands still wait for a first cable.";
const SKILLS: &str =
    "Teachers ask for training in digital skills before new devices arrive in their schools.";
const REWRITTEN: &str = "Schools should get no device before someone has shown teachers what it can do.";
const SPECTRUM: &str = "Regulators may share spectrum between licensed operators and community networks.";

fn rewritten() -> (Document, Document) {
    let old = read("1", &[NETWORKS, SKILLS, SPECTRUM].join("\n\n"));
    let new = read("2", &[NETWORKS, REWRITTEN, SPECTRUM].join("\n\n"));
    (old, new)
}

#[test]
fn given_a_paragraph_written_anew_in_its_place_then_it_is_doubtful() {
    let (old, new) = rewritten();
    let doubts = doubts(&old, &new, &lineage(&old, &new));
    assert!(matches!(doubts.as_slice(), [Doubt { old: 1, new: 1, .. }]), "{doubts:?}");
}

#[test]
fn given_a_word_that_changed_then_nothing_is_doubtful() {
    let (old, new) = (read("1", SKILLS), read("2", &SKILLS.replace("training", "courses")));
    assert_eq!(doubts(&old, &new, &lineage(&old, &new)), []);
}

#[test]
fn given_answers_then_the_pair_is_one_or_is_not() {
    let (old, new) = rewritten();
    let before = lineage(&old, &new);
    let apart = settle(&old, &new, &before, &[other(1, 1)]);
    assert_eq!(told(&apart), ["0→0 Kept", "1→ Deleted", "→1 New", "2→2 Kept"]);
    let together = settle(&old, &new, &apart, &[same(1, 1)]);
    assert_eq!(told(&together), ["0→0 Kept", "1→1 Edited", "2→2 Kept"]);
    assert_eq!(together.items[1].confidence, 100, "who was asked is sure");
    assert_eq!(doubts(&old, &new, &together), []);
}

#[test]
fn given_a_pair_in_another_order_then_it_moved() {
    let old = read("1", &["Yes.", NETWORKS, SKILLS, SPECTRUM].join("\n\n"));
    let new = read("2", &[NETWORKS, SKILLS, SPECTRUM, "Yes."].join("\n\n"));
    let before = lineage(&old, &new);
    assert_eq!(told(&before)[0], "0→ Deleted");
    let settled = settle(&old, &new, &before, &[same(0, 3)]);
    assert_eq!(told(&settled), ["1→0 Kept", "2→1 Kept", "3→2 Kept", "0→3 Moved"]);
}

#[test]
fn given_a_place_that_changes_its_partner_then_the_first_answer_frees_it() {
    let (old, new) = rewritten();
    let old = read("1", &[&old.to_markdown(), "Something else altogether."].join("\n\n"));
    let settled = settle(&old, &new, &lineage(&old, &new), &[same(3, 2), other(2, 2)]);
    assert!(told(&settled).contains(&"3→2 Edited".to_owned()), "{:?}", told(&settled));
}

#[test]
fn given_answers_that_contradict_or_link_what_is_linked_then_they_are_ignored() {
    let old = read("1", &[&format!("{NETWORKS} {SKILLS}"), SPECTRUM].join("\n\n"));
    let new = read("2", &[NETWORKS, SKILLS, SPECTRUM].join("\n\n"));
    let before = lineage(&old, &new);
    assert_eq!(told(&before), ["0→0+1 Split", "1→2 Kept"]);
    for answers in [
        vec![same(0, 1)],
        vec![same(1, 0)],
        vec![same(0, 2)],
        vec![other(1, 2), same(1, 2)],
        vec![other(9, 0), same(0, 9)],
        vec![],
    ] {
        assert_eq!(settle(&old, &new, &before, &answers), before, "{answers:?}");
    }
}

#[test]
fn given_a_split_then_either_part_can_be_taken_off_it() {
    let old = read("1", &[&format!("{NETWORKS} {SKILLS}"), SPECTRUM].join("\n\n"));
    let new = read("2", &[NETWORKS, SKILLS, SPECTRUM].join("\n\n"));
    let before = lineage(&old, &new);
    let settled = |answer| told(&settle(&old, &new, &before, &[answer]));
    assert_eq!(settled(other(0, 1)), ["0→0 Edited", "→1 New", "1→2 Kept"]);
    assert_eq!(settled(other(0, 0)), ["→0 New", "0→1 Edited", "1→2 Kept"]);
}

#[test]
fn given_specimens_then_answers_to_all_doubts_leave_none() {
    for language in Language::ALL {
        let specimen = Specimen::hard(language, 20, 5);
        let (old, new) = (&specimen.old, &specimen.new);
        let before = lineage(old, new);
        let asked = doubts(old, new, &before);
        assert!(!asked.is_empty(), "{language:?}");
        let is_true =
            |doubt: &Doubt| specimen.links.iter().any(|link| (link.old, link.new) == (doubt.old, doubt.new));
        let answers: Vec<Answer> = asked
            .iter()
            .map(|doubt| Answer { old: doubt.old, new: doubt.new, same: is_true(doubt) })
            .collect();
        let settled = settle(old, new, &before, &answers);
        for doubt in &asked {
            let is_linked =
                settled.items.iter().any(|item| item.old == [doubt.old] && item.new == [doubt.new]);
            assert_eq!(is_linked, is_true(doubt), "{language:?} {doubt:?}");
        }
    }
}

#[test]
fn given_an_item_whose_words_another_begins_with_then_no_answer_leaves_each_place_in_one_item() {
    let old = ["- one two three four", "one two three four", "one two three four", "- one two three four a"];
    let new = ["- one two three four # one two five six seven eight", "nine ten eleven twelve thirteen"];
    check_settled(&old.join("\n\n"), &new.join("\n\n"), &[]);
}

/// What holds of two drafts and of whatever is answered about them.
fn check_settled(old: &str, new: &str, answers: &[Answer]) {
    let (old, new) = (read("1", old), read("2", new));
    let before = lineage(&old, &new);
    let asked = doubts(&old, &new, &before);
    assert!(asked.is_sorted_by(|one, next| one.new < next.new), "in order, each new place once");
    let mut olds: Vec<usize> = asked.iter().filter(|doubt| !doubt.part).map(|doubt| doubt.old).collect();
    olds.sort_unstable();
    assert!(olds.is_sorted_by(|one, next| one < next), "each old place once");
    for doubt in &asked {
        let is_linked =
            before.items.iter().any(|item| item.old.contains(&doubt.old) && item.new.contains(&doubt.new));
        assert_eq!(doubt.linked, is_linked);
    }

    let settled = settle(&old, &new, &before, answers);
    let mut olds: Vec<usize> = settled.items.iter().flat_map(|item| item.old.clone()).collect();
    let news: Vec<usize> = settled.items.iter().filter_map(|item| item.new.first().copied()).collect();
    assert!(news.is_sorted(), "in the reading order of the new draft");
    let mut news: Vec<usize> = settled.items.iter().flat_map(|item| item.new.clone()).collect();
    olds.sort_unstable();
    news.sort_unstable();
    assert_eq!(olds, (0..old.provisions.len()).collect::<Vec<_>>());
    assert_eq!(news, (0..new.provisions.len()).collect::<Vec<_>>());
    for item in &settled.items {
        assert!(item.confidence <= 100);
        if matches!(item.change, Change::Kept | Change::Moved) {
            assert_eq!(old.provisions[item.old[0]].plain(), new.provisions[item.new[0]].plain());
        }
    }
    // What nobody spoke of is as it was, but for who moved.
    for item in &before.items {
        let is_named = answers.iter().any(|it| item.old.contains(&it.old) || item.new.contains(&it.new));
        let is_there = settled
            .items
            .iter()
            .any(|it| (&it.old, &it.new, it.confidence) == (&item.old, &item.new, item.confidence));
        assert!(is_named || is_there, "{item:?}");
    }
    assert_eq!(settle(&old, &new, &settled, answers), settled, "answering twice changes nothing");
}

proptest! {
    #[test]
    fn whatever_is_answered_each_place_stays_in_one_item(
        old in prop::collection::vec(paragraph(), 0..14),
        new in prop::collection::vec(paragraph(), 0..14),
        answers in prop::collection::vec((0_usize..14, 0_usize..14, any::<bool>()), 0..12),
    ) {
        let answers: Vec<Answer> =
            answers.into_iter().map(|(old, new, same)| Answer { old, new, same }).collect();
        check_settled(&old.join("\n\n"), &new.join("\n\n"), &answers);
    }
}

/// Paragraphs that repeat, vary and contain each other.
fn paragraph() -> impl Strategy<Value = String> {
    let words = vec![
        "one two three four",
        "five six seven eight",
        "one two three five",
        "nine ten eleven twelve thirteen",
        "a",
        "Yes.",
        "# one two",
        "- one two three four",
        "人工智能发展",
        "الذكاء الاصطناعي",
    ];
    prop::collection::vec(prop::sample::select(words), 1..4).prop_map(|pieces| pieces.join(" "))
}
