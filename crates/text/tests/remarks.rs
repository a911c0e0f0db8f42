//! Nothing leaves a text unsaid: what is left out or perhaps not meant is told.

use proptest::prelude::*;
use text::limits::{HTML_CHARS_MAX, REMARKS_MAX};
use text::{Document, Options, Provision, Remark, lineage, rows};

fn remarked(source: &str) -> (Document, Vec<Remark>) {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    Document::from_markdown_remarked(source, &options).expect("within the limits")
}

fn said(document: &Document) -> Vec<String> {
    document.provisions.iter().map(Provision::plain).collect()
}

/// What is read of a source, and the HTML and the numbers that are told.
fn check(source: &str, expected: &[&str], told: &[&str]) {
    let (document, remarks) = remarked(source);
    assert_eq!(said(&document), expected, "{source}");
    let remarks: Vec<String> = remarks
        .into_iter()
        .map(|remark| match remark {
            Remark::HtmlLeftOut { html } => html,
            Remark::NumberInWords { number } => number,
            other => panic!("{other} of {source}"),
        })
        .collect();
    assert_eq!(remarks, told, "{source}");
    let (again, _) = remarked(&document.to_markdown());
    assert_eq!(said(&again), expected, "{source}");
}

#[test]
fn given_a_language_that_is_no_tag_then_it_is_told_and_the_presumed_one_stands() {
    let (document, remarks) = remarked("---\nlang: the French\n---\n\nText\n");
    assert_eq!(remarks, [Remark::LanguageUnread { lang: "the French".into() }]);
    assert_eq!((document.lang.as_str(), said(&document)), ("en", vec!["Text".to_owned()]));
    for source in ["---\nlang: fr-CA\n---\n\nText\n", "---\nlang:\n---\n\nText\n", "Text\n"] {
        assert_eq!(remarked(source).1, [], "{source}");
    }
}

#[test]
fn given_words_in_angle_brackets_then_they_stay() {
    for words in [
        "The <name of the State> shall agree",
        "a<b and c>d",
        "a <b> c",
        "The <title of the report> of </name> <State>",
        "<title of the report> shall",
        "<State>",
        "A note^[of <name of the State>] stays",
    ] {
        check(words, &[words], &[]);
    }
    check("The <name of\nthe State> shall", &["The <name of the State> shall"], &[]);
    check("- <name>\n- <State>", &["<name>", "<State>"], &[]);
    check("| <name> |\n|-|\n| `<b>` |", &["<name>", "<b>"], &[]);
}

#[test]
fn given_elements_and_comments_then_they_are_left_out_and_told() {
    check(
        "See <a name=\"top\"></a>this<!-- or that -->.",
        &["See this."],
        &["<a name=\"top\">", "<!-- or that -->"],
    );
    check("<div class=\"x\">\n  In <b>HTML</b>\n</div>", &["In HTML"], &["<div class=\"x\">", "<b>"]);
    check("A <script>x</script> b", &["A x b"], &["<script>"]);
    check("A\n\n<script>x</script>\n\nb", &["A", "b"], &["<script>x</script>"]);
    check("A\n\n<!-- c -->\n\nb", &["A", "b"], &["<!-- c -->"]);
    check("A[^1].\n\n[^1]: A <span>note</span>.", &["A^[A note.]."], &["<span>"]);
    check("<p>A</p> <p>B</p>\n\nC <p> D", &["A B", "C  D"], &["<p>"]);
    let (_, remarks) = remarked(&format!("A <!--{}--> b", "x".repeat(500)));
    let [Remark::HtmlLeftOut { html }] = remarks.as_slice() else { panic!("{remarks:?}") };
    assert_eq!(html.chars().count(), HTML_CHARS_MAX);
}

#[test]
fn given_the_same_again_and_again_then_it_is_told_once_and_of_much_else_how_much_it_is() {
    let unknown = |label: &str| Remark::NoteUnknown { label: label.to_owned() };
    assert_eq!(remarked(&"[^a] ".repeat(1_000)).1, [unknown("a")]);
    assert_eq!(remarked("[a](#9.9) and [b](#9.9)").1.len(), 1);
    let many = |count: usize| (0..count).map(|at| format!("[^{at}]")).collect::<Vec<_>>().join(" ");
    assert_eq!(remarked(&many(REMARKS_MAX)).1.len(), REMARKS_MAX);
    let remarks = remarked(&many(REMARKS_MAX + 7)).1;
    assert_eq!(remarks.len(), REMARKS_MAX + 1);
    assert_eq!((&remarks[0], &remarks[REMARKS_MAX]), (&unknown("0"), &Remark::More { count: 7 }));
}

#[test]
fn given_marks_and_breaks_in_html_then_nothing_is_told() {
    check("A <b>c</b> <em>d</em><br>e", &["A c d\ne"], &[]);
}

#[test]
fn given_words_in_angle_brackets_that_change_then_the_change_is_seen() {
    let (old, _) = remarked("The <name of the State> shall agree to it.");
    let (new, _) = remarked("The <name of the Union> shall agree to it.");
    let lineage = lineage(&old, &new);
    let row = rows(&old, &new, &lineage).next().expect("a row");
    let pieces: Vec<&str> = row.pieces.iter().map(|piece| piece.text.as_str()).collect();
    assert_eq!(pieces, ["The <name of the ", "State", "Union", "> shall agree to it."]);
}

#[test]
fn given_a_number_that_cannot_be_taken_then_it_stays_in_the_words_and_is_told() {
    check("# 3 T\n\n3.1 One.\n\n3.1 Two.", &["T", "One.", "3.1 Two."], &["3.1"]);
    check("# 3 T\n\n3.1 One.\n\n2.9 Two.", &["T", "One.", "2.9 Two."], &["2.9"]);
    check("# 3 T\n\n2.9.1. \u{41f}ункт.", &["T", "2.9.1. \u{41f}ункт."], &["2.9.1"]);
    check("# 3 T\n\n2.9\u{3000}人工", &["T", "2.9\u{3000}人工"], &["2.9"]);
    check("# 1.1 T\n\n# 1.1 U", &["T", "1.1 U"], &["1.1"]);
}

#[test]
fn given_a_number_with_a_full_stop_or_a_wide_space_then_it_is_taken() {
    for source in ["# 3 T\n\n3.9. Text", "# 3 T\n\n3.9\u{3000}Text", "# 3 T\n\n3.9.\u{3000}Text"] {
        check(source, &["T", "Text"], &[]);
        assert_eq!(remarked(source).0.provisions[1].number.as_str(), "3.9", "{source}");
    }
}

#[test]
fn given_a_year_a_date_or_a_figure_then_nothing_is_told() {
    for words in [
        "2020 was a year.",
        "12.05.2031 The Forum met.",
        "3.5 million devices.",
        "5 States.",
        "7.5 % of them.",
    ] {
        check(&format!("# 1 T\n\n{words}"), &["T", words], &[]);
    }
    check(
        "# 1 T\n\n1. One\n2. Two\n\n- (b) three\n- (b) four",
        &["T", "One", "Two", "three", "(b) four"],
        &[],
    );
}

#[test]
fn given_a_reference_whose_words_name_another_item_then_it_is_told() {
    let source = |reference: &str| {
        format!(
            "*considering*\n\na) x;\n\n*resolves*\n\n1 y:\n\na) yy;\n\n2 z,\n\n*instructs the Council*\n\n1 see {reference}."
        )
    };
    for (reference, words, number) in [
        ("[*resolves* 7](#O1(2))", "resolves 7", "O1(2)"),
        ("[*Resolves* 2](#O1(1))", "Resolves 2", "O1(1)"),
        ("[*resolves* 1 b)](#O1(1)(a))", "resolves 1 b)", "O1(1)(a)"),
        ("[*considering* a)](#O1(1)(a))", "considering a)", "O1(1)(a)"),
        ("[*instructs the Council*](#O1(1))", "instructs the Council", "O1(1)"),
    ] {
        let expected = Remark::ReferenceUnlike { words: words.to_owned(), number: number.to_owned() };
        assert_eq!(remarked(&source(reference)).1, [expected], "{reference}");
    }
    for reference in [
        "[*resolves* 2](#O1(2))",
        "[*resolves* 1 a)](#O1(1)(a))",
        "[*considering* (a)](#P1(a))",
        "[*resolves*](#O1(2))",
        "[*resolves* 2 above](#O1(2))",
        "[*resolves* 7 of the year before](#O1(2))",
        "[7](#O1(2))",
        "[goal 7](#O1(2))",
        "[what was said above](#O1(2))",
        "[*resolves* 7](#elsewhere)",
    ] {
        let remarks = remarked(&source(reference)).1;
        assert!(
            !remarks.iter().any(|it| matches!(it, Remark::ReferenceUnlike { .. })),
            "{reference}: {remarks:?}"
        );
    }
}

proptest! {
    #[test]
    fn given_words_around_anything_in_angle_brackets_then_it_stays_or_is_told(inner in "[a-z!/]{1,3}[a-z =\"'-]{0,8}") {
        let source = format!("Before <{inner}> after");
        let (document, remarks) = remarked(&source);
        let plain = document.provisions[0].plain();
        prop_assert!(plain.starts_with("Before") && plain.ends_with("after"));
        let is_break = inner.trim_matches(['/', ' ']) == "br";
        let is_end = inner.starts_with('/');
        let is_whole = plain.contains('<') && plain.contains('>');
        prop_assert!(is_whole || is_break || is_end || !remarks.is_empty(), "{} of {}", plain, source);
    }
}
