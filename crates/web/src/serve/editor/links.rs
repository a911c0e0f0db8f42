//! The editor says which paragraph of the newest draft one of the uploaded text is.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use forum::event::Settled;
use forum::refusal::Conflict;
use forum::{Command, Digest, Refusal};
use registry::{Ask, Failure};
use serde::Deserialize;
use text::ProvisionId;

use super::at_desk::AtDesk;
use super::upload::{done_uploading, other_text};
use crate::json::Missing;
use crate::pages::editor::{Answer, Asked, Done, Wrong};
use crate::serve::form::{FIELDS_MAX, pairs, unreadable};
use crate::views::around::Around;
use crate::views::linking::{Chosen, Linking, PAIRS_A_PAGE_MAX, links as view, was};

// An answer, a number and what was shown for each pair; the token, the text and the button besides.
const _: () = assert!(3 * PAIRS_A_PAGE_MAX + 3 <= FIELDS_MAX, "a page of pairs is one form");

#[derive(Deserialize)]
pub(in crate::serve) struct Shown {
    #[serde(default)]
    show: String,
    done: Option<String>,
    #[serde(default)]
    dropped: usize,
    #[serde(default)]
    page: usize,
}

impl Shown {
    fn asked(&self) -> Asked {
        Asked { all: self.show == "all", page: self.page.max(1) }
    }
}

/// `GET …/desk/drafts/links?show=all&page=2`
pub(in crate::serve) async fn links(desk: AtDesk, Query(shown): Query<Shown>) -> Response {
    if standing(&desk).is_none() {
        // The text was taken away, or set aside: what there is to do is on the page where it is uploaded.
        return desk.to("/upload");
    }
    desk.page(StatusCode::OK, |around| {
        let mut page = view(around, shown.asked(), &Chosen::new())?;
        let text = match shown.done.as_deref() {
            Some("uploaded") => done_uploading(around, shown.dropped),
            Some("saved") if has_answers(around) => Some(around.words.editor_links_saved().to_owned()),
            _ => None,
        };
        page.done = text.map(|text| Done { text, link: None });
        Ok(page)
    })
}

/// The text that stands on the newest draft.
fn standing(desk: &AtDesk) -> Option<Digest> {
    let published = desk.house.published();
    let newest = published.state.drafts.newest()?.text.number;
    published.state.editor.upload_on(newest).map(|upload| upload.document)
}

/// Whether anything was settled of the text that stands.
fn has_answers(around: &Around<'_>) -> bool {
    around.published.state.editor.upload().is_some_and(|upload| !upload.settled.is_empty())
}

/// What a form says of each paragraph of the text, the number of another that is named for it, and what it showed.
#[derive(Default)]
struct Form {
    document: Option<Digest>,
    /// Whether the texts are only to be shown, and nothing is saved.
    is_shown: bool,
    answers: BTreeMap<ProvisionId, Answer>,
    others: BTreeMap<ProvisionId, String>,
    shown: BTreeMap<ProvisionId, String>,
}

/// What a form comes to.
#[derive(Default)]
struct Said {
    /// The answers that were changed on the page.
    settled: Vec<Settled>,
    /// The paragraphs of which it does not say which they are.
    unclear: Vec<ProvisionId>,
    /// Those that somebody else settled since the page was shown.
    overtaken: Vec<ProvisionId>,
}

impl Form {
    /// `None` where it is not UTF-8.
    fn read(body: &[u8]) -> Option<Self> {
        let mut form = Self::default();
        for pair in pairs(body) {
            let (name, value) = pair?;
            let id = |prefix: &str| name.strip_prefix(prefix).and_then(|id| id.parse::<ProvisionId>().ok());
            if name == "document" {
                form.document = value.parse().ok();
            } else if name == "step" {
                form.is_shown = value == "show";
            } else if let Some(id) = id("a-") {
                form.answers.extend(Answer::named(&value).map(|answer| (id, answer)));
            } else if let Some(id) = id("o-") {
                form.others.extend(
                    Some(value.trim().to_owned()).filter(|value| !value.is_empty()).map(|value| (id, value)),
                );
            } else if let Some(id) = id("w-") {
                form.shown.insert(id, value);
            }
        }
        // Who names another paragraph and chooses nothing means that one.
        for id in form.others.keys() {
            form.answers.entry(*id).or_insert(Answer::Other);
        }
        Some(form)
    }

    /// What is said of a paragraph, as the page shows what stands.
    fn said(&self, id: ProvisionId, answer: Answer) -> String {
        let other = self.others.get(&id).filter(|_| answer == Answer::Other);
        was(answer, other.map_or("", String::as_str))
    }

    /// What was changed on the page; what stands on it as it was shown is not said again, nor what stands by now.
    fn read_with(&self, linking: &Linking<'_>) -> Said {
        let mut read = Said::default();
        for (new, answer) in &self.answers {
            let was = self.shown.get(new).map_or("", String::as_str);
            let (said, other) = (self.said(*new, *answer), self.others.get(new));
            let now = linking.standing(*new);
            let is_clear = *answer == Answer::Other || other.is_none();
            if is_clear && (said == was || now.as_ref().is_some_and(|now| *now == said)) {
                continue;
            }
            if now.is_some_and(|now| now != was) {
                read.overtaken.push(*new);
                continue;
            }
            let other = other.map_or("", String::as_str);
            // Another paragraph is named that there is not, or beside an answer that it does not go with.
            match linking.says(*new, *answer, other).filter(|_| is_clear) {
                Some(said) => read.settled.push(said),
                None => read.unclear.push(*new),
            }
        }
        read
    }

    /// What was chosen, but for what somebody else said since: that is shown as it stands.
    fn chosen(&self, overtaken: &[ProvisionId]) -> Chosen {
        let ids = self.shown.keys().chain(self.answers.keys()).filter(|id| !overtaken.contains(id));
        let chosen = |id: &ProvisionId| {
            (self.answers.get(id).copied(), self.others.get(id).cloned().unwrap_or_default())
        };
        ids.map(|id| (*id, chosen(id))).collect()
    }

    /// What is wrong where it is not clear which paragraph is meant.
    fn unclear(&self, around: &Around<'_>, linking: &Linking<'_>, id: ProvisionId) -> String {
        let (words, base) = (around.words, linking.upload().round);
        match (self.answers.get(&id), self.others.get(&id)) {
            (Some(Answer::Other), Some(number)) => words.editor_links_no_such(base, number.as_str()),
            (_, Some(number)) => words.editor_links_number_beside(linking.number(id), number.as_str()),
            (_, None) => words.editor_links_which_missing(linking.number(id)),
        }
    }
}

/// `POST …/desk/drafts/links`
pub(in crate::serve) async fn linked(desk: AtDesk, Query(shown): Query<Shown>, body: Bytes) -> Response {
    let received_at = desk.house.now();
    let Some(form) = Form::read(&body) else { return desk.error(unreadable(desk.lang)) };
    let Some(document) = standing(&desk) else { return other_text(&desk) };
    let read =
        desk.around().ok_or(Missing::NotFound).and_then(|around| Ok(form.read_with(&Linking::of(&around)?)));
    let said = match read {
        Ok(said) => said,
        Err(none) => return desk.error(crate::serve::desk::missing(desk.lang, none)),
    };
    let again = |status, wrongs: &dyn Fn(&Around<'_>, &Linking<'_>) -> Vec<Wrong>| {
        desk.page(status, |around| {
            let mut page = view(around, shown.asked(), &form.chosen(&said.overtaken))?;
            page.wrongs = wrongs(around, &Linking::of(around)?);
            page.frame.error = !page.wrongs.is_empty();
            Ok(page)
        })
    };
    if form.document != Some(document) {
        let said = desk.words().refusal_other_text().to_owned();
        return desk.page(StatusCode::CONFLICT, |around| {
            let mut page = view(around, shown.asked(), &Chosen::new())?;
            page.wrongs = vec![Wrong { pair: None, text: said }];
            page.frame.error = true;
            Ok(page)
        });
    }
    if form.is_shown {
        return again(StatusCode::OK, &|_, _| Vec::new());
    }
    let of_each = |ids: &[ProvisionId], say: &dyn Fn(ProvisionId) -> String| -> Vec<Wrong> {
        ids.iter().map(|id| Wrong { pair: Some(id.to_string()), text: say(*id) }).collect()
    };
    if !said.overtaken.is_empty() {
        return again(StatusCode::CONFLICT, &|around, _| {
            of_each(&said.overtaken, &|_| around.words.refusal_paragraph_changed().to_owned())
        });
    }
    if !said.unclear.is_empty() {
        return again(StatusCode::UNPROCESSABLE_ENTITY, &|around, linking| {
            of_each(&said.unclear, &|id| form.unclear(around, linking, id))
        });
    }
    let command = Command::SettleLinks { document, answers: said.settled.clone() };
    let asked = Ask::Plain { actor: desk.viewer.actor().clone(), command };
    let Err(failure) = desk.ask(received_at, asked).await else {
        let published = desk.house.published();
        let upload = published.state.editor.upload();
        // Whoever took a paragraph from another one sees what that is now.
        let is_done = upload.is_none_or(|upload| upload.open().next().is_none() && !upload.any_taken());
        let asked = shown.asked();
        if is_done && !asked.all {
            return desk.to("?done=settled");
        }
        let place = asked.place();
        let joint = if place.contains('?') { '&' } else { '?' };
        return desk.to(&format!("{place}{joint}done=saved"));
    };
    let problem = desk.problem(&failure);
    match failure {
        Failure::Refused(Refusal::Conflict(conflict)) => again(problem.status, &|around, linking| {
            let (id, text) = refused(around, linking, &said.settled, &conflict);
            let text = text.unwrap_or_else(|| problem.detail.clone());
            vec![Wrong { pair: id.map(|id| id.to_string()), text }]
        }),
        _ => desk.error(problem),
    }
}

/// The paragraph of the text whose answer was refused, and why; with the numbers of what that is about.
fn refused(
    around: &Around<'_>,
    linking: &Linking<'_>,
    settled: &[Settled],
    conflict: &Conflict,
) -> (Option<ProvisionId>, Option<String>) {
    let (words, base) = (around.words, linking.upload().round);
    match conflict {
        Conflict::GivenTwice(old) => {
            let given = settled.iter().filter(|said| said.old == Some(*old)).map(|said| said.new);
            // What the form says anew of a paragraph stands no more.
            let is_said = |new: &ProvisionId| settled.iter().any(|said| said.new == *new);
            let stands = linking.upload().settled.iter();
            let stands = stands.filter(|(new, said)| said.old == Some(*old) && !is_said(new));
            let both: Vec<ProvisionId> = given.chain(stands.map(|(new, _)| *new)).collect();
            let (first, last) = (both.first().copied(), both.last().copied());
            let number = |id: Option<ProvisionId>| id.map_or_else(String::new, |id| linking.number(id));
            let said =
                words.editor_links_given_twice(linking.number(*old), base, number(first), number(last));
            (first, Some(said))
        }
        Conflict::LinkEdited(edited) => {
            let touches = |said: &&Settled| linking.upload().touched(said).contains(edited);
            let said = settled.iter().find(touches).map(|said| said.new);
            (said, Some(words.editor_links_edited(linking.number(*edited))))
        }
        _ => (None, None),
    }
}
