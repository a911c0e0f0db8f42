//! Messages as a page says them: plurals, isolates, markup.

use locale::{Html, Lang, Words};

/// Takes the isolates away that Arabic puts around each variable.
fn plain(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn days_left_take_all_six_arabic_forms() {
    let expected = [
        (0, "لم تبقَ أيام"),
        (1, "بقي يوم واحد"),
        (2, "بقي يومان"),
        (3, "بقيت 3 أيام"),
        (11, "بقي 11 يوماً"),
        (100, "بقي 100 يوم"),
    ];
    for (count, expected) in expected {
        assert_eq!(plain(Words::of(Lang::Ar).time_left_days(count)), expected);
    }
}

#[test]
fn days_left_take_the_russian_forms() {
    let expected = [
        (1, "Остался 1 день"),
        (2, "Осталось 2 дня"),
        (5, "Осталось 5 дней"),
        (11, "Осталось 11 дней"),
        (21, "Остался 21 день"),
    ];
    for (count, expected) in expected {
        assert_eq!(Words::of(Lang::Ru).time_left_days(count), expected);
    }
}

#[test]
fn an_exact_number_comes_before_its_plural_form() {
    assert_eq!(Words::of(Lang::En).comments_count(0), "No comments");
    assert_eq!(Words::of(Lang::En).comments_count(1), "1 comment");
    assert_eq!(Words::of(Lang::Fr).comments_count(0), "Aucune observation");
    assert_eq!(Words::of(Lang::En).comments_count(12_345_usize), "12,345 comments");
    assert_eq!(Words::of(Lang::En).draft_name(3), "Third draft");
    assert_eq!(Words::of(Lang::En).draft_name(7), "Draft 7");
}

#[test]
fn a_latin_reference_in_an_arabic_sentence_is_isolated() {
    let text = Words::of(Lang::Ar).paragraph_number("3.2.4");
    assert_eq!(text, "الفقرة \u{2068}3.2.4\u{2069}");
    assert_eq!(Words::of(Lang::En).paragraph_number("3.2.4"), "Paragraph 3.2.4");
}

#[test]
fn a_value_given_to_markup_is_escaped_in_text_and_attribute() {
    let html: Html = Words::of(Lang::En).status_open_html("<b>", "\"2020\"", "15 June", "A & B");
    assert_eq!(
        html.as_str(),
        "&lt;b&gt; open for comment until <strong><time datetime=\"&quot;2020&quot;\">15 June</time></strong> \
         A &amp; B"
    );
}

#[test]
fn a_word_chooses_its_case_and_an_unknown_word_the_default() {
    let words = Words::of(Lang::Fr);
    assert_eq!(words.not_yet_translated(Lang::Ru.tag()), "Pas encore traduit\u{a0}; affiché en russe");
    assert_eq!(words.not_yet_translated("tlh"), words.not_yet_translated("en"));
}
