//! Where the words of the events of one lane go, so that they never cover one another.

use super::Fastened;

/// What one character takes of the axis at most: the drawing is not shown narrower than about 50 rem, and
/// its letters are 0.8 rem high.
const CHARACTER_PERCENT: f64 = 0.9;

/// The same for characters as wide as they are high.
const WIDE_CHARACTER_PERCENT: f64 = 1.7;

/// Between words and what stands beside them.
const GAP_PERCENT: f64 = 1.2;

/// What an event covers of the axis, in percent from its beginning.
pub(super) struct Stretch {
    pub(super) from: f64,
    pub(super) to: f64,
    /// Whether the words may stand inside.
    pub(super) holds_words: bool,
}

/// The room that words need, in percent.
pub(super) fn width(text: &str) -> f64 {
    text.chars()
        .map(|character| if character >= '\u{2e80}' { WIDE_CHARACTER_PERCENT } else { CHARACTER_PERCENT })
        .sum()
}

/// Finds a place for the words of each stretch, in order of their beginnings: inside, else after, else
/// before it; none where there is no room.
pub(super) fn place(stretches: &[Stretch], texts: &[&str]) -> Vec<Option<(f64, Fastened)>> {
    let mut taken_until: f64 = 0.0;
    let mut places = Vec::with_capacity(stretches.len());
    for (index, (stretch, text)) in stretches.iter().zip(texts).enumerate() {
        let needed = width(text);
        let next = stretches[index + 1..].iter().map(|next| next.from).fold(100.0, f64::min);
        let inside = stretch.holds_words && stretch.to - stretch.from >= needed + GAP_PERCENT;
        let place = if text.is_empty() {
            None
        } else if inside && stretch.from >= taken_until {
            Some((stretch.from + GAP_PERCENT / 2.0, Fastened::Start))
        } else if taken_until <= stretch.to && stretch.to + GAP_PERCENT + needed <= next {
            Some((stretch.to + GAP_PERCENT, Fastened::Start))
        } else if stretch.from - GAP_PERCENT - needed >= taken_until {
            Some((stretch.from - GAP_PERCENT, Fastened::End))
        } else {
            None
        };
        let words_end = match place {
            Some((at, Fastened::Start)) => at + needed,
            Some((_, Fastened::End)) | None => stretch.to,
        };
        taken_until = taken_until.max(stretch.to).max(words_end) + GAP_PERCENT / 2.0;
        places.push(place);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(at: f64) -> Stretch {
        Stretch { from: at, to: at, holds_words: false }
    }

    #[test]
    fn words_stand_inside_a_window_that_is_wide_enough() {
        let window = Stretch { from: 10.0, to: 30.0, holds_words: true };
        assert_eq!(place(&[window], &["Draft 1"]), [Some((10.6, Fastened::Start))]);
    }

    #[test]
    fn words_stand_before_what_is_at_the_end_of_the_axis() {
        let (at, fastened) = place(&[point(99.0)], &["Geneva"])[0].expect("there is room");
        assert_eq!(fastened, Fastened::End);
        assert!(at < 99.0);
    }

    #[test]
    fn words_that_would_meet_are_left_out() {
        let places = place(&[point(10.0), point(11.0), point(12.0)], &["first", "second", "third"]);
        assert_eq!(places[1], None);
        assert!(places[0].is_some() && places[2].is_some(), "{places:?}");
    }
}
