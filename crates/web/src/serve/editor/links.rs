//! The editor says which paragraph of the newest draft one of the uploaded text is.

use std::collections::{HashMap, HashSet};

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use forum::editor::Settled;
use forum::{Command, Digest, Refusal};
use registry::{Ask, Failure};
use serde::Deserialize;
use text::ProvisionId;

use super::at_desk;
use crate::app::App;
use crate::json::Missing;
use crate::pages::editor::{Answer, Done};
use crate::serve::form::{pairs, see_other, unreadable};
use crate::serve::pages::{error_in, private};
use crate::serve::problem::Problem;
use crate::serve::submit::ask;
use crate::views::around::Around;
use crate::views::uploading::{Linking, links as view};

const PATH: &str = "/desk/drafts/links";

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
pub(in crate::serve) async fn links(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(shown): Query<Shown>,
) -> Response {
    let (lang, house, _) = match at_desk(&app, &lang, &forum, PATH) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    private(&app, &house, lang, StatusCode::OK, |around| {
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

/// What a form says of each paragraph of the text, and the other paragraph that is chosen for it.
#[derive(Default)]
struct Form {
    document: Option<Digest>,
    answers: Vec<(ProvisionId, Answer)>,
    others: HashMap<ProvisionId, ProvisionId>,
}

impl Form {
    /// `None` where it is not UTF-8.
    fn read(body: &[u8]) -> Option<Self> {
        let mut form = Self::default();
        for pair in pairs(body) {
            let (name, value) = pair?;
            if name == "document" {
                form.document = value.parse().ok();
            } else if let Some(id) = name.strip_prefix("a-").and_then(|id| id.parse().ok()) {
                form.answers.extend(Answer::named(&value).map(|answer| (id, answer)));
            } else if let Some(id) = name.strip_prefix("o-").and_then(|id| id.parse().ok()) {
                form.others.extend(value.parse::<ProvisionId>().ok().map(|other| (id, other)));
            }
        }
        Some(form)
    }

    /// The answers that say more than what was found, and the paragraphs for which none was chosen.
    fn settled(&self, linking: &Linking<'_>) -> (Vec<Settled>, Vec<ProvisionId>) {
        let upload = linking.upload();
        let doubts: HashMap<ProvisionId, ProvisionId> =
            upload.doubts.iter().map(|doubt| (doubt.new, doubt.old)).collect();
        let found = linking.found();
        let (mut settled, mut missing) = (Vec::new(), Vec::new());
        for (new, answer) in &self.answers {
            let beside = doubts.get(new).copied().or_else(|| found.get(new).copied().flatten());
            let old = match answer {
                Answer::Same => beside,
                Answer::New => None,
                Answer::Other => {
                    let other = self.others.get(new).copied();
                    if other.is_none() {
                        missing.push(*new);
                    }
                    other
                }
            };
            let is_as_found = !doubts.contains_key(new)
                && !upload.settled.contains_key(new)
                && found.get(new).is_some_and(|found| *found == old);
            if !is_as_found {
                settled.push((*new, old));
            }
        }
        (settled, missing)
    }
}

/// `POST …/desk/drafts/links`
pub(in crate::serve) async fn linked(
    State(app): State<App>,
    Path((lang, forum)): Path<(String, String)>,
    Query(shown): Query<Shown>,
    body: Bytes,
) -> Response {
    let (lang, house, viewer) = match at_desk(&app, &lang, &forum, PATH) {
        Ok(found) => found,
        Err(response) => return *response,
    };
    let received_at = house.now();
    let Some(form) = Form::read(&body) else { return error_in(&app, &house, lang, unreadable(lang)) };
    let again = |status, wrongs: &dyn Fn(&Around<'_>, &Linking<'_>) -> Wrongs| {
        private(&app, &house, lang, status, |around| {
            let mut page = view(around, shown.all(), None)?;
            page.frame.error = true;
            page.wrongs = wrongs(around, &Linking::new(around)?);
            let said: HashMap<String, Answer> =
                form.answers.iter().map(|(id, answer)| (id.to_string(), *answer)).collect();
            for pair in &mut page.pairs {
                pair.answer = said.get(&pair.id).copied();
                let other = form.others.iter().find(|(id, _)| id.to_string() == pair.id);
                pair.other = other.map_or_else(String::new, |(_, other)| other.to_string());
            }
            Ok(page)
        })
    };
    let read = Around::new(&house, lang, app.is_demonstration())
        .ok_or(Missing::NotFound)
        .and_then(|around| Ok(form.settled(&Linking::new(&around)?)));
    let (answers, missing) = match read {
        Ok(read) => read,
        Err(none) => return error_in(&app, &house, lang, crate::serve::desk::missing(lang, none)),
    };
    if !missing.is_empty() {
        let missing: HashSet<ProvisionId> = missing.into_iter().collect();
        return again(StatusCode::UNPROCESSABLE_ENTITY, &|around, linking| {
            let of = |id: &ProvisionId| {
                let said = around.words.editor_links_which_missing(linking.number(*id));
                (format!("f-{id}"), said)
            };
            missing.iter().map(of).collect()
        });
    }
    let document = form.document.unwrap_or(Digest([0; 32]));
    let command = Command::SettleLinks { document, answers };
    let asked = Ask::Plain { actor: viewer.actor().clone(), command };
    match (ask(&house, received_at, asked, None).await, house.mandate()) {
        (Ok(_), _) => {
            let published = house.published();
            let open = published.state.editor.upload().map_or(0, |upload| upload.open().count());
            let place = match (shown.all(), open) {
                (true, _) => "/links?show=all&done=saved",
                (false, 0) => "?done=settled",
                (false, _) => "/links?done=saved",
            };
            see_other(&format!("/{lang}/{}/desk/drafts{place}", house.id()))
        }
        (Err(failure), Some(mandate)) => {
            let problem = Problem::of(&failure, &mandate, lang);
            match failure {
                Failure::Refused(Refusal::Conflict(_)) => again(problem.status, &|_, linking| {
                    let first = linking.upload().doubts.first();
                    let field = first.map_or_else(String::new, |doubt| format!("f-{}", doubt.new));
                    vec![(field, problem.detail.clone())]
                }),
                _ => error_in(&app, &house, lang, problem),
            }
        }
        (Err(_), None) => error_in(&app, &house, lang, Problem::not_found(lang)),
    }
}
