//! The form that puts another expert in the place of one (E20): a nomination, and why.

use forum::NominationRef;
use locale::Lang;
use registry::{Answer, Ask, House};

use super::form::{pairs, unreadable};
use super::nomination_form::fault;
use super::nomination_input::{Said, Typed, reason, told};
use super::problem::Problem;
use super::submit::ask;
use crate::pages::desk_nomination::Replace;
use crate::views::around::Around;
use crate::views::desk_nomination::Returned;
use crate::views::nominations::fields;
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
    let received_at = house.now();
    let other = |problem| Wrong::Other(Box::new(problem));
    let (mut typed, mut why) = (Typed::default(), String::new());
    for pair in pairs(body) {
        match pair.ok_or_else(|| other(unreadable(lang)))? {
            (name, value) if name == "reason" => why = value,
            (name, value) => typed.take(&name, value),
        }
    }
    let mut problems = Vec::new();
    let nomination = typed.nomination(lang, None, &mut problems);
    let reason = reason(lang, &why).unwrap_or_else(|problem| {
        problems.push(problem);
        String::new()
    });
    let said = Said { actor: viewer.actor().clone(), nomination, replaces: Some(old) };
    let problems = said.with_mistakes(house, lang, received_at, problems);
    if problems.is_empty() {
        let Said { actor, nomination, .. } = said;
        let replace = Ask::ReplaceExpert { actor, old, nomination: Box::new(nomination), reason };
        match ask(house, received_at, replace, None).await {
            Ok(Answer::Nominated(nominated)) => return Ok(nominated.nomination),
            Ok(_) => unreachable!("BUG: who is replaced is nominated anew"),
            Err(failure) => {
                let mandate = house.mandate().ok_or_else(|| other(Problem::not_found(lang)))?;
                return Err(wrong(house, lang, typed, why, vec![told(&failure, &mandate, lang)]));
            }
        }
    }
    Err(wrong(house, lang, typed, why, problems))
}

/// What was typed with what is wrong with it, or what is wrong whatever was typed.
fn wrong(house: &House, lang: Lang, typed: Typed, why: String, mut problems: Vec<Problem>) -> Wrong {
    let other = |problem| Wrong::Other(Box::new(problem));
    if let Some(place) = problems.iter().position(|problem| problem.field.is_none()) {
        return other(problems.swap_remove(place));
    }
    let Some(around) = Around::new(house, lang, false) else { return other(Problem::not_found(lang)) };
    let replace = Replace { is_open: true, reason: why, fields: typed.into_fields(fields(&around)) };
    let errors = problems.iter().map(fault).collect();
    Wrong::Typed(Box::new(Returned { note: String::new(), replace: Some(replace), errors }))
}
