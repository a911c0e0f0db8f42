//! Texts made from a seed, with edits that are known: what `text::lineage` is measured on. Never shipped.
//!
//! [`Specimen::new`] writes a report in one of six languages, and the next draft of it; the edits made on the way are
//! kept as [`Link`]s, and [`Score`] says how many of them a lineage found. The words mean nothing: function words are
//! real, content words are made of syllables, both as frequent as words are (Zipf). What makes matching hard is there:
//! sentences and openings that recur, words that a section uses often, paragraphs of three words and of two hundred.

mod edits;
mod language;
mod report;
mod score;
mod write;

pub use edits::Link;
pub use language::Language;
pub use score::{Counted, Score};

use report::Block;
use text::Document;

/// Characters on a page; a page in Chinese says as much in fewer.
const PAGE_CHARS: usize = 3_000;
const PAGE_CHARS_ZH: usize = 1_000;

/// Two drafts of a report, and what became of each provision.
#[derive(Debug)]
pub struct Specimen {
    /// The old draft.
    pub old: Document,
    /// The new draft.
    pub new: Document,
    /// Which old place became which new one. A place in none was deleted or is new.
    pub links: Vec<Link>,
}

impl Specimen {
    /// Makes the specimen of a seed: always the same, on every machine.
    pub fn new(language: Language, pages: usize, seed: u64) -> Self {
        Self::made(language, pages, seed, false)
    }

    /// Makes one whose links are hard to find: heavy edits leave as little as a twentieth of the words, and as many
    /// paragraphs are taken out for others about the same in their place.
    pub fn hard(language: Language, pages: usize, seed: u64) -> Self {
        Self::made(language, pages, seed, true)
    }

    fn made(language: Language, pages: usize, seed: u64, is_hard: bool) -> Self {
        let (old, new, links) = blocks(language, pages, seed, is_hard);
        Self {
            old: write::document(&old, language, "old"),
            new: write::document(&new, language, "new"),
            links,
        }
    }
}

/// The old and the new draft of [`Specimen::new`] as Markdown.
pub fn sources(language: Language, pages: usize, seed: u64) -> [String; 2] {
    let (old, new, _) = blocks(language, pages, seed, false);
    [old, new].map(|blocks| write::source(&blocks, language))
}

fn blocks(language: Language, pages: usize, seed: u64, is_hard: bool) -> (Vec<Block>, Vec<Block>, Vec<Link>) {
    let mut chance = fastrand::Rng::with_seed(seed);
    let mut author = report::Author::new(language, &mut chance);
    let page = if language == Language::Zh { PAGE_CHARS_ZH } else { PAGE_CHARS };
    let old = author.report(pages * page, &mut chance);
    let (new, links) = edits::edit(&old, is_hard, &mut author, &mut chance);
    (old, new, links)
}
