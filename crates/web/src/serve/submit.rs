//! A comment on its way to the registry: from what was typed to what is asked, and the answer.

use std::sync::Arc;

use forum::comments::Sent;
use forum::event::Target;
use forum::{CommentRef, DraftNumber};
use jiff::Timestamp;
use locale::Lang;
use mandate::{EntityId, Mandate};
use registry::{Act, Answer, Ask, Comment, Failure, Filed, House, Idempotency, Request, Sender, Token};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

pub(crate) use super::input::Said;
use super::input::Typed;
use super::problem::Problem;

/// What a comment is about, as its address says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum On {
    /// The provision printed with a number.
    Provision(DraftNumber, String),
    /// The draft as a whole.
    Draft(DraftNumber),
    /// Another comment.
    Comment(CommentRef),
}

impl On {
    /// The draft whose round the comment belongs to.
    pub(crate) fn draft(&self) -> DraftNumber {
        match self {
            Self::Provision(draft, _) | Self::Draft(draft) => *draft,
            Self::Comment(about) => about.round,
        }
    }
}

/// The address of a comment, resolved: its target and the words that stand there.
pub(crate) struct Resolved {
    pub(crate) target: Target,
    /// The text that a wording would replace; none for a heading, a draft or a comment.
    pub(crate) text: Option<String>,
}

/// Finds what a comment is about.
pub(crate) fn resolve(house: &House, on: &On, lang: Lang) -> Result<Resolved, Problem> {
    let published = house.published();
    match on {
        On::Draft(draft) => {
            published.state.drafts.get(*draft).ok_or_else(|| Problem::not_found(lang))?;
            Ok(Resolved { target: Target::Draft, text: None })
        }
        On::Comment(about) => Ok(Resolved { target: Target::Comment(*about), text: None }),
        On::Provision(draft, number) => {
            let draft = published.state.drafts.get(*draft).ok_or_else(|| Problem::not_found(lang))?;
            let number = number.parse().map_err(|_| Problem::not_found(lang))?;
            let place = draft.place_of_number(&number).ok_or_else(|| Problem::not_found(lang))?;
            let document = house.document(draft.text.document).map_err(|_| Problem::unavailable(lang))?;
            let provision =
                document.provisions.get(place as usize).ok_or_else(|| Problem::not_found(lang))?;
            let text = provision.heading().is_none().then(|| provision.plain());
            Ok(Resolved { target: Target::Provision(provision.id), text })
        }
    }
}

/// Whether a wording is the text as it stands, white space aside.
pub(crate) fn unchanged(sent: &Sent, text: Option<&str>) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match (&sent.wording, text) {
        (Some(wording), Some(text)) => words(wording) == words(text),
        _ => false,
    }
}

/// Asks the writer and waits for its answer without holding a thread.
pub(crate) async fn ask(
    house: &House,
    received_at: Timestamp,
    ask: Ask,
    idempotency: Option<Idempotency>,
) -> Result<Answer, Failure> {
    let (send, receive) = tokio::sync::oneshot::channel();
    house.ask(Request { received_at, ask, idempotency }, move |answer| {
        // Nobody listens any more where the client went away; what was filed stays filed.
        let _ = send.send(answer);
    });
    receive.await.unwrap_or(Err(Failure::Stopping))
}

/// Files a comment of the public.
pub(crate) async fn comment(
    house: &Arc<House>,
    on: &On,
    lang: Lang,
    said: Said,
    key: Option<String>,
    form_opened_at: Option<Timestamp>,
    received_at: Timestamp,
) -> Result<Filed, Problem> {
    let mandate = house.mandate().ok_or_else(|| Problem::not_found(lang))?;
    let Resolved { target, text } = resolve(house, on, lang)?;
    let wording_unchanged = unchanged(&said.sent, text.as_deref());
    let jointly = others(&mandate, &said, lang)?;
    let idempotency = key.map(|key| Idempotency { key, request: digest(on, &said) });
    let comment = Comment {
        draft: on.draft(),
        target,
        sent: said.sent,
        wording_unchanged,
        sender: said.sender,
        form_opened_at,
        input_of_meeting: false,
        jointly,
    };
    match ask(house, received_at, Ask::Comment(Box::new(comment)), idempotency).await {
        Ok(Answer::Filed(filed)) => Ok(filed),
        Ok(Answer::Done { .. } | Answer::Nominated(_)) => unreachable!("BUG: a comment is filed"),
        Err(failure) => Err(Problem::of(&failure, &mandate, lang)),
    }
}

/// The participants that a comment is sent for too.
fn others(mandate: &Mandate, said: &Said, lang: Lang) -> Result<Vec<EntityId>, Problem> {
    let known = |name: &String| {
        let entity = EntityId::new(name).ok()?;
        mandate.participant(&entity).map(|participant| participant.id.clone())
    };
    let wrong = || {
        let words = locale::Words::of(lang);
        Problem::field(lang, "jointly", words.refusal_jointly(forum::comments::JOINT_MAX))
    };
    said.jointly.iter().map(|name| known(name).ok_or_else(wrong)).collect()
}

/// Does something with an address that only the sender has.
pub(crate) async fn by_token(
    house: &House,
    lang: Lang,
    token: Token,
    act: Act,
    received_at: Timestamp,
) -> Result<(), Problem> {
    let mandate: Arc<Mandate> = house.mandate().ok_or_else(|| Problem::not_found(lang))?;
    match ask(house, received_at, Ask::ByToken { token, act }, None).await {
        Ok(_) => Ok(()),
        Err(failure) => Err(Problem::of(&failure, &mandate, lang)),
    }
}

/// What makes a request the same request: everything that would be filed.
fn digest(on: &On, said: &Said) -> [u8; 32] {
    let (name, affiliation, email) = match &said.sender {
        Sender::Public(who) | Sender::Member { who, .. } => {
            (who.name.clone(), who.affiliation.clone(), who.email.clone())
        }
        Sender::SignedIn { actor, .. } => {
            (serde_json::to_string(actor).expect("BUG: an actor is JSON"), None, String::new())
        }
    };
    let mut request = json!([
        format!("{on:?}"),
        said.sent.wording,
        said.sent.reason,
        said.sent.language,
        name,
        affiliation,
        email,
    ]);
    if let (Some(request), false) = (request.as_array_mut(), said.jointly.is_empty()) {
        request.push(json!(said.jointly));
    }
    Sha256::digest(request.to_string()).into()
}

/// The answer to a program (issue: interfaces).
pub(crate) fn answer(house: &House, lang: Lang, filed: &Filed) -> Value {
    json!({
        "reference": filed.reference,
        "received_at": record::format_instant(filed.received_at),
        "filed_at": record::format_instant(filed.filed_at),
        "late": filed.late,
        "label": filed.label,
        "state": filed.state,
        "digest": filed.digest,
        "receipt_url": receipt_path(house, lang, &filed.receipt),
    })
}

/// The path of a receipt.
pub(crate) fn receipt_path(house: &House, lang: Lang, token: &Token) -> String {
    format!("/{lang}/{}/receipts/{token}", house.id())
}

/// Puts other words in the place of a comment's.
pub(crate) async fn correction(
    house: &House,
    lang: Lang,
    token: &Token,
    typed: &Typed,
    received_at: Timestamp,
) -> Result<(), Problem> {
    let holder = house.receipt_holder(token).map_err(|_| Problem::unavailable(lang))?;
    let holder = holder.ok_or_else(|| Problem::not_found(lang))?;
    let published = house.published();
    let comment = published.state.comments.get(holder.reference).ok_or_else(|| Problem::not_found(lang))?;
    let text = match comment.place {
        forum::comments::Place::Unit(unit) => {
            let draft = published.state.drafts.get(holder.reference.round);
            let digest = draft.map(|draft| draft.text.document).ok_or_else(|| Problem::not_found(lang))?;
            let document = house.document(digest).map_err(|_| Problem::unavailable(lang))?;
            document.provisions.get(unit as usize).map(text::Provision::plain)
        }
        _ => None,
    };
    let sent = typed.words(lang).map_err(|mut problems| problems.swap_remove(0))?;
    let wording_unchanged = unchanged(&sent, text.as_deref());
    by_token(house, lang, token.clone(), Act::Correct { sent, wording_unchanged }, received_at).await
}
