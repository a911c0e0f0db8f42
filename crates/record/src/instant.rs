//! Instants as the record writes them: UTC, always six fractional digits.

use jiff::Timestamp;

/// Writes an instant as `2020-06-02T12:02:11.123456Z`; what is finer than a microsecond is cut off.
pub fn format_instant(instant: Timestamp) -> String {
    format!("{instant:.6}")
}

/// Reads what [`format_instant`] writes, and nothing else.
pub fn parse_instant(text: &str) -> Option<Timestamp> {
    let instant: Timestamp = text.parse().ok()?;
    // Leap seconds, offsets, lower case and short fractions all read, but do not come back the same.
    (format_instant(instant) == text).then_some(instant)
}

/// Cuts an instant to the microsecond the record can write.
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
        ] {
            assert_eq!(parse_instant(text), None, "{text}");
        }
    }
}
