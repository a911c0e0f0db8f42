//! Pages of the desk are for those whose office has the duty.

use std::sync::Arc;

use axum::response::Response;
use locale::Lang;
use mandate::Duty;
use registry::{Failure, House};

use super::pages::error_in;
use super::problem::Problem;
use super::sign_in::signed_in;
use crate::app::App;
use crate::who::{self, Viewer};

/// Who asks, where their office has a duty; else the page that asks to sign in, or the one that names the offices and
/// where that is said.
pub(super) fn with_duty(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    path: &str,
    duty: Duty,
) -> Result<Arc<Viewer>, Box<Response>> {
    let viewer = signed_in(app, house, lang, path)?;
    match refused(house, lang, &viewer, duty) {
        None => Ok(viewer),
        Some(problem) => Err(Box::new(error_in(app, house, lang, problem))),
    }
}

/// The same for a program: a problem, not a page.
pub(super) fn program_with_duty(
    house: &Arc<House>,
    lang: Lang,
    duty: Duty,
) -> Result<Arc<Viewer>, Box<Problem>> {
    let words = locale::Words::of(lang);
    let viewer = who::viewer().ok_or_else(|| {
        let (title, detail) = (words.sign_in_title(), words.sign_in_first_plain());
        Box::new(Problem::new(lang, axum::http::StatusCode::UNAUTHORIZED, title, detail))
    })?;
    match refused(house, lang, &viewer, duty) {
        None => Ok(viewer),
        Some(problem) => Err(Box::new(problem)),
    }
}

fn refused(house: &Arc<House>, lang: Lang, viewer: &Viewer, duty: Duty) -> Option<Problem> {
    let published = house.published();
    let mandate = published.state.mandate()?;
    let refusal = viewer.actor().must_have(&published.state, house.now(), duty).err()?;
    Some(Problem::of(&Failure::Refused(refusal), mandate, lang))
}
