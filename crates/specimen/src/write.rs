//! Writing blocks down as Markdown, and reading that.

use std::fmt::Write as _;

use text::{Document, Options};

use crate::Language;
use crate::report::{Block, Shape};

/// Blocks in one source: longer reports are read in several, since one source has a limit.
const BLOCKS_A_SOURCE: usize = 2_000;

/// A document with one provision a block.
pub(crate) fn document(blocks: &[Block], language: Language, scope: &str) -> Document {
    let mut numbers = Numbers::default();
    let mut document = Document { lang: language.tag().into(), title: String::new(), provisions: Vec::new() };
    for (part, blocks) in blocks.chunks(BLOCKS_A_SOURCE).enumerate() {
        let options = Options { scope: format!("{scope}-{part}"), lang_default: language.tag().into() };
        let read = Document::from_markdown(&markdown(blocks, language, &mut numbers), &options);
        let read = read.expect("BUG: a part is within the limits");
        assert_eq!(read.provisions.len(), blocks.len(), "BUG: a block is one provision");
        document.provisions.extend(read.provisions);
    }
    document
}

/// All blocks in one source.
pub(crate) fn source(blocks: &[Block], language: Language) -> String {
    markdown(blocks, language, &mut Numbers::default())
}

#[derive(Default)]
struct Numbers {
    chapter: u32,
    section: u32,
    paragraph: u32,
}

fn markdown(blocks: &[Block], language: Language, numbers: &mut Numbers) -> String {
    let mut source = String::new();
    for block in blocks {
        match block.shape {
            Shape::Chapter => {
                // A number of three figures at the beginning of a text is read as a word.
                *numbers = Numbers { chapter: numbers.chapter % 99 + 1, section: 0, paragraph: 0 };
                let _ = write!(source, "# {} ", numbers.chapter);
            }
            Shape::Section => {
                (numbers.section, numbers.paragraph) = (numbers.section + 1, 0);
                let _ = write!(source, "## {}.{} ", numbers.chapter, numbers.section);
            }
            Shape::Paragraph => {
                numbers.paragraph += 1;
                let _ = write!(source, "{}.{}.{} ", numbers.chapter, numbers.section, numbers.paragraph);
            }
            Shape::Bullet => source.push_str("- "),
        }
        let sentences: Vec<String> =
            block.sentences.iter().map(|words| words.join(language.space()) + language.stop()).collect();
        source.push_str(&sentences.join(language.space()));
        source.push_str("\n\n");
    }
    source
}
