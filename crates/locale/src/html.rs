//! Text that is already HTML, kept apart from text that is not.

use std::fmt;

/// A piece of HTML: our own markup with everything else escaped.
///
/// Its `Display` gives the markup as it is, so a template writes it with `|safe`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Wraps markup that the caller wrote or has already escaped.
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(markup.into())
    }

    /// Turns any text into HTML that shows it; safe inside elements and quoted attributes.
    pub fn escape(text: &str) -> Self {
        let mut markup = String::with_capacity(text.len());
        push_escaped(&mut markup, text);
        Self(markup)
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Appends `text` with the five characters that mean something in HTML escaped.
pub(crate) fn push_escaped(markup: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            '\'' => markup.push_str("&#39;"),
            other => markup.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_markup_in_a_text_when_escaped_then_it_is_shown_and_not_obeyed() {
        let html = Html::escape(r#"<a href="x" title='y'>R&D</a>"#);
        assert_eq!(html.as_str(), "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;");
    }
}
