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
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut author = report::Author::new(language, &mut chance);
        let old = author
            .report(pages * if language == Language::Zh { PAGE_CHARS_ZH } else { PAGE_CHARS }, &mut chance);
        let (new, links) = edits::edit(&old, &mut author, &mut chance);
        Self {
            old: write::document(&old, language, "old"),
            new: write::document(&new, language, "new"),
            links,
        }
    }
}
