//! A comment as it is typed, by a person or a program, and what is wrong with it.

use forum::comments::Sent;
use locale::{Lang, Words};
use registry::ask::{FIELD_CHARS_MAX, is_address};
use registry::{Sender, Who};

use super::problem::Problem;
use crate::who::viewer;

/// What a form or a program sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    pub(crate) wording: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) name: String,
    pub(crate) affiliation: Option<String>,
    pub(crate) email: String,
    pub(crate) language: String,
    /// The participants that it is sent for too, if they confirm it.
    pub(crate) jointly: Vec<String>,
    /// For whom a program that is signed in speaks: a participant, or `myself`.
    pub(crate) speaking_for: Option<String>,
}

/// What was typed, read.
pub(crate) struct Said {
    pub(crate) sent: Sent,
    pub(crate) sender: Sender,
    pub(crate) jointly: Vec<String>,
}

/// A text without what only looks like one: surrounding space, carriage returns.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

pub(super) fn filled(text: Option<&String>) -> Option<String> {
    text.map(|text| clean(text)).filter(|text| !text.chars().all(is_unseen))
}

/// Whether a character leaves nothing on the page: white space, and what Unicode calls default ignorable, with the
/// blanks that are letters or symbols by name only.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character has no place in a line: it would break it, in a mail into a header of its own; or turn the
/// direction of what stands after it, so that a name reads as another (Unicode Technical Report 36, 2.4).
pub(super) fn breaks_a_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character has no place in a text of several lines.
pub(super) fn breaks_a_text(c: char) -> bool {
    c.is_ascii_control() && c != '\n' && c != '\t'
}

/// Whether a name holds a web address. The name stands in a mail to an address that anyone can type: it must not carry
/// a link to strangers.
pub(super) fn holds_address(name: &str) -> bool {
    let name = name.to_lowercase();
    name.contains("://") || name.contains("www.")
}

/// A language tag as it can stand in an attribute: letters, digits, hyphens.
pub(super) fn is_language(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default();
    (2..=35).contains(&tag.len())
        && (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag
            .split('-')
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

impl Typed {
    /// Reads the words alone, for a correction: its sender is known.
    pub(crate) fn words(&self, lang: Lang) -> Result<Sent, Vec<Problem>> {
        let words = Words::of(lang);
        let mut problems = Vec::new();
        let mut wrong =
            |field: &'static str, detail: &str| problems.push(Problem::field(lang, field, detail));
        let (wording, reason) = (filled(self.wording.as_ref()), filled(self.reason.as_ref()));
        if wording.is_none() && reason.is_none() {
            wrong("reason", words.refusal_nothing_said());
        }
        for (field, text) in [("wording", &wording), ("reason", &reason)] {
            if text.as_ref().is_some_and(|text| text.chars().any(breaks_a_text)) {
                wrong(field, words.refusal_control_in_text());
            }
        }
        if !is_language(&self.language) {
            wrong("language", words.refusal_language_wrong());
        }
        let sent = Sent { wording, reason, language: self.language.clone() };
        if problems.is_empty() { Ok(sent) } else { Err(problems) }
    }

    /// Reads why a comment is taken back; it need not be said.
    pub(crate) fn why(&self, lang: Lang) -> Result<Option<String>, Problem> {
        let reason = filled(self.reason.as_ref());
        if reason.as_ref().is_some_and(|text| text.chars().any(breaks_a_text)) {
            return Err(Problem::field(lang, "reason", Words::of(lang).refusal_control_in_text()));
        }
        Ok(reason)
    }

    /// Reads who sends it.
    fn who(&self, lang: Lang) -> Result<Who, Vec<Problem>> {
        let words = Words::of(lang);
        let mut problems = Vec::new();
        let mut wrong =
            |field: &'static str, detail: String| problems.push(Problem::field(lang, field, detail));
        let name = filled(Some(&self.name)).unwrap_or_default();
        let email = filled(Some(&self.email)).unwrap_or_default();
        let affiliation = filled(self.affiliation.as_ref());
        let typed = [
            ("name", Some(&self.name)),
            ("affiliation", self.affiliation.as_ref()),
            ("email", Some(&self.email)),
        ];
        let mut broken = Vec::new();
        for (field, text) in typed {
            let text = text.map_or("", String::as_str);
            if text.chars().any(breaks_a_line) {
                broken.push(field);
                wrong(field, words.refusal_control_in_line().to_owned());
            } else if text.trim().chars().count() > FIELD_CHARS_MAX {
                broken.push(field);
                wrong(field, words.refusal_field_too_long(FIELD_CHARS_MAX));
            }
        }
        if !broken.contains(&"name") {
            if name.is_empty() {
                wrong("name", words.refusal_name_missing().to_owned());
            } else if holds_address(&name) {
                wrong("name", words.refusal_name_address().to_owned());
            }
        }
        if !broken.contains(&"email") {
            if email.is_empty() {
                wrong("email", words.refusal_email_missing().to_owned());
            } else if !is_address(&email) {
                wrong("email", words.refusal_email_wrong().to_owned());
            }
        }
        if problems.is_empty() { Ok(Who { name, affiliation, email, language: lang }) } else { Err(problems) }
    }

    /// Who sends it: whoever is signed in, in the capacity in which they act or which they name; otherwise who the form
    /// says.
    fn sender(&self, lang: Lang) -> Result<Sender, Vec<Problem>> {
        let Some(viewer) = viewer() else { return self.who(lang).map(Sender::Public) };
        match viewer.speaking_for(self.speaking_for.as_deref()) {
            Ok(actor) => Ok(Sender::SignedIn { actor, language: Some(lang) }),
            Err(capacities) => {
                let detail = Words::of(lang).speaking_for_wrong(capacities);
                Err(vec![Problem::field(lang, "speaking_for", detail)])
            }
        }
    }

    /// Reads what was typed; every mistake is told at its field, in the order of the form.
    pub(crate) fn read(&self, lang: Lang) -> Result<Said, Vec<Problem>> {
        match (self.words(lang), self.sender(lang)) {
            (Ok(sent), Ok(sender)) => Ok(Said { sent, sender, jointly: self.jointly.clone() }),
            (words, who) => {
                let mut problems = words.err().unwrap_or_default();
                problems.extend(who.err().unwrap_or_default());
                // The language stands last in the form.
                problems.sort_by_key(|problem| problem.field.as_deref() == Some("language"));
                Err(problems)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed {
            reason: Some("Because.".into()),
            name: "A. Person".into(),
            email: "person@example.org".into(),
            language: "en".into(),
            ..Typed::default()
        }
    }

    fn fields(typed: &Typed) -> Vec<String> {
        match typed.read(Lang::En) {
            Ok(_) => Vec::new(),
            Err(problems) => {
                problems.iter().filter_map(|problem| Some(problem.field.as_ref()?.to_string())).collect()
            }
        }
    }

    #[test]
    fn every_mistake_is_told_at_its_field() {
        assert_eq!(fields(&typed()), [""; 0]);
        assert_eq!(fields(&Typed::default()), ["reason", "name", "email", "language"]);
        assert_eq!(fields(&Typed { reason: Some("  \r\n ".into()), ..typed() }), ["reason"]);
        assert_eq!(fields(&Typed { email: "person".into(), ..typed() }), ["email"]);
        assert_eq!(fields(&Typed { email: "a@b.org\r\nBcc: c@d.org".into(), ..typed() }), ["email"]);
        assert_eq!(fields(&Typed { language: "en\" onload=".into(), ..typed() }), ["language"]);
        assert_eq!(fields(&Typed { name: "n".repeat(201), ..typed() }), ["name"]);
    }

    #[test]
    fn line_ends_of_any_machine_become_one_kind() {
        let said = Typed { wording: Some(" a\r\nb\rc ".into()), ..typed() }
            .read(Lang::En)
            .unwrap_or_else(|_| panic!("well typed"));
        assert_eq!(said.sent.wording.as_deref(), Some("a\nb\nc"));
    }

    #[test]
    fn given_control_characters_when_read_then_they_are_refused_where_they_stand() {
        for name in [
            "A\nB",
            "A\r\nBcc: x",
            "A\u{0}",
            "A\u{7f}",
            "A\u{85}",
            "A\u{2028}B",
            "\t\tA",
            "\u{202e}eneT",
            "\u{2066}A\u{2069}",
        ] {
            assert_eq!(fields(&Typed { name: name.into(), ..typed() }), ["name"], "{name:?}");
            assert_eq!(
                fields(&Typed { affiliation: Some(name.into()), ..typed() }),
                ["affiliation"],
                "{name:?}"
            );
        }
        assert_eq!(fields(&Typed { email: "a@example.org\n".into(), ..typed() }), ["email"]);
        for text in ["a\u{0}b", "a\u{1b}[2J", "a\u{7f}"] {
            assert_eq!(fields(&Typed { reason: Some(text.into()), ..typed() }), ["reason"], "{text:?}");
            assert_eq!(fields(&Typed { wording: Some(text.into()), ..typed() }), ["wording"], "{text:?}");
        }
        assert_eq!(fields(&Typed { reason: Some("a\tb\r\nc".into()), ..typed() }), [""; 0]);
    }

    #[test]
    fn given_what_nobody_can_see_when_read_then_it_counts_as_nothing() {
        let unseen = "\u{200b} \u{2060}\u{feff}\n\u{a0}\u{3164}";
        assert_eq!(fields(&Typed { reason: Some(unseen.into()), ..typed() }), ["reason"]);
        assert_eq!(fields(&Typed { name: "\u{200b}\u{feff}".into(), ..typed() }), ["name"]);
        let family = "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}";
        assert_eq!(
            fields(&Typed { name: family.into(), ..typed() }),
            [""; 0],
            "a joiner inside a word stays"
        );
    }

    #[test]
    fn given_a_web_address_for_a_name_when_read_then_it_is_refused_since_the_name_stands_in_a_mail() {
        for name in ["Win at https://example.org", "WWW.example.org", "ftp://x"] {
            assert_eq!(fields(&Typed { name: name.into(), ..typed() }), ["name"], "{name}");
        }
        assert_eq!(fields(&Typed { name: "A. Wwwang, Jr.".into(), ..typed() }), [""; 0]);
    }
}
