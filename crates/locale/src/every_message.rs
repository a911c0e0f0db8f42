//! Tests over all messages of all languages at once.

use std::collections::BTreeMap;

use crate::{
    Arg, Html, Lang, Words,
    words::{ISOLATE_END, ISOLATE_START, MESSAGES, Message, Piece, Value},
};

/// Numbers that between them take every plural form of the six languages.
const COUNTS: [i64; 10] = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000, -1];

/// A text that would be seen if it slipped through: Latin letters, a range, and markup.
const SAMPLE_TEXT: &str = "Smith & <Co> 3–4";

fn render(lang: Lang, message: &'static Message, sample: &Arg, markup: &Html) -> String {
    let values: Vec<Value<'_>> = message
        .variables
        .iter()
        .map(|name| if name.ends_with("-html") { Value::Html(markup) } else { Value::Plain(sample.clone()) })
        .collect();
    Words::of(lang).render(message, &values)
}

/// The words that any choice of a message asks for, so that each branch is said once.
fn words_asked_for(pattern: &[Piece]) -> Vec<&'static str> {
    let mut words = Vec::new();
    for piece in pattern {
        let Piece::Choice(choice) = piece else { continue };
        words.extend(choice.cases.iter().filter_map(|(case, _)| case.word()));
        for pattern in choice.cases.iter().map(|(_, pattern)| *pattern).chain([choice.otherwise]) {
            words.extend(words_asked_for(pattern));
        }
    }
    words
}

fn samples(message: &Message, lang: Lang) -> Vec<Arg> {
    let words = words_asked_for(message.patterns[lang.index()]);
    let texts = [SAMPLE_TEXT].into_iter().chain(words).map(Arg::from);
    COUNTS.into_iter().map(Arg::from).chain(texts).collect()
}

#[test]
fn every_message_of_every_language_says_something_for_every_kind_of_value() {
    let markup = Html::trusted("<bdi>x</bdi>");
    for message in MESSAGES {
        for lang in Lang::ALL {
            for sample in samples(message, lang) {
                let text = render(lang, message, &sample, &markup);
                assert!(!text.trim().is_empty(), "{lang} {} says nothing for {sample:?}", message.key);
                assert!(!text.contains(['{', '}', '$']), "{lang} {}: {text}", message.key);
            }
        }
    }
}

#[test]
fn no_text_given_to_a_message_becomes_markup() {
    let markup = Html::trusted("<bdi>x</bdi>");
    for message in MESSAGES.iter().filter(|message| message.html) {
        for lang in Lang::ALL {
            let text = render(lang, message, &Arg::from(SAMPLE_TEXT), &markup);
            assert!(!text.contains("<Co>") && !text.contains("& "), "{lang} {}: {text}", message.key);
        }
    }
}

#[test]
fn every_variable_of_an_arabic_message_is_isolated_from_the_sentence() {
    for message in MESSAGES.iter().filter(|message| !message.html) {
        let text = render(Lang::Ar, message, &Arg::from(SAMPLE_TEXT), &Html::default());
        let isolated = format!("{ISOLATE_START}{SAMPLE_TEXT}{ISOLATE_END}");
        assert_eq!(
            text.matches(SAMPLE_TEXT).count(),
            text.matches(&isolated).count(),
            "{}: {text}",
            message.key
        );
    }
}

#[test]
fn a_message_whose_key_ends_in_html_is_markup_and_no_other() {
    for message in MESSAGES {
        assert_eq!(message.html, message.key.ends_with("-html"), "{}", message.key);
    }
}

#[test]
fn arabic_and_chinese_sentences_use_no_latin_punctuation() {
    let markup = Html::default();
    for message in MESSAGES.iter().filter(|message| !message.html) {
        let arabic = render(Lang::Ar, message, &Arg::from(1), &markup);
        assert!(!arabic.contains([',', ';', '?']), "{}: {arabic}", message.key);
        let chinese = render(Lang::Zh, message, &Arg::from(1), &markup);
        assert!(!chinese.contains([',', ';', '?', '!']), "{}: {chinese}", message.key);
    }
}

#[test]
fn a_word_that_equals_the_english_one_is_listed_with_its_reason() {
    let list = include_str!("../../../locales/same-as-english.toml");
    let list: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(list).expect("`locales/same-as-english.toml` has a table for each language");
    let mut faults = Vec::new();
    let markup = Html::default();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let listed = list.get(lang.tag()).cloned().unwrap_or_default();
        for message in MESSAGES {
            let said = |lang| render(lang, message, &Arg::from("x"), &markup);
            // Isolates are no difference of words.
            let here = said(lang).replace([ISOLATE_START, ISOLATE_END], "");
            match (here == said(Lang::En), listed.get(message.key)) {
                (true, None) => faults.push(format!("{lang}: `{}` equals the English", message.key)),
                (false, Some(_)) => faults.push(format!("{lang}: `{}` no longer equals it", message.key)),
                (true, Some(reason)) if reason.trim().is_empty() => {
                    faults.push(format!("{lang}: `{}` has no reason", message.key));
                }
                _ => {}
            }
        }
        for key in listed.keys().filter(|key| MESSAGES.iter().all(|message| message.key != **key)) {
            faults.push(format!("{lang}: `{key}` is no message"));
        }
    }
    for table in list.keys().filter(|table| table.parse::<Lang>().is_err()) {
        faults.push(format!("`{table}` is no language"));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
