//! The inline markup that a message whose key ends in `-html` may carry.

use crate::catalogue::{Choice, Piece};

/// The elements a translator may use.
const ELEMENTS: [&str; 8] = ["a", "abbr", "bdi", "code", "em", "span", "strong", "time"];

/// Where in the markup the reading stands.
#[derive(Clone, Default, PartialEq)]
struct Place {
    /// The open elements, outermost first.
    open: Vec<String>,
    /// What has been read of a tag that is not closed yet.
    tag: Option<String>,
}

/// Says what is wrong with the markup of a message.
///
/// With `isolated`, each variable in running text has to stand inside `<bdi>`, so that Latin letters
/// and numbers cannot disturb the order of a right-to-left sentence.
pub(crate) fn fault(pattern: &[Piece], isolated: bool) -> Option<String> {
    match read(pattern, Place::default(), isolated) {
        Err(fault) => Some(fault),
        Ok(place) if place == Place::default() => None,
        Ok(place) => Some(format!("does not close its markup: {:?}", place.open)),
    }
}

fn read(pattern: &[Piece], mut place: Place, isolated: bool) -> Result<Place, String> {
    for piece in pattern {
        match piece {
            Piece::Text(text) => read_text(text, &mut place)?,
            Piece::Variable(name) => read_variable(name, &mut place, isolated)?,
            Piece::Choice(choice) => place = read_choice(choice, &place, isolated)?,
        }
    }
    Ok(place)
}

fn read_choice(choice: &Choice, before: &Place, isolated: bool) -> Result<Place, String> {
    let after = read(&choice.otherwise.1, before.clone(), isolated)?;
    for (key, pattern) in &choice.cases {
        if read(pattern, before.clone(), isolated)? != after {
            return Err(format!("has other markup in the case {key:?} than in the default"));
        }
    }
    Ok(after)
}

fn read_variable(name: &str, place: &mut Place, isolated: bool) -> Result<(), String> {
    let is_markup = name.ends_with("-html");
    match &mut place.tag {
        Some(tag) if !is_markup && tag.ends_with("=\"") => {
            // The value itself cannot end the attribute, it is escaped.
            tag.push('x');
            Ok(())
        }
        Some(_) => Err(format!("may use `${name}` in a tag only as a whole quoted attribute")),
        None if isolated && !is_markup && !place.open.iter().any(|element| element == "bdi") => {
            Err(format!("has to put `${name}` inside <bdi>"))
        }
        None => Ok(()),
    }
}

fn read_text(text: &str, place: &mut Place) -> Result<(), String> {
    for character in text.chars() {
        match (&mut place.tag, character) {
            (None, '<') => place.tag = Some(String::new()),
            (None, '>') => return Err("has a `>` without `<`".to_owned()),
            (None, _) => {}
            (Some(_), '<') => return Err("has a `<` inside a tag".to_owned()),
            (Some(tag), '>') => {
                let tag = std::mem::take(tag);
                place.tag = None;
                read_tag(&tag, &mut place.open)?;
            }
            (Some(tag), character) => tag.push(character),
        }
    }
    Ok(())
}

fn read_tag(tag: &str, open: &mut Vec<String>) -> Result<(), String> {
    if let Some(name) = tag.strip_prefix('/') {
        return match open.pop() {
            Some(last) if last == name => Ok(()),
            _ => Err(format!("closes <{name}> where it is not open")),
        };
    }
    let name = tag.split(' ').next().unwrap_or_default();
    if !ELEMENTS.contains(&name) {
        return Err(format!("uses <{name}>; allowed are {}", ELEMENTS.join(", ")));
    }
    if tag.matches('"').count() % 2 == 1 {
        return Err(format!("has an open quotation mark in <{name}>"));
    }
    open.push(name.to_owned());
    Ok(())
}
