//! The comment form: written, checked, sent; what was typed comes back whatever happens.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use locale::Lang;
use percent_encoding::percent_decode;
use registry::House;

use super::input::Typed;
use super::problem::Problem;
use super::submit::{self, On};
use crate::app::App;
use crate::parts::Saying;

/// Fields of a form at most.
const FIELDS_MAX: usize = 32;

/// What a form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Step {
    /// Show what would be sent.
    #[default]
    Check,
    /// Send it.
    Send,
    /// Go back and change it.
    Change,
    /// Put other words in the place of a comment's.
    Correct,
    /// Take a comment back.
    Withdraw,
}

/// What a form sends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fields {
    /// What is to be done.
    pub(crate) step: Step,
    pub(crate) saying: Saying,
    pub(crate) typed: Typed,
    pub(crate) opened: String,
    pub(crate) key: String,
}

/// The pairs of `application/x-www-form-urlencoded`, as a browser sends them.
fn pairs(body: &[u8]) -> impl Iterator<Item = (String, String)> + '_ {
    let decode = |part: &[u8]| {
        let spaced: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        percent_decode(&spaced).decode_utf8_lossy().into_owned()
    };
    body.split(|byte| *byte == b'&').take(FIELDS_MAX).filter(|pair| !pair.is_empty()).map(move |pair| {
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &pair[pair.len()..]),
        };
        (decode(name), decode(value))
    })
}

impl Fields {
    /// Reads a form; fields that it does not have are left alone.
    pub(crate) fn read(body: &[u8]) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs(body) {
            match name.as_str() {
                "step" => {
                    fields.step = match value.as_str() {
                        "send" => Step::Send,
                        "change" => Step::Change,
                        "correct" => Step::Correct,
                        "withdraw" => Step::Withdraw,
                        _ => Step::Check,
                    }
                }
                "kind" => fields.saying = if value == "reason" { Saying::Reason } else { Saying::Wording },
                "wording" => fields.typed.wording = Some(value),
                "reason" => fields.typed.reason = Some(value),
                "name" => fields.typed.name = value,
                "affiliation" => fields.typed.affiliation = Some(value),
                "email" => fields.typed.email = value,
                "language" => fields.typed.language = value,
                "opened" => fields.opened = value,
                "key" => fields.key = value,
                _ => {}
            }
        }
        fields
    }

    /// What is filed of what was typed: a remark without wording leaves the text of the paragraph out.
    pub(crate) fn meant(&self) -> Typed {
        let mut typed = self.typed.clone();
        if self.saying == Saying::Reason {
            typed.wording = None;
        }
        if typed.language == "other" {
            // ISO 639: a language that is not named.
            typed.language = "und".to_owned();
        }
        typed
    }
}

/// Leads to another page after a form was sent (Post/Redirect/Get).
pub(crate) fn see_other(to: &str) -> Response {
    let location = HeaderValue::from_str(to).expect("BUG: our addresses are ASCII");
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// Receives the form: the check page first, then the comment itself.
pub(super) async fn receive(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    on: Option<&On>,
    body: &[u8],
    received_at: Timestamp,
) -> Response {
    let mut fields = Fields::read(body);
    let Some(on) = on else {
        return super::pages::error_with_text(app, house, lang, Problem::not_found(lang), &fields.meant());
    };
    if fields.step == Step::Change {
        return super::sender::write_again(app, house, lang, on, &fields, Vec::new(), StatusCode::OK);
    }
    let said = match fields.meant().read(lang) {
        Ok(said) => said,
        Err(problems) => return refused(app, house, lang, on, &fields, problems),
    };
    if let Err(problem) = check(house, lang, on, &said, received_at, opening(app, &fields, received_at)) {
        return refused(app, house, lang, on, &fields, vec![problem]);
    }
    if fields.step != Step::Send {
        if fields.key.is_empty() {
            registry::Token::draw().as_str().clone_into(&mut fields.key);
        }
        return super::sender::check(app, house, lang, on, &fields, &said);
    }
    let key = (!fields.key.is_empty()).then(|| fields.key.clone());
    let opened = opening(app, &fields, received_at);
    match submit::comment(house, on, lang, said, key, opened, received_at).await {
        Ok(filed) => {
            see_other(&format!("{}?done=received", submit::receipt_path(house, lang, &filed.receipt)))
        }
        Err(problem) => refused(app, house, lang, on, &fields, vec![problem]),
    }
}

fn opening(app: &App, fields: &Fields, received_at: Timestamp) -> Option<Timestamp> {
    app.read_opening(&fields.opened, received_at)
}

/// Asks the rules before anything is sent, so that the check page promises nothing that the next step refuses.
fn check(
    house: &House,
    lang: Lang,
    on: &On,
    said: &submit::Said,
    received_at: Timestamp,
    form_opened_at: Option<Timestamp>,
) -> Result<(), Problem> {
    let resolved = submit::resolve(house, on, lang)?;
    let published = house.published();
    let mandate = published.state.mandate().ok_or_else(|| Problem::not_found(lang))?;
    let chars = |text: &Option<String>| text.as_ref().map(|text| text.chars().count());
    let new = forum::command::NewComment {
        draft: on.draft(),
        target: resolved.target,
        said: forum::command::Said {
            sent: forum::Digest([0; 32]),
            language: said.sent.language.clone(),
            wording_chars: chars(&said.sent.wording),
            wording_unchanged: submit::unchanged(&said.sent, resolved.text.as_deref()),
            reason_chars: chars(&said.sent.reason),
        },
        input_of_meeting: false,
        form_opened_at,
    };
    let nobody = forum::Actor::Public { person: forum::PersonId::from_random([0; forum::PersonId::BYTES]) };
    let asked = forum::decide(&published.state, received_at, &nobody, forum::Command::Comment(new));
    asked.map(|_| ()).map_err(|refusal| Problem::of(&registry::Failure::Refused(refusal), mandate, lang))
}

/// The form again with what is wrong; another page where it is not a field that is wrong. Nothing typed is lost.
fn refused(
    app: &App,
    house: &Arc<House>,
    lang: Lang,
    on: &On,
    fields: &Fields,
    problems: Vec<Problem>,
) -> Response {
    match problems.iter().position(|problem| problem.field.is_none()) {
        Some(other) => {
            let problem = problems.into_iter().nth(other).expect("BUG: it was just found");
            super::pages::error_with_text(app, house, lang, problem, &fields.meant())
        }
        None => super::sender::write_again(
            app,
            house,
            lang,
            on,
            fields,
            problems,
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_browsers_send_it() {
        let fields =
            Fields::read(b"step=send&kind=reason&reason=a+%C3%A9%0D%0Ab&name=A%26B&unknown=1&email=");
        assert!(fields.step == Step::Send && fields.saying == Saying::Reason);
        assert_eq!(fields.typed.reason.as_deref(), Some("a é\r\nb"));
        assert_eq!((fields.typed.name.as_str(), fields.typed.email.as_str()), ("A&B", ""));
    }

    #[test]
    fn a_remark_leaves_the_prefilled_wording_out() {
        let fields = Fields::read(b"kind=reason&wording=The+text+as+it+stands.&reason=Why%3F&language=other");
        assert_eq!((fields.meant().wording, fields.meant().language.as_str()), (None, "und"));
        assert!(fields.typed.wording.is_some(), "and keeps it for the form");
    }
}
