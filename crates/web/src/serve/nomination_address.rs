//! The addresses that only a nominator or a nominated person has.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use forum::NominationRef;
use forum::nominations::Nomination;
use locale::{Lang, Words};
use registry::mail::{NOMINATION_RECEIPTS, NOMINEE};
use registry::{House, Token};

use super::desk;
use super::pages::{error, error_in};
use super::problem::Problem;
use crate::app::App;
use crate::json::Missing;

/// Whose address it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Nominator,
    Nominee,
}

impl Side {
    pub(super) fn path(self, house: &House, lang: Lang, token: &Token) -> String {
        format!("/{lang}/{}{}", house.id(), self.within(token))
    }

    /// The same below the address of the forum.
    pub(super) fn within(self, token: &Token) -> String {
        let part = match self {
            Self::Nominator => NOMINATION_RECEIPTS,
            Self::Nominee => NOMINEE,
        };
        format!("/{part}/{token}")
    }
}

/// Whether an address holds a secret of this room, after the language and the forum.
pub(super) fn holds_secret(path: &str) -> bool {
    path.split('/').nth(3).is_some_and(|part| part == NOMINATION_RECEIPTS || part == NOMINEE)
}

/// What an address leads to.
pub(super) struct Held {
    pub(super) lang: Lang,
    pub(super) house: Arc<House>,
    pub(super) token: Token,
    pub(super) reference: NominationRef,
    pub(super) side: Side,
}

impl Held {
    /// What stands behind the address now.
    pub(super) fn one(&self) -> Result<Nomination, Missing> {
        let published = self.house.published();
        published.state.nominations.get(self.reference).cloned().ok_or(Missing::NotFound)
    }

    pub(super) fn path(&self) -> String {
        self.side.path(&self.house, self.lang, &self.token)
    }
}

/// What an address leads to, or the page that says that it leads nowhere.
pub(super) fn held(
    app: &App,
    (lang, forum): (&str, &str),
    token: &str,
    side: Side,
) -> Result<Held, Box<Response>> {
    let (lang, house) = desk::house(app, lang, forum).map_err(|problem| Box::new(error(app, *problem)))?;
    let nothing = || {
        let words = Words::of(lang);
        let problem =
            Problem::new(lang, StatusCode::NOT_FOUND, words.error_404_title(), words.refusal_no_such_token());
        Box::new(error_in(app, &house, lang, problem))
    };
    let token: Token = token.parse().map_err(|_| nothing())?;
    let holder = match side {
        Side::Nominator => house.nomination_receipt_holder(&token),
        Side::Nominee => house.nominee_holder(&token),
    };
    match holder {
        Ok(Some(holder)) => Ok(Held { lang, house, token, reference: holder.nomination, side }),
        Ok(None) => Err(nothing()),
        Err(_) => Err(Box::new(error_in(app, &house, lang, Problem::unavailable(lang)))),
    }
}
