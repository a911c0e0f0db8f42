//! Resolutions and Opinions: their groups, and numbers that restart in each.

use std::collections::BTreeSet;

use text::{
    Document, Inline, Kind, Options, Part, Provision, ProvisionId, lineage_by_id, renumber,
    words_from_markdown,
};

const OPINION: &str = "# Opinion 2: Skills

The seventh Policy Forum (Lakeside, 2031),

*considering*

a) that skills are unevenly spread;

b) that training:

i) takes time;

ii) takes money,

*recalling further*

the report of the previous Forum,

*resolves*

1 to share material;

2 to meet again,

*instructs the Council*

1 to adopt a procedure;

2 to publish it;

3 the procedure referred to in *instructs the Council* 2 should be open,

*invites Member States*

to take part.
";

fn read(source: &str) -> Document {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("a draft")
}

fn shown(document: &Document) -> Vec<String> {
    let line = |provision: &Provision| format!("{} {}", provision.number, provision.plain());
    document.provisions.iter().map(line).collect()
}

fn numbers(document: &Document) -> Vec<&str> {
    document.provisions.iter().map(|provision| provision.number.as_str()).collect()
}

#[test]
fn numbers_restart_in_each_group_and_say_which_it_is() {
    let document = read(OPINION);
    assert_eq!(
        shown(&document),
        [
            "0 Opinion 2: Skills",
            "F The seventh Policy Forum (Lakeside, 2031),",
            "P1.0 considering",
            "P1(a) that skills are unevenly spread;",
            "P1(b) that training:",
            "P1(b)(i) takes time;",
            "P1(b)(ii) takes money,",
            "P2.0 recalling further",
            "P2 the report of the previous Forum,",
            "O1.0 resolves",
            "O1(1) to share material;",
            "O1(2) to meet again,",
            "O2.0 instructs the Council",
            "O2(1) to adopt a procedure;",
            "O2(2) to publish it;",
            "O2(3) the procedure referred to in instructs the Council 2 should be open,",
            "O3.0 invites Member States",
            "O3 to take part.",
        ]
    );
    let kinds: Vec<Kind> = document.provisions.iter().map(|provision| provision.kind).collect();
    assert_eq!(kinds[1], Kind::Formula);
    assert_eq!(kinds[2], Kind::Group { part: Part::Preambular });
    assert_eq!(kinds[9], Kind::Group { part: Part::Operative });
    assert_eq!(kinds[15], Kind::Paragraph, "words about a group are none (E29)");
}

#[test]
fn the_address_of_an_item_is_the_same_in_all_languages() {
    let translations = [
        "# Opinion\n\nThe Forum,\n\n*considering*\n\na) x;\n\n*resolves*\n\n1 y;\n\n2 z.",
        "# Avis\n\nLe Forum,\n\n*considérant*\n\na) x;\n\n*décide*\n\n1 y;\n\n2 z.",
        "# Opinión\n\nEl Foro,\n\n*considerando*\n\na) x;\n\n*resuelve*\n\n1 y;\n\n2 z.",
        "# Мнение\n\nФорум,\n\n*учитывая*\n\nа) x;\n\n*решает*\n\n1 y;\n\n2 z.",
        "# 意见\n\n论坛，\n\n*考虑到*\n\na）x；\n\n*做出决议*\n\n1 责成国际电联理事会2所述的程序；\n\n2 z。",
        "# رأي\n\nإن المنتدى،\n\n*إذ يضع في اعتباره*\n\nأ ) x؛\n\n*يقرر*\n\n1 y؛\n\n2 z.",
    ];
    for source in translations {
        assert_eq!(numbers(&read(source)), ["0", "F", "P1.0", "P1(a)", "O1.0", "O1(1)", "O1(2)"], "{source}");
    }
}

#[test]
fn a_heading_ends_groups_and_a_section_with_a_number_begins_theirs() {
    let document = read(
        "# 4 Opinions\n\n## 4.1 Skills\n\n*considering*\n\na) x,\n\n*resolves*\n\n1 y.\n\n## 4.2 Access\n\n*considering*\n\nz.\n\n## 4.3 After\n\n4.3.1 Words.\n\n*Not a group*",
    );
    assert_eq!(
        numbers(&document),
        [
            "4",
            "4.1",
            "4.1.P1.0",
            "4.1.P1(a)",
            "4.1.O1.0",
            "4.1.O1(1)",
            "4.2",
            "4.2.P1.0",
            "4.2.P1",
            "4.3",
            "4.3.1",
            "4.3.1.1"
        ]
    );
    assert_eq!(document.provisions.last().map(|last| last.kind), Some(Kind::Paragraph));
}

#[test]
fn items_may_be_lists_and_markdown_gives_all_of_it_back() {
    let lists = read("*considering*\n\n- a) x;\n- b) y,\n\n*resolves*\n\n1. z;\n2. w:\n    - a) v.");
    assert_eq!(numbers(&lists), ["P1.0", "P1(a)", "P1(b)", "O1.0", "O1(1)", "O1(2)", "O1(2)(a)"]);
    for document in [lists, read(OPINION)] {
        let written = document.to_markdown();
        let again = read(&written);
        assert_eq!(again, document, "{written}");
        assert!(!written.contains("{number"), "{written}");
    }
}

fn new(id: &str, source: &str) -> Provision {
    Provision {
        id: id.parse().expect("an id"),
        number: "new".parse().expect("a number"),
        kind: Kind::Paragraph,
        inlines: words_from_markdown(source, Kind::Paragraph),
        topics: Vec::new(),
        axes: Vec::new(),
    }
}

fn renumbered(old: &Document, next: &mut Document) {
    let lineage = lineage_by_id(old, next, &BTreeSet::new());
    renumber(old, next, &lineage);
}

#[test]
fn a_new_item_is_counted_in_its_group_alone_and_references_follow() {
    let source =
        OPINION.replace("*instructs the Council* 2 should", "*instructs the Council* [2](#O2(2)) should");
    let old = read(&source);
    let to: ProvisionId = old.provisions[14].id;
    let mut next = old.clone();
    next.provisions.insert(13, new("zzzzzz", "to meet in public;"));
    renumbered(&old, &mut next);
    assert_eq!(numbers(&next)[12..], ["O2.0", "O2(1)", "O2(2)", "O2(3)", "O2(4)", "O3.0", "O3"]);
    let last = &next.provisions[16];
    assert_eq!(last.plain(), "the procedure referred to in instructs the Council 3 should be open,");
    assert!(last.inlines.contains(&Inline::Reference { to, inlines: vec![Inline::Text("3".into())] }));
    assert_eq!(numbers(&next)[..12], numbers(&old)[..12]);
}

#[test]
fn a_new_group_is_one_and_the_others_are_counted_on() {
    let old = read(OPINION);
    let mut next = old.clone();
    next.provisions.splice(9..9, [new("zzzzzz", "*noting*"), new("yyyyyy", "that time is short,")]);
    next.provisions.splice(18..18, [new("xxxxxx", "*urges all*"), new("wwwwww", "to hurry,")]);
    renumbered(&old, &mut next);
    assert_eq!(numbers(&next)[7..12], ["P2.0", "P2", "P3.0", "P3", "O1.0"]);
    assert_eq!(numbers(&next)[18..], ["O3.0", "O3", "O4.0", "O4"]);
    assert_eq!(next.provisions[9].kind, Kind::Group { part: Part::Preambular });
}

#[test]
fn given_labels_as_lists_have_them_then_items_of_groups_are_numbered_by_them() {
    for (source, expected) in [
        ("*إذ يضع في اعتباره*\n\nأ- أن x\n\nب- أن y", ["P1.0", "P1(a)", "P1(b)"]),
        ("*resolves*\n\n1\\. first;\n\n2\\. second", ["O1.0", "O1(1)", "O1(2)"]),
        ("*resolves*\n\na. first;\n\nb. second", ["O1.0", "O1(a)", "O1(b)"]),
        ("*考虑到*\n\n一、甲；\n\n二、乙，", ["P1.0", "P1(1)", "P1(2)"]),
        ("*resolves*\n\nV. Writer shall see;\n\nI am heard", ["O1.0", "O1", "O1.1"]),
    ] {
        let document = read(source);
        assert_eq!(numbers(&document), expected, "{source}");
        let written = document.to_markdown();
        assert_eq!(read(&written), document, "{written}");
    }
}

#[test]
fn given_an_item_that_is_one_emphasised_run_then_it_stays_an_item() {
    let old = read(
        "*considering*\n\na) *Agenda of the harbours*\n\nb) that the sea is wide,\n\n*resolves*\n\nto sail.",
    );
    assert_eq!(numbers(&old), ["P1.0", "P1(a)", "P1(b)", "O1.0", "O1"]);
    let mut next = old.clone();
    renumbered(&old, &mut next);
    assert_eq!(next, old);
    next.provisions.insert(1, new("zzzzzz", "that the wind is fair;"));
    renumbered(&old, &mut next);
    assert_eq!(numbers(&next), ["P1.0", "P1(a)", "P1(b)", "P1(c)", "O1.0", "O1"]);
}

#[test]
fn given_a_section_whose_number_is_as_long_as_numbers_are_then_its_groups_have_one_each() {
    let long = "9".repeat(text::limits::NUMBER_BYTES_MAX);
    let old = read(&format!(
        "# T {{number: {long}}}\n\n*considering*\n\na) one,\n\na) two,\n\n*resolves*\n\nthree."
    ));
    let mut next = old.clone();
    renumbered(&old, &mut next);
    let all: BTreeSet<String> = numbers(&next).iter().map(ToString::to_string).collect();
    assert_eq!(all.len(), old.provisions.len());
}

#[test]
fn what_stays_as_it_is_keeps_every_number() {
    let old = read(OPINION);
    let mut next = old.clone();
    renumbered(&old, &mut next);
    assert_eq!(next, old);
}
