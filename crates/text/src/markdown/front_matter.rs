//! The lines between `---` at the start of a source.

/// What is read of it; every other key is ignored.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    /// As it stands there, a language tag or not.
    pub(super) lang: Option<String>,
}

/// Parts a source into front matter and body. Without a closing `---` all of it is body.
pub(super) fn split(source: &str) -> (FrontMatter, &str) {
    let mut lines = source.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return (FrontMatter::default(), source);
    };
    let mut front_matter = FrontMatter::default();
    let mut length = first.len();
    for line in lines {
        length += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return (front_matter, &source[length..]);
        }
        // Indented lines belong to the key above them, which may be one that is ignored.
        if let Some((key, value)) = line.split_once(':') {
            match key {
                // One that is quoted and empty says that there is none.
                "title" if !value.trim().is_empty() => front_matter.title = Some(unquoted(value)),
                "lang" => front_matter.lang = Some(unquoted(value)).filter(|lang| !lang.is_empty()),
                _ => {}
            }
        }
    }
    (FrontMatter::default(), source)
}

fn unquoted(value: &str) -> String {
    let value = value.trim();
    let inner = ['"', '\'']
        .iter()
        .find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote))
        .unwrap_or(value)
        .trim();
    inner.to_owned()
}

/// Whether it has the form of a BCP 47 tag.
pub(super) fn is_language_tag(tag: &str) -> bool {
    tag.len() <= 35 && tag.starts_with(|c: char| c.is_ascii_alphabetic()) && {
        tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn title_and_language_are_read_and_other_keys_ignored() {
        let (front, body) =
            split("---\ntitle: 'The report'\nversions:\n  title: no\nlang: fr\n---\n\nText\n");
        assert_eq!(front.title.as_deref(), Some("The report"));
        assert_eq!(front.lang.as_deref(), Some("fr"));
        assert_eq!(body, "\nText\n");
    }

    #[test]
    fn a_line_of_dashes_that_is_never_closed_is_text() {
        let source = "---\ntitle: lost\n";
        assert_eq!(split(source), (FrontMatter::default(), source));
    }
}
