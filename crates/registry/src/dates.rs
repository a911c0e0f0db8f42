//! Dates as a mandate decides them, in words: a mandate knows no language, and the words know no mandate.

use locale::{Lang, PartOfMonth, PartialDate, Words};
use mandate::When;

/// A date as it was decided, for the words of a language; `None` for one that follows a publication.
pub fn partial(when: When) -> Option<PartialDate> {
    let month = |month: mandate::Month| {
        locale::Month::new(month.year, month.month).expect("BUG: a mandate has months of the calendar")
    };
    Some(match when {
        When::Day(day) => PartialDate::Day(day),
        When::Days(first, last) => PartialDate::DayRange(first, last),
        When::Part(of, part) => PartialDate::Part {
            month: month(of),
            part: match part {
                mandate::Part::Early => PartOfMonth::Early,
                mandate::Part::Mid => PartOfMonth::Mid,
                mandate::Part::Late => PartOfMonth::Late,
            },
        },
        When::Month(of) => PartialDate::Month(month(of)),
        When::Months(from, to) => PartialDate::MonthRange { from: month(from), to: month(to) },
        When::AfterPublication(_) => return None,
    })
}

/// A date as it was decided, in words.
pub fn in_words(lang: Lang, when: When) -> String {
    match (partial(when), when) {
        (Some(date), _) => locale::partial_date(lang, date),
        (None, When::AfterPublication(days)) => Words::of(lang).around_days_after_publication(days),
        (None, _) => when.to_string(),
    }
}
