//! The timetable as a calendar: one event a row for ever, and a moved date that every page and program hears of (E05).

mod common;

use common::{at, confirmation, form, get, header_of, ics, json, moved, served_with_clock, text, value};
use locale::Lang;

fn event<'a>(events: &'a std::collections::BTreeMap<String, ics::Event>, row: &str) -> &'a ics::Event {
    let found = events.iter().find(|(uid, _)| uid.starts_with(&format!("{row}@")));
    found.map_or_else(|| panic!("{row} in {:?}", events.keys()), |(_, event)| event)
}

#[tokio::test]
async fn in_six_languages_every_dated_row_is_one_event_with_the_same_name() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, _) = served_with_clock(data.path());
    let rows = house.mandate().expect("a forum file").rows.len();
    let mut names = None;
    for lang in Lang::ALL {
        let answer = get(&router, &format!("/{lang}/wtpf-21/timetable.ics")).await;
        assert_eq!(header_of(&answer, axum::http::header::CONTENT_TYPE), "text/calendar; charset=utf-8");
        let events = ics::read(&text(answer).await);
        assert_eq!(events.len(), rows, "in {lang}");
        let language = format!("SUMMARY;LANGUAGE={}", lang.tag());
        for event in events.values() {
            assert!(event.heads.contains(&language), "{event:?}");
            assert!(
                event.get("URL").starts_with(&format!("http://127.0.0.1:8080/{lang}/wtpf-21/timetable#"))
            );
            assert!(event.alarms.is_empty(), "no reminders unless they are asked for");
        }
        let uids: Vec<String> = events.keys().cloned().collect();
        assert_eq!(*names.get_or_insert_with(|| uids.clone()), uids, "a name has no language");
    }
}

#[tokio::test]
async fn a_deadline_is_its_last_minute_a_meeting_its_days_and_a_month_says_that_no_day_is_set() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, ..) = served_with_clock(data.path());
    let events = ics::read(&text(get(&router, "/en/wtpf-21/timetable.ics").await).await);
    // In summer and in winter: 23:59 in Geneva.
    let summer = event(&events, "comments-3");
    assert_eq!((summer.get("DTSTART"), summer.get("DTEND")), ("20200615T215900Z", "20200615T220000Z"));
    assert_eq!(event(&events, "comments-2").get("DTSTART"), "20191223T225900Z");
    let meeting = event(&events, "ieg-1");
    assert!(meeting.heads.contains(&"DTSTART;VALUE=DATE".to_owned()), "{meeting:?}");
    assert_eq!((meeting.get("DTSTART"), meeting.get("DTEND")), ("20190923", "20190925"));
    assert_eq!(meeting.get("STATUS"), "CONFIRMED");
    assert!(meeting.get("DESCRIPTION").contains("CL-19/34"), "{meeting:?}");
    let month = event(&events, "ieg-3");
    assert_eq!((month.get("DTSTART"), month.get("DTEND")), ("20200901", "20201001"));
    assert_eq!(month.get("STATUS"), "TENTATIVE");
    assert!(month.get("SUMMARY").ends_with("(date to be set)"), "{month:?}");
    assert_eq!(event(&events, "opening").get("DTSTART"), "20210511", "the 11th to the 20th (E02)");
}

#[tokio::test]
async fn reminders_come_seven_days_and_one_day_before_when_they_are_asked_for() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, ..) = served_with_clock(data.path());
    let first = text(get(&router, "/ru/wtpf-21/timetable.ics?alarm=1").await).await;
    for event in ics::read(&first).values() {
        assert_eq!(event.alarms, ["-P7D", "-P1D"], "{event:?}");
    }
    let again = text(get(&router, "/ru/wtpf-21/timetable.ics?alarm=1&again").await).await;
    assert_eq!(first, again, "nothing in it is drawn or read from a clock");
}

#[tokio::test]
async fn e05_a_deadline_that_moved_is_struck_through_on_every_page_and_reaches_data_calendar_and_feed() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(data.path());
    let before = ics::read(&text(get(&router, "/en/wtpf-21/timetable.ics").await).await);
    assert_eq!(event(&before, "comments-3").get("SEQUENCE"), "0");
    clock.set(at("2020-06-10T09:00:00Z"));
    moved::deadline(&house);

    let after = ics::read(&text(get(&router, "/en/wtpf-21/timetable.ics").await).await);
    let (was, is) = (event(&before, "comments-3"), event(&after, "comments-3"));
    assert_eq!(was.get("UID"), is.get("UID"));
    assert_eq!((is.get("SEQUENCE"), is.get("DTSTART")), ("1", "20200630T215900Z"));
    assert_eq!(is.get("LAST-MODIFIED"), "20200610T090000Z");
    assert!(is.get("DESCRIPTION").contains("Earlier date: 15 June 2020"), "{is:?}");
    let other = event(&after, "consultation-3");
    assert_eq!(
        (other.get("SEQUENCE"), other.get("DTSTART")),
        ("0", "20200615T215900Z"),
        "E08: a row of its own"
    );

    for page in ["", "/timetable", "/comments", "/report/3"] {
        for lang in Lang::ALL {
            let shown = text(get(&router, &format!("/{lang}/wtpf-21{page}")).await).await;
            let old = locale::date(lang, jiff::civil::date(2020, 6, 15));
            let new = locale::date(lang, jiff::civil::date(2020, 6, 30));
            // The list of the home names the year once, above.
            let new = if page.is_empty() {
                locale::day_and_month(lang, jiff::civil::date(2020, 6, 30))
            } else {
                new
            };
            assert!(shown.contains(&format!("<del>{old}</del>")), "{lang}{page}: {shown}");
            assert!(shown.contains(&new), "{lang}{page}: {new} in {shown}");
            assert!(
                shown.contains(&format!("/{lang}/wtpf-21/mandate/dec-611#annex-2-row-12")),
                "{lang}{page}"
            );
        }
    }
    let data = value(get(&router, "/en/wtpf-21/timetable.json").await).await;
    let rows = data["rows"].as_array().expect("rows");
    let row = |id: &str| rows.iter().find(|row| row["id"] == id).expect("a row");
    assert_eq!(row("comments-3")["date"], "2020-06-30");
    assert_eq!(row("comments-3")["was"], "2020-06-15");
    assert_eq!(row("comments-3")["moved"][0]["instrument"], "dec-611");
    assert!(row("consultation-3")["was"].is_null());

    let feed = text(get(&router, "/en/wtpf-21.atom").await).await;
    let feed: atom_syndication::Feed = feed.parse().expect("Atom");
    let entry = feed.entries().first().expect("an entry");
    assert!(entry.title().as_str().starts_with("Date moved: "), "{entry:?}");
    assert!(entry.title().as_str().ends_with("30 June 2020"), "{entry:?}");
    let content = entry.content().and_then(|content| content.value()).expect("content");
    assert!(content.contains("<del>15 June 2020</del> <ins>30 June 2020</ins>"), "{content}");
}

#[tokio::test]
async fn a_row_that_a_later_file_leaves_out_is_cancelled_and_stays_on_the_page_struck_through() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(data.path());
    clock.set(at("2020-06-10T09:00:00Z"));
    moved::without_third_meeting(&house);
    let events = ics::read(&text(get(&router, "/fr/wtpf-21/timetable.ics?alarm=1").await).await);
    let gone = event(&events, "ieg-3");
    assert_eq!(
        (gone.get("STATUS"), gone.get("SEQUENCE"), gone.get("DTSTART")),
        ("CANCELLED", "1", "20200901")
    );
    assert!(gone.alarms.is_empty(), "nobody is reminded of what was cancelled");
    let page = text(get(&router, "/fr/wtpf-21/timetable").await).await;
    assert!(page.contains("id=\"ieg-3\"") && page.contains("<del>septembre 2020</del>"), "{page}");
    let data = value(get(&router, "/en/wtpf-21/timetable.json").await).await;
    assert_eq!(data["dropped"][0]["id"], "ieg-3");
}

#[tokio::test]
async fn e05_whoever_sent_a_comment_or_comes_too_late_sees_the_old_deadline_struck_through() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(data.path());
    let body = r#"{"reason":"Say more.","name":"P. Someone","email":"p@someone.example","language":"en"}"#;
    let sent = value(json(&router, "/en/wtpf-21/report/3/p/3.1/comments", body).await).await;
    let receipt = sent["receipt_url"].as_str().expect("a receipt").replacen("http://127.0.0.1:8080", "", 1);
    let reference = sent["reference"].as_str().expect("a reference").to_owned();
    form(&router, &confirmation(data.path()), "").await;
    clock.set(at("2020-06-10T09:00:00Z"));
    moved::public_deadline(&house);
    let struck = "<del>15 June 2020</del> <a href=\"/en/wtpf-21/mandate/dec-611#annex-2-row-13\">";
    // Once in the status line of each page, and once beside the date that the page says itself.
    let open = text(get(&router, &receipt).await).await;
    assert!(open.contains("30 June 2020") && open.matches(struck).count() == 2, "{open}");
    clock.set(at("2020-07-01T09:00:00Z"));
    for page in [receipt, "/en/wtpf-21/report/3?p=3.1".into(), format!("/en/wtpf-21/comments/{reference}")] {
        let closed = text(get(&router, &page).await).await;
        assert_eq!(closed.matches(struck).count(), 2, "{page}: {closed}");
    }
}

#[tokio::test]
async fn an_event_is_modified_when_its_row_is_though_its_date_stays() {
    let data = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(data.path());
    clock.set(at("2020-06-10T09:00:00Z"));
    moved::renamed(&house);
    let events = ics::read(&text(get(&router, "/en/wtpf-21/timetable.ics").await).await);
    let (renamed, other) = (event(&events, "ieg-1"), event(&events, "ieg-2"));
    assert!(renamed.get("SUMMARY").starts_with("Renamed: "), "{renamed:?}");
    // The date did not move, so nobody has to be asked again (RFC 5546, 2.1.4).
    assert_eq!((renamed.get("LAST-MODIFIED"), renamed.get("SEQUENCE")), ("20200610T090000Z", "0"));
    assert_eq!(other.get("LAST-MODIFIED"), "20190718T070000Z");
}
