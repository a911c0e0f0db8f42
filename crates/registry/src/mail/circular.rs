//! The circular letter of a forum, as it reaches one addressee in their language.

use forum::PersonId;
use locale::{Lang, Words};
use mandate::{When, Words as InSix};
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
    /// Words the letter as the forum file says it; `lang` is the language of the addressee as it is known now. `None` where
    /// no forum file that was filed has the letter.
    pub fn letter(&self, facts: Facts<'_>, lang: Lang) -> Option<Letter> {
        let words = Words::of(lang);
        let of_it = |mandate: &&std::sync::Arc<mandate::Mandate>| {
            mandate.letter.as_ref().is_some_and(|letter| letter.symbol == self.circular)
        };
        let filed = facts.state.timetable.versions().map(|version| &version.mandate);
        // The newest that has it: a corrected text reaches those who have not been written to yet.
        let mandate = filed.rev().find(of_it)?;
        let letter = mandate.letter.as_ref()?;
        let say = |text: &InSix| text.get(lang.tag()).to_owned();
        let date = match letter.date {
            When::Day(day) => locale::date(lang, day),
            other => other.to_string(),
        };
        let mut lines =
            vec![words.letter_mail_place_and_date(say(&letter.place), date), letter.symbol.clone()];
        lines.extend([String::new(), words.mail_greeting(facts.name), String::new()]);
        lines.extend([words.letter_mail_subject(say(&letter.subject)), String::new()]);
        for paragraph in &letter.body {
            lines.push(say(&paragraph.text));
            lines.extend([words.letter_mail_source(mandate.cite(&paragraph.source)), String::new()]);
        }
        let address = |path: &str| format!("{}/{}/{}{path}", facts.base, lang.tag(), mandate.id);
        let annexes = letter.annexes.iter().filter_map(|id| mandate.instrument(id));
        for (place, annex) in annexes.enumerate() {
            if place == 0 {
                lines.push(words.letter_mail_annexes().to_owned());
            }
            lines.extend([annex.reference.clone(), address(&format!("/mandate/{}", annex.id))]);
        }
        lines.extend([words.letter_mail_contact().to_owned(), letter.mailbox.clone()]);
        lines.extend([words.letter_mail_forum().to_owned(), address("")]);
        Some(Letter {
            subject: format!("{}: {}", letter.symbol, say(&letter.subject)),
            text: lines.join("\n"),
        })
    }
}
