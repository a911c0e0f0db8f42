//! CriticMarkup: accepting every change gives the new text, rejecting every change the old one.

use proptest::prelude::*;
use text::display::CriticMarkup;
use text::{Change, Document, Inline, Item, Lineage, Number, Options, Provision, lineage};

/// Takes one side of each change, and leaves notes out. Written from the syntax, not from the writer.
fn taken(markup: &str, accept: bool) -> String {
    let mut out = String::new();
    let mut rest = markup;
    // Whether what is read now belongs to the side that is taken, and the mark that ends it.
    let (mut wanted, mut end): (bool, Option<&str>) = (true, None);
    while let Some(c) = rest.chars().next() {
        let open =
            [("{++", accept, "++}"), ("{--", !accept, "--}"), ("{~~", !accept, "~~}"), ("{>>", false, "<<}")];
        if c == '\\' {
            let length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
            if wanted {
                out.push_str(&rest[..length]);
            }
            rest = &rest[length..];
        } else if let Some(mark) = end.filter(|mark| rest.starts_with(mark)) {
            (wanted, end) = (true, None);
            rest = &rest[mark.len()..];
        } else if end == Some("~~}") && rest.starts_with("~>") {
            wanted = accept;
            rest = &rest[2..];
        } else if let Some((mark, side, close)) = open.into_iter().find(|(mark, ..)| rest.starts_with(mark)) {
            assert!(end.is_none(), "a change within a change: {markup}");
            (wanted, end) = (side, Some(close));
            rest = &rest[mark.len()..];
        } else {
            if wanted {
                out.push(c);
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    assert!(end.is_none(), "a change that is not closed: {markup}");
    out
}

fn unescaped(markdown: &str) -> String {
    let mut out = String::new();
    let mut chars = markdown.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' { chars.next().expect("an escape is never last") } else { c });
    }
    out
}

/// A document of one paragraph with exactly this text and no number to be seen.
fn one(text: &str) -> Document {
    let mut document = read("1", "A paragraph.");
    document.provisions[0].inlines = vec![Inline::Text(text.to_owned())];
    document.provisions[0].number = Number::new("0").expect("a number");
    document
}

fn written(old: &Document, new: &Document, lineage: &Lineage) -> String {
    let moved_from = |number: &Number| format!("moved from {number}");
    let moved_to = |number: &Number| format!("moved to {number}");
    CriticMarkup { old, new, lineage, moved_from: &moved_from, moved_to: &moved_to }.to_string()
}

fn of_texts(old: &str, new: &str) -> String {
    let item = Item { old: vec![0], new: vec![0], change: Change::Edited, confidence: 100 };
    let markup = written(&one(old), &one(new), &Lineage { items: vec![item] });
    markup.strip_suffix('\n').expect("a line").to_owned()
}

fn read(scope: &str, source: &str) -> Document {
    Document::from_markdown(source, &Options { scope: scope.into(), lang_default: "en".into() })
        .expect("a draft")
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
fn the_parts_of_what_was_split_or_merged_are_never_one_word() {
    let whole =
        "Networks carry opportunity for all countries and their development. These technologies need skills.";
    let parts = "Networks carry opportunity for all countries and their development.\n\nThese technologies need skills.";
    let (one, two) = (read("1", whole), read("2", parts));
    for (old, new) in [(&one, &two), (&two, &one)] {
        let lineage = lineage(old, new);
        assert_eq!(lineage.items.len(), 1);
        let markup = written(old, new, &lineage);
        for (accept, document) in [(true, new), (false, old)] {
            let read = read("3", &taken(&markup, accept));
            let said: Vec<&str> = read.provisions[0]
                .inlines
                .iter()
                .filter_map(|inline| match inline {
                    Inline::Text(words) => Some(words.as_str()),
                    _ => None,
                })
                .collect();
            let expected: Vec<String> = document.provisions.iter().map(Provision::plain).collect();
            assert_eq!(said, expected, "{markup}");
        }
    }
}

#[test]
fn what_was_moved_goes_at_its_old_place_and_comes_at_its_new_one() {
    let old = read("1", "# 1 One\n\n1.1 First words here.\n\n1.2 Second words there.");
    let new = read("2", "# 1 One\n\n1.1 Second words there.\n\n1.2 First words here.");
    let item = |old, new, change| Item { old: vec![old], new: vec![new], change, confidence: 100 };
    let items = vec![item(0, 0, Change::Kept), item(2, 1, Change::Moved), item(1, 2, Change::Kept)];
    insta::assert_snapshot!(written(&old, &new, &Lineage { items }), @r"
    # 1 One

    1.1 {>>moved from 1.2<<}{++Second words there.++}

    1.2 First words here.

    1.2 {>>moved to 1.1<<}{--Second words there.--}
    ");
}

/// A text that moved behind another one, with other words.
fn of_moved(old: &str, new: &str) -> String {
    let (mut before, mut after) = (read("1", "x\n\ny"), read("2", "y\n\nx"));
    before.provisions[0].inlines = vec![Inline::Text(old.to_owned())];
    after.provisions[1].inlines = vec![Inline::Text(new.to_owned())];
    let item = |old, new, change| Item { old: vec![old], new: vec![new], change, confidence: 100 };
    let items = vec![item(1, 0, Change::Kept), item(0, 1, Change::MovedEdited)];
    written(&before, &after, &Lineage { items })
}

#[test]
fn what_was_moved_and_edited_tells_which_words_went_and_came() {
    insta::assert_snapshot!(
        of_moved("Members may wish to consider this today.", "Members should consider all of this."),
        @r"
    0.1 {>>moved to 0.2<<}{--Members may wish to consider this today.--}

    0.1 y

    0.2 {>>moved from 0.1<<}{++Members ++}{>>− may wish to + should<<}{++should++}{++ consider ++}{>>+ all of<<}{++all of ++}{++this++}{>>− today<<}{++.++}
    "
    );
    let rewritten = of_moved("Nothing of it stayed as it was.", "Now another one stands here.");
    assert!(
        rewritten.ends_with("0.2 {>>moved from 0.1<<}{++Now another one stands here.++}\n"),
        "{rewritten}"
    );
}

fn hostile() -> impl Strategy<Value = String> {
    let marks = vec![
        "{",
        "}",
        "+",
        "-",
        "~",
        ">",
        "<",
        "=",
        "\\",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "!",
        "#",
        "|",
        "&",
        "1",
        ".",
        ":",
        "^",
        " ",
        "a",
        "word",
        "\n",
        "\r",
        "{++",
        "++}",
        "{--",
        "--}",
        "{~~",
        "~>",
        "~~}",
        "{>>",
        "<<}",
        "&amp;",
        "人",
        "الذكاء",
        "\u{301}",
        "\u{200d}",
        "👩‍👩‍👧",
    ];
    let piece = prop_oneof![
        prop::sample::select(marks).prop_map(str::to_owned),
        any::<char>().prop_map(String::from)
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

/// What one line of a draft may hold, marks of Markdown among it.
fn line() -> impl Strategy<Value = String> {
    let words = vec![
        "{",
        "}",
        "+",
        "-",
        "~",
        ">",
        "<",
        "=",
        "\\",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "!",
        "#",
        "|",
        "&",
        "1.",
        ":",
        "^",
        "a",
        "word",
        "the",
        "{++",
        "--}",
        "~>",
        "<b>",
        "&amp;",
        "[x](y)",
        "[x]:",
        "**b**",
        "人工",
        "الذكاء",
    ];
    prop::collection::vec(prop::sample::select(words), 1..12).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn accepting_all_gives_the_new_text_and_rejecting_all_the_old(old in hostile(), new in hostile()) {
        let markup = of_texts(&old, &new);
        prop_assert_eq!(unescaped(&taken(&markup, true)), new);
        prop_assert_eq!(unescaped(&taken(&markup, false)), old);
    }

    #[test]
    fn what_was_moved_and_edited_comes_and_goes_as_a_whole(old in hostile(), new in hostile()) {
        let markup = of_moved(&old, &new);
        prop_assert_eq!(unescaped(&taken(&markup, true)), format!("0.1 \n\n0.1 y\n\n0.2 {new}\n"));
        prop_assert_eq!(unescaped(&taken(&markup, false)), format!("0.1 {old}\n\n0.1 y\n\n0.2 \n"));
    }

    #[test]
    fn what_is_accepted_is_read_by_markdown_as_the_same_words(old in line(), new in line()) {
        let new = format!("Words {new} end");
        let accepted = taken(&of_texts(&old, &new), true);
        let document = read("1", &accepted);
        prop_assert_eq!(document.provisions.len(), 1);
        prop_assert_eq!(document.provisions[0].plain(), new);
    }

    #[test]
    fn accepting_and_rejecting_whole_drafts_gives_their_paragraphs_in_order(
        old in prop::collection::vec("(one|two three|four five six|seven){1,3}", 1..8),
        new in prop::collection::vec("(one|two three|four five six|seven){1,3}", 1..8),
    ) {
        let (old, new) = (read("1", &old.join("\n\n")), read("2", &new.join("\n\n")));
        let markup = written(&old, &new, &lineage(&old, &new));
        for (accept, document) in [(true, &new), (false, &old)] {
            let text = taken(&markup, accept);
            // Each line is a number and words; one of which nothing is left has its number only.
            let words = |line: &str| line.split_once(' ').map(|(_, words)| unescaped(words)).filter(|words| !words.is_empty());
            let lines = text.split("\n\n").filter_map(|line| words(line.trim_end_matches('\n')));
            // What was split or merged is one line with breaks, since its changes are read as one.
            let parts = |line: String| line.split('\n').map(str::to_owned).collect::<Vec<_>>();
            let lines: Vec<String> = lines.flat_map(parts).filter(|line| !line.is_empty()).collect();
            let expected: Vec<String> = document.provisions.iter().map(Provision::plain).collect();
            prop_assert_eq!(lines, expected);
        }
    }
}
