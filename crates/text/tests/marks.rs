//! Square brackets, notes, pictures and references: how they are read, quoted, kept and written.

use std::collections::BTreeSet;

use text::{
    Alternative, Document, Inline, Kind, Number, Options, Provision, ProvisionId, Remark, carry_ids, lineage,
    lineage_by_id, plain_to_markdown, renumber, words_from_markdown,
};

fn remarked(source: &str) -> (Document, Vec<Remark>) {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    Document::from_markdown_remarked(source, &options).expect("within the limits")
}

fn read(source: &str) -> Document {
    remarked(source).0
}

fn words(source: &str) -> Vec<Inline> {
    read(source).provisions[0].inlines.clone()
}

fn text(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}

fn bracket(holders: &[&str], alternative: Option<Alternative>, inlines: Vec<Inline>) -> Inline {
    Inline::Bracket { holders: holders.iter().map(|id| (*id).to_owned()).collect(), alternative, inlines }
}

fn id(document: &Document, number: &str) -> ProvisionId {
    let number: Number = number.parse().expect("a number");
    document.by_number(&number).expect("it is there").id
}

#[test]
fn square_brackets_are_marks_with_holders_and_alternatives_and_nest() {
    assert_eq!(
        words("It [invites]{by=\"valmora kesh\"} [encourages [all]]{alt=bis by=ostra} them."),
        [
            text("It "),
            bracket(&["valmora", "kesh"], None, vec![text("invites")]),
            text(" "),
            bracket(
                &["ostra"],
                Some(Alternative::Bis),
                vec![text("encourages "), bracket(&[], None, vec![text("all")])]
            ),
            text(" them."),
        ]
    );
}

#[test]
fn the_plain_text_keeps_brackets_and_leaves_out_who_holds_them() {
    let document = read("It [*invites* [all]]{by=valmora} them.");
    assert_eq!(document.provisions[0].plain(), "It [invites [all]] them.");
}

#[test]
fn brackets_that_do_not_belong_together_are_text() {
    for source in ["a [b", "a ] b", "a [ ] b", r"a \[b\]", "a &#91;b&#93;", "`a[0]`", "*a [b* c]", "a [^1] b"]
    {
        let words = words(source);
        let has = |inline: &Inline| matches!(inline, Inline::Bracket { .. });
        assert!(!words.iter().any(has), "{source}: {words:?}");
    }
    assert_eq!(words("*a [b* c]"), [Inline::Emph(vec![text("a [b")]), text(" c]")]);
}

#[test]
fn a_link_is_a_link_also_inside_brackets() {
    let link = Inline::Link { href: "/x".into(), title: String::new(), inlines: vec![text("b")] };
    assert_eq!(words("[a [b](/x)]"), [bracket(&[], None, vec![text("a "), link])]);
}

#[test]
fn braces_that_are_no_attributes_stay_text() {
    assert_eq!(words("[a]{by=A}"), [bracket(&[], None, vec![text("a")]), text("{by=A}")]);
    let document = read("[a] {topics: ai}");
    assert_eq!(document.provisions[0].topics, ["ai"]);
    assert_eq!(document.provisions[0].inlines, [bracket(&[], None, vec![text("a")])]);
}

#[test]
fn a_note_stands_where_its_mark_is_wherever_its_words_are() {
    let note = |words: &str| Inline::Note(vec![text(words)]);
    let expected = [text("Developing countries"), note("These include SIDS."), text(" agree.")];
    assert_eq!(words("Developing countries^[These include SIDS.] agree."), expected);
    let document = read("Developing countries[^1] agree.\n\n# Next\n\n[^1]: These include SIDS.\n\nLast.");
    assert_eq!(document.provisions[0].inlines, expected);
    assert_eq!(document.provisions[0].plain(), "Developing countries^[These include SIDS.] agree.");
    let numbers: Vec<&str> = document.provisions.iter().map(|provision| provision.number.as_str()).collect();
    assert_eq!(numbers, ["0.1", "1", "1.1"], "the note is no paragraph of its own");
}

#[test]
fn a_note_of_several_paragraphs_has_lines_and_one_that_is_marked_twice_is_there_twice() {
    let note = Inline::Note(vec![text("One."), Inline::Break, text("Two.")]);
    assert_eq!(
        words("A[^n] b[^N].\n\n[^n]: One.\n\n    Two."),
        [text("A"), note.clone(), text(" b"), note, text(".")]
    );
}

#[test]
fn marks_without_notes_and_notes_without_marks_stay_and_are_told() {
    let (document, remarks) = remarked("A[^1].\n\n[^2]: Alone.");
    let plain: Vec<String> = document.provisions.iter().map(Provision::plain).collect();
    assert_eq!(plain, ["A[^1].", "Alone."]);
    assert_eq!(
        remarks,
        [Remark::NoteUnknown { label: "1".into() }, Remark::NoteUnused { label: "2".into() }]
    );
}

#[test]
fn notes_that_are_referred_to_without_end_do_not_fill_the_memory() {
    let long = "word ".repeat(60_000);
    let source = format!("{}\n\n[^1]: {long}", "a[^1] ".repeat(60_000));
    let length: usize = read(&source).provisions.iter().map(|provision| provision.plain().len()).sum();
    assert!(length < 3 * 1024 * 1024, "{length}");
}

#[test]
fn a_picture_is_kept_and_quoted_by_its_alternative_text() {
    let picture = Inline::Image { src: "/map.png".into(), alt: "A map of nodes".into(), title: "Map".into() };
    let document = read("See ![A *map* of nodes](/map.png \"Map\").");
    assert_eq!(document.provisions[0].inlines, [text("See "), picture, text(".")]);
    assert_eq!(document.provisions[0].plain(), "See A map of nodes.");
    assert_eq!(words("![a](javascript:x) b"), [text("a b")]);
    let without = Inline::Image { src: "x.png".into(), alt: "x.png".into(), title: String::new() };
    assert_eq!(words("![](x.png)"), [without]);
}

#[test]
fn a_reference_shows_the_number_of_today_also_where_its_author_erred() {
    // Resolution 2 refers to *resolves* 8 where it means 9 (E12).
    let document = read("# 3 Themes\n\n3.1 See [3.1](#3.2) and [the next](#3.2).\n\n3.2 Next.");
    let to = id(&document, "3.2");
    assert_eq!(document.provisions[1].plain(), "See 3.2 and the next.");
    assert_eq!(document.provisions[1].inlines[1], Inline::Reference { to, inlines: vec![text("3.2")] });
}

#[test]
fn a_reference_to_nowhere_is_a_link_and_is_told() {
    let (document, remarks) = remarked("See [9](#9).");
    assert!(matches!(&document.provisions[0].inlines[1], Inline::Link { href, .. } if href == "#9"));
    assert_eq!(remarks, [Remark::ReferenceLost { href: "#9".into() }]);
}

#[test]
fn a_reference_follows_its_provision_to_the_id_and_the_number_of_the_next_draft() {
    let old = read("# 3 Themes\n\n3.1 First words of it.\n\n3.2 Other words, see [3.1](#3.1).");
    let new = read(
        "# 3 Themes\n\n3.1 Something quite new and long.\n\n3.2 First words of it.\n\n3.3 Other words, see [3.2](#3.2).",
    );
    let carried = carry_ids(&old, &new, &lineage(&old, &new));
    let to = id(&old, "3.1");
    assert_eq!(carried.provisions[3].inlines[1], Inline::Reference { to, inlines: vec![text("3.2")] });
}

#[test]
fn an_editor_refers_by_the_numbers_of_the_draft_before_and_renumbering_follows() {
    let old = read("# 3 Themes\n\n3.1 First.\n\n3.2 Second, see [3.1](#3.1).");
    let mut next = old.clone();
    let new = Provision {
        id: "zzzzzz".parse().expect("an id"),
        number: "new".parse().expect("a number"),
        kind: Kind::Paragraph,
        inlines: words_from_markdown("New, before [3.2](#3.2) and [3.9](#3.9).", Kind::Paragraph),
        topics: Vec::new(),
        axes: Vec::new(),
    };
    next.provisions.insert(1, new);
    let lineage = lineage_by_id(&old, &next, &BTreeSet::new());
    renumber(&old, &mut next, &lineage);
    let plain: Vec<String> = next.provisions.iter().map(Provision::plain).collect();
    assert_eq!(plain, ["Themes", "New, before 3.3 and 3.9.", "First.", "Second, see 3.2."]);
    // What the editor sees of a paragraph alone is read back, whatever the numbers are.
    let markdown = next.provisions[3].words_to_markdown();
    next.provisions[3].inlines = words_from_markdown(&markdown, Kind::Paragraph);
    let before = next.clone();
    renumber(&before, &mut next, &lineage_by_id(&before, &before, &BTreeSet::new()));
    assert_eq!(
        next.provisions[3].inlines[1],
        Inline::Reference { to: id(&next, "3.2"), inlines: vec![text("3.2")] }
    );
}

#[test]
fn a_reference_whose_provision_was_left_out_is_a_link_again() {
    let old = read("# 3 Themes\n\n3.1 First.\n\n3.2 Second, see [3.1](#3.1).");
    let mut next = old.clone();
    next.provisions.remove(1);
    let lineage = lineage_by_id(&old, &next, &BTreeSet::new());
    renumber(&old, &mut next, &lineage);
    assert!(matches!(&next.provisions[1].inlines[1], Inline::Link { href, .. } if href.starts_with('#')));
}

#[test]
fn a_wording_that_quotes_brackets_and_notes_brings_them_back() {
    for plain in ["It [invites [all]] them^[A note].", "a ] b [ c", "[1]: x", "[a](b)", "^ [x] ^[y]"] {
        let read = words_from_markdown(&plain_to_markdown(plain), Kind::Paragraph);
        assert_eq!(text::plain(&read), plain);
    }
    let read = words_from_markdown(&plain_to_markdown("It [invites] them^[A note]."), Kind::Paragraph);
    assert_eq!(read[1], bracket(&[], None, vec![text("invites")]));
    assert_eq!(read[3], Inline::Note(vec![text("A note")]));
}

#[test]
fn marks_are_kept_in_these_forms_and_those_of_earlier_records_are_still_read() {
    let kept = serde_json::json!([
        {"text": "a"}, {"strong": [{"text": "b"}]}, {"emph": [{"code": "c"}]},
        {"link": {"href": "/x", "title": "", "inlines": [{"text": "d"}]}}, "break", {"cell": []},
        {"bracket": {"holders": ["kesh"], "alternative": "bis", "inlines": [{"text": "e"}]}},
        {"bracket": {"inlines": [{"text": "f"}]}}, {"note": [{"text": "g"}]},
        {"image": {"src": "/h.png", "alt": "h", "title": ""}},
        {"reference": {"to": "k3vqoa", "inlines": [{"text": "3.2"}]}},
    ]);
    let read: Vec<Inline> = serde_json::from_value(kept.clone()).expect("kept forms are read");
    assert_eq!(serde_json::to_value(&read).expect("serialisable"), kept);
}
