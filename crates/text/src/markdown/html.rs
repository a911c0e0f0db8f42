//! The words of HTML inside Markdown.

/// Whether a tag is a line break: `<br>`, `<br/>`, `<BR />`.
pub(super) fn is_break(tag: &str) -> bool {
    name(tag).eq_ignore_ascii_case("br")
}

/// The elements that are marks of a document: with them a writer sets marks where CommonMark cannot, as inside a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    Strong,
    Emph,
    Code,
}

/// What a tag opens (`true`) or closes, if it is a mark. Its attributes are left out.
pub(super) fn element(tag: &str) -> Option<(Element, bool)> {
    let element = match name(tag).to_ascii_lowercase().as_str() {
        "strong" | "b" => Element::Strong,
        "em" | "i" => Element::Emph,
        "code" => Element::Code,
        _ => return None,
    };
    (!tag.ends_with("/>")).then_some((element, !tag.starts_with("</")))
}

/// The words between the tags of a block, white space simplified. Comments, scripts and styles have none.
pub(super) fn words(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        text.push(' ');
        rest = after_tag(&rest[start..]);
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What follows the tag or comment at the start of `html`; nothing if it never ends.
fn after_tag(html: &str) -> &str {
    let end = if html.starts_with("<!--") {
        "-->"
    } else if name(html).eq_ignore_ascii_case("script") {
        "</script>"
    } else if name(html).eq_ignore_ascii_case("style") {
        "</style>"
    } else {
        ">"
    };
    html.split_once(end).map_or("", |(_, rest)| rest)
}

fn name(tag: &str) -> &str {
    let tag = tag.trim_start_matches(['<', '/']);
    tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_tags_go() {
        assert_eq!(words("<div class='a'>\n  Hello <b>there</b>\n</div>"), "Hello there");
        assert_eq!(words("<!-- a > b -->kept<script>x < y</script>"), "kept");
        assert_eq!(words("<never ends"), "");
    }

    #[test]
    fn a_break_is_known_however_it_is_written() {
        assert!(["<br>", "<br/>", "<BR />"].into_iter().all(is_break));
        assert!(!is_break("<brand>"));
    }
}
