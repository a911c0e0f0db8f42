//! What is too short to be known again elsewhere does not move by itself.

use std::collections::HashSet;

use super::headings::{RENAMED_SHARE_MIN, Sections};
use super::links::Links;
use super::order::staying;
use super::texts::Texts;

/// Cuts the links of short texts that crossed what stays, unless a neighbour went with them, or half of what stands under
/// them: a number on a line of its own that two drafts have in other places is not that number on its way.
pub(super) fn cut(texts: &Texts, sections: &Sections, links: &mut Links) {
    let pairs = links.pairs();
    let stays = staying(&pairs, |old| texts.old[old].words.len());
    let linked: HashSet<(usize, usize)> = pairs.iter().copied().collect();
    for ((old, new), stays) in pairs.into_iter().zip(stays) {
        let before = old.checked_sub(1).zip(new.checked_sub(1));
        let goes_along =
            linked.contains(&(old + 1, new + 1)) || before.is_some_and(|pair| linked.contains(&pair));
        let has_its_section = || sections.share(old, new, links) >= RENAMED_SHARE_MIN;
        if !stays && texts.old[old].tiny && texts.new[new].tiny && !goes_along && !has_its_section() {
            links.cut(old, new);
        }
    }
}
