//! Feeds: what became public, whole addresses, names that never change, and nothing that is not public.

mod common;

use std::collections::HashSet;

use atom_syndication::{Entry, Feed};
use axum::Router;
use axum::http::{StatusCode, header};
use common::{at, comment, confirmation, demonstrated, form, get, header_of, json, served_with_clock, text};
use locale::Lang;

const BASE: &str = "http://127.0.0.1:8080";

async fn feed(router: &Router, address: &str) -> Feed {
    let answer = get(router, address).await;
    assert_eq!(answer.status(), StatusCode::OK, "{address}");
    assert_eq!(header_of(&answer, header::CONTENT_TYPE), "application/atom+xml", "{address}");
    text(answer).await.parse().unwrap_or_else(|fault| panic!("{address}: {fault}"))
}

fn linked<'a>(links: &'a [atom_syndication::Link], rel: &str) -> Option<&'a str> {
    links.iter().find(|link| link.rel() == rel).map(atom_syndication::Link::href)
}

fn content(entry: &Entry) -> &str {
    entry.content().and_then(|content| content.value()).expect("a content")
}

/// What the public sends on paragraph 3.1 of the third draft; it waits for confirmation.
async fn sent(router: &Router, reason: &str) -> (String, String) {
    let body =
        format!(r#"{{"reason":"{reason}","name":"P. Someone","email":"p@someone.example","language":"en"}}"#);
    let answer = json(router, "/en/wtpf-21/report/3/p/3.1/comments", &body).await;
    assert_eq!(answer.status(), StatusCode::CREATED);
    let value = common::value(answer).await;
    let part = |name: &str| value[name].as_str().expect("a part of the answer").to_owned();
    (part("reference"), part("receipt_url"))
}

#[tokio::test]
async fn every_feed_reads_in_six_languages_with_names_and_whole_addresses() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    comment(&house, 3);
    let paths = [
        ".atom",
        "/documents.atom",
        "/comments.atom",
        "/comments.atom?round=3",
        "/report/3/p/3.1.atom",
        "/comments/C3-0001.atom",
    ];
    let mut names = HashSet::new();
    for lang in Lang::ALL {
        for path in paths {
            let address = format!("/{lang}/wtpf-21{path}");
            let feed = feed(&router, &address).await;
            assert_eq!(feed.lang(), Some(lang.tag()), "{address}");
            assert_eq!(linked(feed.links(), "self"), Some(format!("{BASE}{address}").as_str()));
            assert!(!feed.title().as_str().is_empty() && !feed.authors().is_empty(), "{address}");
            assert!(names.insert(feed.id().to_owned()), "{} names two feeds", feed.id());
            assert!(
                feed.id().starts_with("tag:") && feed.id().contains(",2019-07-18:wtpf-21/"),
                "{}",
                feed.id()
            );
            assert!(path.starts_with("/report/") || !feed.entries().is_empty(), "{address} is empty");
            for entry in feed.entries() {
                assert!(entry.id().starts_with("tag:") && entry.published().is_some(), "{entry:?}");
                assert!(entry.updated() <= feed.updated(), "{address}");
                let page = linked(entry.links(), "alternate").expect("a page");
                let page = page.strip_prefix(BASE).expect("a whole address");
                let page = page.split('#').next().expect("a path");
                assert_eq!(get(&router, page).await.status(), StatusCode::OK, "{page}");
                let dir = if lang == Lang::Ar { "rtl" } else { "ltr" };
                let begins = format!("<div lang=\"{lang}\" dir=\"{dir}\">");
                assert!(content(entry).starts_with(&begins), "{}", content(entry));
                assert!(!content(entry).contains("href=\"/"), "addresses are whole: {}", content(entry));
            }
        }
    }
}

#[tokio::test]
async fn given_a_comment_that_waits_when_feeds_are_read_then_none_has_it_until_it_is_confirmed() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, _, clock) = served_with_clock(data.path());
    let (reference, _) = sent(&router, "Nobody stands behind this yet.").await;
    let all = [".atom", "/comments.atom", "/comments.atom?round=3", "/report/3/p/3.1.atom"];
    for path in all {
        let answer = text(get(&router, &format!("/en/wtpf-21{path}")).await).await;
        assert!(!answer.contains(&reference) && !answer.contains("Nobody stands"), "{path}: {answer}");
    }
    let own = format!("/en/wtpf-21/comments/{reference}.atom");
    let none = get(&router, &own).await;
    assert_eq!(none.status(), StatusCode::NOT_FOUND);
    assert!(header_of(&none, header::CONTENT_TYPE).starts_with("application/problem+json"));

    clock.set(at("2020-06-03T08:00:00Z"));
    form(&router, &confirmation(data.path()), "").await;
    for path in all {
        let feed = feed(&router, &format!("/en/wtpf-21{path}")).await;
        let entry = feed.entries().first().unwrap_or_else(|| panic!("{path} is empty"));
        assert!(entry.title().as_str().starts_with(&reference), "{path}: {entry:?}");
        assert_eq!(entry.authors()[0].name(), "P. Someone");
        assert!(content(entry).contains("Nobody stands behind this yet."), "{path}");
        // It was received on the second and became public on the third.
        assert!(
            entry.updated().to_rfc3339().starts_with("2020-06-03T08:00:00"),
            "{path}: {}",
            entry.updated()
        );
        assert!(!text(get(&router, &format!("/en/wtpf-21{path}")).await).await.contains("someone.example"));
    }
    let own = feed(&router, &own).await;
    let titles: Vec<_> = own.entries().iter().map(|entry| entry.title().as_str().to_owned()).collect();
    assert_eq!(titles, [format!("{reference} · Published"), format!("{reference} · Received")]);
}

#[tokio::test]
async fn words_are_escaped_once_with_insertions_and_deletions_marked() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, _, _) = served_with_clock(data.path());
    let body = r#"{"wording":"Networks carry <b>risk</b> & opportunity.","reason":"Because & <i>.","name":"P. Someone","email":"p@someone.example","language":"en"}"#;
    let answer = json(&router, "/en/wtpf-21/report/3/p/3.1/comments", body).await;
    let status = answer.status();
    assert_eq!(status, StatusCode::CREATED, "{}", text(answer).await);
    form(&router, &confirmation(data.path()), "").await;
    let feed = feed(&router, "/en/wtpf-21/comments.atom").await;
    let content = content(&feed.entries()[0]);
    assert!(content.contains("<ins>") && content.contains("&#60;b&#62;"), "{content}");
    assert!(!content.contains("<b>risk") && !content.contains("<i>"), "{content}");
}

#[tokio::test]
async fn what_is_withdrawn_keeps_its_names_and_loses_its_words() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, _, clock) = served_with_clock(data.path());
    let (reference, receipt) = sent(&router, "Said in haste.").await;
    form(&router, &confirmation(data.path()), "").await;
    let before = feed(&router, "/en/wtpf-21/comments.atom").await;
    clock.set(at("2020-06-04T10:00:00Z"));
    form(&router, &receipt, "step=withdraw").await;
    let after = feed(&router, "/en/wtpf-21/comments.atom").await;
    let (was, is) = (&before.entries()[0], &after.entries()[0]);
    assert_eq!((was.id(), was.published()), (is.id(), is.published()));
    assert!(was.updated() < is.updated() && is.updated().to_rfc3339().starts_with("2020-06-04T10:00:00"));
    let own = format!("/en/wtpf-21/comments/{reference}.atom");
    for address in [own.as_str(), "/en/wtpf-21/comments.atom", "/en/wtpf-21.atom"] {
        assert!(!text(get(&router, address).await).await.contains("Said in haste"), "{address}");
    }
    assert!(feed(&router, &own).await.entries()[0].title().as_str().ends_with("Withdrawn"));
}

#[tokio::test]
async fn a_correction_is_an_entry_of_the_comments_own_feed_unless_it_came_before_the_confirmation() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, _, clock) = served_with_clock(data.path());
    let (reference, receipt) = sent(&router, "First words.").await;
    form(&router, &receipt, "step=correct&reason=Second+words.").await;
    form(&router, &confirmation(data.path()), "").await;
    clock.set(at("2020-06-05T10:00:00Z"));
    form(&router, &receipt, "step=correct&reason=Third+words.").await;
    let own = feed(&router, &format!("/en/wtpf-21/comments/{reference}.atom")).await;
    let told: Vec<_> = own.entries().iter().map(|entry| (entry.title().as_str(), content(entry))).collect();
    let [(corrected, third), (published, second), (received, nothing)] = told.as_slice() else {
        panic!("{told:?}")
    };
    assert!(corrected.ends_with("Corrected") && third.contains("Third words."), "{third}");
    assert!(published.ends_with("Published") && second.contains("Second words."), "{second}");
    assert!(received.ends_with("Received") && !nothing.contains("words."), "{nothing}");
    let all = feed(&router, "/en/wtpf-21/comments.atom").await;
    assert!(content(&all.entries()[0]).contains("Third words."));
    assert!(all.entries()[0].updated().to_rfc3339().starts_with("2020-06-05T10:00:00"));
    for address in [format!("/en/wtpf-21/comments/{reference}.atom"), "/en/wtpf-21.atom".to_owned()] {
        assert!(!text(get(&router, &address).await).await.contains("First words."), "{address}");
    }
}

#[tokio::test]
async fn more_than_fifty_go_on_in_further_pages_and_none_is_twice_or_missing() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    for _ in 0..120 {
        comment(&house, 3);
    }
    for (start, whole) in [("/en/wtpf-21.atom", 123), ("/en/wtpf-21/comments.atom?round=3", 120)] {
        let (mut address, mut names, mut pages) = (start.to_owned(), HashSet::new(), 0);
        loop {
            let page = feed(&router, &address).await;
            pages += 1;
            assert!(page.entries().len() <= 50);
            assert_eq!(linked(page.links(), "first"), Some(format!("{BASE}{start}").as_str()));
            for entry in page.entries() {
                assert!(names.insert(entry.id().to_owned()), "{} is twice", entry.id());
            }
            let Some(next) = linked(page.links(), "next") else { break };
            address = next.strip_prefix(BASE).expect("a whole address").to_owned();
        }
        assert_eq!((names.len(), pages), (whole, 3), "{start}");
    }
}

#[tokio::test]
async fn nothing_changes_in_a_feed_when_nothing_happens() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(data.path());
    comment(&house, 3);
    for path in [".atom", "/documents.atom", "/comments/C3-0001.atom", "/timetable.ics?alarm=1"] {
        let address = format!("/es/wtpf-21{path}");
        clock.set(at("2020-06-05T12:00:00Z"));
        let first = get(&router, &address).await;
        let tag = header_of(&first, header::ETAG);
        clock.set(at("2020-07-20T12:00:00Z"));
        assert_eq!(header_of(&get(&router, &address).await, header::ETAG), tag, "{path}");
    }
}

#[tokio::test]
async fn pages_name_their_feed() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    comment(&house, 3);
    for (page, path) in [
        ("", ".atom"),
        ("/timetable", ".atom"),
        ("/comments", "/comments.atom"),
        ("/comments?round=3", "/comments.atom?round=3"),
        ("/report/3", "/comments.atom?round=3"),
        ("/report/3?p=3.1", "/report/3/p/3.1.atom"),
        ("/comments/C3-0001", "/comments/C3-0001.atom"),
    ] {
        let shown = text(get(&router, &format!("/fr/wtpf-21{page}")).await).await;
        let link =
            format!("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/fr/wtpf-21{path}\">");
        assert!(shown.contains(&link), "{page} has no {link}");
        feed(&router, &format!("/fr/wtpf-21{path}")).await;
    }
}

#[tokio::test]
async fn a_feed_of_nothing_is_not_found() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, ..) = served_with_clock(data.path());
    for path in [
        "/en/nothing.atom",
        "/en/wtpf-21/comments.atom?round=9",
        "/en/wtpf-21/report/9/p/3.1.atom",
        "/en/wtpf-21/report/3/p/9.9.atom",
        "/en/wtpf-21/comments/C3-0009.atom",
        "/en/wtpf-21/comments/x.atom",
    ] {
        assert_eq!(get(&router, path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_leaves_a_demonstration_says_that_it_is_invented() {
    let data = tempfile::tempdir().expect("a folder");
    let router = demonstrated(data.path());
    let words = locale::Words::of(Lang::En).frame_demonstration();
    let feed = feed(&router, "/en/wtpf-21.atom").await;
    assert_eq!(feed.subtitle().map(atom_syndication::Text::as_str), Some(words));
    let calendar = text(get(&router, "/en/wtpf-21/timetable.ics").await).await.replace("\r\n ", "");
    assert!(calendar.contains(&format!("DESCRIPTION;VALUE=TEXT:{words}")), "{calendar}");
    let real = tempfile::tempdir().expect("a folder");
    let (router, ..) = served_with_clock(real.path());
    assert!(self::feed(&router, "/en/wtpf-21.atom").await.subtitle().is_none());
}
