//! Whether what stands in angle brackets is a tag of HTML, or words such as `<name of the State>`.

/// The elements of HTML, those that have fallen out of use among them (HTML Living Standard, index of elements and
/// section 16.2), and the roots of SVG and MathML.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "acronym",
    "address",
    "applet",
    "area",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "basefont",
    "bdi",
    "bdo",
    "big",
    "blink",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "mark",
    "marquee",
    "math",
    "menu",
    "meta",
    "meter",
    "nav",
    "nobr",
    "noframes",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "picture",
    "pre",
    "progress",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "slot",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// A tag of a real element whose attributes, if any, are all written `name="value"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RealTag {
    /// The name of the element in small letters.
    pub(super) name: String,
    /// Whether it ends its element: `</b>`.
    pub(super) is_end: bool,
    /// Whether it is written as one without an end: `<b/>`.
    pub(super) is_empty: bool,
    /// How long it is, in bytes.
    pub(super) length: usize,
}

/// Reads the tag at the very start of a text; `None` for words.
pub(super) fn read(text: &str) -> Option<RealTag> {
    let after = text.strip_prefix('<')?;
    let (is_end, after) = after.strip_prefix('/').map_or((false, after), |after| (true, after));
    let (name, mut rest) = split(after, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let name = name.to_ascii_lowercase();
    if ELEMENTS.binary_search(&name.as_str()).is_err() {
        return None;
    }
    loop {
        let (space, after) = split(rest, |byte| byte.is_ascii_whitespace());
        let (is_empty, end) = after.strip_prefix('/').map_or((false, after), |end| (true, end));
        if let Some(left) = end.strip_prefix('>') {
            return Some(RealTag { name, is_end, is_empty, length: text.len() - left.len() });
        }
        if is_end || space.is_empty() {
            return None;
        }
        rest = after_attribute(after)?;
    }
}

/// What follows the attribute at the start of a text.
fn after_attribute(text: &str) -> Option<&str> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'.' | b'-');
    let (name, rest) = split(text, is_name);
    let value = rest.trim_ascii_start().strip_prefix('=')?.trim_ascii_start();
    let quotation = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (_, after) = value[1..].split_once(quotation)?;
    (!name.is_empty()).then_some(after)
}

fn split(text: &str, is_in: impl Fn(u8) -> bool) -> (&str, &str) {
    text.split_at(text.bytes().take_while(|byte| is_in(*byte)).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_elements_are_in_order() {
        assert!(ELEMENTS.is_sorted());
    }

    #[test]
    fn tags_of_real_elements_are_known_with_their_attributes() {
        for (text, name, is_end, is_empty) in [
            ("<b>", "b", false, false),
            ("</B >", "b", true, false),
            ("<BR />", "br", false, true),
            ("<a name=\"top\">", "a", false, false),
            ("<div class='a > b'\n  id = \"c\">", "div", false, false),
            ("<h1>", "h1", false, false),
        ] {
            let expected = RealTag { name: name.to_owned(), is_end, is_empty, length: text.len() };
            assert_eq!(read(&format!("{text} and more>")), Some(expected), "{text}");
        }
    }

    #[test]
    fn anything_else_in_angle_brackets_is_words() {
        for text in [
            "<name>",
            "<name of the State>",
            "<b and c>",
            "<title of the report>",
            "<my-tag>",
            "< b>",
            "<b",
            "<a href=top>",
            "<a =\"x\">",
            "<a x=\"y>",
            "<a x=\"y\"z=\"\">",
            "</a x=\"y\">",
            "<!-- x -->",
            "b>",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
