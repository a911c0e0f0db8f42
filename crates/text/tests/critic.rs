//! CriticMarkup: who accepts every change has the newer draft, who rejects every change the older one.

mod common;
#[path = "common/taken.rs"]
mod taken;

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use specimen::{Language, Specimen};
use text::display::{CriticMarkup, critic_markup};
use text::{Change, Document, Item, Lineage, Number, Options, Provision, lineage, runs, version_file_name};

use common::{document, placed, soup};
use taken::taken;

fn unescaped(markdown: &str) -> String {
    let mut out = String::new();
    let mut chars = markdown.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' { chars.next().expect("an escape is never last") } else { c });
    }
    out
}

fn of_texts(old: &str, new: &str) -> String {
    critic_markup(&runs(old, new))
}

fn read(scope: &str, source: &str) -> Document {
    Document::from_markdown(source, &Options { scope: scope.into(), lang_default: "en".into() })
        .expect("a draft")
}

fn written(old: &Document, new: &Document, lineage: &Lineage) -> String {
    let moved_from = |number: &Number| format!("moved from {number}");
    let moved_to = |number: &Number| format!("moved to {number}");
    CriticMarkup { old, new, lineage, moved_from: &moved_from, moved_to: &moved_to }.to_string()
}

/// What a draft says: kinds, numbers, words with their marks, topics and axes.
fn said(document: &Document) -> Vec<Provision> {
    placed(document.clone()).provisions
}

/// Checks that both drafts are read from what is written of them, and gives that.
fn check(old: &Document, new: &Document, lineage: &Lineage) -> String {
    let markup = written(old, new, lineage);
    for (accept, document) in [(true, new), (false, old)] {
        let source = taken(&markup, accept, true);
        assert_eq!(source, taken(&markup, accept, false), "{markup}");
        let found = said(&read("3", &source));
        for (found, expected) in found.iter().zip(&said(document)) {
            assert_eq!(found, expected, "accepted: {accept}\n{markup}");
        }
        assert_eq!(found.len(), document.provisions.len(), "accepted: {accept}\n{markup}");
    }
    markup
}

fn of_sources(old: &str, new: &str) -> String {
    let (old, new) = (read("1", old), read("2", new));
    check(&old, &new, &lineage(&old, &new))
}

#[test]
fn words_that_came_went_and_were_replaced_have_their_marks() {
    assert_eq!(
        of_texts("Members may wish to consider this today", "Members should consider [all of] this"),
        "Members {~~may wish to~>should~~} consider {++[all of] ++}this{-- today--}"
    );
    assert_eq!(of_texts("a {++b++} *c* 1. d-e", "a {++b++} *c* 1. d-e"), r"a \{\+\+b\+\+\} \*c\* 1. d-e");
    assert_eq!(of_texts("It is [so].", "It is so."), r"It is {--[--}so{--\]--}.");
    assert_eq!(of_texts("1. x", "2. x"), r"{~~1~>2~~}\. x");
    assert_eq!(of_texts("[x](y) [z] text", "[x](y) [z] text"), r"[x\](y) [z] text");
}

#[test]
fn numbers_come_and_go_with_their_words() {
    insta::assert_snapshot!(of_sources(
        "# 1 One\n\n1.1 First words here.\n\n1.2 Second words there.\n\n# 2 Two\n\n2.1 Third.",
        "# 1 One\n\n1.1 Something new stands here.\n\n1.2 First words here.\n\n1.3 Second words are there.",
    ), @r"
    # 1 One

    {++1.1 Something new stands here.++}

    {~~1.1~>1.2~~} First words here.

    {~~1.2~>1.3~~} Second words {++are ++}there.

    {--# 2 Two--}

    {--2.1 Third.--}
    ");
}

#[test]
fn what_was_moved_goes_at_its_old_place_and_comes_at_its_new_one() {
    let old = read("1", "# 1 One\n\n1.1 First words here.\n\n1.2 Second words there.");
    let new = read("2", "# 1 One\n\n1.1 Second words there.\n\n1.2 First words here.");
    let item = |old, new, change| Item { old: vec![old], new: vec![new], change, confidence: 100 };
    let items = vec![item(0, 0, Change::Kept), item(2, 1, Change::Moved), item(1, 2, Change::Kept)];
    insta::assert_snapshot!(check(&old, &new, &Lineage { items }), @r"
    # 1 One

    {>>moved from 1.2<<}{++1.1 Second words there.++}

    {~~1.1~>1.2~~} First words here.

    {>>moved to 1.1<<}{--1.2 Second words there.--}
    ");
}

#[test]
fn what_was_moved_and_edited_tells_which_words_went_and_came() {
    let of_moved = |old: &str, new: &str| {
        let (old, new) = (read("1", &format!("{old}\n\ny")), read("2", &format!("y\n\n{new}")));
        let item = |old, new, change| Item { old: vec![old], new: vec![new], change, confidence: 100 };
        let items = vec![item(1, 0, Change::Kept), item(0, 1, Change::MovedEdited)];
        check(&old, &new, &Lineage { items })
    };
    insta::assert_snapshot!(
        of_moved("Members may wish to consider this today.", "Members should consider all of this."),
        @r"
    {>>moved to 0.2<<}{--0.1 Members may wish to consider this today.--}

    {~~0.2~>0.1~~} y

    {>>moved from 0.1<<}{++0.2 Members ++}{>>− may wish to + should<<}{++should consider ++}{>>+ all of<<}{++all of this++}{>>− today<<}{++.++}
    "
    );
    let rewritten = of_moved("Nothing of it stayed as it was.", "Now another one stands here.");
    assert!(
        rewritten.ends_with("\n{>>moved from 0.1<<}{++0.2 Now another one stands here.++}\n"),
        "{rewritten}"
    );
}

#[test]
fn the_parts_of_what_was_split_or_merged_are_provisions_of_their_own() {
    let whole = "# 1 One\n\n1.1 Each harbour shall have a list of pilots for the storm. The list is kept by the master of the harbour.";
    let parts = "# 1 One\n\n1.1 Each harbour shall have a list of pilots for the storm.\n\n1.2 Pilots are paid.\n\n1.3 The list is kept by the master of the harbour.";
    insta::assert_snapshot!(of_sources(whole, parts), @r"
    # 1 One

    1.1 Each harbour shall have a list of pilots for the storm.{++

    1.2 Pilots are paid.

    1.3++} The list is kept by the master of the harbour.
    ");
    insta::assert_snapshot!(of_sources(parts, whole), @r"
    # 1 One

    1.1 Each harbour shall have a list of pilots for the storm.{--

    1.2 Pilots are paid.

    1.3--} The list is kept by the master of the harbour.
    ");
}

#[test]
fn resolutions_have_the_labels_that_people_read() {
    insta::assert_snapshot!(of_sources(
        "## Opinion 1\n\nThe seventh Policy Forum,\n\n*considering*\n\na) that data is needed;\n\nb) that skills are rare,\n\n*invites Member States*\n\n1 to take part;\n\n2 to share what they know.",
        "## Opinion 1\n\nThe seventh Policy Forum,\n\n*considering*\n\na) that all of this is new to everybody,\n\nb) that data is needed;\n\nc) that skills are rare,\n\n*invites Member States*\n\nto take part.",
    ), @r"
    ## Opinion 1

    The seventh Policy Forum,

    *considering*

    {++a) that all of this is new to everybody,++}

    {~~a~>b~~}) that data is needed;

    {~~b~>c~~}) that skills are rare,

    *invites Member States*

    {--1 --}to take part{~~;~>.~~}

    {--2 to share what they know.--}
    ");
}

#[test]
fn marks_lists_tables_and_topics_are_those_of_each_draft() {
    insta::assert_snapshot!(of_sources(
        "# Title\n\nSee [the policy](https://example.org/a) and *this*. {topics: ai}\n\n- one thing\n  - under it\n- other things are here\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n\nEnd.",
        "# Title\n\nSee [the policy](https://example.org/b) and **this**. {topics: ai, iot}\n\n1. one thing\n2. other things were here\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 5 | 7 |\n| 8 | 9 |\n\nEnd with `{++code++}`.",
    ), @r"
    # Title

    0.1 See [the policy](<https://example.org/{~~a~>b~~}>) and *{++*++}this*{++*++}. {topics: ai{++, iot++}}

    {~~-   ~>1.  ~~}0.2 one thing

    {--    -   0.3 under it--}

    {~~-   0.4~>2.  0.3~~} other things {~~are~>were~~} here

    | A | B {number: {~~0.5~>0.4~~}} |
    | - | - |
    | 1 | 2 {number: {~~0.6~>0.5~~}} |
    {--| 3 | 4 {number: 0.7} |
    --}| 5 | {~~6~>7~~} {number: {~~0.8~>0.6~~}} |
    {++| 8 | 9 {number: 0.7} |
    ++}
    {~~0.9~>0.8~~} {~~End.~>End with&#32;<code>&#123;&#43;&#43;code&#43;&#43;&#125;</code>&#46;~~}
    ");
}

#[test]
fn between_the_rows_of_a_table_nothing_is_left() {
    let rows = "| A | B |\n|---|---|\n| the first row | 2 |\n| the second row | 4 |";
    let apart = "| A | B |\n|---|---|\n| the first row | 2 |\n\nA paragraph.\n\n|  |  |\n|---|---|\n| the second row | 4 |";
    of_sources(rows, apart);
    of_sources(apart, rows);
    of_sources("", rows);
    of_sources(rows, "");
    of_sources("", "");
}

/// The drafts of each policy in order, or `None` where there are none at hand; see `real_drafts.rs`.
fn policies() -> Option<Vec<Vec<Document>>> {
    let folder = PathBuf::from(std::env::var_os("TRAVAUX_VERSIONS")?);
    let names = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("a folder");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
        paths.sort();
        paths
    };
    let is_version = |path: &PathBuf| {
        path.file_name().is_some_and(|name| version_file_name(&name.to_string_lossy()).is_some())
    };
    let drafts = |folder: &PathBuf| {
        let paths = names(folder).into_iter().filter(is_version);
        paths.map(|path| read("1", &fs::read_to_string(path).expect("readable"))).collect()
    };
    Some(names(&folder).iter().filter(|path| path.is_dir()).map(drafts).collect())
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that did nothing says so")]
fn real_drafts_are_read_from_their_changes() {
    let Some(policies) = policies() else {
        eprintln!("skipped: TRAVAUX_VERSIONS names no folder of drafts");
        return;
    };
    for drafts in policies {
        for pair in drafts.windows(2) {
            check(&pair[0], &pair[1], &lineage(&pair[0], &pair[1]));
        }
        let (first, last) = (&drafts[0], &drafts[drafts.len() - 1]);
        check(last, first, &lineage(last, first));
    }
}

#[test]
fn made_drafts_are_read_from_their_changes() {
    for language in Language::ALL {
        for seed in 0..4 {
            for made in [Specimen::new(language, 4, seed), Specimen::hard(language, 4, seed)] {
                check(&made.old, &made.new, &lineage(&made.old, &made.new));
            }
        }
    }
}

/// Texts, marks of Markdown and CriticMarkup among them.
fn hostile() -> impl Strategy<Value = String> {
    let marks = "{ } + - ~ > < = \\ * _ ` [ ] ( ) ! # | & 1 . : ^ a word {++ ++} {-- --} {~~ ~> ~~} {>> <<} &amp; 人 \
                 الذكاء \u{301} \u{200d} 👩‍👩‍👧";
    let marks: Vec<&str> = marks.split(' ').chain([" ", "\n", "\r"]).collect();
    let piece = prop_oneof![
        prop::sample::select(marks).prop_map(str::to_owned),
        any::<char>().prop_map(String::from)
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

/// What one line of a draft may hold, marks of Markdown among it.
fn line() -> impl Strategy<Value = String> {
    let words = "{ } + - ~ > < = \\ * _ ` [ ] ( ) ! # | & 1. : ^ a word the {++ --} ~> <b> &amp; [x](y) [x]: **b** 人工 الذكاء \
                 `++}` [x](a~>b) `{~~`";
    prop::collection::vec(prop::sample::select(words.split(' ').collect::<Vec<_>>()), 1..12)
        .prop_map(|words| words.join(" "))
}

/// A draft, and another one made of its provisions: some are left out, some stand elsewhere, some are others.
fn pair() -> impl Strategy<Value = (Document, Document)> {
    (document(), document()).prop_flat_map(|(old, other)| {
        let sources: Vec<Document> = [&old, &other].map(Clone::clone).to_vec();
        let all: Vec<String> = sources.iter().flat_map(blocks).collect();
        let picked = prop::collection::vec(prop::sample::select(all), 1..12);
        picked.prop_map(move |blocks| (old.clone(), read("2", &blocks.concat())))
    })
}

/// The blocks of a draft as Markdown.
fn blocks(document: &Document) -> Vec<String> {
    let source = document.to_markdown();
    let (_, body) = source[4..].split_once("---\n").expect("a front matter");
    body.split("\n\n").map(|block| format!("\n\n{block}")).collect()
}

/// Any lineage of so many provisions: each is in one item, as it comes.
fn any_lineage(olds: usize, news: usize) -> impl Strategy<Value = Lineage> {
    let changes = vec![Change::Kept, Change::Edited, Change::Moved, Change::MovedEdited, Change::Split];
    let items = olds + news + 1;
    let olds = prop::collection::vec(0..items, olds);
    let news = prop::collection::vec(0..items, news);
    (olds, news, prop::collection::vec(prop::sample::select(changes), items)).prop_map(
        |(olds, news, changes)| {
            let of = |places: &[usize], item: usize| {
                places.iter().enumerate().filter(|(_, home)| **home == item).map(|(at, _)| at).collect()
            };
            let mut items: Vec<Item> = changes
                .into_iter()
                .enumerate()
                .map(|(at, change)| Item { old: of(&olds, at), new: of(&news, at), change, confidence: 50 })
                .filter(|item| !(item.old.is_empty() && item.new.is_empty()))
                .collect();
            items.sort_by_key(|item| item.new.first().copied());
            Lineage { items }
        },
    )
}

proptest! {
    #[test]
    fn accepting_all_gives_the_new_text_and_rejecting_all_the_old(old in hostile(), new in hostile()) {
        let markup = of_texts(&old, &new);
        prop_assert_eq!(unescaped(&taken(&markup, true, true)), new);
        prop_assert_eq!(unescaped(&taken(&markup, false, true)), old);
    }

    #[test]
    fn what_is_accepted_is_read_by_markdown_as_the_same_words(old in line(), new in line()) {
        let new = format!("Words {new} end");
        let accepted = taken(&of_texts(&old, &new), true, true);
        let document = read("1", &accepted);
        prop_assert_eq!(document.provisions.len(), 1);
        prop_assert_eq!(document.provisions[0].plain(), new);
    }

    #[test]
    fn any_two_drafts_are_read_from_their_changes((old, new) in pair()) {
        check(&old, &new, &lineage(&old, &new));
    }

    #[test]
    fn any_two_texts_are_read_from_their_changes(old in soup(), new in soup()) {
        of_sources(&old, &new);
    }

    #[test]
    fn drafts_of_few_words_are_read_from_their_changes(
        old in prop::collection::vec("(- |1\\. |# |## |1\\.1 |)(one|two three|four five six|seven){1,3}", 1..8),
        new in prop::collection::vec("(- |1\\. |# |## |1\\.1 |)(one|two three|four five six|seven){1,3}", 1..8),
    ) {
        of_sources(&old.join("\n\n"), &new.join("\n\n"));
    }

    #[test]
    fn lines_full_of_marks_are_read_from_their_changes(old in line(), new in line()) {
        of_sources(&format!("{old}\n\n{new}"), &format!("{new} {old}"));
    }

    #[test]
    fn whatever_the_lineage_says_both_drafts_are_read(
        (old, new, lineage) in (document(), document()).prop_flat_map(|(old, new)| {
            let lineage = any_lineage(old.provisions.len(), new.provisions.len());
            (Just(old), Just(new), lineage)
        })
    ) {
        check(&old, &new, &lineage);
    }
}
