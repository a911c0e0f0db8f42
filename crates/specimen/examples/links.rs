//! Prints what became of each provision: `cargo run -p specimen --example links -- OLD NEW`. Files are Markdown, or, where
//! they begin with a tag, XML or HTML, of which the paragraphs are read.
#![expect(clippy::print_stdout, reason = "it talks to a terminal")]

use text::{Change, Document, Options, lineage};

fn main() {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [old, new] = paths.as_slice() else { panic!("name two files") };
    let (old, new) = (read(old), read(new));
    let start = std::time::Instant::now();
    let lineage = lineage(&old, &new);
    println!(
        "{} → {} provisions, {:.1} ms",
        old.provisions.len(),
        new.provisions.len(),
        start.elapsed().as_secs_f64() * 1e3
    );
    for item in lineage.items.iter().filter(|item| item.change != Change::Kept) {
        println!("{:?} {:?} → {:?} ({} %)", item.change, item.old, item.new, item.confidence);
        for (sign, document, places) in [("-", &old, &item.old), ("+", &new, &item.new)] {
            for place in places {
                let text: String = document.provisions[*place].plain().chars().take(260).collect();
                println!("  {sign} {} {}", document.provisions[*place].number, text.replace('\n', " "));
            }
        }
    }
}

fn read(path: &str) -> Document {
    let mut source = std::fs::read_to_string(path).expect("a file of text");
    if source.starts_with('<') {
        source = paragraphs(&source);
    }
    Document::from_markdown(&source, &Options { scope: path.into(), lang_default: "en".into() })
        .expect("a document")
}

/// The paragraphs and headings of XML or HTML, parted by blank lines.
fn paragraphs(source: &str) -> String {
    let mut text = String::new();
    for part in source.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        let name: &str = tag.trim_start_matches('/').split_whitespace().next().unwrap_or_default();
        if matches!(
            name,
            "p" | "heading" | "h1" | "h2" | "h3" | "li" | "num" | "docTitle" | "preface" | "preamble"
        ) {
            text.push_str("\n\n");
        }
        let words = words.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ");
        text.push_str(&words);
        if !words.is_empty() {
            text.push(' ');
        }
    }
    text
}
