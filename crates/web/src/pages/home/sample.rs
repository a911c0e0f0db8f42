//! Homes in each of their states.

use jiff::civil::{Date, date};
use locale::{Html, Lang, PartialDate, Words};

use super::{Call, Changes, DocumentLink, Home, Now, Numbers, OpenCard, Part, Step, TakePart, Year};
use crate::{
    decided::{StepState, Was, When},
    frame::{Frame, Here},
    timeline::{EventInput, Input, Kind, LaneInput, State, Timeline},
};

impl Home {
    /// A forum with its third draft open.
    pub fn sample(lang: Lang) -> Self {
        let words = Words::of(lang);
        Self {
            frame: Frame::sample(lang, words.navigation_overview(), Here::Overview, ""),
            theme:
                "Policies for mobilizing new and emerging telecommunications/ICTs for sustainable development"
                    .to_owned(),
            drafts: Some(4),
            now: Now::Open(vec![open_card(lang)]),
            call: Some(call(lang)),
            timeline: timeline(lang),
            years: years(lang),
            zone: words.zone_geneva().to_owned(),
            numbers: Some(numbers(lang)),
            letter: Some((words.letter_go("CL-19/34"), format!("/{lang}/wtpf-21/letter"))),
            documents: vec![DocumentLink {
                title: words.draft_name(3),
                href: format!("/{lang}/wtpf-21/report/3"),
                published: When::new(lang, PartialDate::Day(date(2020, 4, 1))),
            }],
        }
    }

    /// The same before the first draft.
    pub fn sample_before_first(lang: Lang) -> Self {
        let words = Words::of(lang);
        let next = words.status_next(words.draft_name(1), locale::date(lang, date(2019, 8, 1)));
        let mut home = Self::sample(lang);
        home.frame.status = None;
        home.now = Now::BeforeFirst { next: Some(Html::escape(&next)) };
        home.numbers = None;
        home.documents.clear();
        home
    }

    /// The same between two rounds, in a process without a fixed number of drafts.
    pub fn sample_between(lang: Lang) -> Self {
        let words = Words::of(lang);
        let next = words.status_next(words.draft_name(4), locale::date(lang, date(2020, 11, 1)));
        Self {
            drafts: None,
            now: Now::Between { next: Some(Html::escape(&next)) },
            timeline: None,
            ..Self::sample(lang)
        }
    }

    /// The same at its end.
    pub fn sample_finished(lang: Lang) -> Self {
        Self { now: Now::Finished, ..Self::sample(lang) }
    }
}

fn call(lang: Lang) -> Call {
    Call {
        time_left: Words::of(lang).time_left_days(13),
        datetime: "2019-08-21T23:59+02:00".to_owned(),
        deadline: locale::date(lang, date(2019, 8, 21)),
        was: Some(Was::sample(lang)),
        href: format!("/{lang}/wtpf-21/nominations"),
    }
}

fn open_card(lang: Lang) -> OpenCard {
    let words = Words::of(lang);
    OpenCard {
        title: words.draft_name(3),
        is_for_everyone: true,
        takes_comments: true,
        paragraphs: 62,
        time_left: words.time_left_days(13),
        datetime: "2020-06-15T23:59+02:00".to_owned(),
        deadline: locale::date(lang, date(2020, 6, 15)),
        was: Some(Was::sample(lang)),
        read_href: format!("/{lang}/wtpf-21/report/3"),
        changes: Some(Changes {
            since: "2".to_owned(),
            href: format!("/{lang}/wtpf-21/report/compare/2..3"),
        }),
        comments: 9,
        comments_href: format!("/{lang}/wtpf-21/comments?round=3"),
    }
}

fn numbers(lang: Lang) -> Numbers {
    let words = Words::of(lang);
    let part = |state: &str, shape, count| Part { state: state.to_owned(), shape, count };
    Numbers {
        title: words.home_numbers_title("3"),
        link: words.home_all_comments("3"),
        parts: vec![
            part(words.state_published(), "done", 31),
            part(words.state_waiting(), "note", 4),
            part(words.state_withdrawn(), "no", 2),
        ],
        href: format!("/{lang}/wtpf-21/comments?round=3"),
    }
}

fn years(lang: Lang) -> Vec<Year> {
    let step = |when, title: &str, state| Step {
        when: When::in_year(lang, when),
        was: None,
        title: title.to_owned(),
        note: None,
        state,
        time_left: None,
        take_part: None,
        is_main: false,
    };
    let day = |year, month, day| PartialDate::Day(date(year, month, day));
    let words = Words::of(lang);
    let open = Step {
        was: Some(Was::sample(lang)),
        time_left: Some(words.time_left_days(13)),
        take_part: Some(TakePart {
            text: words.home_read_and_comment(),
            href: format!("/{lang}/wtpf-21/report/3"),
        }),
        ..step(day(2020, 6, 15), "Comments on the third draft close", StepState::Open)
    };
    let mid_may = PartialDate::Part {
        month: locale::Month::new(2021, 5).expect("BUG: May is a month"),
        part: locale::PartOfMonth::Mid,
    };
    let forum = Step {
        note: Some("Three days in Geneva".to_owned()),
        is_main: true,
        ..step(mid_may, "Sixth World Telecommunication/ICT Policy Forum", StepState::Planned)
    };
    let meeting = PartialDate::DayRange(date(2019, 9, 23), date(2019, 9, 24));
    vec![
        Year {
            year: 2019,
            steps: vec![
                step(day(2019, 8, 1), "First draft: outline of the report", StepState::Published),
                step(day(2019, 8, 21), "Comments on the first draft close", StepState::Closed),
                step(meeting, "First meeting of the group of experts", StepState::Held),
            ],
        },
        Year { year: 2020, steps: vec![open] },
        Year { year: 2021, steps: vec![forum] },
    ]
}

fn timeline(lang: Lang) -> Option<Timeline> {
    let words = Words::of(lang);
    let event =
        |from: Date, to: Date, kind, state, label: String| EventInput { from, to, kind, state, label };
    let draft =
        |number: &str, from, to, state| event(from, to, Kind::Window, state, words.draft_number(number));
    let drafts = vec![
        draft("1", date(2019, 8, 1), date(2019, 8, 21), State::Done),
        draft("2", date(2019, 11, 1), date(2019, 12, 23), State::Done),
        draft("3", date(2020, 4, 1), date(2020, 6, 15), State::Now),
        draft("4", date(2020, 11, 1), date(2020, 12, 23), State::Next),
    ];
    let meeting = |number: u8, from, to, state| event(from, to, Kind::Event, state, number.to_string());
    let meetings = vec![
        meeting(1, date(2019, 9, 23), date(2019, 9, 24), State::Done),
        meeting(2, date(2020, 1, 1), date(2020, 2, 29), State::Done),
        meeting(3, date(2020, 9, 1), date(2020, 9, 30), State::Next),
        meeting(4, date(2021, 2, 1), date(2021, 2, 28), State::Next),
    ];
    let opening = event(date(2021, 5, 11), date(2021, 5, 20), Kind::Event, State::Main, "WTPF-21".to_owned());
    let lane = |name: &str, events| LaneInput { name: name.to_owned(), events };
    let today = date(2020, 6, 2);
    Timeline::new(Input {
        lanes: vec![
            lane(words.navigation_drafts(), drafts),
            lane("Group of experts", meetings),
            lane("Forum", vec![opening]),
        ],
        today: Some((today, words.home_today(locale::day_and_month(lang, today)))),
        lang,
    })
}
