//! Numbers and sizes as each language writes them.

use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};

use crate::{Lang, Words, formatters::PerLang};

thread_local! {
    static FORMATTERS: PerLang<DecimalFormatter> = const { PerLang::new() };
}

/// Writes a whole number, with digits grouped from 10 000 on: `9999`, `10,000`.
pub fn number(lang: Lang, value: u64) -> String {
    decimal(lang, &Decimal::from(value))
}

/// As [`number()`], for numbers that may be negative.
pub(crate) fn signed(lang: Lang, value: i64) -> String {
    decimal(lang, &Decimal::from(value))
}

/// Writes the size of a file in decimal units with one digit after the point: `4.2 MB`.
///
/// Below 1000 bytes in bytes, below a million in kilobytes (at least `1.0`), above in megabytes.
pub fn bytes_size(lang: Lang, bytes: u64) -> String {
    const KILOBYTE: u64 = 1_000;
    const MEGABYTE: u64 = 1_000_000;
    let words = Words::of(lang);
    // A size that would round to 1000.0 kilobytes is already a megabyte.
    if bytes < KILOBYTE {
        words.size_bytes(bytes)
    } else if bytes < MEGABYTE - KILOBYTE / 20 {
        words.size_kilobytes(tenths(lang, bytes, KILOBYTE))
    } else {
        words.size_megabytes(tenths(lang, bytes, MEGABYTE))
    }
}

/// Writes `bytes / unit` rounded half up to one digit after the point.
fn tenths(lang: Lang, bytes: u64, unit: u64) -> String {
    let rounded = bytes / unit * 10 + (bytes % unit * 10 + unit / 2) / unit;
    let mut value = Decimal::from(rounded);
    value.multiply_pow10(-1);
    decimal(lang, &value)
}

fn decimal(lang: Lang, value: &Decimal) -> String {
    FORMATTERS.with(|formatters| {
        let formatter = formatters.get(lang, |locale| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(GroupingStrategy::Min2);
            DecimalFormatter::try_new(locale.into(), options)
        });
        formatter.format(value).to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_four_digits_when_written_then_they_are_not_grouped() {
        for lang in Lang::ALL {
            assert_eq!(number(lang, 9999), "9999", "{lang}");
        }
    }

    #[test]
    fn given_five_digits_when_written_then_each_language_groups_in_its_way() {
        let expected = ["12,345", "12,345", "12,345", "12\u{202f}345", "12\u{a0}345", "12.345"];
        for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
            assert_eq!(number(lang, 12_345), expected, "{lang}");
        }
    }

    #[test]
    fn a_size_is_written_in_the_unit_that_keeps_it_short() {
        let cases = [
            (0, "0 bytes"),
            (1, "1 byte"),
            (999, "999 bytes"),
            (1_000, "1.0\u{a0}kB"),
            (999_949, "999.9\u{a0}kB"),
            (999_950, "1.0\u{a0}MB"),
            (4_249_999, "4.2\u{a0}MB"),
            (4_250_000, "4.3\u{a0}MB"),
            (u64::MAX, "18,446,744,073,709.6\u{a0}MB"),
        ];
        for (bytes, expected) in cases {
            assert_eq!(bytes_size(Lang::En, bytes), expected);
        }
        assert_eq!(bytes_size(Lang::Fr, 4_250_000), "4,3\u{a0}Mo");
    }
}
