//! Days and instants as each language writes them: Gregorian calendar, Western digits, 24 hours.

use jiff::{ZonedDateTime, civil::Date, civil::Time};

use crate::{Lang, Words, date_text};

/// Writes a day in full: "1 April 2020", "1er avril 2020", "2020年4月1日".
pub fn date(lang: Lang, day: Date) -> String {
    date_text::year_month_day(lang, day).said(lang)
}

/// Writes a day with a shortened month for narrow places: "1 Apr 2020".
///
/// Arabic and Chinese have no short form with a name, so there it is the full one.
pub fn date_short(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Ar | Lang::Zh => date(lang, day),
        _ => date_text::year_month_day_short(lang, day).said(lang),
    }
}

/// Writes a day without its year, for lists that say the year once: "1 April".
pub fn day_and_month(lang: Lang, day: Date) -> String {
    date_text::month_day(lang, day).said(lang)
}

/// Writes a day with its day of the week: "Monday 15 June 2020".
///
/// Without the comma that the Unicode data puts after the day of the week in three languages: a time
/// follows mostly, and "Monday, 15 June 2020, 23:59" falls apart.
pub fn weekday_and_date(lang: Lang, day: Date) -> String {
    let text = date_text::weekday_and_date(lang, day).said(lang);
    match lang {
        Lang::Ar => text.replacen('،', "", 1),
        Lang::En | Lang::Es => text.replacen(',', "", 1),
        Lang::Zh | Lang::Fr | Lang::Ru => text,
    }
}

/// Writes a month with its year: "September 2020".
pub fn month_year(lang: Lang, any_day: Date) -> String {
    date_text::year_month(lang, any_day).said(lang)
}

/// Writes the name of a month as it stands alone: "September".
///
/// In Chinese with a digit, "9月", as in a full date and not as the Unicode data has it ("九月").
pub fn month(lang: Lang, any_day: Date) -> String {
    match lang {
        Lang::Zh => format!("{}月", any_day.month()),
        _ => date_text::month(lang, any_day).said(lang),
    }
}

/// Writes a month in one or two characters for the axis of a chart: "S".
///
/// The first letter of its name; in Arabic and Chinese, where first letters say nothing, its number.
pub fn month_initial(lang: Lang, any_day: Date) -> String {
    match lang {
        Lang::Ar | Lang::Zh => any_day.month().to_string(),
        _ => month(lang, any_day).chars().take(1).flat_map(char::to_uppercase).collect(),
    }
}

/// Writes a time of day in 24 hours, "09:05": the same in all six languages.
pub fn time_of_day(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Writes an instant as its zone's clock shows it: "2 June 2020, 14:02". The caller names the zone.
pub fn instant(lang: Lang, instant: &ZonedDateTime) -> String {
    Words::of(lang).date_and_time(date(lang, instant.date()), time_of_day(instant.time()))
}

/// As [`instant()`], with the day of the week: "Monday 15 June 2020, 23:59".
pub fn instant_with_weekday(lang: Lang, instant: &ZonedDateTime) -> String {
    Words::of(lang).date_and_time(weekday_and_date(lang, instant.date()), time_of_day(instant.time()))
}
