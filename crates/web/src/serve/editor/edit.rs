//! One change of one paragraph as it was typed: saved, previewed, taken from a comment, or shown again with why not.

use axum::http::StatusCode;
use axum::response::Response;
use forum::event::Change;
use forum::refusal::{Conflict as Second, Invalid, Unknown};
use forum::{CommentRef, Refusal};
use jiff::Timestamp;
use registry::ask::NewEdit;
use registry::{Ask, Failure};
use text::ProvisionId;

use super::at_desk::AtDesk;
use super::form::{self, After, Fields, Step};
use crate::json::Missing;
use crate::pages::editor::{Conflict, Done, FieldFault};
use crate::serve::problem::Problem;
use crate::views::around::Around;
use crate::views::editor::{self as view, Drafting, Typed};

/// One request about one paragraph.
pub(super) struct OneParagraph<'a> {
    pub(super) desk: &'a AtDesk,
    pub(super) received_at: Timestamp,
    pub(super) id: ProvisionId,
}

impl OneParagraph<'_> {
    pub(super) async fn edit(&self, fields: Fields) -> Response {
        let words = self.desk.words();
        let causes = match fields.causes() {
            Ok(causes) => causes,
            Err(text) => {
                let text = words.editor_no_reference(text);
                return self.again(&fields, vec![FieldFault { field: "others", text }]);
            }
        };
        if fields.step == Step::Preview {
            return self.shown(StatusCode::OK, &fields, |_, _| {});
        }
        let saved = self.desk.around().ok_or(Missing::NotFound).and_then(|around| {
            let drafting = Drafting::new(&around)?;
            let wording = match fields.take {
                Some(reference) => drafting.wording(reference)?,
                None => None,
            };
            let (saved, newest) = (drafting.markdown(self.id)?, drafting.in_newest(self.id));
            Ok((saved, newest, wording, drafting.restoring(self.id)))
        });
        let (saved, newest, wording, restoring) = match saved {
            Ok(found) => found,
            Err(Missing::NotFound) => {
                return self.desk.error_with_text(Problem::not_found(self.desk.lang), fields.text);
            }
            Err(Missing::Fault(_)) => {
                return self.desk.error_with_text(Problem::unavailable(self.desk.lang), fields.text);
            }
        };
        let is_typed = form::lines(&fields.text) != form::lines(&saved);
        if let (Some(reference), Some(wording)) = (fields.take, wording) {
            let taken = newest.map_or_else(
                || Some(wording.clone()),
                |newest| text::merge(&newest, &form::lines(&fields.text), &wording),
            );
            return match taken {
                Some(text) => self.take(fields, causes, reference, text).await,
                None => self.take_instead(fields, reference, wording, is_typed),
            };
        }
        let mut changes = Vec::new();
        if is_typed && fields.step != Step::Restore {
            changes.push(Change::Text { text: form::lines(&fields.text) });
        }
        match fields.step {
            Step::Delete => changes.push(Change::Deleted),
            Step::Restore => changes.extend(restoring),
            Step::Move => match fields.after {
                After::Nothing => changes.push(Change::Moved { after: None }),
                After::Paragraph(after) => changes.push(Change::Moved { after: Some(after) }),
                After::Unknown => {
                    let text = words.editor_after_wrong().to_owned();
                    return self.again(&fields, vec![FieldFault { field: "after", text }]);
                }
            },
            Step::Save | Step::Preview => {}
        }
        // Nothing else is changed, or nothing is left to be restored: what was said of why is filed.
        if changes.is_empty() {
            changes.push(Change::Caused);
        }
        self.save(fields, causes, changes, "saved").await
    }

    /// What a comment wants changed is changed in the text, beside what was changed before, and the comment is a cause.
    async fn take(
        &self,
        mut fields: Fields,
        mut causes: Vec<CommentRef>,
        reference: CommentRef,
        text: String,
    ) -> Response {
        if !causes.contains(&reference) {
            causes.push(reference);
            fields.ticked.push(reference);
        }
        fields.text = text;
        let text = form::lines(&fields.text);
        self.save(fields, causes, vec![Change::Text { text }], &reference.to_string()).await
    }

    /// A comment wants words changed that were changed already: its wording is put in the field and nothing is saved yet.
    /// What the text said stands below, and the comments that asked for that are causes no more unless they are ticked again.
    fn take_instead(
        &self,
        mut fields: Fields,
        reference: CommentRef,
        wording: String,
        is_typed: bool,
    ) -> Response {
        fields.ticked = vec![reference];
        fields.others.clear();
        let before = std::mem::replace(&mut fields.text, wording);
        self.shown(StatusCode::OK, &fields, |around, page| {
            page.typed = Some(before);
            let (words, reference) = (around.words, reference.to_string());
            let text = if is_typed {
                words.editor_taken_typed(reference)
            } else {
                words.editor_taken_instead(reference)
            };
            page.done = Some(Done { text, link: None });
        })
    }

    /// Files changes of the paragraph one after the other, each on the version that the one before made.
    async fn save(
        &self,
        fields: Fields,
        causes: Vec<CommentRef>,
        changes: Vec<Change<String>>,
        done: &str,
    ) -> Response {
        for (expected, change) in (fields.version..).zip(changes) {
            let edit = NewEdit {
                round: fields.round,
                id: self.id,
                change,
                causes: causes.clone(),
                editorial: Some(form::lines(&fields.editorial)).filter(|entry| !entry.is_empty()),
                expected: Some(expected),
            };
            let asked = Ask::Edit { actor: self.desk.viewer.actor().clone(), edit: Box::new(edit) };
            if let Err(failure) = self.desk.ask(self.received_at, asked).await {
                return self.not_saved(&fields, &failure);
            }
        }
        self.desk.to(&format!("/p/{}?done={done}", self.id))
    }

    /// The page again with everything that was typed, and with what somebody else saved where that is why.
    fn not_saved(&self, fields: &Fields, failure: &Failure) -> Response {
        let problem = self.desk.problem(failure);
        let words = self.desk.words();
        match failure {
            Failure::Refused(Refusal::Conflict(
                Second::ParagraphChanged { .. } | Second::ParagraphDeleted(_) | Second::OtherDraft { .. },
            )) => {
                let published = self.desk.house.published();
                let is_there =
                    published.state.drafts.newest().is_some_and(|newest| newest.place_of(&self.id).is_some())
                        || published.state.editor.paragraph(self.id).is_some();
                if !is_there {
                    return self.desk.error_with_text(problem, fields.text.clone());
                }
                let said = problem.detail.clone();
                self.shown(StatusCode::CONFLICT, fields, |around, page| {
                    let now = Drafting::new(around).and_then(|drafting| drafting.markdown(self.id)).ok();
                    let theirs = now.filter(|_| !page.is_left_out);
                    page.frame.error = true;
                    // What was typed stays in sight and can be copied, whatever becomes of the paragraph.
                    page.typed = page.is_left_out.then(|| fields.text.clone());
                    page.conflict = Some(Conflict { said, theirs });
                })
            }
            Failure::Refused(Refusal::Unknown(Unknown::Comment(reference))) => {
                let text = words.editor_unknown_comment(reference.to_string());
                self.again(fields, vec![FieldFault { field: "others", text }])
            }
            Failure::Refused(Refusal::Invalid(invalid)) => {
                let field = match invalid {
                    Invalid::ParagraphEmpty | Invalid::ParagraphTooLong { .. } => "text",
                    Invalid::AfterItself => "after",
                    _ => "editorial",
                };
                self.again(fields, vec![FieldFault { field, text: problem.detail }])
            }
            _ => self.desk.error_with_text(problem, fields.text.clone()),
        }
    }

    /// The page again with mistakes at their fields.
    fn again(&self, fields: &Fields, errors: Vec<FieldFault>) -> Response {
        self.shown(StatusCode::UNPROCESSABLE_ENTITY, fields, |_, page| {
            page.frame.error = true;
            page.errors = errors;
        })
    }

    /// The page with what was typed.
    fn shown(
        &self,
        status: StatusCode,
        fields: &Fields,
        then: impl FnOnce(&Around<'_>, &mut crate::pages::editor::EditParagraph),
    ) -> Response {
        self.desk.page(status, |around| {
            let typed = Typed {
                text: fields.text.clone(),
                ticked: fields.ticked.clone(),
                others: fields.others.clone(),
                editorial: fields.editorial.clone(),
            };
            let mut page = view::paragraph(around, self.id, Some(typed))?;
            if status != StatusCode::CONFLICT {
                // The version that was seen stays, so that a change of somebody else is noticed at last.
                page.version = fields.version;
            }
            then(around, &mut page);
            Ok(page)
        })
    }
}
