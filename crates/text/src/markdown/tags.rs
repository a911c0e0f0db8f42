//! Topics and axes written at the end of a provision: `{topics: ai, iot; axes: challenges}` (R012).

use super::inlines::{cut, trimmed};
use crate::limits::{TAG_BYTES_MAX, TAGS_MAX};
use crate::{Inline, plain};

/// Takes the tags off the end of a provision, as (topics, axes). Anything that is not exactly of that form
/// is text and stays.
pub(super) fn take(inlines: &mut Vec<Inline>) -> (Vec<String>, Vec<String>) {
    let None = inlines.iter().find(|inline| matches!(inline, Inline::Cell(_))) else {
        return Default::default();
    };
    let Some(Inline::Text(last)) = inlines.last() else { return Default::default() };
    let Some(start) = last.rfind('{') else { return Default::default() };
    let Some(tags) = parse(&last[start..]) else { return Default::default() };
    let tagged = last.len() - start;
    let length = plain(inlines).len() - tagged;
    if length == 0 {
        return Default::default();
    }
    cut(inlines, 0, length);
    *inlines = trimmed(std::mem::take(inlines));
    tags
}

fn parse(text: &str) -> Option<(Vec<String>, Vec<String>)> {
    let (mut topics, mut axes) = (Vec::new(), Vec::new());
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    for group in inner.split(';') {
        let (key, values) = group.split_once(':')?;
        let list = match key.trim() {
            "topics" => &mut topics,
            "axes" => &mut axes,
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
    Some((topics, axes))
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
        assert_eq!(taken.0, topics);
        assert_eq!(taken.1, axes);
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
