//! A comment as it is typed, by a person or a program, and what is wrong with it.

use forum::comments::Sent;
use locale::{Lang, Words};
use registry::Who;
use registry::ask::{FIELD_CHARS_MAX, is_address};
use serde::Deserialize;

use super::problem::Problem;

/// What a form or a program sends. Unknown fields are refused in JSON, so that a misspelt one is noticed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Typed {
    #[serde(default)]
    pub(crate) wording: Option<String>,
    #[serde(default)]
    pub(crate) reason: Option<String>,
    #[serde(default)]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) affiliation: Option<String>,
    #[serde(default)]
    pub(crate) email: String,
    #[serde(default)]
    pub(crate) language: String,
}

/// What was typed, read.
pub(crate) struct Said {
    pub(crate) sent: Sent,
    pub(crate) who: Who,
}

/// A text without what only looks like one: surrounding space, carriage returns.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

fn filled(text: Option<&String>) -> Option<String> {
    text.map(|text| clean(text)).filter(|text| !text.is_empty())
}

/// A language tag as it can stand in an attribute: letters, digits, hyphens.
fn is_language(tag: &str) -> bool {
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
    pub(crate) fn words(&self, lang: Lang) -> Result<Sent, Problem> {
        let words = Words::of(lang);
        let (wording, reason) = (filled(self.wording.as_ref()), filled(self.reason.as_ref()));
        if wording.is_none() && reason.is_none() {
            return Err(Problem::field(lang, "reason", words.refusal_nothing_said()));
        }
        if !is_language(&self.language) {
            return Err(Problem::field(lang, "language", words.refusal_language_wrong()));
        }
        Ok(Sent { wording, reason, language: self.language.clone() })
    }

    /// Reads what was typed; every mistake is told at its field.
    pub(crate) fn read(&self, lang: Lang) -> Result<Said, Vec<Problem>> {
        let words = Words::of(lang);
        let mut problems = Vec::new();
        let mut wrong = |field, detail: String| problems.push(Problem::field(lang, field, detail));
        let (wording, reason) = (filled(self.wording.as_ref()), filled(self.reason.as_ref()));
        if wording.is_none() && reason.is_none() {
            wrong("reason", words.refusal_nothing_said().to_owned());
        }
        let (name, email) = (clean(&self.name), clean(&self.email));
        let affiliation = filled(self.affiliation.as_ref());
        if name.is_empty() {
            wrong("name", words.refusal_name_missing().to_owned());
        }
        if email.is_empty() {
            wrong("email", words.refusal_email_missing().to_owned());
        } else if !is_address(&email) {
            wrong("email", words.refusal_email_wrong().to_owned());
        }
        let fields = [("name", Some(&name)), ("affiliation", affiliation.as_ref()), ("email", Some(&email))];
        for (field, text) in fields {
            if text.is_some_and(|text| text.chars().count() > FIELD_CHARS_MAX) {
                wrong(field, words.refusal_field_too_long(FIELD_CHARS_MAX));
            }
        }
        if !is_language(&self.language) {
            wrong("language", words.refusal_language_wrong().to_owned());
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let sent = Sent { wording, reason, language: self.language.clone() };
        Ok(Said { sent, who: Who { name, affiliation, email, language: lang } })
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

    fn fields(typed: &Typed) -> Vec<&'static str> {
        match typed.read(Lang::En) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().filter_map(|problem| problem.field).collect(),
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
}
