//! Reading drafts: what becomes of each construct of Markdown, and how it is numbered.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use text::limits::{CELLS_MAX, SOURCE_BYTES_MAX, UNITS_MAX};
use text::{Document, Fault, Inline, Kind, Options};

fn read(source: &str) -> Document {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("within the limits")
}

/// Shows a document as lines of kind, number and words.
fn check(source: &str, expected: &[&str]) {
    let document = read(source);
    let shown: Vec<String> = document
        .provisions
        .iter()
        .map(|provision| {
            let kind = match provision.kind {
                Kind::Heading { level } => format!("h{level}"),
                Kind::Paragraph => "p".into(),
                Kind::ListItem { depth, ordered: None } => format!("li{depth}"),
                Kind::ListItem { depth, ordered: Some(figure) } => format!("li{depth}:{figure}"),
                Kind::TableRow { header: true } => "th".into(),
                Kind::TableRow { header: false } => "tr".into(),
                Kind::Formula => "formula".into(),
                Kind::Group { part } => format!("{part:?}"),
            };
            format!("{kind} {} {}", provision.number, provision.plain())
        })
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn headings_are_counted_by_level_and_texts_within_their_section() {
    check(
        "Before.\n\n# One\n\nA.\n\nB.\n\n# Two\n\nC.\n\n## Inner\n\nD.\n\n## Other\n\nE.",
        &[
            "p 0.1 Before.",
            "h1 1 One",
            "p 1.1 A.",
            "p 1.2 B.",
            "h1 2 Two",
            "p 2.0.1 C.",
            "h2 2.1 Inner",
            "p 2.1.1 D.",
            "h2 2.2 Other",
            "p 2.2.1 E.",
        ],
    );
}

#[test]
fn a_single_heading_at_the_start_is_the_title_and_sections_are_counted_below_it() {
    check(
        "# Report\n\nA.\n\n## Scope\n\nB.\n\n## Themes",
        &["h1 0 Report", "p 0.1 A.", "h2 1 Scope", "p 1.1 B.", "h2 2 Themes"],
    );
    assert_eq!(read("# Report\n\nA.").title, "Report");
}

#[test]
fn printed_numbers_are_taken_over_and_leave_the_words() {
    check(
        "# 3 Themes\n\n## 3.2 Artificial intelligence\n\n3.2.4 Member States may wish to consider.\n\n3.2.5 Open data.",
        &[
            "h1 3 Themes",
            "h2 3.2 Artificial intelligence",
            "p 3.2.4 Member States may wish to consider.",
            "p 3.2.5 Open data.",
        ],
    );
}

#[test]
fn a_figure_at_the_start_of_a_paragraph_is_no_number_unless_it_continues_its_section() {
    check(
        "# 1 One\n\n3.5 million devices.\n\n1.2 Second.",
        &["h1 1 One", "p 1.1 3.5 million devices.", "p 1.2 Second."],
    );
}

#[test]
fn a_number_printed_twice_stays_in_the_words_the_second_time() {
    check("# 1 One\n\n1.1 First.\n\n1.1 Again.", &["h1 1 One", "p 1.1 First.", "p 1.1.1 1.1 Again."]);
}

#[test]
fn what_follows_a_numbered_paragraph_belongs_to_it() {
    check(
        "# 3.2 AI\n\n3.2.3 Concerns:\n\n- (a) one;\n- (b) two.\n\nMore.\n\n3.2.4 Next.",
        &[
            "h1 3.2 AI",
            "p 3.2.3 Concerns:",
            "li1 3.2.3(a) one;",
            "li1 3.2.3(b) two.",
            "p 3.2.3.1 More.",
            "p 3.2.4 Next.",
        ],
    );
}

#[test]
fn parts_printed_before_headings_follow_the_section_around_them() {
    check(
        "## B. Account\n\nIntro.\n\n### 1. Controls\n\nText.\n\n### 2. Security\n\n## C. Use\n\nText.",
        &[
            "h2 B Account",
            "p B.0.1 Intro.",
            "h3 B.1 Controls",
            "p B.1.1 Text.",
            "h3 B.2 Security",
            "h2 C Use",
            "p C.1 Text.",
        ],
    );
}

#[test]
fn lists_keep_their_depth_and_figures() {
    check(
        "- one\n  - inner\n\n    still inner\n- two\n\n3. three\n4. four",
        &[
            "li1 0.1 one",
            "li2 0.2 inner",
            "p 0.3 still inner",
            "li1 0.4 two",
            "li1:3 0.5 three",
            "li1:4 0.6 four",
        ],
    );
}

#[test]
fn each_row_of_a_table_is_a_unit_and_its_cells_keep_their_marks() {
    check(
        "| Section | What |\n|---|---|\n| [A](#a) | Some *terms* |\n| B | |",
        &["th 0.1 Section | What", "tr 0.2 A | Some terms", "tr 0.3 B | "],
    );
    let document = read("| a |\n|---|\n| [A](#a) |");
    let cells: Vec<&[Inline]> = document.provisions[1].cells().collect();
    assert!(matches!(cells[0], [Inline::Link { href, .. }] if href == "#a"));
}

#[test]
fn marks_are_kept_and_what_has_no_place_is_simplified() {
    let document = read(
        "A **strong *and* plain** `code` [link][1], ![a picture](x.png) &amp; more<br>second<b> line</b>\nthird.\n\n[1]: /page \"note\"",
    );
    assert_eq!(
        document.provisions[0].plain(),
        "A strong and plain code link, a picture & more\nsecond line third."
    );
    let link = Inline::Link {
        href: "/page".into(),
        title: "note".into(),
        inlines: vec![Inline::Text("link".into())],
    };
    assert!(document.provisions[0].inlines.contains(&link));
    check(
        "> Quoted\n\n<div>In <b>HTML</b></div>\n\n<!-- nothing -->\n\n```\nlet a;\nlet b;\n```\n\n---\n\nEnd",
        &["p 0.1 Quoted", "p 0.2 In HTML", "p 0.3 let a;\nlet b;", "p 0.4 End"],
    );
}

#[test]
fn a_link_that_no_reader_should_follow_keeps_its_words_only() {
    let document = read("[press](javascript:alert(1)) me");
    assert_eq!(document.provisions[0].inlines, [Inline::Text("press me".into())]);
}

#[test]
fn topics_and_axes_are_read_from_the_end_of_a_paragraph() {
    let document = read("# 3.2 AI {topics: ai}\n\n3.2.1 Text. {topics: ai, iot; axes: challenges}");
    assert_eq!(document.provisions[0].plain(), "AI");
    assert_eq!(document.provisions[0].topics, ["ai"]);
    assert_eq!(document.provisions[1].plain(), "Text.");
    assert_eq!(document.provisions[1].topics, ["ai", "iot"]);
    assert_eq!(document.provisions[1].axes, ["challenges"]);
}

#[test]
fn the_front_matter_gives_title_and_language() {
    let document = read("---\ntitle: \"Terms\"\nlang: fr\nversions:\n  x: '*'\n---\n\nTexte.");
    assert_eq!((document.title.as_str(), document.lang.as_str()), ("Terms", "fr"));
    assert_eq!(document.provisions.len(), 1);
}

#[test]
fn the_same_source_gives_the_same_ids_and_equal_paragraphs_have_different_ones() {
    let (one, other) = (read("Same.\n\nSame."), read("Same.\n\nSame."));
    assert_eq!(one, other);
    assert_ne!(one.provisions[0].id, one.provisions[1].id);
}

#[test]
fn a_text_beyond_the_limits_is_refused() {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    let bytes = SOURCE_BYTES_MAX + 1;
    let too_large = Document::from_markdown(&"a".repeat(bytes), &options);
    assert_eq!(too_large, Err(Fault::TooLarge { bytes, most: SOURCE_BYTES_MAX }));
    let too_many = Document::from_markdown(&"a\n\n".repeat(UNITS_MAX + 1), &options);
    assert_eq!(too_many, Err(Fault::TooManyUnits { most: UNITS_MAX }));
}

#[test]
fn given_more_cells_than_a_document_may_have_then_it_is_refused_wherever_they_are() {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    let columns = 1_000;
    let table = |rows: usize| {
        let line = |cell: &str| format!("|{}\n", cell.repeat(columns));
        format!("{}{}{}", line("a|"), line("-|"), line("b|").repeat(rows - 1))
    };
    let most = CELLS_MAX / columns;
    let in_note = table(most + 1)
        .lines()
        .fold("x[^1]\n\n[^1]: y\n\n".to_owned(), |note, line| note + "    " + line + "\n");
    let short_rows = table(2) + &"|b|\n".repeat(most);
    for source in [table(most + 1), in_note, short_rows] {
        assert_eq!(Document::from_markdown(&source, &options), Err(Fault::TooManyCells { most: CELLS_MAX }));
    }
    assert!(Document::from_markdown(&table(most), &options).is_ok());
}

#[test]
fn given_any_ends_of_lines_then_the_same_is_read() {
    let source = "---\ntitle: T\nlang: fr\n---\n\n# One\n\ntwo\nthree\n\n- four\n\n```\nfive\nsix\n```\n";
    for end in ["\r", "\r\n"] {
        assert_eq!(read(&source.replace('\n', end)), read(source), "{end:?}");
    }
}

#[test]
fn hostile_texts_are_read_in_a_time_that_grows_with_their_length() {
    let size = 200_000;
    for pattern in [
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "[",
        "![",
        "](",
        "[a](",
        "**",
        "*a ",
        "_",
        "`",
        "<",
        "<!--",
        "&",
        "\\",
        "|",
        "|-|\n",
        "# ",
        "\t",
        "<a ",
        "[x]: y\n",
        "{topics: a",
        "(a) ",
        "1.",
        "a**b",
        "<?",
        "<![CDATA[",
        "^[",
        "[^1]",
        "[^1] [^1]: a\n\n",
        "[a]{by=a}",
        "[a",
        "a]",
        "{by=",
        "<em>",
        "<em>a</em>",
        "[a](#1)",
        "![a](b)",
    ] {
        is_read_in_time(pattern, &pattern.repeat(size / pattern.len()));
    }
}

fn is_read_in_time(name: &str, source: &str) {
    let started = Instant::now();
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    if let Ok(document) = Document::from_markdown(source, &options) {
        let _ = document.to_markdown();
    }
    let took = started.elapsed();
    assert!(took < Duration::from_secs(20), "`{name}` took {took:?}");
}

#[test]
fn given_something_else_before_or_after_a_hostile_text_then_it_is_read_in_such_a_time_as_well() {
    let note = format!("[^a]: {}\n\n", "*recalled* there above ".repeat(10_000));
    let long_number = format!("# {} T\n\n", "1.".repeat(45));
    let quotations = "> ".repeat(40) + "words\n";
    for (before, pattern, after, times) in [
        ("*considering*\n\n", "a) x\n\n", "", UNITS_MAX - 1),
        ("*considering*\n\n", "- a) x\n", "", UNITS_MAX - 1),
        (&long_number, "x\n\n", "", UNITS_MAX - 1),
        (&long_number, "## 1.1 x\n\n", "", UNITS_MAX - 1),
        ("a <b>x", "]", "", 600_000),
        (&note, "[^a] ", "", 100_000),
        ("", "+ ", "words", 100_000),
        ("", "- ", "words", 100_000),
        ("", &quotations, "", 2_000),
    ] {
        is_read_in_time(pattern, &format!("{before}{}{after}", pattern.repeat(times)));
    }
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for source in [
        "---\ntitle: Report\n---\n\n# 3 Themes\n\n## 3.2 AI\n\n3.2.3 Three *concerns* and **one** `x`: {topics: ai; axes: challenges}\n\n- (a) one;\n- (b) two\n\n3.2.4 See [this](</a b> \"note\")\\\nnow.",
        "Before.\n\n# One\n\n* a\n    * b\n* c\n\n1. x\n2. y\n\n2 \\* 3 < 4 & #5 [6]",
        "# Rows\n\n| A | B |\n|---|---|\n| 1 | *2* |\n|  | 3\\|4 |\n\n# After",
        "## B. Account\n\nIntro.\n\n### 1. Controls\n\n2020\\. A year.\n\n\\- not an item",
    ] {
        let document = read(source);
        let again = read(&document.to_markdown());
        assert_eq!(again, document, "{}", document.to_markdown());
    }
}

/// Pieces of Markdown, so that random texts are likely to mean something.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "# ",
            "## ",
            "### 1. ",
            "- ",
            "  - ",
            "1. ",
            "> ",
            "\n",
            "\n\n",
            "**",
            "*",
            "_",
            "`",
            "```\n",
            "[",
            "](x)",
            "![",
            "<br>",
            "<div>",
            "</div>",
            "<!--",
            "-->",
            "|",
            "|-|-|\n",
            "3.2.4 ",
            "1.1 ",
            "(a) ",
            "A. ",
            "{topics: ai}",
            "&amp;",
            "\\",
            "\r\n",
            "    ",
            "---\n",
            "\u{200f}",
            "٣",
            "人",
        ])
        .prop_map(str::to_owned),
        "[a-z ]{1,12}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_is_read_and_its_ids_and_numbers_are_unique(source in prop_oneof![soup(), any::<String>()]) {
        let document = read(&source);
        let ids: HashSet<_> = document.provisions.iter().map(|provision| provision.id).collect();
        let numbers: HashSet<_> = document.provisions.iter().map(|provision| &provision.number).collect();
        prop_assert_eq!(ids.len(), document.provisions.len());
        prop_assert_eq!(numbers.len(), document.provisions.len());
        for provision in &document.provisions {
            let text = provision.plain();
            prop_assert!(!text.trim().is_empty());
            if !matches!(provision.kind, Kind::TableRow { .. }) {
                prop_assert_eq!(text.trim(), &text);
            }
        }
        let _ = read(&document.to_markdown());
    }
}
