//! From an address to an answer. Nothing is decided here: reading asks the views, writing asks the registry.

mod answer;
mod answering;
mod answers;
mod body;
mod closing;
mod comment;
mod compare;
mod demonstration;
mod desk;
mod desk_letter;
mod desk_nominations;
mod draft_from_program;
mod duty;
mod editor;
mod experts;
mod feeds;
mod form;
mod guard;
mod input;
mod kept;
mod kept_form;
mod language;
mod letter;
mod mine;
mod mistakes;
mod moved;
mod newer;
mod nomination_address;
mod nomination_cv;
mod nomination_form;
mod nomination_input;
mod nomination_json;
mod nomination_receipt;
mod nominations;
mod outputs;
mod pages;
mod para;
mod problem;
mod queue;
mod replacement;
mod respond;
mod sender;
mod sessions;
mod sign_in;
mod submit;
mod support;
mod timetable_change;
mod tlog;
mod writing;

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::RequestBodyTimeoutLayer;

use crate::app::App;
use kept::Kept;

/// Bytes of a request at most: a wording and a reason of the greatest length, and their form.
pub const REQUEST_BYTES_MAX: usize = 1 << 20;

/// Where no search engine goes: pages with a secret in their address.
const ROBOTS: &str = "User-agent: *\nDisallow: /*/receipts/\nDisallow: /*/confirm/\n\
    Disallow: /*/nomination-receipts/\nDisallow: /*/nominee/\n";

/// How long a client may send nothing in the middle of a request: a slow line is waited for, a dead one is not.
const BODY_PAUSE_MAX: Duration = Duration::from_secs(30);

/// The policy of ux.md 2.6: nothing from elsewhere, nothing inline.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every answer that protect its reader.
const PROTECTING: [(HeaderName, &str); 4] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// What the registry said, in one sentence of a language.
pub(crate) fn said(failure: &registry::Failure, mandate: &mandate::Mandate, lang: locale::Lang) -> String {
    problem::Problem::of(failure, mandate, lang).detail
}

/// All addresses of the server.
pub fn router(app: App) -> Router {
    let forum = Router::new()
        .route("/", get(pages::home))
        .route("/timetable", get(pages::timetable))
        .route("/timetable.json", get(desk::timetable))
        .route("/timetable.ics", get(feeds::calendar))
        .route("/documents.atom", get(feeds::documents))
        .route("/comments.atom", get(feeds::comments))
        .route("/report", get(moved::newest))
        .route("/report/{draft}", get(pages::report))
        .route("/report/{draft}/s/{section}", get(pages::section))
        .route("/report/{draft}/p/{number}", get(feeds::paragraph))
        .route(
            "/report/{draft}/p/{number}/comments",
            get(moved::paragraph_of_form).post(comment::on_provision),
        )
        .route("/report/{draft}/comments", get(moved::draft_of_form).post(comment::on_draft))
        .route("/report/{draft}/{output}", get(outputs::output))
        .route("/report/compare/latest", get(moved::latest))
        .route("/report/compare/{pair}", get(compare::compare))
        .route("/para/{id}", get(para::para))
        .route("/comments", get(pages::comments))
        .route("/comments.json", get(desk::comments))
        .route("/comments/{reference}", get(pages::comment))
        .route("/comments/{reference}/comments", get(moved::comment_of_form).post(comment::on_comment))
        .route("/comments/{reference}/support", post(support::support))
        .route("/receipts/{token}", get(sender::receipt).post(sender::change).layer(unreferred()))
        .route("/confirm/{token}", get(sender::confirm).post(sender::confirmed).layer(unreferred()))
        .route("/nominations", get(nominations::page).post(nominations::nominate))
        .route("/nominations.json", get(nominations::data))
        .route("/nominations/{reference}/cv", put(nomination_cv::put))
        .route(
            "/nomination-receipts/{token}",
            get(nomination_receipt::receipt)
                .post(nomination_receipt::change)
                .layer::<_, Infallible>(with_file())
                .layer(unreferred()),
        )
        .route(
            "/nomination-receipts/{token}/{part}",
            get(nomination_receipt::receipt_part).layer(unreferred()),
        )
        .route(
            "/nominee/{token}",
            get(nomination_receipt::nominee)
                .post(nomination_receipt::answer)
                .layer::<_, Infallible>(with_file())
                .layer(unreferred()),
        )
        .route("/nominee/{token}/{part}", get(nomination_receipt::nominee_part).layer(unreferred()))
        .route("/mandate", get(pages::mandate))
        .route("/mandate.json", get(desk::mandate))
        .route("/mandate/{instrument}", get(pages::instrument))
        .route("/letter", get(letter::newest))
        .route("/letter.json", get(letter::newest_json))
        .route("/letter.md", get(letter::newest_markdown))
        .route("/letter/{name}", get(letter::named))
        .route("/record", get(pages::record))
        .route("/record.json", get(desk::record))
        .route("/record/{seq}", get(pages::entry))
        .route("/record/{seq}/{digest}", get(desk::content))
        .route("/experts", get(experts::experts))
        .route("/experts.json", get(experts::data))
        .route("/experts.csv", get(experts::table))
        .route("/sign-in", get(sign_in::sign_in).post(sign_in::begin))
        .route("/sign-in/{attempt}", get(sign_in::enter).post(sign_in::entered).layer(unreferred()))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/acting", get(sessions::acting).post(sessions::act))
        .route("/sessions", get(sessions::sessions).post(sessions::end_sessions))
        .route("/saved/{form}", get(kept_form::saved).layer(unreferred()))
        .route("/desk/drafts", get(editor::list).post(draft_from_program::draft))
        .route(
            "/desk/drafts/upload",
            get(editor::upload).post(editor::uploaded).layer::<_, Infallible>(with_file()),
        )
        .route("/desk/drafts/upload/withdraw", get(moved::uploading).post(editor::withdrawn))
        .route("/desk/drafts/upload.md", get(editor::uploaded_markdown))
        .route("/desk/drafts/draft.md", get(editor::working_markdown))
        .route("/desk/drafts/links", get(editor::links).post(editor::linked))
        .route("/desk/drafts/publish", get(editor::publish).post(editor::published))
        .route("/desk/drafts/p/{id}", get(editor::paragraph).post(editor::edited))
        .route("/desk/drafts/p/{id}/insert", get(moved::inserting).post(editor::inserted))
        .route("/desk/timetable", get(timetable_change::form).post(timetable_change::change))
        .route("/desk/letter", get(desk_letter::page).post(desk_letter::act))
        .route("/mine", get(mine::mine))
        .route("/mine/{reference}", post(mine::receipt))
        .route("/tour", get(demonstration::tour))
        .route("/desk", get(queue::queue))
        .route("/desk.csv", get(queue::table))
        .route("/desk/bulk", get(moved::bulk).post(queue::bulk))
        .route("/desk/comments/{reference}", get(answering::comment).post(answering::act))
        .route("/desk/nominations", get(desk_nominations::nominations))
        .route("/desk/nominations/{reference}", get(desk_nominations::nomination).post(desk_nominations::act))
        .route("/desk/nominations/{reference}/cv", post(desk_nominations::cv))
        .route("/desk/publish", get(closing::page))
        .route("/desk/dispositions", post(answers::dispositions))
        .route("/desk/dispositions/publish", get(moved::publishing).post(answers::publish))
        .route("/desk/late/{reference}", post(answers::late))
        .route("/enter/{link}", get(demonstration::enter).layer(unreferred()))
        .route("/mailbox", get(pages::mailbox))
        .route("/mailbox/{mail}", get(pages::mail));
    let router = Router::new()
        .route("/", get(language::choose))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/robots.txt", get(|| async { ROBOTS }))
        .route("/demo/clock", post(demonstration::clock))
        .route("/assets/{name}", get(asset))
        .route("/{lang}", get(pages::index))
        .nest("/{lang}/{forum}", forum)
        .route("/w/{forum}", get(language::permanent))
        .route("/w/{forum}/{*rest}", get(language::permanent))
        .route("/tlog/{forum}/checkpoint", get(tlog::checkpoint))
        .route("/tlog/{forum}/{*tile}", get(tlog::tile))
        .fallback(pages::nothing)
        .layer(DefaultBodyLimit::max(REQUEST_BYTES_MAX))
        .layer(RequestBodyTimeoutLayer::new(BODY_PAUSE_MAX))
        .layer(middleware::from_fn_with_state(app.clone(), answer::in_form))
        .layer(middleware::from_fn_with_state(app.clone(), guard::guarded))
        .layer(CatchPanicLayer::custom(panicked))
        .with_state(app.clone());
    let router = PROTECTING.into_iter().fold(router, |router, (name, value)| router.layer(set(name, value)));
    Router::new().fallback_service(Kept::before(router, app))
}

fn set(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

/// A form with a file may be larger than others.
fn with_file() -> DefaultBodyLimit {
    DefaultBodyLimit::max(nomination_cv::FORM_BYTES_MAX)
}

/// Whoever has the address can act for the sender: no other page learns it (ux.md 1.4).
fn unreferred() -> SetResponseHeaderLayer<HeaderValue> {
    set(header::REFERRER_POLICY, "no-referrer")
}

/// A fault of ours ends one request, not the forum.
fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    tracing::error!("a request ended by a fault of ours");
    (StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong on our side. What was receipted is safe.\n")
        .into_response()
}

/// The style sheet, the icon, the fonts: their address changes with their content.
async fn asset(State(_): State<App>, Path(name): Path<String>) -> Response {
    match crate::assets::at(&format!("{}{name}", crate::assets::FOLDER)) {
        Some(asset) => {
            let headers = [
                (header::CONTENT_TYPE, asset.media_type),
                (header::CACHE_CONTROL, crate::assets::CACHE_CONTROL),
            ];
            (headers, Bytes::from_static(&asset.bytes)).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
