//! What the Fluent files of one language say, in the shape the checks and the generator need.

use std::collections::BTreeMap;

/// The six languages in the order of `Lang::ALL`; English is the one the others are measured by.
pub(crate) const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// The place of English in [`LANGUAGES`].
pub(crate) const ENGLISH: usize = 2;

/// All messages of one language, by key.
pub(crate) struct Catalogue {
    pub(crate) lang: &'static str,
    pub(crate) messages: BTreeMap<String, Message>,
}

impl Catalogue {
    pub(crate) fn new(lang: &'static str) -> Self {
        Self { lang, messages: BTreeMap::new() }
    }
}

/// One message: where it stands and what it says.
pub(crate) struct Message {
    /// `en/common.ftl`
    pub(crate) file: String,
    pub(crate) pattern: Vec<Piece>,
}

impl Message {
    /// The variables in order of first appearance.
    pub(crate) fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        collect_variables(&self.pattern, &mut names);
        names
    }

    /// The values of each choice by a word, in order of appearance: variable and sorted words.
    pub(crate) fn words_to_choose_from(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut words = BTreeMap::new();
        collect_words(&self.pattern, &mut words);
        words
    }
}

/// Whether the values of the message `key` are markup.
pub(crate) fn is_html(key: &str) -> bool {
    key.ends_with("-html")
}

/// A stretch of a message.
pub(crate) enum Piece {
    Text(String),
    Variable(String),
    Choice(Choice),
}

/// A choice between texts by the value of a variable.
pub(crate) struct Choice {
    pub(crate) variable: String,
    pub(crate) cases: Vec<(Key, Vec<Piece>)>,
    /// The name of the case marked with a star, and its text.
    pub(crate) otherwise: (Key, Vec<Piece>),
}

/// What a case of a choice asks for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Key {
    Exact(i64),
    /// A plural category of Unicode: `zero`, `one`, `two`, `few`, `many`, `other`.
    Plural(String),
    Word(String),
}

fn collect_variables<'a>(pattern: &'a [Piece], names: &mut Vec<&'a str>) {
    let add = |name: &'a str, names: &mut Vec<&'a str>| {
        if !names.contains(&name) {
            names.push(name);
        }
    };
    for piece in pattern {
        match piece {
            Piece::Text(_) => {}
            Piece::Variable(name) => add(name, names),
            Piece::Choice(choice) => {
                add(&choice.variable, names);
                for (_, pattern) in choice.cases.iter().chain([&choice.otherwise]) {
                    collect_variables(pattern, names);
                }
            }
        }
    }
}

fn collect_words<'a>(pattern: &'a [Piece], words: &mut BTreeMap<&'a str, Vec<&'a str>>) {
    for piece in pattern {
        let Piece::Choice(choice) = piece else { continue };
        for (key, pattern) in choice.cases.iter().chain([&choice.otherwise]) {
            if let Key::Word(word) = key {
                let known = words.entry(choice.variable.as_str()).or_default();
                if !known.contains(&word.as_str()) {
                    known.push(word);
                    known.sort_unstable();
                }
            }
            collect_words(pattern, words);
        }
    }
}
