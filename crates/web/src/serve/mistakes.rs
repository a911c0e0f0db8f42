//! What the rules would say to a comment, before it is sent to the registry.

use forum::comments::Sent;
use jiff::Timestamp;
use locale::Lang;
use registry::House;

use super::problem::Problem;
use super::submit::{self, On};
use crate::who::viewer;

/// Asks the rules before anything is sent, so that the check page promises nothing that the next step refuses.
pub(super) fn check(
    house: &House,
    lang: Lang,
    on: &On,
    sent: &Sent,
    received_at: Timestamp,
    form_opened_at: Option<Timestamp>,
) -> Result<(), Problem> {
    let resolved = submit::resolve(house, on, lang)?;
    let published = house.published();
    let mandate = published.state.mandate().ok_or_else(|| Problem::not_found(lang))?;
    let chars = |text: &Option<String>| text.as_ref().map(|text| text.chars().count());
    let new = forum::command::NewComment {
        draft: on.draft(),
        target: resolved.target,
        said: forum::command::Said {
            sent: forum::Digest([0; 32]),
            language: sent.language.clone(),
            wording_chars: chars(&sent.wording),
            wording_unchanged: submit::unchanged(sent, resolved.text.as_deref()),
            reason_chars: chars(&sent.reason),
        },
        input_of_meeting: false,
        jointly: Vec::new(),
        identified: false,
        form_opened_at,
    };
    let nobody =
        || forum::Actor::Public { person: forum::PersonId::from_random([0; forum::PersonId::BYTES]) };
    let actor = viewer().map_or_else(nobody, |viewer| viewer.actor().clone());
    let asked = forum::decide(&published.state, received_at, &actor, forum::Command::Comment(new));
    asked.map(|_| ()).map_err(|refusal| Problem::of(&registry::Failure::Refused(refusal), mandate, lang))
}

/// What the rules find wrong in the words, each text judged by itself: the rules stop at the first mistake, a person
/// wants to hear of all.
pub(super) fn in_words(
    house: &House,
    lang: Lang,
    on: &On,
    sent: &Sent,
    received_at: Timestamp,
    form_opened_at: Option<Timestamp>,
) -> Vec<Problem> {
    let halves = [Sent { reason: None, ..sent.clone() }, Sent { wording: None, ..sent.clone() }];
    halves
        .iter()
        .filter(|half| half.wording.is_some() || half.reason.is_some())
        .filter_map(|half| check(house, lang, on, half, received_at, form_opened_at).err())
        .filter(|problem| problem.field.is_some())
        .collect()
}

/// Adds mistakes, but for those about what is named as wrong already: a member that is no text is not missing too.
pub(super) fn add(problems: &mut Vec<Problem>, more: Vec<Problem>) {
    for problem in more {
        let named = |field: &str| problems.iter().any(|known| known.field.as_deref() == Some(field));
        let known = match problem.field.as_deref() {
            // "Nothing said" stands at the reason, and is no news where the wording cannot be read.
            Some("reason") => named("reason") || (named("wording") && problem.rule.is_none()),
            Some(field) => named(field),
            None => false,
        };
        if !known {
            problems.push(problem);
        }
    }
}
