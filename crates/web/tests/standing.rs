//! A standing rule: any number of versions, each open for comments from its publication.

mod common;

use std::sync::Arc;

use common::{at, get, text};
use forum::Actor;
use mandate::Mandate;
use registry::{Clock, Folder};
use web::App;

const RULE: &str = include_str!("../../../forums/notice-and-comment.toml");

#[tokio::test]
async fn given_a_rule_without_an_end_when_nothing_is_open_then_it_is_not_called_complete() {
    let data = tempfile::tempdir().expect("a folder");
    let clock = Clock::standing_at(at("2025-01-10T09:00:00Z"));
    let mut folder = Folder::open(data.path(), clock.clone()).expect("a folder");
    let mandate = Mandate::parse(RULE, None).expect("the file of the house");
    let house = folder.found(RULE, None, mandate).expect("founded");
    let options = text::Options { scope: "1".into(), lang_default: "en".into() };
    let draft = text::Document::from_markdown("# 1 Rules\n\n1.1 Be clear.\n", &options).expect("a draft");
    house.publish(Actor::Operator, draft, None).expect("published");
    let router = web::router(App::new(Arc::new(folder), [7; 32], false));
    let home = format!("/en/{}", house.id());

    let open = text(get(&router, &home).await).await;
    assert!(open.contains("First draft") || open.contains("Draft 1"), "{open}");
    assert!(
        open.contains("<svg class=\"") || open.matches("<svg").count() > 1,
        "its window is drawn: {open}"
    );
    clock.set(at("2025-06-10T09:00:00Z"));
    let closed = text(get(&router, &home).await).await;
    assert!(closed.contains("Nothing is open for comment"), "{closed}");
    assert!(!closed.contains("The process is complete"), "{closed}");
}

#[tokio::test]
async fn a_deadline_that_follows_each_publication_is_one_event_for_each_version() {
    let data = tempfile::tempdir().expect("a folder");
    let clock = Clock::standing_at(at("2025-01-10T09:00:00Z"));
    let mut folder = Folder::open(data.path(), clock.clone()).expect("a folder");
    let mandate = Mandate::parse(RULE, None).expect("the file of the house");
    let house = folder.found(RULE, None, mandate).expect("founded");
    let publish = |day: &str, text: &str| {
        clock.set(at(&format!("{day}T09:00:00Z")));
        let options = text::Options { scope: day.into(), lang_default: "en".into() };
        let draft = text::Document::from_markdown(&format!("# 1 Rules\n\n{text}\n"), &options);
        house.publish(Actor::Operator, draft.expect("a draft"), None).expect("published");
    };
    publish("2025-01-10", "1.1 Be clear.");
    publish("2025-04-01", "1.1 Be brief.");
    folder.post().set_base("http://127.0.0.1:8080");
    let router = web::router(App::new(Arc::new(folder), [7; 32], false));
    let calendar = text(get(&router, &format!("/en/{}/timetable.ics", house.id())).await).await;
    let events = common::ics::read(&calendar);
    let ends: std::collections::BTreeSet<&str> = events.values().map(|event| event.get("DTEND")).collect();
    let opened: Vec<_> =
        events.values().filter(|event| event.get("SUMMARY").starts_with("Draft 2: ")).collect();
    assert!(!opened.is_empty() && ends.len() == 2, "{events:?}");
    assert_eq!(opened[0].get("LAST-MODIFIED"), "20250401T090000Z", "it began with its draft");

    // A later rule has another deadline in its place: the windows of the old one are cancelled, none is left out.
    clock.set(at("2025-04-10T09:00:00Z"));
    let later = RULE.replace("comments-*", "replies-*");
    common::moved::file(&house, later, None, "regulator", "standing-rule");
    publish("2025-05-01", "1.1 Be both.");
    let calendar = text(get(&router, &format!("/en/{}/timetable.ics", house.id())).await).await;
    let events = common::ics::read(&calendar);
    let stand: Vec<(&str, &str)> = events
        .iter()
        .map(|(uid, event)| (uid.split('@').next().unwrap_or_default(), event.get("STATUS")))
        .collect();
    let (gone, new) = ("CANCELLED", "CONFIRMED");
    assert_eq!(
        stand,
        [
            ("comments-*.1", gone),
            ("comments-*.2", gone),
            ("replies-*.1", new),
            ("replies-*.2", new),
            ("replies-*.3", new)
        ]
    );
    let cancelled = events.values().next().expect("an event");
    assert_eq!((cancelled.get("SEQUENCE"), cancelled.get("LAST-MODIFIED")), ("1", "20250410T090000Z"));
}
