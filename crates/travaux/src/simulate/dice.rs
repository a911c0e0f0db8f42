//! What happens by chance in a simulation, all of it from the seed.

use jiff::{SignedDuration, Timestamp};
use registry::Chance;

/// Dice that fall the same way each time.
pub(super) struct Dice(Chance);

impl Dice {
    /// The dice of a seed; they have nothing in common with what the registry draws for the same seed.
    pub(super) fn of(seed: u64) -> Self {
        Self(Chance::predictable_for_simulation_only(seed, "script"))
    }

    /// From 0 to one below the end, which is at least 1.
    pub(super) fn below(&self, end: usize) -> usize {
        let drawn = u64::from_be_bytes(self.0.bytes());
        // A remainder favours the first numbers by less than one in a thousand million.
        usize::try_from(drawn % u64::try_from(end).expect("BUG: a length")).expect("BUG: below a length")
    }

    /// From the one to the other, both possible.
    pub(super) fn range(&self, from: usize, to: usize) -> usize {
        from + self.below(to - from + 1)
    }

    /// Whether something happens that happens in so many of a hundred.
    pub(super) fn percent(&self, of_a_hundred: usize) -> bool {
        self.below(100) < of_a_hundred
    }

    /// One of them; at least one is there.
    pub(super) fn pick<'a, T>(&self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// So many of them, each once, in an order of chance; fewer where there are not so many.
    pub(super) fn some_of<'a, T>(&self, from: &'a [T], count: usize) -> Vec<&'a T> {
        let mut places: Vec<usize> = Vec::new();
        while places.len() < count.min(from.len()) {
            let place = self.below(from.len());
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places.into_iter().map(|place| &from[place]).collect()
    }

    /// An instant from the one on and before the other, in whole seconds; the first where nothing lies between them.
    pub(super) fn between(&self, from: Timestamp, to: Timestamp) -> Timestamp {
        let seconds = usize::try_from(to.duration_since(from).as_secs()).unwrap_or(0);
        if seconds == 0 { from } else { from + seconds_of(self.below(seconds)) }
    }

    /// So long after an instant: from the one number of minutes to the other.
    pub(super) fn minutes_after(&self, from: Timestamp, least: usize, most: usize) -> Timestamp {
        from + seconds_of(self.range(least * 60, most * 60))
    }
}

fn seconds_of(count: usize) -> SignedDuration {
    SignedDuration::from_secs(i64::try_from(count).expect("BUG: seconds within a timetable"))
}
