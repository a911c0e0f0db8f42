//! An instant or a day, for people and for machines.

use jiff::{ZonedDateTime, civil::Date};
use locale::{Lang, Words};

/// An instant or a day as a page shows it, in a `<time>` element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// For machines, with its offset: `2020-06-02T14:02:11+02:00`, or a day, `2020-06-02`.
    pub datetime: String,
    /// For people, in the language of the page: "2 June 2020, 14:02:11 Geneva time".
    pub text: String,
}

impl Moment {
    /// A day without a time.
    pub fn day(lang: Lang, day: Date) -> Self {
        Self { datetime: day.to_string(), text: locale::date(lang, day) }
    }

    /// An instant to the second, with its zone; `zone` is the message `zone-geneva` or `zone-of`.
    pub fn exact(lang: Lang, instant: &ZonedDateTime, zone: &str) -> Self {
        let words = Words::of(lang);
        let time = format!("{}:{:02}", locale::time_of_day(instant.time()), instant.second());
        let text = words.date_and_time(locale::date(lang, instant.date()), time);
        Self { datetime: machine(instant), text: words.instant_in_zone(text, zone) }
    }

    /// An instant to the minute, with its zone.
    pub fn minute(lang: Lang, instant: &ZonedDateTime, zone: &str) -> Self {
        let text = locale::instant(lang, instant);
        Self { datetime: machine(instant), text: Words::of(lang).instant_in_zone(text, zone) }
    }
}

/// The instant as HTML wants it: date, time and offset, without the name of the zone.
fn machine(instant: &ZonedDateTime) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_says_its_seconds_its_zone_and_its_offset() {
        let day = jiff::civil::date(2020, 6, 2);
        let instant = day.at(14, 2, 1, 0).in_tz("Europe/Zurich").expect("the zone is bundled");
        let moment = Moment::exact(Lang::En, &instant, "Geneva time");
        assert_eq!(moment.datetime, "2020-06-02T14:02:01+02:00");
        assert_eq!(moment.text, "2 June 2020, 14:02:01 Geneva time");
    }
}
