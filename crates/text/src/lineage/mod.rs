//! What became of each provision of one draft in the next.

mod confidence;
mod doubts;
mod exact;
mod gaps;
mod headings;
mod items;
mod keyed;
mod links;
mod order;
mod parts;
mod rooms;
mod settle;
mod shingles;
mod stragglers;
mod texts;
mod words;

use serde::{Deserialize, Serialize};

use crate::Document;
pub use doubts::{Doubt, doubts};
pub(crate) use order::staying;
pub use settle::{Answer, settle};

use gaps::Gaps;
use headings::Sections;
use links::Links;
use rooms::Rooms;
use texts::Texts;

/// Least similarity of texts that share a wording which nobody else has, in percent, to be linked before their
/// neighbours are asked.
const ANCHOR_SIMILARITY_MIN: u8 = 60;
/// The same when nothing stands for them but that wording.
const FOUND_SIMILARITY_MIN: u8 = 45;

/// By how much what moved is more similar than what stands in its place, in percent points.
const MOVE_LEAD: u8 = 20;

/// How the provisions of two drafts belong together. Each provision of either is in exactly one item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Lineage {
    /// In the reading order of the new draft, with what was deleted where it stood.
    pub items: Vec<Item>,
}

/// Provisions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Item {
    /// Their places in the old draft, from zero, in reading order.
    pub old: Vec<usize>,
    /// Their places in the new draft, from zero, in reading order.
    pub new: Vec<usize>,
    /// What happened.
    pub change: Change,
    /// How sure this is: in how many of a hundred such links the two are one provision, as far as that could be measured.
    /// What was kept is certain, and so is what has no link.
    pub confidence: u8,
}

/// What happened to a provision between two drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Same kind, same words under the same marks; its number may be another, and so may white space and the style of
    /// quotation marks.
    Kept,
    /// Other words or other marks in the same place.
    Edited,
    /// Same words in another place.
    Moved,
    /// Other words or other marks in another place.
    MovedEdited,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
    /// Was not in the old draft.
    New,
    /// Is not in the new draft.
    Deleted,
}

/// Links the provisions of two drafts by their words.
///
/// 1. Texts that both drafts have once are linked, wherever they stand, with their equal neighbours.
/// 2. So are texts that share most of their words and a wording that neither draft has elsewhere.
/// 3. Between links that stay in order, what is left is paired in order so that the pairs have the most in common: at
///    least a quarter of what they say, or a fifth where the number is the same or nothing else is there.
/// 4. What is left beside a link and says what is missing from its other side is the further part of a split or merge;
///    next to such a part so is what is short, if the other side has all its words left.
/// 5. Headings, and the words that open a group, without a link are linked where at least half of what stands under both
///    is: they were renamed.
/// 6. As many links as can stay in the order of the old draft; the others moved.
///
/// Rare words count for more than common ones. What is repeated in a draft never moves by itself, nor does what is
/// shorter than four words.
pub fn lineage(old: &Document, new: &Document) -> Lineage {
    let texts = Texts::new(old, new);
    let mut links = Links::none(texts.old.len(), texts.new.len());
    exact::link(&texts, &mut links);
    let rooms = Rooms::new(&texts, &links);
    let candidates = shingles::candidates(&texts, &links, &rooms);
    for found in candidates.iter().filter(|found| found.similarity >= ANCHOR_SIMILARITY_MIN) {
        let is_best = |links: &Links| {
            found.stands
                || rooms.rival(found.old, found.new, &texts, links)
                    < found.similarity.saturating_sub(MOVE_LEAD)
        };
        if links.both_free(found.old, found.new) && is_best(&links) {
            links.add(found.old, found.new);
        }
    }
    exact::link_neighbours(&texts, &mut links);
    let gaps = Gaps { old, new, texts: &texts };
    gaps.fill(&mut links);
    for found in candidates.iter().filter(|found| found.similarity >= FOUND_SIMILARITY_MIN) {
        if links.both_free(found.old, found.new) {
            links.add(found.old, found.new);
        }
    }
    gaps.fill_beside(&mut links);
    parts::link(&texts, &mut links);
    headings::link(old, new, &mut links);
    stragglers::cut(&texts, &Sections::new(old, new), &mut links);
    Lineage { items: items::items(old, new, &texts, &links) }
}
