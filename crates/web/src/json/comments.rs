//! `comments.json?round=N` and `comments/REF.json`: what everyone may read, and nothing else.

use forum::comments::{Comment, Place, Revision, Status};
use forum::dispositions::Answered;
use forum::{CommentRef, DraftNumber, State};
use registry::{House, Published};
use serde_json::{Value, json};

use super::{Answer, Missing, word};
use crate::anchors::{self, Anchored};

/// Comments in one answer at most; the rest follows with `after`.
pub(crate) const PAGE_MAX: usize = 500;

/// The comments of a round that became public, in the order in which they did.
pub(crate) fn comments(house: &House, round: Option<DraftNumber>, after: usize, limit: usize) -> Answer {
    let published = house.published();
    let state = &published.state;
    let newest = state.drafts.newest().map(|draft| draft.text.number);
    let Some(round) = round.or(newest) else {
        return Ok(json!({ "round": null, "comments": [], "next": null }));
    };
    let limit = limit.clamp(1, PAGE_MAX);
    let listed = state.comments.published(round);
    let total = listed.len();
    let mut comments = Vec::new();
    for (reference, _) in listed.skip(after).take(limit) {
        comments.push(one(house, state, reference)?);
    }
    let next = (after + comments.len() < total).then_some(after + comments.len());
    Ok(json!({
        "round": round,
        "received": state.comments.received_count(round),
        "standing": state.comments.standing(round),
        "comments": comments,
        "next": next,
    }))
}

/// One comment, with what the newest draft made of what it is on.
pub(crate) fn comment(house: &House, reference: CommentRef) -> Answer {
    let published = house.published();
    let mut found = one(house, &published.state, reference)?;
    found["now"] = now(house, &published, reference)?;
    Ok(found)
}

/// Where what a comment is on stands in the newest draft, and what is left there of the words it is on; null for one on that
/// draft, on a draft as a whole or on another comment.
fn now(house: &House, published: &Published, reference: CommentRef) -> Result<Value, Missing> {
    let comment = published.state.comments.get(reference).ok_or(Missing::NotFound)?;
    let Some(Anchored { draft, units, left_out, left }) =
        anchors::of_comment(house, published, reference, comment)?
    else {
        return Ok(Value::Null);
    };
    let words = match (left.is_all(), left.is_none()) {
        (true, _) => "there",
        (false, true) => "gone",
        (false, false) => "some",
    };
    let on = units.iter().map(|unit| {
        // Relative to this address, in whatever language it was asked.
        let link = format!("../report/{draft}?p={0}#p{0}", unit.number);
        json!({ "paragraph": unit.number, "id": unit.id, "link": link })
    });
    Ok(json!({
        "draft": draft,
        "on": on.collect::<Vec<_>>(),
        "left_out_by": left_out.map(|(draft, _)| draft),
        "words": words,
        "was": left.quotes,
    }))
}

/// Who a comment is from, as everyone may read it.
fn from(house: &House, state: &State, comment: &Comment) -> Result<Value, Missing> {
    if let Some(entity) = state.comments.entity(comment) {
        let name = state.mandate().and_then(|mandate| Some(mandate.participant(entity)?.name.clone()));
        return Ok(json!({ "entity": entity, "name": name }));
    }
    Ok(match house.person(comment.person)? {
        Some(person) if !comment.erased => json!({ "name": person.name, "affiliation": person.affiliation }),
        _ => Value::Null,
    })
}

pub(super) fn one(house: &House, state: &State, reference: CommentRef) -> Answer {
    let comment = state.comments.get(reference).ok_or(Missing::NotFound)?;
    if !is_public(state, reference, comment) {
        return Err(Missing::NotFound);
    }
    let place = match comment.place {
        Place::Unit(place) => {
            let draft = state.drafts.get(reference.round);
            let unit = draft.and_then(|draft| draft.unit_at(place));
            json!({ "paragraph": unit.map(|unit| &unit.number), "id": unit.map(|unit| unit.id) })
        }
        Place::Draft => json!("draft"),
        Place::Comment(about) => json!({ "comment": about }),
    };
    let readable = comment.status == Status::Published && !comment.erased;
    let sent = if readable { Some(house.sent(comment.sent)?) } else { None };
    let answer = answer(house, state, reference)?;
    Ok(json!({
        "reference": reference,
        "draft": reference.round,
        "on": place,
        "label": comment.label,
        "category": state.comments.category(comment),
        "from": from(house, state, comment)?,
        "language": state.comments.language(comment),
        "wording": sent.as_ref().and_then(|sent| sent.wording.clone()),
        "why": sent.as_ref().and_then(|sent| sent.reason.clone()),
        "received_at": record::format_instant(comment.received_at()),
        "filed_at": record::format_instant(comment.filed_at()),
        "late": comment.late,
        "admitted": comment.admitted,
        "state": if comment.erased { json!("erased") } else { word(comment.status) },
        "digest": comment.sent,
        "entry": comment.seq,
        "versions": versions(state, reference, Revision::is_for_everyone),
        "withdrawn": withdrawal(house, state, reference)?,
        "jointly": state.comments.joined(reference).map(|backer| &backer.entity).collect::<Vec<_>>(),
        "supported_by": state.comments.supporters(reference).map(|backer| &backer.entity).collect::<Vec<_>>(),
        "disposition": state.dispositions.answer(reference).map(Answered::disposition_now),
        "reason": answer["reason"],
        "answer": answer,
        "changes": changes(state, reference),
    }))
}

/// The answer as it stands, and every form that was corrected, the first first. `disposition` and `reason` of the comment
/// repeat what stands; why the comment was made is its `why`.
fn answer(house: &House, state: &State, reference: CommentRef) -> Result<Value, Missing> {
    let Some(answered) = state.dispositions.answer(reference) else { return Ok(Value::Null) };
    let mut earlier = Vec::new();
    let mut now = json!({
        "disposition": answered.disposition,
        "reason": house.reason(answered.reason)?,
        "published_at": record::format_instant(answered.published_at),
        "entry": answered.seq,
    });
    for correction in &answered.corrections {
        earlier.push(now);
        now = json!({
            "disposition": correction.disposition,
            "reason": house.reason(correction.reason)?,
            "published_at": record::format_instant(correction.at),
            "entry": correction.seq,
            "why_corrected": correction.why,
        });
    }
    now["earlier"] = Value::Array(earlier);
    Ok(now)
}

/// The changes that name a comment as their cause.
fn changes(state: &State, reference: CommentRef) -> Vec<Value> {
    let changes = state.drafts.changes(reference);
    changes.map(|(draft, number)| json!({ "draft": draft, "number": number })).collect()
}

/// The forms a comment had that are shown, the first as it was sent, the last the one that stands.
pub(crate) fn versions(
    state: &State,
    reference: CommentRef,
    shown: impl Fn(&Revision) -> bool,
) -> Vec<Value> {
    let versions = state.comments.versions(reference).into_iter().filter(shown);
    versions
        .map(|version| {
            let received_at = record::format_instant(version.received_at);
            json!({ "received_at": received_at, "digest": version.sent, "entry": version.seq })
        })
        .collect()
}

fn withdrawal(house: &House, state: &State, reference: CommentRef) -> Result<Value, Missing> {
    let Some(withdrawal) = state.comments.withdrawal(reference) else { return Ok(Value::Null) };
    let erased = state.comments.get(reference).is_some_and(|comment| comment.erased);
    let reason = withdrawal.reason.filter(|_| !erased).map(|reason| house.reason(reason)).transpose()?;
    Ok(json!({ "received_at": record::format_instant(withdrawal.received_at), "reason": reason }))
}

/// Whether everyone may know of a comment: it is published, or was before its sender took it back. What was never
/// public is not even confirmed to exist.
pub(crate) fn is_public(state: &State, reference: CommentRef, comment: &Comment) -> bool {
    let listed = || {
        let at = match comment.place {
            Place::Comment(about) => state.comments.at(about.round, comment.place),
            place => state.comments.at(reference.round, place),
        };
        at.is_some_and(|at| at.listed.contains(&reference))
    };
    match comment.status {
        Status::Published => true,
        Status::Withdrawn => listed(),
        _ => false,
    }
}
