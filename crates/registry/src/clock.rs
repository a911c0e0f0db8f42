//! The one clock of a server. Everything that happens is stamped by it, so a forum can be lived at another time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// The first instant a clock shows: 1970-01-01T00:00:00Z, where the counting of instants begins.
pub const EARLIEST: Timestamp = Timestamp::UNIX_EPOCH;
/// The last: the end of 2199, the last year of timetables ([`mandate::when::YEARS`]).
pub const LATEST: Timestamp = Timestamp::constant(7_258_118_399, 0);

/// An instant at which no clock can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not between {EARLIEST} and {LATEST}, where a forum can be lived")]
pub struct NoSuchTime(pub Timestamp);

/// Refuses an instant before [`EARLIEST`] or after [`LATEST`].
pub fn livable(instant: Timestamp) -> Result<Timestamp, NoSuchTime> {
    if (EARLIEST..=LATEST).contains(&instant) { Ok(instant) } else { Err(NoSuchTime(instant)) }
}

/// A clock, between [`EARLIEST`] and [`LATEST`] and cut to microseconds as the record writes instants.
#[derive(Clone)]
pub struct Clock(Arc<Source>);

enum Source {
    /// The machine's clock, moved by so much.
    Running(SignedDuration),
    /// The machine's clock, moved by so many microseconds, which can be changed.
    Movable(AtomicI64),
    /// Stands still until it is set: microseconds since 1970.
    Set(AtomicI64),
}

impl Clock {
    /// The machine's clock.
    pub fn real() -> Self {
        Self(Arc::new(Source::Running(SignedDuration::ZERO)))
    }

    /// Starts at an instant and runs at real speed.
    pub fn starting_at(instant: Timestamp) -> Self {
        Self(Arc::new(Source::Running(instant.duration_since(Timestamp::now()))))
    }

    /// Starts at an instant, runs at real speed, and can be moved: for demonstrations.
    pub fn movable(instant: Timestamp) -> Self {
        let clock = Self(Arc::new(Source::Movable(AtomicI64::new(0))));
        clock.move_to(instant);
        clock
    }

    /// Moves a clock that can be moved, which runs on from there; others go their own way.
    pub fn move_to(&self, instant: Timestamp) {
        if let Source::Movable(moved) = &*self.0 {
            moved.store(micros(instant) - Timestamp::now().as_microsecond(), Ordering::SeqCst);
        }
    }

    /// Stands at an instant until [`Self::set`] moves it: for imports and tests.
    pub fn standing_at(instant: Timestamp) -> Self {
        Self(Arc::new(Source::Set(AtomicI64::new(micros(instant)))))
    }

    /// What time it is; a clock that comes to [`LATEST`] stays there.
    pub fn now(&self) -> Timestamp {
        let micros = match &*self.0 {
            Source::Running(moved) => micros(Timestamp::now().saturating_add(*moved).unwrap_or(LATEST)),
            Source::Movable(moved) => {
                let now = Timestamp::now().as_microsecond().saturating_add(moved.load(Ordering::SeqCst));
                now.clamp(EARLIEST.as_microsecond(), LATEST.as_microsecond())
            }
            Source::Set(micros) => micros.load(Ordering::SeqCst),
        };
        Timestamp::from_microsecond(micros).expect("BUG: the clock only holds instants")
    }

    /// Moves a standing clock; a running one goes its own way.
    pub fn set(&self, instant: Timestamp) {
        if let Source::Set(stands) = &*self.0 {
            stands.store(micros(instant), Ordering::SeqCst);
        }
    }

    /// Whether the clock runs by itself.
    pub fn runs(&self) -> bool {
        matches!(&*self.0, Source::Running(_) | Source::Movable(_))
    }
}

/// The whole microseconds since 1970 of the livable instant that is nearest.
fn micros(instant: Timestamp) -> i64 {
    instant.clamp(EARLIEST, LATEST).as_microsecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_stays_within_the_years_that_can_be_lived() {
        assert_eq!(
            (EARLIEST.to_string(), LATEST.to_string()),
            ("1970-01-01T00:00:00Z".into(), "2199-12-31T23:59:59Z".into())
        );
        for (instant, shown) in [(Timestamp::MIN, EARLIEST), (Timestamp::MAX, LATEST)] {
            assert_eq!(Clock::starting_at(instant).now(), shown);
            let standing = Clock::standing_at(instant);
            assert_eq!(standing.now(), shown);
            standing.set(instant);
            assert_eq!(standing.now(), shown);
            assert_eq!(livable(instant), Err(NoSuchTime(instant)));
        }
        assert_eq!(livable(LATEST), Ok(LATEST));
    }
}
