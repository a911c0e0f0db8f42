//! The words of the pages: one method for each message of `locales/`, made when the crate is built.

use std::fmt::Write as _;

use icu_plurals::PluralCategory;

use crate::{Arg, Html, Lang, html::push_escaped, number, plural};

/// First Strong Isolate (U+2068): what follows keeps its own direction and does not disturb its neighbours.
pub(crate) const ISOLATE_START: char = '\u{2068}';

/// Right-to-Left Isolate (U+2067): for what these words said before, in which names and dates are isolated themselves and
/// nothing else may tell the direction, so that it would be taken for left to right.
const ISOLATE_START_OF_OURS: char = '\u{2067}';

/// Pop Directional Isolate (U+2069): the end of an isolate.
pub(crate) const ISOLATE_END: char = '\u{2069}';

/// All words of one language.
///
/// A message without variables gives a `&'static str`, one with variables a `String`, and one whose key
/// ends in `-html` an [`Html`]. In plain Arabic messages each variable is wrapped in Unicode isolates, so
/// that a Latin name or a reference inside a right-to-left sentence stays in its place; in markup,
/// `<bdi>` does that, and the build refuses Arabic markup without it.
#[derive(Debug)]
pub struct Words {
    lang: Lang,
}

static ALL: [Words; 6] = [
    Words { lang: Lang::Ar },
    Words { lang: Lang::Zh },
    Words { lang: Lang::En },
    Words { lang: Lang::Fr },
    Words { lang: Lang::Ru },
    Words { lang: Lang::Es },
];

impl Words {
    /// Returns the words of a language.
    pub fn of(lang: Lang) -> &'static Self {
        &ALL[lang.index()]
    }

    /// The language of these words.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a message without variables.
    fn text(&self, message: &'static Message) -> &'static str {
        match message.patterns[self.lang.index()] {
            [Piece::Text(text)] => text,
            _ => unreachable!("BUG: `{}` without variables is not one text", message.key),
        }
    }

    /// The text of a message with its variables filled in.
    pub(crate) fn render(&self, message: &'static Message, values: &[Value<'_>]) -> String {
        let mut text = String::new();
        self.push(&mut text, message, message.patterns[self.lang.index()], values);
        text
    }

    fn push(&self, text: &mut String, message: &Message, pattern: &[Piece], values: &[Value<'_>]) {
        for piece in pattern {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Variable(index) => self.push_value(text, message, &values[*index]),
                Piece::Choice(choice) => {
                    let pattern = self.choose(choice, &values[choice.variable]);
                    self.push(text, message, pattern, values);
                }
            }
        }
    }

    fn push_value(&self, text: &mut String, message: &Message, value: &Value<'_>) {
        let plain = match value {
            Value::Html(html) => return text.push_str(html.as_str()),
            Value::Plain(Arg::Text(plain)) => plain,
            Value::Plain(Arg::Number(count)) => &number::signed(self.lang, *count),
        };
        if message.html {
            push_escaped(text, plain);
        } else if self.lang.is_right_to_left() {
            let start = if plain.starts_with(ISOLATE_START) { ISOLATE_START_OF_OURS } else { ISOLATE_START };
            write!(text, "{start}{plain}{ISOLATE_END}").expect("BUG: a String takes everything");
        } else {
            text.push_str(plain);
        }
    }

    /// Exact numbers come before plural forms, as in Fluent, whatever the order in the file.
    fn choose(&self, choice: &Choice, value: &Value<'_>) -> &'static [Piece] {
        let find = |wanted: Case| choice.cases.iter().find(|(case, _)| *case == wanted);
        let found = match value {
            Value::Plain(Arg::Number(count)) => {
                find(Case::Exact(*count)).or_else(|| find(Case::Plural(plural::category(self.lang, *count))))
            }
            Value::Plain(Arg::Text(word)) => {
                choice.cases.iter().find(|(case, _)| matches!(case, Case::Word(known) if known == word))
            }
            Value::Html(_) => None,
        };
        found.map_or(choice.otherwise, |(_, pattern)| pattern)
    }
}

/// A message in six languages, in the order of [`Lang::ALL`].
pub(crate) struct Message {
    pub(crate) key: &'static str,
    pub(crate) html: bool,
    /// Names in order of first appearance in English.
    #[cfg_attr(not(test), expect(dead_code, reason = "lets the tests fill every message"))]
    pub(crate) variables: &'static [&'static str],
    pub(crate) patterns: [&'static [Piece]; 6],
}

/// A stretch of a message; variables are named by their place.
#[derive(Debug)]
pub(crate) enum Piece {
    Text(&'static str),
    Variable(usize),
    Choice(&'static Choice),
}

/// A choice between texts by the value of a variable.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) variable: usize,
    pub(crate) cases: &'static [(Case, &'static [Piece])],
    pub(crate) otherwise: &'static [Piece],
}

/// What a case of a choice asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of the cases the words use changes with the words")]
pub(crate) enum Case {
    Exact(i64),
    Plural(PluralCategory),
    Word(&'static str),
}

#[cfg(test)]
impl Case {
    /// The word it asks for, if it asks for a word.
    pub(crate) fn word(self) -> Option<&'static str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Exact(_) | Self::Plural(_) => None,
        }
    }
}

/// The value of a variable; only a variable whose name ends in `-html` takes markup.
#[allow(dead_code, reason = "markup as a value is used when a message asks for it")]
pub(crate) enum Value<'a> {
    Plain(Arg),
    Html(&'a Html),
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
