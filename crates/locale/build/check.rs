//! Compares the catalogues: each language says exactly what English says, in all its plural forms.

use crate::{
    catalogue::{Catalogue, Choice, ENGLISH, Key, Message, Piece, is_html},
    markup,
};

/// Returns everything that is wrong, each with its file and key.
pub(crate) fn faults(catalogues: &[Catalogue; 6]) -> Vec<String> {
    let mut faults = Vec::new();
    let english = &catalogues[ENGLISH];
    for catalogue in catalogues {
        let lang = catalogue.lang;
        for (key, message) in &english.messages {
            if !catalogue.messages.contains_key(key) {
                faults.push(format!("{lang}: `{key}` is missing, it is in {}", message.file));
            }
        }
        for (key, message) in &catalogue.messages {
            let place = format!("{}: `{key}`", message.file);
            let Some(original) = english.messages.get(key) else {
                faults.push(format!("{place} is not in English"));
                continue;
            };
            compare(original, message, &place, &mut faults);
            check_plurals(lang, &message.pattern, &place, &mut faults);
            check_markup(lang, key, message, &place, &mut faults);
        }
    }
    faults
}

fn compare(english: &Message, message: &Message, place: &str, faults: &mut Vec<String>) {
    let (expected, found) = (english.variables(), message.variables());
    for name in expected.iter().filter(|name| !found.contains(name)) {
        faults.push(format!("{place} does not use the variable `${name}`"));
    }
    for name in found.iter().filter(|name| !expected.contains(name)) {
        faults.push(format!("{place} uses the variable `${name}`, which English does not have"));
    }
    for (variable, words) in message.words_to_choose_from() {
        let expected = english.words_to_choose_from().remove(variable);
        if expected.as_ref().is_some_and(|expected| *expected != words) || expected.is_none() {
            faults.push(format!("{place} chooses `${variable}` by {words:?}, English by {expected:?}"));
        }
    }
}

/// The plural categories that a language needs for whole numbers (CLDR, cardinal plural rules),
/// beside `other`. French and Spanish use `many` only for whole millions, so it may be left out.
fn plurals_needed(lang: &str) -> &'static [&'static str] {
    match lang {
        "ar" => &["zero", "one", "two", "few", "many"],
        "ru" => &["one", "few", "many"],
        "en" | "fr" | "es" => &["one"],
        _ => &[],
    }
}

fn plurals_possible(lang: &str) -> &'static [&'static str] {
    match lang {
        "fr" | "es" => &["one", "many"],
        _ => plurals_needed(lang),
    }
}

fn check_plurals(lang: &str, pattern: &[Piece], place: &str, faults: &mut Vec<String>) {
    for piece in pattern {
        let Piece::Choice(choice) = piece else { continue };
        check_choice(lang, choice, place, faults);
        for (_, pattern) in choice.cases.iter().chain([&choice.otherwise]) {
            check_plurals(lang, pattern, place, faults);
        }
    }
}

fn check_choice(lang: &str, choice: &Choice, place: &str, faults: &mut Vec<String>) {
    let variable = &choice.variable;
    let has = |wanted: &Key| choice.cases.iter().any(|(key, _)| key == wanted);
    match &choice.otherwise.0 {
        Key::Word(_) => {
            for (key, _) in choice.cases.iter().filter(|(key, _)| !matches!(key, Key::Word(_))) {
                faults.push(format!("{place} mixes words and the case {key:?} for `${variable}`"));
            }
        }
        Key::Plural(name) if name == "other" => {
            // "First draft", "Second draft", "Third draft", then figures: names, which have no plural.
            let names_numbers = (1..=3).all(|number| has(&Key::Exact(number)));
            for needed in plurals_needed(lang).iter().filter(|_| !names_numbers) {
                if !has(&Key::Plural((*needed).to_owned())) {
                    faults.push(format!("{place} lacks the form `{needed}` for `${variable}`"));
                }
            }
            for (key, _) in &choice.cases {
                match key {
                    Key::Exact(_) => {}
                    Key::Plural(name) if plurals_possible(lang).contains(&name.as_str()) => {}
                    key => faults.push(format!("{place} has the case {key:?}, which never happens")),
                }
            }
        }
        key => faults.push(format!("{place} has the default {key:?} for `${variable}`, not `other`")),
    }
}

fn check_markup(lang: &str, key: &str, message: &Message, place: &str, faults: &mut Vec<String>) {
    if is_html(key) {
        if let Some(fault) = markup::fault(&message.pattern, lang == "ar") {
            faults.push(format!("{place} {fault}"));
        }
        return;
    }
    if contains_markup(&message.pattern) {
        faults.push(format!("{place} has markup, but its key does not end in `-html`"));
    }
    for name in message.variables().iter().filter(|name| name.ends_with("-html")) {
        faults.push(format!("{place} uses `${name}`, but its key does not end in `-html`"));
    }
}

fn contains_markup(pattern: &[Piece]) -> bool {
    pattern.iter().any(|piece| match piece {
        Piece::Text(text) => text.contains(['<', '>']),
        Piece::Variable(_) => false,
        Piece::Choice(choice) => {
            choice.cases.iter().chain([&choice.otherwise]).any(|(_, pattern)| contains_markup(pattern))
        }
    })
}
