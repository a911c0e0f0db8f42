//! What holds for every page in every language.

use askama::Template;
use locale::Lang;

use super::*;

/// Checks the samples of a page: `checked!(name_of_test, expression with `lang`)`.
macro_rules! checked {
    ($($name:ident: $sample:expr;)*) => {$(
        #[test]
        fn $name() {
            for lang in Lang::ALL {
                let sample: fn(Lang) -> _ = $sample;
                check(lang, &sample(lang).render().expect("a template writes to memory"));
            }
        }
    )*};
}

checked! {
    index: index::Index::sample;
}

/// Elements that have no end tag (HTML, 13.1.2).
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

fn check(lang: Lang, page: &str) {
    let context = format!("in {lang}:\n{page}");
    let start = format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.dir());
    assert!(page.starts_with("<!doctype html>") && page.contains(&start), "wrong start {context}");
    for (wanted, count) in [("<h1", 1), ("<main ", 1), ("<title>", 1), ("class=\"skip\"", 1)] {
        assert_eq!(page.matches(wanted).count(), count, "`{wanted}` {context}");
    }
    for forbidden in [
        "{$",
        "{{",
        "{%",
        "href=\"\"",
        "style=",
        "<style",
        "<script>",
        " onclick",
        " onload",
        " onchange",
        "javascript:",
        "<h1></h1>",
        "aria-label=\"\"",
        "&amp;amp;",
        "&#38;#38;",
        "&#38;lt;",
        "&#60;bdi",
    ] {
        assert!(!page.contains(forbidden), "`{forbidden}` {context}");
    }
    check_tags(page);
    check_headings(page);
    check_ids(page);
}

/// The names and attributes of all tags, in order; end tags with their slash.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or("")).collect()
}

fn check_tags(page: &str) {
    let mut open = Vec::new();
    for tag in tags(page).into_iter().filter(|tag| !tag.starts_with('!')) {
        let name = tag.split([' ', '\n', '/']).find(|part| !part.is_empty()).unwrap_or("");
        if tag.starts_with('/') {
            let last = open.pop();
            assert_eq!(last, Some(name), "</{name}> closes {last:?}; open are {open:?}:\n{page}");
        } else if !VOID.contains(&name) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}:\n{page}");
}

fn check_headings(page: &str) {
    let mut last = 0;
    for tag in tags(page) {
        let Some(level) = tag.strip_prefix('h').and_then(|rest| rest.get(..1)?.parse::<u8>().ok()) else {
            continue;
        };
        assert!(level <= last + 1, "h{level} follows h{last}:\n{page}");
        last = level;
    }
    assert!(last > 0, "no heading:\n{page}");
}

/// No id twice, and what labels a part of the page is there.
fn check_ids(page: &str) {
    let values = |name: &str| -> Vec<String> {
        let wanted = format!(" {name}=\"");
        page.split(&wanted).skip(1).map(|rest| rest.split('"').next().unwrap_or("").to_owned()).collect()
    };
    let ids = values("id");
    for (index, id) in ids.iter().enumerate() {
        assert!(!id.is_empty() && !ids[..index].contains(id), "the id `{id}` twice or empty:\n{page}");
    }
    for name in ["aria-labelledby", "aria-describedby", "for"] {
        for value in values(name) {
            for id in value.split(' ') {
                assert!(
                    ids.iter().any(|known| known == id),
                    "{name} names `{id}`, which is not there:\n{page}"
                );
            }
        }
    }
    for anchor in values("href").iter().filter_map(|href| href.strip_prefix('#')) {
        assert!(ids.iter().any(|known| known == anchor), "#{anchor} leads nowhere:\n{page}");
    }
}
