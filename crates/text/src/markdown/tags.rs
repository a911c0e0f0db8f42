//! What is written in braces at the end of a provision: topics and axes (R012), and its number where that is not what
//! counting would give it: `{topics: ai, iot; axes: challenges; number: 3.2.4}`.

use super::inlines::{cut, trimmed};
use crate::limits::{TAG_BYTES_MAX, TAGS_MAX};
use crate::{Inline, Number, plain};

/// What the braces say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tags {
    pub(super) topics: Vec<String>,
    pub(super) axes: Vec<String>,
    pub(super) number: Option<Number>,
}

/// Takes the tags off the end of a provision, in a row of a table off the end of its last cell. Anything that is not
/// exactly of that form is text and stays.
pub(super) fn take(inlines: &mut Vec<Inline>) -> Tags {
    if let Some(Inline::Cell(last)) = inlines.last_mut() {
        return take_from(last, true);
    }
    take_from(inlines, false)
}

fn take_from(inlines: &mut Vec<Inline>, may_be_empty: bool) -> Tags {
    let Some(Inline::Text(last)) = inlines.last() else { return Tags::default() };
    let Some(start) = last.rfind('{') else { return Tags::default() };
    let Some(tags) = parse(&last[start..]) else { return Tags::default() };
    let tagged = last.len() - start;
    let length = plain(inlines).len() - tagged;
    if length == 0 && !may_be_empty {
        return Tags::default();
    }
    cut(inlines, 0, length);
    *inlines = trimmed(std::mem::take(inlines));
    tags
}

/// Writes tags so that [`take`] reads them; nothing for none.
pub(super) fn write(tags: &Tags) -> String {
    let lists = [("topics", tags.topics.join(", ")), ("axes", tags.axes.join(", "))];
    let number = tags.number.as_ref().map(|number| ("number", number.to_string()));
    let groups: Vec<String> = lists
        .into_iter()
        .chain(number)
        .filter(|(_, values)| !values.is_empty())
        .map(|(key, values)| format!("{key}: {values}"))
        .collect();
    // A space keeps a hyphen from the brace: with another one they would be a mark of CriticMarkup.
    let gap = if groups.last().is_some_and(|last| last.ends_with('-')) { " " } else { "" };
    if groups.is_empty() { String::new() } else { format!("{{{}{gap}}}", groups.join("; ")) }
}

/// Whether words end with what would be read as tags once a number is printed before them.
pub(super) fn end(inlines: &[Inline]) -> bool {
    let last = match inlines.last() {
        Some(Inline::Cell(last)) => last,
        _ => inlines,
    };
    take_from(&mut last.to_vec(), true) != Tags::default()
}

fn parse(text: &str) -> Option<Tags> {
    let mut tags = Tags::default();
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    for group in inner.split(';') {
        let (key, values) = group.split_once(':')?;
        let list = match key.trim() {
            "topics" => &mut tags.topics,
            "axes" => &mut tags.axes,
            "number" if tags.number.is_none() => {
                tags.number = Some(Number::new(values.trim()).ok()?);
                continue;
            }
            _ => return None,
        };
        for value in values.split(',') {
            let value = value.trim();
            if !is_tag(value) || list.len() >= TAGS_MAX {
                return None;
            }
            if !list.iter().any(|known| known == value) {
                list.push(value.to_owned());
            }
        }
    }
    Some(tags)
}

fn is_tag(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= TAG_BYTES_MAX && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, left: &str, topics: &[&str], axes: &[&str]) {
        let mut inlines = vec![Inline::Text(text.into())];
        let taken = take(&mut inlines);
        assert_eq!(plain(&inlines), left);
        assert_eq!(taken.topics, topics);
        assert_eq!(taken.axes, axes);
    }

    #[test]
    fn tags_at_the_end_are_taken_off() {
        check("A text. {topics: ai, iot; axes: challenges}", "A text.", &["ai", "iot"], &["challenges"]);
        check("A text. {axes: policies}", "A text.", &[], &["policies"]);
        check("Twice. {topics: ai, ai}", "Twice.", &["ai"], &[]);
    }

    #[test]
    fn anything_else_in_braces_is_text() {
        for text in
            ["{topics: ai}", "A {topics: ai} b", "A {topic: ai}", "A {topics: A I}", "A {}", "A {topics:}"]
        {
            check(text, text, &[], &[]);
        }
    }
}
