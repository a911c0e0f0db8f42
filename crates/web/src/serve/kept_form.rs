//! A form that was not filed because its session had ended, or its page was opened in another capacity: it comes back.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use locale::{Lang, Words};
use registry::{House, Token};
use serde::Deserialize;

use super::desk::house;
use super::form::{pairs, see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::sign_in::{ask, first, here, home};
use crate::app::App;
use crate::frame::Here;
use crate::pages::saved::{SavedField, SavedForm, Shown};
use crate::views::saved::shown;
use crate::who::{Typist, typist, viewer};

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
    let (action, body) = match found {
        Some(Ok(Some(found))) => found,
        Some(Err(_)) => return error_in(&app, &house, lang, Problem::unavailable(lang)),
        Some(Ok(None)) | None => return error_in(&app, &house, lang, Problem::not_found(lang)),
    };
    let typist = typist(app.form_secret(), value(&body, "token").as_deref(), &viewer.signed_in);
    // The new form brings a token of its own.
    let fields: Vec<(String, String)> = pairs(&body).flatten().filter(|(name, _)| name != "token").collect();
    private(&app, &house, lang, StatusCode::OK, |around| {
        // Another language or capacity leads back here, so the secret stays in the address (`unreferred` keeps it there).
        let query = reason.why.as_ref().map_or("", |_| "?why=stale");
        let path = format!("/saved/{secret}{query}");
        let mut frame = around.frame(around.words.saved_title(), Here::Elsewhere, &path);
        frame.robots_noindex = true;
        let (words, now) = (around.words, around.capacity(&viewer.signed_in));
        let typed_by = match &typist {
            Typist::Same => None,
            Typist::OtherCapacity(Some(seat)) => {
                Some(words.saved_other_capacity(around.seat_name(seat), now.as_str()))
            }
            Typist::OtherCapacity(None) => {
                Some(words.saved_other_capacity(words.acting_myself(), now.as_str()))
            }
            Typist::LostCapacity => Some(words.saved_lost_capacity(now.as_str())),
            Typist::Colleague => Some(words.saved_colleague(now.as_str())),
            Typist::SomebodyElse => Some(words.saved_somebody_else(now.as_str())),
        };
        let mut given = Vec::with_capacity(fields.len());
        let mut answers = around.saved_answers(&action, &fields);
        for (name, value) in fields {
            if let Some((label, said)) = answers.remove(&name) {
                given.push(SavedField { label, said, shown: Shown::Said, name, value });
                continue;
            }
            let shown = shown(&name);
            let said = if shown == Shown::Said {
                around.saved_value(&action, &name, &value)?
            } else {
                value.clone()
            };
            given.push(SavedField { label: around.saved_label(&action, &name), said, shown, name, value });
        }
        let is_of_another = matches!(typist, Typist::OtherCapacity(_));
        let here = frame.url(&path);
        let then = percent_encoding::utf8_percent_encode(&here, percent_encoding::NON_ALPHANUMERIC);
        Ok(SavedForm {
            acting_href: is_of_another.then(|| frame.url(&format!("/acting?then={then}"))),
            why: if reason.why.is_some() { words.saved_stale() } else { words.saved_expired() },
            kind: around.saved_kind(&action),
            typed_by,
            action,
            fields: given,
            button: (typist != Typist::SomebodyElse).then(|| words.saved_send(now)),
            frame,
        })
    })
}
