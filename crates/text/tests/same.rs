//! What is a change of a provision and what is none.

use std::collections::BTreeSet;

use text::display::{Form, Shown};
use text::{Change, Document, Options, carry_ids, lineage, lineage_by_id, pieces, runs};

const BEFORE: &str = "Reliable networks reach most towns, yet many islands still wait for a first cable.";
const AFTER: &str = "Regulators may share spectrum between licensed operators and community networks.";

fn read(scope: &str, paragraphs: &[&str]) -> Document {
    let options = Options { scope: scope.into(), lang_default: "en".into() };
    Document::from_markdown(&paragraphs.join("\n\n"), &options).expect("within the limits")
}

/// What became of the paragraph between two that stay.
fn change(old: &str, new: &str) -> Change {
    let (old, new) = (read("1", &[BEFORE, old, AFTER]), read("2", &[BEFORE, new, AFTER]));
    let items = lineage(&old, &new).items;
    assert!([0, 2].iter().all(|at| items[*at].change == Change::Kept), "{items:?}");
    items[1].change
}

#[test]
fn given_other_marks_on_the_same_words_then_it_was_edited() {
    for (old, new) in [
        (
            "The Forum [invites]{by=\"valmora\"} members to share maps.",
            "The Forum [invites]{by=\"kesh\"} members to share maps.",
        ),
        (
            "The Forum [invites]{alt=bis} members to share maps.",
            "The Forum [invites]{alt=ter} members to share maps.",
        ),
        (
            "The Forum [invites](https://a.example) members to share maps.",
            "The Forum [invites](https://b.example) members to share maps.",
        ),
        ("Members shall **not** share maps of harbours.", "Members shall not share maps of harbours."),
        (
            "Members share maps of harbours. ![A map](/a.png)",
            "Members share maps of harbours. ![A map](/b.png)",
        ),
    ] {
        assert_eq!(change(old, new), Change::Edited, "{old} → {new}");
        let plain = |source: &str| read("1", &[source]).provisions[0].plain();
        assert_eq!(Shown::of(&runs(&plain(old), &plain(new))).form, Form::Same, "no word changed");
    }
}

#[test]
fn given_other_white_space_and_quotation_marks_then_nothing_changed_to_a_reader() {
    let old = "The \"digital divide\" of  islands grew in every year.";
    let new = "The “digital divide” of islands grew in every year.";
    assert_eq!(change(old, new), Change::Kept);
    assert!(pieces(old, new).len() > 1, "the pieces stay exact");
    assert_eq!(change(old, &new.replace("grew", "shrank")), Change::Edited);
    assert_eq!(
        change("They are to gether on the same island.", "They are together on the same island."),
        Change::Edited
    );
}

#[test]
fn given_a_reference_to_what_has_another_number_now_then_it_says_the_same() {
    let refers = |number: &str| format!("Members act on [{number}](#{number}) before the rains begin.");
    let numbered = |number: &str, words: &str| format!("{number} {words}");
    let heading = "# 1 Networks";
    let old = read("1", &[heading, &numbered("1.1", BEFORE), &numbered("1.2", &refers("1.1"))]);
    let new_first = numbered("1.1", AFTER);
    let new = read("2", &[heading, &new_first, &numbered("1.2", BEFORE), &numbered("1.3", &refers("1.2"))]);
    assert_eq!(new.provisions[3].plain(), "Members act on 1.2 before the rains begin.");
    let by_words = lineage(&old, &new);
    let changes = |items: &[text::Item]| items.iter().map(|item| item.change).collect::<Vec<_>>();
    assert_eq!(changes(&by_words.items), [Change::Kept, Change::New, Change::Kept, Change::Kept]);
    let carried = carry_ids(&old, &new, &by_words);
    let by_id = lineage_by_id(&old, &carried, &BTreeSet::new());
    assert_eq!(changes(&by_id.items), [Change::Kept, Change::New, Change::Kept, Change::Kept]);

    let elsewhere =
        read("3", &[heading, &new_first, &numbered("1.2", BEFORE), &numbered("1.3", &refers("1.1"))]);
    let last = lineage(&old, &elsewhere).items.pop().expect("a row");
    assert_eq!(last.change, Change::Edited, "it refers to another one now, by the same number");
}
