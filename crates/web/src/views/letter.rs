//! The circular letter, as the forum file says it and the record tells to whom it was sent (R001 to R008).

use std::sync::Arc;

use forum::letters::{MovedDate, Sent};
use mandate::{Duty, EntityId, Letter, Mandate};

use super::around::Around;
use crate::decided::SourceLink;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::letter::{Annex, Bit, Contact, Language, LetterPage, Moved, Paragraph, Sending};

/// The letters that a forum has, by their numbers: the newest that a forum file has, then those that were sent, the last
/// first.
pub(crate) fn symbols(state: &forum::State) -> Vec<String> {
    let newest = state.mandate().and_then(|mandate| mandate.letter.as_ref());
    let mut symbols: Vec<String> = newest.map(|letter| letter.symbol.clone()).into_iter().collect();
    for sent in state.letters.sent().rev() {
        if !symbols.contains(&sent.symbol) {
            symbols.push(sent.symbol.clone());
        }
    }
    symbols
}

/// The forum file that says what a letter says; `name` is that of an address, and without one the newest is meant.
pub(crate) fn file(state: &forum::State, name: Option<&str>) -> Result<Arc<Mandate>, Missing> {
    let mut symbols = symbols(state).into_iter();
    let symbol = symbols.find(|symbol| name.is_none_or(|name| mandate::settings::slug(symbol) == name));
    let file = symbol.and_then(|symbol| state.letter_file(&symbol).cloned());
    file.ok_or(Missing::NotFound)
}

/// Fills the page.
pub(crate) fn letter(around: &Around<'_>, name: Option<&str>) -> Result<LetterPage, Missing> {
    let (state, words, tag) = (&around.published.state, around.words, around.lang.tag());
    let file = file(state, name)?;
    let letter = file.letter.as_ref().ok_or(Missing::NotFound)?;
    let path = format!("/letter/{}", letter.slug());
    let frame = around.frame(words.letter_title(&letter.symbol), Here::Mandate, &path);
    let frame =
        Around::with_markdown(Around::with_json(frame, &format!("{path}.json")), &format!("{path}.md"));
    let moves = state.letter_moves(&letter.symbol);
    let annexes = letter.annexes.iter().filter_map(|id| file.instrument(id)).zip(1..);
    let annexes = annexes.map(|(instrument, number)| Annex {
        number,
        title: instrument.title.get(tag).to_owned(),
        link: SourceLink {
            text: instrument.reference.get(tag).to_owned(),
            href: frame.url(&format!("/mandate/{}", instrument.id)),
        },
    });
    let original = file.instrument(&letter.source.instrument).map(|instrument| {
        let href = frame.url(&format!("/mandate/{}", instrument.id));
        (instrument.official.clone(), SourceLink { text: instrument.reference.get(tag).to_owned(), href })
    });
    let others = symbols(state).into_iter().filter(|symbol| *symbol != letter.symbol);
    let others = others.map(|symbol| {
        let href = frame.url(&format!("/letter/{}", mandate::settings::slug(&symbol)));
        (words.letter_title(symbol), href)
    });
    let sendings: Vec<Sending> = state
        .letters
        .sendings(&letter.symbol)
        .enumerate()
        .map(|(place, sent)| around.sending(sent, place == 0, &frame))
        .collect();
    let may_send = crate::who::viewer()
        .is_some_and(|viewer| viewer.actor().must_have(state, around.now, Duty::Letters).is_ok());
    let contact = letter.contact.as_ref();
    Ok(LetterPage {
        issuer: file.issuer().map(|organ| organ.name.get(tag).to_owned()).unwrap_or_default(),
        place_and_date: words.letter_place_and_date(letter.place.get(tag), around.date(letter.date)),
        symbol: letter.symbol.clone(),
        contact: Contact {
            name: contact.and_then(|contact| Some(contact.name.as_ref()?.get(tag).to_owned())),
            phone: contact.and_then(|contact| contact.phone.clone()),
            mailbox: letter.mailbox.clone(),
        },
        addressed: addressed(around, &file),
        subject: letter.subject.get(tag).to_owned(),
        body: around.body(&file, letter, &moves),
        annexes: annexes.collect(),
        languages: locale::Lang::ALL
            .iter()
            .map(|lang| Language { lang: *lang, href: frame.url_in(lang) })
            .collect(),
        moved: around.moved(&file, &moves, &frame),
        sendings,
        original,
        others: others.collect(),
        desk_href: may_send.then(|| frame.url("/desk/letter")),
        frame,
    })
}

/// The categories that a letter is addressed to, each at the place that names it (R005).
fn addressed(around: &Around<'_>, file: &Mandate) -> Vec<SourceLink> {
    let categories = file.categories.iter().filter(|category| file.is_addressed(&category.id));
    let link = |category: &mandate::Category| SourceLink {
        text: category.name.get(around.lang.tag()).to_owned(),
        ..around.link(&category.source)
    };
    categories.map(link).collect()
}

impl Around<'_> {
    /// The paragraphs, with dates that have moved struck through where they stand in the text (E05).
    fn body(&self, file: &Mandate, letter: &Letter, moves: &[MovedDate]) -> Vec<Paragraph> {
        let paragraph = |(place, paragraph): (usize, &mandate::LetterParagraph)| {
            let mut text = vec![Bit::Text(paragraph.text.get(self.lang.tag()).to_owned())];
            for date in moves.iter().filter(|date| date.paragraph == place) {
                let now = date.now.as_ref().map(|now| in_text(self.date(now.date)));
                text = struck(text, &in_text(self.date(date.was.date)), now.as_ref());
            }
            let source = self.link_by(file, &paragraph.source);
            Paragraph { number: place + 1, text, source }
        };
        letter.body.iter().enumerate().map(paragraph).collect()
    }

    /// The dates that have moved, each once.
    fn moved(&self, file: &Mandate, moves: &[MovedDate], frame: &crate::frame::Frame) -> Vec<Moved> {
        let mut rows: Vec<&mandate::RowId> = Vec::new();
        let mut moved = Vec::new();
        for date in moves {
            if rows.contains(&&date.row) {
                continue;
            }
            rows.push(&date.row);
            let title = file.row(&date.row).map_or("", |row| row.title.get(self.lang.tag()));
            moved.push(Moved {
                step: SourceLink {
                    text: title.to_owned(),
                    href: frame.url(&format!("/timetable#{}", date.row)),
                },
                was: self.when(date.was.date),
                now: date.now.as_ref().map(|now| (self.when(now.date), self.link(&now.source))),
            });
        }
        moved
    }

    /// The link to the newest letter; none where there is no letter.
    pub(crate) fn letter_link(&self, frame: &crate::frame::Frame) -> Option<(String, String)> {
        let symbol = symbols(&self.published.state).into_iter().next()?;
        Some((self.words.letter_go(symbol), frame.url("/letter")))
    }

    /// The name of a participant, from the newest participants file that has it.
    pub(crate) fn participant_name(&self, entity: &EntityId) -> String {
        let mut versions = self.published.state.timetable.versions().rev();
        let found = versions.find_map(|version| Some(version.mandate.participant(entity)?.name.clone()));
        found.map_or_else(|| entity.to_string(), |name| name.get(self.lang.tag()).to_owned())
    }

    fn sending(&self, sent: &Sent, is_first: bool, frame: &crate::frame::Frame) -> Sending {
        let (words, count) = (self.words, sent.to.len());
        let at = self.minute(sent.received_at).text;
        let then = self.published.state.mandate_at(sent.received_at).unwrap_or(&self.mandate);
        let by_category = then.categories.iter().filter_map(|category| {
            let is_in =
                |entity: &&EntityId| then.participant(entity).is_some_and(|one| one.category == category.id);
            let names: Vec<_> =
                sent.to.iter().filter(is_in).map(|entity| self.participant_name(entity)).collect();
            (!names.is_empty()).then(|| (category.name.get(self.lang.tag()).to_owned(), names))
        });
        Sending {
            said: super::desk_letter::said_of(words, sent.again, is_first, count, at),
            entry: SourceLink {
                text: words.record_entry_title(sent.seq),
                href: frame.url(&format!("/record/{}", sent.seq)),
            },
            to: by_category.collect(),
        }
    }
}

/// A date as it stands in running text: Russian writes the word after the year there that it shortens elsewhere.
fn in_text(date: String) -> String {
    date.strip_suffix("г.").map(|date| date.trim_end().to_owned()).unwrap_or(date)
}

/// A text in which a date is struck through wherever it stands, followed by the one in force.
fn struck(text: Vec<Bit>, was: &str, now: Option<&String>) -> Vec<Bit> {
    let mut bits = Vec::new();
    for bit in text {
        let Bit::Text(words) = bit else {
            bits.push(bit);
            continue;
        };
        for (place, part) in words.split(was).enumerate() {
            if place > 0 {
                bits.push(Bit::Moved { was: was.to_owned(), now: now.cloned() });
            }
            if !part.is_empty() {
                bits.push(Bit::Text(part.to_owned()));
            }
        }
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_struck_where_it_stands_and_nothing_else_changes() {
        let text = |words: &str| Bit::Text(words.to_owned());
        let now = "30 August 2019".to_owned();
        let struck =
            struck(vec![text("By 21 August 2019, or 21 August 2019.")], "21 August 2019", Some(&now));
        let moved = Bit::Moved { was: "21 August 2019".to_owned(), now: Some(now) };
        assert_eq!(struck, [text("By "), moved.clone(), text(", or "), moved, text(".")]);
        assert_eq!(super::struck(vec![text("None.")], "21 August 2019", None), [text("None.")]);
    }
}
