//! The circular letter of a forum, as it reaches one addressee in their language (R001 to R008, ux.md 4.5).

use forum::PersonId;
use locale::{Lang, Words};
use mandate::{ActsFor, Letter as Circular, Mandate};
use serde::{Deserialize, Serialize};

use super::{Facts, Letter};

/// The copy of a circular letter for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CircularMail {
    /// The number of the letter.
    pub circular: String,
    /// To whom.
    pub to: PersonId,
}

impl CircularMail {
    /// Words the letter as the forum file said it when it was first sent; `lang` is the language of the addressee as it is
    /// known now. `None` where no forum file that was filed has the letter.
    pub fn letter(&self, facts: Facts<'_>, lang: Lang) -> Option<Letter> {
        let (words, tag) = (Words::of(lang), lang.tag());
        let mandate = facts.state.letter_file(&self.circular)?;
        let letter = mandate.letter.as_ref()?;
        let address = |path: &str| format!("{}/{tag}/{}{path}", facts.base, mandate.id);
        let subject = letter.subject.get(tag);
        let mut lines = head(mandate, letter, lang);
        lines.extend([String::new(), words.mail_greeting(facts.name)]);
        for (number, paragraph) in (1..).zip(&letter.body) {
            lines.extend([String::new(), format!("{number}. {}", paragraph.text.get(tag))]);
            lines.push(format!("   {}", words.letter_mail_source(mandate.cite(&paragraph.source, tag))));
        }
        let annexes = letter.annexes.iter().filter_map(|id| mandate.instrument(id));
        for (number, annex) in (1..).zip(annexes) {
            let (title, reference) = (annex.title.get(tag), annex.reference.get(tag));
            lines.extend([String::new(), words.letter_annex(number, title, reference)]);
            lines.push(address(&format!("/mandate/{}", annex.id)));
        }
        lines.extend([String::new(), words.letter_mail_online(&letter.symbol)]);
        lines.push(address(&format!("/letter/{}", letter.slug())));
        if !facts.state.letter_moves(&self.circular).is_empty() {
            lines.extend([String::new(), words.letter_mail_moved().to_owned(), address("/timetable")]);
        }
        let entities = self.entities(&facts, tag);
        if !entities.is_empty() {
            lines.extend([String::new(), words.letter_mail_why(locale::list(lang, &entities))]);
        }
        lines.extend([String::new(), words.mail_automatic().to_owned()]);
        Some(Letter {
            subject: words.letter_mail_subject(&mandate.short, &letter.symbol, subject),
            text: lines.join("\n"),
        })
    }

    /// For whom the addressee gets it, by name.
    fn entities(&self, facts: &Facts<'_>, tag: &str) -> Vec<String> {
        let sent: Vec<_> = facts.state.letters.addressees(&self.circular).collect();
        let seats = facts.state.participants.seats(self.to).filter(|seat| {
            let acts = facts.mandate.office(&seat.office).is_some_and(|of| of.acts_for == ActsFor::Entity);
            acts && seat.entity.as_ref().is_some_and(|entity| sent.contains(&entity))
        });
        let named = seats.filter_map(|seat| facts.mandate.participant(seat.entity.as_ref()?));
        let mut names: Vec<_> = named.map(|participant| participant.name.get(tag).to_owned()).collect();
        names.dedup();
        names
    }
}

/// Issuer, place and date, number, whom to ask, addressees, subject: a line each, as a letter begins.
fn head(mandate: &Mandate, letter: &Circular, lang: Lang) -> Vec<String> {
    let (words, tag) = (Words::of(lang), lang.tag());
    let mut lines = Vec::new();
    if let Some(issuer) = mandate.issuer() {
        lines.push(words.letter_mail_issuer(issuer.name.get(tag)));
    }
    let date = crate::dates::in_words(lang, letter.date);
    lines.push(words.letter_place_and_date(letter.place.get(tag), date));
    lines.push(words.letter_mail_reference(&letter.symbol));
    if let Some(contact) = &letter.contact {
        lines.extend(contact.name.as_ref().map(|name| words.letter_mail_contact(name.get(tag))));
        lines.extend(contact.phone.as_ref().map(|phone| words.letter_mail_phone(phone)));
    }
    lines.push(words.letter_mail_mailbox(&letter.mailbox));
    let addressed = mandate.categories.iter().filter(|category| mandate.is_addressed(&category.id));
    let categories: Vec<_> = addressed.map(|category| category.name.get(tag)).collect();
    lines.push(words.letter_mail_to(locale::list(lang, &categories)));
    lines.push(words.letter_mail_subject_line(letter.subject.get(tag)));
    lines
}
