//! Whose wording stands in square brackets, and which alternative it is: `[words]{by="valmora kesh" alt=bis}`, in the
//! manner of Pandoc's `bracketed_spans`.

use super::inlines::Attributes;
use crate::limits::{HOLDER_BYTES_MAX, HOLDERS_MAX};

/// Longest attributes, in bytes: every holder with the space after it, and the words around them.
const BYTES_MAX: usize = HOLDERS_MAX * (HOLDER_BYTES_MAX + 1) + 64;

/// Reads the attributes at the very start of a text, and how many bytes they take. Anything that is not exactly of that
/// form is text.
pub(super) fn read(text: &str) -> Option<(Attributes, usize)> {
    let inner = text.strip_prefix('{')?;
    let end = inner.bytes().take(BYTES_MAX).position(|byte| byte == b'}')?;
    let mut rest = inner[..end].trim_matches(' ');
    let mut read = Attributes::default();
    while !rest.is_empty() {
        let (key, value) = rest.split_once('=')?;
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_once(' ').unwrap_or((value, "")),
        };
        match key {
            "by" if read.holders.is_empty() => read.holders = holders(value)?,
            "alt" if read.alternative.is_none() => read.alternative = Some(value.parse().ok()?),
            _ => return None,
        }
        rest = after.trim_start_matches(' ');
    }
    (read != Attributes::default()).then_some((read, end + 2))
}

/// Writes attributes; nothing for none.
pub(super) fn write(attributes: &Attributes) -> String {
    let Attributes { holders, alternative } = attributes;
    let by = (!holders.is_empty()).then(|| format!("by=\"{}\"", holders.join(" ")));
    let alternative = alternative.map(|alternative| format!("alt={alternative}"));
    let written: Vec<String> = by.into_iter().chain(alternative).collect();
    if written.is_empty() { String::new() } else { format!("{{{}}}", written.join(" ")) }
}

fn holders(value: &str) -> Option<Vec<String>> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let holders: Vec<String> = value.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    let are_ids = holders.iter().all(|id| id.len() <= HOLDER_BYTES_MAX && id.bytes().all(allowed));
    (!holders.is_empty() && holders.len() <= HOLDERS_MAX && are_ids).then_some(holders)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Alternative;

    #[test]
    fn holders_and_the_alternative_are_read_in_any_order() {
        let (read_one, length) = read("{by=\"valmora kesh\" alt=bis} after").unwrap();
        assert_eq!(read_one.holders, ["valmora", "kesh"]);
        assert_eq!(read_one.alternative, Some(Alternative::Bis));
        assert_eq!(length, "{by=\"valmora kesh\" alt=bis}".len());
        let (read_other, _) = read("{alt=bis by=\"valmora kesh\"}").unwrap();
        assert_eq!(read_one, read_other);
        assert_eq!(read(&write(&read_one)).map(|(read, _)| read), Some(read_one));
        assert_eq!(read("{by=kesh}").unwrap().0.holders, ["kesh"]);
    }

    #[test]
    fn anything_else_in_braces_is_text() {
        for text in [
            "{}",
            "{by=}",
            "{by=\"\"}",
            "{by=\"A\"}",
            "{alt=first}",
            "{alt=bis alt=ter}",
            "{x=y}",
            "{by=a",
            " {by=a}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
