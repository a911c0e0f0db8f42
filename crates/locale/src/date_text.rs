//! Writes a date with ICU4X and remembers which part of the text is the day.
//!
//! Ranges within a month ("23–24 September 2019") replace that part, so that each language keeps its own
//! order, its own case of the month and its own words around the year.

use std::fmt;

use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{M, MD, YM, YMD, YMDE},
    parts,
};
use jiff::civil::Date;
use writeable::{Part, PartsWrite, Writeable};

use crate::{Lang, formatters::PerLang};

/// A written date in three pieces; only the day may be exchanged.
pub(crate) struct DateText {
    before: String,
    day: String,
    after: String,
}

impl DateText {
    /// The date with another text where the day stands.
    pub(crate) fn with_day(&self, day: &str) -> String {
        format!("{}{day}{}", self.before, self.after)
    }

    /// What follows the day, without the space between.
    pub(crate) fn after_day(&self) -> &str {
        self.after.trim_start()
    }

    /// The date as it is said.
    pub(crate) fn said(&self, lang: Lang) -> String {
        self.with_day(&said_day(lang, &self.day))
    }
}

/// French says the first of a month as an ordinal, which the Unicode data leaves out.
pub(crate) fn said_day(lang: Lang, day: &str) -> String {
    match (lang, day) {
        (Lang::Fr, "1") => "1er".to_owned(),
        _ => day.to_owned(),
    }
}

/// Defines a function that writes one set of fields at one length.
macro_rules! writers {
    ($($(#[$documentation:meta])* $name:ident: $fields:ident $length:ident;)*) => {$(
        $(#[$documentation])*
        pub(crate) fn $name(lang: Lang, date: Date) -> DateText {
            thread_local! {
                static FORMATTERS: PerLang<FixedCalendarDateTimeFormatter<Gregorian, $fields>> =
                    const { PerLang::new() };
            }
            FORMATTERS.with(|formatters| {
                let formatter = formatters.get(lang, |locale| {
                    FixedCalendarDateTimeFormatter::try_new(locale.into(), $fields::$length())
                });
                split(&formatter.format(&gregorian(date)))
            })
        }
    )*};
}

writers! {
    /// "1 April 2020"
    year_month_day: YMD long;
    /// "1 Apr 2020"
    year_month_day_short: YMD medium;
    /// "Wednesday 1 April 2020"
    weekday_and_date: YMDE long;
    /// "1 April"
    month_day: MD long;
    /// "April 2020"
    year_month: YM long;
    /// "April"
    month: M long;
}

fn gregorian(date: Date) -> icu_calendar::Date<Gregorian> {
    let part = |number: i8| u8::try_from(number).expect("BUG: months and days are positive");
    icu_calendar::Date::try_new_gregorian(date.year().into(), part(date.month()), part(date.day()))
        .expect("BUG: both calendars have the same dates")
}

fn split(text: &impl Writeable) -> DateText {
    let mut sink = Sink::default();
    text.write_to_parts(&mut sink).expect("BUG: a String takes everything");
    DateText { before: sink.before, day: sink.day, after: sink.after }
}

/// Collects a written date; `day` fills while the formatter says that it writes the day.
#[derive(Default)]
struct Sink {
    before: String,
    day: String,
    after: String,
    in_day: bool,
}

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.in_day {
            self.day.write_str(text)
        } else if self.day.is_empty() {
            self.before.write_str(text)
        } else {
            self.after.write_str(text)
        }
    }
}

impl PartsWrite for Sink {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        // Parts nest: the digits of the day are a part inside it.
        let outer = self.in_day;
        self.in_day = outer || part == parts::DAY;
        let result = write(self);
        self.in_day = outer;
        result
    }
}
