//! Texts of a length with known edits, and the time of a redline in process: `-- write FOLDER PAGES`, `-- time OLD NEW`.

#![expect(clippy::print_stdout, reason = "the numbers are read by cargo xtask bench")]

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use text::display::CriticMarkup;
use text::limits::AT_HAND;
use text::{Document, Number, Options, lineage};

/// Characters on a page.
const PAGE_CHARS: usize = 3_000;
/// Runs in process; the median is told.
const RUNS: usize = 21;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", folder, pages] => write(Path::new(folder), pages.parse().expect("a number of pages")),
        ["time", old, new] => println!("in-process-ms\t{:.3}", time(old, new)),
        // `cargo test --benches` calls it without a word.
        _ => println!("write FOLDER PAGES | time OLD NEW"),
    }
}

/// Milliseconds from two sources to the redline written.
fn time(old: &str, new: &str) -> f64 {
    let (old, new) = (fs::read_to_string(old).expect("a text"), fs::read_to_string(new).expect("a text"));
    let read = |scope: &str, source: &str| {
        let options = Options { scope: scope.into(), lang_default: "en".into() };
        Document::from_markdown_within(source, &options, &AT_HAND).expect("within the limits")
    };
    let note = |number: &Number| number.to_string();
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let started = Instant::now();
            let (old, new) = (read("old", &old), read("new", &new));
            let lineage = lineage(&old, &new);
            let markup =
                CriticMarkup { old: &old, new: &new, lineage: &lineage, moved_from: &note, moved_to: &note };
            assert!(markup.to_string().len() > 1_000);
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

/// Writes `old.md` and `new.md`: 5 % of the paragraphs deleted, 20 % lightly and 4 % heavily edited, 2.5 % moved, 6 % put in.
fn write(folder: &Path, pages: usize) {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let words: Vec<String> = (0..4_000).map(|_| chance.word()).collect();
    let mut old: Vec<Vec<String>> = Vec::new();
    let mut size = 0;
    while size < pages * PAGE_CHARS {
        let paragraph = chance.paragraph(&words);
        size += paragraph.iter().map(String::len).sum::<usize>();
        old.push(paragraph);
    }
    let (mut new, mut moved) = (Vec::new(), Vec::new());
    for paragraph in &old {
        let mut paragraph = paragraph.clone();
        match chance.below(1_000) {
            0..50 => continue,
            50..250 => {
                let count = 1 + chance.below(3);
                chance.edits(count, &mut paragraph, &words);
            }
            250..290 => chance.edits(40, &mut paragraph, &words),
            290..315 => {
                moved.push(paragraph);
                continue;
            }
            _ => {}
        }
        new.push(paragraph);
        if chance.below(100) < 6 {
            new.push(chance.paragraph(&words));
        }
    }
    for paragraph in moved {
        let at = chance.below(new.len());
        new.insert(at, paragraph);
    }
    for (name, paragraphs) in [("old.md", old), ("new.md", new)] {
        let mut text = String::new();
        for (at, paragraph) in paragraphs.iter().enumerate() {
            if at % 40 == 0 {
                let _ = write!(text, "# Section {}\n\n", at / 40 + 1);
            }
            let _ = write!(text, "{}\n\n", paragraph.join(" "));
        }
        fs::write(folder.join(name), text).expect("written");
    }
}

/// Chance from a seed, the same on every machine (xorshift64*, Vigna 2016).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).expect("31 bits") % most
    }

    fn word(&mut self) -> String {
        let syllable = |chance: &mut Self| {
            let (consonants, vowels) = (b"bcdfgklmnprstv", b"aeiou");
            [char::from(consonants[chance.below(14)]), char::from(vowels[chance.below(5)])]
        };
        (0..=self.below(4)).flat_map(|_| syllable(self)).collect()
    }

    /// A word of the language; two in five are the commonest.
    fn pick(&mut self, words: &[String]) -> String {
        const COMMON: [&str; 16] = [
            "the", "of", "and", "to", "in", "for", "that", "with", "on", "by", "as", "be", "is", "are",
            "their", "its",
        ];
        if self.below(5) < 2 {
            COMMON[self.below(16)].to_owned()
        } else {
            words[self.below(words.len())].clone()
        }
    }

    /// Two to five sentences as words and stops.
    fn paragraph(&mut self, words: &[String]) -> Vec<String> {
        let mut paragraph = Vec::new();
        for _ in 0..2 + self.below(4) {
            for at in 0..8 + self.below(20) {
                let mut word = self.pick(words);
                if at == 0 {
                    word[..1].make_ascii_uppercase();
                }
                paragraph.push(word);
            }
            if let Some(last) = paragraph.last_mut() {
                last.push('.');
            }
        }
        paragraph
    }

    fn edits(&mut self, count: usize, paragraph: &mut Vec<String>, words: &[String]) {
        for _ in 0..count {
            self.edit(paragraph, words);
        }
    }

    fn edit(&mut self, paragraph: &mut Vec<String>, words: &[String]) {
        let at = 1 + self.below(paragraph.len().max(3) - 2);
        match self.below(4) {
            0 => paragraph.insert(at, self.pick(words)),
            1 if paragraph.len() > 3 => drop(paragraph.remove(at)),
            _ => paragraph[at] = self.pick(words),
        }
    }
}
