//! A reader of CriticMarkup, for tests and for the fuzzer.

/// Takes one side of each change, and leaves notes out. Written from the syntax, not from the writer. Whether a backslash
/// means what follows, as in Markdown: programs differ in that.
pub(crate) fn taken(markup: &str, accept: bool, escapes: bool) -> String {
    let mut out = String::new();
    let mut rest = markup;
    // Whether what is read now belongs to the side that is taken, and the mark that ends it.
    let (mut wanted, mut end): (bool, Option<&str>) = (true, None);
    while let Some(c) = rest.chars().next() {
        let open =
            [("{++", accept, "++}"), ("{--", !accept, "--}"), ("{~~", !accept, "~~}"), ("{>>", false, "<<}")];
        if c == '\\' && escapes {
            let length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
            if wanted {
                out.push_str(&rest[..length]);
            }
            rest = &rest[length..];
        } else if let Some(mark) = end.filter(|mark| rest.starts_with(mark)) {
            (wanted, end) = (true, None);
            rest = &rest[mark.len()..];
        } else if end == Some("~~}") && rest.starts_with("~>") {
            wanted = accept;
            rest = &rest[2..];
        } else if let Some((mark, side, close)) =
            open.into_iter().find(|(mark, ..)| end.is_none() && rest.starts_with(mark))
        {
            (wanted, end) = (side, Some(close));
            rest = &rest[mark.len()..];
        } else {
            if wanted {
                out.push(c);
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    assert!(end.is_none(), "a change that is not closed: {markup}");
    out
}
