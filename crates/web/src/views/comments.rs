//! The list of comments, chosen by what stands in the address.

use forum::comments::{Comment, Place as At};
use forum::{CommentRef, DraftNumber};
use registry::ReadFault;
use serde::Deserialize;

use super::around::Around;
use super::comment::{label, state};
use super::feed::About;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::comments::{Choice, Comments, Filter, Row};
use crate::parts::{CommentState, Disposition, Label, Subject};

/// Comments on one page.
const PAGE: usize = 25;
/// Characters of a comment in the list.
const SUMMARY_CHARS: usize = 160;
/// Comments looked through for one page; beyond it a round and a section have to be chosen.
const LOOKED_AT_MAX: usize = 200_000;

/// What stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Query {
    #[serde(default)]
    pub(crate) round: String,
    #[serde(default)]
    pub(crate) state: String,
    #[serde(default)]
    pub(crate) disposition: String,
    #[serde(default)]
    pub(crate) label: String,
    #[serde(default)]
    pub(crate) category: String,
    #[serde(default)]
    pub(crate) section: String,
    #[serde(default)]
    pub(crate) page: Option<usize>,
}

/// Fills the list.
pub(crate) fn comments(around: &Around<'_>, query: &Query) -> Result<Comments, Missing> {
    let all = &around.published.state.comments;
    let mut rounds = all.rounds();
    rounds.reverse();
    let chosen: Vec<DraftNumber> = match query.round.parse() {
        Ok(round) => vec![round],
        Err(_) => rounds.clone(),
    };
    let matching: Vec<(CommentRef, &Comment)> = chosen
        .iter()
        .flat_map(|round| all.published(*round).rev())
        .take(LOOKED_AT_MAX)
        .filter(|(reference, comment)| matches(around, query, *reference, comment))
        .collect();
    let count = matching.len();
    let pages = count.div_ceil(PAGE).max(1);
    let page = query.page.unwrap_or(1).clamp(1, pages);
    let shown = matching.into_iter().skip((page - 1) * PAGE).take(PAGE);
    let rows: Result<Vec<Row>, ReadFault> =
        shown.map(|(reference, comment)| row(around, reference, comment)).collect();
    let address = |page: usize| format!("/comments{}", written(query, page));
    let frame = around.frame(around.words.navigation_comments(), Here::Comments, &address(page));
    let json =
        query.round.parse().map_or_else(|_| String::new(), |round: DraftNumber| format!("?round={round}"));
    let frame = Around::with_json(frame, &format!("/comments.json{json}"));
    let frame = Around::with_atom(frame, &About::Comments(query.round.parse().ok()).path());
    Ok(Comments {
        filter: filter(around, query, &rounds),
        count,
        rows: rows?,
        page,
        pages,
        previous_href: (page > 1).then(|| frame.url(&address(page - 1))),
        next_href: (page < pages).then(|| frame.url(&address(page + 1))),
        frame,
    })
}

/// The query as it stands in an address.
fn written(query: &Query, page: usize) -> String {
    let safe = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let fields = [
        ("round", &query.round),
        ("state", &query.state),
        ("disposition", &query.disposition),
        ("label", &query.label),
        ("category", &query.category),
        ("section", &query.section),
    ];
    let mut parts: Vec<String> = fields
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", safe(value)))
        .collect();
    if page > 1 {
        parts.push(format!("page={page}"));
    }
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

fn matches(around: &Around<'_>, query: &Query, reference: CommentRef, comment: &Comment) -> bool {
    let comments = &around.published.state.comments;
    let holds = |chosen: &str, is: &str| chosen.is_empty() || chosen == is;
    holds(&query.state, state(comment).name())
        && (query.disposition.is_empty() || decided(around, reference) == Some(query.disposition.as_str()))
        && holds(&query.label, label(comment.label).name())
        && holds(&query.category, comments.category(comment).as_str())
        && (query.section.is_empty() || in_section(around, &query.section, reference, comment))
}

/// What was decided on a comment, as it stands in addresses.
fn decided(around: &Around<'_>, reference: CommentRef) -> Option<&'static str> {
    around.disposition(reference).map(|decided| decided.name())
}

fn in_section(around: &Around<'_>, section: &str, reference: CommentRef, comment: &Comment) -> bool {
    let At::Unit(unit) = comment.place else { return false };
    let Some(draft) = around.published.state.drafts.get(reference.round) else { return false };
    draft.unit_at(unit).is_some_and(|unit| is_in_section(unit.number.as_str(), section))
}

/// A section has what stands under its number: 3.2 has 3.2.4, and does not have 3.20.
pub(super) fn is_in_section(number: &str, section: &str) -> bool {
    let rest = number.strip_prefix(section);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(', '-']))
}

fn filter(around: &Around<'_>, query: &Query, rounds: &[DraftNumber]) -> Filter {
    let words = around.words;
    let option = |name: &str, said: &str| (name.to_owned(), said.to_owned());
    let states = [CommentState::Published, CommentState::Withdrawn, CommentState::Erased];
    let categories = around.mandate.categories.iter();
    Filter {
        rounds: Choice::new(
            rounds.iter().map(|round| (round.to_string(), words.draft_number(*round))).collect(),
            query.round.clone(),
        ),
        states: Choice::new(
            states.map(|state| option(state.name(), state.said(words))).into(),
            query.state.clone(),
        ),
        dispositions: Choice::new(
            if rounds.iter().any(|round| around.published.state.dispositions.published_at(*round).is_some()) {
                Disposition::ALL.map(|one| option(one.name(), one.said(words))).into()
            } else {
                Vec::new()
            },
            query.disposition.clone(),
        ),
        labels: Choice::new(
            Label::ALL.map(|label| option(label.name(), label.said(words))).into(),
            query.label.clone(),
        ),
        categories: Choice::new(
            categories.map(|one| option(one.id.as_str(), one.name.get(around.lang.tag()))).collect(),
            query.category.clone(),
        ),
        section: query.section.clone(),
    }
}

pub(super) fn row(around: &Around<'_>, reference: CommentRef, comment: &Comment) -> Result<Row, ReadFault> {
    let card = around.card(reference, comment)?;
    let wording = card.said.wording.as_ref().map(|pieces| {
        let new = pieces.iter().filter(|piece| piece.op != crate::parts::Op::Deleted);
        new.map(|piece| piece.text.as_str()).collect::<String>()
    });
    let text = if card.said.reason.is_empty() { wording.unwrap_or_default() } else { card.said.reason };
    let mut summary: String = text.chars().take(SUMMARY_CHARS).collect();
    if summary.len() < text.len() {
        summary.push('…');
    }
    let place = around.place(reference, comment.place);
    debug_assert!(!matches!(&place.subject, Subject::Paragraph(number) if number.is_empty()));
    Ok(Row {
        reference: card.reference,
        href: card.href,
        place,
        sender: card.sender.name,
        label: card.label,
        summary,
        lang: card.said.lang,
        state: card.state,
        disposition: card.disposition,
        is_late: card.is_late,
        received: card.received,
    })
}
