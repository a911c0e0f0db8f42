//! A forum with three drafts behind the addresses, and how tests ask it.

#![allow(dead_code, reason = "each test uses a part of it")]

pub(crate) mod answered;
pub(crate) mod by_hand;
pub(crate) mod called;
pub(crate) mod here;
pub(crate) mod ics;
pub(crate) mod linked;
pub(crate) mod moved;

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, header};
use forum::Actor;
use forum::comments::Sent;
use forum::event::Target;
use http_body_util::BodyExt as _;
use mandate::{EntityId, Mandate};
use registry::{Ask, Clock, Comment, Folder, House, Sender, Who};
use tower::ServiceExt as _;
use web::App;

pub(crate) const WTPF: &str = include_str!("../../../../forums/wtpf-21.toml");
pub(crate) const PARTICIPANTS: &str = include_str!("../../../../forums/wtpf-21.participants.toml");
const DRAFT: &str = "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Skills are needed everywhere.\n";

/// An instant.
pub(crate) fn at(text: &str) -> jiff::Timestamp {
    text.parse().expect("an instant")
}

/// A forum on 2 June 2020 with three drafts, the third open for comments.
pub(crate) fn served(path: &Path) -> (Router, Arc<House>) {
    let (router, house, _) = served_with_clock(path);
    (router, house)
}

/// The people of the tests: three of the secretariat, a chair, two delegates of Valmora (one of them an expert as well),
/// a delegate of Kesh.
pub(crate) const PEOPLE: &str = r#"
[[person]]
name = "S. Registrar"
email = "secretariat@forum.example"
office = "secretariat"
[[person]]
name = "T. Second"
email = "second@forum.example"
office = "secretariat"
[[person]]
name = "C. Chair"
email = "chair@forum.example"
office = "chair"
[[person]]
name = "A. Tamsin"
email = "a.tamsin@valmora.example"
language = "en"
office = "delegate"
entity = "valmora"
[[person]]
name = "A. Tamsin"
email = "A.Tamsin@valmora.example"
office = "expert"
[[person]]
name = "K. Orin"
email = "k.orin@kesh.example"
language = "en"
office = "delegate"
entity = "kesh"
"#;

/// The same with its clock.
pub(crate) fn served_with_clock(path: &Path) -> (Router, Arc<House>, Clock) {
    serve(path, false)
}

/// The same as a demonstration.
pub(crate) fn demonstrated(path: &Path) -> Router {
    serve(path, true).0
}

fn serve(path: &Path, demonstration: bool) -> (Router, Arc<House>, Clock) {
    let clock = Clock::standing_at(at("2019-07-18T09:00:00+02:00"));
    let mut folder = Folder::open(path, clock.clone()).expect("a folder");
    let participants = format!("{PARTICIPANTS}{PEOPLE}");
    let mandate = Mandate::parse(WTPF, Some(&participants)).expect("the files of the house");
    let house = folder.found(WTPF, Some(&participants), mandate).expect("founded");
    for (day, scope) in [("2019-08-01", "1"), ("2019-11-01", "2"), ("2020-04-01", "3")] {
        clock.set(at(&format!("{day}T09:00:00Z")));
        let options = text::Options { scope: scope.into(), lang_default: "en".into() };
        let document = text::Document::from_markdown(DRAFT, &options).expect("a draft");
        house.publish(Actor::Operator, document, None).expect("published");
    }
    clock.set(at("2020-06-02T12:00:00Z"));
    folder.post().set_base("http://127.0.0.1:8080");
    (web::router(App::new(Arc::new(folder), [7; 32], demonstration)), house, clock)
}

/// Opens an address.
pub(crate) async fn get(router: &Router, address: &str) -> Response<Body> {
    send(router, Request::get(address).body(Body::empty()).expect("a request")).await
}

/// Sends a request.
pub(crate) async fn send(router: &Router, request: Request<Body>) -> Response<Body> {
    router.clone().oneshot(request).await.expect("an answer")
}

/// Sends a form as a browser does.
pub(crate) async fn form(router: &Router, address: &str, fields: &str) -> Response<Body> {
    post(router, address, "application/x-www-form-urlencoded", fields).await
}

/// Sends JSON as a program does.
pub(crate) async fn json(router: &Router, address: &str, body: &str) -> Response<Body> {
    post(router, address, "application/json", body).await
}

/// Sends a body.
pub(crate) async fn post(router: &Router, address: &str, media: &str, body: &str) -> Response<Body> {
    let request = Request::post(address).header(header::CONTENT_TYPE, media);
    send(router, request.body(Body::from(body.to_owned())).expect("a request")).await
}

/// Somebody signed in: the cookie and the token of their forms.
#[derive(Clone)]
pub(crate) struct Signed {
    pub(crate) cookie: String,
    pub(crate) token: String,
}

/// Signs somebody in as the demonstration does, without a mail; they act in their only office, or as themselves.
pub(crate) async fn signed(router: &Router, house: &House, email: &str, acting: usize) -> Signed {
    let person = house.person_with(email).expect("the desk answers").expect("somebody has this address");
    let seat = house.published().state.participants.seats(person).nth(acting).cloned();
    let secret = house.open_session(person, seat, "a test", registry::Length::Usual).expect("a session");
    let cookie = format!("travaux-{}={secret}", house.id());
    let page = text(get_as(router, &format!("/en/{}/sessions", house.id()), &cookie).await).await;
    Signed { cookie, token: field(&page, "token") }
}

/// Opens an address as somebody.
pub(crate) async fn get_as(router: &Router, address: &str, cookie: &str) -> Response<Body> {
    let request = Request::get(address).header(header::COOKIE, cookie);
    send(router, request.body(Body::empty()).expect("a request")).await
}

/// Sends a form of somebody as a browser does, with its token.
pub(crate) async fn form_as(router: &Router, address: &str, who: &Signed, fields: &str) -> Response<Body> {
    form_from(router, address, who, "http://127.0.0.1:8080", fields).await
}

/// The same from an origin.
pub(crate) async fn form_from(
    router: &Router,
    address: &str,
    who: &Signed,
    origin: &str,
    fields: &str,
) -> Response<Body> {
    let body = format!("{fields}&token={}", who.token);
    let request = Request::post(address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, &who.cookie)
        .header(header::HOST, "127.0.0.1:8080")
        .header(header::ORIGIN, origin);
    send(router, request.body(Body::from(body)).expect("a request")).await
}

/// Sends JSON as a program of somebody does, from an origin.
pub(crate) async fn json_as(
    router: &Router,
    address: &str,
    who: &Signed,
    origin: Option<&str>,
    body: &str,
) -> Response<Body> {
    let mut request = Request::post(address)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::COOKIE, &who.cookie)
        .header(header::HOST, "127.0.0.1:8080");
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    send(router, request.body(Body::from(body.to_owned())).expect("a request")).await
}

/// The body as text.
pub(crate) async fn text(response: Response<Body>) -> String {
    let bytes = response.into_body().collect().await.expect("a body").to_bytes();
    String::from_utf8(bytes.to_vec()).expect("text")
}

/// The body as JSON.
pub(crate) async fn value(response: Response<Body>) -> serde_json::Value {
    serde_json::from_str(&text(response).await).expect("JSON")
}

/// A header; empty without one.
pub(crate) fn header_of(response: &Response<Body>, name: header::HeaderName) -> String {
    response.headers().get(name).map_or_else(String::new, |value| value.to_str().expect("ASCII").to_owned())
}

/// The value of a field in the form on a page.
pub(crate) fn field(page: &str, name: &str) -> String {
    let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// A delegation's comment, published at once.
pub(crate) fn comment(house: &House, draft: u32) {
    let who = Who {
        name: "A. Delegate".into(),
        affiliation: None,
        email: String::new(),
        language: locale::Lang::En,
    };
    let comment = Comment {
        draft,
        target: Target::Draft,
        sent: Sent { wording: None, reason: Some("As said.".into()), language: "en".into() },
        wording_unchanged: false,
        sender: Sender::Member { who, entity: EntityId::new("valmora").expect("an entity") },
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    };
    house.ask_and_wait(Ask::Comment(Box::new(comment))).expect("filed");
}

/// The address of a confirmation out of the newest mail that lies in the folder.
pub(crate) fn confirmation(folder: &Path) -> String {
    for _ in 0..400 {
        let mails = std::fs::read_dir(folder.join("mail")).into_iter().flatten().flatten();
        let mut mails: Vec<_> = mails.map(|mail| mail.path()).collect();
        mails.retain(|mail| mail.extension().is_some_and(|extension| extension == "eml"));
        mails.sort();
        if let Some(mail) = mails.last() {
            let text = registry::letters::Read::from_file(mail).expect("a mail").text;
            let first = text.lines().find(|line| line.contains("://")).expect("an address");
            return first.trim().replacen("http://127.0.0.1:8080", "", 1);
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("no mail was written");
}
