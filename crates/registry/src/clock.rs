//! The one clock of a server. Everything that happens is stamped by it, so a forum can be lived at another time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// A clock, cut to microseconds as the record writes instants.
#[derive(Clone)]
pub struct Clock(Arc<Source>);

enum Source {
    /// The machine's clock, moved by so much.
    Running(SignedDuration),
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

    /// Stands at an instant until [`Self::set`] moves it: for imports and tests.
    pub fn standing_at(instant: Timestamp) -> Self {
        Self(Arc::new(Source::Set(AtomicI64::new(instant.as_microsecond()))))
    }

    /// What time it is.
    pub fn now(&self) -> Timestamp {
        let micros = match &*self.0 {
            Source::Running(moved) => {
                Timestamp::now().saturating_add(*moved).unwrap_or(Timestamp::MAX).as_microsecond()
            }
            Source::Set(micros) => micros.load(Ordering::SeqCst),
        };
        Timestamp::from_microsecond(micros).expect("BUG: the clock only holds instants")
    }

    /// Moves a standing clock; a running one goes its own way.
    pub fn set(&self, instant: Timestamp) {
        if let Source::Set(micros) = &*self.0 {
            micros.store(instant.as_microsecond(), Ordering::SeqCst);
        }
    }

    /// Whether the clock runs by itself.
    pub fn runs(&self) -> bool {
        matches!(&*self.0, Source::Running(_))
    }
}
