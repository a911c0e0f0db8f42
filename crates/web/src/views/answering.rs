//! One comment on the desk, with the answer that is written to it.

use forum::comments::{Late, Place as At, Status};
use forum::dispositions::{Disposition, Line};
use forum::{CommentRef, DraftNumber};
use mandate::Duty;
use registry::ReadFault;

use super::around::Around;
use super::desk_filter::{Filter, next, previous, root};
use super::queue::{Names, is_on_the_desk, row};
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::answering::{Answering, Assign, Decide, Form, Other, Reading, Written, Wrong, templates};
use crate::who::Viewer;

/// Other comments on the same place that are shown with their words.
const OTHERS_MAX: usize = 20;

/// What was typed and comes back, with what is wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Returned {
    pub(crate) disposition: Option<Disposition>,
    pub(crate) reason: String,
    pub(crate) why: String,
    pub(crate) note: String,
    pub(crate) second_reader: bool,
    /// The version that the writer saw; the one that stands now after a clash.
    pub(crate) expected: u32,
    pub(crate) wrong: Vec<Wrong>,
    /// Whether somebody else saved meanwhile.
    pub(crate) clash: bool,
}

/// A comment as it lies on the desk.
pub(crate) fn line<'around>(around: &'around Around<'_>, reference: CommentRef) -> Option<Line<'around>> {
    let state = &around.published.state;
    let comment = state.comments.get(reference).filter(|comment| is_on_the_desk(comment))?;
    let answered = state.dispositions.answer(reference);
    Some(Line {
        reference,
        comment,
        late: state.comments.late(reference),
        needs_an_answer: comment.needs_an_answer() && answered.is_none(),
        draft: state.dispositions.draft(reference),
        answered,
        assignee: state.dispositions.assignee(reference),
    })
}

/// Fills the page; `returned` is what was typed before.
pub(crate) fn answering(
    around: &Around<'_>,
    viewer: &Viewer,
    reference: CommentRef,
    filter: &Filter,
    done: Option<String>,
    returned: Option<Returned>,
) -> Result<Answering, Missing> {
    let line = line(around, reference).ok_or(Missing::NotFound)?;
    let me = viewer.signed_in.person;
    let mut names = Names::default();
    let round = reference.round;
    let filter = Filter { round: round.to_string(), ..filter.clone() };
    let query = filter.written(1);
    let writes = around.answers(viewer);
    let clash = returned.as_ref().is_some_and(|returned| returned.clash);
    let title = if clash {
        around.words.desk_clash_title(reference.to_string())
    } else {
        around.words.desk_comment_title(reference.to_string())
    };
    let mut frame = around.frame(title, Here::Elsewhere, &format!("/desk/comments/{reference}?{query}"));
    frame.robots_noindex = true;
    let errors = returned.as_ref().map(|returned| returned.wrong.clone()).unwrap_or_default();
    frame.error = !errors.is_empty();
    let place = root(&around.published.state, line.comment);
    let written = written(around, &line, &mut names)?;
    let text = around.text_at(reference, place)?;
    let (others, others_href) = others(around, reference, place, &mut names, &query)?;
    let reading = line.draft.filter(|draft| writes && line.needs_an_answer && !draft.is_read());
    let next = next(around, round, &filter, me, reference)?;
    let previous = previous(around, round, &filter, me, reference)?;
    let at_desk = |other| frame.url(&format!("/desk/comments/{other}?{query}"));
    Ok(Answering {
        done,
        errors,
        place: (
            around.place(reference, line.comment.place).said(around.words),
            around.place_href(reference, line.comment.place),
        ),
        public_href: line.comment.is_public().then(|| frame.url(&format!("/comments/{reference}"))),
        quoted: text.map(|text| around.quoted(round, text)),
        others,
        others_href,
        edit: edit(around, viewer, round, place),
        earlier: earlier(around, round, place),
        queue_href: frame.url(&format!("/desk?{query}")),
        previous_href: previous.map(at_desk),
        next_href: next.map(at_desk),
        action: frame.url(&format!("/desk/comments/{reference}")),
        clash: written.last().filter(|_| clash).cloned(),
        form: if writes { form(around, &line, returned.as_ref())? } else { None },
        reading: reading.map(|draft| Reading { version: draft.version, is_own: draft.by == Some(me) }),
        assign: if writes && line.answered.is_none() {
            let chosen = line.assignee.map(|person| person.to_string()).unwrap_or_default();
            Some(Assign { people: around.answerers(&mut names)?, chosen })
        } else {
            None
        },
        decide: decide(around, viewer, &line, returned.as_ref()),
        row: row(around, &line, &mut names, &query)?,
        written,
        filter: query,
        frame,
    })
}

/// The form for an answer, with what was typed, else with what stands.
fn form(
    around: &Around<'_>,
    line: &Line<'_>,
    returned: Option<&Returned>,
) -> Result<Option<Form>, ReadFault> {
    if !line.needs_an_answer && line.answered.is_none() {
        return Ok(None);
    }
    let stands = match (line.answered, line.draft) {
        (Some(answered), _) => Some((answered.disposition_now(), answered.reason_now())),
        (None, Some(draft)) => Some((draft.disposition, draft.reason)),
        (None, None) => None,
    };
    let version = line.draft.map_or(0, |draft| draft.version);
    let mut form = empty_form(around);
    form.corrects = line.answered.is_some();
    if let Some(typed) = returned {
        form.chosen = typed.disposition.map_or("", Disposition::as_str).to_owned();
        form.reason.clone_from(&typed.reason);
        form.why.clone_from(&typed.why);
        form.second_reader = typed.second_reader;
        form.expected = if typed.clash { version } else { typed.expected };
        return Ok(Some(form));
    }
    if let Some((disposition, reason)) = stands {
        disposition.as_str().clone_into(&mut form.chosen);
        form.reason = around.house.reason(reason)?;
    }
    form.second_reader = line.draft.is_some_and(|draft| draft.needs_second_reader);
    form.expected = version;
    Ok(Some(form))
}

/// A form in which nothing is chosen.
pub(super) fn empty_form(around: &Around<'_>) -> Form {
    Form {
        dispositions: Disposition::ALL.map(|one| (one.as_str(), around.answer_mark(one))).into(),
        templates: templates(around.words),
        ..Form::default()
    }
}

/// What was written, the oldest first: the draft of an answer, or all published forms of it.
fn written(around: &Around<'_>, line: &Line<'_>, names: &mut Names) -> Result<Vec<Written>, ReadFault> {
    if let Some(answered) = line.answered {
        let mut all = vec![Written {
            answer: around.answer_mark(answered.disposition),
            reason: around.house.reason(answered.reason)?,
            by: String::new(),
            at: around.minute(answered.published_at),
            why: None,
        }];
        for correction in &answered.corrections {
            all.push(Written {
                answer: around.answer_mark(correction.disposition),
                reason: around.house.reason(correction.reason)?,
                by: String::new(),
                at: around.minute(correction.at),
                why: Some(correction.why.clone()),
            });
        }
        return Ok(all);
    }
    let Some(draft) = line.draft else { return Ok(Vec::new()) };
    Ok(vec![Written {
        answer: around.answer_mark(draft.disposition),
        reason: around.house.reason(draft.reason)?,
        by: draft.by.map(|person| names.of(around, person)).transpose()?.unwrap_or_default(),
        at: around.minute(draft.at),
        why: None,
    }])
}

/// Other comments on the place, and where all of them are where there are more.
fn others(
    around: &Around<'_>,
    reference: CommentRef,
    place: At,
    names: &mut Names,
    query: &str,
) -> Result<(Vec<Other>, Option<String>), ReadFault> {
    let conflicts = around.conflicts_of(reference, place)?;
    let listed = around.published.state.comments.at(reference.round, place);
    let all = listed.into_iter().flat_map(|standing| &standing.listed).filter(|other| **other != reference);
    let mut others = Vec::new();
    let mut more = false;
    // Those that are for the same words come first.
    let (first, rest): (Vec<_>, Vec<_>) =
        all.copied().partition(|other| conflicts.contains(&other.to_string()));
    for other in first.into_iter().chain(rest) {
        let Some(line) = line(around, other) else { continue };
        if others.len() == OTHERS_MAX {
            more = true;
            break;
        }
        let conflicts = conflicts.contains(&other.to_string());
        others.push(Other { row: row(around, &line, names, query)?, conflicts });
    }
    let number = match place {
        At::Unit(unit) => {
            let draft = around.published.state.drafts.get(reference.round);
            draft.and_then(|draft| draft.unit_at(unit)).map(|unit| unit.number.to_string())
        }
        At::Draft | At::Comment(_) => None,
    };
    let href = number.filter(|_| more || !others.is_empty()).map(|number| {
        let filter = Filter {
            round: reference.round.to_string(),
            view: "paragraphs".to_owned(),
            section: number,
            ..Filter::default()
        };
        format!("/{}/{}/desk?{}", around.lang, around.mandate.id, filter.written(1))
    });
    Ok((others, href))
}

/// Where the paragraph of a comment is changed: in the draft that follows the newest, by whoever may.
fn edit(around: &Around<'_>, viewer: &Viewer, round: DraftNumber, place: At) -> Option<(String, String)> {
    let state = &around.published.state;
    let newest = state.drafts.newest()?;
    let At::Unit(unit) = place else { return None };
    let id = state.drafts.get(round)?.unit_at(unit)?.id;
    newest.place_of(&id)?;
    viewer.actor().must_have(state, around.now, Duty::Drafts).ok()?;
    let href = format!("/{}/{}/desk/drafts/p/{id}", around.lang, around.mandate.id);
    Some((around.words.desk_edit((newest.text.number + 1).to_string()), href))
}

/// The same provision in the rounds before, where it was commented on.
fn earlier(around: &Around<'_>, round: DraftNumber, place: At) -> Vec<(String, String)> {
    let state = &around.published.state;
    let At::Unit(unit) = place else { return Vec::new() };
    let Some(id) = state.drafts.get(round).and_then(|draft| draft.unit_at(unit)).map(|unit| unit.id) else {
        return Vec::new();
    };
    let before = state.drafts.published().rev().filter(|draft| draft.text.number < round);
    before
        .filter_map(|draft| {
            let place = draft.place_of(&id)?;
            let number = draft.unit_at(place)?.number.to_string();
            let earlier = draft.text.number;
            let count = state.comments.at(earlier, At::Unit(place))?.standing;
            let filter = Filter {
                round: earlier.to_string(),
                view: "paragraphs".to_owned(),
                section: number.clone(),
                ..Filter::default()
            };
            let href = format!("/{}/{}/desk?{}", around.lang, around.mandate.id, filter.written(1));
            (count > 0).then(|| (around.words.desk_earlier_place(count, earlier.to_string(), number), href))
        })
        .collect()
}

/// What is to be decided beside the answer, by whoever may.
fn decide(
    around: &Around<'_>,
    viewer: &Viewer,
    line: &Line<'_>,
    returned: Option<&Returned>,
) -> Option<Decide> {
    let may = |duty| viewer.actor().must_have(&around.published.state, around.now, duty).is_ok();
    let note = returned.map(|returned| returned.note.clone()).unwrap_or_default();
    if line.comment.status == Status::Checking {
        return may(Duty::Screening).then_some(Decide::Screening { note });
    }
    match line.late {
        Some(Late::Undecided) if may(Duty::Late) => Some(Decide::Late { note, refused: false }),
        Some(Late::NotAdmitted) if may(Duty::Late) => Some(Decide::Late { note, refused: true }),
        _ => None,
    }
}
