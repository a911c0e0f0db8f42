//! The text of a provision as HTML. Only what the text model has can come out, so nothing has to be filtered.

use std::fmt::Write as _;

use locale::Html;
use text::Inline;

/// The marks of a provision.
pub(crate) fn inlines(inlines: &[Inline]) -> Html {
    let mut out = String::new();
    write(inlines, &mut out);
    Html::trusted(out)
}

fn escape(text: &str) -> Html {
    Html::escape(text)
}

fn write(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        let mut element = |open: &str, inner: &[Inline], close: &str| {
            out.push_str(open);
            write(inner, out);
            out.push_str(close);
        };
        match inline {
            Inline::Text(text) => out.push_str(escape(text).as_str()),
            Inline::Strong(inner) => element("<strong>", inner, "</strong>"),
            Inline::Emph(inner) => element("<em>", inner, "</em>"),
            Inline::Code(text) => {
                let _ = write!(out, "<code>{}</code>", escape(text));
            }
            Inline::Link { href, title, inlines } => {
                let title =
                    if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
                element(&format!("<a href=\"{}\"{title}>", escape(href)), inlines, "</a>");
            }
            Inline::Break => out.push_str("<br>"),
            Inline::Cell(inner) => element("", inner, " "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_bring_markup_of_its_own() {
        let hostile = [
            Inline::Text("<script>alert(1)</script>".into()),
            Inline::Link {
                href: "/a\"onclick=\"x".into(),
                title: "<b>".into(),
                inlines: vec![Inline::Code("&".into())],
            },
        ];
        let html = inlines(&hostile).to_string();
        assert!(!html.contains("<script") && !html.contains("\"onclick") && !html.contains("<b>"), "{html}");
        assert!(html.contains("<code>&amp;</code>"), "{html}");
    }
}
