//! A form that was not filed because its session had ended, or its page was opened in another capacity: it comes back.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use locale::{Lang, Words};
use registry::{House, Token};
use serde::Deserialize;

use super::desk::house;
use super::form::{pairs, see_other};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::sign_in::{ask, first, here, home};
use crate::app::App;
use crate::frame::Here;
use crate::pages::people::SavedForm;
use crate::who::viewer;

/// Why a form comes back instead of being filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// The session had ended.
    Ended,
    /// The page was opened in another capacity, or before signing in.
    Stale,
}

/// Keeps a form that was not filed. Who is signed in sees it at once; who is not signs in first.
pub(super) fn kept(app: &App, house: &Arc<House>, lang: Lang, path: &str, body: &[u8], why: Why) -> Response {
    let Ok(secret) = house.save_form(path, body) else {
        return error_in(app, house, lang, Problem::unavailable(lang));
    };
    let back = home(house, lang, &format!("/saved/{secret}"));
    match why {
        Why::Stale => see_other(&format!("{back}?why=stale")),
        Why::Ended => {
            let said = Words::of(lang).sign_in_first().to_owned();
            ask(app, house, lang, StatusCode::UNAUTHORIZED, &back, "", None, Some(said))
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Reason {
    why: Option<String>,
}

/// Fields that the new form brings itself.
const OWN_FIELDS: [&str; 1] = ["token"];
/// Fields that a person types.
const TYPED_FIELDS: [&str; 9] =
    ["wording", "reason", "name", "affiliation", "text", "why", "editorial", "exception", "note"];

/// `GET …/saved/TOKEN`
pub(super) async fn saved(
    State(app): State<App>,
    Path((lang, forum, secret)): Path<(String, String, String)>,
    Query(reason): Query<Reason>,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    let Some(viewer) = viewer() else {
        return first(&app, &house, lang, &home(&house, lang, &format!("/saved/{secret}")));
    };
    let found = secret.parse::<Token>().ok().map(|secret| house.saved_form(&secret));
    let (path, body) = match found {
        Some(Ok(Some(found))) => found,
        Some(Err(_)) => return error_in(&app, &house, lang, Problem::unavailable(lang)),
        Some(Ok(None)) | None => return error_in(&app, &house, lang, Problem::not_found(lang)),
    };
    let fields: Vec<(String, String)> =
        pairs(&body).flatten().filter(|(name, _)| !OWN_FIELDS.contains(&name.as_str())).collect();
    let (typed, hidden) = fields.into_iter().partition(|(name, _)| TYPED_FIELDS.contains(&name.as_str()));
    private(&app, &house, lang, StatusCode::OK, |around| {
        let mut frame = around.frame(around.words.saved_title(), Here::Elsewhere, "/saved");
        frame.robots_noindex = true;
        Ok(SavedForm {
            why: if reason.why.is_some() { around.words.saved_stale() } else { around.words.saved_expired() },
            action: path,
            hidden,
            typed,
            button: around.words.saved_send(around.capacity(&viewer.signed_in)),
            frame,
        })
    })
}
