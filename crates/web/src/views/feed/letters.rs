//! The circular letter in feeds: it is listed where it was first sent.

use askama::Template;

use super::entries::written;
use super::{Entry, Feeds};
use crate::decided::SourceLink;
use crate::views::letter::symbols;

/// The content of the entry of a letter.
#[derive(Template)]
#[template(path = "feed/letter.html")]
struct OfLetter {
    subject: String,
    said: String,
    body: Vec<(String, SourceLink)>,
    annexes: Vec<(String, SourceLink)>,
}

impl Feeds<'_> {
    /// The letters that entries before this one sent first.
    pub(super) fn letters(&self, before: u64) -> Vec<Entry> {
        let state = &self.around.published.state;
        let all = symbols(state).into_iter().filter_map(|symbol| self.of_letter(&symbol));
        all.filter(|entry| entry.seq < before).collect()
    }

    /// None before it was sent: a draft is no document yet.
    fn of_letter(&self, symbol: &str) -> Option<Entry> {
        let around = self.around;
        let (state, words, tag) = (&around.published.state, around.words, around.lang.tag());
        let sent = state.letters.sendings(symbol).next()?;
        let file = state.letter_file(symbol)?;
        let letter = file.letter.as_ref()?;
        let whole =
            |source: SourceLink| SourceLink { href: format!("{}{}", self.base, source.href), ..source };
        let paragraph = |paragraph: &mandate::LetterParagraph| {
            (paragraph.text.get(tag).to_owned(), whole(around.link_by(file, &paragraph.source)))
        };
        let annexes = letter.annexes.iter().filter_map(|id| file.instrument(id)).zip(1_usize..);
        let annexes = annexes.map(|(instrument, number)| {
            let href = self.url(&format!("/mandate/{}", instrument.id));
            (
                words.letter_annex_number(number),
                SourceLink { text: instrument.reference.get(tag).to_owned(), href },
            )
        });
        let content = OfLetter {
            subject: letter.subject.get(tag).to_owned(),
            said: words.letter_sent_on(sent.to.len(), around.minute(sent.received_at).text),
            body: letter.body.iter().map(paragraph).collect(),
            annexes: annexes.collect(),
        };
        Some(Entry {
            seq: sent.seq,
            name: format!("letters/{}", letter.slug()),
            title: format!("{} · {}", words.letter_title(symbol), letter.subject.get(tag)),
            author: None,
            path: format!("/letter/{}", letter.slug()),
            published: sent.received_at,
            updated: sent.received_at,
            html: written(&content),
        })
    }
}
