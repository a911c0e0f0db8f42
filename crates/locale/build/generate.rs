//! Writes the table of messages and a method for each as Rust source.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, ENGLISH, Key, Message, Piece, is_html};

/// Returns the source of `words.rs`. The catalogues have passed the checks.
pub(crate) fn source(catalogues: &[Catalogue; 6]) -> String {
    let mut table = String::new();
    let mut methods = String::new();
    for (index, (key, english)) in catalogues[ENGLISH].messages.iter().enumerate() {
        let variables = english.variables();
        let patterns =
            catalogues.iter().map(|catalogue| pieces(&catalogue.messages[key].pattern, &variables));
        let patterns: Vec<String> = patterns.collect();
        writeln!(
            table,
            "Message {{ key: {key:?}, html: {}, variables: &{variables:?}, patterns: [{}] }},",
            is_html(key),
            patterns.join(", ")
        )
        .expect("BUG: a String takes everything");
        methods.push_str(&method(index, key, english));
    }
    format!(
        "/// Every message, by the order of the keys.\n\
         pub(crate) static MESSAGES: &[Message] = &[\n{table}];\n\n\
         /// One method for each message of `locales/en`; its documentation is the English text.\n\
         impl Words {{\n{methods}}}\n"
    )
}

/// One method: `home-open` with `$round` becomes `home_open(&self, round: impl Into<Arg>) -> String`.
fn method(index: usize, key: &str, english: &Message) -> String {
    let variables = english.variables();
    let name = key.replace('-', "_");
    let parameters: Vec<String> = variables
        .iter()
        .map(|variable| {
            let kind = if variable.ends_with("-html") { "&Html" } else { "impl Into<Arg>" };
            format!(", {}: {kind}", variable.replace('-', "_"))
        })
        .collect();
    let parameters = parameters.concat();
    let arguments: Vec<String> = variables
        .iter()
        .map(|variable| {
            let parameter = variable.replace('-', "_");
            if variable.ends_with("-html") {
                format!("Value::Html({parameter})")
            } else {
                format!("Value::Plain({parameter}.into())")
            }
        })
        .collect();
    let arguments = arguments.join(", ");
    let (result, body) = match (is_html(key), variables.is_empty()) {
        (false, true) => ("&'static str", format!("self.text(&MESSAGES[{index}])")),
        (false, false) => ("String", format!("self.render(&MESSAGES[{index}], &[{arguments}])")),
        (true, _) => ("Html", format!("Html::trusted(self.render(&MESSAGES[{index}], &[{arguments}]))")),
    };
    let text = english_text(&english.pattern).replace('\n', " ").replace('`', "'");
    format!(
        "    /// `{text}`\n    pub fn {name}(&self{parameters}) -> {result} {{\n        {body}\n    }}\n\n"
    )
}

fn pieces(pattern: &[Piece], variables: &[&str]) -> String {
    let place = |name: &str| {
        variables.iter().position(|variable| *variable == name).expect("BUG: checked against English")
    };
    let pieces: Vec<String> = pattern
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("Piece::Text({text:?})"),
            Piece::Variable(name) => format!("Piece::Variable({})", place(name)),
            Piece::Choice(choice) => {
                let cases: Vec<String> = choice
                    .cases
                    .iter()
                    .map(|(key, pattern)| format!("({}, {})", case(key), pieces(pattern, variables)))
                    .collect();
                format!(
                    "Piece::Choice(&Choice {{ variable: {}, cases: &[{}], otherwise: {} }})",
                    place(&choice.variable),
                    cases.join(", "),
                    pieces(&choice.otherwise.1, variables)
                )
            }
        })
        .collect();
    format!("&[{}]", pieces.join(", "))
}

fn case(key: &Key) -> String {
    match key {
        Key::Exact(number) => format!("Case::Exact({number})"),
        Key::Plural(name) => {
            let (first, rest) = name.split_at(1);
            format!("Case::Plural(PluralCategory::{}{rest})", first.to_uppercase())
        }
        Key::Word(word) => format!("Case::Word({word:?})"),
    }
}

/// The English text as a programmer wants to read it: all cases of a choice, in short.
fn english_text(pattern: &[Piece]) -> String {
    let texts = pattern.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Variable(name) => format!("{{ ${name} }}"),
        Piece::Choice(choice) => {
            let cases = choice.cases.iter().chain([&choice.otherwise]);
            let cases: Vec<String> = cases.map(|(_, pattern)| english_text(pattern)).collect();
            format!("{{ ${}: {} }}", choice.variable, cases.join(" | "))
        }
    });
    texts.collect()
}
