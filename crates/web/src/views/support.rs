//! Who stands behind a comment beside its sender, and what the reader's delegation can do about it.

use forum::comments::{Backer, Comment};
use forum::{Actor, Command, CommentRef};
use mandate::EntityId;

use super::around::Around;
use crate::parts::{Backers, Support, SupportAct};

impl Around<'_> {
    /// The name of a participant; its id where the file does not have it any more.
    pub(crate) fn entity_name(&self, entity: &EntityId) -> String {
        let found = self.mandate.participant(entity);
        found.map_or_else(|| entity.to_string(), |found| found.name.get(self.lang.tag()).to_owned())
    }

    /// Who stands behind a comment beside its sender.
    pub(crate) fn backers(&self, reference: CommentRef) -> Backers {
        let comments = &self.published.state.comments;
        let joined: Vec<&Backer> = comments.joined(reference).collect();
        let has_joined = |entity: &EntityId| joined.iter().any(|backer| backer.entity == *entity);
        let name = |backer: &Backer| self.entity_name(&backer.entity);
        let asked = comments.invited(reference).filter(|entity| !has_joined(entity));
        Backers {
            joined: joined.iter().map(|backer| name(backer)).collect(),
            asked: asked.map(|entity| self.entity_name(entity)).collect(),
            supporters: comments.supporters(reference).map(name).collect(),
        }
    }

    /// What the reader's delegation can do now; the core says what it would take.
    pub(crate) fn support(&self, reference: CommentRef, comment: &Comment) -> Option<Support> {
        let viewer = crate::who::viewer()?;
        let Actor::Member { entity, .. } = viewer.actor() else { return None };
        let state = &self.published.state;
        if comment.erased || state.comments.entity(comment) == Some(entity) {
            return None;
        }
        let may = |command: Command| {
            let decided = forum::decide(state, self.now, viewer.actor(), command);
            decided.is_ok_and(|events| !events.is_empty())
        };
        let act = if may(Command::Join { reference }) {
            SupportAct::Join
        } else if may(Command::Unsupport { reference }) {
            SupportAct::End
        } else if may(Command::Support { reference }) {
            SupportAct::Begin
        } else {
            return None;
        };
        let action = format!("/{}/{}/comments/{reference}/support", self.lang, self.mandate.id);
        Some(Support { action, act })
    }
}
