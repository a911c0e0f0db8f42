//! One's own submissions, and those of one's delegation: all of them, whatever has become of them.

use std::collections::HashSet;

use forum::comments::{Comment, Status};
use forum::nominations::Nomination;
use forum::{Actor, CommentRef, PersonId};
use registry::ReadFault;

use super::around::Around;
use super::comments::row;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::mine::{Asked, Group, Mine, Own, OwnNomination};
use crate::parts::SupportAct;
use crate::who::Viewer;

/// Submissions shown at most, the newest.
const SHOWN_MAX: usize = 500;

/// A group in the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    All,
    Waiting,
    Published,
    Answered,
    Over,
}

impl Part {
    const ALL: [Self; 5] = [Self::All, Self::Waiting, Self::Published, Self::Answered, Self::Over];

    fn name(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Waiting => "waiting",
            Self::Published => "published",
            Self::Answered => "answered",
            Self::Over => "over",
        }
    }

    fn holds(self, comment: &Comment, is_answered: bool) -> bool {
        match self {
            Self::All => true,
            Self::Waiting => matches!(comment.status, Status::Received | Status::Checking),
            Self::Published => comment.status == Status::Published && !is_answered,
            Self::Answered => comment.status == Status::Published && is_answered,
            Self::Over => {
                matches!(comment.status, Status::Lapsed | Status::Withdrawn | Status::Refused)
            }
        }
    }

    fn said(self, words: &locale::Words) -> &'static str {
        match self {
            Self::All => words.mine_all(),
            Self::Waiting => words.mine_waiting(),
            Self::Published => words.mine_published(),
            Self::Answered => words.fate_step_answered(),
            Self::Over => words.mine_over(),
        }
    }
}

/// Fills the page for whoever is signed in; `same` are the ids under which they sent before they signed in.
pub(crate) fn mine(
    around: &Around<'_>,
    viewer: &Viewer,
    same: &HashSet<PersonId>,
    part: &str,
) -> Result<Mine, Missing> {
    let comments = &around.published.state.comments;
    let person = viewer.signed_in.person;
    let is_mine = |comment: &Comment| match viewer.actor() {
        Actor::Member { entity, .. } => comments.entity(comment) == Some(entity),
        _ => {
            comments.entity(comment).is_none() && (comment.person == person || same.contains(&comment.person))
        }
    };
    let mut all: Vec<(CommentRef, &Comment)> = Vec::new();
    for round in comments.rounds() {
        all.extend(comments.received(round, 0).filter(|(_, comment)| is_mine(comment)));
    }
    all.sort_by_key(|(_, comment)| std::cmp::Reverse(comment.received_at()));
    let part = Part::ALL.into_iter().find(|one| one.name() == part).unwrap_or(Part::All);
    let address = |part: Part| match part {
        Part::All => "/mine".to_owned(),
        part => format!("/mine?state={}", part.name()),
    };
    let mut frame = around.frame(around.words.mine_title(), Here::Elsewhere, &address(part));
    frame.robots_noindex = true;
    let dispositions = &around.published.state.dispositions;
    let holds = |part: Part, reference: CommentRef, comment: &Comment| {
        part.holds(comment, dispositions.answer(reference).is_some())
    };
    let group = |one: Part| Group {
        name: one.said(around.words).to_owned(),
        count: all.iter().filter(|(reference, comment)| holds(one, *reference, comment)).count(),
        href: frame.url(&address(one)),
        is_here: one == part,
    };
    let groups = Part::ALL.map(group).into();
    let shown = all.iter().filter(|(reference, comment)| holds(part, *reference, comment)).take(SHOWN_MAX);
    let own = |(reference, comment): &(CommentRef, &Comment)| -> Result<Own, ReadFault> {
        let typed_by = around.house.person(comment.person)?.map(|known| known.name).unwrap_or_default();
        Ok(Own {
            row: row(around, *reference, comment)?,
            typed_by,
            is_own: comment.person == person || same.contains(&comment.person),
            is_public: matches!(comment.status, Status::Published | Status::Withdrawn),
        })
    };
    let rows = shown.map(own).collect::<Result<_, _>>()?;
    Ok(Mine {
        asked: asked(around, viewer)?,
        capacity: around.capacity(&viewer.signed_in),
        groups,
        rows,
        nominations: nominations(around, viewer)?,
        receipt_action: frame.url("/mine"),
        report_href: frame.url("/report"),
        frame,
    })
}

/// The nominations of the reader's delegation; acting for nobody else, those that name the reader. The newest first.
fn nominations(around: &Around<'_>, viewer: &Viewer) -> Result<Vec<OwnNomination>, ReadFault> {
    let room = &around.published.state.nominations;
    let mut own: Vec<_> = match viewer.actor() {
        Actor::Member { entity, .. } => room.of_entity(entity).collect(),
        _ => room.of_expert(viewer.signed_in.person).collect(),
    };
    own.sort_by_key(|one| std::cmp::Reverse(one.seq));
    let shown = own.into_iter().take(SHOWN_MAX);
    let of = |one: &Nomination| {
        Ok(OwnNomination {
            reference: one.reference.to_string(),
            name: around.details(one)?.map(|details| details.name),
            entity: around.entity_name(&one.entity),
            state: around.nomination_state(one),
            // What cannot count any more needs none.
            has_cv: room.with_cv(one).is_some() || !one.may_count(),
            received: around.exact(one.received_at),
        })
    };
    shown.map(of).collect()
}

/// The comments that other delegations ask the reader's to send too, the oldest first, while that can be confirmed.
fn asked(around: &Around<'_>, viewer: &Viewer) -> Result<Vec<Asked>, ReadFault> {
    let Actor::Member { entity, .. } = viewer.actor() else { return Ok(Vec::new()) };
    let comments = &around.published.state.comments;
    let mut invited: Vec<CommentRef> = comments.invitations(entity).collect();
    invited.sort_unstable();
    let mut asked = Vec::new();
    for reference in invited {
        let Some(comment) = comments.get(reference) else { continue };
        let support = crate::who::with_now(Some(std::sync::Arc::new(viewer.clone())), || {
            around.support(reference, comment)
        });
        let Some(support) = support.filter(|support| support.act == SupportAct::Join) else { continue };
        let is_public = comment.is_public();
        asked.push(Asked { row: row(around, reference, comment)?, is_public, support });
    }
    Ok(asked)
}
