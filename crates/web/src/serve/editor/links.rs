//! The editor says which paragraph of the newest draft one of the uploaded text is.

use std::collections::{BTreeMap, HashMap};

use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use forum::editor::Settled;
use forum::{Command, Digest, Refusal};
use registry::{Ask, Failure};
use serde::Deserialize;
use text::ProvisionId;

use super::at_desk::AtDesk;
use crate::json::Missing;
use crate::pages::editor::{Answer, Done};
use crate::serve::form::{pairs, unreadable};
use crate::views::around::Around;
use crate::views::uploading::{Linking, links as view, was};

#[derive(Deserialize)]
pub(in crate::serve) struct Shown {
    #[serde(default)]
    show: String,
    done: Option<String>,
}

impl Shown {
    fn all(&self) -> bool {
        self.show == "all"
    }
}

/// `GET …/desk/drafts/links?show=all`
pub(in crate::serve) async fn links(desk: AtDesk, Query(shown): Query<Shown>) -> Response {
    desk.page(StatusCode::OK, |around| {
        let text = match shown.done.as_deref() {
            Some("uploaded") => Some(around.words.editor_uploaded().to_owned()),
            Some("saved") => Some(around.words.editor_links_saved().to_owned()),
            _ => None,
        };
        view(around, shown.all(), text.map(|text| Done { text, link: None }))
    })
}

/// What is wrong: the id of a field, and the words.
type Wrongs = Vec<(String, String)>;

/// What a form says of each paragraph of the text, the number of another that is named for it, and what it showed.
#[derive(Default)]
struct Form {
    document: Option<Digest>,
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

    /// What was changed on the page; what stands on it as it was shown is not said again.
    fn read_with(&self, linking: &Linking<'_>, now: &HashMap<String, String>) -> Said {
        let (found, mut read) = (linking.found(), Said::default());
        let doubts: HashMap<ProvisionId, ProvisionId> =
            linking.upload().doubts.iter().map(|doubt| (doubt.new, doubt.old)).collect();
        for (new, answer) in &self.answers {
            let was = self.shown.get(new).map_or("", String::as_str);
            let other = self.others.get(new);
            if self.said(*new, *answer) == was && (*answer == Answer::Other || other.is_none()) {
                continue;
            }
            if now.get(new.as_str()).is_some_and(|now| now != was) {
                read.overtaken.push(*new);
                continue;
            }
            let beside = doubts.get(new).copied().or_else(|| found.get(new).copied().flatten());
            let old = match (answer, other) {
                (Answer::Same, None) => beside,
                (Answer::New, None) => None,
                (Answer::Other, Some(number)) if linking.numbered(number).is_some() => {
                    linking.numbered(number)
                }
                // Another paragraph is named that there is not, or beside an answer that it does not go with.
                _ => {
                    read.unclear.push(*new);
                    continue;
                }
            };
            read.settled.push((*new, old));
        }
        read
    }
}

/// `POST …/desk/drafts/links`
pub(in crate::serve) async fn linked(desk: AtDesk, Query(shown): Query<Shown>, body: Bytes) -> Response {
    let received_at = desk.house.now();
    let Some(form) = Form::read(&body) else { return desk.error(unreadable(desk.lang)) };
    let read = desk.around().ok_or(Missing::NotFound).and_then(|around| {
        let page = view(&around, true, None)?;
        let now = page.pairs.into_iter().map(|pair| (pair.id, pair.was)).collect();
        Ok(form.read_with(&Linking::new(&around)?, &now))
    });
    let said = match read {
        Ok(said) => said,
        Err(none) => return desk.error(crate::serve::desk::missing(desk.lang, none)),
    };
    let again = |status, wrongs: &dyn Fn(&Around<'_>, &Linking<'_>) -> Wrongs| {
        desk.page(status, |around| {
            let mut page = view(around, shown.all(), None)?;
            page.frame.error = true;
            page.wrongs = wrongs(around, &Linking::new(around)?);
            for pair in &mut page.pairs {
                let Ok(id) = pair.id.parse::<ProvisionId>() else { continue };
                // What somebody else said since is shown as it stands.
                if !said.overtaken.contains(&id) {
                    pair.answer = form.answers.get(&id).copied().or(pair.answer);
                    pair.other = form.others.get(&id).cloned().unwrap_or_default();
                }
            }
            Ok(page)
        })
    };
    let of_each = |ids: &[ProvisionId], say: &dyn Fn(ProvisionId) -> String| -> Wrongs {
        ids.iter().map(|id| (format!("f-{id}"), say(*id))).collect()
    };
    if !said.overtaken.is_empty() {
        return again(StatusCode::CONFLICT, &|around, _| {
            of_each(&said.overtaken, &|_| around.words.refusal_paragraph_changed().to_owned())
        });
    }
    if !said.unclear.is_empty() {
        return again(StatusCode::UNPROCESSABLE_ENTITY, &|around, linking| {
            of_each(&said.unclear, &|id| around.words.editor_links_which_missing(linking.number(id)))
        });
    }
    let document = form.document.unwrap_or(Digest([0; 32]));
    let command = Command::SettleLinks { document, answers: said.settled.clone() };
    let asked = Ask::Plain { actor: desk.viewer.actor().clone(), command };
    let Err(failure) = desk.ask(received_at, asked).await else {
        let published = desk.house.published();
        let open = published.state.editor.upload().map_or(0, |upload| upload.open().count());
        return desk.to(match (shown.all(), open) {
            (true, _) => "/links?show=all&done=saved",
            (false, 0) => "?done=settled",
            (false, _) => "/links?done=saved",
        });
    };
    let problem = desk.problem(&failure);
    match failure {
        Failure::Refused(Refusal::Conflict(_)) => again(problem.status, &|_, _| {
            let first = said.settled.first().map(|(new, _)| *new);
            of_each(first.as_slice(), &|_| problem.detail.clone())
        }),
        _ => desk.error(problem),
    }
}
