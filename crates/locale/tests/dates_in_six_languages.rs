//! Dates and instants, read by people in a snapshot.

use std::fmt::Write as _;

use jiff::{
    civil::{Date, date as day},
    tz::TimeZone,
};
use locale::{
    Lang, Month, PartOfMonth, PartialDate, date, date_short, day_and_month, instant, instant_with_weekday,
    month, month_initial, month_year, partial_date, weekday_and_date,
};

/// Writes what a function says in each language; isolates are shown as brackets.
fn in_six_languages(say: impl Fn(Lang) -> String) -> String {
    let mut lines = String::new();
    for lang in Lang::ALL {
        let text = say(lang).replace('\u{2068}', "⟦").replace('\u{2069}', "⟧").replace('\u{a0}', "⍽");
        writeln!(lines, "{lang}  {text}").expect("a String takes everything");
    }
    lines
}

fn month_of(year: i16, month: i8) -> Month {
    Month::new(year, month).expect("a month that exists")
}

const THIRD_DRAFT: Date = day(2020, 4, 1);
const CLOSE: Date = day(2020, 6, 15);

/// Something that is said in each language.
type Say = fn(Lang) -> String;

#[test]
fn days_and_months() {
    let mut story = String::new();
    let kinds: [(&str, Say); 7] = [
        ("date", |lang| date(lang, THIRD_DRAFT)),
        ("date_short", |lang| date_short(lang, day(2019, 12, 23))),
        ("day_and_month", |lang| day_and_month(lang, CLOSE)),
        ("weekday_and_date", |lang| weekday_and_date(lang, CLOSE)),
        ("month_year", |lang| month_year(lang, day(2020, 9, 1))),
        ("month", |lang| month(lang, day(2020, 8, 1))),
        ("month_initial", |lang| month_initial(lang, day(2020, 9, 1))),
    ];
    for (name, say) in kinds {
        writeln!(story, "{name}\n{}", in_six_languages(say)).expect("a String takes everything");
    }
    insta::assert_snapshot!(story);
}

#[test]
fn instants() {
    let zone = TimeZone::get("Europe/Zurich").expect("the zone is bundled");
    let sent = day(2020, 6, 2).at(14, 2, 11, 0).to_zoned_datetime(zone).expect("the instant exists");
    let mut story = in_six_languages(|lang| instant(lang, &sent));
    story.push('\n');
    story.push_str(&in_six_languages(|lang| instant_with_weekday(lang, &sent)));
    insta::assert_snapshot!(story);
}

#[test]
fn dates_known_in_part() {
    let part = |part| PartialDate::Part { month: month_of(2021, 5), part };
    let cases = [
        ("a day", PartialDate::Day(day(2021, 3, 15))),
        ("two days of a month", PartialDate::DayRange(day(2019, 9, 23), day(2019, 9, 24))),
        ("from the first", PartialDate::DayRange(day(2019, 9, 1), day(2019, 9, 3))),
        ("across months", PartialDate::DayRange(day(2019, 9, 30), day(2019, 10, 1))),
        ("across years", PartialDate::DayRange(day(2019, 12, 30), day(2020, 1, 2))),
        ("early", part(PartOfMonth::Early)),
        ("mid", part(PartOfMonth::Mid)),
        ("late", part(PartOfMonth::Late)),
        ("a month", PartialDate::Month(month_of(2020, 9))),
        ("two months", PartialDate::MonthRange { from: month_of(2020, 1), to: month_of(2020, 2) }),
        ("months across years", PartialDate::MonthRange { from: month_of(2020, 12), to: month_of(2021, 1) }),
    ];
    let mut story = String::new();
    for (name, when) in cases {
        writeln!(story, "{name}\n{}", in_six_languages(|lang| partial_date(lang, when)))
            .expect("a String takes everything");
    }
    insta::assert_snapshot!(story);
}

#[test]
fn a_range_of_one_day_or_one_month_is_said_as_that_day_or_month() {
    for lang in Lang::ALL {
        assert_eq!(partial_date(lang, PartialDate::DayRange(CLOSE, CLOSE)), date(lang, CLOSE));
        let june = Month::from(CLOSE);
        let range = PartialDate::MonthRange { from: june, to: june };
        assert_eq!(partial_date(lang, range), month_year(lang, CLOSE));
    }
}

#[test]
fn there_is_no_thirteenth_month() {
    assert_eq!(Month::new(2020, 13), None);
    assert_eq!(Month::new(2020, 0), None);
}

#[test]
fn every_day_of_a_year_is_written_with_western_digits_and_its_own_day_number() {
    for lang in Lang::ALL {
        for today in day(2020, 1, 1).series(jiff::ToSpan::day(1)).take(366) {
            let text = date(lang, today);
            assert!(text.contains(&today.day().to_string()), "{lang} {text}");
            assert!(text.contains("2020"), "{lang} {text}");
            assert!(!text.contains(|character: char| ('٠'..='٩').contains(&character)), "{lang} {text}");
        }
    }
}
