//! Dates of the timetable moved: everyone to whom the letter is addressed is told (E05).

use forum::PersonId;
use forum::timetable::{Change, Move};
use locale::{Lang, Words};
use mandate::Decision;
use serde::{Deserialize, Serialize};

use super::{Facts, Letter};
use crate::dates::in_words;

/// Tells one person what a revision of the forum file did to the dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedMail {
    /// To whom.
    pub dates_for: PersonId,
    /// The entry that filed the revision.
    pub entry: u64,
}

impl MovedMail {
    /// Words the mail; `lang` is the language of the addressee as it is known now. `None` where the revision moved
    /// nothing.
    pub fn letter(&self, facts: Facts<'_>, lang: Lang) -> Option<Letter> {
        let (words, mandate) = (Words::of(lang), facts.mandate);
        let mut moves = facts.state.timetable.moves();
        moves.retain(|this| this.seq == self.entry);
        let by = &moves.first()?.by;
        let instrument = moves[0]
            .mandate
            .instrument(by)
            .map_or_else(|| by.to_string(), |by| by.reference.get(lang.tag()).to_owned());
        let mut lines = vec![words.mail_greeting(facts.name), String::new()];
        lines.push(words.moved_mail_intro(mandate.name.get(lang.tag()), instrument));
        for this in &moves {
            lines.push(String::new());
            lines.extend(told(facts, lang, this));
        }
        let address = |path: &str| format!("{}/{}/{}{path}", facts.base, lang.tag(), mandate.id);
        lines.extend([String::new(), words.moved_mail_timetable().to_owned(), address("/timetable")]);
        lines.extend([words.moved_mail_calendar().to_owned(), address("/timetable.ics")]);
        lines.extend([String::new(), words.mail_automatic().to_owned()]);
        let subject = words.moved_mail_subject(moves.len(), &mandate.short);
        Some(Letter { subject, text: lines.join("\n") })
    }
}

/// What became of one date, with where that was decided.
fn told(facts: Facts<'_>, lang: Lang, this: &Move) -> Vec<String> {
    let words = Words::of(lang);
    let date = |decision: &Decision| in_words(lang, decision.date);
    let mut versions = facts.state.timetable.versions().rev();
    let row = versions.find_map(|version| version.mandate.row(&this.row));
    let step = row.map_or_else(|| this.row.to_string(), |row| row.title.get(lang.tag()).to_owned());
    let source = |now: &Decision| words.moved_mail_source(this.mandate.cite(&now.source, lang.tag()));
    match &this.change {
        Change::Moved { was, now } => {
            vec![step, words.moved_mail_was(date(was)), words.moved_mail_now(date(now)), source(now)]
        }
        Change::Added(now) => vec![words.feed_date_added(step, date(now)), source(now)],
        Change::Dropped(_) => vec![words.feed_date_dropped(step)],
    }
}
