//! Texts that are the same in both drafts.

use super::keyed::KeyedMap;
use super::links::Links;
use super::texts::{Text, Texts};

/// Links texts that both drafts have once, as patience diff does (Cohen 2003), wherever they stand; then their equal
/// neighbours, as often as those may occur. So what occurs twice is told apart by what it stands beside.
pub(super) fn link(texts: &Texts, links: &mut Links) {
    let mut seen: KeyedMap<u64, [Seen; 2]> = KeyedMap::default();
    for (side, texts) in [&texts.old, &texts.new].into_iter().enumerate() {
        for (place, text) in texts.iter().enumerate() {
            let seen = &mut seen.entry(text.key).or_default()[side];
            *seen = if matches!(seen, Seen::Never) { Seen::Once(place) } else { Seen::Often };
        }
    }
    for (new, text) in texts.new.iter().enumerate().filter(|(_, text)| !text.tiny) {
        if let [Seen::Once(old), Seen::Once(_)] = seen[&text.key] {
            links.add(old, new);
        }
    }
    link_neighbours(texts, links);
}

/// Where in a draft a text occurs.
#[derive(Clone, Copy, Default)]
enum Seen {
    #[default]
    Never,
    Once(usize),
    Often,
}

/// Links equal texts beside linked ones, and those beside them.
pub(super) fn link_neighbours(texts: &Texts, links: &mut Links) {
    let same =
        |old: Option<&Text>, new: Option<&Text>| old.zip(new).is_some_and(|(old, new)| old.key == new.key);
    for new in 0..texts.new.len() {
        let Some(old) = links.old_of[new] else { continue };
        if same(texts.old.get(old + 1), texts.new.get(new + 1)) && links.both_free(old + 1, new + 1) {
            links.add(old + 1, new + 1);
        }
    }
    for new in (1..texts.new.len()).rev() {
        let Some(old) = links.old_of[new].filter(|old| *old > 0) else { continue };
        if same(texts.old.get(old - 1), texts.new.get(new - 1)) && links.both_free(old - 1, new - 1) {
            links.add(old - 1, new - 1);
        }
    }
}
