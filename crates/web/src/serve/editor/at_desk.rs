//! Whose office prepares drafts, at a page of the editor: what every handler here begins with and answers by.

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use jiff::Timestamp;
use locale::{Lang, Words};
use mandate::Duty;
use registry::{Ask, Failure, House};

use crate::app::App;
use crate::json::Missing;
use crate::serve::desk::house;
use crate::serve::duty::with_duty;
use crate::serve::form::see_other;
use crate::serve::input::Typed;
use crate::serve::pages::{error, error_in, error_with_text, private};
use crate::serve::problem::Problem;
use crate::views::around::Around;
use crate::who::Viewer;

/// Somebody whose office prepares drafts; everybody else gets the page that says no.
pub(in crate::serve) struct AtDesk {
    pub(super) app: App,
    pub(super) house: Arc<House>,
    pub(super) lang: Lang,
    pub(super) viewer: Arc<Viewer>,
}

impl FromRequestParts<App> for AtDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let OriginalUri(uri) =
            OriginalUri::from_request_parts(parts, app).await.unwrap_or_else(|no| match no {});
        let mut path = uri.path().splitn(4, '/').skip(1);
        let (lang, forum) = (path.next().unwrap_or_default(), path.next().unwrap_or_default());
        let here = format!("/{}", path.next().unwrap_or_default());
        let (lang, house) = house(app, lang, forum).map_err(|problem| error(app, *problem))?;
        let viewer = with_duty(app, &house, lang, &here, Duty::Drafts).map_err(|response| *response)?;
        Ok(Self { app: app.clone(), house, lang, viewer })
    }
}

impl AtDesk {
    pub(super) fn words(&self) -> &'static Words {
        Words::of(self.lang)
    }

    /// The forum as it stands; none before its forum file is filed.
    pub(super) fn around(&self) -> Option<Around<'_>> {
        Around::new(&self.house, self.lang, self.app.is_demonstration())
    }

    /// A page of the editor.
    pub(super) fn page<T: Template>(
        &self,
        status: StatusCode,
        view: impl FnOnce(&Around<'_>) -> Result<T, Missing>,
    ) -> Response {
        private(&self.app, &self.house, self.lang, status, view)
    }

    /// The page that says why nothing was done.
    pub(super) fn error(&self, problem: Problem) -> Response {
        error_in(&self.app, &self.house, self.lang, problem)
    }

    /// The same with the text that was sent, which nobody has to type again.
    pub(super) fn error_with_text(&self, problem: Problem, text: String) -> Response {
        let typed = Typed { wording: Some(text), ..Typed::default() };
        error_with_text(&self.app, &self.house, self.lang, problem, &typed)
    }

    /// What the registry said, in the reader's language.
    pub(super) fn problem(&self, failure: &Failure) -> Problem {
        match self.house.mandate() {
            Some(mandate) => Problem::of(failure, &mandate, self.lang),
            None => Problem::not_found(self.lang),
        }
    }

    /// Asks the registry; what was done is seen on the page that follows.
    pub(super) async fn ask(&self, received_at: Timestamp, asked: Ask) -> Result<(), Failure> {
        crate::serve::submit::ask(&self.house, received_at, asked, None).await.map(|_| ())
    }

    /// Leads to a page of the editor.
    pub(super) fn to(&self, place: &str) -> Response {
        see_other(&format!("/{}/{}/desk/drafts{place}", self.lang, self.house.id()))
    }
}
