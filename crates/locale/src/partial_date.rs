//! Dates that are known only in part, and ranges: never an invented day.

use jiff::civil::Date;

use crate::{
    Lang, Words, date, date_text, month, month_year,
    words::{ISOLATE_END, ISOLATE_START},
};

/// A month of a year. Made by [`Month::new`], so it always exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first_day: Date,
}

impl Month {
    /// Returns the month, or nothing when there is no such month: `month` runs from 1 to 12.
    pub fn new(year: i16, month: i8) -> Option<Self> {
        Date::new(year, month, 1).ok().map(|first_day| Self { first_day })
    }

    /// The first day of the month.
    pub fn first_day(self) -> Date {
        self.first_day
    }
}

impl From<Date> for Month {
    /// The month in which a day lies.
    fn from(day: Date) -> Self {
        Self { first_day: day.first_of_month() }
    }
}

/// Which part of a month is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartOfMonth {
    /// Its first days.
    Early,
    /// Its middle.
    Mid,
    /// Its last days.
    Late,
}

/// A date as precise as what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// One day.
    Day(Date),
    /// From a day to a day, both included.
    DayRange(Date, Date),
    /// A part of a month.
    Part {
        /// The month.
        month: Month,
        /// Which part of it.
        part: PartOfMonth,
    },
    /// Some day of a month.
    Month(Month),
    /// From a month to a month, both included.
    MonthRange {
        /// The first month.
        from: Month,
        /// The last month.
        to: Month,
    },
}

/// Writes a date as precisely as it is known: "23–24 September 2019", "mid-May 2021".
pub fn partial_date(lang: Lang, when: PartialDate) -> String {
    match when {
        PartialDate::Day(day) => date(lang, day),
        PartialDate::DayRange(from, to) => day_range(lang, from, to),
        PartialDate::Part { month, part } => part_of_month(lang, month, part),
        PartialDate::Month(month) => month_year(lang, month.first_day),
        PartialDate::MonthRange { from, to } => month_range(lang, from, to),
    }
}

fn day_range(lang: Lang, from: Date, to: Date) -> String {
    if from == to {
        return date(lang, from);
    }
    if Month::from(from) == Month::from(to) {
        let days = format!("{}–{to}", date_text::said_day(lang, &from.day().to_string()), to = to.day());
        // Between right-to-left words the two numbers would change places.
        let days = if lang.is_right_to_left() { format!("{ISOLATE_START}{days}{ISOLATE_END}") } else { days };
        return date_text::year_month_day(lang, to).with_day(&days);
    }
    let without_year = |day| date_text::month_day(lang, day).said(lang);
    let (first, last) = said_year_once(lang, from, to, |day| date(lang, day), without_year);
    Words::of(lang).date_range_days(first, last)
}

fn month_range(lang: Lang, from: Month, to: Month) -> String {
    let (from, to) = (from.first_day, to.first_day);
    if from == to {
        return month_year(lang, from);
    }
    let (first, last) = said_year_once(lang, from, to, |day| month_year(lang, day), |day| month(lang, day));
    Words::of(lang).date_range_months(first, last)
}

/// Writes both ends; a year they share is said once, where the language says years.
fn said_year_once(
    lang: Lang,
    from: Date,
    to: Date,
    with_year: impl Fn(Date) -> String,
    without_year: impl Fn(Date) -> String,
) -> (String, String) {
    if from.year() != to.year() {
        (with_year(from), with_year(to))
    } else if lang == Lang::Zh {
        (with_year(from), without_year(to))
    } else {
        (without_year(from), with_year(to))
    }
}

fn part_of_month(lang: Lang, month: Month, part: PartOfMonth) -> String {
    let month = match lang {
        // "середина мая": the genitive, which the name has only after a day.
        Lang::Ru => date_text::year_month_day(lang, month.first_day).after_day().to_owned(),
        _ => month_year(lang, month.first_day),
    };
    let part = match part {
        PartOfMonth::Early => "early",
        PartOfMonth::Mid => "mid",
        PartOfMonth::Late => "late",
    };
    Words::of(lang).date_part_of_month(part, month)
}
