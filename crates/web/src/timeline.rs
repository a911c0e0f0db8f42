//! The timetable drawn to scale: from dates to places. Knows nothing of SVG beyond percentages, and reads
//! no clock.
//!
//! Places along the axis are percentages of its length and heights are in `em`, so that words keep their
//! size on any screen. For languages written from right to left the places are mirrored here, so the words
//! in the drawing are not.

use std::fmt;

use jiff::{ToSpan as _, civil::Date};
use locale::{Lang, Words};

mod labels;

/// The height of a lane in `em`: a line for its name, a line for what happens in it.
const LANE_EM: f64 = 3.6;

/// Where the first lane begins in `em`, below today, years and months.
const LANES_TOP_EM: f64 = 4.4;

/// More months than these are not named, only their years.
const MONTHS_NAMED_MAX: usize = 36;

/// More years than these are not all named.
const YEARS_NAMED_MAX: usize = 20;

/// The longest axis in months; later events are left to the list below the drawing.
pub const MONTHS_MAX: usize = 600;

/// A part of the axis narrower than this is drawn as a point.
const POINT_PERCENT: f64 = 1.2;

/// What is to be drawn.
#[derive(Clone, Debug)]
pub struct Input {
    /// The lanes from top to bottom.
    pub lanes: Vec<LaneInput>,
    /// The day to draw the hairline at, with its words.
    pub today: Option<(Date, String)>,
    /// The language of months and years, which also says where the axis begins.
    pub lang: Lang,
}

/// A lane.
#[derive(Clone, Debug)]
pub struct LaneInput {
    /// Its name.
    pub name: String,
    /// What happens in it, in any order.
    pub events: Vec<EventInput>,
}

/// Something in a lane.
#[derive(Clone, Debug)]
pub struct EventInput {
    /// The first day it may cover.
    pub from: Date,
    /// The last day, itself included; not before `from`.
    pub to: Date,
    /// What the days mean.
    pub kind: Kind,
    /// What has become of it.
    pub state: State,
    /// A few words; left out where there is no room.
    pub label: String,
}

/// What the days of an event mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It lasts from the first to the last: a window for comments.
    Window,
    /// It takes place on one or some of them; which, may not be known yet (E01).
    Event,
}

/// What has become of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is over.
    Done,
    /// It is under way.
    Now,
    /// It is planned.
    Next,
    /// It is planned, and what all the rest is for.
    Main,
}

impl State {
    /// The class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Next => "next",
            Self::Main => "main",
        }
    }
}

/// A place along the axis or a length of it, in percent.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(pub f64);

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.2}%", self.0)
    }
}

/// A height in `em`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Em(pub f64);

impl fmt::Display for Em {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.2}em", self.0)
    }
}

/// The drawing.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The whole height.
    pub height: Em,
    /// The beginnings of years.
    pub years: Vec<Tick>,
    /// The beginnings of months.
    pub months: Vec<Tick>,
    /// The lanes from top to bottom.
    pub lanes: Vec<Lane>,
    /// The hairline.
    pub today: Option<Today>,
    /// The first day of the axis.
    pub from: Date,
    /// The last.
    pub to: Date,
    lang: Lang,
}

/// A line across the axis.
#[derive(Clone, Debug)]
pub struct Tick {
    /// Where.
    pub x: Percent,
    /// What begins here, in one or two characters for a month; none where there is no room.
    pub text: Option<String>,
}

/// A lane.
#[derive(Clone, Debug)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// Its upper edge.
    pub top: Em,
    /// What is in it, by date.
    pub shapes: Vec<Shape>,
}

/// An event as it is drawn.
#[derive(Clone, Debug)]
pub struct Shape {
    /// A point or a stretch.
    pub form: Form,
    /// What has become of it.
    pub state: State,
    /// Its words, where there is room.
    pub label: Option<Label>,
}

/// The form of an event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// A box over a window.
    Box {
        /// The edge at the smaller percentage.
        x: Percent,
        /// How long.
        width: Percent,
    },
    /// A line over the days that are possible.
    Span {
        /// The edge at the smaller percentage.
        x: Percent,
        /// How long.
        width: Percent,
    },
    /// A point.
    Point {
        /// Its middle.
        x: Percent,
    },
}

/// The words of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where they are fastened.
    pub x: Percent,
    /// With which end.
    pub fastened: Fastened,
    /// The words.
    pub text: String,
}

/// The end of words, in the direction in which they are read, that is fastened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fastened {
    /// Their beginning.
    Start,
    /// Their end.
    End,
}

impl Fastened {
    /// The value of `text-anchor`.
    pub fn anchor(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
        }
    }
}

/// The hairline.
#[derive(Clone, Debug)]
pub struct Today {
    /// Its place and words.
    pub label: Label,
}

/// The axis: whole months from the first event to the last.
struct Axis {
    from: Date,
    to: Date,
    lang: Lang,
}

impl Axis {
    fn days(&self) -> f64 {
        f64::from(days_between(self.from, self.to) + 1)
    }

    /// The share of the axis before the beginning of a day, mirrored nowhere yet.
    fn share(&self, day: Date) -> f64 {
        (f64::from(days_between(self.from, day)) / self.days() * 100.0).clamp(0.0, 100.0)
    }

    fn mirrored(&self, share: f64) -> Percent {
        Percent(if self.lang.is_right_to_left() { 100.0 - share } else { share })
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

impl Timeline {
    /// Draws what there is; nothing when there is no event at all.
    pub fn new(input: Input) -> Option<Self> {
        let events = || input.lanes.iter().flat_map(|lane| &lane.events);
        let from = events().map(|event| event.from).min()?.first_of_month();
        let longest = from.saturating_add(i32::try_from(MONTHS_MAX).unwrap_or(i32::MAX).months());
        let to = events().map(|event| event.to).max()?.last_of_month().min(longest);
        let axis = Axis { from, to, lang: input.lang };
        let today = input.today.filter(|(day, _)| (from..=to).contains(day)).map(|(day, text)| {
            let share = axis.share(day);
            let fastened = if share > 80.0 { Fastened::End } else { Fastened::Start };
            Today { label: Label { x: axis.mirrored(share), fastened, text } }
        });
        let lanes: Vec<Lane> = input
            .lanes
            .into_iter()
            .zip(0_u8..)
            .map(|(lane, index)| Lane {
                name: lane.name,
                top: Em(LANES_TOP_EM + LANE_EM * f64::from(index)),
                shapes: shapes(&axis, lane.events),
            })
            .collect();
        let height = Em(lanes.last().map_or(LANES_TOP_EM, |lane| lane.top.0 + LANE_EM));
        Some(Self {
            height,
            years: years(&axis),
            months: months(&axis),
            lanes,
            today,
            from,
            to,
            lang: input.lang,
        })
    }
}

impl Timeline {
    /// The drawing in words, for those who do not see it.
    pub fn described(&self) -> String {
        let [from, to] = [self.from, self.to].map(|day| locale::month_year(self.lang, day));
        Words::of(self.lang).home_chart_label(from, to)
    }

    /// Where words begin that stand at the beginning of the axis.
    pub fn start(&self) -> &'static str {
        if self.lang.is_right_to_left() { "100%" } else { "0" }
    }

    /// How far words stand from the line they are fastened to, in the direction away from it.
    pub fn nudge(&self, fastened: &Fastened) -> &'static str {
        match (fastened, self.lang.is_right_to_left()) {
            (Fastened::Start, false) | (Fastened::End, true) => ".35em",
            (Fastened::End, false) | (Fastened::Start, true) => "-.35em",
        }
    }
}

fn shapes(axis: &Axis, mut events: Vec<EventInput>) -> Vec<Shape> {
    events.sort_by_key(|event| (event.from, event.to));
    let stretches: Vec<labels::Stretch> = events
        .iter()
        .map(|event| labels::Stretch {
            from: axis.share(event.from),
            to: axis.share(event.to.tomorrow().unwrap_or(event.to)),
            holds_words: event.kind == Kind::Window,
        })
        .collect();
    let texts: Vec<&str> = events.iter().map(|event| event.label.as_str()).collect();
    let labels = labels::place(&stretches, &texts);
    events
        .iter()
        .zip(stretches)
        .zip(labels)
        .map(|((event, stretch), label)| Shape {
            form: form(axis, event.kind, &stretch),
            state: event.state,
            label: label.map(|(share, fastened)| Label {
                x: axis.mirrored(share),
                fastened,
                text: event.label.clone(),
            }),
        })
        .collect()
}

fn form(axis: &Axis, kind: Kind, stretch: &labels::Stretch) -> Form {
    let width = stretch.to - stretch.from;
    let (from, to) = (axis.mirrored(stretch.from), axis.mirrored(stretch.to));
    let x = if from.0 <= to.0 { from } else { to };
    match kind {
        Kind::Window => Form::Box { x, width: Percent(width.max(POINT_PERCENT / 2.0)) },
        Kind::Event if width < POINT_PERCENT => Form::Point { x: Percent(x.0 + width / 2.0) },
        Kind::Event => Form::Span { x, width: Percent(width) },
    }
}

fn months(axis: &Axis) -> Vec<Tick> {
    let firsts: Vec<Date> =
        axis.from.series(1.month()).take_while(|day| *day <= axis.to).take(MONTHS_MAX).collect();
    let named = firsts.len() <= MONTHS_NAMED_MAX;
    firsts
        .into_iter()
        .map(|day| Tick {
            x: axis.mirrored(axis.share(day)),
            text: named.then(|| locale::month_initial(axis.lang, day)),
        })
        .collect()
}

/// The axis begins with a year, though its first month may be any.
fn years(axis: &Axis) -> Vec<Tick> {
    let second = axis.from.first_of_year().saturating_add(1.year());
    let later = second.series(1.year()).take_while(|day| *day <= axis.to);
    let firsts: Vec<Date> = [axis.from].into_iter().chain(later).collect();
    let step = firsts.len().div_ceil(YEARS_NAMED_MAX).max(1);
    // A year that ends before its name does is not named.
    let room = |index: usize| {
        let end = firsts.get(index + 1).copied().unwrap_or(axis.to);
        axis.share(end) - axis.share(firsts[index]) >= labels::width("2020")
    };
    (0..firsts.len())
        .map(|index| Tick {
            x: axis.mirrored(axis.share(firsts[index])),
            text: (index % step == 0 && room(index)).then(|| firsts[index].year().to_string()),
        })
        .collect()
}

#[cfg(test)]
mod tests;
