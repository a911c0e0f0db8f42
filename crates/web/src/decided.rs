//! How what was decided is shown on several pages: dates, steps, rules, and where each is said.

use locale::{Html, Lang, PartialDate, Words};

/// Where something is said, as a link to the place in the mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// How it is cited: "Decision 611, decides 6 iv)".
    pub text: String,
    /// Its address, such as `/en/wtpf-21/mandate/dec-611#decides-6-iv`.
    pub href: String,
}

/// A date, as precise as it was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// For machines, when they have a form for it: `2020-06-15` or `2020-09` (HTML, "valid date string").
    pub datetime: Option<String>,
    /// In words, in the language of the page.
    pub text: String,
}

impl When {
    /// Writes a date with its year.
    pub fn new(lang: Lang, when: PartialDate) -> Self {
        Self { datetime: datetime(when), text: locale::partial_date(lang, when) }
    }

    /// Writes a date for a list that says its year once: a single day without the year, the rest with it.
    pub fn in_year(lang: Lang, when: PartialDate) -> Self {
        match when {
            PartialDate::Day(day) => {
                Self { datetime: datetime(when), text: locale::day_and_month(lang, day) }
            }
            PartialDate::Month(month) => {
                Self { datetime: datetime(when), text: locale::month(lang, month.first_day()) }
            }
            _ => Self::new(lang, when),
        }
    }
}

fn datetime(when: PartialDate) -> Option<String> {
    match when {
        PartialDate::Day(day) => Some(day.to_string()),
        PartialDate::Month(month) => Some(month.first_day().strftime("%Y-%m").to_string()),
        PartialDate::DayRange(..) | PartialDate::Part { .. } | PartialDate::MonthRange { .. } => None,
    }
}

/// The date that a step had before the one in force, and what changed it (E05): shown struck through beside the new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Was {
    /// The date before.
    pub when: When,
    /// What decided the new one.
    pub source: SourceLink,
}

impl Was {
    /// The old date struck through, and the decision; with the words that those hear who do not see the line.
    pub fn html(&self, words: &Words) -> Html {
        let [says, date, href, source] =
            [words.timetable_earlier_date(), &self.when.text, &self.source.href, &self.source.text]
                .map(Html::escape);
        Html::trusted(format!(
            "<span class=\"was\"><span class=\"vh\">{says}</span> <del>{date}</del> <a href=\"{href}\"><bdi lang=\"en\">{source}</bdi></a></span>"
        ))
    }

    /// A deadline that the Council moved.
    pub fn sample(lang: Lang) -> Self {
        let day = PartialDate::Day(jiff::civil::date(2020, 6, 1));
        Self { when: When::new(lang, day), source: RuleLine::samples(lang).remove(0).source }
    }
}

/// How far a step of the timetable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It is to come.
    Planned,
    /// It is under way.
    Open,
    /// A deadline that has passed.
    Closed,
    /// A document that is out.
    Published,
    /// A meeting that took place.
    Held,
    /// A later decision took it out of the timetable.
    Dropped,
}

impl StepState {
    /// Its word.
    pub fn word(self, words: &Words) -> &'static str {
        match self {
            Self::Planned => words.step_planned(),
            Self::Open => words.step_open(),
            Self::Closed => words.step_closed(),
            Self::Published => words.step_published(),
            Self::Held => words.step_held(),
            Self::Dropped => words.step_dropped(),
        }
    }

    /// Its shape, a class of the style sheet.
    pub fn shape(self) -> &'static str {
        match self {
            Self::Planned => "next",
            Self::Open => "now",
            Self::Closed | Self::Published | Self::Held => "done",
            Self::Dropped => "no",
        }
    }

    /// Whether it is over.
    pub fn is_past(self) -> bool {
        matches!(self, Self::Closed | Self::Published | Self::Held)
    }
}

/// Whether a rule of the mandate is kept on all the days that the dates leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// On all of them.
    Always,
    /// On some.
    Sometimes,
    /// On none.
    Never,
}

/// A rule, as it is shown with what the dates make of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLine {
    /// Its name in the forum file, which is its anchor on the page.
    pub id: String,
    /// What it asks, in the language of the page.
    pub title: String,
    /// Whether it binds ("shall") or advises ("should").
    pub binding: bool,
    /// Whether it is kept.
    pub holds: Holds,
    /// Days to spare on the worst and on the best of the days left open; none where none are counted.
    pub slack_days: Option<(i32, i32)>,
    /// Where it was set aside by the organ that may; a breach stays shown.
    pub waived_by: Option<SourceLink>,
    /// Where it is said.
    pub source: SourceLink,
}

impl RuleLine {
    /// "Kept on every possible date" and its like.
    pub fn holds_text(&self, words: &Words) -> &'static str {
        match self.holds {
            Holds::Always => words.timetable_holds_always(),
            Holds::Sometimes => words.timetable_holds_sometimes(),
            Holds::Never => words.timetable_holds_never(),
        }
    }

    /// The shape of the answer, a class of the style sheet.
    pub fn shape(&self) -> &'static str {
        match self.holds {
            Holds::Always => "done",
            Holds::Sometimes => "part",
            Holds::Never => "no",
        }
    }

    /// "Days to spare: 15 to 24".
    pub fn slack_text(&self, words: &Words) -> Option<String> {
        match self.slack_days {
            None => None,
            Some((least, most)) if least == most => Some(words.timetable_slack_exact(least)),
            Some((least, most)) => Some(words.timetable_slack(least, most)),
        }
    }

    /// The rules of two instruments, one of them kept only on some dates.
    pub fn samples(lang: Lang) -> Vec<Self> {
        let source = |place: &str, text: &str| SourceLink {
            text: text.to_owned(),
            href: format!("/{lang}/wtpf-21/mandate/{place}"),
        };
        vec![
            Self {
                id: "final-report-six-weeks".to_owned(),
                title: "The final report is circulated at least six weeks before the opening".to_owned(),
                binding: true,
                holds: Holds::Always,
                slack_days: Some((15, 24)),
                waived_by: None,
                source: source("dec-611#decides-6-iv", "Decision 611, decides 6 iv)"),
            },
            Self {
                id: "back-to-back".to_owned(),
                title: "The forum is held back to back with the WSIS Forum 2021".to_owned(),
                binding: false,
                holds: Holds::Sometimes,
                slack_days: Some((-6, 3)),
                waived_by: None,
                source: source("res-2#resolves-1", "Resolution 2 (Rev. Dubai, 2018), resolves 1"),
            },
            Self {
                id: "final-report-date".to_owned(),
                title: "Only the Council moves the date".to_owned(),
                binding: true,
                holds: Holds::Never,
                slack_days: Some((-18, -18)),
                waived_by: Some(source("dec-611#decides-8", "Decision 611, decides 8")),
                source: source("res-2#resolves-7", "Resolution 2 (Rev. Dubai, 2018), resolves 7"),
            },
        ]
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use locale::Month;

    use super::*;

    #[test]
    fn a_date_has_a_form_for_machines_only_when_they_have_one() {
        let day = date(2020, 6, 15);
        let when = When::in_year(Lang::En, PartialDate::Day(day));
        assert_eq!((when.datetime.as_deref(), when.text.as_str()), (Some("2020-06-15"), "15 June"));
        let month = Month::from(day);
        assert_eq!(When::new(Lang::En, PartialDate::Month(month)).datetime.as_deref(), Some("2020-06"));
        assert_eq!(When::new(Lang::En, PartialDate::DayRange(day, date(2020, 6, 16))).datetime, None);
    }

    #[test]
    fn slack_says_its_days_once_when_there_is_one_number() {
        let mut rule = RuleLine::samples(Lang::En).remove(0);
        let words = Words::of(Lang::En);
        assert_eq!(rule.slack_text(words).as_deref(), Some("Days to spare: 15 to 24"));
        rule.slack_days = Some((-18, -18));
        assert_eq!(rule.slack_text(words).as_deref(), Some("Days to spare: -18"));
        rule.slack_days = None;
        assert_eq!(rule.slack_text(words), None);
    }
}
