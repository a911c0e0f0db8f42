//! Reads a Fluent file (Project Fluent, syntax 1.0), keeping to the part of it that we use.
//!
//! Used: messages, texts, variables, string literals, choices by a variable. Not used, and refused:
//! terms, attributes, functions, references to other messages. They would make a message
//! impossible to understand where it stands.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};

use crate::catalogue::{Catalogue, Choice, Key, Message, Piece};

/// The plural categories of Unicode (UTS 35, part 3).
const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Adds the messages of one file to the catalogue, and what is wrong with it to the faults.
pub(crate) fn file(catalogue: &mut Catalogue, file: &str, source: &str, faults: &mut Vec<String>) {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = source[..error.pos.start.min(source.len())].matches('\n').count() + 1;
                faults.push(format!("{file}:{line}: {}", error.kind));
            }
            resource
        }
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                if !message.attributes.is_empty() {
                    faults.push(format!("{file}: `{key}` has an attribute; write a message of its own"));
                }
                let Some(value) = message.value else {
                    faults.push(format!("{file}: `{key}` has no value"));
                    continue;
                };
                match pattern(&value) {
                    Err(fault) => faults.push(format!("{file}: `{key}` {fault}")),
                    Ok(pattern) => {
                        let message = Message { file: file.to_owned(), pattern };
                        if let Some(first) = catalogue.messages.insert(key.clone(), message) {
                            faults.push(format!("{file}: `{key}` is already in {}", first.file));
                        }
                    }
                }
            }
            Entry::Term(term) => {
                faults.push(format!("{file}: `-{}` is a term; write a message", term.id.name));
            }
            // The cause of junk is among the parser's errors above.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
}

fn pattern(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => placeable(expression)?,
        };
        // Neighbouring texts become one, so that a message without variables is a single text.
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(after)) => before.push_str(&after),
            (_, piece) => pieces.push(piece),
        }
    }
    if pieces.is_empty() { Err("says nothing".to_owned()) } else { Ok(pieces) }
}

fn placeable(expression: &Expression<&str>) -> Result<Piece, String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Piece::Text(unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(Piece::Variable(id.name.to_owned()))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            choice(id.name, variants)
        }
        _ => Err("has a placeable that is neither a variable, a quoted text nor a choice".to_owned()),
    }
}

fn choice(variable: &str, variants: &[Variant<&str>]) -> Result<Piece, String> {
    let mut cases: Vec<(Key, Vec<Piece>)> = Vec::new();
    let mut otherwise = None;
    for variant in variants {
        let key = key(&variant.key)?;
        if cases.iter().any(|(known, _)| *known == key) {
            return Err(format!("has the case `{key:?}` twice"));
        }
        let case = (key, pattern(&variant.value)?);
        if variant.default {
            otherwise = Some(case);
        } else {
            cases.push(case);
        }
    }
    let otherwise = otherwise.ok_or("has a choice without a default")?;
    Ok(Piece::Choice(Choice { variable: variable.to_owned(), cases, otherwise }))
}

fn key(key: &VariantKey<&str>) -> Result<Key, String> {
    match key {
        VariantKey::NumberLiteral { value } => {
            value.parse().map(Key::Exact).map_err(|_| format!("has the case `{value}`, not a whole number"))
        }
        VariantKey::Identifier { name } if PLURAL_CATEGORIES.contains(name) => {
            Ok(Key::Plural((*name).to_owned()))
        }
        VariantKey::Identifier { name } => Ok(Key::Word((*name).to_owned())),
    }
}
