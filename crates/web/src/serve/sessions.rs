//! Choosing a capacity, and the list of sessions.

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use registry::SessionFault;
use serde::Deserialize;

use super::desk::house;
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use super::sign_in::{Next, first, here, home, then, with_cookie};
use crate::app::App;
use crate::frame::Here;
use crate::pages::people::{Acting, Capacity, SessionLine, Sessions};
use crate::who::{MYSELF, viewer};

/// `GET …/acting`
pub(super) async fn acting(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(next): Query<Next>,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    let Some(viewer) = viewer() else {
        return first(&app, &house, lang, &home(&house, lang, "/acting"));
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
        let mut frame = around.frame(around.words.acting_title(), Here::Elsewhere, "/acting");
        frame.robots_noindex = true;
        let signed_in = &viewer.signed_in;
        let seats = signed_in.seats.iter().enumerate().map(|(place, seat)| Capacity {
            value: place.to_string(),
            name: around.seat_name(seat),
            is_now: signed_in.acting.as_ref() == Some(seat),
        });
        let myself = Capacity {
            value: MYSELF.to_owned(),
            name: around.words.acting_myself().to_owned(),
            is_now: signed_in.acting.is_none(),
        };
        let mailbox = around.mandate.letter.as_ref().map_or("", |letter| letter.mailbox.as_str());
        Ok(Acting {
            action: frame.url("/acting"),
            then: then(&next.then),
            capacities: seats.chain([myself]).collect(),
            none: signed_in.seats.is_empty().then(|| around.words.acting_none(mailbox)),
            frame,
        })
    })
}

/// `POST …/acting`: the secret of the session is drawn anew.
pub(super) async fn act(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    let Some(viewer) = viewer() else {
        return first(&app, &house, lang, &home(&house, lang, "/acting"));
    };
    let chosen = value(&body, "seat").unwrap_or_default();
    let seat = chosen.parse::<usize>().ok().and_then(|place| viewer.signed_in.seats.get(place));
    if seat.is_none() && chosen != MYSELF {
        return see_other(&home(&house, lang, "/acting"));
    }
    let to = then(&value(&body, "then").unwrap_or_default());
    let to = if to.is_empty() { home(&house, lang, "") } else { to };
    match house.act_from(&viewer.secret, seat) {
        Ok(session) => with_cookie(&app, &house, see_other(&to), Some(&session)),
        Err(SessionFault::Nobody) => see_other(&home(&house, lang, "/acting")),
        Err(_) => error_in(&app, &house, lang, Problem::unavailable(lang)),
    }
}

#[derive(Deserialize)]
pub(super) struct Ended {
    done: Option<String>,
}

/// `GET …/sessions`
pub(super) async fn sessions(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(ended): Query<Ended>,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    let Some(viewer) = viewer() else {
        return first(&app, &house, lang, &home(&house, lang, "/sessions"));
    };
    let Ok(listed) = house.sessions(viewer.signed_in.person) else {
        return error_in(&app, &house, lang, Problem::unavailable(lang));
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
        let mut frame = around.frame(around.words.sessions_title(), Here::Elsewhere, "/sessions");
        frame.robots_noindex = true;
        let line = |session: registry::sessions::Listed| SessionLine {
            is_this: session.id == viewer.signed_in.id,
            id: session.id,
            device: if session.device.is_empty() {
                around.words.sessions_unknown_device().to_owned()
            } else {
                session.device
            },
            begun: around.minute(session.begun),
            seen: around.minute(session.seen),
        };
        Ok(Sessions {
            action: frame.url("/sessions"),
            sessions: listed.into_iter().map(line).collect(),
            has_ended: ended.done.is_some(),
            frame,
        })
    })
}

/// `POST …/sessions`: ends one, or all others.
pub(super) async fn end_sessions(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    let Some(viewer) = viewer() else {
        return first(&app, &house, lang, &home(&house, lang, "/sessions"));
    };
    let person = viewer.signed_in.person;
    let chosen = value(&body, "end").unwrap_or_default();
    let ended = if chosen == "others" {
        house.sessions(person).and_then(|listed| {
            let mut others = listed.into_iter().filter(|session| session.id != viewer.signed_in.id);
            others.try_for_each(|session| house.end_session(person, &session.id).map(drop))
        })
    } else {
        house.end_session(person, &chosen).map(drop)
    };
    match ended {
        Ok(()) if chosen == viewer.signed_in.id => {
            with_cookie(&app, &house, see_other(&home(&house, lang, "/sign-in")), None)
        }
        Ok(()) => see_other(&home(&house, lang, "/sessions?done=ended")),
        Err(_) => error_in(&app, &house, lang, Problem::unavailable(lang)),
    }
}
