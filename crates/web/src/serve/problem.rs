//! What is answered when something is not done: a sentence, the rule, its source, what to do next (RFC 9457).

use std::borrow::Cow;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use forum::refusal::{Conflict, Invalid, Unknown};
use forum::{CommentRef, Refusal};
use locale::{Lang, Words};
use mandate::{Duty, Mandate, Source};
use registry::Failure;
use serde_json::{Value, json};

/// Seconds after which a client that found the queue full tries again.
pub(crate) const RETRY_AFTER_SECONDS: u16 = 5;

/// A no, in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    /// The language it is said in.
    pub(crate) lang: Lang,
    /// What happened, in one line.
    pub(crate) title: String,
    /// What happened and what to do.
    pub(crate) detail: String,
    /// The word of the rule, for programs.
    pub(crate) rule: Option<String>,
    /// Where the rule is read: address and citation.
    pub(crate) source: Option<(String, String)>,
    /// The field of the form, or the member of the body, that it is about.
    pub(crate) field: Option<Cow<'static, str>>,
    /// The member of the body that holds that field, where it is not the body itself.
    pub(crate) within: Option<&'static str>,
    /// The header that it is about.
    pub(crate) header: Option<&'static str>,
    /// The mistakes one by one, where there are several.
    pub(crate) each: Vec<Problem>,
    /// What is named one by one, for programs: comments without an answer, changes without a cause.
    pub(crate) members: Option<Box<serde_json::Map<String, Value>>>,
}

impl Problem {
    /// A plain one.
    pub(crate) fn new(lang: Lang, status: StatusCode, title: &str, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self {
            status,
            lang,
            title: title.to_owned(),
            detail,
            rule: None,
            source: None,
            field: None,
            within: None,
            header: None,
            each: Vec::new(),
            members: None,
        }
    }

    /// All that is wrong with one request.
    ///
    /// # Panics
    ///
    /// When nothing is wrong.
    pub(crate) fn all(lang: Lang, mut problems: Vec<Self>) -> Self {
        if problems.len() == 1 {
            return problems.remove(0);
        }
        let first = problems.first().expect("BUG: something is wrong");
        let mut details: Vec<&str> = Vec::new();
        for problem in &problems {
            if !details.contains(&problem.detail.as_str()) {
                details.push(&problem.detail);
            }
        }
        let all = Self::new(lang, first.status, &first.title, details.join(" "));
        Self { each: problems, ..all }
    }

    /// There is nothing at this address.
    pub(crate) fn not_found(lang: Lang) -> Self {
        let words = Words::of(lang);
        Self::new(lang, StatusCode::NOT_FOUND, words.error_404_title(), words.error_404_text())
    }

    /// The record does not answer.
    pub(crate) fn unavailable(lang: Lang) -> Self {
        let words = Words::of(lang);
        Self::new(lang, StatusCode::SERVICE_UNAVAILABLE, words.error_503_title(), words.error_503_text())
    }

    /// What a bare status means, for what the router refuses by itself.
    pub(crate) fn of_status(lang: Lang, status: StatusCode) -> Self {
        let words = Words::of(lang);
        let megabytes = (super::REQUEST_BYTES_MAX >> 20).to_string();
        let (title, detail) = match status {
            StatusCode::NOT_FOUND => return Self::not_found(lang),
            StatusCode::METHOD_NOT_ALLOWED => (words.error_405_title(), words.error_405_text().to_owned()),
            StatusCode::PAYLOAD_TOO_LARGE => {
                (words.error_413_title(), words.error_413_text(words.size_megabytes(megabytes)))
            }
            StatusCode::UNSUPPORTED_MEDIA_TYPE => {
                (words.error_415_title(), words.error_415_text().to_owned())
            }
            _ => (words.error_400_title(), words.error_400_address().to_owned()),
        };
        Self::new(lang, status, title, detail)
    }

    /// A form has more fields than are read ([`super::form::FIELDS_MAX`]).
    pub(crate) fn too_many_fields(lang: Lang) -> Self {
        let words = Words::of(lang);
        let detail = words.error_413_fields(super::form::FIELDS_MAX);
        Self::new(lang, StatusCode::PAYLOAD_TOO_LARGE, words.error_413_title(), detail)
    }

    /// A field is wrong.
    pub(crate) fn field(lang: Lang, field: impl Into<Cow<'static, str>>, detail: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..Self::unprocessable(lang, detail) }
    }

    /// The idempotency key is wrong.
    pub(crate) fn key(lang: Lang, detail: impl Into<String>) -> Self {
        Self { header: Some("Idempotency-Key"), ..Self::unprocessable(lang, detail) }
    }

    /// What was sent can be read, but not be filed.
    pub(crate) fn unprocessable(lang: Lang, detail: impl Into<String>) -> Self {
        let title = Words::of(lang).error_422_title();
        Self::new(lang, StatusCode::UNPROCESSABLE_ENTITY, title, detail)
    }

    /// Where in the request it is, as a JSON pointer (RFC 6901) or the name of a header; `None` for all of it.
    fn place(&self) -> Option<Value> {
        if let Some(field) = &self.field {
            let within = self.within.map_or_else(String::new, |member| format!("/{member}"));
            let pointer = format!("{within}/{}", field.replace('~', "~0").replace('/', "~1"));
            return Some(json!({ "pointer": pointer, "detail": self.detail }));
        }
        self.header.map(|header| json!({ "header": header, "detail": self.detail }))
    }

    /// What the registry said, in the words of a language.
    pub(crate) fn of(failure: &Failure, mandate: &Mandate, lang: Lang) -> Self {
        let words = Words::of(lang);
        match failure {
            Failure::Refused(refusal) => of_refusal(refusal, mandate, lang),
            Failure::KeyReused => Self::key(lang, words.refusal_key_reused()),
            Failure::NoSuchToken => {
                Self::new(lang, StatusCode::NOT_FOUND, words.error_404_title(), words.refusal_no_such_token())
            }
            Failure::Cv(fault) => Self::field(lang, "cv", of_cv(*fault, lang)),
            Failure::Busy | Failure::NotWritten | Failure::Stopping => Self::unavailable(lang),
        }
    }

    /// As `application/problem+json`.
    pub(crate) fn into_json(self) -> Response {
        let said = self.clone();
        let mut body = json!({
            "type": "about:blank",
            "title": self.title,
            "status": self.status.as_u16(),
            "detail": self.detail,
        });
        if let Some(rule) = self.rule {
            body["rule"] = rule.into();
        }
        if let Some((href, citation)) = self.source {
            body["source"] = json!({ "href": href, "citation": citation });
        }
        for (name, value) in self.members.into_iter().flat_map(|members| *members) {
            body[name] = value;
        }
        let each = if self.each.is_empty() { std::slice::from_ref(&said) } else { &self.each };
        let errors: Vec<Value> = each.iter().filter_map(Self::place).collect();
        if !errors.is_empty() {
            body["errors"] = errors.into();
        }
        let mut response = (self.status, body.to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(RETRY_AFTER_SECONDS));
        }
        // So that whoever asked with a form can have it as a page (`answer`).
        response.extensions_mut().insert(said);
        response
    }
}

/// The office that somebody acts in as a person, as an expert does: the participation table has it among the public, but
/// they are told of the capacity that they chose.
fn office_of_a_person(mandate: &Mandate, lang: Lang) -> Option<&str> {
    let seat = crate::who::viewer()?.signed_in.acting.clone()?;
    let office = mandate.office(&seat.office).filter(|office| office.acts_for == mandate::ActsFor::Person)?;
    Some(office.name.get(lang.tag()))
}

fn of_refusal(refusal: &Refusal, mandate: &Mandate, lang: Lang) -> Problem {
    let words = Words::of(lang);
    let when =
        |instant: &jiff::Timestamp| locale::instant(lang, &instant.to_zoned_datetime(mandate.zone.clone()));
    let category = |id| mandate.category(id).map_or("", |category| category.name.get(lang.tag()));
    let forbidden =
        |detail: String| Problem::new(lang, StatusCode::FORBIDDEN, words.error_403_title(), detail);
    let mut problem = match refusal {
        Refusal::WindowClosed { draft, closed_at, .. } => {
            // Shown as the last minute of the day that closed, not as the first of the next.
            let closed = closed_at.saturating_sub(jiff::SignedDuration::from_mins(1)).unwrap_or(*closed_at);
            forbidden(words.refusal_window_closed(*draft, when(&closed)))
        }
        Refusal::NoWindow { draft, category: id, .. } => {
            forbidden(words.refusal_no_window(*draft, category(id)))
        }
        Refusal::NotAllowed { category: id, .. } => forbidden(
            words.refusal_not_allowed(office_of_a_person(mandate, lang).unwrap_or_else(|| category(id))),
        ),
        Refusal::NotTheOffice { offices, .. } => {
            let names: Vec<_> = offices.iter().filter_map(|id| mandate.office(id)).collect();
            let names: Vec<_> = names.into_iter().map(|office| office.name.get(lang.tag())).collect();
            forbidden(words.refusal_not_the_office(names.join(", ")))
        }
        Refusal::NotForParticipants { .. } => forbidden(words.refusal_not_for_participants().to_owned()),
        Refusal::BreaksRule { broken, .. } => {
            let title = mandate.rule(broken).map_or("", |rule| rule.title.get(lang.tag()));
            Problem::field(lang, "date", words.refusal_breaks_rule(title))
        }
        Refusal::NotTheOrgan { .. } => forbidden(words.refusal_not_the_organ().to_owned()),
        Refusal::ConfirmedTooLate { reference, until, .. } => {
            forbidden(words.refusal_confirmed_too_late(reference.to_string(), when(until)))
        }
        Refusal::NoChanges { .. } => forbidden(words.refusal_no_changes().to_owned()),
        Refusal::NotYours { reference, .. } => forbidden(words.refusal_not_yours(reference.to_string())),
        Refusal::DeadlinePassed { closed_at, .. } => {
            let closed = closed_at.saturating_sub(jiff::SignedDuration::from_mins(1)).unwrap_or(*closed_at);
            forbidden(words.refusal_deadline_passed(when(&closed)))
        }
        Refusal::NoDeadline { .. } => forbidden(words.refusal_no_deadline().to_owned()),
        Refusal::OnlyParticipantsNominate { .. } => {
            forbidden(words.refusal_only_participants_nominate().to_owned())
        }
        Refusal::NotActiveAtHome { .. } => {
            Problem::field(lang, "exception", words.refusal_not_active_at_home().to_owned())
        }
        Refusal::LetterWithoutBody { symbol, .. } => {
            Problem::unprocessable(lang, words.refusal_letter_without_body(symbol))
        }
        Refusal::NotInvited { reference, .. } => forbidden(words.refusal_not_invited(reference.to_string())),
        Refusal::WindowOpen { draft, closes_at, .. } => {
            let last = closes_at.saturating_sub(jiff::SignedDuration::from_mins(1)).unwrap_or(*closes_at);
            forbidden(words.refusal_window_open(*draft, when(&last)))
        }
        Refusal::Unanswered { .. } | Refusal::Conflict(_) => conflict(refusal, lang),
        Refusal::SecondReader { reference, .. } => {
            forbidden(words.refusal_second_reader(reference.to_string()))
        }
        Refusal::Uncaused { numbers, .. } if numbers.is_empty() => {
            Problem::unprocessable(lang, words.refusal_uncaused_import())
        }
        Refusal::Uncaused { numbers, .. } => {
            Problem::unprocessable(lang, words.refusal_uncaused(listed(numbers)))
        }
        Refusal::NothingChanged { numbers, .. } => {
            Problem::unprocessable(lang, words.refusal_nothing_changed(listed(numbers)))
        }
        Refusal::Unknown(unknown) => of_unknown(unknown, lang),
        Refusal::Invalid(invalid) => of_invalid(*invalid, lang),
    };
    problem.members = members(refusal);
    problem.rule =
        serde_json::to_value(refusal).ok().and_then(|value| Some(value.get("rule")?.as_str()?.to_owned()));
    problem.source = source(refusal, mandate).map(|source| {
        let href = format!("/{}/{}/{}", lang.tag(), mandate.id, source.path());
        (href, mandate.cite(source, lang.tag()))
    });
    problem
}

/// Where the rule is read. What does not fit the state of things rests on the task of the office that would do it: drafts
/// on what has them published, answers on what says which comments are answered.
fn source<'a>(refusal: &'a Refusal, mandate: &'a Mandate) -> Option<&'a Source> {
    refusal.source().or_else(|| match refusal {
        Refusal::Conflict(Conflict::AlreadyPublished(_) | Conflict::OutOfOrder { .. }) => {
            Some(mandate.duty_source(Duty::Drafts))
        }
        Refusal::Conflict(Conflict::NotConfirmed(_)) => Some(mandate.duty_source(Duty::Answers)),
        Refusal::Conflict(Conflict::AnswersPublished(_)) => Some(mandate.duty_source(Duty::PublishAnswers)),
        _ => None,
    })
}

/// Names that a sentence lists at most; programs get all.
const LISTED_MAX: usize = 20;

fn listed<T: ToString>(names: &[T]) -> String {
    let mut text = names.iter().take(LISTED_MAX).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if names.len() > LISTED_MAX {
        text.push_str(", …");
    }
    text
}

/// What stands in the way, name by name, for programs.
fn members(refusal: &Refusal) -> Option<Box<serde_json::Map<String, Value>>> {
    let lists = matches!(
        refusal,
        Refusal::Unanswered { .. } | Refusal::Uncaused { .. } | Refusal::NothingChanged { .. }
    );
    match serde_json::to_value(refusal) {
        Ok(Value::Object(mut members)) if lists => {
            members.retain(|name, _| name != "rule" && name != "source");
            Some(Box::new(members))
        }
        _ => None,
    }
}

/// The act came too early, or second.
fn conflict(refusal: &Refusal, lang: Lang) -> Problem {
    let words = Words::of(lang);
    let detail = match refusal {
        Refusal::Unanswered { round, standing, .. } => {
            let mut sentences = vec![words.refusal_unanswered(*round)];
            let mut add = |names: &[CommentRef], say: &dyn Fn(String) -> String| {
                if !names.is_empty() {
                    sentences.push(say(listed(names)));
                }
            };
            add(&standing.missing, &|list| words.refusal_unanswered_missing(list));
            add(&standing.undecided_late, &|list| words.refusal_unanswered_late(list));
            add(&standing.unread, &|list| words.refusal_unanswered_unread(list));
            add(&standing.unscreened, &|list| words.refusal_unanswered_unscreened(list));
            sentences.join(" ")
        }
        Refusal::Conflict(conflict) => match conflict {
            Conflict::LetterSent(symbol) => words.refusal_letter_sent(symbol),
            Conflict::LetterReached(symbol) => words.refusal_letter_reached(symbol),
            Conflict::NobodyAddressed => words.refusal_nobody_addressed().to_owned(),
            Conflict::NominatedBefore(reference) => words.refusal_nominated_before(reference.to_string()),
            Conflict::OwnComment(reference) => words.refusal_own_comment(reference.to_string()),
            Conflict::AnswerChanged { reference, .. } => words.refusal_answer_changed(reference.to_string()),
            Conflict::Answered(reference) => words.refusal_answered(reference.to_string()),
            Conflict::NotAnswered(reference) => words.refusal_not_answered(reference.to_string()),
            Conflict::AnswersPublished(round) => words.refusal_answers_published(*round),
            Conflict::OtherDraft { found, .. } => words.refusal_other_draft(*found),
            Conflict::ParagraphChanged { .. } => words.refusal_paragraph_changed().to_owned(),
            Conflict::ParagraphDeleted(_) => words.refusal_paragraph_deleted().to_owned(),
            Conflict::RoomChanged => words.refusal_room_changed().to_owned(),
            Conflict::LinkEdited(_) => words.refusal_link_edited().to_owned(),
            Conflict::OtherText => words.refusal_other_text().to_owned(),
            Conflict::GivenTwice(_) => words.refusal_given_twice().to_owned(),
            Conflict::LinksOpen(count) => words.refusal_links_open(*count),
            Conflict::NothingDrafted => words.refusal_nothing_drafted().to_owned(),
            Conflict::AlreadyPublished(draft) => words.refusal_already_published(*draft),
            Conflict::OutOfOrder { last, found } => words.refusal_out_of_order(*found, *last),
            Conflict::NotConfirmed(reference) => words.refusal_not_confirmed(reference.to_string()),
            Conflict::CommentState(reference) => words.refusal_comment_state(reference.to_string()),
            _ => words.refusal_conflict().to_owned(),
        },
        _ => words.refusal_conflict().to_owned(),
    };
    Problem::new(lang, StatusCode::CONFLICT, words.error_409_state_title(), detail)
}

/// The one sentence about a file (ux.md 0).
pub(crate) fn of_cv(fault: registry::cv::CvFault, lang: Lang) -> String {
    use registry::cv::{CV_MEGABYTES_MAX, CvFault};
    let words = Words::of(lang);
    match fault {
        CvFault::Empty => words.refusal_cv_empty().to_owned(),
        CvFault::TooLarge => words.refusal_cv_too_large(CV_MEGABYTES_MAX),
        CvFault::Type => words.refusal_cv_type().to_owned(),
        CvFault::Protected => words.refusal_cv_protected().to_owned(),
        CvFault::Damaged => words.refusal_cv_damaged().to_owned(),
    }
}

fn of_unknown(unknown: &Unknown, lang: Lang) -> Problem {
    let words = Words::of(lang);
    let detail = match unknown {
        Unknown::Nomination(reference) => words.refusal_no_nomination(reference.to_string()),
        Unknown::Cv => words.refusal_no_cv().to_owned(),
        Unknown::Letter => words.refusal_no_letter().to_owned(),
        _ => words.refusal_unknown().to_owned(),
    };
    Problem::new(lang, StatusCode::NOT_FOUND, words.error_404_title(), detail)
}

fn of_invalid(invalid: Invalid, lang: Lang) -> Problem {
    let words = Words::of(lang);
    let (field, detail) = match invalid {
        Invalid::NothingSaid => ("reason", words.refusal_nothing_said().to_owned()),
        Invalid::WordingUnchanged => ("wording", words.refusal_wording_unchanged().to_owned()),
        Invalid::WordingWithoutParagraph => ("wording", words.refusal_wording_without_paragraph().to_owned()),
        Invalid::WordingTooLong { chars, max } => ("wording", words.refusal_wording_too_long(chars, max)),
        Invalid::ReasonTooLong { chars, max } => ("reason", words.refusal_reason_too_long(chars, max)),
        Invalid::Topics { max } => ("topics", words.refusal_topics(max)),
        Invalid::TopicUnknown => ("topics", words.refusal_topic_unknown().to_owned()),
        Invalid::ExceptionTooLong { chars, max } => ("exception", words.refusal_reason_too_long(chars, max)),
        Invalid::AnswerWithoutReason => ("reason", words.refusal_answer_without_reason().to_owned()),
        Invalid::TooMany { max, .. } => ("comment", words.refusal_too_many(max)),
        Invalid::ParagraphEmpty => ("text", words.refusal_paragraph_empty().to_owned()),
        Invalid::ParagraphTooLong { chars, max } => ("text", words.refusal_paragraph_too_long(chars, max)),
        Invalid::DeadlinePast => ("date", words.refusal_deadline_past().to_owned()),
        Invalid::AfterItself => ("after", words.refusal_after_itself().to_owned()),
        Invalid::Causes { comments, chars } => ("causes", words.refusal_causes(comments, chars)),
        Invalid::Jointly { max } => ("jointly", words.refusal_jointly(max)),
        Invalid::GroundNeeded => ("reason", words.refusal_ground_needed().to_owned()),
        Invalid::Units => ("draft", words.refusal_unknown().to_owned()),
    };
    Problem::field(lang, field, detail)
}

#[cfg(test)]
mod tests {
    use forum::dispositions::Standing;

    use super::*;

    #[test]
    fn a_round_that_cannot_close_names_some_comments_to_people_and_all_to_programs() {
        let file = include_str!("../../../../forums/wtpf-21.toml");
        let mandate = Mandate::parse(file, None).expect("the file of the house");
        let missing: Vec<_> = (1..=30).map(|serial| CommentRef { round: 3, serial }).collect();
        let standing = Box::new(Standing { missing, ..Standing::default() });
        let basis = mandate.duty_source(Duty::PublishAnswers).clone();
        let refused = Failure::Refused(Refusal::Unanswered { round: 3, standing, basis });
        for lang in Lang::ALL {
            let problem = Problem::of(&refused, &mandate, lang);
            assert_eq!((problem.status, problem.rule.as_deref()), (StatusCode::CONFLICT, Some("unanswered")));
            assert!(problem.source.is_some());
            assert!(problem.detail.contains("C3-0020") && !problem.detail.contains("C3-0021"), "{lang:?}");
            let members = problem.members.expect("lists");
            assert_eq!(members["missing"].as_array().map(Vec::len), Some(30));
            assert_eq!(members.keys().filter(|name| *name == "rule" || *name == "source").count(), 0);
        }
    }
}
