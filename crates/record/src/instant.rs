//! Instants as the record writes them: UTC, always six fractional digits.

use jiff::Timestamp;

/// Writes an instant as `2020-06-02T12:02:11.123456Z`; what is finer than a microsecond is cut off.
pub fn format_instant(instant: Timestamp) -> String {
    format!("{instant:.6}")
}

/// How the years before the first and after the last of the record begin: not every program that knows instants knows
/// the year 0, those before it, and the whole of 9999.
const OTHER_YEARS: [&str; 3] = ["0000", "-", "9999"];

/// Reads what [`format_instant`] writes of an instant in the years 1 to 9998, and nothing else.
pub fn parse_instant(text: &str) -> Option<Timestamp> {
    if OTHER_YEARS.iter().any(|other| text.starts_with(other)) {
        return None;
    }
    let instant: Timestamp = text.parse().ok()?;
    // Leap seconds, offsets, lower case and short fractions all read, but do not come back the same.
    (format_instant(instant) == text).then_some(instant)
}

/// Cuts an instant to the microsecond the record can write; it must be of the years 1 to 9998.
pub fn cut_to_microsecond(instant: Timestamp) -> Timestamp {
    parse_instant(&format_instant(instant)).expect("BUG: a written instant reads back")
}

/// Serde form of an instant in a body: the same text as everywhere in the record.
pub(crate) mod as_text {
    use super::{Timestamp, format_instant, parse_instant};
    use serde::Deserialize as _;

    pub(crate) fn serialize<S: serde::Serializer>(at: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&format_instant(*at))
    }

    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(from)?;
        parse_instant(&text)
            .ok_or_else(|| serde::de::Error::custom("not an instant with six fractional digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_always_has_six_fractional_digits() {
        let whole: Timestamp = "2020-06-02T12:02:11Z".parse().unwrap();
        assert_eq!(format_instant(whole), "2020-06-02T12:02:11.000000Z");
        let fine: Timestamp = "2020-06-02T12:02:11.123456789Z".parse().unwrap();
        assert_eq!(format_instant(fine), "2020-06-02T12:02:11.123456Z");
        assert_eq!(format_instant(cut_to_microsecond(fine)), format_instant(fine));
    }

    #[test]
    fn other_spellings_of_the_same_instant_are_refused() {
        for text in [
            "2020-06-02T12:02:11Z",
            "2020-06-02T12:02:11.000Z",
            "2020-06-02T14:02:11.000000+02:00",
            "2020-06-02t12:02:11.000000z",
            "2020-06-02 12:02:11.000000Z",
            "2020-06-02T12:02:60.000000Z",
            "2020-06-02T12:02:11.0000000Z",
            "2020-13-02T12:02:11.000000Z",
            "2021-02-29T12:02:11.000000Z",
            "0000-06-02T12:02:11.000000Z",
            "9999-06-02T12:02:11.000000Z",
            "-000001-06-02T12:02:11.000000Z",
        ] {
            assert_eq!(parse_instant(text), None, "{text}");
        }
    }
}
