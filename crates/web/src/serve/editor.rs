//! The next draft is written here: paragraph by paragraph, with the comments beside, and published.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::event::{Change, Shape};
use forum::refusal::{Conflict as Second, Invalid, Unknown};
use forum::{CommentRef, Refusal};
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::Duty;
use registry::ask::NewEdit;
use registry::{Ask, Failure, House};
use serde::Deserialize;
use text::ProvisionId;

use super::desk::house;
use super::duty::with_duty;
use super::editor_form::{self, Fields, Step};
use super::form::{see_other, value};
use super::input::Typed as Kept;
use super::pages::{error, error_in, error_with_text, private};
use super::problem::Problem;
use super::submit::ask;
use crate::app::App;
use crate::json::Missing;
use crate::pages::editor::{Conflict, Done, FieldFault, Shows};
use crate::views::around::Around;
use crate::views::editor::{self as view, Drafting, Typed};
use crate::who::Viewer;

/// The language, the forum, and who asks; or the page that says no.
macro_rules! at_desk {
    ($app:expr, $lang:expr, $forum:expr, $path:expr) => {{
        let (lang, house) = match house(&$app, &$lang, &$forum) {
            Ok(found) => found,
            Err(problem) => return error(&$app, *problem),
        };
        match with_duty(&$app, &house, lang, $path, Duty::Drafts) {
            Ok(viewer) => (lang, house, viewer),
            Err(response) => return *response,
        }
    }};
}

#[derive(Deserialize)]
pub(super) struct Listed {
    #[serde(default)]
    show: String,
    done: Option<String>,
}

/// `GET …/desk/drafts?show=uncaused`
pub(super) async fn list(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(listed): Query<Listed>,
) -> Response {
    let (lang, house, _) = at_desk!(app, lang, forum, "/desk/drafts");
    private(&app, &house, lang, StatusCode::OK, |around| {
        let done = listed.done.as_deref().and_then(|done| was_done(around, done));
        view::list(around, Shows::named(&listed.show), done)
    })
}

/// What the address says was done, where it is so.
fn was_done(around: &Around<'_>, done: &str) -> Option<Done> {
    let drafts = &around.published.state.drafts;
    if done == "published" {
        let number = drafts.newest()?.text.number;
        let href = format!("/{}/{}/report/{number}", around.lang, around.mandate.id);
        let link = Some((href, around.words.editor_read_it(number)));
        return Some(Done { text: around.words.editor_published(number), link });
    }
    let ready = drafts.prepared().last().filter(|_| done == "ready")?;
    let instant = around.minute(ready.publish_at).text;
    Some(Done { text: around.words.editor_prepared_line(ready.text.number, instant), link: None })
}

#[derive(Deserialize)]
pub(super) struct Shown {
    done: Option<String>,
}

/// `GET …/desk/drafts/p/ID`
pub(super) async fn paragraph(
    State(app): State<App>,
    Path((lang, forum, id)): Path<(String, String, String)>,
    Query(shown): Query<Shown>,
) -> Response {
    let path = format!("/desk/drafts/p/{id}");
    let (lang, house, _) = at_desk!(app, lang, forum, &path);
    private(&app, &house, lang, StatusCode::OK, |around| {
        let mut page = view::paragraph(around, id.parse().map_err(|_| Missing::NotFound)?, None)?;
        page.done = shown.done.as_deref().map(|done| match done.parse::<CommentRef>() {
            Ok(reference) => Done { text: around.words.editor_taken(reference.to_string()), link: None },
            Err(_) => Done { text: around.words.editor_saved().to_owned(), link: None },
        });
        Ok(page)
    })
}

/// `POST …/desk/drafts/p/ID`: saves, previews, takes a wording in, leaves out, restores, moves.
pub(super) async fn edited(
    State(app): State<App>,
    Path((lang, forum, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let path = format!("/desk/drafts/p/{id}");
    let (lang, house, viewer) = at_desk!(app, lang, forum, &path);
    let received_at = house.now();
    let Ok(id) = id.parse::<ProvisionId>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let Some(fields) = Fields::read(&body) else {
        return error_in(&app, &house, lang, super::form::unreadable(lang));
    };
    let desk = Desk { app: &app, house: &house, lang, viewer: &viewer, received_at, id };
    desk.edit(fields).await
}

/// `POST …/desk/drafts/p/ID/insert`: a new paragraph after this one.
pub(super) async fn inserted(
    State(app): State<App>,
    Path((lang, forum, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    let path = format!("/desk/drafts/p/{id}");
    let (lang, house, viewer) = at_desk!(app, lang, forum, &path);
    let received_at = house.now();
    let Ok(after) = id.parse::<ProvisionId>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let typed = value(&body, "text").unwrap_or_default();
    let named = value(&body, "shape").unwrap_or_default();
    let shape = match named.as_str() {
        "heading" => Shape::Heading,
        "item" => Shape::Item,
        _ => Shape::Paragraph,
    };
    let new = house.new_provision(&house.published().state);
    let edit = NewEdit {
        round: value(&body, "round").and_then(|round| round.parse().ok()).unwrap_or_default(),
        id: new,
        change: Change::Inserted { after: Some(after), text: editor_form::lines(&typed), shape },
        causes: Vec::new(),
        editorial: None,
        expected: Some(0),
    };
    let asked = Ask::Edit { actor: viewer.actor().clone(), edit: Box::new(edit) };
    match ask(&house, received_at, asked, None).await {
        Ok(_) => see_other(&format!("/{lang}/{}/desk/drafts/p/{new}?done=saved", house.id())),
        Err(failure) => {
            let desk = Desk { app: &app, house: &house, lang, viewer: &viewer, received_at, id: after };
            let problem = desk.problem(&failure);
            if problem.field.is_none() && problem.status != StatusCode::CONFLICT {
                return desk.refused_with_text(problem, typed);
            }
            private(&app, &house, lang, problem.status, |around| {
                let mut page = view::paragraph(around, after, None)?;
                page.frame.error = true;
                page.errors = vec![FieldFault { field: "insert", text: problem.detail.clone() }];
                page.insert.wrong = Some(problem.detail);
                page.insert.text = typed;
                page.insert.shape = named;
                Ok(page)
            })
        }
    }
}

/// One request about one paragraph.
struct Desk<'a> {
    app: &'a App,
    house: &'a Arc<House>,
    lang: Lang,
    viewer: &'a Viewer,
    received_at: Timestamp,
    id: ProvisionId,
}

impl Desk<'_> {
    async fn edit(&self, fields: Fields) -> Response {
        let words = Words::of(self.lang);
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
        let saved = Around::new(self.house, self.lang, self.app.is_demonstration())
            .ok_or(Missing::NotFound)
            .and_then(|around| {
                let drafting = Drafting::new(&around)?;
                let wording = match fields.take {
                    Some(reference) => drafting.wording(reference)?,
                    None => None,
                };
                Ok((drafting.markdown(self.id)?, wording))
            });
        let (saved, wording) = match saved {
            Ok(found) => found,
            Err(Missing::NotFound) => {
                return self.refused_with_text(Problem::not_found(self.lang), fields.text);
            }
            Err(Missing::Fault(_)) => {
                return self.refused_with_text(Problem::unavailable(self.lang), fields.text);
            }
        };
        let is_typed = editor_form::lines(&fields.text) != editor_form::lines(&saved);
        if let (Some(reference), Some(wording)) = (fields.take, wording) {
            return self.take(fields, causes, reference, wording, is_typed).await;
        }
        let mut changes = Vec::new();
        if is_typed && fields.step != Step::Restore {
            changes.push(Change::Text { text: editor_form::lines(&fields.text) });
        }
        match fields.step {
            Step::Delete => changes.push(Change::Deleted),
            Step::Restore => changes.push(Change::Restored),
            Step::Move => changes.push(Change::Moved { after: fields.after }),
            Step::Save | Step::Preview if changes.is_empty() => changes.push(Change::Caused),
            Step::Save | Step::Preview => {}
        }
        self.save(fields, causes, changes, "saved").await
    }

    /// The wording of a comment becomes the text, and the comment a cause. Where something else was typed meanwhile,
    /// nothing is saved yet and both are shown.
    async fn take(
        &self,
        mut fields: Fields,
        mut causes: Vec<CommentRef>,
        reference: CommentRef,
        wording: String,
        is_typed: bool,
    ) -> Response {
        if !causes.contains(&reference) {
            causes.push(reference);
            fields.ticked.push(reference);
        }
        let typed = std::mem::replace(&mut fields.text, wording);
        if is_typed {
            return self.shown(StatusCode::OK, &fields, |around, page| {
                page.typed = Some(typed);
                let text = around.words.editor_taken_typed(reference.to_string());
                page.done = Some(Done { text, link: None });
            });
        }
        let text = editor_form::lines(&fields.text);
        self.save(fields, causes, vec![Change::Text { text }], &reference.to_string()).await
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
                editorial: Some(editor_form::lines(&fields.editorial)).filter(|entry| !entry.is_empty()),
                expected: Some(expected),
            };
            let asked = Ask::Edit { actor: self.viewer.actor().clone(), edit: Box::new(edit) };
            if let Err(failure) = ask(self.house, self.received_at, asked, None).await {
                return self.not_saved(&fields, &failure);
            }
        }
        see_other(&format!("/{}/{}/desk/drafts/p/{}?done={done}", self.lang, self.house.id(), self.id))
    }

    fn problem(&self, failure: &Failure) -> Problem {
        match self.house.mandate() {
            Some(mandate) => Problem::of(failure, &mandate, self.lang),
            None => Problem::not_found(self.lang),
        }
    }

    /// The page again with everything that was typed, and with what somebody else saved where that is why.
    fn not_saved(&self, fields: &Fields, failure: &Failure) -> Response {
        let problem = self.problem(failure);
        let words = Words::of(self.lang);
        match failure {
            Failure::Refused(Refusal::Conflict(
                Second::ParagraphChanged { .. } | Second::ParagraphDeleted(_) | Second::OtherDraft { .. },
            )) => {
                let published = self.house.published();
                let is_there =
                    published.state.drafts.newest().is_some_and(|newest| newest.place_of(&self.id).is_some())
                        || published.state.editor.paragraph(self.id).is_some();
                if !is_there {
                    return self.refused_with_text(problem, fields.text.clone());
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
            _ => self.refused_with_text(problem, fields.text.clone()),
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
        private(self.app, self.house, self.lang, status, |around| {
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

    /// A page that says why nothing was filed, with the text that was typed.
    fn refused_with_text(&self, problem: Problem, text: String) -> Response {
        let typed = Kept { wording: Some(text), ..Kept::default() };
        error_with_text(self.app, self.house, self.lang, problem, &typed)
    }
}

/// `GET …/desk/drafts/publish`
pub(super) async fn publish(State(app): State<App>, Path((lang, forum)): Path<(String, String)>) -> Response {
    let (lang, house, _) = at_desk!(app, lang, forum, "/desk/drafts/publish");
    private(&app, &house, lang, StatusCode::OK, view::publish)
}

/// `POST …/desk/drafts/publish`: now, or at an instant.
pub(super) async fn published(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house, viewer) = at_desk!(app, lang, forum, "/desk/drafts/publish");
    let received_at = house.now();
    let later = value(&body, "when").as_deref() == Some("later");
    let at = value(&body, "at").unwrap_or_default();
    let Some(mandate) = house.mandate() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let again = |status: StatusCode, wrong: Option<&'static str>, refused: Option<String>| {
        private(&app, &house, lang, status, |around| {
            let mut page = view::publish(around)?;
            page.frame.error = true;
            (page.later, page.at, page.wrong, page.refused) = (later, at.clone(), wrong, refused);
            Ok(page)
        })
    };
    let publish_at = later.then(|| editor_form::instant(&at, &mandate.zone));
    if publish_at.is_some_and(|at| at.is_none_or(|at| at <= received_at)) {
        let wrong = Words::of(lang).editor_publish_at_wrong();
        return again(StatusCode::UNPROCESSABLE_ENTITY, Some(wrong), None);
    }
    let publish_at = publish_at.flatten();
    let asked = Ask::PublishWorking { actor: viewer.actor().clone(), publish_at };
    match ask(&house, received_at, asked, None).await {
        Ok(_) => {
            let done = if publish_at.is_some() { "ready" } else { "published" };
            see_other(&format!("/{lang}/{}/desk/drafts?done={done}", house.id()))
        }
        Err(failure @ Failure::Refused(Refusal::Uncaused { .. } | Refusal::Conflict(_))) => {
            let problem = Problem::of(&failure, &mandate, lang);
            again(problem.status, None, Some(problem.detail))
        }
        Err(failure) => error_in(&app, &house, lang, Problem::of(&failure, &mandate, lang)),
    }
}
