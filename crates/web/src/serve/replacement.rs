//! The form that puts another expert in the place of one (E20).

use forum::NominationRef;
use forum::nominations::Gender;
use locale::{Lang, Words};
use mandate::TagId;
use registry::ask::{FIELD_CHARS_MAX, is_address};
use registry::{Answer, Ask, House, Nomination, Nominee};

use super::answers::{ask, refused};
use super::form::pairs;
use super::problem::Problem;
use crate::pages::desk_nomination::Replace;
use crate::pages::editor::FieldFault;
use crate::views::around::Around;
use crate::views::desk_nomination::Returned;
use crate::who::Viewer;

/// Why nobody was replaced.
pub(super) enum Wrong {
    /// What was typed comes back with what is wrong with it.
    Typed(Box<Returned>),
    /// It is not the form that is wrong.
    Other(Box<Problem>),
}

/// Puts the expert that the form names in the place of one; the number of the new nomination.
pub(super) async fn replace(
    house: &House,
    lang: Lang,
    viewer: &Viewer,
    old: NominationRef,
    body: &[u8],
) -> Result<NominationRef, Wrong> {
    let not_found = || Wrong::Other(Box::new(Problem::not_found(lang)));
    let around = Around::new(house, lang, false).ok_or_else(not_found)?;
    let typed = read(around.empty_replacement(), body);
    drop(around);
    let (nomination, errors) = meant(&typed, lang);
    let wrong = |errors| {
        let replace = Some(Replace { open: true, ..typed.clone() });
        Wrong::Typed(Box::new(Returned { note: String::new(), replace, errors }))
    };
    if !errors.is_empty() {
        return Err(wrong(errors));
    }
    let (actor, reason) = (viewer.actor().clone(), typed.reason.clone());
    match ask(house, Ask::ReplaceExpert { actor, old, nomination: Box::new(nomination), reason }).await {
        Ok(Answer::Nominated(nominated)) => Ok(nominated.nomination),
        Ok(_) => unreachable!("BUG: who is replaced is nominated anew"),
        Err(failure) => {
            let problem = refused(house, lang, &failure);
            let field = ["topics", "exception", "reason"]
                .into_iter()
                .find(|field| problem.field.as_deref() == Some(field));
            match field {
                Some(field) => Err(wrong(vec![FieldFault { field, text: problem.detail }])),
                // The same person for the same entity: another address is wanted.
                None if is_nominated_before(&failure) => {
                    Err(wrong(vec![FieldFault { field: "email", text: problem.detail }]))
                }
                None => Err(Wrong::Other(Box::new(problem))),
            }
        }
    }
}

fn is_nominated_before(failure: &registry::Failure) -> bool {
    use forum::refusal::Conflict::NominatedBefore;
    matches!(failure, registry::Failure::Refused(forum::Refusal::Conflict(NominatedBefore(_))))
}

fn read(mut form: Replace, body: &[u8]) -> Replace {
    for (name, value) in pairs(body).flatten() {
        match name.as_str() {
            "name" => form.name = value,
            "email" => form.email = value,
            "language" => form.language = value,
            "languages" => form.languages.push(value),
            "topics" => {
                for (_, _, chosen) in form.topics.iter_mut().filter(|(id, ..)| *id == value) {
                    *chosen = true;
                }
            }
            "own_topic" => form.own_topic = form.own_topic.map(|_| value),
            "active_at_home" => form.active_at_home = value == "yes",
            "exception" => form.exception = value,
            "visa" => form.visa = value == "yes",
            "gender" => form.gender = value,
            "reason" => form.reason = value,
            _ => {}
        }
    }
    form
}

/// What was meant, and what is wrong with it as far as the form can tell; the rest is the core's.
fn meant(typed: &Replace, lang: Lang) -> (Nomination, Vec<FieldFault>) {
    let words = Words::of(lang);
    let mut errors = Vec::new();
    let mut wrong = |field, text: String| errors.push(FieldFault { field, text });
    if typed.reason.trim().is_empty() {
        wrong("reason", words.refusal_ground_needed().to_owned());
    }
    let (name, email) = (typed.name.trim().to_owned(), typed.email.trim().to_owned());
    if name.is_empty() {
        wrong("name", words.desk_replace_name_missing().to_owned());
    } else if name.chars().count() > FIELD_CHARS_MAX {
        wrong("name", words.refusal_field_too_long(FIELD_CHARS_MAX));
    }
    if email.is_empty() {
        wrong("email", words.desk_replace_email_missing().to_owned());
    } else if !is_address(&email) {
        wrong("email", words.refusal_email_wrong().to_owned());
    }
    let chosen = typed.topics.iter().filter(|(_, _, chosen)| *chosen).map(|(id, ..)| id.as_str());
    let own = typed.own_topic.as_deref().map(str::trim).filter(|own| !own.is_empty());
    let topics: Result<Vec<_>, _> = chosen.chain(own).map(TagId::new).collect();
    let topics = topics.unwrap_or_else(|_| {
        wrong("topics", words.desk_replace_own_topic_hint().to_owned());
        Vec::new()
    });
    let language = typed.language.parse().unwrap_or(lang);
    let languages = typed.languages.iter().filter_map(|tag| tag.parse::<Lang>().ok());
    let gender = match typed.gender.as_str() {
        "woman" => Some(Gender::Woman),
        "man" => Some(Gender::Man),
        "self-described" => Some(Gender::SelfDescribed),
        _ => None,
    };
    let nomination = Nomination {
        expert: Nominee {
            name,
            email,
            language,
            languages: languages.map(|lang| lang.tag().to_owned()).collect(),
            gender,
        },
        topics,
        active_at_home: typed.active_at_home,
        exception: Some(typed.exception.clone()).filter(|text| !text.trim().is_empty()),
        visa: typed.visa,
        form_opened_at: None,
        language: None,
    };
    (nomination, errors)
}
