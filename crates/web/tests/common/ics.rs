//! A small reader of calendars, strict where programs are (RFC 5545).

use std::collections::BTreeMap;

/// An event: each property by its name, without parameters, unescaped not at all.
#[derive(Debug, Default)]
pub(crate) struct Event {
    pub(crate) properties: BTreeMap<String, String>,
    /// The same names with their parameters, as written.
    pub(crate) heads: Vec<String>,
    /// The triggers of its alarms.
    pub(crate) alarms: Vec<String>,
}

impl Event {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.properties.get(name).map_or("", String::as_str)
    }
}

/// The events of a calendar by their UID; panics where a program would stumble.
pub(crate) fn read(calendar: &str) -> BTreeMap<String, Event> {
    assert!(calendar.ends_with("\r\n"), "the last line has its end");
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "a line of {} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "a bare end of line: {line:?}");
    }
    let unfolded = calendar.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.split_terminator("\r\n").collect();
    assert_eq!((lines[0], *lines.last().expect("a line")), ("BEGIN:VCALENDAR", "END:VCALENDAR"));
    for wanted in [
        "VERSION:2.0",
        "PRODID:",
        "METHOD:PUBLISH",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
    ] {
        assert_eq!(lines.iter().filter(|line| line.starts_with(wanted)).count(), 1, "{wanted}");
    }
    let mut events = BTreeMap::new();
    let (mut event, mut in_alarm) = (Event::default(), false);
    for line in lines {
        match line {
            "BEGIN:VEVENT" => event = Event::default(),
            "END:VEVENT" => {
                let done = std::mem::take(&mut event);
                for wanted in [
                    "UID",
                    "DTSTAMP",
                    "DTSTART",
                    "DTEND",
                    "SEQUENCE",
                    "LAST-MODIFIED",
                    "SUMMARY",
                    "DESCRIPTION",
                    "URL",
                    "STATUS",
                ] {
                    assert!(!done.get(wanted).is_empty(), "{wanted} is missing in {done:?}");
                }
                assert!(done.get("DTSTART") < done.get("DTEND"), "{done:?}");
                let twin = events.insert(done.get("UID").to_owned(), done);
                assert!(twin.is_none(), "one UID twice: {twin:?}");
            }
            "BEGIN:VALARM" => in_alarm = true,
            "END:VALARM" => in_alarm = false,
            _ => {
                let (head, value) = line.split_once(':').expect("a property");
                let name = head.split(';').next().unwrap_or_default();
                if in_alarm {
                    assert!(["ACTION", "TRIGGER", "DESCRIPTION"].contains(&name), "{line} in an alarm");
                    if name == "TRIGGER" {
                        event.alarms.push(value.to_owned());
                    }
                } else {
                    event.heads.push(head.to_owned());
                    event.properties.insert(name.to_owned(), value.to_owned());
                }
            }
        }
    }
    events
}
