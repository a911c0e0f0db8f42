//! What is a change of a provision and what is none.

use std::collections::BTreeSet;

use text::display::{Form, Shown};
use text::{
    Change, Document, Kind, Options, Told, carry_ids, lineage, lineage_by_id, lineage_told, pieces, runs,
};

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
fn given_a_line_break_that_became_a_space_then_nothing_changed_to_a_reader() {
    let old = "The **list** of islands grew\\\nin every year.";
    assert_eq!(change(old, "The **list** of islands grew in every year."), Change::Kept);
    assert_eq!(change(old, "The **list** of islands grewin every year."), Change::Edited);
}

#[test]
fn given_another_place_that_changes_the_kind_alone_then_the_words_are_kept() {
    let changes = |old: &[&str], new: &[&str]| -> Vec<Change> {
        lineage(&read("1", old), &read("2", new)).items.iter().map(|item| item.change).collect()
    };
    let old = ["# Resolution 9", "The Harbour Forum,", "*noting*", BEFORE];
    let new = ["# Resolution 9", AFTER, "The Harbour Forum,", "*noting*", BEFORE];
    assert_eq!(changes(&old, &new), [Change::Kept, Change::New, Change::Kept, Change::Kept, Change::Kept]);

    let opening = ["# Resolution 9", "The Harbour Forum,", "*noting*", BEFORE];
    let plain = ["*in plain words*", "Teachers ask for training before new devices arrive in their schools."];
    let (old, new) =
        ([&opening[..], &plain].concat(), [&opening[..], &["*resolves*", AFTER], &plain].concat());
    let group = |source: &[&str]| {
        let mut kinds = read("1", source).provisions.into_iter().map(|provision| provision.kind);
        kinds.rfind(|kind| matches!(kind, Kind::Group { .. }))
    };
    assert_ne!(group(&old), group(&new), "preambular before, operative now");
    let kept = changes(&old, &new).into_iter().filter(|change| *change == Change::Kept).count();
    assert_eq!(kept, old.len());
}

#[test]
fn given_a_reference_to_what_is_gone_then_its_words_are_kept() {
    let refers = |number| format!("1.3 Members act on [the rule](#{number}) before the rains begin.");
    let skills = "Teachers ask for training before new devices arrive in their schools.";
    let numbered = |number: &str, words: &str| format!("{number} {words}");
    let (first, second, last) = (numbered("1.1", BEFORE), numbered("1.2", skills), numbered("1.4", AFTER));
    let (both, refers_to_second, refers_to_both) =
        (format!("{first} {skills}"), refers("1.2"), refers("1.1"));
    let old = ["# 1 Networks", &first, &second, &refers_to_second, &last];
    let gone = ["# 1 Networks", &first, &refers_to_second, &last];
    let merged = ["# 1 Networks", &both, &refers_to_both, &last];
    for (new, became) in [(gone, Change::Deleted), (merged, Change::Merged)] {
        let (old, new) = (read("1", &old), read("2", &new));
        let by_words = lineage(&old, &new);
        let carried = carry_ids(&old, &new, &by_words);
        let by_id = lineage_told(&old, &carried, &Told::new(&old, &carried, &by_words));
        for lineage in [by_words, by_id] {
            let change =
                |place| lineage.items.iter().find(|item| item.old.contains(&place)).map(|it| it.change);
            assert_eq!(change(2), Some(became));
            assert_eq!(change(3), Some(Change::Kept), "{became:?}");
        }
    }
    let elsewhere = refers("1.4");
    let other = read("2", &[old[0], old[1], old[2], &elsewhere, old[4]]);
    let change = lineage(&read("1", &old), &other).items[3].change;
    assert_eq!(change, Change::Edited, "it leads to another one");
}

#[test]
fn given_another_number_and_other_quotation_marks_at_once_then_both_together_are_no_change() {
    let refers =
        |number: &str| format!("The \"digital divide\" of [{number}](#{number}) grew in every year.");
    let numbered = |number: &str, words: &str| format!("{number} {words}");
    let heading = "# 1 Networks";
    let old = read("1", &[heading, &numbered("1.1", BEFORE), &numbered("1.2", &refers("1.1"))]);
    let new = |words: &str| {
        let words = numbered("1.3", words);
        read("2", &[heading, &numbered("1.1", AFTER), &numbered("1.2", BEFORE), &words])
    };
    let change = |new: Document| lineage(&old, &new).items[3].change;
    let quoted = refers("1.2").replacen('"', "“", 1).replacen('"', "”", 1);
    assert_eq!(change(new(&quoted)), Change::Kept);
    assert_eq!(change(new(&quoted.replace("grew", "shrank"))), Change::Edited);
}

#[test]
fn given_accents_that_are_characters_of_their_own_then_nothing_changed_to_a_reader() {
    let composed = ["Le Conseil décide d’étudier les répercussions.", "Он предложил новый ёмкий йод."];
    let apart = [
        "Le Conseil de\u{301}cide d’e\u{301}tudier les re\u{301}percussions.",
        "Он предложил новыи\u{306} е\u{308}мкии\u{306} и\u{306}од.",
    ];
    for (composed, apart) in composed.into_iter().zip(apart) {
        assert_ne!(composed, apart);
        assert_eq!((change(composed, apart), change(apart, composed)), (Change::Kept, Change::Kept));
    }
    assert_eq!(change("Le Conseil décide de tout.", "Le Conseil decide de tout."), Change::Edited);
    let ou = ["Il vient de Paris où de Rome.", "Il vient de Paris ou\u{301} de Rome."];
    assert_eq!(change(ou[0], ou[1]), Change::Edited, "another accent");
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
