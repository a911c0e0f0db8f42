//! Real texts beyond the drafts of `real_drafts`: resolutions of the General Assembly in six languages, three of them
//! negotiated anew in the next years, and the Universal Declaration of Human Rights in six languages, where they lie beside
//! the checkout. Whatever is compared with whatever, nothing is lost.

use std::fs;
use std::path::Path;

use text::limits::AT_HAND;
use text::{Answer, Change, Document, Lineage, Op, Options, compare, doubts, lineage, settle};

/// The texts of a folder beside the checkout by their file names, or `None` where it is not there.
fn texts(folder: &str, extension: &str) -> Option<Vec<(String, Document)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder).ok()?.map(|entry| entry.expect("readable").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == extension));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let source = paragraphs(&fs::read_to_string(path).expect("readable"));
        let options = Options { scope: name.clone(), lang_default: "en".into() };
        let document = Document::from_plain(&source, &options, &AT_HAND).expect("within the limits");
        (name, document)
    };
    Some(paths.iter().map(read).collect())
}

/// The words of XML or HTML, with blank lines where a paragraph, a heading or a number ends.
fn paragraphs(source: &str) -> String {
    let body = ["</meta>", "</head>"].iter().find_map(|end| source.split_once(end)).map_or(source, |it| it.1);
    let mut text = String::new();
    for part in body.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        if matches!(tag, "/p" | "/h1" | "/h2" | "/h3" | "/li" | "/num" | "/heading") {
            text.push_str("\n\n");
        }
        let words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        text.push_str(&words.replace(['\n', '\r', '\t'], " "));
    }
    text
}

/// Each provision is in one item, and the pieces rebuild both texts.
fn check(what: &str, old: &Document, new: &Document, lineage: &Lineage) {
    let (mut olds, mut news) = (vec![0; old.provisions.len()], vec![0; new.provisions.len()]);
    for item in &lineage.items {
        item.old.iter().for_each(|place| olds[*place] += 1);
        item.new.iter().for_each(|place| news[*place] += 1);
    }
    assert!(olds.iter().chain(&news).all(|times| *times == 1), "{what}: each provision is in one item");
    for row in compare(old, new, lineage).paragraphs {
        for (document, units, without) in [(old, &row.old, Op::Ins), (new, &row.new, Op::Del)] {
            let pieces = row.pieces.iter().filter(|piece| piece.op != without);
            let rebuilt: String = pieces.map(|piece| piece.text.as_str()).collect();
            let said: Vec<String> =
                units.iter().map(|unit| document.provisions[unit.index].plain()).collect();
            assert_eq!(rebuilt, said.join("\n"), "{what}");
        }
    }
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that did nothing says so")]
fn given_any_two_real_texts_then_nothing_of_either_is_lost() {
    for (folder, extension, paragraphs) in [("akn/un", "xml", 60), ("udhr-six", "html", 80)] {
        let Some(texts) = texts(folder, extension) else {
            eprintln!("skipped: there is no ../shared/data/{folder}");
            continue;
        };
        assert!(texts.len() >= 6, "{folder}");
        for (old_name, old) in &texts {
            assert!(old.provisions.len() >= paragraphs, "{old_name}: {}", old.provisions.len());
            for (new_name, new) in &texts {
                let what = format!("{old_name} and {new_name}");
                let found = lineage(old, new);
                check(&what, old, new, &found);
                let is_kept = found.items.iter().all(|item| item.change == Change::Kept);
                assert_eq!(is_kept, old_name == new_name, "{what}");
                let asked = doubts(old, new, &found);
                for same in [true, false] {
                    let answer = |it: &text::Doubt| Answer { old: it.old, new: it.new, same };
                    let answers: Vec<Answer> = asked.iter().map(answer).collect();
                    check(&what, old, new, &settle(old, new, &found, &answers));
                }
            }
        }
    }
}

#[test]
#[expect(clippy::print_stderr, reason = "a test that did nothing says so")]
fn given_a_resolution_negotiated_anew_then_much_of_it_is_found_again() {
    let Some(texts) = texts("akn/un", "xml") else {
        eprintln!("skipped: there is no ../shared/data/akn/un");
        return;
    };
    let named = |part: &str| &texts.iter().find(|(name, _)| name.contains(part)).expect("a resolution").1;
    let (old, new) = (named("76_189"), named("77_150"));
    let found = lineage(old, new);
    let linked = found.items.iter().filter(|item| !item.old.is_empty() && !item.new.is_empty()).count();
    assert!(2 * linked > new.provisions.len(), "{linked} of {}", new.provisions.len());
}
