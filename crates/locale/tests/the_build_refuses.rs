//! What the build refuses: the same checks that `build.rs` runs, on small sets of words.

#[allow(dead_code)]
#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/check.rs"]
mod check;
#[path = "../build/markup.rs"]
mod markup;
#[path = "../build/read.rs"]
mod read;

use catalogue::{Catalogue, LANGUAGES};

/// Returns the faults of a set in which `lang` says `words` and the other languages say `english`.
fn faults(english: &str, lang: &str, words: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let catalogues = LANGUAGES.map(|each| {
        let mut catalogue = Catalogue::new(each);
        let source = if each == lang { words } else { english };
        read::file(&mut catalogue, &format!("{each}/a.ftl"), source, &mut faults);
        catalogue
    });
    faults.extend(check::faults(&catalogues));
    faults
}

#[track_caller]
fn check(english: &str, lang: &str, words: &str, expected: &[&str]) {
    assert_eq!(faults(english, lang, words), expected);
}

#[test]
fn given_the_same_messages_in_all_languages_then_nothing_is_refused() {
    check("a = A { $x }\nb = B", "ru", "b = Б\na = { $x } А", &[]);
}

#[test]
fn given_a_message_that_one_language_lacks_then_key_and_language_are_named() {
    check("a = A\nb = B", "ru", "a = А", &["ru: `b` is missing, it is in en/a.ftl"]);
}

#[test]
fn given_a_message_that_english_lacks_then_it_is_refused() {
    check("a = A", "ru", "a = А\nb = Б", &["ru/a.ftl: `b` is not in English"]);
}

#[test]
fn given_a_variable_that_is_missing_or_unknown_then_it_is_refused() {
    let expected = [
        "fr/a.ftl: `a` does not use the variable `$count`",
        "fr/a.ftl: `a` uses the variable `$cuont`, which English does not have",
    ];
    check("a = A { $count }", "fr", "a = A { $cuont }", &expected);
}

#[test]
fn given_the_same_key_twice_then_both_places_are_named() {
    check("a = A", "es", "a = A\na = B", &["es/a.ftl: `a` is already in es/a.ftl"]);
}

#[test]
fn given_a_message_without_a_value_or_with_an_attribute_then_it_is_refused() {
    let found = faults("a = A", "es", "a =\n    .title = T");
    assert!(found.iter().any(|fault| fault == "es/a.ftl: `a` has no value"), "{found:?}");
    assert!(found.iter().any(|fault| fault.contains("has an attribute")), "{found:?}");
}

#[test]
fn given_a_file_that_is_not_fluent_then_its_line_is_named() {
    let found = faults("a = A\nb = B", "zh", "a = 甲\nb = { $x");
    assert!(found.iter().any(|fault| fault.starts_with("zh/a.ftl:2: ")), "{found:?}");
}

#[test]
fn given_a_term_a_function_or_a_reference_then_it_is_refused() {
    for words in ["a = { -term }", "a = { b }", "a = { NUMBER($x) }"] {
        let found = faults("a = A", "en", words);
        assert!(found.iter().any(|fault| fault.contains("neither a variable")), "{words}: {found:?}");
    }
}

const COUNT: &str = "a = { $n ->\n    [one] one\n   *[other] { $n }\n}";

#[test]
fn given_a_count_without_all_forms_of_its_language_then_each_lacking_form_is_named() {
    let expected = [
        "ar/a.ftl: `a` lacks the form `zero` for `$n`",
        "ar/a.ftl: `a` lacks the form `two` for `$n`",
        "ar/a.ftl: `a` lacks the form `few` for `$n`",
        "ar/a.ftl: `a` lacks the form `many` for `$n`",
    ];
    let found = faults(COUNT, "ar", COUNT);
    for fault in expected {
        assert!(found.iter().any(|found| found == fault), "{fault}: {found:?}");
    }
    assert!(!found.iter().any(|fault| fault.starts_with("fr") || fault.starts_with("es")), "{found:?}");
}

#[test]
fn given_a_form_that_a_language_never_uses_then_it_is_refused() {
    let found = faults("a = { $n }", "en", "a = { $n ->\n    [one] x\n    [few] y\n   *[other] z\n}");
    assert_eq!(found, ["en/a.ftl: `a` has the case Plural(\"few\"), which never happens"]);
}

#[test]
fn given_names_for_the_first_numbers_then_no_plural_forms_are_asked_for() {
    let names = "a = { $n ->\n    [1] first\n    [2] second\n    [3] third\n   *[other] { $n }\n}";
    check(names, "ru", names, &[]);
}

#[test]
fn given_a_choice_by_other_words_than_in_english_then_it_is_refused() {
    let english = "a = { $part ->\n    [early] E\n   *[late] L\n}";
    let words = "a = { $part ->\n    [erly] E\n   *[late] L\n}";
    assert_eq!(faults(english, "fr", words).len(), 1);
    assert!(faults(english, "fr", words)[0].contains("`$part`"));
}

#[test]
fn given_markup_under_a_plain_key_then_it_is_refused() {
    let expected = ["fr/a.ftl: `a` has markup, but its key does not end in `-html`"];
    check("a = A", "fr", "a = <strong>A</strong>", &expected);
}

#[test]
fn given_markup_that_is_broken_or_not_allowed_then_it_is_refused() {
    let broken = ["<strong>x", "x</strong>", "<strong><bdi>x</strong></bdi>", "<script>x</script>", "a > b"];
    for words in broken.into_iter().chain(["<a href={ $x }>x</a>", "<a href=\"x>x</a>", "<a <b>"]) {
        let source = format!("a-html = {words}");
        let found = faults(&source, "en", &source);
        assert!(found.iter().any(|fault| fault.starts_with("en/a.ftl: `a-html`")), "{words}: {found:?}");
    }
}

#[test]
fn given_a_link_with_an_address_in_quotation_marks_then_it_is_taken() {
    let source = "a-html = <a href=\"{ $to }\"><bdi>{ $name }</bdi></a> { $rest-html }";
    check(source, "en", source, &[]);
}

#[test]
fn given_arabic_markup_with_a_variable_outside_bdi_then_it_is_refused() {
    let words = "a-html = <strong>{ $x }</strong>";
    check(words, "ar", words, &["ar/a.ftl: `a-html` has to put `$x` inside <bdi>"]);
}
