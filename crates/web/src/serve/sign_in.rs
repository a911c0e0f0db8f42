//! Signing in by a code, and out.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use locale::{Html, Lang, Words};
use registry::{CodeFault, House, SessionFault, Token};
use serde::Deserialize;

use super::desk::house;
use super::form::{see_other, value};
use super::pages::{error, error_in, private};
use super::problem::Problem;
use crate::app::App;
use crate::frame::Here;
use crate::pages::people::{EnterCode, SaidDone, SignIn};
use crate::who::{self, Viewer, viewer};

/// Characters of a place to go to at most.
const THEN_CHARS_MAX: usize = 400;

/// Whether an address is one of these, which need no session.
pub(super) fn is_own(path: &str) -> bool {
    let rest = path.split('/').nth(3).unwrap_or_default();
    matches!(rest, "sign-in" | "sign-out")
}

/// Where to go afterwards: a path of this forum, and nothing else.
pub(super) fn then(text: &str) -> String {
    let own = text.is_empty() || (text.starts_with('/') && !text.starts_with("//"));
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if own && plain && text.len() <= THEN_CHARS_MAX { text.to_owned() } else { String::new() }
}

pub(super) fn home(house: &House, lang: Lang, path: &str) -> String {
    format!("/{lang}/{}{path}", house.id())
}

/// A house with what its pages need, or the page that says no.
macro_rules! here {
    ($app:expr, $lang:expr, $forum:expr) => {
        match house(&$app, &$lang, &$forum) {
            Ok(found) => found,
            Err(problem) => return error(&$app, *problem),
        }
    };
}
pub(super) use here;

#[derive(Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    pub(super) then: String,
}

/// `GET …/sign-in`
pub(super) async fn sign_in(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(next): Query<Next>,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    ask(&app, &house, lang, StatusCode::OK, &then(&next.then), "", None, None)
}

/// The page on which an address is typed.
#[expect(clippy::too_many_arguments, reason = "what was typed and what is wrong with it")]
pub(super) fn ask(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    status: StatusCode,
    then: &str,
    email: &str,
    error: Option<String>,
    why: Option<String>,
) -> Response {
    private(app, house, lang, status, |around| {
        let mut frame = around.frame(around.words.sign_in_title(), Here::Elsewhere, "/sign-in");
        frame.robots_noindex = true;
        frame.error = error.is_some();
        Ok(SignIn {
            action: frame.url("/sign-in"),
            then: then.to_owned(),
            email: email.to_owned(),
            error,
            why,
            frame,
        })
    })
}

/// The page that asks somebody to sign in first, with where they wanted to go.
pub(super) fn first(app: &App, house: &Arc<House>, lang: Lang, to: &str) -> Response {
    let why = Words::of(lang).sign_in_first_plain().to_owned();
    ask(app, house, lang, StatusCode::UNAUTHORIZED, &then(to), "", None, Some(why))
}

/// `POST …/sign-in`: sends a code and says the same whoever it is.
pub(super) async fn begin(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    let email = value(&body, "email").unwrap_or_default();
    let to = then(&value(&body, "then").unwrap_or_default());
    let begun = {
        let (house, email, to) = (Arc::clone(&house), email.clone(), to.clone());
        tokio::task::spawn_blocking(move || house.begin_sign_in(&email, lang, &to)).await
    };
    match begun.expect("BUG: beginning does not panic") {
        Ok(secret) => see_other(&home(&house, lang, &format!("/sign-in/{secret}"))),
        Err(SessionFault::Address) => {
            let wrong = Words::of(lang).sign_in_address_wrong().to_owned();
            ask(&app, &house, lang, StatusCode::UNPROCESSABLE_ENTITY, &to, &email, Some(wrong), None)
        }
        Err(_) => error_in(&app, &house, lang, Problem::unavailable(lang)),
    }
}

/// `GET …/sign-in/ATTEMPT`
pub(super) async fn enter(
    State(app): State<App>,
    Path((lang, forum, secret)): Path<(String, String, String)>,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    code_page(&app, &house, lang, &secret, StatusCode::OK, None)
}

fn code_page(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    secret: &str,
    status: StatusCode,
    error: Option<String>,
) -> Response {
    let words = Words::of(lang);
    let Ok(token) = secret.parse::<Token>() else {
        return error_in(app, house, lang, Problem::not_found(lang));
    };
    let Ok(attempt) = house.attempt(&token) else {
        return error_in(app, house, lang, Problem::unavailable(lang));
    };
    let open = attempt.as_ref().is_some_and(|attempt| attempt.tries_left != Some(0));
    let error = error.or_else(|| match &attempt {
        None => Some(words.sign_in_expired().to_owned()),
        Some(_) if !open => Some(words.sign_in_too_many().to_owned()),
        Some(_) => None,
    });
    private(app, house, lang, status, |around| {
        let mut frame = around.frame(words.sign_in_code_title(), Here::Elsewhere, "/sign-in");
        frame.robots_noindex = true;
        frame.error = error.is_some();
        let sent = attempt
            .as_ref()
            .map(|attempt| words.sign_in_code_lede(&attempt.masked, around.minute(attempt.expires).text));
        let to = attempt.as_ref().map_or("", |attempt| attempt.then.as_str());
        Ok(EnterCode {
            action: frame.url(&format!("/sign-in/{secret}")),
            again_href: format!("{}?then={}", frame.url("/sign-in"), escaped(to)),
            sent: sent.unwrap_or_default(),
            error,
            is_open: open,
            frame,
        })
    })
}

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// `POST …/sign-in/ATTEMPT`: takes the code.
pub(super) async fn entered(
    State(app): State<App>,
    Path((lang, forum, secret)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    let Ok(token) = secret.parse::<Token>() else {
        return error_in(&app, &house, lang, Problem::not_found(lang));
    };
    let code = value(&body, "code").unwrap_or_default();
    let device = device(&headers);
    let entered = {
        let house = Arc::clone(&house);
        tokio::task::spawn_blocking(move || house.enter_code(&token, &code, &device)).await
    };
    let words = Words::of(lang);
    let wrong =
        |text: String| code_page(&app, &house, lang, &secret, StatusCode::UNPROCESSABLE_ENTITY, Some(text));
    match entered.expect("BUG: entering does not panic") {
        Ok((session, to)) => {
            let signed_in = house.signed_in(&session).ok().flatten();
            let several = signed_in.is_some_and(|who| who.seats.len() > 1);
            let to = then(&to);
            let next = if several {
                home(&house, lang, &format!("/acting?then={}", escaped(&to)))
            } else if to.is_empty() {
                home(&house, lang, "")
            } else {
                to
            };
            with_cookie(&app, &house, see_other(&next), Some(&session))
        }
        Err(CodeFault::Wrong { tries_left: Some(left) }) => wrong(words.sign_in_wrong(left)),
        Err(CodeFault::Wrong { tries_left: None }) => wrong(words.sign_in_wrong_long().to_owned()),
        Err(CodeFault::Expired) => wrong(words.sign_in_expired().to_owned()),
        Err(CodeFault::TooMany) => wrong(words.sign_in_too_many().to_owned()),
        Err(CodeFault::Store) => error_in(&app, &house, lang, Problem::unavailable(lang)),
    }
}

/// What a device says of itself, as short as a person needs it: the names of browser and system.
fn device(headers: &HeaderMap) -> String {
    let said = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let browser = ["Firefox", "Edg", "OPR", "Chrome", "Safari"].into_iter().find(|name| said.contains(name));
    let system = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"];
    let system = system.into_iter().find(|name| said.contains(name));
    let names: Vec<_> = [browser, system].into_iter().flatten().collect();
    names.join(", ").replace("Edg", "Edge").replace("OPR", "Opera")
}

/// The same answer with the session in its cookie, or with the cookie taken away.
pub(super) fn with_cookie(
    app: &App,
    house: &House,
    mut response: Response,
    session: Option<&Token>,
) -> Response {
    let name = who::cookie_name(house.id().as_str());
    let secure = if app.folder().post().is_secure() { "; Secure" } else { "" };
    let cookie = match session {
        // It ends with the browser or on the server, whichever comes first.
        Some(secret) => format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax{secure}"),
        None => format!("{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    };
    let cookie = HeaderValue::from_str(&cookie).expect("BUG: tokens and names of forums are ASCII");
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// `POST …/sign-out`
pub(super) async fn sign_out(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
) -> Response {
    let (lang, house) = here!(app, lang, forum);
    if let Some(viewer) = viewer() {
        let _ = house.end_session(viewer.signed_in.person, &viewer.signed_in.id);
    }
    let response = who::with(None, async {
        private(&app, &house, lang, StatusCode::OK, |around| {
            let mut frame = around.frame(around.words.signed_out_title(), Here::Elsewhere, "/sign-in");
            frame.robots_noindex = true;
            Ok(SaidDone { frame, text: Html::escape(around.words.signed_out_text()) })
        })
    })
    .await;
    with_cookie(&app, &house, response, None)
}

/// Who must be signed in to see a page, or the page that asks for it.
pub(super) fn signed_in(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    path: &str,
) -> Result<Arc<Viewer>, Box<Response>> {
    viewer().ok_or_else(|| Box::new(first(app, house, lang, &home(house, lang, path))))
}

#[cfg(test)]
mod tests {
    use super::then;

    #[test]
    fn one_is_led_to_places_of_this_server_only() {
        assert_eq!(then("/en/wtpf-21/desk?round=3"), "/en/wtpf-21/desk?round=3");
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "/a b", "javascript:x"]
        {
            assert_eq!(then(elsewhere), "", "{elsewhere}");
        }
    }
}
