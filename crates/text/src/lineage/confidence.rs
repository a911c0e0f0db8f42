//! How sure a link is: in how many of a hundred such links the two are one provision.
//!
//! Measured with `cargo run --release -p specimen --example calibrate -- 60 80`: 130,000 links of hard specimens in six
//! languages, where as many paragraphs are replaced by others on the same topic as are heavily edited. The points are the
//! middles of steps of five; between two of them the line is straight. On the specimens of `Specimen::new`, which tempt
//! less, more are right than is said here. Drafts that people write may tempt more; nobody knows their truth.

/// Percent right by percent similar, in rising order.
type Points = &'static [(u8, u8)];

/// Of provisions that stand where they stood. Below 20 % nothing is linked by its words, and the points are of what the
/// lineage left as deleted and new.
const STANDING: Points =
    &[(0, 5), (7, 17), (17, 22), (22, 36), (27, 49), (32, 71), (37, 87), (42, 95), (47, 97), (55, 99)];

/// Of provisions that moved. Below 60 % there were few.
const MOVED: Points = &[(20, 5), (45, 15), (57, 50), (67, 65), (72, 84), (77, 96), (85, 98)];

/// Of a whole with its parts together. Below 80 % there were few, and the line is drawn with care.
const PARTS: Points = &[(40, 10), (70, 80), (80, 95), (90, 99)];

/// Of two texts too short to be found by their words, each alone in its place and with the same number: not measured.
pub(super) const TINY: u8 = 50;

/// See [`STANDING`].
pub(super) fn standing(similarity: u8) -> u8 {
    on_line(STANDING, similarity)
}

/// See [`MOVED`].
pub(super) fn moved(similarity: u8) -> u8 {
    on_line(MOVED, similarity)
}

/// See [`PARTS`].
pub(super) fn parts(similarity: u8) -> u8 {
    on_line(PARTS, similarity)
}

/// The height of a line of points; before its first and after its last it is level.
fn on_line(points: Points, at: u8) -> u8 {
    let after = points.partition_point(|(x, _)| *x <= at);
    match (after.checked_sub(1).map(|before| points[before]), points.get(after).copied()) {
        (Some((left, low)), Some((right, high))) => {
            let rise = u16::from(high - low) * u16::from(at - left) / u16::from(right - left);
            low + u8::try_from(rise).expect("BUG: a rise is within a step")
        }
        (Some((_, level)), None) | (None, Some((_, level))) => level,
        (None, None) => unreachable!("BUG: a line has points"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_more_similar_is_at_least_as_sure_and_nothing_but_the_same_is_certain() {
        for line in [standing, moved, parts] {
            let sure: Vec<u8> = (0..=100).map(line).collect();
            assert!(sure.is_sorted() && sure[100] < 100, "{sure:?}");
        }
        assert_eq!((standing(0), standing(22), standing(27), standing(100)), (5, 36, 49, 99));
        assert_eq!(standing(24), 41, "two fifths of the way");
    }
}
