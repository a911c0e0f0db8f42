use jiff::civil::date;

use super::*;

fn event(from: Date, to: Date, kind: Kind) -> EventInput {
    EventInput { from, to, kind, state: State::Next, label: "x".to_owned() }
}

fn drawn(events: Vec<EventInput>, lang: Lang) -> Timeline {
    let lanes = vec![LaneInput { name: "Drafts".to_owned(), events }];
    let today = Some((date(2020, 6, 2), "Today".to_owned()));
    Timeline::new(Input { lanes, today, lang }).expect("there is an event")
}

#[test]
fn given_no_event_when_drawn_then_there_is_nothing() {
    let lanes = vec![LaneInput { name: "Drafts".to_owned(), events: Vec::new() }];
    assert!(Timeline::new(Input { lanes, today: None, lang: Lang::En }).is_none());
}

#[test]
fn the_axis_covers_whole_months_and_names_them() {
    let timeline = drawn(vec![event(date(2019, 8, 21), date(2021, 5, 11), Kind::Window)], Lang::En);
    assert_eq!((timeline.from, timeline.to), (date(2019, 8, 1), date(2021, 5, 31)));
    assert_eq!(timeline.months.len(), 22);
    assert!(timeline.months.iter().all(|month| month.text.is_some()));
    let years: Vec<_> = timeline.years.iter().map(|year| year.text.as_deref()).collect();
    assert_eq!(years, [Some("2019"), Some("2020"), Some("2021")]);
}

#[test]
fn a_window_is_as_long_on_the_axis_as_in_time() {
    let timeline = drawn(vec![event(date(2020, 4, 1), date(2020, 6, 30), Kind::Window)], Lang::En);
    assert_eq!(timeline.lanes[0].shapes[0].form, Form::Box { x: Percent(0.0), width: Percent(100.0) });
    let timeline = drawn(
        vec![
            event(date(2020, 4, 1), date(2020, 4, 1), Kind::Event),
            event(date(2020, 4, 16), date(2020, 4, 30), Kind::Window),
        ],
        Lang::En,
    );
    assert_eq!(timeline.lanes[0].shapes[1].form, Form::Box { x: Percent(50.0), width: Percent(50.0) });
}

#[test]
fn given_a_month_without_a_day_when_drawn_then_the_whole_month_is_and_no_day_is_invented() {
    let events = vec![
        event(date(2020, 1, 1), date(2020, 1, 1), Kind::Event),
        event(date(2020, 9, 1), date(2020, 9, 30), Kind::Event),
        event(date(2020, 12, 31), date(2020, 12, 31), Kind::Event),
    ];
    let shapes = &drawn(events, Lang::En).lanes[0].shapes;
    assert!(matches!(shapes[0].form, Form::Point { .. }));
    assert!(matches!(shapes[1].form, Form::Span { width, .. } if width > Percent(8.0)));
}

#[test]
fn from_right_to_left_every_place_is_mirrored() {
    let events = || {
        vec![
            event(date(2020, 4, 1), date(2020, 4, 30), Kind::Window),
            event(date(2020, 8, 1), date(2020, 8, 31), Kind::Event),
        ]
    };
    let [left, right] = [drawn(events(), Lang::En), drawn(events(), Lang::Ar)];
    for (left, right) in left.months.iter().zip(&right.months) {
        assert!((left.x.0 + right.x.0 - 100.0).abs() < 1e-9);
    }
    let edges = |timeline: &Timeline| match timeline.lanes[0].shapes[0].form {
        Form::Box { x, width } => (x.0, x.0 + width.0),
        other => panic!("{other:?} is no box"),
    };
    assert!(edges(&left).0.abs() < 1e-9);
    assert!((edges(&right).1 - 100.0).abs() < 1e-9, "{:?}", edges(&right));
}

#[test]
fn today_outside_the_axis_is_not_drawn() {
    let timeline = drawn(vec![event(date(2021, 4, 1), date(2021, 4, 30), Kind::Window)], Lang::En);
    assert!(timeline.today.is_none());
}

#[test]
fn given_many_years_when_drawn_then_months_are_not_named_and_the_axis_ends_at_its_limit() {
    let timeline = drawn(vec![event(date(1900, 1, 1), date(2500, 1, 1), Kind::Window)], Lang::En);
    assert!(timeline.months.len() <= MONTHS_MAX);
    assert!(timeline.months.iter().all(|month| month.text.is_none()));
    assert!(timeline.years.iter().filter(|year| year.text.is_some()).count() <= YEARS_NAMED_MAX);
}
