//! The comment form: written, checked, sent; what was typed comes back whatever happens.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use forum::comments::Sent;
use jiff::Timestamp;
use locale::Lang;
use percent_encoding::percent_decode;
use registry::House;
use registry::ask::KEY_CHARS_MAX;

use super::input::Typed;
use super::mistakes;
use super::problem::Problem;
use super::submit::{self, On};
use crate::app::App;
use crate::parts::{Field, Saying};
use crate::views::around::Around;

/// Fields of a form at most: one for each comment that an act of the desk may name, and its own.
pub(super) const FIELDS_MAX: usize = 1_100;

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

/// The fields of a form, as they were sent.
fn parts(body: &[u8]) -> impl Iterator<Item = &[u8]> {
    body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty())
}

/// Whether a form has more than [`FIELDS_MAX`] fields, so that it is not read.
pub(super) fn is_beyond_limit(body: &[u8]) -> bool {
    parts(body).nth(FIELDS_MAX).is_some()
}

/// The pairs of `application/x-www-form-urlencoded`, as a browser sends them.
///
/// One that is not UTF-8 is `None`: no page of ours sends it, and other words would be filed than were typed. So is what
/// comes after [`FIELDS_MAX`]: a form is read whole or not at all.
pub(super) fn pairs(body: &[u8]) -> impl Iterator<Item = Option<(String, String)>> + '_ {
    let decode = |part: &[u8]| {
        let spaced: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        percent_decode(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
    };
    parts(body).take(FIELDS_MAX + 1).enumerate().map(move |(at, pair)| {
        if at == FIELDS_MAX {
            return None;
        }
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &pair[pair.len()..]),
        };
        Some((decode(name)?, decode(value)?))
    })
}

/// The value of one field of a form.
pub(super) fn value(body: &[u8], name: &str) -> Option<String> {
    pairs(body).flatten().find(|(field, _)| field == name).map(|(_, value)| value)
}

impl Fields {
    /// Reads a form; fields that it does not have are left alone. `None` where it is not UTF-8.
    pub(crate) fn read(body: &[u8]) -> Option<Self> {
        let mut fields = Self::default();
        for pair in pairs(body) {
            let (name, value) = pair?;
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
                "jointly" => fields.typed.jointly.push(value),
                "opened" => fields.opened = value,
                "key" => fields.key = value,
                _ => {}
            }
        }
        Some(fields)
    }

    /// Draws what makes this form another sending.
    fn draw_key(&mut self, now: Timestamp) {
        registry::Token::draw(now).as_str().clone_into(&mut self.key);
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
    let Some(mut fields) = Fields::read(body) else {
        return super::pages::error_in(app, house, lang, unreadable(lang));
    };
    let Some(on) = on else {
        return super::pages::error_with_text(app, house, lang, Problem::not_found(lang), &fields.meant());
    };
    if fields.step == Step::Change {
        return super::writing::write_again(app, house, lang, on, &fields, Vec::new(), StatusCode::OK);
    }
    let opened = app.read_form(&fields.opened, received_at, house.id(), on.draft());
    let typed = fields.meant();
    let in_words = |sent: &Sent| mistakes::in_words(house, lang, on, sent, received_at, opened);
    let said = match typed.read(lang) {
        Ok(said) => said,
        Err(mut problems) => {
            mistakes::add(&mut problems, typed.words(lang).map(|sent| in_words(&sent)).unwrap_or_default());
            return refused(app, house, lang, on, &fields, problems);
        }
    };
    if let Err(problem) = mistakes::check(house, lang, on, &said.sent, received_at, opened) {
        let more = if problem.field.is_some() { in_words(&said.sent) } else { Vec::new() };
        let mut problems = vec![problem];
        mistakes::add(&mut problems, more);
        return refused(app, house, lang, on, &fields, problems);
    }
    // Ours are never so long: whoever made it up is given one.
    if fields.key.len() > KEY_CHARS_MAX {
        fields.draw_key(received_at);
    }
    if fields.step != Step::Send {
        if fields.key.is_empty() {
            fields.draw_key(received_at);
        }
        return super::writing::check(app, house, lang, on, &fields, &said);
    }
    let key = (!fields.key.is_empty()).then(|| fields.key.clone());
    match submit::comment(house, on, lang, said, key, opened, received_at).await {
        Ok(filed) => {
            see_other(&format!("{}?done=received", submit::receipt_path(house, lang, &filed.receipt)))
        }
        Err(problem) if problem.header.is_some() => {
            // Sent before with other words, perhaps by going back in the browser: these words are another comment.
            fields.draw_key(received_at);
            let words = locale::Words::of(lang);
            let problem = Problem::field(lang, Field::Form.name(), words.form_error_sent_before());
            refused(app, house, lang, on, &fields, vec![problem])
        }
        Err(problem) => refused(app, house, lang, on, &fields, vec![problem]),
    }
}

/// What was sent is no text.
pub(super) fn unreadable(lang: Lang) -> Problem {
    let words = locale::Words::of(lang);
    Problem::new(lang, StatusCode::BAD_REQUEST, words.error_400_title(), words.error_400_text())
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
            let closed = problem.rule.as_deref() == Some("window-closed");
            let newer =
                |around: &Around<'_>| if closed { super::newer::taken(around, on, fields) } else { None };
            super::pages::error_with_newer(app, house, lang, problem, &fields.meant(), newer)
        }
        None => super::writing::write_again(
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
            Fields::read(b"step=send&kind=reason&reason=a+%C3%A9%0D%0Ab&name=A%26B&unknown=1&email=")
                .expect("UTF-8");
        assert!(fields.step == Step::Send && fields.saying == Saying::Reason);
        assert_eq!(fields.typed.reason.as_deref(), Some("a é\r\nb"));
        assert_eq!((fields.typed.name.as_str(), fields.typed.email.as_str()), ("A&B", ""));
    }

    #[test]
    fn given_more_fields_than_are_read_then_the_form_is_not_read_in_part() {
        let form = |fields: usize| "jointly=a&".repeat(fields);
        let read = |fields| Fields::read(form(fields).as_bytes()).map(|read| read.typed.jointly.len());
        assert_eq!((read(FIELDS_MAX), read(FIELDS_MAX + 1)), (Some(FIELDS_MAX), None));
        assert!(!is_beyond_limit(form(FIELDS_MAX).as_bytes()));
        assert!(is_beyond_limit(form(FIELDS_MAX + 1).as_bytes()));
    }

    #[test]
    fn a_remark_leaves_the_prefilled_wording_out() {
        let fields = Fields::read(b"kind=reason&wording=The+text+as+it+stands.&reason=Why%3F&language=other")
            .expect("UTF-8");
        assert_eq!((fields.meant().wording, fields.meant().language.as_str()), (None, "und"));
        assert!(fields.typed.wording.is_some(), "and keeps it for the form");
    }
}
