//! Why something changed, as pages say it.

use forum::comments::{Comment, Status};
use forum::event::Cause;
use forum::{Actor, CommentRef};
use registry::ReadFault;

use super::around::Around;
use crate::causes::{self, ById};
use crate::json::is_public;
use crate::pages::why::{Because, Why};

impl Around<'_> {
    /// The causes of what became of some paragraphs; `with_draft` says which draft brought each.
    pub(crate) fn why(
        &self,
        causes: &ById<'_>,
        row: &text::Row,
        with_draft: bool,
    ) -> Result<Vec<Why>, ReadFault> {
        let mut why = Vec::new();
        for (draft, cause) in causes::of_row(causes, row) {
            let draft = with_draft.then(|| draft.to_string());
            why.extend(self.because(cause)?.into_iter().map(|because| Why { draft: draft.clone(), because }));
        }
        Ok(why)
    }

    /// Whether whoever reads sent a comment, in the capacity in which they act.
    fn is_mine(&self, comment: &Comment) -> bool {
        let entity = self.published.state.comments.entity(comment);
        crate::who::viewer().is_some_and(|viewer| match viewer.actor() {
            Actor::Member { entity: own, .. } => entity == Some(own),
            _ => entity.is_none() && comment.person == viewer.signed_in.person,
        })
    }

    /// What stands in one cause: the comments that asked for the change, and the entry of the editor.
    pub(crate) fn because(&self, cause: &Cause) -> Result<Vec<Because>, ReadFault> {
        let asked = cause.comments.iter().map(|reference| self.asked_by(*reference));
        let mut because = asked.collect::<Result<Vec<_>, _>>()?;
        let entry = cause.editorial.as_ref().filter(|entry| !entry.trim().is_empty());
        because.extend(entry.cloned().map(Because::Editorial));
        Ok(because)
    }

    /// A comment that asked for a change.
    pub(crate) fn asked_by(&self, reference: CommentRef) -> Result<Because, ReadFault> {
        let state = &self.published.state;
        let comment = state.comments.get(reference);
        let shown = comment.filter(|comment| {
            is_public(state, reference, comment)
                && matches!(comment.status, Status::Published | Status::Withdrawn)
        });
        let sender = shown.map(|comment| self.sender(comment)).transpose()?;
        let answer = state.dispositions.answer(reference);
        let reason = answer.map(|answer| self.house.reason(answer.reason_now())).transpose()?;
        Ok(Because::Comment {
            reference: reference.to_string(),
            href: format!("/{}/{}/comments/{reference}", self.lang, self.mandate.id),
            is_mine: shown.is_some_and(|comment| self.is_mine(comment)),
            sender: sender.map_or_else(String::new, |sender| sender.name),
            outcome: answer.map(|answer| answer.disposition_now().into()),
            reason: reason.unwrap_or_default(),
        })
    }
}
