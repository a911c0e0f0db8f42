//! Whether two provisions say the same.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::accents::apart;
use crate::display::is_quiet_change;
use crate::{Document, Inline, Number, ProvisionId, plain};

/// Two drafts whose provisions are asked about.
///
/// The same is what has the same words under the same marks: whose wording a bracket holds and which alternative it is,
/// where a link leads and what is strong say something too. Numbers are none of it (ux.md 1.5): neither that of
/// the provision, nor that of another one to which it refers and which is the same one in both drafts (E12). Nor is it
/// a change of what refers when that other one goes: nothing of it is shown there.
pub(crate) struct Sameness<'a> {
    old: &'a Document,
    new: &'a Document,
    /// Where each provision stands in either draft; asked for by references only.
    places: OnceCell<[HashMap<ProvisionId, usize>; 2]>,
}

/// How strictly words are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// To the letter.
    Exact,
    /// As a reader sees them: white space and the style of quotation marks are no change, nor is whether a letter and its
    /// accent are one character.
    Quiet,
}

/// Whether an old place and a new one are one provision.
pub(crate) type IsOne<'a> = &'a dyn Fn(usize, usize) -> bool;

impl<'a> Sameness<'a> {
    pub(crate) fn of(old: &'a Document, new: &'a Document) -> Self {
        Self { old, new, places: OnceCell::new() }
    }

    /// Whether the provision at a place of the old draft says the same as one of the new to a reader.
    pub(crate) fn is_same(&self, old: usize, new: usize, is_one: IsOne<'_>) -> bool {
        let (was, is) = (&self.old.provisions[old], &self.new.provisions[new]);
        if was.kind.shape() != is.kind.shape() {
            return false;
        }
        if self.inlines(&was.inlines, &is.inlines, Words::Exact, is_one) {
            return true;
        }
        self.inlines(&was.inlines, &is.inlines, Words::Quiet, is_one)
            && is_quiet_change(&plain(&self.renumbered(&was.inlines, &is.inlines)), &is.plain())
    }

    fn inlines(&self, old: &[Inline], new: &[Inline], words: Words, is_one: IsOne<'_>) -> bool {
        let (mut old, mut new) = (old, new);
        loop {
            // White space is no change, nor is a line break that gave way to it: what is between two marks is one run.
            let (was, old_rest) = old.split_at(old.iter().take_while(|inline| is_run(inline)).count());
            let (is, new_rest) = new.split_at(new.iter().take_while(|inline| is_run(inline)).count());
            if was != is && (words == Words::Exact || !letters(was).eq(letters(is))) {
                return false;
            }
            match (old_rest.split_first(), new_rest.split_first()) {
                (None, None) => return true,
                (Some((was, after_old)), Some((is, after_new))) if self.mark(was, is, words, is_one) => {
                    (old, new) = (after_old, after_new);
                }
                _ => return false,
            }
        }
    }

    fn mark(&self, old: &Inline, new: &Inline, words: Words, is_one: IsOne<'_>) -> bool {
        match (old, new) {
            (Inline::Reference { to: from, inlines: was }, Inline::Reference { to, inlines: is }) => {
                let (Some((from, _)), Some((to, _))) = (self.target(0, *from), self.target(1, *to)) else {
                    return false;
                };
                is_one(from, to) && (self.are_numbers(old, new) || self.inlines(was, is, words, is_one))
            }
            (Inline::Reference { to, inlines: was }, Inline::Link { href, title, inlines: is }) => {
                title.is_empty() && self.is_named(0, *to, href) && self.inlines(was, is, words, is_one)
            }
            (Inline::Link { href, title, inlines: was }, Inline::Reference { to, inlines: is }) => {
                title.is_empty() && self.is_named(1, *to, href) && self.inlines(was, is, words, is_one)
            }
            _ => match (old.inner(), new.inner()) {
                (Some(was), Some(is)) => has_same_mark(old, new) && self.inlines(was, is, words, is_one),
                _ => old == new,
            },
        }
    }

    /// Whether an address that leads nowhere names what a reference of the other draft leads to, by its id or its number.
    fn is_named(&self, side: usize, to: ProvisionId, href: &str) -> bool {
        let number = || self.target(side, to).map(|(_, number)| number.as_str());
        href.strip_prefix('#').is_some_and(|name| name == to.as_str() || Some(name) == number())
    }

    /// Whether the words of both references are the number of what they lead to.
    fn are_numbers(&self, old: &Inline, new: &Inline) -> bool {
        let is_number = |side, inline: &Inline| match inline {
            Inline::Reference { to, inlines } => {
                let words = plain(inlines);
                let today = self.target(side, *to).and_then(|(_, number)| number.written_like(&words));
                today.is_some_and(|today| today == words)
            }
            _ => false,
        };
        is_number(0, old) && is_number(1, new)
    }

    /// Old inlines with the numbers of today, from new ones under the same marks.
    fn renumbered(&self, old: &[Inline], new: &[Inline]) -> Vec<Inline> {
        let mut renumbered = old.to_vec();
        let marks = renumbered.iter_mut().filter(|inline| !is_run(inline));
        for (was, is) in marks.zip(new.iter().filter(|inline| !is_run(inline))) {
            let are_numbers = self.are_numbers(was, is);
            if let (Some(was), Some(is)) = (was.inner_mut(), is.inner()) {
                *was = if are_numbers { is.to_vec() } else { self.renumbered(was, is) };
            }
        }
        renumbered
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

/// Whether an inline is part of a run of words without a mark.
fn is_run(inline: &Inline) -> bool {
    matches!(inline, Inline::Text(_) | Inline::Break)
}

/// Letters without accents and figures of a run only; fast, where most texts that differ differ in them.
fn letters(run: &[Inline]) -> impl Iterator<Item = char> {
    let words = run.iter().filter_map(|inline| match inline {
        Inline::Text(words) => Some(words.as_str()),
        _ => None,
    });
    let letter = |c: char| apart(c).map_or(c, |(letter, _)| letter);
    words.flat_map(str::chars).map(letter).filter(|c| c.is_alphanumeric())
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
