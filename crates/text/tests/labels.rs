//! Labels that count paragraphs outside of groups: they are numbers where they run on, words where they do not, and what is
//! put in before them changes none.

use text::limits::AT_HAND;
use text::{Change, Document, Options, Provision, lineage};

fn options() -> Options {
    Options { scope: "test".into(), lang_default: "en".into() }
}

fn markdown(source: &str) -> Document {
    Document::from_markdown(source, &options()).expect("within the limits")
}

fn plain(source: &str) -> Document {
    Document::from_plain(source, &options(), &AT_HAND).expect("within the limits")
}

fn shown(document: &Document) -> Vec<String> {
    let line = |provision: &Provision| format!("{} {}", provision.number, provision.plain());
    document.provisions.iter().map(line).collect()
}

/// What is read of paragraphs, alike from Markdown and from plain text; the Markdown of either gives it back.
fn check(paragraphs: &[&str], expected: &[&str]) {
    let source = paragraphs.join("\n\n");
    let document = plain(&source);
    assert_eq!(shown(&document), expected, "{source}");
    let written = document.to_markdown();
    assert_eq!(shown(&markdown(&written)), expected, "{written}");
}

/// As [`check`], where nothing is taken.
fn words(paragraphs: &[&str]) {
    let said = |document: &Document| document.provisions.iter().map(Provision::plain).collect::<Vec<_>>();
    let source = paragraphs.join("\n\n");
    assert_eq!(said(&plain(&source)), paragraphs, "{source}");
    assert_eq!(said(&markdown(&plain(&source).to_markdown())), paragraphs, "{source}");
}

const LABELS: [[&str; 4]; 22] = [
    ["1. ", "2. ", "3. ", "4. "],
    ["1) ", "2) ", "3) ", "4) "],
    ["(1) ", "(2) ", "(3) ", "(4) "],
    ["1- ", "2- ", "3- ", "4- "],
    ["1 - ", "2 - ", "3 - ", "4 - "],
    ["1、", "2、", "3、", "4、"],
    ["1 ", "2 ", "3 ", "4 "],
    ["i) ", "ii) ", "iii) ", "iv) "],
    ["(i) ", "(ii) ", "(iii) ", "(iv) "],
    ["I. ", "II. ", "III. ", "IV. "],
    ["a) ", "b) ", "c) ", "d) "],
    ["a. ", "b. ", "c. ", "d. "],
    ["أ ) ", "ب) ", "ج) ", "د) "],
    ["ا) ", "ب) ", "ج) ", "د) "],
    ["أ - ", "ب - ", "ج - ", "د - "],
    ["١. ", "٢. ", "٣. ", "٤. "],
    ["١.١ ", "١.٢ ", "١.٣ ", "١.٤ "],
    ["١ ", "٢ ", "٣ ", "٤ "],
    ["一、", "二、", "三、", "四、"],
    ["（一）", "（二）", "（三）", "（四）"],
    ["а) ", "б) ", "в) ", "г) "],
    ["1.1 ", "1.2 ", "1.3 ", "1.4 "],
];

#[test]
fn given_an_item_put_in_before_the_others_then_none_of_them_changes() {
    let items = [
        "Member States should open their schools to all who wish to learn.",
        "The Secretary-General should report on it each year to the Council.",
        "Nodes are to be set up wherever two thirds of the villages ask for one.",
    ];
    let inserted = "Whoever takes part is to be heard before anything is decided at all.";
    for labels in LABELS {
        let list = |items: &[&str]| {
            let line = |(label, item): (&&str, &&str)| format!("{label}{item}");
            labels.iter().zip(items).map(line).collect::<Vec<_>>().join("\n\n")
        };
        let old = list(&items);
        let new = list(&[&[inserted], &items[..]].concat());
        for read in [plain, markdown] {
            let (old, new) = (read(&old), read(&new));
            let said =
                |document: &Document| document.provisions.iter().map(Provision::plain).collect::<Vec<_>>();
            assert_eq!(said(&old), items, "{labels:?}");
            let changes: Vec<Change> = lineage(&old, &new).items.iter().map(|item| item.change).collect();
            assert_eq!(changes, [Change::New, Change::Kept, Change::Kept, Change::Kept], "{labels:?}");
            let again = markdown(&new.to_markdown());
            assert_eq!(shown(&again), shown(&new), "{}", new.to_markdown());
        }
    }
}

#[test]
fn given_lists_in_lists_then_each_label_counts_on_its_level() {
    check(
        &[
            "1. One:",
            "a) first:",
            "i) x,",
            "ii) y,",
            "b) second.",
            "More.",
            "2. Two:",
            "a) third.",
            "3. Three.",
        ],
        &[
            "1 One:",
            "1(a) first:",
            "1(a)(i) x,",
            "1(a)(ii) y,",
            "1(b) second.",
            "1.1 More.",
            "2 Two:",
            "2(a) third.",
            "3 Three.",
        ],
    );
    check(
        &[
            "一、总则",
            "（一）目的",
            "1. 甲",
            "2. 乙",
            "（二）范围",
            "1. 丙",
            "2. 丁",
            "二、附则",
            "（一）解释",
            "（二）生效",
        ],
        &[
            "1 总则",
            "1(1) 目的",
            "1(1)(1) 甲",
            "1(1)(2) 乙",
            "1(2) 范围",
            "1(2)(1) 丙",
            "1(2)(2) 丁",
            "2 附则",
            "2(1) 解释",
            "2(2) 生效",
        ],
    );
    check(
        &["Part one", "1. One.", "2. Two.", "Part two", "1. Three.", "2. Four."],
        &["0.1 Part one", "1 One.", "2 Two.", "2.1 Part two", "2.1(1) Three.", "2.1(2) Four."],
    );
    check(
        &["1. One", "1.1 Inner.", "1.2 Inner.", "2. Two", "2.1 Inner."],
        &["1 One", "1.1 Inner.", "1.2 Inner.", "2 Two", "2.1 Inner."],
    );
}

#[test]
fn given_sections_then_labels_continue_their_numbers() {
    let document = markdown(
        "# 3 Themes\n\nIntro.\n\n1 Members should act.\n\n2 The Council should act.\n\n## 3.1 Inner\n\n3 All should act.\n\n4 None should.",
    );
    let expected = [
        "3 Themes",
        "3.0.0.1 Intro.",
        "3.0.1 Members should act.",
        "3.0.2 The Council should act.",
        "3.1 Inner",
        "3.1.3 All should act.",
        "3.1.4 None should.",
    ];
    assert_eq!(shown(&document), expected);
    assert_eq!(shown(&markdown(&document.to_markdown())), expected);
    let document = markdown("# 一、总则\n\n甲。\n\n# 二、附则\n\n# III. Roman\n\n# IV. Roman");
    assert_eq!(shown(&document), ["1 总则", "1.1 甲。", "2 附则", "III Roman", "IV Roman"]);
}

#[test]
fn given_years_dates_and_figures_then_they_are_words() {
    words(&["2030 was a year.", "2031 was another.", "2032 was the last."]);
    words(&["1 January: the Forum opens.", "2 January: it meets.", "3 January: it ends."]);
    words(&["1 мая – открытие;", "2 мая – закрытие;"]);
    words(&["1 de mayo: apertura,", "2 de mayo: clausura,"]);
    words(&["1 يناير: الافتتاح", "2 يناير: الختام"]);
    words(&["1 State agreed.", "2 States did not."]);
    words(&["1 delegation agreed,", "2 delegations did not,"]);
    words(&["1 man spoke.", "2 women answered.", "3 others left."]);
    words(&["5 States agreed.", "6 States did not.", "7 States left."]);
    words(&["12.05.2031 The Forum met.", "3.5 million devices.", "7.5 % of them."]);
    words(&["1. Only one of its kind."]);
    words(&["A. Author wrote it.", "B. Writer read it."]);
    words(&["ii) Only one of its kind.", "iv) And another."]);
}

#[test]
fn given_a_section_without_a_number_then_a_figure_in_it_is_none_either() {
    let document = markdown(
        "# Title\n\n## One\n\n10.5 per cent of ships.\n\n12.05.2031 The Forum met.\n\n## Two\n\n7.1 Words.",
    );
    let expected = [
        "0 Title",
        "1 One",
        "1.1 10.5 per cent of ships.",
        "1.2 12.05.2031 The Forum met.",
        "2 Two",
        "7.1 Words.",
    ];
    assert_eq!(shown(&document), expected);
}

#[test]
fn given_something_like_a_date_then_it_takes_no_number_from_others() {
    check(
        &[
            "1 Members speak first.",
            "2 Observers speak next.",
            "3 All are heard.",
            "4 Guests may speak at the end.",
        ],
        &[
            "1 Members speak first.",
            "2 Observers speak next.",
            "3 All are heard.",
            "4 Guests may speak at the end.",
        ],
    );
    check(
        &["1 Opening of the Forum", "2 Report of the Chair", "3 May 2031: the Forum closes"],
        &["1 Opening of the Forum", "2 Report of the Chair", "2.1 3 May 2031: the Forum closes"],
    );
}

#[test]
fn given_ranges_then_they_are_words() {
    words(&["9 – 10 Registration", "10 – 11 Opening"]);
    words(&["1 - 2 Registration", "2 - 3 Opening"]);
    words(&["9 – 10 March 2031: experts meet.", "10 – 12 March 2031: ministers meet."]);
    words(&["一、二级医院应当登记。", "二、三级医院应当报告。"]);
}

#[test]
fn given_words_that_begin_alike_then_only_a_noun_and_its_plural_are_no_items() {
    check(
        &["1 The Council decides.", "2 These matters stay open."],
        &["1 The Council decides.", "2 These matters stay open."],
    );
    check(&["1 They decide.", "2 The matters stay open."], &["1 They decide.", "2 The matters stay open."]);
    words(&["1 day passed,", "2 days passed,"]);
    words(&["1 год прошел,", "2 года прошли,"]);
}

#[test]
fn given_long_sections_then_the_labels_of_their_headings_run_on() {
    let long = "甲。\n\n".repeat(110);
    let document = markdown(&format!("# 一、总则\n\n{long}# 二、附则"));
    assert_eq!(shown(&document)[0], "1 总则");
    assert_eq!(shown(&document)[111], "2 附则");
}

#[test]
fn given_a_number_as_long_as_numbers_are_then_what_follows_it_has_one() {
    let long = "9".repeat(text::limits::NUMBER_BYTES_MAX);
    let document = markdown(&format!(
        "Text. {{number: {long}}}\n\na) x\n\nMore.\n\n# H {{number: A{}}}\n\nIn it.\n\n## 1. Sub\n\n1) One\n2) Two",
        &long[1..]
    ));
    assert_eq!(document.provisions.len(), 8);
    let written = document.to_markdown();
    assert_eq!(shown(&markdown(&written)), shown(&document), "{written}");
}

#[test]
fn given_a_label_before_an_emphasised_word_then_it_opens_no_group_however_it_is_written() {
    for source in [
        "1、*resolves*\n\n2、one",
        "3.1 *resolves*\n\n3.2 one",
        "a) *resolves*\n\nb) one",
        "*considering*\n\na) *resolves* {number: P1(a)}\n\nb) one",
    ] {
        let document = markdown(source);
        let written = document.to_markdown();
        assert_eq!(markdown(&written), document, "{written}");
    }
}
