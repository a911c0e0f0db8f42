//! One's own submissions.

use std::collections::HashSet;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::{Actor, CommentRef, NominationRef};
use locale::Lang;
use registry::mail::{NOMINATION_RECEIPTS, NOMINEE};
use registry::{House, NominationAddress, NominationHolder};
use serde::Deserialize;

use super::desk::house;
use super::form::see_other;
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::sign_in::signed_in;
use crate::app::App;
use crate::views::mine as view;
use crate::who::Viewer;

#[derive(Deserialize)]
pub(super) struct Part {
    #[serde(default)]
    state: String,
}

/// `GET …/mine?state=…`
pub(super) async fn mine(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(part): Query<Part>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match signed_in(&app, &house, lang, "/mine") {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let Ok(same) = house.persons_with(&viewer.signed_in.email) else {
        return error_in(&app, &house, lang, Problem::unavailable(lang));
    };
    let same: HashSet<_> = same.into_iter().collect();
    private(&app, &house, lang, StatusCode::OK, |around| view::mine(around, &viewer, &same, &part.state))
}

/// `POST …/mine/C3-0187`, `POST …/mine/N-0001`: leads to the receipt under an address that is drawn for it.
pub(super) async fn receipt(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return error(&app, *problem),
    };
    let viewer = match signed_in(&app, &house, lang, "/mine") {
        Ok(viewer) => viewer,
        Err(response) => return *response,
    };
    let same = house.persons_with(&viewer.signed_in.email).unwrap_or_default();
    let published = house.published();
    if let Ok(nomination) = reference.parse::<NominationRef>() {
        return of_nomination(&app, &house, lang, &viewer, nomination);
    }
    let reference: Option<CommentRef> = reference.parse().ok();
    let found = reference.and_then(|reference| Some((reference, published.state.comments.get(reference)?)));
    let own = found
        .filter(|(_, comment)| comment.person == viewer.signed_in.person || same.contains(&comment.person));
    let Some((reference, comment)) = own else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    match house.draw_receipt(registry::Holder { reference, person: comment.person }) {
        Ok(token) => see_other(&super::submit::receipt_path(&house, lang, &token)),
        Err(_) => error_in(&app, &house, lang, Problem::unavailable(lang)),
    }
}

/// Leads whoever acts for the delegation that nominated to the receipt, and the expert to the page on which they answered.
fn of_nomination(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    viewer: &Viewer,
    nomination: NominationRef,
) -> Response {
    let published = house.published();
    let person = viewer.signed_in.person;
    let one = published.state.nominations.get(nomination);
    let own = one.and_then(|one| match viewer.actor() {
        Actor::Member { entity, .. } if *entity == one.entity => Some(NominationAddress::Receipt),
        Actor::Member { .. } => None,
        _ => (one.expert == person).then_some(NominationAddress::Nominee),
    });
    let Some(of) = own else { return error_in(app, house, lang, Problem::not_found(lang)) };
    match house.draw_nomination_address(NominationHolder { nomination, person }, of) {
        Ok(token) => {
            let part = match of {
                NominationAddress::Receipt => NOMINATION_RECEIPTS,
                NominationAddress::Nominee => NOMINEE,
            };
            see_other(&format!("/{lang}/{}/{part}/{token}", house.id()))
        }
        Err(_) => error_in(app, house, lang, Problem::unavailable(lang)),
    }
}
