//! The history of a paragraph in a feed: an entry for each draft that changed it.

use askama::Template;
use locale::{Html, Lang, Words};
use text::{Change, ProvisionId};

use super::Feeds;
use super::entries::{Entry, written};
use crate::json::Missing;
use crate::pages::para::{Step, Whose, quotes};
use crate::pages::why::Because;
use crate::para::{self, Para};

/// The words that the parts of pages ask their frame for.
struct Spoken {
    lang: Lang,
    words: &'static Words,
}

/// The content of an entry.
#[derive(Template)]
#[template(path = "feed/para.html")]
struct OfParagraph {
    frame: Spoken,
    step: Step,
    href: String,
    why: Vec<(String, Option<String>)>,
    /// Where the words came from; in the newest entry only.
    brought: Vec<Brought>,
}

/// A draft, the words that it brought, and who it followed.
struct Brought {
    draft: String,
    quotes: Vec<Html>,
    because: Vec<(String, Option<String>)>,
}

impl Feeds<'_> {
    /// What drafts that entries before this one published made of a paragraph.
    pub(super) fn of_paragraph(&self, id: ProvisionId, before: u64) -> Result<Vec<Entry>, Missing> {
        let around = self.around;
        let found = para::read(around.house, &around.published, id)?;
        let steps = around.steps_of(&found)?;
        let newest = found.drafts.iter().rev().find(|one| one.state.change != Change::Kept);
        let newest = newest.map(|one| one.draft.text.number);
        let mut brought = self.brought(&found)?;
        let changed = found
            .drafts
            .iter()
            .rev()
            .zip(steps)
            .filter(|(one, _)| one.state.change != Change::Kept && one.draft.seq < before);
        let entries = changed.map(|(one, step)| {
            let number = one.draft.text.number;
            let said = step.said(around.words);
            let why = step.why.iter().map(|why| self.because(&why.because));
            let content = OfParagraph {
                frame: Spoken { lang: around.lang, words: around.words },
                href: self.url(&format!("/para/{id}#d{number}")),
                why: why.collect(),
                brought: if newest == Some(number) { std::mem::take(&mut brought) } else { Vec::new() },
                step,
            };
            Entry {
                seq: one.draft.seq,
                name: format!("para/{id}/{number}"),
                title: around.words.para_feed_entry(around.words.draft_number(number), said),
                author: None,
                path: format!("/para/{id}#d{number}"),
                published: one.draft.published_at,
                updated: one.draft.published_at,
                html: written(&content),
            }
        });
        Ok(entries.collect())
    }

    /// Where the words that stand came from.
    fn brought(&self, found: &Para) -> Result<Vec<Brought>, Missing> {
        let around = self.around;
        let (words, sources) = around.brought(found)?;
        let lang = &found.newest().draft.text.language;
        let brought = sources.iter().enumerate().map(|(place, source)| Brought {
            draft: around.words.draft_number(source.draft.as_str()),
            quotes: quotes(around.words, lang, &words, place),
            because: match &source.whose {
                Whose::One(because) => vec![self.because(because)],
                Whose::Several => vec![(around.words.para_several_plain().to_owned(), None)],
                Whose::Unrecorded => Vec::new(),
            },
        });
        Ok(brought.collect())
    }

    fn because(&self, because: &Because) -> (String, Option<String>) {
        match because {
            Because::Comment { reference, href, sender, .. } => {
                let text =
                    if sender.is_empty() { reference.clone() } else { format!("{reference} · {sender}") };
                (text, Some(format!("{}{href}", self.base)))
            }
            Because::Editorial(entry) => (entry.clone(), None),
        }
    }
}
