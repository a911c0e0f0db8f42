//! The documents of a round: pages, Markdown, data.

use axum::extract::{OriginalUri, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use registry::House;

use super::desk;
use super::pages::{error, error_in, number, shared, shared_markdown};
use super::problem::Problem;
use super::respond::Shows;
use crate::app::App;
use crate::json::{self, Missing};
use crate::pages::outputs::Output;
use crate::views::around::Around;
use crate::views::{outputs as view, outputs_markdown};

/// `…/report/3/compilation`, `…/report/3/dispositions`, `…/report/3/statistics`, each with `.md` and `.json`
pub(super) async fn output(
    State(app): State<App>,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    Path((lang, forum, draft, output)): Path<(String, String, String, String)>,
) -> Response {
    let (name, form) = output.split_once('.').unwrap_or((&output, ""));
    let wanted = Output::ALL.into_iter().find(|one| one.name() == name);
    let place = (lang.as_str(), forum.as_str());
    let (Some(round), Some(output)) = (number(&draft), wanted) else {
        return match desk::house(&app, &lang, &forum) {
            Ok((lang, house)) => error_in(&app, &house, lang, Problem::not_found(lang)),
            Err(problem) => error(&app, *problem),
        };
    };
    let shows = Shows::Round(round);
    match (form, output) {
        ("json", _) => {
            let data = move |house: &House| json::output(house, output, round);
            desk::send(&app, &headers, &uri, place, shows, data).await
        }
        ("md", _) => {
            let written = move |around: &Around<'_>| outputs_markdown::written(around, output, round);
            shared_markdown(&app, &headers, &uri, place, shows, written).await
        }
        ("", Output::Compilation) => {
            shared(&app, &headers, &uri, place, shows, move |_, around| view::compilation(around, round))
                .await
        }
        ("", Output::Dispositions) => {
            shared(&app, &headers, &uri, place, shows, move |_, around| view::dispositions(around, round))
                .await
        }
        ("", Output::Statistics) => {
            shared(&app, &headers, &uri, place, shows, move |_, around| view::statistics(around, round)).await
        }
        _ => {
            let nothing =
                |_: &App, _: &Around<'_>| Err::<crate::pages::outputs::Statistics, _>(Missing::NotFound);
            shared(&app, &headers, &uri, place, shows, nothing).await
        }
    }
}
