//! Dates as they are decided: a day where a day was decided, a part of a month where only that was (E01).

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// The years that a timetable may speak of.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// Days after a publication at most.
pub const DAYS_AFTER_MAX: u16 = 3650;

/// A third of a month, as the letter's 中旬 (E02: the 11th to the 20th).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The 1st to the 10th.
    Early,
    /// The 11th to the 20th.
    Mid,
    /// The 21st to the end.
    Late,
}

impl Part {
    const ALL: [(Self, &'static str); 3] = [(Self::Early, "early"), (Self::Mid, "mid"), (Self::Late, "late")];
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Month {
    /// Within [`YEARS`].
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    fn first(self) -> Date {
        date(self.year, self.month, 1)
    }
}

/// When something is to happen, with the precision that was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum When {
    /// `2021-03-15`
    Day(Date),
    /// `2019-09-23/2019-09-24`: it lasts from the one to the other.
    Days(Date, Date),
    /// `2021-05-mid`: on a day of this third of the month.
    Part(Month, Part),
    /// `2020-09`: on a day of this month.
    Month(Month),
    /// `2020-01/2020-02`: on a day of these months.
    Months(Month, Month),
    /// `publication+30d`: so many days after the draft was published.
    AfterPublication(u16),
}

/// The first and the last of the days on which something can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Between {
    /// The first.
    pub earliest: Date,
    /// The last.
    pub latest: Date,
}

impl When {
    /// The days on which it can begin; `None` for a date that follows a publication.
    pub fn begins(self) -> Option<Between> {
        match self {
            Self::Day(day) | Self::Days(day, _) => Some(Between { earliest: day, latest: day }),
            _ => self.spread(),
        }
    }

    /// The days on which it can end.
    pub fn ends(self) -> Option<Between> {
        match self {
            Self::Day(day) | Self::Days(_, day) => Some(Between { earliest: day, latest: day }),
            _ => self.spread(),
        }
    }

    /// All the days it may touch.
    pub fn spread(self) -> Option<Between> {
        let (earliest, latest) = match self {
            Self::Day(day) => (day, day),
            Self::Days(first, last) => (first, last),
            Self::Part(month, part) => {
                let first = month.first();
                let (from, to) = match part {
                    Part::Early => (1, 10),
                    Part::Mid => (11, 20),
                    Part::Late => (21, first.days_in_month()),
                };
                (date(month.year, month.month, from), date(month.year, month.month, to))
            }
            Self::Month(month) => (month.first(), month.first().last_of_month()),
            Self::Months(from, to) => (from.first(), to.first().last_of_month()),
            Self::AfterPublication(_) => return None,
        };
        Some(Between { earliest, latest })
    }

    /// The last day of a window that opened with a publication; `None` where no day was decided.
    pub fn closes_on(self, published: Date) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            Self::AfterPublication(days) => published.checked_add(i64::from(days).days()).ok(),
            Self::Days(..) | Self::Part(..) | Self::Month(_) | Self::Months(..) => None,
        }
    }

    /// Whether one day was decided, neither more nor less.
    pub fn is_a_day(self) -> bool {
        matches!(self, Self::Day(_))
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = |month: &Month| format!("{:04}-{:02}", month.year, month.month);
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Days(first, last) => write!(f, "{first}/{last}"),
            Self::Part(of, part) => {
                let word = Part::ALL.iter().find(|(this, _)| this == part).map_or("", |(_, word)| word);
                write!(f, "{}-{word}", month(of))
            }
            Self::Month(of) => f.write_str(&month(of)),
            Self::Months(from, to) => write!(f, "{}/{}", month(from), month(to)),
            Self::AfterPublication(days) => write!(f, "publication+{days}d"),
        }
    }
}

/// A date that is not written as dates are.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a date: write 2021-03-15, 2021-05-mid (early, mid, late), 2020-09, 2020-01/2020-02, \
     2019-09-23/2019-09-24 or publication+30d"
)]
pub struct BadDate(pub String);

impl FromStr for When {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        read(text).ok_or_else(|| BadDate(text.chars().take(60).collect()))
    }
}

fn read(text: &str) -> Option<When> {
    if let Some(days) = text.strip_prefix("publication+").and_then(|rest| rest.strip_suffix('d')) {
        let days = digits(days, 1..=4)?.parse().ok().filter(|days| *days <= DAYS_AFTER_MAX)?;
        return Some(When::AfterPublication(days));
    }
    if let Some((from, to)) = text.split_once('/') {
        if let (Some(from), Some(to)) = (day(from), day(to)) {
            return (from < to).then_some(When::Days(from, to));
        }
        let (from, to) = (month(from)?, month(to)?);
        return (from < to).then_some(When::Months(from, to));
    }
    if let Some(day) = day(text) {
        return Some(When::Day(day));
    }
    if let Some(of) = month(text) {
        return Some(When::Month(of));
    }
    let (of, word) = text.rsplit_once('-')?;
    let part = Part::ALL.iter().find(|(_, name)| *name == word)?.0;
    Some(When::Part(month(of)?, part))
}

fn digits(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<&str> {
    (count.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

fn month(text: &str) -> Option<Month> {
    let (year, month) = text.split_once('-')?;
    let year = digits(year, 4..=4)?.parse().ok().filter(|year| YEARS.contains(year))?;
    let month = digits(month, 2..=2)?.parse().ok().filter(|month| (1..=12).contains(month))?;
    Some(Month { year, month })
}

fn day(text: &str) -> Option<Date> {
    let (of, day) = text.rsplit_once('-')?;
    let of = month(of)?;
    Date::new(of.year, of.month, digits(day, 2..=2)?.parse().ok()?).ok()
}

impl TryFrom<String> for When {
    type Error = BadDate;
    fn try_from(text: String) -> Result<Self, BadDate> {
        text.parse()
    }
}

impl From<When> for String {
    fn from(when: When) -> Self {
        when.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(text: &str) -> (String, String) {
        let spread = text.parse::<When>().expect("a date").spread().expect("fixed");
        (spread.earliest.to_string(), spread.latest.to_string())
    }

    #[test]
    fn e01_a_part_of_a_month_is_kept_as_decided_and_never_made_a_day() {
        assert_eq!(spread("2021-05-mid"), ("2021-05-11".into(), "2021-05-20".into()));
        assert_eq!(spread("2021-05-early"), ("2021-05-01".into(), "2021-05-10".into()));
        assert_eq!(spread("2021-02-late"), ("2021-02-21".into(), "2021-02-28".into()));
        assert_eq!(spread("2020-01/2020-02"), ("2020-01-01".into(), "2020-02-29".into()));
        assert_eq!("2021-05-mid".parse::<When>().expect("a date").closes_on(date(2021, 1, 1)), None);
    }

    #[test]
    fn a_date_is_written_back_as_it_was_read() {
        for text in [
            "2021-03-15",
            "2021-05-mid",
            "2020-09",
            "2020-01/2020-02",
            "2019-09-23/2019-09-24",
            "publication+30d",
        ] {
            assert_eq!(text.parse::<When>().expect("a date").to_string(), text);
        }
    }

    #[test]
    fn anything_else_is_refused_with_the_forms_that_are_read() {
        for text in [
            "",
            "2021",
            "2021-13",
            "2021-02-30",
            "2021-5-mid",
            "2021-05-middle",
            "2021-06/2021-05",
            "2021-05-02/2021-05-01",
            "0001-01-01",
            "publication+d",
            "publication+99999d",
            "2021-05-01/2021-06",
            "+021-05",
        ] {
            let fault = text.parse::<When>().expect_err(text);
            assert!(fault.to_string().contains("2021-05-mid"));
        }
    }

    #[test]
    fn a_relative_deadline_counts_from_the_publication() {
        let after = "publication+30d".parse::<When>().expect("a date");
        assert_eq!(after.closes_on(date(2020, 2, 1)), Some(date(2020, 3, 2)));
    }
}
