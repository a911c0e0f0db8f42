//! The words of HTML inside Markdown.

use super::Remark;
use super::tag;
use crate::limits::HTML_CHARS_MAX;

/// What a piece of HTML inside a paragraph is to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// `<br>`, `<br/>`, `<BR />`
    Break,
    /// A mark begins.
    Start(Element),
    /// A mark ends.
    End(Element),
    /// Words in angle brackets.
    Words,
    /// The beginning of an element that has no place in a document, or a comment.
    LeftOut,
    /// The end of such an element, of which its beginning has told.
    EndLeftOut,
}

/// The elements that are marks of a document: with them a writer sets marks where CommonMark cannot, as inside a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    Strong,
    /// `<b>`
    Bold,
    Emph,
    /// `<i>`
    Italic,
    Code,
}

impl Element {
    fn of(name: &str) -> Option<Self> {
        [Self::Strong, Self::Bold, Self::Emph, Self::Italic, Self::Code]
            .into_iter()
            .find(|element| element.opening()[1..].strip_suffix('>') == Some(name))
    }

    /// With what it is written.
    pub(super) fn opening(self) -> &'static str {
        match self {
            Self::Strong => "<strong>",
            Self::Bold => "<b>",
            Self::Emph => "<em>",
            Self::Italic => "<i>",
            Self::Code => "<code>",
        }
    }
}

/// What a piece of HTML is; its attributes are left out.
pub(super) fn piece(html: &str) -> Piece {
    if html.starts_with("<!") || html.starts_with("<?") {
        return Piece::LeftOut;
    }
    let Some(tag) = tag::read(html) else { return Piece::Words };
    match Element::of(&tag.name) {
        _ if tag.name == "br" => Piece::Break,
        Some(element) if tag.is_end => Piece::End(element),
        Some(element) if !tag.is_empty => Piece::Start(element),
        _ if tag.is_end => Piece::EndLeftOut,
        _ => Piece::LeftOut,
    }
}

/// What tells of HTML that was left out.
pub(super) fn left_out(html: &str) -> Remark {
    let mut chars = html.chars();
    let mut cut: String = chars.by_ref().take(HTML_CHARS_MAX).collect();
    if chars.next().is_some() {
        cut.pop();
        cut.push('…');
    }
    Remark::HtmlLeftOut { html: one_line(&cut) }
}

/// Words that were written in several lines, white space simplified.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words between the tags of a block, white space simplified, and what was left out. Comments, scripts and styles
/// are left out as a whole.
pub(super) fn words(html: &str) -> (String, Vec<Remark>) {
    let mut text = String::new();
    let mut remarks = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        rest = &rest[start..];
        let is_told = match piece(rest) {
            Piece::Words => {
                text.push('<');
                rest = &rest[1..];
                continue;
            }
            Piece::Break | Piece::End(_) | Piece::EndLeftOut => false,
            Piece::Start(_) | Piece::LeftOut => true,
        };
        let (gone, after) = rest.split_at(length(rest));
        if is_told {
            remarks.push(left_out(gone));
        }
        text.push(' ');
        rest = after;
    }
    text.push_str(rest);
    (one_line(&text), remarks)
}

/// How many bytes the tag, comment, script or style at the start of `html` takes; all of them if it never ends.
fn length(html: &str) -> usize {
    let tag = tag::read(html);
    let end = match tag.as_ref().filter(|tag| !tag.is_end).map(|tag| tag.name.as_str()) {
        Some("script") => "</script>",
        Some("style") => "</style>",
        Some(_) => "",
        None if html.starts_with("<!--") => "-->",
        None if html.starts_with("<![CDATA[") => "]]>",
        None if html.starts_with("<?") => "?>",
        None => ">",
    };
    match tag {
        Some(tag) if end.is_empty() || tag.is_end => tag.length,
        _ => end_of(html, end),
    }
}

/// Where the first of these ends, whatever its case.
fn end_of(html: &str, end: &str) -> usize {
    let is_end = |found: &[u8]| found.eq_ignore_ascii_case(end.as_bytes());
    html.as_bytes().windows(end.len()).position(is_end).map_or(html.len(), |at| at + end.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &str, gone: &[&str]) {
        let gone: Vec<Remark> =
            gone.iter().map(|html| Remark::HtmlLeftOut { html: (*html).to_owned() }).collect();
        assert_eq!(words(html), (expected.to_owned(), gone), "{html}");
    }

    #[test]
    fn words_stay_and_tags_go_and_are_told() {
        check("<div class='a'>\n  Hello <b>there</b>\n</div>", "Hello there", &["<div class='a'>", "<b>"]);
        check(
            "<!-- a > b -->kept<script>x < y</SCRIPT>",
            "kept",
            &["<!-- a > b -->", "<script>x < y</SCRIPT>"],
        );
        check("a<br>b", "a b", &[]);
    }

    #[test]
    fn words_in_angle_brackets_stay() {
        for text in
            ["<never ends", "<name of the State>", "<title of the report> shall", "a < b > c", "</name>"]
        {
            check(text, text, &[]);
        }
    }

    #[test]
    fn what_is_told_is_no_longer_than_its_limit() {
        let Remark::HtmlLeftOut { html } = left_out(&format!("<!--{}-->", "é".repeat(200))) else {
            panic!("another remark")
        };
        assert_eq!(html.chars().count(), HTML_CHARS_MAX);
        assert!(html.ends_with("é…"));
    }

    #[test]
    fn a_break_is_known_however_it_is_written() {
        assert!(["<br>", "<br/>", "<BR />"].into_iter().all(|tag| piece(tag) == Piece::Break));
        assert_eq!([piece("<brand>"), piece("<br of words>")], [Piece::Words, Piece::Words]);
    }
}
