//! A nomination as it is typed, by a person or a program, and what is wrong with it.

use forum::command::NewNomination;
use forum::nominations::{Gender, REASON_CHARS_MAX};
use forum::{Actor, Command, Digest, NominationRef, PersonId};
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::{Mandate, TagId};
use registry::ask::{FIELD_CHARS_MAX, is_address};
use registry::nominations::LANGUAGES_MAX;
use registry::{Failure, House, Nomination, Nominee};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::input::{breaks_a_line, breaks_a_text, filled, holds_address, is_language};
use super::problem::Problem;
use crate::who::viewer;

/// What a form or a program sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) email: String,
    /// The tag of the language in which the expert is written to; a program does not say it.
    pub(super) language: Option<String>,
    pub(super) languages: Vec<String>,
    /// Other languages, with commas between them.
    pub(super) other_languages: String,
    pub(super) topics: Vec<String>,
    /// Topics of the sender's own, with commas between them.
    pub(super) own_topics: String,
    pub(super) is_active: bool,
    pub(super) exception: String,
    pub(super) needs_visa: bool,
    pub(super) gender: String,
    /// For whom a program speaks, as with a comment.
    pub(super) speaking_for: Option<String>,
}

/// What was typed, read.
pub(super) struct Said {
    pub(super) actor: Actor,
    pub(super) nomination: Nomination,
    /// The nomination in whose place it is put, where it is.
    pub(super) replaces: Option<NominationRef>,
}

/// The fields in the order of the form.
const ORDER: [&str; 7] = ["reason", "name", "email", "languages", "topics", "exception", "gender"];

impl Said {
    /// Mistakes with those that the rules find, in the order of the form; where the rules say no to whatever was typed,
    /// that alone. The registry asks the rules too: this is for those who want to hear of all mistakes, and before they
    /// send.
    pub(super) fn with_mistakes(
        &self,
        house: &House,
        lang: Lang,
        received_at: Timestamp,
        mut problems: Vec<Problem>,
    ) -> Vec<Problem> {
        let published = house.published();
        let Some(mandate) = published.state.mandate() else { return vec![Problem::not_found(lang)] };
        for problem in self.rules(house, &published.state, mandate, lang, received_at) {
            if problem.field.is_none() {
                return vec![problem];
            }
            if !problems.iter().any(|known| known.field == problem.field) {
                problems.push(problem);
            }
        }
        problems
            .sort_by_key(|problem| ORDER.iter().position(|field| problem.field.as_deref() == Some(field)));
        problems
    }

    /// What makes a request the same request: everything that would be filed.
    pub(super) fn digest(&self) -> [u8; 32] {
        let Nomination { expert, topics, active_at_home, exception, visa, .. } = &self.nomination;
        let request = json!([
            "nomination",
            self.actor,
            expert.name,
            expert.email,
            expert.language.tag(),
            expert.languages,
            expert.gender,
            topics,
            active_at_home,
            exception,
            visa,
        ]);
        Sha256::digest(request.to_string()).into()
    }
}

/// A topic of the sender's own as a name: "Quantum computing" is `quantum-computing`.
fn named(topic: &str) -> Option<TagId> {
    let lower = topic.trim().to_lowercase();
    let words: Vec<_> = lower.split(|c: char| c.is_whitespace() || c == '-' || c == '/').collect();
    let name = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    TagId::new(&name).ok()
}

impl Typed {
    /// Reads what was typed; every mistake is told at its field, those that the rules find among them.
    pub(super) fn read(
        &self,
        house: &House,
        lang: Lang,
        opened: Option<Timestamp>,
        received_at: Timestamp,
    ) -> Result<Said, Vec<Problem>> {
        let mut problems = Vec::new();
        let actor = self.actor(lang, &mut problems);
        let nomination = self.nomination(lang, opened, &mut problems);
        let said = Said { actor, nomination, replaces: None };
        if problems.is_empty() {
            Ok(said)
        } else {
            Err(said.with_mistakes(house, lang, received_at, problems))
        }
    }

    /// The nomination; notes what is wrong with it as far as that can be told without the rules.
    pub(super) fn nomination(
        &self,
        lang: Lang,
        opened: Option<Timestamp>,
        problems: &mut Vec<Problem>,
    ) -> Nomination {
        let expert = self.expert(lang, problems);
        let topics = self.topics(lang, problems);
        let exception = filled(Some(&self.exception));
        if exception.as_ref().is_some_and(|text| text.chars().any(breaks_a_text)) {
            problems.push(Problem::field(lang, "exception", Words::of(lang).refusal_control_in_text()));
        }
        Nomination {
            expert,
            topics,
            active_at_home: self.is_active,
            exception,
            visa: self.needs_visa,
            form_opened_at: opened,
            language: Some(lang),
        }
    }

    /// Who nominates: whoever is signed in, in the capacity in which they act or which a program names; anyone otherwise,
    /// to whom the rules say no.
    fn actor(&self, lang: Lang, problems: &mut Vec<Problem>) -> Actor {
        let anyone = Actor::Public { person: PersonId::from_random([0; PersonId::BYTES]) };
        let Some(viewer) = viewer() else { return anyone };
        viewer.speaking_for(self.speaking_for.as_deref()).unwrap_or_else(|capacities| {
            let detail = Words::of(lang).speaking_for_wrong(capacities);
            problems.push(Problem::field(lang, "speaking_for", detail));
            viewer.actor().clone()
        })
    }

    fn expert(&self, lang: Lang, problems: &mut Vec<Problem>) -> Nominee {
        let words = Words::of(lang);
        let mut wrong = |field: &'static str, within: Option<&'static str>, detail: String| {
            problems.push(Problem { within, ..Problem::field(lang, field, detail) });
        };
        let inside = Some("expert");
        let name = filled(Some(&self.name)).unwrap_or_default();
        let email = filled(Some(&self.email)).unwrap_or_default();
        let line = |text: &str| {
            if text.trim().chars().any(breaks_a_line) {
                Some(words.refusal_control_in_line().to_owned())
            } else if text.trim().chars().count() > FIELD_CHARS_MAX {
                Some(words.refusal_field_too_long(FIELD_CHARS_MAX))
            } else {
                None
            }
        };
        if let Some(detail) = line(&self.name) {
            wrong("name", inside, detail);
        } else if name.is_empty() {
            wrong("name", inside, words.nominate_error_name().to_owned());
        } else if holds_address(&name) {
            // The name stands in a mail to an address that the sender types.
            wrong("name", inside, words.refusal_name_address().to_owned());
        }
        if let Some(detail) = line(&self.email) {
            wrong("email", inside, detail);
        } else if email.is_empty() {
            wrong("email", inside, words.nominate_error_email().to_owned());
        } else if !is_address(&email) {
            wrong("email", inside, words.refusal_email_wrong().to_owned());
        }
        let typed = self.other_languages.split([',', ';', ' ', '،', '、']).map(str::trim);
        let mut languages: Vec<String> = Vec::new();
        for tag in self.languages.iter().map(|tag| tag.trim()).chain(typed).filter(|tag| !tag.is_empty()) {
            if !languages.iter().any(|known| known.eq_ignore_ascii_case(tag)) {
                languages.push(tag.to_owned());
            }
        }
        if languages.len() > LANGUAGES_MAX || !languages.iter().all(|tag| is_language(tag)) {
            wrong("languages", inside, words.nominate_error_languages(LANGUAGES_MAX));
        }
        // A program, which does not say in which language they are written to, names one.
        if languages.is_empty() && self.language.is_none() {
            wrong("languages", inside, words.nominate_error_languages_none().to_owned());
        }
        let gender = match self.gender.as_str() {
            "" => None,
            "woman" => Some(Gender::Woman),
            "man" => Some(Gender::Man),
            "self-described" => Some(Gender::SelfDescribed),
            _ => {
                wrong("gender", None, words.nominate_error_gender().to_owned());
                None
            }
        };
        // A program does not say it: the first of the expert's languages in which mails are written here.
        let spoken = || languages.iter().find_map(|tag| tag.parse::<Lang>().ok());
        let chosen = self.language.as_ref().and_then(|tag| tag.parse().ok());
        let language = chosen.or_else(spoken).unwrap_or(lang);
        Nominee { name, email, language, languages, gender }
    }

    /// The topics, those of the sender's own among them; each once.
    fn topics(&self, lang: Lang, problems: &mut Vec<Problem>) -> Vec<TagId> {
        let words = Words::of(lang);
        let own = self.own_topics.split([',', ';', '\n', '،', '、']).filter(|topic| !topic.trim().is_empty());
        let own: Vec<_> = own.map(named).collect();
        let chosen: Vec<_> = self.topics.iter().map(|topic| TagId::new(topic.trim()).ok()).collect();
        if own.iter().any(Option::is_none) {
            problems.push(Problem::field(lang, "topics", words.nominate_error_topics_own()));
        } else if chosen.iter().any(Option::is_none) {
            problems.push(Problem::field(lang, "topics", words.refusal_topic_unknown()));
        }
        let mut topics = Vec::new();
        for topic in chosen.into_iter().chain(own).flatten() {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        topics
    }
}

/// What is wrong with the reason of a decision, or the reason as it is filed.
pub(super) fn reason(lang: Lang, text: &str) -> Result<String, Problem> {
    let words = Words::of(lang);
    let wrong = |detail: String| Err(Problem::field(lang, "reason", detail));
    let Some(reason) = filled(Some(&text.to_owned())) else {
        return wrong(words.refusal_ground_needed().to_owned());
    };
    let chars = reason.chars().count();
    if reason.chars().any(breaks_a_text) {
        wrong(words.refusal_control_in_text().to_owned())
    } else if chars > REASON_CHARS_MAX {
        wrong(words.refusal_reason_too_long(chars, REASON_CHARS_MAX))
    } else {
        Ok(reason)
    }
}

impl Said {
    /// What the rules are asked; the reason of a replacement is read by itself.
    fn command(&self, new: NewNomination) -> Command {
        match self.replaces {
            None => Command::Nominate(new),
            Some(old) => Command::ReplaceExpert { old, new, reason: (Digest([0; 32]), 1) },
        }
    }

    /// What the rules would say. They stop at the first mistake, and a person wants to hear of all: topics and
    /// declaration are judged each by itself as well.
    fn rules(
        &self,
        house: &House,
        state: &forum::State,
        mandate: &Mandate,
        lang: Lang,
        received_at: Timestamp,
    ) -> Vec<Problem> {
        let Self { actor, nomination, .. } = self;
        let known = house.person_with(&nomination.expert.email).ok().flatten();
        let exception_chars = nomination.exception.as_ref().map(|text| text.chars().count());
        let whole = NewNomination {
            expert: known.unwrap_or_else(|| PersonId::from_random([0; PersonId::BYTES])),
            topics: nomination.topics.clone(),
            active_at_home: nomination.active_at_home,
            exception_chars,
            visa: nomination.visa,
            details: Digest([0; 32]),
            form_opened_at: nomination.form_opened_at,
        };
        let any_topic = mandate.theme.topics.iter().take(1).map(|tag| tag.id.clone()).collect();
        let asked = [
            NewNomination { active_at_home: true, exception_chars: None, ..whole.clone() },
            NewNomination { topics: any_topic, ..whole.clone() },
            whole,
        ];
        let mut problems: Vec<Problem> = Vec::new();
        for new in asked {
            let Err(refusal) = forum::decide(state, received_at, actor, self.command(new)) else { continue };
            let problem = told(&Failure::Refused(refusal), mandate, lang);
            if !problems.iter().any(|known| known.field == problem.field) {
                problems.push(problem);
            }
        }
        problems
    }
}

/// What the registry said of a nomination, at the field that it is about.
pub(super) fn told(failure: &Failure, mandate: &Mandate, lang: Lang) -> Problem {
    use forum::refusal::{Conflict, Refusal};
    let problem = Problem::of(failure, mandate, lang);
    match failure {
        Failure::Refused(Refusal::Conflict(Conflict::NominatedBefore(_))) => {
            Problem { field: Some("email".into()), within: Some("expert"), ..problem }
        }
        Failure::KeyReused => Problem { detail: Words::of(lang).nominate_key_reused().to_owned(), ..problem },
        _ => problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_of_ones_own_gets_the_name_under_which_it_is_filed() {
        let name = |topic| named(topic).map(|id| id.to_string());
        assert_eq!(name(" Quantum  computing "), Some("quantum-computing".into()));
        assert_eq!(name("6G"), None, "names begin with a letter");
        assert_eq!(name("量子计算"), None);
    }
}
