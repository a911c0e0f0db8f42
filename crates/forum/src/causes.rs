//! Why a draft changed: every change names the comments that asked for it or is marked as editorial (working
//! arrangements, answers 3; ux.md 1.5).

use std::collections::HashSet;

use mandate::{Duty, Mandate};
use text::Number;

use crate::State;
use crate::actor::Actor;
use crate::comments::Comment;
use crate::event::{Cause, DraftText};
use crate::ids::CommentRef;
use crate::refusal::{Invalid, Refusal, Unknown};

/// Comments that one change names at most.
pub const CAUSE_COMMENTS_MAX: usize = 500;
/// Characters of the editor's entry for a change at most.
pub const EDITORIAL_CHARS_MAX: usize = 2_000;

/// Whether what changed in a draft and its causes belong together; `changed` is none where the operator imports a draft
/// that was written elsewhere.
pub(crate) fn check(
    state: &State,
    mandate: &Mandate,
    actor: &Actor,
    text: &DraftText,
    changed: Option<&[Number]>,
) -> Result<(), Refusal> {
    for cause in &text.causes {
        check_cause(state, &cause.comments, cause.editorial.as_deref())?;
    }
    let basis = || mandate.duty_source(Duty::Answers).clone();
    let Some(changed) = changed else {
        return match actor {
            Actor::Operator => Ok(()),
            _ => Err(Refusal::Uncaused { numbers: Vec::new(), basis: basis() }),
        };
    };
    let says_why = |cause: &&Cause| !cause.comments.is_empty() || has_entry(cause.editorial.as_deref());
    let caused: HashSet<&Number> = text.causes.iter().filter(says_why).map(|cause| &cause.number).collect();
    let numbers: Vec<_> = changed.iter().filter(|number| !caused.contains(number)).cloned().collect();
    if !numbers.is_empty() {
        return Err(Refusal::Uncaused { numbers, basis: basis() });
    }
    let changed: HashSet<&Number> = changed.iter().collect();
    let given = text.causes.iter().map(|cause| &cause.number);
    let numbers: Vec<_> = given.filter(|number| !changed.contains(number)).cloned().collect();
    if !numbers.is_empty() {
        return Err(Refusal::NothingChanged { numbers, basis: basis() });
    }
    Ok(())
}

fn has_entry(editorial: Option<&str>) -> bool {
    editorial.is_some_and(|entry| !entry.trim().is_empty())
}

/// The comments that are named, each once, in their order.
pub(crate) fn each_once(mut comments: Vec<CommentRef>) -> Vec<CommentRef> {
    let mut seen = HashSet::new();
    comments.retain(|reference| seen.insert(*reference));
    comments
}

/// Whether a change may have these causes: comments that everyone can read, within the limits.
pub(crate) fn check_cause(
    state: &State,
    comments: &[CommentRef],
    editorial: Option<&str>,
) -> Result<(), Refusal> {
    let chars = editorial.map_or(0, |entry| entry.chars().count());
    if comments.len() > CAUSE_COMMENTS_MAX || chars > EDITORIAL_CHARS_MAX {
        return Err(Invalid::Causes { comments: CAUSE_COMMENTS_MAX, chars: EDITORIAL_CHARS_MAX }.into());
    }
    for reference in comments {
        let public = state.comments.get(*reference).is_some_and(Comment::is_public);
        if !public {
            return Err(Unknown::Comment(*reference).into());
        }
    }
    Ok(())
}
