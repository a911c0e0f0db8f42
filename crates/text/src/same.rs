//! Whether two provisions say the same.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::display::is_quiet_change;
use crate::{Document, Inline, Number, ProvisionId, plain};

/// Two drafts whose provisions are asked about.
///
/// The same is what has the same words under the same marks: whose wording a bracket holds and which alternative it is,
/// where a link leads and what is strong say something too. Numbers are none of it (ux.md 1.5): neither that of
/// the provision, nor that of another one to which it refers and which is the same one in both drafts (E12).
pub(crate) struct Sameness<'a> {
    old: &'a Document,
    new: &'a Document,
    /// Where each provision stands in either draft; asked for by references only.
    places: OnceCell<[HashMap<ProvisionId, usize>; 2]>,
}

/// How strictly words are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    /// To the letter.
    Exact,
    /// As a reader sees them: white space and the style of quotation marks are no change.
    Quiet,
}

/// Whether an old place and a new one are one provision.
pub(crate) type IsOne<'a> = &'a dyn Fn(usize, usize) -> bool;

impl<'a> Sameness<'a> {
    pub(crate) fn of(old: &'a Document, new: &'a Document) -> Self {
        Self { old, new, places: OnceCell::new() }
    }

    /// Whether the provision at a place of the old draft says the same as one of the new.
    pub(crate) fn is_same(&self, old: usize, new: usize, words: Words, is_one: IsOne<'_>) -> bool {
        let (was, is) = (&self.old.provisions[old], &self.new.provisions[new]);
        if was.kind.shape() != is.kind.shape() {
            return false;
        }
        if self.inlines(&was.inlines, &is.inlines, Words::Exact, is_one) {
            return true;
        }
        words == Words::Quiet
            && self.inlines(&was.inlines, &is.inlines, Words::Quiet, is_one)
            && is_quiet_change(&was.plain(), &is.plain())
    }

    /// The same to the letter, where the ids of both drafts say which provisions are one.
    pub(crate) fn is_same_by_id(&self, old: usize, new: usize) -> bool {
        let id = |document: &Document, place: usize| document.provisions[place].id;
        self.is_same(old, new, Words::Exact, &|old, new| id(self.old, old) == id(self.new, new))
    }

    fn inlines(&self, old: &[Inline], new: &[Inline], words: Words, is_one: IsOne<'_>) -> bool {
        let same = |(old, new): (&Inline, &Inline)| self.inline(old, new, words, is_one);
        old.len() == new.len() && old.iter().zip(new).all(same)
    }

    fn inline(&self, old: &Inline, new: &Inline, words: Words, is_one: IsOne<'_>) -> bool {
        match (old, new) {
            (Inline::Text(old), Inline::Text(new)) => {
                old == new || words == Words::Quiet && has_same_letters(old, new)
            }
            (Inline::Reference { to: old, inlines: was }, Inline::Reference { to: new, inlines: is }) => {
                let (Some(from), Some(to)) = (self.target(0, *old), self.target(1, *new)) else {
                    return false;
                };
                let both_numbers = is_number(from.1, &plain(was)) && is_number(to.1, &plain(is));
                is_one(from.0, to.0) && (both_numbers || self.inlines(was, is, words, is_one))
            }
            _ => match (old.inner(), new.inner()) {
                (Some(was), Some(is)) => has_same_mark(old, new) && self.inlines(was, is, words, is_one),
                _ => old == new,
            },
        }
    }

    /// Where the provision of an id stands in the old (0) or the new draft (1), and its number.
    fn target(&self, side: usize, id: ProvisionId) -> Option<(usize, &Number)> {
        let places = self.places.get_or_init(|| {
            [self.old, self.new].map(|document| {
                document.provisions.iter().enumerate().map(|(place, one)| (one.id, place)).collect()
            })
        });
        let place = *places[side].get(&id)?;
        let document = if side == 0 { self.old } else { self.new };
        Some((place, &document.provisions[place].number))
    }
}

/// Whether the words of a reference are the number of what it refers to.
fn is_number(number: &Number, words: &str) -> bool {
    number.written_like(words).is_some_and(|today| today == words)
}

/// Letters and figures only; fast, where most texts that differ differ in them.
fn has_same_letters(old: &str, new: &str) -> bool {
    let is_letter = |c: &char| c.is_alphanumeric();
    old.chars().filter(is_letter).eq(new.chars().filter(is_letter))
}

/// Whether two marks with words of their own are the same mark, whatever their words are.
fn has_same_mark(old: &Inline, new: &Inline) -> bool {
    match (old, new) {
        (Inline::Link { href, title, .. }, Inline::Link { href: other, title: other_title, .. }) => {
            (href, title) == (other, other_title)
        }
        (
            Inline::Bracket { holders, alternative, .. },
            Inline::Bracket { holders: others, alternative: other, .. },
        ) => (holders, alternative) == (others, other),
        _ => std::mem::discriminant(old) == std::mem::discriminant(new),
    }
}
