//! What the desk decides, for programs: answers, their publication, late comments (issue: interfaces). Forms that do the
//! same are in `answering`.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use forum::command::Command;
use forum::dispositions::Disposition;
use forum::{CommentRef, DraftNumber};
use locale::{Lang, Words};
use registry::ask::NewAnswer;
use registry::{Answer, Ask, Failure, House};
use serde_json::{Value, json};

use super::answer::{Media, media};
use super::desk::house;
use super::input::breaks_a_text;
use super::problem::Problem;
use super::{body, closing, submit};
use crate::app::App;
use crate::who::{Viewer, viewer};

/// Who is signed in, or the problem that nobody is.
fn somebody(lang: Lang) -> Result<Arc<Viewer>, Problem> {
    let words = Words::of(lang);
    viewer().ok_or_else(|| {
        let detail = words.sign_in_first_plain();
        Problem::new(lang, StatusCode::UNAUTHORIZED, words.sign_in_title(), detail)
    })
}

/// Asks the registry in the capacity of whoever is signed in.
pub(super) async fn ask(house: &House, ask: Ask) -> Result<Answer, Failure> {
    submit::ask(house, house.now(), ask, None).await
}

/// What was refused, in the words of a language.
pub(super) fn refused(house: &House, lang: Lang, failure: &Failure) -> Problem {
    match house.mandate() {
        Some(mandate) => Problem::of(failure, &mandate, lang),
        None => Problem::not_found(lang),
    }
}

/// A disposition by its name in JSON and forms.
pub(super) fn disposition(name: &str) -> Option<Disposition> {
    Disposition::ALL.into_iter().find(|one| one.as_str() == name)
}

/// The members of a body, taken one by one; every mistake is told at its member.
struct Members {
    lang: Lang,
    given: Vec<(&'static str, Value)>,
    problems: Vec<Problem>,
}

impl Members {
    fn read(lang: Lang, body: &[u8], known: &[&'static str]) -> Result<Self, Problem> {
        let mut given = Vec::new();
        let problems = body::object(lang, body, known, |name, value| {
            given.push((name, value));
            Ok(())
        })?;
        Ok(Self { lang, given, problems })
    }

    /// A member; `read` gives nothing where the value is no such thing, and `null` stands for a member left out.
    fn take<T>(&mut self, name: &'static str, wanted: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let value = self.given.iter().find(|(member, _)| *member == name).map(|(_, value)| value);
        let found = value.filter(|value| !value.is_null()).map(read);
        match found {
            Some(Some(found)) => Some(found),
            None if wanted.is_empty() => None,
            _ => {
                let words = Words::of(self.lang);
                let detail = if wanted.is_empty() {
                    words.refusal_json_text().to_owned()
                } else {
                    words.desk_json_wanted(wanted)
                };
                self.problems.push(Problem::field(self.lang, name, detail));
                None
            }
        }
    }

    fn text(&mut self, name: &'static str) -> String {
        let text = self.take(name, "", |value| value.as_str().map(str::to_owned)).unwrap_or_default();
        if text.chars().any(breaks_a_text) {
            let detail = Words::of(self.lang).refusal_control_in_text();
            self.problems.push(Problem::field(self.lang, name, detail));
        }
        text
    }

    /// What was read, where nothing is wrong.
    fn whole<T>(self, read: impl FnOnce() -> Option<T>) -> Result<T, Problem> {
        match read() {
            Some(read) if self.problems.is_empty() => Ok(read),
            _ => Err(Problem::all(self.lang, self.problems)),
        }
    }
}

/// Answers a program, or says why not.
fn sent(answer: Result<Value, Problem>) -> Response {
    match answer {
        Ok(value) => axum::Json(value).into_response(),
        Err(problem) => problem.into_json(),
    }
}

/// `POST …/desk/dispositions`
pub(super) async fn dispositions(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    sent(answered(&house, lang, &headers, &body).await)
}

async fn answered(house: &House, lang: Lang, headers: &HeaderMap, body: &[u8]) -> Result<Value, Problem> {
    let viewer = somebody(lang)?;
    of_a_program(lang, headers)?;
    let mut members = Members::read(lang, body, &["comment", "disposition", "reason", "second_reader"])?;
    let reference = members.take("comment", "C3-0187", reference);
    let names = Disposition::ALL.map(Disposition::as_str).join(", ");
    let decided = members.take("disposition", &names, |value| disposition(value.as_str()?));
    let reason = members.text("reason");
    let second_reader = members.given.iter().any(|(name, _)| *name == "second_reader");
    let second_reader =
        second_reader && members.take("second_reader", "true, false", Value::as_bool) == Some(true);
    let (reference, disposition) = members.whole(|| Some((reference?, decided?)))?;
    let references = vec![(reference, None)];
    let answer = Box::new(NewAnswer { references, disposition, reason, second_reader });
    let filed = ask(house, Ask::Answer { actor: viewer.actor().clone(), answer }).await;
    filed.map_err(|failure| refused(house, lang, &failure))?;
    let published = house.published();
    let version = published.state.dispositions.draft(reference).map(|draft| draft.version);
    Ok(json!({
        "comment": reference,
        "disposition": disposition,
        "version": version,
        "second_reader": second_reader,
    }))
}

fn reference(value: &Value) -> Option<CommentRef> {
    value.as_str()?.parse().ok()
}

/// Only JSON is taken where no form of ours is sent to.
fn of_a_program(lang: Lang, headers: &HeaderMap) -> Result<(), Problem> {
    match media(headers) {
        Media::Json => Ok(()),
        _ => Err(Problem::of_status(lang, StatusCode::UNSUPPORTED_MEDIA_TYPE)),
    }
}

/// `POST …/desk/dispositions/publish`, from a program or from the page that lists what is missing
pub(super) async fn publish(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    if media(&headers) != Media::Json {
        return closing::published(&app, &house, lang, &body).await;
    }
    sent(published(&house, lang, &body).await)
}

async fn published(house: &House, lang: Lang, body: &[u8]) -> Result<Value, Problem> {
    let viewer = somebody(lang)?;
    let mut members = Members::read(lang, body, &["round"])?;
    let round = members.take("round", "1, 2, 3", |value| DraftNumber::try_from(value.as_u64()?).ok());
    let round = members.whole(|| round)?;
    let asked = ask(house, Ask::PublishAnswers { actor: viewer.actor().clone(), round }).await;
    asked.map_err(|failure| refused(house, lang, &failure))?;
    let known = house.published();
    let publication = known.state.dispositions.publications(round).last();
    Ok(json!({
        "round": round,
        "answers": publication.map(|publication| publication.answers),
        "published_at": publication.map(|publication| record::format_instant(publication.at)),
    }))
}

/// `POST …/desk/late/REF`
pub(super) async fn late(
    State(app): State<App>,
    Path((lang, forum, reference)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (lang, house) = match house(&app, &lang, &forum) {
        Ok(found) => found,
        Err(problem) => return problem.into_json(),
    };
    let reference: Option<CommentRef> = reference.parse().ok();
    sent(decided(&house, lang, reference, &headers, &body).await)
}

async fn decided(
    house: &House,
    lang: Lang,
    reference: Option<CommentRef>,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Value, Problem> {
    let viewer = somebody(lang)?;
    of_a_program(lang, headers)?;
    let reference = reference.ok_or_else(|| Problem::not_found(lang))?;
    let mut members = Members::read(lang, body, &["admit", "reason"])?;
    let admit = members.take("admit", "true, false", Value::as_bool);
    let reason = members.text("reason");
    let admit = members.whole(|| admit)?;
    let command = late_command(reference, admit, reason);
    let asked = ask(house, Ask::Plain { actor: viewer.actor().clone(), command }).await;
    asked.map_err(|failure| refused(house, lang, &failure))?;
    Ok(json!({ "comment": reference, "admitted": admit }))
}

/// The act that decides whether a late comment counts.
pub(super) fn late_command(reference: CommentRef, admit: bool, reason: String) -> Command {
    if admit {
        let reason = Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty());
        Command::Admit { reference, reason }
    } else {
        Command::DontAdmit { reference, reason: reason.trim().to_owned() }
    }
}
