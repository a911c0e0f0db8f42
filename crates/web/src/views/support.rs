//! Who stands behind a comment beside its sender, and what the reader's delegation can do about it.

use forum::comments::{Backer, Comment};
use forum::{Actor, Command, CommentRef};
use mandate::{ActionId, EntityId};

use super::around::Around;
use crate::parts::{Backers, Other, Support, SupportAct};

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

    /// Whom a comment of the reader's delegation can be sent for too: whoever else may comment, in the order of the names.
    pub(crate) fn others(&self) -> Vec<Other> {
        let Some(viewer) = crate::who::viewer() else { return Vec::new() };
        let Actor::Member { entity, .. } = viewer.actor() else { return Vec::new() };
        let comment = ActionId::comment();
        let may = |participant: &&mandate::Participant| {
            let cell = self.mandate.participation.cell(&participant.category, &comment);
            participant.id != *entity && cell.is_some_and(mandate::Cell::permits)
        };
        let other = |participant: &mandate::Participant| Other {
            id: participant.id.to_string(),
            name: participant.name.get(self.lang.tag()).to_owned(),
            is_chosen: false,
        };
        let mut others: Vec<Other> = self.mandate.participants.iter().filter(may).map(other).collect();
        others.sort_by(|one, two| locale::compare(self.lang, &one.name, &two.name));
        others
    }

    /// What an address says that the reader's delegation did, where the comment stands so: anyone can write anything into
    /// an address.
    pub(crate) fn agreed(&self, said: &str, reference: CommentRef) -> Option<SupportAct> {
        let viewer = crate::who::viewer()?;
        let Actor::Member { entity, .. } = viewer.actor() else { return None };
        let comments = &self.published.state.comments;
        let has_joined = comments.joined(reference).any(|backer| backer.entity == *entity);
        let supports = comments.supporters(reference).any(|backer| backer.entity == *entity);
        let act = SupportAct::ALL.into_iter().find(|act| act.name() == said)?;
        let agrees = match act {
            SupportAct::Join => has_joined,
            SupportAct::Begin => supports,
            SupportAct::End => !supports,
        };
        agrees.then_some(act)
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
